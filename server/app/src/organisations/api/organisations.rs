//! `/organisations` and `/organisations/{organisation_id}`.

use crate::api::Tag;
use crate::organisations::model::{Organisation, OrganisationIn, OrganisationPatch};
use crate::organisations::service::organisations as service;
use crate::platform::http::SignedIn;
use crate::platform::ids::OrganisationId;
use crate::platform::paging::{DEFAULT_LIMIT, Page};
use crate::platform::{ApiError, SharedPlatform};
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};

/// The organisations of the consortium.
#[derive(Debug)]
pub struct OrganisationsApi {
    platform: SharedPlatform,
}

/// The answer to a new organisation.
#[derive(ApiResponse)]
enum Created {
    /// It was added.
    #[oai(status = 201)]
    Organisation(Json<Organisation>),
}

impl OrganisationsApi {
    /// Answers with this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Organisations")]
impl OrganisationsApi {
    /// Lists the caller's organisations.
    ///
    /// They come by name. An administrator of the consortium gets all of them, with the number of people in each.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/", method = "get", operation_id = "listOrganisations")]
    async fn list_organisations(
        &self,
        actor: SignedIn,
        /// Where the page before ended.
        #[oai(validator(max_length = 1000))]
        cursor: Query<Option<String>>,
        /// Rows per page.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        limit: Query<Option<u32>>,
    ) -> Result<Json<Page<Organisation>>, ApiError> {
        let limit = limit.0.unwrap_or(DEFAULT_LIMIT);
        service::list(&self.platform, &actor, cursor.0.as_deref(), limit).await.map(Json)
    }

    /// Adds an organisation to the consortium.
    ///
    /// The new organisation has no units and no people; invite its first administrator next.
    ///
    /// Permission: `consortium:manage`.
    #[oai(path = "/", method = "post", operation_id = "createOrganisation")]
    async fn create_organisation(&self, actor: SignedIn, body: Json<OrganisationIn>) -> Result<Created, ApiError> {
        service::create(&self.platform, &actor, &body.0).await.map(|organisation| Created::Organisation(Json(organisation)))
    }

    /// Shows an organisation.
    ///
    /// Its members see it, and the administrators of the consortium.
    ///
    /// Permission: `organisation:read`.
    #[oai(path = "/:organisation_id", method = "get", operation_id = "getOrganisation")]
    async fn get_organisation(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
    ) -> Result<Json<Organisation>, ApiError> {
        service::get(&self.platform, &actor, organisation_id.0).await.map(Json)
    }

    /// Changes an organisation.
    ///
    /// What the body does not name stays as it is.
    ///
    /// Permission: `organisation:manage`.
    #[oai(path = "/:organisation_id", method = "patch", operation_id = "updateOrganisation")]
    async fn update_organisation(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        body: Json<OrganisationPatch>,
    ) -> Result<Json<Organisation>, ApiError> {
        service::change(&self.platform, &actor, organisation_id.0, body.0).await.map(Json)
    }
}
