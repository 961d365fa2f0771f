//! What an attempt asks: a pure rule.

use super::entity::attempt;
use crate::catalogue::PublishedCourse;
use course_format::{Course, Lesson, LessonKind, Question};
use uuid::Uuid;

/// The keys of the questions that a new attempt asks, in its order. Those of a test are drawn, with the attempt's id as the seed,
/// so that the draw can be repeated and checked; `None` when its pools cannot be filled.
#[must_use]
pub fn draw(course: &Course, lesson: &Lesson, attempt: Uuid) -> Option<Vec<String>> {
    match lesson.kind {
        LessonKind::Test => course_format::draw(course, &lesson.key, attempt.as_u128()),
        _ => Some(lesson.questions.iter().map(|question| question.key.clone()).collect()),
    }
}

/// The keys that were noted with an attempt; none for those from before there were draws.
#[must_use]
pub fn keys(attempt: &attempt::Model) -> Option<Vec<String>> {
    attempt.questions.as_deref().and_then(|noted| serde_json::from_str(noted).ok())
}

/// The questions of an attempt on its version, in its order: those that were noted, else all of the lesson's own.
#[must_use]
pub fn questions<'a>(version: &'a PublishedCourse, attempt: &attempt::Model) -> Vec<&'a Question> {
    match keys(attempt) {
        Some(keys) => keys.iter().filter_map(|key| version.course.question(key)).map(|(_, question)| question).collect(),
        None => version.lesson(&attempt.lesson_key).map(|lesson| lesson.questions.iter().collect()).unwrap_or_default(),
    }
}

/// Whether a trainer can mark the answers to a question.
#[must_use]
pub fn is_marked_by_hand(question: &Question) -> bool {
    question.key_.is_marked_by_hand() && question.key_.rubric().is_some()
}

/// What a right answer is worth. Files that nobody can mark, for want of a rubric, are worth nothing.
#[must_use]
pub fn max_points(question: &Question) -> i64 {
    if question.key_.is_marked_by_hand() && question.key_.rubric().is_none() { 0 } else { i64::from(question.points) }
}
