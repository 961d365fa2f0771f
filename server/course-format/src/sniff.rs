//! What a file holds, told from its bytes. A name is a promise that anybody can make; the first bytes are what a browser and
//! a learner's programs go by.

/// What was found in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    Empty,
    Gif,
    Jpeg,
    Png,
    Webp,
    Avif,
    Heic,
    OtherPicture,
    Svg,
    Html,
    Text,
    OtherText,
    Mp4Video,
    Mp4Audio,
    Webm,
    OggAudio,
    OggVideo,
    Mp3,
    OtherRecording,
    Pdf,
    Word,
    Sheet,
    Slides,
    OpenText,
    OpenSheet,
    OpenSlides,
    Zip,
    OtherArchive,
    Program,
    Unknown,
}

impl Content {
    /// What it is called in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Gif => "a GIF picture",
            Self::Jpeg => "a JPEG picture",
            Self::Png => "a PNG picture",
            Self::Webp => "a WebP picture",
            Self::Avif => "an AVIF picture",
            Self::Heic => "a HEIC picture",
            Self::OtherPicture => "a picture of a type that browsers do not show",
            Self::Svg => "an SVG drawing",
            Self::Html => "a web page",
            Self::Text => "plain text",
            Self::OtherText => "text in another encoding than UTF-8",
            Self::Mp4Video => "an MP4 video",
            Self::Mp4Audio => "an MP4 sound recording",
            Self::Webm => "a WebM video",
            Self::OggAudio => "an Ogg sound recording",
            Self::OggVideo => "an Ogg video",
            Self::Mp3 => "an MP3 sound recording",
            Self::OtherRecording => "a recording of a type that browsers do not play",
            Self::Pdf => "a PDF document",
            Self::Word => "a Word document",
            Self::Sheet => "an Excel workbook",
            Self::Slides => "a PowerPoint presentation",
            Self::OpenText => "an OpenDocument text",
            Self::OpenSheet => "an OpenDocument spreadsheet",
            Self::OpenSlides => "an OpenDocument presentation",
            Self::Zip => "a ZIP archive",
            Self::OtherArchive => "an archive of another type",
            Self::Program => "a program",
            Self::Unknown => "something else",
        }
    }

    /// Looks at the bytes; of long files only at the beginning and, in archives, at the directory.
    pub fn of(bytes: &[u8]) -> Self {
        if bytes.is_empty() {
            return Self::Empty;
        }
        if let Some((_, content)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
            return *content;
        }
        match bytes {
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Self::Webp,
            [b'R', b'I', b'F', b'F', ..] => Self::OtherRecording,
            [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => iso_media(brand),
            [0x1A, 0x45, 0xDF, 0xA3, ..] if has(head(bytes, 64), b"webm") => Self::Webm,
            [0x1A, 0x45, 0xDF, 0xA3, ..] => Self::OtherRecording,
            [b'O', b'g', b'g', b'S', ..] if has(head(bytes, 512), b"\x80theora") => Self::OggVideo,
            [b'O', b'g', b'g', b'S', ..] => Self::OggAudio,
            [b'P', b'K', 3, 4, ..] => zip(bytes),
            [0xFF, second, third, ..] if is_mp3_frame(*second, *third) => Self::Mp3,
            _ if has(head(bytes, 1024), b"%PDF-") => Self::Pdf,
            _ => text(bytes),
        }
    }
}

/// What a file begins with that can be nothing else.
const SIGNATURES: &[(&[u8], Content)] = &[
    (b"GIF87a", Content::Gif),
    (b"GIF89a", Content::Gif),
    (b"\xFF\xD8\xFF", Content::Jpeg),
    (b"\x89PNG\r\n\x1A\n", Content::Png),
    (b"BM", Content::OtherPicture),
    (b"II*\0", Content::OtherPicture),
    (b"MM\0*", Content::OtherPicture),
    (b"\0\0\x01\0", Content::OtherPicture),
    (b"\xFF\x0A", Content::OtherPicture),
    (b"ID3", Content::Mp3),
    (b"fLaC", Content::OtherRecording),
    (b"FLV\x01", Content::OtherRecording),
    (b"\0\0\x01\xBA", Content::OtherRecording),
    (b"PK\x05\x06", Content::Zip),
    (b"\x1F\x8B", Content::OtherArchive),
    (b"7z\xBC\xAF\x27\x1C", Content::OtherArchive),
    (b"Rar!\x1A\x07", Content::OtherArchive),
    (b"MZ", Content::Program),
    (b"\x7FELF", Content::Program),
    (b"#!", Content::Program),
];

fn head(bytes: &[u8], length: usize) -> &[u8] {
    bytes.get(..length).unwrap_or(bytes)
}

fn has(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

/// The container of MP4, AVIF and HEIC, by its brand.
fn iso_media(brand: &[u8]) -> Content {
    match head(brand, 4) {
        b"avif" | b"avis" => Content::Avif,
        b"heic" | b"heix" | b"hevc" | b"heim" | b"heis" | b"mif1" | b"msf1" => Content::Heic,
        b"M4A " | b"M4B " | b"M4P " => Content::Mp4Audio,
        b"qt  " => Content::OtherRecording,
        _ => Content::Mp4Video,
    }
}

/// Whether the two bytes behind 0xFF begin a frame of MPEG layer III with a bit rate and a sampling rate that exist.
fn is_mp3_frame(second: u8, third: u8) -> bool {
    second & 0b1110_0110 == 0b1110_0010 && second & 0b0001_1000 != 0b0000_1000 && third >> 4 != 0xF && third & 0b1100 != 0b1100
}

fn text(bytes: &[u8]) -> Content {
    let is_text = |byte: &u8| !matches!(byte, 0..=8 | 0x0B | 0x0E..=0x1F | 0x7F);
    let Ok(text) = std::str::from_utf8(bytes) else {
        return if head(bytes, 4096).iter().all(is_text) { Content::OtherText } else { Content::Unknown };
    };
    if !bytes.iter().all(is_text) {
        return Content::Unknown;
    }
    let beginning = text.trim_start_matches('\u{FEFF}').trim_start();
    if !beginning.starts_with('<') {
        return Content::Text;
    }
    let beginning = String::from_utf8_lossy(head(beginning.as_bytes(), 1024)).to_ascii_lowercase();
    if beginning.contains("<svg") {
        Content::Svg
    } else if beginning.starts_with("<!doctype html") || beginning.contains("<html") {
        Content::Html
    } else {
        Content::Text
    }
}

/// Office documents are ZIP archives; those of OpenDocument say first what they are, those of Microsoft by their folders.
fn zip(bytes: &[u8]) -> Content {
    if let Some(content) = open_document(bytes) {
        return content;
    }
    let folders = [("word/", Content::Word), ("xl/", Content::Sheet), ("ppt/", Content::Slides)];
    let content = zip_names(bytes).find_map(|name| folders.iter().find(|(folder, _)| name.starts_with(folder.as_bytes())));
    content.map_or(Content::Zip, |(_, content)| *content)
}

/// An OpenDocument file begins with an uncompressed entry `mimetype`.
fn open_document(bytes: &[u8]) -> Option<Content> {
    let name = bytes.get(30..38).filter(|name| *name == b"mimetype")?;
    let length = number(bytes, 18, 4)?;
    let start = 30 + name.len() + number(bytes, 28, 2)?;
    match bytes.get(start..start.checked_add(length)?)? {
        b"application/vnd.oasis.opendocument.text" => Some(Content::OpenText),
        b"application/vnd.oasis.opendocument.spreadsheet" => Some(Content::OpenSheet),
        b"application/vnd.oasis.opendocument.presentation" => Some(Content::OpenSlides),
        _ => None,
    }
}

/// The names in an archive's directory, which stands at its end.
fn zip_names(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    const LONGEST_END: usize = 22 + 65_535;
    const MOST_NAMES: usize = 5000;
    let tail = bytes.len().saturating_sub(LONGEST_END);
    let end = bytes.get(tail..).and_then(|end| end.windows(4).rposition(|window| window == b"PK\x05\x06")).map(|position| tail + position);
    let mut at = end.and_then(|end| number(bytes, end + 16, 4));
    std::iter::from_fn(move || {
        let start = at?;
        if bytes.get(start..start.checked_add(4)?)? != b"PK\x01\x02" {
            return None;
        }
        let length = number(bytes, start + 28, 2)?;
        let rest = number(bytes, start + 30, 2)? + number(bytes, start + 32, 2)?;
        at = Some(start + 46 + length + rest);
        bytes.get(start + 46..start + 46 + length)
    })
    .take(MOST_NAMES)
}

/// A number of so many bytes, the lowest first.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte)))
}

#[cfg(test)]
mod tests {
    use super::Content;

    /// An archive of empty files with these names.
    fn archive(names: &[&str]) -> Vec<u8> {
        let mut bytes = b"PK\x03\x04".to_vec();
        bytes.resize(60, 0);
        let directory = bytes.len();
        for name in names {
            let mut entry = b"PK\x01\x02".to_vec();
            entry.resize(46, 0);
            entry[28] = u8::try_from(name.len()).unwrap();
            bytes.extend(entry);
            bytes.extend(name.as_bytes());
        }
        let mut end = b"PK\x05\x06".to_vec();
        end.resize(22, 0);
        end[16] = u8::try_from(directory).unwrap();
        bytes.extend(end);
        bytes
    }

    #[test]
    fn office_documents_are_told_from_archives() {
        assert_eq!(Content::of(&archive(&["[Content_Types].xml", "_rels/.rels", "word/document.xml"])), Content::Word);
        assert_eq!(Content::of(&archive(&["docProps/app.xml", "xl/workbook.xml"])), Content::Sheet);
        assert_eq!(Content::of(&archive(&["ppt/presentation.xml"])), Content::Slides);
        assert_eq!(Content::of(&archive(&["a.txt", "b/word/c"])), Content::Zip);
        let mime = b"application/vnd.oasis.opendocument.text";
        let mut entry = b"PK\x03\x04".to_vec();
        entry.resize(30, 0);
        entry[18] = u8::try_from(mime.len()).unwrap();
        entry.extend(b"mimetype");
        entry.extend(mime);
        assert_eq!(Content::of(&entry), Content::OpenText);
    }

    #[test]
    fn truncated_files_are_read_without_fault() {
        let whole = archive(&["word/document.xml"]);
        for length in 0..whole.len() {
            let _ = Content::of(&whole[..length]);
        }
        assert_eq!(Content::of(b"PK\x03\x04"), Content::Zip);
        assert_eq!(Content::of(b"\xFF"), Content::OtherText);
    }

    #[test]
    fn recordings_are_told_apart() {
        assert_eq!(Content::of(b"\0\0\0\x18ftypisom...."), Content::Mp4Video);
        assert_eq!(Content::of(b"\0\0\0\x18ftypM4A ...."), Content::Mp4Audio);
        assert_eq!(Content::of(b"\0\0\0\x18ftypavif...."), Content::Avif);
        assert_eq!(Content::of(b"\x1A\x45\xDF\xA3\x9F\x42\x82\x84webm"), Content::Webm);
        assert_eq!(Content::of(b"\x1A\x45\xDF\xA3\x9F\x42\x82\x88matroska"), Content::OtherRecording);
        assert_eq!(Content::of(b"\xFF\xFB\x90\x44"), Content::Mp3);
        assert_eq!(Content::of(b"\xFF\xF1\x50\x80\x00\x1F\xFC"), Content::Unknown, "AAC without a container");
        assert_eq!(Content::of(b"OggS\0\x02....OpusHead"), Content::OggAudio);
        assert_eq!(Content::of(b"OggS\0\x02....\x80theora"), Content::OggVideo);
    }

    #[test]
    fn text_is_told_from_other_bytes() {
        assert_eq!(Content::of("\u{FEFF}a;č\r\n".as_bytes()), Content::Text);
        assert_eq!(Content::of(b"caf\xE9\n"), Content::OtherText);
        assert_eq!(Content::of(b"a\0b"), Content::Unknown);
        assert_eq!(Content::of(b"\n<!DOCTYPE html><p>"), Content::Html);
        assert_eq!(Content::of(b"<?xml version=\"1.0\"?><svg/>"), Content::Svg);
        assert_eq!(Content::of(b"MZ\x90\0"), Content::Program);
    }
}
