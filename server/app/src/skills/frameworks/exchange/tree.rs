//! Entries that name the entry above them become areas and skills.

use super::super::check::{Finding, LONGEST_CODE, LONGEST_TEXT, cycles, is_code};
use super::super::model::{Area, Framework, Skill, Titles};
use super::cut;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What an entry says that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A group.
    Area,
    /// What levels are measured in.
    Skill,
}

/// One entry of a file.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Where it stands, from 1.
    pub row: u32,
    /// What others call it by.
    pub id: String,
    /// Its code.
    pub code: String,
    /// What is above it.
    pub parent: Option<String>,
    /// What it says that it is.
    pub kind: Option<Kind>,
    /// What it is called.
    pub titles: Titles,
    /// What it is about.
    pub description: String,
    /// Its name in the world.
    pub uri: Option<String>,
    /// Other names.
    pub alternatives: Vec<String>,
    /// Counts of learning outcomes.
    pub outcomes: BTreeMap<String, u32>,
    /// Whether nothing new begins with it.
    pub retired: bool,
}

/// The code of the area that skills without one are put into.
pub const REST: &str = "general";

/// Puts entries into a framework, in their order. An entry with others below it is an area; one without is a skill, unless it says
/// that it is an area.
pub fn plant(framework: &mut Framework, entries: &[Entry], findings: &mut Vec<Finding>, remarks: &mut Vec<Finding>) {
    let mut places: HashMap<&str, usize> = HashMap::with_capacity(entries.len());
    for (place, entry) in entries.iter().enumerate() {
        if let Some(first) = places.insert(&entry.id, place) {
            let text = format!("Rows {} and {} have the same code {}.", entries[first].row, entry.row, entry.code);
            findings.push(Finding::at(entry.row, "code", "duplicate", text).subject(&*entry.code).other(&entries[first].row));
        }
    }
    let mut parents: HashMap<&str, Option<&str>> = HashMap::with_capacity(entries.len());
    let mut above: HashSet<&str> = HashSet::new();
    for entry in entries {
        let parent = entry.parent.as_deref().filter(|parent| {
            let known = places.contains_key(parent);
            if !known {
                let text = format!("{} belongs to {parent}, which the file does not have.", entry.code);
                findings.push(Finding::at(entry.row, "parent", "missing_parent", text).subject(&*entry.code).other(parent));
            }
            known
        });
        above.extend(parent);
        parents.insert(&entry.id, parent);
    }
    for id in cycles(&parents) {
        let entry = &entries[places[id]];
        let text = format!("{} belongs to itself, through the entries above it.", entry.code);
        findings.push(Finding::at(entry.row, "parent", "cycle", text).subject(&*entry.code));
    }
    let code_of = |id: &str| entries[places[id]].code.clone();
    let mut rest = false;
    for entry in entries {
        check_code(entry, findings);
        let parent = parents[entry.id.as_str()].map(code_of);
        let has_parts = above.contains(entry.id.as_str());
        if has_parts || entry.kind == Some(Kind::Area) {
            if entry.kind == Some(Kind::Skill) {
                let text = format!("{} has others below it, so that it becomes an area, without a level of its own.", entry.code);
                remarks.push(Finding::at(entry.row, "kind", "becomes_area", text).subject(&*entry.code));
            }
            framework.areas.push(area(entry, parent));
        } else {
            rest |= parent.is_none();
            framework.skills.push(skill(framework, entry, parent.unwrap_or_else(|| REST.to_owned())));
        }
    }
    if rest {
        let title = Titles::source(framework.language, &framework.title);
        framework.areas.push(Area { code: REST.to_owned(), titles: title, ..Area::default() });
    }
}

fn check_code(entry: &Entry, findings: &mut Vec<Finding>) {
    if !is_code(&entry.code) {
        let text = format!("The code “{}” has to have 1 to {LONGEST_CODE} letters and no colon.", cut(&entry.code, 120));
        findings.push(Finding::at(entry.row, "code", "invalid", text).subject(cut(&entry.code, 120)).limit(LONGEST_CODE));
    }
    if entry.titles.text.values().all(|title| title.trim().is_empty()) {
        findings.push(Finding::at(entry.row, "title", "missing", format!("{} has no title.", entry.code)).subject(&*entry.code));
    }
}

fn area(entry: &Entry, parent: Option<String>) -> Area {
    Area {
        code: entry.code.clone(),
        parent,
        titles: entry.titles.clone(),
        description: cut(&entry.description, LONGEST_TEXT),
        uri: entry.uri.clone(),
    }
}

fn skill(framework: &Framework, entry: &Entry, area: String) -> Skill {
    let mut room = LONGEST_TEXT;
    let mut fits = |other: &String| {
        room = room.saturating_sub(other.chars().count());
        room > 0
    };
    Skill {
        key: framework.skill_key(&entry.code),
        code: entry.code.clone(),
        area,
        titles: entry.titles.clone(),
        description: cut(&entry.description, LONGEST_TEXT),
        uri: entry.uri.clone(),
        alternatives: entry.alternatives.iter().take_while(|other| fits(other)).cloned().collect(),
        outcomes: entry.outcomes.clone(),
        retired: entry.retired,
    }
}
