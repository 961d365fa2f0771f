//! Which item comes next, and when enough were asked.
//!
//! The part of the content that is furthest behind its share comes next; in it, one of the most informative items at the current
//! ability, drawn by lot (Kingsbury and Zara 1989), so that no item is shown to everybody.

use crate::item::Item;
use crate::random::Random;

/// A test stops when its standard error is at most this.
pub const STANDARD_ERROR: f64 = 0.35;
/// A test of one area asks no more items than this.
pub const MOST_ITEMS: usize = 15;
/// The lot is drawn among so many items at most.
const AMONG: usize = 5;

/// An item that was not asked yet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// Its parameters.
    pub item: Item,
    /// Which part of the content it belongs to.
    pub part: usize,
}

/// The item that comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its place among the candidates.
    pub place: usize,
    /// Among how many the lot was drawn.
    pub among: usize,
}

/// Why a test stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The standard error is small enough.
    Precise,
    /// As many items as are allowed were asked.
    Enough,
    /// No item is left.
    Exhausted,
}

/// Chooses the next item at an ability. `asked` counts per part what was asked already, `shares` says what part each should have of all.
#[must_use]
pub fn next_item(candidates: &[Candidate], asked: &[usize], shares: &[f64], theta: f64, random: &mut Random) -> Option<Choice> {
    let total = asked.iter().sum::<usize>() + 1;
    let whole: f64 = shares.iter().sum();
    let behind = |part: usize| {
        let share = shares.get(part).copied().unwrap_or(0.0) / whole.max(f64::MIN_POSITIVE);
        share.mul_add(total as f64, -(asked.get(part).copied().unwrap_or(0) as f64))
    };
    let informative = |place: &usize| candidates[*place].item.information(theta);
    let mut best: Option<(f64, f64, usize)> = None;
    for (place, candidate) in candidates.iter().enumerate() {
        let this = (behind(candidate.part), informative(&place), candidate.part);
        if best.is_none_or(|best| this.0 > best.0 + 1e-9 || (this.0 > best.0 - 1e-9 && this.1 > best.1)) {
            best = Some(this);
        }
    }
    let (_, _, part) = best?;
    let mut places: Vec<usize> = (0..candidates.len()).filter(|place| candidates[*place].part == part).collect();
    // Of few items a third, so that the lot does not take the place of the information.
    let among = AMONG.min(places.len().div_ceil(3)).max(1);
    places.sort_by(|one, other| informative(other).total_cmp(&informative(one)).then(one.cmp(other)));
    Some(Choice { place: places[random.below(among)], among })
}

/// Whether the test of an area ends, and why.
#[must_use]
pub fn stop(answered: usize, standard_error: f64, left: usize) -> Option<Stop> {
    if answered > 0 && standard_error <= STANDARD_ERROR {
        Some(Stop::Precise)
    } else if answered >= MOST_ITEMS {
        Some(Stop::Enough)
    } else if left == 0 {
        Some(Stop::Exhausted)
    } else {
        None
    }
}
