//! Writing profiles: a new one, one that is adapted from a shared one, another version.

use super::reading::{one, visible};
use crate::platform::access::{Actor, Permission};
use crate::platform::audit::{self, Event};
use crate::platform::ids::{OrganisationId, RoleProfileId};
use crate::platform::language::Language;
use crate::platform::{ApiError, Platform};
use crate::profiles::api::{RoleProfile, RoleProfileChange, RoleProfileIn};
use crate::profiles::entity::{profile, requirement, version};
use crate::profiles::{notices, rules, store};
use sea_orm::{ConnectionTrait, DbErr};

/// An organisation with more profiles of its own has made one for each person.
const MOST_PROFILES: usize = 200;

/// Writes a profile; one of a known id is left alone. Says whether it is new.
pub(in crate::profiles) async fn create(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    new: RoleProfileIn,
    language: Language,
) -> Result<(bool, RoleProfile), ApiError> {
    let scope = actor.scope(Permission::ManageProfiles, organisation)?;
    let shared = new.shared.unwrap_or(false);
    may_write(actor, organisation, shared)?;
    let id = new.id;
    let titles = rules::titles(&new.titles)?;
    let occupation = rules::occupation(new.occupation)?;
    let note = rules::text("note", new.note)?;
    let now = platform.clock.now();
    let rows = rules::requirements((id, 1), new.requirements, &[], platform.day(now))?;
    let titles = serde_json::to_string(&titles).map_err(ApiError::because)?;
    let is_new = platform
        .database
        .write(&scope, async |transaction| {
            if let Some(known) = store::profile(transaction, id).await? {
                return if known.organisation_id == (!shared).then_some(organisation) { Ok(false) } else { Err(ApiError::conflict()) };
            }
            let own = store::profiles(transaction, Some(organisation)).await?;
            if own.iter().filter(|row| row.organisation_id.is_none() == shared).count() >= MOST_PROFILES {
                return Err(ApiError::conflict().detail(format!("There are {MOST_PROFILES} profiles already.")));
            }
            let origin = match new.origin_id {
                Some(origin) => {
                    let origin = visible(transaction, organisation, origin).await?;
                    if shared || origin.organisation_id.is_some() {
                        return Err(ApiError::invalid(
                            "origin_id",
                            "not_shared",
                            "Only a shared profile is adapted, into one of your own.",
                        ));
                    }
                    Some(origin)
                }
                None => None,
            };
            let row = profile::Model {
                id,
                organisation_id: (!shared).then_some(organisation),
                code: None,
                titles,
                occupation,
                origin_id: origin.as_ref().map(|origin| origin.id),
                origin_version: origin.as_ref().map(|origin| origin.version),
                version: 1,
                created_at: now,
                changed_at: now,
                archived_at: None,
            };
            store::insert_profile(transaction, row).await?;
            store::insert_version(transaction, version::Model { profile_id: id, version: 1, note, created_at: now }, rows).await?;
            note_change(platform, transaction, actor, organisation, id, "role_profile.created").await?;
            Ok::<_, ApiError>(true)
        })
        .await?;
    Ok((is_new, one(platform, actor, organisation, id, language).await?))
}

/// Changes a profile. Other requirements are another version; the one before stays as it is.
pub(in crate::profiles) async fn update(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    id: RoleProfileId,
    change: RoleProfileChange,
    language: Language,
) -> Result<RoleProfile, ApiError> {
    let scope = actor.scope(Permission::ManageProfiles, organisation)?;
    let titles = serde_json::to_string(&rules::titles(&change.titles)?).map_err(ApiError::because)?;
    let occupation = rules::occupation(change.occupation)?;
    let note = rules::text("note", change.note)?;
    let now = platform.clock.now();
    platform
        .database
        .write(&scope, async |transaction| {
            visible(transaction, organisation, id).await?;
            let mut row = store::lock_profile(transaction, id).await?.ok_or_else(ApiError::not_found)?;
            may_write(actor, organisation, row.organisation_id.is_none())?;
            if row.version != change.version {
                return Err(ApiError::conflict().detail("Somebody has changed this profile since you opened it. Look at it again."));
            }
            let before = store::requirements_at(transaction, id, row.version).await?;
            let rows = rules::requirements((id, row.version + 1), change.requirements, &before, platform.day(now))?;
            let differs = !same(&before, &rows);
            if let Some(seen) = change.compared_version {
                let origin = match row.origin_id {
                    Some(origin) => store::profile(transaction, origin).await?,
                    None => None,
                };
                if !origin.is_some_and(|origin| (1..=origin.version).contains(&seen)) {
                    return Err(ApiError::invalid("compared_version", "unknown", "The shared profile has no such version."));
                }
                row.origin_version = Some(seen);
            }
            if differs {
                row.version += 1;
                row.changed_at = now;
                let next = version::Model { profile_id: id, version: row.version, note, created_at: now };
                store::insert_version(transaction, next, rows).await?;
                if row.organisation_id.is_none() {
                    notices::shared_profile_changed(transaction, platform, &row).await?;
                }
            }
            row.titles = titles;
            row.occupation = occupation;
            row.archived_at = if change.archived.unwrap_or(false) { row.archived_at.or(Some(now)) } else { None };
            store::update_profile(transaction, row).await?;
            note_change(platform, transaction, actor, organisation, id, "role_profile.changed").await?;
            Ok::<_, ApiError>(())
        })
        .await?;
    one(platform, actor, organisation, id, language).await
}

/// A shared profile is the consortium's to write.
fn may_write(actor: &Actor, organisation: OrganisationId, shared: bool) -> Result<(), ApiError> {
    if shared && actor.breadth(Permission::ManageConsortium, organisation).is_none() {
        return Err(ApiError::forbidden()
            .reason("consortium_writes")
            .detail("The consortium writes shared profiles. Adapt it into one of your own."));
    }
    Ok(())
}

/// Whether two versions ask for the same in the same words and order.
fn same(before: &[requirement::Model], after: &[requirement::Model]) -> bool {
    let plain = |row: &requirement::Model| requirement::Model { version: 0, position: 0, ..row.clone() };
    before.iter().map(plain).eq(after.iter().map(plain))
}

async fn note_change(
    platform: &Platform,
    transaction: &impl ConnectionTrait,
    actor: &Actor,
    organisation: OrganisationId,
    id: RoleProfileId,
    action: &'static str,
) -> Result<(), DbErr> {
    let event = Event {
        actor: Some(actor.person),
        organisation: Some(organisation),
        action,
        record_kind: "role_profile",
        record_id: Some(id.to_string()),
        detail: None,
    };
    audit::record(transaction, platform.clock.now(), event).await
}
