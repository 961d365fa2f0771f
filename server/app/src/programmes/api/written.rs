//! Programmes and rules as they are written.

use super::ProgrammeRuleState;
use crate::platform::ids::{CourseId, ProgrammeId, ProgrammeRuleId, RoleProfileId, UnitId};
use crate::platform::language::Language;
use chrono::NaiveDate;
use poem_openapi::{Enum, Object};

/// A text in a language.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ProgrammeText {
    /// The language.
    pub language: Language,
    /// The text.
    #[oai(validator(max_length = 2000))]
    pub text: String,
}

/// From what a due day is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ProgrammeDueKind {
    /// There is none.
    None,
    /// `days` after she joined the organisation.
    AfterJoining,
    /// `days` after she moved into the unit or position, or got the profile.
    AfterFitting,
    /// `days` after the rule began, or she came to fit when that was later.
    AfterRule,
    /// `days` after an earlier completion ended.
    AfterEnd,
    /// Every year until `day` of `month`.
    Yearly,
}

/// When a programme is due.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct ProgrammeDue {
    /// From what it is counted.
    pub kind: ProgrammeDueKind,
    /// How many days.
    #[oai(validator(maximum(value = "3650")))]
    pub days: Option<u32>,
    /// The month of a yearly day.
    #[oai(validator(minimum(value = "1"), maximum(value = "12")))]
    pub month: Option<u32>,
    /// The day of a yearly day.
    #[oai(validator(minimum(value = "1"), maximum(value = "31")))]
    pub day: Option<u32>,
}

/// A step that is written.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ProgrammeStepIn {
    /// Its name inside the programme; it stays over versions.
    #[oai(validator(min_length = 1, max_length = 40))]
    pub key: String,
    /// The courses, of which `needed` are to be completed.
    #[oai(validator(min_items = 1, max_items = 20))]
    pub courses: Vec<CourseId>,
    /// How many of them.
    #[oai(validator(minimum(value = "1"), maximum(value = "20")))]
    pub needed: u32,
    /// The keys of steps that come before it.
    #[oai(validator(max_items = 20))]
    pub after: Vec<String>,
}

/// What a version of a programme says.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ProgrammeContentIn {
    /// The title by language; at least one.
    #[oai(validator(max_items = 5))]
    pub titles: Vec<ProgrammeText>,
    /// What it is for, by language.
    #[oai(validator(max_items = 5))]
    pub purposes: Vec<ProgrammeText>,
    /// Whether people must, or may.
    pub mandatory: bool,
    /// What is to be done; all of them.
    #[oai(validator(min_items = 1, max_items = 20))]
    pub steps: Vec<ProgrammeStepIn>,
    /// When it is due.
    pub due: ProgrammeDue,
    /// So many months what was completed holds; as long as the course says when absent.
    #[oai(validator(minimum(value = "1"), maximum(value = "120")))]
    pub renewal_months: Option<u32>,
    /// So many days before its end it may be renewed without loss.
    #[oai(validator(maximum(value = "366")))]
    pub window_days: u32,
    /// So many days before the due day people are to be reminded. Kept with the version; reminders are not sent yet.
    #[oai(validator(max_items = 8))]
    pub remind_before: Vec<u32>,
    /// So many days after it; not sent yet.
    #[oai(validator(max_items = 8))]
    pub remind_after: Vec<u32>,
    /// So many days after it the line manager is to be told; never when absent. Not sent yet.
    #[oai(validator(minimum(value = "1"), maximum(value = "365")))]
    pub escalate_after: Option<u32>,
    /// Why this version was made.
    #[oai(validator(max_length = 1000))]
    pub note: Option<String>,
}

/// A new programme.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ProgrammeIn {
    /// Made by the client; the same id is written once.
    pub id: ProgrammeId,
    /// What it says.
    pub content: ProgrammeContentIn,
}

/// Another version of a programme.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ProgrammeChange {
    /// The version that was changed; another one in force is a conflict.
    pub version: i32,
    /// What it says.
    pub content: ProgrammeContentIn,
    /// Whether those who have the programme go on under this version; otherwise they keep theirs.
    pub move_people: bool,
}

/// What a condition asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ProgrammeConditionKind {
    /// She belongs to the organisation.
    Everybody,
    /// She is in `unit_id` or one below it.
    Unit,
    /// She holds `position`.
    Position,
    /// She has the role profile `profile_id`.
    Profile,
    /// She joined on `day` or later.
    JoinedFrom,
    /// She joined before `day`.
    JoinedBefore,
}

/// A condition of a rule.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct ProgrammeCondition {
    /// What it asks.
    pub kind: ProgrammeConditionKind,
    /// Whether it must not be so.
    pub negated: bool,
    /// A unit.
    pub unit_id: Option<UnitId>,
    /// A position, as it is written for people.
    #[oai(validator(max_length = 200))]
    pub position: Option<String>,
    /// A role profile.
    pub profile_id: Option<RoleProfileId>,
    /// A day.
    pub day: Option<NaiveDate>,
}

/// A new rule.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ProgrammeRuleIn {
    /// Made by the client; the same id is written once.
    pub id: ProgrammeRuleId,
    /// All of them must hold.
    #[oai(validator(min_items = 1, max_items = 10))]
    pub conditions: Vec<ProgrammeCondition>,
}

/// A rule that is tried.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ProgrammeTrial {
    /// All of them must hold.
    #[oai(validator(min_items = 1, max_items = 10))]
    pub conditions: Vec<ProgrammeCondition>,
}

/// A rule's new state.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ProgrammeRuleSwitch {
    /// The state; nothing goes back to a draft, and what has ended stays so.
    pub state: ProgrammeRuleState,
}
