//! The points of a text that is judged by patterns.

use super::points_of;
use crate::answer::Score;
use crate::pattern;

/// A text of more bytes than this is wrong; nobody writes as much into a question that a pattern can judge.
const LONGEST_TEXT: usize = 20_000;

pub(super) fn score(points: u32, patterns: &[String], text: &str) -> Score {
    let is_right = text.len() <= LONGEST_TEXT && pattern::any_matches(patterns, text.trim());
    Score { points: points_of(f64::from(u8::from(is_right)), points), max_points: points, ..Score::default() }
}
