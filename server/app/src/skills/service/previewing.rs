//! What a policy would change, before it is chosen.

use super::super::api::policies::{LevelPolicyPreview, PolicyIn};
use super::super::store;
use super::policies::parse;
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::OrganisationId;
use crate::platform::{ApiError, Platform};
use sea_orm::DbErr;

/// So many people are folded in one reading.
const PEOPLE_AT_ONCE: u64 = 100;
/// Of fewer people nothing is told about levels: trying rules one after the other would tell what each of them was judged by whom.
const FEWEST: u32 = 5;

/// Folds everybody in an organisation by a policy, or by the consortium's, and counts the levels that would be others. Nothing is written.
pub(in crate::skills) async fn preview(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    chosen: Option<PolicyIn>,
) -> Result<LevelPolicyPreview, ApiError> {
    let scope = actor.scope(Permission::ManageOrganisation, organisation)?;
    let own = chosen.map(parse).transpose()?;
    let now = platform.clock.now();
    let policies = async |connection: &_| store::policies_at(connection, Some(organisation)).await;
    let policies = platform.database.read_latest::<_, DbErr>(&scope, policies).await?;
    let policy = own.unwrap_or_else(|| policies.shared(now).0);
    let (mut people, mut reached, mut higher, mut lower) = (0_u32, None, 0, 0);
    loop {
        let read = async |connection: &_| {
            let portion = store::people_with_evidence(connection, Some(organisation), reached, PEOPLE_AT_ONCE).await?;
            let changes = store::would_change(connection, organisation, &portion, &policy, now).await?;
            Ok::<_, DbErr>((portion, changes))
        };
        let (portion, (up, down)) = platform.database.read_latest(&scope, read).await?;
        people = people.saturating_add(u32::try_from(portion.len()).unwrap_or(u32::MAX));
        (higher, lower) = (higher + up, lower + down);
        reached = portion.last().map(|person| person.0).or(reached);
        if portion.len() < usize::try_from(PEOPLE_AT_ONCE).unwrap_or(usize::MAX) {
            break;
        }
    }
    let told = people >= FEWEST;
    Ok(LevelPolicyPreview { people, higher: told.then_some(higher), lower: told.then_some(lower) })
}
