//! How far self-assessments are, in numbers.

use crate::api::Tag;
use crate::assessment::service::Assessments;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{CampaignId, OrganisationId};
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use std::sync::Arc;

/// How far the self-assessments of a campaign's people are.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct CampaignSelfAssessments {
    /// How many of the people that the caller reports on are asked.
    pub asked: u32,
    /// How many of them have begun one since the campaign began; absent where fewer than five people could be made out.
    pub begun: Option<u32>,
    /// How many have finished one; absent likewise.
    pub finished: Option<u32>,
}

/// Counts.
#[derive(Debug)]
pub struct SelfAssessmentCountsApi {
    assessments: Arc<Assessments>,
}

impl SelfAssessmentCountsApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(assessments: Arc<Assessments>) -> Self {
        Self { assessments }
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Assessment")]
impl SelfAssessmentCountsApi {
    /// Show how far the self-assessments of a campaign are.
    ///
    /// Numbers of the people that the caller reports on, and nobody's name.
    ///
    /// Permission: `reports:read`.
    #[oai(
        path = "/:organisation_id/campaigns/:campaign_id/self-assessments",
        method = "get",
        operation_id = "countCampaignSelfAssessments"
    )]
    async fn count(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The campaign.
        campaign_id: Path<CampaignId>,
    ) -> Result<Json<CampaignSelfAssessments>, ApiError> {
        Ok(Json(self.assessments.campaign_self_assessments(&actor, organisation_id.0, campaign_id.0).await?))
    }
}
