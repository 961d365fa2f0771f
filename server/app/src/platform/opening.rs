//! Who opened whose records: an entry for each page of a report, export, person or piece of work that somebody was shown,
//! with the ids of the people on it.
//!
//! The audit log says that a report was opened and with which filter; it cannot say who stood in it that day, because
//! units and memberships change. So the people are noted in one row of sixteen bytes each. That is one statement more in
//! the transaction that writes the audit entry, and the person herself can be told exactly who saw her.

use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{OpeningId, OrganisationId, PersonId};
use chrono::{DateTime, Duration, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{ConnectionTrait, DbBackend, QueryOrder, QuerySelect, Set};

/// Entries are kept this long.
const KEPT: Duration = Duration::days(730);

/// One opening.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "record_opening")]
pub struct Model {
    /// Its key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OpeningId,
    /// When.
    pub at: DateTime<Utc>,
    /// Who looked.
    pub actor_id: PersonId,
    /// In which organisation.
    pub organisation_id: OrganisationId,
    /// The role that let her.
    #[sea_orm(column_type = "Text")]
    pub role: String,
    /// What was opened.
    #[sea_orm(column_type = "Text")]
    pub what: String,
    /// The filter or the like, without personal data.
    #[sea_orm(column_type = "Text", nullable)]
    pub detail: Option<String>,
    /// The ids of the people who were shown, sixteen bytes each.
    pub people: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
/// None are declared.
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What is opened, by whom.
#[derive(Debug)]
pub struct Opening<'a> {
    /// Who looks.
    pub actor: &'a Actor,
    /// In which organisation.
    pub organisation: OrganisationId,
    /// What lets her.
    pub permission: Permission,
    /// What is opened.
    pub what: &'static str,
    /// The filter or the like, without personal data.
    pub detail: Option<String>,
}

/// Notes whose records are opened; the reader's own need no note.
///
/// # Errors
/// When the database refuses.
pub async fn note(
    transaction: &impl ConnectionTrait,
    id: Uuid,
    now: DateTime<Utc>,
    opening: Opening<'_>,
    people: impl Iterator<Item = PersonId>,
) -> Result<(), DbErr> {
    let Opening { actor, organisation, permission, what, detail } = opening;
    let people: Vec<u8> = people.filter(|person| *person != actor.person).flat_map(|person| *person.0.as_bytes()).collect();
    if people.is_empty() {
        return Ok(());
    }
    let row = ActiveModel {
        id: Set(OpeningId(id)),
        at: Set(now),
        actor_id: Set(actor.person),
        organisation_id: Set(organisation),
        role: Set(actor.role_for(permission, organisation).map(|role| role.to_value()).unwrap_or_default()),
        what: Set(what.to_owned()),
        detail: Set(detail),
        people: Set(people),
    };
    Entity::insert(row).exec_without_returning(transaction).await.map(|_| ())
}

/// The openings in which a person was shown, in some organisations, the newest first; before a moment, at most so many.
///
/// Plan: the organisations' rows by their index and moment; the bytes of each are searched.
///
/// # Errors
/// When the database refuses.
pub async fn of_person(
    connection: &impl ConnectionTrait,
    person: PersonId,
    organisations: &[OrganisationId],
    before: Option<DateTime<Utc>>,
    limit: u64,
) -> Result<Vec<Model>, DbErr> {
    let id = person.0.as_bytes().to_vec();
    let holds = match connection.get_database_backend() {
        DbBackend::Postgres => Expr::cust_with_values("position($1 in people) > 0", [id]),
        _ => Expr::cust_with_values("instr(people, ?) > 0", [id]),
    };
    let mut condition = Condition::all().add(Column::OrganisationId.is_in(organisations.iter().copied())).add(holds);
    if let Some(before) = before {
        condition = condition.add(Column::At.lt(before));
    }
    let found = Entity::find().filter(condition).order_by_desc(Column::At).order_by_desc(Column::Id).limit(limit).all(connection).await?;
    Ok(found.into_iter().filter(|row| row.shows(person)).collect())
}

/// Takes a person out of an organisation's openings.
///
/// # Errors
/// When the database refuses.
pub async fn forget(transaction: &impl ConnectionTrait, person: PersonId, organisation: OrganisationId) -> Result<(), DbErr> {
    for row in of_person(transaction, person, &[organisation], None, u64::from(u32::MAX)).await? {
        let others: Vec<u8> = row.people.chunks_exact(16).filter(|id| *id != person.0.as_bytes()).flatten().copied().collect();
        if others.is_empty() {
            Entity::delete_by_id(row.id).exec(transaction).await?;
        } else {
            let row = ActiveModel { id: Set(row.id), people: Set(others), ..Default::default() };
            row.update(transaction).await?;
        }
    }
    Ok(())
}

/// Deletes what is older than two years; returns how many rows went.
///
/// # Errors
/// When the database refuses.
pub async fn clean_up(transaction: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<u64, DbErr> {
    Ok(Entity::delete_many().filter(Column::At.lt(now - KEPT)).exec(transaction).await?.rows_affected)
}

impl Model {
    /// Whether a person is among those who were shown; bytes that only happen to lie across two ids do not count.
    fn shows(&self, person: PersonId) -> bool {
        self.people.chunks_exact(16).any(|id| id == person.0.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_across_two_ids_are_nobody() {
        let [one, other] = [Uuid::from_u128(1 << 64), Uuid::from_u128(2)];
        let people: Vec<u8> = [one, other].iter().flat_map(|id| *id.as_bytes()).collect();
        let across = Uuid::from_slice(&people[8..24]).unwrap();
        let row = Model {
            id: OpeningId(one),
            at: DateTime::default(),
            actor_id: PersonId(one),
            organisation_id: OrganisationId(one),
            role: String::new(),
            what: String::new(),
            detail: None,
            people,
        };
        assert!(row.shows(PersonId(one)) && row.shows(PersonId(other)));
        assert!(!row.shows(PersonId(across)));
    }
}
