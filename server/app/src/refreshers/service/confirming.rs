//! What refreshers do to the evidence of a skill.

use super::super::api::RefreshedSkill;
use super::super::entity::plan;
use super::super::{round, store};
use super::Refreshers;
use crate::catalogue::PublishedCourse;
use crate::platform::access::Scope;
use crate::platform::ids::ObservationId;
use crate::platform::language::Language;
use crate::platform::{ApiError, audit};
use crate::skills::{self, NewObservation};
use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;

impl Refreshers {
    /// Writes one observation for each skill that the completion gave evidence of, when the answers since the last round finish
    /// another one. Its level is the evidence's own, so that it raises nothing.
    pub(super) async fn confirm_if_finished(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        course: &PublishedCourse,
        plan: plan::Model,
        questions: usize,
        now: DateTime<Utc>,
    ) -> Result<(), ApiError> {
        let since = round::begin(plan.confirmed_at, now);
        let answers = store::reviews(transaction, scope, plan.enrolment_id, Some(since)).await?;
        let rule = &course.course.completion;
        if !round::is_finished(&answers, questions, rule.pass_share) {
            return Ok(());
        }
        for evidence in skills::evidence_of(transaction, scope, plan.completion_id).await? {
            let observation = NewObservation {
                id: ObservationId(self.platform.clock.id()),
                organisation: plan.organisation_id,
                person: plan.person_id,
                skill: evidence.skill,
                level: evidence.level,
                kind: skills::REFRESHER,
                completion: Some(plan.completion_id),
                standard_error: None,
                assessor: None,
                source: None,
                observed_at: now,
                valid_until: round::valid_until(evidence.valid_until, rule.valid_months, now),
            };
            skills::observe(transaction, scope, observation, now).await?;
        }
        let event = audit::Event {
            actor: Some(plan.person_id),
            organisation: Some(plan.organisation_id),
            action: "evidence.refreshed",
            record_kind: "completion",
            record_id: Some(plan.completion_id.to_string()),
            detail: None,
        };
        store::save_plan(transaction, scope, plan::Model { confirmed_at: Some(now), ..plan }).await?;
        audit::record(transaction, now, event).await?;
        Ok(())
    }

    /// The levels that hold for the skills of a plan's completion, with how long they do.
    pub(super) async fn evidence_of(&self, scope: &Scope, plan: &plan::Model, language: Language) -> Result<Vec<RefreshedSkill>, ApiError> {
        let held = self
            .platform
            .database
            .read_latest(scope, async |connection| {
                skills::held(connection, scope, plan.person_id, plan.organisation_id, plan.completion_id).await
            })
            .await?;
        let shown = held.into_iter().map(|held| RefreshedSkill {
            title: skills::title(&held.skill, language),
            skill: held.skill,
            level: held.level,
            observed_at: held.observed_at,
            valid_until: held.valid_until,
        });
        Ok(shown.collect())
    }
}
