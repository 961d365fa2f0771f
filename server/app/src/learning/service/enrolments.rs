//! Enrolling, leaving, and where a person stands.

use super::super::api::{self, Enrolment, EnrolmentIn, LessonProgress, LessonStateOut, ProgressIn};
use super::super::entity::{enrolment, lesson_progress};
use super::super::store;
use super::renewing::renewal;
use super::{EnrolmentHead, Learning, attempts_left, open_lesson, share};
use crate::catalogue::PublishedCourse;
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::EnrolmentId;
use crate::platform::language::Language;
use crate::platform::problem::breaks_unique;
use crate::platform::{ApiError, audit};
use course_format::{Block, Lesson, LessonKind};

impl Learning {
    /// Enrols the caller; tells whether that is new. Enrolling again takes a withdrawal back and changes nothing else.
    pub(in crate::learning) async fn enrol(
        &self,
        actor: &Actor,
        new: EnrolmentIn,
        language: Language,
    ) -> Result<(bool, Enrolment), ApiError> {
        let scope = actor.own()?;
        actor.scope(Permission::TakeCourses, new.organisation_id)?;
        let course = self.catalogue.course(new.course_id).await?;
        // Who is on a course that was withdrawn stays on it; nobody else begins it.
        if let Err(withdrawn) = self.catalogue.offered(new.course_id).await {
            let find = async |connection: &_| store::enrolment_for(connection, &scope, new.organisation_id, new.course_id).await;
            let known = self.platform.database.read_latest(&scope, find).await?;
            if known.is_none_or(|known| known.withdrawn_at.is_some()) {
                return Err(withdrawn);
            }
        }
        let now = self.platform.clock.now();
        let row = enrolment::Model {
            id: new.id,
            person_id: actor.person,
            organisation_id: new.organisation_id,
            course_id: course.course_id,
            started_version_id: course.version_id,
            enrolled_at: now,
            withdrawn_at: None,
            seen_version_id: Some(course.version_id),
            period: 1,
        };
        let enrolled = self
            .platform
            .database
            .write(&scope, async |transaction| {
                let known = store::enrolment_for(transaction, &scope, new.organisation_id, course.course_id).await?;
                let (is_new, row) = match known {
                    Some(known) if known.withdrawn_at.is_none() => return Ok((false, known)),
                    Some(known) => {
                        store::set_withdrawn(transaction, &scope, known.id, None).await?;
                        (false, enrolment::Model { withdrawn_at: None, ..known })
                    }
                    None => {
                        store::insert_enrolment(transaction, &scope, row.clone()).await?;
                        (true, row)
                    }
                };
                audit::record(transaction, now, event(actor, &row, "enrolment.began")).await?;
                Ok((is_new, row))
            })
            .await;
        let (is_new, row) = match enrolled {
            Ok(outcome) => outcome,
            // Two devices enrolled at once: the other one was faster, or the id is another enrolment's.
            Err(error) if breaks_unique(&error, "enrolment") => {
                let find = async |connection: &_| store::enrolment_for(connection, &scope, new.organisation_id, course.course_id).await;
                let known = self.platform.database.write(&scope, find).await?;
                (false, known.ok_or_else(|| ApiError::conflict().detail("This id was used for another enrolment."))?)
            }
            Err(error) => return Err(error.into()),
        };
        Ok((is_new, self.describe(actor, vec![row], language).await?.pop().ok_or_else(ApiError::internal)?))
    }

    /// The caller's enrolments, newest first; with the name of a course, those on it. Of a renewed course the latest period, or all.
    pub(in crate::learning) async fn list(
        &self,
        actor: &Actor,
        slug: Option<&str>,
        periods: store::Periods,
        language: Language,
    ) -> Result<Vec<Enrolment>, ApiError> {
        let scope = actor.own()?;
        let course = match slug {
            None => None,
            Some(slug) => match self.catalogue.course_by_slug(slug).await {
                Ok(course) => Some(course.course_id),
                Err(error) if error.code() == ApiError::not_found().code() => return Ok(Vec::new()),
                Err(error) => return Err(error),
            },
        };
        let find = async |connection: &_| store::enrolments(connection, &scope, course, periods).await;
        let rows = self.platform.database.read_latest(&scope, find).await?;
        self.describe(actor, rows, language).await
    }

    /// One of the caller's enrolments.
    pub(in crate::learning) async fn show(&self, actor: &Actor, id: EnrolmentId, language: Language) -> Result<Enrolment, ApiError> {
        let scope = actor.own()?;
        let row = self.platform.database.read_latest(&scope, async |connection| store::enrolment(connection, &scope, id).await).await?;
        let row = row.filter(|row| row.withdrawn_at.is_none()).ok_or_else(ApiError::not_found)?;
        self.describe(actor, vec![row], language).await?.pop().ok_or_else(ApiError::not_found)
    }

    /// Leaves a course that is not completed. What was done stays and is there again after enrolling again.
    pub(in crate::learning) async fn withdraw(&self, actor: &Actor, id: EnrolmentId) -> Result<(), ApiError> {
        let scope = actor.own()?;
        let now = self.platform.clock.now();
        self.platform
            .database
            .write(&scope, async |transaction| {
                let row = store::lock_enrolment(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
                if row.withdrawn_at.is_some() {
                    return Ok(());
                }
                if !store::records(transaction, &scope, &[id]).await?.completions.is_empty() {
                    return Err(ApiError::conflict().reason("completed").detail("A completed course stays on the record."));
                }
                store::set_withdrawn(transaction, &scope, id, Some(now)).await?;
                audit::record(transaction, now, event(actor, &row, "enrolment.withdrawn")).await?;
                Ok(())
            })
            .await
    }

    /// Where the caller is in a lesson, and her latest practice answers.
    pub(in crate::learning) async fn lesson_state(
        &self,
        actor: &Actor,
        id: EnrolmentId,
        key: &str,
        language: Language,
    ) -> Result<LessonStateOut, ApiError> {
        let scope = actor.own()?;
        let head = self.enrolment_head(actor, id).await?;
        let course = self.ruling_version(head.course, head.began_with).await?;
        let lesson = open_lesson(&course, key).ok_or_else(ApiError::not_found)?;
        let (progress, responses, notes) = self
            .platform
            .database
            .read_latest(&scope, async |connection| {
                store::enrolment(connection, &scope, id).await?.filter(|row| row.withdrawn_at.is_none()).ok_or_else(ApiError::not_found)?;
                let progress = store::progress(connection, &scope, id, key).await?;
                let notes = store::notes_in(connection, &scope, id, key).await?;
                Ok::<_, ApiError>((progress, store::latest_responses(connection, &scope, id, key, None).await?, notes))
            })
            .await?;
        Ok(LessonStateOut {
            lesson: key.to_owned(),
            state: api::LessonStateKind::of(progress.as_ref()),
            block: progress.and_then(|progress| progress.block),
            // A lesson that has become a test tells nothing about its questions, whatever was practised before.
            answers: if lesson.kind == LessonKind::Lesson {
                super::practice::answers(&course, lesson, language, &responses)
            } else {
                Vec::new()
            },
            notes: notes.into_iter().map(api::Note::of).collect(),
        })
    }

    /// Notes where the caller is in a lesson, and completes the course when that was the last thing missing.
    pub(in crate::learning) async fn save_progress(
        &self,
        actor: &Actor,
        id: EnrolmentId,
        key: &str,
        new: ProgressIn,
    ) -> Result<LessonProgress, ApiError> {
        let scope = actor.own()?;
        let head: EnrolmentHead = self.enrolment_head(actor, id).await?;
        let course = self.ruling_version(head.course, head.began_with).await?;
        let lesson = open_lesson(&course, key).ok_or_else(ApiError::not_found)?;
        match lesson.kind {
            LessonKind::Test if new.finished => {
                return Err(ApiError::invalid("finished", "is_a_test", "A test is finished by handing in an attempt."));
            }
            LessonKind::Assignment if new.finished => {
                return Err(ApiError::invalid("finished", "is_an_assignment", "An assignment is finished when its marks suffice."));
            }
            _ => {}
        }
        if new.block.as_deref().is_some_and(|block| !has_block(lesson, block)) {
            return Err(ApiError::invalid("block", "unknown", "The lesson has no such block."));
        }
        let now = self.platform.clock.now();
        let row = lesson_progress::Model {
            enrolment_id: id,
            lesson_key: key.to_owned(),
            block: new.block,
            started_at: now,
            finished_at: new.finished.then_some(now),
        };
        self.platform
            .database
            .write(&scope, async |transaction| {
                let enrolment = store::lock_enrolment(transaction, &scope, id)
                    .await?
                    .filter(|row| row.withdrawn_at.is_none())
                    .ok_or_else(ApiError::not_found)?;
                store::save_progress(transaction, &scope, row).await?;
                if new.finished {
                    self.complete_if_fulfilled(transaction, &scope, &course, &enrolment, now).await?;
                }
                let saved = store::progress(transaction, &scope, id, key).await?;
                Ok(LessonProgress::of(key, saved.as_ref()))
            })
            .await
    }

    /// What the API shows of enrolments that were found inside the caller's own scope.
    pub(super) async fn describe(
        &self,
        actor: &Actor,
        rows: Vec<enrolment::Model>,
        language: Language,
    ) -> Result<Vec<Enrolment>, ApiError> {
        let scope = actor.own()?;
        let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
        let look =
            async || self.platform.database.read_latest(&scope, async |connection| store::records(connection, &scope, &ids).await).await;
        let mut records = look().await?;
        if self.end_overdue_among(&scope, &records.attempts).await? {
            records = look().await?;
        }
        let renewed = async |connection: &_| {
            let earlier = store::earlier(connection, &scope, &rows).await?;
            Ok::<_, sea_orm::DbErr>((earlier, store::renewed(connection, &scope, &rows).await?))
        };
        let (mut earlier, renewed) = self.platform.database.read_latest(&scope, renewed).await?;
        let mut described = Vec::with_capacity(rows.len());
        for row in rows {
            let course = self.ruling_version(row.course_id, row.started_version_id).await?;
            let seen_version = self.seen_version(&row, &course).await?;
            let shown = describe_one(&row, &course, &records, language);
            let completion = records.completions.iter().find(|completion| completion.enrolment_id == row.id);
            let renewal = match completion.filter(|_| !renewed.contains(&row.id)) {
                Some(completion) => renewal(&self.platform, completion, self.asked_on(completion, &course).await?),
                None => None,
            };
            described.push(Enrolment {
                seen_version,
                renewal,
                renews: earlier.remove(&row.id).filter(|_| completion.is_none()).as_ref().map(api::CompletionOut::of),
                ..shown
            });
        }
        Ok(described)
    }
}

/// Whether a lesson has a block of this name, in any of its languages.
fn has_block(lesson: &Lesson, name: &str) -> bool {
    lesson.texts.values().flat_map(|text| &text.blocks).any(|block| match block {
        Block::Prose { id, .. } | Block::Question { id } => id == name,
    })
}

fn describe_one(row: &enrolment::Model, course: &PublishedCourse, records: &store::Records, language: Language) -> Enrolment {
    let progress = |key: &str| records.progress.iter().find(|progress| progress.enrolment_id == row.id && progress.lesson_key == key);
    let attempts: Vec<_> = records.attempts.iter().filter(|attempt| attempt.enrolment_id == row.id).collect();
    let shown: Vec<_> = course.course.lessons.iter().filter(|lesson| lesson.kind != LessonKind::Bank).collect();
    let lessons: Vec<LessonProgress> = shown.iter().map(|lesson| LessonProgress::of(&lesson.key, progress(&lesson.key))).collect();
    let unfinished = || {
        let states = shown.iter().zip(&lessons);
        states.filter(|(_, progress)| progress.state != api::LessonStateKind::Finished).map(|(lesson, _)| lesson)
    };
    let test = course.course.completion.test.as_deref();
    let completion = records.completions.iter().find(|completion| completion.enrolment_id == row.id);
    Enrolment {
        id: row.id,
        course_id: row.course_id,
        course_slug: course.course.slug.clone(),
        course_title: course.title(language).to_owned(),
        organisation_id: row.organisation_id,
        version: course.course.content_hash.clone(),
        seen_version: None,
        enrolled_at: row.enrolled_at,
        finished_lessons: api::count(lessons.iter().filter(|progress| progress.state == api::LessonStateKind::Finished).count()),
        lesson_count: api::count(lessons.len()),
        minutes_left: unfinished().map(|lesson| lesson.minutes).sum(),
        next_lesson: unfinished().next().map(|lesson| lesson.key.clone()),
        attempts: attempts
            .iter()
            .map(|attempt| api::AttemptSummary {
                id: attempt.id,
                lesson: attempt.lesson_key.clone(),
                number: attempt.number,
                state: api::AttemptState::of(attempt),
                started_at: attempt.started_at,
                submitted_at: attempt.submitted_at,
                share: attempt.passed.map(|_| share(attempt)),
                passed: attempt.passed.map(|passed| passed == 1),
            })
            .collect(),
        attempts_left: test.and_then(|test| attempts_left(course, row.id, test, records)),
        completion: completion.map(api::CompletionOut::of),
        period: u32::try_from(row.period).unwrap_or(1),
        renewal: None,
        renews: None,
        lessons,
    }
}

pub(super) fn event(actor: &Actor, row: &enrolment::Model, action: &'static str) -> audit::Event {
    audit::Event {
        actor: Some(actor.person),
        organisation: Some(row.organisation_id),
        action,
        record_kind: "enrolment",
        record_id: Some(row.id.to_string()),
        detail: None,
    }
}
