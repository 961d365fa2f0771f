//! Changing who does what where.

use crate::organisations::model::{MembershipPatch, PersonInOrganisation};
use crate::organisations::name;
use crate::organisations::store::{self, MembershipChange};
use crate::platform::access::{Actor, Permission, Role, Scope};
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, UnitId};
use crate::platform::{ApiError, Platform, audit};
use chrono::{Datelike, NaiveDate};
use poem_openapi::types::MaybeUndefined;
use sea_orm::{ActiveEnum, ConnectionTrait};
use std::collections::BTreeSet;

/// Where in an organisation somebody is put.
#[derive(Clone, Copy, Debug)]
pub struct Placement {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Who; absent while she has no account.
    pub person: Option<PersonId>,
    /// In which unit.
    pub unit: Option<UnitId>,
    /// Under whom.
    pub manager: Option<PersonId>,
}

/// Refuses a unit of another organisation, a manager who does not belong to it, and being one's own manager.
///
/// # Errors
/// `invalid_input` naming the field.
pub async fn check_placement(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    placement: Placement,
    today: NaiveDate,
) -> Result<(), ApiError> {
    let Placement { organisation, person, unit, manager } = placement;
    if let Some(unit) = unit
        && store::find_unit(connection, organisation, unit).await?.is_none()
    {
        return Err(ApiError::invalid("unit_id", "not_found", "Choose a unit of this organisation."));
    }
    let Some(manager) = manager else { return Ok(()) };
    if person == Some(manager) {
        return Err(ApiError::invalid("manager_id", "circular", "Nobody is her own manager. Choose somebody else."));
    }
    if !store::is_current_member(connection, scope, organisation, manager, today).await? {
        return Err(ApiError::invalid("manager_id", "not_found", "Choose a person who belongs to this organisation."));
    }
    Ok(())
}

/// Changes a membership, and ends it when the patch says so.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    id: MembershipId,
    patch: MembershipPatch,
) -> Result<PersonInOrganisation, ApiError> {
    let scope = actor.scope(Permission::ManagePeople, organisation)?;
    let now = platform.clock.now();
    let today = platform.day(now);
    let new_roles: Option<BTreeSet<Role>> = patch.roles.map(|roles| roles.into_iter().collect());
    let change = MembershipChange {
        unit: given(patch.unit_id),
        position: given(patch.position).map(|text| name::optional_name("position", text.as_deref())).transpose()?,
        manager: given(patch.manager_id),
        valid_to: given(patch.valid_to),
    };
    let detail = changed_fields(&change, new_roles.as_ref());
    let work = async |transaction: &_| -> Result<PersonInOrganisation, ApiError> {
        store::lock_organisation(transaction, organisation).await?;
        let (person, valid_from, old_roles) = store::find_membership(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
        let placement = Placement { organisation, person: Some(person), unit: change.unit.flatten(), manager: change.manager.flatten() };
        check_placement(transaction, &scope, placement, today).await?;
        check_end(valid_from, change.valid_to.flatten())?;
        if let Some(new_roles) = &new_roles {
            check_consortium_role(actor, organisation, &old_roles, new_roles)?;
        }
        if change.valid_to.is_some() {
            check_other_membership(transaction, &scope, organisation, person, id, today).await?;
            if old_roles.contains(&Role::ConsortiumAdmin) && actor.breadth(Permission::ManageConsortium, organisation).is_none() {
                let message = "Only the consortium's administrator ends the membership of a consortium's administrator.";
                return Err(ApiError::invalid("valid_to", "not_yours_to_give", message));
            }
        }
        let over = matches!(change.valid_to, Some(Some(day)) if day <= today);
        // An end that is planned counts as well: the organisation must not be left alone tomorrow.
        let ends = matches!(change.valid_to, Some(Some(_)));
        let stays_administrator = !ends && new_roles.as_ref().unwrap_or(&old_roles).contains(&Role::OrganisationAdmin);
        if old_roles.contains(&Role::OrganisationAdmin)
            && !stays_administrator
            && !store::has_other_administrator(transaction, &scope, organisation, id, today).await?
        {
            let field = if ends { "valid_to" } else { "roles" };
            return Err(ApiError::invalid(field, "last_administrator", "Make somebody else administrator of the organisation first."));
        }
        store::change_membership(transaction, id, change).await?;
        if let Some(new_roles) = &new_roles {
            store::replace_roles(transaction, id, new_roles).await?;
        }
        let event = audit::Event {
            actor: Some(actor.person),
            organisation: Some(organisation),
            action: if over { "membership.ended" } else { "membership.changed" },
            record_kind: "membership",
            record_id: Some(id.to_string()),
            detail: Some(detail),
        };
        audit::record(transaction, now, event).await?;
        store::person_in_organisation(transaction, &scope, organisation, person).await?.ok_or_else(ApiError::not_found)
    };
    platform.database.write(&scope, work).await
}

/// A person has one membership at a time in an organisation: what another one gives must not come back through this one.
async fn check_other_membership(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    person: PersonId,
    id: MembershipId,
    today: NaiveDate,
) -> Result<(), ApiError> {
    let standing = store::membership_in(connection, scope, organisation, person, today).await?;
    if standing.is_some_and(|standing| standing.membership_id != id) {
        let message = "This person has another membership in the organisation. Change that one instead.";
        return Err(ApiError::invalid("valid_to", "already_a_member", message));
    }
    Ok(())
}

fn given<T>(value: MaybeUndefined<T>) -> Option<Option<T>> {
    match value {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(None),
        MaybeUndefined::Value(value) => Some(Some(value)),
    }
}

fn check_end(valid_from: NaiveDate, valid_to: Option<NaiveDate>) -> Result<(), ApiError> {
    match valid_to {
        Some(day) if day < valid_from => {
            Err(ApiError::invalid("valid_to", "before_the_start", format!("Choose {valid_from} or a later day.")))
        }
        // SQLite keeps days as text of ten characters, in which a later one could not be read back.
        Some(day) if day.year() > 9999 => Err(ApiError::invalid("valid_to", "too_late", "Choose a day before the year 10000.")),
        _ => Ok(()),
    }
}

fn check_consortium_role(
    actor: &Actor,
    organisation: OrganisationId,
    old_roles: &BTreeSet<Role>,
    new_roles: &BTreeSet<Role>,
) -> Result<(), ApiError> {
    let touched = old_roles.contains(&Role::ConsortiumAdmin) != new_roles.contains(&Role::ConsortiumAdmin);
    if touched && actor.breadth(Permission::ManageConsortium, organisation).is_none() {
        return Err(ApiError::invalid("roles", "not_yours_to_give", "Only the consortium's administrator gives and takes this role."));
    }
    Ok(())
}

/// The names of what changes and the new roles, for the audit log: no personal data.
fn changed_fields(change: &MembershipChange, roles: Option<&BTreeSet<Role>>) -> String {
    let mut fields = Vec::new();
    if change.unit.is_some() {
        fields.push("unit".to_owned());
    }
    if change.position.is_some() {
        fields.push("position".to_owned());
    }
    if change.manager.is_some() {
        fields.push("manager".to_owned());
    }
    if let Some(valid_to) = change.valid_to {
        fields.push(valid_to.map_or("no end".to_owned(), |day| format!("end {day}")));
    }
    if let Some(roles) = roles {
        let roles: Vec<_> = roles.iter().map(|role| role.to_value()).collect();
        fields.push(format!("roles {}", roles.join(" ")));
    }
    fields.join(", ")
}
