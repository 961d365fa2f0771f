//! Headings that skip a level.
//!
//! A skipped level is mended by raising everything below it: the heading, the ones beside it and those under it, up to the
//! next heading of the level above. That is certain as long as none of them already stands between the two levels; if one
//! does, the author may have meant either, and is asked.

use std::collections::HashSet;

use pulldown_cmark::{Event, Tag};

use super::{Edit, Fix, Found};
use crate::diagnostic::Report;
use crate::lesson::ParsedLesson;
use crate::markdown::Document;
use crate::outline::{self, Piece};
use crate::rules;
use crate::source::{SourceFile, SourceText};

/// A heading at the left margin.
struct Heading {
    level: usize,
    offset: usize,
    /// Whether it is written with `#`.
    has_signs: bool,
    /// Whether its level is held against the one before.
    is_checked: bool,
}

/// Finds what mends the levels of a lesson's headings.
pub(super) fn find(lesson: &ParsedLesson<'_>, found: &mut Found) {
    let source = &lesson.draft().file.source;
    let headings = headings(lesson);
    let mut fixes: Vec<(usize, Fix)> = Vec::new();
    let mut last = None;
    let mut next = 0;
    for (position, heading) in headings.iter().enumerate().filter(|(_, heading)| heading.is_checked) {
        let deepest = last.map_or(2, |last: usize| last + 1);
        last = Some(heading.level.max(2));
        // What is raised along with a heading before it is looked at again when that is done.
        if position < next {
            continue;
        }
        if heading.level == 1 && heading.has_signs {
            let edit = Edit { start: heading.offset, end: heading.offset, replacement: "#".to_owned() };
            fixes.push((heading.offset, Fix { description: "Begin the heading with ##.".to_owned(), edits: vec![edit] }));
        } else if heading.level > deepest {
            let stretch = below(&headings, position, deepest - 1);
            next = position + stretch.len();
            fixes.extend(raised(stretch, heading.level, deepest).map(|fix| (heading.offset, fix)));
        }
    }
    if fixes.is_empty() || !keeps_outline(lesson, &fixes) {
        return;
    }
    for (offset, fix) in fixes {
        let place = source.place(offset);
        found.insert((rules::HEADING_ORDER.name, source.path.clone(), place.line, place.column), fix);
    }
}

fn headings(lesson: &ParsedLesson<'_>) -> Vec<Heading> {
    let (document, source) = (lesson.document(), &lesson.draft().file.source);
    let checked: HashSet<usize> = lesson
        .outline()
        .pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Prose { events, .. } => Some(events.start),
            Piece::Question { .. } => None,
        })
        .collect();
    document
        .children(0..document.events.len())
        .filter_map(|node| match document.events.get(node.start) {
            Some((Event::Start(Tag::Heading { level, .. }), range)) => Some(Heading {
                level: *level as usize,
                offset: range.start,
                has_signs: has_signs(source.text.get(range.start..).unwrap_or_default(), *level as usize),
                is_checked: checked.contains(&node.start),
            }),
            _ => None,
        })
        .collect()
}

/// Whether a heading is written with `#`. One that is underlined may begin with that sign as well.
fn has_signs(text: &str, level: usize) -> bool {
    let rest = text.trim_start_matches('#');
    text.len() - rest.len() == level && (rest.is_empty() || rest.starts_with(char::is_whitespace))
}

/// The heading at a position and everything behind it that is deeper than `level`.
fn below(headings: &[Heading], position: usize, level: usize) -> &[Heading] {
    let rest = headings.get(position..).unwrap_or_default();
    let length = rest.iter().position(|heading| heading.level <= level).unwrap_or(rest.len());
    rest.get(..length).unwrap_or_default()
}

/// Raises headings by the levels that the first of them is too deep.
fn raised(stretch: &[Heading], found: usize, deepest: usize) -> Option<Fix> {
    let is_certain = stretch.iter().all(|heading| heading.has_signs && heading.level >= found);
    let signs = found - deepest;
    let edits = stretch.iter().map(|heading| Edit { start: heading.offset, end: heading.offset + signs, replacement: String::new() });
    let description = match stretch.len() {
        1 => format!("Begin the heading with {}.", "#".repeat(deepest)),
        count => format!("Begin the heading with {}, and raise the {} below it as well.", "#".repeat(deepest), count - 1),
    };
    is_certain.then(|| Fix { description, edits: edits.collect() })
}

/// Whether a lesson has the same sections and questions afterwards.
fn keeps_outline(lesson: &ParsedLesson<'_>, fixes: &[(usize, Fix)]) -> bool {
    let draft = lesson.draft();
    let text = &draft.file.source.text;
    let all: Vec<&Fix> = fixes.iter().map(|(_, fix)| fix).collect();
    let (changed, done) = super::edit::apply(text, &all);
    let before = shape(text, draft.front.end);
    done.len() == fixes.len() && before.is_some() && before == shape(&changed, draft.front.end)
}

/// What a lesson is divided into: the ids of its pieces, and how many events each has.
fn shape(text: &str, start: usize) -> Option<Vec<(String, usize)>> {
    let file = SourceFile { path: String::new(), bytes: text.as_bytes().to_vec() };
    let source = SourceText::read(&file, &mut Report::default())?;
    let document = Document::parse(&source.text, start).ok()?;
    let outline = outline::read(&document, &source, &mut Report::default());
    let shape = outline.pieces.into_iter().map(|piece| match piece {
        Piece::Prose { id, events } => (id, events.len()),
        Piece::Question { header, body, .. } => (format!("{{{}}}", header.key), body.len()),
    });
    Some(shape.collect())
}
