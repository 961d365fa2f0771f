//! Taking a course again whose completion ends.

use super::super::api::{self, Enrolment, Renewal, RenewalIn, RenewalReason};
use super::super::entity::{completion, enrolment};
use super::super::renewal::{Because, Held, Renewable};
use super::super::store;
use super::Learning;
use super::enrolments::event;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::EnrolmentId;
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
        let read = async |connection: &_| store::enrolment(connection, &scope, id).await;
        let done = self.platform.database.read_latest(&scope, read).await?;
        let done = done.filter(|row| row.withdrawn_at.is_none()).ok_or_else(ApiError::not_found)?;
        actor.scope(Permission::TakeCourses, done.organisation_id)?;
        let work = async |transaction: &_| self.renew_in(transaction, &scope, actor, id, &new).await;
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

    async fn renew_in(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        actor: &Actor,
        id: EnrolmentId,
        new: &RenewalIn,
    ) -> Result<(bool, enrolment::Model), Failed> {
        let now = self.platform.clock.now();
        let done = store::lock_enrolment(transaction, scope, id).await?.ok_or_else(ApiError::not_found)?;
        let known = store::next_period(transaction, scope, &done).await?;
        if let Some(known) = known.as_ref().filter(|known| known.withdrawn_at.is_none()) {
            return Ok((false, known.clone()));
        }
        let completions = store::records(transaction, scope, &[id]).await?.completions;
        let Some(completion) = completions.first() else {
            return Err(ApiError::conflict().reason("not_completed").detail("Only a completed course is renewed.").into());
        };
        refuse_too_early(&self.platform, completion)?;
        let course = self.catalogue.offered(done.course_id).await?;
        let (is_new, row) = match known {
            Some(left) => {
                store::set_withdrawn(transaction, scope, left.id, None).await?;
                (false, enrolment::Model { withdrawn_at: None, ..left })
            }
            None => {
                let row = enrolment::Model {
                    id: new.id,
                    started_version_id: course.version_id,
                    enrolled_at: now,
                    seen_version_id: Some(course.version_id),
                    period: done.period + 1,
                    ..done
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

fn refuse_too_early(platform: &Platform, completion: &completion::Model) -> Result<(), ApiError> {
    match held(platform, completion).renewable(platform.today()) {
        Renewable::Since(..) => Ok(()),
        Renewable::From(day) => {
            Err(ApiError::conflict().reason("renewal_too_early").detail(format!("This course can be renewed from {day}.")))
        }
        Renewable::Never => Err(ApiError::conflict().reason("never_ends").detail("This completion does not end.")),
    }
}

fn held(platform: &Platform, completion: &completion::Model) -> Held {
    Held { completed_on: platform.day(completion.completed_at), ends_on: completion.valid_until.map(|end| platform.day(end)) }
}

/// What the API says of renewing a completion; nothing where it holds for ever.
pub(super) fn renewal(platform: &Platform, completion: &completion::Model) -> Option<Renewal> {
    let told = |from: NaiveDate, reason: Option<RenewalReason>| Some(Renewal { from, reason });
    match held(platform, completion).renewable(platform.today()) {
        Renewable::Never => None,
        Renewable::From(day) => told(day, None),
        Renewable::Since(day, Because::Ending) => told(day, Some(api::RenewalReason::Ending)),
        Renewable::Since(day, Because::Ended) => told(day, Some(api::RenewalReason::Ended)),
    }
}
