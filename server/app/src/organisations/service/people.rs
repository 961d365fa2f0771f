//! The people of an organisation, as those see them who may.

use crate::organisations::model::PersonInOrganisation;
use crate::organisations::store::{self, PeopleQuery};
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, UnitId};
use crate::platform::paging::{self, Page};
use crate::platform::{ApiError, Platform};

const SORT: &str = "people.family_name";

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
        today: platform.clock.now().date_naive(),
        words: filter.words.filter(|words| !words.trim().is_empty()),
        unit: filter.unit,
        after: filter.cursor.map(|cursor| read_cursor(&cursor)).transpose()?,
        limit,
    };
    let rows = platform.database.read(&scope, async |connection| store::list_people(connection, &scope, query).await).await?;
    let (items, more) = paging::cut(rows, limit);
    let cursor =
        |last: &PersonInOrganisation| paging::cursor(SORT, &[&last.family_name, &last.given_name, &last.membership_id.to_string()]);
    let next = items.last().filter(|_| more).map(cursor);
    Ok(Page { items, next })
}

fn read_cursor(cursor: &str) -> Result<(String, String, MembershipId), ApiError> {
    let keys = paging::read_cursor(cursor, SORT, 3)?;
    let [family_name, given_name, id] = <[String; 3]>::try_from(keys).map_err(|_| ApiError::bad_cursor())?;
    Ok((family_name, given_name, MembershipId(id.parse().map_err(|_| ApiError::bad_cursor())?)))
}

/// One person.
pub async fn get(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    person: PersonId,
) -> Result<PersonInOrganisation, ApiError> {
    let scope = actor.scope(Permission::ReadPeople, organisation)?;
    let found =
        platform.database.read(&scope, async |connection| store::person_in_organisation(connection, &scope, organisation, person).await);
    found.await?.ok_or_else(ApiError::not_found)
}
