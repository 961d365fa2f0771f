//! Writing programmes: a new one, another version.

use super::Programmes;
use super::input;
use crate::catalogue::PublishedCourse;
use crate::platform::ApiError;
use crate::platform::access::{Actor, Permission};
use crate::platform::audit::{self, Event};
use crate::platform::ids::{CourseId, OrganisationId, ProgrammeAssignmentId, ProgrammeId};
use crate::programmes::api::{ProgrammeChange, ProgrammeContentIn, ProgrammeIn};
use crate::programmes::entity::{assignment, programme, version};
use crate::programmes::store::{self, End};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};
use std::collections::BTreeMap;
use std::sync::Arc;

/// An organisation with more programmes has made one for each person.
const MOST: usize = 200;
/// A programme that changes more often is not one.
const MOST_VERSIONS: i32 = 500;

impl Programmes {
    /// The courses that are offered, by their ids.
    pub(super) async fn offered(&self) -> Result<BTreeMap<CourseId, Arc<PublishedCourse>>, ApiError> {
        Ok(self.catalogue.all().await?.into_iter().map(|course| (course.course_id, course)).collect())
    }

    /// Writes a programme; one of a known id is left alone. Says whether it is new.
    pub(in crate::programmes) async fn create(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        new: ProgrammeIn,
    ) -> Result<bool, ApiError> {
        let scope = actor.scope(Permission::ManageProgrammes, organisation)?;
        let now = self.platform.clock.now();
        let first = version_row((new.id, 1), &new.content, &self.offered().await?, now)?;
        let row = programme::Model { id: new.id, organisation_id: organisation, version: 1, created_at: now, changed_at: now };
        let work = async |transaction: &DatabaseTransaction| -> Result<bool, ApiError> {
            if let Some(known) = store::lock(transaction, new.id).await? {
                return if known.organisation_id == organisation { Ok(false) } else { Err(ApiError::conflict()) };
            }
            if store::list(transaction, organisation).await?.len() >= MOST {
                return Err(ApiError::conflict().reason("too_many_programmes").detail(format!("There are {MOST} programmes already.")));
            }
            store::insert(transaction, row.clone()).await?;
            store::insert_version(transaction, first.clone()).await?;
            note(transaction, now, actor, organisation, ("programme.created", new.id.to_string())).await?;
            Ok(true)
        };
        self.platform.database.write(&scope, work).await
    }

    /// Writes another version, and moves to it those who have the programme when the officer says so.
    pub(in crate::programmes) async fn update(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        id: ProgrammeId,
        change: ProgrammeChange,
    ) -> Result<(), ApiError> {
        let scope = actor.scope(Permission::ManageProgrammes, organisation)?;
        let now = self.platform.clock.now();
        let today = self.platform.day(now);
        let known = self.offered().await?;
        let work = async |transaction: &DatabaseTransaction| -> Result<(), ApiError> {
            store::find(transaction, organisation, id).await?.ok_or_else(ApiError::not_found)?;
            let row = store::lock(transaction, id).await?.ok_or_else(ApiError::not_found)?;
            if row.version != change.version || row.version >= MOST_VERSIONS {
                let words = "Somebody has changed this programme since you opened it. Look at it again.";
                return Err(ApiError::conflict().reason("programme_changed").detail(words));
            }
            let next = version_row((id, row.version + 1), &change.content, &known, now)?;
            store::insert_version(transaction, next).await?;
            store::set_version(transaction, id, row.version + 1, now).await?;
            if change.move_people {
                let rows = store::assignments(transaction, &scope, organisation, Some(id), None).await?;
                let open: Vec<assignment::Model> = rows.into_iter().filter(|row| row.ended_at.is_none()).collect();
                let ids: Vec<ProgrammeAssignmentId> = open.iter().map(|row| row.id).collect();
                store::end(transaction, &scope, &ids, End { reason: "moved", on: today, at: now }).await?;
                let moved = open.into_iter().map(|before| assignment::Model {
                    id: ProgrammeAssignmentId(self.platform.clock.id()),
                    version: row.version + 1,
                    assigned_on: today,
                    assigned_at: now,
                    ..before
                });
                store::begin(transaction, &scope, moved.collect()).await?;
            }
            note(transaction, now, actor, organisation, ("programme.changed", id.to_string())).await?;
            Ok(())
        };
        self.platform.database.write(&scope, work).await
    }
}

fn version_row(
    (programme, version): (ProgrammeId, i32),
    given: &ProgrammeContentIn,
    courses: &BTreeMap<CourseId, Arc<PublishedCourse>>,
    now: DateTime<Utc>,
) -> Result<version::Model, ApiError> {
    let content = input::content(given, courses)?;
    Ok(version::Model {
        programme_id: programme,
        version,
        titles: serde_json::to_string(&input::texts(&given.titles)).map_err(ApiError::because)?,
        purposes: serde_json::to_string(&input::texts(&given.purposes)).map_err(ApiError::because)?,
        content: serde_json::to_string(&content).map_err(ApiError::because)?,
        note: given.note.as_deref().map(str::trim).filter(|note| !note.is_empty()).map(str::to_owned),
        created_at: now,
    })
}

/// Writes down who did what to a programme.
pub(super) async fn note(
    transaction: &impl ConnectionTrait,
    now: DateTime<Utc>,
    actor: &Actor,
    organisation: OrganisationId,
    (action, id): (&'static str, String),
) -> Result<(), DbErr> {
    let event = Event {
        actor: Some(actor.person),
        organisation: Some(organisation),
        action,
        record_kind: "programme",
        record_id: Some(id),
        detail: None,
    };
    audit::record(transaction, now, event).await
}
