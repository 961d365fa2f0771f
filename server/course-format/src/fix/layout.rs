//! The one form in which text files are kept: UTF-8 without byte order mark, `\n` as line ending, no blanks at the ends of
//! lines that mean nothing, one line ending at the end. It shows in comparisons what an author changed and nothing else.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::diagnostic::Report;
use crate::front_matter;
use crate::language::Language;
use crate::manifest;
use crate::markdown::Document;
use crate::source::{SourceFile, SourceText};

/// A file in the form in which it is kept.
pub(super) struct Normalised {
    pub text: String,
    /// What had to be done; empty if it was in that form.
    pub changes: Vec<&'static str>,
}

/// Brings a file into its form; nothing for files that are no readable text of a course.
pub(super) fn normalised(file: &SourceFile) -> Option<Normalised> {
    let is_manifest = file.path == manifest::FILE;
    let is_lesson = file.path.split_once('/').is_some_and(|(code, name)| Language::from_code(code).is_some() && name.ends_with(".md"));
    if !is_manifest && !is_lesson {
        return None;
    }
    let source = SourceText::read(file, &mut Report::default())?;
    let mut changes = Vec::new();
    if file.bytes.starts_with("\u{FEFF}".as_bytes()) {
        changes.push("Remove the byte order mark.");
    }
    if file.bytes.contains(&b'\r') {
        changes.push("End every line with a line feed alone.");
    }
    let mut text = source.text.clone();
    if is_lesson {
        let trimmed = without_blanks(&source);
        if trimmed != text && reads_the_same(&source, &trimmed) {
            changes.push("Remove blanks at the ends of lines.");
            text = trimmed;
        }
    }
    let ended = with_one_end(&text);
    if ended != text && (is_manifest || reads_the_same(&source, &ended)) {
        changes.push("End the file with one line ending.");
        text = ended;
    }
    Some(Normalised { text, changes })
}

fn with_one_end(text: &str) -> String {
    let mut ended = text.trim_end_matches('\n').to_owned();
    if !ended.is_empty() {
        ended.push('\n');
    }
    ended
}

/// The text without blanks at the ends of lines. Two spaces that break a line are kept, and code is left alone.
fn without_blanks(source: &SourceText) -> String {
    let code = code_ranges(source);
    let mut next_code = code.iter().peekable();
    let mut out = String::with_capacity(source.text.len());
    let mut lines = source.text.split_inclusive('\n').peekable();
    let mut start = 0;
    while let Some(line) = lines.next() {
        while next_code.next_if(|range| range.end <= start).is_some() {}
        let is_code = next_code.peek().is_some_and(|range| range.start < start + line.len());
        start += line.len();
        let content = line.trim_end_matches([' ', '\t', '\n']);
        let is_break = line.trim_end_matches('\n').ends_with("  ") && lines.peek().is_some_and(|next| !next.trim().is_empty());
        if is_code || (is_break && !content.is_empty()) {
            out.push_str(line);
        } else {
            out.push_str(content);
            if line.ends_with('\n') {
                out.push('\n');
            }
        }
    }
    out
}

fn code_ranges(source: &SourceText) -> Vec<Range<usize>> {
    let front = front_matter::read(source, &mut Report::default());
    let Ok(document) = Document::parse(&source.text, front.end) else { return std::iter::once(0..source.text.len()).collect() };
    let is_code = |event: &Event<'_>| matches!(event, Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock));
    document.events.iter().filter(|(event, _)| is_code(event)).map(|(_, range)| range.clone()).collect()
}

/// Whether Markdown makes the same of both texts. It is asked although the rules above should see to it: a change that
/// learners could see would not be one of form.
fn reads_the_same(source: &SourceText, text: &str) -> bool {
    let file = SourceFile { path: source.path.clone(), bytes: text.as_bytes().to_vec() };
    let Some(other) = SourceText::read(&file, &mut Report::default()) else { return false };
    let (before, after) = (front_matter::read(source, &mut Report::default()), front_matter::read(&other, &mut Report::default()));
    if before.title != after.title || before.minutes.map(|(minutes, _)| minutes) != after.minutes.map(|(minutes, _)| minutes) {
        return false;
    }
    match (Document::parse(&source.text, before.end), Document::parse(text, after.end)) {
        (Ok(before), Ok(after)) => before.events.iter().map(|(event, _)| event).eq(after.events.iter().map(|(event, _)| event)),
        _ => false,
    }
}
