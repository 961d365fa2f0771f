//! Patterns of answers, laid out in one piece of memory.

use crate::answers::Answers;

/// A pattern: which items were answered rightly, and of the others those that were answered wrongly or, if these are fewer, those that
/// were not answered at all.
pub(crate) struct Pattern<'a> {
    /// How many people answered so.
    pub(crate) count: f64,
    /// Items answered rightly.
    pub(crate) right: &'a [u32],
    /// Items answered wrongly, or, where `nearly_all`, items not answered.
    pub(crate) rest: &'a [u32],
    /// Whether most items were answered.
    pub(crate) nearly_all: bool,
}

struct Bounds {
    count: f64,
    start: usize,
    middle: usize,
    end: usize,
    nearly_all: bool,
}

/// All patterns.
pub(crate) struct Patterns {
    entries: Vec<u32>,
    bounds: Vec<Bounds>,
    items: usize,
}

impl Patterns {
    /// The patterns of the kept items.
    pub(crate) fn new(answers: &Answers, kept: &[Option<u32>]) -> Self {
        let items = kept.iter().flatten().count();
        let (mut entries, mut bounds) = (Vec::new(), Vec::new());
        for (row, count) in answers.patterns(kept) {
            let start = entries.len();
            entries.extend(row.iter().filter(|(_, right)| *right).map(|(item, _)| *item));
            let middle = entries.len();
            let nearly_all = items - row.len() <= row.len() - (middle - start);
            if nearly_all {
                let mut answered = row.iter().map(|(item, _)| *item).peekable();
                entries.extend((0..items as u32).filter(|item| answered.next_if_eq(item).is_none()));
            } else {
                entries.extend(row.iter().filter(|(_, right)| !*right).map(|(item, _)| *item));
            }
            bounds.push(Bounds { count, start, middle, end: entries.len(), nearly_all });
        }
        Self { entries, bounds, items }
    }

    /// How many items there are.
    pub(crate) fn items(&self) -> usize {
        self.items
    }

    /// How many different patterns there are.
    pub(crate) fn len(&self) -> usize {
        self.bounds.len()
    }

    /// How many people there are.
    pub(crate) fn people(&self) -> usize {
        self.bounds.iter().map(|bounds| bounds.count).sum::<f64>() as usize
    }

    /// The patterns from one to below another.
    pub(crate) fn range(&self, from: usize, to: usize) -> impl Iterator<Item = Pattern<'_>> {
        self.bounds[from..to].iter().map(|bounds| Pattern {
            count: bounds.count,
            right: &self.entries[bounds.start..bounds.middle],
            rest: &self.entries[bounds.middle..bounds.end],
            nearly_all: bounds.nearly_all,
        })
    }

    /// Of each item how many answered it, and how many rightly.
    pub(crate) fn counts(&self) -> Vec<(f64, f64)> {
        let mut counts = vec![(0.0, 0.0); self.items];
        for pattern in self.range(0, self.len()) {
            for item in pattern.right {
                counts[*item as usize].1 += pattern.count;
            }
            for (item, counts) in counts.iter_mut().enumerate() {
                let listed = pattern.rest.binary_search(&(item as u32)).is_ok();
                if listed != pattern.nearly_all || (!pattern.nearly_all && pattern.right.binary_search(&(item as u32)).is_ok()) {
                    counts.0 += pattern.count;
                }
            }
        }
        counts
    }
}
