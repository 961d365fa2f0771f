//! Files of courses.

use super::super::Catalogue;
use super::super::media::{Part, ServedFile, part};
use super::FOR_EVER;
use crate::api::Tag;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::storage::FileStream;
use poem::http::{HeaderMap, HeaderValue, StatusCode, header};
use poem::{Body, IntoResponse, Request, Response};
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::{Binary, Payload};
use poem_openapi::registry::{MetaMediaType, MetaResponse, MetaResponses, Registry};
use poem_openapi::{ApiResponse, OpenApi};
use std::sync::Arc;

/// The files of courses.
#[derive(Debug)]
pub struct MediaApi {
    catalogue: Arc<Catalogue>,
}

impl MediaApi {
    /// The operations on this catalogue.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        Self { catalogue }
    }
}

#[OpenApi(tag = "Tag::Catalogue")]
impl MediaApi {
    /// Fetch a media file.
    ///
    /// A picture, film, sound or attachment of a lesson, addressed by the hash of its source. A picture is served upright, at most
    /// 1920 pixels long and without what its camera noted; other files as they are. It may be asked for in part with `Range`,
    /// held against `If-Range`, unless it is text. It never changes, so a client keeps it for ever.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/media/:file", method = "get", operation_id = "getMedia")]
    async fn get_media(
        &self,
        _actor: SignedIn,
        request: &Request,
        /// The source's hash, a dot and its ending.
        #[oai(validator(max_length = "80"))]
        file: Path<String>,
        /// How many pixels across are enough; up to 800 a smaller picture is served where there is one.
        #[oai(validator(minimum(value = "1"), maximum(value = "10000")))]
        width: Query<Option<u32>>,
    ) -> Result<MediaAnswer, ApiError> {
        let hash = file.split('.').next().unwrap_or_default();
        answer(&self.catalogue, request, hash, width.0).await
    }
}

/// The file of a hash, whole or in part, for whoever may have it.
pub(super) async fn answer(catalogue: &Catalogue, request: &Request, hash: &str, width: Option<u32>) -> Result<MediaAnswer, ApiError> {
    let served = catalogue.media(hash, width).await?;
    let headers = request.headers();
    if asked(headers, &header::IF_NONE_MATCH).is_some_and(|tags| names(tags, &served.tag())) {
        return Ok(MediaAnswer(describe(&served, Response::builder().status(StatusCode::NOT_MODIFIED).finish())));
    }
    let range = asked(headers, &header::RANGE).filter(|_| served.has_parts() && is_same(headers, &served));
    match part(range, served.size) {
        Part::Whole => {
            let stream = catalogue.open_media(&served, None).await?;
            Ok(MediaAnswer(describe(&served, body(StatusCode::OK, stream, served.size))))
        }
        Part::Bytes(range) => {
            let stream = catalogue.open_media(&served, Some(range.clone())).await?;
            let content = format!("bytes {}-{}/{}", range.start, range.end - 1, served.size);
            let mut response = describe(&served, body(StatusCode::PARTIAL_CONTENT, stream, range.end - range.start));
            set(response.headers_mut(), header::CONTENT_RANGE, &content);
            Ok(MediaAnswer(response))
        }
        Part::Beyond => {
            let mut response = ApiError::range_not_satisfiable().into_response();
            set(response.headers_mut(), header::CONTENT_RANGE, &format!("bytes */{}", served.size));
            Ok(MediaAnswer(response))
        }
    }
}

fn asked<'a>(headers: &'a HeaderMap, name: &header::HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// Whether a list of tags names this one; `If-None-Match` compares without regard to weakness.
fn names(tags: &str, tag: &str) -> bool {
    tags.split(',').map(str::trim).any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}

/// Whether what the client has of a file is a part of this one. A date says nothing about a file that has none.
fn is_same(headers: &HeaderMap, served: &ServedFile) -> bool {
    !headers.contains_key(header::IF_RANGE) || asked(headers, &header::IF_RANGE).is_some_and(|tag| tag.trim() == served.tag())
}

fn body(status: StatusCode, stream: FileStream, length: u64) -> Response {
    let mut response = Response::builder().status(status).body(Body::from_bytes_stream(stream));
    // With its length announced, an answer that breaks off cannot be taken for a whole one.
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    response
}

fn describe(served: &ServedFile, mut response: Response) -> Response {
    let headers = response.headers_mut();
    set(headers, header::CONTENT_TYPE, &served.mime);
    let tag = if served.has_parts() { served.tag() } else { format!("W/{}", served.tag()) };
    set(headers, header::ETAG, &tag);
    set(headers, header::ACCEPT_RANGES, if served.has_parts() { "bytes" } else { "none" });
    headers.insert(header::CACHE_CONTROL, FOR_EVER);
    // A picture opened on its own is a document; it may show itself and do nothing.
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    response
}

fn set(headers: &mut HeaderMap, name: header::HeaderName, value: &str) {
    // Media types, numbers and hashes are all that comes here; what were no header value would be left out.
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

type File = Binary<Vec<u8>>;

/// A file, a part of it, or word that the client has it already.
#[derive(Debug)]
pub struct MediaAnswer(Response);

impl IntoResponse for MediaAnswer {
    fn into_response(self) -> Response {
        self.0
    }
}

impl ApiResponse for MediaAnswer {
    fn meta() -> MetaResponses {
        let answer = |status: u16, description, has_file: bool| {
            let file = MetaMediaType { content_type: File::CONTENT_TYPE, schema: File::schema_ref() };
            let content = if has_file { vec![file] } else { vec![] };
            MetaResponse { description, status: Some(status), status_range: None, content, headers: vec![] }
        };
        MetaResponses {
            responses: vec![
                answer(200, "The file.", true),
                answer(206, "The part of the file that `Range` names; `Content-Range` says which.", true),
                answer(304, "The client has the file already.", false),
            ],
        }
    }

    fn register(registry: &mut Registry) {
        <File as Payload>::register(registry);
    }
}
