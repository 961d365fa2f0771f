//! Mappings between frameworks: writing and reviewing them.

use super::editing::{event, refuse};
use super::keeping::current;
use super::mapping::{Line, Rule, RuleKind};
use super::model::Framework;
use super::reviews::names;
use super::shipped::MAPPINGS;
use super::{Finding, entity, store};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::database::Database;
use crate::platform::{ApiError, Platform, audit};
use chrono::{DateTime, Utc};
use sea_orm::{DatabaseTransaction, DbErr};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// A mapping has at most so many lines.
pub const MOST_LINES: usize = 5_000;

/// A mapping, whole.
#[derive(Clone, Debug)]
pub struct Mapping {
    /// Its row.
    pub row: entity::mapping::Model,
    /// Its lines.
    pub lines: Vec<Line>,
    /// Who reviewed it, by name.
    pub reviewer: Option<String>,
}

/// The id of a mapping that ships, the same everywhere.
fn shipped_id(from: &str, to: &str) -> Uuid {
    let hash = Sha256::digest(format!("mapping {from} {to}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// Writes the mappings of this program into the database, those that are not there yet. Codes are the same on both sides.
pub(super) async fn load_shipped(database: &Database, now: DateTime<Utc>) -> Result<(), DbErr> {
    for (from, to, note) in MAPPINGS {
        let find = async |connection: &_| store::mappings::between(connection, from, to).await;
        if database.read_latest(&Scope::SHARED, find).await?.is_some() {
            continue;
        }
        let row = entity::mapping::Model {
            id: shipped_id(from, to),
            from_key: from.to_owned(),
            to_key: to.to_owned(),
            origin: "shipped".to_owned(),
            note: note.to_owned(),
            stamp: "shipped".to_owned(),
            changed_at: now,
            reviewed_by: None,
            reviewed_at: Some(now),
        };
        database
            .write(&Scope::SHARED, async |transaction| {
                let keys: HashSet<String> = store::skill_keys(transaction, to).await?.into_iter().collect();
                let mut lines = Vec::new();
                for key in store::skill_keys(transaction, from).await? {
                    let counterpart = format!("{to}:{}", key.rsplit(':').next().unwrap_or_default());
                    if keys.contains(&counterpart) {
                        lines.push(Line { from: key, to: counterpart, rule: Rule::SAME });
                    }
                }
                store::mappings::write(transaction, row, &lines).await
            })
            .await?;
    }
    Ok(())
}

/// All mappings without their lines, each with the name of who reviewed it.
pub async fn list(platform: &Platform, actor: &Actor) -> Result<Vec<(entity::mapping::Model, Option<String>)>, ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let list = async |connection: &_| store::mappings::list(connection).await;
    let rows = platform.database.read_latest::<_, DbErr>(&Scope::SHARED, list).await?;
    let names = names(platform, rows.iter().filter_map(|row| row.reviewed_by)).await?;
    let named = |row: entity::mapping::Model| {
        let reviewer = row.reviewed_by.and_then(|person| names.get(&person).cloned());
        (row, reviewer)
    };
    Ok(rows.into_iter().map(named).collect())
}

/// One mapping with its lines.
pub async fn get(platform: &Platform, actor: &Actor, id: Uuid) -> Result<Mapping, ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let find = async |connection: &_| {
        let row = store::mappings::find(connection, id).await?.ok_or_else(ApiError::not_found)?;
        Ok::<_, ApiError>((store::mappings::lines(connection, id).await?, row))
    };
    let (lines, row) = platform.database.read_latest(&Scope::SHARED, find).await?;
    let reviewer = names(platform, row.reviewed_by.into_iter()).await?.into_values().next();
    Ok(Mapping { row, lines, reviewer })
}

/// A mapping that is to be made.
#[derive(Clone, Debug)]
pub struct NewMapping {
    /// Made by the client.
    pub id: Uuid,
    /// From this framework.
    pub from: String,
    /// To this one.
    pub to: String,
}

/// Makes a mapping in which every skill whose code is the same on both sides maps to it; it waits to be looked through and reviewed.
pub async fn create(platform: &Platform, actor: &Actor, new: NewMapping) -> Result<Mapping, ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let NewMapping { id, from, to } = new;
    if from == to {
        return Err(ApiError::invalid("to", "same", "A mapping leads from one framework to another."));
    }
    let unknown = |field: &'static str| move |_: ApiError| ApiError::invalid(field, "unknown", "There is no framework with this key.");
    let before = current(platform, &from).await.map_err(unknown("from"))?;
    let after = current(platform, &to).await.map_err(unknown("to"))?;
    let now = platform.clock.now();
    let lines = suggested(&before, &after);
    let row = entity::mapping::Model {
        id,
        from_key: from.clone(),
        to_key: to.clone(),
        origin: "own".to_owned(),
        note: String::new(),
        stamp: platform.clock.id().to_string(),
        changed_at: now,
        reviewed_by: None,
        reviewed_at: None,
    };
    let work = async |transaction: &DatabaseTransaction| {
        if let Some(there) = store::mappings::between(transaction, &from, &to).await? {
            if there.id == id {
                return Ok(());
            }
            let text = "There is a mapping between these frameworks. Change that one.";
            return Err(ApiError::conflict().detail(text).field("to", "taken", text));
        }
        if store::mappings::find(transaction, id).await?.is_some() {
            return Err(ApiError::conflict().detail("Another mapping has this id."));
        }
        store::mappings::write(transaction, row.clone(), &lines).await?;
        audit::record(transaction, now, event(actor, "framework.mapping_created", &from, Some(format!("to {to}")))).await?;
        Ok::<_, ApiError>(())
    };
    platform.database.write(&Scope::SHARED, work).await?;
    get(platform, actor, id).await
}

/// Lines for skills of one code; levels stay where the new scale is as long, and end at its top where it is shorter.
fn suggested(before: &Framework, after: &Framework) -> Vec<Line> {
    let there: HashSet<&str> = after.skills.iter().filter(|skill| !skill.retired).map(|skill| skill.code.as_str()).collect();
    let rule = if after.scale_max < before.scale_max { Rule { kind: RuleKind::AtMost, amount: after.scale_max } } else { Rule::SAME };
    let same = before.skills.iter().filter(|skill| there.contains(skill.code.as_str()));
    same.take(MOST_LINES).map(|skill| Line { from: skill.key.clone(), to: after.skill_key(&skill.code), rule }).collect()
}

/// Puts lines in place of a mapping's own; it has to be reviewed again.
pub async fn update(
    platform: &Platform,
    actor: &Actor,
    id: Uuid,
    stamp: &str,
    note: String,
    lines: Vec<Line>,
) -> Result<Mapping, ApiError> {
    let there = get(platform, actor, id).await?;
    let (before, after) = (current(platform, &there.row.from_key).await?, current(platform, &there.row.to_key).await?);
    let findings = check_lines(&before, &after, &lines);
    if !findings.is_empty() {
        return Err(refuse(findings));
    }
    let now = platform.clock.now();
    let next = platform.clock.id().to_string();
    let work = async |transaction: &DatabaseTransaction| {
        let row = store::mappings::hold(transaction, id).await?.ok_or_else(ApiError::not_found)?;
        let mut sorted = lines.clone();
        sorted.sort_by(|one, other| (&one.from, &one.to).cmp(&(&other.from, &other.to)));
        if row.note == note && store::mappings::lines(transaction, id).await? == sorted {
            return Ok(());
        }
        if row.stamp != stamp {
            return Err(ApiError::conflict().detail("Somebody changed this mapping meanwhile. Load it again; nothing was saved."));
        }
        let from = row.from_key.clone();
        let detail = format!("to {}", row.to_key);
        let changed = entity::mapping::Model {
            note: note.clone(),
            stamp: next.clone(),
            changed_at: now,
            reviewed_by: None,
            reviewed_at: None,
            ..row
        };
        store::mappings::write(transaction, changed, &lines).await?;
        audit::record(transaction, now, event(actor, "framework.mapping_changed", &from, Some(detail))).await?;
        Ok::<_, ApiError>(())
    };
    platform.database.write(&Scope::SHARED, work).await?;
    get(platform, actor, id).await
}

/// Says that a mapping is right as it stands.
pub async fn review(platform: &Platform, actor: &Actor, id: Uuid, stamp: &str) -> Result<Mapping, ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let now = platform.clock.now();
    let work = async |transaction: &DatabaseTransaction| {
        let row = store::mappings::hold(transaction, id).await?.ok_or_else(ApiError::not_found)?;
        if row.stamp != stamp {
            return Err(ApiError::conflict().detail("Somebody changed this mapping meanwhile. Look through it again."));
        }
        if row.reviewed_at.is_some() {
            return Ok(());
        }
        let (from, detail) = (row.from_key.clone(), format!("to {}", row.to_key));
        let reviewed = entity::mapping::Model { reviewed_by: Some(actor.person), reviewed_at: Some(now), ..row };
        store::mappings::update(transaction, reviewed).await?;
        audit::record(transaction, now, event(actor, "framework.mapping_reviewed", &from, Some(detail))).await?;
        Ok::<_, ApiError>(())
    };
    platform.database.write(&Scope::SHARED, work).await?;
    get(platform, actor, id).await
}

/// Deletes a mapping by which nothing was carried over.
///
/// # Errors
/// `conflict` for one that ships, and for one by which evidence was carried over: what counts by it must stay explained.
pub async fn delete(platform: &Platform, actor: &Actor, id: Uuid) -> Result<(), ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let now = platform.clock.now();
    let work = async |transaction: &DatabaseTransaction| {
        let row = store::mappings::hold(transaction, id).await?.ok_or_else(ApiError::not_found)?;
        if row.origin == "shipped" {
            return Err(ApiError::conflict()
                .reason("mapping_shipped")
                .detail("This mapping ships with the program and comes back with it."));
        }
        if store::mappings::was_carried(transaction, id).await? {
            return Err(ApiError::conflict()
                .reason("mapping_carried")
                .detail("Evidence was carried over by this mapping. It stays, so that the levels which came of it stay explained."));
        }
        store::mappings::delete(transaction, id).await?;
        let detail = format!("to {}", row.to_key);
        audit::record(transaction, now, event(actor, "framework.mapping_deleted", &row.from_key, Some(detail))).await?;
        Ok::<_, ApiError>(())
    };
    platform.database.write(&Scope::SHARED, work).await
}

/// What keeps lines from being written, by their number from 1.
fn check_lines(before: &Framework, after: &Framework, lines: &[Line]) -> Vec<Finding> {
    let mut findings = Vec::new();
    if lines.len() > MOST_LINES {
        findings.push(Finding::whole("lines", "too_many", format!("A mapping has at most {MOST_LINES} lines.")));
    }
    let keys = |framework: &Framework| framework.skills.iter().map(|skill| skill.key.clone()).collect::<HashSet<_>>();
    let (from, to) = (keys(before), keys(after));
    let mut seen: HashMap<(&str, &str), u32> = HashMap::new();
    for (row, line) in (1..).zip(lines) {
        if !from.contains(&line.from) {
            findings.push(Finding::at(row, "from", "unknown", format!("{} has no skill {}.", before.key, line.from)));
        }
        if !to.contains(&line.to) {
            findings.push(Finding::at(row, "to", "unknown", format!("{} has no skill {}.", after.key, line.to)));
        }
        if !line.rule.is_sound(before.scale_max.max(after.scale_max)) {
            findings.push(Finding::at(row, "amount", "invalid", "This number does not fit the rule and the scales."));
        }
        if let Some(first) = seen.insert((&line.from, &line.to), row) {
            findings.push(Finding::at(row, "to", "duplicate", format!("Row {first} says the same.")));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skills::frameworks::shipped::shipped;

    #[test]
    fn lines_are_suggested_by_code_and_checked_by_row() {
        let (before, after) = (&shipped()[0], &shipped()[1]);
        let mut lines = suggested(before, after);
        assert_eq!((lines.len(), lines[0].rule), (21, Rule::SAME));
        assert_eq!(check_lines(before, after, &lines), []);
        lines.push(lines[3].clone());
        lines[1].to = "digcomp-3.0:9.9".to_owned();
        lines[2].rule = Rule { kind: RuleKind::AtMost, amount: 0 };
        let found: Vec<_> = check_lines(before, after, &lines).into_iter().map(|finding| (finding.row, finding.code)).collect();
        assert_eq!(found, [(Some(2), "unknown"), (Some(3), "invalid"), (Some(22), "duplicate")]);
    }

    #[test]
    fn a_shorter_scale_caps_what_is_suggested() {
        let lines = suggested(&shipped()[1], &shipped()[2]);
        assert!(lines.iter().all(|line| line.rule == Rule { kind: RuleKind::AtMost, amount: 4 }));
    }
}
