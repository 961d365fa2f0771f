//! SQL of this slice.

mod choices;

pub(super) use choices::{choices, clean_up, has_digest, insert_digest, people_due, rhythm, secret, set_choice, set_rhythm, waiting};

use super::entity::notification::MailState;
use super::entity::{broadcast, notification};
use super::kind::Kind;
use crate::platform::access::Scope;
use crate::platform::ids::{BroadcastId, NotificationId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{LockBehavior, LockType, OnConflict};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use sea_orm::{QuerySelect, QueryTrait, Select, Set};

/// Rows in one statement: PostgreSQL and SQLite bound how many values one has.
const AT_ONCE: usize = 1000;

/// Says nothing twice. Without RETURNING and without naming the key: on PostgreSQL the writer may not read what she writes.
pub(super) async fn insert_notifications(transaction: &impl ConnectionTrait, rows: Vec<notification::Model>) -> Result<(), DbErr> {
    for rows in rows.chunks(AT_ONCE) {
        notification::Entity::insert_many(rows.iter().cloned().map(|row| notification::ActiveModel::from(row).reset_all()))
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(transaction)
            .await?;
    }
    Ok(())
}

pub(super) async fn insert_broadcast(transaction: &impl ConnectionTrait, row: broadcast::Model) -> Result<(), DbErr> {
    broadcast::Entity::insert(broadcast::ActiveModel::from(row).reset_all())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(transaction)
        .await
        .map(|_| ())
}

/// A broadcast that nobody has spread yet, locked; without an id the oldest that nobody else has in hand.
pub(super) async fn unspread(transaction: &impl ConnectionTrait, id: Option<BroadcastId>) -> Result<Option<broadcast::Model>, DbErr> {
    broadcast::Entity::find()
        .filter(broadcast::Column::SpreadAt.is_null())
        .apply_if(id, |select, id| select.filter(broadcast::Column::Id.eq(id)))
        .order_by_asc(broadcast::Column::CreatedAt)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .one(transaction)
        .await
}

pub(super) async fn set_spread(transaction: &impl ConnectionTrait, id: BroadcastId, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = broadcast::ActiveModel { id: Set(id), spread_at: Set(Some(now)), ..Default::default() };
    broadcast::Entity::update(row).exec(transaction).await.map(|_| ())
}

/// A notice about whose mail nobody has decided yet, locked; without an id the oldest that nobody else has in hand.
pub(super) async fn undecided(
    transaction: &impl ConnectionTrait,
    id: Option<NotificationId>,
) -> Result<Option<notification::Model>, DbErr> {
    notification::Entity::find()
        .filter(notification::Column::Mail.eq(MailState::Undecided))
        .apply_if(id, |select, id| select.filter(notification::Column::Id.eq(id)))
        .order_by_asc(notification::Column::CreatedAt)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .one(transaction)
        .await
}

/// Notes how far the mail about notices is.
pub(super) async fn set_mails(transaction: &impl ConnectionTrait, ids: Vec<NotificationId>, mail: MailState) -> Result<(), DbErr> {
    for ids in ids.chunks(AT_ONCE) {
        notification::Entity::update_many()
            .set(notification::ActiveModel { mail: Set(mail), ..Default::default() })
            .filter(notification::Column::Id.is_in(ids.iter().copied()))
            .exec(transaction)
            .await?;
    }
    Ok(())
}

/// The scope's own notices of kinds that are shown to her.
fn shown(scope: &Scope, hidden: &[Kind]) -> Select<notification::Entity> {
    let select = notification::Entity::find().filter(scope.restrict(notification::Column::OrganisationId, notification::Column::PersonId));
    if hidden.is_empty() { select } else { select.filter(notification::Column::Kind.is_not_in(hidden.iter().copied())) }
}

/// A page of notices, the newest first.
pub(super) async fn list(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    hidden: &[Kind],
    before: Option<(DateTime<Utc>, NotificationId)>,
    limit: u64,
) -> Result<Vec<notification::Model>, DbErr> {
    let mut select = shown(scope, hidden);
    if let Some((at, id)) = before {
        select = select.filter(
            Condition::any()
                .add(notification::Column::CreatedAt.lt(at))
                .add(Condition::all().add(notification::Column::CreatedAt.eq(at)).add(notification::Column::Id.lt(id))),
        );
    }
    select.order_by_desc(notification::Column::CreatedAt).order_by_desc(notification::Column::Id).limit(limit).all(connection).await
}

pub(super) async fn count_unread(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    hidden: &[Kind],
) -> Result<u64, DbErr> {
    shown(scope, hidden)
        .filter(notification::Column::PersonId.eq(person))
        .filter(notification::Column::ReadAt.is_null())
        .count(connection)
        .await
}

pub(super) async fn find(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: NotificationId,
) -> Result<Option<notification::Model>, DbErr> {
    shown(scope, &[]).filter(notification::Column::Id.eq(id)).one(connection).await
}

/// Marks notices of the scope as read or unread: one, or all up to a moment.
pub(super) async fn set_read(
    transaction: &impl ConnectionTrait,
    scope: &Scope,
    which: Condition,
    read_at: Option<DateTime<Utc>>,
) -> Result<(), DbErr> {
    notification::Entity::update_many()
        .set(notification::ActiveModel { read_at: Set(read_at), ..Default::default() })
        .filter(scope.restrict(notification::Column::OrganisationId, notification::Column::PersonId))
        .filter(which)
        .exec(transaction)
        .await
        .map(|_| ())
}

/// One notice.
pub(super) fn one(id: NotificationId) -> Condition {
    Condition::all().add(notification::Column::Id.eq(id))
}

/// Everything unread that is not newer than a moment.
pub(super) fn unread_until(moment: DateTime<Utc>) -> Condition {
    Condition::all().add(notification::Column::ReadAt.is_null()).add(notification::Column::CreatedAt.lte(moment))
}
