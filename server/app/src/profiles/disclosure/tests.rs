use super::*;
use proptest::prelude::*;

/// Whether a sum of atoms follows from the shown sums: exact elimination over the integers modulo a large prime.
fn follows(rows: &[Vec<i128>], target: &[i128]) -> bool {
    const PRIME: i128 = 2_147_483_647;
    let power = |base: i128, mut exponent: i128| {
        let (mut base, mut result) = (base.rem_euclid(PRIME), 1);
        while exponent > 0 {
            if exponent % 2 == 1 {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
            exponent /= 2;
        }
        result
    };
    let mut rows = rows.to_vec();
    let mut target = target.to_vec();
    let mut used = 0;
    for column in 0..target.len() {
        let Some(pivot) = (used..rows.len()).find(|row| rows[*row][column].rem_euclid(PRIME) != 0) else { continue };
        rows.swap(used, pivot);
        let inverse = power(rows[used][column], PRIME - 2);
        let row: Vec<i128> = rows[used].iter().map(|value| (value * inverse).rem_euclid(PRIME)).collect();
        for other in rows.iter_mut().skip(used + 1).chain(std::iter::once(&mut target)) {
            let factor = other[column];
            for (value, of_row) in other.iter_mut().zip(&row) {
                *value = (*value - factor * of_row).rem_euclid(PRIME);
            }
        }
        used += 1;
    }
    target.iter().all(|value| *value == 0)
}

/// The people of each group of a tree as a vector over those who stand together.
fn vectors(tree: usize, parents: &[Option<usize>], together: &[Together]) -> Vec<Vec<i128>> {
    let mut vectors = vec![vec![0i128; together.len()]; parents.len()];
    for (place, some) in together.iter().enumerate() {
        let mut above = Some(some.groups[tree]);
        while let Some(group) = above {
            vectors[group][place] = 1;
            above = parents[group];
        }
    }
    vectors
}

/// Every set of people (of some who stand together) that could be worked out from the groups of both trees that are told, and may not be.
fn leaks(parents: [&[Option<usize>]; 2], together: &[Together], at_least: Told, may: impl Fn(u32, u32) -> bool) -> Vec<Vec<usize>> {
    let together: Vec<Together> = together.iter().filter(|some| some.people > 0).copied().collect();
    let told = told(parents, &together);
    let rows: Vec<Vec<i128>> = [0, 1]
        .into_iter()
        .flat_map(|tree| {
            let shown = vectors(tree, parents[tree], &together).into_iter().zip(&told[tree]);
            shown.filter(|(_, told)| **told >= at_least).map(|(row, _)| row).collect::<Vec<_>>()
        })
        .collect();
    let mut found = Vec::new();
    for set in 1u32..1 << together.len() {
        let members: Vec<usize> = (0..together.len()).filter(|place| set & (1 << place) != 0).collect();
        let people = members.iter().map(|place| together[*place].people).sum();
        let short = members.iter().map(|place| together[*place].short).sum();
        let target: Vec<i128> = (0..together.len()).map(|place| i128::from(set & (1 << place) != 0)).collect();
        if !may(people, short) && follows(&rows, &target) {
            found.push(members);
        }
    }
    found
}

type Parents = Vec<Option<usize>>;

fn tree() -> impl Strategy<Value = Parents> {
    (1usize..7).prop_flat_map(|size| {
        let parents: Vec<BoxedStrategy<Option<usize>>> =
            (0..size).map(|group| if group == 0 { Just(None).boxed() } else { (0..group).prop_map(Some).boxed() }).collect();
        parents
    })
}

/// Two trees and the people in both; no two entries need differ in their groups.
fn crossing() -> impl Strategy<Value = (Parents, Parents, Vec<Together>)> {
    (tree(), tree()).prop_flat_map(|(units, profiles)| {
        let people = prop_oneof![1u32..5, 1u32..12, 5u32..30];
        let some =
            (0..units.len(), 0..profiles.len(), people, 0u32..=30, any::<bool>()).prop_map(|(unit, profile, people, short, alike)| {
                // Often all or none of them are below.
                let short = if alike { if short > 15 { people } else { 0 } } else { short.min(people) };
                Together { groups: [unit, profile], people, short }
            });
        let together = prop::collection::vec(some, 1..10);
        (Just(units), Just(profiles), together)
    })
}

/// One tree alone: the other one has everybody in one group.
fn of_one_tree(parents: &[Option<usize>], own: &[u32]) -> Vec<bool> {
    let together: Vec<Together> =
        own.iter().enumerate().map(|(group, people)| Together { groups: [group, 0], people: *people, short: 0 }).collect();
    told([parents, &[None]], &together)[0].iter().map(|told| *told >= Told::Count).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]
    #[test]
    fn nobody_works_out_a_group_of_fewer_than_five((units, profiles, together) in crossing()) {
        let leaks = leaks([&units, &profiles], &together, Told::Count, |people, _| people >= SMALLEST);
        prop_assert!(leaks.is_empty(), "{leaks:?}");
    }

    #[test]
    fn nobody_works_out_that_all_or_none_of_a_few_are_below((units, profiles, together) in crossing()) {
        let leaks = leaks([&units, &profiles], &together, Told::Results, |people, short| {
            people >= SMALLEST && (people >= SMALLEST_ALIKE || (2..=people - 2).contains(&short))
        });
        prop_assert!(leaks.is_empty(), "{leaks:?}");
    }

    #[test]
    fn a_whole_of_at_least_five_is_always_counted((units, profiles, together) in crossing()) {
        let people: u32 = together.iter().map(|some| some.people).sum();
        let told = told([&units, &profiles], &together);
        prop_assert_eq!(told[0][0] >= Told::Count, people >= SMALLEST);
        prop_assert_eq!(told[0][0], told[1][0]);
    }

    /// In one tree what is withheld is withheld for a reason: showing any other group would give a few away.
    #[test]
    fn one_tree_alone_withholds_no_more_than_it_must((units, profiles, together) in crossing()) {
        let _ = profiles;
        let together: Vec<Together> = together.into_iter().map(|some| Together { groups: [some.groups[0], 0], ..some }).collect();
        let shown: Vec<bool> = told([&units, &[None]], &together)[0].iter().map(|told| *told >= Told::Count).collect();
        let rows = vectors(0, &units, &together);
        for group in (0..units.len()).filter(|group| !shown[*group]) {
            let mut known: Vec<Vec<i128>> = (0..units.len()).filter(|other| shown[*other]).map(|other| rows[other].clone()).collect();
            known.push(rows[group].clone());
            let leaks = (1u32..1 << together.len()).any(|set| {
                let target: Vec<i128> = (0..together.len()).map(|place| i128::from(set & (1 << place) != 0)).collect();
                let people: u32 = (0..together.len()).filter(|place| set & (1 << place) != 0).map(|place| together[place].people).sum();
                people < SMALLEST && follows(&known, &target)
            });
            prop_assert!(leaks, "{group} could be shown beside {shown:?}");
        }
    }
}

#[test]
fn the_solver_finds_a_leak_where_there_is_one() {
    // 20 = 17 + 3, with 20 and 17 shown.
    assert!(follows(&[vec![1, 1], vec![1, 0]], &[0, 1]));
    assert!(!follows(&[vec![1, 1, 1], vec![1, 0, 0]], &[0, 1, 0]));
}

#[test]
fn the_smallest_part_beside_a_small_one_goes_too() {
    let flat = [None, Some(0), Some(0), Some(0)];
    assert_eq!(of_one_tree(&flat, &[0, 3, 20, 10]), [true, false, true, false]);
    assert_eq!(of_one_tree(&flat, &[0, 6, 20, 10]), [true; 4]);
    assert_eq!(of_one_tree(&flat, &[0, 3, 3, 0]), [true, false, false, true], "two small ones hide each other");
    assert_eq!(of_one_tree(&flat, &[0, 4, 0, 0]), [false, false, true, true], "nobody is no secret");
}

#[test]
fn a_head_beside_her_two_teams_is_not_computed() {
    // A unit of 21: its head, a team of 12 and one of 8.
    let unit = [None, Some(0), Some(1), Some(1)];
    assert_eq!(of_one_tree(&unit, &[39, 1, 12, 8]), [true, true, true, false]);
}

#[test]
fn a_unit_less_a_profile_that_lies_inside_of_it_is_not_computed() {
    // All ten case officers work in a unit of twelve: the unit less the profile would be two people.
    let (units, profiles) = ([None, Some(0), Some(0)], [None, Some(0), Some(0)]);
    let some = |unit, profile, people| Together { groups: [unit, profile], people, short: people / 2 };
    let together = [some(1, 1, 10), some(1, 2, 2), some(2, 2, 30)];
    let [of_units, of_profiles] = told([&units, &profiles], &together);
    assert_eq!(of_units, [Told::Results; 3], "each grouping alone gives nobody away");
    assert_eq!(of_profiles, [Told::Results, Told::Nothing, Told::Nothing], "{of_units:?}");
}

#[test]
fn groupings_that_cross_in_many_places_hide_nothing() {
    let tree = [None, Some(0), Some(0), Some(0)];
    let all: Vec<Together> = (0..9).map(|cell| Together { groups: [1 + cell / 3, 1 + cell % 3], people: 4, short: 2 }).collect();
    assert_eq!(told([&tree, &tree], &all), [[Told::Results; 4]; 2].map(Vec::from));
}

#[test]
fn that_all_of_a_few_are_below_is_withheld_with_what_would_tell_it() {
    let flat = [None, Some(0), Some(0), Some(0)];
    let some = |unit, people, short| Together { groups: [unit, 0], people, short };
    let told = |together: &[Together]| self::told([&flat, &[None]], together)[0].clone();
    // Seven of seven; beside them twelve and nine with four each. The smaller goes too, or the seven would follow.
    assert_eq!(told(&[some(1, 7, 7), some(2, 12, 4), some(3, 9, 4)]), [Told::Results, Told::Count, Told::Results, Told::Count]);
    assert_eq!(told(&[some(1, 7, 6), some(2, 12, 4), some(3, 9, 4)])[1], Told::Count, "the seventh would know of the six");
    assert_eq!(told(&[some(1, 7, 5), some(2, 12, 4), some(3, 9, 4)]), [Told::Results; 4]);
    assert_eq!(told(&[some(1, 10, 10), some(2, 12, 0), some(3, 9, 4)]), [Told::Results; 4], "ten are enough");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(800))]
    #[test]
    fn a_part_beside_two_trees_gives_nobody_away((units, profiles, together) in crossing(), marks in prop::collection::vec(any::<bool>(), 10)) {
        let marked = |mark: bool| together.iter().zip(&marks).filter(move |(_, is)| **is == mark).map(|(some, _)| *some).collect::<Vec<_>>();
        let (part, others) = (marked(true), marked(false));
        prop_assume!(!part.is_empty());
        let parents = [units.as_slice(), profiles.as_slice()];
        let all: Vec<Together> = part.iter().chain(&others).copied().collect();
        let both = told(parents, &all);
        let of_part = told_of_part(parents, &part, &others);
        for (least, may) in [(Told::Count, (|people, _| people >= SMALLEST) as fn(u32, u32) -> bool), (Told::Results, may_tell_results)] {
            if of_part < least {
                continue;
            }
            let mut rows = vec![all.iter().enumerate().map(|(place, _)| i128::from(place < part.len())).collect::<Vec<_>>()];
            for tree in [0, 1] {
                let shown = vectors(tree, parents[tree], &all).into_iter().zip(&both[tree]);
                rows.extend(shown.filter(|(_, told)| **told >= least).map(|(row, _)| row));
            }
            for set in 1u32..1 << all.len() {
                let within = |place: &usize| set & (1 << place) != 0;
                let people = (0..all.len()).filter(within).map(|place| all[place].people).sum();
                let short = (0..all.len()).filter(within).map(|place| all[place].short).sum();
                let target: Vec<i128> = (0..all.len()).map(|place| i128::from(within(&place))).collect();
                prop_assert!(may(people, short) || !follows(&rows, &target), "{set:b} beside {part:?}");
            }
        }
    }
}

#[test]
fn a_campaign_of_all_but_one_of_a_unit_is_not_told() {
    let units = [None, Some(0), Some(0)];
    let some = |unit, people| Together { groups: [unit, 0], people, short: people / 2 };
    assert_eq!(told_of_part([&units, &[None]], &[some(1, 7)], &[some(1, 1), some(2, 20)]), Told::Nothing);
    assert_eq!(told_of_part([&units, &[None]], &[some(1, 8)], &[some(2, 20)]), Told::Results, "the unit itself is nothing new");
    assert_eq!(told_of_part([&units, &[None]], &[some(1, 8), some(2, 10)], &[some(1, 5), some(2, 20)]), Told::Results);
}
