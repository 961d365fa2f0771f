//! How far courses are translated, as it is answered.

use super::super::{PublishedCourse, product_language, translations};
use crate::platform::language::Language;
use course_format::LessonKind;
use poem_openapi::{Enum, Object};

/// How a lesson stands in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum TranslationStateKind {
    /// Every section is translated, and none has changed since.
    Current,
    /// Sections of the source changed or came since it was translated.
    Stale,
    /// Some sections are still the source's text.
    Partial,
    /// There is no translation; the text is in the source language.
    Missing,
    /// The translation does not say what it was made from.
    Unrecorded,
}

/// How far a lesson is translated.
#[derive(Clone, Debug, Object)]
pub struct TranslationState {
    /// How it stands.
    pub state: TranslationStateKind,
    /// The language that was asked for.
    pub asked: Language,
    /// Sections of the source that changed or came since, by their headings.
    pub stale: Vec<String>,
    /// Sections that are not translated, by their headings.
    pub untranslated: Vec<String>,
    /// How many sections the source has, its title included; 0 when no translation has counted them.
    pub sections: u32,
}

/// What a file of a course holds, banks included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum SourceKind {
    /// Text with questions for practice.
    Lesson,
    /// Questions that decide about completion.
    Test,
    /// Work that is handed in and marked by a trainer.
    Assignment,
    /// Questions that tests draw from; learners never see it as such.
    Bank,
}

/// How far a course is translated, lesson by lesson.
#[derive(Debug, Object)]
pub struct CourseTranslations {
    /// The course's languages; the first one is the source.
    pub languages: Vec<Language>,
    /// Its lessons, tests, assignments and banks, in order.
    pub lessons: Vec<TranslatedLesson>,
}

/// How far a lesson is translated into each language.
#[derive(Debug, Object)]
pub struct TranslatedLesson {
    /// The lesson's key.
    pub key: String,
    /// The title in the source language.
    pub title: String,
    /// What it is.
    pub kind: SourceKind,
    /// One for each language but the source.
    pub cells: Vec<TranslationCell>,
}

/// How a lesson stands in one language.
#[derive(Debug, Object)]
pub struct TranslationCell {
    /// The language.
    pub language: Language,
    /// How it stands.
    pub state: TranslationStateKind,
    /// Sections of the source that changed or came since, by their headings.
    pub stale: Vec<String>,
    /// Sections that are not translated, by their headings.
    pub untranslated: Vec<String>,
}

impl CourseTranslations {
    /// What there is to know of a version's translations.
    pub(in crate::catalogue) fn of(published: &PublishedCourse) -> Self {
        let source = published.source_language();
        let languages = &published.course.languages;
        let lessons = published.course.lessons.iter().map(|lesson| TranslatedLesson {
            key: lesson.key.clone(),
            title: lesson.texts.get(&source).map(|text| text.title.clone()).unwrap_or_default(),
            kind: match lesson.kind {
                LessonKind::Lesson => SourceKind::Lesson,
                LessonKind::Test => SourceKind::Test,
                LessonKind::Assignment => SourceKind::Assignment,
                LessonKind::Bank => SourceKind::Bank,
            },
            cells: languages
                .iter()
                .filter_map(|language| translations::state(lesson, source, *language))
                .map(|TranslationState { state, asked, stale, untranslated, sections: _ }| TranslationCell {
                    language: asked,
                    state,
                    stale,
                    untranslated,
                })
                .collect(),
        });
        Self { languages: languages.iter().map(|language| product_language(*language)).collect(), lessons: lessons.collect() }
    }
}
