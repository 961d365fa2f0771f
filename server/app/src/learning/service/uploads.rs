//! Files that come in parts, so that one that was cut off goes on where it stopped, after a reload and on another server too.
//!
//! The model is tus (creation, offset, PATCH). A part has a fixed length and is stored as a file of its own, in the folder or the
//! bucket that all servers of an installation share; its row is written before and notes when the bytes are safe. The last part
//! puts the file together, on the same way and under the same checks as a file that comes at once; then the parts go. An upload
//! of which nothing comes for a day is swept away.

use super::super::api::{UploadIn, UploadState, UploadedFile};
use super::super::entity::{upload, upload_part};
use super::super::{recorder, store};
use super::Learning;
use super::files::storing_failed;
use crate::platform::access::{Actor, Scope};
use crate::platform::ids::{AttemptId, UploadId, UploadPartId, UploadedFileId};
use crate::platform::{ApiError, Platform};
use chrono::Duration;
use futures_util::{StreamExt, TryStreamExt, stream};
use poem::Body;
use poem::error::ReadBodyError;
use sea_orm::DbErr;
use std::io;

/// How many bytes a part has: what a cut costs at most.
const PART_BYTES: u64 = 512 * 1024;

/// So many uploads to one question may be unfinished; who begins more gives up the one that rested longest.
const UNFINISHED: usize = 5;

/// An upload of which nothing comes for so long was given up.
const LONGEST_REST: Duration = Duration::hours(24);

const AT_ONCE: u64 = 200;

type Found = (upload::Model, Vec<upload_part::Model>);

impl Learning {
    /// Begins an upload, or goes on with that of the same file; tells whether it is new.
    pub(in crate::learning) async fn begin_upload(
        &self,
        actor: &Actor,
        attempt: AttemptId,
        new: UploadIn,
    ) -> Result<(bool, UploadState), ApiError> {
        let slot = self.slot(actor, attempt, &new.question, &new.name, Some(new.size)).await?;
        let scope = actor.own()?;
        let row = upload::Model {
            id: new.id,
            organisation_id: slot.row.organisation_id,
            person_id: slot.row.person_id,
            attempt_id: attempt,
            question_key: slot.row.question_key.clone(),
            name: slot.row.name.clone(),
            size: i64::try_from(new.size).unwrap_or(i64::MAX),
            fingerprint: new.fingerprint,
            touched_at: slot.row.uploaded_at,
            file_id: None,
        };
        let (is_new, id, surplus) = self
            .platform
            .database
            .write(&scope, async |transaction| {
                slot.refuse_if_closed(transaction).await?;
                if let Some((known, _)) = store::upload(transaction, &scope, row.id, false).await? {
                    return if known.attempt_id == attempt { Ok((false, known.id, None)) } else { Err(ApiError::not_found()) };
                }
                let mut open = store::uploads_of(transaction, &scope, attempt, &row.question_key).await?;
                let is_same =
                    |other: &&upload::Model| (&other.name, other.size, &other.fingerprint) == (&row.name, row.size, &row.fingerprint);
                if let Some(known) = open.iter().find(is_same) {
                    return Ok((false, known.id, None));
                }
                slot.refuse_if_full(transaction).await?;
                open.sort_by_key(|other| other.touched_at);
                let surplus = (open.len() >= UNFINISHED).then(|| open.first().map(|other| other.id)).flatten();
                store::insert_upload(transaction, &scope, row.clone()).await?;
                Ok((true, row.id, surplus))
            })
            .await?;
        if let Some(surplus) = surplus {
            forget_upload(&self.platform, &scope, surplus).await;
        }
        Ok((is_new, self.upload_state(actor, id).await?))
    }

    /// How far an upload of the caller's has come.
    pub(in crate::learning) async fn upload_state(&self, actor: &Actor, id: UploadId) -> Result<UploadState, ApiError> {
        let scope = actor.own()?;
        let look = async |connection: &_| {
            let Some((row, parts)) = store::upload(connection, &scope, id, false).await? else { return Ok(None) };
            let file = match row.file_id {
                Some(file) => store::file(connection, &scope, file, false).await?,
                None => None,
            };
            Ok::<_, DbErr>(Some((row, parts, file)))
        };
        let (row, parts, file) = self.platform.database.read_latest(&scope, look).await?.ok_or_else(ApiError::not_found)?;
        Ok(UploadState {
            id,
            size: bytes(row.size),
            received: if file.is_some() { bytes(row.size) } else { received(&parts) },
            part_bytes: PART_BYTES,
            file: file.as_ref().map(UploadedFile::of),
        })
    }

    /// Takes a part; the last one makes the file.
    pub(in crate::learning) async fn take_part(
        &self,
        actor: &Actor,
        id: UploadId,
        offset: u64,
        body: Body,
    ) -> Result<UploadState, ApiError> {
        let scope = actor.own()?;
        let (row, parts) = self.find_upload(&scope, id).await?;
        if self.upload_state(actor, id).await?.file.is_some() {
            return self.upload_state(actor, id).await;
        }
        let (size, known) = (bytes(row.size), received(&parts));
        if offset != known {
            return Err(ApiError::conflict().detail(format!("The next part begins at byte {known}.")));
        }
        let wanted = PART_BYTES.min(size - known);
        let limit = usize::try_from(wanted).unwrap_or(usize::MAX);
        let part = body.into_bytes_limit(limit.max(1)).await.map_err(|error| match error {
            ReadBodyError::PayloadTooLarge => wrong_length(wanted),
            _ => ApiError::bad_request().detail("The part did not arrive whole."),
        })?;
        if part.len() as u64 != wanted {
            return Err(wrong_length(wanted));
        }
        if wanted > 0 {
            self.store_part(&scope, &row, offset, part).await?;
        }
        if known + wanted == size {
            self.put_together(actor, &scope, id).await?;
        }
        self.upload_state(actor, id).await
    }

    /// Gives an upload of the caller's up.
    pub(in crate::learning) async fn cancel_upload(&self, actor: &Actor, id: UploadId) -> Result<(), ApiError> {
        let scope = actor.own()?;
        self.find_upload(&scope, id).await?;
        forget_upload(&self.platform, &scope, id).await;
        Ok(())
    }

    async fn find_upload(&self, scope: &Scope, id: UploadId) -> Result<Found, ApiError> {
        let look = async |connection: &_| store::upload(connection, scope, id, false).await;
        self.platform.database.read_latest::<_, DbErr>(scope, look).await?.ok_or_else(ApiError::not_found)
    }

    async fn store_part(&self, scope: &Scope, upload: &upload::Model, offset: u64, part: bytes::Bytes) -> Result<(), ApiError> {
        let row = upload_part::Model {
            id: UploadPartId(self.platform.clock.id()),
            organisation_id: upload.organisation_id,
            person_id: upload.person_id,
            upload_id: upload.id,
            from_byte: i64::try_from(offset).unwrap_or(i64::MAX),
            size: i64::try_from(part.len()).unwrap_or(i64::MAX),
            stored_at: None,
        };
        let id = row.id;
        self.platform
            .database
            .write(scope, async |transaction| {
                let (attempt, _) = store::attempt(transaction, scope, upload.attempt_id, false).await?.ok_or_else(ApiError::not_found)?;
                if let Some(refused) = store::closed(attempt.submitted_at, attempt.deadline_at, self.platform.clock.now()) {
                    return Err(recorder::refusal(refused));
                }
                Ok(store::insert_part(transaction, scope, row.clone()).await?)
            })
            .await?;
        let stored = self.platform.storage.put_file(id.0, stream::once(async { Ok(part) })).await;
        let kept = match stored {
            Ok(_) => self.keep_part(scope, upload.id, id, offset).await,
            Err(error) => Err(storing_failed(&error)),
        };
        if !matches!(kept, Ok(true)) {
            forget_parts(&self.platform, scope, &[id]).await;
        }
        kept.map(|_| ())
    }

    /// Notes that a part is safe; a part that was sent twice at once counts once.
    async fn keep_part(&self, scope: &Scope, upload: UploadId, part: UploadPartId, offset: u64) -> Result<bool, ApiError> {
        let now = self.platform.clock.now();
        self.platform
            .database
            .write(scope, async |transaction| {
                let (_, parts) = store::upload(transaction, scope, upload, true).await?.ok_or_else(ApiError::not_found)?;
                if received(&parts) != offset {
                    return Ok(false);
                }
                store::save_part(transaction, scope, upload, part, now).await?;
                Ok(true)
            })
            .await
    }

    /// Makes the file of its parts. Of two requests that find it whole, one does it; the other finds it done or on its way.
    async fn put_together(&self, actor: &Actor, scope: &Scope, id: UploadId) -> Result<(), ApiError> {
        let file = UploadedFileId(self.platform.clock.id());
        let claimed = self
            .platform
            .database
            .write(scope, async |transaction| {
                let (row, parts) = store::upload(transaction, scope, id, true).await?.ok_or_else(ApiError::not_found)?;
                // A claim whose file is not even on its way was made by a server that went down.
                if let Some(other) = row.file_id
                    && store::has_file(transaction, scope, other).await?
                {
                    return Ok(None);
                }
                store::set_file(transaction, scope, id, Some(file)).await?;
                Ok::<_, ApiError>(Some((row, parts)))
            })
            .await?;
        let Some((row, parts)) = claimed else { return Ok(()) };
        let made = async {
            let mut slot = self.slot(actor, row.attempt_id, &row.question_key, &row.name, Some(bytes(row.size))).await?;
            slot.row.id = file;
            slot.reserve().await?;
            slot.fill_apart(Body::from_bytes_stream(self.content(parts))).await
        };
        match made.await {
            Ok(_) => forget_parts(&self.platform, scope, &self.part_ids(scope, id).await?).await,
            // What the question does not take is not taken the next time either.
            Err(error) if error.status().is_client_error() => {
                forget_upload(&self.platform, scope, id).await;
                return Err(error);
            }
            Err(error) => {
                let release = async |transaction: &_| store::set_file(transaction, scope, id, None).await;
                self.platform.database.write::<_, DbErr>(scope, release).await?;
                return Err(error);
            }
        }
        Ok(())
    }

    /// The bytes of all parts, one after the other.
    fn content(&self, parts: Vec<upload_part::Model>) -> impl futures_util::Stream<Item = io::Result<bytes::Bytes>> + Send + use<> {
        let platform = self.platform.clone();
        let open = move |part: upload_part::Model| {
            let platform = platform.clone();
            async move {
                let bytes = platform.storage.open_file_range(part.id.0, None).await?;
                bytes.ok_or_else(|| io::Error::other("a part of an upload is missing"))
            }
        };
        stream::iter(parts).then(open).try_flatten()
    }

    async fn part_ids(&self, scope: &Scope, id: UploadId) -> Result<Vec<UploadPartId>, ApiError> {
        let look = async |connection: &_| store::part_ids(connection, scope, id).await;
        Ok(self.platform.database.read_latest::<_, DbErr>(scope, look).await?)
    }

    /// Removes uploads that were given up, and what is left of those that became files; returns how many there were.
    ///
    /// # Errors
    /// When they cannot be listed.
    pub async fn clean_up_uploads(&self) -> Result<usize, ApiError> {
        let scope = Scope::system("what was begun and given up belongs to nobody any more");
        let before = self.platform.clock.now() - LONGEST_REST;
        let look = async |connection: &_| store::abandoned_uploads(connection, &scope, before, AT_ONCE).await;
        let abandoned = self.platform.database.read_latest::<_, DbErr>(&scope, look).await?;
        for id in &abandoned {
            forget_upload(&self.platform, &scope, *id).await;
        }
        Ok(abandoned.len())
    }
}

/// Removes an upload with all its parts. What fails is tried again when uploads are cleaned up.
async fn forget_upload(platform: &Platform, scope: &Scope, id: UploadId) {
    let look = async |connection: &_| store::part_ids(connection, scope, id).await;
    match platform.database.read_latest::<_, DbErr>(scope, look).await {
        Ok(parts) => forget_parts(platform, scope, &parts).await,
        Err(error) => {
            tracing::warn!(upload = %id, %error, "the parts of an upload cannot be listed");
            return;
        }
    }
    let delete = async |transaction: &_| store::delete_upload(transaction, scope, id).await;
    if let Err(error) = platform.database.write::<_, DbErr>(scope, delete).await {
        tracing::warn!(upload = %id, %error, "an upload cannot be removed");
    }
}

/// Removes the bytes of parts and then their rows; a part whose bytes stay keeps its row, so that it is found again.
async fn forget_parts(platform: &Platform, scope: &Scope, parts: &[UploadPartId]) {
    let mut gone = Vec::with_capacity(parts.len());
    for part in parts {
        match platform.storage.delete_file(part.0).await {
            Ok(()) => gone.push(*part),
            Err(error) => tracing::warn!(part = %part, %error, "a part of an upload cannot be removed"),
        }
    }
    let delete = async |transaction: &_| store::delete_parts(transaction, scope, &gone).await;
    if let Err(error) = platform.database.write::<_, DbErr>(scope, delete).await {
        tracing::warn!(%error, "parts of an upload cannot be forgotten");
    }
}

fn received(parts: &[upload_part::Model]) -> u64 {
    parts.iter().map(|part| bytes(part.size)).sum()
}

fn bytes(size: i64) -> u64 {
    u64::try_from(size).unwrap_or(0)
}

fn wrong_length(wanted: u64) -> ApiError {
    ApiError::invalid("body", "wrong_length", format!("This part has {wanted} bytes."))
}
