//! Request bodies are read whole, within a limit, before anything looks at them; but for those of the operations that take files.

use super::nul;
use crate::platform::problem::ApiError;
use poem::error::ReadBodyError;
use poem::http::header;
use poem::{Body, Request};

/// Reads the body into memory. A body that says it is too large is refused before a byte of it is read; one that lies is
/// refused when it passes the limit.
pub(super) async fn take_whole(mut request: Request, limit: usize) -> Result<Request, ApiError> {
    let too_large = || ApiError::too_large().detail(format!("At most {limit} bytes are accepted."));
    refuse_compressed(&request)?;
    let announced =
        request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()).and_then(|value| value.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limit) {
        return Err(too_large());
    }
    let bytes = request.take_body().into_bytes_limit(limit).await.map_err(|error| match error {
        ReadBodyError::PayloadTooLarge => too_large(),
        other => ApiError::bad_request().detail(format!("The body could not be read: {other}.")),
    })?;
    if nul::is_in_json(&bytes) {
        return Err(nul::refused());
    }
    request.set_body(Body::from_bytes(bytes));
    Ok(request)
}

/// No body is ever decompressed, so there is no bomb to defuse.
pub(super) fn refuse_compressed(request: &Request) -> Result<(), ApiError> {
    if request.headers().contains_key(header::CONTENT_ENCODING) {
        return Err(ApiError::unsupported_media_type().detail("Compressed request bodies are not accepted."));
    }
    Ok(())
}
