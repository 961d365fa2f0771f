//! Frameworks out of tables.
//!
//! # Columns
//! `code` and at least one of `title`, `title_en`, `title_sl`, `title_bg`, `title_sv`, `title_it` are needed. `title` is in the
//! language that the import names. Further: `kind` (`area` or `skill`; without it what has others below it is an area), `parent`
//! (the code of what is above), `status_en` … `status_it` (how the title was reviewed; one that begins with `confirmed` is),
//! `description`, `uri`, `alternatives` (parted by `|`), `retired` (`1` or `yes`), `outcomes` (`Basic=6|Intermediate=5`).
//! Rows of the kind `level` describe the scale: their `code` is the level's number, their titles its names, `letters` its letters.
//! One row of the kind `framework` may name the whole: its code is the key, and `version`, `source`, `licence` are read from it.
//! Other columns are left out and named. Column names may be in large or small letters and in any order.

use super::super::check::Finding;
use super::super::model::{CONFIRMED, Framework, Origin, Titles};
use super::super::scale::{Level, MOST_LEVELS, Scale};
use super::table::{Row, Table};
use super::tree::{Entry, Kind, plant};
use super::{Read, Wanted, begun, unreadable};
use crate::platform::language::Language;
use std::collections::BTreeMap;

const PLAIN: [&str; 13] = [
    "code",
    "title",
    "kind",
    "parent",
    "description",
    "uri",
    "alternatives",
    "retired",
    "outcomes",
    "letters",
    "version",
    "source",
    "licence",
];

fn is_known(column: &str) -> bool {
    let by_language = |begin: &str| column.strip_prefix(begin).is_some_and(|tag| Language::ALL.iter().any(|own| own.tag() == tag));
    PLAIN.contains(&column) || by_language("title_") || by_language("status_") || column == "official"
}

/// Reads a table.
#[must_use]
pub fn read(bytes: &[u8], wanted: &Wanted) -> Read {
    match Table::open(bytes) {
        Ok(table) => read_table(&table, wanted),
        Err(finding) => unreadable(wanted, Origin::Csv, finding),
    }
}

fn read_table(table: &Table, wanted: &Wanted) -> Read {
    let language = wanted.language.unwrap_or(Language::En);
    let mut findings = Vec::new();
    let mut remarks = Vec::new();
    if !table.has("code") {
        findings
            .push(Finding::at(1, "code", "missing_column", "There is no column “code”. See which columns a table has.").subject("code"));
    }
    if !table.names().any(|name| name == "title" || name.starts_with("title_")) {
        let text = "There is no column “title” or “title_en”. See which columns a table has.";
        findings.push(Finding::at(1, "title", "missing_column", text).subject("title"));
    }
    let mut unknown: Vec<&str> = table.names().filter(|name| !is_known(name)).collect();
    unknown.sort_unstable();
    for name in unknown {
        remarks.push(Finding::at(1, name, "left_out", format!("The column “{name}” is not known and is left out.")).subject(name));
    }
    if !table.encoding.starts_with("UTF-") {
        let text = format!("The file is taken to be in {}. Look at the letters.", table.encoding);
        remarks.push(Finding::whole("file", "encoding_guessed", text).subject(table.encoding));
    }
    if !findings.is_empty() {
        let framework = begun(wanted, "", "1", language, Origin::Csv);
        return Read { framework, findings, remarks, rows: 0, problems: 0 };
    }
    let mut parts = Parts::default();
    let rows = table.each(|row| parts.take(row, language, &mut findings)).unwrap_or_else(|finding| {
        findings.push(finding);
        0
    });
    let mut framework = begun(wanted, &parts.head.title, &parts.head.version, parts.head.language.unwrap_or(language), Origin::Csv);
    if wanted.key.is_none() && !parts.head.key.is_empty() {
        framework = framework.under(&parts.head.key);
    }
    framework.source = parts.head.source;
    framework.licence = parts.head.licence;
    framework.description = parts.head.description;
    take_scale(&mut framework, parts.levels, parts.head.official, &mut findings);
    plant(&mut framework, &parts.entries, &mut findings, &mut remarks);
    Read { framework, findings, remarks, rows, problems: 0 }
}

#[derive(Default)]
struct Head {
    key: String,
    title: String,
    version: String,
    source: String,
    licence: String,
    description: String,
    language: Option<Language>,
    official: bool,
}

#[derive(Default)]
struct Parts {
    head: Head,
    entries: Vec<Entry>,
    levels: BTreeMap<i32, Level>,
}

impl Parts {
    fn take(&mut self, row: &Row<'_>, language: Language, findings: &mut Vec<Finding>) {
        let code = row.get("code").to_owned();
        let titles = titles(row, language);
        match row.get("kind").to_lowercase().as_str() {
            "framework" => {
                // The language of the whole is that of its own title.
                let own = titles.text.iter().find(|(language, _)| row.get(&format!("status_{}", language.tag())) == "source");
                self.head = Head {
                    key: code,
                    title: own.map_or_else(|| titles.title(language).to_owned(), |(_, title)| title.clone()),
                    version: row.get("version").to_owned(),
                    source: row.get("source").to_owned(),
                    licence: row.get("licence").to_owned(),
                    description: row.get("description").to_owned(),
                    language: own.map(|(language, _)| *language),
                    official: is_yes(row.get("official")),
                };
            }
            "level" => match code.parse::<i32>() {
                Ok(level) if (1..=MOST_LEVELS).contains(&level) => {
                    let letters = Some(row.get("letters").to_owned()).filter(|letters| !letters.is_empty());
                    if self.levels.insert(level, Level { level, name: titles, letters }).is_some() {
                        findings.push(
                            Finding::at(row.line, "code", "duplicate", format!("Level {level} is there twice.")).subject(level.to_string()),
                        );
                    }
                }
                _ => {
                    let text = format!("“{code}” is off the scale: a level is a number from 1 to {MOST_LEVELS}.");
                    findings.push(Finding::at(row.line, "code", "off_scale", text).subject(&*code).limit(MOST_LEVELS));
                }
            },
            kind => {
                let kind = match kind {
                    "area" => Some(Kind::Area),
                    "skill" => Some(Kind::Skill),
                    "" => None,
                    other => {
                        let text = format!("“{other}” is no kind: it is area, skill, level or framework.");
                        findings.push(Finding::at(row.line, "kind", "invalid", text).subject(other));
                        None
                    }
                };
                let outcomes = outcomes(row, findings);
                self.entries.push(Entry {
                    row: row.line,
                    id: code.clone(),
                    code,
                    parent: Some(row.get("parent").to_owned()).filter(|parent| !parent.is_empty()),
                    kind,
                    titles,
                    description: row.get("description").to_owned(),
                    uri: Some(row.get("uri").to_owned()).filter(|uri| !uri.is_empty()),
                    alternatives: row
                        .get("alternatives")
                        .split('|')
                        .map(str::trim)
                        .filter(|one| !one.is_empty())
                        .map(str::to_owned)
                        .collect(),
                    outcomes,
                    retired: is_yes(row.get("retired")),
                });
            }
        }
    }
}

fn is_yes(text: &str) -> bool {
    matches!(text.to_lowercase().as_str(), "1" | "yes" | "true" | "x")
}

fn titles(row: &Row<'_>, language: Language) -> Titles {
    let mut titles = Titles::default();
    let plain = row.get("title");
    if !plain.is_empty() {
        titles = Titles::source(language, plain);
    }
    for own in Language::ALL {
        let title = row.get(&format!("title_{}", own.tag()));
        if title.is_empty() {
            continue;
        }
        let status = match row.get(&format!("status_{}", own.tag())) {
            // The source's own words need no review.
            "" | "source" if own == language => CONFIRMED,
            told => told,
        };
        titles.text.insert(own, title.to_owned());
        titles.status.insert(own, status.to_owned());
    }
    titles
}

fn outcomes(row: &Row<'_>, findings: &mut Vec<Finding>) -> BTreeMap<String, u32> {
    let parts = row.get("outcomes").split('|').map(str::trim).filter(|part| !part.is_empty());
    let read = parts.map(|part| {
        let (level, count) = part.rsplit_once('=')?;
        Some((level.trim().to_owned(), count.trim().parse().ok()?))
    });
    read.collect::<Option<_>>().unwrap_or_else(|| {
        findings.push(Finding::at(row.line, "outcomes", "invalid", "Outcomes are written as Basic=6|Advanced=4."));
        BTreeMap::new()
    })
}

fn take_scale(framework: &mut Framework, levels: BTreeMap<i32, Level>, official: bool, findings: &mut Vec<Finding>) {
    if levels.is_empty() {
        return;
    }
    let scale = Scale { official, note: String::new(), levels: levels.into_values().collect() };
    if !scale.is_sound() {
        let text = "The levels of a scale follow each other from 1, at least two and without a gap.";
        findings.push(Finding::whole("level", "off_scale", text));
        return;
    }
    framework.scale_max = scale.max();
    framework.scale = scale;
}
