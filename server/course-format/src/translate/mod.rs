//! Working on translations: what there is to do, beginning one, and noting what it was made from.
//!
//! The functions here make files and say what is missing; they write and print nothing.

mod record;
mod start;
mod status;

use std::fmt;

use crate::course::Circumstances;
use crate::diagnostic::Report;
use crate::folder::{self, Folder, LessonFile};
use crate::language::Language;
use crate::lesson::{self, ParsedLesson};
use crate::manifest;
use crate::names;
use crate::sections::{self, Part};
use crate::source::CourseSource;

pub use record::translate_done;
pub use start::translate_start;
pub use status::{LessonStatus, TranslationStatus, translate_status};

/// Why a translation cannot be begun or noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TranslateError {
    /// The course has no lesson in its source language, or no readable `course.toml`.
    NoSource,
    /// No lesson has this key.
    UnknownLesson(String),
    /// `course.toml` does not list the language.
    UnlistedLanguage(Language),
    /// The language is the one that the course is written in.
    SourceLanguage(Language),
    /// The file cannot be read; the check says why.
    Unreadable(String),
    /// The file is there already.
    AlreadyThere(String),
    /// The file is not there.
    NotThere(String),
}

impl fmt::Display for TranslateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSource => write!(formatter, "The course has no lessons to translate. Run `skillpact courses check`."),
            Self::UnknownLesson(lesson) => {
                write!(formatter, "The course has no lesson “{lesson}”. Write its key, for example why-it-matters.")
            }
            Self::UnlistedLanguage(language) => {
                write!(formatter, "course.toml does not list “{language}”. Add it to languages, with a title and a summary.")
            }
            Self::SourceLanguage(language) => {
                write!(formatter, "The course is written in “{language}”. Choose a language to translate into.")
            }
            Self::Unreadable(file) => write!(formatter, "{file} cannot be read. Run `skillpact courses check` to see why."),
            Self::AlreadyThere(file) => {
                write!(formatter, "{file} is there already. See `skillpact courses translate status` for what is left.")
            }
            Self::NotThere(file) => write!(formatter, "{file} is not there. Begin it with `skillpact courses translate start`."),
        }
    }
}

impl std::error::Error for TranslateError {}

/// A course as far as translating needs it.
struct Reading {
    folder: Folder,
    source_language: Language,
    /// The languages that the course is translated into.
    languages: Vec<Language>,
}

/// What a translation is made from, or is.
struct Sections {
    recorded: Vec<(String, String, usize)>,
    parts: Vec<Part>,
}

impl Reading {
    fn of(source: &CourseSource) -> Result<Self, TranslateError> {
        let mut report = Report::default();
        let folder = folder::sort(source, &mut report);
        let manifest =
            folder.manifest.as_ref().map(|text| manifest::read(text, &|_| true, &Circumstances::UNKNOWN, &mut report)).unwrap_or_default();
        let mut languages = manifest.languages.into_iter();
        let source_language = languages.next().filter(|language| folder.lessons.contains_key(language)).ok_or(TranslateError::NoSource)?;
        Ok(Self { folder, source_language, languages: languages.collect() })
    }

    fn lessons(&self) -> &[LessonFile] {
        self.folder.lessons.get(&self.source_language).map(Vec::as_slice).unwrap_or_default()
    }

    /// The lesson of the source language with this key, or with this file name.
    fn lesson(&self, lesson: &str) -> Result<&LessonFile, TranslateError> {
        let stem = lesson.strip_suffix(".md").unwrap_or(lesson);
        let key = names::lesson_name(stem).map_or(stem, |(_, key)| key);
        let is_meant = |file: &&LessonFile| file.key == key || file.key == lesson;
        self.lessons().iter().find(is_meant).ok_or_else(|| TranslateError::UnknownLesson(lesson.to_owned()))
    }

    fn check_language(&self, language: Language) -> Result<(), TranslateError> {
        if language == self.source_language {
            return Err(TranslateError::SourceLanguage(language));
        }
        if self.languages.contains(&language) { Ok(()) } else { Err(TranslateError::UnlistedLanguage(language)) }
    }

    /// The translation of a lesson's file, which has the same name.
    fn translation(&self, lesson: &LessonFile, language: Language) -> Option<&LessonFile> {
        self.folder.lessons.get(&language)?.iter().find(|file| file.name == lesson.name)
    }
}

impl Sections {
    fn of(file: &LessonFile, language: Language) -> Result<Self, TranslateError> {
        let mut report = Report::default();
        let draft = lesson::draft(file, language, &|_| true, &mut report);
        let lesson = ParsedLesson::parse(&draft, &mut report).ok_or_else(|| TranslateError::Unreadable(file.source.path.clone()))?;
        Ok(Self { recorded: draft.front.translated_from.clone(), parts: sections::parts(&lesson) })
    }
}
