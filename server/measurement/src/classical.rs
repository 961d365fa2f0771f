//! Classical statistics of a test: difficulty, corrected item-total correlation, Cronbach's alpha.

use crate::answers::Answers;

/// What is told of a whole test.
#[derive(Clone, Debug, PartialEq)]
pub struct Classical {
    /// Each item.
    pub items: Vec<ItemStatistics>,
    /// Cronbach's alpha (1951) over the people who answered every item; nothing when it is not defined.
    pub alpha: Option<f64>,
    /// How many people answered every item.
    pub complete: usize,
}

/// What is told of an item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ItemStatistics {
    /// How many answered it.
    pub answers: usize,
    /// The share of right answers (p); nothing without answers.
    pub difficulty: Option<f64>,
    /// The correlation of the item with the share of the other items that the same people solved; nothing when either does not vary.
    pub rest_correlation: Option<f64>,
}

/// Classical statistics of all items.
#[must_use]
pub fn classical(answers: &Answers) -> Classical {
    let mut sums = vec![Sums::default(); answers.items()];
    for row in answers.rows() {
        let right = row.iter().filter(|(_, right)| *right).count() as f64;
        for (item, own) in row {
            let own = f64::from(u8::from(*own));
            let others = row.len() as f64 - 1.0;
            sums[*item as usize].add(own, (others > 0.0).then(|| (right - own) / others));
        }
    }
    let (alpha, complete) = alpha(answers);
    Classical { items: sums.iter().map(Sums::statistics).collect(), alpha, complete }
}

#[derive(Clone, Default)]
struct Sums {
    answers: usize,
    right: f64,
    /// Item and rest of those who answered another item too.
    pairs: Vec<(f64, f64)>,
}

impl Sums {
    fn add(&mut self, own: f64, rest: Option<f64>) {
        self.answers += 1;
        self.right += own;
        self.pairs.extend(rest.map(|rest| (own, rest)));
    }

    fn statistics(&self) -> ItemStatistics {
        let difficulty = (self.answers > 0).then(|| self.right / self.answers as f64);
        ItemStatistics { answers: self.answers, difficulty, rest_correlation: correlation(&self.pairs) }
    }
}

/// Pearson's correlation; nothing when one side does not vary.
fn correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    let count = pairs.len() as f64;
    let (one, other) = pairs.iter().fold((0.0, 0.0), |(one, other), pair| (one + pair.0 / count, other + pair.1 / count));
    let (mut product, mut first, mut second) = (0.0, 0.0, 0.0);
    for pair in pairs {
        product += (pair.0 - one) * (pair.1 - other);
        first += (pair.0 - one).powi(2);
        second += (pair.1 - other).powi(2);
    }
    (first > 1e-12 && second > 1e-12).then(|| product / (first * second).sqrt())
}

/// k / (k − 1) · (1 − Σ variances of items / variance of totals).
fn alpha(answers: &Answers) -> (Option<f64>, usize) {
    let items = answers.items();
    let (mut people, mut totals, mut squares, mut right) = (0.0, 0.0, 0.0, vec![0.0; items]);
    for row in answers.rows().filter(|row| row.len() == items) {
        let total = row.iter().filter(|(_, right)| *right).count() as f64;
        people += 1.0;
        totals += total;
        squares += total * total;
        row.iter().filter(|(_, right)| *right).for_each(|(item, _)| right[*item as usize] += 1.0);
    }
    // Sums of whole numbers: exact, so that the variances lose nothing. The divisor n − 1 cancels.
    let of_totals = people * squares - totals * totals;
    let of_items: f64 = right.iter().map(|right| people * right - right * right).sum();
    let defined = items > 1 && people > 1.0 && of_totals > 0.0;
    let count = items as f64;
    (defined.then(|| count / (count - 1.0) * (1.0 - of_items / of_totals)), people as usize)
}
