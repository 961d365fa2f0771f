//! What the operations about self-assessments take and answer with.

use crate::platform::ids::{OrganisationId, SelfAssessmentId};
use chrono::{DateTime, Utc};
use poem_openapi::Object;
use poem_openapi::types::Example;
use uuid::Uuid;

/// What can be assessed, and what was.
#[derive(Clone, Debug, Object)]
pub struct SelfAssessmentOverview {
    /// One per framework.
    pub choices: Vec<SelfAssessmentChoice>,
    /// The latest first; at most 50.
    pub sittings: Vec<SelfAssessmentItem>,
}

/// A framework that can be assessed.
#[derive(Clone, Debug, Object)]
pub struct SelfAssessmentChoice {
    /// Its name in skill keys.
    pub framework: String,
    /// With its edition.
    pub title: String,
    /// Whether it has statements of its own; otherwise one question per skill is asked.
    pub guided: bool,
    /// How many skills it has.
    pub skills: u32,
    /// How many of them the caller's profile asks for; 0 without a profile.
    pub profile_skills: u32,
    /// About how long all skills take.
    pub minutes: u32,
}

/// A sitting in short.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct SelfAssessmentItem {
    /// The sitting.
    pub id: SelfAssessmentId,
    /// For which organisation.
    pub organisation_id: OrganisationId,
    /// Which framework.
    pub framework: String,
    /// With its edition.
    pub framework_title: String,
    /// Whether only what the profile asks for is assessed.
    pub only_profile: bool,
    /// Statements that were answered.
    pub answered: u32,
    /// Statements in all.
    pub total: u32,
    /// Since when.
    pub started_at: DateTime<Utc>,
    /// When the last answer came.
    pub changed_at: DateTime<Utc>,
    /// When it was finished.
    pub finished_at: Option<DateTime<Utc>>,
}

/// Begins a sitting.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct SelfAssessmentIn {
    /// Made by the client; the same id again begins nothing new.
    pub id: SelfAssessmentId,
    /// For which organisation.
    pub organisation_id: OrganisationId,
    /// Which framework.
    #[oai(validator(max_length = 100))]
    pub framework: String,
    /// Only the skills that her profile asks for.
    #[oai(default)]
    pub only_profile: bool,
}

impl Example for SelfAssessmentIn {
    fn example() -> Self {
        let (id, organisation_id) = (SelfAssessmentId(Uuid::from_u128(1)), OrganisationId(Uuid::from_u128(2)));
        Self { id, organisation_id, framework: "digcomp-2.2".to_owned(), only_profile: false }
    }
}

/// A sitting with its questions and what was answered.
#[derive(Clone, Debug, Object)]
pub struct SelfAssessment {
    /// In short.
    pub sitting: SelfAssessmentItem,
    /// The highest level of the scale.
    pub scale_max: i32,
    /// Whether nobody has reviewed the statements in this language.
    pub unreviewed: bool,
    /// The questions, in order.
    pub areas: Vec<SelfAssessmentArea>,
}

/// The questions of an area.
#[derive(Clone, Debug, Object)]
pub struct SelfAssessmentArea {
    /// The framework's number for it.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its skills.
    pub skills: Vec<SelfAssessmentSkill>,
}

/// The questions about a skill.
#[derive(Clone, Debug, Object)]
pub struct SelfAssessmentSkill {
    /// Framework and code.
    pub skill: String,
    /// The framework's number for it.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Three statements, or one question without a text.
    pub statements: Vec<SelfStatement>,
}

/// One thing to answer.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct SelfStatement {
    /// 1, 2, 3 in its skill.
    pub number: i32,
    /// The statement; absent where the level itself is asked for.
    pub text: Option<String>,
    /// A statement: 0 not yet, 1 with help, 2 on my own, 3 I help others. The level itself: 0 for none, else the level.
    pub answer: Option<i32>,
}

/// Answers.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct SelfAnswersIn {
    /// Each takes the place of an earlier one to the same statement.
    #[oai(validator(min_items = 1, max_items = 100))]
    pub answers: Vec<SelfAnswerIn>,
}

/// One answer.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct SelfAnswerIn {
    /// Framework and code.
    #[oai(validator(max_length = 200))]
    pub skill: String,
    /// 1, 2, 3 in its skill.
    #[oai(validator(minimum(value = "1"), maximum(value = "3")))]
    pub statement: i32,
    /// As in the question.
    #[oai(validator(minimum(value = "0"), maximum(value = "100")))]
    pub answer: i32,
}

impl Example for SelfAnswersIn {
    fn example() -> Self {
        Self { answers: vec![SelfAnswerIn { skill: "digcomp-2.2:4.1".to_owned(), statement: 1, answer: 2 }] }
    }
}

/// How far a sitting is.
#[derive(Clone, Debug, Object)]
pub struct SelfAssessmentProgress {
    /// Statements that were answered.
    pub answered: u32,
    /// Statements in all.
    pub total: u32,
}

/// What a finished sitting says.
#[derive(Clone, Debug, Object)]
pub struct SelfAssessmentResult {
    /// In short.
    pub sitting: SelfAssessmentItem,
    /// The highest level of the scale.
    pub scale_max: i32,
    /// The levels, in the framework's order.
    pub levels: Vec<SelfAssessedLevel>,
    /// The skills with the highest levels, at most four; none where more have the same, because then nothing stands out.
    pub strengths: Vec<String>,
    /// The skills furthest below what the profile asks for, critical ones first; at most three. Empty without a profile.
    pub gaps: Vec<String>,
    /// How many statements were left out.
    pub left_out: u32,
}

/// A level that follows from the answers.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct SelfAssessedLevel {
    /// Framework and code.
    pub skill: String,
    /// The framework's number for it.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The area's title.
    pub area: String,
    /// On the framework's scale.
    pub level: i32,
    /// One standard error below.
    pub low: i32,
    /// One standard error above.
    pub high: i32,
    /// Whether the answers fit together.
    pub consistent: bool,
    /// What the profile asks for.
    pub required: Option<i32>,
    /// Whether the profile must not miss it.
    pub critical: bool,
    /// The level of the sitting before.
    pub before: Option<i32>,
}
