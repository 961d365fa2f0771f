//! How people want to be told, their digests, and the secret that signs links.

use crate::notifications::entity::notification::MailState;
use crate::notifications::entity::{broadcast, choice, digest, notification, rhythm, secret};
use crate::notifications::kind::{Kind, MailChoice, Rhythm};
use crate::notifications::period::Period;
use crate::platform::ids::PersonId;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Set};

/// So many digests are written before the next look.
const AT_ONCE: u64 = 1000;

/// What a person chose, of all kinds for which she chose anything.
pub(in crate::notifications) async fn choices(connection: &impl ConnectionTrait, person: PersonId) -> Result<Vec<choice::Model>, DbErr> {
    choice::Entity::find().filter(choice::Column::PersonId.eq(person)).all(connection).await
}

/// Writes what she chose for a kind.
pub(in crate::notifications) async fn set_choice(
    transaction: &impl ConnectionTrait,
    person: PersonId,
    kind: Kind,
    in_app: bool,
    mail: MailChoice,
) -> Result<(), DbErr> {
    let row = choice::ActiveModel { person_id: Set(person), kind: Set(kind), in_app: Set(i32::from(in_app)), mail: Set(mail) };
    choice::Entity::insert(row)
        .on_conflict(
            OnConflict::columns([choice::Column::PersonId, choice::Column::Kind])
                .update_columns([choice::Column::InApp, choice::Column::Mail])
                .to_owned(),
        )
        .exec_without_returning(transaction)
        .await
        .map(|_| ())
}

/// How often she wants a digest, when she chose.
pub(in crate::notifications) async fn rhythm(connection: &impl ConnectionTrait, person: PersonId) -> Result<Option<Rhythm>, DbErr> {
    Ok(rhythm::Entity::find_by_id(person).one(connection).await?.map(|row| row.rhythm))
}

/// Writes how often she wants a digest.
pub(in crate::notifications) async fn set_rhythm(transaction: &impl ConnectionTrait, person: PersonId, new: Rhythm) -> Result<(), DbErr> {
    rhythm::Entity::insert(rhythm::ActiveModel { person_id: Set(person), rhythm: Set(new) })
        .on_conflict(OnConflict::column(rhythm::Column::PersonId).update_column(rhythm::Column::Rhythm).to_owned())
        .exec_without_returning(transaction)
        .await
        .map(|_| ())
}

/// For whom something waits that a period sums up and who has not had its digest. Who chose no rhythm gets it weekly.
pub(in crate::notifications) async fn people_due(
    connection: &impl ConnectionTrait,
    rhythm: Rhythm,
    period: &Period,
) -> Result<Vec<PersonId>, DbErr> {
    let other = match rhythm {
        Rhythm::Daily => Rhythm::Weekly,
        Rhythm::Weekly => Rhythm::Daily,
    };
    let of_rhythm = |wanted: Rhythm| {
        rhythm::Entity::find().select_only().column(rhythm::Column::PersonId).filter(rhythm::Column::Rhythm.eq(wanted)).into_query()
    };
    let served =
        digest::Entity::find().select_only().column(digest::Column::PersonId).filter(digest::Column::Period.eq(&period.name)).into_query();
    let person = notification::Column::PersonId;
    let concerned = match rhythm {
        Rhythm::Daily => person.in_subquery(of_rhythm(rhythm)),
        Rhythm::Weekly => person.not_in_subquery(of_rhythm(other)),
    };
    notification::Entity::find()
        .select_only()
        .column(person)
        .distinct()
        .filter(notification::Column::Mail.eq(MailState::Waiting))
        .filter(notification::Column::CreatedAt.lt(period.until))
        .filter(concerned.and(person.not_in_subquery(served)))
        .limit(AT_ONCE)
        .into_tuple()
        .all(connection)
        .await
}

/// What waits for a person's digest and was said before a moment, the oldest first.
pub(in crate::notifications) async fn waiting(
    transaction: &impl ConnectionTrait,
    person: PersonId,
    until: DateTime<Utc>,
) -> Result<Vec<notification::Model>, DbErr> {
    notification::Entity::find()
        .filter(notification::Column::PersonId.eq(person))
        .filter(notification::Column::Mail.eq(MailState::Waiting))
        .filter(notification::Column::CreatedAt.lte(until))
        .order_by_asc(notification::Column::CreatedAt)
        .order_by_asc(notification::Column::Id)
        .all(transaction)
        .await
}

/// Notes that a person has had a period's digest; `false` when she had it before. On PostgreSQL it waits for a transaction that
/// does the same, so that of two servers one writes it.
pub(in crate::notifications) async fn insert_digest(transaction: &impl ConnectionTrait, row: digest::Model) -> Result<bool, DbErr> {
    let inserted = digest::Entity::insert(digest::ActiveModel::from(row))
        .on_conflict(OnConflict::columns([digest::Column::PersonId, digest::Column::Period]).do_nothing().to_owned())
        .exec_without_returning(transaction)
        .await?;
    Ok(inserted > 0)
}

/// Whether she has had a period's digest.
pub(in crate::notifications) async fn has_digest(connection: &impl ConnectionTrait, person: PersonId, period: &str) -> Result<bool, DbErr> {
    let found = digest::Entity::find().filter(digest::Column::PersonId.eq(person)).filter(digest::Column::Period.eq(period));
    Ok(found.count(connection).await? > 0)
}

/// The secret of a name; the first who asks brings it.
pub(in crate::notifications) async fn secret(
    transaction: &impl ConnectionTrait,
    name: &str,
    fresh: String,
    now: DateTime<Utc>,
) -> Result<String, DbErr> {
    if let Some(known) = secret::Entity::find_by_id(name).one(transaction).await? {
        return Ok(known.value);
    }
    let row = secret::ActiveModel { name: Set(name.to_owned()), value: Set(fresh), created_at: Set(now) };
    secret::Entity::insert(row)
        .on_conflict(OnConflict::column(secret::Column::Name).do_nothing().to_owned())
        .exec_without_returning(transaction)
        .await?;
    let kept = secret::Entity::find_by_id(name).one(transaction).await?;
    kept.map(|row| row.value).ok_or_else(|| DbErr::RecordNotFound(format!("the secret {name}")))
}

/// Removes notices, broadcasts that were spread, and notes of digests from before a moment. Returns how many rows went.
pub(in crate::notifications) async fn clean_up(transaction: &impl ConnectionTrait, before: DateTime<Utc>) -> Result<u64, DbErr> {
    let notices = notification::Entity::delete_many().filter(notification::Column::CreatedAt.lt(before)).exec(transaction).await?;
    let spread = broadcast::Column::SpreadAt.is_not_null().and(broadcast::Column::CreatedAt.lt(before));
    let broadcasts = broadcast::Entity::delete_many().filter(spread).exec(transaction).await?;
    let digests = digest::Entity::delete_many().filter(digest::Column::CreatedAt.lt(before)).exec(transaction).await?;
    Ok(notices.rows_affected + broadcasts.rows_affected + digests.rows_affected)
}
