//! Which questions of a course are asked again, and the fold of the reviews into cards: pure rules.

use super::entity::{card, plan, review};
use super::memory::{self, Grade, Memory};
use super::timetable;
use course_format::{Course, LessonKind, Question, QuestionKind};
use fsrs::FSRSError;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// A question that is asked again.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// The lesson that it is in.
    pub lesson: &'a str,
    /// The question.
    pub question: &'a Question,
}

/// The questions of a course that are asked again: those for practice that a key judges.
pub fn asked(course: &Course) -> impl Iterator<Item = Asked<'_>> {
    let lessons = course.lessons.iter().filter(|lesson| lesson.kind == LessonKind::Lesson);
    lessons.flat_map(|lesson| {
        let questions = lesson.questions.iter().filter(|question| {
            let kinds = [QuestionKind::Choice, QuestionKind::Gap, QuestionKind::Order, QuestionKind::Match];
            kinds.contains(&question.kind) && question.points > 0
        });
        questions.map(|question| Asked { lesson: &lesson.key, question })
    })
}

/// What is right in a question, as a hash: another one means another question. Wording does not count, translations neither.
#[must_use]
pub fn fingerprint(question: &Question) -> String {
    // A key is numbers and texts and always becomes JSON; were it not so, the question would begin anew and nothing worse.
    let key = serde_json::to_vec(&question.key_).unwrap_or_default();
    hex::encode(&Sha256::digest(key)[..8])
}

/// The cards of a plan: one for every question that the course asks again, with the reviews that still speak about it folded in, oldest
/// first.
///
/// # Errors
/// When a review leads to numbers that FSRS cannot go on with.
pub fn cards(plan: &plan::Model, course: &Course, reviews: &[review::Model]) -> Result<Vec<card::Model>, FSRSError> {
    let mut questions: Vec<_> = asked(course).collect();
    // Mixed, so that one day does not ask one lesson; the same every time.
    questions.sort_by_key(|asked| timetable::number_of(plan.enrolment_id, &asked.question.key, 0));
    let card = |(place, asked): (usize, Asked<'_>)| {
        let fingerprint = fingerprint(asked.question);
        let all = || reviews.iter().filter(|review| review.question_key == asked.question.key);
        let mut card = card::Model {
            enrolment_id: plan.enrolment_id,
            question_key: asked.question.key.clone(),
            organisation_id: plan.organisation_id,
            person_id: plan.person_id,
            lesson_key: asked.lesson.to_owned(),
            changed: i32::from(all().next().is_some() && all().all(|review| review.fingerprint != fingerprint)),
            fingerprint,
            reviews: 0,
            due_at: timetable::first_day(plan.completed_at, place),
            reviewed_at: None,
            stability: None,
            difficulty: None,
        };
        for review in all().filter(|review| review.fingerprint == card.fingerprint).collect::<Vec<_>>() {
            answer(&mut card, review)?;
        }
        Ok(card)
    };
    questions.into_iter().enumerate().map(card).collect()
}

/// How many questions of a plan were answered that the course no longer asks.
#[must_use]
pub fn removed(course: &Course, reviews: &[review::Model]) -> usize {
    let known: BTreeSet<&str> = asked(course).map(|asked| asked.question.key.as_str()).collect();
    let answered: BTreeSet<&str> = reviews.iter().map(|review| review.question_key.as_str()).collect();
    answered.difference(&known).count()
}

/// What is known of the memory of a card's answer.
#[must_use]
pub fn memory_of(card: &card::Model) -> Option<Memory> {
    Some(Memory { stability: card.stability?, difficulty: card.difficulty? })
}

/// Folds one review into its card.
///
/// # Errors
/// When it leads to numbers that FSRS cannot go on with.
pub fn answer(card: &mut card::Model, review: &review::Model) -> Result<(), FSRSError> {
    let days = card.reviewed_at.map_or(0, |before| timetable::days_between(before, review.reviewed_at));
    let grade = Grade::of(review.points_thousandths, review.max_points);
    // Only the memory is of interest here, and the wish for retention does not change it.
    let next = memory::after(memory_of(card), days, grade, 0.9)?;
    card.stability = Some(next.memory.stability);
    card.difficulty = Some(next.memory.difficulty);
    card.reviews += 1;
    card.changed = 0;
    card.reviewed_at = Some(review.reviewed_at);
    card.due_at = review.due_at;
    Ok(())
}
