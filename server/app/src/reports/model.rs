//! What callers get. Each type is described by `Object` and written by `Serialize`; a test holds the two together.

use crate::organisations::UnitRef;
use crate::platform::ids::{PersonId, UnitId};
use chrono::{DateTime, Utc};
use poem_openapi::Object;
use serde::{Serialize, Serializer};

/// A column of a report.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize)]
pub struct ReportSkill {
    /// Framework and code.
    pub skill: String,
    /// The framework's number for it.
    pub code: String,
    /// The title in the language asked for.
    pub title: String,
}

/// A level that somebody has shown for the organisation.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize)]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime<Utc>>,
}

/// A person of the report. Skills without a level are unknown, not zero.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize)]
#[oai(skip_serializing_if_is_none)]
pub struct CompetencyRow {
    /// The person's id.
    pub person_id: PersonId,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// In which unit.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "unit")]
    pub unit: Option<UnitRef>,
    /// As what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
    /// What is known, in the order of the columns.
    pub levels: Vec<CompetencyLevel>,
}

/// One page of the competency report.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize)]
#[oai(skip_serializing_if_is_none)]
pub struct CompetencyReport {
    /// The columns, in the framework's order.
    pub skills: Vec<ReportSkill>,
    /// The people of this page.
    pub items: Vec<CompetencyRow>,
    /// Pass this as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many people the report has on all pages.
    pub people_total: u32,
    /// The moment that the report shows.
    pub generated_at: DateTime<Utc>,
}

fn unit<S: Serializer>(unit: &Option<UnitRef>, serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Fields<'a> {
        id: UnitId,
        name: &'a str,
    }
    unit.as_ref().map(|unit| Fields { id: unit.id, name: &unit.name }).serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::moment;
    use poem_openapi::types::ToJSON;

    #[test]
    fn what_is_written_is_what_is_described() {
        let level = |valid_until| CompetencyLevel {
            skill: "digcomp-2.2:4.1".to_owned(),
            level: 3,
            kind: "test".to_owned(),
            observed_at: moment("2026-03-01T08:30:00.120Z"),
            valid_until,
        };
        let id = uuid::Uuid::from_u128(7);
        let row = |unit, position, valid_until| CompetencyRow {
            person_id: PersonId(id),
            given_name: "Ana".to_owned(),
            family_name: "Novak \"ž\"".to_owned(),
            unit,
            position,
            levels: vec![level(valid_until)],
        };
        let unit = UnitRef { id: UnitId(id), name: "Roads".to_owned() };
        let full = row(Some(unit), Some("clerk".to_owned()), Some(moment("2027-03-01T08:30:00Z")));
        for next in [None, Some("next".to_owned())] {
            let report = CompetencyReport {
                skills: vec![ReportSkill { skill: "a".to_owned(), code: "b".to_owned(), title: "c".to_owned() }],
                items: vec![full.clone(), row(None, None, None)],
                next,
                people_total: 2,
                generated_at: moment("2026-11-22T10:00:00Z"),
            };
            // The framework writes the offset of UTC as +00:00.
            let described = report.to_json_string().replace("+00:00", "Z");
            let described: serde_json::Value = serde_json::from_str(&described).unwrap();
            assert_eq!(serde_json::to_value(&report).unwrap(), described);
        }
    }
}
