//! What the ids in a person's rows are called.

use super::rows::RowsOf;
use crate::organisations;
use crate::platform::access::Scope;
use crate::platform::holdings::{Holding, Kind};
use crate::platform::ids::{CourseId, OrganisationId, PersonId, UnitId};
use crate::privacy::store::Cell;
use sea_orm::sea_query::Value;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Ids that want words.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    organisations: BTreeSet<Uuid>,
    units: BTreeSet<Uuid>,
    people: BTreeSet<Uuid>,
    enrolments: BTreeSet<Uuid>,
    attempts: BTreeSet<Uuid>,
}

impl Wanted {
    /// Adds what rows name.
    pub fn add(&mut self, holding: &Holding, rows: &[RowsOf]) {
        for row in rows {
            self.organisations.extend(row.organisation.map(|organisation| organisation.0));
            for ((_, kind), cell) in holding.shown.iter().zip(&row.cells) {
                let Cell::Id(id) = cell else { continue };
                match kind {
                    Kind::Unit => self.units.insert(*id),
                    Kind::Person => self.people.insert(*id),
                    Kind::Enrolment => self.enrolments.insert(*id),
                    Kind::Attempt => self.attempts.insert(*id),
                    _ => false,
                };
            }
        }
    }

    /// Adds organisations.
    pub fn add_organisations(&mut self, organisations: impl IntoIterator<Item = OrganisationId>) {
        self.organisations.extend(organisations.into_iter().map(|organisation| organisation.0));
    }

    /// Adds people.
    pub fn add_people(&mut self, people: impl IntoIterator<Item = PersonId>) {
        self.people.extend(people.into_iter().map(|person| person.0));
    }
}

/// Words by id; courses are worded by the catalogue.
#[derive(Clone, Debug, Default)]
pub struct Names {
    pub organisations: BTreeMap<OrganisationId, String>,
    pub units: BTreeMap<UnitId, String>,
    pub people: BTreeMap<PersonId, String>,
    /// The courses of enrolments and attempts.
    pub courses: BTreeMap<Uuid, CourseId>,
}

/// Looks up what ids are called. The scope is the system's, because a colleague who acted on a person's record is hers to
/// know by name; the ids come from the person's own rows.
pub async fn names(connection: &impl ConnectionTrait, scope: &Scope, wanted: &Wanted) -> Result<Names, DbErr> {
    let people: Vec<PersonId> = wanted.people.iter().copied().map(PersonId).collect();
    let mut courses = pairs(connection, "SELECT id, course_id FROM enrolment WHERE id", &wanted.enrolments, course).await?;
    let of_attempts = "SELECT a.id, e.course_id FROM attempt a JOIN enrolment e ON e.id = a.enrolment_id WHERE a.id";
    courses.extend(pairs(connection, of_attempts, &wanted.attempts, course).await?);
    let text = |row: &QueryResult| row.try_get_by_index::<String>(1);
    let organisations = pairs(connection, "SELECT id, name FROM organisation WHERE id", &wanted.organisations, text).await?;
    let units = pairs(connection, "SELECT id, name FROM unit WHERE id", &wanted.units, text).await?;
    Ok(Names {
        organisations: organisations.into_iter().map(|(id, name)| (OrganisationId(id), name)).collect(),
        units: units.into_iter().map(|(id, name)| (UnitId(id), name)).collect(),
        people: organisations::person_names(connection, scope, &people).await?,
        courses,
    })
}

fn course(row: &QueryResult) -> Result<CourseId, DbErr> {
    row.try_get_by_index(1)
}

async fn pairs<T>(
    connection: &impl ConnectionTrait,
    select: &str,
    ids: &BTreeSet<Uuid>,
    read: impl Fn(&QueryResult) -> Result<T, DbErr>,
) -> Result<BTreeMap<Uuid, T>, DbErr> {
    let mut found = BTreeMap::new();
    let ids: Vec<Uuid> = ids.iter().copied().collect();
    for part in ids.chunks(10_000) {
        let places: Vec<String> = (1..=part.len()).map(|number| format!("${number}")).collect();
        let sql = format!("{select} IN ({})", places.join(", "));
        let values: Vec<Value> = part.iter().map(|id| (*id).into()).collect();
        let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
        for row in connection.query_all_raw(statement).await? {
            found.insert(row.try_get_by_index(0)?, read(&row)?);
        }
    }
    Ok(found)
}
