//! Rules about files, and about the rules themselves.

use std::collections::BTreeSet;

use course_format::{Severity, rules};

use crate::world::{self, assert_violates};

const LESSON: &str = "---\ntitle: A lesson\nminutes: 5\n---\nText.\n";

#[test]
fn names_of_rules_are_words_and_unique() {
    let names: BTreeSet<_> = rules::ALL.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), rules::ALL.len());
    for rule in rules::ALL {
        assert!(rule.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'), "{}", rule.name);
        assert!(rule.reason.ends_with('.'), "{} has no reason", rule.name);
    }
}

#[test]
fn diagnostic_reads_like_a_compilers() {
    let parsed = world::lesson("[a](#gone)\n");
    assert_eq!(
        parsed.diagnostics[0].to_string(),
        "en/01-a-lesson.md:5:1: error[broken-link]: No heading or question there has the id “gone”. Give one the id with {#gone}."
    );
    assert_eq!(parsed.diagnostics[0].severity, Severity::Error);
}

#[test]
fn lesson_files_have_a_number_and_a_name() {
    for name in
        ["en/why.md", "en/01_why.md", "en/01-Why.md", "en/01-.md", "en/12345-why.md", "en/01-why it.md", "en/a/01-why.md", "en/+1-a.md"]
    {
        assert_violates(&world::course(&[("en/01-a.md", LESSON), (name, LESSON)]), "bad-file-name", &[(name, 1, 1)]);
    }
}

#[test]
fn lessons_differ_in_number_and_name() {
    let parsed = world::course(&[("en/01-a.md", LESSON), ("en/1-b.md", LESSON)]);
    assert_violates(&parsed, "duplicate-lesson-order", &[("en/1-b.md", 1, 1)]);
    let parsed = world::course(&[("en/01-a.md", LESSON), ("en/02-a.md", LESSON)]);
    assert_violates(&parsed, "duplicate-lesson-key", &[("en/02-a.md", 1, 1)]);
    let parsed = world::course(&[("en/01-a.md", LESSON), ("en/01-a.md", "Other.")]);
    assert_violates(&parsed, "duplicate-file", &[("en/01-a.md", 1, 1)]);
}

#[test]
fn lessons_come_in_the_order_of_their_numbers() {
    let parsed = world::course(&[("en/10-c.md", LESSON), ("en/2-a.md", LESSON), ("en/003-b.md", LESSON)]);
    let keys: Vec<_> = world::sound(parsed).lessons.into_iter().map(|lesson| lesson.key).collect();
    assert_eq!(keys, ["a", "b", "c"]);
}

#[test]
fn course_has_a_lesson() {
    assert_violates(&world::course(&[]), "no-lessons", &[("course.toml", 1, 1)]);
}

#[test]
fn files_that_belong_to_nothing_are_pointed_out() {
    for name in ["notes.txt", "de/01-a.md", "en/picture.png", "../en/01-b.md", "en\\01-b.md", ""] {
        assert_violates(&world::course(&[("en/01-a.md", LESSON), (name, LESSON)]), "unexpected-file", &[(name, 1, 1)]);
    }
    for name in ["README.md", "LICENSE", ".DS_Store", "media/.gitkeep", "en/.01-a.md.swp", ".git/config"] {
        assert_eq!(world::listed(&world::course(&[("en/01-a.md", LESSON), (name, "x")])), "", "{name}");
    }
}

#[test]
fn folder_name_is_a_slug() {
    let source = course_format::CourseSource {
        slug: "A Course".to_owned(),
        files: vec![
            course_format::SourceFile { path: "course.toml".to_owned(), bytes: world::MANIFEST.into() },
            course_format::SourceFile { path: "en/01-a.md".to_owned(), bytes: LESSON.into() },
        ],
    };
    assert_violates(&course_format::parse(&source, &world::skills), "bad-id", &[("course.toml", 1, 1)]);
}

#[test]
fn text_must_be_utf_8() {
    let mut bytes = b"---\ntitle: A\nminutes: 5\n---\n\xC4\x8D ab".to_vec();
    bytes.extend(b"\xE9 c\n");
    let parsed = world::course_of_bytes(&[("en/01-a.md", LESSON.as_bytes()), ("en/02-b.md", &bytes)]);
    assert_violates(&parsed, "invalid-utf-8", &[("en/02-b.md", 5, 5)]);
    let parsed = world::course_of_bytes(&[("course.toml", b"id = \"\xFF\""), ("en/01-a.md", LESSON.as_bytes())]);
    assert_violates(&parsed, "invalid-utf-8", &[("course.toml", 1, 7)]);
}

#[test]
fn control_characters_are_refused() {
    for character in ['\0', '\u{1b}', '\u{7f}', '\u{85}'] {
        let parsed = world::course(&[("en/01-a.md", LESSON), ("en/02-b.md", &format!("{LESSON}a{character}b\n"))]);
        assert_violates(&parsed, "control-character", &[("en/02-b.md", 6, 2)]);
    }
}

#[test]
fn windows_files_read_like_others() {
    let windows = format!("\u{FEFF}{LESSON}\n## A\n\n[a](#gone)\n").replace('\n', "\r\n");
    assert_violates(&world::course(&[("en/01-a.md", &windows)]), "broken-link", &[("en/01-a.md", 9, 1)]);
    let sound = |text: &str| world::sound(world::course(&[("en/01-a.md", text)])).lessons;
    let text = format!("{LESSON}\n```\na\nb\n```\n\n| A |\n| - |\n| b |\n");
    assert_eq!(sound(&text), sound(&text.replace('\n', "\r\n")));
    assert_eq!(sound(&text), sound(&text.replace('\n', "\r")));
}

#[test]
fn large_files_are_refused() {
    let parsed = world::course(&[("en/01-a.md", LESSON), ("en/02-b.md", &format!("{LESSON}{}", "a ".repeat(1 << 19)))]);
    assert_violates(&parsed, "file-too-large", &[("en/02-b.md", 1, 1)]);
    let manifest = format!("{}#{}", world::MANIFEST, "a".repeat(1 << 16));
    let parsed = world::course(&[("course.toml", &manifest), ("en/01-a.md", LESSON)]);
    assert_violates(&parsed, "file-too-large", &[("course.toml", 1, 1)]);
}
