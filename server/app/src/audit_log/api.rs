//! Operations of this slice.

use super::service;
use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::paging::{DEFAULT_LIMIT, Page};
use crate::platform::{ApiError, SharedPlatform};
use chrono::{DateTime, Utc};
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};

/// Something that somebody did.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct AuditEntry {
    /// The entry's number in the log of the whole installation.
    pub sequence: i64,
    /// When it was done.
    pub at: DateTime<Utc>,
    /// Who did it; absent when the server itself did.
    pub actor_id: Option<PersonId>,
    /// Her name; absent when she does not belong to the organisation.
    pub actor_name: Option<String>,
    /// What was done, as `record.verb`.
    pub action: String,
    /// The kind of record it was done to.
    pub record_kind: String,
    /// Which record.
    pub record_id: Option<String>,
    /// What there is to know besides.
    pub detail: Option<String>,
}

/// The organisation's audit log.
#[derive(Debug)]
pub struct AuditLogApi {
    platform: SharedPlatform,
}

impl AuditLogApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Audit")]
impl AuditLogApi {
    /// List the audit log.
    ///
    /// The organisation's entries, the newest first.
    ///
    /// Permission: `audit:read`.
    #[oai(path = "/:organisation_id/audit", method = "get", operation_id = "listAuditEntries")]
    async fn list_audit_entries(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// Where the page before ended: its `next`.
        #[oai(validator(max_length = 200))]
        cursor: Query<Option<String>>,
        /// At most so many entries.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        limit: Query<Option<u32>>,
    ) -> Result<Json<Page<AuditEntry>>, ApiError> {
        let limit = limit.0.unwrap_or(DEFAULT_LIMIT);
        Ok(Json(service::list(&self.platform, &actor, organisation_id.0, cursor.0.as_deref(), limit).await?))
    }
}
