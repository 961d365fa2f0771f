//! Rules about the code itself, held by reading it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The slices, lowest first. A slice may use those before it, never those after it. Slices of one row do not know each other.
const LAYERS: [&[&str]; 16] = [
    &["platform"],
    &["api"],
    &["organisations"],
    &["identity", "audit_log"],
    &["notifications"],
    &["skills"],
    &["catalogue"],
    &["learning"],
    &["refreshers", "feedback"],
    &["profiles"],
    &["assessment", "placement"],
    &["plans"],
    &["programmes"],
    &["reports"],
    &["privacy"],
    &["demo", "pages", "web"],
];

/// Put the others together and may use all of them.
const ASSEMBLY: [&str; 5] = ["app", "cli", "lib", "main", "testing"];

/// Asks whether the database answers and is migrated; it touches no table of a slice.
const HEALTH: &str = "pages/health.rs";

const HARD_LIMIT_LINES: usize = 400;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie below the workspace").to_owned()
}

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder is there") {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(&path).expect("a source file can be read");
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "{} has sources", folder.display());
    found.sort();
    found
}

/// The part of a source file before its unit tests.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

fn is_test(path: &Path) -> bool {
    path.file_stem().is_some_and(|stem| stem == "tests") || path.components().any(|part| part.as_os_str() == "tests")
}

/// The slice that a file below `server/app/src` belongs to.
fn slice_of(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("server/app/src")).expect("it lies there");
    let first = inside.components().next().expect("it has a name").as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

#[test]
fn slices_use_only_the_layers_below_them() {
    let layer = |slice: &str| LAYERS.iter().position(|slices| slices.contains(&slice));
    let mut wrong = Vec::new();
    for (path, text) in sources(&root().join("server/app/src")) {
        let slice = slice_of(&path);
        // Unit tests stand on the assembled program.
        if ASSEMBLY.contains(&slice.as_str()) || is_test(&path) {
            continue;
        }
        let own = layer(&slice).unwrap_or_else(|| panic!("the slice {slice} stands in no layer: add it to LAYERS"));
        for (number, line) in (1..).zip(without_tests(&text).lines()) {
            for used in line.split("crate::").skip(1) {
                let used: String = used.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
                let allowed = used == slice || !ASSEMBLY.contains(&used.as_str()) && layer(&used).is_none_or(|used| used < own);
                if !allowed {
                    wrong.push(format!("{}:{number}: {slice} uses {used}", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "slices use what stands beside or above them:\n{}", wrong.join("\n"));
}

#[test]
fn a_slice_reaches_another_only_through_what_its_mod_offers() {
    let mut wrong = Vec::new();
    let slices: BTreeSet<&str> = LAYERS.iter().skip(2).flat_map(|slices| slices.iter().copied()).collect();
    for (path, text) in sources(&root().join("server/app/src")) {
        let slice = slice_of(&path);
        for (number, line) in (1..).zip(without_tests(&text).lines()) {
            for other in slices.iter().filter(|other| **other != slice) {
                for inner in ["store", "entity", "service"] {
                    if line.contains(&format!("crate::{other}::{inner}::")) {
                        wrong.push(format!("{}:{number}: reaches into {other}::{inner}", path.display()));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pure_crates_know_no_database_clock_network_or_file() {
    let crates = ["server/course-format/src", "server/measurement/src", "server/planning/src"];
    for (path, text) in crates.iter().flat_map(|folder| sources(&root().join(folder))) {
        let code = without_tests(&text);
        for forbidden in ["std::fs", "std::net", "std::time", "tokio", "sea_orm", "SystemTime", "Instant::now", "rand::"] {
            assert!(!code.contains(forbidden), "{} uses {forbidden}", path.display());
        }
    }
}

#[test]
fn only_stores_and_the_platform_write_sql() {
    let mut wrong = Vec::new();
    for (path, text) in sources(&root().join("server/app/src")) {
        let name = path.to_string_lossy().into_owned();
        let slice = slice_of(&path);
        let may = slice == "platform" || name.contains("/store") || name.contains("/entity") || name.ends_with(HEALTH);
        if may || is_test(&path) || ASSEMBLY.contains(&slice.as_str()) {
            continue;
        }
        for (number, line) in (1..).zip(without_tests(&text).lines()) {
            if ["Entity::find", "Entity::insert", "Entity::update", "Entity::delete", "Statement::from", "execute_unprepared"]
                .iter()
                .any(|sql| line.contains(sql))
            {
                wrong.push(format!("{name}:{number}: {}", line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "SQL outside of a store:\n{}", wrong.join("\n"));
}

#[test]
fn scopes_over_people_come_from_an_actor_or_say_why_not() {
    // The other constructors are private to the platform's access module; what is left to hold is the reason.
    for (path, text) in sources(&root().join("server/app/src")).into_iter().filter(|(path, _)| !is_test(path)) {
        for (number, line) in (1..).zip(text.lines()) {
            if let Some(rest) = line.split("Scope::system(").nth(1) {
                let reason = rest.trim_start().trim_start_matches('"');
                assert!(reason.starts_with("_reason") || reason.len() > 12, "{}:{number}: a system scope says why", path.display());
            }
        }
    }
}

#[test]
fn no_source_file_is_longer_than_the_hard_limit() {
    let mut long = BTreeMap::new();
    for folder in ["server", "migrations/src", "tests"] {
        for (path, text) in sources(&root().join(folder)) {
            let lines = without_tests(&text).lines().count();
            if lines > HARD_LIMIT_LINES && !is_test(&path) && !path.to_string_lossy().contains("node_modules") {
                long.insert(path, lines);
            }
        }
    }
    assert!(long.is_empty(), "these files have become more than one room: {long:#?}");
}

#[test]
fn no_address_of_a_registry_or_mirror_is_written_down() {
    let locks =
        ["frontend", "tests/journeys"].map(|folder| root().join(folder)).into_iter().filter(|folder| folder.join("package.json").exists());
    for lock in locks.map(|folder| folder.join("package-lock.json")) {
        let text = std::fs::read_to_string(&lock).expect("the lock file is there");
        assert!(!text.contains("\"resolved\""), "{} names where its packages were downloaded", lock.display());
    }
}
