//! Operations about a unit's plan.

use super::super::service::{Plans, UnitQuestion};
use super::{BudgetMeasure, UnitPlan};
use crate::api::Tag;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{OrganisationId, UnitId};
use crate::platform::language::Language;
use csv::{Terminator, WriterBuilder};
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::{Binary, Json};
use poem_openapi::{ApiResponse, OpenApi};
use std::sync::Arc;
use tabular::harmless;

/// Plans for units.
#[derive(Debug)]
pub struct UnitPlansApi {
    plans: Arc<Plans>,
}

impl UnitPlansApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(plans: Arc<Plans>) -> Self {
        Self { plans }
    }
}

/// A plan as a file.
#[derive(ApiResponse)]
enum PlanFile {
    /// The file, with a byte order mark, a first line that names the columns, and CR LF at the end of every line.
    #[oai(status = 200, content_type = "text/csv; charset=utf-8")]
    File(
        Binary<Vec<u8>>,
        /// The name under which to save the file.
        #[oai(header = "content-disposition")]
        String,
    ),
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Plans")]
impl UnitPlansApi {
    /// Work out a unit's plan.
    ///
    /// Who takes which courses so that, within the budget, the weightiest gaps close by their dates, critical ones before all others. An HR
    /// officer plans for any unit, a line manager for her team. It takes some seconds for hundreds of people. Nobody is enrolled by it.
    /// The people can read who looked.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/reports/unit-plan", method = "get", operation_id = "getUnitPlan")]
    async fn get_unit_plan(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// Only people of this unit and the units below it.
        unit_id: Query<Option<UnitId>>,
        /// What the budget is counted in; hours when absent.
        measure: Query<Option<BudgetMeasure>>,
        /// The budget; as much as closes everything when absent.
        #[oai(validator(minimum(value = "0"), maximum(value = "1000000")))]
        amount: Query<Option<u32>>,
        /// The language of titles; your own when absent.
        language: Query<Option<Language>>,
    ) -> Result<Json<UnitPlan>, ApiError> {
        let question = question(organisation_id.0, unit_id.0, measure.0, amount.0, language.0);
        Ok(Json(self.plans.for_unit(&actor, question).await?))
    }

    /// Export a unit's plan.
    ///
    /// The same as `getUnitPlan` as comma-separated values in UTF-8: a line for every person and course, the columns `family_name`,
    /// `given_name`, `unit`, `course`, `session_begins_on`, `session_ends_on`, `session_place`, `course_cost_cents`, `person_minutes`,
    /// `person_cost_cents`, `closes`, `renews`. Cells that a spreadsheet would take for a formula
    /// begin with an apostrophe.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/reports/unit-plan.csv", method = "get", operation_id = "exportUnitPlan")]
    async fn export_unit_plan(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// Only people of this unit and the units below it.
        unit_id: Query<Option<UnitId>>,
        /// What the budget is counted in; hours when absent.
        measure: Query<Option<BudgetMeasure>>,
        /// The budget; as much as closes everything when absent.
        #[oai(validator(minimum(value = "0"), maximum(value = "1000000")))]
        amount: Query<Option<u32>>,
        /// The language of titles; your own when absent.
        language: Query<Option<Language>>,
    ) -> Result<PlanFile, ApiError> {
        let question = question(organisation_id.0, unit_id.0, measure.0, amount.0, language.0);
        let plan = self.plans.for_unit(&actor, question).await?;
        Ok(PlanFile::File(Binary(text(&plan)?), "attachment; filename=\"unit-plan.csv\"".to_owned()))
    }
}

fn question(
    organisation: OrganisationId,
    unit: Option<UnitId>,
    measure: Option<BudgetMeasure>,
    amount: Option<u32>,
    language: Option<Language>,
) -> UnitQuestion {
    UnitQuestion { organisation, unit, measure: measure.unwrap_or(BudgetMeasure::Hours), amount, language }
}

fn safe(cell: &str) -> String {
    harmless(cell).into_owned()
}

fn text(plan: &UnitPlan) -> Result<Vec<u8>, ApiError> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer("\u{feff}".as_bytes().to_vec());
    let header = [
        "family_name",
        "given_name",
        "unit",
        "course",
        "session_begins_on",
        "session_ends_on",
        "session_place",
        "course_cost_cents",
        "person_minutes",
        "person_cost_cents",
        "closes",
        "renews",
    ];
    writer.write_record(header).map_err(ApiError::because)?;
    for item in &plan.items {
        for course in &item.courses {
            let session = course.session.as_ref();
            let line = [
                safe(&item.family_name),
                safe(&item.given_name),
                safe(item.unit.as_deref().unwrap_or_default()),
                safe(&course.title),
                session.map_or_else(String::new, |session| session.begins_on.to_string()),
                session.map_or_else(String::new, |session| session.ends_on.to_string()),
                safe(session.and_then(|session| session.place.as_deref()).unwrap_or_default()),
                course.cost_cents.to_string(),
                item.minutes.to_string(),
                item.cost_cents.to_string(),
                safe(&item.closes.join("; ")),
                safe(&item.renews.join("; ")),
            ];
            writer.write_record(line).map_err(ApiError::because)?;
        }
    }
    writer.into_inner().map_err(ApiError::because)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe() {
        assert_eq!([safe("=1+1"), safe("@x"), safe("Ana")], ["'=1+1", "'@x", "Ana"]);
    }
}
