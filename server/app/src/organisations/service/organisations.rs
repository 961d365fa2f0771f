//! The organisations of the consortium.

use crate::organisations::model::{Organisation, OrganisationIn, OrganisationPatch};
use crate::organisations::name;
use crate::organisations::store::{self, NewOrganisation};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::OrganisationId;
use crate::platform::paging::{self, Page};
use crate::platform::problem::breaks_unique;
use crate::platform::{ApiError, Platform, audit};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

const SORT: &str = "organisations.name";

/// The actor's own organisations; all of the consortium for its administrator.
pub async fn list(platform: &Platform, actor: &Actor, cursor: Option<&str>, limit: u32) -> Result<Page<Organisation>, ApiError> {
    let after = cursor.map(read_cursor).transpose()?;
    let everywhere = actor.require(Permission::ManageConsortium).is_ok();
    let own: BTreeSet<_> = actor.memberships.iter().map(|membership| membership.organisation).collect();
    let own: Vec<_> = own.into_iter().filter(|id| actor.breadth(Permission::ReadOrganisation, *id).is_some()).collect();
    let among = (!everywhere).then_some(own.as_slice());
    let today = platform.today();
    let list = async |connection: &_| -> Result<_, ApiError> {
        let rows = store::list_organisations(connection, among, after, limit).await?;
        let (mut items, more) = paging::cut(rows, limit);
        let counted: Vec<_> = items
            .iter()
            .map(|item| item.id)
            .filter(|id| everywhere || actor.breadth(Permission::ManageOrganisation, *id).is_some())
            .collect();
        let counts = store::count_people(connection, &counting(), &counted, today).await?;
        for item in &mut items {
            item.people_count = counted.contains(&item.id).then(|| counts.get(&item.id).copied().unwrap_or(0));
        }
        let next = items.last().filter(|_| more).map(|last| paging::cursor(SORT, &[&last.name, &last.id.to_string()]));
        Ok(Page { items, next })
    };
    platform.database.read(&counting(), list).await
}

fn read_cursor(cursor: &str) -> Result<(String, OrganisationId), ApiError> {
    let mut keys = paging::read_cursor(cursor, SORT, 2)?;
    let id = keys.pop().and_then(|id| id.parse().ok()).map(OrganisationId).ok_or_else(ApiError::bad_cursor)?;
    Ok((keys.pop().unwrap_or_default(), id))
}

fn counting() -> Scope {
    Scope::system("counts people in several organisations, names nobody")
}

/// One organisation, for its members and the consortium's administrator.
pub async fn get(platform: &Platform, actor: &Actor, id: OrganisationId) -> Result<Organisation, ApiError> {
    let everywhere = actor.require(Permission::ManageConsortium).is_ok();
    if !everywhere {
        actor.scope(Permission::ReadOrganisation, id)?;
    }
    let counted = everywhere || actor.breadth(Permission::ManageOrganisation, id).is_some();
    let today = platform.today();
    let get = async |connection: &_| -> Result<_, ApiError> {
        let mut organisation = store::find_organisation(connection, id).await?.ok_or_else(ApiError::not_found)?;
        if counted {
            let counts = store::count_people(connection, &counting(), &[id], today).await?;
            organisation.people_count = Some(counts.get(&id).copied().unwrap_or(0));
        }
        Ok(organisation)
    };
    platform.database.read(&counting(), get).await
}

/// Checks a new organisation's texts.
///
/// # Errors
/// `invalid_input` naming the field.
pub fn new_organisation(id: OrganisationId, now: DateTime<Utc>, body: &OrganisationIn) -> Result<NewOrganisation, ApiError> {
    Ok(NewOrganisation {
        id,
        slug: name::slug("slug", &body.slug)?,
        name: name::name("name", &body.name)?,
        kind: body.kind,
        country: name::country("country", &body.country)?,
        lau_code: name::code("lau_code", body.lau_code.as_deref())?,
        nuts3: name::code("nuts3", body.nuts3.as_deref())?,
        population: body.population,
        headcount: body.headcount,
        default_language: body.default_language,
        created_at: now,
    })
}

/// Adds an organisation to the consortium.
pub async fn create(platform: &Platform, actor: &Actor, body: &OrganisationIn) -> Result<Organisation, ApiError> {
    actor.require(Permission::ManageConsortium)?;
    let now = platform.clock.now();
    let new = new_organisation(OrganisationId(platform.clock.id()), now, body)?;
    let id = new.id;
    let event = audit::Event {
        actor: Some(actor.person),
        organisation: Some(id),
        action: "organisation.created",
        record_kind: "organisation",
        record_id: Some(id.to_string()),
        detail: None,
    };
    let create = async |transaction: &_| -> Result<(), ApiError> {
        store::create_organisation(transaction, new).await.map_err(slug_taken)?;
        Ok(audit::record(transaction, now, event).await?)
    };
    platform.database.write(&Scope::SHARED, create).await?;
    get(platform, actor, id).await
}

fn slug_taken(error: sea_orm::DbErr) -> ApiError {
    if breaks_unique(&error, "organisation") {
        ApiError::invalid("slug", "already_in_use", "Another organisation has this short name. Choose a different one.")
    } else {
        error.into()
    }
}

/// Changes an organisation.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    id: OrganisationId,
    mut patch: OrganisationPatch,
) -> Result<Organisation, ApiError> {
    let scope = actor.scope(Permission::ManageOrganisation, id)?;
    patch.name = patch.name.map(|text| name::name("name", &text)).transpose()?;
    let now = platform.clock.now();
    let event = audit::Event {
        actor: Some(actor.person),
        organisation: Some(id),
        action: "organisation.changed",
        record_kind: "organisation",
        record_id: Some(id.to_string()),
        detail: None,
    };
    let change = async |transaction: &_| -> Result<(), ApiError> {
        store::change_organisation(transaction, id, patch).await?;
        Ok(audit::record(transaction, now, event).await?)
    };
    platform.database.write(&scope, change).await?;
    get(platform, actor, id).await
}
