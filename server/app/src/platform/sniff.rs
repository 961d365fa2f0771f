//! What a file holds, told from its bytes as they go by: a pure rule. A name is a promise that anybody can make.
//!
//! Only documents and pictures that no program runs when they are opened are taken. Office documents are ZIP archives: those of
//! OpenDocument say at the beginning what they are, the others by the names in the directory at their end.

/// So much of a file's beginning is looked at.
const HEAD_BYTES: usize = 1024;

/// So much of a file's end is looked at; an archive's directory has some eighty bytes per entry.
const TAIL_BYTES: usize = 256 * 1024;

/// The media type of an ending, and what its bytes must look like. The endings are the course engine's.
const TYPES: [(&str, &str, Shape); 14] = [
    ("pdf", "application/pdf", Shape::Pdf),
    ("png", "image/png", Shape::Begins(b"\x89PNG\r\n\x1A\n")),
    ("jpg", "image/jpeg", Shape::Begins(b"\xFF\xD8\xFF")),
    ("jpeg", "image/jpeg", Shape::Begins(b"\xFF\xD8\xFF")),
    ("webp", "image/webp", Shape::Webp),
    ("odt", "application/vnd.oasis.opendocument.text", Shape::OpenDocument),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet", Shape::OpenDocument),
    ("odp", "application/vnd.oasis.opendocument.presentation", Shape::OpenDocument),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Shape::Office("word/")),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Shape::Office("xl/")),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", Shape::Office("ppt/")),
    ("txt", "text/plain; charset=utf-8", Shape::Text),
    ("md", "text/markdown; charset=utf-8", Shape::Text),
    ("csv", "text/csv; charset=utf-8", Shape::Text),
];

#[derive(Clone, Copy)]
enum Shape {
    Begins(&'static [u8]),
    Pdf,
    Webp,
    /// An archive whose first entry is the media type itself.
    OpenDocument,
    /// An archive with a folder of this name, and without macros.
    Office(&'static str),
    Text,
}

/// The ending of a file's name in lower case, without the dot; empty when it has none.
#[must_use]
pub fn ending(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default()
}

/// Looks at a file as it goes by.
#[derive(Debug, Default)]
pub struct Sniffer {
    size: u64,
    head: Vec<u8>,
    tail: Vec<u8>,
    text: TextCheck,
}

impl Sniffer {
    /// Takes the next piece.
    pub fn take(&mut self, piece: &[u8]) {
        self.size += piece.len() as u64;
        let missing = HEAD_BYTES.saturating_sub(self.head.len()).min(piece.len());
        self.head.extend_from_slice(&piece[..missing]);
        self.text.take(piece);
        self.tail.extend_from_slice(&piece[piece.len().saturating_sub(TAIL_BYTES)..]);
        // Cut seldom, so that every byte is moved once or twice and no more.
        if self.tail.len() > 2 * TAIL_BYTES {
            self.tail.drain(..self.tail.len() - TAIL_BYTES);
        }
    }

    /// The media type of the whole file, if its bytes are what the ending of its name says.
    #[must_use]
    pub fn fits(&self, ending: &str) -> Option<&'static str> {
        let (_, mime, shape) = TYPES.iter().find(|(known, ..)| *known == ending)?;
        let fits = match shape {
            Shape::Begins(signature) => self.head.starts_with(signature),
            Shape::Pdf => contains(&self.head, b"%PDF-"),
            Shape::Webp => self.head.starts_with(b"RIFF") && self.head.get(8..12) == Some(b"WEBP"),
            Shape::OpenDocument => first_entry(&self.head) == Some(mime.as_bytes()),
            Shape::Office(folder) => {
                let names = self.names();
                let has_macros = names.iter().any(|name| name.ends_with(b"vbaProject.bin"));
                self.head.starts_with(b"PK\x03\x04") && !has_macros && names.iter().any(|name| name.starts_with(folder.as_bytes()))
            }
            Shape::Text => self.size > 0 && self.text.is_text(),
        };
        fits.then_some(*mime)
    }

    /// The names in an archive's directory, as far as its end is known.
    fn names(&self) -> Vec<&[u8]> {
        const ENTRY: &[u8] = b"PK\x01\x02";
        const FIXED: usize = 46;
        let Some(end) = self.tail.windows(4).rposition(|window| window == b"PK\x05\x06") else { return Vec::new() };
        let before_tail = self.size - self.tail.len() as u64;
        let declared = number(&self.tail, end + 16, 4).and_then(|start| (start as u64).checked_sub(before_tail));
        // Where the directory begins before what is known, its first whole entry is looked for.
        let start = declared.and_then(|start| usize::try_from(start).ok());
        let mut at = start.or_else(|| self.tail.windows(4).position(|window| window == ENTRY));
        let mut names = Vec::new();
        while let Some(start) = at.filter(|start| self.tail.get(*start..start + 4) == Some(ENTRY)) {
            let lengths = [28, 30, 32].map(|place| number(&self.tail, start + place, 2).unwrap_or(usize::MAX / 8));
            let Some(name) = self.tail.get(start + FIXED..start + FIXED + lengths[0]) else { break };
            names.push(name);
            at = Some(start + FIXED + lengths.iter().sum::<usize>());
        }
        names
    }
}

/// Whether bytes that go by are UTF-8 text without characters that no text has.
#[derive(Debug, Default)]
struct TextCheck {
    is_broken: bool,
    /// The beginning of a character whose rest comes with the next piece.
    begun: Vec<u8>,
}

impl TextCheck {
    fn take(&mut self, piece: &[u8]) {
        if self.is_broken {
            return;
        }
        self.is_broken = piece.iter().any(|byte| matches!(byte, 0..=8 | 0x0B | 0x0E..=0x1F | 0x7F));
        self.begun.extend_from_slice(piece);
        match std::str::from_utf8(&self.begun) {
            Ok(_) => self.begun.clear(),
            Err(error) if error.error_len().is_none() => _ = self.begun.drain(..error.valid_up_to()),
            Err(_) => self.is_broken = true,
        }
        if self.is_broken {
            self.begun.clear();
        }
    }

    fn is_text(&self) -> bool {
        !self.is_broken && self.begun.is_empty()
    }
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

/// What an uncompressed first entry `mimetype` of an archive says.
fn first_entry(head: &[u8]) -> Option<&[u8]> {
    if !head.starts_with(b"PK\x03\x04") || head.get(30..38)? != b"mimetype" {
        return None;
    }
    let length = number(head, 18, 4)?;
    let start = 38 + number(head, 28, 2)?;
    head.get(start..start.checked_add(length)?)
}

/// A number of so many bytes, the lowest first.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(bytes: &[u8], ending: &str, piece: usize) -> Option<&'static str> {
        let mut sniffer = Sniffer::default();
        bytes.chunks(piece).for_each(|piece| sniffer.take(piece));
        sniffer.fits(ending)
    }

    /// An archive with a long first file and empty files with these names.
    fn archive(names: &[&str], first: usize) -> Vec<u8> {
        let mut bytes = b"PK\x03\x04".to_vec();
        bytes.resize(first, b'x');
        let directory = u32::try_from(bytes.len()).unwrap();
        for name in names {
            let mut entry = b"PK\x01\x02".to_vec();
            entry.resize(46, 0);
            entry[28] = u8::try_from(name.len()).unwrap();
            bytes.extend(entry);
            bytes.extend(name.as_bytes());
        }
        let mut end = b"PK\x05\x06".to_vec();
        end.resize(22, 0);
        end[16..20].copy_from_slice(&directory.to_le_bytes());
        bytes.extend(end);
        bytes
    }

    #[test]
    fn every_ending_that_a_course_may_name_is_known() {
        for ending in course_format::UPLOAD_TYPES {
            assert!(TYPES.iter().any(|(known, ..)| known == ending), "{ending}");
        }
        assert_eq!(TYPES.len(), course_format::UPLOAD_TYPES.len());
    }

    #[test]
    fn office_documents_are_told_by_their_directory_wherever_it_lies() {
        for first in [60, HEAD_BYTES, 3 * TAIL_BYTES] {
            let word = archive(&["[Content_Types].xml", "word/document.xml"], first);
            for piece in [1000, 4096, usize::MAX] {
                assert!(told(&word, "docx", piece).is_some(), "{first} {piece}");
                assert_eq!(told(&word, "xlsx", piece), None);
                assert_eq!(told(&word, "odt", piece), None);
            }
        }
        let many: Vec<String> = (0..6000).map(|number| format!("word/media/picture-{number:05}.png")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert!(told(&archive(&many, 60), "docx", 4096).is_some(), "also when the directory is longer than what is kept");
        assert_eq!(told(&archive(&["word/document.xml", "word/vbaProject.bin"], 60), "docx", 4096), None, "macros are not taken");
        assert_eq!(told(&archive(&["notes.txt"], 60), "docx", 4096), None);
    }

    #[test]
    fn open_documents_say_what_they_are() {
        let mime = b"application/vnd.oasis.opendocument.text";
        let mut entry = b"PK\x03\x04".to_vec();
        entry.resize(30, 0);
        entry[18] = u8::try_from(mime.len()).unwrap();
        entry.extend(b"mimetype");
        entry.extend(mime);
        assert_eq!(told(&entry, "odt", 7), Some("application/vnd.oasis.opendocument.text"));
        assert_eq!(told(&entry, "ods", 7), None);
    }

    #[test]
    fn text_is_utf_8_in_whatever_pieces_it_comes() {
        let text = "Kočevje – Кочевйе; å\r\n".as_bytes();
        for piece in 1..text.len() {
            assert_eq!(told(text, "csv", piece), Some("text/csv; charset=utf-8"));
        }
        assert_eq!(told(&text[..3], "txt", 10), None, "cut within a letter");
        for not_text in [&b"a\0b"[..], b"caf\xE9\n", b"", b"MZ\x90\0"] {
            assert_eq!(told(not_text, "txt", 10), None);
        }
    }

    #[test]
    fn a_name_is_not_believed() {
        assert_eq!(told(b"MZ\x90\0this is a program", "pdf", 4), None);
        assert!(told(b"%PDF-1.7\n", "pdf", 4).is_some());
        assert!(told(b"\x89PNG\r\n\x1A\n....", "png", 3).is_some());
        assert_eq!(told(b"\x89PNG\r\n\x1A\n....", "jpg", 3), None);
        assert!(told(b"RIFF\0\0\0\0WEBPVP8 ", "webp", 3).is_some());
        assert_eq!(told(b"%PDF-1.7\n", "exe", 4), None);
        assert_eq!((ending("Obvestilo.final.DOCX"), ending("notes")), ("docx".to_owned(), String::new()));
    }

    #[test]
    fn broken_archives_are_read_without_fault() {
        let whole = archive(&["word/document.xml", "x"], 60);
        for length in 0..whole.len() {
            let _ = told(&whole[..length], "docx", 5);
        }
        let mut wild = whole.clone();
        for place in 0..wild.len() {
            wild[place] = 0xFF;
            let _ = told(&wild, "docx", 64);
            wild[place] = whole[place];
        }
    }
}
