//! Gaps: `[[answer|other answer]]`, `[[= 42 ± 0.5]]`, `[[right|*wrong|*wrong]]`, and patterns: `[[regex:/…/]]`.
//!
//! Markdown would read the asterisks as emphasis and the bars as table cells. Gaps are therefore found in the source and
//! covered before the text is parsed; the cover is a private-use character and letters, as long as the gap in bytes, so
//! that all places stay right. The renderer meets the cover and writes a gap. Patterns are covered likewise and taken out
//! of the text before it is rendered.

mod key;

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::diagnostic::Report;
use crate::markdown::Document;
use crate::model::{GapKey, QuestionKind};
use crate::outline::{Outline, Piece};
use crate::pattern::{self, Patterns, WrittenPattern};
use crate::rules;
use crate::source::SourceText;

/// What a cover begins with.
pub(crate) const COVER: char = '\u{E000}';

/// A gap that was found and understood, or one that was found and is broken.
#[derive(Clone, Debug)]
pub(crate) struct Gap {
    /// From 1 within its question.
    pub number: u32,
    /// How many bytes it takes in the source.
    pub length: usize,
    pub key: Option<GapKey>,
}

/// The gaps of a lesson by the offset where they begin.
pub(crate) type Gaps = BTreeMap<usize, Gap>;

/// What was found in a lesson, and its text with all of it covered.
#[derive(Debug, Default)]
pub(crate) struct Covered {
    pub gaps: Gaps,
    pub patterns: Patterns,
    pub text: String,
}

/// Finds the gaps of all `.gap` questions and the patterns of all `.text` questions.
pub(crate) fn cover(document: &Document<'_>, outline: &Outline, source: &SourceText, report: &mut Report) -> Covered {
    let mut covered = Covered::default();
    let literal = Literal::find(document);
    let mut bytes = source.text.clone().into_bytes();
    let stretches = outline.pieces.iter().flat_map(|piece| match piece {
        Piece::Prose { events, .. } => [Some((events, None)), None],
        Piece::Question { header, heading, body } => [Some((heading, None)), Some((body, Some(header.kind)))],
    });
    for (events, kind) in stretches.flatten() {
        let within = bytes_of(document, events.clone());
        let mut number = 0;
        for Found { range, is_closed, is_literal } in find(&source.text, within, &literal) {
            let text = source.text.get(range.clone()).unwrap_or_default();
            let is_pattern = text.starts_with(pattern::OPENING);
            match kind {
                _ if is_literal => {
                    if kind == Some(QuestionKind::Text) {
                        let message = "This pattern stands in code or in a formula, so learners would see it. Write it without backticks and indentation.";
                        report.at(&rules::BROKEN_PATTERN, source, range.start, message);
                    }
                    continue;
                }
                Some(QuestionKind::Gap | QuestionKind::Text) if !is_closed => {
                    report_unclosed(is_pattern, kind, source, range.start, report);
                    continue;
                }
                Some(QuestionKind::Gap) => {
                    number += 1;
                    let key = key::read(text).map_err(|(rule, message)| report.at(rule, source, range.start, message)).ok();
                    covered.gaps.insert(range.start, Gap { number, length: range.len(), key });
                }
                Some(QuestionKind::Text) if is_pattern => {
                    covered.patterns.insert(range.start, WrittenPattern { length: range.len(), pattern: None });
                }
                _ => {
                    if is_closed && !is_link(&source.text, &range) {
                        let (what, kind) = if is_pattern { ("Patterns", "text") } else { ("Gaps", "gap") };
                        let message = format!("“{}” is shown as it stands. {what} work under a heading with .{kind}.", shortened(text));
                        report.at(&rules::STRAY_GAP, source, range.start, message);
                    }
                    continue;
                }
            }
            for (byte, cover) in bytes[range].iter_mut().zip(cover_bytes()) {
                *byte = cover;
            }
        }
    }
    // The cover replaces whole characters by whole characters, so this is UTF-8 still.
    covered.text = String::from_utf8(bytes).unwrap_or_else(|_| source.text.clone());
    covered
}

fn report_unclosed(is_pattern: bool, kind: Option<QuestionKind>, source: &SourceText, offset: usize, report: &mut Report) {
    if is_pattern {
        let message = "This pattern has no end. Write it on one line, as [[regex:/…/]] or [[regex:/…/i]].";
        report.at(&rules::BROKEN_PATTERN, source, offset, message);
    } else if kind == Some(QuestionKind::Gap) {
        let message = "This gap is not closed. Write ]] behind it, on the same line.";
        report.at(&rules::BROKEN_GAP, source, offset, message);
    }
}

fn cover_bytes() -> impl Iterator<Item = u8> {
    let mut buffer = [0; 4];
    let cover = COVER.encode_utf8(&mut buffer).as_bytes().to_vec();
    cover.into_iter().chain(std::iter::repeat(b'x'))
}

/// The bytes that a range of events was made from.
fn bytes_of(document: &Document<'_>, events: Range<usize>) -> Range<usize> {
    let events = document.events.get(events).unwrap_or_default();
    let start = events.iter().map(|(_, range)| range.start).min().unwrap_or(0);
    let end = events.iter().map(|(_, range)| range.end).max().unwrap_or(0);
    start..end.max(start)
}

/// Where text stands for itself, in ascending order: nothing in it is a gap.
#[derive(Default)]
struct Literal {
    /// Code and raw HTML.
    code: Vec<Range<usize>>,
    formulas: Vec<Range<usize>>,
}

impl Literal {
    fn find(document: &Document<'_>) -> Self {
        let mut literal = Self::default();
        for (event, range) in &document.events {
            match event {
                Event::Code(_) | Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) | Event::InlineHtml(_) => {
                    literal.code.push(range.clone());
                }
                Event::InlineMath(_) | Event::DisplayMath(_) => literal.formulas.push(range.clone()),
                _ => {}
            }
        }
        literal
    }

    /// Whether brackets stand in code that begins at `from` or later.
    fn is_code(&self, opening: usize, from: usize) -> bool {
        around(&self.code, opening).is_some_and(|range| range.start >= from)
    }

    /// Whether brackets stand in a formula as a whole. A dollar sign inside a pattern makes none.
    fn is_formula(&self, brackets: &Range<usize>) -> bool {
        around(&self.formulas, brackets.start).is_some_and(|range| range.end >= brackets.end)
    }
}

/// The range that an offset lies in.
fn around(ranges: &[Range<usize>], offset: usize) -> Option<&Range<usize>> {
    ranges.get(ranges.partition_point(|range| range.end <= offset)).filter(|range| range.start <= offset)
}

/// A `[[` and what follows it.
struct Found {
    range: Range<usize>,
    /// Whether there is a `]]` on the same line.
    is_closed: bool,
    /// Whether it is a pattern in code or in a formula.
    is_literal: bool,
}

/// Every `[[…]]` within a range, of those in code and formulas only patterns.
fn find(text: &str, within: Range<usize>, literal: &Literal) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = within.start;
    // The line's end is looked for once per line, so that many gaps on a line stay cheap.
    let mut line_end = within.start;
    // Code that seems to begin inside a gap is no code: the gap will be covered before the text is read again.
    let mut last_end = within.start;
    while let Some(opening) = text.get(at..within.end).and_then(|rest| rest.find("[[")).map(|offset| at + offset) {
        let within_brackets = text.get(opening..within.end).unwrap_or_default().trim_start_matches('[');
        // Of three brackets and more, the inner two are the gap's.
        let opening = within.end - within_brackets.len() - 2;
        at = opening + 2;
        if literal.is_code(opening, last_end) {
            let opening = opening..opening + pattern::OPENING.len();
            if text.get(opening.clone()) == Some(pattern::OPENING) {
                found.push(Found { range: opening, is_closed: false, is_literal: true });
            }
            continue;
        }
        let before = text.get(..opening).unwrap_or_default();
        if (before.len() - before.trim_end_matches('\\').len()) % 2 == 1 {
            continue;
        }
        if opening >= line_end {
            line_end = text.get(opening..within.end).and_then(|rest| rest.find('\n')).map_or(within.end, |length| opening + length);
        }
        let line = text.get(opening..line_end).unwrap_or_default();
        let is_pattern = line.starts_with(pattern::OPENING);
        let length =
            if is_pattern { pattern::length(line) } else { line.get(2..).and_then(|rest| rest.find("]]")).map(|length| length + 4) };
        // Brackets that seem to begin around a pattern are its author's own.
        if let (false, Some(inner)) = (is_pattern, length.and_then(|length| line.get(2..length)?.find(pattern::OPENING))) {
            at = opening + 2 + inner;
            continue;
        }
        let end = opening + length.unwrap_or(line.len().min(pattern::OPENING.len()));
        let is_literal = literal.is_formula(&(opening..end));
        if is_pattern || !is_literal {
            found.push(Found { range: opening..end, is_closed: length.is_some(), is_literal });
        }
        at = if length.is_some() { end } else { line_end.max(at) };
        last_end = end;
    }
    found
}

/// Whether brackets outside a `.gap` question are a link's text in brackets, as in `[[1]](address)`.
fn is_link(text: &str, brackets: &Range<usize>) -> bool {
    text.get(brackets.end..).is_some_and(|rest| rest.starts_with(['(', '[', ':']))
}

/// The beginning of a text that may be long, for messages.
fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
