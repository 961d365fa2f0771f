//! What changed between two versions of a course, as it is answered.

use poem_openapi::{Enum, Object};

/// What kind of change it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Enum)]
#[oai(rename_all = "snake_case")]
pub enum CourseChangeKind {
    /// Title, summary, languages, skills or prerequisites of the course.
    CourseChanged,
    /// What completing the course takes, or how long a completion is valid.
    CompletionRuleChanged,
    /// A lesson, test or assignment came.
    LessonAdded,
    /// A lesson, test or assignment is gone.
    LessonRemoved,
    /// The text, title, place or length of a lesson.
    LessonChanged,
    /// How a test is taken or passed: attempts, time, pass mark, what is drawn.
    TestRuleChanged,
    /// Which share of an assignment's points finishes it.
    AssignmentRuleChanged,
    /// A question came.
    QuestionAdded,
    /// A question is gone.
    QuestionRemoved,
    /// The words, answers or points of a question.
    QuestionChanged,
}

/// A change.
#[derive(Debug, PartialEq, Eq, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct CourseChange {
    /// What kind of change it is.
    pub kind: CourseChangeKind,
    /// The key of the lesson; absent for what concerns the whole course. A question that tests draw stands under its test.
    pub lesson: Option<String>,
    /// The title of the lesson or of the course.
    pub title: String,
    /// The key of the question, when it is about one.
    pub question: Option<String>,
    /// What exactly, in the words of the course and in numbers. Of a test's questions nothing is told.
    pub detail: Option<String>,
}

/// What changed for learners between two versions.
#[derive(Debug, Object)]
pub struct CourseChanges {
    /// The hash of the version before.
    pub since: String,
    /// The hash of the version after.
    pub version: String,
    /// The changes: those of the whole course, then lesson by lesson.
    pub items: Vec<CourseChange>,
}
