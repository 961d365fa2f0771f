//! Evidence that no longer counts.

use super::super::store::{self, NewObservation};
use crate::platform::Platform;
use crate::platform::access::Scope;
use crate::platform::ids::{CertificateId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};

/// Revokes all evidence that a certificate gave, from now on, and folds what it touches.
pub(super) async fn revoke_all(
    transaction: &DatabaseTransaction,
    platform: &Platform,
    scope: &Scope,
    certificate: CertificateId,
    reason: Option<&str>,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    for evidence in store::evidence_from(transaction, scope, certificate.0).await? {
        store::revoke(transaction, scope, evidence, (reason, by), now, || platform.clock.id()).await?;
    }
    Ok(())
}

/// Takes the place of what the same person said before: the earlier evidence of that kind counts no more, from now on. Whoever judges anew
/// does not mean the better of both.
///
/// # Errors
/// When the database refuses.
pub async fn supersede(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    scope: &Scope,
    new: &NewObservation,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let Some(assessor) = new.assessor else { return Ok(()) };
    let place = (new.person, new.organisation, new.skill.as_str());
    for evidence in store::given_by(transaction, scope, place, (new.kind, assessor)).await? {
        store::revoke(transaction, scope, evidence, (None, assessor), now, || platform.clock.id()).await?;
    }
    Ok(())
}
