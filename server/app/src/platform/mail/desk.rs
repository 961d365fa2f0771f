//! What an administrator sees of the mail, and what she can do about it. No address and no name is among it.

use super::delivery::{JOB, TRIES};
use super::outgoing::{ActiveModel, Column, Entity, Purpose, State};
use crate::platform::ids::MailId;
use crate::platform::{Platform, jobs};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Set};

/// How many messages are how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MailCounts {
    /// To be sent for the first time.
    pub waiting: u64,
    /// To be tried again after a passing failure.
    pub retrying: u64,
    /// Being handed over now.
    pub sending: u64,
    /// Tried too often.
    pub given_up: u64,
    /// Refused for good.
    pub refused: u64,
    /// It may have arrived or not.
    pub unsure: u64,
}

/// A message that needs somebody's decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Which message.
    pub id: MailId,
    /// How far it is.
    pub state: State,
    /// What it is for.
    pub purpose: Purpose,
    /// The part of the receiver's address after the @.
    pub domain: String,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// How often it was tried.
    pub attempts: u32,
    /// What the mail server said.
    pub reason: Option<String>,
    /// Whether its text is still there.
    pub can_be_sent: bool,
}

/// Counts messages.
///
/// # Errors
/// When the database refuses.
pub async fn counts(connection: &impl ConnectionTrait) -> Result<MailCounts, DbErr> {
    let count = async |state: State| Entity::find().filter(Column::State.eq(state)).count(connection).await;
    let waiting = Entity::find().filter(Column::State.eq(State::Waiting)).filter(Column::Attempts.eq(0)).count(connection).await?;
    Ok(MailCounts {
        waiting,
        retrying: count(State::Waiting).await?.saturating_sub(waiting),
        sending: count(State::Sending).await?,
        given_up: count(State::GivenUp).await?,
        refused: count(State::Refused).await?,
        unsure: count(State::Unsure).await?,
    })
}

/// The newest messages that were given up, refused or may not have arrived.
///
/// # Errors
/// When the database refuses.
pub async fn troubles(connection: &impl ConnectionTrait, limit: u64) -> Result<Vec<Trouble>, DbErr> {
    let rows = Entity::find()
        .filter(Column::State.is_in([State::GivenUp, State::Refused, State::Unsure]))
        .order_by_desc(Column::NextAttemptAt)
        .order_by_desc(Column::Id)
        .limit(limit)
        .all(connection)
        .await?;
    let trouble = |row: super::outgoing::Model| Trouble {
        id: row.id,
        state: row.state,
        purpose: row.purpose,
        domain: row.recipient.rsplit_once('@').map_or_else(String::new, |(_, domain)| domain.to_owned()),
        created_at: row.created_at,
        attempts: u32::try_from(row.attempts).unwrap_or(0),
        reason: row.last_error,
        can_be_sent: row.text_body.is_some(),
    };
    Ok(rows.into_iter().map(trouble).collect())
}

/// Sends a message once more that was given up, refused or may not have arrived. `false` when there is no such message any more.
///
/// # Errors
/// When the database refuses.
pub async fn send_again(transaction: &impl ConnectionTrait, platform: &Platform, id: MailId) -> Result<bool, DbErr> {
    let now = platform.clock.now();
    let row = ActiveModel { state: Set(State::Waiting), next_attempt_at: Set(now), last_error: Set(None), ..Default::default() };
    let changed = Entity::update_many()
        .set(row)
        // A new series of tries; the number of the last one stays taken, so that its late outcome does not count.
        .col_expr(Column::Attempts, Expr::cust(format!("CASE WHEN attempts >= {TRIES} THEN 1 ELSE attempts END")))
        .filter(Column::Id.eq(id))
        .filter(Column::State.is_in([State::GivenUp, State::Refused, State::Unsure]))
        .filter(Column::TextBody.is_not_null())
        .exec(transaction)
        .await?;
    if changed.rows_affected == 0 {
        return Ok(false);
    }
    jobs::enqueue(transaction, platform, JOB, id.0, now).await?;
    Ok(true)
}

/// Erases the texts of messages that ended before a moment, and messages that were sent before another.
///
/// # Errors
/// When the database refuses.
pub async fn forget_bodies(
    transaction: &impl ConnectionTrait,
    ended_before: DateTime<Utc>,
    sent_before: DateTime<Utc>,
) -> Result<u64, DbErr> {
    let erased = Entity::update_many()
        .set(ActiveModel { text_body: Set(None), html_body: Set(None), ..Default::default() })
        .filter(Column::State.is_in([State::GivenUp, State::Refused, State::Unsure]))
        .filter(Column::TextBody.is_not_null())
        .filter(Column::NextAttemptAt.lt(ended_before))
        .exec(transaction)
        .await?;
    let over = Column::State.is_not_in([State::Waiting, State::Sending]).and(Column::CreatedAt.lt(sent_before));
    let deleted = Entity::delete_many().filter(over).exec(transaction).await?;
    Ok(erased.rows_affected + deleted.rows_affected)
}
