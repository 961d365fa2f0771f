//! Headings that make a question.

use course_format::Block;

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
fn kinds_are_known_planned_or_mistyped() {
    for kind in ["order", "match", "text", "upload", "rubric", "scale"] {
        assert_text_violates(&format!("## Q {{#q .{kind}}}\n1. a\n2. b\n"), "unsupported-question-kind", &[(1, 11)]);
    }
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
