//! Hashes of passwords.

use crate::identity::entity::password;
use crate::platform::ids::PersonId;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel};

/// The hash of a person's password.
pub async fn find_password(connection: &impl ConnectionTrait, person: PersonId) -> Result<Option<String>, DbErr> {
    Ok(password::Entity::find_by_id(person).one(connection).await?.map(|row| row.hash))
}

fn row(person: PersonId, hash: String, now: DateTime<Utc>) -> password::ActiveModel {
    password::Model { person_id: person, hash, changed_at: now }.into_active_model().reset_all()
}

/// Gives a person a password, or a new one.
pub async fn set_password(transaction: &impl ConnectionTrait, person: PersonId, hash: String, now: DateTime<Utc>) -> Result<(), DbErr> {
    let replace =
        OnConflict::column(password::Column::PersonId).update_columns([password::Column::Hash, password::Column::ChangedAt]).to_owned();
    password::Entity::insert(row(person, hash, now)).on_conflict(replace).exec_without_returning(transaction).await.map(|_| ())
}

/// Gives many people one and the same password, for demonstrations.
pub async fn load_passwords(transaction: &impl ConnectionTrait, people: &[PersonId], hash: &str, now: DateTime<Utc>) -> Result<(), DbErr> {
    for part in people.chunks(10_000) {
        let rows: Vec<_> = part.iter().map(|person| row(*person, hash.to_owned(), now)).collect();
        password::Entity::insert_many(rows).exec_without_returning(transaction).await?;
    }
    Ok(())
}
