//! Questions with pairs.

use std::collections::BTreeMap;

use course_format::{AnswerKey, Language, Question};

use crate::translation;
use crate::world::{self, assert_text_violates, lesson, question, rules_violated};

const HEAD: &str = "| Request | Right |\n| --- | --- |\n";

fn pairs(rows: &str) -> Question {
    question(&format!("## Q {{#q .match}}\n\n{HEAD}{rows}"))
}

/// Each left entry with the choice that the key puts to it.
fn solution(question: &Question) -> Vec<(&str, &str)> {
    let AnswerKey::Match { pairs, choices } = &question.key_ else { panic!("{:?}", question.key_) };
    let text = &question.texts[&Language::En];
    assert_eq!(*choices as usize, text.choices.len());
    let left = text.options.iter().map(|option| option.html.as_str());
    left.zip(pairs).map(|(left, choice)| (left, text.choices[*choice as usize - 1].as_str())).collect()
}

#[test]
fn each_row_is_a_pair() {
    let question = pairs("| my *data* | access |\n| my name | rectification |\n| a new provider | portability |\n");
    let expected = [("my <em>data</em>", "access"), ("my name", "rectification"), ("a new provider", "portability")];
    assert_eq!(solution(&question), expected);
    assert_eq!(question.texts[&Language::En].body_html, "", "the table is not shown besides");
    assert_eq!(
        question.texts[&Language::En].choices,
        ["rectification", "access", "portability"],
        "the shown order is the same in every version"
    );
}

#[test]
fn row_without_a_left_cell_adds_a_wrong_choice() {
    let question = pairs("| a | one |\n|  | three |\n| b | two |\n");
    assert_eq!(solution(&question), [("a", "one"), ("b", "two")]);
    let mut choices = question.texts[&Language::En].choices.clone();
    choices.sort();
    assert_eq!(choices, ["one", "three", "two"]);
}

#[test]
fn same_right_cell_is_one_choice() {
    let question = pairs("| a | one |\n| b | two |\n| c | *One* |\n");
    assert_eq!(solution(&question), [("a", "one"), ("b", "two"), ("c", "one")]);
    assert_eq!(question.texts[&Language::En].choices.len(), 2);
}

#[test]
fn choices_are_shown_in_another_order_than_the_pairs() {
    for number in 0..100 {
        let question = question(&format!("## Q {{#q-{number} .match}}\n\n{HEAD}| a | one |\n| b | two |\n| c | three |\n"));
        assert_eq!(solution(&question), [("a", "one"), ("b", "two"), ("c", "three")]);
        assert_ne!(question.texts[&Language::En].choices, ["one", "two", "three"]);
    }
}

#[test]
fn cells_hold_pictures_code_and_escaped_bars() {
    let question = pairs("| ![A bell](media/bell.svg) | `a` |\n| x \\| y | ![A bell](media/bell.svg) |\n| z | b |\n");
    let solution = solution(&question);
    assert!(solution[0].0.starts_with("<img ") && solution[1].1.starts_with("<img "), "{solution:?}");
    assert_eq!((solution[0].1, solution[1].0), ("<code>a</code>", "x | y"));
}

#[test]
fn faulty_pairs_are_named_at_their_place() {
    let violates = |rows: &str, rule: &str, line: u32, column: u32| {
        assert_text_violates(&format!("## Q {{#q .match}}\n{HEAD}{rows}"), rule, &[(line, column)]);
    };
    assert_text_violates("## Q {#q .match}\nText.\n", "broken-pairs", &[(1, 1)]);
    assert_text_violates("## Q {#q .match}\n| A |\n| - |\n| a |\n", "broken-pairs", &[(1, 1)]);
    assert_text_violates("## Q {#q .match}\n| A | B | C |\n| - | - | - |\n| a | b | c |\n| d | e | f |\n", "broken-pairs", &[(1, 1)]);
    violates("", "broken-pairs", 1, 1);
    violates("| a | one |\n", "broken-pairs", 1, 1);
    violates("| a | one |\n| b | one |\n", "broken-pairs", 1, 1);
    violates("| a | one |\n|  | two |\n", "broken-pairs", 1, 1);
    violates("| a | one |\n| b | two |\n| c |  |\n", "empty-option", 6, 1);
    violates("| a | one |\n| b | two |\n|  |  |\n", "empty-option", 6, 1);
    violates("| a | one |\n| b | two |\n| *A* | three |\n", "duplicate-entry", 6, 1);
    violates("| a | one |\n| b | two |\n|  | One |\n", "duplicate-entry", 6, 1);
    violates(&format!("| a | one |\n| b | two |\n\nText.\n\n{HEAD}| c | three |\n"), "scattered-options", 9, 1);
}

#[test]
fn so_many_pairs_as_can_be_found() {
    let rows = |count: usize| (1..=count).map(|number| format!("| left {number} | right {number} |\n")).collect::<String>();
    assert_eq!(solution(&pairs(&rows(20))).len(), 20);
    for count in [21, 41, 10_000] {
        assert!(rules_violated(&lesson(&format!("## Q {{#q .match}}\n{HEAD}{}", rows(count)))).contains(&"broken-pairs"), "{count}");
    }
    let wrong: String = (1..=20).map(|number| format!("|  | wrong {number} |\n")).collect();
    assert_text_violates(&format!("## Q {{#q .match}}\n{HEAD}{}{wrong}", rows(2)), "broken-pairs", &[(1, 1)]);
}

fn translated(source: &str, translation: &str) -> course_format::Parsed {
    let manifest = world::MANIFEST.replace("[\"en\"]", "[\"en\", \"sl\"]").replace(" }", ", sl = \"A\" }");
    let file = |rows: &str| format!("{}## Q {{#q .match}}\n\n{HEAD}{rows}", world::FRONT);
    translation::course(&[("course.toml", &manifest), ("en/01-a-lesson.md", &file(source)), ("sl/01-a-lesson.md", &file(translation))])
}

#[test]
fn choice_has_the_same_number_in_every_language() {
    let parsed = translated("| a | one |\n| b | two |\n|  | three |\n| c | one |\n", "| č | ena |\n| š | dve |\n|  | tri |\n| ž | ena |\n");
    assert_eq!(world::listed(&parsed), "");
    let question = world::sound(parsed).lessons.remove(0).questions.remove(0);
    let meaning = BTreeMap::from([("one", "ena"), ("two", "dve"), ("three", "tri")]);
    let (english, slovenian) = (&question.texts[&Language::En].choices, &question.texts[&Language::Sl].choices);
    assert!(english.iter().zip(slovenian).all(|(english, slovenian)| meaning[english.as_str()] == slovenian), "{english:?} {slovenian:?}");
}

#[test]
fn translation_has_the_same_pairs() {
    let source = "| a | one |\n| b | two |\n|  | three |\n| c | one |\n";
    for translation in [
        "| č | ena |\n| š | dve |\n|  | tri |\n",
        "| č | ena |\n| š | dve |\n| ž | ena |\n",
        "| č | ena |\n| š | dve |\n|  | tri |\n| ž | prva |\n",
        "| č | ena |\n| š | dve |\n|  | tri |\n| ž | dve |\n",
        "| č | ena |\n|  | tri |\n| š | dve |\n| ž | ena |\n",
    ] {
        let line = world::FIRST_LINE;
        world::assert_violates(&translated(source, translation), "translation-question-mismatch", &[("sl/01-a-lesson.md", line, 1)]);
    }
}

#[test]
fn other_tables_of_a_course_stay_tables() {
    let parsed = lesson(&format!("{HEAD}| a | b |\n"));
    assert!(world::html_of(&world::sound(parsed).lessons[0].texts[&Language::En]).contains("<table>"));
}
