//! Files: those of courses, addressed by the hash of their content, and those that people hand in, addressed by a key.
//!
//! They lie in a local folder or in an S3-compatible bucket; which of them is a setting, and nobody above this module can tell.
//! Both kinds of files are never changed once they are there, so that any part of one may be read at any time. Whatever is
//! acknowledged is durable, and nothing half-written is ever found under its name.

mod folder;
mod s3;

use crate::platform::config::StorageConfig;
use bytes::Bytes;
use folder::Folder;
use futures_util::Stream;
use futures_util::stream::BoxStream;
use s3::Bucket;
use sha2::{Digest, Sha256};
use std::io;
use std::ops::Range;
use uuid::Uuid;

/// A file's bytes, piece by piece.
pub type FileStream = BoxStream<'static, io::Result<Bytes>>;

/// How much of a file is held in memory while it is read.
const PIECE_BYTES: usize = 64 * 1024;

/// Where files are kept.
#[derive(Clone, Debug)]
pub enum Storage {
    /// A folder of this machine.
    Folder(Folder),
    /// A bucket of an S3-compatible store.
    S3(Bucket),
}

/// What was stored of a file that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFile {
    /// How many bytes there were.
    pub size: u64,
    /// Their SHA-256 in hexadecimal.
    pub sha256: String,
}

impl Storage {
    /// Opens the storage that the configuration names: makes the folder when it is missing; asks a bucket for nothing yet.
    ///
    /// # Errors
    /// When the folder cannot be made, or the store's address is none.
    pub fn open(config: &StorageConfig) -> io::Result<Self> {
        match &config.s3 {
            None => Folder::open(&config.folder).map(Self::Folder),
            Some(s3) => Bucket::open(s3).map(Self::S3),
        }
    }

    /// Stores a course's file durably and returns its hash; storing the same bytes again costs one look.
    ///
    /// # Errors
    /// When the storage refuses.
    pub async fn put(&self, bytes: Bytes) -> io::Result<String> {
        let hash = hex::encode(Sha256::digest(&bytes));
        match self {
            Self::Folder(folder) => folder.put(hash.clone(), bytes).await?,
            Self::S3(bucket) => bucket.put(&hash, bytes).await?,
        }
        Ok(hash)
    }

    /// A course's file by its hash, or the part of it that a range of bytes names; `None` when there is none. The range must lie
    /// within the file.
    ///
    /// # Errors
    /// When the storage refuses.
    pub async fn open_blob(&self, hash: &str, range: Option<Range<u64>>) -> io::Result<Option<FileStream>> {
        if hash.len() != 64 || !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Ok(None);
        }
        match self {
            Self::Folder(folder) => folder.open_blob(hash, range).await,
            Self::S3(bucket) => bucket.open_blob(hash, range).await,
        }
    }

    /// Stores what somebody hands in, as it comes, durably. When the stream fails, nothing is kept. A second file under the
    /// same key takes the place of the first.
    ///
    /// # Errors
    /// What the stream fails with, or when the storage refuses.
    pub async fn put_file(&self, key: Uuid, body: impl Stream<Item = io::Result<Bytes>> + Send) -> io::Result<StoredFile> {
        match self {
            Self::Folder(folder) => folder.put_file(key, body).await,
            Self::S3(bucket) => bucket.put_file(key, body).await,
        }
    }

    /// A file that somebody handed in, or the part of it that a range of bytes names; `None` when there is none. The range must
    /// lie within the file.
    ///
    /// # Errors
    /// When the storage refuses.
    pub async fn open_file_range(&self, key: Uuid, range: Option<Range<u64>>) -> io::Result<Option<FileStream>> {
        match self {
            Self::Folder(folder) => folder.open_file_range(key, range).await,
            Self::S3(bucket) => bucket.open_file_range(key, range).await,
        }
    }

    /// Removes a file that somebody handed in, and what an interrupted hand-in left of it; one that is not there is no error.
    ///
    /// # Errors
    /// When the storage refuses.
    pub async fn delete_file(&self, key: Uuid) -> io::Result<()> {
        match self {
            Self::Folder(folder) => folder.delete_file(key).await,
            Self::S3(bucket) => bucket.delete_file(key).await,
        }
    }
}

/// Counts and hashes what goes by.
#[derive(Debug, Default)]
struct Meter {
    size: u64,
    hash: Sha256,
}

impl Meter {
    fn take(&mut self, piece: &[u8]) {
        self.size += piece.len() as u64;
        self.hash.update(piece);
    }

    fn finish(self) -> StoredFile {
        StoredFile { size: self.size, sha256: hex::encode(self.hash.finalize()) }
    }
}
