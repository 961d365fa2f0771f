//! SQL of this slice.

mod ratings;

pub(super) use ratings::{comments, counted, rating, save_rating};

use super::api::{FeedbackKind, FeedbackState};
use super::entity::{message, thread};
use crate::platform::access::Scope;
use crate::platform::ids::{CourseId, FeedbackMessageId, FeedbackThreadId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

/// Which page of the threads to read.
#[derive(Clone, Debug, Default)]
pub(super) struct ThreadPage {
    pub kind: Option<FeedbackKind>,
    pub state: Option<FeedbackState>,
    pub course: Option<CourseId>,
    /// Whose own threads are left out: nobody answers herself.
    pub without: Option<PersonId>,
    /// The last row of the page before.
    pub after: Option<(DateTime<Utc>, FeedbackThreadId)>,
    pub limit: u32,
}

/// One page of the threads inside a scope, the latest changed first; `limit + 1` rows at the most.
pub(super) async fn threads(connection: &impl ConnectionTrait, scope: &Scope, page: ThreadPage) -> Result<Vec<thread::Model>, DbErr> {
    let mut select = thread::Entity::find().filter(scope.restrict(thread::Column::OrganisationId, thread::Column::PersonId));
    if let Some(kind) = page.kind {
        select = select.filter(thread::Column::Kind.eq(kind));
    }
    if let Some(state) = page.state {
        select = select.filter(thread::Column::State.eq(state));
    }
    if let Some(course) = page.course {
        select = select.filter(thread::Column::CourseId.eq(course));
    }
    if let Some(person) = page.without {
        select = select.filter(thread::Column::PersonId.ne(person));
    }
    if let Some((moment, id)) = page.after {
        let keys = Expr::tuple([Expr::col(thread::Column::ChangedAt), Expr::col(thread::Column::Id)]);
        select = select.filter(keys.lt(Expr::tuple([Expr::val(moment), Expr::val(id)])));
    }
    select.order_by_desc(thread::Column::ChangedAt).order_by_desc(thread::Column::Id).limit(u64::from(page.limit) + 1).all(connection).await
}

/// A thread inside a scope.
pub(super) async fn thread(connection: &impl ConnectionTrait, scope: &Scope, id: FeedbackThreadId) -> Result<Option<thread::Model>, DbErr> {
    thread::Entity::find_by_id(id).filter(scope.restrict(thread::Column::OrganisationId, thread::Column::PersonId)).one(connection).await
}

/// The same, held until the transaction ends, so that messages are numbered without gaps.
pub(super) async fn lock_thread(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: FeedbackThreadId,
) -> Result<Option<thread::Model>, DbErr> {
    thread::Entity::find_by_id(id)
        .filter(scope.restrict(thread::Column::OrganisationId, thread::Column::PersonId))
        .lock_exclusive()
        .one(connection)
        .await
}

pub(super) async fn insert_thread(connection: &impl ConnectionTrait, _scope: &Scope, row: thread::Model) -> Result<(), DbErr> {
    thread::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Writes a thread that was locked inside the scope.
pub(super) async fn save_thread(connection: &impl ConnectionTrait, _scope: &Scope, row: thread::Model) -> Result<(), DbErr> {
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}

pub(super) async fn insert_message(connection: &impl ConnectionTrait, _scope: &Scope, row: message::Model) -> Result<(), DbErr> {
    message::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// A message inside a scope.
pub(super) async fn message(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: FeedbackMessageId,
) -> Result<Option<message::Model>, DbErr> {
    message::Entity::find_by_id(id).filter(scope.restrict(message::Column::OrganisationId, message::Column::PersonId)).one(connection).await
}

/// The messages of a thread, in order.
pub(super) async fn messages(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    thread: FeedbackThreadId,
) -> Result<Vec<message::Model>, DbErr> {
    message::Entity::find()
        .filter(scope.restrict(message::Column::OrganisationId, message::Column::PersonId))
        .filter(message::Column::ThreadId.eq(thread))
        .order_by_asc(message::Column::Number)
        .all(connection)
        .await
}

/// The first message of each of these threads.
pub(super) async fn first_messages(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    threads: &[FeedbackThreadId],
) -> Result<Vec<message::Model>, DbErr> {
    message::Entity::find()
        .filter(scope.restrict(message::Column::OrganisationId, message::Column::PersonId))
        .filter(message::Column::ThreadId.is_in(threads.iter().copied()))
        .filter(message::Column::Number.eq(1))
        .all(connection)
        .await
}

/// How many messages an author has written inside a scope since a moment.
pub(super) async fn written_since(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    author: PersonId,
    since: DateTime<Utc>,
) -> Result<u64, DbErr> {
    message::Entity::find()
        .filter(scope.restrict(message::Column::OrganisationId, message::Column::PersonId))
        .filter(message::Column::AuthorId.eq(author))
        .filter(message::Column::WrittenAt.gt(since))
        .count(connection)
        .await
}

/// How many threads inside a scope wait for somebody: with messages that the side has not seen.
pub(super) async fn unread(connection: &impl ConnectionTrait, scope: &Scope, for_trainer: Option<PersonId>) -> Result<u64, DbErr> {
    let seen = if for_trainer.is_some() { thread::Column::TrainersSeen } else { thread::Column::LearnerSeen };
    let mut select = thread::Entity::find()
        .filter(scope.restrict(thread::Column::OrganisationId, thread::Column::PersonId))
        .filter(Expr::col(thread::Column::MessageCount).gt(Expr::col(seen)));
    if let Some(trainer) = for_trainer {
        select = select.filter(thread::Column::PersonId.ne(trainer));
    }
    select.count(connection).await
}
