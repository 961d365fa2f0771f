//! What callers send and get about being forgotten.

use crate::platform::ids::{ErasureRequestId, OrganisationId};
use chrono::{DateTime, NaiveDate, Utc};
use poem_openapi::types::Example;
use poem_openapi::{Enum, Object};
use sea_orm::{DeriveActiveEnum, EnumIter};

/// Where a request to be forgotten stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum ErasureState {
    /// It waits for its answer.
    Open,
    /// The person took it back.
    TakenBack,
    /// The organisation refused, with a reason.
    Refused,
    /// It was begun and is not finished.
    UnderWay,
    /// Everything is gone.
    CarriedOut,
}

impl ErasureState {
    /// Whether somebody still has to do something.
    #[must_use]
    pub fn is_pending(self) -> bool {
        matches!(self, Self::Open | Self::UnderWay)
    }
}

/// A request to be forgotten.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct ErasureRequestIn {
    /// Made by the client; the same id again is the same request.
    pub id: ErasureRequestId,
    /// Who is to forget her.
    pub organisation_id: OrganisationId,
    /// What she wants to say to it.
    #[oai(validator(max_length = 1000))]
    pub note: Option<String>,
}

impl Example for ErasureRequestIn {
    fn example() -> Self {
        let id = uuid::Uuid::from_u128(7);
        Self { id: ErasureRequestId(id), organisation_id: OrganisationId(id), note: Some("I have left the municipality.".to_owned()) }
    }
}

/// Why a request is refused.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct ErasureRefusal {
    /// The person reads it.
    #[oai(validator(max_length = 1000))]
    pub reason: String,
}

impl Example for ErasureRefusal {
    fn example() -> Self {
        Self { reason: "The law obliges us to prove this training until 2028.".to_owned() }
    }
}

/// A request to be forgotten as the person sees it.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ErasureRequest {
    /// Its id.
    pub id: ErasureRequestId,
    /// Who is to forget her.
    pub organisation_id: OrganisationId,
    /// Its name.
    pub organisation: String,
    /// Where it stands.
    pub state: ErasureState,
    /// What she said to it.
    pub note: Option<String>,
    /// When she asked.
    pub requested_at: DateTime<Utc>,
    /// The day by which she must have an answer.
    pub due_on: NaiveDate,
    /// When it was decided.
    pub decided_at: Option<DateTime<Utc>>,
    /// Why it was refused.
    pub reason: Option<String>,
}

/// An organisation that can be asked.
#[derive(Clone, Debug, Object)]
pub struct ErasureOrganisation {
    /// Its id.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
}

/// A person's requests to be forgotten.
#[derive(Clone, Debug, Object)]
pub struct ErasureRequests {
    /// Those that wait first, then the newest.
    pub items: Vec<ErasureRequest>,
    /// The organisations that she belongs or belonged to and that do not owe her an answer.
    pub organisations: Vec<ErasureOrganisation>,
}

/// A request to be forgotten as the organisation sees it.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ErasureRequestOf {
    /// Its id.
    pub id: ErasureRequestId,
    /// Who asks; absent once she is forgotten.
    pub person: Option<String>,
    /// Whether it is the caller's own, on which somebody else decides.
    pub is_own: bool,
    /// Where it stands.
    pub state: ErasureState,
    /// What she said to it.
    pub note: Option<String>,
    /// When she asked.
    pub requested_at: DateTime<Utc>,
    /// The day by which she must have an answer.
    pub due_on: NaiveDate,
    /// When it was decided.
    pub decided_at: Option<DateTime<Utc>>,
    /// Why it was refused.
    pub reason: Option<String>,
    /// When everything was gone.
    pub finished_at: Option<DateTime<Utc>>,
}
