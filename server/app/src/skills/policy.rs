//! Which observation decides the current level.
//!
//! The policy is "best valid evidence": an observation takes the place of the current one when it shows at least the same
//! level, or when the current one has expired by the time of the new one. So newer evidence of the same level refreshes
//! its date, and an old certificate does not hold a level for ever.
//!
//! A refresher is no evidence of its own: it *confirms* what holds. It takes the place of evidence of just its level that has not
//! expired, gives it its date, and keeps the later of the two ends. It raises no level, brings none back, and is never the first.

use chrono::{DateTime, Utc};

/// What the policy looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The level it shows.
    pub level: i32,
    /// When it was observed.
    pub observed_at: DateTime<Utc>,
    /// Until when it holds; without an end, for ever.
    pub valid_until: Option<DateTime<Utc>>,
    /// Whether it only confirms what holds.
    pub confirms: bool,
}

/// How uncertain a level is when its evidence does not say: one standard error in hundredths of a level, by kind of evidence. A
/// self-assessment is the loosest measure and a judgement lies between it and what was tested.
#[must_use]
pub fn usual_uncertainty(kind: &str) -> i32 {
    match kind {
        "self" => 120,
        "manager" | "external" => 80,
        _ => 60,
    }
}

/// Whether `new` takes the place of `current`.
#[must_use]
pub fn supersedes(new: Evidence, current: Evidence) -> bool {
    let expired = current.valid_until.is_some_and(|end| end <= new.observed_at);
    if new.confirms {
        return !expired && new.level == current.level && new.observed_at >= current.observed_at;
    }
    expired || new.level > current.level || (new.level == current.level && new.observed_at >= current.observed_at)
}

/// Until when the evidence holds that takes the place of another: what confirms never shortens.
#[must_use]
pub fn held_until(new: Evidence, current: Evidence) -> Option<DateTime<Utc>> {
    if new.confirms { Some(new.valid_until?.max(current.valid_until?)) } else { new.valid_until }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    fn day(number: u32) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 1, number, 12, 0, 0).unwrap()
    }

    fn evidence(level: i32, observed: u32, valid_until: Option<u32>) -> Evidence {
        Evidence { level, observed_at: day(observed), valid_until: valid_until.map(day), confirms: false }
    }

    #[test]
    fn higher_evidence_takes_over() {
        assert!(supersedes(evidence(4, 2, None), evidence(3, 1, None)));
        assert!(!supersedes(evidence(3, 2, None), evidence(4, 1, None)));
    }

    #[test]
    fn the_same_level_is_refreshed_by_newer_evidence_only() {
        assert!(supersedes(evidence(3, 2, None), evidence(3, 1, None)));
        assert!(!supersedes(evidence(3, 1, None), evidence(3, 2, None)));
    }

    #[test]
    fn expired_evidence_gives_way_to_a_lower_level() {
        assert!(supersedes(evidence(2, 10, None), evidence(5, 1, Some(9))));
        assert!(!supersedes(evidence(2, 8, None), evidence(5, 1, Some(9))));
    }

    fn refresher(level: i32, observed: u32, valid_until: Option<u32>) -> Evidence {
        Evidence { confirms: true, ..evidence(level, observed, valid_until) }
    }

    #[test]
    fn a_refresher_renews_the_same_level_and_raises_none() {
        assert!(supersedes(refresher(3, 2, Some(20)), evidence(3, 1, Some(9))));
        assert!(!supersedes(refresher(4, 2, None), evidence(3, 1, None)), "it raises nothing");
        assert!(!supersedes(refresher(2, 2, None), evidence(3, 1, None)), "it lowers nothing");
        assert!(!supersedes(refresher(3, 10, Some(20)), evidence(3, 1, Some(9))), "it brings nothing back");
    }

    #[test]
    fn a_refresher_never_shortens() {
        assert_eq!(held_until(refresher(3, 2, Some(20)), evidence(3, 1, Some(9))), Some(day(20)));
        assert_eq!(held_until(refresher(3, 2, Some(9)), evidence(3, 1, Some(20))), Some(day(20)));
        assert_eq!(held_until(refresher(3, 2, Some(9)), evidence(3, 1, None)), None);
        assert_eq!(held_until(evidence(3, 2, Some(9)), evidence(3, 1, Some(20))), Some(day(9)), "evidence of its own stands for itself");
    }
}
