//! Which versions of a course stand: withdrawing one, and bringing it back. Nothing is ever erased.

use super::store::{self, VersionFacts};
use super::{Catalogue, PublishedCourse};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{CourseId, CourseVersionId};
use crate::platform::{ApiError, audit};
use sea_orm::{DatabaseTransaction, DbErr};
use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;

/// How many people a version concerns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VersionUse {
    /// People on the course who saw this version last and have not completed it.
    pub people: u32,
    /// Completions on this version.
    pub completions: u32,
}

/// What a count of people promises.
pub type Counting = Pin<Box<dyn Future<Output = Result<BTreeMap<CourseVersionId, VersionUse>, ApiError>> + Send>>;

/// Counts the people on each version of a course. The learning slice, which this one cannot call, gives it.
pub type CountUse = Arc<dyn Fn(CourseId) -> Counting + Send + Sync>;

/// A version as its authors see it.
#[derive(Debug)]
pub(super) struct Standing {
    pub facts: VersionFacts,
    pub is_live: bool,
}

/// What is to become of a version.
#[derive(Debug)]
enum Change {
    Withdraw { reason: String },
    Restore,
}

impl Catalogue {
    /// All versions of a course, newest first.
    pub(super) async fn versions(&self, slug: &str) -> Result<(CourseId, Vec<Standing>), ApiError> {
        let course: Arc<PublishedCourse> = self.course_by_slug(slug).await?;
        let id = course.course_id;
        // Whoever has just withdrawn a version sees it withdrawn.
        let look = async |connection: &_| {
            let live = store::course(connection, &course.course.id).await?.and_then(|course| course.live_version_id);
            Ok::<_, DbErr>((live, store::versions(connection, id).await?))
        };
        let (live, versions) = self.platform.database.read_latest(&Scope::SHARED, look).await?;
        Ok((id, versions.into_iter().map(|facts| Standing { is_live: live == Some(facts.id), facts }).collect()))
    }

    /// Withdraws a version. If it was live, the newest one that stands becomes live; if none does, nobody can begin the course.
    /// Withdrawing it again changes nothing.
    pub(super) async fn withdraw(&self, actor: &Actor, slug: &str, hash: &str, reason: String) -> Result<(), ApiError> {
        self.change(actor, slug, hash, Change::Withdraw { reason }).await
    }

    /// Takes the withdrawal of a version back. It becomes live unless a newer one is.
    pub(super) async fn restore(&self, actor: &Actor, slug: &str, hash: &str) -> Result<(), ApiError> {
        self.change(actor, slug, hash, Change::Restore).await
    }

    async fn change(&self, actor: &Actor, slug: &str, hash: &str, change: Change) -> Result<(), ApiError> {
        actor.require(Permission::PublishCourses)?;
        let now = self.platform.clock.now();
        let work = async |transaction: &DatabaseTransaction| {
            let course = store::course_by_slug(transaction, slug).await?.ok_or_else(ApiError::not_found)?;
            let version = store::version_by_hash(transaction, course.id, hash).await?.ok_or_else(ApiError::not_found)?;
            let (action, detail, live) = match change {
                Change::Withdraw { .. } if version.withdrawn_at.is_some() => return Ok(()),
                Change::Restore if version.withdrawn_at.is_none() => return Ok(()),
                Change::Withdraw { reason } => {
                    let detail = format!("version {hash}: {reason}");
                    store::set_withdrawn(transaction, version.id, Some((now, reason, actor.person))).await?;
                    let live = if course.live_version_id == Some(version.id) {
                        store::newest_standing(transaction, course.id).await?.map(|standing| standing.id)
                    } else {
                        course.live_version_id
                    };
                    ("course.version_withdrawn", detail, live)
                }
                Change::Restore => {
                    store::set_withdrawn(transaction, version.id, None).await?;
                    let versions = store::versions(transaction, course.id).await?;
                    let newer = versions.iter().find(|other| course.live_version_id == Some(other.id) && other.number > version.number);
                    ("course.version_restored", format!("version {hash}"), Some(newer.map_or(version.id, |newer| newer.id)))
                }
            };
            if live != course.live_version_id {
                store::set_live(transaction, course.id, &course.slug, live).await?;
            }
            let event = audit::Event {
                actor: Some(actor.person),
                action,
                record_kind: "course",
                record_id: Some(course.id.to_string()),
                detail: Some(detail),
                ..audit::Event::default()
            };
            audit::record(transaction, now, event).await?;
            Ok::<_, ApiError>(())
        };
        self.platform.database.write(&Scope::SHARED, work).await?;
        self.refresh();
        Ok(())
    }
}
