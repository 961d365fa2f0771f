//! Operations of this slice: the caller's own plan, and those of her team.

mod model;
mod unit;
mod unit_model;

pub use model::*;
pub use unit::UnitPlansApi;
pub use unit_model::*;

use super::service::Plans;
use crate::api::Tag;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{CourseId, OrganisationId, PersonId};
use crate::platform::language::Language;
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use std::sync::Arc;

/// Plans.
#[derive(Debug)]
pub struct PlansApi {
    plans: Arc<Plans>,
}

impl PlansApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(plans: Arc<Plans>) -> Self {
        Self { plans }
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Plans")]
impl PlansApi {
    /// Show the own plan.
    ///
    /// The courses that close the gaps between the own levels and what the profile asks for, in order, with dates and reasons. The plan
    /// is made when there is none, when something that decides it has changed, and when its dates have become a week old.
    ///
    /// Permission: `own`.
    #[oai(path = "/:organisation_id/plan", method = "get", operation_id = "getMyPlan")]
    async fn get_my_plan(
        &self,
        actor: SignedIn,
        /// For the work in which organisation.
        organisation_id: Path<OrganisationId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<LearningPlan>, ApiError> {
        Ok(Json(self.plans.own(&actor, organisation_id.0, language.0).await?))
    }

    /// Choose hours, objective and languages.
    ///
    /// The plan in the answer is made with them.
    ///
    /// Permission: `own`.
    #[oai(path = "/:organisation_id/plan/settings", method = "put", operation_id = "choosePlanSettings")]
    async fn choose_plan_settings(
        &self,
        actor: SignedIn,
        /// For the work in which organisation.
        organisation_id: Path<OrganisationId>,
        body: Json<PlanSettingsIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<LearningPlan>, ApiError> {
        self.plans.set(&actor, organisation_id.0, &body.0).await?;
        Ok(Json(self.plans.own(&actor, organisation_id.0, language.0).await?))
    }

    /// Decline a course, or ask for it.
    ///
    /// A declined course is in no plan until that is taken back with `none`; a wanted one is in the plan if it can be taken at all.
    ///
    /// Permission: `own`.
    #[oai(path = "/:organisation_id/plan/courses/:course_id", method = "put", operation_id = "wishPlanCourse")]
    async fn wish_plan_course(
        &self,
        actor: SignedIn,
        /// For the work in which organisation.
        organisation_id: Path<OrganisationId>,
        /// The course.
        course_id: Path<CourseId>,
        body: Json<PlanWishIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<LearningPlan>, ApiError> {
        self.plans.wish(&actor, organisation_id.0, course_id.0, &body.0).await?;
        Ok(Json(self.plans.own(&actor, organisation_id.0, language.0).await?))
    }

    /// Choose the order of courses.
    ///
    /// The plan follows it wherever every date is still met and nothing comes before what it builds on.
    ///
    /// Permission: `own`.
    #[oai(path = "/:organisation_id/plan/order", method = "put", operation_id = "orderPlan")]
    async fn order_plan(
        &self,
        actor: SignedIn,
        /// For the work in which organisation.
        organisation_id: Path<OrganisationId>,
        body: Json<PlanOrderIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<LearningPlan>, ApiError> {
        self.plans.order(&actor, organisation_id.0, &body.0).await?;
        Ok(Json(self.plans.own(&actor, organisation_id.0, language.0).await?))
    }

    /// Show a person's plan.
    ///
    /// An HR officer sees it of everybody in the organisation, a line manager of her own team. The person can read who looked.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/people/:person_id/plan", method = "get", operation_id = "getPersonPlan")]
    async fn get_person_plan(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// Whose plan.
        person_id: Path<PersonId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<PersonPlan>, ApiError> {
        Ok(Json(self.plans.of_person(&actor, organisation_id.0, person_id.0, language.0).await?))
    }
}
