//! Operations on frameworks.

use super::super::frameworks::editing::{self, Deed, NewFramework};
use super::super::frameworks::{Framework as Whole, State, compare, everything, frameworks, keeping, reading, reviews};
use super::frameworks_model::{Framework, FrameworkComparison, ManagedFramework};
use super::frameworks_source::{FrameworkIn, FrameworkSource};
use super::level_words::{LevelStyle, LevelWords};
use crate::api::Tag;
use crate::platform::access::{Actor, Permission};
use crate::platform::http::SignedIn;
use crate::platform::ids::OrganisationId;
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform};
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};

/// Frameworks.
#[derive(Debug)]
pub struct FrameworksApi {
    platform: SharedPlatform,
}

/// A framework that is new or was there.
#[derive(ApiResponse)]
pub enum Made {
    /// The same request made it before.
    #[oai(status = 200)]
    Known(Json<FrameworkSource>),
    /// It is new.
    #[oai(status = 201)]
    New(Json<FrameworkSource>),
}

/// There is nothing to say.
#[derive(ApiResponse)]
pub enum Gone {
    /// It is deleted.
    #[oai(status = 204)]
    Deleted,
}

impl FrameworksApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }

    /// A framework as its editors get it.
    async fn source(&self, whole: &Whole) -> Result<FrameworkSource, ApiError> {
        Ok(FrameworkSource::of(whole, &reviews::of(&self.platform, &whole.key).await?))
    }

    /// Drafts are seen by those who manage frameworks only.
    async fn visible(&self, actor: &Actor, key: &str) -> Result<Whole, ApiError> {
        let found = keeping::current(&self.platform, key).await?;
        if found.state == State::Draft && actor.require(Permission::ManageFrameworks).is_err() {
            return Err(ApiError::not_found());
        }
        Ok(found)
    }
}

#[OpenApi(tag = "Tag::Frameworks")]
impl FrameworksApi {
    /// List the skill frameworks.
    ///
    /// Those that are published. Titles are in the language asked for, English where there is no translation; `unreviewed` marks
    /// those that nobody has confirmed against a published source.
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
        let there = reading::published(&self.platform).await?;
        let known = frameworks();
        let mine = known.iter().filter(|framework| there.contains(&framework.key));
        Ok(Json(mine.map(|framework| Framework::of(framework, language, true)).collect()))
    }

    /// Show a framework.
    ///
    /// With all its areas and skills, also when it is retired. A draft is shown to those who manage frameworks.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/frameworks/:framework", method = "get", operation_id = "getFramework")]
    async fn get_framework(
        &self,
        actor: SignedIn,
        /// The framework's key.
        #[oai(validator(max_length = "60"))]
        framework: Path<String>,
        /// The language of the titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Framework>, ApiError> {
        let found = self.visible(&actor, &framework).await?;
        Ok(Json(Framework::of(&found, language.0.unwrap_or(Language::En), false)))
    }

    /// Compare two frameworks.
    ///
    /// What became of the skills of `since` in this framework, by their codes.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/frameworks/:framework/comparison", method = "get", operation_id = "compareFrameworks")]
    async fn compare_frameworks(
        &self,
        actor: SignedIn,
        /// The framework after.
        #[oai(validator(max_length = "60"))]
        framework: Path<String>,
        /// The key of the framework before.
        #[oai(validator(max_length = "60"))]
        with: Query<String>,
        /// The language of the titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<FrameworkComparison>, ApiError> {
        let (before, after) = (self.visible(&actor, &with).await?, self.visible(&actor, &framework).await?);
        let comparison = compare::compare(&before, &after, language.0.unwrap_or(Language::En));
        Ok(Json(FrameworkComparison::of(&before.key, &after.key, comparison)))
    }

    /// List all frameworks.
    ///
    /// Drafts and retired ones too, without their skills.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/managed-frameworks", method = "get", operation_id = "listManagedFrameworks")]
    async fn list_managed_frameworks(&self, actor: SignedIn) -> Result<Json<Vec<ManagedFramework>>, ApiError> {
        let listed = reading::managed(&self.platform, &actor).await?;
        let rows = listed.into_iter().map(|one| ManagedFramework {
            key: one.key,
            title: one.title,
            version: one.version,
            state: one.state,
            origin: one.origin,
            scale_max: one.scale_max,
            skill_count: one.skills,
            changed_at: one.changed_at,
        });
        Ok(Json(rows.collect()))
    }

    /// Make a framework.
    ///
    /// A draft: empty, or the next version of another framework with its areas, skills and scale.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/frameworks", method = "post", operation_id = "createFramework")]
    async fn create_framework(&self, actor: SignedIn, body: Json<FrameworkIn>) -> Result<Made, ApiError> {
        let FrameworkIn { id, key, title, version, language, copy_of } = body.0;
        let draft = Whole::draft(key.trim(), title.trim(), version.trim(), language);
        let (made, is_new) = editing::create(&self.platform, &actor, NewFramework { id, draft, copy_of }).await?;
        let source = Json(self.source(&made).await?);
        Ok(if is_new { Made::New(source) } else { Made::Known(source) })
    }

    /// Show a framework to its editors.
    ///
    /// Every title in every language, and how each was reviewed.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/frameworks/:framework/source", method = "get", operation_id = "getFrameworkSource")]
    async fn get_framework_source(
        &self,
        actor: SignedIn,
        /// The framework's key.
        #[oai(validator(max_length = "60"))]
        framework: Path<String>,
    ) -> Result<Json<FrameworkSource>, ApiError> {
        actor.require(Permission::ManageFrameworks)?;
        Ok(Json(self.source(&keeping::current(&self.platform, &framework).await?).await?))
    }

    /// Change a framework.
    ///
    /// What is sent takes the place of what stands there, whole or not at all. Of a published framework only translations, how they
    /// were reviewed, descriptions, source and licence may change; for everything else make a new version. Sending the same again
    /// changes nothing. A change that came between is a `conflict`.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/frameworks/:framework/source", method = "put", operation_id = "updateFramework")]
    async fn update_framework(
        &self,
        actor: SignedIn,
        /// The framework's key.
        #[oai(validator(max_length = "60"))]
        framework: Path<String>,
        body: Json<FrameworkSource>,
    ) -> Result<Json<FrameworkSource>, ApiError> {
        let stamp = body.0.stamp.clone();
        let wanted = body.0.into_framework(&framework);
        Ok(Json(self.source(&editing::update(&self.platform, &actor, &framework, &stamp, wanted).await?).await?))
    }

    /// Publish a framework.
    ///
    /// From then on it is in use, and its areas, skills, codes and scale stay as they are. A published one stays published.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/frameworks/:framework/publish", method = "post", operation_id = "publishFramework")]
    async fn publish_framework(
        &self,
        actor: SignedIn,
        /// The framework's key.
        #[oai(validator(max_length = "60"))]
        framework: Path<String>,
    ) -> Result<Json<FrameworkSource>, ApiError> {
        Ok(Json(self.source(&editing::change_state(&self.platform, &actor, &framework, Deed::Publish).await?).await?))
    }

    /// Retire a framework.
    ///
    /// Nothing new begins with it; evidence, courses and profiles that refer to it stay. A retired one stays retired.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/frameworks/:framework/retire", method = "post", operation_id = "retireFramework")]
    async fn retire_framework(
        &self,
        actor: SignedIn,
        /// The framework's key.
        #[oai(validator(max_length = "60"))]
        framework: Path<String>,
    ) -> Result<Json<FrameworkSource>, ApiError> {
        Ok(Json(self.source(&editing::change_state(&self.platform, &actor, &framework, Deed::Retire).await?).await?))
    }

    /// Bring a retired framework back.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/frameworks/:framework/restore", method = "post", operation_id = "restoreFramework")]
    async fn restore_framework(
        &self,
        actor: SignedIn,
        /// The framework's key.
        #[oai(validator(max_length = "60"))]
        framework: Path<String>,
    ) -> Result<Json<FrameworkSource>, ApiError> {
        Ok(Json(self.source(&editing::change_state(&self.platform, &actor, &framework, Deed::Restore).await?).await?))
    }

    /// Delete a draft of a framework.
    ///
    /// One that was published is retired instead.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/frameworks/:framework", method = "delete", operation_id = "deleteFramework")]
    async fn delete_framework(
        &self,
        actor: SignedIn,
        /// The framework's key.
        #[oai(validator(max_length = "60"))]
        framework: Path<String>,
    ) -> Result<Gone, ApiError> {
        editing::delete(&self.platform, &actor, &framework).await?;
        Ok(Gone::Deleted)
    }

    /// Show how levels are shown.
    ///
    /// In each of your organisations, and what the levels of every framework are called. An organisation that is not named shows numbers.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/level-display", method = "get", operation_id = "getLevelDisplay")]
    async fn get_level_display(
        &self,
        actor: SignedIn,
        /// The language of the names.
        language: Query<Option<Language>>,
    ) -> Result<Json<LevelWords>, ApiError> {
        let styles = reading::styles(&self.platform, &actor).await?;
        Ok(Json(LevelWords::of(&styles, &everything(), language.0.unwrap_or(actor.language))))
    }

    /// Show how an organisation shows levels.
    ///
    /// Permission: `organisation:read`.
    #[oai(path = "/organisations/:organisation_id/level-style", method = "get", operation_id = "getLevelStyle")]
    async fn get_level_style(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
    ) -> Result<Json<LevelStyle>, ApiError> {
        Ok(Json(LevelStyle { style: reading::style(&self.platform, &actor, organisation_id.0).await? }))
    }

    /// Choose how an organisation shows levels.
    ///
    /// Levels stay as they are; only what stands on the screen changes: 1–8, four names, or A1–C2 where a framework has them.
    ///
    /// Permission: `organisation:manage`.
    #[oai(path = "/organisations/:organisation_id/level-style", method = "put", operation_id = "updateLevelStyle")]
    async fn update_level_style(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        body: Json<LevelStyle>,
    ) -> Result<Json<LevelStyle>, ApiError> {
        reading::set_style(&self.platform, &actor, organisation_id.0, body.0.style).await?;
        Ok(body)
    }
}
