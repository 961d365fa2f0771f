//! The courses in `courses/` are what a new installation offers; each must be without fault.

#![expect(clippy::unwrap_used, reason = "a test whose world cannot be built has failed")]

#[path = "course_format/disk.rs"]
mod disk;

use std::path::{Path, PathBuf};

use course_format::parse;

#[test]
fn every_shipped_course_is_without_diagnostics() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../courses");
    let mut found = Vec::new();
    let mut count = 0;
    for folder in folders(&root) {
        let source = disk::course(&folder);
        let parsed = parse(&source, &disk::is_shipped_skill);
        count += 1;
        found.extend(parsed.diagnostics.iter().map(|diagnostic| format!("{}/{diagnostic}", source.slug)));
        let Some(course) = parsed.course else { continue };
        for lesson in &course.lessons {
            let languages: Vec<_> = lesson.texts.keys().collect();
            assert_eq!(languages.len(), course.languages.len(), "{} of {} is in {languages:?} only", lesson.key, course.slug);
        }
    }
    assert!(count > 0, "there are no courses in {}", root.display());
    assert!(found.is_empty(), "{} problems:\n{}", found.len(), found.join("\n"));
}

/// The folders directly within a folder, in order.
fn folders(root: &Path) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}
