//! The sections of a lesson's text.

use std::collections::{BTreeSet, HashMap};

use super::plain::{beginning, plain, without_numbers};
use super::{Changes, What};
use crate::model::{Block, LessonText};

/// So many words stand for text without a heading.
const OPENING_WORDS: usize = 6;

/// A block of prose, taken apart.
struct Section {
    /// The address of its heading; empty for the text before the first heading.
    anchor: String,
    heading: String,
    /// What stands under the heading.
    body: String,
}

pub(super) fn compare(previous: &LessonText, next: &LessonText, changes: &mut Changes) {
    let (before, after) = (sections(previous), sections(next));
    let mut by_anchor: HashMap<&str, usize> =
        before.iter().enumerate().map(|(position, section)| (section.anchor.as_str(), position)).collect();
    let partners: Vec<Option<usize>> = after.iter().map(|section| by_anchor.remove(section.anchor.as_str())).collect();
    // What has no partner by its heading may have got another heading.
    let mut by_body: HashMap<&str, usize> = HashMap::new();
    for (section, position) in by_anchor.values().filter_map(|position| Some((before.get(*position)?, *position))) {
        if !section.body.trim().is_empty() {
            by_body.insert(&section.body, position);
        }
    }
    let mut gone: BTreeSet<usize> = by_anchor.into_values().collect();
    for (section, partner) in after.iter().zip(partners) {
        match partner.and_then(|partner| before.get(partner)) {
            Some(partner) => {
                if partner.body != section.body {
                    changes.add(What::SectionChanged { heading: section.heading.clone() });
                } else if partner.heading != section.heading {
                    changes.add(What::SectionRenamed { from: partner.heading.clone(), to: section.heading.clone() });
                }
            }
            None => match by_body.remove(section.body.as_str()).and_then(|position| Some((position, before.get(position)?))) {
                Some((position, partner)) => {
                    gone.remove(&position);
                    changes.add(What::SectionRenamed { from: partner.heading.clone(), to: section.heading.clone() });
                }
                None => changes.add(What::SectionAdded { heading: section.heading.clone() }),
            },
        }
    }
    for section in gone.into_iter().filter_map(|position| before.get(position)) {
        changes.add(What::SectionRemoved { heading: section.heading.clone() });
    }
}

/// Names of a text's pieces that stay the same when the text around them changes.
pub(super) fn anchors(text: &LessonText) -> Vec<String> {
    let anchor = |block: &Block| match block {
        Block::Prose { html, .. } => section(html).anchor,
        Block::Question { id } => format!("? {id}"),
    };
    text.blocks.iter().map(anchor).collect()
}

/// Whether two texts read the same. Where a block that has no heading stands is no part of what it says.
pub(super) fn reads_the_same(previous: &LessonText, next: &LessonText) -> bool {
    let read = |text: &LessonText| -> Vec<(String, String, String)> {
        sections(text).into_iter().map(|section| (section.anchor, section.heading, section.body)).collect()
    };
    previous.title == next.title && read(previous) == read(next)
}

fn sections(text: &LessonText) -> Vec<Section> {
    let prose = |block: &Block| match block {
        Block::Prose { html, .. } => Some(section(html)),
        Block::Question { .. } => None,
    };
    text.blocks.iter().filter_map(prose).collect()
}

/// Takes a block apart. Its heading is the first thing in it, but for the element that says its language.
fn section(html: &str) -> Section {
    let inside = html.strip_prefix("<div ").and_then(|rest| rest.split_once('>')).map_or(html, |(_, inside)| inside).trim_start();
    let heading = inside.strip_prefix("<h").and_then(|rest| rest.split_once('>')).and_then(|(tag, rest)| {
        let level = tag.chars().next().filter(char::is_ascii_digit)?;
        let anchor = tag.split_once("id=\"").and_then(|(_, id)| id.split_once('"')).map(|(id, _)| id)?;
        let (words, body) = rest.split_once(&format!("</h{level}>"))?;
        Some((anchor, words, body))
    });
    match heading {
        Some((anchor, words, body)) => Section { anchor: anchor.to_owned(), heading: plain(words), body: without_numbers(body) },
        None => Section { anchor: String::new(), heading: beginning(&plain(html), OPENING_WORDS), body: without_numbers(html) },
    }
}
