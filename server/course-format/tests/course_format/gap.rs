//! Questions with gaps.

use course_format::{GapKey, Language, QuestionText};

use crate::world::{assert_text_violates, html, lesson, question, rules_violated};

fn text(body: &str) -> QuestionText {
    question(&format!("## Q {{#q .gap}}\n{body}\n")).texts.remove(&Language::En).unwrap()
}

fn key(gap: &str) -> GapKey {
    text(gap).gap_keys.remove(0)
}

fn typed(accepted: &[&str]) -> GapKey {
    GapKey::Text { accepted: accepted.iter().map(|text| (*text).to_owned()).collect() }
}

fn chosen(right: &str, options: &[&str]) -> GapKey {
    GapKey::DropDown { right: right.to_owned(), options: options.iter().map(|text| (*text).to_owned()).collect() }
}

#[test]
fn texts_numbers_and_lists() {
    assert_eq!(key("[[one]]"), typed(&["one"]));
    assert_eq!(key("[[ one | number one ]]"), typed(&["one", "number one"]));
    assert_eq!(key("[[= 42]]"), GapKey::Number { value: 42.0, tolerance: 0.0 });
    assert_eq!(key("[[=-1 234,5±0,25]]"), GapKey::Number { value: -1234.5, tolerance: 0.25 });
    assert_eq!(key("[[= 42 +- 1]]"), GapKey::Number { value: 42.0, tolerance: 1.0 });
    assert_eq!(key("[[b|*c|*A]]"), chosen("b", &["A", "b", "c"]));
    assert_eq!(key("[[*10|9|* 100]]"), chosen("9", &["9", "10", "100"]));
}

#[test]
fn gaps_are_safe_from_markdown() {
    let body = text("**[[a_b]]** and [[*x*|y|*z*]], [[~~c~~]] [[d]](e) [[<f>]] [[`g`]] *[[h|*i]]*").body_html;
    assert_eq!(body.matches("class=\"gap\"").count(), 7, "{body}");
    assert!(body.starts_with("<p><strong><span class=\"gap\" data-gap=\"1\">____</span></strong> and "), "{body}");
    assert!(body.contains("data-gap=\"4\">____</span>(e)"), "{body}");
    assert!(body.ends_with("<em><span class=\"gap\" data-gap=\"7\">____</span></em></p>\n"), "{body}");
    assert!(!body.contains('\u{E000}') && !body.contains("xx"), "{body}");
}

#[test]
fn gaps_stand_in_tables_and_lists() {
    let text = text("| A | B |\n| - | - |\n| [[a|b]] | [[c\\|*d]] |\n\n- [[e]]\n\n> [[f]]");
    assert_eq!(text.gap_keys, [typed(&["a", "b"]), chosen("c", &["c", "d"]), typed(&["e"]), typed(&["f"])]);
    assert!(text.body_html.contains("<td><span class=\"gap\" data-gap=\"2\">____</span></td>"), "{}", text.body_html);
}

#[test]
fn code_and_escapes_are_no_gaps() {
    let text = text("[[a]] `[[b]]` \\[[c]]\n\n    [[d]]\n\n```\n[[e]]\n```");
    assert_eq!(text.gap_keys, [typed(&["a"])]);
    assert!(text.body_html.contains("<code>[[b]]</code> [[c]]"), "{}", text.body_html);
}

#[test]
fn formulas_have_no_gaps() {
    let text = text("$[[1, 2], [3, 4]]$ [[a]]\n\n$$\n[[b]]\n$$");
    assert_eq!(text.gap_keys, [typed(&["a"])]);
    assert_eq!(rules_violated(&lesson("$[[1, 2], [3, 4]]$\n")), [""; 0]);
}

#[test]
fn heading_has_no_gaps() {
    assert_text_violates("## Q [[a]] {#q .gap}\n[[b]]\n", "stray-gap", &[(1, 6)]);
}

#[test]
fn each_question_counts_its_own_gaps() {
    let parsed = lesson("## Q {#q .gap}\n[[a]] [[b]]\n## R {#r .gap}\n[[c]]\n");
    let course = crate::world::sound(parsed);
    let counts: Vec<_> = course.lessons[0].questions.iter().map(|question| question.texts[&Language::En].gap_keys.len()).collect();
    assert_eq!(counts, [2, 1]);
    assert!(course.lessons[0].questions[1].texts[&Language::En].body_html.contains("data-gap=\"1\""));
}

#[test]
fn authors_private_characters_stay() {
    assert!(text("\u{E000}x [[a]] \u{E000}").body_html.starts_with("<p>\u{E000}x <span"));
    assert_eq!(html("a\u{E000}b\n"), "<p>a\u{E000}b</p>\n");
}

#[test]
fn faults_are_named_at_their_place() {
    let assert_violates = |body: &str, rule: &str, line, column| {
        assert_text_violates(&format!("## Q {{#q .gap}}\n{body}\n"), rule, &[(line, column)]);
    };
    assert_violates("No gap.", "broken-gap", 1, 1);
    assert_violates("ä [[]]", "broken-gap", 2, 3);
    assert_violates("[[a|]]", "broken-gap", 2, 1);
    assert_violates("[[a|*]]", "broken-gap", 2, 1);
    assert_violates("[[= many]]", "broken-gap", 2, 1);
    assert_violates("[[= 1 ± -2]]", "broken-gap", 2, 1);
    assert_violates("[[a|b|*c]]", "broken-gap", 2, 1);
    assert_violates("[[a|*A]]", "broken-gap", 2, 1);
    assert_violates("[[*a|*b]]", "no-right-answer", 2, 1);
    assert_violates(&format!("[[{}]]", "a".repeat(300)), "broken-gap", 2, 1);
    assert_violates("[[a]]\n\n> [!HINT]\n> [[b]]", "broken-gap", 1, 1);
    assert_violates("[[a]] ![[[b]]](media/bell.svg)", "broken-gap", 1, 1);
    assert_violates("[[a]] [[b\nc]]", "broken-gap", 2, 7);
}

#[test]
fn gap_outside_a_gap_question_is_pointed_out() {
    assert_text_violates("Text [[answer]] and `[[code]]`.\n", "stray-gap", &[(1, 6)]);
    assert_text_violates("## Q {#q .choice}\n- [ ] [[a]]\n- [x] b\n", "stray-gap", &[(2, 7)]);
    assert!(rules_violated(&lesson("[a]: https://example.org\n\n[b [c]](https://example.org)\n")).is_empty());
}
