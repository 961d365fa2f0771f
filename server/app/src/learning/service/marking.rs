//! Marking: what waits for a trainer, and what she gives for it.

use super::super::api::{AttemptState, MarkIn, Marking, MarksIn, UploadedFile, Work, WorkFilter, WorkItem, WorkQuestion};
use super::super::entity::mark;
use super::super::notices;
use super::super::store::{self, WorkPage, WorkRow};
use super::super::{asked, judge};
use super::describing::{self, Seen};
use super::{Learning, lesson_title, points};
use crate::catalogue::{PublishedCourse, learner_question};
use crate::organisations;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{AttemptId, MarkId, OrganisationId};
use crate::platform::language::Language;
use crate::platform::paging::{Page, cursor, cut, read_cursor};
use crate::platform::{ApiError, audit};
use chrono::{DateTime, Utc};
use course_format::Question;
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

/// A mark that fits its question's rubric.
struct Given {
    question: String,
    criteria: Vec<u32>,
    thousandths: i32,
    comment: Option<String>,
}

impl Given {
    fn says_the_same_as(&self, known: &mark::Model) -> bool {
        serde_json::from_str::<Vec<u32>>(&known.criteria).is_ok_and(|criteria| criteria == self.criteria) && known.comment == self.comment
    }
}

impl Learning {
    /// One page of the work of an organisation's people that waits to be marked, or was. The reader's own is left out.
    pub(in crate::learning) async fn list_work(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        filter: WorkFilter,
        after: Option<&str>,
        limit: u32,
        language: Language,
    ) -> Result<Page<WorkItem>, ApiError> {
        let scope = actor.scope(Permission::MarkWork, organisation)?;
        let sort = match filter {
            WorkFilter::ToMark => "to_mark",
            WorkFilter::Marked => "marked",
        };
        let after = after.map(|text| read_place(text, sort)).transpose()?;
        let page = WorkPage { filter, without: actor.person, after, limit };
        let (rows, names) = self
            .platform
            .database
            .read(&scope, async |connection| {
                let rows = store::list_work(connection, &scope, page).await?;
                let people: Vec<_> = rows.iter().map(|(_, (work, ..))| work.person_id).collect();
                Ok::<_, ApiError>((rows, organisations::person_names(connection, &scope, &people).await?))
            })
            .await?;
        let (rows, more) = cut(rows, limit);
        let next =
            rows.last().filter(|_| more).map(|(moment, (work, ..))| cursor(sort, &[&moment.to_rfc3339(), &work.attempt_id.to_string()]));
        let mut items = Vec::with_capacity(rows.len());
        for (_, row) in rows {
            let version = self.catalogue.version(row.1.version_id).await?;
            let name = names.get(&row.0.person_id).cloned().unwrap_or_default();
            items.push(item(&row, &version, name, language));
        }
        Ok(Page { items, next })
    }

    /// A piece of work with its answers.
    pub(in crate::learning) async fn work(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        id: AttemptId,
        language: Language,
    ) -> Result<Work, ApiError> {
        let scope = actor.scope(Permission::MarkWork, organisation)?;
        let (row, seen, names) = self
            .platform
            .database
            .read_latest(&scope, async |connection| {
                let row = store::work(connection, &scope, id).await?.ok_or_else(ApiError::not_found)?;
                let seen = describing::read(connection, &scope, id).await?.ok_or_else(ApiError::not_found)?;
                let names = organisations::person_names(connection, &scope, &[row.0.person_id]).await?;
                Ok::<_, ApiError>((row, seen, names))
            })
            .await?;
        self.note_opening(actor, &scope, organisation, "work", row.0.person_id).await?;
        let version = self.catalogue.version(row.1.version_id).await?;
        let name = names.get(&row.0.person_id).cloned().unwrap_or_default();
        let shown =
            asked::questions(&version, &seen.attempt).into_iter().filter_map(|question| describe(&seen, &version, question, language));
        Ok(Work { item: item(&row, &version, name, language), questions: shown.collect() })
    }

    /// Marks a piece of work. The attempt gets its points, the completion rule is applied, and its owner is told, all in
    /// one transaction. It may be marked again; a completion that was written stays. The same marks again change nothing.
    pub(in crate::learning) async fn mark_work(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        id: AttemptId,
        new: MarksIn,
        language: Language,
    ) -> Result<Work, ApiError> {
        let scope = actor.scope(Permission::MarkWork, organisation)?;
        let find = async |connection: &_| store::work(connection, &scope, id).await;
        let (work, attempt, enrolment) = self.platform.database.read_latest(&scope, find).await?.ok_or_else(ApiError::not_found)?;
        if work.person_id == actor.person {
            return Err(ApiError::forbidden().reason("not_yourself").detail("Somebody else has to mark your own work."));
        }
        let version = self.catalogue.version(attempt.version_id).await?;
        let ruling = self.ruling_version(enrolment.course_id, attempt.version_id).await?;
        let questions = asked::questions(&version, &attempt);
        let given = read_marks(&questions, new.marks)?;
        self.platform
            .database
            .write(&scope, async |transaction| {
                store::attempt(transaction, &scope, id, true).await?.ok_or_else(ApiError::not_found)?;
                store::lock_enrolment(transaction, &scope, enrolment.id).await?;
                let mut seen = describing::read(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
                let changed: Vec<_> = given
                    .into_iter()
                    .filter(|given| seen.marks.get(&given.question).is_none_or(|known| !given.says_the_same_as(known)))
                    .collect();
                if changed.is_empty() {
                    return Ok(());
                }
                let now = self.platform.clock.now();
                let is_first = AttemptState::of(&seen.attempt) == AttemptState::ToMark;
                self.append_marks(transaction, &scope, actor, &mut seen, changed, now).await?;
                refuse_gaps(&questions, &seen)?;
                self.settle(transaction, &scope, &version, &ruling, seen, now).await?;
                store::set_marked(transaction, &scope, id, now).await?;
                let event = audit::Event {
                    actor: Some(actor.person),
                    organisation: Some(organisation),
                    action: if is_first { "work.marked" } else { "work.marked_again" },
                    record_kind: "attempt",
                    record_id: Some(id.to_string()),
                    detail: None,
                };
                audit::record(transaction, now, event).await?;
                notices::work_was_marked(transaction, &self.platform, &enrolment, &version, &attempt).await?;
                Ok::<_, ApiError>(())
            })
            .await?;
        self.work(actor, organisation, id, language).await
    }

    /// Appends marks, and puts them beside what is known of the attempt.
    async fn append_marks(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        actor: &Actor,
        seen: &mut Seen,
        given: Vec<Given>,
        now: DateTime<Utc>,
    ) -> Result<(), ApiError> {
        let mut rows = Vec::with_capacity(given.len());
        for given in given {
            // Of two marks at one moment the later one counts, also when the clock stands still or is set back.
            let known = seen.marks.get(&given.question).map(|known| store::moment(known.marked_at, 1));
            let row = mark::Model {
                id: MarkId(self.platform.clock.id()),
                organisation_id: seen.enrolment.organisation_id,
                person_id: seen.enrolment.person_id,
                attempt_id: seen.attempt.id,
                criteria: serde_json::to_string(&given.criteria).map_err(ApiError::because)?,
                points_thousandths: given.thousandths,
                comment: given.comment,
                marked_by: actor.person,
                marked_at: known.map_or(now, |known| known.max(now)),
                question_key: given.question,
            };
            seen.marks.insert(row.question_key.clone(), row.clone());
            rows.push(row);
        }
        Ok(store::insert_marks(transaction, scope, rows).await?)
    }
}

/// Holds marks against the rubrics of an attempt's questions.
fn read_marks(questions: &[&Question], marks: Vec<MarkIn>) -> Result<Vec<Given>, ApiError> {
    let mut read: Vec<Given> = Vec::with_capacity(marks.len());
    for (index, new) in marks.into_iter().enumerate() {
        let refused = |field: &str, code: &str, message: &str| ApiError::invalid(format!("marks[{index}].{field}"), code, message);
        let asked = questions.iter().find(|question| question.key == new.question && asked::is_marked_by_hand(question));
        let question = asked.ok_or_else(|| refused("question", "unknown", "No answer to such a question is marked by a trainer."))?;
        if read.iter().any(|given| given.question == new.question) {
            return Err(refused("question", "twice", "Give one mark for each answer."));
        }
        let score = course_format::mark(question, &new.criteria)
            .ok_or_else(|| refused("criteria", "not_in_rubric", "Give each criterion of the rubric one of its points, in its order."))?;
        let comment = new.comment.map(|comment| comment.trim().to_owned()).filter(|comment| !comment.is_empty());
        read.push(Given { question: new.question, criteria: new.criteria, thousandths: judge::Points::of(&score).thousandths, comment });
    }
    Ok(read)
}

/// Every answer that a trainer marks needs a mark before the attempt gets its points.
fn refuse_gaps(questions: &[&Question], seen: &Seen) -> Result<(), ApiError> {
    let is_gap =
        |question: &&&Question| asked::is_marked_by_hand(question) && seen.is_answered(question) && !seen.marks.contains_key(&question.key);
    match questions.iter().find(is_gap) {
        Some(question) => Err(ApiError::invalid("marks", "incomplete", format!("The answer to “{}” has no mark yet.", question.key))),
        None => Ok(()),
    }
}

fn read_place(text: &str, sort: &str) -> Result<(DateTime<Utc>, AttemptId), ApiError> {
    let keys = read_cursor(text, sort, 2)?;
    let moment = DateTime::parse_from_rfc3339(&keys[0]).map_err(|_| ApiError::bad_cursor())?;
    let id = Uuid::parse_str(&keys[1]).map_err(|_| ApiError::bad_cursor())?;
    Ok((moment.to_utc(), AttemptId(id)))
}

fn item((work, attempt, enrolment): &WorkRow, version: &PublishedCourse, person_name: String, language: Language) -> WorkItem {
    WorkItem {
        attempt_id: attempt.id,
        enrolment_id: enrolment.id,
        person_name,
        course_title: version.title(language).to_owned(),
        lesson_title: version.lesson(&attempt.lesson_key).map(|lesson| lesson_title(version, lesson, language)).unwrap_or_default(),
        number: attempt.number,
        submitted_at: work.submitted_at,
        state: AttemptState::of(attempt),
        points: attempt.points_thousandths.map(points),
        max_points: u32::try_from(attempt.max_points.unwrap_or(0)).unwrap_or(0),
        passed: attempt.passed.map(|passed| passed == 1),
    }
}

fn describe(seen: &Seen, version: &PublishedCourse, question: &Question, language: Language) -> Option<WorkQuestion> {
    let shown = version.language(language, |known| question.texts.contains_key(&known));
    Some(WorkQuestion {
        question: learner_question(question, shown)?,
        answer: seen.answer(question).map(|(answer, _)| judge::write(&answer)),
        files: seen.files.iter().filter(|file| file.question_key == question.key).map(UploadedFile::of).collect(),
        points: points(seen.points(question)),
        max_points: u32::try_from(asked::max_points(question)).unwrap_or(0),
        marking: seen.marks.get(&question.key).map(Marking::of),
    })
}
