//! What is held about the caller: in numbers, and record by record.

use crate::catalogue::Catalogue;
use crate::organisations;
use crate::platform::access::{Actor, Scope};
use crate::platform::holdings::{Erasure, Holding, Kind};
use crate::platform::ids::CourseId;
use crate::platform::language::Language;
use crate::platform::paging::{self, Page};
use crate::platform::{ApiError, Platform};
use crate::privacy::holdings;
use crate::privacy::model::{PersonalData, PersonalField, PersonalHolding, PersonalRecord, ValueKind};
use crate::privacy::store::{self, Cell, Names, Person, RowsOf, Wanted};
use crate::skills;
use chrono::SecondsFormat;
use sea_orm::ConnectionTrait;
use std::collections::{BTreeMap, BTreeSet};

/// Her own rows are found by her id alone; those that name her in other people's records lie outside her scope.
pub(super) fn reading() -> Scope {
    Scope::system("a person is told everything that is held about her, also where it stands in other people's records")
}

/// The caller, as her holdings know her. A program's token does not act as a person.
pub(super) async fn caller(connection: &impl ConnectionTrait, actor: &Actor) -> Result<Person, ApiError> {
    let scope = actor.own()?;
    let person = organisations::find_person(connection, &scope, actor.person).await?.ok_or_else(ApiError::not_found)?;
    Ok(Person { id: person.id, email: person.email })
}

/// Everything, in numbers.
pub async fn overview(platform: &Platform, actor: &Actor) -> Result<PersonalData, ApiError> {
    actor.own()?;
    let read = async |connection: &_| -> Result<_, ApiError> {
        let person = caller(connection, actor).await?;
        let mut wanted = Wanted::default();
        let mut found = Vec::new();
        for holding in holdings::all() {
            let count = store::count(connection, &person, holding).await?;
            let organisations = if count > 0 { store::organisations_of(connection, &person, holding).await? } else { Vec::new() };
            wanted.add_organisations(organisations.iter().copied());
            found.push((holding, count, organisations));
        }
        Ok((found, store::names(connection, &reading(), &wanted).await?))
    };
    let (mut found, names) = platform.database.read_latest(&reading(), read).await?;
    found.sort_by_key(|(holding, ..)| holding.category);
    let holdings = found.into_iter().map(|(holding, count, organisations)| PersonalHolding {
        key: holding.key.to_owned(),
        category: holding.category.name().to_owned(),
        count,
        organisations: organisations.iter().filter_map(|organisation| names.organisations.get(organisation).cloned()).collect(),
        kept: holding.kept.name().to_owned(),
        erasure: erasure_name(holding.erasure).to_owned(),
    });
    Ok(PersonalData { generated_at: platform.clock.now(), holdings: holdings.collect() })
}

/// The stable name of what an erasure does.
pub fn erasure_name(erasure: Erasure) -> &'static str {
    match erasure {
        Erasure::Delete => "deleted",
        Erasure::Anonymise => "anonymised",
        Erasure::Unname | Erasure::Empty => "unnamed",
        Erasure::Stay(_) => "stays",
    }
}

/// One page of a holding's records.
pub async fn records(
    platform: &Platform,
    catalogue: &Catalogue,
    actor: &Actor,
    key: &str,
    cursor: Option<&str>,
    limit: u32,
) -> Result<Page<PersonalRecord>, ApiError> {
    actor.own()?;
    let holding = holdings::of_key(key).ok_or_else(ApiError::not_found)?;
    let offset = cursor.map(|cursor| place(cursor, key)).transpose()?.unwrap_or(0);
    let read = async |connection: &_| -> Result<_, ApiError> {
        let person = caller(connection, actor).await?;
        let rows = store::rows(connection, &person, holding, offset, u64::from(limit) + 1).await?;
        let mut wanted = Wanted::default();
        wanted.add(holding, &rows);
        Ok((rows, store::names(connection, &reading(), &wanted).await?))
    };
    let (rows, names) = platform.database.read_latest(&reading(), read).await?;
    let (rows, more) = paging::cut(rows, limit);
    let next = more.then(|| paging::cursor(key, &[&(offset + u64::from(limit)).to_string()]));
    let words = Words::of(catalogue, names, holding, &rows, actor.language).await;
    Ok(Page { items: rows.into_iter().map(|row| words.record(holding, row)).collect(), next })
}

fn place(cursor: &str, key: &str) -> Result<u64, ApiError> {
    let offset = paging::read_cursor(cursor, key, 1)?.first().and_then(|offset| offset.parse::<u32>().ok());
    offset.map(u64::from).ok_or_else(ApiError::bad_cursor)
}

/// What the ids of rows are called, courses included.
pub(super) struct Words {
    names: Names,
    titles: BTreeMap<CourseId, String>,
    language: Language,
}

impl Words {
    /// Looks up the courses' titles.
    pub async fn of(catalogue: &Catalogue, names: Names, holding: &Holding, rows: &[RowsOf], language: Language) -> Self {
        let mut courses: BTreeSet<CourseId> = names.courses.values().copied().collect();
        for row in rows {
            let cells = holding.shown.iter().zip(&row.cells);
            courses.extend(cells.filter_map(|((_, kind), cell)| match (kind, cell) {
                (Kind::Course, Cell::Id(id)) => Some(CourseId(*id)),
                _ => None,
            }));
        }
        let mut titles = BTreeMap::new();
        for course in courses {
            // A course without any live version has no title to show; its id stands for it.
            if let Ok(found) = catalogue.course(course).await {
                titles.insert(course, found.title(language).to_owned());
            }
        }
        Self { names, titles, language }
    }

    /// A row as its owner reads it.
    pub fn record(&self, holding: &Holding, row: RowsOf) -> PersonalRecord {
        let fields = holding.shown.iter().zip(row.cells).filter_map(|((name, kind), cell)| self.field(name, *kind, cell));
        PersonalRecord {
            fields: fields.collect(),
            organisation: row.organisation.and_then(|organisation| self.names.organisations.get(&organisation).cloned()),
        }
    }

    fn field(&self, name: &str, kind: Kind, cell: Cell) -> Option<PersonalField> {
        let text = self.text(kind, &cell);
        let (kind, value) = match (kind, cell) {
            (_, Cell::Nothing) => return None,
            (Kind::Code, Cell::Text(text)) => (ValueKind::Code, text),
            (Kind::Json, Cell::Text(text)) => (ValueKind::Json, text),
            (_, Cell::Text(text)) => (ValueKind::Text, text),
            (_, Cell::Number(number)) => (ValueKind::Number, number.to_string()),
            (_, Cell::Fraction(number)) => (ValueKind::Number, number.to_string()),
            (_, Cell::Truth(truth)) => (ValueKind::Truth, truth.to_string()),
            (_, Cell::Moment(moment)) => (ValueKind::Moment, moment.to_rfc3339_opts(SecondsFormat::Millis, true)),
            (_, Cell::Day(day)) => (ValueKind::Day, day.to_string()),
            (Kind::File, Cell::Id(id)) => (ValueKind::File, id.to_string()),
            (_, Cell::Id(id)) => (ValueKind::Id, id.to_string()),
        };
        Some(PersonalField { name: name.to_owned(), kind, value, text })
    }

    fn text(&self, kind: Kind, cell: &Cell) -> Option<String> {
        match (kind, cell) {
            (Kind::Skill, Cell::Text(key)) => Some(skills::title(key, self.language)),
            (Kind::Course, Cell::Id(id)) => self.titles.get(&CourseId(*id)).cloned(),
            (Kind::Enrolment | Kind::Attempt, Cell::Id(id)) => {
                self.names.courses.get(id).and_then(|course| self.titles.get(course)).cloned()
            }
            (Kind::Unit, Cell::Id(id)) => self.names.units.get(&crate::platform::ids::UnitId(*id)).cloned(),
            (Kind::Person, Cell::Id(id)) => self.names.people.get(&crate::platform::ids::PersonId(*id)).cloned(),
            _ => None,
        }
    }
}
