//! The course as the platform sees it: what [`crate::parse`] makes of a folder of Markdown.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::language::Language;

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
    /// The ids of the courses that should be completed before this one.
    pub prerequisites: Vec<String>,
    /// The licence of the text as an SPDX expression.
    pub licence: String,
    /// Who wrote the course.
    pub authors: Vec<String>,
    /// When the course counts as completed.
    pub completion: Completion,
    /// Lessons and tests, in order.
    pub lessons: Vec<Lesson>,
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
}

/// What a file in a language folder holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LessonKind {
    /// Text with questions for practice.
    Lesson,
    /// Questions that decide about completion; their answer keys never leave the server.
    Test,
}

/// A lesson or a test, in all its languages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lesson {
    /// The file's name without number and ending: `why-it-matters` for `01-why-it-matters.md`.
    pub key: String,
    /// The number at the beginning of the file's name.
    pub order: u32,
    /// Lesson or test.
    pub kind: LessonKind,
    /// How many minutes it takes.
    pub minutes: u32,
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

/// A question in all its languages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// The `{#id}` that the author gave it; unique in the course.
    pub key: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// How many points a right answer gives.
    pub points: u32,
    /// The skill that it measures.
    pub skill: Option<String>,
    /// The level of that skill.
    pub level: Option<u8>,
    /// Whether the options may be shown in another order for every learner.
    pub shuffle: bool,
    /// What is right, in the source language.
    pub key_: AnswerKey,
    /// What the learner reads, per language.
    pub texts: BTreeMap<Language, QuestionText>,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// By choosing one or several of the options.
    Choice,
    /// By filling gaps in a text.
    Gap,
}

/// What is right in a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum AnswerKey {
    /// Of a choice. One right option makes it a single choice, more make it a multiple choice.
    Choice {
        /// How many options there are.
        options: u32,
        /// The numbers of the right ones, from 1, ascending.
        right: Vec<u32>,
    },
    /// Of a text with gaps.
    Gap {
        /// The gaps in the order of the text.
        gaps: Vec<GapKey>,
    },
}

/// What is right in one gap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum GapKey {
    /// One of several texts, typed in.
    Text {
        /// The accepted texts; the first one is the model answer.
        accepted: Vec<String>,
    },
    /// A number, typed in.
    Number {
        /// The number that is right.
        value: f64,
        /// How far off an answer may be; at least 0.
        tolerance: f64,
    },
    /// A text, chosen from a list.
    DropDown {
        /// The right text.
        right: String,
        /// All texts in a neutral order: by number if all are numbers, else by alphabet.
        options: Vec<String>,
    },
}

/// What a learner reads of a question in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct QuestionText {
    /// The heading, as inline HTML.
    pub prompt_html: String,
    /// What stands between the heading and the options. A gap is `<span class="gap" data-gap="1">____</span>`.
    pub body_html: String,
    /// The options of a choice in the order of the file.
    pub options: Vec<OptionText>,
    /// What the learner may ask for before answering.
    pub hint_html: Option<String>,
    /// What the learner is told after answering, whatever the answer.
    pub feedback_html: Option<String>,
    /// What is right in each gap in this language.
    pub gap_keys: Vec<GapKey>,
}

/// An option of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionText {
    /// The option itself.
    pub html: String,
    /// What a learner who chose it is told.
    pub feedback_html: Option<String>,
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
