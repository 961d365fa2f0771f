//! Entering certificates from elsewhere, and what their owner does with them.

use super::super::api::certificate_model::{Certificate, CertificateFile, CertificateIn, CertificateState, ClaimIn, ClaimedLevel};
use super::super::certificate::{self, Claim, Fault};
use super::super::entity::external_certificate;
use super::super::store;
use super::revoking;
use crate::notifications::{Kind, Notice, To, notify};
use crate::organisations::{organisation_refs, person_names};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{CertificateId, OrganisationId, PersonId};
use crate::platform::language::Language;
use crate::platform::opening::{self, Opening};
use crate::platform::storage::FileStream;
use crate::platform::{ApiError, Platform, audit};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};

/// So many certificates of one's own are listed.
const OWN_AT_ONCE: u64 = 500;
/// All states, in the order of a certificate's life.
const STATES: [&str; 6] = ["draft", "waiting", "accepted", "refused", "withdrawn", "revoked"];

/// A refusal of what was entered.
pub(super) fn refused((field, code, message): Fault) -> ApiError {
    ApiError::invalid(field, code, message)
}

/// The highest level of a skill, if there is such a skill.
pub(super) fn scale(skill: &str) -> Option<i32> {
    crate::skills::skill(skill).map(|skill| skill.framework().scale_max)
}

pub(super) fn claims(list: Vec<ClaimIn>) -> Vec<Claim> {
    list.into_iter().map(|claim| Claim { skill: claim.skill, level: claim.level }).collect()
}

/// Enters a certificate; its file follows. The same id again answers with what is there.
pub(in crate::skills) async fn add(platform: &Platform, actor: &Actor, new: CertificateIn) -> Result<Certificate, ApiError> {
    let scope = actor.own()?;
    if !actor.memberships.iter().any(|membership| membership.organisation == new.organisation_id) {
        return Err(ApiError::not_found());
    }
    let now = platform.clock.now();
    let today = platform.day(now);
    let claims = claims(new.claims);
    let title = certificate::line("title", &new.title, certificate::LONGEST_NAME).map_err(refused)?;
    let issuer = certificate::line("issuer", &new.issuer, certificate::LONGEST_NAME).map_err(refused)?;
    certificate::check_days(new.issued_on, new.valid_to, today).map_err(refused)?;
    certificate::check_claims(&claims, scale).map_err(refused)?;
    let row = external_certificate::Model {
        id: new.id,
        organisation_id: new.organisation_id,
        person_id: actor.person,
        title,
        issuer,
        issued_on: new.issued_on,
        valid_to: new.valid_to,
        claims: serde_json::to_string(&claims).map_err(ApiError::because)?,
        state: "draft".to_owned(),
        created_at: now,
        file_key: None,
        file_name: None,
        mime: None,
        size: None,
        sha256: None,
        submitted_at: None,
        decided_by: None,
        decided_at: None,
        reason: None,
        accepted: None,
        accepted_to: None,
    };
    let write = async |transaction: &_| {
        if let Some(known) = store::certificate(transaction, &scope, new.id, false).await? {
            return Ok(known);
        }
        if store::open_certificates(transaction, &scope, actor.person).await? >= certificate::MOST_OPEN {
            return Err(ApiError::too_many_requests().detail("Many certificates wait already. Take some back, or wait for their review."));
        }
        store::insert_certificate(transaction, row.clone()).await.map_err(|error| {
            if crate::platform::problem::breaks_unique(&error, "external_certificate") { ApiError::conflict() } else { error.into() }
        })?;
        Ok(row)
    };
    let row = platform.database.write(&scope, write).await?;
    describe_one(platform, actor.language, row).await
}

/// The caller's own certificates, the latest first.
pub(in crate::skills) async fn own(platform: &Platform, actor: &Actor, language: Language) -> Result<Vec<Certificate>, ApiError> {
    let scope = actor.own()?;
    let read = async |connection: &_| store::certificates(connection, &scope, &STATES, None, OWN_AT_ONCE).await;
    let rows = platform.database.read_latest::<_, DbErr>(&scope, read).await?;
    describe(platform, language, rows).await
}

/// One of the caller's own, or one of an organisation whose certificates she reviews; that she looked is noted then.
pub(in crate::skills) async fn get(
    platform: &Platform,
    actor: &Actor,
    id: CertificateId,
    language: Language,
) -> Result<Certificate, ApiError> {
    let row = find(platform, actor, id).await?;
    describe_one(platform, language, row).await
}

/// The file of a certificate, for the same.
pub(in crate::skills) async fn file(
    platform: &Platform,
    actor: &Actor,
    id: CertificateId,
) -> Result<(external_certificate::Model, FileStream), ApiError> {
    let row = find(platform, actor, id).await?;
    let key = row.file_key.filter(|_| row.sha256.is_some()).ok_or_else(ApiError::not_found)?;
    let bytes = platform.storage.open_file_range(key, None).await.map_err(ApiError::because)?;
    Ok((row, bytes.ok_or_else(|| ApiError::because("a certificate's file is missing"))?))
}

async fn find(platform: &Platform, actor: &Actor, id: CertificateId) -> Result<external_certificate::Model, ApiError> {
    let own = actor.own()?;
    let look = async |scope: &Scope| {
        let read = async |connection: &_| store::certificate(connection, scope, id, false).await;
        platform.database.read_latest::<_, DbErr>(scope, read).await
    };
    if let Some(row) = look(&own).await? {
        return Ok(row);
    }
    for membership in &actor.memberships {
        let organisation = membership.organisation;
        if actor.breadth(Permission::ReviewEvidence, organisation).is_none() {
            continue;
        }
        let scope = actor.scope(Permission::ReviewEvidence, organisation)?;
        // What was not handed in is nobody's business yet.
        if let Some(row) = look(&scope).await?.filter(|row| row.state != "draft") {
            let opening = Opening { actor, organisation, permission: Permission::ReviewEvidence, what: "certificate", detail: None };
            let (id, now) = (platform.clock.id(), platform.clock.now());
            let note = async |transaction: &_| opening::note(transaction, id, now, opening, std::iter::once(row.person_id)).await;
            platform.database.write::<_, DbErr>(&scope, note).await?;
            return Ok(row);
        }
    }
    Err(ApiError::not_found())
}

/// Takes a certificate back, in whatever state: its file goes, and evidence that came of it counts no more. Doing it again changes nothing.
pub(in crate::skills) async fn withdraw(platform: &Platform, actor: &Actor, id: CertificateId) -> Result<Certificate, ApiError> {
    let scope = actor.own()?;
    let now = platform.clock.now();
    let write = async |transaction: &_| {
        let row = store::certificate(transaction, &scope, id, true).await?.ok_or_else(ApiError::not_found)?;
        if matches!(row.state.as_str(), "withdrawn" | "revoked" | "refused") {
            return Ok((row, None));
        }
        if row.state == "accepted" {
            revoking::revoke_all(transaction, platform, &scope, id, None, actor.person, now).await?;
        }
        let key = row.file_key;
        let row = external_certificate::Model {
            state: "withdrawn".to_owned(),
            file_key: None,
            file_name: None,
            mime: None,
            size: None,
            sha256: None,
            ..row
        };
        store::save_certificate(transaction, row.clone()).await?;
        audit::record(transaction, now, event(actor.person, &row, "certificate.withdrawn")).await?;
        Ok::<_, ApiError>((row, key))
    };
    let (row, key) = platform.database.write(&scope, write).await?;
    if let Some(key) = key
        && let Err(error) = platform.storage.delete_file(key).await
    {
        tracing::warn!(certificate = %id, %error, "the file of a certificate cannot be removed");
    }
    describe_one(platform, actor.language, row).await
}

/// Removes the bytes of all certificates of a person in an organisation. Whatever fails can be tried again.
///
/// # Errors
/// When the storage or the database refuses.
pub async fn erase_files(platform: &Platform, scope: &Scope, person: PersonId, organisation: OrganisationId) -> Result<(), ApiError> {
    let keys = async |connection: &_| store::file_keys_of(connection, scope, person, organisation).await;
    for key in platform.database.read_latest::<_, DbErr>(scope, keys).await? {
        platform.storage.delete_file(key).await.map_err(ApiError::because)?;
    }
    Ok(())
}

/// What is noted of something that was done to a certificate.
pub(super) fn event(actor: PersonId, row: &external_certificate::Model, action: &'static str) -> audit::Event {
    audit::Event {
        actor: Some(actor),
        organisation: Some(row.organisation_id),
        action,
        record_kind: "certificate",
        record_id: Some(row.id.to_string()),
        detail: None,
    }
}

/// Tells reviewers that a certificate waits.
pub(super) async fn tell_reviewers(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    row: &external_certificate::Model,
) -> Result<(), DbErr> {
    let notice = Notice {
        to: To::Holders { permission: Permission::ReviewEvidence, except: Some(row.person_id) },
        organisation: row.organisation_id,
        kind: Kind::EvidenceReceived,
        arguments: vec![("certificate", row.title.clone().into())],
        link: format!("/evidence/review/{}", row.id),
        key: Some(format!("evidence_received:{}", row.id)),
    };
    notify(transaction, platform, notice).await
}

/// Tells the owner of a certificate what was decided about it: each decision once, also when it is refused a second time.
pub(super) async fn tell_owner(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    row: &external_certificate::Model,
    decided: DateTime<Utc>,
) -> Result<(), DbErr> {
    let notice = Notice {
        to: To::Person(row.person_id),
        organisation: row.organisation_id,
        kind: Kind::EvidenceDecided,
        arguments: vec![("certificate", row.title.clone().into()), ("state", row.state.as_str().into())],
        link: format!("/evidence/{}", row.id),
        key: Some(format!("evidence_decided:{}:{}:{}", row.id, row.state, decided.timestamp_millis())),
    };
    notify(transaction, platform, notice).await
}

/// One certificate as the API says it.
pub(super) async fn describe_one(
    platform: &Platform,
    language: Language,
    row: external_certificate::Model,
) -> Result<Certificate, ApiError> {
    describe(platform, language, vec![row]).await?.pop().ok_or_else(ApiError::internal)
}

/// Certificates as the API says them, with the names of who is in them.
pub(super) async fn describe(
    platform: &Platform,
    language: Language,
    rows: Vec<external_certificate::Model>,
) -> Result<Vec<Certificate>, ApiError> {
    // Rows come from the caller's own scope; the names of who handed in and who decided belong to them.
    let scope = Scope::system("whose a certificate is and who decided about it is part of it");
    let people: Vec<PersonId> = rows.iter().flat_map(|row| [Some(row.person_id), row.decided_by]).flatten().collect();
    let homes: Vec<OrganisationId> = rows.iter().map(|row| row.organisation_id).collect();
    let read = async |connection: &_| {
        Ok::<_, DbErr>((person_names(connection, &scope, &people).await?, organisation_refs(connection, &homes).await?))
    };
    let (names, homes) = platform.database.read(&scope, read).await?;
    let levels = |text: &str| {
        let list: Vec<Claim> = serde_json::from_str(text).unwrap_or_default();
        let level = |claim: Claim| ClaimedLevel {
            title: crate::skills::title(&claim.skill, language),
            code: crate::skills::skill(&claim.skill).map(|skill| skill.code.clone()).unwrap_or_default(),
            scale_max: scale(&claim.skill).unwrap_or(8),
            skill: claim.skill,
            level: claim.level,
        };
        list.into_iter().map(level).collect::<Vec<_>>()
    };
    let describe = |row: external_certificate::Model| Certificate {
        id: row.id,
        organisation_id: row.organisation_id,
        organisation_name: homes.get(&row.organisation_id).map(|home| home.name.clone()).unwrap_or_default(),
        person_id: row.person_id,
        person_name: names.get(&row.person_id).cloned().unwrap_or_default(),
        title: row.title,
        issuer: row.issuer,
        issued_on: row.issued_on,
        valid_to: row.valid_to,
        claims: levels(&row.claims),
        state: CertificateState::of(&row.state),
        created_at: row.created_at,
        submitted_at: row.submitted_at,
        file: match (row.file_name, row.mime, row.size, row.sha256) {
            (Some(name), Some(mime), Some(size), Some(_)) => Some(CertificateFile { name, mime, size: u64::try_from(size).unwrap_or(0) }),
            _ => None,
        },
        decided_at: row.decided_at,
        decided_by: row.decided_by.and_then(|by| names.get(&by).cloned()),
        reason: row.reason,
        accepted: row.accepted.as_deref().map(levels),
        accepted_to: row.accepted_to,
    };
    Ok(rows.into_iter().map(describe).collect())
}

/// Where a page of certificates ended.
pub(super) type Place = (DateTime<Utc>, CertificateId);
