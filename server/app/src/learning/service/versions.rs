//! Which version of a course people have seen, and how many are on which.

use super::super::api::{Enrolment, SeenVersionIn};
use super::super::entity::enrolment;
use super::super::store;
use super::Learning;
use crate::catalogue::{PublishedCourse, VersionUse};
use crate::platform::access::{Actor, Scope};
use crate::platform::ids::{CourseId, CourseVersionId, EnrolmentId};
use crate::platform::language::Language;
use crate::platform::{ApiError, Platform};
use sea_orm::DbErr;
use std::collections::BTreeMap;

impl Learning {
    /// The hash of the version that the owner of an enrolment has seen last, when it is not the given one.
    pub(super) async fn seen_version(&self, row: &enrolment::Model, shown: &PublishedCourse) -> Result<Option<String>, ApiError> {
        let seen = last_seen(row);
        if seen == shown.version_id {
            return Ok(None);
        }
        Ok(Some(self.catalogue.version(seen).await?.course.content_hash.clone()))
    }

    /// Notes that the caller has seen a version of her course. It never goes back to an earlier one, unless that is live again.
    pub(in crate::learning) async fn acknowledge_version(
        &self,
        actor: &Actor,
        id: EnrolmentId,
        new: SeenVersionIn,
        language: Language,
    ) -> Result<Enrolment, ApiError> {
        let scope = actor.own()?;
        let head = self.enrolment_head(actor, id).await?;
        let course = self.ruling_version(head.course, head.began_with).await?;
        let version = match self.catalogue.version_by_hash(&course.course.slug, &new.version).await {
            Err(error) if error.code() == ApiError::not_found().code() => {
                return Err(ApiError::invalid("version", "unknown", "The course has no such version."));
            }
            found => found?,
        };
        let find = async |connection: &_| store::enrolment(connection, &scope, id).await;
        let row = self.platform.database.read_latest(&scope, find).await?;
        let row = row.filter(|row| row.withdrawn_at.is_none()).ok_or_else(ApiError::not_found)?;
        let is_live = version.version_id == course.version_id;
        if is_live || self.catalogue.version(last_seen(&row)).await?.number < version.number {
            self.platform
                .database
                .write(&scope, async |transaction| {
                    store::lock_enrolment(transaction, &scope, id).await?;
                    store::set_seen_version(transaction, &scope, id, version.version_id).await
                })
                .await?;
        }
        self.show(actor, id, language).await
    }
}

/// Enrolments from before versions were acknowledged have seen the one they began with.
fn last_seen(row: &enrolment::Model) -> CourseVersionId {
    row.seen_version_id.unwrap_or(row.started_version_id)
}

/// How many people are on which version of a course, and how many completed it by which. Numbers only; nobody is named.
///
/// # Errors
/// When the database refuses.
pub async fn people_on_versions(platform: &Platform, course: CourseId) -> Result<BTreeMap<CourseVersionId, VersionUse>, ApiError> {
    let scope = Scope::system("authors see how many people a version has, and nobody by name");
    let count = async |connection: &_| store::people_on_versions(connection, &scope, course).await;
    let (people, completions) = platform.database.read::<_, DbErr>(&scope, count).await?;
    let number = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
    let mut counted: BTreeMap<_, VersionUse> = BTreeMap::new();
    for (version, row) in people.iter().filter_map(|row| Some((row.version_id?, row))) {
        counted.entry(version).or_default().people = number(row.number);
    }
    for (version, row) in completions.iter().filter_map(|row| Some((row.version_id?, row))) {
        counted.entry(version).or_default().completions = number(row.number);
    }
    Ok(counted)
}
