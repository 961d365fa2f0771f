//! The audit log: append-only, each entry carries the hash of the one before it.
//!
//! `hash = SHA-256(JSON array of [previous hash, sequence, moment in milliseconds, actor, organisation, action, record kind,
//! record id, detail, request id])`. The head row names the last sequence and hash; it is updated in the same
//! transaction, which also makes writers queue on PostgreSQL, so that the chain has no forks.

use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::problem::request_id;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect, Set};
use sha2::{Digest, Sha256};

/// One row of the log.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_entry")]
pub struct Model {
    /// 1, 2, 3 … without gaps.
    #[sea_orm(primary_key, auto_increment = false)]
    pub sequence: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who; none for the server itself.
    pub actor_id: Option<PersonId>,
    /// For which organisation.
    pub organisation_id: Option<OrganisationId>,
    /// What, as `record.verb`.
    #[sea_orm(column_type = "Text")]
    pub action: String,
    /// The kind of record it was done to.
    #[sea_orm(column_type = "Text")]
    pub record_kind: String,
    /// Which record.
    #[sea_orm(column_type = "Text", nullable)]
    pub record_id: Option<String>,
    /// What a reader needs besides, without personal data.
    #[sea_orm(column_type = "Text", nullable)]
    pub detail: Option<String>,
    /// The request it was done in.
    #[sea_orm(column_type = "Text", nullable)]
    pub request_id: Option<String>,
    /// The hash of the entry before.
    #[sea_orm(column_type = "Text")]
    pub previous_hash: String,
    /// The hash of this entry.
    #[sea_orm(column_type = "Text")]
    pub hash: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
/// None are declared: joins are written where they are needed.
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The end of the chain.
pub mod head {
    use sea_orm::entity::prelude::*;

    /// The one row that names the last entry.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_head")]
    pub struct Model {
        /// Always 1.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i32,
        /// The last entry's sequence.
        pub sequence: i64,
        /// The last entry's hash.
        #[sea_orm(column_type = "Text")]
        pub hash: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What happened.
#[derive(Clone, Debug, Default)]
pub struct Event {
    /// Who; none for the server itself.
    pub actor: Option<PersonId>,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// What, as `record.verb`.
    pub action: &'static str,
    /// The kind of record it was done to.
    pub record_kind: &'static str,
    /// Which record.
    pub record_id: Option<String>,
    /// What a reader needs besides, without personal data.
    pub detail: Option<String>,
}

/// Appends an entry in the transaction that does the deed.
///
/// # Errors
/// When the database refuses; the deed is then rolled back too.
pub async fn record(transaction: &impl ConnectionTrait, now: DateTime<Utc>, event: Event) -> Result<(), DbErr> {
    let mut head = head::Entity::find_by_id(1)
        .lock_exclusive()
        .one(transaction)
        .await?
        .ok_or_else(|| DbErr::RecordNotFound("the audit log has no head".to_owned()))?;
    let request = request_id();
    let mut entry = Model {
        sequence: head.sequence + 1,
        at: now,
        actor_id: event.actor,
        organisation_id: event.organisation,
        action: event.action.to_owned(),
        record_kind: event.record_kind.to_owned(),
        record_id: event.record_id,
        detail: event.detail,
        request_id: (!request.is_empty()).then_some(request),
        previous_hash: std::mem::take(&mut head.hash),
        hash: String::new(),
    };
    entry.hash = hash(&entry);
    head.sequence = entry.sequence;
    head.hash.clone_from(&entry.hash);
    let row = head::ActiveModel { id: Set(1), sequence: Set(head.sequence), hash: Set(head.hash) };
    head::Entity::update(row).exec(transaction).await?;
    // No RETURNING: on PostgreSQL the writer may not be allowed to read the log.
    Entity::insert(ActiveModel::from(entry).reset_all()).exec_without_returning(transaction).await?;
    Ok(())
}

/// The first place where the chain does not hold.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum BrokenChain {
    /// A sequence number is absent or stands in the wrong place.
    #[error("entry {expected} is missing or out of order: found {found} in its place")]
    Missing {
        /// The number that should follow.
        expected: i64,
        /// The number that stands there.
        found: i64,
    },
    /// An entry's content does not match its hash.
    #[error("entry {0} was changed after it was written")]
    Changed(i64),
    /// An entry does not point at the one before it.
    #[error("entry {0} does not follow from the entry before it")]
    Detached(i64),
    /// The log ends before or after its head says.
    #[error("the log ends at entry {last}, its head says {head}")]
    WrongEnd {
        /// The last entry that is there.
        last: i64,
        /// The last entry there should be.
        head: i64,
    },
}

/// Reads the whole chain in constant memory and checks every link. Returns the number of entries and the last hash.
///
/// # Errors
/// The outer error is the database's, the inner one names the first broken link.
pub async fn verify(connection: &impl ConnectionTrait) -> Result<Result<(i64, String), BrokenChain>, DbErr> {
    const STEP: u64 = 1000;
    let (mut last, mut last_hash) = (0i64, "0".repeat(64));
    loop {
        let entries = Entity::find().filter(Column::Sequence.gt(last)).order_by_asc(Column::Sequence).limit(STEP).all(connection).await?;
        if entries.is_empty() {
            break;
        }
        for entry in entries {
            if entry.sequence != last + 1 {
                return Ok(Err(BrokenChain::Missing { expected: last + 1, found: entry.sequence }));
            }
            if entry.hash != hash(&entry) {
                return Ok(Err(BrokenChain::Changed(entry.sequence)));
            }
            if entry.previous_hash != last_hash {
                return Ok(Err(BrokenChain::Detached(entry.sequence)));
            }
            (last, last_hash) = (entry.sequence, entry.hash);
        }
    }
    let Some(head) = head::Entity::find_by_id(1).one(connection).await? else {
        return Ok(Err(BrokenChain::WrongEnd { last, head: -1 }));
    };
    if head.sequence != last {
        return Ok(Err(BrokenChain::WrongEnd { last, head: head.sequence }));
    }
    Ok(if head.hash == last_hash { Ok((last, last_hash)) } else { Err(BrokenChain::Detached(last)) })
}

fn hash(entry: &Model) -> String {
    let parts = serde_json::json!([
        entry.previous_hash,
        entry.sequence,
        entry.at.timestamp_millis(),
        entry.actor_id,
        entry.organisation_id,
        entry.action,
        entry.record_kind,
        entry.record_id,
        entry.detail,
        entry.request_id,
    ]);
    hex::encode(Sha256::digest(parts.to_string()))
}
