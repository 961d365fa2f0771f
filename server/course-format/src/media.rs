//! The files under `media/`: what they are, whether they are what their names say, and how they are addressed.

use sha2::{Digest, Sha256};

use crate::captions::Captions;
use crate::diagnostic::Rule;
use crate::model::Media;
use crate::picture;
use crate::rules;
use crate::sniff::Content;
use crate::svg;

/// What a file may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Shown in the text with `![…](…)`.
    Picture,
    /// Played in the text with `![…](…)`.
    Video,
    /// Played in the text with `![…](…)`.
    Audio,
    /// Shown with a recording of the same name.
    Captions,
    /// Linked to.
    Document,
}

impl Kind {
    /// The most bytes of one file.
    const fn most_bytes(self) -> usize {
        const MEBIBYTE: usize = 1024 * 1024;
        match self {
            Self::Picture => 20 * MEBIBYTE,
            Self::Video | Self::Audio => 500 * MEBIBYTE,
            Self::Captions => MEBIBYTE,
            Self::Document => 50 * MEBIBYTE,
        }
    }
}

/// A type of file that is served.
struct Type {
    ending: &'static str,
    mime: &'static str,
    kind: Kind,
    /// What such a file holds.
    content: Content,
}

const fn of(ending: &'static str, mime: &'static str, kind: Kind, content: Content) -> Type {
    Type { ending, mime, kind, content }
}

/// The types that are served. Types that a browser would run, such as HTML, are deliberately absent, and so is AVIF, which
/// the server could not scale.
const TYPES: &[Type] = &[
    of("gif", "image/gif", Kind::Picture, Content::Gif),
    of("jpeg", "image/jpeg", Kind::Picture, Content::Jpeg),
    of("jpg", "image/jpeg", Kind::Picture, Content::Jpeg),
    of("png", "image/png", Kind::Picture, Content::Png),
    of("svg", "image/svg+xml", Kind::Picture, Content::Svg),
    of("webp", "image/webp", Kind::Picture, Content::Webp),
    of("mp4", "video/mp4", Kind::Video, Content::Mp4Video),
    of("webm", "video/webm", Kind::Video, Content::Webm),
    of("m4a", "audio/mp4", Kind::Audio, Content::Mp4Audio),
    of("mp3", "audio/mpeg", Kind::Audio, Content::Mp3),
    of("ogg", "audio/ogg", Kind::Audio, Content::OggAudio),
    of("vtt", "text/vtt", Kind::Captions, Content::Text),
    of("csv", "text/csv", Kind::Document, Content::Text),
    of("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Kind::Document, Content::Word),
    of("odp", "application/vnd.oasis.opendocument.presentation", Kind::Document, Content::OpenSlides),
    of("ods", "application/vnd.oasis.opendocument.spreadsheet", Kind::Document, Content::OpenSheet),
    of("odt", "application/vnd.oasis.opendocument.text", Kind::Document, Content::OpenText),
    of("pdf", "application/pdf", Kind::Document, Content::Pdf),
    of("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", Kind::Document, Content::Slides),
    of("txt", "text/plain", Kind::Document, Content::Text),
    of("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Kind::Document, Content::Sheet),
    of("zip", "application/zip", Kind::Document, Content::Zip),
];

/// A file of the media folder that can be served.
#[derive(Clone, Debug)]
pub(crate) struct MediaFile {
    pub media: Media,
    pub ending: &'static str,
    pub kind: Kind,
    /// Width and height of a picture in pixels.
    pub size: Option<(u32, u32)>,
    /// What captions say; nothing for other files.
    pub captions: Option<Captions>,
}

/// What is wrong with a file, and on which line of it, from 1.
#[derive(Debug)]
pub(crate) struct Refused {
    pub rule: &'static Rule,
    pub line: u32,
    pub message: String,
}

/// What a file's bytes say beyond their type.
#[derive(Default)]
struct Inside {
    size: Option<(u32, u32)>,
    captions: Option<Captions>,
}

impl Inside {
    fn read(known: &Type, bytes: &[u8]) -> Result<Self, Refused> {
        // Text was found to be UTF-8 when its content was looked at.
        let text = || std::str::from_utf8(bytes).unwrap_or_default();
        match (known.kind, known.content) {
            (Kind::Captions, _) => match Captions::read(text()) {
                Ok(captions) => Ok(Self { size: None, captions: Some(captions) }),
                Err(broken) => Err(Refused { rule: &rules::BROKEN_CAPTIONS, line: broken.line, message: broken.message }),
            },
            (_, Content::Svg) => match svg::read(text()) {
                Ok(drawing) => Ok(Self { size: drawing.size, captions: None }),
                Err(refused) => Err(Refused { rule: &rules::UNSAFE_SVG, line: refused.line, message: refused.message }),
            },
            (Kind::Picture, _) => Ok(Self { size: picture::size(bytes), captions: None }),
            _ => Ok(Self::default()),
        }
    }
}

impl MediaFile {
    /// Reads a file and gives what is wrong with it to `refuse`. A file of a type that is served is known even if it is
    /// refused, so that the lessons that show it are not blamed as well.
    pub fn read(path: &str, bytes: &[u8], refuse: &mut dyn FnMut(Refused)) -> Option<Self> {
        let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
        let Some(known) = TYPES.iter().find(|known| known.ending == ending) else {
            let message = if ending == "avif" {
                "AVIF pictures are not served, because they cannot be scaled for small screens. Save the picture as WebP.".to_owned()
            } else {
                unserved()
            };
            refuse(Refused { rule: &rules::UNSUPPORTED_MEDIA, line: 1, message });
            return None;
        };
        let inside = check_size(known.kind, bytes.len())
            .and_then(|()| check_content(path, known, bytes))
            .and_then(|()| Inside::read(known, bytes))
            .unwrap_or_else(|refused| {
                refuse(refused);
                Inside::default()
            });
        let media = Media {
            path: path.to_owned(),
            hash: hex::encode(Sha256::digest(bytes)),
            mime: known.mime.to_owned(),
            size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        };
        Some(Self { media, ending: known.ending, kind: known.kind, size: inside.size, captions: inside.captions })
    }

    /// The address that the server answers with the file's bytes.
    pub fn address(&self) -> String {
        format!("/api/media/{}.{}", self.media.hash, self.ending)
    }

    /// Whether the server can answer with a smaller copy. An animation would lose its movement, and a drawing fits anyway.
    pub fn can_be_scaled(&self) -> bool {
        matches!(self.ending, "jpeg" | "jpg" | "png" | "webp")
    }
}

fn check_size(kind: Kind, bytes: usize) -> Result<(), Refused> {
    let most = kind.most_bytes();
    if bytes <= most {
        return Ok(());
    }
    let mebibytes = |bytes: usize| bytes.div_ceil(1024 * 1024);
    let message = format!("The file has {} MiB, and {} MiB is the most for its kind. Make it smaller.", mebibytes(bytes), mebibytes(most));
    Err(Refused { rule: &rules::TOO_LARGE_MEDIA, line: 1, message })
}

fn check_content(path: &str, known: &Type, bytes: &[u8]) -> Result<(), Refused> {
    let found = Content::of(bytes);
    let promised = known.content;
    // Sound in an MP4 file has a brand of its own only sometimes; and text may look like a web page or a drawing.
    let is_kept = found == promised
        || (known.ending == "m4a" && found == Content::Mp4Video)
        || (promised == Content::Text && matches!(found, Content::Html | Content::Svg))
        || (promised == Content::Svg && matches!(found, Content::Html | Content::Text));
    if is_kept {
        return Ok(());
    }
    let message =
        format!("{path} is in truth {}, not {}. Give it the right ending, or put the right file here.", found.name(), promised.name());
    Err(Refused { rule: &rules::MEDIA_TYPE_MISMATCH, line: 1, message })
}

/// Says which files are served.
pub(crate) fn unserved() -> String {
    format!("Files of this type or name are not served. These are: {}.", endings(|_| true))
}

/// The endings of the files of some kinds, for messages.
pub(crate) fn endings(is_meant: impl Fn(Kind) -> bool) -> String {
    let endings: Vec<&str> = TYPES.iter().filter(|known| is_meant(known.kind)).map(|known| known.ending).collect();
    endings.join(", ")
}
