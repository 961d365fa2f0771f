//! SQL of this slice.

pub(super) mod carried_back;
pub(super) mod carry;
mod certificates;
mod current;
mod forget;
mod lasting;
mod ledger;
mod levels;
mod policies;
mod preview;
mod sides;

pub(super) use certificates::{
    certificate, certificates, evidence_from, file_keys_of, insert_certificate, open_certificates, save_certificate,
};
pub use current::{Change, CurrentLevel, changes_after, levels_in, levels_of};
pub use forget::copy_evidence_without_person;
pub use lasting::{Needed, holds_until};
pub(super) use ledger::{evidence, given_by, observe, of_place, revoke};
pub use ledger::{load_observations, lock_person};
pub(super) use levels::{
    Place, count_people_with_evidence, fold_due, organisations_knowing, organisations_with_evidence, people_with_evidence, refold,
    tidy_changes,
};
pub(super) use policies::{
    Origin, begin_refold, insert_policy, last_refold, policies_at, policy_versions, refold_row, save_refold, unfinished_refolds,
};
pub(super) use preview::would_change;
pub use sides::{LatestEvidence, latest_by_kind};

use super::entity::{observation, skill_level};
use crate::platform::access::Scope;
use crate::platform::ids::{CompletionId, ObservationId, OrganisationId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The kind of evidence that only confirms what holds.
pub const REFRESHER: &str = "refresher";

/// Evidence that is to be written down.
#[derive(Clone, Debug)]
pub struct NewObservation {
    /// Its key.
    pub id: ObservationId,
    /// On whose behalf it came about.
    pub organisation: OrganisationId,
    /// Whose level it shows.
    pub person: PersonId,
    /// Which skill.
    pub skill: String,
    /// Which level.
    pub level: i32,
    /// self, manager, test, completion, external or refresher.
    pub kind: &'static str,
    /// The completion it follows from.
    pub completion: Option<CompletionId>,
    /// How far the true level may lie from it: one standard error in levels; none where nobody knows.
    pub standard_error: Option<f64>,
    /// Who judged, when a person did.
    pub assessor: Option<PersonId>,
    /// The questionnaire, test or certificate that it comes from.
    pub source: Option<Uuid>,
    /// When the level was shown.
    pub observed_at: DateTime<Utc>,
    /// Until when it holds.
    pub valid_until: Option<DateTime<Utc>>,
}

/// The levels inside a scope, by skill.
pub(super) async fn levels(connection: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<skill_level::Model>, DbErr> {
    skill_level::Entity::find()
        .filter(scope.restrict(skill_level::Column::OrganisationId, skill_level::Column::PersonId))
        .order_by_asc(skill_level::Column::SkillKey)
        .all(connection)
        .await
}

/// The completions behind observations.
pub(super) async fn completions_behind(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    observations: Vec<ObservationId>,
) -> Result<BTreeMap<ObservationId, CompletionId>, DbErr> {
    let rows = observation::Entity::find()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::Id.is_in(observations))
        .all(connection)
        .await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.id, row.completion_id?))).collect())
}

/// A level that a completion is evidence for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Which skill.
    pub skill: String,
    /// Which level.
    pub level: i32,
    /// When it was shown.
    pub observed_at: DateTime<Utc>,
    /// Until when it holds.
    pub valid_until: Option<DateTime<Utc>>,
}

/// The evidence that a completion itself gave, and what was carried from it to other frameworks, inside a scope.
pub(super) async fn evidence_of(connection: &impl ConnectionTrait, scope: &Scope, completion: CompletionId) -> Result<Vec<Held>, DbErr> {
    let mut rows = observation::Entity::find()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::CompletionId.eq(completion))
        .filter(observation::Column::Kind.ne(REFRESHER))
        .order_by_asc(observation::Column::SkillKey)
        .all(connection)
        .await?;
    rows.extend(ledger::carried_from(connection, scope, rows.iter().map(|row| row.id).collect()).await?);
    rows.sort_by(|one, other| one.skill_key.cmp(&other.skill_key));
    let held = rows.into_iter().map(|row| Held {
        skill: row.skill_key,
        level: row.level,
        observed_at: row.observed_at,
        valid_until: row.valid_until,
    });
    Ok(held.collect())
}

/// How many rounds of refreshers confirmed the evidence of a completion, inside a scope. A round writes one observation for each
/// skill, all at one moment.
pub(super) async fn refreshed(connection: &impl ConnectionTrait, scope: &Scope, completion: CompletionId) -> Result<u32, DbErr> {
    let moments: Vec<DateTime<Utc>> = observation::Entity::find()
        .select_only()
        .column(observation::Column::ObservedAt)
        .distinct()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::CompletionId.eq(completion))
        .filter(observation::Column::Kind.eq(REFRESHER))
        .into_tuple()
        .all(connection)
        .await?;
    Ok(u32::try_from(moments.len()).unwrap_or(u32::MAX))
}

/// The levels of a person in an organisation, inside a scope, for some skills.
pub(super) async fn held(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
    skills: Vec<String>,
) -> Result<Vec<Held>, DbErr> {
    let rows = skill_level::Entity::find()
        .filter(scope.restrict(skill_level::Column::OrganisationId, skill_level::Column::PersonId))
        .filter(skill_level::Column::PersonId.eq(person))
        .filter(skill_level::Column::OrganisationId.eq(organisation))
        .filter(skill_level::Column::SkillKey.is_in(skills))
        .order_by_asc(skill_level::Column::SkillKey)
        .all(connection)
        .await?;
    let held = rows.into_iter().map(|row| Held {
        skill: row.skill_key,
        level: row.level,
        observed_at: row.observed_at,
        valid_until: row.valid_until,
    });
    Ok(held.collect())
}
