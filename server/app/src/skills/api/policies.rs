//! `/organisations/{organisation_id}/level-policy` and `/level-policy`.

use super::super::service::{policies, previewing};
use super::history::{KindPolicy, PolicyInWords, PolicyRule};
use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::ids::OrganisationId;
use crate::platform::{ApiError, SharedPlatform};
use chrono::{DateTime, Utc};
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};

/// How levels follow from evidence in an organisation.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct LevelPolicy {
    /// Which organisation.
    pub organisation_id: OrganisationId,
    /// Its name.
    pub organisation_name: String,
    /// What holds now.
    pub policy: PolicyInWords,
    /// What holds in organisations that chose nothing of their own.
    pub shared: PolicyInWords,
    /// What held when, the latest first.
    pub versions: Vec<PolicyVersion>,
    /// How far folding by the last change has come; absent when there was none.
    pub refolding: Option<Refolding>,
}

/// A policy of some time.
#[derive(Debug, Object)]
pub struct PolicyVersion {
    /// From when on.
    pub from: DateTime<Utc>,
    /// What held.
    pub policy: PolicyInWords,
}

/// How far folding everybody's levels by a new policy has come.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Refolding {
    /// How many people have evidence.
    pub people_total: u32,
    /// How many of them are done.
    pub people_done: u32,
    /// When it began.
    pub begun_at: DateTime<Utc>,
    /// When it was done.
    pub finished_at: Option<DateTime<Utc>>,
}

/// A policy that is chosen.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct PolicyIn {
    /// Which evidence decides.
    pub rule: PolicyRule,
    /// What is said of each kind; a kind that is not named does not count.
    #[oai(validator(max_items = 5))]
    pub kinds: Vec<KindPolicy>,
}

/// An organisation's choice.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct PolicyChoice {
    /// Its own policy; without one it follows the consortium.
    pub policy: Option<PolicyIn>,
}

/// What a policy would change if it were chosen now.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct LevelPolicyPreview {
    /// How many people's levels would be folded anew.
    pub people: u32,
    /// How many levels would be higher, or there at all; not told of fewer than five people.
    pub higher: Option<u32>,
    /// How many would be lower, or gone; not told of fewer than five people.
    pub lower: Option<u32>,
}

/// How levels follow from evidence.
#[derive(Debug)]
pub struct PoliciesApi {
    platform: SharedPlatform,
}

impl PoliciesApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

#[OpenApi(tag = "Tag::Skills")]
impl PoliciesApi {
    /// Read how levels follow from evidence in an organisation.
    ///
    /// Everybody who belongs to it may: it is applied to her.
    ///
    /// Permission: `organisation:read`.
    #[oai(path = "/organisations/:organisation_id/level-policy", method = "get", operation_id = "getLevelPolicy")]
    async fn get_level_policy(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
    ) -> Result<Json<LevelPolicy>, ApiError> {
        policies::read(&self.platform, &actor, organisation_id.0).await.map(Json)
    }

    /// Choose how levels follow from evidence in an organisation.
    ///
    /// From now on; what held before stays what it was on those days. The levels of all its people are folded anew, one after
    /// the other; `refolding` tells how far that is. Choosing what holds anyway changes nothing.
    ///
    /// Permission: `organisation:manage`.
    #[oai(path = "/organisations/:organisation_id/level-policy", method = "put", operation_id = "chooseLevelPolicy")]
    async fn choose_level_policy(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        body: Json<PolicyChoice>,
    ) -> Result<Json<LevelPolicy>, ApiError> {
        policies::choose(&self.platform, &actor, organisation_id.0, body.0.policy).await.map(Json)
    }

    /// Count what a policy would change in an organisation.
    ///
    /// Nothing is written.
    ///
    /// Permission: `organisation:manage`.
    #[oai(path = "/organisations/:organisation_id/level-policy/preview", method = "post", operation_id = "previewLevelPolicy")]
    async fn preview_level_policy(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        body: Json<PolicyChoice>,
    ) -> Result<Json<LevelPolicyPreview>, ApiError> {
        previewing::preview(&self.platform, &actor, organisation_id.0, body.0.policy).await.map(Json)
    }

    /// Read how levels follow where an organisation chose nothing of its own.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/level-policy", method = "get", operation_id = "getSharedLevelPolicy")]
    async fn get_shared_level_policy(&self, _actor: SignedIn) -> Result<Json<PolicyInWords>, ApiError> {
        policies::read_shared(&self.platform).await.map(Json)
    }

    /// Choose how levels follow where an organisation chose nothing of its own.
    ///
    /// Permission: `consortium:manage`.
    #[oai(path = "/level-policy", method = "put", operation_id = "chooseSharedLevelPolicy")]
    async fn choose_shared_level_policy(&self, actor: SignedIn, body: Json<PolicyIn>) -> Result<Json<PolicyInWords>, ApiError> {
        policies::choose_shared(&self.platform, &actor, body.0).await.map(Json)
    }
}
