//! Operations of this slice.

pub(super) mod certificate_model;
pub(super) mod certificates;
mod earlier_drafts;
mod evidence_carries;
mod framework_mappings;
mod frameworks;
mod frameworks_exchange;
mod frameworks_model;
mod frameworks_source;
pub(super) mod history;
mod level_words;
pub(super) mod policies;

pub use certificates::{CertificatesApi, brings_certificate};
pub use earlier_drafts::EarlierDraftsApi;
pub use evidence_carries::EvidenceCarriesApi;
pub use framework_mappings::FrameworkMappingsApi;
pub use frameworks::FrameworksApi;
pub use frameworks_exchange::{FrameworkExchangeApi, is_framework_file};
pub use policies::PoliciesApi;

use super::frameworks::skill;
use super::service::{self, history::Asked};
use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::ids::{CompletionId, OrganisationId, PersonId};
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform};
use chrono::{DateTime, NaiveDate, Utc};
use history::SkillHistory;
use poem_openapi::param::{Path, Query};
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
    /// Its framework with its edition.
    framework: String,
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
                framework: known.as_ref().map(service::history::edition).unwrap_or_default(),
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

    /// Explain the own level in a skill on any day.
    ///
    /// One answer for each organisation that knows anything of it: the level that followed, and every piece of evidence that was
    /// written down by then, with why it counted or not.
    ///
    /// Permission: `own`.
    #[oai(path = "/skills/:skill", method = "get", operation_id = "explainMySkill")]
    async fn explain_my_skill(
        &self,
        actor: SignedIn,
        /// Framework and code.
        #[oai(validator(max_length = 200))]
        skill: Path<String>,
        /// On which day; today when absent.
        on: Query<Option<NaiveDate>>,
        /// The language of the titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Vec<SkillHistory>>, ApiError> {
        let asked = Asked { skill: skill.0, on: on.0, language: language.0.unwrap_or(actor.language) };
        service::history::own(&self.platform, &actor, asked).await.map(Json)
    }

    /// Explain a person's level in a skill on any day.
    ///
    /// For a line manager of her own team. That the record was opened is noted, and the person can see it.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/organisations/:organisation_id/people/:person_id/skills/:skill", method = "get", operation_id = "explainSkill")]
    async fn explain_skill(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        /// The person's id.
        person_id: Path<PersonId>,
        /// Framework and code.
        #[oai(validator(max_length = 200))]
        skill: Path<String>,
        /// On which day; today when absent.
        on: Query<Option<NaiveDate>>,
        /// The language of the titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<SkillHistory>, ApiError> {
        let asked = Asked { skill: skill.0, on: on.0, language: language.0.unwrap_or(actor.language) };
        service::history::of_person(&self.platform, &actor, organisation_id.0, person_id.0, asked).await.map(Json)
    }
}
