//! Evidence that no longer counts.

use super::super::store;
use crate::platform::Platform;
use crate::platform::access::Scope;
use crate::platform::ids::{CertificateId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::{DatabaseTransaction, DbErr};

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
