//! A course's text for translators, and what comes back from them.

use crate::Refusal;
use crate::manifest;
use crate::pairing::{self, Pair};
use crate::units::units;
use course_format::{CourseSource, Language, SourceFile};
use std::collections::BTreeMap;
use std::ops::Range;

/// What a translator's file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exchange {
    /// The course, by the name of its folder.
    pub course: String,
    /// The language of the source texts, such as `en`.
    pub source: String,
    /// The language that they are translated into.
    pub target: String,
    /// The pieces, in order.
    pub entries: Vec<Entry>,
}

/// A piece of a lesson for a translator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The lesson's file in the source language, such as `en/01-why.md`.
    pub file: String,
    /// Its number in that file, from 1.
    pub number: usize,
    /// Its line in that file, from 1; 1 in what was read from a translator's file.
    pub line: usize,
    /// The source text, as Markdown.
    pub source: String,
    /// The translation; empty where there is none.
    pub target: String,
    /// What a translator should know.
    pub note: Option<String>,
}

impl Entry {
    /// Where the piece belongs, such as `en/01-why.md#3`.
    #[must_use]
    pub fn context(&self) -> String {
        format!("{}#{}", self.file, self.number)
    }

    /// Reads what [`Entry::context`] wrote.
    pub(crate) fn place(context: &str) -> Option<(String, usize)> {
        let (file, number) = context.rsplit_once('#')?;
        let number = number.parse().ok().filter(|number| *number > 0)?;
        (!file.is_empty()).then(|| (file.to_owned(), number))
    }
}

/// The texts of the lessons of a course in its source language and in `target`.
///
/// # Errors
/// When a lesson is not UTF-8.
pub fn extract(source: &CourseSource, source_language: Language, target: Language) -> Result<Exchange, Refusal> {
    let mut entries = manifest::extract(source, source_language, target)?;
    for (path, text) in lessons(source, source_language)? {
        let translated = text_of(source, &translated_path(&path, source_language, target))?;
        let mut line = 1;
        let mut at = 0;
        for (number, (range, translation)) in (1..).zip(pieces(&text, translated.as_deref())) {
            line += text.get(at..range.start).unwrap_or_default().matches('\n').count();
            at = range.start;
            let piece = text.get(range).unwrap_or_default();
            let target = translation.and_then(|range| translated.as_deref().and_then(|text| text.get(range))).unwrap_or_default();
            let note = note(piece);
            entries.push(Entry { file: path.clone(), number, line, source: piece.to_owned(), target: target.to_owned(), note });
        }
    }
    Ok(Exchange { course: source.slug.clone(), source: source_language.to_string(), target: target.to_string(), entries })
}

/// What a translator should leave as it is.
fn note(piece: &str) -> Option<String> {
    let mut notes = Vec::new();
    if piece.starts_with('#') && piece.contains("{#") {
        notes.push("Leave {#…} as it is: it is the name under which answers are kept.");
    }
    if piece.contains("[[") {
        notes.push("In [[…]] stand the accepted answers; translate each, and keep * before wrong ones.");
    }
    if piece.contains("[x]") {
        notes.push("Keep [x] at the right answers and [ ] at the others, in the same order.");
    }
    (!notes.is_empty()).then(|| notes.join("\n"))
}

/// What came of a translator's file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// The lessons that changed, as whole files.
    pub files: Vec<SourceFile>,
    /// How many pieces were translated.
    pub translated: usize,
    /// How many have no translation; their source text stands in new lessons.
    pub untranslated: usize,
    /// Pieces that could not be used, and why.
    pub notes: Vec<Refusal>,
}

/// Puts translations into a course. A lesson that has a translation keeps every byte between the pieces; a new one is made
/// from its source.
///
/// # Errors
/// When a lesson is not UTF-8, or nothing in the file belongs to this course.
pub fn apply(source: &CourseSource, source_language: Language, target: Language, exchange: &Exchange) -> Result<Applied, Refusal> {
    let mut by_file: BTreeMap<&str, BTreeMap<usize, &Entry>> = BTreeMap::new();
    for entry in &exchange.entries {
        by_file.entry(&entry.file).or_default().insert(entry.number, entry);
    }
    let mut applied = Applied::default();
    if let Some(entries) = by_file.remove(manifest::FILE) {
        manifest::apply(source, source_language, target, &entries, &mut applied)?;
    }
    for (path, text) in lessons(source, source_language)? {
        let Some(mut entries) = by_file.remove(path.as_str()) else { continue };
        let place = translated_path(&path, source_language, target);
        let translated = text_of(source, &place)?;
        let found = pieces(&text, translated.as_deref());
        let mut replacements = Vec::new();
        let mut changed = false;
        for (number, (range, translation)) in (1..).zip(found) {
            let piece = text.get(range.clone()).unwrap_or_default();
            // A piece is known by its place and its text; when the source moved on since, by its text alone.
            let matching = match entries.get(&number).filter(|entry| entry.source == piece) {
                Some(_) => Some(number),
                None => entries.iter().find(|(_, entry)| entry.source == piece).map(|(number, _)| *number),
            };
            let entry = matching.and_then(|number| entries.remove(&number));
            let given = entry.map(|entry| entry.target.trim_end_matches('\n')).filter(|text| !text.trim().is_empty());
            match given {
                Some(_) => applied.translated += 1,
                None => applied.untranslated += 1,
            }
            if translated.is_some() {
                if let (Some(place), Some(given)) = (translation, given) {
                    replacements.push((place, given.to_owned()));
                    changed = true;
                }
            } else if let Some(given) = given {
                replacements.push((range, given.to_owned()));
                changed = true;
            }
        }
        for entry in entries.values().filter(|entry| !entry.target.trim().is_empty()) {
            let message = format!("The source no longer has the text of {}. Export again and translate it anew.", entry.context());
            applied.notes.push(Refusal::at(&path, entry.line, message));
        }
        if !changed {
            continue;
        }
        let base = translated.as_deref().unwrap_or(&text);
        let written = pairing::replace(base, &replacements);
        if translated.as_deref() != Some(written.as_str()) {
            applied.files.push(SourceFile { path: place, bytes: written.into_bytes() });
        }
    }
    for (file, entries) in by_file {
        let line = entries.values().next().map_or(1, |entry| entry.line);
        let message = format!("The course has no lesson {}; its translations were left out.", file.chars().take(120).collect::<String>());
        applied.notes.push(Refusal::at(file, line, message));
    }
    if applied.files.is_empty() && applied.translated == 0 && !applied.notes.is_empty() && applied.untranslated == 0 {
        return Err(Refusal::at("the translation", 1, "Nothing in this file belongs to this course. Is it another course's?"));
    }
    Ok(applied)
}

/// The pieces of a lesson: where each stands in the source and, if there is a translation, in it.
fn pieces(text: &str, translated: Option<&str>) -> Vec<(Range<usize>, Option<Range<usize>>)> {
    match translated {
        Some(translated) => pairing::pair(text, translated).into_iter().map(|Pair { source, target }| (source, Some(target))).collect(),
        None => units(text).into_iter().map(|unit| (unit.range, None)).collect(),
    }
}

fn lessons(source: &CourseSource, language: Language) -> Result<Vec<(String, String)>, Refusal> {
    let prefix = format!("{language}/");
    let mut files: Vec<&SourceFile> =
        source.files.iter().filter(|file| file.path.starts_with(&prefix) && file.path.ends_with(".md")).collect();
    files.sort_by(|left, right| left.path.cmp(&right.path));
    files.into_iter().map(|file| Ok((file.path.clone(), read(file)?))).collect()
}

fn translated_path(path: &str, from: Language, to: Language) -> String {
    format!("{to}/{}", path.strip_prefix(&format!("{from}/")).unwrap_or(path))
}

fn text_of(source: &CourseSource, path: &str) -> Result<Option<String>, Refusal> {
    source.files.iter().find(|file| file.path == path).map(read).transpose()
}

/// A file as text, with the line ends and without the mark at the beginning that some editors write.
pub(crate) fn read(file: &SourceFile) -> Result<String, Refusal> {
    let text = std::str::from_utf8(&file.bytes)
        .map_err(|_| Refusal::at(&file.path, 1, "This file is not UTF-8. Save it with the encoding UTF-8."))?;
    Ok(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
}
