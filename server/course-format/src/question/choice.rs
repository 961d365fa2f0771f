//! `.choice`: a task list; what is ticked is right.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::offset_of;
use crate::diagnostic::Rule;
use crate::model::{AnswerKey, OptionText, QuestionText};
use crate::render::Renderer;
use crate::rules;
use crate::source::counted;

const MOST_OPTIONS: usize = 50;

pub(super) fn read(renderer: &mut Renderer<'_, '_>, list: Option<Range<usize>>, text: &mut QuestionText, offset: usize) -> AnswerKey {
    let mut right = Vec::new();
    for item in list.into_iter().flat_map(|list| renderer.page.document.children(list.start + 1..list.end - 1)) {
        let offset = offset_of(renderer, item.start);
        let Some((marker, ticked)) = box_of(renderer, &item) else {
            renderer.add(&rules::OPTION_WITHOUT_BOX, offset, "This option has no box. Begin it with [ ] or, if it is right, with [x].");
            continue;
        };
        let option = read_option(renderer, item, marker);
        if option.html.trim().is_empty() {
            renderer.add(&rules::EMPTY_OPTION, offset, "This option has no text. Write one after the box.");
        }
        text.options.push(option);
        if ticked {
            right.push(counted(text.options.len()));
        }
    }
    let count = text.options.len();
    let mut complain = |rule: &Rule, message: &str| renderer.add(rule, offset, message);
    if count < 2 {
        complain(
            &rules::MISSING_OPTIONS,
            "A choice needs at least two options. Write a list of `- [ ] …`, with `- [x] …` for what is right.",
        );
    } else if right.is_empty() {
        complain(&rules::NO_RIGHT_ANSWER, "No option is right. Tick at least one with [x].");
    }
    if count > MOST_OPTIONS {
        complain(&rules::MISSING_OPTIONS, "Nobody can choose among so many options. Leave at most 50.");
    }
    AnswerKey::Choice { options: counted(count), right }
}

/// Whether any entry of a list begins with a box.
pub(super) fn has_boxes(renderer: &Renderer<'_, '_>, list: &Range<usize>) -> bool {
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

/// An option is what follows its box; a plain quote at its end is the feedback.
fn read_option(renderer: &mut Renderer<'_, '_>, item: Range<usize>, marker: usize) -> OptionText {
    let document = renderer.page.document;
    let is_loose = marker == item.start + 2;
    let last = document.children(item.start + 1..item.end - 1).last();
    let is_quote = |node: &Range<usize>| matches!(document.events.get(node.start), Some((Event::Start(Tag::BlockQuote(None)), _)));
    let feedback = last.filter(is_quote);
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
