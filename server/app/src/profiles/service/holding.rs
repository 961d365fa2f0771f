//! Who has which profile, and what follows from it.

use crate::platform::access::Scope;
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, RoleProfileId};
use crate::profiles::entity::{membership_profile, position_profile, requirement};
use crate::profiles::position;
use crate::profiles::requirement::{Requirement, merge};
use crate::profiles::store::{self, HolderRow};
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::{BTreeMap, HashMap};

/// The ways to a profile and what each profile asks for now, of one organisation.
pub(super) struct Book {
    /// Each way with the day on which it was opened.
    by_position: HashMap<String, Vec<(RoleProfileId, NaiveDate)>>,
    direct: HashMap<MembershipId, Vec<(RoleProfileId, NaiveDate)>>,
    pub needs: HashMap<RoleProfileId, Vec<requirement::Model>>,
}

impl Book {
    pub(super) async fn read(connection: &impl ConnectionTrait, scope: &Scope, organisation: OrganisationId) -> Result<Self, DbErr> {
        let ways = store::position_profiles(connection, Some(organisation)).await?;
        let direct = store::direct_profiles(connection, scope, organisation, None).await?;
        Ok(Self::of(ways, direct, store::current_requirements(connection, Some(organisation)).await?))
    }

    /// What matters to one person alone: her memberships' ways, and what those profiles ask for.
    pub(super) async fn read_for(
        connection: &impl ConnectionTrait,
        scope: &Scope,
        organisation: OrganisationId,
        person: PersonId,
        holders: &[HolderRow],
    ) -> Result<Self, DbErr> {
        let keys = holders.iter().filter_map(|holder| holder.position.as_deref()).map(position::key).collect();
        let ways = store::profiles_of_positions(connection, organisation, keys).await?;
        let direct = store::direct_profiles(connection, scope, organisation, Some(person)).await?;
        let profiles = ways.iter().map(|row| row.profile_id).chain(direct.iter().map(|row| row.profile_id)).collect();
        Ok(Self::of(ways, direct, store::requirements_of_profiles(connection, profiles).await?))
    }

    fn of(ways: Vec<position_profile::Model>, direct: Vec<membership_profile::Model>, needs: Vec<requirement::Model>) -> Self {
        let mut book = Self { by_position: HashMap::new(), direct: HashMap::new(), needs: HashMap::new() };
        for row in ways {
            book.by_position.entry(row.position_key).or_default().push((row.profile_id, row.created_at.date_naive()));
        }
        for row in direct {
            book.direct.entry(row.membership_id).or_default().push((row.profile_id, row.created_at.date_naive()));
        }
        for row in needs {
            book.needs.entry(row.profile_id).or_default().push(row);
        }
        book
    }

    /// The profiles of a membership that are in force: her position's and her own, each once.
    pub(super) fn profiles(&self, holder: &HolderRow) -> Vec<RoleProfileId> {
        self.profiles_since(holder).into_iter().map(|(profile, _)| profile).collect()
    }

    /// The same with since when she has each.
    fn profiles_since(&self, holder: &HolderRow) -> Vec<(RoleProfileId, NaiveDate)> {
        let of_position = holder.position.as_deref().and_then(|text| self.by_position.get(&position::key(text)));
        let mut all: Vec<(RoleProfileId, NaiveDate)> =
            of_position.into_iter().chain(self.direct.get(&holder.membership)).flatten().copied().collect();
        all.retain(|(profile, _)| self.needs.contains_key(profile));
        all.sort_unstable();
        all.dedup_by_key(|(profile, _)| *profile);
        all.into_iter().map(|(profile, since)| (profile, since.max(holder.began))).collect()
    }

    /// Whether a profile was given to the membership itself.
    pub(super) fn is_direct(&self, holder: &HolderRow, profile: RoleProfileId) -> bool {
        self.direct.get(&holder.membership).is_some_and(|direct| direct.iter().any(|(given, _)| *given == profile))
    }

    /// What is needed of the holder of some memberships.
    pub(super) fn requirements<'a>(&self, holders: impl IntoIterator<Item = &'a HolderRow>) -> Vec<Requirement> {
        let all = holders.into_iter().flat_map(|holder| {
            let of = |(profile, since)| self.needs.get(&profile).into_iter().flatten().map(move |row| Requirement::of(row, since));
            self.profiles_since(holder).into_iter().flat_map(of).collect::<Vec<_>>()
        });
        merge(all)
    }
}

/// What an organisation needs today of everybody whom a scope reaches; who has no profile is not in the answer.
///
/// # Errors
/// When the database refuses.
pub async fn requirements_in(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    today: NaiveDate,
) -> Result<HashMap<PersonId, Vec<Requirement>>, DbErr> {
    let mut holders: HashMap<PersonId, Vec<HolderRow>> = HashMap::new();
    for holder in store::holders(connection, scope, Some(organisation), None, today).await? {
        holders.entry(holder.person).or_default().push(holder);
    }
    let book = Book::read(connection, scope, organisation).await?;
    let needed = holders.into_iter().map(|(person, holders)| (person, book.requirements(&holders)));
    Ok(needed.filter(|(_, needed)| !needed.is_empty()).collect())
}

/// What an organisation needs of a person today, by skill; nothing when she has no profile. Two profiles are one list.
///
/// # Errors
/// When the database refuses.
pub async fn requirements_of(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
    today: NaiveDate,
) -> Result<Vec<Requirement>, DbErr> {
    let holders = store::holders(connection, scope, Some(organisation), Some(person), today).await?;
    if holders.is_empty() {
        return Ok(Vec::new());
    }
    Ok(Book::read_for(connection, scope, organisation, person, &holders).await?.requirements(&holders))
}

/// The profiles that people of an organisation have on a day, each with since when.
///
/// # Errors
/// When the database refuses.
pub async fn profiles_held(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    today: NaiveDate,
) -> Result<HashMap<PersonId, BTreeMap<RoleProfileId, NaiveDate>>, DbErr> {
    let book = Book::read(connection, scope, organisation).await?;
    let mut held: HashMap<PersonId, BTreeMap<RoleProfileId, NaiveDate>> = HashMap::new();
    for holder in store::holders(connection, scope, Some(organisation), None, today).await? {
        let profiles = book.profiles_since(&holder);
        let of_person = held.entry(holder.person).or_default();
        for (profile, since) in profiles {
            of_person.entry(profile).and_modify(|known| *known = since.min(*known)).or_insert(since);
        }
    }
    Ok(held)
}
