//! What a unit's plan speaks of.

use crate::catalogue::api::CourseSession;
use crate::platform::ids::{CourseId, PersonId};
use poem_openapi::{Enum, Object};

/// What a budget is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum BudgetMeasure {
    /// Hours of working time.
    Hours,
    /// Euros.
    Euros,
}

/// How much is closed, and how much could be. Gaps are those that are known: who is not assessed in a skill has none in it. Counted are
/// those whose numbers the map of gaps tells the reader.
#[derive(Clone, Copy, Debug, Object)]
pub struct PlanTally {
    /// Gaps that close.
    pub closed: u32,
    /// Gaps that there are.
    pub wanted: u32,
    /// Of what is at most possible at least so many per cent are reached, by weight and with the levels to renew.
    pub reached_percent: u32,
}

/// Levels whose evidence ends within the time that is planned.
#[derive(Clone, Copy, Debug, Object)]
pub struct PlanRenewals {
    /// How many are renewed before they end.
    pub renewed: u32,
    /// How many end.
    pub ending: u32,
}

/// A course that one person takes.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct UnitPlanCourse {
    /// The course.
    pub course_id: CourseId,
    /// The name in its address.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// What it costs, in euro cents.
    pub cost_cents: u32,
    /// When it takes place; absent where it is taken at one's own pace.
    pub session: Option<CourseSession>,
}

/// What one person takes.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct UnitPlanItem {
    /// Who.
    pub person_id: PersonId,
    /// Her given name.
    pub given_name: String,
    /// Her family name.
    pub family_name: String,
    /// Her unit.
    pub unit: Option<String>,
    /// The courses.
    pub courses: Vec<UnitPlanCourse>,
    /// All minutes.
    pub minutes: u32,
    /// All cents.
    pub cost_cents: u32,
    /// The titles of the skills whose gaps close.
    pub closes: Vec<String>,
    /// The titles of the skills whose levels are renewed before they end.
    pub renews: Vec<String>,
}

/// What stays open in one skill.
#[derive(Clone, Debug, Object)]
pub struct UnitPlanLeft {
    /// Framework and code.
    pub skill: String,
    /// The skill's title.
    pub skill_title: String,
    /// Of how many people.
    pub people: u32,
    /// For how many of them it is critical.
    pub critical: u32,
}

/// Who takes what for a budget.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct UnitPlan {
    /// How many people were planned for: those who have a profile.
    pub people: u32,
    /// How many have none.
    pub without_profile: u32,
    /// How many levels are not known that are needed, over all people. No courses are planned for them: they are to be assessed first.
    pub not_assessed: u32,
    /// What the budget is counted in.
    pub measure: BudgetMeasure,
    /// The budget; absent where there was none.
    pub amount: Option<u32>,
    /// All minutes.
    pub minutes: u32,
    /// All cents.
    pub cost_cents: u32,
    /// In how many skills the numbers are withheld, because too few people could be made out. They are in no count and not in `left`.
    pub withheld_skills: u32,
    /// Critical gaps.
    pub critical: PlanTally,
    /// The others; their bound supposes the critical ones that this plan closes.
    pub other: PlanTally,
    /// Levels to renew, apart from gaps.
    pub renewals: PlanRenewals,
    /// Whether it was proved that no plan closes more.
    pub is_optimal: bool,
    /// Who takes what, by name; who takes nothing is not listed.
    pub items: Vec<UnitPlanItem>,
    /// What stays open, by skill, as far as it may be told.
    pub left: Vec<UnitPlanLeft>,
}
