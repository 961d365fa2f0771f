//! Campaigns.

use super::{Campaign, CampaignBegun, CampaignIn, CampaignMember, MyCampaign, Reminded};
use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::ids::{CampaignId, OrganisationId};
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform};
use crate::profiles::service;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};

/// An organisation's campaigns.
#[derive(Debug)]
pub struct CampaignsApi {
    platform: SharedPlatform,
}

/// The campaigns that ask the caller.
#[derive(Debug)]
pub struct OwnCampaignsApi {
    platform: SharedPlatform,
}

impl CampaignsApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

impl OwnCampaignsApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

/// A campaign that is new or was there.
#[derive(ApiResponse)]
pub enum BegunCampaign {
    /// This id was known already.
    #[oai(status = 200)]
    Known(Json<CampaignBegun>),
    /// It has begun, and everybody whom it asks is told.
    #[oai(status = 201)]
    New(Json<CampaignBegun>),
}

#[OpenApi(tag = "Tag::Profiles")]
impl OwnCampaignsApi {
    /// List the campaigns that ask me.
    ///
    /// Those that are open, the one that ends first before the others.
    ///
    /// Permission: `own`.
    #[oai(path = "/campaigns", method = "get", operation_id = "listMyCampaigns")]
    async fn list_my_campaigns(&self, actor: SignedIn) -> Result<Json<Vec<MyCampaign>>, ApiError> {
        Ok(Json(service::my_campaigns(&self.platform, &actor).await?))
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Profiles")]
impl CampaignsApi {
    /// List the organisation's campaigns.
    ///
    /// The newest first, with how many have begun and finished of the people that the caller reports on.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/campaigns", method = "get", operation_id = "listCampaigns")]
    async fn list_campaigns(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Vec<Campaign>>, ApiError> {
        let language = language.0.unwrap_or(actor.language);
        Ok(Json(service::campaigns(&self.platform, &actor, organisation_id.0, language).await?))
    }

    /// Begin a campaign.
    ///
    /// Everybody whom it asks is told at once, and again before its day until she has finished: who was assessed in all skills of the
    /// profile since it began, by herself, her manager or a test. After its day its result is frozen.
    ///
    /// Permission: `profiles:manage`.
    #[oai(path = "/:organisation_id/campaigns", method = "post", operation_id = "beginCampaign")]
    async fn begin_campaign(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        body: Json<CampaignIn>,
    ) -> Result<BegunCampaign, ApiError> {
        let begun = CampaignBegun { id: body.0.id };
        let is_new = service::begin(&self.platform, &actor, organisation_id.0, body.0).await?;
        Ok(if is_new { BegunCampaign::New(Json(begun)) } else { BegunCampaign::Known(Json(begun)) })
    }

    /// Read a campaign.
    ///
    /// With what is known skill by skill, and what changed since the campaign that it repeats.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/campaigns/:campaign_id", method = "get", operation_id = "getCampaign")]
    async fn get_campaign(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The campaign.
        campaign_id: Path<CampaignId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Campaign>, ApiError> {
        let language = language.0.unwrap_or(actor.language);
        Ok(Json(service::campaign_with_results(&self.platform, &actor, organisation_id.0, campaign_id.0, language).await?))
    }

    /// List who has begun and finished.
    ///
    /// The people of the campaign that the caller reports on. They are told who looked.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/campaigns/:campaign_id/members", method = "get", operation_id = "listCampaignMembers")]
    async fn list_campaign_members(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The campaign.
        campaign_id: Path<CampaignId>,
    ) -> Result<Json<Vec<CampaignMember>>, ApiError> {
        Ok(Json(service::campaign_members(&self.platform, &actor, organisation_id.0, campaign_id.0).await?))
    }

    /// Remind who has not finished.
    ///
    /// At most once a day.
    ///
    /// Permission: `profiles:manage`.
    #[oai(path = "/:organisation_id/campaigns/:campaign_id/reminders", method = "post", operation_id = "remindCampaign")]
    async fn remind_campaign(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The campaign.
        campaign_id: Path<CampaignId>,
    ) -> Result<Json<Reminded>, ApiError> {
        let people = service::remind(&self.platform, &actor, organisation_id.0, campaign_id.0).await?;
        Ok(Json(Reminded { people }))
    }

    /// Close a campaign.
    ///
    /// What is known now is kept as its result; it is not opened again. Closing it twice changes nothing.
    ///
    /// Permission: `profiles:manage`.
    #[oai(path = "/:organisation_id/campaigns/:campaign_id/close", method = "post", operation_id = "closeCampaign")]
    async fn close_campaign(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The campaign.
        campaign_id: Path<CampaignId>,
    ) -> Result<Json<CampaignBegun>, ApiError> {
        service::close(&self.platform, &actor, organisation_id.0, campaign_id.0).await?;
        Ok(Json(CampaignBegun { id: campaign_id.0 }))
    }
}
