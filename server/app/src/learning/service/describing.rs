//! What the API shows of an attempt.

use super::super::api::{
    AttemptOut, AttemptResult, AttemptState, CompletionOut, Marking, NewLevel, QuestionResult, SavedAnswer, UploadedFile, count,
};
use super::super::completion::pass_share;
use super::super::entity::{attempt, enrolment, mark, response, uploaded_file};
use super::super::{asked, judge, reread, store};
use super::{points, share};
use crate::catalogue::{PublishedCourse, learner_question};
use crate::platform::access::Scope;
use crate::platform::ids::AttemptId;
use crate::platform::language::Language;
use course_format::{Answer, Question};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::{BTreeMap, BTreeSet};

/// An attempt with everything that is told about it.
pub(super) struct Seen {
    pub attempt: attempt::Model,
    pub enrolment: enrolment::Model,
    pub responses: BTreeMap<String, response::Model>,
    pub files: Vec<uploaded_file::Model>,
    pub marks: BTreeMap<String, mark::Model>,
    pub records: store::Records,
}

/// Reads an attempt inside a scope; nothing of a course that was left.
pub(super) async fn read(connection: &impl ConnectionTrait, scope: &Scope, id: AttemptId) -> Result<Option<Seen>, DbErr> {
    let found = store::attempt(connection, scope, id, false).await?.filter(|(_, enrolment)| enrolment.withdrawn_at.is_none());
    let Some((attempt, enrolment)) = found else { return Ok(None) };
    Ok(Some(Seen {
        responses: store::latest_responses(connection, scope, enrolment.id, &attempt.lesson_key, Some(id)).await?,
        files: store::files_of(connection, scope, id).await?,
        marks: store::latest_marks(connection, scope, id).await?,
        records: store::records(connection, scope, &[enrolment.id]).await?,
        attempt,
        enrolment,
    }))
}

impl Seen {
    /// The latest answer to a question, with those of its files that are still there; `None` when there is none or it was taken
    /// back.
    pub fn answer(&self, question: &Question) -> Option<(Answer, &response::Model)> {
        let row = self.responses.get(&question.key)?;
        let mut answer: Answer = serde_json::from_str(&row.answer).ok()?;
        if !answer.files.is_empty() {
            let there: BTreeSet<String> = self.files.iter().map(|file| file.id.to_string()).collect();
            answer.files.retain(|file| there.contains(file));
        }
        (!answer.is_empty()).then_some((answer, row))
    }

    /// Whether there is anything to judge: an answer, or a file that was uploaded for the question.
    pub fn is_answered(&self, question: &Question) -> bool {
        self.answer(question).is_some() || self.files.iter().any(|file| file.question_key == question.key)
    }

    /// What the answer to a question is worth, in thousandths of a point: by its key, or by a trainer's mark.
    pub fn points(&self, question: &Question) -> i32 {
        if asked::is_marked_by_hand(question) {
            self.marks.get(&question.key).map_or(0, |mark| mark.points_thousandths)
        } else {
            self.responses.get(&question.key).map_or(0, |row| row.points_thousandths)
        }
    }
}

/// What an attempt's owner is told.
pub(super) fn describe(seen: &Seen, version: &PublishedCourse, language: Language) -> AttemptOut {
    let Seen { attempt, enrolment, .. } = seen;
    let questions = asked::questions(version, attempt);
    let state = AttemptState::of(attempt);
    let lesson = version.lesson(&attempt.lesson_key);
    let answers = questions.iter().filter_map(|question| {
        let (answer, row) = seen.answer(question)?;
        Some(SavedAnswer { question: question.key.clone(), answer: judge::write(&answer), saved_at: row.answered_at })
    });
    AttemptOut {
        id: attempt.id,
        enrolment_id: enrolment.id,
        course_id: enrolment.course_id,
        course_slug: version.course.slug.clone(),
        version: version.course.content_hash.clone(),
        lesson: attempt.lesson_key.clone(),
        title: lesson.map(|lesson| super::lesson_title(version, lesson, language)).unwrap_or_default(),
        number: attempt.number,
        state,
        started_at: attempt.started_at,
        deadline_at: attempt.deadline_at,
        submitted_at: attempt.submitted_at,
        answers: answers.collect(),
        files: seen.files.iter().map(UploadedFile::of).collect(),
        result: (state == AttemptState::Marked).then(|| result(seen, version, &questions, language)),
        questions: questions
            .iter()
            .filter_map(|question| learner_question(question, version.language(language, |known| question.texts.contains_key(&known))))
            .collect(),
    }
}

fn result(seen: &Seen, version: &PublishedCourse, questions: &[&Question], language: Language) -> AttemptResult {
    let Seen { attempt, records, .. } = seen;
    let completion = records.completions.iter().find(|completion| completion.attempt_id == Some(attempt.id));
    let question = |question: &&Question| {
        let (points_thousandths, max_points) = (seen.points(question), asked::max_points(question));
        let is_right = i64::from(points_thousandths) >= max_points * 1000;
        QuestionResult {
            question: question.key.clone(),
            points: points(points_thousandths),
            max_points: count(usize::try_from(max_points).unwrap_or(0)),
            skill: question.skill.clone(),
            marking: seen.marks.get(&question.key).map(Marking::of),
            reread: if is_right { Vec::new() } else { reread::places(version, question, language) },
        }
    };
    let levels = version.course.skills.iter().filter(|_| completion.is_some());
    AttemptResult {
        points: points(attempt.points_thousandths.unwrap_or(0)),
        max_points: u32::try_from(attempt.max_points.unwrap_or(0)).unwrap_or(0),
        share: share(attempt),
        pass_share: version.lesson(&attempt.lesson_key).map_or(0.0, |lesson| pass_share(&version.course, lesson)),
        passed: attempt.passed == Some(1),
        attempts_left: super::attempts_left(version, seen.enrolment.id, &attempt.lesson_key, records),
        questions: questions.iter().map(question).collect(),
        completion: completion.map(CompletionOut::of),
        new_levels: levels
            .map(|(skill, level)| NewLevel { skill: skill.clone(), title: crate::skills::title(skill, language), level: u32::from(*level) })
            .collect(),
    }
}
