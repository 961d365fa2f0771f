//! The files under `media/`: what they are and how they are addressed.

use sha2::{Digest, Sha256};

use crate::model::Media;

/// What a file may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// Shown in the text with `![…](…)`.
    Image,
    /// Linked to.
    Attachment,
}

/// The file types that are served, by ending. Types that a browser would run, such as HTML, are deliberately absent.
const TYPES: &[(&str, &str, Use)] = &[
    ("avif", "image/avif", Use::Image),
    ("gif", "image/gif", Use::Image),
    ("jpeg", "image/jpeg", Use::Image),
    ("jpg", "image/jpeg", Use::Image),
    ("png", "image/png", Use::Image),
    ("svg", "image/svg+xml", Use::Image),
    ("webp", "image/webp", Use::Image),
    ("csv", "text/csv", Use::Attachment),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Use::Attachment),
    ("m4a", "audio/mp4", Use::Attachment),
    ("mp3", "audio/mpeg", Use::Attachment),
    ("mp4", "video/mp4", Use::Attachment),
    ("odp", "application/vnd.oasis.opendocument.presentation", Use::Attachment),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet", Use::Attachment),
    ("odt", "application/vnd.oasis.opendocument.text", Use::Attachment),
    ("ogg", "audio/ogg", Use::Attachment),
    ("pdf", "application/pdf", Use::Attachment),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", Use::Attachment),
    ("txt", "text/plain", Use::Attachment),
    ("vtt", "text/vtt", Use::Attachment),
    ("webm", "video/webm", Use::Attachment),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Use::Attachment),
    ("zip", "application/zip", Use::Attachment),
];

/// A file of the media folder that can be served.
#[derive(Clone, Debug)]
pub(crate) struct MediaFile {
    pub media: Media,
    pub ending: &'static str,
    pub purpose: Use,
}

impl MediaFile {
    /// Reads a file; nothing if its ending is not among the types that are served.
    pub fn read(path: &str, bytes: &[u8]) -> Option<Self> {
        let (_, ending) = path.rsplit_once('.')?;
        let ending = ending.to_ascii_lowercase();
        let (ending, mime, purpose) = TYPES.iter().find(|(known, ..)| *known == ending)?;
        let media = Media {
            path: path.to_owned(),
            hash: hex::encode(Sha256::digest(bytes)),
            mime: (*mime).to_owned(),
            size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        };
        Some(Self { media, ending, purpose: *purpose })
    }

    /// The address that the server answers with the file's bytes.
    pub fn address(&self) -> String {
        format!("/api/media/{}.{}", self.media.hash, self.ending)
    }
}

/// The endings of the files that are served, for messages.
pub(crate) fn endings(purpose: Option<Use>) -> String {
    let endings: Vec<&str> =
        TYPES.iter().filter(|(.., use_)| purpose.is_none_or(|wanted| wanted == *use_)).map(|(ending, ..)| *ending).collect();
    endings.join(", ")
}
