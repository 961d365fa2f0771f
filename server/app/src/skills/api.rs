//! Operations of this slice.

mod frameworks;
mod frameworks_model;
mod frameworks_source;

pub use frameworks::FrameworksApi;

use super::frameworks::skill;
use super::service;
use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::ids::{CompletionId, OrganisationId};
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform};
use chrono::{DateTime, Utc};
use poem_openapi::param::Query;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};

/// A level of the caller's own.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct SkillState {
    /// Framework and code.
    skill: String,
    /// The framework's number for it.
    code: String,
    /// The title in the language asked for.
    title: String,
    /// The area it belongs to.
    area: String,
    /// The current level.
    level: i32,
    /// The kind of evidence that decides: self, manager, test, completion, external or refresher.
    kind: String,
    /// On whose behalf the evidence came about.
    organisation_id: OrganisationId,
    /// When the level was shown.
    observed_at: DateTime<Utc>,
    /// Until when the evidence holds.
    valid_until: Option<DateTime<Utc>>,
    /// The completion it follows from.
    completion_id: Option<CompletionId>,
}

/// Frameworks and own levels.
#[derive(Debug)]
pub struct SkillsApi {
    platform: SharedPlatform,
}

impl SkillsApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

#[OpenApi(tag = "Tag::Skills")]
impl SkillsApi {
    /// List the own skill levels.
    ///
    /// One level per skill and organisation, with the evidence that decides it.
    ///
    /// Permission: `own`.
    #[oai(path = "/skills", method = "get", operation_id = "listMySkills")]
    async fn list_my_skills(
        &self,
        actor: SignedIn,
        /// The language of the titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Vec<SkillState>>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        let levels = service::own_levels(&self.platform, &actor.own()?).await?;
        let states = levels.into_iter().map(|own| {
            let known = skill(&own.level.skill_key);
            SkillState {
                code: known.as_ref().map(|skill| skill.code.clone()).unwrap_or_default(),
                title: super::title(&own.level.skill_key, language),
                area: known.map(|skill| skill.area.clone()).unwrap_or_default(),
                skill: own.level.skill_key,
                level: own.level.level,
                kind: own.level.kind,
                organisation_id: own.level.organisation_id,
                observed_at: own.level.observed_at,
                valid_until: own.level.valid_until,
                completion_id: own.completion,
            }
        });
        Ok(Json(states.collect()))
    }
}
