//! Keyset paging with opaque cursors.
//!
//! A cursor is the base64url form of a small JSON array: the sort it belongs to, then the last row's sort keys. A cursor
//! of another sort, or one that cannot be read, is refused rather than guessed at.

use crate::platform::problem::ApiError;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use poem_openapi::Object;
use poem_openapi::types::{ParseFromJSON, ToJSON};

/// Rows per page when the caller names none.
pub const DEFAULT_LIMIT: u32 = 20;

/// One page of a list.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Page<T: ParseFromJSON + ToJSON + Send + Sync> {
    /// The rows of this page.
    pub items: Vec<T>,
    /// Pass this as `cursor` to get the next page; absent on the last one.
    pub next: Option<String>,
}

/// Writes a cursor for a sort and the last row's keys.
#[must_use]
pub fn cursor(sort: &str, keys: &[&str]) -> String {
    let parts: Vec<&str> = std::iter::once(sort).chain(keys.iter().copied()).collect();
    URL_SAFE_NO_PAD.encode(serde_json::json!(parts).to_string())
}

/// Reads a cursor back; `count` keys are expected.
///
/// # Errors
/// `bad_cursor` when it cannot be read or belongs to another sort.
pub fn read_cursor(text: &str, sort: &str, count: usize) -> Result<Vec<String>, ApiError> {
    let parts = URL_SAFE_NO_PAD
        .decode(text)
        .ok()
        .and_then(|bytes| serde_json::from_slice::<Vec<String>>(&bytes).ok())
        .filter(|parts| parts.len() == count + 1 && parts[0] == sort)
        // PostgreSQL takes no text with a NUL character, and no key has one.
        .filter(|parts| !parts.iter().any(|part| part.contains('\0')));
    parts.map(|parts| parts[1..].to_vec()).ok_or_else(ApiError::bad_cursor)
}

/// Cuts a list of `limit + 1` rows to a page and tells whether there is more.
#[must_use]
pub fn cut<T>(mut rows: Vec<T>, limit: u32) -> (Vec<T>, bool) {
    let limit = limit as usize;
    let more = rows.len() > limit;
    rows.truncate(limit);
    (rows, more)
}
