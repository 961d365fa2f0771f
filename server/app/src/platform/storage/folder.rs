//! Files in a local folder: `ab/ab12…` for courses, `files/ab/…` for what people hand in.
//!
//! A file is written beside its place, synced, and moved; then the folder is synced. A power cut leaves the whole file or none.

use super::{FileStream, Meter, PIECE_BYTES, StoredFile};
use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt, pin_mut, stream};
use std::io::{self, ErrorKind, SeekFrom, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
use uuid::Uuid;

/// What people hand in lies apart from what everybody may read.
const FILES: &str = "files";

/// A folder of files.
#[derive(Clone, Debug)]
pub struct Folder {
    folder: PathBuf,
}

impl Folder {
    pub(super) fn open(folder: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        let files = folder.join(FILES);
        std::fs::create_dir_all(&files)?;
        keep_private(&files)?;
        Ok(Self { folder: folder.to_owned() })
    }

    pub(super) async fn put(&self, hash: String, bytes: Bytes) -> io::Result<()> {
        let place = self.blob(&hash);
        // One name per writer: two that store the same bytes at once must not write into each other's file.
        let unfinished = place.with_extension(format!("{}.part", Uuid::new_v4().simple()));
        let work = move || {
            if place.exists() {
                return Ok(());
            }
            make_parent(&place)?;
            let unfinished = Unfinished(unfinished);
            write_synced(&unfinished.0, &bytes)?;
            unfinished.move_to(&place)
        };
        tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
    }

    pub(super) async fn open_blob(&self, hash: &str, range: Option<Range<u64>>) -> io::Result<Option<FileStream>> {
        read(&self.blob(hash), range).await
    }

    pub(super) async fn put_file(&self, key: Uuid, body: impl Stream<Item = io::Result<Bytes>> + Send) -> io::Result<StoredFile> {
        let place = self.file(key);
        make_parent(&place)?;
        let unfinished = Unfinished(unfinished(&place));
        let stored = write_stream(&unfinished.0, body).await?;
        tokio::task::spawn_blocking(move || unfinished.move_to(&place)).await.map_err(io::Error::other)??;
        Ok(stored)
    }

    pub(super) async fn open_file_range(&self, key: Uuid, range: Option<Range<u64>>) -> io::Result<Option<FileStream>> {
        read(&self.file(key), range).await
    }

    pub(super) async fn delete_file(&self, key: Uuid) -> io::Result<()> {
        let place = self.file(key);
        for path in [unfinished(&place), place] {
            match tokio::fs::remove_file(path).await {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    fn blob(&self, hash: &str) -> PathBuf {
        self.folder.join(&hash[..2]).join(hash)
    }

    fn file(&self, key: Uuid) -> PathBuf {
        let name = key.simple().to_string();
        // The end of a key is random; its beginning is the time, which would put a day's files into one folder.
        self.folder.join(FILES).join(&name[30..]).join(name)
    }
}

fn unfinished(place: &Path) -> PathBuf {
    place.with_extension("part")
}

/// A file that is being written. It goes away with its writer, whether the disk or the client gave up.
struct Unfinished(PathBuf);

impl Unfinished {
    /// Gives a synced file its name, durably.
    fn move_to(self, place: &Path) -> io::Result<()> {
        std::fs::rename(&self.0, place)?;
        place.parent().map_or(Ok(()), |folder| std::fs::File::open(folder)?.sync_all())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // Once it has its name there is nothing to remove.
        let _ = std::fs::remove_file(&self.0);
    }
}

fn make_parent(place: &Path) -> io::Result<()> {
    place.parent().map_or(Ok(()), std::fs::create_dir_all)
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = std::fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

async fn write_stream(path: &Path, body: impl Stream<Item = io::Result<Bytes>> + Send) -> io::Result<StoredFile> {
    let mut file = File::create(path).await?;
    let mut meter = Meter::default();
    pin_mut!(body);
    while let Some(piece) = body.next().await {
        let piece = piece?;
        meter.take(&piece);
        file.write_all(&piece).await?;
    }
    file.flush().await?;
    file.sync_all().await?;
    Ok(meter.finish())
}

async fn read(path: &Path, range: Option<Range<u64>>) -> io::Result<Option<FileStream>> {
    let mut file = match File::open(path).await {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let range = match range {
        Some(range) => range,
        None => 0..file.metadata().await?.len(),
    };
    if range.start > 0 {
        file.seek(SeekFrom::Start(range.start)).await?;
    }
    let pieces = stream::try_unfold((file, range.end.saturating_sub(range.start)), |(mut file, left)| async move {
        let wanted = usize::try_from(left).unwrap_or(usize::MAX).min(PIECE_BYTES);
        if wanted == 0 {
            return Ok(None);
        }
        let mut piece = BytesMut::with_capacity(wanted);
        (&mut file).take(wanted as u64).read_buf(&mut piece).await?;
        if piece.is_empty() {
            return Err(io::Error::new(ErrorKind::UnexpectedEof, "a stored file is shorter than it was"));
        }
        let left = left.saturating_sub(piece.len() as u64);
        Ok(Some((piece.freeze(), (file, left))))
    });
    Ok(Some(pieces.boxed()))
}

/// What people hand in is the server's alone to read. Where the file system knows no rights, the operator's folder has to do.
#[cfg(unix)]
fn keep_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn keep_private(_: &Path) -> io::Result<()> {
    Ok(())
}
