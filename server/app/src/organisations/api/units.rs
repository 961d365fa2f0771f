//! `/organisations/{organisation_id}/units`.

use crate::api::Tag;
use crate::organisations::model::{Unit, UnitIn, UnitPatch};
use crate::organisations::service::units as service;
use crate::platform::http::SignedIn;
use crate::platform::ids::{OrganisationId, UnitId};
use crate::platform::{ApiError, SharedPlatform};
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};

/// The units of an organisation.
#[derive(Debug)]
pub struct UnitsApi {
    platform: SharedPlatform,
}

/// The answer to a new unit.
#[derive(ApiResponse)]
enum Created {
    /// It was added.
    #[oai(status = 201)]
    Unit(Json<Unit>),
}

/// The answer to a deletion.
#[derive(ApiResponse)]
enum Deleted {
    /// It is gone.
    #[oai(status = 204)]
    Gone,
}

impl UnitsApi {
    /// Answers with this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Organisations")]
impl UnitsApi {
    /// Lists the units of an organisation.
    ///
    /// All of them by name, each with the unit it is a part of and the number of people in it.
    ///
    /// Permission: `organisation:read`.
    #[oai(path = "/:organisation_id/units", method = "get", operation_id = "listUnits")]
    async fn list_units(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
    ) -> Result<Json<Vec<Unit>>, ApiError> {
        service::list(&self.platform, &actor, organisation_id.0).await.map(Json)
    }

    /// Adds a unit.
    ///
    /// It stands at the top, or under the unit that `parent_id` names.
    ///
    /// Permission: `organisation:manage`.
    #[oai(path = "/:organisation_id/units", method = "post", operation_id = "createUnit")]
    async fn create_unit(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        body: Json<UnitIn>,
    ) -> Result<Created, ApiError> {
        service::create(&self.platform, &actor, organisation_id.0, body.0).await.map(|unit| Created::Unit(Json(unit)))
    }

    /// Renames or moves a unit.
    ///
    /// A unit cannot be moved under itself or under one of its parts.
    ///
    /// Permission: `organisation:manage`.
    #[oai(path = "/:organisation_id/units/:unit_id", method = "patch", operation_id = "updateUnit")]
    async fn update_unit(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        /// The unit's id.
        unit_id: Path<UnitId>,
        body: Json<UnitPatch>,
    ) -> Result<Json<Unit>, ApiError> {
        service::change(&self.platform, &actor, organisation_id.0, unit_id.0, body.0).await.map(Json)
    }

    /// Deletes a unit.
    ///
    /// Only a unit without parts to which nobody belongs or belonged can be deleted.
    ///
    /// Permission: `organisation:manage`.
    #[oai(path = "/:organisation_id/units/:unit_id", method = "delete", operation_id = "deleteUnit")]
    async fn delete_unit(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        /// The unit's id.
        unit_id: Path<UnitId>,
    ) -> Result<Deleted, ApiError> {
        service::delete(&self.platform, &actor, organisation_id.0, unit_id.0).await.map(|()| Deleted::Gone)
    }
}
