//! Programmes and who has them, for HR officers and line managers.

use super::Programmes;
use super::book::{Book, Known, Records, people};
use super::describing::{programme, title_of};
use super::ruling::number;
use crate::organisations::{self, UnitRef};
use crate::platform::ApiError;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{OrganisationId, PersonId, ProgrammeId, UnitId};
use crate::platform::language::Language;
use crate::platform::opening::{self, Opening};
use crate::platform::paging::{self, Page};
use crate::programmes::api::{Programme, ProgrammePerson, ProgrammeStandingKind, ProgrammeSummary, ProgrammeTally};
use crate::programmes::standing::{Kind, Standing};
use chrono::NaiveDate;
use sea_orm::DatabaseTransaction;
use std::collections::BTreeMap;

/// Which people of a programme.
#[derive(Clone, Debug)]
pub(in crate::programmes) struct PeopleAsked {
    pub organisation: OrganisationId,
    pub programme: ProgrammeId,
    pub standing: Option<ProgrammeStandingKind>,
    pub day: Option<NaiveDate>,
    pub limit: u32,
    pub cursor: Option<String>,
}

/// Somebody with how she stands.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    pub person: PersonId,
    pub name: String,
    pub sort_name: String,
    pub unit: Option<String>,
    pub position: Option<String>,
    pub standing: Standing,
}

impl Shown {
    pub(super) fn of(person: PersonId, known: &Known, units: &BTreeMap<UnitId, UnitRef>, standing: Standing) -> Self {
        Self {
            person,
            name: known.name.clone(),
            sort_name: known.sort_name.clone(),
            unit: known.unit.and_then(|id| units.get(&id)).map(|unit| unit.name.clone()),
            position: known.position.clone(),
            standing,
        }
    }
}

pub(super) fn shown(one: Shown) -> ProgrammePerson {
    ProgrammePerson {
        person_id: one.person,
        name: one.name,
        unit: one.unit,
        position: one.position,
        kind: one.standing.kind.into(),
        due_on: one.standing.due_on,
        until: one.standing.until,
        assigned_on: one.standing.assigned_on,
    }
}

/// Adds one to what it is.
fn count(tally: &mut ProgrammeTally, kind: Kind) {
    let place = match kind {
        Kind::Overdue => &mut tally.overdue,
        Kind::DueSoon => &mut tally.due_soon,
        Kind::Extended => &mut tally.extended,
        Kind::NotDue => &mut tally.not_due,
        Kind::Fulfilled => &mut tally.fulfilled,
        Kind::Exempted => &mut tally.exempted,
        Kind::Ended => return,
    };
    *place += 1;
    tally.people += 1;
}

impl Programmes {
    /// How those whom a scope reaches stand in each programme.
    async fn tallies(
        &self,
        connection: &DatabaseTransaction,
        scope: &Scope,
        (organisation, book): (OrganisationId, &Book),
        only: Option<ProgrammeId>,
    ) -> Result<(BTreeMap<ProgrammeId, ProgrammeTally>, Records), ApiError> {
        let today = self.platform.today();
        let records = Records::read(&self.platform, connection, scope, (organisation, book), only, None).await?;
        let mut tallies: BTreeMap<ProgrammeId, ProgrammeTally> = BTreeMap::new();
        for key in records.assigned.keys() {
            let Some(contents) = book.contents.get(&key.0) else { continue };
            if let Some(standing) = records.standing(&self.platform, contents, *key, today, None) {
                count(tallies.entry(key.0).or_default(), standing.kind);
            }
        }
        Ok((tallies, records))
    }

    /// The programmes of an organisation, those with people who are overdue first.
    pub(in crate::programmes) async fn list(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        language: Option<Language>,
    ) -> Result<Vec<ProgrammeSummary>, ApiError> {
        let scope = actor.scope(Permission::ReadReports, organisation)?;
        let language = language.unwrap_or(actor.language);
        let read = async |connection: &DatabaseTransaction| -> Result<Vec<ProgrammeSummary>, ApiError> {
            let book = Book::read(connection, organisation).await?;
            let (tallies, _) = self.tallies(connection, &scope, (organisation, &book), None).await?;
            let summary = |row: &crate::programmes::entity::programme::Model| ProgrammeSummary {
                id: row.id,
                title: title_of(&book, row.id, row.version, language),
                mandatory: book.contents.get(&row.id).and_then(|all| all.get(&row.version)).is_some_and(|content| content.mandatory),
                changed_at: row.changed_at,
                rules_on: number(book.rules.iter().filter(|rule| rule.programme_id == row.id && rule.state == "on").count()),
                tally: tallies.get(&row.id).copied().unwrap_or_default(),
            };
            Ok(book.programmes.iter().map(summary).collect())
        };
        let mut list = self.platform.database.read(&scope, read).await?;
        list.sort_by_key(|row| std::cmp::Reverse(row.tally.overdue));
        Ok(list)
    }

    /// One programme.
    pub(in crate::programmes) async fn one(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        id: ProgrammeId,
        language: Option<Language>,
    ) -> Result<Programme, ApiError> {
        let scope = actor.scope(Permission::ReadReports, organisation)?;
        let may_edit = actor.breadth(Permission::ManageProgrammes, organisation).is_some();
        let courses = self.offered().await?;
        let language = language.unwrap_or(actor.language);
        let read = async |connection: &DatabaseTransaction| -> Result<Programme, ApiError> {
            let book = Book::read(connection, organisation).await?;
            book.find(id)?;
            let (tallies, records) = self.tallies(connection, &scope, (organisation, &book), Some(id)).await?;
            let tally = tallies.get(&id).copied().unwrap_or_default();
            programme(&book, &records, id, &courses, language).map(|found| Programme { tally, may_edit, ..found })
        };
        self.platform.database.read(&scope, read).await
    }

    /// A page of who has a programme, by name; that she looked is written down.
    pub(in crate::programmes) async fn people(&self, actor: &Actor, asked: PeopleAsked) -> Result<Page<ProgrammePerson>, ApiError> {
        let PeopleAsked { organisation, programme, .. } = asked;
        let scope = actor.scope(Permission::ReadReports, organisation)?;
        let now = self.platform.clock.now();
        let today = self.platform.day(now);
        let day = asked.day.unwrap_or(today);
        if day > today {
            return Err(ApiError::invalid("day", "in_the_future", "Choose today or an earlier day."));
        }
        let after = asked.cursor.as_deref().map(|text| paging::read_cursor(text, "name", 2)).transpose()?;
        let read = async |connection: &DatabaseTransaction| -> Result<Vec<Shown>, ApiError> {
            let book = Book::read(connection, organisation).await?;
            book.find(programme)?;
            let contents = book.contents.get(&programme).ok_or_else(ApiError::internal)?;
            let records = Records::read(&self.platform, connection, &scope, (organisation, &book), Some(programme), None).await?;
            let known = people(connection, &scope, organisation, None, today).await?;
            let units = organisations::units_of(connection, organisation).await?;
            let gone: Vec<PersonId> = records.assigned.keys().map(|key| key.1).filter(|person| !known.contains_key(person)).collect();
            let names = organisations::person_names(connection, &scope, &gone).await?;
            let mut list = Vec::new();
            for key in records.assigned.keys() {
                let Some(standing) = records.standing(&self.platform, contents, *key, day, None) else { continue };
                let kind = ProgrammeStandingKind::from(standing.kind);
                if asked.standing.map_or(kind == ProgrammeStandingKind::Ended, |wanted| wanted != kind) {
                    continue;
                }
                list.push(match known.get(&key.1) {
                    Some(known) => Shown::of(key.1, known, &units, standing),
                    // Who left meanwhile has a name still, but no place.
                    None => {
                        let Some(name) = names.get(&key.1).cloned() else { continue };
                        Shown { person: key.1, sort_name: name.clone(), name, unit: None, position: None, standing }
                    }
                });
            }
            Ok(list)
        };
        let mut list = self.platform.database.read(&scope, read).await?;
        list.sort_by(|one, other| (&one.sort_name, one.person).cmp(&(&other.sort_name, other.person)));
        if let Some(after) = after {
            list.retain(|one| (one.sort_name.as_str(), one.person.to_string().as_str()) > (after[0].as_str(), after[1].as_str()));
        }
        let (list, more) = paging::cut(list, asked.limit);
        let next = list.last().filter(|_| more).map(|last| paging::cursor("name", &[&last.sort_name, &last.person.to_string()]));
        let opening = Opening { actor, organisation, permission: Permission::ReadReports, what: "programme_people", detail: None };
        let note = async |transaction: &DatabaseTransaction| {
            opening::note(transaction, self.platform.clock.id(), now, opening, list.iter().map(|one| one.person)).await
        };
        self.platform.database.write(&scope, note).await?;
        Ok(Page { items: list.into_iter().map(shown).collect(), next })
    }
}
