//! Operations on mappings between frameworks.

use super::super::frameworks::entity::mapping;
use super::super::frameworks::mapping::{Line, Rule, RuleKind};
use super::super::frameworks::mappings::{self, Mapping, NewMapping};
use super::super::frameworks::title;
use super::frameworks::Gone;
use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::ids::PersonId;
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform};
use chrono::{DateTime, Utc};
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::types::Example;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

/// Mappings.
#[derive(Debug)]
pub struct FrameworkMappingsApi {
    platform: SharedPlatform,
}

/// A mapping from one framework to another.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct FrameworkMapping {
    /// Its id.
    pub id: Uuid,
    /// From this framework.
    pub from: String,
    /// To this one.
    pub to: String,
    /// `shipped` with the program, or `own`.
    pub origin: String,
    /// When it was written last.
    pub changed_at: DateTime<Utc>,
    /// When it was reviewed; without this it is not.
    pub reviewed_at: Option<DateTime<Utc>>,
    /// Who reviewed it; nobody of here for one that ships.
    pub reviewed_by: Option<PersonId>,
    /// Her name.
    pub reviewed_by_name: Option<String>,
}

/// What becomes of a skill.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct MappingLine {
    /// The skill before.
    #[oai(validator(max_length = "200"))]
    pub from: String,
    /// The skill after.
    #[oai(validator(max_length = "200"))]
    pub to: String,
    /// What becomes of the level.
    pub rule: RuleKind,
    /// By how much it is shifted, or at most which level it becomes; 0 for `same`.
    #[oai(validator(minimum(value = "-20"), maximum(value = "20")))]
    pub amount: i32,
}

/// A line with its titles.
#[derive(Debug, Object)]
pub struct MappingLineOut {
    /// The skill before.
    pub from: String,
    /// What it is called.
    pub from_title: String,
    /// The skill after.
    pub to: String,
    /// What it is called.
    pub to_title: String,
    /// What becomes of the level.
    pub rule: RuleKind,
    /// By how much it is shifted, or at most which level it becomes.
    pub amount: i32,
}

/// A mapping with its lines.
#[derive(Debug, Object)]
pub struct FrameworkMappingDetail {
    /// The mapping.
    pub mapping: FrameworkMapping,
    /// Names this state; changes and reviews send it back.
    pub stamp: String,
    /// Why it maps as it does.
    pub note: String,
    /// Its lines, by the skill before.
    pub lines: Vec<MappingLineOut>,
}

/// A mapping that is to be made.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct FrameworkMappingIn {
    /// Made by the client; the same id again makes nothing new.
    pub id: Uuid,
    /// From this framework.
    #[oai(validator(max_length = "60"))]
    pub from: String,
    /// To this one.
    #[oai(validator(max_length = "60"))]
    pub to: String,
}

/// A mapping's lines as they are to be.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct FrameworkMappingChange {
    /// The state that was read.
    #[oai(validator(max_length = "100"))]
    pub stamp: String,
    /// Why it maps as it does.
    #[oai(validator(max_length = "2000"))]
    pub note: String,
    /// All lines.
    #[oai(validator(max_items = "5000"))]
    pub lines: Vec<MappingLine>,
}

/// That a mapping is right.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct MappingReview {
    /// The state that was looked through.
    #[oai(validator(max_length = "100"))]
    pub stamp: String,
}

impl Example for FrameworkMappingIn {
    fn example() -> Self {
        Self { id: Uuid::from_u128(8), from: "digcomp-2.2".to_owned(), to: "digcomp-3.0".to_owned() }
    }
}

impl Example for FrameworkMappingChange {
    fn example() -> Self {
        let line = MappingLine { from: "digcomp-2.2:1.1".to_owned(), to: "digcomp-3.0:1.1".to_owned(), rule: RuleKind::Same, amount: 0 };
        Self { stamp: "0".to_owned(), note: "Same ids.".to_owned(), lines: vec![line] }
    }
}

impl Example for MappingReview {
    fn example() -> Self {
        Self { stamp: "0".to_owned() }
    }
}

impl FrameworkMapping {
    fn of((row, reviewed_by_name): (mapping::Model, Option<String>)) -> Self {
        Self {
            reviewed_by_name,
            id: row.id,
            from: row.from_key,
            to: row.to_key,
            origin: row.origin,
            changed_at: row.changed_at,
            reviewed_at: row.reviewed_at,
            reviewed_by: row.reviewed_by,
        }
    }
}

impl FrameworkMappingDetail {
    fn of(found: Mapping, language: Language) -> Self {
        let Mapping { row, lines, reviewer } = found;
        let lines = lines.into_iter().map(|line| MappingLineOut {
            from_title: title(&line.from, language),
            to_title: title(&line.to, language),
            from: line.from,
            to: line.to,
            rule: line.rule.kind,
            amount: line.rule.amount,
        });
        Self { stamp: row.stamp.clone(), note: row.note.clone(), lines: lines.collect(), mapping: FrameworkMapping::of((row, reviewer)) }
    }
}

impl FrameworkMappingsApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

#[OpenApi(tag = "Tag::Frameworks")]
impl FrameworkMappingsApi {
    /// List the mappings between frameworks.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/framework-mappings", method = "get", operation_id = "listFrameworkMappings")]
    async fn list_framework_mappings(&self, actor: SignedIn) -> Result<Json<Vec<FrameworkMapping>>, ApiError> {
        Ok(Json(mappings::list(&self.platform, &actor).await?.into_iter().map(FrameworkMapping::of).collect()))
    }

    /// Make a mapping between two frameworks.
    ///
    /// It begins with a line for every code that both have, and waits to be looked through and reviewed.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/framework-mappings", method = "post", operation_id = "createFrameworkMapping")]
    async fn create_framework_mapping(
        &self,
        actor: SignedIn,
        body: Json<FrameworkMappingIn>,
    ) -> Result<Json<FrameworkMappingDetail>, ApiError> {
        let FrameworkMappingIn { id, from, to } = body.0;
        let made = mappings::create(&self.platform, &actor, NewMapping { id, from, to }).await?;
        Ok(Json(FrameworkMappingDetail::of(made, actor.language)))
    }

    /// Show a mapping.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/framework-mappings/:mapping_id", method = "get", operation_id = "getFrameworkMapping")]
    async fn get_framework_mapping(
        &self,
        actor: SignedIn,
        /// The mapping.
        mapping_id: Path<Uuid>,
        /// The language of the titles; your own when absent.
        language: Query<Option<Language>>,
    ) -> Result<Json<FrameworkMappingDetail>, ApiError> {
        let found = mappings::get(&self.platform, &actor, mapping_id.0).await?;
        Ok(Json(FrameworkMappingDetail::of(found, language.0.unwrap_or(actor.language))))
    }

    /// Change a mapping.
    ///
    /// What is sent takes the place of all its lines; after a change it has to be reviewed again. Sending the same again changes
    /// nothing. A change that came between is a `conflict`.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/framework-mappings/:mapping_id", method = "put", operation_id = "updateFrameworkMapping")]
    async fn update_framework_mapping(
        &self,
        actor: SignedIn,
        /// The mapping.
        mapping_id: Path<Uuid>,
        body: Json<FrameworkMappingChange>,
    ) -> Result<Json<FrameworkMappingDetail>, ApiError> {
        let FrameworkMappingChange { stamp, note, lines } = body.0;
        let lines =
            lines.into_iter().map(|line| Line { from: line.from, to: line.to, rule: Rule { kind: line.rule, amount: line.amount } });
        let changed = mappings::update(&self.platform, &actor, mapping_id.0, &stamp, note, lines.collect()).await?;
        Ok(Json(FrameworkMappingDetail::of(changed, actor.language)))
    }

    /// Delete a mapping.
    ///
    /// One by which evidence was carried over stays, so that the levels which came of it stay explained; one that ships stays too.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/framework-mappings/:mapping_id", method = "delete", operation_id = "deleteFrameworkMapping")]
    async fn delete_framework_mapping(
        &self,
        actor: SignedIn,
        /// The mapping.
        mapping_id: Path<Uuid>,
    ) -> Result<Gone, ApiError> {
        mappings::delete(&self.platform, &actor, mapping_id.0).await?;
        Ok(Gone::Deleted)
    }

    /// Say that a mapping is right.
    ///
    /// Evidence is carried over by reviewed mappings only.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/framework-mappings/:mapping_id/review", method = "post", operation_id = "reviewFrameworkMapping")]
    async fn review_framework_mapping(
        &self,
        actor: SignedIn,
        /// The mapping.
        mapping_id: Path<Uuid>,
        body: Json<MappingReview>,
    ) -> Result<Json<FrameworkMappingDetail>, ApiError> {
        let reviewed = mappings::review(&self.platform, &actor, mapping_id.0, &body.0.stamp).await?;
        Ok(Json(FrameworkMappingDetail::of(reviewed, actor.language)))
    }
}
