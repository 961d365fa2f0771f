//! The gaps of an organisation or a team, as numbers of groups.

use super::groupings::Groupings;
use super::holding::Book;
use super::map::{assemble, csv};
use crate::organisations::find_organisation;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{OrganisationId, PersonId, RoleProfileId, UnitId};
use crate::platform::language::Language;
use crate::platform::{ApiError, Platform};
use crate::profiles::api::{GapGrouping, GapMap, GapRowKind};
use crate::profiles::requirement::Requirement;
use crate::profiles::store::{self, HolderRow};
use crate::profiles::tally::Need;
use crate::profiles::words::{Titles, skill_place};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What is asked of an organisation.
#[derive(Clone, Copy, Debug)]
pub(in crate::profiles) struct Asked {
    /// Units or profiles.
    pub by: GapGrouping,
    /// Only this unit and its parts.
    pub unit: Option<UnitId>,
    /// The language of titles.
    pub language: Language,
}

/// The people of an organisation, what is needed of them, and what is known of them.
pub(super) struct People {
    pub holders: BTreeMap<PersonId, Vec<HolderRow>>,
    pub book: Book,
    pub levels: HashMap<PersonId, store::LevelsOf>,
}

impl People {
    pub(super) async fn read(
        platform: &Platform,
        connection: &impl ConnectionTrait,
        scope: &Scope,
        organisation: OrganisationId,
        now: DateTime<Utc>,
    ) -> Result<Self, ApiError> {
        let mut holders: BTreeMap<PersonId, Vec<HolderRow>> = BTreeMap::new();
        for holder in store::holders(connection, scope, Some(organisation), None, platform.day(now)).await? {
            holders.entry(holder.person).or_default().push(holder);
        }
        let book = Book::read(connection, scope, organisation).await?;
        let levels = store::levels(connection, scope, organisation, None, now).await?;
        Ok(Self { holders, book, levels: levels.into_iter().map(|levels| (levels.person, levels)).collect() })
    }

    /// The skills that anybody needs, with whether they are critical for somebody: critical ones first, then as their framework orders them.
    pub(super) fn columns(&self) -> Vec<(String, bool)> {
        let mut held: BTreeSet<RoleProfileId> = BTreeSet::new();
        for holder in self.holders.values().flatten() {
            held.extend(self.book.profiles(holder));
        }
        let mut critical: BTreeMap<String, bool> = BTreeMap::new();
        for row in held.iter().filter_map(|profile| self.book.needs.get(profile)).flatten() {
            *critical.entry(row.skill_key.clone()).or_default() |= row.critical != 0;
        }
        let mut columns: Vec<_> = critical.into_iter().collect();
        columns.sort_by_cached_key(|(skill, critical)| (!critical, skill_place(skill)));
        columns
    }

    /// Counts everybody who has a profile: `add` takes each with the set of her profiles, what is needed of her, and her levels by
    /// column. Returns how many have none.
    pub(super) fn count(
        &self,
        columns: &[(String, bool)],
        mut add: impl FnMut(&[HolderRow], &[RoleProfileId], &[Need], &[Option<(i32, i32)>]),
    ) -> u32 {
        let places: HashMap<&str, usize> = columns.iter().zip(0..).map(|((skill, _), place)| (skill.as_str(), place)).collect();
        // Most people share one of a few sets of profiles; what a set asks for is put together once.
        let mut needs_of: HashMap<Vec<RoleProfileId>, Vec<Need>> = HashMap::new();
        let mut levels = vec![None; columns.len()];
        let mut without = 0;
        for (person, holders) in &self.holders {
            let set = self.profiles_of(holders);
            if set.is_empty() {
                without += 1;
                continue;
            }
            let needs = needs_of.entry(set.clone()).or_insert_with(|| {
                let need = |needed: Requirement| Some(Need { column: *places.get(needed.skill.as_str())?, min: needed.min });
                self.book.requirements(holders).into_iter().filter_map(need).collect()
            });
            levels.fill(None);
            for (skill, level, uncertainty) in self.levels.get(person).into_iter().flat_map(store::LevelsOf::each) {
                if let Some(place) = places.get(skill) {
                    levels[*place] = Some((level, uncertainty));
                }
            }
            add(holders, &set, needs, &levels);
        }
        without
    }

    /// The profiles of somebody in all of her memberships, each once.
    pub(super) fn profiles_of(&self, holders: &[HolderRow]) -> Vec<RoleProfileId> {
        let mut set: Vec<RoleProfileId> = holders.iter().flat_map(|holder| self.book.profiles(holder)).collect();
        set.sort_unstable();
        set.dedup();
        set
    }
}

/// A group as it is shown.
pub(super) struct Group {
    pub kind: GapRowKind,
    pub label: Option<String>,
    pub depth: u32,
    pub unit: Option<UnitId>,
    pub profile: Option<RoleProfileId>,
    pub organisation: Option<OrganisationId>,
}

impl Group {
    pub(super) fn whole() -> Self {
        Self { kind: GapRowKind::All, label: None, depth: 0, unit: None, profile: None, organisation: None }
    }
}

/// The map of an organisation, or of the caller's team.
pub(in crate::profiles) async fn gaps(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    asked: Asked,
) -> Result<GapMap, ApiError> {
    let scope = actor.scope(Permission::ReadReports, organisation)?;
    let now = platform.clock.now();
    platform
        .database
        .read(&scope, async |connection| {
            find_organisation(connection, organisation).await?.ok_or_else(ApiError::not_found)?;
            let people = People::read(platform, connection, &scope, organisation, now).await?;
            let columns = people.columns();
            let titles = Titles::read(connection, Some(organisation)).await?;
            let groups = Groupings::read(connection, organisation, &people, &titles, asked.language).await?;
            let (crossed, without) = groups.count(&people, &columns);
            // A manager knows her own people's levels anyway.
            let told = scope.manager().is_none().then(|| crossed.told());
            let tree = usize::from(asked.by == GapGrouping::Profile);
            let told = told.as_ref().map(|told| told[tree].as_slice());
            let mut map = assemble(groups.into_tree(tree), &crossed.trees[tree], &columns, told, asked.language);
            map.without_profile = without;
            map.generated_at = now;
            if let Some(unit) = asked.unit {
                narrow(&mut map, unit)?;
            }
            Ok(map)
        })
        .await
}

/// The same as a file: a line for each group and skill.
pub(in crate::profiles) async fn export(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    asked: Asked,
) -> Result<Vec<u8>, ApiError> {
    let map = gaps(platform, actor, organisation, asked).await?;
    csv(&map).map_err(ApiError::because)
}

/// Leaves a unit and its parts. What may be shown was decided on the whole organisation.
fn narrow(map: &mut GapMap, unit: UnitId) -> Result<(), ApiError> {
    let start = map.rows.iter().position(|row| row.unit_id == Some(unit)).ok_or_else(ApiError::not_found)?;
    let depth = map.rows[start].depth;
    let end = map.rows.iter().skip(start + 1).position(|row| row.depth <= depth).map_or(map.rows.len(), |more| start + 1 + more);
    map.rows = map.rows.drain(start..end).collect();
    for row in &mut map.rows {
        row.depth -= depth;
    }
    Ok(())
}
