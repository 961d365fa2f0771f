//! Files of courses on their way to readers, whole or in part.

use super::Catalogue;
use super::pictures::{SMALL_WIDTH, Variant};
use super::store;
use crate::platform::ApiError;
use crate::platform::access::Scope;
use crate::platform::storage::FileStream;
use std::ops::Range;

/// A file as it is served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ServedFile {
    /// The hash of the bytes that are served.
    pub stored_hash: String,
    pub mime: String,
    pub size: u64,
}

impl Catalogue {
    /// What is served under the hash of a source file: for a picture that was written anew the rendition that fits a width, for
    /// everything else the file itself.
    ///
    /// # Errors
    /// `not_found` when no course has such a file.
    pub(super) async fn media(&self, hash: &str, width: Option<u32>) -> Result<ServedFile, ApiError> {
        let is_small = width.is_some_and(|width| width <= SMALL_WIDTH);
        let look = async |connection: &_| {
            let small = if is_small { store::rendition(connection, hash, Variant::Small.name()).await? } else { None };
            let rendition = match small {
                Some(small) => Some(small),
                None => store::rendition(connection, hash, Variant::Page.name()).await?,
            };
            let served = rendition.map(|row| ServedFile { stored_hash: row.stored_hash, mime: row.mime, size: bytes(row.size) });
            if served.is_some() {
                return Ok(served);
            }
            let file = store::media(connection, hash).await?;
            Ok::<_, sea_orm::DbErr>(file.map(|row| ServedFile { stored_hash: row.hash, mime: row.mime, size: bytes(row.size.into()) }))
        };
        self.platform.database.read(&Scope::SHARED, look).await?.ok_or_else(ApiError::not_found)
    }

    /// The bytes of a served file, or of a part of it.
    ///
    /// # Errors
    /// When the storage refuses.
    pub(super) async fn open_media(&self, file: &ServedFile, range: Option<Range<u64>>) -> Result<FileStream, ApiError> {
        let stream = self.platform.storage.open_blob(&file.stored_hash, range).await.map_err(ApiError::because)?;
        stream.ok_or_else(|| ApiError::because("a stored media file is missing"))
    }
}

fn bytes(size: i64) -> u64 {
    u64::try_from(size).unwrap_or(0)
}

impl ServedFile {
    /// The strong validator of RFC 9110: the same bytes, the same tag.
    pub fn tag(&self) -> String {
        format!("\"{}\"", self.stored_hash)
    }

    /// Whether parts of it are served. Text is compressed on its way, and a part of what is compressed is no part of the file;
    /// what is worth asking for in parts (films, sound, archives, documents) gains nothing from compression.
    pub fn has_parts(&self) -> bool {
        !(self.mime.starts_with("text/") || self.mime.contains("svg"))
    }
}

/// What a request for a part of a file comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The whole file.
    Whole,
    /// These bytes.
    Bytes(Range<u64>),
    /// The file has no such bytes.
    Beyond,
}

/// Reads a `Range` header (RFC 9110, section 14.2). Several ranges at once, other units and what cannot be read are answered with
/// the whole file, as the standard allows.
pub(super) fn part(range: Option<&str>, size: u64) -> Part {
    let Some(spec) = range.and_then(|range| range.trim().strip_prefix("bytes=")).map(str::trim) else { return Part::Whole };
    let Some((first, last)) = spec.split_once('-').filter(|_| !spec.contains(',')) else { return Part::Whole };
    let number = |text: &str| {
        let text = text.trim();
        // A number that is too large for us lies beyond every file.
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) { None } else { Some(text.parse().unwrap_or(u64::MAX)) }
    };
    match (number(first), number(last), first.trim().is_empty(), last.trim().is_empty()) {
        (Some(first), last, false, is_open) => match last {
            Some(last) if last < first => Part::Whole,
            None if !is_open => Part::Whole,
            _ if first >= size => Part::Beyond,
            last => Part::Bytes(first..last.map_or(size, |last| last.saturating_add(1).min(size))),
        },
        (None, Some(length), true, false) if length == 0 || size == 0 => Part::Beyond,
        (None, Some(length), true, false) => Part::Bytes(size.saturating_sub(length)..size),
        _ => Part::Whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_a_hundred(range: &str) -> Part {
        part(Some(range), 100)
    }

    #[test]
    fn a_range_is_read_as_the_standard_says() {
        for (range, expected) in [
            ("bytes=0-0", 0..1),
            ("bytes=10-19", 10..20),
            ("bytes=90-", 90..100),
            ("bytes=0-", 0..100),
            ("bytes=-10", 90..100),
            ("bytes=-1000", 0..100),
            ("bytes=99-99999999999999999999999", 99..100),
            (" bytes= 5 - 6 ", 5..7),
        ] {
            assert_eq!(of_a_hundred(range), Part::Bytes(expected), "{range}");
        }
    }

    #[test]
    fn bytes_that_are_not_there_are_beyond() {
        for range in ["bytes=100-", "bytes=100-200", "bytes=-0", "bytes=99999999999999999999999-"] {
            assert_eq!(of_a_hundred(range), Part::Beyond, "{range}");
        }
        assert_eq!((part(Some("bytes=0-"), 0), part(Some("bytes=-5"), 0)), (Part::Beyond, Part::Beyond));
    }

    #[test]
    fn what_is_no_single_range_of_bytes_gives_the_whole_file() {
        for range in [
            "bytes=0-1,5-6",
            "lines=1-2",
            "bytes",
            "bytes=",
            "bytes=-",
            "bytes=a-b",
            "bytes=5-4",
            "bytes=1-x",
            "bytes=x-1",
            "bytes=+1-2",
            "",
        ] {
            assert_eq!(of_a_hundred(range), Part::Whole, "{range}");
        }
        assert_eq!(part(None, 100), Part::Whole);
    }
}
