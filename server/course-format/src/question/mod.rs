//! A question in one language: what stands under its heading, taken apart.
//!
//! A question's hint and feedback are quotes with a tag, whatever its kind; its options, entries or pairs are the list or
//! table that its kind has; the rest is its body. One module per kind reads what is particular to it.

mod admission;
mod choice;
mod entries;
mod gap;
mod matching;
mod order;
mod rubric;
mod scale;
mod text;
mod upload;

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::model::{AnswerKey, QuestionKind, QuestionText};
use crate::pattern::Patterns;
use crate::question_header::QuestionHeader;
use crate::render::Renderer;
use crate::rules;

pub(crate) use admission::admit;

/// A question as one language's file has it.
#[derive(Debug)]
pub(crate) struct QuestionDraft {
    pub header: QuestionHeader,
    pub key: AnswerKey,
    pub text: QuestionText,
}

/// Where a question's parts stand in a document, as ranges of events.
pub(crate) struct Extent<'o> {
    pub heading: Range<usize>,
    pub body: Range<usize>,
    pub rubric: Option<&'o Range<usize>>,
}

/// The parts of a question, as ranges of events.
#[derive(Default)]
struct Parts {
    body: Vec<Range<usize>>,
    /// The list or table that the question's kind has.
    options: Option<Range<usize>>,
    hint: Option<Range<usize>>,
    feedback: Option<Range<usize>>,
    /// The table of the rubric.
    rubric: Option<Range<usize>>,
}

/// Reads a question.
pub(crate) fn read(renderer: &mut Renderer<'_, '_>, header: &QuestionHeader, extent: &Extent<'_>, patterns: &Patterns) -> QuestionDraft {
    let offset = offset_of(renderer, extent.heading.start);
    let gaps_before = renderer.gaps_written;
    let parts = split(renderer, header.kind, extent);
    let inside = extent.heading.start + 1..extent.heading.end.saturating_sub(1);
    let mut text = QuestionText { prompt_html: renderer.html(inside), ..QuestionText::default() };
    for events in parts.body {
        renderer.push(events, &mut text.body_html);
    }
    let gaps_in_body = renderer.gaps_written - gaps_before;
    let key = match header.kind {
        QuestionKind::Choice => choice::read(renderer, parts.options, &mut text, offset),
        QuestionKind::Gap => gap::read(renderer, extent.body.clone(), gaps_in_body, &mut text, offset),
        QuestionKind::Order => order::read(renderer, parts.options, &header.key, &mut text, offset),
        QuestionKind::Match => matching::read(renderer, parts.options, &header.key, &mut text, offset),
        QuestionKind::Scale => scale::read(renderer, parts.options, &mut text, offset),
        QuestionKind::Text => {
            let rubric = extent.rubric.map(|rubric| rubric::read(renderer, rubric, parts.rubric, &mut text));
            text::read(renderer, extent.body.clone(), patterns, rubric, &mut text, offset)
        }
        QuestionKind::Upload => {
            let rubric = extent.rubric.map(|rubric| rubric::read(renderer, rubric, parts.rubric, &mut text));
            upload::read(header, rubric)
        }
    };
    text.hint_html = parts.hint.map(|events| tagged_quote(renderer, events));
    text.feedback_html = parts.feedback.map(|events| tagged_quote(renderer, events));
    renderer.push_footnotes(&mut text.body_html);
    QuestionDraft { header: header.clone(), key, text }
}

/// Sorts the nodes under the heading into options, hint, feedback, rubric and the rest.
fn split(renderer: &mut Renderer<'_, '_>, kind: QuestionKind, extent: &Extent<'_>) -> Parts {
    let document = renderer.page.document;
    let mut parts = Parts::default();
    for node in document.children(extent.body.clone()) {
        let Some((event, range)) = document.events.get(node.start) else { continue };
        let offset = range.start;
        let is_in_rubric = extent.rubric.is_some_and(|rubric| rubric.contains(&node.start));
        let (part, rule, message) = match event {
            // The rubric is shown under a title of the page around it.
            Event::Start(Tag::Heading { .. }) if extent.rubric.is_some_and(|rubric| rubric.start == node.start) => continue,
            Event::Start(Tag::Table(_)) if is_in_rubric && parts.rubric.is_none() => (&mut parts.rubric, &rules::DUPLICATE_PART, ""),
            Event::Start(tag) if is_options(renderer, kind, tag, &node) => (&mut parts.options, &rules::SCATTERED_OPTIONS, scattered(kind)),
            Event::Start(Tag::BlockQuote(None)) => match tag_of(renderer, offset).as_str() {
                "HINT" => (&mut parts.hint, &rules::DUPLICATE_PART, "A question has one hint. Join the two."),
                "FEEDBACK" => (&mut parts.feedback, &rules::DUPLICATE_PART, "A question has one feedback. Join the two."),
                _ => {
                    parts.body.push(node);
                    continue;
                }
            },
            _ => {
                parts.body.push(node);
                continue;
            }
        };
        if part.is_some() {
            renderer.add(rule, offset, message);
        } else {
            *part = Some(node);
        }
    }
    parts
}

/// Whether a node holds the options, entries or pairs of a question of this kind.
fn is_options(renderer: &Renderer<'_, '_>, kind: QuestionKind, tag: &Tag<'_>, node: &Range<usize>) -> bool {
    match (kind, tag) {
        (QuestionKind::Choice, Tag::List(None)) => choice::has_boxes(renderer, node),
        (QuestionKind::Order | QuestionKind::Scale, Tag::List(Some(_))) | (QuestionKind::Match, Tag::Table(_)) => true,
        _ => false,
    }
}

fn scattered(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Choice => {
            "The options stand in several lists. Use one kind of bullet, and indent the feedback under an option by two spaces."
        }
        QuestionKind::Match => "The pairs stand in several tables. Put them into one.",
        _ => "The entries stand in several ordered lists. Put them into one, and indent what belongs to an entry by three spaces.",
    }
}

/// The word in `> [!WORD]` when it stands alone on a quote's first line, in capitals.
fn tag_of(renderer: &Renderer<'_, '_>, offset: usize) -> String {
    let text = renderer.page.source.text.get(offset..).unwrap_or_default();
    let line = text.lines().next().unwrap_or_default().trim_start_matches('>').trim();
    let word = line.strip_prefix("[!").and_then(|rest| rest.strip_suffix(']')).unwrap_or_default();
    if word.len() > 20 { String::new() } else { word.to_ascii_uppercase() }
}

/// Renders a quote's content without the line that holds its tag.
fn tagged_quote(renderer: &mut Renderer<'_, '_>, quote: Range<usize>) -> String {
    let document = renderer.page.document;
    let start = offset_of(renderer, quote.start);
    let text = &renderer.page.source.text;
    let line_end = text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |length| start + length);
    let mut nodes = document.children(quote.start + 1..quote.end - 1);
    let mut out = String::new();
    // With another block on its first line the tag would be part of that block: `> [!HINT]` over `> ---` is a heading.
    let first = nodes.next().filter(|node| matches!(document.events.get(node.start), Some((Event::Start(Tag::Paragraph), _))));
    if let Some(paragraph) = first {
        let inside = paragraph.start + 1..paragraph.end - 1;
        if let Some(rest) = document.children(inside.clone()).find(|child| offset_of(renderer, child.start) > line_end) {
            out.push_str("<p>");
            renderer.push(rest.start..inside.end, &mut out);
            out.push_str("</p>\n");
        }
        renderer.push(paragraph.end..quote.end - 1, &mut out);
    }
    if out.is_empty() {
        renderer.add(&rules::EMPTY_PART, start, "There is no text here. Write it below the tag, after a line that holds only >.");
    }
    out
}

/// Where the event with this index stands in the text.
fn offset_of(renderer: &Renderer<'_, '_>, index: usize) -> usize {
    renderer.page.document.events.get(index).map_or(0, |(_, range)| range.start)
}

/// The bytes that a range of events was made from; none, behind `offset`, if it is empty.
fn bytes_of(renderer: &Renderer<'_, '_>, events: Range<usize>, offset: usize) -> Range<usize> {
    let events = renderer.page.document.events.get(events).unwrap_or_default();
    let start = events.iter().map(|(_, range)| range.start).min().unwrap_or(offset);
    let end = events.iter().map(|(_, range)| range.end).max().unwrap_or(start);
    start..end.max(start)
}

/// Renders what a list entry holds. The tags of a paragraph that it begins with are left out, so that an entry reads the
/// same in tight and loose lists.
fn entry_html(renderer: &mut Renderer<'_, '_>, content: Range<usize>) -> String {
    let document = renderer.page.document;
    let mut html = String::new();
    let mut rest = content.clone();
    if let Some((Event::Start(Tag::Paragraph), _)) = document.events.get(content.start).filter(|_| !content.is_empty()) {
        let paragraph_end = document.end_of(content.start);
        renderer.push(content.start + 1..paragraph_end, &mut html);
        rest.start = paragraph_end + 1;
    }
    renderer.push(rest, &mut html);
    html.truncate(html.trim_end().len());
    html
}
