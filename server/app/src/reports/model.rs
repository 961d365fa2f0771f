//! What callers get.

use crate::organisations::UnitRef;
use crate::platform::ids::PersonId;
use chrono::{DateTime, Utc};
use poem_openapi::Object;

/// A column of a report.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
pub struct ReportSkill {
    /// Framework and code.
    pub skill: String,
    /// The framework's number for it.
    pub code: String,
    /// The title in the language asked for.
    pub title: String,
}

/// A level that somebody has shown for the organisation.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct CompetencyLevel {
    /// Framework and code of the skill.
    pub skill: String,
    /// The level on the framework's scale.
    pub level: i32,
    /// The kind of evidence that decides: self, manager, test, completion, external or refresher.
    pub kind: String,
    /// When the level was shown.
    pub observed_at: DateTime<Utc>,
    /// Until when the evidence holds; absent when it does not expire.
    pub valid_until: Option<DateTime<Utc>>,
}

/// A person of the report. Skills without a level are unknown, not zero.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct CompetencyRow {
    /// The person's id.
    pub person_id: PersonId,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// In which unit.
    pub unit: Option<UnitRef>,
    /// As what.
    pub position: Option<String>,
    /// What is known, in the order of the columns.
    pub levels: Vec<CompetencyLevel>,
}

/// One page of the competency report.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct CompetencyReport {
    /// The columns, in the framework's order.
    pub skills: Vec<ReportSkill>,
    /// The people of this page.
    pub items: Vec<CompetencyRow>,
    /// Pass this as `cursor` to get the next page; absent on the last one.
    pub next: Option<String>,
    /// How many people the report has on all pages.
    pub people_total: u32,
    /// The moment that the report shows.
    pub generated_at: DateTime<Utc>,
}
