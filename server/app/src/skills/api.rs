//! Operations of this slice.

use super::framework::{frameworks, skill};
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

/// A skill framework.
#[derive(Debug, Object)]
pub struct Framework {
    /// The name in skill keys.
    key: String,
    /// The framework's name.
    title: String,
    /// The framework's edition.
    version: String,
    /// The highest level; the lowest is 1.
    scale_max: i32,
    /// Where the titles come from.
    source: String,
    /// Under which terms.
    licence: String,
    /// Groups of skills.
    areas: Vec<FrameworkArea>,
    /// The skills, in the framework's order.
    skills: Vec<FrameworkSkill>,
}

/// A group of skills.
#[derive(Debug, Object)]
pub struct FrameworkArea {
    /// The framework's number for it.
    code: String,
    /// The title in the language asked for.
    title: String,
    /// Whether nobody has confirmed this title against a published source.
    unreviewed: bool,
}

/// A skill of a framework.
#[derive(Debug, Object)]
pub struct FrameworkSkill {
    /// Framework and code.
    skill: String,
    /// The framework's number for it.
    code: String,
    /// The area it belongs to.
    area: String,
    /// The title in the language asked for.
    title: String,
    /// Whether nobody has confirmed this title against a published source.
    unreviewed: bool,
}

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
    /// List the skill frameworks.
    ///
    /// Titles are in the language asked for, English where there is no translation; `unreviewed` marks those that nobody
    /// has confirmed against a published source.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/frameworks", method = "get", operation_id = "listFrameworks")]
    async fn list_frameworks(
        &self,
        _actor: SignedIn,
        /// The language of the titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Vec<Framework>>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        let list = frameworks().iter().map(|framework| Framework {
            key: framework.key.clone(),
            title: framework.title.clone(),
            version: framework.version.clone(),
            scale_max: framework.scale_max,
            source: framework.source.clone(),
            licence: framework.licence.clone(),
            areas: framework
                .areas
                .iter()
                .map(|area| FrameworkArea {
                    code: area.code.clone(),
                    title: area.title(language).to_owned(),
                    unreviewed: area.unreviewed(language),
                })
                .collect(),
            skills: framework
                .skills
                .iter()
                .map(|skill| FrameworkSkill {
                    skill: skill.key.clone(),
                    code: skill.code.clone(),
                    area: skill.area.clone(),
                    title: skill.title(language).to_owned(),
                    unreviewed: skill.unreviewed(language),
                })
                .collect(),
        });
        Ok(Json(list.collect()))
    }

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
                code: known.map(|skill| skill.code.clone()).unwrap_or_default(),
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
