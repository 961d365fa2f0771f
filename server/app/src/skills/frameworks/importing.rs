//! Importing and exporting: first what it would do, then whole or not at all.

use super::compare::{Comparison, compare};
use super::earlier::{self, same_content};
use super::editing::{event, in_use, refuse};
use super::exchange::{self, Format, LARGEST_FILE, Read, Wanted};
use super::model::{Framework, State};
use super::store;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::{ApiError, Platform, audit};
use poem::Body;
use poem::error::ReadBodyError;
use sea_orm::DatabaseTransaction;
use sha2::{Digest, Sha256};

/// What an import would do, or has done.
#[derive(Debug)]
pub struct Outcome {
    /// What was read.
    pub read: Read,
    /// The framework it is compared with: the one under its key, else the one published last under its name.
    pub compared_with: Option<String>,
    /// What would change there.
    pub comparison: Comparison,
    /// Names what was looked at: the file, the wishes and what they would change. Committing asks for it.
    pub checked: String,
    /// How many skills a draft under its key has, which it would take the place of.
    pub replaces: Option<usize>,
    /// Whether it is written.
    pub written: bool,
}

/// Reads the body of an import within its limit.
///
/// # Errors
/// `too_large` beyond it.
pub async fn take(body: Body) -> Result<Vec<u8>, ApiError> {
    let limit = LARGEST_FILE;
    let bytes = body.into_bytes_limit(limit).await.map_err(|error| match error {
        ReadBodyError::PayloadTooLarge => {
            ApiError::too_large().detail(format!("A file may have at most {} MiB. Choose a part of it.", limit / 1_048_576))
        }
        other => ApiError::bad_request().detail(format!("The body could not be read: {other}.")),
    })?;
    Ok(bytes.to_vec())
}

/// Shows what an import would do and, when `commit` names what was shown, does it.
///
/// # Errors
/// `conflict` when what was shown is no longer so; `invalid_input` when there are findings and it is to be written.
pub async fn import(
    platform: &Platform,
    actor: &Actor,
    (format, wanted): (Format, Wanted),
    bytes: Vec<u8>,
    commit: Option<&str>,
) -> Result<Outcome, ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let hash = Sha256::digest(&bytes);
    let asked = format!("{format:?} {wanted:?}");
    // Parsing a large file takes a second; other requests go on meanwhile.
    let parsed = tokio::task::spawn_blocking(move || exchange::read(format, &bytes, &wanted)).await.map_err(ApiError::because)?;
    let now = platform.clock.now();
    let stamp = platform.clock.id().to_string();
    let work = async |transaction: &DatabaseTransaction| {
        let mut read = parsed.clone();
        let there = store::framework(transaction, &read.framework.key).await?;
        if let Some(there) = there.as_ref().filter(|there| there.state != State::Draft) {
            let text = format!("{} is in use and changes only by a new version. Choose another key.", there.key);
            read.findings.push(super::Finding::whole("key", "taken", text).subject(&*there.key));
        }
        let before = match &there {
            Some(there) => Some(there.clone()),
            None => last_of_name(transaction, &read.framework).await?,
        };
        let comparison = match &before {
            Some(before) => compare(before, &read.framework, read.framework.language),
            None => compare(&Framework { skills: Vec::new(), ..read.framework.clone() }, &read.framework, read.framework.language),
        };
        let replaces = there.as_ref().filter(|there| there.state == State::Draft && !same_content(there, &read.framework));
        let replaces = replaces.map(|there| there.skills.len());
        let seen = there.as_ref().map_or("", |there| there.stamp.as_str());
        let mut digest = Sha256::new();
        for part in [hash.as_slice(), asked.as_bytes(), read.framework.key.as_bytes()] {
            digest.update(part);
            digest.update([0]);
        }
        let file = hex::encode(&digest.clone().finalize()[..8]);
        let checked = format!("{file}-{seen}");
        let mut outcome = Outcome { compared_with: before.map(|before| before.key), comparison, checked, replaces, written: false, read };
        let Some(commit) = commit else { return Ok(outcome) };
        if !outcome.read.findings.is_empty() {
            return Err(refuse(outcome.read.findings));
        }
        // The same request again, after its answer was lost: it is written already.
        if there.as_ref().is_some_and(|there| same_content(there, &outcome.read.framework)) {
            outcome.written = true;
            return Ok(outcome);
        }
        if commit != outcome.checked {
            return Err(ApiError::conflict().detail("The file or the framework is another one than was shown. Look at it again."));
        }
        let whole = Framework { stamp: stamp.clone(), state: State::Draft, ..outcome.read.framework.clone() };
        // The draft whose place it takes can be brought back.
        if let Some(there) = there.as_ref().filter(|there| !there.skills.is_empty() || !there.areas.is_empty()) {
            earlier::keep(transaction, there, platform.clock.id(), now).await?;
        }
        store::write(transaction, &whole, now).await.map_err(in_use)?;
        // Whoever reviewed a title here did not review the file's.
        store::reviews::remove_all(transaction, &whole.key).await?;
        let detail = format!("{format:?}, {} skills", whole.skills.len());
        audit::record(transaction, now, event(actor, "framework.imported", &whole.key, Some(detail))).await?;
        outcome.written = true;
        Ok::<_, ApiError>(outcome)
    };
    // Looking writes nothing, so that the one writer is free for others.
    if commit.is_some() {
        platform.database.write(&Scope::SHARED, work).await
    } else {
        platform.database.read_latest(&Scope::SHARED, work).await
    }
}

/// The framework of the same name that was published or written last.
async fn last_of_name(transaction: &DatabaseTransaction, new: &Framework) -> Result<Option<Framework>, ApiError> {
    let rows = store::list(transaction).await?;
    let last = rows.into_iter().filter(|row| row.title == new.title && row.key != new.key).max_by_key(|row| row.changed_at);
    Ok(match last {
        Some(row) => store::framework(transaction, &row.key).await?,
        None => None,
    })
}

/// A framework as a file.
#[derive(Debug)]
pub struct File {
    /// What to call it.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Writes a framework as a CASE package or as a table.
///
/// # Errors
/// `not_found` when there is none.
pub async fn export(platform: &Platform, actor: &Actor, key: &str, format: Format) -> Result<File, ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let framework = super::keeping::current(platform, key).await?;
    let rows = async |connection: &_| store::list(connection).await;
    let rows = platform.database.read_latest(&Scope::SHARED, rows).await?;
    let changed = rows.into_iter().find(|row| row.key == key).and_then(|row| row.changed_at).unwrap_or_else(|| platform.clock.now());
    let base = platform.config.server.public_url.to_string();
    tokio::task::spawn_blocking(move || match format {
        Format::Case => {
            let package = exchange::case_write::write(&framework, base.trim_end_matches('/'), changed);
            Ok(File { name: format!("{}.json", framework.key), bytes: serde_json::to_vec_pretty(&package).map_err(ApiError::because)? })
        }
        Format::Csv => {
            Ok(File { name: format!("{}.csv", framework.key), bytes: exchange::csv_write::write(&framework).map_err(ApiError::because)? })
        }
        Format::Esco => Err(ApiError::invalid("format", "invalid", "A framework is exported as case or csv.")),
    })
    .await
    .map_err(ApiError::because)?
}
