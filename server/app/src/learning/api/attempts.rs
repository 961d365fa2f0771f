//! What the operations on tests and assignments take and answer with.

use super::super::entity::attempt;
use super::answers::{AnswerBody, GapAnswer};
use super::files::UploadedFile;
use super::marking::Marking;
use super::model::CompletionOut;
use crate::catalogue::api::QuestionOut;
use crate::platform::ids::{AttemptId, CourseId, EnrolmentId, ResponseId};
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use poem_openapi::types::Example;
use poem_openapi::{Enum, Object};
use uuid::Uuid;

/// How far an attempt is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum AttemptState {
    /// It takes answers.
    Open,
    /// It was handed in, and a trainer has to mark it.
    ToMark,
    /// Its result is there.
    Marked,
}

impl AttemptState {
    /// From the attempt's row.
    #[must_use]
    pub fn of(row: &attempt::Model) -> Self {
        match (row.submitted_at, row.passed) {
            (None, _) => Self::Open,
            (Some(_), None) => Self::ToMark,
            (Some(_), Some(_)) => Self::Marked,
        }
    }
}

/// A sitting of a test or work on an assignment, in short.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct AttemptSummary {
    /// Its id.
    pub id: AttemptId,
    /// The key of the test or assignment.
    pub lesson: String,
    /// 1, 2, 3 …
    pub number: i32,
    /// How far it is.
    pub state: AttemptState,
    /// Since when.
    pub started_at: DateTime<Utc>,
    /// When it was handed in.
    pub submitted_at: Option<DateTime<Utc>>,
    /// The share of its points, once they are known.
    pub share: Option<f64>,
    /// Whether it was passed, once that is known.
    pub passed: Option<bool>,
}

/// A wish to sit a test or to work on an assignment.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct AttemptIn {
    /// Made by the client.
    pub id: AttemptId,
    /// The key of the test or assignment.
    #[oai(validator(max_length = "100"))]
    pub lesson: String,
}

impl Example for AttemptIn {
    fn example() -> Self {
        Self { id: AttemptId(Uuid::from_u128(5)), lesson: "final-test".to_owned() }
    }
}

/// An answer in an attempt.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct TestAnswerIn {
    /// Made by the client; the same id again counts once.
    pub id: ResponseId,
    /// The language in which the question was read.
    pub language: Language,
    /// The answer; an empty one takes back what was answered before.
    pub answer: AnswerBody,
}

impl Example for TestAnswerIn {
    fn example() -> Self {
        let gaps = Some(vec![GapAnswer { number: 1, text: "72".to_owned() }]);
        Self { id: ResponseId(Uuid::from_u128(6)), language: Language::Sl, answer: AnswerBody { gaps, ..AnswerBody::default() } }
    }
}

/// An answer of an attempt as it was saved.
#[derive(Debug, Object)]
pub struct SavedAnswer {
    /// The question's key.
    pub question: String,
    /// The latest answer.
    pub answer: AnswerBody,
    /// When it was written down.
    pub saved_at: DateTime<Utc>,
}

/// A question's share in a result.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct QuestionResult {
    /// The question's key.
    pub question: String,
    /// What the answer is worth.
    pub points: f64,
    /// What a right answer is worth.
    pub max_points: u32,
    /// The skill it measures.
    pub skill: Option<String>,
    /// What a trainer gave for the answer.
    pub marking: Option<Marking>,
    /// Where to reread, when it was not fully right.
    pub reread: Vec<Reread>,
}

/// A place in the course to reread.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Reread {
    /// The lesson's key.
    pub lesson: String,
    /// Its title.
    pub title: String,
    /// The id in the lesson's text that leads there; absent for the whole lesson.
    pub anchor: Option<String>,
    /// The words of the heading there.
    pub heading: Option<String>,
}

/// A level that a completion is evidence for.
#[derive(Debug, Object)]
pub struct NewLevel {
    /// Framework and code.
    pub skill: String,
    /// The skill's title.
    pub title: String,
    /// The level.
    pub level: u32,
}

/// What an attempt came to.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct AttemptResult {
    /// The points.
    pub points: f64,
    /// The points there were to get.
    pub max_points: u32,
    /// Their share, from 0 to 1.
    pub share: f64,
    /// The share that passes.
    pub pass_share: f64,
    /// Whether it was passed.
    pub passed: bool,
    /// How many sittings are left, where the course limits them.
    pub attempts_left: Option<u32>,
    /// Points per question; which answer would have been right is not told.
    pub questions: Vec<QuestionResult>,
    /// The completion that this attempt brought about.
    pub completion: Option<CompletionOut>,
    /// The levels that it is evidence for.
    pub new_levels: Vec<NewLevel>,
}

/// A sitting of a test, or work on an assignment.
#[derive(Debug, Object)]
#[oai(rename = "Attempt", skip_serializing_if_is_none)]
pub struct AttemptOut {
    /// Its id.
    pub id: AttemptId,
    /// Of which enrolment.
    pub enrolment_id: EnrolmentId,
    /// Of which course.
    pub course_id: CourseId,
    /// The course's name in addresses.
    pub course_slug: String,
    /// The hash of the version it stays on.
    pub version: String,
    /// The key of the test or assignment.
    pub lesson: String,
    /// Its title.
    pub title: String,
    /// 1, 2, 3 …
    pub number: i32,
    /// How far it is.
    pub state: AttemptState,
    /// Since when.
    pub started_at: DateTime<Utc>,
    /// When it ends by itself, where the time is limited.
    pub deadline_at: Option<DateTime<Utc>>,
    /// When it was handed in.
    pub submitted_at: Option<DateTime<Utc>>,
    /// What it asks, in its order: the questions that were drawn for it among them.
    pub questions: Vec<QuestionOut>,
    /// The latest answer to each question.
    pub answers: Vec<SavedAnswer>,
    /// The files that were uploaded for its questions.
    pub files: Vec<UploadedFile>,
    /// The result, once it was handed in and, where a trainer marks it, was marked.
    pub result: Option<AttemptResult>,
}
