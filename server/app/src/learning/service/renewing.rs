//! Taking a course again whose completion ends.

use super::super::api::{Enrolment, Renewal, RenewalIn, RenewalReason};
use super::super::entity::{completion, enrolment};
use super::super::renewal::{Because, Held, Renewable};
use super::super::store;
use super::Learning;
use super::enrolments::event;
use crate::catalogue::PublishedCourse;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{CourseVersionId, EnrolmentId};
use crate::platform::language::Language;
use crate::platform::problem::breaks_unique;
use crate::platform::{ApiError, Platform, audit};
use chrono::NaiveDate;
use sea_orm::DatabaseTransaction;

impl Learning {
    /// Begins a completed course anew for the same organisation; tells whether that is new. What was done before stays, and its
    /// completion holds until its own end. A renewal that is under way, or was left, is taken up instead.
    pub(in crate::learning) async fn renew(
        &self,
        actor: &Actor,
        id: EnrolmentId,
        new: RenewalIn,
        language: Language,
    ) -> Result<(bool, Enrolment), ApiError> {
        let scope = actor.own()?;
        let read = async |connection: &_| {
            let row = store::enrolment(connection, &scope, id).await?;
            Ok::<_, sea_orm::DbErr>((row, store::records(connection, &scope, &[id]).await?.completions.pop()))
        };
        let (done, completion) = self.platform.database.read_latest(&scope, read).await?;
        let done = done.filter(|row| row.withdrawn_at.is_none()).ok_or_else(ApiError::not_found)?;
        actor.scope(Permission::TakeCourses, done.organisation_id)?;
        let beginning = self.beginning(&done, completion.as_ref()).await;
        let work = async |transaction: &_| self.renew_in(transaction, &scope, actor, (&done, new.id), beginning).await;
        let (is_new, row) = match self.platform.database.write(&scope, work).await {
            Ok(outcome) => outcome,
            Err(Failed::Refused(error)) => return Err(error),
            // The id is another enrolment's, or another device was faster on a database that let both begin.
            Err(Failed::Database(error)) if breaks_unique(&error, "enrolment") => {
                let find = async |connection: &_| store::next_period(connection, &scope, &done).await;
                let known = self.platform.database.write(&scope, find).await?;
                (false, known.ok_or_else(|| ApiError::conflict().detail("This id was used for another enrolment."))?)
            }
            Err(Failed::Database(error)) => return Err(error.into()),
        };
        Ok((is_new, self.describe(actor, vec![row], language).await?.pop().ok_or_else(ApiError::internal)?))
    }

    /// The version that a renewal begins with, when the course can be begun and the completion be renewed.
    async fn beginning(&self, done: &enrolment::Model, completion: Option<&completion::Model>) -> Result<CourseVersionId, ApiError> {
        let Some(completion) = completion else {
            return Err(ApiError::conflict().reason("not_completed").detail("Only a completed course is renewed."));
        };
        let course = self.catalogue.offered(done.course_id).await?;
        match held(&self.platform, completion, self.asked_on(completion, &course).await?).renewable(self.platform.today()) {
            Renewable::Since(..) => Ok(course.version_id),
            Renewable::From(day) => {
                Err(ApiError::conflict().reason("renewal_too_early").detail(format!("This course can be renewed from {day}.")))
            }
            Renewable::Never => Err(ApiError::conflict().reason("never_ends").detail("This completion does not end.")),
        }
    }

    /// The day on which a change of the course asked for a completion to be renewed, if one did.
    pub(super) async fn asked_on(&self, completion: &completion::Model, live: &PublishedCourse) -> Result<Option<NaiveDate>, ApiError> {
        if completion.version_id == live.version_id || live.course.completion.renewal == 0 {
            return Ok(None);
        }
        let fulfilled = self.catalogue.version(completion.version_id).await?;
        let is_asked = fulfilled.course.completion.renewal < live.course.completion.renewal;
        Ok(is_asked.then(|| self.platform.day(live.published_at)))
    }

    async fn renew_in(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        actor: &Actor,
        (done, new): (&enrolment::Model, EnrolmentId),
        beginning: Result<CourseVersionId, ApiError>,
    ) -> Result<(bool, enrolment::Model), Failed> {
        let now = self.platform.clock.now();
        store::lock_enrolment(transaction, scope, done.id).await?.ok_or_else(ApiError::not_found)?;
        let known = store::next_period(transaction, scope, done).await?;
        if let Some(known) = known.as_ref().filter(|known| known.withdrawn_at.is_none()) {
            return Ok((false, known.clone()));
        }
        let version = beginning?;
        let (is_new, row) = match known {
            Some(left) => {
                store::set_withdrawn(transaction, scope, left.id, None).await?;
                (false, enrolment::Model { withdrawn_at: None, ..left })
            }
            None => {
                let row = enrolment::Model {
                    id: new,
                    started_version_id: version,
                    enrolled_at: now,
                    seen_version_id: Some(version),
                    period: done.period + 1,
                    ..done.clone()
                };
                store::insert_enrolment(transaction, scope, row.clone()).await?;
                (true, row)
            }
        };
        audit::record(transaction, now, event(actor, &row, "enrolment.renewed")).await?;
        Ok((is_new, row))
    }
}

/// Why a transaction failed: told apart, because a key that is there already is no fault.
enum Failed {
    Refused(ApiError),
    Database(sea_orm::DbErr),
}

impl From<ApiError> for Failed {
    fn from(error: ApiError) -> Self {
        Self::Refused(error)
    }
}

impl From<sea_orm::DbErr> for Failed {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Database(error)
    }
}

fn held(platform: &Platform, completion: &completion::Model, asked_on: Option<NaiveDate>) -> Held {
    let ends_on = completion.valid_until.map(|end| platform.day(end));
    Held { completed_on: platform.day(completion.completed_at), ends_on, asked_on }
}

/// What the API says of renewing a completion; nothing where it holds for ever and no change asked for it.
pub(super) fn renewal(platform: &Platform, completion: &completion::Model, asked_on: Option<NaiveDate>) -> Option<Renewal> {
    let (from, reason) = match held(platform, completion, asked_on).renewable(platform.today()) {
        Renewable::Never => return None,
        Renewable::From(day) => (day, None),
        Renewable::Since(day, Because::Ending) => (day, Some(RenewalReason::Ending)),
        Renewable::Since(day, Because::Ended) => (day, Some(RenewalReason::Ended)),
        Renewable::Since(day, Because::Changed) => (day, Some(RenewalReason::Changed)),
    };
    Some(Renewal { from, reason })
}
