//! Saying who has which profile: by position, and by membership.

use super::holding::Book;
use super::reading::visible;
use crate::platform::access::{Actor, Permission};
use crate::platform::audit::{self, Event};
use crate::platform::ids::{MembershipId, OrganisationId, RoleProfileId};
use crate::platform::{ApiError, Platform};
use crate::profiles::api::{GivenProfiles, PositionProfilesIn, PositionSummary};
use crate::profiles::{position, store};
use sea_orm::ConnectionTrait;
use std::collections::BTreeMap;

/// More profiles than these are no description of one person's work.
const MOST: usize = 5;

/// The positions of the organisation's people, those without a profile first, then by how many hold them.
pub(in crate::profiles) async fn position_list(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
) -> Result<Vec<PositionSummary>, ApiError> {
    let scope = actor.scope(Permission::ManageProfiles, organisation)?;
    let today = platform.today();
    let (held, mapped) = platform
        .database
        .read_latest(&scope, async |connection| {
            let held = store::positions(connection, &scope, today).await?;
            Ok::<_, ApiError>((held, store::position_profiles(connection, Some(organisation)).await?))
        })
        .await?;
    let mut all: BTreeMap<String, PositionSummary> = BTreeMap::new();
    let summary = |position: String| PositionSummary { position, people: 0, profile_ids: Vec::new() };
    for (text, people) in held {
        let text = text.unwrap_or_default();
        all.entry(position::key(&text)).or_insert_with(|| summary(text)).people += people;
    }
    for row in mapped {
        all.entry(row.position_key).or_insert_with(|| summary(row.position)).profile_ids.push(row.profile_id);
    }
    let mut list: Vec<PositionSummary> = all.into_values().collect();
    list.sort_by_cached_key(|row| (!row.profile_ids.is_empty(), std::cmp::Reverse(row.people), row.position.to_lowercase()));
    Ok(list)
}

/// Gives a position its profiles; none takes them away.
pub(in crate::profiles) async fn map_position(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    wish: PositionProfilesIn,
) -> Result<Vec<PositionSummary>, ApiError> {
    let scope = actor.scope(Permission::ManageProfiles, organisation)?;
    let key = position::key(&wish.position);
    if key.is_empty() {
        return Err(ApiError::invalid("position", "empty", "Name a position. Who has none can be given a profile herself."));
    }
    let now = platform.clock.now();
    platform
        .database
        .write(&scope, async |transaction| {
            let profiles = usable(transaction, organisation, wish.profile_ids).await?;
            let position = wish.position.trim().to_owned();
            store::set_position(transaction, store::SetPosition { organisation, key, position, profiles, now }).await?;
            let event = Event {
                actor: Some(actor.person),
                organisation: Some(organisation),
                action: "role_profile.mapped",
                record_kind: "position",
                record_id: None,
                detail: None,
            };
            Ok::<_, ApiError>(audit::record(transaction, now, event).await?)
        })
        .await?;
    position_list(platform, actor, organisation).await
}

/// The profiles of a membership, by both ways.
pub(in crate::profiles) async fn given(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    membership: MembershipId,
) -> Result<GivenProfiles, ApiError> {
    let scope = actor.scope(Permission::ManageProfiles, organisation)?;
    let today = platform.today();
    platform
        .database
        .read_latest(&scope, async |connection| {
            let holders = store::holders(connection, &scope, Some(organisation), None, today).await?;
            let holder = holders.into_iter().find(|holder| holder.membership == membership).ok_or_else(ApiError::not_found)?;
            let book = Book::read(connection, &scope, organisation).await?;
            let (given, by_position) = book.profiles(&holder).into_iter().partition(|profile| book.is_direct(&holder, *profile));
            Ok::<_, ApiError>(GivenProfiles { position: holder.position, by_position, given })
        })
        .await
}

/// Gives a membership profiles of its own, besides its position's.
pub(in crate::profiles) async fn give(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    membership: MembershipId,
    profiles: Vec<RoleProfileId>,
) -> Result<GivenProfiles, ApiError> {
    let scope = actor.scope(Permission::ManageProfiles, organisation)?;
    let now = platform.clock.now();
    platform
        .database
        .write(&scope, async |transaction| {
            let holders = store::holders(transaction, &scope, Some(organisation), None, platform.day(now)).await?;
            let holder = holders.into_iter().find(|holder| holder.membership == membership).ok_or_else(ApiError::not_found)?;
            let profiles = usable(transaction, organisation, profiles).await?;
            store::set_membership_profiles(transaction, &scope, &holder, &profiles, now).await?;
            let event = Event {
                actor: Some(actor.person),
                organisation: Some(organisation),
                action: "role_profile.given",
                record_kind: "membership",
                record_id: Some(membership.to_string()),
                detail: None,
            };
            Ok::<_, ApiError>(audit::record(transaction, now, event).await?)
        })
        .await?;
    given(platform, actor, organisation, membership).await
}

/// Profiles that the organisation may give, each once.
async fn usable(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
    mut profiles: Vec<RoleProfileId>,
) -> Result<Vec<RoleProfileId>, ApiError> {
    profiles.sort_unstable();
    profiles.dedup();
    if profiles.len() > MOST {
        return Err(ApiError::invalid("profile_ids", "too_many", format!("Choose at most {MOST} profiles.")));
    }
    for id in &profiles {
        let row = visible(connection, organisation, *id).await.map_err(|error| match error.code() {
            "not_found" => ApiError::invalid("profile_ids", "unknown", "Choose among the organisation's profiles and the shared ones."),
            _ => error,
        })?;
        if row.archived_at.is_some() {
            return Err(ApiError::invalid("profile_ids", "archived", "This profile is out of use. Choose another one."));
        }
    }
    Ok(profiles)
}
