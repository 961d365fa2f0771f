//! Stage 1: bytes in, text with places out.

use std::cell::OnceCell;

use crate::diagnostic::{Place, Report, Rule};
use crate::guess;
use crate::letters::any_byte;
use crate::rules;

/// A text file of more bytes than this is refused, so that reading one is bounded.
const LARGEST_TEXT_BYTES: usize = 1024 * 1024;

const CONTROL_MESSAGE: &str = "There is an invisible control character here. Delete it.";
const BIDI_MESSAGE: &str = "An invisible character here makes text run in another direction than it is stored, so that it reads \
                            differently from what it says. Delete it; a passage that runs from right to left is written \
                            [text]{lang=ar}.";

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
    /// The text with everything covered that looks like a gap, once it was asked for.
    guess: OnceCell<Option<String>>,
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
        if let Some(offset) = first_control_character(&source.text) {
            report.at(&rules::CONTROL_CHARACTER, &source, offset, CONTROL_MESSAGE);
            return None;
        }
        for offset in bidi_controls(&source.text) {
            report.at(&rules::BIDI_CONTROL, &source, offset, BIDI_MESSAGE);
        }
        Some(source)
    }

    /// A text that is no file.
    pub fn of_text(text: &str) -> Self {
        Self::new(String::new(), text)
    }

    fn new(path: String, raw: &str) -> Self {
        let raw = raw.strip_prefix('\u{FEFF}').unwrap_or(raw);
        let text = if raw.contains('\r') { raw.replace("\r\n", "\n").replace('\r', "\n") } else { raw.to_owned() };
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(offset, _)| offset + 1)).collect();
        Self { path, text, lines, guess: OnceCell::new() }
    }

    /// The text with everything from `start` on covered that looks like a gap, if guessing is safe.
    pub fn guess(&self, start: usize) -> Option<&str> {
        self.guess.get_or_init(|| guess::covered(&self.text, start)).as_deref()
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

/// Where the first control character other than tab and line feed stands: none has a meaning in Markdown or TOML, and NUL
/// is refused by databases.
fn first_control_character(text: &str) -> Option<usize> {
    // U+0080 to U+009F begin with 0xC2.
    let is_suspicious = |byte: u8| byte < 0x20 && byte != b'\t' && byte != b'\n' || byte == 0x7F || byte == 0xC2;
    if !any_byte(text, is_suspicious) {
        return None;
    }
    let bytes = text.as_bytes();
    bytes
        .iter()
        .enumerate()
        .position(|(position, byte)| is_suspicious(*byte) && (*byte != 0xC2 || bytes.get(position + 1).is_some_and(|next| *next < 0xA0)))
}

/// What is wrong with a text that was written with character references, such as `&#x202E;`.
pub(crate) fn hidden_character(text: &str) -> Option<(&'static Rule, &'static str)> {
    if first_control_character(text).is_some() {
        Some((&rules::CONTROL_CHARACTER, CONTROL_MESSAGE))
    } else {
        bidi_controls(text).next().map(|_| (&rules::BIDI_CONTROL, BIDI_MESSAGE))
    }
}

/// Where the embeddings, overrides and isolates of the bidirectional algorithm stand: U+202A to U+202E, U+2066 to U+2069.
fn bidi_controls(text: &str) -> impl Iterator<Item = usize> + '_ {
    let is_control = |[first, second, third]: [u8; 3]| {
        (first == 0xE2) & ((second == 0x80) & (0xAA..=0xAE).contains(&third) | (second == 0x81) & (0xA6..=0xA9).contains(&third))
    };
    // Dashes and quotation marks begin with the same byte, so that three are compared at once, for many places at once.
    let bytes = text.as_bytes();
    let (seconds, thirds) = (bytes.get(1..).unwrap_or_default(), bytes.get(2..).unwrap_or_default());
    let triples = bytes.iter().zip(seconds).zip(thirds).map(|((first, second), third)| [*first, *second, *third]);
    let has_any = triples.clone().fold(false, |found, triple| found | is_control(triple));
    triples.enumerate().filter(move |(_, triple)| is_control(*triple)).map(|(position, _)| position).take(if has_any {
        usize::MAX
    } else {
        0
    })
}

/// A count as the model holds it; files are too small for the limit to matter.
pub(crate) fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
