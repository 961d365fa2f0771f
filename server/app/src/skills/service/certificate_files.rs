//! The file of a certificate.
//!
//! Where the bytes will lie is written before they come, and that they are safe afterwards. So a crash at any moment leaves nothing that is not
//! found again: by the next try, by taking the certificate back, or when its owner is forgotten.

use super::super::api::certificate_model::Certificate;
use super::super::certificate::{FILE_TYPES, LARGEST_FILE};
use super::super::entity::external_certificate;
use super::super::store;
use super::certificates::{describe_one, event, tell_reviewers};
use crate::platform::access::{Actor, Scope};
use crate::platform::ids::CertificateId;
use crate::platform::sniff::{Sniffer, ending};
use crate::platform::storage::StoredFile;
use crate::platform::{ApiError, Platform, SharedPlatform, audit, file_name};
use futures_util::StreamExt;
use poem::Body;
use std::io;
use uuid::Uuid;

/// A file that is sent.
pub(in crate::skills) struct Incoming {
    /// What its owner calls it.
    pub name: String,
    /// How many bytes it says it has.
    pub announced: Option<u64>,
    /// The bytes.
    pub body: Body,
}

/// Takes the file of a draft, which waits for its review from then on.
pub(in crate::skills) async fn take(
    platform: &SharedPlatform,
    actor: &Actor,
    id: CertificateId,
    incoming: Incoming,
) -> Result<Certificate, ApiError> {
    let scope = actor.own()?;
    let name = file_name::kept(&incoming.name).ok_or_else(|| ApiError::invalid("name", "empty", "Name the file."))?;
    let ending = ending(&name);
    let found = async |transaction: &_| store::certificate(transaction, &scope, id, true).await;
    let row = platform.database.write::<_, ApiError>(&scope, async |transaction| Ok(found(transaction).await?)).await?;
    let row = row.ok_or_else(ApiError::not_found)?;
    if row.state != "draft" {
        return Err(handed_in());
    }
    if !FILE_TYPES.contains(&ending.as_str()) {
        let message = format!("Files with this ending are not accepted here. These are: {}.", FILE_TYPES.join(", "));
        return Err(ApiError::invalid("name", "type_not_accepted", message));
    }
    if incoming.announced.is_some_and(|size| size > LARGEST_FILE) {
        return Err(too_large());
    }
    let key = platform.clock.id();
    let reserve = async |transaction: &_| {
        let row = store::certificate(transaction, &scope, id, true).await?.ok_or_else(ApiError::not_found)?;
        if row.state != "draft" {
            return Err(handed_in());
        }
        let before = row.file_key;
        store::save_certificate(transaction, external_certificate::Model { file_key: Some(key), ..row }).await?;
        Ok::<_, ApiError>(before)
    };
    // What an earlier try left.
    if let Some(before) = platform.database.write(&scope, reserve).await? {
        platform.storage.delete_file(before).await.map_err(ApiError::because)?;
    }
    let (platform, actor) = (platform.clone(), actor.clone());
    // In a task of its own: who closes the browser half-way must not keep the server from cleaning up.
    let work = async move {
        let outcome = match store_bytes(&platform, key, &ending, incoming.body).await {
            Ok((mime, stored)) => keep(&platform, &scope, (id, key), &name, mime, &stored).await,
            Err(error) => Err(error),
        };
        match outcome {
            Ok(row) => describe_one(&platform, actor.language, row).await,
            Err(error) => {
                if let Err(error) = platform.storage.delete_file(key).await {
                    tracing::warn!(certificate = %id, %error, "what is left of a file cannot be removed");
                }
                Err(error)
            }
        }
    };
    tokio::spawn(work).await.map_err(ApiError::because)?
}

async fn store_bytes(platform: &Platform, key: Uuid, ending: &str, body: Body) -> Result<(&'static str, StoredFile), ApiError> {
    let mut sniffer = Sniffer::default();
    let (mut left, mut is_too_large, mut broke_off) = (LARGEST_FILE, false, false);
    let pieces = body.into_bytes_stream().map(|piece| {
        let piece = piece.inspect_err(|_| broke_off = true)?;
        left = left.checked_sub(piece.len() as u64).ok_or_else(|| {
            is_too_large = true;
            io::Error::from(io::ErrorKind::FileTooLarge)
        })?;
        sniffer.take(&piece);
        Ok(piece)
    });
    let stored = platform.storage.put_file(key, pieces).await;
    let stored = stored.map_err(|error| match error.kind() {
        _ if is_too_large => too_large(),
        _ if broke_off => ApiError::bad_request().detail("The file did not arrive whole."),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            ApiError::storage_full().detail("There is no room for files. Nothing was saved; try again when there is.")
        }
        _ => ApiError::because(error),
    })?;
    let mime = sniffer.fits(ending).ok_or_else(|| {
        ApiError::invalid("body", "content_does_not_fit", format!("The file is empty, or what it holds is not what “.{ending}” says."))
    })?;
    Ok((mime, stored))
}

/// Notes that the bytes are safe, unless another try or its owner was faster.
async fn keep(
    platform: &Platform,
    scope: &Scope,
    (id, key): (CertificateId, Uuid),
    name: &str,
    mime: &str,
    stored: &StoredFile,
) -> Result<external_certificate::Model, ApiError> {
    let now = platform.clock.now();
    platform
        .database
        .write(scope, async |transaction| {
            let row = store::certificate(transaction, scope, id, true).await?.ok_or_else(ApiError::not_found)?;
            if row.state != "draft" || row.file_key != Some(key) {
                return Err(handed_in());
            }
            let row = external_certificate::Model {
                state: "waiting".to_owned(),
                file_name: Some(name.to_owned()),
                mime: Some(mime.to_owned()),
                size: Some(i64::try_from(stored.size).unwrap_or(i64::MAX)),
                sha256: Some(stored.sha256.clone()),
                submitted_at: Some(now),
                ..row
            };
            store::save_certificate(transaction, row.clone()).await?;
            tell_reviewers(transaction, platform, &row).await?;
            audit::record(transaction, now, event(row.person_id, &row, "certificate.handed_in")).await?;
            Ok(row)
        })
        .await
}

fn handed_in() -> ApiError {
    ApiError::conflict().reason("decided_already").detail("This certificate was handed in already, or taken back.")
}

fn too_large() -> ApiError {
    ApiError::too_large().detail(format!("A file has at most {} MB.", LARGEST_FILE / 1024 / 1024))
}
