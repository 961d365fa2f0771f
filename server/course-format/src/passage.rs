//! Passages in another language: `[text]{lang=sv}`.
//!
//! Markdown reads the brackets as text. They are found again among its events: both brackets must stand at the same depth
//! of the same paragraph, so that a passage never crosses emphasis or a link. The events of the brackets and of `{…}` are
//! replaced by empty texts that carry a mark, so that whoever reads the events without knowing passages sees the words alone.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

/// What stands at an empty text event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// A passage in the language with this tag begins.
    Begin(String),
    /// The passage ends.
    End,
}

/// The beginning of what is searched for; a text without it has no passage.
pub(crate) const SIGN: &str = "{lang=";
const LONGEST_VALUE: usize = 40;

/// Events with marks, as they are collected.
#[derive(Debug, Default)]
pub(crate) struct Collected<'a> {
    pub events: Vec<(Event<'a>, Range<usize>)>,
    /// For the index of each start event, the index of its end event; for others, the index itself.
    pub ends: Vec<usize>,
    open: Vec<usize>,
    /// Index of an empty text event → what it marks, ascending.
    pub marks: Vec<(usize, Mark)>,
}

/// Finds passages while events are collected.
pub(crate) struct Finder<'a> {
    text: &'a str,
    /// For every open element the brackets that are open in it, as indexes of their events.
    brackets: Vec<Vec<usize>>,
    /// For every open element whether it is a link around which a passage was begun.
    links: Vec<bool>,
    /// The index of the last heading.
    heading: Option<usize>,
    is_in_code: bool,
    /// Text up to here belongs to an attribute and is not shown.
    hidden_until: usize,
}

impl<'a> Finder<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, brackets: vec![Vec::new()], links: Vec::new(), heading: None, is_in_code: false, hidden_until: 0 }
    }

    /// Takes the next event. Gives how many elements are open behind it.
    pub fn push(&mut self, event: Event<'a>, range: Range<usize>, collected: &mut Collected<'a>) -> usize {
        match &event {
            Event::Start(Tag::CodeBlock(_)) | Event::End(TagEnd::CodeBlock) => {
                self.is_in_code = !self.is_in_code;
                collected.push(event, range);
            }
            Event::Start(tag) => {
                let attribute = matches!(tag, Tag::Link { .. }).then(|| attribute(self.text, range.end)).flatten();
                if let Some((language, _)) = &attribute {
                    collected.mark(Mark::Begin((*language).to_owned()), range.start..range.start);
                }
                if matches!(tag, Tag::Heading { .. }) {
                    self.heading = Some(collected.events.len());
                }
                self.links.push(attribute.is_some());
                self.brackets.push(Vec::new());
                collected.push(event, range);
            }
            Event::End(_) => {
                self.brackets.pop();
                let end = range.end;
                collected.push(event, range);
                if self.links.pop() == Some(true)
                    && let Some((_, attribute_end)) = attribute(self.text, end)
                {
                    self.hidden_until = attribute_end;
                    collected.mark(Mark::End, end..attribute_end);
                }
            }
            Event::Text(_) if !self.is_in_code => self.text(event, range, collected),
            _ => {
                collected.push(event, range);
            }
        }
        collected.open.len()
    }

    fn text(&mut self, event: Event<'a>, range: Range<usize>, collected: &mut Collected<'a>) {
        // A text that is not what stands in the source, such as an entity, has no brackets of its own.
        let source = self.text.get(range.clone()).unwrap_or_default();
        if !matches!(&event, Event::Text(text) if text.as_ref() == source) {
            collected.push(event, range);
            return;
        }
        let mut start = range.start.max(self.hidden_until.min(range.end));
        let mut at = start;
        let before = collected.events.last().map_or(0, |(event, range)| match event {
            Event::Start(_) => range.start,
            _ => range.end,
        });
        let is_escaped = before < range.start && self.text.as_bytes().get(range.start - 1) == Some(&b'\\');
        if is_escaped && at == range.start {
            at += source.chars().next().map_or(0, char::len_utf8);
        }
        while let Some(bracket) = self.text.get(at..range.end).and_then(|rest| rest.find(['[', ']'])).map(|offset| at + offset) {
            at = bracket + 1;
            let Some(open) = self.brackets.last_mut() else { break };
            if self.text.as_bytes().get(bracket) == Some(&b'[') {
                collected.text(self.text, start..bracket);
                open.push(collected.events.len());
                collected.text(self.text, bracket..at);
                start = at;
                continue;
            }
            let (Some(begin), Some((language, end))) = (open.pop(), attribute(self.text, at)) else { continue };
            collected.text(self.text, start..bracket);
            collected.begin_at(begin, language);
            collected.mark(Mark::End, bracket..end);
            self.hidden_until = end;
            self.leave_to_passage(at, collected);
            start = end.min(range.end);
            at = start;
        }
        collected.text(self.text, start..range.end);
    }

    /// At the end of a heading `{…}` is the heading's own; directly behind a bracket it is the passage's.
    fn leave_to_passage(&self, brace: usize, collected: &mut Collected<'a>) {
        let heading = self.heading.and_then(|index| collected.events.get_mut(index));
        if let Some((Event::Start(Tag::Heading { attrs, .. }), range)) = heading
            && range.contains(&brace)
            && !self.text.get(brace + 1..range.end).unwrap_or_default().contains('{')
        {
            attrs.retain(|(name, _)| name.as_ref() != "lang");
        }
    }
}

impl<'a> Collected<'a> {
    /// Room for this many events.
    pub fn with_capacity(events: usize) -> Self {
        Self { events: Vec::with_capacity(events), ends: Vec::with_capacity(events), ..Self::default() }
    }

    /// Takes the next event as it is. Gives how many elements are open behind it.
    pub fn push(&mut self, event: Event<'a>, range: Range<usize>) -> usize {
        let index = self.events.len();
        match event {
            Event::Start(_) => self.open.push(index),
            Event::End(_) => {
                if let Some(opening) = self.open.pop() {
                    self.ends[opening] = index;
                }
            }
            _ => {}
        }
        self.ends.push(index);
        self.events.push((event, range));
        self.open.len()
    }

    fn text(&mut self, text: &'a str, range: Range<usize>) {
        match text.get(range.clone()) {
            Some(part) if !part.is_empty() => {
                self.push(Event::Text(CowStr::Borrowed(part)), range);
            }
            _ => {}
        }
    }

    fn mark(&mut self, mark: Mark, range: Range<usize>) {
        self.marks.push((self.events.len(), mark));
        self.push(Event::Text(CowStr::Borrowed("")), range);
    }

    /// Makes the bracket at an index the beginning of a passage.
    fn begin_at(&mut self, index: usize, language: &str) {
        if let Some((event, _)) = self.events.get_mut(index) {
            *event = Event::Text(CowStr::Borrowed(""));
        }
        self.marks.push((index, Mark::Begin(language.to_owned())));
    }
}

/// Reads `{lang=…}` at an offset: the language's tag and where the attribute ends.
fn attribute(text: &str, at: usize) -> Option<(&str, usize)> {
    let rest = text.get(at..)?.strip_prefix(SIGN)?;
    let length = rest.bytes().take(LONGEST_VALUE).position(|byte| byte == b'}')?;
    let value = rest.get(..length)?;
    let tag = value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value);
    let is_plain = tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_plain.then_some((tag, at + SIGN.len() + length + 1))
}
