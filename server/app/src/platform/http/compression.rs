//! Compresses answers whose content gains from it. Request bodies are never decompressed, so there is no bomb to defuse.

use poem::http::{HeaderMap, HeaderValue, header};
use poem::web::{Compress, CompressionAlgo, CompressionLevel};
use poem::{IntoResponse, Response};

/// The best coding the client accepts, of those the server speaks.
pub(super) fn accepted(headers: &HeaderMap) -> Option<CompressionAlgo> {
    let accepted = headers.get(header::ACCEPT_ENCODING)?.to_str().ok()?;
    let accepts = |name: &str| {
        accepted.split(',').any(|part| {
            let mut pieces = part.split(';');
            let coding = pieces.next().unwrap_or_default().trim();
            let refused = pieces.any(|weight| matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
            coding.eq_ignore_ascii_case(name) && !refused
        })
    };
    if accepts("br") {
        Some(CompressionAlgo::BR)
    } else if accepts("gzip") {
        Some(CompressionAlgo::GZIP)
    } else {
        None
    }
}

/// Compresses text-like bodies that are not compressed yet.
pub(super) fn compress(mut response: Response, coding: CompressionAlgo) -> Response {
    let kind = response.content_type().unwrap_or_default();
    let gains = kind.starts_with("text/") || kind.contains("json") || kind.contains("javascript") || kind.contains("svg");
    if !gains || response.headers().contains_key(header::CONTENT_ENCODING) || !response.status().is_success() {
        return response;
    }
    response.headers_mut().remove(header::CONTENT_LENGTH);
    response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
    Compress::new(response, coding).with_quality(CompressionLevel::Precise(5)).into_response()
}
