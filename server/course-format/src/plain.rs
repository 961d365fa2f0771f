//! Markdown without a course around it, to be held against what other programs make of it.

use std::collections::BTreeSet;

use crate::diagnostic::Report;
use crate::gap::Gaps;
use crate::language::Language;
use crate::link::Links;
use crate::markdown::Document;
use crate::media::MediaFile;
use crate::outline;
use crate::render::{Page, Renderer};
use crate::source::SourceText;

/// Renders Markdown with every link and picture as it is written, whatever it leads to. The result must never be shown to
/// anybody: it is for tests alone. Text that is nested too deep becomes nothing.
#[doc(hidden)]
#[must_use]
pub fn plain_html(markdown: &str) -> String {
    html(markdown, &Links { is_permissive: true, ..Links::default() })
}

/// Renders Markdown as in a course with these files under `media/`, even if it has errors that would keep the course back.
/// For tests alone.
#[doc(hidden)]
#[must_use]
pub fn checked_html(markdown: &str, media: &[(&str, &[u8])]) -> String {
    let media = media.iter().filter_map(|(path, bytes)| Some(((*path).to_owned(), MediaFile::read(path, bytes, &mut |_| {})?))).collect();
    html(markdown, &Links { slug: "a-course".to_owned(), media, ..Links::default() })
}

fn html(markdown: &str, links: &Links) -> String {
    let source = SourceText::of_text(markdown);
    let Ok(document) = Document::parse(&source.text, 0) else { return String::new() };
    let mut report = Report::default();
    let outline = outline::read(&document, &source, &mut report);
    let gaps = Gaps::new();
    let page =
        Page { document: &document, outline: &outline, gaps: &gaps, source: &source, name: "01-a.md", language: Language::En, links };
    let mut used_media = BTreeSet::new();
    Renderer::new(page, &mut report, &mut used_media).prose(0..document.events.len())
}
