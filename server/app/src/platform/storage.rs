//! Files addressed by the hash of their content, in a local folder.

use sha2::{Digest, Sha256};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A folder of files, each named by the SHA-256 of its bytes.
#[derive(Clone, Debug)]
pub struct Storage {
    folder: PathBuf,
}

impl Storage {
    /// Uses a folder, made when missing.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn open(folder: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        Ok(Self { folder: folder.to_owned() })
    }

    /// Stores bytes durably and returns their hash; storing the same bytes again costs one look.
    ///
    /// # Errors
    /// When the disk refuses; nothing half-written is ever found under the hash.
    pub fn put(&self, bytes: &[u8]) -> io::Result<String> {
        let hash = hex::encode(Sha256::digest(bytes));
        let place = self.place(&hash);
        if place.exists() {
            return Ok(hash);
        }
        let folder = place.parent().unwrap_or(&self.folder);
        std::fs::create_dir_all(folder)?;
        let unfinished = folder.join(format!("{hash}.{}.part", std::process::id()));
        let mut file = std::fs::File::create(&unfinished)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&unfinished, &place)?;
        std::fs::File::open(folder)?.sync_all()?;
        Ok(hash)
    }

    /// The open file of a hash, to be read piece by piece; `None` when nothing is stored under it.
    ///
    /// # Errors
    /// When the disk refuses.
    pub async fn open_file(&self, hash: &str) -> io::Result<Option<tokio::fs::File>> {
        if hash.len() != 64 || !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Ok(None);
        }
        match tokio::fs::File::open(self.place(hash)).await {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn place(&self, hash: &str) -> PathBuf {
        self.folder.join(&hash[..2]).join(hash)
    }
}
