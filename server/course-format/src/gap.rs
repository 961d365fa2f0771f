//! Gaps: `[[answer|other answer]]`, `[[= 42 ± 0.5]]`, `[[right|*wrong|*wrong]]`.
//!
//! Markdown would read the asterisks as emphasis and the bars as table cells. Gaps are therefore found in the source and
//! covered before the text is parsed; the cover is a private-use character and letters, as long as the gap in bytes, so
//! that all places stay right. The renderer meets the cover and writes a gap.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::diagnostic::Report;
use crate::markdown::Document;
use crate::model::{GapKey, QuestionKind};
use crate::outline::{Outline, Piece};
use crate::rules;
use crate::score;
use crate::source::SourceText;

/// What a cover begins with.
pub(crate) const COVER: char = '\u{E000}';
const LONGEST_ANSWER: usize = 200;
const MOST_ALTERNATIVES: usize = 50;

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

/// Finds the gaps of all `.gap` questions. Gives them and the text with the gaps covered.
pub(crate) fn cover(document: &Document<'_>, outline: &Outline, source: &SourceText, report: &mut Report) -> (Gaps, String) {
    let mut gaps = Gaps::new();
    let code = code_ranges(document);
    let mut covered = source.text.clone().into_bytes();
    for piece in &outline.pieces {
        let (events, is_gap_question) = match piece {
            Piece::Prose { events, .. } => (events, false),
            Piece::Question { header, body, .. } => (body, header.kind == Some(QuestionKind::Gap)),
        };
        let mut number = 0;
        for Found { range, is_closed } in find(&source.text, bytes_of(document, events.clone()), &code) {
            let text = source.text.get(range.clone()).unwrap_or_default();
            if !is_closed && is_gap_question {
                let message = "This gap is not closed. Write ]] behind it, on the same line.";
                report.at(&rules::BROKEN_GAP, source, range.start, message);
                continue;
            }
            if !is_gap_question {
                if is_closed && !is_link(&source.text, &range) {
                    let message = format!("“{}” is shown as it stands. Gaps work under a heading with .gap.", shortened(text));
                    report.at(&rules::STRAY_GAP, source, range.start, message);
                }
                continue;
            }
            number += 1;
            let key = match key(text) {
                Ok(key) => Some(key),
                Err((rule, message)) => {
                    report.at(rule, source, range.start, message);
                    None
                }
            };
            for (byte, cover) in covered[range.clone()].iter_mut().zip(cover_bytes()) {
                *byte = cover;
            }
            gaps.insert(range.start, Gap { number, length: range.len(), key });
        }
    }
    // The cover replaces whole characters by whole characters, so this is UTF-8 still.
    let covered = String::from_utf8(covered).unwrap_or_else(|_| source.text.clone());
    (gaps, covered)
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

/// Where code and raw HTML stand, in ascending order: nothing in them is a gap.
fn code_ranges(document: &Document<'_>) -> Vec<Range<usize>> {
    document
        .events
        .iter()
        .filter(|(event, _)| matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) | Event::InlineHtml(_)))
        .map(|(_, range)| range.clone())
        .collect()
}

/// A `[[` and what follows it.
struct Found {
    range: Range<usize>,
    /// Whether there is a `]]` on the same line.
    is_closed: bool,
}

/// Every `[[…]]` within a range, outside code.
fn find(text: &str, within: Range<usize>, code: &[Range<usize>]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = within.start;
    // The line's end is looked for once per line, so that many gaps on a line stay cheap.
    let mut line_end = within.start;
    while let Some(opening) = text.get(at..within.end).and_then(|rest| rest.find("[[")).map(|offset| at + offset) {
        let within_brackets = text.get(opening..within.end).unwrap_or_default().trim_start_matches('[');
        // Of three brackets and more, the inner two are the gap's.
        let opening = within.end - within_brackets.len() - 2;
        at = opening + 2;
        let position = code.partition_point(|range| range.end <= opening);
        if let Some(range) = code.get(position).filter(|range| range.start <= opening) {
            at = at.max(range.end);
            continue;
        }
        let before = text.get(..opening).unwrap_or_default();
        if (before.len() - before.trim_end_matches('\\').len()) % 2 == 1 {
            continue;
        }
        if opening >= line_end {
            line_end = text.get(opening..within.end).and_then(|rest| rest.find('\n')).map_or(within.end, |length| opening + length);
        }
        let length = text.get(at..line_end).and_then(|rest| rest.find("]]"));
        let end = length.map_or(at, |length| at + length + 2);
        found.push(Found { range: opening..end, is_closed: length.is_some() });
        at = if length.is_some() { end } else { line_end.max(at) };
    }
    found
}

/// Whether brackets outside a `.gap` question are a link's text in brackets, as in `[[1]](address)`.
fn is_link(text: &str, brackets: &Range<usize>) -> bool {
    text.get(brackets.end..).is_some_and(|rest| rest.starts_with(['(', '[', ':']))
}

type Broken = (&'static crate::diagnostic::Rule, String);

/// Reads what stands between the brackets.
fn key(text: &str) -> Result<GapKey, Broken> {
    let inner = text.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]")).unwrap_or_default().trim();
    if inner.contains("[[") {
        return Err((&rules::BROKEN_GAP, "This gap is not closed before the next one begins. Write ]] behind it.".to_owned()));
    }
    if let Some(number) = inner.strip_prefix('=') {
        return number_key(number);
    }
    let alternatives: Vec<&str> = inner.split('|').map(|part| part.trim_end_matches('\\').trim()).collect();
    if alternatives.len() > MOST_ALTERNATIVES {
        return Err((&rules::BROKEN_GAP, format!("A gap may have at most {MOST_ALTERNATIVES} alternatives.")));
    }
    if let Some(broken) = alternatives.iter().find(|text| text.trim_start_matches('*').trim().is_empty()) {
        let what = if broken.is_empty() { "An alternative" } else { "A wrong alternative" };
        return Err((
            &rules::BROKEN_GAP,
            format!("{what} of this gap is empty. Write [[answer]], [[answer|other answer]] or [[right|*wrong]]."),
        ));
    }
    if let Some(long) = alternatives.iter().find(|text| text.len() > LONGEST_ANSWER) {
        return Err((&rules::BROKEN_GAP, format!("“{}” is too long for a gap. Ask for less.", shortened(long))));
    }
    let (wrong, right): (Vec<&str>, Vec<&str>) = alternatives.iter().partition(|text| text.starts_with('*'));
    if wrong.is_empty() {
        return Ok(GapKey::Text { accepted: right.into_iter().map(str::to_owned).collect() });
    }
    let [right] = right.as_slice() else {
        return Err(if right.is_empty() {
            (&rules::NO_RIGHT_ANSWER, "All alternatives of this gap are marked as wrong. Remove the * of the right one.".to_owned())
        } else {
            (&rules::BROKEN_GAP, "A list to choose from has one right answer. Put * before the wrong ones.".to_owned())
        });
    };
    let mut options: Vec<String> = wrong.iter().map(|text| text.trim_start_matches('*').trim().to_owned()).collect();
    options.push((*right).to_owned());
    let distinct: BTreeSet<String> = options.iter().map(|text| score::folded(text)).collect();
    if distinct.len() < options.len() {
        return Err((&rules::BROKEN_GAP, "Two alternatives of this gap are the same. Remove one.".to_owned()));
    }
    sort_neutrally(&mut options);
    Ok(GapKey::DropDown { right: (*right).to_owned(), options })
}

fn number_key(text: &str) -> Result<GapKey, Broken> {
    let (value, tolerance) = match text.split_once('±').or_else(|| text.split_once("+-")) {
        Some((value, tolerance)) => (score::number(value), score::number(tolerance)),
        None => (score::number(text), Some(0.0)),
    };
    match (value, tolerance) {
        (Some(value), Some(tolerance)) if tolerance >= 0.0 => Ok(GapKey::Number { value, tolerance }),
        _ => {
            let message = format!("“{}” is no number. Write for example [[= 42]] or [[= 42 ± 0.5]].", shortened(text.trim()));
            Err((&rules::BROKEN_GAP, message))
        }
    }
}

/// Sorts so that the place of the right option says nothing: numbers by size, texts by alphabet.
fn sort_neutrally(options: &mut [String]) {
    let numbers: Option<Vec<f64>> = options.iter().map(|text| score::number(text)).collect();
    if numbers.is_some() {
        let size = |text: &str| score::number(text).unwrap_or_default();
        options.sort_by(|left, right| size(left).total_cmp(&size(right)));
    } else {
        options.sort_by_key(|text| score::folded(text));
    }
}

fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
