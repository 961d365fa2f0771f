//! What these operations speak of.

use crate::catalogue::api::CourseSession;
use crate::platform::ids::{CourseId, OrganisationId, PersonId};
use crate::platform::language::Language;
use chrono::{DateTime, NaiveDate, Utc};
use planning::Objective;
use poem_openapi::{Enum, Object};

/// What is to be little.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum PlanObjective {
    /// Time, and among the same time, cost.
    Time,
    /// Cost, and among the same cost, time.
    Cost,
}

impl From<PlanObjective> for Objective {
    fn from(objective: PlanObjective) -> Self {
        match objective {
            PlanObjective::Time => Self::Time,
            PlanObjective::Cost => Self::Cost,
        }
    }
}

/// Whether there is a plan, and if not, what is missing for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum PlanState {
    /// Nobody has said yet what the person's work needs.
    NoProfile,
    /// Everything that is needed is there and stays within the next year.
    NoGaps,
    /// There are gaps, with a plan for them.
    Planned,
}

/// How good a plan is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum PlanProof {
    /// It was proved that no plan is better.
    Optimal,
    /// The search ended before that was proved; see `gap_percent`.
    Feasible,
}

/// Why a course is in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum PlanReasonKind {
    /// A gap closes with it: `skill`, `level`, `critical`, perhaps `due`, `on_time`.
    Closes,
    /// A level stays that would end: `skill`, `level`, `due` is the last day of the old evidence, `on_time`.
    Renews,
    /// Another course of the plan builds on it: `course_title`, whose session begins on `due` where it has one.
    NeededBefore,
    /// The person asked for it.
    Chosen,
}

/// A reason for a course.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PlanReason {
    /// Which kind.
    pub kind: PlanReasonKind,
    /// Framework and code.
    pub skill: Option<String>,
    /// The skill's title.
    pub skill_title: Option<String>,
    /// The level that is needed.
    pub level: Option<u32>,
    /// Whether the work must not be done without it.
    pub critical: bool,
    /// By which day.
    pub due: Option<NaiveDate>,
    /// Whether it is reached by then.
    pub on_time: bool,
    /// The title of another course.
    pub course_title: Option<String>,
}

/// A course in a plan.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PlanItem {
    /// The course.
    pub course_id: CourseId,
    /// The name in its address.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub title_language: Language,
    /// The day on which it begins.
    pub starts_on: NaiveDate,
    /// The day on which it is finished.
    pub ends_on: NaiveDate,
    /// How much time it takes; of a course that she has begun, what is left.
    pub minutes: u32,
    /// What it costs, in euro cents.
    pub cost_cents: u32,
    /// When it takes place; absent where it is taken at one's own pace.
    pub session: Option<CourseSession>,
    /// Whether she has begun it.
    pub begun: bool,
    /// Whether she asked for it.
    pub wanted: bool,
    /// Why it is there, the weightiest first.
    pub reasons: Vec<PlanReason>,
}

/// Why something is not reached by its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum PlanObstacle {
    /// No course teaches the level; `best` is the highest that one teaches.
    NoCourse,
    /// Courses teach it in other `languages` only.
    Language,
    /// It would need a course that she declined: `course_title`.
    Declined,
    /// It would need a course whose sessions are over, full, or too late.
    NoSession,
    /// It would need a course whose evidence has ended again by the date: `course_title`.
    EvidenceEnds,
    /// It would need a course whose prerequisites cannot be met: `course_title`.
    Prerequisite,
    /// She has finished every course that teaches it.
    Finished,
    /// Its date is over; it closes on `day`.
    Overdue,
    /// There is too little time; it closes on `day`, and with `hours` a week it could be in time.
    Late,
}

/// Something that is not reached by its date.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PlanOpen {
    /// Framework and code.
    pub skill: String,
    /// The skill's title.
    pub skill_title: String,
    /// The level that is needed.
    pub required: u32,
    /// Whether the work must not be done without it.
    pub critical: bool,
    /// By which day.
    pub due: Option<NaiveDate>,
    /// Why.
    pub why: PlanObstacle,
    /// When it closes in this plan.
    pub day: Option<NaiveDate>,
    /// The fewest hours a week with which it could be in time, beside everything that the plan reaches; absent where none would do, or
    /// where that took too long to find out.
    pub hours: Option<u32>,
    /// Whether it was proved that no number of hours would do.
    pub no_hours: bool,
    /// The highest level that a course teaches.
    pub best: Option<u32>,
    /// The languages of the courses.
    pub languages: Vec<Language>,
    /// The course that it is about.
    pub course_id: Option<CourseId>,
    /// Its title.
    pub course_title: Option<String>,
}

/// A course by its name.
#[derive(Clone, Debug, Object)]
pub struct PlanCourse {
    /// The course.
    pub course_id: CourseId,
    /// The name in its address.
    pub slug: String,
    /// Its title.
    pub title: String,
}

/// What a person chose about her plan, or what holds until she chooses.
#[derive(Clone, Debug, Object)]
pub struct PlanSettings {
    /// Whether she chose anything; until then her languages are the one her organisation works in and the one she uses the program in.
    pub chosen: bool,
    /// How much time she has for courses.
    pub hours_per_week: u32,
    /// What is to be little.
    pub objective: PlanObjective,
    /// The languages that she reads.
    pub languages: Vec<Language>,
}

/// A plan.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct LearningPlan {
    /// For the work in which organisation.
    pub organisation_id: OrganisationId,
    /// Whether there is a plan.
    pub state: PlanState,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// How many skills the work needs.
    pub needed: u32,
    /// Of how many of those any level is known.
    pub assessed: u32,
    /// How many of those are held at the level that is needed.
    pub held: u32,
    /// How good the plan is.
    pub proof: PlanProof,
    /// By how many percent a better plan could at most be better.
    pub gap_percent: Option<f64>,
    /// All minutes.
    pub minutes: u32,
    /// All cents.
    pub cost_cents: u32,
    /// The day on which the last course ends.
    pub ends_on: Option<NaiveDate>,
    /// What to take, in order.
    pub items: Vec<PlanItem>,
    /// What is not reached by its date.
    pub open: Vec<PlanOpen>,
    /// Courses that she declined.
    pub declined: Vec<PlanCourse>,
    /// Courses that she asked for and that cannot be taken.
    pub left_out: Vec<PlanCourse>,
    /// What she chose.
    pub settings: PlanSettings,
}

/// Somebody's plan.
#[derive(Clone, Debug, Object)]
pub struct PersonPlan {
    /// Whose.
    pub person_id: PersonId,
    /// Her given name.
    pub given_name: String,
    /// Her family name.
    pub family_name: String,
    /// Her plan.
    pub plan: LearningPlan,
}

/// New settings.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct PlanSettingsIn {
    /// From 1 to 40.
    pub hours_per_week: u32,
    /// What is to be little.
    pub objective: PlanObjective,
    /// The languages that she reads; at least one.
    #[oai(validator(max_items = 5))]
    pub languages: Vec<Language>,
}

/// What somebody says about a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum PlanWish {
    /// Nothing.
    None,
    /// Not this one.
    Declined,
    /// This one in any case.
    Wanted,
}

/// What somebody says about a course of her plan.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct PlanWishIn {
    /// What.
    pub wish: PlanWish,
}

/// The order that somebody likes.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct PlanOrderIn {
    /// The courses; others come where the planner puts them.
    #[oai(validator(max_items = 200))]
    pub courses: Vec<CourseId>,
}
