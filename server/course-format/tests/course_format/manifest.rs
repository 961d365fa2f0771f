//! `course.toml`: what is read, and what is said about what is wrong.

use course_format::{Language, Parsed};

use crate::world::{self, MANIFEST, assert_violates};

fn manifest(text: &str) -> Parsed {
    world::course(&[("course.toml", text), ("en/01-a-lesson.md", &format!("{}Text.", world::FRONT))])
}

/// A sound manifest with lines added before its tables begin.
fn with(lines: &str) -> Parsed {
    manifest(&format!("{MANIFEST}{lines}"))
}

/// The line on which added lines begin.
const ADDED: u32 = 6;

#[track_caller]
fn assert_manifest_violates(lines: &str, rule: &str, line: u32, column: u32) {
    assert_violates(&with(lines), rule, &[("course.toml", line, column)]);
}

#[test]
fn minimal_manifest_has_defaults() {
    let course = world::sound(with(""));
    assert!(course.completion.all_lessons);
    assert_eq!((course.completion.test, course.completion.pass_share), (None, 0.0));
    assert!(course.skills.is_empty() && course.authors.is_empty() && course.audience.is_empty());
}

#[test]
fn mistyped_key_is_shown_with_its_place_and_the_right_one() {
    let parsed = with("authers = [\"A\"]\n");
    assert_violates(&parsed, "unknown-key", &[("course.toml", ADDED, 1)]);
    assert_eq!(parsed.diagnostics[0].message, "course.toml has no key “authers”. Did you mean “authors”?");
}

#[test]
fn key_that_resembles_none_is_answered_with_the_list() {
    let parsed = with("[completion]\nlessons = \"all\"\n  flavour = 1\n");
    assert_violates(&parsed, "unknown-key", &[("course.toml", ADDED + 2, 3)]);
    assert!(parsed.diagnostics[0].message.contains("lessons, test, pass, attempts, valid_months, renewal"));
}

#[test]
fn syntax_error_is_shown_with_its_place() {
    let parsed = manifest("id = \"a\"\nlanguages = [\"en\"\nlicence = \"x\"\n");
    assert!(parsed.course.is_none());
    assert!(parsed.diagnostics.iter().all(|diagnostic| diagnostic.rule == "toml-syntax"), "{}", world::listed(&parsed));
    assert!(parsed.diagnostics.iter().any(|diagnostic| diagnostic.line == 2 || diagnostic.line == 3));
}

#[test]
fn duplicate_key_is_a_syntax_error() {
    let parsed = with("id = \"again\"\n");
    assert_violates(&parsed, "toml-syntax", &[("course.toml", ADDED, 1)]);
}

#[test]
fn empty_manifest_lacks_everything() {
    let parsed = manifest("");
    let messages = world::listed(&parsed);
    for key in ["“id”", "“licence”", "no languages"] {
        assert!(messages.contains(key), "{messages}");
    }
}

#[test]
fn missing_manifest_is_said() {
    let source = course_format::CourseSource { slug: "a-course".to_owned(), files: Vec::new() };
    let parsed = course_format::parse(&source, &world::skills);
    assert_eq!(world::rules_violated(&parsed), ["missing-manifest"]);
}

#[test]
fn source_title_is_required_and_translated_ones_are_asked_for() {
    let text = MANIFEST.replace("languages = [\"en\"]", "languages = [\"en\", \"it\"]");
    let lesson = format!("{}Text.", world::FRONT);
    let files = [("en/01-a-lesson.md", lesson.as_str()), ("it/01-a-lesson.md", lesson.as_str())];
    let parse = |manifest: &str| world::course(&[&[("course.toml", manifest)][..], &files[..]].concat());
    assert_violates(&parse(&text), "missing-translation", &[("course.toml", 4, 1), ("course.toml", 5, 1)]);
    let parsed = parse(&text.replace("title = { en = \"A course\" }", "title = { it = \"Un corso\" }"));
    assert_eq!(world::rules_violated(&parsed), ["missing-title", "missing-translation"]);
}

#[test]
fn unknown_and_unlisted_languages_are_refused() {
    let parsed = manifest(&MANIFEST.replace("[\"en\"]", "[\"en\", \"xx\"]"));
    assert_violates(&parsed, "unknown-language", &[("course.toml", 2, 20)]);
    let parsed = manifest(&MANIFEST.replace("en = \"A course\"", "en = \"A course\", sl = \"Tečaj\""));
    assert_violates(&parsed, "unknown-key", &[("course.toml", 4, 28)]);
}

#[test]
fn wrong_types_are_named() {
    assert_manifest_violates("audience = \"civil-servant\"\n", "bad-value", ADDED, 12);
    assert_manifest_violates("authors = [\"A\", 3]\n", "bad-value", ADDED, 17);
    assert_manifest_violates("authors = [\"A\", \"A\"]\n", "bad-value", ADDED, 17);
    assert_manifest_violates("skills = 3\n", "bad-value", ADDED, 10);
    assert_manifest_violates("completion = 3\n", "bad-value", ADDED, 14);
    assert_manifest_violates("[completion]\nlessons = \"some\"\n", "bad-value", ADDED + 1, 11);
    assert_manifest_violates("[completion]\nattempts = 0\n", "bad-value", ADDED + 1, 12);
    assert_manifest_violates("[completion]\nvalid_months = 99999999999999999999\n", "bad-value", ADDED + 1, 16);
    assert_manifest_violates("[completion]\nlessons = \"none\"\n", "bad-value", ADDED, 1);
}

#[test]
fn ids_are_words_with_hyphens() {
    for id in ["A-Course", "a course", "a--b", "-a", "a/b", "č", "a..b"] {
        assert_violates(&manifest(&MANIFEST.replace("a-course", id)), "bad-id", &[("course.toml", 1, 1)]);
    }
    for id in ["a", "skillpact.a-course", "2026-course"] {
        assert_eq!(world::sound(manifest(&MANIFEST.replace("a-course", id))).id, id);
    }
}

#[test]
fn licence_is_an_spdx_expression() {
    let parsed = manifest(&MANIFEST.replace("CC-BY-4.0", "CC BY © me"));
    assert_violates(&parsed, "bad-value", &[("course.toml", 3, 1)]);
    assert!(manifest(&MANIFEST.replace("CC-BY-4.0", "(CC-BY-4.0 OR EUPL-1.2)")).course.is_some());
}

#[test]
fn skills_must_be_known_and_have_a_level() {
    assert_eq!(world::sound(with("[skills]\n\"digcomp-2.2:4.1\" = 3\n")).skills["digcomp-2.2:4.1"], 3);
    assert_manifest_violates("[skills]\n\"digcomp-2.2:9.9\" = 3\n", "unknown-skill", ADDED + 1, 1);
    assert_manifest_violates("[skills]\n\"passwords\" = 3\n", "unknown-skill", ADDED + 1, 1);
    assert_manifest_violates("[skills]\n\"digcomp-2.2:4.1\" = 9\n", "bad-value", ADDED + 1, 21);
}

#[test]
fn prerequisites_are_ids_of_other_courses() {
    assert_eq!(world::sound(with("prerequisites = [\"first-steps\"]\n")).prerequisites, ["first-steps"]);
    assert_manifest_violates("prerequisites = [\"First steps\"]\n", "malformed-prerequisite", ADDED, 18);
    assert_manifest_violates("prerequisites = [\"b\", \"a-course\"]\n", "malformed-prerequisite", ADDED, 23);
    assert_manifest_violates("prerequisites = [\"b\", \"b\"]\n", "bad-value", ADDED, 23);
}

#[test]
fn pass_mark_is_a_share_of_a_test() {
    let test = "---\ntitle: Test\nminutes: 5\nkind: test\n---\n## Q {#q .choice}\n- [x] a\n- [ ] b\n";
    let parse = |completion: &str| {
        let manifest = format!("{MANIFEST}[completion]\n{completion}");
        world::course(&[("course.toml", &manifest), ("en/01-test.md", test)])
    };
    let course = world::sound(parse("test = \"test\"\npass = 1\n"));
    assert_eq!((course.completion.test.as_deref(), course.completion.pass_share), (Some("test"), 1.0));
    assert_eq!(world::sound(parse("test = \"01-test.md\"\npass = 0.5\n")).completion.test.as_deref(), Some("test"));
    for share in ["0", "0.0", "1.1", "70", "-0.5", "nan", "inf"] {
        let parsed = parse(&format!("test = \"01-test\"\npass = {share}\n"));
        assert_violates(&parsed, "unreachable-pass-mark", &[("course.toml", ADDED + 2, 8)]);
    }
    assert_violates(&parse("pass = 0.7\n"), "unreachable-pass-mark", &[("course.toml", ADDED + 1, 8)]);
    assert_violates(&parse("test = \"test\"\n"), "missing-key", &[("course.toml", ADDED, 1)]);
}

#[test]
fn test_must_exist_be_a_test_and_ask_something() {
    let parse = |kind: &str| {
        let manifest = format!("{MANIFEST}[completion]\ntest = \"02-test\"\npass = 0.7\n");
        world::course(&[
            ("course.toml", &manifest),
            ("en/01-a-lesson.md", &format!("{}Text.", world::FRONT)),
            ("en/02-test.md", &format!("---\ntitle: Test\nminutes: 5\nkind: {kind}\n---\n")),
        ])
    };
    assert_violates(&parse("lesson"), "test-missing", &[("course.toml", ADDED + 1, 8)]);
    assert_violates(&parse("test"), "unreachable-pass-mark", &[("course.toml", ADDED + 1, 8)]);
    let parsed = with("[completion]\ntest = \"gone\"\npass = 0.7\n");
    assert_violates(&parsed, "test-missing", &[("course.toml", ADDED + 1, 8)]);
}

#[test]
fn retired_keys_are_kept_and_never_used_again() {
    assert_eq!(world::sound(with("retired = [\"old-question\", \"old-lesson\"]\n")).retired, ["old-question", "old-lesson"]);
    assert_manifest_violates("retired = [\"Old question\"]\n", "bad-id", ADDED, 12);
    assert_manifest_violates("retired = [\"a\", \"a\"]\n", "bad-value", ADDED, 17);
    assert_manifest_violates("retired = \"a\"\n", "bad-value", ADDED, 11);
    assert_manifest_violates("retired = [\"a-lesson\"]\n", "retired-key", ADDED, 12);
    let lesson = format!("{}## Q {{#q .choice}}\n- [x] a\n- [ ] b\n", world::FRONT);
    let parsed = world::course(&[("course.toml", &format!("{MANIFEST}retired = [\"q\"]\n")), ("en/01-a-lesson.md", &lesson)]);
    assert_violates(&parsed, "retired-key", &[("course.toml", ADDED, 12)]);
}

#[test]
fn a_course_is_closed_unless_it_says_that_it_is_open() {
    assert!(!world::sound(with("")).open);
    assert!(!world::sound(with("open = false\n")).open);
    assert!(world::sound(with("open = true\n")).open);
    assert_manifest_violates("open = \"yes\"\n", "bad-value", ADDED, 8);
}

#[test]
fn line_endings_and_byte_order_mark_do_not_matter() {
    let windows = format!("\u{FEFF}{}", MANIFEST.replace('\n', "\r\n"));
    assert_eq!(world::sound(manifest(&windows)).title[&Language::En], "A course");
    let parsed = manifest(&format!("{windows}authers = []\r\n"));
    assert_violates(&parsed, "unknown-key", &[("course.toml", ADDED, 1)]);
}
