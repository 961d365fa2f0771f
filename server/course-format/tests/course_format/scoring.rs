//! What answers are worth.

use std::collections::BTreeMap;

use course_format::{Answer, AnswerKey, GapKey, Language, Question, QuestionKind, QuestionText, score};
use proptest::prelude::*;

fn choice(options: u32, right: &[u32], points: u32) -> Question {
    Question {
        key: "a-question".to_owned(),
        kind: QuestionKind::Choice,
        points,
        skill: None,
        level: None,
        review: None,
        shuffle: false,
        discrimination: None,
        difficulty: None,
        key_: AnswerKey::Choice { options, right: right.to_vec() },
        texts: BTreeMap::from([(Language::En, QuestionText::default())]),
    }
}

fn gaps(keys: &[GapKey], points: u32) -> Question {
    let text = QuestionText { gap_keys: keys.to_vec(), ..QuestionText::default() };
    Question {
        kind: QuestionKind::Gap,
        key_: AnswerKey::Gap { gaps: keys.to_vec() },
        texts: BTreeMap::from([(Language::En, text)]),
        ..choice(0, &[], points)
    }
}

fn text(accepted: &[&str]) -> GapKey {
    GapKey::Text { accepted: accepted.iter().map(|text| (*text).to_owned()).collect() }
}

fn chosen(numbers: &[u32]) -> Answer {
    Answer { choice: numbers.to_vec(), ..Answer::default() }
}

fn filled(texts: &[&str]) -> Answer {
    Answer { gaps: (1..).zip(texts.iter().map(|text| (*text).to_owned())).collect(), ..Answer::default() }
}

fn points(question: &Question, answer: &Answer) -> f64 {
    score(question, Language::En, answer).points
}

fn accepts(key: &GapKey, answer: &str) -> bool {
    score(&gaps(std::slice::from_ref(key), 1), Language::En, &filled(&[answer])).gaps[0]
}

#[test]
fn single_choice_is_all_or_nothing() {
    let question = choice(3, &[2], 4);
    for (answer, expected) in [(&[2][..], 4.0), (&[1], 0.0), (&[], 0.0), (&[1, 2], 0.0), (&[2, 2], 4.0), (&[2, 9], 4.0)] {
        assert_eq!(points(&question, &chosen(answer)), expected, "{answer:?}");
    }
}

#[test]
fn multiple_choice_takes_wrong_from_right() {
    let question = choice(5, &[1, 2, 3], 1);
    for (answer, expected) in
        [(&[1, 2, 3][..], 1.0), (&[1, 2], 0.667), (&[1, 2, 4], 0.333), (&[1, 4], 0.0), (&[1, 4, 5], 0.0), (&[1, 2, 3, 4, 5], 0.333)]
    {
        assert_eq!(points(&question, &chosen(answer)), expected, "{answer:?}");
    }
}

#[test]
fn chosen_options_are_told_right_from_wrong() {
    let score = score(&choice(4, &[1, 3], 1), Language::En, &chosen(&[3, 2, 3, 0, 77]));
    assert_eq!(score.chosen, [(2, false), (3, true)]);
    assert!(score.gaps.is_empty());
}

#[test]
fn gaps_give_their_share() {
    let question = gaps(&[text(&["a"]), text(&["b"]), text(&["c"])], 2);
    let score = score(&question, Language::En, &filled(&["a", "x", "c"]));
    assert_eq!((score.points, score.max_points), (1.333, 2));
    assert_eq!(score.gaps, [true, false, true]);
    assert_eq!(points(&question, &Answer::default()), 0.0);
}

#[test]
fn text_is_compared_without_case_and_spacing() {
    let key = text(&["Zeleni  Dol", "straße", "l'utente", "ΟΔΟΣ"]);
    for answer in ["zeleni dol", "  ZELENI\u{a0}\tDOL ", "STRASSE", "l’utente", "οδος", "οδοσ"] {
        assert!(accepts(&key, answer), "{answer:?}");
    }
    for answer in ["", "zelenidol", "zeleni-dol", "utente"] {
        assert!(!accepts(&key, answer), "{answer:?}");
    }
}

#[test]
fn numbers_are_read_as_people_write_them() {
    let key = GapKey::Number { value: 1234.5, tolerance: 0.5 };
    for answer in ["1234.5", "1234,5", " 1 234,5 ", "1\u{a0}234.9", "+1234.1", "1235"] {
        assert!(accepts(&key, answer), "{answer:?}");
    }
    for answer in ["", "1236", "-1234.5", "1.234,5", "1234.5 m", "1e3", "NaN", "inf", "٣", "--1234.5", "1,2,3", "."] {
        assert!(!accepts(&key, answer), "{answer:?}");
    }
    assert!(accepts(&GapKey::Number { value: -3.0, tolerance: 0.0 }, "−3"));
    assert!(accepts(&GapKey::Number { value: 0.1, tolerance: 0.2 }, "0,3"), "binary fractions do not matter");
}

#[test]
fn drop_down_has_one_right_text() {
    let key = GapKey::DropDown { right: "Sava".to_owned(), options: vec!["Drava".to_owned(), "Sava".to_owned()] };
    assert!(accepts(&key, "Sava"));
    assert!(!accepts(&key, "Drava"));
    assert!(!accepts(&key, ""));
}

#[test]
fn answer_is_scored_by_the_key_of_its_language() {
    let mut question = gaps(&[text(&["river"])], 1);
    let slovenian = QuestionText { gap_keys: vec![text(&["reka"])], ..QuestionText::default() };
    question.texts.insert(Language::Sl, slovenian);
    assert_eq!(score(&question, Language::Sl, &filled(&["reka"])).points, 1.0);
    assert_eq!(score(&question, Language::En, &filled(&["reka"])).points, 0.0);
    assert_eq!(score(&question, Language::It, &filled(&["river"])).points, 1.0, "no Italian text: the source counts");
}

#[test]
fn overlong_answer_is_wrong() {
    assert!(!accepts(&text(&["a"]), &format!("a{}", " ".repeat(2000))));
}

prop_compose! {
    fn any_choice()(options in 2_u32..12)(
        options in Just(options),
        right in proptest::collection::btree_set(1..=options, 1..=options as usize),
        points in 1_u32..=100,
    ) -> (Question, Vec<u32>) {
        let right: Vec<u32> = right.into_iter().collect();
        (choice(options, &right, points), right)
    }
}

proptest! {
    #[test]
    fn points_stay_between_nothing_and_all((question, _) in any_choice(), answer in proptest::collection::vec(any::<u32>(), 0..20)) {
        let score = score(&question, Language::En, &chosen(&answer));
        prop_assert!((0.0..=f64::from(score.max_points)).contains(&score.points));
    }

    #[test]
    fn the_key_itself_earns_everything((question, right) in any_choice()) {
        prop_assert_eq!(points(&question, &chosen(&right)), f64::from(question.points));
    }

    #[test]
    fn order_and_repetition_do_not_matter((question, _) in any_choice(), mut answer in proptest::collection::vec(1_u32..12, 0..8)) {
        let once = points(&question, &chosen(&answer));
        answer.extend(answer.clone());
        answer.reverse();
        prop_assert_eq!(points(&question, &chosen(&answer)), once);
    }

    #[test]
    fn one_more_right_option_never_costs((question, right) in any_choice(), answer in proptest::collection::btree_set(1_u32..12, 0..8)) {
        let before: Vec<u32> = answer.iter().copied().collect();
        let mut after = before.clone();
        after.extend(right.iter().find(|number| !answer.contains(number)));
        prop_assert!(points(&question, &chosen(&after)) >= points(&question, &chosen(&before)));
    }

    #[test]
    fn one_more_wrong_option_never_pays((question, right) in any_choice(), answer in proptest::collection::btree_set(1_u32..12, 0..8), wrong in 1_u32..12) {
        prop_assume!(!right.contains(&wrong));
        let before: Vec<u32> = answer.iter().copied().collect();
        let mut after = before.clone();
        after.push(wrong);
        prop_assert!(points(&question, &chosen(&after)) <= points(&question, &chosen(&before)));
    }

    #[test]
    fn ticking_everything_or_nothing_is_never_worth_more_than_the_key((question, right) in any_choice()) {
        let AnswerKey::Choice { options, .. } = question.key_ else { unreachable!() };
        let all: Vec<u32> = (1..=options).collect();
        prop_assert!(points(&question, &chosen(&all)) <= points(&question, &chosen(&right)));
        prop_assert_eq!(points(&question, &chosen(&[])), 0.0);
    }

    #[test]
    fn each_gap_counts_the_same(right in proptest::collection::vec(any::<bool>(), 1..12), worth in 1_u32..100) {
        let keys: Vec<GapKey> = right.iter().map(|_| text(&["yes"])).collect();
        let answers: Vec<&str> = right.iter().map(|is_right| if *is_right { "yes" } else { "no" }).collect();
        let score = score(&gaps(&keys, worth), Language::En, &filled(&answers));
        let share = right.iter().filter(|is_right| **is_right).count() as f64 / right.len() as f64;
        prop_assert!((score.points - share * f64::from(worth)).abs() <= 0.0005);
        prop_assert_eq!(score.gaps, right);
    }

    #[test]
    fn any_number_within_the_tolerance_is_right(value in -1e6_f64..1e6, tolerance in 0.0_f64..100.0, part in -1.0_f64..1.0, comma: bool) {
        let mut answer = format!("{:.6}", value + part * tolerance * 0.99);
        if comma {
            answer = answer.replace('.', ",");
        }
        let key = GapKey::Number { value, tolerance: tolerance + 1e-6 };
        prop_assert!(accepts(&key, &answer));
    }

    #[test]
    fn no_answer_makes_scoring_panic(answers in proptest::collection::btree_map(any::<u32>(), any::<String>(), 0..6)) {
        let keys = [text(&["a"]), GapKey::Number { value: 1.0, tolerance: 0.0 }, GapKey::DropDown { right: "b".to_owned(), options: vec![] }];
        let answer = Answer { gaps: answers, ..Answer::default() };
        let _ = score(&gaps(&keys, 1), Language::En, &answer);
    }
}
