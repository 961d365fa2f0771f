//! What the operations on enrolments take and answer with.

use super::super::entity::{completion, lesson_progress};
use super::answers::PracticeAnswer;
use super::attempts::AttemptSummary;
use super::notes::Note;
use crate::platform::ids::{CompletionId, CourseId, EnrolmentId, OrganisationId};
use chrono::{DateTime, NaiveDate, Utc};
use poem_openapi::types::Example;
use poem_openapi::{Enum, Object};
use uuid::Uuid;

/// A number of things, for the API.
#[must_use]
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A wish to take a course.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct EnrolmentIn {
    /// Made by the client; the same id again enrols once.
    pub id: EnrolmentId,
    /// Which course.
    pub course_id: CourseId,
    /// On whose behalf; the caller must belong to it.
    pub organisation_id: OrganisationId,
}

impl Example for EnrolmentIn {
    fn example() -> Self {
        Self {
            id: EnrolmentId(Uuid::from_u128(1)),
            course_id: CourseId(Uuid::from_u128(2)),
            organisation_id: OrganisationId(Uuid::from_u128(3)),
        }
    }
}

/// A version that is acknowledged.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct SeenVersionIn {
    /// The version's hash.
    #[oai(validator(max_length = "64"))]
    pub version: String,
}

impl Example for SeenVersionIn {
    fn example() -> Self {
        Self { version: "5d1f0c2a9b34e7c86f".to_owned() }
    }
}

/// Where a person stands in a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "LessonProgressState", rename_all = "snake_case")]
pub enum LessonStateKind {
    /// Not opened yet.
    NotStarted,
    /// Opened.
    InProgress,
    /// Read to the end, or passed.
    Finished,
}

impl LessonStateKind {
    /// From the lesson's progress row.
    #[must_use]
    pub fn of(progress: Option<&lesson_progress::Model>) -> Self {
        match progress {
            None => Self::NotStarted,
            Some(progress) if progress.finished_at.is_some() => Self::Finished,
            Some(_) => Self::InProgress,
        }
    }
}

/// A lesson's progress.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct LessonProgress {
    /// The lesson's key.
    pub lesson: String,
    /// How far.
    pub state: LessonStateKind,
    /// The block she was at.
    pub block: Option<String>,
    /// When she finished it.
    pub finished_at: Option<DateTime<Utc>>,
}

impl LessonProgress {
    /// From the lesson's progress row.
    #[must_use]
    pub fn of(lesson: &str, progress: Option<&lesson_progress::Model>) -> Self {
        Self {
            lesson: lesson.to_owned(),
            state: LessonStateKind::of(progress),
            block: progress.and_then(|progress| progress.block.clone()),
            finished_at: progress.and_then(|progress| progress.finished_at),
        }
    }
}

/// A fulfilled enrolment.
#[derive(Debug, Object)]
#[oai(rename = "Completion", skip_serializing_if_is_none)]
pub struct CompletionOut {
    /// Its id.
    pub id: CompletionId,
    /// When.
    pub completed_at: DateTime<Utc>,
    /// The share of the test's points, from 0 to 1.
    pub share: f64,
    /// Until when it holds.
    pub valid_until: Option<DateTime<Utc>>,
}

impl CompletionOut {
    /// From its row.
    #[must_use]
    pub fn of(row: &completion::Model) -> Self {
        Self { id: row.id, completed_at: row.completed_at, share: f64::from(row.share_thousandths) / 1000.0, valid_until: row.valid_until }
    }
}

/// Why a completion is to be renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum RenewalReason {
    /// It ends soon.
    Ending,
    /// It has ended.
    Ended,
    /// The course has changed so much that everybody should take it again.
    Changed,
}

/// When a completion can be renewed.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Renewal {
    /// The first day on which the course can be taken again.
    pub from: NaiveDate,
    /// Why it should be; none before that day.
    pub reason: Option<RenewalReason>,
}

/// A wish to take a completed course again.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct RenewalIn {
    /// The new enrolment's, made by the client; the same id again renews once.
    pub id: EnrolmentId,
}

impl Example for RenewalIn {
    fn example() -> Self {
        Self { id: EnrolmentId(Uuid::from_u128(4)) }
    }
}

/// A person on a course for an organisation.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Enrolment {
    /// Its id.
    pub id: EnrolmentId,
    /// Which course.
    pub course_id: CourseId,
    /// The course's name in addresses.
    pub course_slug: String,
    /// The course's title.
    pub course_title: String,
    /// On whose behalf.
    pub organisation_id: OrganisationId,
    /// The hash of the version she is on: the live one.
    pub version: String,
    /// The hash of the version she has seen last, when it is another one: the course has changed since.
    pub seen_version: Option<String>,
    /// Since when.
    pub enrolled_at: DateTime<Utc>,
    /// Progress per lesson, test and assignment, in order.
    pub lessons: Vec<LessonProgress>,
    /// How many are finished.
    pub finished_lessons: u32,
    /// How many there are.
    pub lesson_count: u32,
    /// Minutes of what is not finished.
    pub minutes_left: u32,
    /// The first that is not finished.
    pub next_lesson: Option<String>,
    /// Sittings of its tests, and work on its assignments.
    pub attempts: Vec<AttemptSummary>,
    /// How many sittings of the final test are left, where the course limits them.
    pub attempts_left: Option<u32>,
    /// The completion, once there is one.
    pub completion: Option<CompletionOut>,
    /// 1 for the first time, one more for each renewal.
    pub period: u32,
    /// When the completion can be renewed; none while there is none, where it holds for ever, and once it was renewed.
    pub renewal: Option<Renewal>,
    /// Of a renewal that is under way: the completion that it renews, which holds until its own end.
    pub renews: Option<CompletionOut>,
}

/// Where the caller is in a lesson.
#[derive(Debug, Object)]
#[oai(rename = "LessonState", skip_serializing_if_is_none)]
pub struct LessonStateOut {
    /// The lesson's key.
    pub lesson: String,
    /// How far.
    pub state: LessonStateKind,
    /// The block she was at.
    pub block: Option<String>,
    /// Her latest practice answers.
    pub answers: Vec<PracticeAnswer>,
    /// Her own notes, oldest first.
    pub notes: Vec<Note>,
}

/// Progress to note.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct ProgressIn {
    /// The block she is at.
    #[oai(validator(max_length = "200"))]
    pub block: Option<String>,
    /// Whether she has read the lesson to its end. What is finished stays finished.
    pub finished: bool,
}

impl Example for ProgressIn {
    fn example() -> Self {
        Self { block: Some("b3".to_owned()), finished: true }
    }
}
