//! The points of an order.

use super::{points_of, share_of};
use crate::answer::Score;

/// `right` are the numbers of the entries in the right order, `given` those in the learner's.
pub(super) fn score(points: u32, right: &[u32], given: &[u32]) -> Score {
    // The place of every given entry in the right order; nothing for numbers that are no entry and for repetitions.
    let mut is_open = vec![true; right.len()];
    let places: Vec<Option<usize>> = given
        .iter()
        .map(|number| {
            let place = right.iter().position(|entry| entry == number)?;
            is_open.get_mut(place).is_some_and(std::mem::take).then_some(place)
        })
        .collect();
    let kept = longest_run(&places);
    let run = kept.iter().filter(|is_kept| **is_kept).count();
    let share = if right.len() < 2 { share_of(run, right.len()) } else { share_of(run.saturating_sub(1), right.len() - 1) };
    Score { points: points_of(share, points), max_points: points, order: kept, ..Score::default() }
}

/// For every place whether it belongs to the longest ascending run (patience sorting); places that are nothing never do.
fn longest_run(places: &[Option<usize>]) -> Vec<bool> {
    // The index of the smallest place that ends a run of each length, and what comes before each index in its run.
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; places.len()];
    for (index, place) in places.iter().enumerate() {
        let Some(place) = *place else { continue };
        let length = ends.partition_point(|(end, _)| *end < place);
        before[index] = length.checked_sub(1).and_then(|shorter| ends.get(shorter)).map(|(_, index)| *index);
        match ends.get_mut(length) {
            Some(end) => *end = (place, index),
            None => ends.push((place, index)),
        }
    }
    let mut kept = vec![false; places.len()];
    let mut next = ends.last().map(|(_, index)| *index);
    while let Some(index) = next {
        kept[index] = true;
        next = before[index];
    }
    kept
}
