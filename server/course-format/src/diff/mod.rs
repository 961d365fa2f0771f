//! What changed for learners between two versions of a course.
//!
//! Versions are compared as the platform holds them, so that a version can be compared whose files are long gone. What only
//! its author sees, such as a renamed file or a blank line, is no change. Questions and lessons are recognised by their
//! keys, sections by their headings.

mod course;
mod lesson;
mod longest_run;
mod plain;
mod question;
mod sections;
mod text;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::language::Language;
use crate::model::{Cost, Course, LessonKind, Pool, QuestionKind, Session};

pub use text::diff_text;

/// A change, and where it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// The key of the lesson; nothing for what concerns the whole course.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lesson: Option<String>,
    /// The lesson's title, in the language that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The key of the question; nothing for what concerns the whole lesson.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// What changed.
    #[serde(flatten)]
    pub what: What,
}

/// What changed. Texts are without markup.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "change", rename_all = "snake_case")]
#[expect(missing_docs, reason = "what was and what is now need no words of their own")]
pub enum What {
    /// The title of the course or of a lesson.
    Renamed { from: String, to: String },
    /// What the catalogue says about the course.
    SummaryChanged,
    /// The course is in a further language.
    LanguageAdded { language: Language },
    /// The course is no longer in a language.
    LanguageRemoved { language: Language },
    /// The skills that completing the course is evidence for, and their levels.
    SkillsChanged { from: BTreeMap<String, u8>, to: BTreeMap<String, u8> },
    /// The levels that one must bring.
    EntryChanged { from: BTreeMap<String, u8>, to: BTreeMap<String, u8> },
    /// What the course costs.
    CostChanged { from: Option<Cost>, to: Option<Cost> },
    /// When it takes place.
    SessionsChanged { added: Vec<Session>, removed: Vec<Session> },
    /// The courses to complete before.
    PrerequisitesChanged { from: Vec<String>, to: Vec<String> },
    /// Whether all lessons must be finished.
    AllLessonsChanged { to: bool },
    /// Which test must be passed.
    TestChanged { from: Option<String>, to: Option<String> },
    /// Which share of the test's points passes.
    PassMarkChanged { from: f64, to: f64 },
    /// How often the test may be taken.
    AttemptsChanged { from: Option<u32>, to: Option<u32> },
    /// How many months a completion is valid.
    ValidityChanged { from: Option<u32>, to: Option<u32> },
    /// Whether completions of the version before should be renewed.
    RenewalChanged { from: u32, to: u32 },
    /// What a test draws from banks.
    PoolsChanged { from: Vec<Pool>, to: Vec<Pool> },
    /// A lesson came.
    LessonAdded { kind: LessonKind },
    /// A lesson is gone.
    LessonRemoved { kind: LessonKind, is_retired: bool },
    /// A lesson stands elsewhere among the others, counted from 1.
    LessonMoved { from: usize, to: usize },
    /// A file is of another kind.
    LessonKindChanged { from: LessonKind, to: LessonKind },
    /// How long the lesson takes.
    MinutesChanged { from: u32, to: u32 },
    /// After how many minutes an attempt ends.
    TimeLimitChanged { from: Option<u32>, to: Option<u32> },
    /// Whether an attempt has an order of its own.
    ShuffleChanged { to: bool },
    /// Which share of an assignment's points finishes it.
    AssignmentPassMarkChanged { from: Option<f64>, to: Option<f64> },
    /// A section of text came.
    SectionAdded { heading: String },
    /// A section of text is gone.
    SectionRemoved { heading: String },
    /// A section has the same text under another heading.
    SectionRenamed { from: String, to: String },
    /// A section has another text.
    SectionChanged { heading: String },
    /// Sections or questions stand in another order.
    Reordered,
    /// The lesson is translated into a further language.
    TranslationAdded { language: Language },
    /// The lesson is no longer translated into a language.
    TranslationRemoved { language: Language },
    /// The text in another language changed.
    TranslationChanged { language: Language },
    /// A question came.
    QuestionAdded { kind: QuestionKind },
    /// A question is gone.
    QuestionRemoved { is_retired: bool },
    /// A question moved here from another lesson.
    QuestionMoved { from: String },
    /// A question is of another kind.
    QuestionKindChanged { from: QuestionKind, to: QuestionKind },
    /// What is asked.
    PromptChanged { from: String, to: String },
    /// What stands between the question and its options, or the words of its rubric.
    QuestionTextChanged,
    /// The options, entries, pairs or labels.
    OptionsChanged { added: Vec<String>, removed: Vec<String> },
    /// What is right. Answers that gave points give none now, or the other way round.
    KeyChanged,
    /// How many points it gives.
    PointsChanged { from: u32, to: u32 },
    /// The hint, or what is told after answering.
    FeedbackChanged,
    /// The skill or level that it measures.
    MeasureChanged,
}

impl What {
    /// Whether the same answer may be worth something else now, or the same work may lead to another result.
    #[must_use]
    pub fn affects_scores(&self) -> bool {
        matches!(
            self,
            Self::KeyChanged
                | Self::PointsChanged { .. }
                | Self::PassMarkChanged { .. }
                | Self::AssignmentPassMarkChanged { .. }
                | Self::QuestionKindChanged { .. }
        )
    }
}

/// Says what changed for learners who read the course in `language`, lesson by lesson in the order of the new version, with
/// what is gone at the end. Where a version has no text in that language, its source text is compared.
#[must_use]
pub fn diff(previous: &Course, next: &Course, language: Language) -> Vec<Change> {
    let mut changes = Changes { list: Vec::new(), lesson: None, question: None };
    course::compare(previous, next, language, &mut changes);
    lesson::compare_all(previous, next, language, &mut changes);
    changes.list
}

/// Collects changes for the place that is being compared.
struct Changes {
    list: Vec<Change>,
    /// The key and title of the lesson.
    lesson: Option<(String, String)>,
    question: Option<String>,
}

impl Changes {
    fn add(&mut self, what: What) {
        let (lesson, title) = self.lesson.clone().unzip();
        self.list.push(Change { lesson, title, question: self.question.clone(), what });
    }

    /// Notes a change if two values differ.
    fn compare<T: PartialEq>(&mut self, from: &T, to: &T, what: impl FnOnce() -> What) {
        if from != to {
            self.add(what());
        }
    }
}
