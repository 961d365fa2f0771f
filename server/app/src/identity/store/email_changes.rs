//! Addresses that wait for their confirmation.

use crate::identity::entity::email_change;
use crate::identity::secret::SecretHash;
use crate::platform::ids::{EmailChangeId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter};

/// An address that somebody wants.
#[derive(Clone, Debug)]
pub struct NewEmailChange {
    pub id: EmailChangeId,
    pub person: PersonId,
    pub email: String,
    pub until: DateTime<Utc>,
}

pub async fn add_email_change(
    transaction: &impl ConnectionTrait,
    new: NewEmailChange,
    hash: SecretHash,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = email_change::Model {
        id: new.id,
        person_id: new.person,
        email: new.email,
        secret_hash: hash.hex(),
        created_at: now,
        expires_at: new.until,
        used_at: None,
    };
    email_change::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(transaction).await.map(|_| ())
}

/// The change of a secret that was not used and has not expired.
pub async fn find_email_change(
    connection: &impl ConnectionTrait,
    hash: SecretHash,
    now: DateTime<Utc>,
) -> Result<Option<email_change::Model>, DbErr> {
    email_change::Entity::find()
        .filter(email_change::Column::SecretHash.eq(hash.hex()))
        .filter(email_change::Column::UsedAt.is_null())
        .filter(email_change::Column::ExpiresAt.gt(now))
        .one(connection)
        .await
}

/// Makes all open changes of a person void; returns how many there were.
pub async fn void_email_changes(transaction: &impl ConnectionTrait, person: PersonId, now: DateTime<Utc>) -> Result<u64, DbErr> {
    let outcome = email_change::Entity::update_many()
        .col_expr(email_change::Column::UsedAt, Expr::value(now))
        .filter(email_change::Column::PersonId.eq(person))
        .filter(email_change::Column::UsedAt.is_null())
        .exec(transaction)
        .await?;
    Ok(outcome.rows_affected)
}
