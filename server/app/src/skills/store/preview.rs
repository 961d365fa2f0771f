//! What a fold would give, without writing it.

use super::ledger::{evidence, revocations};
use crate::platform::ids::{OrganisationId, PersonId};
use crate::skills::entity::{observation, skill_level};
use crate::skills::fold::{Observation, fold_now};
use crate::skills::policy::Policy;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// How many levels of some people in an organisation a policy would raise, and how many it would lower or take away.
pub(in crate::skills) async fn would_change(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
    people: &[PersonId],
    policy: &Policy,
    now: DateTime<Utc>,
) -> Result<(u32, u32), DbErr> {
    let revoked = revocations(connection, people).await?;
    let mut known: BTreeMap<(PersonId, String), (Vec<Observation>, Option<i32>)> = BTreeMap::new();
    let rows = observation::Entity::find()
        .filter(observation::Column::OrganisationId.eq(organisation))
        .filter(observation::Column::PersonId.is_in(people.iter().copied()))
        .all(connection)
        .await?;
    for row in rows {
        let piece = evidence(&row, revoked.get(&row.id));
        known.entry((row.person_id, row.skill_key)).or_default().0.push(piece);
    }
    let rows = skill_level::Entity::find()
        .filter(skill_level::Column::OrganisationId.eq(organisation))
        .filter(skill_level::Column::PersonId.is_in(people.iter().copied()))
        .all(connection)
        .await?;
    for row in rows {
        known.entry((row.person_id, row.skill_key)).or_default().1 = Some(row.level);
    }
    let (mut higher, mut lower) = (0, 0);
    for (pieces, before) in known.values() {
        // No level is below every level.
        match fold_now(pieces, policy, now).map(|level| level.level).cmp(before) {
            Ordering::Greater => higher += 1,
            Ordering::Less => lower += 1,
            Ordering::Equal => {}
        }
    }
    Ok((higher, lower))
}
