//! The use cases: open a page of a report, export it whole.

use super::export::Export;
use super::file::{File, Head};
use super::filter::Filter;
use super::model::{CompetencyLevel, CompetencyReport, CompetencyRow, ReportSkill};
use super::store::{self, LevelRow, PersonRow};
use crate::organisations::{UnitRef, find_organisation};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::audit::{self, Event};
use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::language::Language;
use crate::platform::opening::{self, Opening};
use crate::platform::{ApiError, Platform, paging};
use crate::skills;
use poem::Body;
use sea_orm::DbErr;
use std::collections::HashMap;
use std::sync::Arc;
use tabular::{Format, OutputError};
use tokio::sync::Semaphore;

/// What a caller asks for.
#[derive(Clone, Debug)]
pub struct Question {
    /// Whom and what, in which order.
    pub filter: Filter,
    /// The language of titles; her own when absent.
    pub language: Option<Language>,
}

/// A page of people.
#[derive(Clone, Debug)]
pub struct Page {
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// At most so many people.
    pub limit: u32,
}

/// One page of the competency report, read in a few statements that see one moment.
pub async fn open(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    question: Question,
    page: Page,
) -> Result<CompetencyReport, ApiError> {
    let scope = actor.scope(Permission::ReadReports, organisation)?;
    let Question { filter, language } = question;
    filter.check()?;
    let after = page.cursor.map(|cursor| place_of(&cursor, &filter)).transpose()?;
    let now = platform.clock.now();
    let today = platform.day(now);
    let ((rows, more), levels, people_total, used) = platform
        .database
        .read(&scope, async |connection| {
            let mut rows = store::people(connection, &scope, &filter, today, after.as_ref(), page.limit + 1).await?;
            let more = rows.len() > page.limit as usize;
            rows.truncate(page.limit as usize);
            let levels = store::levels(connection, &scope, &rows, filter.skill.as_deref()).await?;
            let people_total = store::count(connection, &scope, &filter, today).await?;
            let used = skills::in_use(connection, &scope).await?;
            Ok::<_, DbErr>(((rows, more), levels, people_total, used))
        })
        .await?;
    let shown = rows.iter().map(|row| row.person);
    note(platform, &scope, actor, ("report.opened", "report_page"), &filter, shown).await?;
    let next = rows.last().filter(|_| more).map(|row| cursor_at(row, &filter));
    let skills = columns(&used, language.unwrap_or(actor.language), filter.skill.as_deref());
    let items = assemble(rows, levels, &skills);
    Ok(CompetencyReport { skills, items, next, people_total, generated_at: now })
}

/// An export on its way: the name of its file and its text.
pub struct Download {
    /// The organisation's short name and its name, for the name of the file.
    pub organisation: (String, String),
    /// The day it shows.
    pub today: chrono::NaiveDate,
    /// What it is.
    pub format: Format,
    /// The file.
    pub body: Body,
}

/// The whole report as a stream. `exports` bounds how many run at a time, because each holds a connection until its reader has
/// taken all of it.
pub async fn export(
    platform: &Platform,
    exports: &Arc<Semaphore>,
    actor: &Actor,
    organisation: OrganisationId,
    question: Question,
    format: Format,
) -> Result<Download, ApiError> {
    let scope = actor.scope(Permission::ReadReports, organisation)?;
    let Question { filter, language } = question;
    filter.check()?;
    // A short queue instead of a refusal: most files take less than a second.
    let permit = tokio::time::timeout(QUEUE, exports.clone().acquire_owned())
        .await
        .ok()
        .and_then(Result::ok)
        .ok_or_else(|| ApiError::unavailable().detail("Too many exports are running. Try again in a moment.").retry_after(10))?;
    let now = platform.clock.now();
    let today = platform.day(now);
    let language = language.unwrap_or(actor.language);
    let transaction = platform.database.begin_read(&scope).await?;
    let found = find_organisation(&transaction, organisation).await?.ok_or_else(ApiError::not_found)?;
    let used = skills::in_use(&transaction, &scope).await?;
    let skills = columns(&used, language, filter.skill.as_deref());
    let export = Export { scope: scope.clone(), filter, today };
    let first = export.read(&transaction, None).await?;
    let everybody = store::everybody(&transaction, &scope, &export.filter, today).await?;
    let head = Head {
        organisation: &found.name,
        language,
        as_of: now,
        zone: platform.config.server.time_zone,
        filter: &export.filter,
        team: scope.manager().is_some(),
        lines: everybody.len() as u64 * skills.len() as u64,
    };
    let file = File::begin(format, &head, skills).map_err(refusal)?;
    note(platform, &scope, actor, ("report.exported", "report_file"), &export.filter, everybody.into_iter()).await?;
    let body = export.stream(transaction, first, file, permit);
    Ok(Download { organisation: (found.slug, found.name), today, format, body })
}

/// Some formats have room for so many lines only; the others have room for all.
fn refusal(error: OutputError) -> ApiError {
    match error {
        OutputError::TooManyRows { .. } => ApiError::invalid("format", "too_many_rows", error.to_string()),
        error => ApiError::because(error),
    }
}

/// How long an export waits for its turn.
const QUEUE: std::time::Duration = std::time::Duration::from_secs(8);

/// Writes down who looked at what, and at whom, durably, before she gets it.
async fn note(
    platform: &Platform,
    scope: &Scope,
    actor: &Actor,
    (action, what): (&'static str, &'static str),
    filter: &Filter,
    people: impl Iterator<Item = PersonId>,
) -> Result<(), ApiError> {
    let Some(organisation) = scope.organisation() else { return Err(ApiError::not_found()) };
    let event = Event {
        actor: Some(actor.person),
        organisation: Some(organisation),
        action,
        record_kind: "report",
        record_id: Some("competencies".to_owned()),
        detail: filter.detail(),
    };
    let now = platform.clock.now();
    let opening = Opening { actor, organisation, permission: Permission::ReadReports, what, detail: filter.detail() };
    platform
        .database
        .write(scope, async |transaction| {
            opening::note(transaction, platform.clock.id(), now, opening, people).await?;
            audit::record(transaction, now, event).await
        })
        .await?;
    Ok(())
}

/// The columns of a report: all skills of the frameworks that are in use here, or the one that was asked for.
fn columns(used: &[String], language: Language, only: Option<&str>) -> Vec<ReportSkill> {
    let frameworks = skills::frameworks();
    let asked = |framework: &str| only.map_or_else(|| used.iter().any(|key| key == framework), |_| true);
    let skills = frameworks.iter().filter(|framework| asked(&framework.key)).flat_map(|framework| &framework.skills);
    skills
        .filter(|skill| only.is_none_or(|only| only == skill.key))
        .map(|skill| ReportSkill { skill: skill.key.clone(), code: skill.code.clone(), title: skill.title(language).to_owned() })
        .collect()
}

/// Puts the levels to their people, in the order of the columns.
fn assemble(rows: Vec<PersonRow>, levels: Vec<LevelRow>, columns: &[ReportSkill]) -> Vec<CompetencyRow> {
    let places: HashMap<&str, usize> = columns.iter().zip(0..).map(|(column, place)| (column.skill.as_str(), place)).collect();
    let mut known: HashMap<PersonId, Vec<(usize, CompetencyLevel)>> = HashMap::with_capacity(rows.len());
    for LevelRow { person, skill, level, kind, observed_at, valid_until } in levels {
        if let Some(place) = places.get(skill.as_str()) {
            known.entry(person).or_default().push((*place, CompetencyLevel { skill, level, kind, observed_at, valid_until }));
        }
    }
    rows.into_iter()
        .map(|row| {
            let mut levels = known.remove(&row.person).unwrap_or_default();
            levels.sort_unstable_by_key(|(place, _)| *place);
            CompetencyRow {
                person_id: row.person,
                given_name: row.given_name,
                family_name: row.family_name,
                unit: row.unit.map(|(id, name)| UnitRef { id, name }),
                position: row.position,
                levels: levels.into_iter().map(|(_, level)| level).collect(),
            }
        })
        .collect()
}

fn cursor_at(row: &PersonRow, filter: &Filter) -> String {
    let place = store::place(row);
    paging::cursor(&filter.order_name(), &place.each_ref().map(String::as_str))
}

fn place_of(cursor: &str, filter: &Filter) -> Result<PersonRow, ApiError> {
    let place = paging::read_cursor(cursor, &filter.order_name(), 4)?;
    store::row_at(&place).ok_or_else(ApiError::bad_cursor)
}
