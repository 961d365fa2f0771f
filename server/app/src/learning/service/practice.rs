//! Practice answers: judged at once, as often as one likes.

use super::super::api::{AnswerIn, PracticeAnswer, Verdict};
use super::super::entity::response;
use super::super::judge::{self, Points};
use super::super::store::NewResponse;
use super::{Learning, open_lesson};
use crate::catalogue::{self, PublishedCourse, source_language};
use crate::platform::ApiError;
use crate::platform::access::Actor;
use crate::platform::ids::EnrolmentId;
use crate::platform::language::Language;
use chrono::Duration;
use course_format::{Answer, Lesson, LessonKind, Question};
use std::collections::BTreeMap;

impl Learning {
    /// Records a practice answer and tells what it is worth. The same id again gives the same verdict.
    pub(in crate::learning) async fn answer(&self, actor: &Actor, id: EnrolmentId, key: &str, new: AnswerIn) -> Result<Verdict, ApiError> {
        let head = self.enrolment_head(actor, id).await?;
        let course = self.ruling_version(head.course, head.began_with).await?;
        let lesson = open_lesson(&course, key).ok_or_else(ApiError::not_found)?;
        match lesson.kind {
            LessonKind::Test => {
                return Err(ApiError::invalid("lesson", "is_a_test", "A test's questions are answered in an attempt."));
            }
            LessonKind::Assignment => {
                return Err(ApiError::invalid("lesson", "is_an_assignment", "An assignment's questions are answered in an attempt."));
            }
            LessonKind::Lesson | LessonKind::Bank => {}
        }
        let (question, language, answer) = read(&course, lesson, &new)?;
        let score = course_format::score(question, language, &answer);
        let response = NewResponse {
            id: new.id,
            person: head.person,
            enrolment: id,
            attempt: None,
            version: course.version_id,
            lesson: key.to_owned(),
            question: question.key.clone(),
            language: language.code(),
            answer: serde_json::to_string(&answer).map_err(ApiError::because)?,
            points: Points::of(&score),
            age: believed_age(new.age_milliseconds, self.platform.clock.now() - head.enrolled_at),
        };
        let recorded = self.recorder.record(response).await?;
        // A repeat is judged by what was first sent under its id.
        let first: Answer = serde_json::from_str(&recorded.answer).map_err(ApiError::because)?;
        let score = if first == answer { score } else { course_format::score(question, language, &first) };
        Ok(judge::verdict(new.id, question, language, &score, recorded.answered_at))
    }
}

/// The longest that an answer waits on a device, as far as its device is believed.
const LONGEST_AGE: Duration = Duration::days(30);

/// How long ago an answer was given: never in the future, not before the enrolment, and thirty days at most.
fn believed_age(told: Option<u64>, enrolled: Duration) -> Duration {
    let told = Duration::try_milliseconds(told.and_then(|age| i64::try_from(age).ok()).unwrap_or(0)).unwrap_or(LONGEST_AGE);
    told.min(LONGEST_AGE).min(enrolled).max(Duration::zero())
}

impl Learning {
    /// What a practice answer in an open course is worth. Nothing is kept of it.
    pub(in crate::learning) async fn judge_open(&self, slug: &str, key: &str, new: &AnswerIn) -> Result<Verdict, ApiError> {
        let course = self.catalogue.open_course(slug).await?;
        let lesson = catalogue::open_lesson(&course, key).ok_or_else(ApiError::not_found)?;
        let (question, language, answer) = read(&course, lesson, new)?;
        let score = course_format::score(question, language, &answer);
        Ok(judge::verdict(new.id, question, language, &score, self.platform.clock.now()))
    }

    /// Whether the proxy before this server says truly who asks.
    pub(in crate::learning) fn trusts_forwarded_for(&self) -> bool {
        self.platform.config.server.trust_forwarded_for
    }
}

/// Holds a practice answer against the lesson's question.
fn read<'a>(
    course: &PublishedCourse,
    lesson: &'a Lesson,
    new: &AnswerIn,
) -> Result<(&'a Question, course_format::Language, Answer), ApiError> {
    let question = question(lesson, &new.question)?;
    let language = text_language(course, question, new.language);
    let answer = judge::read(question, language, &new.answer)?;
    if !answer.files.is_empty() {
        return Err(ApiError::invalid("answer.files", "not_here", "Files are handed in with an assignment or a test."));
    }
    if answer.is_empty() {
        return Err(ApiError::invalid("answer", "empty", "Answer the question first."));
    }
    Ok((question, language, answer))
}

/// A question of a lesson.
fn question<'a>(lesson: &'a Lesson, key: &str) -> Result<&'a Question, ApiError> {
    lesson
        .questions
        .iter()
        .find(|question| question.key == key)
        .ok_or_else(|| ApiError::invalid("question", "unknown", "This lesson has no such question."))
}

/// The language a question is read in: the one asked for, else the course's source.
pub(super) fn text_language(course: &PublishedCourse, question: &Question, asked: Language) -> course_format::Language {
    course.language(asked, |language| question.texts.contains_key(&language))
}

/// Latest practice answers with their verdicts, for the questions that still exist.
pub(super) fn answers(
    course: &PublishedCourse,
    lesson: &Lesson,
    language: Language,
    responses: &BTreeMap<String, response::Model>,
) -> Vec<PracticeAnswer> {
    let described = lesson.questions.iter().filter_map(|question| {
        let row = responses.get(&question.key)?;
        let answer: Answer = serde_json::from_str(&row.answer).ok()?;
        // A gap's key differs between languages: judge in the language it was answered in, show feedback in the reader's.
        let answered_in = Language::from_tag(&row.language).map_or_else(|| text_language(course, question, language), source_language);
        let score = course_format::score(question, answered_in, &answer);
        let shown = text_language(course, question, language);
        Some(PracticeAnswer {
            question: question.key.clone(),
            answer: judge::write(&answer),
            verdict: judge::verdict(row.id, question, shown, &score, row.answered_at),
        })
    });
    described.collect()
}
