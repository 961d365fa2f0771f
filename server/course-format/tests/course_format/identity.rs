//! What a new version must keep.

use course_format::{Course, Severity, identity};

use crate::world;

const QUESTION: &str = "## Why? {#why .choice}\n- [x] a\n- [ ] b\n";

/// A course with these files and this line added to its manifest.
fn course(line: &str, files: &[(&str, &str, &str)]) -> Course {
    let manifest = format!("{}{line}", world::MANIFEST);
    let lessons: Vec<_> =
        files.iter().map(|(path, kind, text)| (*path, format!("---\ntitle: T\nminutes: 5\nkind: {kind}\n---\n{text}"))).collect();
    let files: Vec<_> =
        std::iter::once(("course.toml", manifest.as_str())).chain(lessons.iter().map(|(path, text)| (*path, text.as_str()))).collect();
    world::sound(world::course(&files))
}

fn messages(previous: &Course, next: &Course) -> Vec<(&'static str, String)> {
    let found = identity(previous, "version 3", next, "this version");
    assert!(found.iter().all(|diagnostic| diagnostic.severity == Severity::Error && diagnostic.file == "course.toml"));
    found.into_iter().map(|diagnostic| (diagnostic.rule, diagnostic.message)).collect()
}

#[test]
fn same_keys_in_other_places_are_fine() {
    let before = course("", &[("en/01-one.md", "lesson", QUESTION), ("en/02-two.md", "lesson", "Text.")]);
    let after = course(
        "",
        &[
            ("en/05-one.md", "lesson", "Other text."),
            ("en/01-two.md", "lesson", &QUESTION.replace("Why?", "How?")),
            ("en/09-new.md", "test", ""),
        ],
    );
    assert_eq!(messages(&before, &after), []);
    assert_eq!(messages(&before, &before), []);
}

#[test]
fn vanished_lessons_and_questions_are_errors_that_name_both_versions() {
    let before = course("", &[("en/01-one.md", "lesson", QUESTION), ("en/02-two.md", "lesson", "Text.")]);
    let after = course("", &[("en/02-two.md", "lesson", "Text.")]);
    let found = messages(&before, &after);
    assert_eq!(found.iter().map(|(rule, _)| *rule).collect::<Vec<_>>(), ["vanished-id", "vanished-id"]);
    assert_eq!(
        found[0].1,
        "The lesson “one” is in version 3 and not in this version. Put it back, or add “one” to retired in course.toml if it was removed on purpose."
    );
    assert!(found[1].1.starts_with("The question “why” of “one” is in version 3 and not in this version."), "{}", found[1].1);
}

#[test]
fn retired_keys_may_vanish() {
    let before = course("", &[("en/01-one.md", "lesson", QUESTION), ("en/02-two.md", "lesson", "Text.")]);
    let after = course("retired = [\"why\", \"one\"]\n", &[("en/02-two.md", "lesson", "Text.")]);
    assert_eq!(messages(&before, &after), []);
}

#[test]
fn keys_keep_their_kind() {
    let before = course("", &[("en/01-one.md", "lesson", QUESTION)]);
    let other_question = course("", &[("en/01-one.md", "lesson", "## Why? {#why .gap}\n[[a]]\n")]);
    let found = messages(&before, &other_question);
    assert_eq!(found[0].0, "changed-kind");
    assert!(
        found[0].1.starts_with("The question “why” is a .choice in version 3 and a .gap in this version. Give the new question another id"),
        "{}",
        found[0].1
    );
    let other_file = course("", &[("en/01-one.md", "test", QUESTION)]);
    let found = messages(&before, &other_file);
    assert_eq!((found.len(), found[0].0), (1, "changed-kind"));
    assert!(found[0].1.contains("of the kind lesson in version 3 and of the kind test in this version"), "{}", found[0].1);
}
