//! Files that learners hand in.
//!
//! A file's row is written before its bytes are stored, and notes when they are safe. A row without that note is a file that never
//! arrived, or one that was deleted; [`Learning::clean_up_files`] removes its bytes and then the row. So a crash at any moment
//! leaves nothing that is not found again, in a folder or in a bucket alike.

use super::super::api::UploadedFile;
use super::super::entity::uploaded_file;
use super::super::recorder;
use super::super::store::{self, closed};
use super::Learning;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::file_name;
use crate::platform::ids::{AttemptId, UploadedFileId};
use crate::platform::problem::{REQUEST_ID, request_id};
use crate::platform::sniff::{self, Sniffer};
use crate::platform::storage::{FileStream, StoredFile};
use crate::platform::{ApiError, Platform, SharedPlatform};
use chrono::Duration;
use course_format::{Answer, AnswerKey};
use futures_util::StreamExt;
use poem::Body;
use sea_orm::{DatabaseTransaction, DbErr};
use std::io;

/// No upload takes longer than this, so what has not arrived by then never will.
const LONGEST_UPLOAD: Duration = Duration::hours(1);

/// So many uploads for one question may be under way or have failed within that time.
const UNFINISHED: usize = 20;

/// So many rows are cleaned up in one round; the next one goes on.
const AT_ONCE: u64 = 500;

/// A file that is sent.
pub(in crate::learning) struct Incoming {
    /// For which question.
    pub question: String,
    /// What its owner calls it.
    pub name: String,
    /// How many bytes it says it has.
    pub announced: Option<u64>,
    /// The bytes.
    pub body: Body,
}

/// What a question says of its files, with the row that waits for one.
pub(super) struct Slot {
    platform: SharedPlatform,
    scope: Scope,
    pub(super) row: uploaded_file::Model,
    ending: String,
    max_bytes: u64,
    max_files: usize,
}

impl Learning {
    /// Takes a file for a question of an open attempt of the caller's.
    pub(in crate::learning) async fn upload(&self, actor: &Actor, id: AttemptId, new: Incoming) -> Result<UploadedFile, ApiError> {
        let slot = self.slot(actor, id, &new.question, &new.name, new.announced).await?;
        slot.reserve().await?;
        slot.fill_apart(new.body).await
    }

    /// The place for a file in an attempt of the caller's, where the question takes one of this name and size.
    pub(super) async fn slot(
        &self,
        actor: &Actor,
        id: AttemptId,
        question: &str,
        name: &str,
        announced: Option<u64>,
    ) -> Result<Slot, ApiError> {
        let scope = actor.own()?;
        let head = self.attempt_head(actor, id).await?;
        let version = self.catalogue.version(head.version).await?;
        let question = head.question(&version, question)?;
        let AnswerKey::Upload { types, max_bytes, max_files, .. } = &question.key_ else {
            return Err(ApiError::invalid("question", "takes_no_files", "This question is not answered by files."));
        };
        let name = file_name::kept(name).ok_or_else(|| ApiError::invalid("name", "empty", "Name the file."))?;
        let ending = sniff::ending(&name);
        if !types.contains(&ending) {
            let message = format!("Files with this ending are not accepted here. These are: {}.", types.join(", "));
            return Err(ApiError::invalid("name", "type_not_accepted", message));
        }
        if announced.is_some_and(|size| size > *max_bytes) {
            return Err(too_large(*max_bytes));
        }
        Ok(Slot {
            platform: self.platform.clone(),
            scope,
            ending,
            max_bytes: *max_bytes,
            max_files: usize::try_from(*max_files).unwrap_or(usize::MAX),
            row: uploaded_file::Model {
                id: UploadedFileId(self.platform.clock.id()),
                organisation_id: head.organisation,
                person_id: head.person,
                attempt_id: id,
                question_key: question.key.clone(),
                name,
                mime: None,
                size: 0,
                sha256: None,
                uploaded_at: self.platform.clock.now(),
                stored_at: None,
            },
        })
    }

    /// A file of the caller's own, or of work that was handed in where she marks.
    pub(in crate::learning) async fn file(
        &self,
        actor: &Actor,
        id: UploadedFileId,
    ) -> Result<(uploaded_file::Model, FileStream), ApiError> {
        let own = actor.own()?;
        let find = async |scope: &Scope, is_marker: bool| {
            let read = async |connection: &_| store::file(connection, scope, id, is_marker).await;
            self.platform.database.read_latest::<_, DbErr>(scope, read).await
        };
        let mut found = find(&own, false).await?;
        for membership in &actor.memberships {
            if found.is_none() && actor.breadth(Permission::MarkWork, membership.organisation).is_some() {
                found = find(&actor.scope(Permission::MarkWork, membership.organisation)?, true).await?;
            }
        }
        let row = found.ok_or_else(ApiError::not_found)?;
        if row.person_id != actor.person {
            let scope = actor.scope(Permission::MarkWork, row.organisation_id)?;
            self.note_opening(actor, &scope, row.organisation_id, "file", row.person_id).await?;
        }
        let bytes = self.platform.storage.open_file_range(id.0, None).await.map_err(ApiError::because)?;
        Ok((row, bytes.ok_or_else(|| ApiError::because("a file that was handed in is missing"))?))
    }

    /// Deletes a file of the caller's own, while its attempt is open.
    pub(in crate::learning) async fn delete_file(&self, actor: &Actor, id: UploadedFileId) -> Result<(), ApiError> {
        let scope = actor.own()?;
        self.platform
            .database
            .write(&scope, async |transaction| {
                let row = store::file(transaction, &scope, id, false).await?.ok_or_else(ApiError::not_found)?;
                self.lock_open_attempt(transaction, &scope, row.attempt_id).await?;
                store::set_aside(transaction, &scope, id).await?;
                Ok::<_, ApiError>(())
            })
            .await?;
        forget(&self.platform, &scope, id).await;
        Ok(())
    }

    async fn lock_open_attempt(&self, transaction: &DatabaseTransaction, scope: &Scope, id: AttemptId) -> Result<(), ApiError> {
        let (attempt, _) = store::attempt(transaction, scope, id, true).await?.ok_or_else(ApiError::not_found)?;
        closed(attempt.submitted_at, attempt.deadline_at, self.platform.clock.now())
            .map_or(Ok(()), |refused| Err(recorder::refusal(refused)))
    }

    /// Refuses an answer that names files which were not uploaded for its question.
    pub(super) async fn refuse_foreign_files(&self, scope: &Scope, id: AttemptId, question: &str, answer: &Answer) -> Result<(), ApiError> {
        let look = async |connection: &_| store::files_of(connection, scope, id).await;
        let files = self.platform.database.read_latest::<_, DbErr>(scope, look).await?;
        let is_there = |named: &String| files.iter().any(|file| file.question_key == question && file.id.to_string() == *named);
        match answer.files.iter().find(|named| !is_there(named)) {
            Some(named) => Err(ApiError::invalid("answer.files", "unknown_file", format!("There is no file {named} for this question."))),
            None => Ok(()),
        }
    }

    /// Removes what is left of files that never arrived whole or were deleted; returns how many there were.
    ///
    /// # Errors
    /// When they cannot be listed.
    pub async fn clean_up_files(&self) -> Result<usize, ApiError> {
        let scope = Scope::system("what never arrived or was deleted belongs to nobody any more");
        let before = self.platform.clock.now() - LONGEST_UPLOAD;
        let look = async |connection: &_| store::unfinished_files(connection, &scope, before, AT_ONCE).await;
        let unfinished = self.platform.database.read_latest::<_, DbErr>(&scope, look).await?;
        for id in &unfinished {
            forget(&self.platform, &scope, *id).await;
        }
        Ok(unfinished.len())
    }
}

impl Slot {
    /// Refuses when the attempt takes no files any more.
    pub(super) async fn refuse_if_closed(&self, transaction: &DatabaseTransaction) -> Result<(), ApiError> {
        let found = store::attempt(transaction, &self.scope, self.row.attempt_id, true).await?;
        let (attempt, _) = found.filter(|(_, enrolment)| enrolment.withdrawn_at.is_none()).ok_or_else(ApiError::not_found)?;
        closed(attempt.submitted_at, attempt.deadline_at, self.platform.clock.now())
            .map_or(Ok(()), |refused| Err(recorder::refusal(refused)))
    }

    /// Refuses when the question has all the files that it takes, or too many are on their way.
    pub(super) async fn refuse_if_full(&self, transaction: &DatabaseTransaction) -> Result<(), ApiError> {
        let Self { scope, row, max_files, .. } = self;
        let (stored, unfinished) = store::count_files(transaction, scope, row.attempt_id, &row.question_key).await?;
        if stored >= *max_files {
            return Err(too_many(*max_files));
        }
        if unfinished >= UNFINISHED {
            return Err(ApiError::too_many_requests().detail("Too many uploads were begun and not finished.").retry_after(600));
        }
        Ok(())
    }

    /// Writes the row that the bytes belong to.
    pub(super) async fn reserve(&self) -> Result<(), ApiError> {
        self.platform
            .database
            .write(&self.scope, async |transaction| {
                self.refuse_if_closed(transaction).await?;
                self.refuse_if_full(transaction).await?;
                Ok(store::insert_file(transaction, &self.scope, self.row.clone()).await?)
            })
            .await
    }

    /// Stores the bytes in a task of its own: who closes the browser half-way must not keep the server from cleaning up.
    pub(super) async fn fill_apart(self, body: Body) -> Result<UploadedFile, ApiError> {
        let work = REQUEST_ID.scope(request_id(), self.fill(body));
        tokio::spawn(work).await.map_err(ApiError::because)?
    }

    /// Stores the bytes, or leaves nothing.
    async fn fill(self, body: Body) -> Result<UploadedFile, ApiError> {
        let outcome = match self.store(body).await {
            Ok((mime, stored)) => self.keep(mime, &stored).await,
            Err(error) => Err(error),
        };
        if outcome.is_err() {
            forget(&self.platform, &self.scope, self.row.id).await;
        }
        outcome
    }

    async fn store(&self, body: Body) -> Result<(&'static str, StoredFile), ApiError> {
        let mut sniffer = Sniffer::default();
        let (mut left, mut is_too_large, mut broke_off) = (self.max_bytes, false, false);
        let pieces = body.into_bytes_stream().map(|piece| {
            let piece = piece.inspect_err(|_| broke_off = true)?;
            left = left.checked_sub(piece.len() as u64).ok_or_else(|| {
                is_too_large = true;
                io::Error::from(io::ErrorKind::FileTooLarge)
            })?;
            sniffer.take(&piece);
            Ok(piece)
        });
        let stored = self.platform.storage.put_file(self.row.id.0, pieces).await;
        let stored = stored.map_err(|error| match error.kind() {
            _ if is_too_large => too_large(self.max_bytes),
            _ if broke_off => ApiError::bad_request().detail("The file did not arrive whole."),
            _ => storing_failed(&error),
        })?;
        let mime = sniffer.fits(&self.ending).ok_or_else(|| {
            let message = format!("The file is empty, or what it holds is not what “.{}” says.", self.ending);
            ApiError::invalid("body", "content_does_not_fit", message)
        })?;
        Ok((mime, stored))
    }

    /// Notes that the bytes are safe, unless the attempt was closed or others were faster meanwhile.
    async fn keep(&self, mime: &str, stored: &StoredFile) -> Result<UploadedFile, ApiError> {
        let Self { platform, scope, row, max_files, .. } = self;
        let kept = platform
            .database
            .write(scope, async |transaction| {
                let (attempt, _) = store::attempt(transaction, scope, row.attempt_id, true).await?.ok_or_else(ApiError::not_found)?;
                let now = platform.clock.now();
                if let Some(refused) = closed(attempt.submitted_at, attempt.deadline_at, now) {
                    return Err(recorder::refusal(refused));
                }
                if store::count_files(transaction, scope, row.attempt_id, &row.question_key).await?.0 >= *max_files {
                    return Err(too_many(*max_files));
                }
                store::save_stored(transaction, scope, row.id, mime, stored, now).await?;
                Ok(store::file(transaction, scope, row.id, false).await?)
            })
            .await?;
        Ok(UploadedFile::of(&kept.ok_or_else(ApiError::internal)?))
    }
}

/// Removes a file's bytes and then its row. What fails is tried again when files are cleaned up.
async fn forget(platform: &Platform, scope: &Scope, id: UploadedFileId) {
    let removed = async {
        platform.storage.delete_file(id.0).await.map_err(|error| error.to_string())?;
        let delete = async |transaction: &_| store::delete_file(transaction, scope, id).await;
        platform.database.write::<_, DbErr>(scope, delete).await.map_err(|error| error.to_string())
    };
    if let Err(error) = removed.await {
        tracing::warn!(file = %id, error, "what is left of a file cannot be removed");
    }
}

/// What is said when the storage refuses.
pub(super) fn storing_failed(error: &io::Error) -> ApiError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            ApiError::storage_full().detail("There is no room for files. Nothing was saved; try again when there is.")
        }
        _ => {
            tracing::error!(%error, "a file that was handed in cannot be stored");
            ApiError::unavailable().retry_after(10)
        }
    }
}

fn too_large(max_bytes: u64) -> ApiError {
    ApiError::too_large().detail(format!("A file for this question may have {max_bytes} bytes."))
}

fn too_many(max_files: usize) -> ApiError {
    let message = format!("{max_files} files may be handed in for this question. Delete one first.");
    ApiError::invalid("question", "too_many_files", message)
}
