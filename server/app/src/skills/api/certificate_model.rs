//! Certificates from elsewhere, as the API shows and takes them.

use crate::platform::ids::{CertificateId, OrganisationId, PersonId};
use chrono::{DateTime, NaiveDate, Utc};
use poem_openapi::{Enum, Object};

/// A certificate from elsewhere.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Certificate {
    /// Its id.
    pub id: CertificateId,
    /// Who reviews it, and for whom it counts.
    pub organisation_id: OrganisationId,
    /// That organisation's name.
    pub organisation_name: String,
    /// Whose it is.
    pub person_id: PersonId,
    /// Her name.
    pub person_name: String,
    /// What it is called.
    pub title: String,
    /// Who gave it.
    pub issuer: String,
    /// On which day.
    pub issued_on: NaiveDate,
    /// The last day on which it holds.
    pub valid_to: Option<NaiveDate>,
    /// Skills and levels that she says it shows.
    pub claims: Vec<ClaimedLevel>,
    /// How far it has come.
    pub state: CertificateState,
    /// When she began to enter it.
    pub created_at: DateTime<Utc>,
    /// When it was handed in.
    pub submitted_at: Option<DateTime<Utc>>,
    /// Its file, while there is one.
    pub file: Option<CertificateFile>,
    /// When somebody decided about it last.
    pub decided_at: Option<DateTime<Utc>>,
    /// Who did.
    pub decided_by: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Skills and levels that were accepted.
    pub accepted: Option<Vec<ClaimedLevel>>,
    /// The last day for which it was accepted.
    pub accepted_to: Option<NaiveDate>,
}

/// A skill and a level on a certificate.
#[derive(Debug, Object)]
pub struct ClaimedLevel {
    /// Framework and code.
    pub skill: String,
    /// The framework's number for it.
    pub code: String,
    /// The title in the language asked for.
    pub title: String,
    /// Which level.
    pub level: i32,
    /// The highest level; the lowest is 1.
    pub scale_max: i32,
}

/// The file of a certificate.
#[derive(Debug, Object)]
pub struct CertificateFile {
    /// What its owner calls it.
    pub name: String,
    /// Its media type, found by looking into it.
    pub mime: String,
    /// How many bytes it has.
    pub size: u64,
}

/// How far a certificate has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum CertificateState {
    /// Its file is missing.
    Draft,
    /// It waits for its review.
    Waiting,
    /// It counts.
    Accepted,
    /// It does not count.
    Refused,
    /// Its owner took it back.
    Withdrawn,
    /// It counted once.
    Revoked,
}

impl CertificateState {
    /// The state of its name in the table.
    pub(in crate::skills) fn of(name: &str) -> Self {
        match name {
            "waiting" => Self::Waiting,
            "accepted" => Self::Accepted,
            "refused" => Self::Refused,
            "withdrawn" => Self::Withdrawn,
            "revoked" => Self::Revoked,
            _ => Self::Draft,
        }
    }
}

/// A skill and the level that a certificate shows.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ClaimIn {
    /// Framework and code.
    #[oai(validator(max_length = 200))]
    pub skill: String,
    /// Which level.
    pub level: i32,
}

/// A certificate that is entered.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct CertificateIn {
    /// Made by the client; sent again, nothing happens twice.
    pub id: CertificateId,
    /// Who is to review it.
    pub organisation_id: OrganisationId,
    /// What it is called.
    #[oai(validator(max_length = 1000))]
    pub title: String,
    /// Who gave it.
    #[oai(validator(max_length = 1000))]
    pub issuer: String,
    /// On which day.
    pub issued_on: NaiveDate,
    /// The last day on which it holds; for ever when absent.
    pub valid_to: Option<NaiveDate>,
    /// Skills and levels that it shows.
    #[oai(validator(max_items = 100))]
    pub claims: Vec<ClaimIn>,
}

/// What a reviewer decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum Decision {
    /// It counts.
    Accept,
    /// It does not.
    Refuse,
}

/// A review.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ReviewIn {
    /// What is decided.
    pub decision: Decision,
    /// When accepting: the levels that count, none of them above what was claimed.
    #[oai(validator(max_items = 100))]
    pub levels: Option<Vec<ClaimIn>>,
    /// When accepting: the last day for which it counts, no later than the certificate's own.
    pub valid_to: Option<NaiveDate>,
    /// Why; needed for a refusal.
    #[oai(validator(max_length = 5000))]
    pub reason: Option<String>,
}

/// Why something is revoked.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct RevocationIn {
    /// Why.
    #[oai(validator(max_length = 5000))]
    pub reason: String,
}
