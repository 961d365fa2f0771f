//! Where to reread for a question that was not answered fully right: a pure rule.
//!
//! The author's own word comes first (`review=` at the question). Without it the lessons count that teach the question's skill, but only
//! where they are few: to send somebody to every lesson is to send her nowhere. Nothing here looks at an answer or its key.

use super::api::Reread;
use crate::catalogue::PublishedCourse;
use crate::platform::language::Language;
use course_format::{Lesson, LessonKind, Question};

/// More lessons than this are no hint.
const MOST_LESSONS: usize = 2;

/// The places to reread for a question, in the course's order.
#[must_use]
pub fn places(version: &PublishedCourse, question: &Question, language: Language) -> Vec<Reread> {
    let mut lessons = version.course.lessons.iter().filter(|lesson| lesson.kind == LessonKind::Lesson);
    if let Some(review) = &question.review {
        let lesson = lessons.find(|lesson| lesson.key == review.lesson);
        return lesson.map(|lesson| place(version, lesson, review.anchor.as_deref(), language)).into_iter().collect();
    }
    let Some(skill) = &question.skill else { return Vec::new() };
    let teaching: Vec<_> = lessons.filter(|lesson| lesson.skills.contains(skill)).collect();
    if teaching.len() > MOST_LESSONS {
        return Vec::new();
    }
    teaching.into_iter().map(|lesson| place(version, lesson, None, language)).collect()
}

fn place(version: &PublishedCourse, lesson: &Lesson, anchor: Option<&str>, language: Language) -> Reread {
    let shown = version.language(language, |known| lesson.texts.contains_key(&known));
    // A heading that its author gave no id has another one in each language; the lesson is still the right one.
    let heading = anchor.zip(lesson.texts.get(&shown)).and_then(|(anchor, text)| {
        let ids = [format!("h-{anchor}"), format!("block-{anchor}")];
        text.contents.iter().find(|heading| ids.contains(&heading.anchor))
    });
    Reread {
        lesson: lesson.key.clone(),
        title: super::service::lesson_title(version, lesson, language),
        anchor: heading.map(|heading| heading.anchor.clone()),
        heading: heading.map(|heading| heading.text.clone()),
    }
}
