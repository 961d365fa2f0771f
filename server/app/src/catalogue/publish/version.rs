//! One course: its media into the storage, then its version into the database, in one transaction.

use super::super::sources::CourseFolder;
use super::super::store::{self, NewCourse, NewVersion};
use super::media;
use crate::platform::access::Scope;
use crate::platform::ids::{CourseId, CourseVersionId};
use crate::platform::{ApiError, Platform, audit};
use course_format::{Course, Diagnostic};
use sea_orm::DbErr;

/// What became of a course.
#[derive(Debug)]
pub(super) enum Outcome {
    /// Its content is live now and was not before.
    Published,
    /// Its content was live already.
    Unchanged,
    /// Its content was withdrawn.
    Withdrawn,
    /// Its files cannot be published.
    Refused(Vec<Diagnostic>),
}

/// Publishes a course's content unless it is live already or was withdrawn.
pub(super) async fn publish(platform: &Platform, folder: &CourseFolder, course: &Course) -> Result<Outcome, ApiError> {
    let known = known(platform, course).await?;
    match &known {
        Known::Settled(Standing::Withdrawn) => return Ok(Outcome::Withdrawn),
        Known::Settled(Standing::Live) => return Ok(Outcome::Unchanged),
        // Content that was published before may be put back, whatever came after it.
        Known::PutBack | Known::First => {}
        Known::Next { number, version } => {
            let previous: Course = serde_json::from_str(version).map_err(ApiError::because)?;
            let label = format!("version {number}");
            let findings = course_format::identity(&previous, &label, course, "this one");
            if !findings.is_empty() {
                return Ok(Outcome::Refused(findings));
            }
        }
    }
    // Media first: a version must never point at a file that is not there.
    let findings = media::store(platform, folder, course).await?;
    if !findings.is_empty() {
        return Ok(Outcome::Refused(findings));
    }
    let model = serde_json::to_string(course).map_err(ApiError::because)?;
    let now = platform.clock.now();
    platform
        .database
        .write(&Scope::SHARED, async |transaction| {
            let course_id = match store::course_by_key(transaction, &course.id).await? {
                Some(known) => known.id,
                None => {
                    let id = CourseId(platform.clock.id());
                    store::insert_course(transaction, NewCourse { id, key: &course.id, slug: &course.slug, created_at: now }).await?;
                    id
                }
            };
            let version_id = match store::version_by_hash(transaction, course_id, &course.content_hash).await? {
                // Somebody was faster.
                Some(known) if known.withdrawn_at.is_some() => return Ok(Outcome::Withdrawn),
                Some(known) => known.id,
                None => {
                    let id = CourseVersionId(platform.clock.id());
                    let new = NewVersion {
                        id,
                        course: course_id,
                        number: store::next_number(transaction, course_id).await?,
                        content_hash: course.content_hash.clone(),
                        model,
                        published_at: now,
                    };
                    store::insert_version(transaction, new).await?;
                    id
                }
            };
            store::set_live(transaction, course_id, &course.slug, Some(version_id)).await?;
            let event = audit::Event {
                action: "course.published",
                record_kind: "course",
                record_id: Some(course_id.to_string()),
                detail: Some(format!("version {}", course.content_hash)),
                ..audit::Event::default()
            };
            audit::record(transaction, now, event).await?;
            Ok::<_, ApiError>(Outcome::Published)
        })
        .await
}

/// How a course's content stands to what was published.
enum Known {
    /// There is nothing to publish.
    Settled(Standing),
    /// It is an older version, which stands and is not live.
    PutBack,
    /// The course was never published.
    First,
    /// It is new: the number and content of the version that people follow.
    Next { number: i32, version: String },
}

enum Standing {
    Live,
    Withdrawn,
}

async fn known(platform: &Platform, course: &Course) -> Result<Known, ApiError> {
    let look = async |connection: &_| {
        let Some(row) = store::course(connection, &course.id).await? else { return Ok(Known::First) };
        if let Some(version) = store::version_by_hash(connection, row.id, &course.content_hash).await? {
            return Ok(match (version.withdrawn_at, row.live_version_id == Some(version.id)) {
                (Some(_), _) => Known::Settled(Standing::Withdrawn),
                (None, true) => Known::Settled(Standing::Live),
                (None, false) => Known::PutBack,
            });
        }
        let followed = match row.live_version_id {
            Some(live) => Some(live),
            None => store::followed(connection, row.id).await?.map(|(version, _)| version),
        };
        let version = match followed {
            Some(followed) => store::version(connection, followed).await?,
            None => None,
        };
        Ok::<_, DbErr>(version.map_or(Known::First, |version| Known::Next { number: version.number, version: version.model }))
    };
    Ok(platform.database.read(&Scope::SHARED, look).await?)
}
