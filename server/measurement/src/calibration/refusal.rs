//! Which items tell nothing about anybody.

use crate::answers::Answers;
use std::fmt;

/// Why an item cannot be calibrated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Fewer people answered it than are asked for.
    TooFewAnswers {
        /// How many answered.
        answers: usize,
        /// How many have to.
        fewest: usize,
    },
    /// Everybody answered it rightly.
    AllRight,
    /// Everybody answered it wrongly.
    AllWrong,
}

/// An item that cannot be calibrated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Which item, by its place among the answers' items.
    pub item: usize,
    /// Why.
    pub reason: Reason,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.reason {
            Reason::TooFewAnswers { answers, fewest } => {
                write!(formatter, "item {}: {answers} answers where at least {fewest} are needed", self.item)
            }
            Reason::AllRight => write!(formatter, "item {}: everybody answered it rightly", self.item),
            Reason::AllWrong => write!(formatter, "item {}: everybody answered it wrongly", self.item),
        }
    }
}

/// New numbers for the items that can be calibrated, and why the others cannot.
pub(super) fn sift(answers: &Answers, fewest: usize) -> (Vec<Option<u32>>, Vec<Refusal>) {
    let mut refused = Vec::new();
    let mut next = 0;
    let kept = answers.counts().into_iter().enumerate().map(|(item, (answered, right))| {
        let reason = if answered < fewest.max(2) {
            Reason::TooFewAnswers { answers: answered, fewest: fewest.max(2) }
        } else if right == answered {
            Reason::AllRight
        } else if right == 0 {
            Reason::AllWrong
        } else {
            next += 1;
            return Some(next - 1);
        };
        refused.push(Refusal { item, reason });
        None
    });
    (kept.collect(), refused)
}
