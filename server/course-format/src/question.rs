//! A question in one language: what stands under its heading, taken apart.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::diagnostic::Rule;
use crate::model::{AnswerKey, GapKey, OptionText, QuestionKind, QuestionText};
use crate::question_header::QuestionHeader;
use crate::render::Renderer;
use crate::rules;
use crate::source::counted;

const MOST_OPTIONS: usize = 50;

/// A question as one language's file has it.
#[derive(Debug)]
pub(crate) struct QuestionDraft {
    pub header: QuestionHeader,
    pub kind: QuestionKind,
    pub key: AnswerKey,
    pub text: QuestionText,
}

/// The parts of a question, as ranges of events.
#[derive(Default)]
struct Parts {
    body: Vec<Range<usize>>,
    options: Option<Range<usize>>,
    hint: Option<Range<usize>>,
    feedback: Option<Range<usize>>,
}

/// Reads a question; nothing for a kind that is not supported.
pub(crate) fn read(
    renderer: &mut Renderer<'_, '_>,
    header: &QuestionHeader,
    heading: Range<usize>,
    body: Range<usize>,
) -> Option<QuestionDraft> {
    let kind = header.kind?;
    let offset = renderer.page.document.events.get(heading.start).map_or(0, |(_, range)| range.start);
    let gaps_before = renderer.gaps_written;
    let parts = split(renderer, kind, body.clone());
    let mut text = QuestionText { prompt_html: renderer.html(heading.start + 1..heading.end.saturating_sub(1)), ..QuestionText::default() };
    for events in &parts.body {
        renderer.push(events.clone(), &mut text.body_html);
    }
    let gaps_in_body = renderer.gaps_written - gaps_before;
    let mut right = Vec::new();
    if let Some(options) = parts.options {
        (text.options, right) = read_options(renderer, options);
    }
    text.hint_html = parts.hint.map(|events| tagged_quote(renderer, events));
    text.feedback_html = parts.feedback.map(|events| tagged_quote(renderer, events));
    renderer.push_footnotes(&mut text.body_html);
    let key = match kind {
        QuestionKind::Choice => choice_key(renderer, &text.options, right, offset),
        QuestionKind::Gap => {
            text.gap_keys = gap_keys(renderer, body, gaps_in_body, offset);
            AnswerKey::Gap { gaps: text.gap_keys.clone() }
        }
        _ => return None,
    };
    Some(QuestionDraft { header: header.clone(), kind, key, text })
}

/// Sorts the nodes under the heading into options, hint, feedback and the rest.
fn split(renderer: &mut Renderer<'_, '_>, kind: QuestionKind, body: Range<usize>) -> Parts {
    let document = renderer.page.document;
    let mut parts = Parts::default();
    for node in document.children(body) {
        let Some((event, range)) = document.events.get(node.start) else { continue };
        let offset = range.start;
        match event {
            Event::Start(Tag::List(None)) if kind == QuestionKind::Choice && has_boxes(renderer, &node) => {
                if parts.options.is_some() {
                    let message = "The options stand in several lists. Use one kind of bullet, and indent the feedback under an option by two spaces.";
                    renderer.add(&rules::SCATTERED_OPTIONS, offset, message);
                } else {
                    parts.options = Some(node);
                }
            }
            Event::Start(Tag::BlockQuote(None)) => {
                let part = match tag_of(renderer, offset).as_str() {
                    "HINT" => &mut parts.hint,
                    "FEEDBACK" => &mut parts.feedback,
                    _ => {
                        parts.body.push(node);
                        continue;
                    }
                };
                if part.is_some() {
                    renderer.add(&rules::DUPLICATE_PART, offset, "A question has one hint and one feedback. Join the two.");
                } else {
                    *part = Some(node);
                }
            }
            _ => parts.body.push(node),
        }
    }
    parts
}

/// Whether any entry of a list begins with a box.
fn has_boxes(renderer: &Renderer<'_, '_>, list: &Range<usize>) -> bool {
    let document = renderer.page.document;
    document.children(list.start + 1..list.end - 1).any(|item| box_of(renderer, &item).is_some())
}

/// The index of the box that an entry begins with, and whether it is ticked.
fn box_of(renderer: &Renderer<'_, '_>, item: &Range<usize>) -> Option<(usize, bool)> {
    let marker = |index: usize| match renderer.page.document.events.get(index) {
        Some((Event::TaskListMarker(ticked), _)) => Some((index, *ticked)),
        _ => None,
    };
    marker(item.start + 1).or_else(|| marker(item.start + 2))
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
    let offset_of = |index: usize| document.events.get(index).map_or(0, |(_, range)| range.start);
    let start = offset_of(quote.start);
    let text = &renderer.page.source.text;
    let line_end = text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |length| start + length);
    let mut nodes = document.children(quote.start + 1..quote.end - 1);
    let mut out = String::new();
    // With another block on its first line the tag would be part of that block: `> [!HINT]` over `> ---` is a heading.
    let first = nodes.next().filter(|node| matches!(document.events.get(node.start), Some((Event::Start(Tag::Paragraph), _))));
    if let Some(paragraph) = first {
        let inside = paragraph.start + 1..paragraph.end - 1;
        if let Some(rest) = document.children(inside.clone()).find(|child| offset_of(child.start) > line_end) {
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

/// Reads the options of a choice, and which of them are right.
fn read_options(renderer: &mut Renderer<'_, '_>, list: Range<usize>) -> (Vec<OptionText>, Vec<u32>) {
    let document = renderer.page.document;
    let mut options = Vec::new();
    let mut right = Vec::new();
    for item in document.children(list.start + 1..list.end - 1) {
        let offset = document.events.get(item.start).map_or(0, |(_, range)| range.start);
        let Some((marker, ticked)) = box_of(renderer, &item) else {
            renderer.add(&rules::OPTION_WITHOUT_BOX, offset, "This option has no box. Begin it with [ ] or, if it is right, with [x].");
            continue;
        };
        let option = read_option(renderer, item, marker);
        if option.html.trim().is_empty() {
            renderer.add(&rules::EMPTY_OPTION, offset, "This option has no text. Write one after the box.");
        }
        options.push(option);
        if ticked {
            right.push(counted(options.len()));
        }
    }
    (options, right)
}

/// An option is what follows its box; a plain quote at its end is the feedback.
fn read_option(renderer: &mut Renderer<'_, '_>, item: Range<usize>, marker: usize) -> OptionText {
    let document = renderer.page.document;
    let is_loose = marker == item.start + 2;
    let nodes: Vec<Range<usize>> = document.children(item.start + 1..item.end - 1).collect();
    let is_quote = |node: &Range<usize>| matches!(document.events.get(node.start), Some((Event::Start(Tag::BlockQuote(None)), _)));
    let feedback = nodes.last().filter(|node| is_quote(node)).cloned();
    let content_end = feedback.as_ref().map_or(item.end - 1, |quote| quote.start);
    let mut html = String::new();
    if is_loose {
        // The paragraph's own tags are left out so that an option reads the same in tight and loose lists.
        let paragraph_end = document.end_of(item.start + 1);
        renderer.push(marker + 1..paragraph_end, &mut html);
        renderer.push(paragraph_end + 1..content_end, &mut html);
    } else {
        renderer.push(marker + 1..content_end, &mut html);
    }
    let feedback_html = feedback.map(|quote| renderer.html(quote.start + 1..quote.end - 1));
    OptionText { html: html.trim_end().to_owned(), feedback_html }
}

fn choice_key(renderer: &mut Renderer<'_, '_>, options: &[OptionText], right: Vec<u32>, offset: usize) -> AnswerKey {
    let mut complain = |rule: &Rule, message: &str| renderer.add(rule, offset, message);
    if options.len() < 2 {
        complain(
            &rules::MISSING_OPTIONS,
            "A choice needs at least two options. Write a list of `- [ ] …`, with `- [x] …` for what is right.",
        );
    } else if right.is_empty() {
        complain(&rules::NO_RIGHT_ANSWER, "No option is right. Tick at least one with [x].");
    }
    if options.len() > MOST_OPTIONS {
        complain(&rules::MISSING_OPTIONS, "Nobody can choose among so many options. Leave at most 50.");
    }
    AnswerKey::Choice { options: counted(options.len()), right }
}

/// The keys of a question's gaps, in order.
fn gap_keys(renderer: &mut Renderer<'_, '_>, body: Range<usize>, in_body: usize, offset: usize) -> Vec<GapKey> {
    let document = renderer.page.document;
    let bytes = document.events.get(body).unwrap_or_default();
    let start = bytes.iter().map(|(_, range)| range.start).min().unwrap_or(offset);
    let end = bytes.iter().map(|(_, range)| range.end).max().unwrap_or(start);
    let gaps: Vec<_> = renderer.page.gaps.range(start..end.max(start)).map(|(_, gap)| gap.clone()).collect();
    if gaps.is_empty() {
        let message = "This question has no gap. Write one as [[answer]] in its text.";
        renderer.add(&rules::BROKEN_GAP, offset, message);
    } else if gaps.len() != in_body {
        let message = "A gap stands where it cannot be filled in. Put gaps into plain text, not into links, images, footnotes, the hint or the feedback.";
        renderer.add(&rules::BROKEN_GAP, offset, message);
    }
    gaps.into_iter().filter_map(|gap| gap.key).collect()
}
