//! Attempts beyond the limit, so that nobody's course ends at a test.

use super::super::api::{AttemptGrant, AttemptGrantIn, UsedUpAttempts, count};
use super::super::entity::attempt_grant;
use super::super::notices;
use super::super::store;
use super::{Learning, attempts_left, lesson_title};
use crate::organisations;
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{AttemptGrantId, OrganisationId};
use crate::platform::language::Language;
use crate::platform::{ApiError, audit};

impl Learning {
    /// Allows one more attempt at a test whose attempts the course limits.
    pub(in crate::learning) async fn grant_attempt(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        new: AttemptGrantIn,
    ) -> Result<AttemptGrant, ApiError> {
        let scope = actor.scope(Permission::MarkWork, organisation)?;
        let reason = new.reason.trim();
        if reason.is_empty() {
            return Err(ApiError::invalid("reason", "empty", "Say why one more attempt is right."));
        }
        let find = async |connection: &_| store::enrolment(connection, &scope, new.enrolment_id).await;
        let enrolment = self.platform.database.read_latest(&scope, find).await?;
        let enrolment = enrolment.filter(|row| row.withdrawn_at.is_none()).ok_or_else(ApiError::not_found)?;
        if enrolment.person_id == actor.person {
            return Err(ApiError::forbidden().reason("not_yourself").detail("Somebody else has to allow you another attempt."));
        }
        let course = self.ruling_version(enrolment.course_id, enrolment.started_version_id).await?;
        let now = self.platform.clock.now();
        let row = attempt_grant::Model {
            id: AttemptGrantId(self.platform.clock.id()),
            organisation_id: organisation,
            person_id: enrolment.person_id,
            enrolment_id: enrolment.id,
            lesson_key: new.lesson.clone(),
            reason: reason.to_owned(),
            granted_by: actor.person,
            granted_at: now,
        };
        let event = audit::Event {
            actor: Some(actor.person),
            organisation: Some(organisation),
            action: "attempt.granted",
            record_kind: "enrolment",
            record_id: Some(enrolment.id.to_string()),
            detail: Some(format!("test {}", new.lesson)),
        };
        let attempts_left = self
            .platform
            .database
            .write(&scope, async |transaction| {
                store::lock_enrolment(transaction, &scope, enrolment.id).await?;
                let mut records = store::records(transaction, &scope, &[enrolment.id]).await?;
                records.grants.push(row.clone());
                let left = attempts_left(&course, enrolment.id, &new.lesson, &records)
                    .ok_or_else(|| ApiError::invalid("lesson", "no_limit", "The course does not limit the attempts at this."))?;
                store::insert_grant(transaction, &scope, row.clone()).await?;
                audit::record(transaction, now, event).await?;
                notices::attempt_was_granted(transaction, &self.platform, &enrolment, &course, &new.lesson).await?;
                Ok::<_, ApiError>(left)
            })
            .await?;
        Ok(AttemptGrant {
            id: row.id,
            enrolment_id: row.enrolment_id,
            lesson: row.lesson_key,
            reason: row.reason,
            granted_at: now,
            attempts_left,
        })
    }

    /// Who has used all attempts at a final test in vain, so that a trainer knows whom to help. Her own are left out.
    pub(in crate::learning) async fn used_up_attempts(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        language: Language,
    ) -> Result<Vec<UsedUpAttempts>, ApiError> {
        let scope = actor.scope(Permission::MarkWork, organisation)?;
        let mut listed = Vec::new();
        for course in self.catalogue.all().await? {
            let rule = &course.course.completion;
            let (Some(test), Some(allowed)) = (rule.test.as_deref().and_then(|key| course.lesson(key)), rule.attempts) else { continue };
            let look = async |connection: &_| {
                let found = store::used_up_enrolments(connection, &scope, course.course_id, &test.key, allowed).await?;
                let found: Vec<_> = found.into_iter().filter(|row| row.person_id != actor.person).collect();
                let grants = store::grants(connection, found.iter().map(|row| row.id)).await?;
                let people: Vec<_> = found.iter().map(|row| row.person_id).collect();
                Ok::<_, sea_orm::DbErr>((found, grants, organisations::person_names(connection, &scope, &people).await?))
            };
            let (found, grants, names) = self.platform.database.read(&scope, look).await?;
            for row in found {
                let granted = grants.iter().filter(|grant| grant.enrolment_id == row.id && grant.lesson_key == test.key).count();
                let used = u32::try_from(row.used).unwrap_or(u32::MAX);
                if used >= allowed.saturating_add(count(granted)) {
                    listed.push(UsedUpAttempts {
                        enrolment_id: row.id,
                        person_name: names.get(&row.person_id).cloned().unwrap_or_default(),
                        course_title: course.title(language).to_owned(),
                        lesson: test.key.clone(),
                        lesson_title: lesson_title(&course, test, language),
                        attempts: used,
                    });
                }
            }
        }
        Ok(listed)
    }
}
