//! Reports for people and for programs.

use course_format::output::{Checked, JSON_VERSION, json, sarif, text};
use course_format::{CourseSource, Diagnostic, Related, Severity, SourceFile, parse, rules};
use serde_json::Value;

use crate::world::{self, FRONT};

fn source(body: &str) -> CourseSource {
    let file = |path: &str, text: String| SourceFile { path: path.to_owned(), bytes: text.into_bytes() };
    CourseSource {
        slug: "a-course".to_owned(),
        files: vec![file("course.toml", world::MANIFEST.to_owned()), file("en/01-a.md", format!("{FRONT}{body}"))],
    }
}

/// The course and what is wrong with it.
fn checked(body: &str) -> (CourseSource, Vec<Diagnostic>) {
    let source = source(body);
    let diagnostics = parse(&source, &world::skills).diagnostics;
    (source, diagnostics)
}

fn as_text(body: &str) -> String {
    let (source, diagnostics) = checked(body);
    text(&[Checked { folder: "", source: Some(&source), diagnostics: &diagnostics }])
}

const MIXED: &str = "[a](#gone) and čš [b](x.md)\n\n## Why? {.choice}\n- [x] a\n- [ ] b\n\n![](media/none.svg)\n";

#[test]
fn text_quotes_the_line_and_marks_the_place() {
    assert_eq!(
        as_text("See čš [a](#gone).\n"),
        "en/01-a.md:5:8: error[broken-link]: No heading or question there has the id “gone”. Give one the id with {#gone}.\n\
         \x20 |\n\
         5 | See čš [a](#gone).\n\
         \x20 |        ^\n"
    );
}

#[test]
fn text_shows_the_fix_and_related_places() {
    let shown = as_text("## Why? {.choice}\n- [x] a\n- [ ] b\n");
    assert!(shown.ends_with("  = fix: Give the question the id “why”. `skillpact courses fix` does it.\n"), "{shown}");
    let (source, mut diagnostics) = checked("[a](#gone)\n");
    diagnostics[0].related = vec![Related { file: "en/02-b.md".to_owned(), line: 7, column: 2, message: "It was here.".to_owned() }];
    let shown = text(&[Checked { folder: "courses/x/", source: Some(&source), diagnostics: &diagnostics }]);
    assert!(shown.starts_with("courses/x/en/01-a.md:5:1: error[broken-link]"), "{shown}");
    assert!(shown.ends_with("  = note: courses/x/en/02-b.md:7:2: It was here.\n"), "{shown}");
}

#[test]
fn text_shows_a_window_of_long_lines() {
    let line = format!("{}[a](#gone) {}", "Word. ".repeat(60), "More. ".repeat(60));
    let shown = as_text(&line);
    let quoted: Vec<&str> = shown.lines().collect();
    assert_eq!(quoted.len(), 4);
    assert!(quoted[2].starts_with("5 | …") && quoted[2].ends_with('…') && quoted[2].chars().count() < 115, "{shown}");
    let column = quoted[3].chars().position(|character| character == '^').unwrap();
    assert_eq!(quoted[2].chars().skip(column).take(3).collect::<String>(), "[a]");
}

#[test]
fn text_marks_the_whole_extent_within_a_line() {
    let long = format!("{}end.\n", "word ".repeat(45));
    let shown = as_text(&long);
    let marks = shown.lines().last().unwrap().matches('^').count();
    assert!(shown.contains("warning[long-sentence]") && marks > 50, "{shown}");
}

#[test]
fn text_quotes_nothing_without_the_file_and_never_steers_the_terminal() {
    let diagnostic = Diagnostic::new(Severity::Error, "bad-value", "en/01-\u{1b}[2J.md", 99, 3, "a\u{202e}b\u{7}\nc");
    let all = [diagnostic];
    let source = source("");
    for source in [None, Some(&source)] {
        let shown = text(&[Checked { folder: "", source, diagnostics: &all }]);
        assert_eq!(shown, "en/01-\u{fffd}[2J.md:99:3: error[bad-value]: a\u{fffd}b\u{fffd}\nc\n");
    }
    assert_eq!(text(&[]), "");
}

#[test]
fn json_has_its_documented_shape() {
    let (source, diagnostics) = checked(MIXED);
    let written = json(&[Checked { folder: "courses/x", source: Some(&source), diagnostics: &diagnostics }]);
    let value: Value = serde_json::from_str(&written).unwrap();
    assert_eq!((&value["version"], &value["errors"], &value["warnings"]), (&JSON_VERSION.into(), &5.into(), &0.into()));
    let course = &value["courses"][0];
    assert_eq!((&course["folder"], &course["errors"]), (&"courses/x".into(), &5.into()));
    let found = course["diagnostics"].as_array().unwrap();
    let question = found.iter().find(|found| found["rule"] == "question-without-id").unwrap();
    assert_eq!((&question["severity"], &question["file"]), (&"error".into(), &"en/01-a.md".into()));
    assert_eq!((&question["line"], &question["column"]), (&7.into(), &1.into()));
    assert_eq!(question["fix"]["edits"][0]["replacement"], "#why ");
    assert!(found.iter().filter(|found| found["rule"] != "question-without-id").all(|found| found.get("fix").is_none()));
    assert!(written.ends_with("}\n"));
}

/// The log of a course with every kind of member, as a value.
fn log() -> Value {
    let (source, mut diagnostics) = checked(&format!("{MIXED}\n{}end.\n", "word ".repeat(45)));
    diagnostics[0].related = vec![Related { file: "en/02 b.md".to_owned(), line: 7, column: 2, message: "It was here.".to_owned() }];
    let across = [Diagnostic::of_file(Severity::Error, "duplicate-course-id", "course.toml", "The id is taken.")];
    let courses = [
        Checked { folder: "courses/a b", source: Some(&source), diagnostics: &diagnostics },
        Checked { folder: "/var/ć", source: None, diagnostics: &across },
    ];
    serde_json::from_str(&sarif(&courses, "1.2.3")).unwrap()
}

#[test]
fn sarif_describes_every_rule_and_refers_to_it() {
    let log = log();
    assert_eq!((&log["version"], &log["runs"][0]["columnKind"]), (&"2.1.0".into(), &"unicodeCodePoints".into()));
    let driver = &log["runs"][0]["tool"]["driver"];
    assert_eq!((&driver["name"], &driver["version"]), (&"skillpact".into(), &"1.2.3".into()));
    let described = driver["rules"].as_array().unwrap();
    assert_eq!(described.len(), rules::ALL.len() + 1, "one rule is not of this crate");
    for (described, rule) in described.iter().zip(rules::ALL) {
        assert_eq!(described["id"], rule.name);
        assert_eq!(described["properties"]["wcag"], serde_json::json!(rule.wcag));
        assert!(described["help"]["text"].as_str().unwrap().starts_with(rule.reason));
        assert!(described.get("helpUri").is_none());
    }
    let results = log["runs"][0]["results"].as_array().unwrap();
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(described[index]["id"], result["ruleId"]);
    }
    assert_eq!(results.last().unwrap()["ruleId"], "duplicate-course-id");
}

#[test]
fn sarif_gives_places_fixes_and_related_places() {
    let log = log();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let of = |rule: &str| results.iter().find(|result| result["ruleId"] == rule).unwrap();
    let link = of("broken-link");
    let place = &link["locations"][0]["physicalLocation"];
    assert_eq!((&place["artifactLocation"]["uri"], &place["region"]["startColumn"]), (&"courses/a%20b/en/01-a.md".into(), &1.into()));
    assert_eq!(link["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"], "courses/a%20b/en/02%20b.md");
    assert_eq!(link["relatedLocations"][0]["message"]["text"], "It was here.");
    let fix = &of("question-without-id")["fixes"][0];
    assert_eq!(fix["description"]["text"], "Give the question the id “why”.");
    let replacement = &fix["artifactChanges"][0]["replacements"][0];
    assert_eq!(replacement["insertedContent"]["text"], "#why ");
    let expected = serde_json::json!({ "startLine": 7, "startColumn": 10, "endLine": 7, "endColumn": 10 });
    assert_eq!(replacement["deletedRegion"], expected);
    let sentence = of("long-sentence");
    assert_eq!((&sentence["level"], &sentence["locations"][0]["physicalLocation"]["region"]["endLine"]), (&"warning".into(), &13.into()));
    assert_eq!(of("duplicate-course-id")["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "file:///var/%C4%87/course.toml");
}

/// What an object of a SARIF log must have, and what it may have besides, as far as the logs here use it. The names are
/// those of the specification; a member that it does not know would be refused by those who read the log.
const OBJECTS: &[(&str, &[&str], &[&str])] = &[
    ("", &["version", "runs"], &["$schema"]),
    ("/runs/*", &["tool"], &["originalUriBaseIds", "columnKind", "results"]),
    ("/runs/*/tool", &["driver"], &[]),
    ("/runs/*/tool/driver", &["name"], &["version", "rules"]),
    ("/runs/*/tool/driver/rules/*", &["id"], &["shortDescription", "help", "defaultConfiguration", "properties"]),
    ("/runs/*/tool/driver/rules/*/shortDescription", &["text"], &[]),
    ("/runs/*/tool/driver/rules/*/help", &["text"], &[]),
    ("/runs/*/tool/driver/rules/*/defaultConfiguration", &[], &["level"]),
    ("/runs/*/tool/driver/rules/*/properties", &[], &["tags", "atag", "wcag"]),
    ("/runs/*/originalUriBaseIds", &["%SRCROOT%"], &[]),
    ("/runs/*/originalUriBaseIds/%SRCROOT%", &[], &["description"]),
    ("/runs/*/originalUriBaseIds/%SRCROOT%/description", &["text"], &[]),
    ("/runs/*/results/*", &["message"], &["ruleId", "ruleIndex", "level", "locations", "relatedLocations", "fixes"]),
    ("/runs/*/results/*/message", &["text"], &[]),
    ("/runs/*/results/*/locations/*", &[], &["physicalLocation"]),
    ("/runs/*/results/*/locations/*/physicalLocation", &["artifactLocation"], &["region"]),
    ("/runs/*/results/*/locations/*/physicalLocation/artifactLocation", &["uri"], &["uriBaseId"]),
    ("/runs/*/results/*/locations/*/physicalLocation/region", &["startLine"], &["startColumn", "endLine", "endColumn"]),
    ("/runs/*/results/*/relatedLocations/*", &[], &["id", "message", "physicalLocation"]),
    ("/runs/*/results/*/relatedLocations/*/message", &["text"], &[]),
    ("/runs/*/results/*/relatedLocations/*/physicalLocation", &["artifactLocation"], &["region"]),
    ("/runs/*/results/*/relatedLocations/*/physicalLocation/artifactLocation", &["uri"], &["uriBaseId"]),
    ("/runs/*/results/*/relatedLocations/*/physicalLocation/region", &["startLine"], &["startColumn"]),
    ("/runs/*/results/*/fixes/*", &["artifactChanges"], &["description"]),
    ("/runs/*/results/*/fixes/*/description", &["text"], &[]),
    ("/runs/*/results/*/fixes/*/artifactChanges/*", &["artifactLocation", "replacements"], &[]),
    ("/runs/*/results/*/fixes/*/artifactChanges/*/artifactLocation", &["uri"], &["uriBaseId"]),
    ("/runs/*/results/*/fixes/*/artifactChanges/*/replacements/*", &["deletedRegion"], &["insertedContent"]),
    ("/runs/*/results/*/fixes/*/artifactChanges/*/replacements/*/insertedContent", &["text"], &[]),
    ("/runs/*/results/*/fixes/*/artifactChanges/*/replacements/*/deletedRegion", &["startLine"], &["startColumn", "endLine", "endColumn"]),
];

/// Reads a log and notes the paths of its objects.
fn read_objects(value: &Value, path: &str, seen: &mut std::collections::BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| read_objects(item, &format!("{path}/*"), seen)),
        Value::Object(members) => {
            let (_, required, allowed) =
                OBJECTS.iter().find(|(known, ..)| *known == path).unwrap_or_else(|| panic!("no object may stand at {path}"));
            for name in *required {
                assert!(members.contains_key(*name), "{path} lacks {name}");
            }
            for (name, member) in members {
                assert!(required.contains(&name.as_str()) || allowed.contains(&name.as_str()), "{path} has no member {name}");
                match name.as_str() {
                    "level" => assert!(["error", "warning"].contains(&member.as_str().unwrap())),
                    "startLine" | "startColumn" | "endLine" | "endColumn" => assert!(member.as_u64().is_some_and(|number| number >= 1)),
                    "ruleIndex" | "id" if member.is_number() => assert!(member.as_u64().is_some()),
                    "uri" => assert!(member.as_str().unwrap().bytes().all(|byte| byte.is_ascii_graphic())),
                    _ => {}
                }
                read_objects(member, &format!("{path}/{name}"), seen);
            }
            seen.insert(path.to_owned());
        }
        _ => {}
    }
}

#[test]
fn sarif_has_the_members_of_its_specification_and_no_others() {
    let mut seen = std::collections::BTreeSet::new();
    read_objects(&log(), "", &mut seen);
    let unseen: Vec<_> = OBJECTS.iter().map(|(path, ..)| *path).filter(|path| !seen.contains(*path)).collect();
    assert!(unseen.is_empty(), "the log of this test has nothing at {unseen:?}");
}
