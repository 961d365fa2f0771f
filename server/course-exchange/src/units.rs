//! A lesson's text in the pieces that translators work on: its title and its blocks.
//!
//! A unit is a stretch of the file, so that putting other text in its place leaves every other byte alone.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::ops::Range;

/// A piece of a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Where it stands in the file, in bytes.
    pub range: Range<usize>,
    /// What it is; two lessons of the same kinds in the same order belong together piece by piece.
    pub kind: Kind,
}

/// What a unit is, as far as a translation must have the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The title in the front matter.
    Title,
    /// A heading: its level and the braces behind it, which are the same in every language.
    Heading(u8, String),
    /// A block of Markdown, by the name of its outermost element.
    Block(&'static str),
}

/// The units of a lesson's file, in order and without overlap.
#[must_use]
pub fn units(text: &str) -> Vec<Unit> {
    let (title, start) = front_matter(text);
    let mut units: Vec<Unit> = title.map(|range| Unit { range, kind: Kind::Title }).into_iter().collect();
    let body = text.get(start..).unwrap_or_default();
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(body, course_format::markdown::options()).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                if depth == 0 {
                    let range = trimmed(text, range.start + start..range.end + start);
                    let kind = kind(&tag, text.get(range.clone()).unwrap_or_default());
                    push(&mut units, Unit { range, kind });
                }
                depth += 1;
            }
            Event::End(tag) => {
                depth = depth.saturating_sub(1);
                debug_assert!(depth > 0 || !matches!(tag, TagEnd::Item));
            }
            _ => {}
        }
    }
    units
}

/// Blocks come in order; one that began before the last ended, as a footnote inside a list may, belongs to it.
fn push(units: &mut Vec<Unit>, unit: Unit) {
    if unit.range.is_empty() || units.last().is_some_and(|last| unit.range.start < last.range.end) {
        return;
    }
    units.push(unit);
}

fn kind(tag: &Tag<'_>, text: &str) -> Kind {
    match tag {
        Tag::Heading { level, .. } => {
            let braces = text.rfind('{').filter(|_| text.trim_end().ends_with('}')).and_then(|at| text.get(at..)).unwrap_or_default();
            Kind::Heading(*level as u8, braces.trim_end().to_owned())
        }
        Tag::List(Some(_)) => Kind::Block("ordered list"),
        Tag::List(None) => Kind::Block("list"),
        Tag::Table(_) => Kind::Block("table"),
        Tag::CodeBlock(_) => Kind::Block("code"),
        Tag::BlockQuote(_) => Kind::Block("quote"),
        Tag::FootnoteDefinition(_) => Kind::Block("footnote"),
        Tag::DefinitionList => Kind::Block("definitions"),
        Tag::HtmlBlock => Kind::Block("html"),
        _ => Kind::Block("paragraph"),
    }
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let inside = text.get(range.clone()).unwrap_or_default();
    // Indentation at the beginning belongs to the block: without it code would become a paragraph.
    range.start..range.start + inside.trim_end().len()
}

/// Where the title's value stands, and where the Markdown begins.
fn front_matter(text: &str) -> (Option<Range<usize>>, usize) {
    let Some(rest) = text.strip_prefix("---\n") else { return (None, 0) };
    let mut offset = "---\n".len();
    let mut title = None;
    for line in rest.split_inclusive('\n') {
        if line.trim_end() == "---" {
            return (title, offset + line.len());
        }
        if let Some(value) = line.strip_prefix("title:") {
            let leading = value.len() - value.trim_start().len();
            let start = offset + "title:".len() + leading;
            let length = value.trim().len();
            if length > 0 {
                title = Some(start..start + length);
            }
        }
        offset += line.len();
    }
    (None, 0)
}
