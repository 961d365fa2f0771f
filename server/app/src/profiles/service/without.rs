//! Who has no profile yet, so that nothing can be said about what her work needs.

use super::gaps::People;
use crate::organisations::{person_names, units_of};
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::{ApiError, Platform};
use crate::profiles::api::PersonWithoutProfile;

/// The people whom the caller reports on and who have no profile, by name. It tells nothing of their levels.
pub(in crate::profiles) async fn without_profile(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
) -> Result<Vec<PersonWithoutProfile>, ApiError> {
    let scope = actor.scope(Permission::ReadReports, organisation)?;
    let now = platform.clock.now();
    platform
        .database
        .read_latest(&scope, async |connection| {
            let people = People::read(platform, connection, &scope, organisation, now).await?;
            let found: Vec<_> = people.holders.iter().filter(|(_, holders)| people.profiles_of(holders).is_empty()).collect();
            let ids: Vec<PersonId> = found.iter().map(|(person, _)| **person).collect();
            let names = person_names(connection, &scope, &ids).await?;
            let units = units_of(connection, organisation).await?;
            let mut list: Vec<PersonWithoutProfile> = found
                .into_iter()
                .map(|(person, holders)| PersonWithoutProfile {
                    person_id: *person,
                    name: names.get(person).cloned().unwrap_or_default(),
                    unit: holders.first().and_then(|holder| units.get(&holder.unit?).cloned()),
                    position: holders.first().and_then(|holder| holder.position.clone()),
                })
                .collect();
            list.sort_by_cached_key(|row| row.name.to_lowercase());
            Ok::<_, ApiError>(list)
        })
        .await
}
