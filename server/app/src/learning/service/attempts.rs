//! Attempts at tests and assignments: begun, looked at, answered.

use super::super::api::{AttemptIn, AttemptOut, AttemptState, SavedAnswer, TestAnswerIn, count};
use super::super::entity::{attempt, response};
use super::super::judge::{self, Points};
use super::super::store::{self, NewResponse};
use super::super::{asked, deadline};
use super::practice::text_language;
use super::{Learning, describing, open_lesson};
use crate::catalogue::PublishedCourse;
use crate::platform::access::{Actor, Scope};
use crate::platform::ids::{AttemptId, EnrolmentId, ResponseId};
use crate::platform::language::Language;
use crate::platform::problem::breaks_unique;
use crate::platform::{ApiError, audit};
use chrono::Duration;
use course_format::{Answer, Lesson, LessonKind};
use sea_orm::DatabaseTransaction;

impl Learning {
    /// Begins an attempt, or goes on with the one that is open; tells whether it is new.
    pub(in crate::learning) async fn start_attempt(
        &self,
        actor: &Actor,
        id: EnrolmentId,
        new: AttemptIn,
        language: Language,
    ) -> Result<(bool, AttemptOut), ApiError> {
        let scope = actor.own()?;
        let head = self.enrolment_head(actor, id).await?;
        let course = self.catalogue.course(head.course).await?;
        let lesson =
            open_lesson(&course, &new.lesson).ok_or_else(|| ApiError::invalid("lesson", "unknown", "The course has no such test."))?;
        if lesson.kind == LessonKind::Lesson {
            return Err(ApiError::invalid("lesson", "not_a_test", "This is a lesson; its questions are for practice."));
        }
        let seed = asked::seed(self.draw_secret().await?, new.id.0);
        let asked =
            asked::draw(&course.course, lesson, seed).ok_or_else(|| ApiError::because("a published test cannot draw its questions"))?;
        let questions = serde_json::to_string(&asked).map_err(ApiError::because)?;
        self.end_overdue_attempts_of(&scope, id).await?;
        let now = self.platform.clock.now();
        let row = attempt::Model {
            id: new.id,
            enrolment_id: id,
            version_id: course.version_id,
            lesson_key: new.lesson.clone(),
            number: 1,
            started_at: now,
            submitted_at: None,
            points_thousandths: None,
            max_points: None,
            passed: None,
            questions: Some(questions),
            deadline_at: deadline::of(now, lesson.time_limit),
        };
        let (is_new, attempt_id) = self
            .platform
            .database
            .write(&scope, async |transaction| self.open_attempt(transaction, &scope, &course, lesson, row).await)
            .await?;
        Ok((is_new, self.show_attempt(actor, attempt_id, language).await?))
    }

    /// The open attempt, or the new one where the rules allow it.
    async fn open_attempt(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        course: &PublishedCourse,
        lesson: &Lesson,
        row: attempt::Model,
    ) -> Result<(bool, AttemptId), ApiError> {
        let enrolment = store::lock_enrolment(transaction, scope, row.enrolment_id)
            .await?
            .filter(|enrolment| enrolment.withdrawn_at.is_none())
            .ok_or_else(ApiError::not_found)?;
        let records = store::records(transaction, scope, &[enrolment.id]).await?;
        let mine: Vec<_> = records.attempts.iter().filter(|attempt| attempt.lesson_key == row.lesson_key).collect();
        if let Some(open) = mine.iter().find(|attempt| attempt.submitted_at.is_none()) {
            return Ok((false, open.id));
        }
        if mine.iter().any(|attempt| AttemptState::of(attempt) == AttemptState::ToMark) {
            return Err(ApiError::conflict().reason("waits_for_marks").detail("Your work was handed in and waits to be marked."));
        }
        if lesson.kind == LessonKind::Assignment && mine.iter().any(|attempt| attempt.passed == Some(1)) {
            return Err(ApiError::conflict().reason("passed_already").detail("You have passed this assignment."));
        }
        if super::attempts_left(course, enrolment.id, &row.lesson_key, &records) == Some(0) {
            return Err(ApiError::no_attempts_left().detail(format!("All {} attempts are used.", mine.len())));
        }
        let number = i32::try_from(count(mine.len())).unwrap_or(i32::MAX).saturating_add(1);
        let row = attempt::Model { number, ..row };
        let before = mine.last().map(|attempt| attempt.id).filter(|_| lesson.kind == LessonKind::Assignment);
        store::insert_attempt(transaction, scope, row.clone()).await.map_err(|error| {
            if breaks_unique(&error, "attempt") {
                ApiError::conflict().detail("This id was used for another attempt.")
            } else {
                error.into()
            }
        })?;
        if let Some(before) = before {
            self.begin_with_answers(transaction, scope, course, &row, before).await?;
        }
        let event = audit::Event {
            actor: Some(enrolment.person_id),
            organisation: Some(enrolment.organisation_id),
            action: "attempt.began",
            record_kind: "attempt",
            record_id: Some(row.id.to_string()),
            detail: None,
        };
        audit::record(transaction, row.started_at, event).await?;
        Ok((true, row.id))
    }

    /// Who hands an assignment in again begins with what she answered before, as far as the questions are still the same. Files
    /// are handed in anew.
    async fn begin_with_answers(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        course: &PublishedCourse,
        attempt: &attempt::Model,
        before: AttemptId,
    ) -> Result<(), ApiError> {
        let answered = store::latest_responses(transaction, scope, attempt.enrolment_id, &attempt.lesson_key, Some(before)).await?;
        let copies = (0..).zip(asked::questions(course, attempt)).filter_map(|(index, question)| {
            let row = answered.get(&question.key)?;
            let language = text_language(course, question, Language::from_tag(&row.language)?);
            let mut answer: Answer = serde_json::from_str(&row.answer).ok()?;
            answer.files.clear();
            // What does not fit the question any more is left out.
            let answer = judge::read(question, language, &judge::write(&answer)).ok().filter(|answer| !answer.is_empty())?;
            let points = Points::of(&course_format::score(question, language, &answer));
            Some(response::Model {
                id: ResponseId(self.platform.clock.id()),
                enrolment_id: attempt.enrolment_id,
                attempt_id: Some(attempt.id),
                version_id: attempt.version_id,
                lesson_key: attempt.lesson_key.clone(),
                question_key: question.key.clone(),
                language: language.code().to_owned(),
                answer: serde_json::to_string(&answer).ok()?,
                points_thousandths: points.thousandths,
                max_points: points.max_points,
                answered_at: store::moment(attempt.started_at, index),
            })
        });
        Ok(store::copy_responses(transaction, scope, copies.collect()).await?)
    }

    /// One of the caller's attempts, with its questions, the answers so far and, once judged, its result.
    pub(in crate::learning) async fn show_attempt(&self, actor: &Actor, id: AttemptId, language: Language) -> Result<AttemptOut, ApiError> {
        let scope = actor.own()?;
        let look = async || {
            let found = self.platform.database.read_latest(&scope, async |connection| describing::read(connection, &scope, id).await);
            found.await?.ok_or_else(ApiError::not_found)
        };
        let mut seen = look().await?;
        if deadline::is_overdue(&seen.attempt, self.platform.clock.now()) {
            self.end_overdue_attempt(&scope, id).await?;
            seen = look().await?;
        }
        let version = self.catalogue.version(seen.attempt.version_id).await?;
        Ok(describing::describe(&seen, &version, language))
    }

    /// Saves an answer of an open attempt; it can be changed until the attempt is handed in. An empty one takes back what was
    /// answered before.
    pub(in crate::learning) async fn save_answer(
        &self,
        actor: &Actor,
        id: AttemptId,
        key: &str,
        new: TestAnswerIn,
    ) -> Result<SavedAnswer, ApiError> {
        let head = self.attempt_head(actor, id).await?;
        let version = self.catalogue.version(head.version).await?;
        let question = head.question(&version, key)?;
        let language = text_language(&version, question, new.language);
        let answer = judge::read(question, language, &new.answer)?;
        if !answer.files.is_empty() {
            self.refuse_foreign_files(&actor.own()?, id, &question.key, &answer).await?;
        }
        let score = course_format::score(question, language, &answer);
        let response = NewResponse {
            id: new.id,
            person: head.person,
            enrolment: head.enrolment,
            attempt: Some(id),
            version: head.version,
            lesson: head.lesson.clone(),
            question: question.key.clone(),
            language: language.code(),
            answer: serde_json::to_string(&answer).map_err(ApiError::because)?,
            points: Points::of(&score),
            age: Duration::zero(),
        };
        let recorded = self.recorder.record(response).await?;
        let stored: Answer = serde_json::from_str(&recorded.answer).map_err(ApiError::because)?;
        Ok(SavedAnswer { question: recorded.question_key, answer: judge::write(&stored), saved_at: recorded.answered_at })
    }
}
