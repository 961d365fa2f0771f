//! Frameworks out of the CSV files of ESCO: the zip as it is downloaded, or its table of skills alone.
//!
//! Read are `skills`, `skillGroups`, `broaderRelationsSkillPillar`, `occupations` and `occupationSkillRelations`, each in one or more
//! of our languages, and of them the columns `conceptUri`, `preferredLabel`, `altLabels`, `description`, `code`, `broaderUri`,
//! `occupationUri` and `skillUri`. A skill belongs to the nearest group above it. ESCO has no levels, so that the scale is ours.

use super::super::check::Finding;
use super::super::model::{CONFIRMED, Origin, Titles};
use super::esco_files::{self, File, Part};
use super::table::{Row, Table};
use super::tree::{Entry, Kind, plant};
use super::{Read, Wanted, begun, cut, unreadable};
use crate::platform::language::Language;
use std::collections::{HashMap, HashSet, VecDeque};

/// What ESCO asks to be shown wherever it is used.
pub const CREDIT: &str = "This service uses the ESCO classification of the European Commission.";
const LICENCE: &str =
    "Reuse free of charge under Commission Decision 2011/833/EU, with the credit line of ESCO; what was changed has to be shown as changed";
const NOTE: &str = "Adapted: ESCO has no levels of proficiency. This scale is of who imported it and not official.";

#[derive(Debug, Default)]
struct Concept {
    row: u32,
    titles: Titles,
    alternatives: Vec<String>,
    description: String,
    code: String,
}

#[derive(Default)]
struct Parts {
    /// In the order of the file.
    order: Vec<String>,
    skills: HashMap<String, Concept>,
    groups: HashMap<String, Concept>,
    group_order: Vec<String>,
    broader: HashMap<String, Vec<String>>,
    occupations: HashMap<String, String>,
    needs: HashMap<String, Vec<String>>,
}

/// Reads the files of ESCO.
#[must_use]
pub fn read(bytes: &[u8], wanted: &Wanted) -> Read {
    let language = wanted.language.unwrap_or(Language::En);
    let files = match esco_files::open(bytes, language) {
        Ok(files) => files,
        Err(finding) => return unreadable(wanted, Origin::Esco, finding),
    };
    let (mut findings, mut remarks) = (Vec::new(), Vec::new());
    let mut parts = Parts::default();
    let mut rows = 0;
    for file in &files {
        match parts.take(file, &mut findings) {
            Ok(count) => rows += count,
            Err(finding) => findings.push(Finding { message: format!("{}: {}", file.name, finding.message), ..finding }),
        }
    }
    let own =
        if files.iter().any(|file| file.part == Part::Skills && file.language == Language::En) { Language::En } else { files[0].language };
    let mut framework = begun(wanted, "ESCO", esco_files::edition(&files).as_deref().unwrap_or("1"), own, Origin::Esco);
    framework.source =
        "European Commission, ESCO – European Skills, Competences, Qualifications and Occupations, https://esco.ec.europa.eu".to_owned();
    framework.licence = LICENCE.to_owned();
    framework.credit = Some(CREDIT.to_owned());
    framework.scale.note = NOTE.to_owned();
    parts.find_cycles(&mut findings);
    let chosen = parts.choose(&wanted.only, &mut findings);
    if parts.groups.is_empty() {
        remarks.push(Finding::whole("skillGroups", "missing_file", "Without the file skillGroups all skills stand in one area."));
    }
    if chosen.is_empty() && findings.is_empty() {
        findings.push(Finding::whole("skills", "missing", "Nothing is left: there are no skills in what was chosen."));
    }
    let entries = parts.into_entries(&chosen);
    plant(&mut framework, &entries, &mut findings, &mut remarks);
    Read { framework, findings, remarks, rows, problems: 0 }
}

fn concept(row: &Row<'_>, language: Language) -> Concept {
    let alternatives = row.get("altlabels").split(['\n', '|']).map(str::trim).filter(|label| !label.is_empty());
    Concept {
        row: row.line,
        titles: Titles {
            text: [(language, cut(row.get("preferredlabel"), 300))].into(),
            status: [(language, format!("{CONFIRMED} (ESCO)"))].into(),
        },
        alternatives: alternatives.map(str::to_owned).collect(),
        description: row.get("description").to_owned(),
        code: row.get("code").to_owned(),
    }
}

impl Parts {
    fn take(&mut self, file: &File, findings: &mut Vec<Finding>) -> Result<u32, Finding> {
        let table = Table::open(&file.bytes)?;
        let needed: &[&str] = match file.part {
            Part::Skills | Part::Groups | Part::Occupations => &["concepturi", "preferredlabel"],
            Part::Broader => &["concepturi", "broaderuri"],
            Part::Needs => &["occupationuri", "skilluri"],
        };
        if let Some(missing) = needed.iter().find(|column| !table.has(column)) {
            return Err(Finding::at(1, missing, "missing_column", format!("there is no column {missing}, as ESCO's file has it."))
                .subject(*missing));
        }
        table.each(|row| match file.part {
            Part::Skills => add(&mut self.skills, &mut self.order, row, file, findings),
            Part::Groups => add(&mut self.groups, &mut self.group_order, row, file, findings),
            Part::Broader => {
                let above = self.broader.entry(row.get("concepturi").to_owned()).or_default();
                let uri = row.get("broaderuri");
                if !uri.is_empty() && !above.iter().any(|known| known == uri) {
                    above.push(uri.to_owned());
                }
            }
            Part::Occupations => {
                let uri = row.get("concepturi").to_owned();
                for name in [row.get("code"), row.get("preferredlabel")].into_iter().filter(|name| !name.is_empty()) {
                    self.occupations.insert(name.to_lowercase(), uri.clone());
                }
                self.occupations.insert(uri.clone(), uri);
            }
            Part::Needs => {
                self.needs.entry(row.get("occupationuri").to_owned()).or_default().push(row.get("skilluri").to_owned());
            }
        })
    }

    fn find_cycles(&self, findings: &mut Vec<Finding>) {
        let first = |uri: &String| self.broader.get(uri).and_then(|above| above.first()).map(String::as_str);
        let all = self.skills.keys().chain(self.groups.keys());
        let parents: HashMap<&str, Option<&str>> = all.map(|uri| (uri.as_str(), first(uri))).collect();
        for uri in super::super::check::cycles(&parents) {
            let text = format!("{uri} belongs to itself, through what is above it.");
            let row = self.skills.get(uri).or_else(|| self.groups.get(uri)).map(|concept| concept.row);
            findings.push(Finding { row, ..Finding::whole("broaderUri", "cycle", text).subject(uri) });
        }
    }

    /// Everything above a concept, nearest first.
    fn above<'a>(&'a self, uri: &'a str) -> Vec<&'a str> {
        let (mut found, mut seen) = (Vec::new(), HashSet::from([uri]));
        let mut waiting = VecDeque::from([uri]);
        while let Some(next) = waiting.pop_front() {
            for above in self.broader.get(next).into_iter().flatten() {
                if seen.insert(above.as_str()) {
                    found.push(above.as_str());
                    waiting.push_back(above);
                }
            }
        }
        found
    }

    /// The skills below the groups and of the occupations that were named, all of them when none was.
    fn choose(&self, only: &[String], findings: &mut Vec<Finding>) -> HashSet<String> {
        let wanted: Vec<&str> = only.iter().map(|one| one.trim()).filter(|one| !one.is_empty()).collect();
        if wanted.is_empty() {
            return self.order.iter().cloned().collect();
        }
        let codes: HashMap<String, &str> = self
            .groups
            .iter()
            .filter(|(_, group)| !group.code.is_empty())
            .map(|(uri, group)| (group.code.to_lowercase(), uri.as_str()))
            .collect();
        let (mut groups, mut chosen) = (HashSet::new(), HashSet::new());
        for name in wanted {
            let group = self.groups.get_key_value(name).map(|(uri, _)| uri.as_str()).or_else(|| codes.get(&name.to_lowercase()).copied());
            let occupation = self.occupations.get(name).or_else(|| self.occupations.get(&name.to_lowercase()));
            match (group, occupation) {
                (Some(group), _) => {
                    groups.insert(group);
                }
                (None, Some(occupation)) => {
                    let needed = self.needs.get(occupation).into_iter().flatten();
                    chosen.extend(needed.filter(|uri| self.skills.contains_key(uri.as_str())).cloned());
                }
                (None, None) => {
                    let text = format!("“{}” is neither a group of skills nor an occupation in these files.", cut(name, 100));
                    findings.push(Finding::whole("only", "unknown", text).subject(cut(name, 100)));
                }
            }
        }
        if !groups.is_empty() {
            chosen.extend(self.order.iter().filter(|uri| self.above(uri).iter().any(|above| groups.contains(above))).cloned());
        }
        chosen
    }

    fn into_entries(self, chosen: &HashSet<String>) -> Vec<Entry> {
        let mut needed: HashSet<&str> = HashSet::new();
        let mut homes: HashMap<&str, &str> = HashMap::new();
        for uri in self.order.iter().filter(|uri| chosen.contains(*uri)) {
            let above = self.above(uri);
            homes.extend(above.iter().find(|above| self.groups.contains_key(**above)).map(|home| (uri.as_str(), *home)));
            needed.extend(above.into_iter().filter(|above| self.groups.contains_key(*above)));
        }
        let mut codes = HashSet::new();
        let mut group_codes: HashMap<&str, String> = HashMap::new();
        for uri in self.group_order.iter().filter(|uri| needed.contains(uri.as_str())) {
            let code = self.groups[uri].code.replace(':', ".");
            // Two groups of one code are told apart by their names in the world.
            let code = if code.is_empty() || !codes.insert(code.clone()) { last(uri) } else { code };
            group_codes.insert(uri, code);
        }
        let parent_of = |uri: &str| {
            let above = self.broader.get(uri)?.iter().find(|above| group_codes.contains_key(above.as_str()))?;
            Some(above.clone())
        };
        let groups = self
            .group_order
            .iter()
            .filter(|uri| group_codes.contains_key(uri.as_str()))
            .map(|uri| entry(uri, group_codes[uri.as_str()].clone(), parent_of(uri), Kind::Area, &self.groups[uri]));
        let skills = self
            .order
            .iter()
            .filter(|uri| chosen.contains(*uri))
            .map(|uri| entry(uri, last(uri), homes.get(uri.as_str()).map(|home| (*home).to_owned()), Kind::Skill, &self.skills[uri]));
        groups.chain(skills).collect()
    }
}

fn add(known: &mut HashMap<String, Concept>, order: &mut Vec<String>, row: &Row<'_>, file: &File, findings: &mut Vec<Finding>) {
    let uri = row.get("concepturi").to_owned();
    if uri.is_empty() {
        findings.push(Finding::at(row.line, "conceptUri", "missing", format!("{}: the concept has no address.", file.name)));
        return;
    }
    let new = concept(row, file.language);
    match known.get_mut(&uri) {
        Some(there) if there.titles.text.contains_key(&file.language) => {
            let text = format!("{}: {uri} stands in row {} already.", file.name, there.row);
            findings.push(Finding::at(row.line, "conceptUri", "duplicate", text).subject(&*uri).other(&there.row));
        }
        Some(there) => {
            there.titles.text.extend(new.titles.text);
            there.titles.status.extend(new.titles.status);
        }
        None => {
            order.push(uri.clone());
            known.insert(uri, new);
        }
    }
}

fn entry(uri: &str, code: String, parent: Option<String>, kind: Kind, concept: &Concept) -> Entry {
    Entry {
        row: concept.row,
        id: uri.to_owned(),
        code,
        parent,
        kind: Some(kind),
        titles: concept.titles.clone(),
        description: concept.description.clone(),
        uri: Some(uri.to_owned()),
        alternatives: concept.alternatives.clone(),
        ..Entry::default()
    }
}

/// The last part of an address.
fn last(uri: &str) -> String {
    uri.trim_end_matches('/').rsplit('/').next().unwrap_or_default().replace(':', ".")
}
