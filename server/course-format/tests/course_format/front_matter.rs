//! The lines between the two `---` of a lesson.

use course_format::{Course, Language, LessonKind, Parsed};

use crate::world::{self, assert_violates};

fn lesson(front: &str) -> Parsed {
    world::course(&[("en/01-a-lesson.md", &format!("---\n{front}---\nText.\n"))])
}

fn title(course: &Course) -> &str {
    &course.lessons[0].texts[&Language::En].title
}

#[track_caller]
fn assert_front_violates(front: &str, rule: &str, line: u32, column: u32) {
    assert_violates(&lesson(front), rule, &[("en/01-a-lesson.md", line, column)]);
}

#[test]
fn titles_are_plain_or_quoted() {
    for (written, expected) in [
        ("Why it matters", "Why it matters"),
        ("Why: a story # not shown", "Why: a story"),
        ("C# and F#", "C# and F#"),
        ("\"Why: \\\"this\\\" \\\\ matters\" # note", "Why: \"this\" \\ matters"),
        ("'It''s # mine'", "It's # mine"),
        ("Зашо   ли?", "Зашо ли?"),
    ] {
        let course = world::sound(lesson(&format!("title: {written}\nminutes: 5\n")));
        assert_eq!(title(&course), expected);
    }
}

#[test]
fn lists_are_written_in_one_line_or_in_several() {
    for written in [
        "skills: [digcomp-2.2:4.1, digcomp-2.2:4.2]\n",
        "skills: [ \"digcomp-2.2:4.1\" , 'digcomp-2.2:4.2' ] # both\n",
        "skills:\n  - digcomp-2.2:4.1\n\n  # and\n  - \"digcomp-2.2:4.2\"\n",
        "skills:\n- digcomp-2.2:4.1\n- digcomp-2.2:4.2\n",
    ] {
        let course = world::sound(lesson(&format!("title: T\n{written}minutes: 5\n")));
        assert_eq!(course.lessons[0].skills, ["digcomp-2.2:4.1", "digcomp-2.2:4.2"], "{written}");
    }
    assert!(world::sound(lesson("title: T\nminutes: 5\nskills: []\n")).lessons[0].skills.is_empty());
}

#[test]
fn kind_and_minutes_are_read() {
    let course = world::sound(lesson("title: T\nkind: test\nminutes: 600\n"));
    assert_eq!((course.lessons[0].kind, course.lessons[0].minutes), (LessonKind::Test, 600));
    assert_front_violates("title: T\nkind: quiz\nminutes: 5\n", "bad-value", 3, 7);
    assert_eq!(world::sound(lesson("title: T\nminutes: 5\nkind: lesson\n")).lessons[0].kind, LessonKind::Lesson);
    assert_eq!(world::sound(lesson("title: T\nminutes: 5\nkind: assignment\n")).lessons[0].kind, LessonKind::Assignment);
    assert_eq!(world::sound(lesson("title: T\nminutes: 5\nkind: bank\n")).lessons[0].kind, LessonKind::Bank);
    for minutes in ["0", "601", "ten", "1.5", "-1", ""] {
        let column = if minutes.is_empty() { 9 } else { 10 };
        assert_front_violates(&format!("title: T\nminutes: {minutes}\n"), "bad-value", 3, column);
    }
}

#[test]
fn what_is_missing_is_said() {
    assert_front_violates("minutes: 5\n", "missing-title", 1, 1);
    assert_front_violates("title:\nminutes: 5\n", "missing-title", 1, 1);
    assert_front_violates("title: T\n", "missing-key", 1, 1);
    let parsed = world::course(&[("en/01-a-lesson.md", "# Just text\n")]);
    assert_eq!(world::rules_violated(&parsed), ["front-matter-syntax", "heading-order", "missing-key", "missing-title"]);
}

#[test]
fn mistyped_key_is_shown_with_its_place_and_the_right_one() {
    let parsed = lesson("title: T\nminute: 4\nminutes: 5\n");
    assert_violates(&parsed, "unknown-key", &[("en/01-a-lesson.md", 3, 1)]);
    assert!(parsed.diagnostics[0].message.contains("Did you mean “minutes”?"));
}

#[test]
fn what_yaml_would_read_otherwise_is_refused() {
    assert_front_violates("title: T\nminutes: 5\nminutes: 6\n", "front-matter-syntax", 4, 1);
    assert_front_violates("title: T\nminutes: 5\nnonsense\n", "front-matter-syntax", 4, 1);
    assert_front_violates("title: T\nminutes: 5\n  skills: []\n", "front-matter-syntax", 4, 3);
    assert_front_violates("title: \"T\nminutes: 5\n", "front-matter-syntax", 2, 8);
    assert_front_violates("title: \"T\" and more\nminutes: 5\n", "front-matter-syntax", 2, 10);
    assert_front_violates("title: \"a\\n\"\nminutes: 5\n", "front-matter-syntax", 2, 10);
    assert_front_violates("title: T\nminutes: 5\nskills: [digcomp-2.2:4.1\n", "front-matter-syntax", 4, 9);
    assert_front_violates("title: T\nminutes: 5\n- stray\n", "front-matter-syntax", 4, 3);
    assert_front_violates("title: &anchor\nminutes: 5\n", "front-matter-syntax", 2, 8);
    assert_front_violates("title: T\nkind: [test]\nminutes: 5\n", "bad-value", 3, 7);
    assert_front_violates("title: T\nminutes: 5\nskills: digcomp-2.2:4.1\n", "bad-value", 4, 9);
}

#[test]
fn skills_must_be_known() {
    assert_front_violates("title: T\nminutes: 5\nskills: [digcomp-2.2:4.1, digcomp-2.2:7.7]\n", "unknown-skill", 4, 27);
}

#[test]
fn front_matter_without_end_is_said() {
    let parsed = world::course(&[("en/01-a-lesson.md", "---\ntitle: T\n\nText.\n")]);
    assert!(world::listed(&parsed).contains("The front matter has no end."));
}

#[test]
fn tests_have_a_time_limit_and_may_be_shuffled() {
    let course = world::sound(lesson("title: T\nminutes: 5\nkind: test\ntime_limit: 20\nshuffle: true\n"));
    assert_eq!((course.lessons[0].time_limit, course.lessons[0].shuffle), (Some(20), true));
    let course = world::sound(lesson("title: T\nminutes: 5\nkind: test\nshuffle: false\n"));
    assert_eq!((course.lessons[0].time_limit, course.lessons[0].shuffle), (None, false));
    for limit in ["0", "601", "soon", "1.5"] {
        assert_front_violates(&format!("title: T\nminutes: 5\nkind: test\ntime_limit: {limit}\n"), "bad-value", 5, 13);
    }
    assert_front_violates("title: T\nminutes: 5\nkind: test\nshuffle: yes\n", "bad-value", 5, 10);
    assert_front_violates("title: T\nminutes: 5\ntime_limit: 20\n", "bad-value", 4, 13);
    assert_front_violates("title: T\nminutes: 5\nkind: assignment\nshuffle: true\n", "bad-value", 5, 10);
}

#[test]
fn assignments_have_a_pass_mark() {
    let pass = |front: &str| world::sound(lesson(&format!("title: T\nminutes: 5\n{front}"))).lessons[0].pass_share;
    assert_eq!(pass("kind: assignment\npass: 0.8\n"), Some(0.8));
    assert_eq!(pass("kind: assignment\npass: 1\n"), Some(1.0));
    assert_eq!(pass("kind: assignment\n"), Some(0.5), "half of the points if it does not say");
    assert_eq!((pass("kind: test\n"), pass("kind: lesson\n")), (None, None));
    for share in ["0", "1.1", "60", "-0.5", "nan", "inf", "half"] {
        assert_front_violates(&format!("title: T\nminutes: 5\nkind: assignment\npass: {share}\n"), "bad-value", 5, 7);
    }
    assert_front_violates("title: T\nminutes: 5\nkind: test\npass: 0.7\n", "bad-value", 5, 7);
}

#[test]
fn sections_that_a_translation_was_made_from_are_an_id_and_a_hash() {
    let sections = "translated_from:\n  - title 5d1f0c2a9b34\n  - b1 9e107d9d372b\n";
    world::sound(lesson(&format!("title: T\nminutes: 5\n{sections}")));
    for faulty in ["title", "title 5d1f0c2a9b3", "title 5D1F0C2A9B34", "title 5d1f0c2a9b345", "a b 5d1f0c2a9b34", "title 5d1f0c2a9b3g"] {
        assert_front_violates(&format!("title: T\nminutes: 5\ntranslated_from:\n  - {faulty}\n"), "bad-value", 5, 5);
    }
    assert_front_violates("title: T\nminutes: 5\ntranslated_from: title 5d1f0c2a9b34\n", "bad-value", 4, 18);
}
