//! Stage 1: bytes in, text with places out.

use crate::diagnostic::{Place, Report};
use crate::rules;

/// A text file of more bytes than this is refused, so that reading one is bounded.
const LARGEST_TEXT_BYTES: usize = 1024 * 1024;

/// A file of a course's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The path relative to the course's folder, with `/` between the parts: `en/01-why.md`.
    pub path: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// A course's folder, read from wherever it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseSource {
    /// The folder's name.
    pub slug: String,
    /// `course.toml`, `<language>/*.md`, `media/*`, in any order.
    pub files: Vec<SourceFile>,
}

/// A text file with its lines found.
#[derive(Debug)]
pub(crate) struct SourceText {
    pub path: String,
    /// The text without byte order mark, and with `\n` as the only line ending.
    pub text: String,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl SourceText {
    /// Reads a file as text; says what is wrong with it and returns nothing if it cannot be read.
    pub fn read(file: &SourceFile, report: &mut Report) -> Option<Self> {
        if file.bytes.len() > LARGEST_TEXT_BYTES {
            report.add(
                &rules::FILE_TOO_LARGE,
                &file.path,
                Place::START,
                format!("The file has {} bytes, and {LARGEST_TEXT_BYTES} is the most. Split it into several lessons.", file.bytes.len()),
            );
            return None;
        }
        let raw = match std::str::from_utf8(&file.bytes) {
            Ok(text) => text,
            Err(error) => {
                let (readable, _) = file.bytes.split_at(error.valid_up_to());
                let readable = String::from_utf8_lossy(readable);
                let place = Self::new(file.path.clone(), &readable).end();
                report.add(&rules::INVALID_UTF_8, &file.path, place, "This is not UTF-8 text. Save the file with the encoding UTF-8.");
                return None;
            }
        };
        let source = Self::new(file.path.clone(), raw);
        if let Some(offset) = source.text.find(is_forbidden) {
            report.add(
                &rules::CONTROL_CHARACTER,
                &source.path,
                source.place(offset),
                "There is an invisible control character here. Delete it.",
            );
            return None;
        }
        Some(source)
    }

    fn new(path: String, raw: &str) -> Self {
        let raw = raw.strip_prefix('\u{FEFF}').unwrap_or(raw);
        let text = if raw.contains('\r') { raw.replace("\r\n", "\n").replace('\r', "\n") } else { raw.to_owned() };
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(offset, _)| offset + 1)).collect();
        Self { path, text, lines }
    }

    /// The place of a byte offset.
    pub fn place(&self, offset: usize) -> Place {
        let offset = self.text.floor_char_boundary(offset);
        let line = self.lines.partition_point(|start| *start <= offset).saturating_sub(1);
        let start = self.lines.get(line).copied().unwrap_or(0);
        let column = self.text.get(start..offset).map_or(0, |before| before.chars().count());
        Place { line: counted(line + 1), column: counted(column + 1) }
    }

    fn end(&self) -> Place {
        self.place(self.text.len())
    }
}

/// Control characters other than tab and line feed: none has a meaning in Markdown or TOML, and NUL is refused by databases.
fn is_forbidden(character: char) -> bool {
    character.is_control() && !matches!(character, '\t' | '\n')
}

/// A count as the model holds it; files are too small for the limit to matter.
pub(crate) fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
