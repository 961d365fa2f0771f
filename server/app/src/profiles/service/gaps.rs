//! The gaps of an organisation or a team, as numbers of groups.

use super::holding::Book;
use super::map::{assemble, csv};
use crate::organisations::find_organisation;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{OrganisationId, PersonId, RoleProfileId, UnitId};
use crate::platform::language::Language;
use crate::platform::{ApiError, Platform};
use crate::profiles::api::{GapGrouping, GapMap, GapRowKind};
use crate::profiles::position;
use crate::profiles::requirement::Requirement;
use crate::profiles::store::{self, HolderRow};
use crate::profiles::tally::{Need, Tally};
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
        connection: &impl ConnectionTrait,
        scope: &Scope,
        organisation: OrganisationId,
        now: DateTime<Utc>,
    ) -> Result<Self, ApiError> {
        let mut holders: BTreeMap<PersonId, Vec<HolderRow>> = BTreeMap::new();
        for holder in store::holders(connection, scope, Some(organisation), None, now.date_naive()).await? {
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

    /// Counts everybody who has a profile. `groups` names the groups of a person; a group's people include its parts'. Returns who has none.
    pub(super) fn count(&self, tally: &mut Tally, columns: &[(String, bool)], groups: impl Fn(&[HolderRow]) -> Vec<usize>) -> u32 {
        let places: HashMap<&str, usize> = columns.iter().zip(0..).map(|((skill, _), place)| (skill.as_str(), place)).collect();
        // Most people share one of a few sets of profiles; what a set asks for is put together once.
        let mut needs_of: HashMap<Vec<RoleProfileId>, Vec<Need>> = HashMap::new();
        let mut levels = vec![None; columns.len()];
        let mut without = 0;
        for (person, holders) in &self.holders {
            let mut set: Vec<RoleProfileId> = holders.iter().flat_map(|holder| self.book.profiles(holder)).collect();
            set.sort_unstable();
            set.dedup();
            if set.is_empty() {
                without += 1;
                continue;
            }
            let needs = needs_of.entry(set).or_insert_with(|| {
                let need = |needed: Requirement| Some(Need { column: *places.get(needed.skill.as_str())?, min: needed.min });
                self.book.requirements(holders).into_iter().filter_map(need).collect()
            });
            levels.fill(None);
            for (skill, level, uncertainty) in self.levels.get(person).into_iter().flat_map(store::LevelsOf::each) {
                if let Some(place) = places.get(skill) {
                    levels[*place] = Some((level, uncertainty));
                }
            }
            tally.add(groups(holders).into_iter(), needs, &levels);
        }
        without
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
            let people = People::read(connection, &scope, organisation, now).await?;
            let columns = people.columns();
            let (groups, tally, without) = match asked.by {
                GapGrouping::Unit => unit_tally(connection, organisation, &people, &columns).await?,
                GapGrouping::Profile => {
                    let titles = Titles::read(connection, Some(organisation)).await?;
                    by_profile(&people, &columns, &titles, asked.language)
                }
            };
            // A manager knows her own people's levels anyway.
            let everything = scope.manager().is_some();
            let mut map = assemble(groups, &tally, &columns, everything, asked.language);
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

pub(super) async fn unit_tally(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
    people: &People,
    columns: &[(String, bool)],
) -> Result<(Vec<Group>, Tally, u32), ApiError> {
    let units = store::units(connection, organisation).await?;
    let (mut groups, mut parents, mut places) = (vec![Group::whole()], vec![None], HashMap::new());
    // A unit's parts follow it. A unit is taken once, so that a circle could not hang the server.
    let mut waiting: Vec<(UnitId, usize, u32)> = roots(&units, 0);
    while let Some((unit, parent, depth)) = waiting.pop() {
        if places.contains_key(&unit) {
            continue;
        }
        let place = groups.len();
        places.insert(unit, place);
        parents.push(Some(parent));
        let label = units.iter().find(|(id, _, _)| *id == unit).map(|(_, _, name)| name.clone());
        groups.push(Group { kind: GapRowKind::Unit, label, depth, unit: Some(unit), profile: None, organisation: None });
        waiting.extend(units.iter().rev().filter(|(_, above, _)| *above == Some(unit)).map(|(id, _, _)| (*id, place, depth + 1)));
    }
    let outside = groups.len();
    parents.push(Some(0));
    groups.push(Group { kind: GapRowKind::NoUnit, depth: 1, ..Group::whole() });
    let mut tally = Tally::new(parents, columns.len());
    let without = people.count(&mut tally, columns, |holders| {
        let unit = holders.first().and_then(|holder| holder.unit);
        vec![unit.and_then(|unit| places.get(&unit).copied()).unwrap_or(outside)]
    });
    Ok((groups, tally, without))
}

fn roots(units: &[(UnitId, Option<UnitId>, String)], whole: usize) -> Vec<(UnitId, usize, u32)> {
    units.iter().rev().filter(|(_, above, _)| above.is_none()).map(|(id, _, _)| (*id, whole, 1)).collect()
}

/// Profiles, and below each the positions that have it.
fn by_profile(people: &People, columns: &[(String, bool)], titles: &Titles, language: Language) -> (Vec<Group>, Tally, u32) {
    let mut held: BTreeMap<(String, RoleProfileId), BTreeMap<String, String>> = BTreeMap::new();
    for holder in people.holders.values().flatten() {
        for profile in people.book.profiles(holder) {
            let text = holder.position.clone().unwrap_or_default();
            held.entry((titles.title(profile, language), profile)).or_default().entry(position::key(&text)).or_insert(text);
        }
    }
    let (mut groups, mut parents, mut places) = (vec![Group::whole()], vec![None], HashMap::new());
    for ((title, profile), positions) in held {
        let above = groups.len();
        parents.push(Some(0));
        groups.push(Group { kind: GapRowKind::Profile, label: Some(title), depth: 1, profile: Some(profile), ..Group::whole() });
        for (key, text) in positions {
            places.insert((profile, key), groups.len());
            parents.push(Some(above));
            let label = Some(text).filter(|text| !text.is_empty());
            groups.push(Group { kind: GapRowKind::Position, label, depth: 2, profile: Some(profile), ..Group::whole() });
        }
    }
    let mut tally = Tally::new(parents, columns.len());
    let without = people.count(&mut tally, columns, |holders| {
        let of = |holder: &HolderRow| {
            let key = position::key(holder.position.as_deref().unwrap_or_default());
            people.book.profiles(holder).into_iter().filter_map(|profile| places.get(&(profile, key.clone())).copied()).collect::<Vec<_>>()
        };
        holders.iter().flat_map(of).collect()
    });
    (groups, tally, without)
}
