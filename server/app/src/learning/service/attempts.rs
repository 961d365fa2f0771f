//! Tests: begun, answered, handed in.

use super::super::api::{AttemptIn, AttemptOut, AttemptResult, CompletionOut, NewLevel, QuestionResult, SavedAnswer, TestAnswerIn, count};
use super::super::completion::passes;
use super::super::entity::{attempt, enrolment, lesson_progress, response};
use super::super::judge::{self, Points};
use super::super::store::{self, NewResponse};
use super::practice::{question, text_language};
use super::{Learning, share};
use crate::catalogue::{PublishedCourse, source_language};
use crate::platform::access::{Actor, Scope};
use crate::platform::ids::{AttemptId, EnrolmentId};
use crate::platform::language::Language;
use crate::platform::problem::breaks_unique;
use crate::platform::{ApiError, audit};
use course_format::{Answer, LessonKind};
use sea_orm::ConnectionTrait;
use std::collections::BTreeMap;

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
        let lesson = course.lesson(&new.lesson).ok_or_else(|| ApiError::invalid("lesson", "unknown", "The course has no such test."))?;
        if lesson.kind != LessonKind::Test {
            return Err(ApiError::invalid("lesson", "not_a_test", "This is a lesson; its questions are for practice."));
        }
        let now = self.platform.clock.now();
        let started = self
            .platform
            .database
            .write(&scope, async |transaction| {
                let enrolment = store::lock_enrolment(transaction, &scope, id)
                    .await?
                    .filter(|row| row.withdrawn_at.is_none())
                    .ok_or_else(ApiError::not_found)?;
                let attempts = store::records(transaction, &scope, &[id]).await?.attempts;
                let mine: Vec<_> = attempts.into_iter().filter(|attempt| attempt.lesson_key == new.lesson).collect();
                if let Some(open) = mine.iter().find(|attempt| attempt.submitted_at.is_none()) {
                    return Ok((false, open.id));
                }
                let used = count(mine.len());
                let is_final = course.course.completion.test.as_deref() == Some(new.lesson.as_str());
                if is_final && course.course.completion.attempts.is_some_and(|allowed| used >= allowed) {
                    return Err(ApiError::no_attempts_left().detail(format!("All {used} attempts are used.")));
                }
                let row = attempt::Model {
                    id: new.id,
                    enrolment_id: id,
                    version_id: course.version_id,
                    lesson_key: new.lesson.clone(),
                    number: i32::try_from(used).unwrap_or(i32::MAX).saturating_add(1),
                    started_at: now,
                    submitted_at: None,
                    points_thousandths: None,
                    max_points: None,
                    passed: None,
                };
                store::insert_attempt(transaction, &scope, row).await.map_err(|error| {
                    if breaks_unique(&error, "attempt") {
                        ApiError::conflict().detail("This id was used for another attempt.")
                    } else {
                        error.into()
                    }
                })?;
                let event = audit::Event {
                    actor: Some(actor.person),
                    organisation: Some(enrolment.organisation_id),
                    action: "attempt.began",
                    record_kind: "attempt",
                    record_id: Some(new.id.to_string()),
                    detail: None,
                };
                audit::record(transaction, now, event).await?;
                Ok((true, new.id))
            })
            .await;
        let (is_new, attempt_id) = started?;
        Ok((is_new, self.show_attempt(actor, attempt_id, language).await?))
    }

    /// One of the caller's attempts, with the answers so far and, once handed in, its result.
    pub(in crate::learning) async fn show_attempt(&self, actor: &Actor, id: AttemptId, language: Language) -> Result<AttemptOut, ApiError> {
        let scope = actor.own()?;
        let found = self
            .platform
            .database
            .read_latest(&scope, async |connection| {
                let found = store::attempt(connection, &scope, id, false).await?.filter(|(_, enrolment)| enrolment.withdrawn_at.is_none());
                let Some((attempt, enrolment)) = found else { return Ok(None) };
                let responses = store::latest_responses(connection, &scope, enrolment.id, &attempt.lesson_key, Some(id)).await?;
                let records = store::records(connection, &scope, &[enrolment.id]).await?;
                Ok::<_, sea_orm::DbErr>(Some((attempt, enrolment, responses, records)))
            })
            .await?;
        let (attempt, enrolment, responses, records) = found.ok_or_else(ApiError::not_found)?;
        let version = self.catalogue.version(attempt.version_id).await?;
        Ok(describe(&attempt, &enrolment, &responses, &records, &version, language))
    }

    /// Saves an answer of an open attempt; it can be changed until the attempt is handed in.
    pub(in crate::learning) async fn save_answer(
        &self,
        actor: &Actor,
        id: AttemptId,
        key: &str,
        new: TestAnswerIn,
    ) -> Result<SavedAnswer, ApiError> {
        let head = self.attempt_head(actor, id).await?;
        let version = self.catalogue.version(head.version).await?;
        let lesson = version.lesson(&head.lesson).ok_or_else(ApiError::not_found)?;
        let question = question(lesson, key)?;
        let language = text_language(&version, question, new.language);
        let answer = judge::read(question, language, &new.answer)?;
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
        };
        let recorded = self.recorder.record(response).await?;
        let stored: Answer = serde_json::from_str(&recorded.answer).map_err(ApiError::because)?;
        Ok(SavedAnswer { question: recorded.question_key, answer: judge::write(&stored), saved_at: recorded.answered_at })
    }

    /// Hands an attempt in: judges it and, when the course's rule is fulfilled, completes the course. Handing in again
    /// changes nothing and shows the same result.
    pub(in crate::learning) async fn submit(&self, actor: &Actor, id: AttemptId, language: Language) -> Result<AttemptOut, ApiError> {
        let scope = actor.own()?;
        let head = self.attempt_head(actor, id).await?;
        let version = self.catalogue.version(head.version).await?;
        let live = self.catalogue.course(version.course_id).await?;
        let now = self.platform.clock.now();
        self.platform
            .database
            .write(&scope, async |transaction| {
                let (mut attempt, _) = store::attempt(transaction, &scope, id, true).await?.ok_or_else(ApiError::not_found)?;
                if attempt.submitted_at.is_some() {
                    return Ok(());
                }
                let enrolment = store::lock_enrolment(transaction, &scope, head.enrolment)
                    .await?
                    .filter(|row| row.withdrawn_at.is_none())
                    .ok_or_else(ApiError::not_found)?;
                let (points, max_points) = judge_attempt(transaction, &scope, &version, &attempt).await?;
                let passed = passes(points, max_points, version.course.completion.pass_share);
                attempt.submitted_at = Some(now);
                attempt.points_thousandths = Some(i32::try_from(points).unwrap_or(i32::MAX));
                attempt.max_points = Some(i32::try_from(max_points).unwrap_or(i32::MAX));
                attempt.passed = Some(i32::from(passed));
                store::close_attempt(transaction, &scope, attempt.clone()).await?;
                let progress = lesson_progress::Model {
                    enrolment_id: enrolment.id,
                    lesson_key: attempt.lesson_key.clone(),
                    block: None,
                    started_at: attempt.started_at,
                    finished_at: passed.then_some(now),
                };
                store::save_progress(transaction, &scope, progress).await?;
                let event = audit::Event {
                    actor: Some(actor.person),
                    organisation: Some(enrolment.organisation_id),
                    action: "attempt.submitted",
                    record_kind: "attempt",
                    record_id: Some(id.to_string()),
                    detail: None,
                };
                // Levels before the audit log, as everywhere: locks taken in one order cannot cross.
                self.complete_if_fulfilled(transaction, &scope, &live, &enrolment, now).await?;
                audit::record(transaction, now, event).await?;
                Ok::<_, ApiError>(())
            })
            .await?;
        self.show_attempt(actor, id, language).await
    }
}

/// The points of the latest answer to each question, and the points there were to get. A question without an answer has none.
async fn judge_attempt(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    version: &PublishedCourse,
    attempt: &attempt::Model,
) -> Result<(i64, i64), ApiError> {
    let lesson = version.lesson(&attempt.lesson_key).ok_or_else(|| ApiError::because("an attempt's test is not in its version"))?;
    let responses = store::latest_responses(connection, scope, attempt.enrolment_id, &attempt.lesson_key, Some(attempt.id)).await?;
    let points =
        lesson.questions.iter().filter_map(|question| responses.get(&question.key)).map(|row| i64::from(row.points_thousandths)).sum();
    Ok((points, lesson.questions.iter().map(|question| i64::from(question.points)).sum()))
}

fn describe(
    attempt: &attempt::Model,
    enrolment: &enrolment::Model,
    responses: &BTreeMap<String, response::Model>,
    records: &store::Records,
    version: &PublishedCourse,
    language: Language,
) -> AttemptOut {
    let questions = version.lesson(&attempt.lesson_key).map(|lesson| lesson.questions.as_slice()).unwrap_or_default();
    let answers = questions.iter().filter_map(|question| {
        let row = responses.get(&question.key)?;
        let answer: Answer = serde_json::from_str(&row.answer).ok()?;
        Some(SavedAnswer { question: question.key.clone(), answer: judge::write(&answer), saved_at: row.answered_at })
    });
    let used = records.attempts.iter().filter(|other| other.lesson_key == attempt.lesson_key && other.submitted_at.is_some()).count();
    let completion = records.completions.iter().find(|completion| completion.attempt_id == Some(attempt.id));
    let result = attempt.submitted_at.map(|_| AttemptResult {
        points: f64::from(attempt.points_thousandths.unwrap_or(0)) / 1000.0,
        max_points: u32::try_from(attempt.max_points.unwrap_or(0)).unwrap_or(0),
        share: share(attempt),
        pass_share: version.course.completion.pass_share,
        passed: attempt.passed == Some(1),
        attempts_left: version.course.completion.attempts.map(|allowed| allowed.saturating_sub(count(used))),
        questions: questions
            .iter()
            .map(|question| QuestionResult {
                question: question.key.clone(),
                points: responses.get(&question.key).map_or(0.0, |row| f64::from(row.points_thousandths) / 1000.0),
                max_points: question.points,
                skill: question.skill.clone(),
            })
            .collect(),
        completion: completion.map(CompletionOut::of),
        new_levels: completion.map_or_else(Vec::new, |_| {
            let levels = version.course.skills.iter();
            levels
                .map(|(skill, level)| NewLevel {
                    skill: skill.clone(),
                    title: crate::skills::title(skill, language),
                    level: u32::from(*level),
                })
                .collect()
        }),
    });
    let shown = source_language(language);
    AttemptOut {
        id: attempt.id,
        enrolment_id: enrolment.id,
        course_id: enrolment.course_id,
        course_slug: version.course.slug.clone(),
        version: version.course.content_hash.clone(),
        lesson: attempt.lesson_key.clone(),
        title: version
            .lesson(&attempt.lesson_key)
            .and_then(|lesson| lesson.texts.get(&shown).or_else(|| lesson.texts.values().next()))
            .map(|text| text.title.clone())
            .unwrap_or_default(),
        number: attempt.number,
        started_at: attempt.started_at,
        submitted_at: attempt.submitted_at,
        answers: answers.collect(),
        result,
    }
}
