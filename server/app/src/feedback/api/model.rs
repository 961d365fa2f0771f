//! What the operations take and answer with.

use super::super::words::{LONGEST_QUOTE, LONGEST_TEXT};
use crate::platform::ids::{FeedbackMessageId, FeedbackThreadId};
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use poem_openapi::types::Example;
use poem_openapi::{Enum, Object};
use sea_orm::{DeriveActiveEnum, EnumIter};
use uuid::Uuid;

/// What a thread is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum FeedbackKind {
    /// Something in the course is wrong.
    Mistake,
    /// A question to the trainers.
    Question,
}

/// Where a thread stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum FeedbackState {
    /// It waits for a trainer.
    Open,
    /// A trainer wrote last.
    Answered,
    /// Nothing is left to say, unless somebody writes again.
    Closed,
}

/// What a trainer does besides writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum FeedbackEffect {
    /// The reported mistake was mended; the thread is closed.
    Mended,
    /// The thread is closed.
    Closed,
    /// The thread waits again.
    Reopened,
}

/// A question or a report.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct FeedbackIn {
    /// Made by the client; the same id again begins nothing new.
    pub id: FeedbackThreadId,
    /// The first message's id, made by the client.
    pub message_id: FeedbackMessageId,
    /// A mistake or a question.
    pub kind: FeedbackKind,
    /// The key of the lesson it is about; a mistake needs one.
    #[oai(validator(max_length = "100"))]
    pub lesson: Option<String>,
    /// The block of the lesson.
    #[oai(validator(max_length = "100"))]
    pub block: Option<String>,
    /// The words it is about, as they stand in the lesson; at most 500 characters.
    #[oai(validator(max_length = 2000))]
    pub quote: Option<String>,
    /// The language the lesson is read in.
    pub language: Language,
    /// What she writes, as plain text; at most 4000 characters.
    #[oai(validator(max_length = 8000))]
    pub text: String,
}

// The validators above bound bytes roughly; these are the limits that are explained.
const _: () = assert!(LONGEST_QUOTE * 4 <= 2000 && LONGEST_TEXT * 2 <= 8000);

impl Example for FeedbackIn {
    fn example() -> Self {
        Self {
            id: FeedbackThreadId(Uuid::from_u128(1)),
            message_id: FeedbackMessageId(Uuid::from_u128(2)),
            kind: FeedbackKind::Mistake,
            lesson: Some("signs".to_owned()),
            block: Some("b2".to_owned()),
            quote: Some("the deadline is 30 Febuary".to_owned()),
            language: Language::En,
            text: "There is no such day.".to_owned(),
        }
    }
}

/// One more message of the learner's.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct FeedbackMessageIn {
    /// Made by the client; the same id again writes nothing new.
    pub id: FeedbackMessageId,
    /// Plain text; at most 4000 characters.
    #[oai(validator(max_length = 8000))]
    pub text: String,
}

impl Example for FeedbackMessageIn {
    fn example() -> Self {
        Self { id: FeedbackMessageId(Uuid::from_u128(3)), text: "And who answers when she is ill?".to_owned() }
    }
}

/// What a trainer writes or does; at least one of both.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct FeedbackAnswerIn {
    /// Made by the client; the same id again does nothing new.
    pub id: FeedbackMessageId,
    /// Plain text; at most 4000 characters.
    #[oai(validator(max_length = 8000))]
    pub text: Option<String>,
    /// What is done besides.
    pub effect: Option<FeedbackEffect>,
}

impl Example for FeedbackAnswerIn {
    fn example() -> Self {
        let text = Some("Thank you. It is the 28th now.".to_owned());
        Self { id: FeedbackMessageId(Uuid::from_u128(4)), text, effect: Some(FeedbackEffect::Mended) }
    }
}

/// How far somebody has read.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct FeedbackSeenIn {
    /// The number of the last message that she saw.
    pub messages: u32,
}

impl Example for FeedbackSeenIn {
    fn example() -> Self {
        Self { messages: 2 }
    }
}

/// How many threads have something new.
#[derive(Clone, Debug, Object)]
pub struct FeedbackUnread {
    /// Threads with messages that the caller's side has not seen.
    pub threads: u32,
}

/// A thread, in short.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct FeedbackItem {
    /// The thread.
    pub id: FeedbackThreadId,
    /// A mistake or a question.
    pub kind: FeedbackKind,
    /// Whether it waits, was answered, or is over.
    pub state: FeedbackState,
    /// When the mistake was mended.
    pub mended_at: Option<DateTime<Utc>>,
    /// Who began it; told to trainers only.
    pub person_name: Option<String>,
    /// The course's name in addresses.
    pub course_slug: String,
    /// The course's title.
    pub course_title: String,
    /// The key of the lesson it is about.
    pub lesson: Option<String>,
    /// That lesson's title.
    pub lesson_title: Option<String>,
    /// The block in it.
    pub block: Option<String>,
    /// The words that were quoted.
    pub quote: Option<String>,
    /// The language they were read in.
    pub language: Language,
    /// The number of the version that was read.
    pub version_number: i32,
    /// Whether that is what people read now.
    pub version_is_current: bool,
    /// How the first message begins.
    pub beginning: String,
    /// How many messages there are.
    pub message_count: u32,
    /// Whether the caller's side has not seen all of them.
    pub unread: bool,
    /// Since when.
    pub created_at: DateTime<Utc>,
    /// When the last message came.
    pub changed_at: DateTime<Utc>,
}

/// A thread with its messages.
#[derive(Clone, Debug, Object)]
pub struct FeedbackThread {
    /// The thread in short.
    pub thread: FeedbackItem,
    /// All of it, in order.
    pub messages: Vec<FeedbackMessage>,
}

/// One message.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct FeedbackMessage {
    /// The message.
    pub id: FeedbackMessageId,
    /// 1, 2, 3 … in its thread.
    pub number: u32,
    /// Whether a trainer wrote it.
    pub by_trainer: bool,
    /// Whether the caller wrote it herself.
    pub own: bool,
    /// Who wrote it.
    pub author_name: String,
    /// Plain text with its line breaks; absent when something was only done.
    pub text: Option<String>,
    /// What was done.
    pub effect: Option<FeedbackEffect>,
    /// When.
    pub written_at: DateTime<Utc>,
}

/// What an enrolment says about its course.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct RatingIn {
    /// From 1 (not useful) to 5 (very useful).
    #[oai(validator(minimum(value = "1"), maximum(value = "5")))]
    pub rating: u32,
    /// What she adds, as plain text; at most 1000 characters.
    #[oai(validator(max_length = 4000))]
    pub comment: Option<String>,
}

impl Example for RatingIn {
    fn example() -> Self {
        Self { rating: 4, comment: Some("More examples from small municipalities, please.".to_owned()) }
    }
}

/// The caller's rating.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct OwnRating {
    /// From 1 (not useful) to 5 (very useful); absent when she gave none.
    pub rating: Option<u32>,
    /// What she added.
    pub comment: Option<String>,
    /// When.
    pub rated_at: Option<DateTime<Utc>>,
}

/// How a course is rated.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct CourseRatings {
    /// From so many ratings on they are shown.
    pub fewest: u32,
    /// How many there are; absent while there are too few.
    pub count: Option<u32>,
    /// How often each was given, from 1 to 5; absent while there are too few.
    pub distribution: Option<Vec<u32>>,
    /// What people of the caller's organisation added, without names and in the order of the alphabet; empty while there are too
    /// few ratings.
    pub comments: Vec<String>,
}
