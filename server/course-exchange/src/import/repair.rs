//! What still stops publishing after the rewriting is taken out piece by piece, and listed.

use super::edit::{Edits, Lines};
use crate::Refusal;
use course_format::{CourseSource, Severity};
use pulldown_cmark::{Event, Parser, Tag};

/// Each round mends what the last one brought to light: a file that is left out breaks the links to it.
const ROUNDS: usize = 4;

/// Parses the course and mends what it can.
pub(super) fn repair(source: &mut CourseSource, notes: &mut Vec<Refusal>) {
    for _ in 0..ROUNDS {
        if !round(source, notes) {
            break;
        }
    }
    for finding in course_format::parse(source, &|_| false).diagnostics {
        if finding.severity == Severity::Error {
            let line = usize::try_from(finding.line).unwrap_or(usize::MAX);
            let message = format!("This still keeps the course from being published: {}", finding.message);
            notes.push(Refusal::at(&finding.file, line, message));
        }
    }
}

/// One round; tells whether anything changed.
fn round(source: &mut CourseSource, notes: &mut Vec<Refusal>) -> bool {
    let findings = course_format::parse(source, &|_| false).diagnostics;
    let mut changed = false;
    let mut files: Vec<String> =
        findings.iter().filter(|finding| finding.severity == Severity::Error).map(|finding| finding.file.clone()).collect();
    files.dedup();
    for name in files {
        let here = || findings.iter().filter(|finding| finding.file == name && finding.severity == Severity::Error);
        if name.starts_with("media/") {
            if let Some(finding) = here().next() {
                notes.push(Refusal::at(&name, 1, format!("The file was left out. {}", finding.message)));
            }
            let before = source.files.len();
            source.files.retain(|file| file.path != name);
            changed |= source.files.len() < before;
            continue;
        }
        let Some(file) = source.files.iter_mut().find(|file| file.path == name && name.ends_with(".md")) else { continue };
        let Ok(text) = String::from_utf8(file.bytes.clone()) else { continue };
        let lines = Lines::of(&text);
        let places: Vec<(usize, String)> = here()
            .filter(|finding| {
                matches!(
                    finding.rule,
                    "broken-link" | "unsafe-link" | "missing-media" | "unsupported-media" | "external-media" | "missing-link-text"
                )
            })
            .filter_map(|finding| Some((lines.offset(&text, finding.line, finding.column)?, finding.message.clone())))
            .collect();
        let mut edits = Edits::default();
        let mut is_edited = false;
        // The front matter is no Markdown; covering it keeps places right.
        let start = text.get(4..).and_then(|rest| rest.find("\n---\n")).map_or(0, |at| at + 4 + 5);
        let body = text.get(start..).unwrap_or_default();
        let mut ends: Vec<(std::ops::Range<usize>, usize, bool)> = Vec::new();
        for (event, range) in Parser::new_ext(body, course_format::markdown::options()).into_offset_iter() {
            let range = range.start + start..range.end + start;
            for (outer, content_end, _) in &mut ends {
                if range.start > outer.start && range.end < outer.end {
                    *content_end = (*content_end).max(range.end);
                }
            }
            match event {
                Event::Start(Tag::Link { .. }) => ends.push((range.clone(), range.start + 1, false)),
                Event::Start(Tag::Image { .. }) => ends.push((range.clone(), range.start + 2, true)),
                Event::End(pulldown_cmark::TagEnd::Link | pulldown_cmark::TagEnd::Image) => {
                    let Some((range, content_end, is_image)) = ends.pop() else { continue };
                    let Some((_, message)) = places.iter().find(|(place, _)| *place == range.start) else { continue };
                    edits.remove(range.start..range.start + if is_image { 2 } else { 1 });
                    edits.remove(content_end..range.end);
                    notes.push(Refusal::at(
                        &name,
                        lines.number(range.start),
                        format!("Only the text was kept of a link or picture. {message}"),
                    ));
                    is_edited = true;
                }
                _ => {}
            }
        }
        if is_edited {
            file.bytes = edits.apply(&text).into_bytes();
            changed = true;
        }
    }
    changed
}
