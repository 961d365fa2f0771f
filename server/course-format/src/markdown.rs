//! Stage 4: Markdown in, events out. The one place that decides which Markdown is spoken here.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Options, Parser};

use crate::passage::{self, Collected, Mark};

/// Containers and emphasis may be nested this deep.
pub(crate) const DEEPEST_NESTING: usize = 100;
/// A line may be indented by this many columns. Together with the limit on markers it bounds how much work a parser
/// has per line, before the parser sees the text.
const WIDEST_INDENTATION: usize = 400;

/// CommonMark with tables, footnotes, strikethrough, task lists, heading attributes, definition lists, alerts and formulas.
#[must_use]
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
        | Options::ENABLE_MATH
}

/// A text as events, each with the bytes that it was made from.
#[derive(Clone, Debug)]
pub(crate) struct Document<'a> {
    pub events: Vec<(Event<'a>, Range<usize>)>,
    /// For the index of each start event, the index of its end event; for others, the index itself.
    ends: Vec<usize>,
    /// Where passages in other languages begin and end, by the index of an empty text event.
    marks: Vec<(usize, Mark)>,
}

impl<'a> Document<'a> {
    /// Parses `text` from the byte `start` on. Gives the offset of what is nested too deep, if anything is.
    pub fn parse(text: &'a str, start: usize) -> Result<Self, usize> {
        let body = text.get(start..).unwrap_or_default();
        if let Some(offset) = too_deep_line(body) {
            return Err(start + offset);
        }
        let has_formulas = has_formulas(body);
        let options = if has_formulas { options() } else { options() - Options::ENABLE_MATH };
        let mut finder = body.contains(passage::SIGN).then(|| passage::Finder::new(text));
        // Markdown has about one event for every twenty bytes.
        let mut collected = Collected::with_capacity(body.len() / 20);
        for (event, range) in Parser::new_ext(body, options).into_offset_iter() {
            let range = range.start + start..range.end + start;
            let event = if has_formulas { without_amount(event, &range, text) } else { event };
            let start = range.start;
            let depth = match &mut finder {
                Some(finder) => finder.push(event, range, &mut collected),
                None => collected.push(event, range),
            };
            if depth > DEEPEST_NESTING {
                return Err(start);
            }
        }
        let Collected { events, ends, mut marks, .. } = collected;
        marks.sort_unstable_by_key(|(index, _)| *index);
        Ok(Self { events, ends, marks })
    }

    /// The index of the end event that closes the start event at `index`; `index` itself for other events.
    pub fn end_of(&self, index: usize) -> usize {
        self.ends.get(index).copied().unwrap_or(index)
    }

    /// What the empty text event at `index` marks.
    pub fn mark(&self, index: usize) -> Option<&Mark> {
        let position = self.marks.binary_search_by_key(&index, |(index, _)| *index).ok()?;
        self.marks.get(position).map(|(_, mark)| mark)
    }

    /// The nodes directly within a range of events, each as the range from its start to behind its end.
    pub fn children(&self, within: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
        let mut next = within.start;
        std::iter::from_fn(move || {
            let start = next;
            (start < within.end).then(|| {
                next = self.end_of(start) + 1;
                start..next
            })
        })
    }

    /// The bytes that a range of events was made from.
    pub fn bytes_of(&self, events: Range<usize>) -> Range<usize> {
        let events = self.events.get(events).unwrap_or_default();
        let start = events.first().map_or(0, |(_, range)| range.start);
        // An event's end may lie before that of the element around it, but the last event closes the last element.
        let end = events.last().map_or(start, |(_, range)| range.end);
        start..end.max(start)
    }

    /// The text within a range of events, without any markup.
    pub fn plain_text(&self, within: Range<usize>) -> String {
        let mut out = String::new();
        for (event, _) in self.events.get(within).unwrap_or_default() {
            match event {
                Event::Text(text)
                | Event::Code(text)
                | Event::Html(text)
                | Event::InlineHtml(text)
                | Event::InlineMath(text)
                | Event::DisplayMath(text) => out.push_str(text),
                Event::SoftBreak | Event::HardBreak => out.push(' '),
                _ => {}
            }
        }
        out
    }
}

/// Whether a text can have formulas, going by its dollar signs. Where all of them are amounts of money, as in “$5 or $10”,
/// Markdown is read as if there were no formulas.
fn has_formulas(text: &str) -> bool {
    let mut has_begun = false;
    for (position, _) in text.match_indices('$') {
        if has_begun && ends_formula(text, position) {
            return true;
        }
        has_begun |= begins_formula(text, position);
    }
    false
}

/// Whether a formula can begin with the dollar sign at `position`: not in “US$5”.
fn begins_formula(text: &str, position: usize) -> bool {
    let before = text.get(..position).unwrap_or_default().chars().next_back();
    let after = text.as_bytes().get(position + 1);
    !before.is_some_and(char::is_alphanumeric) && after.is_some_and(|byte| !byte.is_ascii_whitespace())
}

/// Whether a formula can end with the dollar sign at `position`: not in “$5–$10”.
fn ends_formula(text: &str, position: usize) -> bool {
    let before = text.as_bytes().get(position.wrapping_sub(1));
    let after = text.get(position + 1..).unwrap_or_default().chars().next();
    !after.is_some_and(char::is_alphanumeric) && before.is_some_and(|byte| !byte.is_ascii_whitespace())
}

/// The event, or the text that stands there if what was taken for a formula lies between two amounts of money.
fn without_amount<'a>(event: Event<'a>, range: &Range<usize>, text: &'a str) -> Event<'a> {
    let is_formula =
        !matches!(event, Event::InlineMath(_)) || begins_formula(text, range.start) && ends_formula(text, range.end.saturating_sub(1));
    if is_formula { event } else { Event::Text(CowStr::Borrowed(text.get(range.clone()).unwrap_or_default())) }
}

/// The offset of the first line that opens more containers than may be nested, or is indented wider than allowed.
fn too_deep_line(text: &str) -> Option<usize> {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let (markers, columns) = prefix(line.as_bytes());
        if (markers > DEEPEST_NESTING && !is_rule(line)) || columns > WIDEST_INDENTATION {
            return Some(offset);
        }
        offset += line.len();
    }
    None
}

/// How many quote and list markers a line begins with, and how many columns of whitespace stand between them.
fn prefix(line: &[u8]) -> (usize, usize) {
    let (mut markers, mut columns, mut at) = (0, 0, 0);
    while let Some(byte) = line.get(at) {
        at += 1;
        match byte {
            b' ' => columns += 1,
            b'\t' => columns += 4,
            b'>' => markers += 1,
            b'-' | b'*' | b'+' | b':' | b'0'..=b'9' => {
                if byte.is_ascii_digit() {
                    at += line.iter().skip(at).take(9).take_while(|next| next.is_ascii_digit()).count();
                    at += usize::from(matches!(line.get(at), Some(b'.' | b')')));
                }
                if !line.get(at).is_none_or(u8::is_ascii_whitespace) {
                    break;
                }
                markers += 1;
            }
            _ => break,
        }
    }
    (markers, columns)
}

/// Whether a line of many hyphens or asterisks is a thematic break and so opens nothing.
fn is_rule(line: &str) -> bool {
    ["-", "*"].iter().any(|marker| line.split_whitespace().all(|word| word.trim_matches(|c| marker.contains(c)).is_empty()))
}
