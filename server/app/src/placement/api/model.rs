//! What the operations on placements take and answer with.

use crate::catalogue::api::QuestionOut;
use crate::learning::api::AnswerBody;
use crate::platform::ids::{CourseId, OrganisationId, PlacementId, ResponseId};
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use poem_openapi::types::Example;
use poem_openapi::{Enum, Object};
use uuid::Uuid;

/// A count as the API gives it.
#[must_use]
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// What decided how hard questions are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum Judged {
    /// Their authors' levels alone: not yet calibrated.
    ByAuthors,
    /// For some the answers of many, for others their authors' levels.
    ByBoth,
    /// The answers of many.
    ByAnswers,
}

/// A wish to be measured.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct PlacementIn {
    /// Made by the client.
    pub id: PlacementId,
    /// On whose behalf; the result becomes evidence there.
    pub organisation_id: OrganisationId,
    /// The framework's key.
    #[oai(validator(max_length = "100"))]
    pub framework: String,
    /// The codes of its areas; all without any.
    #[oai(validator(max_items = "100"))]
    pub areas: Option<Vec<String>>,
    /// The language in which questions are asked, where they exist in it.
    pub language: Language,
}

impl Example for PlacementIn {
    fn example() -> Self {
        Self {
            id: PlacementId(Uuid::from_u128(8)),
            organisation_id: OrganisationId(Uuid::from_u128(1)),
            framework: "digcomp-2.2".to_owned(),
            areas: Some(vec!["4".to_owned()]),
            language: Language::Sl,
        }
    }
}

/// An answer to the question that is asked now.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct PlacementAnswerIn {
    /// Made by the client; the same id again counts once.
    pub id: ResponseId,
    /// The question's course.
    pub course_id: CourseId,
    /// The question's key.
    #[oai(validator(max_length = "200"))]
    pub question: String,
    /// The answer; an empty one says "I do not know".
    pub answer: AnswerBody,
}

impl Example for PlacementAnswerIn {
    fn example() -> Self {
        Self {
            id: ResponseId(Uuid::from_u128(9)),
            course_id: CourseId(Uuid::from_u128(3)),
            question: "forged-mail".to_owned(),
            answer: AnswerBody { choice: Some(vec![2]), ..AnswerBody::default() },
        }
    }
}

/// An area that can be measured.
#[derive(Debug, Object)]
pub struct PlacementArea {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// How many questions there are; without any it cannot be measured yet.
    pub questions: u32,
    /// How many skills it has.
    pub skills: u32,
    /// How many of them have a question.
    pub measured: u32,
    /// How many questions are asked at most.
    pub most: u32,
    /// What decides how hard its questions are.
    pub judged: Judged,
}

/// A framework that can be measured.
#[derive(Debug, Object)]
pub struct PlacementFramework {
    /// Its key.
    pub key: String,
    /// Its name.
    pub title: String,
    /// Its areas.
    pub areas: Vec<PlacementArea>,
}

/// A placement in short.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PlacementSummary {
    /// Its id.
    pub id: PlacementId,
    /// The framework's key.
    pub framework: String,
    /// On whose behalf.
    pub organisation_id: OrganisationId,
    /// The titles of its areas.
    pub areas: Vec<String>,
    /// Since when.
    pub started_at: DateTime<Utc>,
    /// When it ended.
    pub finished_at: Option<DateTime<Utc>>,
}

/// What can be measured, and what was.
#[derive(Debug, Object)]
#[oai(rename = "Placements")]
pub struct PlacementOverview {
    /// Frameworks with questions.
    pub frameworks: Vec<PlacementFramework>,
    /// The own placements, newest first.
    pub placements: Vec<PlacementSummary>,
}

/// How far an area is.
#[derive(Debug, Object)]
pub struct AreaProgress {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// How many questions were answered.
    pub answered: u32,
    /// How many are asked at most; often fewer are enough.
    pub most: u32,
    /// Whether no more is asked in it.
    pub finished: bool,
}

/// The question that comes next.
#[derive(Debug, Object)]
pub struct NextQuestion {
    /// 1, 2, 3 …
    pub number: u32,
    /// Its course.
    pub course_id: CourseId,
    /// The code of the area that it measures.
    pub area: String,
    /// The language that it is in.
    pub language: Language,
    /// The question, without its key.
    pub question: QuestionOut,
}

/// A level with what is known of its error.
#[derive(Debug, Object)]
pub struct Level {
    /// The level, as a whole number.
    pub level: u32,
    /// The level as it was reckoned.
    pub exact: f64,
    /// One standard error, in levels.
    pub standard_error: f64,
    /// The lowest level that is believable, with 95 chances in 100.
    pub low: u32,
    /// The highest.
    pub high: u32,
}

/// What was measured of a skill.
#[derive(Debug, Object)]
pub struct SkillResult {
    /// Framework and code.
    pub skill: String,
    /// Its title.
    pub title: String,
    /// How many questions were answered.
    pub answered: u32,
    /// What decided how hard they were.
    pub judged: Judged,
    /// Whether it was written down as evidence: not after a single question, nor when she stopped long before the level was known.
    pub is_evidence: bool,
    /// The level.
    pub level: Level,
}

/// What was measured of an area.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct AreaResult {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// How many questions were answered.
    pub answered: u32,
    /// What decided how hard they were.
    pub judged: Judged,
    /// Whether the standard error is as small as is aimed at.
    pub is_precise: bool,
    /// Whether she stopped before the level was known well enough and questions were left.
    pub ended_early: bool,
    /// The level; absent when nothing was answered.
    pub level: Option<Level>,
    /// The skills that were asked about.
    pub skills: Vec<SkillResult>,
    /// The titles of the skills that were not.
    pub unmeasured: Vec<String>,
}

/// An adaptive test.
#[derive(Debug, Object)]
#[oai(rename = "Placement", skip_serializing_if_is_none)]
pub struct PlacementOut {
    /// Its id.
    pub id: PlacementId,
    /// On whose behalf.
    pub organisation_id: OrganisationId,
    /// The framework's key.
    pub framework: String,
    /// Its name.
    pub framework_title: String,
    /// The highest level of its scale.
    pub highest: u32,
    /// The language that questions are asked in.
    pub language: Language,
    /// Since when.
    pub started_at: DateTime<Utc>,
    /// When it ended.
    pub finished_at: Option<DateTime<Utc>>,
    /// The number of the calibration that judges it; absent when there was none.
    pub parameters: Option<u32>,
    /// How many questions were answered.
    pub answered: u32,
    /// How far each area is.
    pub areas: Vec<AreaProgress>,
    /// The question that comes next.
    pub next: Option<NextQuestion>,
    /// What was measured, once it has ended.
    pub results: Vec<AreaResult>,
}
