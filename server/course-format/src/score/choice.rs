//! The points of a choice.

use std::collections::BTreeSet;

use super::{points_of, share_of};
use crate::answer::Score;

pub(super) fn score(points: u32, options: u32, right: &[u32], chosen: &[u32]) -> Score {
    let chosen: BTreeSet<u32> = chosen.iter().copied().filter(|number| (1..=options).contains(number)).collect();
    let chosen: Vec<(u32, bool)> = chosen.into_iter().map(|number| (number, right.contains(&number))).collect();
    let right_chosen = chosen.iter().filter(|(_, is_right)| *is_right).count();
    let wrong_chosen = chosen.len() - right_chosen;
    let share = match right.len() {
        0 => 0.0,
        1 if right_chosen == 1 && wrong_chosen == 0 => 1.0,
        1 => 0.0,
        all => share_of(right_chosen.saturating_sub(wrong_chosen), all),
    };
    Score { points: points_of(share, points), max_points: points, chosen, ..Score::default() }
}
