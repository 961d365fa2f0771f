//! What the operations on reading times take and answer with.

use super::super::confidence::{Confidence, Reason};
use crate::platform::ids::ReadingEntryId;
use poem_openapi::types::Example;
use poem_openapi::{Enum, Object};
use uuid::Uuid;

/// A stretch of reading.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ReadingEntry {
    /// Made by the client; the same id again counts once.
    pub id: ReadingEntryId,
    /// The lesson's key.
    #[oai(validator(max_length = "100"))]
    pub lesson: String,
    /// For how long the lesson was in view and its reader not idle.
    #[oai(validator(maximum(value = "86400")))]
    pub seconds: u32,
}

/// Stretches of reading, oldest first.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct ReadingIn {
    /// The stretches.
    #[oai(validator(min_items = 1, max_items = 50))]
    pub entries: Vec<ReadingEntry>,
}

impl Example for ReadingIn {
    fn example() -> Self {
        Self { entries: vec![ReadingEntry { id: ReadingEntryId(Uuid::from_u128(1)), lesson: "why-a-town-hall".to_owned(), seconds: 95 }] }
    }
}

/// How long a lesson was in view, all stretches together.
#[derive(Clone, Debug, Object)]
pub struct LessonReading {
    /// The lesson's key.
    pub lesson: String,
    /// How long.
    pub seconds: u32,
}

/// How much speaks for a completion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ConfidenceLevel {
    /// Several things speak for it.
    High,
    /// As with most.
    Usual,
    /// Little is known, or what is known is unusual.
    Low,
}

/// Something that is known of how a completion came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ConfidenceCode {
    /// `count` of `of` lessons were in view for a good part of the time they take.
    ReadWithTime,
    /// `count` of `of` lessons were hardly opened.
    ReadBriefly,
    /// Reading times are known for `count` of `of` lessons and say nothing in particular.
    ReadingUsual,
    /// No reading time was measured.
    ReadingUnknown,
    /// `count` seconds for each question of the test.
    TestUnhurried,
    /// `count` seconds for each question of the test.
    TestHurried,
    /// The test was passed at the `count`th attempt.
    ManyAttempts,
    /// `count` rounds of refreshers were held.
    RefreshersHeld,
}

/// One reason, with its numbers.
#[derive(Clone, Copy, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ConfidenceReason {
    /// Which.
    pub code: ConfidenceCode,
    /// The number it is about.
    pub count: Option<u32>,
    /// The number it is out of.
    pub of: Option<u32>,
}

/// How a completion came about, as far as that is known. It decides nothing.
#[derive(Clone, Debug, Object)]
pub struct CompletionConfidence {
    /// How much speaks for it.
    pub level: ConfidenceLevel,
    /// Why.
    pub reasons: Vec<ConfidenceReason>,
    /// What was measured, lesson by lesson.
    pub reading: Vec<LessonReading>,
}

impl ConfidenceLevel {
    /// From the rule's.
    #[must_use]
    pub fn of(confidence: Confidence) -> Self {
        match confidence {
            Confidence::High => Self::High,
            Confidence::Usual => Self::Usual,
            Confidence::Low => Self::Low,
        }
    }
}

impl ConfidenceReason {
    /// From the rule's.
    #[must_use]
    pub fn of(reason: Reason) -> Self {
        let (code, count, of) = match reason {
            Reason::ReadWithTime(count, of) => (ConfidenceCode::ReadWithTime, Some(count), Some(of)),
            Reason::ReadBriefly(count, of) => (ConfidenceCode::ReadBriefly, Some(count), Some(of)),
            Reason::ReadingUsual(count, of) => (ConfidenceCode::ReadingUsual, Some(count), Some(of)),
            Reason::ReadingUnknown => (ConfidenceCode::ReadingUnknown, None, None),
            Reason::TestUnhurried(seconds) => (ConfidenceCode::TestUnhurried, Some(seconds), None),
            Reason::TestHurried(seconds) => (ConfidenceCode::TestHurried, Some(seconds), None),
            Reason::ManyAttempts(number) => (ConfidenceCode::ManyAttempts, Some(number), None),
            Reason::RefreshersHeld(rounds) => (ConfidenceCode::RefreshersHeld, Some(rounds), None),
        };
        Self { code, count, of }
    }
}
