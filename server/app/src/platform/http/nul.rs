//! Requests with a NUL character are refused before anything looks at them: PostgreSQL cannot store it, SQLite cuts texts off at
//! it in places, and no text of this product needs it.

use crate::platform::problem::ApiError;
use poem::Request;

pub(super) fn refused() -> ApiError {
    ApiError::bad_request().detail("A request cannot contain the NUL character.")
}

/// Whether path or query contain it. As itself it cannot stand in an address.
pub(super) fn is_in_address(request: &Request) -> bool {
    request.uri().path_and_query().is_some_and(|address| address.as_str().contains("%00"))
}

/// Whether a JSON text contains its escape. As itself it cannot stand in JSON; after an even number of backslashes it is an
/// escape, after an odd one the letters `u0000`.
pub(super) fn is_in_json(text: &[u8]) -> bool {
    let backslashes = |end: usize| text[..end].iter().rev().take_while(|byte| **byte == b'\\').count();
    text.windows(6).enumerate().any(|(place, window)| window == b"\\u0000" && backslashes(place) % 2 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_escape_is_found_and_a_text_about_it_is_not() {
        assert!(is_in_json(br#"{"a":"\u0000"}"#));
        assert!(is_in_json(br#"{"a":"x\\\u0000"}"#));
        for text in [&br#"{"a":"\\u0000"}"#[..], br#"{"a":"\\\\u0000"}"#, br#"{"a":"u0000"}"#, br#"{"a":"\u0001"}"#, b"", b"\\u00"] {
            assert!(!is_in_json(text), "{}", String::from_utf8_lossy(text));
        }
    }

    #[test]
    fn an_address_is_searched_whole() {
        let has = |uri: &'static str| is_in_address(&Request::builder().uri_str(uri).finish());
        assert!(has("/api/media/a%00b") && has("/api/courses?q=%00"));
        assert!(!has("/api/courses?q=100%25") && !has("/"));
    }
}
