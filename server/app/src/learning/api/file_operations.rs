//! Operations on the files that learners hand in.

use super::{Done, UploadedFile};
use crate::api::Tag;
use crate::learning::service::{Incoming, Learning};
use crate::platform::ApiError;
use crate::platform::file_name;
use crate::platform::http::{Prepared, SignedIn};
use crate::platform::ids::{AttemptId, UploadedFileId};
use poem::http::{HeaderValue, Method, header};
use poem::{Body, Request, Response};
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::{Binary, Json};
use poem_openapi::{ApiResponse, OpenApi};
use std::sync::Arc;

/// Files of attempts.
#[derive(Debug)]
pub struct FilesApi {
    learning: Arc<Learning>,
}

impl FilesApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(learning: Arc<Learning>) -> Self {
        Self { learning }
    }
}

/// Whether a request brings a file. Its body is read piece by piece and has the question's own limit.
#[must_use]
pub fn is_upload(request: &Request) -> bool {
    let path = request.uri().path();
    let is_part = *request.method() == Method::PATCH && path.starts_with("/api/uploads/");
    let attempt = path.strip_prefix("/api/attempts/").and_then(|rest| rest.strip_suffix("/files"));
    is_part || *request.method() == Method::POST && attempt.is_some_and(|attempt| !attempt.contains('/'))
}

/// A file that was taken.
#[derive(ApiResponse)]
pub enum Uploaded {
    /// The file is stored.
    #[oai(status = 201)]
    Stored(Json<UploadedFile>),
}

#[OpenApi(tag = "Tag::Learning")]
impl FilesApi {
    /// Upload a file.
    ///
    /// For a question that is answered by files, in an open attempt. The body is the file itself. Its name's ending must be one
    /// that the question accepts, and what it holds must be what the ending says; size and number are limited by the question.
    /// It is stored when this returns.
    ///
    /// Permission: `own`.
    #[oai(path = "/attempts/:attempt_id/files", method = "post", operation_id = "uploadFile")]
    async fn upload_file(
        &self,
        actor: SignedIn,
        request: &Request,
        /// The attempt.
        attempt_id: Path<AttemptId>,
        /// The question's key.
        #[oai(validator(max_length = "200"))]
        question: Query<String>,
        /// What the file is called, with its ending.
        #[oai(validator(max_length = "255"))]
        name: Query<String>,
        body: Binary<Body>,
    ) -> Result<Uploaded, ApiError> {
        let announced = request.header(header::CONTENT_LENGTH).and_then(|length| length.parse().ok());
        let new = Incoming { question: question.0, name: name.0, announced, body: body.0 };
        Ok(Uploaded::Stored(Json(self.learning.upload(&actor, attempt_id.0, new).await?)))
    }

    /// Download a file.
    ///
    /// One's own or, for a trainer of the organisation on whose behalf it was handed in, one of work that was handed in. It is
    /// saved, never shown by the browser.
    ///
    /// Permission: `own`.
    #[oai(path = "/files/:file_id", method = "get", operation_id = "downloadFile")]
    async fn download_file(
        &self,
        actor: SignedIn,
        /// The file.
        file_id: Path<UploadedFileId>,
    ) -> Result<Prepared<Binary<Vec<u8>>>, ApiError> {
        let (about, bytes) = self.learning.file(&actor, file_id.0).await?;
        let mut response = Response::builder().content_type(about.mime.unwrap_or_default()).body(Body::from_bytes_stream(bytes));
        let headers = response.headers_mut();
        let disposition = HeaderValue::from_str(&file_name::disposition(&about.name)).map_err(ApiError::because)?;
        headers.insert(header::CONTENT_DISPOSITION, disposition);
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(about.size));
        // Whatever it holds, a browser that opens it all the same runs nothing.
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
        Ok(Prepared::new(response))
    }

    /// Delete a file.
    ///
    /// One's own, while its attempt is open.
    ///
    /// Permission: `own`.
    #[oai(path = "/files/:file_id", method = "delete", operation_id = "deleteFile")]
    async fn delete_file(
        &self,
        actor: SignedIn,
        /// The file.
        file_id: Path<UploadedFileId>,
    ) -> Result<Done, ApiError> {
        self.learning.delete_file(&actor, file_id.0).await?;
        Ok(Done::Done)
    }
}
