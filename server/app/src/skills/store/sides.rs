//! What each kind of evidence says, side by side.

use super::ledger::revocations;
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId};
use crate::skills::entity::observation;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeMap;

/// The latest evidence of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LatestEvidence {
    /// Which level.
    pub level: i32,
    /// When it was shown.
    pub observed_at: DateTime<Utc>,
    /// Whether it is what both agreed in a talk.
    pub agreed: bool,
}

/// The latest evidence of a person in an organisation by skill and kind, inside a scope, whether or not it decides her level. What was
/// revoked says nothing any more.
///
/// # Errors
/// When the database refuses.
pub async fn latest_by_kind(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<BTreeMap<(String, String), LatestEvidence>, DbErr> {
    let rows = observation::Entity::find()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::PersonId.eq(person))
        .filter(observation::Column::OrganisationId.eq(organisation))
        .order_by_asc(observation::Column::ObservedAt)
        .order_by_asc(observation::Column::Id)
        .all(connection)
        .await?;
    let revoked = revocations(connection, &[person]).await?;
    let latest = |row: observation::Model| {
        ((row.skill_key, row.kind), LatestEvidence { level: row.level, observed_at: row.observed_at, agreed: row.agreed == 1 })
    };
    Ok(rows.into_iter().filter(|row| !revoked.contains_key(&row.id)).map(latest).collect())
}
