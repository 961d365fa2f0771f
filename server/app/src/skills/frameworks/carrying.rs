//! Carrying people's evidence over by a reviewed mapping: counted beforehand, then done portion by portion by a job.

use super::editing::event;
use super::entity::carry::Model;
use super::keeping::current;
use super::mapping::Line;
use super::mappings;
use super::{store, undoing};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::ObservationId;
use crate::platform::jobs::{Handler, Handlers};
use crate::platform::{ApiError, Platform, SharedPlatform, audit, jobs};
use crate::skills::store::carry;
use chrono::{DateTime, Duration, Utc};
use sea_orm::{DatabaseTransaction, DbErr};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// The kind of the job.
const JOB: &str = "skills.carry_evidence";
/// So many observations are carried in one transaction, so that other writers wait for no longer than a moment.
const PORTION: u64 = 400;
/// A run that rested so long has lost its job.
const LOST: Duration = Duration::minutes(5);

/// Who does this slice's jobs.
#[must_use]
pub fn handlers() -> Handlers {
    let carry: Handler = Arc::new(|platform: SharedPlatform, id| Box::pin(async move { Ok(run(&platform, id).await?) }));
    let back: Handler = Arc::new(|platform: SharedPlatform, id| Box::pin(async move { Ok(undoing::run(&platform, id).await?) }));
    [(JOB, carry), (undoing::JOB, back)].into()
}

/// What carrying over would come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Observations in the skills that are mapped.
    pub observations: u64,
    /// People they are of.
    pub people: u64,
    /// Observations that would count for skills after, those that were carried before among them.
    pub carried: u64,
    /// Observations whose level would be another one.
    pub changed: u64,
    /// Observations of which nothing would be left, because the rule takes them below the scale.
    pub dropped: u64,
    /// Of those that would count, the ones that were carried before and count already.
    pub known: u64,
    /// Copies of before the mapping was corrected, which would count no more.
    pub replaced: u64,
}

fn scope() -> Scope {
    Scope::system("evidence of everybody is carried over by a reviewed mapping")
}

/// The skills before, and what becomes of a level in each.
fn rules(lines: &[Line]) -> HashMap<String, Vec<Line>> {
    let mut rules: HashMap<String, Vec<Line>> = HashMap::new();
    for line in lines {
        rules.entry(line.from.clone()).or_default().push(line.clone());
    }
    rules
}

/// Counts what carrying over would come to. Nothing is written, and nobody is named.
pub async fn preview(platform: &Platform, actor: &Actor, id: Uuid) -> Result<(Preview, Option<Model>), ApiError> {
    let mapping = mappings::get(platform, actor, id).await?;
    let max = current(platform, &mapping.row.to_key).await?.scale_max;
    let rules = rules(&mapping.lines);
    let skills: Vec<String> = rules.keys().cloned().collect();
    let scope = scope();
    let count = async |connection: &_| {
        let (observations, people) = carry::count_evidence(connection, &scope, &skills).await?;
        let levels = carry::count_levels(connection, &scope, &skills).await?;
        // Copies of skills that lead nowhere any more among them.
        let all = store::skill_keys(connection, &mapping.row.from_key).await?;
        Ok::<_, DbErr>((observations, people, levels, carry::count_copies(connection, &scope, &all, &mapping.row.to_key).await?))
    };
    let (observations, people, levels, copies) = platform.database.read_latest(&scope, count).await?;
    let mut preview = Preview { observations, people, ..Preview::default() };
    for ((skill, level), count) in levels {
        let count = u64::try_from(count).unwrap_or(0);
        for line in &rules[&skill] {
            match line.rule.apply(level, max) {
                Some(after) => {
                    preview.carried += count;
                    preview.changed += if after == level { 0 } else { count };
                }
                None => preview.dropped += count,
            }
        }
    }
    for ((skill, level), after, count) in copies {
        let count = u64::try_from(count).unwrap_or(0);
        let stands = rules.get(&skill).into_iter().flatten().any(|line| line.to == after.0 && line.rule.apply(level, max) == Some(after.1));
        *(if stands { &mut preview.known } else { &mut preview.replaced }) += count;
    }
    let last = async |connection: &_| store::mappings::last_carry(connection, id).await;
    let last = platform.database.read_latest(&Scope::SHARED, last).await?;
    Ok((preview, last))
}

/// Begins to carry evidence over. The same id again begins nothing new.
///
/// # Errors
/// `conflict` when the mapping is not reviewed, leads to a framework that is not in use, or is being carried over already.
pub async fn start(platform: &Platform, actor: &Actor, mapping: Uuid, id: Uuid) -> Result<Model, ApiError> {
    let found = mappings::get(platform, actor, mapping).await?;
    let now = platform.clock.now();
    let scope = scope();
    if current(platform, &found.row.to_key).await?.state != super::State::Published {
        return Err(ApiError::conflict().reason("framework_unpublished").detail("The framework after is not published. Publish it first."));
    }
    let work = async |transaction: &DatabaseTransaction| {
        let Some(row) = store::mappings::hold(transaction, mapping).await? else { return Err(ApiError::not_found()) };
        if let Some(there) = store::mappings::carry(transaction, id).await? {
            return if there.mapping_id == mapping { Ok(there) } else { Err(ApiError::conflict().detail("Another run has this id.")) };
        }
        if row.reviewed_at.is_none() {
            return Err(ApiError::conflict()
                .reason("mapping_unreviewed")
                .detail("This mapping is not reviewed. Look through it and say that it is right first."));
        }
        undoing::refuse_while_busy(transaction, mapping).await?;
        // All of them: copies of a skill that leads nowhere any more are looked at too.
        let skills = store::skill_keys(transaction, &row.from_key).await?;
        let (total, _) = carry::count_evidence(transaction, &scope, &skills).await?;
        let run = Model {
            id,
            mapping_id: mapping,
            state: "waiting".to_owned(),
            total: i32::try_from(total).unwrap_or(i32::MAX),
            done: 0,
            written: 0,
            known: 0,
            reached: None,
            asked_at: now,
            ended_at: None,
        };
        store::mappings::insert_carry(transaction, run.clone()).await?;
        let detail = Some(format!("to {}, {total} observations", row.to_key));
        audit::record(transaction, now, event(actor, "framework.evidence_carried", &row.from_key, detail)).await?;
        jobs::enqueue(transaction, platform, JOB, id, now).await?;
        Ok::<_, ApiError>(run)
    };
    platform.database.write(&scope, work).await
}

/// How far a run has come.
pub async fn get(platform: &Platform, actor: &Actor, id: Uuid) -> Result<Model, ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let find = async |connection: &_| store::mappings::carry(connection, id).await;
    platform.database.read_latest(&Scope::SHARED, find).await?.ok_or_else(ApiError::not_found)
}

/// Goes on with runs that lost their job.
pub async fn take_up(platform: &Platform, now: DateTime<Utc>) -> Result<(), DbErr> {
    let look = async |connection: &_| store::mappings::unfinished_carries(connection, now - LOST).await;
    for lost in platform.database.read_latest::<_, DbErr>(&Scope::SHARED, look).await? {
        run(platform, lost.id).await?;
    }
    undoing::take_up(platform, now).await
}

/// Does a run, or the rest of it after the server stopped. How far it got is durable with every portion.
async fn run(platform: &Platform, id: Uuid) -> Result<(), DbErr> {
    let scope = scope();
    let find = async |connection: &_| {
        let Some(run) = store::mappings::carry(connection, id).await? else { return Ok(None) };
        let Some(row) = store::mappings::find(connection, run.mapping_id).await? else { return Ok(None) };
        let lines = store::mappings::lines(connection, row.id).await?;
        let after = store::framework(connection, &row.to_key).await?;
        let skills = store::skill_keys(connection, &row.from_key).await?;
        Ok::<_, DbErr>(after.map(|after| (lines, skills, after.scale_max, row)))
    };
    let Some((lines, skills, max, mapping)) = platform.database.read_latest(&scope, find).await? else { return Ok(()) };
    let rules = rules(&lines);
    let becoming = |skill: &str, level: i32| -> Vec<(String, i32)> {
        let lines = rules.get(skill).into_iter().flatten();
        lines.filter_map(|line| Some((line.to.clone(), line.rule.apply(level, max)?))).collect()
    };
    let key = || platform.clock.id();
    let target = carry::Target { framework: &mapping.to_key, run: id, corrected_by: mapping.reviewed_by, id: &key };
    loop {
        let now = platform.clock.now();
        let work = async |transaction: &DatabaseTransaction| {
            // Held, so that two servers that took the same job go on one after the other.
            let Some(run) = store::mappings::hold_carry(transaction, id).await? else { return Ok(true) };
            if run.ended_at.is_some() {
                return Ok(true);
            }
            let after = run.reached.map(ObservationId);
            let portion = carry::carry_portion(transaction, &scope, (&skills, &becoming, target), (after, PORTION), now).await?;
            let ended = portion.reached.is_none();
            let add = |sum: i32, more: u32| sum.saturating_add(i32::try_from(more).unwrap_or(i32::MAX));
            let next = Model {
                state: if ended { "done" } else { "running" }.to_owned(),
                done: add(run.done, portion.seen),
                written: add(run.written, portion.written),
                known: add(run.known, portion.known),
                reached: portion.reached.map(|reached| reached.0).or(run.reached),
                ended_at: ended.then_some(now),
                ..run
            };
            store::mappings::update_carry(transaction, next).await?;
            Ok::<_, DbErr>(ended)
        };
        if platform.database.write(&scope, work).await? {
            return Ok(());
        }
    }
}
