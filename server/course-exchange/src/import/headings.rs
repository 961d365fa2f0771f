//! A file's headings: the first may be its title, the others get levels without a gap.

use super::edit::Edits;
use super::lesson::Finder;
use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
use std::ops::Range;

const DEEPEST_HEADING: usize = 6;

/// A heading of the file.
pub(super) struct Heading {
    range: Range<usize>,
    /// Where its text stands.
    inside: Range<usize>,
    pub level: HeadingLevel,
    pub text: String,
    has_attributes: bool,
}

/// The headings of a text, in order.
pub(super) fn headings(events: &[(Event<'_>, Range<usize>)]) -> Vec<Heading> {
    let mut found: Vec<Heading> = Vec::new();
    let mut is_open = false;
    for (event, range) in events {
        match event {
            Event::Start(Tag::Heading { level, classes, attrs, .. }) => {
                is_open = true;
                let has_attributes = !classes.is_empty() || !attrs.is_empty();
                found.push(Heading {
                    range: range.clone(),
                    inside: range.end..range.end,
                    level: *level,
                    text: String::new(),
                    has_attributes,
                });
            }
            Event::End(TagEnd::Heading(_)) => is_open = false,
            other if is_open => {
                let Some(heading) = found.last_mut() else { continue };
                if heading.inside.is_empty() {
                    heading.inside = range.clone();
                }
                heading.inside.end = heading.inside.end.max(range.end);
                match other {
                    Event::Text(text) | Event::Code(text) => heading.text.push_str(text),
                    Event::SoftBreak | Event::HardBreak => heading.text.push(' '),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    found
}

/// Takes the title off, and gives the other headings levels from 2 on without a gap.
pub(super) fn rewrite_headings(body: &str, headings: &[Heading], takes_first: bool, edits: &mut Edits, finder: &mut Finder<'_, '_>) {
    let mut open: Vec<HeadingLevel> = Vec::new();
    for (index, heading) in headings.iter().enumerate() {
        if index == 0 && takes_first {
            edits.remove(heading.range.clone());
            continue;
        }
        if heading.text.trim().is_empty() && heading.inside.is_empty() {
            edits.remove(heading.range.clone());
            continue;
        }
        while open.last().is_some_and(|last| *last >= heading.level) {
            open.pop();
        }
        let level = (open.len() + 2).min(DEEPEST_HEADING);
        open.push(heading.level);
        edits.replace(heading.range.start..heading.inside.start, format!("{} ", "#".repeat(level)));
        let line_end = if body.get(..heading.range.end).is_some_and(|text| text.ends_with('\n')) { "\n" } else { "" };
        let after = body.get(heading.inside.end..heading.range.end).unwrap_or_default();
        let keeps_id = !heading.has_attributes && after.contains("{#") && !after.contains("\n=") && !after.contains("\n-");
        if !keeps_id {
            if heading.has_attributes {
                finder.note(heading.range.start, "The heading's attributes in {…} were left out.");
            }
            edits.replace(heading.inside.end..heading.range.end, line_end);
        }
    }
}
