//! Versions of courses, for those who publish them.

use super::super::versions::{CountUse, Standing, VersionUse};
use super::super::{Catalogue, changes};
use super::CourseChanges;
use crate::api::Tag;
use crate::platform::ApiError;
use crate::platform::access::Permission;
use crate::platform::http::SignedIn;
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::types::Example;
use poem_openapi::{Object, OpenApi};
use std::sync::Arc;

/// Versions of courses.
pub struct VersionsApi {
    catalogue: Arc<Catalogue>,
    count_use: CountUse,
}

impl VersionsApi {
    /// The operations on this catalogue; the count of people comes from above.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>, count_use: CountUse) -> Self {
        Self { catalogue, count_use }
    }

    async fn all(&self, slug: &str) -> Result<Vec<CourseVersion>, ApiError> {
        let (course, versions) = self.catalogue.versions(slug).await?;
        let counts = (self.count_use)(course).await?;
        Ok(versions
            .into_iter()
            .map(|version| CourseVersion::of(counts.get(&version.facts.id).copied().unwrap_or_default(), version))
            .collect())
    }

    async fn one(&self, slug: &str, hash: &str) -> Result<Json<CourseVersion>, ApiError> {
        let found = self.all(slug).await?.into_iter().find(|version| version.version == hash);
        found.map(Json).ok_or_else(ApiError::not_found)
    }
}

/// A version of a course.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct CourseVersion {
    /// The hash of its source.
    pub version: String,
    /// 1, 2, 3 …
    pub number: i32,
    /// When it was published.
    pub published_at: DateTime<Utc>,
    /// Whether it is what people get who begin the course.
    pub live: bool,
    /// When it was withdrawn.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Why.
    pub withdrawn_reason: Option<String>,
    /// People on the course who saw this version last and have not completed it.
    pub people: u32,
    /// Completions on this version.
    pub completions: u32,
}

/// Why a version is withdrawn.
#[derive(Debug, Object)]
#[oai(rename = "WithdrawalIn", deny_unknown_fields, example)]
pub struct WithdrawalIn {
    /// The reason, for those who publish courses and for the audit log.
    #[oai(validator(min_length = "1", max_length = "1000"))]
    pub reason: String,
}

impl Example for WithdrawalIn {
    fn example() -> Self {
        Self { reason: "The second lesson names a law that is no longer in force.".to_owned() }
    }
}

#[OpenApi(tag = "Tag::Catalogue")]
impl VersionsApi {
    /// List the versions of a course.
    ///
    /// Newest first, with how many people each concerns.
    ///
    /// Permission: `courses:check`.
    #[oai(path = "/courses/:slug/versions", method = "get", operation_id = "listCourseVersions")]
    async fn list_course_versions(
        &self,
        actor: SignedIn,
        /// The course's name in addresses.
        #[oai(validator(max_length = "100"))]
        slug: Path<String>,
    ) -> Result<Json<Vec<CourseVersion>>, ApiError> {
        actor.require(Permission::CheckCourses)?;
        self.all(&slug).await.map(Json)
    }

    /// Withdraw a version of a course.
    ///
    /// If it is live, the newest version that is not withdrawn becomes live. When there is none, the course leaves the catalogue
    /// and nobody can begin it; its people keep their records and finish it with this version. Publishing the same content again
    /// does not bring it back. Withdrawing it again changes nothing.
    ///
    /// Permission: `courses:publish`.
    #[oai(path = "/courses/:slug/versions/:version/withdraw", method = "post", operation_id = "withdrawCourseVersion")]
    async fn withdraw_course_version(
        &self,
        actor: SignedIn,
        /// The course's name in addresses.
        #[oai(validator(max_length = "100"))]
        slug: Path<String>,
        /// The version's hash.
        #[oai(validator(max_length = "64"))]
        version: Path<String>,
        body: Json<WithdrawalIn>,
    ) -> Result<Json<CourseVersion>, ApiError> {
        self.catalogue.withdraw(&actor, &slug, &version, body.0.reason).await?;
        self.one(&slug, &version).await
    }

    /// Bring a withdrawn version of a course back.
    ///
    /// It becomes live unless a newer version is. Restoring a version that stands changes nothing.
    ///
    /// Permission: `courses:publish`.
    #[oai(path = "/courses/:slug/versions/:version/restore", method = "post", operation_id = "restoreCourseVersion")]
    async fn restore_course_version(
        &self,
        actor: SignedIn,
        /// The course's name in addresses.
        #[oai(validator(max_length = "100"))]
        slug: Path<String>,
        /// The version's hash.
        #[oai(validator(max_length = "64"))]
        version: Path<String>,
    ) -> Result<Json<CourseVersion>, ApiError> {
        self.catalogue.restore(&actor, &slug, &version).await?;
        self.one(&slug, &version).await
    }

    /// Compare two versions of a course.
    ///
    /// What changed for learners from the version `since` to this one, in the language asked for. Of the questions of tests only
    /// the keys are named.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/courses/:slug/versions/:version/changes", method = "get", operation_id = "compareCourseVersions")]
    async fn compare_course_versions(
        &self,
        _actor: SignedIn,
        /// The course's name in addresses.
        #[oai(validator(max_length = "100"))]
        slug: Path<String>,
        /// The hash of the version after.
        #[oai(validator(max_length = "64"))]
        version: Path<String>,
        /// The hash of the version before.
        #[oai(validator(max_length = "64"))]
        since: Query<String>,
        /// The reader's language.
        language: Query<Option<Language>>,
    ) -> Result<Json<CourseChanges>, ApiError> {
        let previous = self.catalogue.version_by_hash(&slug, &since).await?;
        let next = self.catalogue.version_by_hash(&slug, &version).await?;
        let items = changes::between(&previous, &next, language.0.unwrap_or(Language::En));
        Ok(Json(CourseChanges { since: since.0, version: version.0, items }))
    }
}

impl CourseVersion {
    fn of(used: VersionUse, version: Standing) -> Self {
        let Standing { facts, is_live } = version;
        Self {
            version: facts.content_hash,
            number: facts.number,
            published_at: facts.published_at,
            live: is_live,
            withdrawn_at: facts.withdrawn_at,
            withdrawn_reason: facts.withdrawn_reason,
            people: used.people,
            completions: used.completions,
        }
    }
}
