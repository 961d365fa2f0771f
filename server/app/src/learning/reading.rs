//! How much of what a device says about reading is believed: a pure rule.

use chrono::{DateTime, Utc};

/// A stretch longer than this is several: a lesson that stays before her eyes for hours is one that she walked away from.
pub const LONGEST_SECONDS: u32 = 3600;

/// The seconds that are written down for stretches that arrive together, in their order. Nobody reads for longer than has
/// passed: all of them share the time since `since`, the last moment up to which the course's reading is known.
#[must_use]
pub fn credited(claimed: &[u32], since: DateTime<Utc>, now: DateTime<Utc>) -> Vec<u32> {
    let passed = (now - since).num_seconds().max(0);
    let mut left = u32::try_from(passed).unwrap_or(u32::MAX);
    let credit = |seconds: &u32| {
        let credited = (*seconds).min(LONGEST_SECONDS).min(left);
        left -= credited;
        credited
    };
    claimed.iter().map(credit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Duration;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_more_than_has_passed_is_credited(
            claimed in prop::collection::vec(any::<u32>(), 0..20),
            passed in -10_000_i64..1_000_000,
        ) {
            let since = DateTime::<Utc>::UNIX_EPOCH;
            let credited = credited(&claimed, since, since + Duration::seconds(passed));
            prop_assert_eq!(credited.len(), claimed.len());
            prop_assert!(credited.iter().map(|seconds| i64::from(*seconds)).sum::<i64>() <= passed.max(0));
            prop_assert!(credited.iter().zip(&claimed).all(|(credited, claimed)| credited <= claimed));
        }

        #[test]
        fn claiming_more_never_gets_less(claimed in 0_u32..10_000, more in 0_u32..10_000, passed in 0_i64..20_000) {
            let since = DateTime::<Utc>::UNIX_EPOCH;
            let now = since + Duration::seconds(passed);
            prop_assert!(credited(&[claimed], since, now) <= credited(&[claimed.saturating_add(more)], since, now));
        }
    }

    #[test]
    fn stretches_from_before_a_lost_network_share_the_time_that_passed() {
        let since = DateTime::<Utc>::UNIX_EPOCH;
        assert_eq!(credited(&[200, 300, 50], since, since + Duration::seconds(400)), [200, 200, 0]);
    }
}
