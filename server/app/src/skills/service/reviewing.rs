//! Reviewing certificates: nobody reviews her own.

use super::super::api::certificate_model::{Certificate, Decision, ReviewIn};
use super::super::certificate::{self, Claim, end_of, noon_of};
use super::super::entity::external_certificate;
use super::super::store::{self, NewObservation};
use super::certificates::{Place, claims, describe, describe_one, event, refused, tell_owner};
use super::revoking;
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{CertificateId, ObservationId, OrganisationId};
use crate::platform::language::Language;
use crate::platform::paging::{self, Page};
use crate::platform::{ApiError, Platform, audit};
use chrono::{DateTime, Utc};
use sea_orm::{DatabaseTransaction, DbErr};

/// What the cursors of the queue are called.
const SORT: &str = "certificates";

/// Certificates that were handed in, the latest first: those that wait, or those that were decided.
pub(in crate::skills) async fn list(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    (waiting, cursor, limit): (bool, Option<String>, u32),
    language: Language,
) -> Result<Page<Certificate>, ApiError> {
    let scope = actor.scope(Permission::ReviewEvidence, organisation)?;
    let states: &[&str] = if waiting { &["waiting"] } else { &["accepted", "refused", "revoked"] };
    let after = cursor.map(|cursor| place(&cursor)).transpose()?;
    let read = async |connection: &_| store::certificates(connection, &scope, states, after, u64::from(limit) + 1).await;
    let rows = platform.database.read_latest::<_, DbErr>(&scope, read).await?;
    let (rows, more) = paging::cut(rows, limit);
    let next = rows.last().filter(|_| more).map(|row| paging::cursor(SORT, &[&row.created_at.to_rfc3339(), &row.id.to_string()]));
    Ok(Page { items: describe(platform, language, rows).await?, next })
}

fn place(cursor: &str) -> Result<Place, ApiError> {
    let keys = paging::read_cursor(cursor, SORT, 2)?;
    let wrong = || ApiError::invalid("cursor", "invalid", "This is no place in the list.");
    let at = keys.first().and_then(|text| DateTime::parse_from_rfc3339(text).ok()).ok_or_else(wrong)?;
    let id = keys.get(1).and_then(|text| text.parse().ok()).ok_or_else(wrong)?;
    Ok((at.with_timezone(&Utc), CertificateId(id)))
}

/// Accepts a certificate, perhaps for less than it claims, or refuses it with a reason.
pub(in crate::skills) async fn review(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    id: CertificateId,
    review: ReviewIn,
) -> Result<Certificate, ApiError> {
    let scope = actor.scope(Permission::ReviewEvidence, organisation)?;
    let now = platform.clock.now();
    let reason = review.reason.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let reason = reason.map(|text| certificate::line("reason", text, certificate::LONGEST_REASON)).transpose().map_err(refused)?;
    let accepted = claims(review.levels.unwrap_or_default());
    let write = async |transaction: &DatabaseTransaction| {
        let row = store::certificate(transaction, &scope, id, true).await?.filter(|row| row.state != "draft");
        let row = row.ok_or_else(ApiError::not_found)?;
        if row.person_id == actor.person {
            return Err(ApiError::forbidden().reason("not_yourself").detail("Nobody reviews her own certificate."));
        }
        if row.state != "waiting" {
            return Err(ApiError::conflict()
                .reason("decided_already")
                .detail("This certificate was decided about or taken back meanwhile."));
        }
        let row = external_certificate::Model { decided_by: Some(actor.person), decided_at: Some(now), reason: reason.clone(), ..row };
        let row = match review.decision {
            Decision::Accept => {
                let claimed: Vec<Claim> = serde_json::from_str(&row.claims).map_err(ApiError::because)?;
                certificate::check_accepted(&accepted, &claimed, review.valid_to, row.valid_to).map_err(refused)?;
                if review.valid_to.is_some_and(|end| end < row.issued_on) {
                    return Err(ApiError::invalid("valid_to", "before_the_beginning", "It would end before it was issued."));
                }
                let row = external_certificate::Model {
                    state: "accepted".to_owned(),
                    accepted: Some(serde_json::to_string(&accepted).map_err(ApiError::because)?),
                    accepted_to: review.valid_to,
                    ..row
                };
                observe(transaction, platform, actor, &row, &accepted, now).await?;
                row
            }
            Decision::Refuse if row.reason.is_none() => {
                return Err(ApiError::invalid("reason", "empty", "Say why it is refused."));
            }
            Decision::Refuse => external_certificate::Model { state: "refused".to_owned(), ..row },
        };
        store::save_certificate(transaction, row.clone()).await?;
        let action = if row.state == "accepted" { "certificate.accepted" } else { "certificate.refused" };
        audit::record(transaction, now, event(actor.person, &row, action)).await?;
        tell_owner(transaction, platform, &row, now).await?;
        Ok(row)
    };
    let row = platform.database.write(&scope, write).await?;
    describe_one(platform, actor.language, row).await
}

/// Revokes what was accepted, from now on.
pub(in crate::skills) async fn revoke(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    id: CertificateId,
    reason: &str,
) -> Result<Certificate, ApiError> {
    let scope = actor.scope(Permission::ReviewEvidence, organisation)?;
    let now = platform.clock.now();
    let reason = certificate::line("reason", reason, certificate::LONGEST_REASON).map_err(refused)?;
    let write = async |transaction: &DatabaseTransaction| {
        let row = store::certificate(transaction, &scope, id, true).await?.filter(|row| row.state != "draft");
        let row = row.ok_or_else(ApiError::not_found)?;
        if row.person_id == actor.person {
            return Err(ApiError::forbidden().reason("not_yourself").detail("Nobody decides about her own certificate."));
        }
        if row.state == "revoked" {
            return Ok(row);
        }
        if row.state != "accepted" {
            return Err(ApiError::conflict().reason("not_accepted").detail("Only what was accepted can be revoked."));
        }
        revoking::revoke_all(transaction, platform, &scope, id, Some(&reason), actor.person, now).await?;
        let row = external_certificate::Model {
            state: "revoked".to_owned(),
            decided_by: Some(actor.person),
            decided_at: Some(now),
            reason: Some(reason.clone()),
            ..row
        };
        store::save_certificate(transaction, row.clone()).await?;
        audit::record(transaction, now, event(actor.person, &row, "certificate.revoked")).await?;
        tell_owner(transaction, platform, &row, now).await?;
        Ok::<_, ApiError>(row)
    };
    let row = platform.database.write(&scope, write).await?;
    describe_one(platform, actor.language, row).await
}

/// Puts a refused certificate back among those that wait: a refusal was a mistake, or what was missing has been found. What was decided
/// stays in the log. Doing it again changes nothing.
pub(in crate::skills) async fn reopen(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    id: CertificateId,
) -> Result<Certificate, ApiError> {
    let scope = actor.scope(Permission::ReviewEvidence, organisation)?;
    let now = platform.clock.now();
    let write = async |transaction: &DatabaseTransaction| {
        let row = store::certificate(transaction, &scope, id, true).await?.filter(|row| row.state != "draft");
        let row = row.ok_or_else(ApiError::not_found)?;
        if row.person_id == actor.person {
            return Err(ApiError::forbidden().reason("not_yourself").detail("Nobody decides about her own certificate."));
        }
        if row.state == "waiting" {
            return Ok(row);
        }
        if !certificate::reopens(&row.state) {
            return Err(ApiError::conflict().detail("Only what was refused can be looked at again."));
        }
        let row = external_certificate::Model { state: "waiting".to_owned(), decided_by: None, decided_at: None, reason: None, ..row };
        store::save_certificate(transaction, row.clone()).await?;
        audit::record(transaction, now, event(actor.person, &row, "certificate.reopened")).await?;
        tell_owner(transaction, platform, &row, now).await?;
        Ok::<_, ApiError>(row)
    };
    let row = platform.database.write(&scope, write).await?;
    describe_one(platform, actor.language, row).await
}

async fn observe(
    transaction: &DatabaseTransaction,
    platform: &Platform,
    actor: &Actor,
    row: &external_certificate::Model,
    accepted: &[Claim],
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let zone = platform.config.server.time_zone;
    for claim in accepted {
        let new = NewObservation {
            id: ObservationId(platform.clock.id()),
            organisation: row.organisation_id,
            person: row.person_id,
            skill: claim.skill.clone(),
            level: claim.level,
            kind: "external",
            completion: None,
            standard_error: None,
            assessor: Some(actor.person),
            source: Some(row.id.0),
            observed_at: noon_of(row.issued_on, zone).min(now),
            valid_until: row.accepted_to.map(|last| end_of(last, zone)),
        };
        store::observe(transaction, new, now).await?;
    }
    Ok(())
}
