//! What the operations on tests take and answer with.

use super::model::{AnswerBody, CompletionOut, GapAnswer};
use crate::platform::ids::{AttemptId, CourseId, EnrolmentId, ResponseId};
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use poem_openapi::Object;
use poem_openapi::types::Example;
use uuid::Uuid;

/// A sitting of a test, in short.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct AttemptSummary {
    /// Its id.
    pub id: AttemptId,
    /// 1, 2, 3 …
    pub number: i32,
    /// Since when.
    pub started_at: DateTime<Utc>,
    /// When it was handed in.
    pub submitted_at: Option<DateTime<Utc>>,
    /// The share of its points.
    pub share: Option<f64>,
    /// Whether it was passed.
    pub passed: Option<bool>,
}

/// A wish to sit a test.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct AttemptIn {
    /// Made by the client.
    pub id: AttemptId,
    /// The test's key.
    #[oai(validator(max_length = "100"))]
    pub lesson: String,
}

impl Example for AttemptIn {
    fn example() -> Self {
        Self { id: AttemptId(Uuid::from_u128(5)), lesson: "final-test".to_owned() }
    }
}

/// A test answer.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct TestAnswerIn {
    /// Made by the client; the same id again counts once.
    pub id: ResponseId,
    /// The language in which the question was read.
    pub language: Language,
    /// The answer.
    pub answer: AnswerBody,
}

impl Example for TestAnswerIn {
    fn example() -> Self {
        let gaps = Some(vec![GapAnswer { number: 1, text: "72".to_owned() }]);
        Self { id: ResponseId(Uuid::from_u128(6)), language: Language::Sl, answer: AnswerBody { choice: None, gaps } }
    }
}

/// A test answer as it was saved.
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

/// A sitting of a test.
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
    /// The test's key.
    pub lesson: String,
    /// The test's title.
    pub title: String,
    /// 1, 2, 3 …
    pub number: i32,
    /// Since when.
    pub started_at: DateTime<Utc>,
    /// When it was handed in.
    pub submitted_at: Option<DateTime<Utc>>,
    /// The latest answer to each question.
    pub answers: Vec<SavedAnswer>,
    /// The result, once handed in.
    pub result: Option<AttemptResult>,
}
