//! What answers to orders, pairs, texts, files and scales are worth, and how marks become points.

use std::collections::BTreeMap;

use course_format::{Answer, AnswerKey, GapKey, Judgement, Language, Question, QuestionKind, QuestionText, RubricKey, Score, mark, score};
use proptest::prelude::*;

fn question(kind: QuestionKind, key: AnswerKey, points: u32) -> Question {
    let gap_keys = if let AnswerKey::Gap { gaps } = &key { gaps.clone() } else { Vec::new() };
    let patterns = if let AnswerKey::Text { patterns, .. } = &key { patterns.clone() } else { Vec::new() };
    Question {
        key: "a-question".to_owned(),
        kind,
        points,
        skill: None,
        level: None,
        review: None,
        shuffle: false,
        discrimination: None,
        difficulty: None,
        key_: key,
        texts: BTreeMap::from([(Language::En, QuestionText { gap_keys, patterns, ..QuestionText::default() })]),
    }
}

fn order(right: &[u32], points: u32) -> Question {
    question(QuestionKind::Order, AnswerKey::Order { order: right.to_vec() }, points)
}

fn matching(pairs: &[u32], choices: u32, points: u32) -> Question {
    question(QuestionKind::Match, AnswerKey::Match { pairs: pairs.to_vec(), choices }, points)
}

fn written(patterns: &[&str], points: u32) -> Question {
    let patterns = patterns.iter().map(|pattern| (*pattern).to_owned()).collect();
    question(QuestionKind::Text, AnswerKey::Text { patterns, rubric: None }, points)
}

fn marked(criteria: &[&[u32]]) -> Question {
    let rubric = RubricKey { criteria: criteria.iter().map(|points| points.to_vec()).collect() };
    let points = rubric.max_points();
    question(QuestionKind::Text, AnswerKey::Text { patterns: Vec::new(), rubric: Some(rubric) }, points)
}

fn ordered(numbers: &[u32]) -> Answer {
    Answer { order: numbers.to_vec(), ..Answer::default() }
}

fn paired(pairs: &[(u32, u32)]) -> Answer {
    Answer { pairs: pairs.iter().copied().collect(), ..Answer::default() }
}

fn texted(text: &str) -> Answer {
    Answer { text: text.to_owned(), ..Answer::default() }
}

fn scored(question: &Question, answer: &Answer) -> Score {
    score(question, Language::En, answer)
}

#[test]
fn order_counts_the_longest_run_that_was_kept() {
    let question = order(&[3, 1, 4, 2, 5], 4);
    for (answer, points) in [
        (&[3, 1, 4, 2, 5][..], 4.0),
        (&[3, 1, 4, 5, 2], 3.0),
        (&[5, 3, 1, 4, 2], 3.0),
        (&[1, 3, 2, 4, 5], 2.0),
        (&[5, 2, 4, 1, 3], 0.0),
        (&[3, 1, 4], 2.0),
        (&[3], 0.0),
        (&[], 0.0),
        (&[3, 3, 1, 9, 0, 4, 2, 5], 4.0),
    ] {
        assert_eq!(scored(&question, &ordered(answer)).points, points, "{answer:?}");
    }
    assert_eq!(scored(&order(&[2, 1], 1), &ordered(&[1, 2])).points, 0.0);
}

#[test]
fn entries_of_the_longest_run_are_told() {
    let question = order(&[1, 2, 3, 4, 5], 1);
    assert_eq!(scored(&question, &ordered(&[5, 1, 2, 4, 3])).order, [false, true, true, false, true]);
    assert_eq!(scored(&question, &ordered(&[1, 1, 9, 2])).order, [true, false, false, true]);
    assert!(scored(&question, &ordered(&[])).order.is_empty());
}

#[test]
fn pairs_give_their_share() {
    let question = matching(&[2, 1, 4], 4, 2);
    let score = scored(&question, &paired(&[(1, 2), (2, 3), (3, 4)]));
    assert_eq!((score.points, score.max_points), (1.333, 2));
    assert_eq!(score.pairs, [(1, true), (2, false), (3, true)]);
    assert_eq!(scored(&question, &paired(&[(3, 4), (4, 1), (0, 2)])).pairs, [(3, true)], "entries that do not exist are ignored");
    assert_eq!(scored(&question, &paired(&[])).points, 0.0);
}

#[test]
fn text_is_right_if_any_pattern_is_found_in_it() {
    let question = written(&["^0?1[.:]35$", "(?i)half past"], 3);
    for answer in ["1:35", " 01.35\n", "At HALF PAST one"] {
        assert_eq!(scored(&question, &texted(answer)).points, 3.0, "{answer:?}");
    }
    for answer in ["", "11:35", "1:35 h", "half  past"] {
        assert_eq!(scored(&question, &texted(answer)).points, 0.0, "{answer:?}");
    }
    assert_eq!(scored(&question, &texted("")).judgement, Judgement::Scored);
}

#[test]
fn apostrophes_of_phones_and_keyboards_are_the_same() {
    assert_eq!(scored(&written(&["l'utente"], 1), &texted("chiedi all’utente")).points, 1.0);
    assert_eq!(scored(&written(&["l’utente"], 1), &texted("chiedi all’utente")).points, 1.0);
}

#[test]
fn overlong_text_is_wrong() {
    let question = written(&["a"], 1);
    assert_eq!(scored(&question, &texted(&"a".repeat(20_000))).points, 1.0);
    assert_eq!(scored(&question, &texted(&"a".repeat(20_001))).points, 0.0);
}

#[test]
fn text_is_judged_by_the_patterns_of_its_language() {
    let mut question = written(&["river"], 1);
    question.texts.insert(Language::Sl, QuestionText { patterns: vec!["reka".to_owned()], ..QuestionText::default() });
    let points = |language, text: &str| score(&question, language, &texted(text)).points;
    assert_eq!((points(Language::Sl, "reka"), points(Language::Sl, "river")), (1.0, 0.0));
    assert_eq!((points(Language::En, "reka"), points(Language::En, "river")), (0.0, 1.0));
    assert_eq!(points(Language::It, "river"), 1.0, "no Italian text: the source counts");
}

#[test]
fn pattern_that_takes_other_engines_for_ever_takes_no_time() {
    let start = std::time::Instant::now();
    let question = written(&["^(a+)+$", "(a|a)*b$", "(.*)*x"], 1);
    assert_eq!(scored(&question, &texted(&"a".repeat(19_999).replacen("aaa", "aa!", 1))).points, 0.0);
    assert!(start.elapsed() < std::time::Duration::from_secs(2), "{:?}", start.elapsed());
}

#[test]
fn nobody_scores_scales_and_texts_to_compare() {
    let scale = question(QuestionKind::Scale, AnswerKey::Scale { labels: 5 }, 0);
    for question in [scale, written(&[], 0)] {
        let score = scored(&question, &Answer { choice: vec![3], ..texted("a") });
        assert_eq!((score.points, score.max_points, score.judgement), (0.0, 0, Judgement::Unscored));
    }
}

#[test]
fn trainers_mark_texts_with_a_rubric_and_files() {
    let rubric = RubricKey { criteria: vec![vec![0, 1, 2], vec![0, 5]] };
    let key = AnswerKey::Upload { types: vec!["pdf".to_owned()], max_bytes: 1, max_files: 1, rubric: Some(rubric) };
    for question in [marked(&[&[0, 1, 2], &[0, 5]]), question(QuestionKind::Upload, key, 7)] {
        let score = scored(&question, &texted("a"));
        assert_eq!((score.points, score.max_points, score.judgement), (0.0, 7, Judgement::ToMark));
        let points = |criteria: &[u32]| mark(&question, criteria).map(|score| (score.points, score.max_points, score.judgement));
        assert_eq!(points(&[2, 5]), Some((7.0, 7, Judgement::Scored)));
        assert_eq!(points(&[1, 0]), Some((1.0, 7, Judgement::Scored)));
        for faulty in [&[][..], &[2], &[2, 5, 0], &[3, 5], &[2, 4], &[u32::MAX, 5]] {
            assert_eq!(points(faulty), None, "{faulty:?}");
        }
    }
}

#[test]
fn only_what_is_marked_by_hand_takes_marks() {
    assert_eq!(mark(&written(&["a"], 1), &[]), None);
    assert_eq!(mark(&written(&[], 0), &[]), None);
    assert_eq!(mark(&order(&[1, 2], 1), &[1]), None);
}

#[test]
fn right_answer_is_told_where_the_key_alone_decides() {
    assert_eq!(order(&[2, 1], 1).right_answer(Language::En), Some(ordered(&[2, 1])));
    assert_eq!(matching(&[2, 1], 2, 1).right_answer(Language::En), Some(paired(&[(1, 2), (2, 1)])));
    assert_eq!(written(&["a"], 1).right_answer(Language::En), None);
    assert_eq!(marked(&[&[0, 1]]).right_answer(Language::En), None);
    assert_eq!(question(QuestionKind::Scale, AnswerKey::Scale { labels: 5 }, 0).right_answer(Language::En), None);
}

fn gap_key() -> impl Strategy<Value = GapKey> {
    prop_oneof![
        proptest::collection::vec("[a-zé]{1,8}", 1..4).prop_map(|accepted| GapKey::Text { accepted }),
        (-1e6_f64..1e6, 0.0_f64..10.0).prop_map(|(value, tolerance)| GapKey::Number { value, tolerance }),
        proptest::collection::btree_set("[a-zé]{1,8}", 1..4).prop_map(|options| {
            let options: Vec<String> = options.into_iter().collect();
            GapKey::DropDown { right: options[0].clone(), options }
        }),
    ]
}

/// A question of any kind that the key alone judges.
fn any_judged() -> impl Strategy<Value = Question> {
    let choice = (2_u32..12).prop_flat_map(|options| (Just(options), proptest::collection::btree_set(1..=options, 1..=options as usize)));
    let right = (2_usize..=20).prop_flat_map(|count| Just((1..).take(count).collect::<Vec<u32>>()).prop_shuffle());
    let pairs = (2_u32..=20).prop_flat_map(|choices| (proptest::collection::vec(1..=choices, 2..20), Just(choices)));
    let key = prop_oneof![
        choice.prop_map(|(options, right)| (QuestionKind::Choice, AnswerKey::Choice { options, right: right.into_iter().collect() })),
        proptest::collection::vec(gap_key(), 1..6).prop_map(|gaps| (QuestionKind::Gap, AnswerKey::Gap { gaps })),
        right.prop_map(|order| (QuestionKind::Order, AnswerKey::Order { order })),
        pairs.prop_map(|(pairs, choices)| (QuestionKind::Match, AnswerKey::Match { pairs, choices })),
    ];
    (key, 1_u32..=100).prop_map(|((kind, key), points)| question(kind, key, points))
}

/// A question of any kind.
fn any_question() -> impl Strategy<Value = Question> {
    let rubric = proptest::collection::vec(proptest::collection::btree_set(0_u32..100, 1..5), 0..5);
    let rubric =
        rubric.prop_map(|criteria| RubricKey { criteria: criteria.into_iter().map(|points| points.into_iter().collect()).collect() });
    let other = prop_oneof![
        (2_u32..12).prop_map(|labels| (QuestionKind::Scale, AnswerKey::Scale { labels })),
        (proptest::collection::vec(".{0,6}", 0..3), proptest::option::of(rubric.clone()))
            .prop_map(|(patterns, rubric)| (QuestionKind::Text, AnswerKey::Text { patterns, rubric })),
        proptest::option::of(rubric).prop_map(|rubric| {
            (QuestionKind::Upload, AnswerKey::Upload { types: vec!["pdf".to_owned()], max_bytes: 1, max_files: 1, rubric })
        }),
    ];
    prop_oneof![any_judged(), (other, 0_u32..=100).prop_map(|((kind, key), points)| question(kind, key, points))]
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let number = prop_oneof![4 => 0_u32..22, 1 => any::<u32>()];
    (
        proptest::collection::vec(number.clone(), 0..30),
        proptest::collection::btree_map(number.clone(), "\\PC{0,12}", 0..8),
        proptest::collection::vec(number.clone(), 0..30),
        proptest::collection::btree_map(number.clone(), number, 0..24),
        any::<String>(),
        proptest::collection::vec(any::<String>(), 0..3),
    )
        .prop_map(|(choice, gaps, order, pairs, text, files)| Answer { choice, gaps, order, pairs, text, files })
}

proptest! {
    #[test]
    fn key_of_every_kind_earns_everything(question in any_judged()) {
        let answer = question.right_answer(Language::En).unwrap();
        prop_assert_eq!(scored(&question, &answer).points, f64::from(question.points));
    }

    #[test]
    fn no_answer_makes_scoring_panic_or_leaves_the_bounds(question in any_question(), answer in any_answer()) {
        for language in [Language::En, Language::Sl] {
            let score = score(&question, language, &answer);
            prop_assert!((0.0..=f64::from(score.max_points)).contains(&score.points));
            prop_assert!(score.max_points == question.points || score.judgement == Judgement::Unscored);
            prop_assert_eq!(score.order.len(), if question.kind == QuestionKind::Order { answer.order.len() } else { 0 });
        }
    }

    #[test]
    fn no_marks_make_marking_panic_or_leave_the_bounds(question in any_question(), marks in proptest::collection::vec(0_u32..120, 0..6)) {
        if let Some(score) = mark(&question, &marks) {
            prop_assert!((0.0..=f64::from(question.points)).contains(&score.points));
            prop_assert!(question.key_.is_marked_by_hand());
        }
    }

    #[test]
    fn most_points_of_every_criterion_are_all_points(criteria in proptest::collection::vec(proptest::collection::btree_set(0_u32..20, 1..5), 1..5)) {
        let criteria: Vec<Vec<u32>> = criteria.into_iter().map(|points| points.into_iter().collect()).collect();
        let question = marked(&criteria.iter().map(Vec::as_slice).collect::<Vec<_>>());
        let most: Vec<u32> = criteria.iter().filter_map(|points| points.last()).copied().collect();
        prop_assert_eq!(mark(&question, &most).unwrap().points, f64::from(question.points));
    }

    #[test]
    fn order_of_a_choice_does_not_matter(question in any_judged(), answer in any_answer()) {
        prop_assume!(question.kind == QuestionKind::Choice);
        let mut reversed = answer.clone();
        reversed.choice.reverse();
        prop_assert_eq!(scored(&question, &reversed), scored(&question, &answer));
    }

    #[test]
    fn one_more_wrong_choice_never_pays(question in any_judged(), answer in any_answer(), number in 1_u32..12) {
        let AnswerKey::Choice { right, .. } = &question.key_ else { return Ok(()) };
        prop_assume!(!right.contains(&number));
        let mut more = answer.clone();
        more.choice.push(number);
        prop_assert!(scored(&question, &more).points <= scored(&question, &answer).points);
    }

    #[test]
    fn run_that_was_kept_is_in_order_and_as_long_as_can_be(right in Just((1_u32..=7).collect::<Vec<u32>>()).prop_shuffle(), given in Just((1_u32..=7).collect::<Vec<u32>>()).prop_shuffle()) {
        let score = scored(&order(&right, 6), &ordered(&given));
        let place = |number: &u32| right.iter().position(|entry| entry == number).unwrap();
        let kept: Vec<usize> = given.iter().zip(&score.order).filter(|(_, kept)| **kept).map(|(number, _)| place(number)).collect();
        prop_assert!(kept.is_sorted());
        let longest = (0_u32..1 << given.len())
            .filter(|set| {
                let run: Vec<usize> = (0..given.len()).filter(|bit| set & (1 << bit) != 0).map(|bit| place(&given[bit])).collect();
                run.is_sorted()
            })
            .map(u32::count_ones)
            .max()
            .unwrap();
        prop_assert_eq!(kept.len(), longest as usize);
        prop_assert_eq!(score.points, f64::from(longest - 1));
    }
}
