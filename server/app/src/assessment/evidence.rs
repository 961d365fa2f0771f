//! Handing levels over to the ledger: the one place of this slice that writes evidence.

use crate::platform::Platform;
use crate::platform::access::Scope;
use crate::platform::ids::{ObservationId, OrganisationId, PersonId};
use crate::skills::{self, NewObservation};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

/// A level that somebody judged.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// For which organisation.
    pub organisation: OrganisationId,
    /// Whose.
    pub person: PersonId,
    /// Which skill.
    pub skill: String,
    /// Which level.
    pub level: i32,
    /// `self`, `manager`, or `agreed` in a talk.
    pub kind: &'static str,
    /// In levels, where it is known.
    pub standard_error: Option<f64>,
    /// Who judged, when not she herself.
    pub assessor: Option<PersonId>,
    /// The sitting, assessment or talk.
    pub source: Uuid,
}

/// Writes evidence in the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub async fn observe(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    scope: &Scope,
    new: Evidence,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let observation = NewObservation {
        id: ObservationId(platform.clock.id()),
        organisation: new.organisation,
        person: new.person,
        skill: new.skill,
        level: new.level,
        kind: new.kind,
        completion: None,
        standard_error: new.standard_error,
        assessor: new.assessor,
        source: Some(new.source),
        observed_at: now,
        valid_until: None,
    };
    // A manager who judges anew, alone or in a talk, does not mean the better of both views.
    skills::supersede(transaction, platform, scope, &observation, now).await?;
    skills::observe(transaction, scope, observation, now).await
}
