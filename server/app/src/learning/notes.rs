//! Which of two edits of a note holds: a pure rule, the same in whatever order they arrive.

use crate::platform::ids::NoteEditId;
use chrono::{DateTime, SubsecRound, Utc};

/// The place of an edit among all edits of its note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Which it is; decides between two of the same moment.
    pub edit: NoteEditId,
}

impl Stamp {
    /// The stamp of an edit. A device whose clock runs ahead must not win over everything that is written after it, so what
    /// claims to be from the future counts as made now.
    #[must_use]
    pub fn bounded(claimed: DateTime<Utc>, edit: NoteEditId, now: DateTime<Utc>) -> Self {
        // Cut to what both databases keep, so that the same edit sent again is equal to itself.
        Self { at: claimed.min(now).trunc_subsecs(3), edit }
    }

    /// Whether this edit takes the place of the one that is known. The same edit again does not.
    #[must_use]
    pub fn supersedes(self, known: Self) -> bool {
        self.edit != known.edit && self > known
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn moment(millis: i64) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(millis).unwrap()
    }

    fn merged(edits: &[(i64, u128)], now: i64) -> Option<Stamp> {
        edits.iter().fold(None, |known, (at, edit)| {
            let new = Stamp::bounded(moment(*at), NoteEditId(Uuid::from_u128(*edit)), moment(now));
            if known.is_none_or(|known| new.supersedes(known)) { Some(new) } else { known }
        })
    }

    proptest! {
        #[test]
        fn edits_in_any_order_and_any_number_of_times_leave_the_same(
            edits in prop::collection::vec((0_i64..50, 1_u128..20), 1..12),
            order in any::<prop::sample::Index>(),
        ) {
            // One edit has one moment.
            let edits: Vec<(i64, u128)> = edits.into_iter().map(|(_, edit)| ((edit * 7 % 11) as i64, edit)).collect();
            let mut turned = edits.clone();
            turned.rotate_left(order.index(edits.len()));
            let mut twice = edits.clone();
            twice.extend(turned.iter().rev());
            prop_assert_eq!(merged(&edits, 1000), merged(&turned, 1000));
            prop_assert_eq!(merged(&edits, 1000), merged(&twice, 1000));
        }

        #[test]
        fn no_edit_is_later_than_now(claimed in 0_i64..10_000, now in 0_i64..10_000) {
            let stamp = Stamp::bounded(moment(claimed), NoteEditId(Uuid::from_u128(1)), moment(now));
            prop_assert!(stamp.at <= moment(now));
        }
    }
}
