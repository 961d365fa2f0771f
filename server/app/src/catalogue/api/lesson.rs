//! A lesson's content as it is answered.

use super::{LessonKindOut, TranslationState};
use crate::platform::ids::CourseId;
use crate::platform::language::Language;
use course_format::Heading;
use poem_openapi::{Enum, Object};

/// A lesson's content in one language.
#[derive(Debug, Object)]
#[oai(rename = "Lesson", skip_serializing_if_is_none)]
pub struct LessonContentOut {
    /// The course it belongs to.
    pub course_id: CourseId,
    /// The version it belongs to.
    pub version: String,
    /// The lesson's key.
    pub key: String,
    /// Lesson, test or assignment.
    pub kind: LessonKindOut,
    /// The title.
    pub title: String,
    /// How long it takes.
    pub minutes: u32,
    /// After how many minutes an attempt at this test ends by itself.
    pub time_limit: Option<u32>,
    /// The language of the text.
    pub language: Language,
    /// How far it is translated into the language asked for; absent when that is the course's source language.
    pub translation: Option<TranslationState>,
    /// The table of contents.
    pub contents: Vec<HeadingOut>,
    /// Text and questions, in order. A test has only text: its questions come with an attempt.
    pub blocks: Vec<LessonBlock>,
}

/// An entry of a lesson's table of contents.
#[derive(Debug, Object)]
#[oai(rename = "Heading")]
pub struct HeadingOut {
    /// The id in the text that it leads to.
    pub anchor: String,
    /// How deep it is, from 2 to 6.
    pub level: u8,
    /// The words, without markup.
    pub text: String,
}

impl HeadingOut {
    /// An entry as it was published.
    #[must_use]
    pub fn of(heading: &Heading) -> Self {
        Self { anchor: heading.anchor.clone(), level: heading.level, text: heading.text.clone() }
    }
}

/// A piece of a lesson: text or a question.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct LessonBlock {
    /// Its anchor.
    pub id: String,
    /// Safe HTML, when it is text.
    pub html: Option<String>,
    /// The question, when it is one.
    pub question: Option<QuestionOut>,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "QuestionKind", rename_all = "snake_case")]
pub enum QuestionKindOut {
    /// By choosing one or several options.
    Choice,
    /// By filling gaps in a text.
    Gap,
    /// By putting entries into an order.
    Order,
    /// By finding what belongs together.
    Match,
    /// By writing.
    Text,
    /// By handing in files.
    Upload,
    /// By choosing a label on a scale; nothing is right or wrong.
    Scale,
}

/// Who decides what an answer is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum Judge {
    /// The question's key, at once.
    Key,
    /// A trainer, by the rubric.
    Trainer,
    /// Nobody: a self-rating, or a text to compare with the author's.
    Nobody,
}

/// A question, without its key.
#[derive(Clone, Debug, Object)]
#[oai(rename = "Question", skip_serializing_if_is_none)]
pub struct QuestionOut {
    /// The question's key.
    pub key: String,
    /// How it is answered.
    pub kind: QuestionKindOut,
    /// The question itself, as inline HTML.
    pub prompt_html: String,
    /// What stands between question and options; a gap is `<span class="gap" data-gap="1">`.
    pub body_html: String,
    /// Whether several options may be chosen.
    pub multiple: bool,
    /// Whether options may be shown in another order.
    pub shuffle: bool,
    /// What can be chosen, put into an order or paired; the labels of a scale.
    pub options: Vec<OptionOut>,
    /// What the options are paired with.
    pub choices: Vec<OptionOut>,
    /// What can be filled in.
    pub gaps: Vec<GapField>,
    /// Which files can be handed in.
    pub upload: Option<UploadOut>,
    /// How a trainer marks the answer; empty when none does.
    pub rubric: Vec<CriterionOut>,
    /// Who decides what an answer is worth.
    pub judged: Judge,
    /// A hint to ask for before answering.
    pub hint_html: Option<String>,
    /// How many points a right answer gives.
    pub points: u32,
}

/// Something that can be chosen.
#[derive(Clone, Debug, Object)]
#[oai(rename = "Option")]
pub struct OptionOut {
    /// Its number, from 1.
    pub number: u32,
    /// The option, as HTML.
    pub html: String,
}

/// How a gap is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum GapKind {
    /// By typing a text.
    Text,
    /// By typing a number.
    Number,
    /// By choosing from a list.
    DropDown,
}

/// A gap to fill in.
#[derive(Clone, Debug, Object)]
pub struct GapField {
    /// Its number, from 1.
    pub number: u32,
    /// How it is filled.
    pub kind: GapKind,
    /// What can be chosen in a drop-down.
    pub options: Vec<String>,
}

/// Which files can be handed in.
#[derive(Clone, Debug, Object)]
#[oai(rename = "Upload")]
pub struct UploadOut {
    /// The accepted endings in lower case, such as `pdf`.
    pub types: Vec<String>,
    /// The most bytes of one file.
    pub max_bytes: u64,
    /// The most files.
    pub max_files: u32,
}

/// A criterion of a rubric.
#[derive(Clone, Debug, Object)]
#[oai(rename = "Criterion")]
pub struct CriterionOut {
    /// The criterion, as inline HTML.
    pub criterion_html: String,
    /// The points that may be given, ascending.
    pub levels: Vec<LevelOut>,
}

/// A number of points that may be given for a criterion.
#[derive(Clone, Debug, Object)]
#[oai(rename = "CriterionLevel")]
pub struct LevelOut {
    /// The points.
    pub points: u32,
    /// What they stand for, as inline HTML; empty where the rubric has only points.
    pub html: String,
}
