//! A lesson's sections: what a translation is made from, piece by piece.
//!
//! The title is a section, and so is every block of [`crate::LessonText`]: a heading outside questions with the text
//! under it, a question, and the text before the first heading. A section's hash says whether a translator has to look
//! at it again, so it is taken over what she reads: a heading's level and its `{…}` count for nothing, and neither do
//! line endings, blanks at the ends of lines, and blank lines around the section.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::diagnostic::Report;
use crate::folder::LessonFile;
use crate::gap;
use crate::language::Language;
use crate::lesson::{self, ParsedLesson};
use crate::markdown::Document;
use crate::outline::Piece;
use crate::source::{SourceFile, SourceText};

/// The id of the section that the lesson's title is.
pub(crate) const TITLE: &str = "title";
/// The id of the text before the first heading.
const OPENING: &str = "b1";
/// How many hexadecimal digits of a hash are recorded: enough that two sections of a lesson never share them by chance.
pub(crate) const HASH_DIGITS: usize = 12;
/// A section of fewer words may well read the same in two languages.
const FEWEST_WORDS: usize = 3;
/// So many words stand for a section without a heading.
const OPENING_WORDS: usize = 6;

/// A section of a lesson's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// `title`, `b1` for the text before the first heading, a question's id, or the id of the heading: the author's,
    /// otherwise one made from its words.
    pub id: String,
    /// The heading without markup; for the text before the first heading its first words.
    pub heading: String,
    /// Where the section lies, in bytes of the normalised text; for the title the front matter.
    pub range: Range<usize>,
    /// The first 12 hexadecimal digits of the SHA-256 of its text.
    pub hash: String,
}

/// What kind of section it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SectionKind {
    Title,
    Prose,
    Question,
}

/// A section with what comparing it needs.
#[derive(Debug)]
pub(crate) struct Part {
    pub section: Section,
    pub kind: SectionKind,
    /// Whether there are words to translate, more than may read the same in two languages.
    pub has_words: bool,
    /// Whether the author says that the section is in another language than its lesson.
    pub is_foreign: bool,
}

/// The sections of a lesson's file in the order of the text; none if the file cannot be read.
#[must_use]
pub fn sections(text: &str) -> Vec<Section> {
    let file = SourceFile { path: String::new(), bytes: text.as_bytes().to_vec() };
    let mut report = Report::default();
    let Some(source) = SourceText::read(&file, &mut report) else { return Vec::new() };
    let file = LessonFile { name: String::new(), order: 0, key: String::new(), source };
    // No section depends on the language.
    let draft = lesson::draft(&file, Language::En, &|_| true, &mut report);
    let lesson = ParsedLesson::parse(&draft, &mut report);
    lesson.map(|lesson| parts(&lesson).into_iter().map(|part| part.section).collect()).unwrap_or_default()
}

/// The sections of a parsed lesson.
pub(crate) fn parts(lesson: &ParsedLesson<'_>) -> Vec<Part> {
    let (draft, document, outline) = (lesson.draft(), lesson.document(), lesson.outline());
    let text = &draft.file.source.text;
    let title = draft.front.title.clone().unwrap_or_default();
    let section = Section { id: TITLE.to_owned(), range: 0..draft.front.end, hash: hash(&title, ""), heading: title };
    let is_long = count_words(&section.heading) >= FEWEST_WORDS;
    let mut parts = vec![Part { section, kind: SectionKind::Title, has_words: is_long, is_foreign: false }];
    let mut taken = HashMap::from([(TITLE.to_owned(), 2), (OPENING.to_owned(), 2)]);
    let starts: Vec<usize> = outline.pieces.iter().map(|piece| start_of(document, piece)).collect();
    for (position, piece) in outline.pieces.iter().enumerate() {
        let (events, kind, wanted) = match piece {
            Piece::Prose { events, .. } => (events.clone(), SectionKind::Prose, outline.heading_ids.get(&events.start).map(String::as_str)),
            Piece::Question { header, heading, body } => (heading.start..body.end, SectionKind::Question, Some(header.key.as_str())),
        };
        let start = starts.get(position).copied().unwrap_or(draft.front.end);
        let end = starts.get(position + 1).copied().unwrap_or(text.len()).max(start);
        let heading = Heading::read(document, events.start);
        let id = match (&heading, wanted) {
            (None, _) => OPENING.to_owned(),
            (Some(_), wanted) => unique(wanted.filter(|id| !id.is_empty()).unwrap_or("question"), &mut taken),
        };
        let (name, hash) = match &heading {
            Some(heading) => {
                let words = text.get(heading.words.clone()).unwrap_or_default();
                (heading.plain.clone(), hash(words, text.get(heading.end..end).unwrap_or_default()))
            }
            None => {
                (opening_words(&without_covers(&document.plain_text(events.clone()))), hash("", text.get(start..end).unwrap_or_default()))
            }
        };
        let heading_name = if name.is_empty() { id.clone() } else { name };
        parts.push(Part {
            section: Section { id, heading: heading_name, range: start..end, hash },
            kind,
            has_words: has_words(document, events),
            is_foreign: outline.languages.get(position).is_some_and(Option::is_some),
        });
    }
    parts
}

fn start_of(document: &Document<'_>, piece: &Piece) -> usize {
    let event = match piece {
        Piece::Prose { events, .. } => events.start,
        Piece::Question { heading, .. } => heading.start,
    };
    document.events.get(event).map_or(0, |(_, range)| range.start)
}

/// The heading that a section begins with.
struct Heading {
    plain: String,
    /// The bytes of its words, without `#` and `{…}`.
    words: Range<usize>,
    /// Where the text under it begins.
    end: usize,
}

impl Heading {
    fn read(document: &Document<'_>, start: usize) -> Option<Self> {
        let (Event::Start(Tag::Heading { .. }), range) = document.events.get(start)? else { return None };
        let inside = start + 1..document.end_of(start);
        let events = document.events.get(inside.clone()).unwrap_or_default();
        let first = events.first().map_or(range.end, |(_, range)| range.start);
        let last = events.iter().map(|(_, range)| range.end).max().unwrap_or(first);
        let plain = without_covers(&document.plain_text(inside));
        Some(Self { plain: plain.split_whitespace().collect::<Vec<_>>().join(" "), words: first..last.max(first), end: range.end })
    }
}

/// A text in which gaps are covered, with an ellipsis for each gap.
pub(crate) fn without_covers(text: &str) -> String {
    let mut parts = text.split(gap::COVER);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push('…');
        out.push_str(part.trim_start_matches('x'));
    }
    out
}

/// The id, with a number behind it if it is taken. `taken` holds for every id the number to try next, so that a thousand
/// equal ids do not take a million tries.
fn unique(id: &str, taken: &mut HashMap<String, usize>) -> String {
    let Some(mut number) = taken.get(id).copied() else {
        taken.insert(id.to_owned(), 2);
        return id.to_owned();
    };
    let candidate = loop {
        let candidate = format!("{id}-{number}");
        number += 1;
        if !taken.contains_key(&candidate) {
            break candidate;
        }
    };
    taken.insert(id.to_owned(), number);
    taken.insert(candidate.clone(), 2);
    candidate
}

fn opening_words(text: &str) -> String {
    let mut words = text.split_whitespace();
    let mut opening = words.by_ref().take(OPENING_WORDS).collect::<Vec<_>>().join(" ");
    if words.next().is_some() {
        opening.push_str(" …");
    }
    opening
}

/// The beginning of the SHA-256 of a heading's words and the text under it.
fn hash(words: &str, text: &str) -> String {
    let mut hash = Sha256::new();
    for line in words.split_whitespace().collect::<Vec<_>>().join(" ").lines().chain(lines(text)) {
        hash.update(line);
        hash.update("\n");
    }
    let mut digits = hex::encode(hash.finalize());
    digits.truncate(HASH_DIGITS);
    digits
}

/// The lines without blanks at their ends, from the first to the last that holds anything.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let text = text.trim_end();
    text.lines().map(str::trim_end).skip_while(|line| line.is_empty())
}

/// Whether a range of events has enough words to translate; code has none.
fn has_words(document: &Document<'_>, events: Range<usize>) -> bool {
    let mut words = 0;
    let mut in_code = false;
    for (event, _) in document.events.get(events).unwrap_or_default() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(text) if !in_code => words += count_words(text),
            _ => {}
        }
        if words >= FEWEST_WORDS {
            return true;
        }
    }
    false
}

fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).take(FEWEST_WORDS).count()
}
