//! What an attempt at a test asks.

use std::collections::{BTreeMap, BTreeSet};

use course_format::{Course, LessonKind, Pool, draw};
use proptest::prelude::*;

use crate::world;

/// A course whose test asks `own` questions and draws from a bank of these skills and levels.
fn course(own: usize, bank: &[(Option<&str>, Option<u8>)], pools: &[Pool], shuffle: bool) -> Course {
    let question = |key: String| format!("## Q {{#{key} .choice}}\n- [x] a\n- [ ] b\n\n");
    let file = |kind: &str, keys: Vec<String>| {
        format!("---\ntitle: T\nminutes: 5\nkind: {kind}\n---\n{}", keys.into_iter().map(question).collect::<String>())
    };
    let own = file("test", (1..=own).map(|number| format!("own-{number}")).collect());
    let items = file("bank", (1..=bank.len()).map(|number| format!("item-{number}")).collect());
    let mut course = world::sound(world::course(&[("en/80-items.md", &items), ("en/90-final-test.md", &own)]));
    for (question, (skill, level)) in course.lessons[0].questions.iter_mut().zip(bank) {
        (question.skill, question.level) = (skill.map(str::to_owned), *level);
    }
    course.lessons[1].shuffle = shuffle;
    course.pools = pools.to_vec();
    course
}

fn pool(draw: u32, skill: Option<&str>, level: Option<u8>) -> Pool {
    Pool { test: "final-test".to_owned(), bank: "items".to_owned(), draw, skill: skill.map(str::to_owned), level }
}

fn asked(course: &Course, seed: u128) -> Vec<String> {
    draw(course, "final-test", seed).unwrap()
}

const PLAIN: (Option<&str>, Option<u8>) = (None, None);

#[test]
fn draw_of_a_seed_never_changes() {
    // Attempts are judged by what was asked, so a change here needs a new way to draw beside this one.
    let fixed = course(2, &[PLAIN; 10], &[pool(4, None, None)], false);
    assert_eq!(asked(&fixed, 0), ["own-1", "own-2", "item-7", "item-4", "item-2", "item-3"]);
    assert_eq!(asked(&fixed, u128::MAX), ["own-1", "own-2", "item-8", "item-5", "item-9", "item-1"]);
    let shuffled = course(2, &[PLAIN; 10], &[pool(4, None, None)], true);
    assert_eq!(asked(&shuffled, 0), ["own-2", "item-3", "item-4", "item-7", "item-2", "own-1"]);
}

#[test]
fn own_questions_come_first_and_in_order() {
    let course = course(3, &[PLAIN; 5], &[pool(2, None, None)], false);
    for seed in 0..50 {
        let keys = asked(&course, seed);
        assert_eq!(keys[..3], ["own-1", "own-2", "own-3"]);
        assert_eq!(keys.len(), 5);
    }
}

#[test]
fn shuffled_test_mixes_own_and_drawn_questions() {
    let course = course(2, &[PLAIN; 2], &[pool(2, None, None)], true);
    let orders: BTreeSet<Vec<String>> = (0..500).map(|seed| asked(&course, seed)).collect();
    assert_eq!(orders.len(), 24, "each of the orders of four questions occurs");
}

#[test]
fn only_fitting_questions_are_drawn() {
    let bank = [(Some("s:1"), Some(1)), (Some("s:1"), Some(2)), (Some("s:2"), Some(1)), (Some("s:2"), Some(2)), (Some("s:2"), None)];
    let course = course(0, &bank, &[pool(1, Some("s:1"), Some(2)), pool(1, Some("s:2"), Some(1)), pool(1, None, Some(2))], false);
    for seed in 0..50 {
        assert_eq!(asked(&course, seed), ["item-2", "item-3", "item-4"]);
    }
}

#[test]
fn question_of_two_pools_is_asked_once() {
    let bank = [(Some("s:1"), None), (None, None), (None, None)];
    let course = course(0, &bank, &[pool(2, None, None), pool(1, Some("s:1"), None)], false);
    for seed in 0..50 {
        let keys: BTreeSet<String> = asked(&course, seed).into_iter().collect();
        assert_eq!(keys.len(), 3, "the first pool leaves the only question of the second one");
    }
}

#[test]
fn nothing_is_drawn_for_what_is_no_test_or_cannot_be_filled() {
    let course = course(1, &[PLAIN; 2], &[pool(3, None, None)], false);
    assert_eq!(draw(&course, "final-test", 1), None);
    assert_eq!(draw(&course, "items", 1), None);
    assert_eq!(draw(&course, "gone", 1), None);
}

#[test]
fn every_question_of_a_bank_is_drawn_about_equally_often() {
    let course = course(0, &[PLAIN; 10], &[pool(3, None, None)], false);
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let mut first: BTreeMap<String, u32> = BTreeMap::new();
    let draws = 5000;
    for seed in 0..draws {
        let keys = asked(&course, seed.into());
        *first.entry(keys[0].clone()).or_default() += 1;
        for key in keys {
            *counts.entry(key).or_default() += 1;
        }
    }
    assert_eq!(counts.len(), 10);
    // 3 of 10, and 1 of 10 in the first place; five standard deviations are 162 and 106.
    assert!(counts.values().all(|count| count.abs_diff(draws * 3 / 10) < 162), "{counts:?}");
    assert!(first.values().all(|count| count.abs_diff(draws / 10) < 106), "{first:?}");
}

#[test]
fn question_is_found_with_its_lesson() {
    let course = course(1, &[PLAIN; 1], &[pool(1, None, None)], false);
    let found = |key: &str| course.question(key).map(|(lesson, question)| (lesson.kind, question.key.clone()));
    assert_eq!(found("item-1"), Some((LessonKind::Bank, "item-1".to_owned())));
    assert_eq!(found("own-1"), Some((LessonKind::Test, "own-1".to_owned())));
    assert_eq!(found("gone"), None);
}

fn skill() -> impl Strategy<Value = Option<&'static str>> {
    proptest::sample::select(vec![None, Some("s:1"), Some("s:2")])
}

fn level() -> impl Strategy<Value = Option<u8>> {
    proptest::sample::select(vec![None, Some(1), Some(2)])
}

/// Whether the pools can be filled, found by trying every way.
fn can_be_filled(bank: &[(Option<&str>, Option<u8>)], pools: &[Pool]) -> bool {
    fn go(free: u32, wanted: &[u32]) -> bool {
        let Some((first, rest)) = wanted.split_first() else { return true };
        (0..32).filter(|bit| free & first & (1 << bit) != 0).any(|bit| go(free & !(1 << bit), rest))
    }
    let fits = |pool: &Pool| {
        let one = |(number, (skill, level)): (usize, &(Option<&str>, Option<u8>))| {
            let fits = (pool.skill.is_none() || pool.skill.as_deref() == *skill) && (pool.level.is_none() || pool.level == *level);
            u32::from(fits) << number
        };
        bank.iter().enumerate().map(one).sum::<u32>()
    };
    let wanted: Vec<u32> = pools.iter().flat_map(|pool| std::iter::repeat_n(fits(pool), pool.draw as usize)).collect();
    go((1 << bank.len()) - 1, &wanted)
}

proptest! {
    #[test]
    fn every_draw_fills_all_pools_without_asking_twice(
        bank in proptest::collection::vec((skill(), level()), 0..6),
        wanted in proptest::collection::vec((1_u32..4, skill(), level()), 0..4),
        own in 0_usize..3,
        shuffle: bool,
        seed: u128,
    ) {
        let pools: Vec<Pool> = wanted.iter().map(|(draw, skill, level)| pool(*draw, *skill, *level)).collect();
        let course = course(own, &bank, &pools, shuffle);
        let drawn = draw(&course, "final-test", seed);
        prop_assert_eq!(drawn.is_some(), can_be_filled(&bank, &pools));
        if let Some(keys) = drawn {
            prop_assert_eq!(keys.len(), own + pools.iter().map(|pool| pool.draw as usize).sum::<usize>());
            prop_assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
            prop_assert!(keys.iter().all(|key| course.question(key).is_some()));
            prop_assert_eq!(draw(&course, "final-test", seed), Some(keys.clone()));
            if !shuffle {
                let mut rest = &keys[own..];
                for pool in &pools {
                    let (of_pool, after) = rest.split_at(pool.draw as usize);
                    rest = after;
                    for key in of_pool {
                        let (_, question) = course.question(key).unwrap();
                        prop_assert!(pool.skill.is_none() || pool.skill == question.skill);
                        prop_assert!(pool.level.is_none() || pool.level == question.level);
                    }
                }
            }
        }
    }
}
