//! The two ways to group the people of an organisation: by their units, and by what is needed of them.
//!
//! Both are trees in which everybody is in one group of her own, so that what may be told can be decided over both together. Somebody with two
//! profiles is therefore in the group of both, not once in either.

use super::gaps::{Group, People};
use crate::platform::ApiError;
use crate::platform::ids::{OrganisationId, RoleProfileId, UnitId};
use crate::platform::language::Language;
use crate::profiles::api::GapRowKind;
use crate::profiles::position;
use crate::profiles::store::{self, HolderRow};
use crate::profiles::tally::Crossed;
use crate::profiles::words::Titles;
use sea_orm::ConnectionTrait;
use std::collections::{BTreeMap, HashMap};

/// A tree of groups; each stands before its parts.
#[derive(Default)]
struct Tree {
    groups: Vec<Group>,
    parents: Vec<Option<usize>>,
}

impl Tree {
    fn of_everybody() -> Self {
        Self { groups: vec![Group::whole()], parents: vec![None] }
    }

    fn push(&mut self, parent: usize, group: Group) -> usize {
        self.groups.push(group);
        self.parents.push(Some(parent));
        self.groups.len() - 1
    }
}

/// The groups of both trees, and where people belong.
pub(super) struct Groupings {
    units: Tree,
    unit_places: HashMap<UnitId, usize>,
    /// Who belongs to no unit.
    outside: usize,
    needs: Tree,
    need_places: HashMap<(Vec<RoleProfileId>, String), usize>,
}

impl Groupings {
    pub(super) async fn read(
        connection: &impl ConnectionTrait,
        organisation: OrganisationId,
        people: &People,
        titles: &Titles,
        language: Language,
    ) -> Result<Self, ApiError> {
        let (units, unit_places, outside) = by_unit(&store::units(connection, organisation).await?);
        let (needs, need_places) = by_needs(people, titles, language);
        Ok(Self { units, unit_places, outside, needs, need_places })
    }

    /// Counts everybody who has a profile, in both trees; says how many have none.
    pub(super) fn count(&self, people: &People, columns: &[(String, bool)]) -> (Crossed, u32) {
        let mut crossed = Crossed::new(self.parents().map(<[_]>::to_vec), columns.len());
        let without = people.count(columns, |holders, set, needs, levels| {
            crossed.add(self.places(holders, set), needs, levels);
        });
        (crossed, without)
    }

    /// The trees: the parent of each group.
    pub(super) fn parents(&self) -> [&[Option<usize>]; 2] {
        [&self.units.parents, &self.needs.parents]
    }

    /// Somebody's own group in either tree, by the set of her profiles.
    pub(super) fn places(&self, holders: &[HolderRow], set: &[RoleProfileId]) -> [usize; 2] {
        [self.unit_place(holders), self.need_places.get(&(set.to_vec(), position_key(holders))).copied().unwrap_or(0)]
    }

    /// The place of somebody's own unit among the units.
    pub(super) fn unit_place(&self, holders: &[HolderRow]) -> usize {
        let unit = holders.first().and_then(|holder| holder.unit);
        unit.and_then(|unit| self.unit_places.get(&unit).copied()).unwrap_or(self.outside)
    }

    /// The place of a unit among the units, or of everybody.
    pub(super) fn place_of(&self, unit: Option<UnitId>) -> Option<usize> {
        unit.map_or(Some(0), |unit| self.unit_places.get(&unit).copied())
    }

    /// The groups of the first or the second tree.
    pub(super) fn into_tree(self, tree: usize) -> Vec<Group> {
        if tree == 0 { self.units.groups } else { self.needs.groups }
    }
}

/// The position of somebody's first membership, as it is compared.
fn position_key(holders: &[HolderRow]) -> String {
    position::key(holders.first().and_then(|holder| holder.position.as_deref()).unwrap_or_default())
}

fn by_unit(units: &[(UnitId, Option<UnitId>, String)]) -> (Tree, HashMap<UnitId, usize>, usize) {
    let (mut tree, mut places) = (Tree::of_everybody(), HashMap::new());
    // A unit's parts follow it. A unit is taken once, so that a circle could not hang the server.
    let parts = |above: Option<UnitId>, place: usize, depth: u32| {
        let parts = units.iter().rev().filter(move |(_, parent, _)| *parent == above);
        parts.map(move |(id, _, name)| (*id, name, place, depth)).collect::<Vec<_>>()
    };
    let mut waiting = parts(None, 0, 1);
    while let Some((unit, name, parent, depth)) = waiting.pop() {
        if places.contains_key(&unit) {
            continue;
        }
        let group = Group { kind: GapRowKind::Unit, label: Some(name.clone()), depth, unit: Some(unit), ..Group::whole() };
        let place = tree.push(parent, group);
        places.insert(unit, place);
        waiting.extend(parts(Some(unit), place, depth + 1));
    }
    let outside = tree.push(0, Group { kind: GapRowKind::NoUnit, depth: 1, ..Group::whole() });
    (tree, places, outside)
}

/// Sets of profiles, and below each the positions of those who have them.
fn by_needs(people: &People, titles: &Titles, language: Language) -> (Tree, HashMap<(Vec<RoleProfileId>, String), usize>) {
    let mut held: BTreeMap<(String, Vec<RoleProfileId>), BTreeMap<String, String>> = BTreeMap::new();
    let mut names: HashMap<Vec<RoleProfileId>, String> = HashMap::new();
    for holders in people.holders.values() {
        let set = people.profiles_of(holders);
        if set.is_empty() {
            continue;
        }
        let name = names.entry(set.clone()).or_insert_with(|| {
            let mut titles: Vec<String> = set.iter().map(|profile| titles.title(*profile, language)).collect();
            titles.sort_unstable();
            titles.join(" + ")
        });
        let text = holders.first().and_then(|holder| holder.position.clone()).unwrap_or_default();
        held.entry((name.clone(), set)).or_default().entry(position::key(&text)).or_insert(text);
    }
    let (mut tree, mut places) = (Tree::of_everybody(), HashMap::new());
    for ((title, set), positions) in held {
        let profile = if let [only] = set[..] { Some(only) } else { None };
        let above = tree.push(0, Group { kind: GapRowKind::Profile, label: Some(title), depth: 1, profile, ..Group::whole() });
        for (key, text) in positions {
            let label = Some(text).filter(|text| !text.is_empty());
            let place = tree.push(above, Group { kind: GapRowKind::Position, label, depth: 2, profile, ..Group::whole() });
            places.insert((set.clone(), key), place);
        }
    }
    (tree, places)
}
