//! What an attempt asks: a pure rule.

use super::entity::attempt;
use crate::catalogue::PublishedCourse;
use course_format::{Course, Lesson, LessonKind, Question};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The seed of an attempt's draw: its id, mixed with a secret of the installation. The id is made by the client, who could otherwise try ids
/// at home until one draws the questions she knows.
#[must_use]
pub fn seed(secret: &str, attempt: Uuid) -> u128 {
    let hash = Sha256::new_with_prefix(secret).chain_update(attempt).finalize();
    let mut first = [0; 16];
    first.copy_from_slice(&hash[..16]);
    u128::from_be_bytes(first)
}

/// The keys of the questions that a new attempt asks, in its order. Those of a test are drawn by the seed, so that the draw can be
/// repeated and checked; `None` when its pools cannot be filled.
#[must_use]
pub fn draw(course: &Course, lesson: &Lesson, seed: u128) -> Option<Vec<String>> {
    match lesson.kind {
        LessonKind::Test => course_format::draw(course, &lesson.key, seed),
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
