//! Running text among a lesson's events: what has sentences at all.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::gap;
use crate::markdown::Document;
use crate::passage::Mark;

/// Stands where something is read that is no word: code, a formula, a gap.
pub(super) const NO_WORD: char = '▯';

/// A paragraph, or the text of an entry of a list.
#[derive(Debug, Default)]
pub(super) struct Passage {
    pub text: String,
    /// For each piece of the text where it begins here and in the file, ascending.
    places: Vec<(usize, usize)>,
}

impl Passage {
    /// Where a position of the text stands in the file.
    pub fn offset(&self, position: usize) -> usize {
        let next = self.places.partition_point(|(start, _)| *start <= position);
        let (start, offset) = next.checked_sub(1).and_then(|last| self.places.get(last)).copied().unwrap_or_default();
        offset + position.saturating_sub(start)
    }

    fn push(&mut self, text: &str, offset: usize) {
        self.places.push((self.text.len(), offset));
        self.text.push_str(text);
    }
}

/// The passages within a range of events. Headings, tables, code and the texts of pictures are none.
pub(super) fn passages(document: &Document<'_>, events: Range<usize>) -> Vec<Passage> {
    let mut passages = Vec::new();
    let mut passage = Passage::default();
    let mut skipped = 0_usize;
    for index in events {
        let Some((event, range)) = document.events.get(index) else { break };
        match event {
            // A passage in another language is not measured by this one's formula.
            Event::Text(text) if text.is_empty() => match document.mark(index) {
                Some(Mark::Begin(_)) => {
                    passage.push(NO_WORD.encode_utf8(&mut [0; 4]), range.start);
                    skipped += 1;
                }
                Some(Mark::End) => skipped = skipped.saturating_sub(1),
                None => {}
            },
            Event::Start(tag) if is_skipped(tag) => {
                skipped += 1;
            }
            Event::End(tag) if is_skipped_end(*tag) => skipped = skipped.saturating_sub(1),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Superscript | Tag::Subscript | Tag::Link { .. })
            | Event::End(
                TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Superscript | TagEnd::Subscript | TagEnd::Link,
            )
            | Event::FootnoteReference(_)
            | Event::InlineHtml(_)
            | Event::TaskListMarker(_) => {}
            Event::Start(_) | Event::End(_) => passages.extend(finished(std::mem::take(&mut passage))),
            _ if skipped > 0 => {}
            Event::Text(text) => push_words(&mut passage, text, range.start),
            Event::SoftBreak | Event::HardBreak => passage.push(" ", range.start),
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {
                passage.push(NO_WORD.encode_utf8(&mut [0; 4]), range.start);
            }
            Event::Html(_) | Event::Rule => {}
        }
    }
    passages.extend(finished(passage));
    passages
}

fn is_skipped(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Heading { .. }
            | Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::Table(_)
            | Tag::DefinitionListTitle
            | Tag::Image { .. }
            | Tag::MetadataBlock(_)
    )
}

fn is_skipped_end(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Heading(_)
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::Table
            | TagEnd::DefinitionListTitle
            | TagEnd::Image
            | TagEnd::MetadataBlock(_)
    )
}

/// The passage without the `[!TAG]` that makes a quote a hint; nothing if no word is left.
fn finished(mut passage: Passage) -> Option<Passage> {
    if let Some(end) = passage.text.strip_prefix("[!").and_then(|rest| rest.find(']')) {
        let length = "[!".len() + end + 1;
        passage.text.replace_range(..length, &" ".repeat(length));
    }
    passage.text.contains(char::is_alphanumeric).then_some(passage)
}

/// Adds text. Gaps are covered by [`gap::COVER`] and the letter x up to their length.
fn push_words(passage: &mut Passage, text: &str, offset: usize) {
    let mut rest = text;
    while let Some(position) = rest.find(gap::COVER) {
        let (before, covered) = rest.split_at(position);
        passage.push(before, offset + (text.len() - rest.len()));
        passage.push(NO_WORD.encode_utf8(&mut [0; 4]), offset + (text.len() - covered.len()));
        rest = covered.trim_start_matches(gap::COVER).trim_start_matches('x');
    }
    passage.push(rest, offset + (text.len() - rest.len()));
}
