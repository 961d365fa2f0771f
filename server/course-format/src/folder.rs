//! Which file of a course's folder is what.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Place, Report};
use crate::language::Language;
use crate::link::media_path;
use crate::manifest;
use crate::media::{self, MediaFile, Refused};
use crate::names;
use crate::rules;
use crate::source::{CourseSource, SourceFile, SourceText};

/// A lesson's file in one language.
#[derive(Debug)]
pub(crate) struct LessonFile {
    /// The name with its ending: `01-why.md`.
    pub name: String,
    pub order: u32,
    pub key: String,
    pub source: SourceText,
}

/// The files of a course, sorted by what they are.
#[derive(Debug, Default)]
pub(crate) struct Folder {
    pub manifest: Option<SourceText>,
    /// In the order of their numbers and names.
    pub lessons: BTreeMap<Language, Vec<LessonFile>>,
    pub media: BTreeMap<String, MediaFile>,
}

/// Sorts the files and reports those that are out of place.
pub(crate) fn sort(source: &CourseSource, report: &mut Report) -> Folder {
    let mut folder = Folder::default();
    let mut seen = BTreeSet::new();
    if !names::is_name(&source.slug) {
        let message = format!("The folder's name “{}” stands in addresses: {}.", source.slug, names::NAME_RULE);
        report.add(&rules::BAD_ID, manifest::FILE, Place::START, message);
    }
    for file in &source.files {
        if !seen.insert(file.path.as_str()) {
            report.add(&rules::DUPLICATE_FILE, &file.path, Place::START, "This file is there twice. Remove one.");
        } else {
            folder.put(file, report);
        }
    }
    if folder.manifest.is_none() && !seen.contains(manifest::FILE) {
        let message = "There is no course.toml. Add one with id, languages, title, summary and licence.";
        report.add(&rules::MISSING_MANIFEST, manifest::FILE, Place::START, message);
    }
    for lessons in folder.lessons.values_mut() {
        lessons.sort_by(|left, right| (left.order, &left.name).cmp(&(right.order, &right.name)));
        for pair in lessons.windows(2) {
            let [before, after] = pair else { continue };
            if before.order == after.order {
                let message = format!("{} has the same number. Give every lesson its own.", before.name);
                report.add(&rules::DUPLICATE_LESSON_ORDER, &after.source.path, Place::START, message);
            }
        }
        let mut keys = BTreeSet::new();
        for lesson in lessons {
            if !keys.insert(lesson.key.as_str()) {
                let message = format!("Another lesson is called “{}” too. Rename one.", lesson.key);
                report.add(&rules::DUPLICATE_LESSON_KEY, &lesson.source.path, Place::START, message);
            }
        }
    }
    folder
}

impl Folder {
    fn put(&mut self, file: &SourceFile, report: &mut Report) {
        let path = file.path.as_str();
        if path == manifest::FILE {
            self.manifest = SourceText::read(file, report);
        } else if let (Some(name), true) = (media_path(path), path.starts_with("media/")) {
            self.put_media(name, file, report);
        } else if let Some((language, name)) =
            path.split_once('/').and_then(|(code, name)| Language::from_code(code).map(|language| (language, name)))
        {
            self.put_lesson(language, name, file, report);
        } else if !is_ignored(path) {
            let message = "This file belongs to nothing. Lessons lie in a language folder such as en/, other files in media/.";
            report.add(&rules::UNEXPECTED_FILE, path, Place::START, message);
        }
    }

    fn put_media(&mut self, name: &str, file: &SourceFile, report: &mut Report) {
        if is_ignored(name) {
            return;
        }
        let is_path = name.split('/').all(|part| !part.is_empty() && part != "." && part != "..") && !name.contains(char::is_control);
        if !is_path {
            report.add(&rules::UNSUPPORTED_MEDIA, &file.path, Place::START, media::unserved());
            return;
        }
        let mut refuse = |refused: Refused| report.add(refused.rule, &file.path, Place { line: refused.line, column: 1 }, refused.message);
        if let Some(media) = MediaFile::read(name, &file.bytes, &mut refuse) {
            self.media.insert(name.to_owned(), media);
        }
    }

    fn put_lesson(&mut self, language: Language, name: &str, file: &SourceFile, report: &mut Report) {
        if is_ignored(name) {
            return;
        }
        let Some(stem) = name.strip_suffix(".md") else {
            let message = "Only lessons lie in a language folder, with names such as 01-why-it-matters.md. Put other files into media/.";
            report.add(&rules::UNEXPECTED_FILE, &file.path, Place::START, message);
            return;
        };
        let Some((order, key)) = names::lesson_name(stem) else {
            let message = "A lesson's file is called number, hyphen, name: 01-why-it-matters.md, with a–z, 0–9 and hyphens.";
            report.add(&rules::BAD_FILE_NAME, &file.path, Place::START, message);
            return;
        };
        let Some(source) = SourceText::read(file, report) else { return };
        let lesson = LessonFile { name: name.to_owned(), order, key: key.to_owned(), source };
        self.lessons.entry(language).or_default().push(lesson);
    }
}

/// Files that people and programs leave in folders and that say nothing about the course.
fn is_ignored(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_note = !path.contains('/') && (name.starts_with("README") || name.starts_with("LICEN") || name.starts_with("CHANGELOG"));
    let is_hidden = path.split('/').any(|part| part.starts_with('.') && !matches!(part, "." | ".."));
    is_hidden || is_note
}
