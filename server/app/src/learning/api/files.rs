//! What the operations on files answer with.

use super::super::entity::uploaded_file;
use crate::platform::ids::UploadedFileId;
use chrono::{DateTime, Utc};
use poem_openapi::Object;

/// A file that was handed in.
#[derive(Clone, Debug, Object)]
pub struct UploadedFile {
    /// Its id.
    pub id: UploadedFileId,
    /// For which question.
    pub question: String,
    /// What its owner calls it.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
    /// Its media type, found by looking into it.
    pub mime: String,
    /// When it was sent.
    pub uploaded_at: DateTime<Utc>,
}

impl UploadedFile {
    /// From its row.
    #[must_use]
    pub fn of(row: &uploaded_file::Model) -> Self {
        Self {
            id: row.id,
            question: row.question_key.clone(),
            name: row.name.clone(),
            size: u64::try_from(row.size).unwrap_or(0),
            mime: row.mime.clone().unwrap_or_default(),
            uploaded_at: row.uploaded_at,
        }
    }
}
