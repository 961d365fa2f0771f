//! A copy of everything, to take along.
//!
//! The file is written in memory: a person's records are some hundred kilobytes. At most a few are written at a time, a person
//! gets a few an hour, and no table gives more than [`MOST`] records: beyond that the copy is refused instead of being cut.

use super::data::{Words, caller, reading};
use super::{access, data};
use crate::catalogue::Catalogue;
use crate::organisations;
use crate::platform::access::Actor;
use crate::platform::language::Language;
use crate::platform::{ApiError, Platform, audit};
use crate::privacy::document::Document;
use crate::privacy::holdings;
use crate::privacy::model::DataFormat;
use crate::privacy::store::{self, Wanted};
use chrono::Duration;
use tokio::sync::Semaphore;

/// Records of one table in a copy.
const MOST: u64 = 100_000;
/// Copies that a person gets in an hour.
const AN_HOUR: u64 = 10;
/// Entries about others' access on a page that is read for the copy.
const STEP: u32 = 500;
const ACTION: &str = "personal_data.downloaded";

/// Writes the copy, after noting that it was taken.
pub async fn write(
    platform: &Platform,
    catalogue: &Catalogue,
    writers: &Semaphore,
    actor: &Actor,
    format: DataFormat,
    language: Option<Language>,
) -> Result<Vec<u8>, ApiError> {
    actor.own()?;
    let _place =
        writers.try_acquire().map_err(|_| ApiError::unavailable().detail("Other copies are being written. Try again.").retry_after(5))?;
    note(platform, actor).await?;
    let document = collect(platform, catalogue, actor, language.unwrap_or(actor.language)).await?;
    match format {
        DataFormat::Json => document.json().map_err(ApiError::because),
        DataFormat::Html => Ok(document.html().into_bytes()),
    }
}

/// Counts and notes the copy in one transaction; writers of the log queue, so that no two slip past the limit together.
async fn note(platform: &Platform, actor: &Actor) -> Result<(), ApiError> {
    let now = platform.clock.now();
    let note = async |transaction: &_| -> Result<(), ApiError> {
        let event = audit::Event {
            actor: Some(actor.person),
            organisation: actor.memberships.first().map(|membership| membership.organisation),
            action: ACTION,
            record_kind: "person",
            record_id: Some(actor.person.to_string()),
            detail: None,
        };
        audit::record(transaction, now, event).await?;
        if store::downloads_since(transaction, actor.person, ACTION, now - Duration::hours(1)).await? > AN_HOUR {
            return Err(ApiError::too_many_requests()
                .detail("You have taken several copies within an hour. Try again later.")
                .retry_after(3600));
        }
        Ok(())
    };
    platform.database.write(&reading(), note).await
}

async fn collect(platform: &Platform, catalogue: &Catalogue, actor: &Actor, language: Language) -> Result<Document, ApiError> {
    let transaction = platform.database.begin_read(&reading()).await?;
    let person = caller(&transaction, actor).await?;
    let known = organisations::find_person(&transaction, &actor.own()?, actor.person).await?.ok_or_else(ApiError::not_found)?;
    let mut found = Vec::new();
    for holding in holdings::all() {
        let rows = store::rows(&transaction, &person, holding, 0, MOST + 1).await?;
        if rows.len() as u64 > MOST {
            return Err(ApiError::too_large().detail("There is too much for one file. Ask your organisation for a copy."));
        }
        let mut wanted = Wanted::default();
        wanted.add(holding, &rows);
        let names = store::names(&transaction, &reading(), &wanted).await?;
        found.push((holding, rows, names));
    }
    transaction.commit().await?;
    let mut records = Vec::new();
    for (holding, rows, names) in found {
        let words: Words = data::Words::of(catalogue, names, holding, &rows, language).await;
        records.push((holding, rows.into_iter().map(|row| words.record(holding, row)).collect::<Vec<_>>()));
    }
    records.sort_by_key(|(holding, _)| holding.category);
    let mut accesses = Vec::new();
    let mut cursor = None;
    loop {
        let page = access::list(platform, actor, cursor.as_deref(), STEP).await?;
        accesses.extend(page.items);
        cursor = page.next;
        if cursor.is_none() || accesses.len() as u64 > MOST {
            break;
        }
    }
    Ok(Document {
        at: platform.clock.now(),
        language,
        person: format!("{} {}, {}", known.given_name, known.family_name, known.email),
        consortium: platform.config.consortium.name.clone(),
        public_url: platform.config.server.public_url.clone(),
        holdings: records,
        access: accesses,
    })
}
