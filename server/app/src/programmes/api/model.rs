//! What these operations speak of.

use super::{ProgrammeCondition, ProgrammeDue, ProgrammeText};
use crate::platform::ids::{CourseId, OrganisationId, PersonId, ProgrammeId, ProgrammeRuleId};
use crate::platform::language::Language;
use crate::programmes::standing::Kind;
use chrono::{DateTime, NaiveDate, Utc};
use poem_openapi::{Enum, Object};

/// Whether a rule takes people in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ProgrammeRuleState {
    /// It was never switched on.
    Draft,
    /// It takes in whoever fits.
    On,
    /// It keeps whom it has and takes nobody in.
    Paused,
    /// It is over.
    Ended,
}

/// How somebody stands in a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ProgrammeStandingKind {
    /// The due day is over.
    Overdue,
    /// The due day is near, or the window to renew is open.
    DueSoon,
    /// The first due day is over, and more time was given.
    Extended,
    /// There is time, or no due day.
    NotDue,
    /// Everything is done and holds.
    Fulfilled,
    /// She need not.
    Exempted,
    /// It is hers no longer.
    Ended,
}

impl From<Kind> for ProgrammeStandingKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Overdue => Self::Overdue,
            Kind::DueSoon => Self::DueSoon,
            Kind::Extended => Self::Extended,
            Kind::NotDue => Self::NotDue,
            Kind::Fulfilled => Self::Fulfilled,
            Kind::Exempted => Self::Exempted,
            Kind::Ended => Self::Ended,
        }
    }
}

/// Why an assignment ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ProgrammeEndReason {
    /// She does not belong to the organisation any more.
    Left,
    /// No rule means her any more.
    NoLongerFits,
    /// The rule is over.
    RuleEnded,
    /// It goes on under another version.
    Moved,
    /// An officer took it back.
    TakenBack,
}

/// A course of a step.
#[derive(Clone, Debug, Object)]
pub struct ProgrammeCourse {
    /// The course.
    pub course_id: CourseId,
    /// The name in its address.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub title_language: Language,
}

/// A step of a programme.
#[derive(Clone, Debug, Object)]
pub struct ProgrammeStep {
    /// Its name inside the programme.
    pub key: String,
    /// The courses, of which `needed` are to be completed.
    pub courses: Vec<ProgrammeCourse>,
    /// How many of them.
    pub needed: u32,
    /// The keys of steps that come before it.
    pub after: Vec<String>,
}

/// How many people stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Object)]
pub struct ProgrammeTally {
    /// All who have it.
    pub people: u32,
    /// Whose due day is over.
    pub overdue: u32,
    /// Whose due day is near.
    pub due_soon: u32,
    /// Who were given more time.
    pub extended: u32,
    /// Who have time.
    pub not_due: u32,
    /// Who have done it.
    pub fulfilled: u32,
    /// Who need not.
    pub exempted: u32,
}

/// A programme in a list.
#[derive(Clone, Debug, Object)]
pub struct ProgrammeSummary {
    /// The programme.
    pub id: ProgrammeId,
    /// Its title.
    pub title: String,
    /// Whether people must, or may.
    pub mandatory: bool,
    /// When the last version came.
    pub changed_at: DateTime<Utc>,
    /// How many of its rules are on.
    pub rules_on: u32,
    /// How those whom the caller may see stand today.
    pub tally: ProgrammeTally,
}

/// A rule of a programme.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ProgrammeRule {
    /// The rule.
    pub id: ProgrammeRuleId,
    /// Whether it takes people in.
    pub state: ProgrammeRuleState,
    /// All of them must hold.
    pub conditions: Vec<ProgrammeCondition>,
    /// When it was switched on first.
    pub began_on: Option<NaiveDate>,
    /// How many people have the programme by it.
    pub people: u32,
}

/// A version of a programme.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ProgrammeVersion {
    /// 1, 2, 3 …
    pub version: i32,
    /// Why it was made.
    pub note: Option<String>,
    /// When.
    pub created_at: DateTime<Utc>,
    /// How many people go by it.
    pub people: u32,
}

/// A programme.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Programme {
    /// The programme.
    pub id: ProgrammeId,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub purpose: Option<String>,
    /// The title by language.
    pub titles: Vec<ProgrammeText>,
    /// What it is for, by language.
    pub purposes: Vec<ProgrammeText>,
    /// The version in force.
    pub version: i32,
    /// Whether people must, or may.
    pub mandatory: bool,
    /// What is to be done; all of them.
    pub steps: Vec<ProgrammeStep>,
    /// When it is due.
    pub due: ProgrammeDue,
    /// So many months what was completed holds; as long as the course says when absent.
    pub renewal_months: Option<u32>,
    /// So many days before its end it may be renewed without loss.
    pub window_days: u32,
    /// So many days before the due day people are to be reminded. Kept with the version; reminders are not sent yet.
    pub remind_before: Vec<u32>,
    /// So many days after it; not sent yet.
    pub remind_after: Vec<u32>,
    /// So many days after it the line manager is to be told. Not sent yet.
    pub escalate_after: Option<u32>,
    /// Its rules, in the order in which they take people in.
    pub rules: Vec<ProgrammeRule>,
    /// Its versions, the newest first.
    pub versions: Vec<ProgrammeVersion>,
    /// How those whom the caller may see stand today.
    pub tally: ProgrammeTally,
    /// Whether the caller may change it.
    pub may_edit: bool,
}

/// Where somebody stands with a step.
#[derive(Clone, Debug, Object)]
pub struct ProgrammeStepStanding {
    /// The step's name.
    pub key: String,
    /// Whether it is done and holds.
    pub fulfilled: bool,
    /// Whether steps that come first are not done.
    pub waits: bool,
    /// How many of its courses are to be completed.
    pub needed: u32,
    /// Its courses.
    pub courses: Vec<ProgrammeCourse>,
    /// Those that count now.
    pub by: Vec<CourseId>,
}

/// Where somebody stands in a programme.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ProgrammeStanding {
    /// How.
    pub kind: ProgrammeStandingKind,
    /// The version that she goes by.
    pub version: i32,
    /// By which day something is to be done.
    pub due_on: Option<NaiveDate>,
    /// The last day on which what was done holds, or the exemption.
    pub until: Option<NaiveDate>,
    /// Since when it can be renewed without loss.
    pub renew_from: Option<NaiveDate>,
    /// Since when the rule means her.
    pub since: NaiveDate,
    /// Since when she has it.
    pub assigned_on: NaiveDate,
    /// The first day on which it was over.
    pub ended_on: Option<NaiveDate>,
    /// Why.
    pub end_reason: Option<ProgrammeEndReason>,
    /// The conditions of the rule that means her; none when an officer gave it to her.
    pub because: Vec<ProgrammeCondition>,
    /// Its steps.
    pub steps: Vec<ProgrammeStepStanding>,
}

/// A programme of one's own.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct OwnProgramme {
    /// The programme.
    pub id: ProgrammeId,
    /// In which organisation.
    pub organisation_id: OrganisationId,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub purpose: Option<String>,
    /// Whether people must, or may.
    pub mandatory: bool,
    /// Where one stands.
    pub standing: ProgrammeStanding,
}

/// Somebody who has a programme.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ProgrammePerson {
    /// Who.
    pub person_id: PersonId,
    /// Her name.
    pub name: String,
    /// Her unit.
    pub unit: Option<String>,
    /// Her position.
    pub position: Option<String>,
    /// How she stands.
    pub kind: ProgrammeStandingKind,
    /// By which day something is to be done.
    pub due_on: Option<NaiveDate>,
    /// The last day on which what was done holds, or the exemption.
    pub until: Option<NaiveDate>,
    /// Since when she has it.
    pub assigned_on: NaiveDate,
}

/// What a rule would do.
#[derive(Clone, Debug, Object)]
pub struct ProgrammeForecast {
    /// Whom the conditions mean.
    pub fitting: u32,
    /// How many of them have the programme already.
    pub assigned: u32,
    /// How many would get it.
    pub enrols: u32,
    /// How many of those have done it already.
    pub fulfilled: u32,
    /// How many of those are exempted.
    pub exempted: u32,
    /// How many of those would be overdue at once.
    pub overdue: u32,
    /// Those who would get it, by name; at most five hundred.
    pub people: Vec<ProgrammePerson>,
}
