//! From people's levels and requirements to numbers of groups. Pure.

use super::disclosure::shown;
use super::standing::gap;

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

    /// Adds a person to some groups and all above them, once each. `levels` has her levels by column.
    pub(super) fn add(&mut self, groups: impl Iterator<Item = usize>, needs: &[Need], levels: &[Option<(i32, i32)>]) {
        let mut all: Vec<usize> = Vec::with_capacity(4);
        for group in groups {
            let mut above = Some(group);
            while let Some(group) = above.filter(|group| !all.contains(group)) {
                all.push(group);
                above = self.parents.get(group).copied().flatten();
            }
        }
        for group in all {
            self.people[group] += 1;
            for need in needs {
                self.cells[group][need.column].add(need.min, levels.get(need.column).copied().flatten());
            }
        }
    }

    /// Which cells may be shown to somebody who is not everybody's manager.
    pub(super) fn disclosed(&self) -> Vec<Vec<bool>> {
        let columns = self.cells.first().map_or(0, Vec::len);
        let mut disclosed = vec![vec![true; columns]; self.parents.len()];
        for column in 0..columns {
            let assessed: Vec<u32> = self.cells.iter().map(|cells| cells[column].assessed).collect();
            for (row, shown) in disclosed.iter_mut().zip(shown(&self.parents, &assessed)) {
                row[column] = shown;
            }
        }
        disclosed
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
            tally.add([*group].into_iter(), &[Need { column: 0, min: 4 }], &[level.map(|level| (level, 60))]);
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
    fn somebody_in_two_groups_counts_once_above_them() {
        let mut tally = tally(&[]);
        tally.add([2, 3].into_iter(), &[Need { column: 0, min: 4 }], &[Some((4, 60))]);
        assert_eq!(tally.people, [1, 1, 1, 1]);
    }

    #[test]
    fn small_groups_are_not_disclosed() {
        let people: Vec<_> = (0..9).map(|number| (if number < 3 { 3 } else { 2 }, Some(3))).collect();
        assert_eq!(tally(&people).disclosed().concat(), [true, false, false, false]);
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
