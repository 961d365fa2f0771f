//! Operations on files that come in parts; see `service/uploads.rs`.

use super::{Done, UploadedFile};
use crate::api::Tag;
use crate::learning::service::Learning;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{AttemptId, UploadId};
use poem::Body;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::{Binary, Json};
use poem_openapi::types::Example;
use poem_openapi::{ApiResponse, Object, OpenApi};
use std::sync::Arc;
use uuid::Uuid;

/// A file that is to come in parts.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct UploadIn {
    /// Made by the client; the same id again begins once.
    pub id: UploadId,
    /// The question's key.
    #[oai(validator(max_length = "200"))]
    pub question: String,
    /// What the file is called, with its ending.
    #[oai(validator(max_length = "255"))]
    pub name: String,
    /// How many bytes it has.
    #[oai(validator(minimum(value = "1"), maximum(value = "1099511627776")))]
    pub size: u64,
    /// What tells it from another file of the same name and size, such as when it was changed last. An upload of the same file
    /// that stopped half-way is gone on with.
    #[oai(validator(max_length = "200"))]
    pub fingerprint: String,
}

impl Example for UploadIn {
    fn example() -> Self {
        Self {
            id: UploadId(Uuid::from_u128(5)),
            question: "document".to_owned(),
            name: "notice.pdf".to_owned(),
            size: 3_500_000,
            fingerprint: "1795341600000".to_owned(),
        }
    }
}

/// How far a file has come.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct UploadState {
    /// Its id.
    pub id: UploadId,
    /// How many bytes it has.
    pub size: u64,
    /// How many of them are safe; the next part begins there.
    pub received: u64,
    /// How many bytes a part has; the last one has what is left.
    pub part_bytes: u64,
    /// The file, once it is whole.
    pub file: Option<UploadedFile>,
}

/// An upload that is new or was there.
#[derive(ApiResponse)]
pub enum Begun {
    /// It was begun before; it goes on where it stopped.
    #[oai(status = 200)]
    Known(Json<UploadState>),
    /// It is new.
    #[oai(status = 201)]
    New(Json<UploadState>),
}

/// Files that come in parts.
#[derive(Debug)]
pub struct UploadsApi {
    learning: Arc<Learning>,
}

impl UploadsApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(learning: Arc<Learning>) -> Self {
        Self { learning }
    }
}

#[OpenApi(tag = "Tag::Offline")]
impl UploadsApi {
    /// Begin an upload in parts.
    ///
    /// For a question that is answered by files, in an open attempt, with the same limits as a file that is sent at once. Where
    /// the same file stopped half-way before, that upload is gone on with.
    ///
    /// Permission: `own`.
    #[oai(path = "/attempts/:attempt_id/uploads", method = "post", operation_id = "beginUpload")]
    async fn begin_upload(
        &self,
        actor: SignedIn,
        /// The attempt.
        attempt_id: Path<AttemptId>,
        body: Json<UploadIn>,
    ) -> Result<Begun, ApiError> {
        let (is_new, upload) = self.learning.begin_upload(&actor, attempt_id.0, body.0).await?;
        Ok(if is_new { Begun::New(Json(upload)) } else { Begun::Known(Json(upload)) })
    }

    /// Show how far an upload has come.
    ///
    /// Permission: `own`.
    #[oai(path = "/uploads/:upload_id", method = "get", operation_id = "getUpload")]
    async fn get_upload(
        &self,
        actor: SignedIn,
        /// The upload.
        upload_id: Path<UploadId>,
    ) -> Result<Json<UploadState>, ApiError> {
        Ok(Json(self.learning.upload_state(&actor, upload_id.0).await?))
    }

    /// Send a part of a file.
    ///
    /// The body is the part itself: as many bytes as the upload says, or what is left. It is safe when this returns; with the last
    /// part the file is. A part that begins elsewhere than at the first byte that is missing is a conflict: ask how far it is.
    ///
    /// Permission: `own`.
    #[oai(path = "/uploads/:upload_id", method = "patch", operation_id = "sendUploadPart")]
    async fn send_upload_part(
        &self,
        actor: SignedIn,
        /// The upload.
        upload_id: Path<UploadId>,
        /// Where in the file the part begins.
        #[oai(validator(maximum(value = "1099511627776")))]
        offset: Query<u64>,
        body: Binary<Body>,
    ) -> Result<Json<UploadState>, ApiError> {
        Ok(Json(self.learning.take_part(&actor, upload_id.0, offset.0, body.0).await?))
    }

    /// Give an upload up.
    ///
    /// What has come of it is removed. A file that it became stays.
    ///
    /// Permission: `own`.
    #[oai(path = "/uploads/:upload_id", method = "delete", operation_id = "cancelUpload")]
    async fn cancel_upload(
        &self,
        actor: SignedIn,
        /// The upload.
        upload_id: Path<UploadId>,
    ) -> Result<Done, ApiError> {
        self.learning.cancel_upload(&actor, upload_id.0).await?;
        Ok(Done::Done)
    }
}
