//! Frameworks out of CASE packages (1EdTech Competencies and Academic Standards Exchange, 1.1 and 1.0).
//!
//! An entry with others below it becomes an area, one without a skill. Its code is its `humanCodingScheme`; where that is absent,
//! there twice or not fit, its `identifier`. What CASE has no place for, such as levels and translations, our own packages carry in
//! `extensions`, so that they come back as they went.

use super::super::check::{Finding, is_code};
use super::super::model::{CONFIRMED, Framework, Origin, Titles};
use super::super::scale::Scale;
use super::case_fields::{File, Item, Package, linked};
use super::case_links;
use super::text::decode;
use super::tree::{Entry, Kind, REST, plant};
use super::{MOST_ROWS, Read, Wanted, begun, cut, unreadable};
use crate::platform::language::Language;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// The name under which our own things stand in `extensions`.
pub const EXTENSION: &str = "skillpact";

#[derive(Deserialize)]
struct OwnDocument {
    key: String,
    source: String,
    licence: String,
    credit: Option<String>,
    replaces: Option<String>,
    language: Language,
    scale: Scale,
}

#[derive(Deserialize)]
struct OwnItem {
    kind: String,
    code: String,
    position: u32,
    titles: Titles,
    #[serde(default)]
    uri: Option<String>,
    #[serde(default)]
    alternatives: Vec<String>,
    #[serde(default)]
    outcomes: BTreeMap<String, u32>,
    #[serde(default)]
    retired: bool,
}

fn own<T: DeserializeOwned>(extensions: &Value) -> Option<T> {
    serde_json::from_value(extensions.get(EXTENSION)?.clone()).ok()
}

/// Reads a package.
#[must_use]
pub fn read(bytes: &[u8], wanted: &Wanted) -> Read {
    let refuse = |finding| unreadable(wanted, Origin::Case, finding);
    let text = match decode(bytes) {
        Ok((text, _)) => text,
        Err(finding) => return refuse(finding),
    };
    // First the words for what is no JSON at all; serde's own for a package are about its inside.
    let value: Value = match serde_json::from_str(&text) {
        Ok(value) => value,
        Err(error) => {
            let row = u32::try_from(error.line()).ok();
            return refuse(Finding { row, ..Finding::whole("json", "unreadable", format!("This is no JSON: {error}.")) });
        }
    };
    match serde_json::from_value(value) {
        Ok(File::Wrapped { package } | File::Bare(package)) => read_package(package, wanted),
        Err(_) => refuse(Finding::whole("CFDocument", "unreadable", "This is no CASE package: it has no CFDocument with its CFItems.")),
    }
}

fn read_package(package: Package, wanted: &Wanted) -> Read {
    let Package { document, items, associations } = package;
    let (mut findings, mut remarks) = (Vec::new(), Vec::new());
    let rows = u32::try_from(items.len()).unwrap_or(u32::MAX);
    let told: Option<OwnDocument> = own(&document.extensions);
    let language = wanted.language.or_else(|| Language::from_tag(&document.language)).unwrap_or(Language::En);
    let language = told.as_ref().map_or(language, |told| told.language);
    let version = if document.version.is_empty() { "1" } else { &document.version };
    let mut framework = begun(wanted, &cut(&document.title, 200), &cut(version, 40), language, Origin::Case);
    framework.description = cut(&document.description, 4_000);
    match told {
        Some(told) => take_own(&mut framework, told, wanted),
        None => {
            framework.source = cut(&source(&[&document.creator, &document.publisher, &document.official_source, &document.notes]), 2_000);
            framework.licence = cut(&licence(&document.licence), 1_000);
            remarks.push(Finding::whole("scale", "no_scale", "The package says nothing of levels; the scale is the one chosen for it."));
        }
    }
    if items.len() > MOST_ROWS || associations.len() > MOST_ROWS {
        let text = format!("The package has more than {MOST_ROWS} entries. Choose a part of it.");
        findings.push(Finding::whole("CFItems", "too_many", text).limit(MOST_ROWS));
        return Read { framework, findings, remarks, rows, problems: 0 };
    }
    let (parents, order) = hierarchy(&document.identifier, &items, &associations, &mut findings, &mut remarks);
    let entries = entries(items, &parents, &order, language, &mut findings, &mut remarks);
    framework.links = case_links::read(&document.identifier, &entries, &associations, &mut remarks);
    plant(&mut framework, &entries, &mut findings, &mut remarks);
    Read { framework, findings, remarks, rows, problems: 0 }
}

fn take_own(framework: &mut Framework, told: OwnDocument, wanted: &Wanted) {
    framework.source = told.source;
    framework.licence = told.licence;
    framework.credit = told.credit;
    framework.replaces = told.replaces;
    framework.scale_max = told.scale.max();
    framework.scale = told.scale;
    if wanted.key.is_none() {
        framework.key = told.key;
    }
}

fn source(parts: &[&str]) -> String {
    let mut known: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    known.dedup();
    known.join("; ")
}

fn licence(value: &Value) -> String {
    let field = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    match value {
        Value::String(text) => text.clone(),
        Value::Object(_) => source(&[&field("title"), &field("uri")]),
        _ => String::new(),
    }
}

type Order = HashMap<String, f64>;

/// What is above each entry, and where among its neighbours it stands.
fn hierarchy(
    document: &str,
    items: &[Item],
    associations: &[super::case_fields::Association],
    findings: &mut Vec<Finding>,
    remarks: &mut Vec<Finding>,
) -> (HashMap<String, String>, Order) {
    let rows: HashMap<&str, u32> = items.iter().zip(1..).map(|(item, row)| (item.identifier.as_str(), row)).collect();
    let (mut parents, mut order): (HashMap<String, String>, Order) = (HashMap::new(), HashMap::new());
    for (association, number) in associations.iter().zip(1u32..) {
        if !association.association_type.eq_ignore_ascii_case("isChildOf") {
            continue;
        }
        let (child, parent) = (linked(&association.origin), linked(&association.destination));
        let Some(row) = rows.get(child.as_str()) else {
            let text = format!("Association {number} places the entry “{}”, which the package does not have.", cut(&child, 100));
            remarks.push(Finding::whole("CFAssociations", "unknown", text).subject(cut(&child, 100)));
            continue;
        };
        if let Some(sequence) = association.sequence_number.as_f64() {
            order.insert(child.clone(), sequence);
        }
        if parent == document || parent.is_empty() {
            continue;
        }
        if !rows.contains_key(parent.as_str()) {
            let text = format!("It belongs to the entry “{}”, which the package does not have.", cut(&parent, 100));
            findings.push(Finding::at(*row, "CFAssociations", "missing_parent", text).other(&cut(&parent, 100)));
            continue;
        }
        if parents.get(&child).is_some_and(|known| *known != parent) {
            remarks.push(Finding::at(*row, "CFAssociations", "second_parent", "It stands in two places; the first is kept."));
            continue;
        }
        parents.insert(child, parent);
    }
    (parents, order)
}

fn entries(
    items: Vec<Item>,
    parents: &HashMap<String, String>,
    order: &Order,
    language: Language,
    findings: &mut Vec<Finding>,
    remarks: &mut Vec<Finding>,
) -> Vec<Entry> {
    let mut codes: HashMap<String, u32> = HashMap::new();
    for item in &items {
        *codes.entry(item.human_coding_scheme.trim().to_owned()).or_default() += 1;
    }
    let mut entries: Vec<(Option<u32>, Entry)> = Vec::with_capacity(items.len());
    for (item, row) in items.into_iter().zip(1u32..) {
        if item.identifier.is_empty() {
            findings.push(Finding::at(row, "identifier", "missing", "An entry needs an identifier."));
            continue;
        }
        let told: Option<OwnItem> = own(&item.extensions);
        entries.push((told.as_ref().map(|told| told.position), entry(item, told, row, (&codes, parents), language, remarks)));
    }
    if entries.iter().all(|(position, _)| position.is_some()) {
        entries.sort_by_key(|(position, _)| *position);
        return entries.into_iter().map(|(_, entry)| entry).collect();
    }
    let mut entries: Vec<Entry> = entries.into_iter().map(|(_, entry)| entry).collect();
    // Sequence numbers count among neighbours; without one an entry keeps its place in the file.
    entries.sort_by(|one, other| {
        let number = |entry: &Entry| order.get(&entry.id).copied().unwrap_or(f64::MAX);
        number(one).total_cmp(&number(other)).then(one.row.cmp(&other.row))
    });
    down_the_tree(entries)
}

/// Every entry after the one above it, neighbours in their order. What leads to itself comes last.
fn down_the_tree(entries: Vec<Entry>) -> Vec<Entry> {
    let mut below: HashMap<Option<&str>, Vec<usize>> = HashMap::new();
    for (place, entry) in entries.iter().enumerate() {
        below.entry(entry.parent.as_deref()).or_default().push(place);
    }
    let mut places = Vec::with_capacity(entries.len());
    let mut seen = vec![false; entries.len()];
    let mut waiting: Vec<usize> = below.get(&None).map(|roots| roots.iter().rev().copied().collect()).unwrap_or_default();
    while let Some(place) = waiting.pop() {
        if !std::mem::replace(&mut seen[place], true) {
            places.push(place);
            waiting.extend(below.get(&Some(entries[place].id.as_str())).into_iter().flatten().rev());
        }
    }
    places.extend((0..entries.len()).filter(|place| !seen[*place]));
    let mut slots: Vec<Option<Entry>> = entries.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| slots[place].take()).collect()
}

fn entry(
    item: Item,
    told: Option<OwnItem>,
    row: u32,
    (codes, parents): (&HashMap<String, u32>, &HashMap<String, String>),
    language: Language,
    remarks: &mut Vec<Finding>,
) -> Entry {
    let parent = parents.get(&item.identifier).cloned();
    if let Some(told) = told {
        return Entry {
            row,
            parent,
            id: item.identifier,
            code: told.code,
            kind: Some(if told.kind == "area" { Kind::Area } else { Kind::Skill }),
            titles: told.titles,
            description: item.notes,
            uri: told.uri,
            alternatives: told.alternatives,
            outcomes: told.outcomes,
            retired: told.retired,
        };
    }
    let scheme = item.human_coding_scheme.trim();
    let fits = is_code(scheme) && scheme != REST && codes.get(scheme) == Some(&1);
    if !fits && !scheme.is_empty() {
        let text = format!("The code “{}” is there twice or not fit; the identifier is taken.", cut(scheme, 100));
        remarks.push(Finding::at(row, "humanCodingScheme", "replaced", text).subject(cut(scheme, 100)));
    }
    // A short form is the title when there is one, and the whole statement then says what it is about.
    let (title, about) = match item.abbreviated_statement.trim() {
        "" if item.full_statement.chars().count() > 300 => (cut(&item.full_statement, 300), item.full_statement.as_str()),
        "" => (item.full_statement.trim().to_owned(), ""),
        short => (cut(short, 300), item.full_statement.as_str()),
    };
    let own = Language::from_tag(&item.language).unwrap_or(language);
    let description = source(&[about, &item.notes]);
    Entry {
        row,
        parent,
        code: if fits { scheme.to_owned() } else { item.identifier.clone() },
        id: item.identifier,
        kind: None,
        titles: Titles { text: [(own, title)].into(), status: [(own, CONFIRMED.to_owned())].into() },
        description,
        uri: Some(item.uri).filter(|uri| !uri.is_empty()),
        alternatives: Some(item.alternative_label).filter(|label| !label.is_empty()).into_iter().collect(),
        outcomes: BTreeMap::new(),
        retired: !item.status_end_date.is_empty(),
    }
}
