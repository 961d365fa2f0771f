//! What a message does to its thread. Pure rules.

use super::api::{FeedbackEffect, FeedbackState};

/// Whose message it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Hers who began the thread.
    Learner,
    /// A trainer's, with what she did besides writing.
    Trainer(Option<FeedbackEffect>),
}

/// The state of a thread after a message.
#[must_use]
pub fn after(side: Side) -> FeedbackState {
    match side {
        Side::Learner | Side::Trainer(Some(FeedbackEffect::Reopened)) => FeedbackState::Open,
        Side::Trainer(None) => FeedbackState::Answered,
        Side::Trainer(Some(FeedbackEffect::Mended | FeedbackEffect::Closed)) => FeedbackState::Closed,
    }
}

/// How many messages a side has seen, after it says so: never fewer than before, never more than there are.
#[must_use]
pub fn seen(before: i32, said: u32, count: i32) -> i32 {
    before.max(i32::try_from(said).unwrap_or(i32::MAX).min(count))
}

/// How many messages a side has seen after writing one itself: what it had not read before stays unread.
#[must_use]
pub fn seen_after_writing(before: i32, count_before: i32) -> i32 {
    if before >= count_before { count_before.saturating_add(1) } else { before }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_writes_again_opens_a_closed_thread() {
        assert_eq!(after(Side::Learner), FeedbackState::Open);
    }

    #[test]
    fn a_mended_mistake_needs_nothing_more() {
        assert_eq!(after(Side::Trainer(Some(FeedbackEffect::Mended))), FeedbackState::Closed);
        assert_eq!(after(Side::Trainer(Some(FeedbackEffect::Reopened))), FeedbackState::Open);
        assert_eq!(after(Side::Trainer(None)), FeedbackState::Answered);
    }

    #[test]
    fn what_was_seen_only_grows_and_never_beyond_what_there_is() {
        assert_eq!(seen(2, 1, 5), 2);
        assert_eq!(seen(2, 4, 5), 4);
        assert_eq!(seen(2, u32::MAX, 5), 5);
    }

    #[test]
    fn an_answer_that_came_while_she_wrote_stays_unread() {
        assert_eq!(seen_after_writing(3, 3), 4);
        assert_eq!(seen_after_writing(2, 3), 2);
    }
}
