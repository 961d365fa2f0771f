//! Certificates that were handed in before this program knew of them: for the demonstration.

use super::super::certificate::{Claim, end_of, noon_of};
use super::super::entity::external_certificate;
use super::super::store::{self, NewObservation};
use crate::platform::access::Scope;
use crate::platform::ids::{CertificateId, ObservationId, OrganisationId, PersonId};
use crate::platform::{ApiError, Platform};
use bytes::Bytes;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

/// A certificate with its file, a PDF.
#[derive(Clone, Debug)]
pub struct PastCertificate {
    /// Its key.
    pub id: CertificateId,
    /// Who reviews it.
    pub organisation: OrganisationId,
    /// Whose.
    pub person: PersonId,
    /// What it is called.
    pub title: &'static str,
    /// Who gave it.
    pub issuer: &'static str,
    /// On which day.
    pub issued_on: NaiveDate,
    /// The last day on which it holds.
    pub valid_to: Option<NaiveDate>,
    /// Skills and levels that it shows.
    pub claims: &'static [(&'static str, i32)],
    /// Its file.
    pub file: Vec<u8>,
    /// When it was handed in.
    pub submitted_at: DateTime<Utc>,
    /// Who accepted it whole, and when; nobody while it waits.
    pub accepted: Option<(PersonId, DateTime<Utc>)>,
}

/// A certificate whose file is safe.
#[derive(Clone, Debug)]
pub struct KeptCertificate {
    row: external_certificate::Model,
    /// The evidence that it gave; it is the caller's to write.
    pub observations: Vec<NewObservation>,
}

/// Stores the file of a certificate of the past.
///
/// # Errors
/// When the storage refuses.
pub async fn keep_certificate(
    platform: &Platform,
    past: PastCertificate,
    mut id: impl FnMut() -> Uuid,
) -> Result<KeptCertificate, ApiError> {
    let key = id();
    let size = i64::try_from(past.file.len()).unwrap_or(i64::MAX);
    let bytes = futures_util::stream::iter([Ok(Bytes::from(past.file))]);
    let stored = platform.storage.put_file(key, bytes).await.map_err(ApiError::because)?;
    let claims: Vec<Claim> = past.claims.iter().map(|(skill, level)| Claim { skill: (*skill).to_owned(), level: *level }).collect();
    let claimed = serde_json::to_string(&claims).map_err(ApiError::because)?;
    let zone = platform.config.server.time_zone;
    let observations = past.accepted.map(|(reviewer, at)| {
        let evidence = claims.into_iter().map(|claim| NewObservation {
            id: ObservationId(id()),
            organisation: past.organisation,
            person: past.person,
            skill: claim.skill,
            level: claim.level,
            kind: "external",
            completion: None,
            standard_error: None,
            assessor: Some(reviewer),
            source: Some(past.id.0),
            observed_at: noon_of(past.issued_on, zone).min(at),
            valid_until: past.valid_to.map(|last| end_of(last, zone)),
        });
        evidence.collect()
    });
    let row = external_certificate::Model {
        id: past.id,
        organisation_id: past.organisation,
        person_id: past.person,
        title: past.title.to_owned(),
        issuer: past.issuer.to_owned(),
        issued_on: past.issued_on,
        valid_to: past.valid_to,
        state: if past.accepted.is_some() { "accepted" } else { "waiting" }.to_owned(),
        created_at: past.submitted_at,
        file_key: Some(key),
        file_name: Some("certificate.pdf".to_owned()),
        mime: Some("application/pdf".to_owned()),
        size: Some(size),
        sha256: Some(stored.sha256),
        submitted_at: Some(past.submitted_at),
        decided_by: past.accepted.map(|(reviewer, _)| reviewer),
        decided_at: past.accepted.map(|(_, at)| at),
        reason: None,
        accepted: past.accepted.map(|_| claimed.clone()),
        accepted_to: past.accepted.and(past.valid_to),
        claims: claimed,
    };
    Ok(KeptCertificate { row, observations: observations.unwrap_or_default() })
}

/// Writes certificates of the past down.
///
/// # Errors
/// When the database refuses.
pub async fn load_certificates(connection: &impl ConnectionTrait, _scope: &Scope, certificates: Vec<KeptCertificate>) -> Result<(), DbErr> {
    for kept in certificates {
        store::insert_certificate(connection, kept.row).await?;
    }
    Ok(())
}
