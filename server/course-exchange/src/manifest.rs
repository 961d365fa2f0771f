//! The texts in `course.toml`: title and summary. Comments and order of the file are kept.

use crate::Refusal;
use crate::translation::{Applied, Entry, read};
use course_format::{CourseSource, Language, SourceFile};
use std::collections::BTreeMap;
use toml_edit::{DocumentMut, Item, value};

/// The file's name.
pub(crate) const FILE: &str = "course.toml";
/// The tables that hold one text per language, in the order of their numbers.
const TABLES: [&str; 2] = ["title", "summary"];

fn document(source: &CourseSource) -> Result<Option<DocumentMut>, Refusal> {
    let Some(file) = source.files.iter().find(|file| file.path == FILE) else { return Ok(None) };
    let text = read(file)?;
    let problem = |error: &toml_edit::TomlError| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text.get(..start).unwrap_or_default().matches('\n').count() + 1;
        Refusal::at(FILE, line, format!("This is not valid TOML: {}.", error.message()))
    };
    text.parse::<DocumentMut>().map(Some).map_err(|error| problem(&error))
}

/// The first language in `course.toml`, from which the others are translated.
#[must_use]
pub fn source_language(source: &CourseSource) -> Option<Language> {
    let document = document(source).ok().flatten()?;
    Language::from_code(document.get("languages")?.as_array()?.get(0)?.as_str()?)
}

/// How many sessions name a place. Files for translators do not carry it: it stays in `course.toml` as it is.
#[must_use]
pub fn places_left_out(source: &CourseSource) -> usize {
    let document = document(source).ok().flatten();
    let sessions = document.as_ref().and_then(|document| document.get("session")?.as_array_of_tables());
    sessions.map_or(0, |sessions| sessions.iter().filter(|session| session.contains_key("place")).count())
}

fn text<'a>(document: &'a DocumentMut, table: &str, language: Language) -> Option<&'a str> {
    document.get(table)?.get(language.to_string())?.as_str()
}

/// Title and summary with their translations.
pub(crate) fn extract(source: &CourseSource, from: Language, to: Language) -> Result<Vec<Entry>, Refusal> {
    let Some(document) = document(source)? else { return Ok(Vec::new()) };
    let entry = |(number, table): (usize, &str)| {
        Some(Entry {
            file: FILE.to_owned(),
            number,
            line: 1,
            source: text(&document, table, from)?.to_owned(),
            target: text(&document, table, to).unwrap_or_default().to_owned(),
            note: Some(format!("The course's {table}.")),
        })
    };
    Ok((1..).zip(TABLES).filter_map(entry).collect())
}

/// Writes translations of title and summary, and adds the language to the list.
pub(crate) fn apply(
    source: &CourseSource,
    from: Language,
    to: Language,
    entries: &BTreeMap<usize, &Entry>,
    applied: &mut Applied,
) -> Result<(), Refusal> {
    let Some(mut document) = document(source)? else { return Ok(()) };
    let before = document.to_string();
    for (number, table) in (1..).zip(TABLES) {
        let Some(current) = text(&document, table, from).map(str::to_owned) else { continue };
        let entry = entries.get(&number).filter(|entry| entry.source == current && !entry.target.trim().is_empty());
        let Some(entry) = entry else {
            applied.untranslated += 1;
            continue;
        };
        applied.translated += 1;
        if text(&document, table, to) != Some(entry.target.as_str())
            && let Some(texts) = document.get_mut(table).and_then(Item::as_table_like_mut)
        {
            texts.insert(&to.to_string(), value(entry.target.as_str()));
        }
    }
    if let Some(languages) = document.get_mut("languages").and_then(Item::as_array_mut)
        && applied.translated > 0
        && !languages.iter().any(|language| language.as_str() == Some(&to.to_string()))
    {
        languages.push(to.to_string());
    }
    let after = document.to_string();
    if after != before {
        applied.files.push(SourceFile { path: FILE.to_owned(), bytes: after.into_bytes() });
    }
    Ok(())
}
