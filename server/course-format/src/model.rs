//! The course as the platform sees it: what [`crate::parse`] makes of a folder of Markdown.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::language::Language;
pub use crate::offer_model::{Cost, Currency, Session};
pub use crate::question_model::{AnswerKey, CriterionText, GapKey, OptionText, Question, QuestionKind, QuestionText, Review, RubricKey};

/// One immutable version of a course.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Course {
    /// The stable name from `course.toml`; it is never used again for another course.
    pub id: String,
    /// The name of the course's folder, used in addresses.
    pub slug: String,
    /// The languages of the course; the first one is the source that the others are translated from.
    pub languages: Vec<Language>,
    /// The title, in the source language at least.
    pub title: BTreeMap<Language, String>,
    /// What the catalogue says about the course, in the source language at least.
    pub summary: BTreeMap<Language, String>,
    /// Whom the course is for, for example `civil-servant`.
    pub audience: Vec<String>,
    /// Skill, for example `digcomp-2.2:4.2`, → the level that completing the course is evidence for.
    pub skills: BTreeMap<String, u8>,
    /// Skill → the level that one must have before it begins, whichever way it was reached.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub entry: BTreeMap<String, u8>,
    /// What it costs; nothing for a course that is free.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// When it takes place, in the order of the days; without any, at one's own pace. Its lessons can be read at any time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sessions: Vec<Session>,
    /// The ids of the courses that should be completed before this one.
    pub prerequisites: Vec<String>,
    /// The licence of the text as an SPDX expression.
    pub licence: String,
    /// Who wrote the course.
    pub authors: Vec<String>,
    /// When the course counts as completed.
    pub completion: Completion,
    /// Lessons, tests, assignments and banks, in order.
    pub lessons: Vec<Lesson>,
    /// What tests draw from banks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pools: Vec<Pool>,
    /// Whether anybody may read the lessons without an account; tests and assignments are never open.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub open: bool,
    /// Keys of lessons and questions that were removed on purpose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retired: Vec<String>,
    /// The files under `media/`, in the order of their paths.
    pub media: Vec<Media>,
    /// SHA-256 in hexadecimal over all files of the folder; the same bytes give the same hash.
    pub content_hash: String,
}

/// When a course counts as completed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Completion {
    /// Whether every lesson must be finished.
    pub all_lessons: bool,
    /// The key of the test that must be passed.
    pub test: Option<String>,
    /// The share of the test's points that passes, more than 0 and at most 1; 0 where there is no test.
    pub pass_share: f64,
    /// How often the test may be taken; without a number, as often as one likes.
    pub attempts: Option<u32>,
    /// How many months a completion is valid; without a number, for ever.
    pub valid_months: Option<u32>,
    /// How often a change was so important that everybody should take the course again; 0 in courses from before there was such a word.
    #[serde(default)]
    pub renewal: u32,
}

/// Questions that a test draws from a bank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pool {
    /// The key of the test.
    pub test: String,
    /// The key of the bank.
    pub bank: String,
    /// How many questions are drawn; at least 1 and at most as many as fit.
    pub draw: u32,
    /// Only questions of this skill.
    pub skill: Option<String>,
    /// Only questions of this level.
    pub level: Option<u8>,
}

/// What a file in a language folder holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LessonKind {
    /// Text with questions for practice.
    Lesson,
    /// Questions that decide about completion; their answer keys never leave the server.
    Test,
    /// Work that is handed in and marked by a trainer.
    Assignment,
    /// Questions that tests draw from; not shown as a lesson.
    Bank,
}

/// A lesson or a test, in all its languages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lesson {
    /// The file's name without number and ending: `why-it-matters` for `01-why-it-matters.md`.
    pub key: String,
    /// The number at the beginning of the file's name.
    pub order: u32,
    /// What it is.
    pub kind: LessonKind,
    /// How many minutes it takes.
    pub minutes: u32,
    /// After how many minutes an attempt at this test ends by itself; without a number, never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_limit: Option<u32>,
    /// Whether an attempt at this test asks the questions in an order of its own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shuffle: bool,
    /// The share of the points at which this assignment counts as finished; nothing for other kinds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass_share: Option<f64>,
    /// The skills that the lesson works on.
    pub skills: Vec<String>,
    /// The text in the source language and in every language that it is translated into.
    pub texts: BTreeMap<Language, LessonText>,
    /// The questions in the order of the source language.
    pub questions: Vec<Question>,
}

/// A lesson's text in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LessonText {
    /// The title from the front matter.
    pub title: String,
    /// Sections of text and questions in the order in which they are read.
    pub blocks: Vec<Block>,
    /// How many words the text has, questions included.
    pub words: u32,
    /// The table of contents: headings and questions in the order in which they are read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<Heading>,
    /// How this text stands to the source; nothing for the source itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
}

/// An entry of a table of contents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// The id in the rendered page, prefix included: `h-…` for a heading, `block-…` for a question.
    pub anchor: String,
    /// From 2 to 6.
    pub level: u8,
    /// The text without markup.
    pub text: String,
}

/// How a translated lesson stands to its source.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// Whether the translation says at all what it was made from.
    pub is_recorded: bool,
    /// How many sections the source has, its title included.
    pub sections: u32,
    /// Sections of the source that changed or came since the translation was made, named by their headings.
    pub stale: Vec<String>,
    /// Sections whose text is still the source's, named by their headings.
    pub untranslated: Vec<String>,
}

impl Translation {
    /// Whether every section is translated and none has changed since.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.stale.is_empty() && self.untranslated.is_empty()
    }
}

/// A piece of a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Block {
    /// A heading and the text under it, or the text before the first heading.
    Prose {
        /// The id that the author gave the heading, otherwise `b1`, `b2`, … by position.
        id: String,
        /// Safe HTML, written by this crate alone.
        html: String,
    },
    /// The place of a question.
    Question {
        /// The key of the question in [`Lesson::questions`].
        id: String,
    },
}

/// A file under `media/`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Media {
    /// The path below `media/`, for example `diagram.svg`.
    pub path: String,
    /// SHA-256 of the bytes in hexadecimal.
    pub hash: String,
    /// The media type, decided by the file's ending.
    pub mime: String,
    /// The size in bytes.
    pub size: u64,
}
