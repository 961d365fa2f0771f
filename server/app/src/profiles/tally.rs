//! From people's levels and requirements to numbers of groups. Pure.

use super::disclosure::{Together, Told, told};
use super::standing::gap;
use std::collections::HashMap;

/// What one person needs in the skill of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Need {
    pub column: usize,
    pub min: i32,
}

/// The numbers of a group in a skill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    /// Who needs the skill.
    pub expected: u32,
    /// Of those, whose level is known.
    pub assessed: u32,
    /// Of those, who is below what she needs.
    pub short: u32,
    /// The sum of the gaps of those who are assessed.
    pub gap: u32,
    /// The sum of their squared uncertainties, in hundredths of a level squared.
    pub variance: u64,
}

impl Cell {
    fn add(&mut self, min: i32, level: Option<(i32, i32)>) {
        self.expected += 1;
        if let Some((level, uncertainty)) = level {
            let gap = gap(min, level).unsigned_abs();
            self.assessed += 1;
            self.short += u32::from(gap > 0);
            self.gap += gap;
            self.variance += u64::from(uncertainty.unsigned_abs()).pow(2);
        }
    }

    /// Takes in the numbers of other people.
    pub(super) fn join(&mut self, other: Self) {
        self.expected += other.expected;
        self.assessed += other.assessed;
        self.short += other.short;
        self.gap += other.gap;
        self.variance += other.variance;
    }

    /// The average gap in levels.
    pub(super) fn average(&self) -> Option<f64> {
        (self.assessed > 0).then(|| f64::from(self.gap) / f64::from(self.assessed))
    }

    /// The standard error of the average gap in levels, when the errors of the levels are independent: √Σσ² / n.
    pub(super) fn average_error(&self) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "a sum of squares of people's uncertainties is far below 2^52")]
        let root = (self.variance as f64).sqrt() / 100.0;
        (self.assessed > 0).then(|| root / f64::from(self.assessed))
    }
}

/// Groups in a tree, and their numbers in each column.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    /// The group above each; it stands before its parts.
    pub parents: Vec<Option<usize>>,
    /// How many people each has, its parts included.
    pub people: Vec<u32>,
    /// Group by group, column by column.
    pub cells: Vec<Vec<Cell>>,
}

impl Tally {
    pub(super) fn new(parents: Vec<Option<usize>>, columns: usize) -> Self {
        let groups = parents.len();
        Self { parents, people: vec![0; groups], cells: vec![vec![Cell::default(); columns]; groups] }
    }

    /// Adds a person to a group and all above it. `levels` has her levels by column.
    pub(super) fn add(&mut self, group: usize, needs: &[Need], levels: &[Option<(i32, i32)>]) {
        let mut above = Some(group);
        while let Some(group) = above {
            self.people[group] += 1;
            for need in needs {
                self.cells[group][need.column].add(need.min, levels.get(need.column).copied().flatten());
            }
            above = self.parents.get(group).copied().flatten();
        }
    }
}

/// The same people in two trees: by units, and by what is needed of them.
#[derive(Clone, Debug)]
pub(super) struct Crossed {
    pub trees: [Tally; 2],
    /// Which groups of their own people share in the two trees.
    shared: Vec<[usize; 2]>,
    places: HashMap<[usize; 2], usize>,
    /// By column and by `shared`: how many are assessed, and below what they need.
    numbers: Vec<Vec<(u32, u32)>>,
}

impl Crossed {
    pub(super) fn new(parents: [Vec<Option<usize>>; 2], columns: usize) -> Self {
        let trees = parents.map(|parents| Tally::new(parents, columns));
        Self { trees, shared: Vec::new(), places: HashMap::new(), numbers: vec![Vec::new(); columns] }
    }

    /// Adds a person to a group of either tree.
    pub(super) fn add(&mut self, groups: [usize; 2], needs: &[Need], levels: &[Option<(i32, i32)>]) {
        for (tree, group) in self.trees.iter_mut().zip(groups) {
            tree.add(group, needs, levels);
        }
        let place = *self.places.entry(groups).or_insert(self.shared.len());
        if place == self.shared.len() {
            self.shared.push(groups);
            self.numbers.iter_mut().for_each(|numbers| numbers.push((0, 0)));
        }
        for need in needs {
            if let Some((level, _)) = levels.get(need.column).copied().flatten() {
                let (assessed, short) = &mut self.numbers[need.column][place];
                *assessed += 1;
                *short += u32::from(gap(need.min, level) > 0);
            }
        }
    }

    /// What may be told of each group and column to somebody who is not everybody's manager, in either tree.
    pub(super) fn told(&self) -> [Vec<Vec<Told>>; 2] {
        let columns = self.numbers.len();
        let mut all = [0, 1].map(|tree| vec![vec![Told::Nothing; columns]; self.trees[tree].parents.len()]);
        for (column, numbers) in self.numbers.iter().enumerate() {
            let together: Vec<Together> = self
                .shared
                .iter()
                .zip(numbers)
                .map(|(groups, (people, short))| Together { groups: *groups, people: *people, short: *short })
                .collect();
            let of_column = told([&self.trees[0].parents, &self.trees[1].parents], &together);
            for (rows, told) in all.iter_mut().zip(of_column) {
                for (row, told) in rows.iter_mut().zip(told) {
                    row[column] = told;
                }
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// 0 ← 1 ← 2, 0 ← 3, one column.
    fn tally(people: &[(usize, Option<i32>)]) -> Tally {
        let mut tally = Tally::new(vec![None, Some(0), Some(1), Some(0)], 1);
        for (group, level) in people {
            tally.add(*group, &[Need { column: 0, min: 4 }], &[level.map(|level| (level, 60))]);
        }
        tally
    }

    #[test]
    fn who_is_not_assessed_has_no_gap_of_full_size() {
        let tally = tally(&[(2, Some(2)), (2, None), (3, Some(6))]);
        let whole = tally.cells[0][0];
        assert_eq!((whole.expected, whole.assessed, whole.short, whole.gap), (3, 2, 1, 2));
        assert_eq!(whole.average(), Some(1.0));
        assert!((whole.average_error().unwrap() - 0.6 * 2f64.sqrt() / 2.0).abs() < 1e-9);
        assert_eq!(tally.cells[1][0].assessed, 1);
        assert_eq!(Cell::default().average(), None);
    }

    #[test]
    fn small_groups_are_told_in_neither_tree() {
        let mut crossed = Crossed::new([vec![None, Some(0), Some(1), Some(0)], vec![None, Some(0), Some(0)]], 1);
        for number in 0..12 {
            let level = if number % 2 == 0 { 3 } else { 5 };
            crossed.add([if number < 3 { 3 } else { 2 }, 1 + number % 2], &[Need { column: 0, min: 4 }], &[Some((level, 60))]);
        }
        let [units, profiles] = crossed.told().map(|rows| rows.concat());
        assert_eq!(units, [Told::Results, Told::Nothing, Told::Nothing, Told::Nothing]);
        assert_eq!(profiles, [Told::Results, Told::Count, Told::Count], "all and none of six are below");
        assert_eq!(crossed.trees.map(|tree| tree.people[0]), [12, 12]);
    }

    proptest! {
        #[test]
        fn more_evidence_of_a_level_never_widens_a_gap(levels in prop::collection::vec(1i32..9, 1..20), raised in 0usize..20) {
            let gap = |levels: &[i32]| tally(&levels.iter().map(|level| (1, Some(*level))).collect::<Vec<_>>()).cells[0][0].gap;
            let mut better = levels.clone();
            let place = raised % better.len();
            better[place] += 1;
            prop_assert!(gap(&better) <= gap(&levels));
        }
    }
}
