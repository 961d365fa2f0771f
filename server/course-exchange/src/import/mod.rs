//! A folder of plain Markdown, as found in the wild, becomes a course.
//!
//! Titles, order, pictures and links are kept. What a course cannot hold is listed with its file and line, and left as text
//! where text is left. The result is parsed as any course is; what still breaks a rule that stops publishing is taken out,
//! piece by piece, and listed too.

mod alerts;
mod edit;
mod headings;
mod html;
mod lesson;
mod order;
mod repair;

use crate::Refusal;
use course_format::{CourseSource, Language, SourceFile};
use std::collections::{BTreeMap, BTreeSet};

/// What the importer cannot find in the folder.
#[derive(Clone, Debug)]
pub struct Options {
    /// The new course's folder.
    pub slug: String,
    /// The new course's id.
    pub id: String,
    /// The language of the texts.
    pub language: Language,
    /// The title; found in the folder where it is left out.
    pub title: Option<String>,
    /// The licence as an SPDX expression.
    pub licence: String,
    /// Who wrote it.
    pub authors: Vec<String>,
}

/// A course that was made of a folder.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The course's files.
    pub source: CourseSource,
    /// Which file became which lesson, in order.
    pub lessons: Vec<(String, String)>,
    /// What could not be kept, and what was guessed.
    pub notes: Vec<Refusal>,
}

/// A Markdown file on its way to becoming a lesson.
#[derive(Debug)]
struct Page {
    /// Its path in the folder.
    path: String,
    text: String,
    /// The name of its lesson's file, such as `02-loops.md`.
    name: String,
}

/// Makes a course of a folder's files.
///
/// # Errors
/// When the folder has no Markdown.
pub fn import(files: &[SourceFile], options: &Options) -> Result<Imported, Refusal> {
    let mut notes = Vec::new();
    let ordered = order::lessons(files);
    if ordered.is_empty() {
        return Err(Refusal::at("the folder", 1, "There is no Markdown file (*.md) here. Name the folder that holds the texts."));
    }
    let pages = pages(files, &ordered, &mut notes);
    let names: BTreeMap<&str, &str> = pages.iter().map(|page| (page.path.as_str(), page.name.as_str())).collect();
    let mut media = Media { files, taken: BTreeMap::new(), names: BTreeSet::new() };
    let mut out = Vec::new();
    let mut lessons = Vec::new();
    let mut first_title = None;
    for page in &pages {
        let lesson = lesson::convert(page, &names, &mut media, &mut notes);
        first_title.get_or_insert(lesson.title);
        out.push(SourceFile { path: format!("{}/{}", options.language, page.name), bytes: lesson.text.into_bytes() });
        lessons.push((page.path.clone(), page.name.clone()));
    }
    let title = options.title.clone().or(first_title).unwrap_or_else(|| options.slug.clone());
    out.push(SourceFile { path: "course.toml".to_owned(), bytes: manifest(options, &title).into_bytes() });
    out.extend(media.into_files());
    let mut source = CourseSource { slug: options.slug.clone(), files: out };
    repair::repair(&mut source, &mut notes);
    notes.sort_by(|left, right| (&left.file, left.line, &left.message).cmp(&(&right.file, right.line, &right.message)));
    notes.dedup();
    Ok(Imported { source, lessons, notes })
}

/// Reads the texts and gives each lesson its file's name.
fn pages(files: &[SourceFile], ordered: &[String], notes: &mut Vec<Refusal>) -> Vec<Page> {
    let width = if ordered.len() >= 99 { 3 } else { 2 };
    let mut keys = BTreeSet::new();
    let mut pages = Vec::new();
    for path in ordered {
        let Some(file) = files.iter().find(|file| file.path == *path) else { continue };
        let text = String::from_utf8_lossy(&file.bytes);
        if matches!(text, std::borrow::Cow::Owned(_)) {
            notes.push(Refusal::at(path, 1, "The file is not UTF-8; letters that could not be read became �."));
        }
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
        let text = text.replace(|character: char| character.is_control() && character != '\n' && character != '\t', "");
        let base = order::key(path);
        let mut key = base.clone();
        let mut suffix = 2;
        while !keys.insert(key.clone()) {
            key = format!("{base}-{suffix}");
            suffix += 1;
        }
        let number = pages.len() + 1;
        pages.push(Page { path: path.clone(), text, name: format!("{number:0width$}-{key}.md") });
    }
    pages
}

fn manifest(options: &Options, title: &str) -> String {
    let mut document = toml_edit::DocumentMut::new();
    let language = options.language.to_string();
    let list = |items: &[String]| toml_edit::value(items.iter().map(String::as_str).collect::<toml_edit::Array>());
    document["id"] = toml_edit::value(&options.id);
    document["languages"] = list(std::slice::from_ref(&language));
    document["audience"] = list(&["civil-servant".to_owned()]);
    document["licence"] = toml_edit::value(&options.licence);
    document["authors"] = list(&options.authors);
    document["title"] = toml_edit::table();
    document["title"][&language] = toml_edit::value(title);
    document["summary"] = toml_edit::table();
    document["summary"][&language] = toml_edit::value(title);
    document["completion"] = toml_edit::table();
    document["completion"]["lessons"] = toml_edit::value("all");
    document.to_string()
}

/// The pictures and attachments that lessons use.
#[derive(Debug)]
struct Media<'f> {
    files: &'f [SourceFile],
    /// Path in the folder → name under `media/`.
    taken: BTreeMap<String, String>,
    names: BTreeSet<String>,
}

impl Media<'_> {
    /// The address `media/…` of a file of the folder, if there is such a file.
    fn take(&mut self, path: &str) -> Option<String> {
        if let Some(name) = self.taken.get(path) {
            return Some(format!("media/{name}"));
        }
        let file = self.files.iter().find(|file| file.path == path)?;
        let name = file.path.rsplit('/').next().unwrap_or(&file.path);
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let stem = match order::slug(stem) {
            empty if empty.is_empty() => "file".to_owned(),
            slug => slug,
        };
        let ending = ending.to_ascii_lowercase();
        let mut free = format!("{stem}.{ending}");
        let mut suffix = 2;
        while !self.names.insert(free.clone()) {
            free = format!("{stem}-{suffix}.{ending}");
            suffix += 1;
        }
        self.taken.insert(path.to_owned(), free.clone());
        Some(format!("media/{free}"))
    }

    fn into_files(self) -> Vec<SourceFile> {
        let bytes = |path: &str| self.files.iter().find(|file| file.path == path).map(|file| file.bytes.clone()).unwrap_or_default();
        self.taken.iter().map(|(path, name)| SourceFile { path: format!("media/{name}"), bytes: bytes(path) }).collect()
    }
}
