//! The competency report as a file: one line for every person and skill, in each format that `tabular` writes.
//!
//! The columns' ids are English and the same for ever, so that programs can rely on them; people read the titles. Files for programs
//! keep the names of kinds of evidence as they are in the API.

use super::export::Chunk;
use super::filter::Filter;
use super::model::ReportSkill;
use super::store::{LevelRow, PersonRow};
use crate::platform::ids::PersonId;
use crate::platform::language::Language;
use crate::platform::messages::text;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use std::collections::HashMap;
use tabular::{Column, Format, Kind, OutputError, Pieces, Table, Value, Writer};

/// The columns.
pub const COLUMNS: [(&str, Kind); 11] = [
    ("organisation", Kind::Text),
    ("family_name", Kind::Text),
    ("given_name", Kind::Text),
    ("unit", Kind::Text),
    ("position", Kind::Text),
    ("skill", Kind::Text),
    ("skill_title", Kind::Text),
    ("level", Kind::Level),
    ("evidence", Kind::Text),
    ("observed_at", Kind::Moment),
    ("valid_until", Kind::Moment),
];

/// A piece of the file is given out when it has grown to this size.
const PIECE_BYTES: usize = 64 * 1024;

/// What stands above the lines.
pub struct Head<'a> {
    /// The organisation's name.
    pub organisation: &'a str,
    pub language: Language,
    /// The moment that the file shows.
    pub as_of: DateTime<Utc>,
    pub zone: Tz,
    pub filter: &'a Filter,
    /// Whether it is a line manager's team.
    pub team: bool,
    /// How many lines there will be.
    pub lines: u64,
}

/// A file that grows, and is given out in pieces.
pub struct File {
    writer: Writer<Pieces>,
    pieces: Pieces,
    organisation: String,
    skills: Vec<ReportSkill>,
    places: HashMap<String, usize>,
    /// The words for kinds of evidence, where people read the file.
    kinds: HashMap<&'static str, String>,
}

const KINDS: [&str; 6] = ["self", "manager", "test", "completion", "external", "refresher"];

impl File {
    /// Begins a file with its head.
    pub fn begin(format: Format, head: &Head<'_>, skills: Vec<ReportSkill>) -> Result<Self, OutputError> {
        let pieces = Pieces::new();
        let writer = Writer::begin(format, table(head, &skills), Some(head.lines), pieces.clone())?;
        let places = skills.iter().zip(0..).map(|(skill, place)| (skill.skill.clone(), place)).collect();
        let for_people = matches!(format, Format::Xlsx | Format::Ods | Format::Pdf);
        let word = |kind: &'static str| (kind, text(head.language, &format!("file-evidence-{kind}"), &[]));
        let kinds = if for_people { KINDS.into_iter().map(word).collect() } else { HashMap::new() };
        Ok(Self { writer, pieces, organisation: head.organisation.to_owned(), skills, places, kinds })
    }

    /// Writes the lines of some people, and gives out what is enough for a piece.
    pub fn people(&mut self, chunk: &Chunk) -> Result<Vec<Bytes>, OutputError> {
        let mut levels: HashMap<PersonId, Vec<Option<&LevelRow>>> = HashMap::with_capacity(chunk.people.len());
        for row in &chunk.levels {
            if let Some(place) = self.places.get(row.skill.as_str()) {
                levels.entry(row.person).or_insert_with(|| vec![None; self.skills.len()])[*place] = Some(row);
            }
        }
        let mut ready = Vec::new();
        for person in &chunk.people {
            let known = levels.get(&person.person);
            for (place, skill) in self.skills.iter().enumerate() {
                let line = line(&self.organisation, person, skill, known.and_then(|levels| levels[place]), &self.kinds);
                self.writer.row(&line)?;
            }
            ready.extend(self.pieces.take_from(PIECE_BYTES).map(Bytes::from));
        }
        Ok(ready)
    }

    /// Ends the file and gives out the rest of it.
    pub fn finish(self) -> Result<Bytes, OutputError> {
        self.writer.finish()?;
        Ok(Bytes::from(self.pieces.take()))
    }
}

fn line<'a>(
    organisation: &'a str,
    person: &'a PersonRow,
    skill: &'a ReportSkill,
    level: Option<&'a LevelRow>,
    kinds: &'a HashMap<&'static str, String>,
) -> [Value<'a>; 11] {
    let kind = |level: &'a LevelRow| Value::Text(kinds.get(level.kind.as_str()).map_or(level.kind.as_str(), String::as_str));
    [
        Value::text(organisation),
        Value::text(&person.family_name),
        Value::text(&person.given_name),
        Value::text(person.unit.as_ref().map_or("", |(_, name)| name)),
        Value::text(person.position.as_deref().unwrap_or_default()),
        Value::text(&skill.skill),
        Value::text(&skill.title),
        Value::maybe(level, |level| Value::Number(i64::from(level.level))),
        Value::maybe(level, kind),
        Value::maybe(level, |level| Value::Moment(level.observed_at)),
        Value::maybe(level.and_then(|level| level.valid_until), Value::Moment),
    ]
}

fn table(head: &Head<'_>, skills: &[ReportSkill]) -> Table {
    let language = head.language;
    let column = |(id, kind): (&str, Kind)| Column::new(id, text(language, &format!("file-column-{id}"), &[]), kind);
    let mut notes = Vec::new();
    let mut note = |applies: bool, key: &str| {
        if applies {
            notes.push(text(language, key, &[]));
        }
    };
    note(head.team, "file-note-team");
    note(head.filter.unit.is_some(), "file-note-unit");
    note(head.filter.course.is_some(), "file-note-course");
    if let (Some(_), [skill]) = (&head.filter.skill, skills) {
        notes.push(text(language, "file-note-skill", &[("skill", &skill.title)]));
    }
    Table {
        title: text(language, "file-competencies-title", &[("organisation", head.organisation)]),
        description: text(language, "file-competencies-lead", &[]),
        language: reader(language),
        notes,
        as_of: head.as_of,
        zone: head.zone,
        columns: COLUMNS.into_iter().map(column).collect(),
    }
}

fn reader(language: Language) -> tabular::Language {
    match language {
        Language::En => tabular::Language::En,
        Language::Sl => tabular::Language::Sl,
        Language::Bg => tabular::Language::Bg,
        Language::Sv => tabular::Language::Sv,
        Language::It => tabular::Language::It,
    }
}
