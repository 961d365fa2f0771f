//! Which numbers of groups may be shown so that none of fewer than five people can be read or worked out. Pure.
//!
//! Groups form a tree: the organisation, its units, their parts. A group's number counts everybody below it, so a reader can
//! subtract shown parts from a shown whole. All that can be computed from shown groups by adding and subtracting are unions of *regions*: a
//! shown group without its topmost shown parts. (The shown groups' indicator vectors and the regions span the same space, and
//! regions are disjoint.) It is therefore enough, and necessary, that every region holds nobody or at least [`SMALLEST`] people; the test
//! solves the equations instead of believing this.
//!
//! A group of fewer than five is withheld. Where its surroundings would give it away, the smallest shown part beside it is
//! withheld too; the larger numbers stay.

/// Fewer people than this are never a number.
pub const SMALLEST: u32 = 5;

/// Which groups may be shown. `parents` names each group's parent and stands before its parts; `people` is how many of the
/// group were assessed, its parts included.
#[must_use]
pub fn shown(parents: &[Option<usize>], people: &[u32]) -> Vec<bool> {
    let mut parts: Vec<Vec<usize>> = vec![Vec::new(); parents.len()];
    for (group, parent) in parents.iter().enumerate() {
        if let Some(parts) = parent.and_then(|parent| parts.get_mut(parent)) {
            parts.push(group);
        }
    }
    let own: Vec<u32> =
        (0..parents.len()).map(|group| people[group].saturating_sub(parts[group].iter().map(|part| people[*part]).sum())).collect();
    let mut shown = vec![false; parents.len()];
    for group in (0..parents.len()).rev() {
        if (1..SMALLEST).contains(&people[group]) {
            continue;
        }
        loop {
            let (rest, topmost) = region(group, &parts, &own, &shown);
            if rest == 0 || rest >= SMALLEST {
                shown[group] = true;
                break;
            }
            // The smallest shown part goes into the region; when none is left, the whole goes too.
            let Some(smallest) = topmost.into_iter().filter(|part| people[*part] > 0).min_by_key(|part| people[*part]) else { break };
            shown[smallest] = false;
        }
    }
    shown
}

/// How many people stand in a group but in no shown part of it, and its topmost shown parts.
fn region(group: usize, parts: &[Vec<usize>], own: &[u32], shown: &[bool]) -> (u32, Vec<usize>) {
    let (mut rest, mut topmost, mut below) = (own[group], Vec::new(), parts[group].clone());
    while let Some(part) = below.pop() {
        if shown[part] {
            topmost.push(part);
        } else {
            rest += own[part];
            below.extend(&parts[part]);
        }
    }
    (rest, topmost)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The sum over a group's parts and itself of what each holds alone.
    fn totals(parents: &[Option<usize>], own: &[u32]) -> Vec<u32> {
        let mut totals = own.to_vec();
        for group in (0..parents.len()).rev() {
            if let Some(parent) = parents[group] {
                totals[parent] += totals[group];
            }
        }
        totals
    }

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

    /// Groups as vectors over what each group holds alone.
    fn vectors(parents: &[Option<usize>]) -> Vec<Vec<i128>> {
        let mut vectors = vec![vec![0i128; parents.len()]; parents.len()];
        for (atom, parent) in parents.iter().enumerate() {
            vectors[atom][atom] = 1;
            let mut above = *parent;
            while let Some(group) = above {
                vectors[group][atom] = 1;
                above = parents[group];
            }
        }
        vectors
    }

    /// Every set of fewer than five people (a union of atoms) that could be worked out from what is shown.
    fn leaks(parents: &[Option<usize>], own: &[u32]) -> Vec<Vec<usize>> {
        let shown = shown(parents, &totals(parents, own));
        let vectors = vectors(parents);
        let rows: Vec<_> = (0..parents.len()).filter(|group| shown[*group]).map(|group| vectors[group].clone()).collect();
        // Empty atoms add nothing: their columns may take any value, so sets differ in filled atoms only.
        let filled: Vec<usize> = (0..own.len()).filter(|atom| own[*atom] > 0).collect();
        let narrow = |row: &Vec<i128>| filled.iter().map(|atom| row[*atom]).collect::<Vec<_>>();
        let rows: Vec<_> = rows.iter().map(narrow).collect();
        let mut found = Vec::new();
        for set in 1u32..1 << filled.len() {
            let members: Vec<usize> = (0..filled.len()).filter(|place| set & (1 << place) != 0).collect();
            let people: u32 = members.iter().map(|place| own[filled[*place]]).sum();
            let target: Vec<i128> = (0..filled.len()).map(|place| i128::from(set & (1 << place) != 0)).collect();
            if people < SMALLEST && follows(&rows, &target) {
                found.push(members.into_iter().map(|place| filled[place]).collect());
            }
        }
        found
    }

    fn trees() -> impl Strategy<Value = (Vec<Option<usize>>, Vec<u32>)> {
        (1usize..9).prop_flat_map(|size| {
            let parents: Vec<BoxedStrategy<Option<usize>>> =
                (0..size).map(|group| if group == 0 { Just(None).boxed() } else { (0..group).prop_map(Some).boxed() }).collect();
            (parents, prop::collection::vec(prop_oneof![Just(0u32), 1u32..8, 5u32..40], size))
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn nobody_works_out_a_group_of_fewer_than_five((parents, own) in trees()) {
            let leaks = leaks(&parents, &own);
            prop_assert!(leaks.is_empty(), "{leaks:?}");
        }

        #[test]
        fn a_whole_of_at_least_five_is_always_shown((parents, own) in trees()) {
            let totals = totals(&parents, &own);
            prop_assert_eq!(shown(&parents, &totals)[0], totals[0] == 0 || totals[0] >= SMALLEST);
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
        assert_eq!(shown(&flat, &[33, 3, 20, 10]), [true, false, true, false]);
        assert_eq!(shown(&flat, &[36, 6, 20, 10]), [true; 4]);
        assert_eq!(shown(&flat, &[6, 3, 3, 0]), [true, false, false, true], "two small ones hide each other");
        assert_eq!(shown(&flat, &[4, 4, 0, 0]), [false, false, true, true], "nobody is no secret");
    }

    #[test]
    fn a_head_beside_her_two_teams_is_not_computed() {
        // A unit of 21: its head, a team of 12 and one of 8.
        let unit = [None, Some(0), Some(1), Some(1)];
        assert_eq!(shown(&unit, &[60, 21, 12, 8]), [true, true, true, false]);
    }
}
