//! Keeping evidence and levels for the counts, without the person.

use super::ledger::revocations;
use crate::platform::access::Scope;
use crate::platform::clock::{Clock, month};
use crate::platform::ids::{CompletionId, ObservationId, OrganisationId, PersonId};
use crate::skills::entity::{observation, skill_level};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter};
use std::collections::BTreeMap;

/// Copies a person's evidence and levels in an organisation for somebody else, under new ids and by the month. `completions` are the
/// copies of completions by their originals.
///
/// # Errors
/// When the database refuses.
pub async fn copy_evidence_without_person(
    transaction: &impl ConnectionTrait,
    scope: &Scope,
    clock: &Clock,
    (from, to): (PersonId, PersonId),
    organisation: OrganisationId,
    completions: &BTreeMap<CompletionId, CompletionId>,
) -> Result<(), DbErr> {
    let rows = observation::Entity::find()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::OrganisationId.eq(organisation))
        .filter(observation::Column::PersonId.eq(from))
        .all(transaction)
        .await?;
    let revoked = revocations(transaction, &[from]).await?;
    let mut copies = BTreeMap::new();
    for row in rows.into_iter().filter(|row| !revoked.contains_key(&row.id)) {
        let id = ObservationId(clock.id());
        copies.insert(row.id, id);
        let copy = observation::Model {
            id,
            person_id: to,
            completion_id: row.completion_id.and_then(|completion| completions.get(&completion).copied()),
            assessor_id: None,
            source_id: None,
            observed_at: month(row.observed_at),
            valid_until: row.valid_until.map(month),
            recorded_at: month(row.recorded_at),
            ..row
        };
        observation::Entity::insert(copy.into_active_model().reset_all()).exec_without_returning(transaction).await?;
    }
    let levels = skill_level::Entity::find()
        .filter(scope.restrict(skill_level::Column::OrganisationId, skill_level::Column::PersonId))
        .filter(skill_level::Column::OrganisationId.eq(organisation))
        .filter(skill_level::Column::PersonId.eq(from))
        .all(transaction)
        .await?;
    for row in levels {
        let Some(observation_id) = copies.get(&row.observation_id).copied() else { continue };
        let copy = skill_level::Model {
            person_id: to,
            observation_id,
            observed_at: month(row.observed_at),
            valid_until: row.valid_until.map(month),
            changes_at: row.changes_at.map(month),
            ..row
        };
        skill_level::Entity::insert(copy.into_active_model().reset_all()).exec_without_returning(transaction).await?;
    }
    Ok(())
}
