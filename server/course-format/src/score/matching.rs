//! The points of pairs.

use std::collections::BTreeMap;

use super::{points_of, share_of};
use crate::answer::Score;

/// `right` holds for each left entry the number of its choice, `given` the choices that the learner put to left entries.
pub(super) fn score(points: u32, right: &[u32], given: &BTreeMap<u32, u32>) -> Score {
    let pairs: Vec<(u32, bool)> =
        (1_u32..).zip(right).filter_map(|(left, choice)| given.get(&left).map(|given| (left, given == choice))).collect();
    let found = pairs.iter().filter(|(_, is_right)| *is_right).count();
    Score { points: points_of(share_of(found, right.len()), points), max_points: points, pairs, ..Score::default() }
}
