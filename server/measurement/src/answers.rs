//! Right and wrong answers of people to items, with gaps.

use std::collections::BTreeMap;
use std::fmt;

/// A row that does not have one place per item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnequalRow {
    /// Which row, from 0.
    pub row: usize,
    /// How many places it has.
    pub found: usize,
    /// How many it should have.
    pub expected: usize,
}

impl fmt::Display for UnequalRow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "row {} has {} answers where there are {} items", self.row, self.found, self.expected)
    }
}

impl std::error::Error for UnequalRow {}

/// What people answered: per person the items that she answered, and whether rightly.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    items: usize,
    /// Per person, ordered by item.
    rows: Vec<Vec<(u32, bool)>>,
}

impl Answers {
    /// No answers yet to so many items.
    #[must_use]
    pub fn new(items: usize) -> Self {
        Self { items, rows: Vec::new() }
    }

    /// A table with one row per person and one column per item.
    ///
    /// # Errors
    /// When a row has another length than the first.
    pub fn table(rows: &[Vec<Option<bool>>]) -> Result<Self, UnequalRow> {
        let mut answers = Self::new(rows.first().map_or(0, Vec::len));
        for (row, cells) in rows.iter().enumerate() {
            if cells.len() != answers.items {
                return Err(UnequalRow { row, found: cells.len(), expected: answers.items });
            }
            answers.push(cells.iter().enumerate().filter_map(|(item, cell)| cell.map(|right| (item, right))));
        }
        Ok(answers)
    }

    /// Adds a person by the items that she answered. Items that are not there are left out; of two answers to an item the first counts.
    pub fn push(&mut self, row: impl IntoIterator<Item = (usize, bool)>) {
        let mut cells = BTreeMap::new();
        for (item, right) in row {
            if item < self.items {
                cells.entry(item as u32).or_insert(right);
            }
        }
        self.rows.push(cells.into_iter().collect());
    }

    /// How many items there are.
    #[must_use]
    pub fn items(&self) -> usize {
        self.items
    }

    /// How many people there are.
    #[must_use]
    pub fn people(&self) -> usize {
        self.rows.len()
    }

    /// What each person answered, ordered by item.
    pub fn rows(&self) -> impl Iterator<Item = &[(u32, bool)]> {
        self.rows.iter().map(Vec::as_slice)
    }

    /// Per item how many answered, and how many of them rightly.
    #[must_use]
    pub fn counts(&self) -> Vec<(usize, usize)> {
        let mut counts = vec![(0, 0); self.items];
        for (item, right) in self.rows.iter().flatten() {
            let (answered, rightly) = &mut counts[*item as usize];
            *answered += 1;
            *rightly += usize::from(*right);
        }
        counts
    }

    /// The different patterns of answers with how often each came, over some of the items under new numbers. People without an answer
    /// tell nothing and are left out.
    pub(crate) fn patterns(&self, kept: &[Option<u32>]) -> Vec<(Vec<(u32, bool)>, f64)> {
        let mut rows: Vec<Vec<(u32, bool)>> = self
            .rows
            .iter()
            .map(|row| row.iter().filter_map(|(item, right)| kept[*item as usize].map(|item| (item, *right))).collect::<Vec<_>>())
            .filter(|row| !row.is_empty())
            .collect();
        rows.sort_unstable();
        let mut patterns: Vec<(Vec<(u32, bool)>, f64)> = Vec::new();
        for row in rows {
            match patterns.last_mut() {
                Some((last, count)) if *last == row => *count += 1.0,
                _ => patterns.push((row, 1.0)),
            }
        }
        patterns
    }
}
