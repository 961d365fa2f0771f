//! The units of an organisation.

use crate::organisations::model::{Unit, UnitIn, UnitPatch};
use crate::organisations::store::{self, NewUnit};
use crate::organisations::{name, tree};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{OrganisationId, UnitId};
use crate::platform::{ApiError, Platform, audit};
use poem_openapi::types::MaybeUndefined;
use sea_orm::ConnectionTrait;

/// More units than this would make the list of them, which has no pages, a burden.
const MOST_UNITS: usize = 2000;

/// All units of an organisation, for its members.
pub async fn list(platform: &Platform, actor: &Actor, organisation: OrganisationId) -> Result<Vec<Unit>, ApiError> {
    let scope = actor.scope(Permission::ReadOrganisation, organisation)?;
    let today = platform.today();
    platform.database.read(&scope, async |connection| Ok(store::list_units(connection, &scope, organisation, today).await?)).await
}

fn event(actor: &Actor, organisation: OrganisationId, action: &'static str, id: UnitId) -> audit::Event {
    audit::Event {
        actor: Some(actor.person),
        organisation: Some(organisation),
        action,
        record_kind: "unit",
        record_id: Some(id.to_string()),
        detail: None,
    }
}

async fn check_parent(connection: &impl ConnectionTrait, organisation: OrganisationId, parent: UnitId) -> Result<(), ApiError> {
    let found = store::find_unit(connection, organisation, parent).await?;
    found.map(|_| ()).ok_or_else(|| ApiError::invalid("parent_id", "not_found", "Choose a unit of this organisation."))
}

async fn read_back(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    id: UnitId,
    platform: &Platform,
) -> Result<Unit, ApiError> {
    let units = store::list_units(connection, scope, organisation, platform.today()).await?;
    units.into_iter().find(|unit| unit.id == id).ok_or_else(ApiError::not_found)
}

/// Adds a unit.
pub async fn create(platform: &Platform, actor: &Actor, organisation: OrganisationId, body: UnitIn) -> Result<Unit, ApiError> {
    let scope = actor.scope(Permission::ManageOrganisation, organisation)?;
    let now = platform.clock.now();
    let new = NewUnit {
        id: UnitId(platform.clock.id()),
        organisation,
        parent: body.parent_id,
        name: name::name("name", &body.name)?,
        created_at: now,
    };
    let create = async |transaction: &_| -> Result<Unit, ApiError> {
        let id = new.id;
        store::lock_organisation(transaction, organisation).await?;
        if let Some(parent) = new.parent {
            check_parent(transaction, organisation, parent).await?;
        }
        if store::unit_parents(transaction, organisation).await?.len() >= MOST_UNITS {
            return Err(ApiError::conflict().detail(format!("An organisation has at most {MOST_UNITS} units.")));
        }
        store::create_unit(transaction, new).await?;
        audit::record(transaction, now, event(actor, organisation, "unit.created", id)).await?;
        read_back(transaction, &scope, organisation, id, platform).await
    };
    platform.database.write(&scope, create).await
}

/// Renames or moves a unit.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    id: UnitId,
    patch: UnitPatch,
) -> Result<Unit, ApiError> {
    let scope = actor.scope(Permission::ManageOrganisation, organisation)?;
    let now = platform.clock.now();
    let name = patch.name.map(|text| name::name("name", &text)).transpose()?;
    let parent = match patch.parent_id {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(None),
        MaybeUndefined::Value(parent) => Some(Some(parent)),
    };
    let change = async |transaction: &_| -> Result<Unit, ApiError> {
        store::lock_organisation(transaction, organisation).await?;
        store::find_unit(transaction, organisation, id).await?.ok_or_else(ApiError::not_found)?;
        if let Some(Some(parent)) = parent {
            check_parent(transaction, organisation, parent).await?;
            let parents = store::unit_parents(transaction, organisation).await?;
            if tree::would_make_a_circle(&parents, id, parent) {
                let message = "A unit cannot be a part of itself or of its own parts. Choose another parent.";
                return Err(ApiError::invalid("parent_id", "circular", message));
            }
        }
        store::change_unit(transaction, id, name, parent).await?;
        audit::record(transaction, now, event(actor, organisation, "unit.changed", id)).await?;
        read_back(transaction, &scope, organisation, id, platform).await
    };
    platform.database.write(&scope, change).await
}

/// Deletes a unit that has no parts and never had people.
pub async fn delete(platform: &Platform, actor: &Actor, organisation: OrganisationId, id: UnitId) -> Result<(), ApiError> {
    let scope = actor.scope(Permission::ManageOrganisation, organisation)?;
    let now = platform.clock.now();
    let delete = async |transaction: &_| -> Result<(), ApiError> {
        store::lock_organisation(transaction, organisation).await?;
        store::find_unit(transaction, organisation, id).await?.ok_or_else(ApiError::not_found)?;
        if store::is_in_use(transaction, &scope, id).await? {
            let detail = "The unit has parts, or people who belong or belonged to it. Rename it, or move them first.";
            return Err(ApiError::already_in_use().detail(detail));
        }
        store::delete_unit(transaction, id).await?;
        Ok(audit::record(transaction, now, event(actor, organisation, "unit.deleted", id)).await?)
    };
    platform.database.write(&scope, delete).await
}
