//! What callers get.

mod erasure;

pub use erasure::{ErasureOrganisation, ErasureRefusal, ErasureRequest, ErasureRequestIn, ErasureRequestOf, ErasureRequests, ErasureState};

use crate::platform::ids::OrganisationId;
use chrono::{DateTime, Utc};
use poem_openapi::{Enum, Object};

/// Everything that is held about the caller, in numbers.
#[derive(Clone, Debug, Object)]
pub struct PersonalData {
    /// The moment that the numbers show.
    pub generated_at: DateTime<Utc>,
    /// The holdings, in the order of their categories.
    pub holdings: Vec<PersonalHolding>,
}

/// One kind of record that is held about the caller.
#[derive(Clone, Debug, Object)]
pub struct PersonalHolding {
    /// Its stable name, for `listPersonalRecords`.
    pub key: String,
    /// Under which heading it belongs.
    pub category: String,
    /// How many records there are.
    pub count: u32,
    /// The organisations whose records they are; none for what belongs to the account itself.
    pub organisations: Vec<String>,
    /// How long a record is kept: `until_erased`, `thirty_days`, `two_years`, `lasting` or `briefly`.
    pub kept: String,
    /// What becomes of it when she is forgotten: `deleted`, `anonymised`, `unnamed` or `stays`.
    pub erasure: String,
}

/// How a value is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ValueKind {
    /// A text as it stands.
    Text,
    /// A name for which there are words.
    Code,
    /// A number.
    Number,
    /// `true` or `false`.
    Truth,
    /// A moment in UTC (RFC 3339).
    Moment,
    /// A calendar day.
    Day,
    /// JSON.
    Json,
    /// An id; its words are in `text` where there are some.
    Id,
    /// The id of a file of one's own, for `downloadFile`.
    File,
}

/// One field of a record.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PersonalField {
    /// Its stable name.
    pub name: String,
    /// How the value is to be read.
    pub kind: ValueKind,
    /// What stands there.
    pub value: String,
    /// What an id is called.
    pub text: Option<String>,
}

/// One record.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PersonalRecord {
    /// Whose record it is, where it belongs to an organisation.
    pub organisation: Option<String>,
    /// What stands in it; empty fields are left out.
    pub fields: Vec<PersonalField>,
}

/// Somebody else looked at the caller's records or changed them.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct RecordAccess {
    /// When.
    pub at: DateTime<Utc>,
    /// `opened` or `changed`.
    pub kind: AccessKind,
    /// What was opened or done, as a stable name.
    pub what: String,
    /// In which organisation.
    pub organisation_id: Option<OrganisationId>,
    /// Its name.
    pub organisation: Option<String>,
    /// Who; absent when she is not known any more.
    pub person: Option<String>,
    /// As what: the role that let her, or for changes the roles she holds there now.
    pub roles: Vec<String>,
    /// The report's filter or the like.
    pub detail: Option<String>,
}

/// Whether a record was looked at or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum AccessKind {
    /// It was shown.
    Opened,
    /// Something was done with it.
    Changed,
}

/// The form of the file that people take with them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum DataFormat {
    /// For programs.
    #[default]
    Json,
    /// For reading and printing.
    Html,
}
