//! `/account/data`: what is held about the caller.

use crate::api::Tag;
use crate::catalogue::Catalogue;
use crate::platform::http::{Prepared, SignedIn};
use crate::platform::language::Language;
use crate::platform::paging::{DEFAULT_LIMIT, Page};
use crate::platform::{ApiError, SharedPlatform};
use crate::privacy::model::{DataFormat, PersonalData, PersonalRecord, RecordAccess};
use crate::privacy::service::{access, data, file};
use poem::Response;
use poem::http::header;
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::{Binary, Json};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// So many copies are written at a time.
const WRITERS: usize = 2;

/// What is held about the caller.
#[derive(Debug)]
pub struct PersonalDataApi {
    platform: SharedPlatform,
    catalogue: Arc<Catalogue>,
    writers: Semaphore,
}

impl PersonalDataApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform, catalogue: Arc<Catalogue>) -> Self {
        Self { platform, catalogue, writers: Semaphore::new(WRITERS) }
    }
}

#[OpenApi(prefix_path = "/account", tag = "Tag::Privacy")]
impl PersonalDataApi {
    /// Show what is held about the caller, in numbers.
    ///
    /// Every table that leads to her, with whose it is, how long a record is kept and what becomes of it when she is forgotten.
    ///
    /// Permission: `own`.
    #[oai(path = "/data", method = "get", operation_id = "getPersonalData")]
    async fn get_personal_data(&self, actor: SignedIn) -> Result<Json<PersonalData>, ApiError> {
        Ok(Json(data::overview(&self.platform, &actor).await?))
    }

    /// List the caller's records of one kind.
    ///
    /// The newest first. Secrets and numbers of the database are left out.
    ///
    /// Permission: `own`.
    #[oai(path = "/data/:holding", method = "get", operation_id = "listPersonalRecords")]
    async fn list_personal_records(
        &self,
        actor: SignedIn,
        /// The kind of record: a `key` of `getPersonalData`.
        #[oai(validator(max_length = 60))]
        holding: Path<String>,
        /// Where the page before ended: its `next`.
        #[oai(validator(max_length = 200))]
        cursor: Query<Option<String>>,
        /// At most so many records.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        limit: Query<Option<u32>>,
    ) -> Result<Json<Page<PersonalRecord>>, ApiError> {
        let limit = limit.0.unwrap_or(DEFAULT_LIMIT);
        Ok(Json(data::records(&self.platform, &self.catalogue, &actor, &holding.0, cursor.0.as_deref(), limit).await?))
    }

    /// List who looked at the caller's records or changed them.
    ///
    /// The newest first. Openings are noted since the feature exists and kept for two years: pages and exports of reports, pages
    /// of one person, work opened for marking. Changes come from the audit log.
    ///
    /// Permission: `own`.
    #[oai(path = "/data-access", method = "get", operation_id = "listRecordAccess")]
    async fn list_record_access(
        &self,
        actor: SignedIn,
        /// Where the page before ended: its `next`.
        #[oai(validator(max_length = 200))]
        cursor: Query<Option<String>>,
        /// At most so many entries; a few more when they share a moment.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        limit: Query<Option<u32>>,
    ) -> Result<Json<Page<RecordAccess>>, ApiError> {
        Ok(Json(access::list(&self.platform, &actor, cursor.0.as_deref(), limit.0.unwrap_or(DEFAULT_LIMIT)).await?))
    }

    /// Download everything that is held about the caller.
    ///
    /// One file, as JSON for programs (`format` is `skillpact-personal-data`, `version` 1; names of holdings and fields are those
    /// of `getPersonalData` and `listPersonalRecords`, an id's words stand beside it as `…_text`) or as a page to read and
    /// print. Files that were handed in are listed with their addresses. At most ten an hour; each is noted in the audit log.
    ///
    /// Permission: `own`.
    #[oai(path = "/data-file", method = "get", operation_id = "downloadPersonalData")]
    async fn download_personal_data(
        &self,
        actor: SignedIn,
        /// JSON when absent.
        format: Query<Option<DataFormat>>,
        /// The language of the words; your own when absent.
        language: Query<Option<Language>>,
    ) -> Result<Prepared<Binary<Vec<u8>>>, ApiError> {
        let format = format.0.unwrap_or_default();
        let bytes = file::write(&self.platform, &self.catalogue, &self.writers, &actor, format, language.0).await?;
        let (kind, ending) = match format {
            DataFormat::Json => ("application/json; charset=utf-8", "json"),
            DataFormat::Html => ("text/html; charset=utf-8", "html"),
        };
        let today = self.platform.today();
        let name = format!("attachment; filename=\"skillpact-my-data-{today}.{ending}\"");
        let response = Response::builder().content_type(kind).header(header::CONTENT_DISPOSITION, name);
        // A browser that opens it all the same runs nothing and remembers nothing.
        let response = response.header(header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        Ok(Prepared::new(response.header(header::CACHE_CONTROL, "no-store").body(bytes)))
    }
}
