//! Headings that make a question.

use course_format::{Block, QuestionKind};

use crate::world::{self, assert_text_violates, assert_violates, lesson, question, sound};

const OPTIONS: &str = "- [x] a\n- [ ] b\n";

#[track_caller]
fn assert_header_violates(attributes: &str, rule: &str, column: u32) {
    assert_text_violates(&format!("## Q {{{attributes}}}\n{OPTIONS}"), rule, &[(1, column)]);
}

#[test]
fn attributes_are_read() {
    let question = question(&format!("## Q {{#q .choice points=3 skill=\"digcomp-2.2:4.1\" level=4 shuffle=true}}\n{OPTIONS}"));
    assert_eq!((question.points, question.level, question.shuffle), (3, Some(4), true));
    assert_eq!(question.skill.as_deref(), Some("digcomp-2.2:4.1"));
    assert!(!crate::world::question(&format!("## Q {{.choice #q shuffle=false}}\n{OPTIONS}")).shuffle);
}

#[test]
fn faulty_attributes_are_named_at_their_place() {
    assert_header_violates(".choice", "question-without-id", 1);
    assert_header_violates("#Q .choice", "bad-id", 8);
    assert_header_violates("#b1 .choice", "bad-id", 8);
    assert_header_violates("#q .choice points=0", "bad-value", 18);
    assert_header_violates("#q .choice points=many", "bad-value", 18);
    assert_header_violates("#q .choice level=9", "bad-value", 18);
    assert_header_violates("#q .choice shuffle=perhaps", "bad-value", 18);
    assert_header_violates("#q .choice skill", "bad-value", 18);
    assert_header_violates("#q .choice pionts=2", "unknown-attribute", 18);
    assert_header_violates("#q .choice .gap", "unknown-question-kind", 19);
    assert_header_violates("#q .choice skill=digcomp-2.2:8.8", "unknown-skill", 1);
}

#[test]
fn measured_discrimination_and_difficulty_are_read() {
    let question = question(&format!("## Q {{#q .choice a=1.25 b=-0.5}}\n{OPTIONS}"));
    assert_eq!((question.discrimination, question.difficulty), (Some(1.25), Some(-0.5)));
    for faulty in ["a=0", "a=-1", "a=10.5", "a=nan", "a=inf", "a=1e99", "a=1,5", "a=", "b=11", "b=-10.1", "b=NaN", "b=hard"] {
        assert_header_violates(&format!("#q .choice {faulty}"), "bad-value", 18);
    }
}

#[test]
fn each_kind_has_its_own_attributes() {
    assert_header_violates("#q .choice types=pdf", "unknown-attribute", 18);
    assert_header_violates("#q .choice max_mb=5", "unknown-attribute", 18);
    assert_text_violates("## Q {#q .gap shuffle}\n[[a]]\n", "unknown-attribute", &[(1, 15)]);
    for attribute in ["points=1", "skill=\"digcomp-2.2:4.1\"", "level=2", "shuffle", "a=1", "b=1"] {
        assert_text_violates(&format!("## Q {{#q .scale {attribute}}}\n1. a\n2. b\n"), "unknown-attribute", &[(1, 17)]);
    }
    let parsed = lesson("## Q {#q .gap shuffle}\n[[a]]\n");
    assert_eq!(parsed.diagnostics[0].message, "A .gap question has no attribute “shuffle”. It works with .choice, .order and .match.");
    let parsed = lesson(&format!("## Q {{#q .choice points=2 lvel=3}}\n{OPTIONS}"));
    assert_eq!(parsed.diagnostics[0].message, "A .choice question has no attribute “lvel”. Did you mean “level”?");
}

#[test]
fn language_of_a_heading_is_no_attribute_of_the_question() {
    assert_eq!(question(&format!("## Q {{#q .choice lang=sv}}\n{OPTIONS}")).key, "q");
}

#[test]
fn every_kind_is_read() {
    for (kind, body, expected) in [
        ("choice", OPTIONS, QuestionKind::Choice),
        ("gap", "[[a]]\n", QuestionKind::Gap),
        ("order", "1. a\n2. b\n", QuestionKind::Order),
        ("match", "| A | B |\n| - | - |\n| a | b |\n| c | d |\n", QuestionKind::Match),
        ("text", "[[regex:/a/]]\n", QuestionKind::Text),
        ("scale", "1. a\n2. b\n", QuestionKind::Scale),
    ] {
        assert_eq!(question(&format!("## Q {{#q .{kind}}}\n{body}")).kind, expected);
    }
}

#[test]
fn mistyped_kind_is_shown_with_the_right_one() {
    let parsed = lesson(&format!("## Q {{#q .choise}}\n{OPTIONS}"));
    assert_violates(&parsed, "unknown-question-kind", &[("en/01-a-lesson.md", world::FIRST_LINE, 11)]);
    assert!(parsed.diagnostics[0].message.ends_with("Did you mean “choice”?"));
}

#[test]
fn question_ends_with_the_next_heading_of_its_level() {
    let text =
        format!("## A\n\n### Q {{#q .choice}}\n{OPTIONS}\n#### Inside\n\nText.\n\n### B\n\nText.\n\n## R {{#r .choice}}\n{OPTIONS}\n# C\n");
    let course = sound(lesson(&text));
    let text = &course.lessons[0].texts[&course_format::Language::En];
    let blocks: Vec<_> = text
        .blocks
        .iter()
        .map(|block| match block {
            Block::Prose { id, .. } => id.as_str(),
            Block::Question { id } => id.as_str(),
        })
        .collect();
    assert_eq!(blocks, ["b1", "q", "b2", "r", "b3"]);
    let body = &course.lessons[0].questions[0].texts[&course_format::Language::En].body_html;
    assert_eq!(body, "<h4 id=\"h-inside\">Inside</h4>\n<p>Text.</p>\n");
}

#[test]
fn question_stands_by_itself() {
    let text = format!("## Q {{#q .choice}}\n{OPTIONS}\n### R {{#r .choice}}\n{OPTIONS}");
    assert_text_violates(&text, "nested-question", &[(5, 1)]);
    assert_text_violates("- ## Q {#q .choice}\n", "nested-question", &[(1, 3)]);
    assert_text_violates("> ## Q {#q .gap}\n", "nested-question", &[(1, 3)]);
}

#[test]
fn ids_are_unique_in_the_course() {
    let text = format!("## Q {{#q .choice}}\n{OPTIONS}\n## R {{#q .choice}}\n{OPTIONS}");
    assert_text_violates(&text, "duplicate-question-id", &[(5, 1)]);
    let lesson = format!("{}## Q {{#q .choice}}\n{OPTIONS}", world::FRONT);
    let parsed = world::course(&[("en/01-one.md", &lesson), ("en/02-two.md", &lesson)]);
    assert_violates(&parsed, "duplicate-question-id", &[("en/02-two.md", world::FIRST_LINE, 1)]);
    let text = format!("## A {{#q}}\n## Q {{#q .choice}}\n{OPTIONS}");
    assert_text_violates(&text, "duplicate-heading-id", &[(1, 1)]);
}

#[test]
fn heading_that_looks_like_a_question_is_pointed_out() {
    assert_text_violates("## Q {#q .choice skill=\"\\\"}\n", "broken-attributes", &[(1, 1)]);
}
