//! What there is to translate.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Reading, Sections, TranslateError};
use crate::language::Language;
use crate::sections::Part;
use crate::source::CourseSource;
use crate::staleness;

/// A lesson and how its translations stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LessonStatus {
    /// The lesson's key.
    pub lesson: String,
    /// The file of the source language.
    pub file: String,
    /// Every language that the course is translated into.
    pub languages: BTreeMap<Language, TranslationStatus>,
}

/// How a translation of a lesson stands. Sections are named by their headings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum TranslationStatus {
    /// There is no file.
    Missing,
    /// The file, or the source's, cannot be read.
    Unreadable,
    /// The file does not say what it was made from.
    NotRecorded {
        /// Sections that still read like the source.
        untranslated: Vec<String>,
    },
    /// The file says what it was made from.
    Recorded {
        /// Sections of the source that changed since.
        changed: Vec<String>,
        /// Sections of the source that came since.
        new: Vec<String>,
        /// The ids of sections that the source has no more.
        removed: Vec<String>,
        /// Sections that still read like the source.
        untranslated: Vec<String>,
    },
}

impl TranslationStatus {
    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_current(&self) -> bool {
        match self {
            Self::Missing | Self::Unreadable | Self::NotRecorded { .. } => false,
            Self::Recorded { changed, new, removed, untranslated } => {
                [changed, new, removed, untranslated].iter().all(|list| list.is_empty())
            }
        }
    }
}

/// Says for each lesson and each language what there is to translate.
///
/// # Errors
/// When the course's source cannot be found.
pub fn translate_status(source: &CourseSource) -> Result<Vec<LessonStatus>, TranslateError> {
    let reading = Reading::of(source)?;
    let lessons = reading.lessons().iter().map(|lesson| {
        let ours = Sections::of(lesson, reading.source_language);
        let status = |language: &Language| {
            let Some(translation) = reading.translation(lesson, *language) else { return TranslationStatus::Missing };
            match (&ours, Sections::of(translation, *language)) {
                (Ok(ours), Ok(theirs)) => compared(&ours.parts, &theirs),
                _ => TranslationStatus::Unreadable,
            }
        };
        LessonStatus {
            lesson: lesson.key.clone(),
            file: lesson.source.path.clone(),
            languages: reading.languages.iter().map(|language| (*language, status(language))).collect(),
        }
    });
    Ok(lessons.collect())
}

fn compared(source: &[Part], translation: &Sections) -> TranslationStatus {
    let standing = staleness::compare(source, &translation.parts, &translation.recorded);
    let heading = |parts: &[Part], position: usize| parts.get(position).map(|part| part.section.heading.clone());
    let untranslated = standing.untranslated.iter().filter_map(|position| heading(&translation.parts, *position)).collect();
    if !standing.is_recorded {
        return TranslationStatus::NotRecorded { untranslated };
    }
    let stale = |is_new: bool| {
        standing.stale.iter().filter(|stale| stale.is_new == is_new).filter_map(|stale| heading(source, stale.position)).collect()
    };
    let removed = standing.removed.iter().filter_map(|noted| translation.recorded.get(*noted)).map(|(id, ..)| id.clone());
    TranslationStatus::Recorded { changed: stale(false), new: stale(true), removed: removed.collect(), untranslated }
}
