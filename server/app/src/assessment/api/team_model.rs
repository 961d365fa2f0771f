//! What the operations of the line manager take and answer with.

use super::{ColleagueRoundItem, TalkItem};
use crate::platform::ids::{ManagerAssessmentId, PersonId};
use chrono::{DateTime, NaiveDate, Utc};
use poem_openapi::Object;
use poem_openapi::types::Example;
use uuid::Uuid;

/// One of a manager's team.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct TeamMember {
    /// Who.
    pub person_id: PersonId,
    /// Her name.
    pub name: String,
    /// Her position.
    pub position: Option<String>,
    /// When she last finished a self-assessment.
    pub self_assessed_at: Option<DateTime<Utc>>,
    /// When a manager last assessed her.
    pub assessed_at: Option<DateTime<Utc>>,
    /// How many skills have a level: of those that her profile asks for, or of all without a profile.
    pub assessed: u32,
    /// How many skills her profile asks for; 0 without a profile.
    pub expected: u32,
    /// Her largest gaps, critical ones first; at most three.
    pub gaps: Vec<TeamGap>,
    /// How many gaps she has.
    pub gap_count: u32,
    /// How many of them are critical.
    pub critical_gap_count: u32,
    /// The day of the talk that is planned.
    pub talk_on: Option<NaiveDate>,
}

/// A gap.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct TeamGap {
    /// Framework and code.
    pub skill: String,
    /// Its title.
    pub title: String,
    /// The level that holds.
    pub level: i32,
    /// What her profile asks for.
    pub required: i32,
    /// Whether it must not be missing.
    pub critical: bool,
}

/// A member of the team with all views of her.
#[derive(Clone, Debug, Object)]
pub struct TeamMemberViews {
    /// Who.
    pub person_id: PersonId,
    /// Her name.
    pub name: String,
    /// Which framework.
    pub framework: String,
    /// With its edition.
    pub framework_title: String,
    /// The highest level.
    pub scale_max: i32,
    /// Skill by skill.
    pub skills: Vec<SideBySide>,
    /// The managers' assessments, the latest first; at most 20.
    pub assessments: Vec<ManagerAssessment>,
    /// The talks with the caller, the latest first; at most 20.
    pub talks: Vec<TalkItem>,
    /// The rounds of colleagues that the caller confirms, the latest first; at most 20.
    pub rounds: Vec<ColleagueRoundItem>,
}

/// One skill as each sees it.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct SideBySide {
    /// Framework and code.
    pub skill: String,
    /// The framework's number for it.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The area's title.
    pub area: String,
    /// The level that holds.
    pub current: Option<i32>,
    /// As she sees it.
    pub by_self: Option<ViewedLevel>,
    /// As a manager sees it.
    pub by_manager: Option<ViewedLevel>,
    /// What a test showed.
    pub by_test: Option<ViewedLevel>,
    /// What a course showed.
    pub by_completion: Option<ViewedLevel>,
    /// What her profile asks for.
    pub required: Option<i32>,
    /// Whether that must not be missing.
    pub critical: bool,
    /// Whether self and manager differ by more than chance.
    pub differs: bool,
}

/// A level and its day.
#[derive(Clone, Debug, Object)]
pub struct ViewedLevel {
    /// Which level.
    pub level: i32,
    /// When it was shown.
    pub at: DateTime<Utc>,
    /// Whether both agreed on it in a talk.
    pub agreed: bool,
}

/// What a manager thinks of somebody's levels.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct ManagerAssessmentIn {
    /// Made by the client; the same id again changes nothing.
    pub id: ManagerAssessmentId,
    /// Those that she can judge.
    #[oai(validator(min_items = 1, max_items = 200))]
    pub levels: Vec<ManagerLevelIn>,
}

/// One of them.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ManagerLevelIn {
    /// Framework and code.
    #[oai(validator(max_length = 200))]
    pub skill: String,
    /// On the framework's scale.
    #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
    pub level: i32,
    /// A note, as plain text; at most 1000 characters.
    #[oai(validator(max_length = 2000))]
    pub note: Option<String>,
    /// Whether the person reads the note too.
    #[oai(default)]
    pub share_note: bool,
}

impl Example for ManagerAssessmentIn {
    fn example() -> Self {
        let (skill, note) = ("digcomp-2.2:4.1".to_owned(), Some("Ask about the second factor.".to_owned()));
        Self { id: ManagerAssessmentId(Uuid::from_u128(1)), levels: vec![ManagerLevelIn { skill, level: 4, note, share_note: false }] }
    }
}

/// An assessment by a manager.
#[derive(Clone, Debug, Object)]
pub struct ManagerAssessment {
    /// The assessment.
    pub id: ManagerAssessmentId,
    /// Who assessed.
    pub assessor_name: String,
    /// When.
    pub assessed_at: DateTime<Utc>,
    /// The levels.
    pub levels: Vec<ManagerLevel>,
    /// What she said of it who was assessed, the earliest first. It is no evidence.
    pub remarks: Vec<AssessmentRemark>,
}

/// How somebody sees it who was assessed.
#[derive(Clone, Debug, Object)]
pub struct AssessmentRemark {
    /// When she wrote it.
    pub written_at: DateTime<Utc>,
    /// Her words.
    pub text: String,
}

/// That she sees it differently.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct AssessmentRemarkIn {
    /// Made by the client; the same id again changes nothing.
    pub id: Uuid,
    /// Her words, as plain text; at most 1000 characters.
    #[oai(validator(max_length = 2000))]
    pub text: String,
}

impl Example for AssessmentRemarkIn {
    fn example() -> Self {
        Self { id: Uuid::from_u128(4), text: "I have set up the second factor for the whole office since May.".to_owned() }
    }
}

/// A level in it.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ManagerLevel {
    /// Framework and code.
    pub skill: String,
    /// Its title.
    pub title: String,
    /// Which level.
    pub level: i32,
    /// The note; of notes that are not shared, those of the caller's own only.
    pub note: Option<String>,
    /// Whether the person reads the note.
    pub note_shared: bool,
}
