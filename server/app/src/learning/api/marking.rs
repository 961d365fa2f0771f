//! What trainers see of the work that was handed in, and what they give for it.

use super::super::entity::mark;
use super::answers::AnswerBody;
use super::attempts::AttemptState;
use super::files::UploadedFile;
use crate::catalogue::api::QuestionOut;
use crate::platform::ids::{AttemptGrantId, AttemptId, EnrolmentId};
use chrono::{DateTime, Utc};
use poem_openapi::types::Example;
use poem_openapi::{Enum, Object};
use uuid::Uuid;

/// Which work to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum WorkFilter {
    /// What waits to be marked, the longest waiting first.
    #[default]
    ToMark,
    /// What was marked, the latest first.
    Marked,
}

/// A piece of work, in short.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct WorkItem {
    /// The attempt.
    pub attempt_id: AttemptId,
    /// Of which enrolment.
    pub enrolment_id: EnrolmentId,
    /// Whose work it is.
    pub person_name: String,
    /// The course's title.
    pub course_title: String,
    /// The title of the assignment or test.
    pub lesson_title: String,
    /// 1, 2, 3 …
    pub number: i32,
    /// When it was handed in.
    pub submitted_at: DateTime<Utc>,
    /// Whether it waits or was marked.
    pub state: AttemptState,
    /// The points, once it was marked.
    pub points: Option<f64>,
    /// The points there were to get.
    pub max_points: u32,
    /// Whether it was passed, once it was marked.
    pub passed: Option<bool>,
}

/// The points for a criterion of a rubric.
#[derive(Clone, Debug, Object)]
pub struct CriterionMark {
    /// The points.
    pub points: u32,
}

/// What a trainer gave for an answer.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Marking {
    /// The points per criterion, in the rubric's order.
    pub criteria: Vec<CriterionMark>,
    /// What the trainer says to it.
    pub comment: Option<String>,
    /// When it was marked.
    pub marked_at: DateTime<Utc>,
}

impl Marking {
    /// From its row.
    #[must_use]
    pub fn of(row: &mark::Model) -> Self {
        let criteria: Vec<u32> = serde_json::from_str(&row.criteria).unwrap_or_default();
        Self {
            criteria: criteria.into_iter().map(|points| CriterionMark { points }).collect(),
            comment: row.comment.clone(),
            marked_at: row.marked_at,
        }
    }
}

/// An answer with what it is worth.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct WorkQuestion {
    /// The question.
    pub question: QuestionOut,
    /// The latest answer; absent when there is none.
    pub answer: Option<AnswerBody>,
    /// The files that were handed in for it.
    pub files: Vec<UploadedFile>,
    /// What the answer is worth; nothing yet while a trainer has to mark it.
    pub points: f64,
    /// What a right answer is worth.
    pub max_points: u32,
    /// What a trainer gave for it.
    pub marking: Option<Marking>,
}

/// A piece of work.
#[derive(Debug, Object)]
pub struct Work {
    /// What the list shows of it.
    #[oai(flatten)]
    pub item: WorkItem,
    /// Its questions and answers, in order.
    pub questions: Vec<WorkQuestion>,
}

/// What is given for an answer.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct MarkIn {
    /// The question's key.
    #[oai(validator(max_length = "200"))]
    pub question: String,
    /// The points for each criterion, in the rubric's order.
    #[oai(validator(max_items = "100"))]
    pub criteria: Vec<u32>,
    /// What to say to it.
    #[oai(validator(max_length = "4000"))]
    pub comment: Option<String>,
}

/// What is given for a piece of work.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct MarksIn {
    /// One mark for each answer that a trainer marks.
    #[oai(validator(min_items = "1", max_items = "100"))]
    pub marks: Vec<MarkIn>,
}

impl Example for MarksIn {
    fn example() -> Self {
        let comment = Some("The headings are real ones now.".to_owned());
        Self { marks: vec![MarkIn { question: "rewrite".to_owned(), criteria: vec![2, 1], comment }] }
    }
}

/// A wish to allow one more attempt.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct AttemptGrantIn {
    /// The enrolment that may try again.
    pub enrolment_id: EnrolmentId,
    /// The test's key.
    #[oai(validator(max_length = "100"))]
    pub lesson: String,
    /// Why.
    #[oai(validator(min_length = "1", max_length = "1000"))]
    pub reason: String,
}

impl Example for AttemptGrantIn {
    fn example() -> Self {
        Self {
            enrolment_id: EnrolmentId(Uuid::from_u128(7)),
            lesson: "final-test".to_owned(),
            reason: "The network failed during the last attempt.".to_owned(),
        }
    }
}

/// One more attempt than the course allows.
#[derive(Debug, Object)]
pub struct AttemptGrant {
    /// Its id.
    pub id: AttemptGrantId,
    /// The enrolment that may try again.
    pub enrolment_id: EnrolmentId,
    /// The test's key.
    pub lesson: String,
    /// Why.
    pub reason: String,
    /// When.
    pub granted_at: DateTime<Utc>,
    /// How many attempts are left now.
    pub attempts_left: u32,
}

/// Somebody who cannot go on without another attempt.
#[derive(Debug, Object)]
pub struct UsedUpAttempts {
    /// Her enrolment.
    pub enrolment_id: EnrolmentId,
    /// Who.
    pub person_name: String,
    /// The course's title.
    pub course_title: String,
    /// The test's key.
    pub lesson: String,
    /// The test's title.
    pub lesson_title: String,
    /// How many attempts there were.
    pub attempts: u32,
}
