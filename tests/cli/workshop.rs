use super::Desk;
use serde_json::Value;

#[test]
fn a_new_course_passes_the_check_at_once() {
    let desk = Desk::new();
    desk.begin();
    assert!(desk.courses(&["check", "tea", "--deny-warnings"]).succeeds().contains("1 courses, 0 errors, 0 warnings."));
    assert!(desk.courses(&["new", "tea"]).fails().contains("is there already"));
    assert!(desk.courses(&["new", "My Tea"]).fails().contains("no name for a course"));
}

#[test]
fn the_check_names_place_rule_and_remedy_and_fails() {
    let desk = Desk::new();
    desk.begin();
    desk.change("tea/en/01-first-lesson.md", "{#where-is-the-title .choice}", "{#where-is-the-title .chioce}");
    let text = desk.courses(&["check", "tea"]).fails();
    assert!(
        text.contains("tea/en/01-first-lesson.md:13:") && text.contains("unknown-question-kind") && text.contains("Did you mean"),
        "{text}"
    );
    let document: Value = serde_json::from_slice(&desk.courses(&["check", "tea", "--format", "json"]).0.stdout).expect("JSON");
    assert_eq!(document["version"], 1);
    assert_eq!(document["courses"][0]["diagnostics"][0]["rule"], "unknown-question-kind");
    let sarif: Value = serde_json::from_slice(&desk.courses(&["check", "tea", "--format", "sarif"]).0.stdout).expect("SARIF");
    assert_eq!(sarif["version"], "2.1.0");
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "unknown-question-kind");
    assert_eq!(result["locations"][0]["physicalLocation"]["region"]["startLine"], 13);
}

#[test]
fn a_folder_without_a_course_is_said_so() {
    let desk = Desk::new();
    assert!(desk.courses(&["check", "."]).fails().contains("There is no course"));
    assert!(desk.courses(&["check", "nowhere"]).fails().contains("nowhere"));
}

#[test]
fn a_missing_id_is_written_once() {
    let desk = Desk::new();
    desk.begin();
    desk.change("tea/en/01-first-lesson.md", "{#where-is-the-title .choice}", "{.choice}");
    assert!(desk.courses(&["fix", "tea", "--dry-run"]).fails().contains("1 files would change"));
    assert!(desk.read("tea/en/01-first-lesson.md").contains("{.choice}"), "a dry run writes nothing");
    desk.courses(&["fix", "tea"]).succeeds();
    let mended = desk.read("tea/en/01-first-lesson.md");
    assert!(mended.contains("{#which-file-holds-the-courses-title .choice}"), "{mended}");
    assert!(desk.courses(&["fix", "tea"]).succeeds().contains("0 files changed, 0 problems left."));
    assert_eq!(desk.read("tea/en/01-first-lesson.md"), mended);
}

#[test]
fn what_changed_for_learners_is_told_question_by_question() {
    let desk = Desk::new();
    desk.begin();
    desk.courses(&["export", "tea"]).succeeds();
    desk.courses(&["import", "tea.zip", "--into", "before"]).succeeds();
    assert!(desk.courses(&["diff", "tea", "--since", "before"]).succeeds().contains("Nothing changed"));
    desk.change("tea/en/90-final-test.md", "- [ ] With a heading", "- [x] With a heading");
    desk.change("tea/en/90-final-test.md", "{#test-heading .gap}", "{#test-headings .gap}");
    let told = desk.courses(&["diff", "tea", "--since", "before"]).fails();
    assert!(told.contains("test-front-matter") && told.contains("other answers are right now"), "{told}");
    assert!(told.contains("vanished-id") && told.contains("retired"), "{told}");
}

#[test]
fn a_translation_is_begun_finished_and_grows_stale() {
    let desk = Desk::new();
    desk.begin();
    desk.change("tea/course.toml", "[\"en\"]", "[\"en\", \"sl\"]");
    desk.change("tea/course.toml", "en = \"Tea\"\n", "en = \"Tea\"\nsl = \"Čaj\"\n");
    desk.change("tea/course.toml", "[summary]\nen = \"Tea\"\n", "[summary]\nen = \"Tea\"\nsl = \"Čaj\"\n");
    assert!(desk.courses(&["translate", "status", "tea"]).fails().contains("first-lesson sl: missing"));
    assert!(desk.courses(&["translate", "start", "tea", "sl", "first-lesson"]).succeeds().contains("sl/01-first-lesson.md"));
    let begun = desk.courses(&["translate", "status", "tea"]).fails();
    assert!(begun.contains("still untranslated"), "{begun}");
    desk.change("tea/sl/01-first-lesson.md", "title: The first lesson", "title: Prva lekcija");
    desk.change(
        "tea/sl/01-first-lesson.md",
        "Write here what the reader should know, in short sentences.",
        "Sem napišite, kaj naj bralec ve.",
    );
    desk.courses(&["translate", "done", "tea", "sl"]).succeeds();
    desk.change("tea/en/01-first-lesson.md", "in short sentences", "in very short sentences");
    let stale: Value = serde_json::from_slice(&desk.courses(&["translate", "status", "tea", "--json"]).0.stdout).expect("JSON");
    let lesson = &stale["tea"][0]["languages"]["sl"];
    assert_eq!(lesson["changed"].as_array().map(Vec::len), Some(1), "{stale}");
    assert!(desk.courses(&["translate", "start", "tea", "sv"]).fails().contains("does not list"));
}
