//! Questions with options.

use course_format::{AnswerKey, Language, QuestionText};

use crate::world::{assert_text_violates, question};

fn text(markdown: &str) -> QuestionText {
    question(markdown).texts.remove(&Language::En).unwrap()
}

#[test]
fn one_tick_is_a_single_choice() {
    let question = question("## Q {#q .choice}\n- [ ] a\n- [x] b\n");
    assert_eq!(question.key_, AnswerKey::Choice { options: 2, right: vec![2] });
    assert_eq!((question.points, question.shuffle, question.skill, question.level), (1, false, None, None));
}

#[test]
fn options_read_the_same_in_tight_and_loose_lists() {
    let tight = text("## Q {#q .choice}\n- [ ] *a*\n  > no\n- [x] b\n");
    let loose = text("## Q {#q .choice}\n\n* [ ] *a*\n\n  > no\n\n* [x] b\n");
    assert_eq!(tight, loose);
    assert_eq!((tight.options[0].html.as_str(), tight.options[0].feedback_html.as_deref()), ("<em>a</em>", Some("<p>no</p>\n")));
    assert_eq!((tight.options[1].html.as_str(), tight.options[1].feedback_html.as_deref()), ("b", None));
}

#[test]
fn option_may_hold_more_than_a_line() {
    let text = text("## Q {#q .choice}\n- [ ] a\n\n  ```\n  code\n  ```\n\n  > one\n  >\n  > two\n- [X] b\n");
    assert_eq!(text.options[0].html, "a\n<pre tabindex=\"0\"><code>code\n</code></pre>");
    assert_eq!(text.options[0].feedback_html.as_deref(), Some("<p>one</p>\n<p>two</p>\n"));
}

#[test]
fn text_around_the_options_is_the_body() {
    let text = text("## Q *now* {#q .choice}\nBefore.\n\n- a plain list\n\nBetween.\n\n- [ ] a\n- [x] b\n\nAfter.\n\n> A quote.\n");
    assert_eq!(text.prompt_html, "Q <em>now</em>");
    assert_eq!(
        text.body_html,
        "<p>Before.</p>\n<ul>\n<li>a plain list</li>\n</ul>\n<p>Between.</p>\n<p>After.</p>\n<blockquote>\n<p>A quote.</p>\n</blockquote>\n"
    );
}

#[test]
fn hint_and_feedback_are_quotes_with_a_tag() {
    let text =
        text("## Q {#q .choice}\n- [ ] a\n- [x] b\n\n> [!hint]\n> See *there*\n> and here.\n\n> [!FEEDBACK]\n>\n> Well.\n>\n> - done\n");
    assert_eq!(text.hint_html.as_deref(), Some("<p>See <em>there</em>\nand here.</p>\n"));
    assert_eq!(text.feedback_html.as_deref(), Some("<p>Well.</p>\n<ul>\n<li>done</li>\n</ul>\n"));
    assert_eq!(text.body_html, "");
}

#[test]
fn tag_is_left_out_even_if_it_is_a_link() {
    let text = text("## Q {#q .choice}\n- [ ] a\n- [x] b\n\n> [!HINT]\n> See.\n\n[!hint]: https://example.org\n");
    assert_eq!(text.hint_html.as_deref(), Some("<p>See.</p>\n"));
}

#[test]
fn alert_in_a_question_stays_an_alert() {
    let text = text("## Q {#q .choice}\n> [!TIP]\n> Think.\n\n- [ ] a\n- [x] b\n");
    assert!(text.body_html.contains("alert-tip"));
    assert_eq!(text.hint_html, None);
}

#[test]
fn footnotes_of_a_question_stand_in_its_body() {
    let text = text("## Q[^1] {#q .choice}\n- [ ] a\n- [x] b\n\n[^1]: Note.\n");
    assert!(text.prompt_html.contains("#fn-1"));
    assert!(text.body_html.contains("<li id=\"fn-1\">"), "{}", text.body_html);
}

#[test]
fn faults_are_named_at_their_place() {
    assert_text_violates("## Q {#q .choice}\nText.\n", "missing-options", &[(1, 1)]);
    assert_text_violates("## Q {#q .choice}\n- [x] a\n", "missing-options", &[(1, 1)]);
    assert_text_violates("## Q {#q .choice}\n- [ ] a\n- [ ] b\n", "no-right-answer", &[(1, 1)]);
    assert_text_violates("## Q {#q .choice}\n- [ ] a\n- b\n- [x] c\n", "option-without-box", &[(3, 1)]);
    assert_text_violates("## Q {#q .choice}\n- [x] a\n- [ ] b\n\nText.\n\n- [ ] c\n", "scattered-options", &[(7, 1)]);
    assert_text_violates("## Q {#q .choice}\n- [x] a\n- [ ] b\n> Not indented.\n- [ ] c\n", "scattered-options", &[(5, 1)]);
    assert_text_violates("## Q {#q .choice}\n- [x] a\n- [ ] b\n\n> [!HINT]\n> a\n\n> [!HINT]\n> b\n", "duplicate-part", &[(8, 1)]);
    assert_text_violates("## Q {#q .choice}\n- [x] a\n- [ ] b\n\n> [!HINT]\n", "empty-part", &[(5, 1)]);
    assert_text_violates("## Q {#q .choice}\n- [x] a\n- [ ] b\n\n> [!FEEDBACK]\n> : lost\n", "empty-part", &[(5, 1)]);
    assert_text_violates("## Q {#q .choice}\n- [x] a\n- [ ] \n  > only feedback\n", "empty-option", &[(3, 1)]);
}
