//! `/account/erasure-requests` and `/organisations/…/erasure-requests`.

use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::ids::{ErasureRequestId, OrganisationId};
use crate::platform::{ApiError, SharedPlatform};
use crate::privacy::model::{ErasureRefusal, ErasureRequest, ErasureRequestIn, ErasureRequestOf, ErasureRequests};
use crate::privacy::service::carrying_out::Eraser;
use crate::privacy::service::erasure;
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};
use std::sync::Arc;

/// Asking to be forgotten.
pub struct ErasureApi {
    platform: SharedPlatform,
    eraser: Arc<Eraser>,
}

impl ErasureApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform, eraser: Arc<Eraser>) -> Self {
        Self { platform, eraser }
    }
}

/// A request that was taken.
#[derive(ApiResponse)]
enum Asked {
    /// The request is new.
    #[oai(status = 201)]
    New(Json<ErasureRequest>),
    /// It was there already.
    #[oai(status = 200)]
    Known(Json<ErasureRequest>),
}

/// The answer of an operation that has nothing to tell.
#[derive(ApiResponse)]
enum Done {
    /// It is done.
    #[oai(status = 204)]
    Done,
}

#[OpenApi(tag = "Tag::Privacy")]
impl ErasureApi {
    /// List the caller's requests to be forgotten.
    ///
    /// Those that wait first, and the organisations that can be asked.
    ///
    /// Permission: `own`.
    #[oai(path = "/account/erasure-requests", method = "get", operation_id = "listErasureRequests")]
    async fn list_erasure_requests(&self, actor: SignedIn) -> Result<Json<ErasureRequests>, ApiError> {
        erasure::list_own(&self.platform, &actor).await.map(Json)
    }

    /// Ask an organisation to forget the caller.
    ///
    /// Its administrators are told and have one month to answer. The same id again is the same request.
    ///
    /// Permission: `own`.
    #[oai(path = "/account/erasure-requests", method = "post", operation_id = "requestErasure")]
    async fn request_erasure(&self, actor: SignedIn, body: Json<ErasureRequestIn>) -> Result<Asked, ApiError> {
        let (is_new, request) = erasure::ask(&self.platform, &actor, body.0).await?;
        Ok(if is_new { Asked::New(Json(request)) } else { Asked::Known(Json(request)) })
    }

    /// Take back a request to be forgotten.
    ///
    /// As long as nobody has decided on it.
    ///
    /// Permission: `own`.
    #[oai(path = "/account/erasure-requests/:erasure_request_id", method = "delete", operation_id = "takeBackErasureRequest")]
    async fn take_back_erasure_request(
        &self,
        actor: SignedIn,
        /// The request.
        erasure_request_id: Path<ErasureRequestId>,
    ) -> Result<Done, ApiError> {
        erasure::take_back(&self.platform, &actor, erasure_request_id.0).await.map(|()| Done::Done)
    }

    /// List the requests to be forgotten that an organisation got.
    ///
    /// Those that wait first. A request that was carried out names nobody any more.
    ///
    /// Permission: `people:manage`.
    #[oai(path = "/organisations/:organisation_id/erasure-requests", method = "get", operation_id = "listErasureRequestsOf")]
    async fn list_erasure_requests_of(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
    ) -> Result<Json<Vec<ErasureRequestOf>>, ApiError> {
        erasure::list_of(&self.platform, &actor, organisation_id.0).await.map(Json)
    }

    /// Forget a person who asked for it.
    ///
    /// Her answers, files, notes and messages go; enrolments, completions and evidence are kept for the counts under nobody's
    /// name, by the month. With her last organisation the account goes too. It cannot be undone. The state `under_way` means
    /// that something failed and the server goes on by itself.
    ///
    /// Permission: `people:manage`.
    #[oai(
        path = "/organisations/:organisation_id/erasure-requests/:erasure_request_id/carry-out",
        method = "post",
        operation_id = "carryOutErasure"
    )]
    async fn carry_out_erasure(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The request.
        erasure_request_id: Path<ErasureRequestId>,
    ) -> Result<Json<ErasureRequestOf>, ApiError> {
        self.eraser.carry_out(&actor, organisation_id.0, erasure_request_id.0).await.map(Json)
    }

    /// Refuse a request to be forgotten.
    ///
    /// With a reason, which the person reads.
    ///
    /// Permission: `people:manage`.
    #[oai(
        path = "/organisations/:organisation_id/erasure-requests/:erasure_request_id/refuse",
        method = "post",
        operation_id = "refuseErasure"
    )]
    async fn refuse_erasure(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The request.
        erasure_request_id: Path<ErasureRequestId>,
        body: Json<ErasureRefusal>,
    ) -> Result<Json<ErasureRequestOf>, ApiError> {
        let id = erasure_request_id.0;
        erasure::refuse(&self.platform, &actor, organisation_id.0, id, &body.0.reason).await.map(Json)
    }
}
