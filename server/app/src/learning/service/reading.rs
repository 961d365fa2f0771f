//! How long lessons were read, and what is known of how a completion came about.

use super::super::api::{CompletionConfidence, ConfidenceLevel, ConfidenceReason, LessonReading, ReadingIn, count};
use super::super::confidence::{self, Known, Read, Sitting};
use super::super::entity::{attempt, reading_time};
use super::super::{asked, reading, store};
use super::{Learning, open_lesson};
use crate::catalogue::PublishedCourse;
use crate::platform::ApiError;
use crate::platform::access::Actor;
use crate::platform::ids::EnrolmentId;
use crate::skills;
use course_format::LessonKind;
use std::collections::{BTreeMap, BTreeSet};

/// So many stretches an enrolment holds: years of reading, and an end to filling the disk.
const MOST_STRETCHES: usize = 5000;

impl Learning {
    /// Writes down for how long lessons were read; what is known already is left alone.
    pub(in crate::learning) async fn add_reading(
        &self,
        actor: &Actor,
        id: EnrolmentId,
        new: ReadingIn,
    ) -> Result<Vec<LessonReading>, ApiError> {
        let scope = actor.own()?;
        let head = self.enrolment_head(actor, id).await?;
        let course = self.ruling_version(head.course, head.began_with).await?;
        for (entry, place) in new.entries.iter().zip(0..) {
            if open_lesson(&course, &entry.lesson).is_none() {
                return Err(ApiError::invalid(format!("entries[{place}].lesson"), "unknown", "The course has no such lesson."));
            }
        }
        let now = self.platform.clock.now();
        let named: BTreeSet<&str> = new.entries.iter().map(|entry| entry.lesson.as_str()).collect();
        let rows = self
            .platform
            .database
            .write(&scope, async |transaction| {
                let enrolment = store::lock_enrolment(transaction, &scope, id).await?.filter(|row| row.withdrawn_at.is_none());
                let enrolment = enrolment.ok_or_else(ApiError::not_found)?;
                let before = store::reading_times(transaction, &scope, id).await?;
                let mut seen: BTreeSet<_> = before.iter().map(|row| row.id).collect();
                let fresh: Vec<_> = new.entries.iter().filter(|entry| seen.insert(entry.id)).collect();
                if before.len() + fresh.len() > MOST_STRETCHES {
                    return Err(ApiError::too_large().detail("There is no room for more reading times on this course."));
                }
                let since = before.last().map_or(enrolment.enrolled_at, |row| row.noted_at);
                let claimed: Vec<u32> = fresh.iter().map(|entry| entry.seconds).collect();
                let rows = fresh.iter().zip(reading::credited(&claimed, since, now)).map(|(entry, seconds)| reading_time::Model {
                    id: entry.id,
                    person_id: actor.person,
                    enrolment_id: id,
                    lesson_key: entry.lesson.clone(),
                    seconds: i32::try_from(seconds).unwrap_or(i32::MAX),
                    noted_at: now,
                });
                store::append_reading(transaction, &scope, rows.collect()).await?;
                Ok(store::reading_times(transaction, &scope, id).await?)
            })
            .await?;
        let mut sums = sums(&rows);
        Ok(named.into_iter().map(|lesson| LessonReading { lesson: lesson.to_owned(), seconds: sums.remove(lesson).unwrap_or(0) }).collect())
    }

    /// What is known of how the caller's completion came about.
    pub(in crate::learning) async fn confidence(&self, actor: &Actor, id: EnrolmentId) -> Result<CompletionConfidence, ApiError> {
        let scope = actor.own()?;
        // Her own, or nothing is read.
        self.enrolment_head(actor, id).await?;
        let (records, rows, refreshers) = self
            .platform
            .database
            .read_latest(&scope, async |connection| {
                let records = store::records(connection, &scope, &[id]).await?;
                let completion = records.completions.first().ok_or_else(ApiError::not_found)?.id;
                let rows = store::reading_times(connection, &scope, id).await?;
                let refreshers = skills::refreshed(connection, &scope, completion).await?;
                Ok::<_, ApiError>((records, rows, refreshers))
            })
            .await?;
        let completion = records.completions.first().ok_or_else(ApiError::not_found)?;
        let version = self.catalogue.version(completion.version_id).await?;
        let counted = completion.attempt_id.and_then(|counted| records.attempts.iter().find(|attempt| attempt.id == counted));
        let asked_version = match counted {
            Some(attempt) => Some((attempt, self.catalogue.version(attempt.version_id).await?)),
            None => None,
        };
        let sums = sums(&rows);
        let lessons = version.shown_lessons().filter(|lesson| lesson.kind == LessonKind::Lesson);
        let known = Known {
            lessons: lessons.map(|lesson| Read { minutes: lesson.minutes, seconds: sums.get(lesson.key.as_str()).copied() }).collect(),
            sitting: asked_version.and_then(|(attempt, version)| sitting(attempt, &version)),
            refreshers,
        };
        let (level, reasons) = confidence::judge(&known);
        Ok(CompletionConfidence {
            level: ConfidenceLevel::of(level),
            reasons: reasons.into_iter().map(ConfidenceReason::of).collect(),
            reading: sums.into_iter().map(|(lesson, seconds)| LessonReading { lesson: lesson.to_owned(), seconds }).collect(),
        })
    }
}

fn sums(rows: &[reading_time::Model]) -> BTreeMap<&str, u32> {
    let mut sums: BTreeMap<&str, u32> = BTreeMap::new();
    for row in rows {
        let sum = sums.entry(row.lesson_key.as_str()).or_default();
        *sum = sum.saturating_add(u32::try_from(row.seconds).unwrap_or(0));
    }
    sums
}

fn sitting(attempt: &attempt::Model, version: &PublishedCourse) -> Option<Sitting> {
    let seconds = (attempt.submitted_at? - attempt.started_at).num_seconds();
    Some(Sitting {
        seconds: u32::try_from(seconds).unwrap_or(0),
        questions: count(asked::questions(version, attempt).len()),
        number: u32::try_from(attempt.number).unwrap_or(1),
    })
}
