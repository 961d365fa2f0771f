//! The people of an organisation, as those see them who may.

use crate::organisations::model::PersonInOrganisation;
use crate::organisations::store::{self, PeopleQuery, Place};
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, UnitId};
use crate::platform::opening::{self, Opening};
use crate::platform::paging::{self, Page};
use crate::platform::{ApiError, Platform};
use sea_orm::DbErr;

const SORT: &str = "people.sort_name";

/// Which people, and which page of them.
#[derive(Debug)]
pub struct PeopleFilter {
    /// Beginnings of names or of the address.
    pub words: Option<String>,
    /// Only this unit's.
    pub unit: Option<UnitId>,
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// Rows per page.
    pub limit: u32,
}

/// One page of people; a line manager gets her team.
pub async fn list(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    filter: PeopleFilter,
) -> Result<Page<PersonInOrganisation>, ApiError> {
    let scope = actor.scope(Permission::ReadPeople, organisation)?;
    let limit = filter.limit;
    let query = PeopleQuery {
        organisation,
        today: platform.today(),
        words: filter.words.filter(|words| !words.trim().is_empty()),
        unit: filter.unit,
        after: filter.cursor.map(|cursor| read_cursor(&cursor)).transpose()?,
        limit,
    };
    let rows = platform.database.read(&scope, async |connection| store::list_people(connection, &scope, query).await).await?;
    let (rows, more) = paging::cut(rows, limit);
    let next = rows.last().filter(|_| more).map(|(place, _)| cursor_at(place));
    Ok(Page { items: rows.into_iter().map(|(_, person)| person).collect(), next })
}

fn cursor_at(place: &Place) -> String {
    paging::cursor(SORT, &[&place.sort_name, &place.membership.to_string()])
}

fn read_cursor(cursor: &str) -> Result<Place, ApiError> {
    let keys = paging::read_cursor(cursor, SORT, 2)?;
    let [sort_name, membership] = <[String; 2]>::try_from(keys).map_err(|_| ApiError::bad_cursor())?;
    Ok(Place { sort_name, membership: MembershipId(membership.parse().map_err(|_| ApiError::bad_cursor())?) })
}

/// One person. That she was looked at is noted before she is shown.
pub async fn get(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    person: PersonId,
) -> Result<PersonInOrganisation, ApiError> {
    let scope = actor.scope(Permission::ReadPeople, organisation)?;
    let found =
        platform.database.read(&scope, async |connection| store::person_in_organisation(connection, &scope, organisation, person).await);
    let found = found.await?.ok_or_else(ApiError::not_found)?;
    let (id, now) = (platform.clock.id(), platform.clock.now());
    let opening = Opening { actor, organisation, permission: Permission::ReadPeople, what: "person_page", detail: None };
    let note = async |transaction: &_| opening::note(transaction, id, now, opening, std::iter::once(person)).await;
    platform.database.write::<_, DbErr>(&scope, note).await?;
    Ok(found)
}
