//! Questions with ordered lists: orders and scales.

use std::collections::BTreeSet;

use course_format::{AnswerKey, Language, Question};

use crate::world::{self, assert_text_violates, lesson, question, rules_violated};

fn order(key: &str, entries: &[&str]) -> Question {
    let list: String = (1..).zip(entries).map(|(number, entry)| format!("{number}. {entry}\n")).collect();
    question(&format!("## Q {{#{key} .order}}\n{list}"))
}

fn shown(question: &Question) -> Vec<&str> {
    question.texts[&Language::En].options.iter().map(|option| option.html.as_str()).collect()
}

/// The entries in the order that the key says.
fn right(question: &Question) -> Vec<&str> {
    let AnswerKey::Order { order } = &question.key_ else { panic!("{:?}", question.key_) };
    order.iter().map(|number| shown(question)[*number as usize - 1]).collect()
}

#[test]
fn key_leads_from_the_shown_order_to_the_right_one() {
    let question = order("q", &["a", "b", "c", "d", "e"]);
    assert_eq!(right(&question), ["a", "b", "c", "d", "e"]);
    assert_eq!(shown(&question), ["b", "c", "a", "d", "e"], "the shown order is the same in every version");
    assert_eq!((question.points, question.shuffle), (1, false));
}

#[test]
fn right_order_is_never_shown() {
    for number in 0..200 {
        for entries in [&["a", "b"][..], &["a", "b", "c"]] {
            let question = order(&format!("q-{number}"), entries);
            assert_ne!(shown(&question), entries);
            assert_eq!(right(&question), entries);
        }
    }
}

#[test]
fn shown_order_differs_from_question_to_question() {
    let orders: BTreeSet<Vec<String>> =
        (0..100).map(|number| shown(&order(&format!("q-{number}"), &["a", "b", "c"])).into_iter().map(str::to_owned).collect()).collect();
    assert_eq!(orders.len(), 5, "all orders of three but the right one");
}

#[test]
fn entries_may_hold_blocks() {
    let question = question("## Q {#q .order}\nBefore.\n\n1. *First*\n\n   ```\n   code\n   ```\n2. second\n\n   > quote\n\nAfter.\n");
    assert_eq!(
        right(&question),
        ["<em>First</em>\n<pre tabindex=\"0\"><code>code\n</code></pre>", "second\n<blockquote>\n<p>quote</p>\n</blockquote>"]
    );
    assert_eq!(question.texts[&Language::En].body_html, "<p>Before.</p>\n<p>After.</p>\n");
    let options = &question.texts[&Language::En].options;
    assert!(options.iter().all(|option| option.feedback_html.is_none()), "entries have no feedback of their own");
}

#[test]
fn entries_read_the_same_in_tight_and_loose_lists() {
    assert_eq!(question("## Q {#q .order}\n1. a\n2. b\n"), question("## Q {#q .order}\n\n5) a\n\n6) b\n"));
}

#[test]
fn faulty_orders_are_named_at_their_place() {
    assert_text_violates("## Q {#q .order}\nText.\n", "missing-entries", &[(1, 1)]);
    assert_text_violates("## Q {#q .order}\n- a\n- b\n", "missing-entries", &[(1, 1)]);
    assert_text_violates("## Q {#q .order}\n1. a\n", "missing-entries", &[(1, 1)]);
    let many = |count: usize| (1..=count).map(|number| format!("{number}. entry {number}\n")).collect::<String>();
    assert_eq!(world::listed(&lesson(&format!("## Q {{#q .order}}\n{}", many(20)))), "");
    assert_text_violates(&format!("## Q {{#q .order}}\n{}", many(21)), "missing-entries", &[(1, 1)]);
    assert_text_violates("## Q {#q .order}\n1. a\n2. b\n3. *A*\n", "duplicate-entry", &[(4, 1)]);
    assert_text_violates("## Q {#q .order}\n1. a\n2. b\n3.\n", "empty-option", &[(4, 1)]);
    assert_text_violates("## Q {#q .order}\n1. a\n2. b\n\nText.\n\n1. c\n2. d\n", "scattered-options", &[(7, 1)]);
}

#[test]
fn scale_has_labels_in_the_order_of_the_file_and_no_points() {
    let question = question("## How sure are you? {#q .scale}\nBe honest.\n\n1. not at all\n2. a little\n3. very\n");
    assert_eq!(question.key_, AnswerKey::Scale { labels: 3 });
    assert_eq!(shown(&question), ["not at all", "a little", "very"]);
    assert_eq!((question.points, question.skill.as_deref(), question.level), (0, None, None));
    assert_eq!(question.texts[&Language::En].body_html, "<p>Be honest.</p>\n");
}

#[test]
fn scale_has_from_two_to_eleven_labels() {
    let scale = |count: usize| {
        let labels: String = (1..=count).map(|number| format!("{number}. label {number}\n")).collect();
        rules_violated(&lesson(&format!("## Q {{#q .scale}}\n{labels}")))
    };
    for (count, is_sound) in [(0, false), (1, false), (2, true), (11, true), (12, false)] {
        assert_eq!(scale(count), if is_sound { &[][..] } else { &["missing-entries"] }, "{count}");
    }
    assert_text_violates("## Q {#q .scale}\n1. a\n2. a\n", "duplicate-entry", &[(3, 1)]);
}

#[test]
fn scale_stands_where_nothing_is_scored() {
    let parse = |kind: &str| {
        let file = format!("---\ntitle: T\nminutes: 5\nkind: {kind}\n---\n## Q {{#q .scale}}\n1. a\n2. b\n");
        rules_violated(&world::course(&[("en/01-a.md", &file)]))
    };
    assert!(parse("lesson").is_empty() && parse("assignment").is_empty());
    assert_eq!(parse("test"), ["misplaced-question"]);
    assert_eq!(parse("bank"), ["misplaced-question", "unused-bank"]);
}
