//! Stage 4: Markdown in, events out. The one place that decides which Markdown is spoken here.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser};

/// Containers and emphasis may be nested this deep.
pub(crate) const DEEPEST_NESTING: usize = 100;
/// A line may be indented by this many columns. Together with the limit on markers it bounds how much work a parser
/// has per line, before the parser sees the text.
const WIDEST_INDENTATION: usize = 400;

/// CommonMark with tables, footnotes, strikethrough, task lists, heading attributes, definition lists and alerts.
#[must_use]
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
}

/// A text as events, each with the bytes that it was made from.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    pub events: Vec<(Event<'a>, Range<usize>)>,
    /// For the index of each start event, the index of its end event; for others, the index itself.
    ends: Vec<usize>,
}

impl<'a> Document<'a> {
    /// Parses `text` from the byte `start` on. Gives the offset of what is nested too deep, if anything is.
    pub fn parse(text: &'a str, start: usize) -> Result<Self, usize> {
        let body = text.get(start..).unwrap_or_default();
        if let Some(offset) = too_deep_line(body) {
            return Err(start + offset);
        }
        let mut events = Vec::new();
        let mut ends = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
            let range = range.start + start..range.end + start;
            let index = events.len();
            ends.push(index);
            match event {
                Event::Start(_) => {
                    open.push(index);
                    if open.len() > DEEPEST_NESTING {
                        return Err(range.start);
                    }
                }
                Event::End(_) => {
                    if let Some(opening) = open.pop() {
                        ends[opening] = index;
                    }
                }
                _ => {}
            }
            events.push((event, range));
        }
        Ok(Self { events, ends })
    }

    /// The index of the end event that closes the start event at `index`; `index` itself for other events.
    pub fn end_of(&self, index: usize) -> usize {
        self.ends.get(index).copied().unwrap_or(index)
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

    /// The text within a range of events, without any markup.
    pub fn plain_text(&self, within: Range<usize>) -> String {
        let mut out = String::new();
        for (event, _) in self.events.get(within).unwrap_or_default() {
            match event {
                Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => out.push_str(text),
                Event::SoftBreak | Event::HardBreak => out.push(' '),
                _ => {}
            }
        }
        out
    }
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
