//! Taking back what a mapping carried over: the copies count no more from then on, and stay in the ledger with who took them back and why.

use super::editing::event;
use super::entity::carry_undo::Model;
use super::mappings;
use super::store;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::{ApiError, Platform, audit, jobs};
use crate::skills::store::carried_back;
use chrono::{DateTime, Duration, Utc};
use sea_orm::{DatabaseTransaction, DbErr};
use uuid::Uuid;

/// The kind of the job.
pub const JOB: &str = "skills.take_evidence_back";
/// So many copies are revoked in one transaction, so that other writers wait for no longer than a moment.
const PORTION: u64 = 300;
/// A run that rested so long has lost its job.
const LOST: Duration = Duration::minutes(5);
/// A reason has at most so many characters.
const LONGEST_REASON: usize = 500;

fn scope() -> Scope {
    Scope::system("evidence that a mapping carried over is taken back for everybody")
}

/// Copies that count at present, and the last taking back.
pub async fn standing(platform: &Platform, actor: &Actor, mapping: Uuid) -> Result<(u64, Option<Model>), ApiError> {
    let found = mappings::get(platform, actor, mapping).await?;
    let scope = scope();
    let look = async |connection: &_| {
        let skills = store::skill_keys(connection, &found.row.from_key).await?;
        let count = carried_back::count_standing(connection, &scope, &skills, &found.row.to_key).await?;
        Ok::<_, DbErr>((count, store::mappings::last_undo(connection, mapping).await?))
    };
    Ok(platform.database.read_latest(&scope, look).await?)
}

/// Begins to take back what a mapping carried over. The same id again begins nothing new.
///
/// # Errors
/// `invalid_input` without a reason; `conflict` while evidence is being carried over or taken back by it.
pub async fn start(platform: &Platform, actor: &Actor, mapping: Uuid, (id, reason): (Uuid, &str)) -> Result<Model, ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(ApiError::invalid("reason", "missing", "Say why; people see it beside their evidence."));
    }
    if reason.chars().count() > LONGEST_REASON {
        return Err(ApiError::invalid("reason", "too_long", "Use at most 500 characters."));
    }
    let now = platform.clock.now();
    let scope = scope();
    let work = async |transaction: &DatabaseTransaction| {
        let Some(row) = store::mappings::hold(transaction, mapping).await? else { return Err(ApiError::not_found()) };
        if let Some(there) = store::mappings::undo(transaction, id).await? {
            return if there.mapping_id == mapping { Ok(there) } else { Err(ApiError::conflict().detail("Another run has this id.")) };
        }
        refuse_while_busy(transaction, mapping).await?;
        let skills = store::skill_keys(transaction, &row.from_key).await?;
        let total = carried_back::count_standing(transaction, &scope, &skills, &row.to_key).await?;
        let run = Model {
            id,
            mapping_id: mapping,
            asked_by: actor.person,
            reason: reason.to_owned(),
            state: "waiting".to_owned(),
            total: i32::try_from(total).unwrap_or(i32::MAX),
            done: 0,
            reached: None,
            asked_at: now,
            ended_at: None,
        };
        store::mappings::insert_undo(transaction, run.clone()).await?;
        let detail = Some(format!("to {}, {total} observations: {reason}", row.to_key));
        audit::record(transaction, now, event(actor, "framework.carry_undone", &row.from_key, detail)).await?;
        jobs::enqueue(transaction, platform, JOB, id, now).await?;
        Ok::<_, ApiError>(run)
    };
    platform.database.write(&scope, work).await
}

/// Refuses while evidence is carried over or taken back by a mapping, which its row is held for.
///
/// # Errors
/// `conflict`.
pub async fn refuse_while_busy(transaction: &DatabaseTransaction, mapping: Uuid) -> Result<(), ApiError> {
    if store::mappings::last_carry(transaction, mapping).await?.is_some_and(|last| last.ended_at.is_none()) {
        return Err(ApiError::conflict().reason("carry_under_way").detail("Evidence is being carried over by this mapping already."));
    }
    if store::mappings::last_undo(transaction, mapping).await?.is_some_and(|last| last.ended_at.is_none()) {
        return Err(ApiError::conflict().reason("undo_under_way").detail("What was carried over by this mapping is being taken back."));
    }
    Ok(())
}

/// How far a taking back has come.
pub async fn get(platform: &Platform, actor: &Actor, id: Uuid) -> Result<Model, ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let find = async |connection: &_| store::mappings::undo(connection, id).await;
    platform.database.read_latest(&Scope::SHARED, find).await?.ok_or_else(ApiError::not_found)
}

/// Goes on with runs that lost their job.
pub async fn take_up(platform: &Platform, now: DateTime<Utc>) -> Result<(), DbErr> {
    let look = async |connection: &_| store::mappings::unfinished_undos(connection, now - LOST).await;
    for lost in platform.database.read_latest::<_, DbErr>(&Scope::SHARED, look).await? {
        run(platform, lost.id).await?;
    }
    Ok(())
}

/// Does a run, or the rest of it after the server stopped. How far it got is durable with every portion.
pub async fn run(platform: &Platform, id: Uuid) -> Result<(), DbErr> {
    let scope = scope();
    let find = async |connection: &_| {
        let Some(run) = store::mappings::undo(connection, id).await? else { return Ok(None) };
        let Some(row) = store::mappings::find(connection, run.mapping_id).await? else { return Ok(None) };
        let skills = store::skill_keys(connection, &row.from_key).await?;
        Ok::<_, DbErr>(Some((skills, row.to_key)))
    };
    let Some((skills, to)) = platform.database.read_latest(&scope, find).await? else { return Ok(()) };
    let key = || platform.clock.id();
    loop {
        let now = platform.clock.now();
        let work = async |transaction: &DatabaseTransaction| {
            // Held, so that two servers that took the same job go on one after the other.
            let Some(run) = store::mappings::hold_undo(transaction, id).await? else { return Ok(true) };
            if run.ended_at.is_some() {
                return Ok(true);
            }
            let because = carried_back::Because { by: run.asked_by, reason: &run.reason, id: &key };
            let portion = carried_back::take_back_portion(transaction, &scope, (&skills, &to), PORTION, because, now).await?;
            let ended = portion.is_none();
            let seen = portion.map_or(0, |(_, count)| i32::try_from(count).unwrap_or(i32::MAX));
            let next = Model {
                state: if ended { "done" } else { "running" }.to_owned(),
                done: run.done.saturating_add(seen),
                reached: portion.map(|(last, _)| last.0).or(run.reached),
                ended_at: ended.then_some(now),
                ..run
            };
            store::mappings::update_undo(transaction, next).await?;
            Ok::<_, DbErr>(ended)
        };
        if platform.database.write(&scope, work).await? {
            return Ok(());
        }
    }
}
