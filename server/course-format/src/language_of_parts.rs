//! Passages in another script than the lesson's language, which a screen reader would read with the wrong sounds.
//!
//! Two languages that share a script cannot be told apart for certain, so only the script is looked at. A name or a term is
//! no passage; several words in a row are.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use crate::diagnostic::Report;
use crate::language::Language;
use crate::letters::{Letter, any_byte};
use crate::markdown::Document;
use crate::outline::{Outline, Piece};
use crate::passage::Mark;
use crate::rules;
use crate::source::SourceText;

/// So many words in a row in another script are a passage in a language written in Latin letters.
const FOREIGN_RUN: u32 = 3;
/// Bulgarian texts have names of programs and laws in Latin letters, so that only running text counts.
const LATIN_RUN: u32 = 8;

/// Reports passages in another script that do not say which language they are in.
pub(crate) fn check(document: &Document<'_>, outline: &Outline, language: Language, source: &SourceText, report: &mut Report) {
    let is_cyrillic = language == Language::Bg;
    // Letters of scripts other than the Latin begin with these bytes in UTF-8, Latin ones never.
    if !is_cyrillic && !any_byte(&source.text, |byte| matches!(byte, 0xCD..=0xE0)) {
        return;
    }
    for (piece, section_language) in outline.pieces.iter().zip(&outline.languages) {
        if section_language.is_some() {
            continue;
        }
        let events = match piece {
            Piece::Prose { events, .. } => events.clone(),
            Piece::Question { heading, body, .. } => heading.start..body.end,
        };
        let mut run = Run { is_cyrillic, longest: if is_cyrillic { LATIN_RUN } else { FOREIGN_RUN }, ..Run::default() };
        // How many elements are open whose text is not read aloud as text or says its language.
        let mut silent = 0_u32;
        for index in events {
            let Some((event, range)) = document.events.get(index) else { break };
            match event {
                Event::Text(text) if text.is_empty() => {
                    match document.mark(index) {
                        Some(Mark::Begin(_)) => silent += 1,
                        Some(Mark::End) => silent = silent.saturating_sub(1),
                        None => {}
                    }
                    run.end();
                }
                Event::Start(Tag::CodeBlock(_) | Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => silent += 1,
                Event::End(TagEnd::CodeBlock) => silent = silent.saturating_sub(1),
                Event::End(TagEnd::Link) => silent = silent.saturating_sub(u32::from(is_autolink(document, index))),
                Event::Text(text) if silent == 0 => {
                    if let Some(offset) = run.read(text, range.start) {
                        let script = if is_cyrillic { "Latin" } else { "other" };
                        let message = format!(
                            "Several words in a row are in {script} letters. Say their language, so that screen readers pronounce them \
                             rightly: [the words]{{lang=…}}."
                        );
                        report.at(&rules::LANGUAGE_OF_PARTS, source, offset, message);
                    }
                }
                Event::SoftBreak | Event::HardBreak | Event::Text(_) => {}
                Event::Start(tag) if is_within_line(tag) => {}
                Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough) => {}
                _ => run.end(),
            }
        }
    }
}

/// Whether the link that ends at an index is an address in angle brackets.
fn is_autolink(document: &Document<'_>, end: usize) -> bool {
    // The text of such a link is one event.
    let start = end.checked_sub(2).and_then(|index| document.events.get(index));
    matches!(start, Some((Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }), _)))
}

fn is_within_line(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
}

/// Words in another script that follow each other.
#[derive(Default)]
struct Run {
    is_cyrillic: bool,
    longest: u32,
    words: u32,
    start: usize,
    /// Whether the run was reported; the rest of it is not.
    is_reported: bool,
}

impl Run {
    fn end(&mut self) {
        self.words = 0;
        self.is_reported = false;
    }

    /// Reads a text. Gives where the run began if it has become a passage.
    fn read(&mut self, text: &str, offset: usize) -> Option<usize> {
        let mut passage = None;
        let mut word = Word::default();
        for (position, character) in text.char_indices() {
            let letter = Letter::of(character);
            if letter.is_part_of_word() {
                word.extend(position, letter);
            } else if word.length > 0 {
                passage = passage.or(self.word(&word, offset));
                word = Word::default();
            }
        }
        passage.or(self.word(&word, offset))
    }

    /// Takes the next word. A number or a single letter says nothing.
    fn word(&mut self, word: &Word, offset: usize) -> Option<usize> {
        let is_latin = word.is_latin.filter(|_| word.length > 1)?;
        if is_latin != self.is_cyrillic {
            self.end();
            return None;
        }
        if self.words == 0 {
            self.start = offset + word.start;
        }
        self.words += 1;
        let is_passage = self.words >= self.longest && !self.is_reported;
        self.is_reported |= is_passage;
        is_passage.then_some(self.start)
    }
}

/// A word that is being read.
#[derive(Default)]
struct Word {
    start: usize,
    /// How many letters and digits it has.
    length: u32,
    /// Whether its first letter is a Latin one, once there is a letter.
    is_latin: Option<bool>,
}

impl Word {
    fn extend(&mut self, position: usize, letter: Letter) {
        if self.length == 0 {
            self.start = position;
        }
        self.length += 1;
        if self.is_latin.is_none() && letter != Letter::Number {
            self.is_latin = Some(letter == Letter::Latin);
        }
    }
}
