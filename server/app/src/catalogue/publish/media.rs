//! The files of a course on their way into the storage: pictures are written anew, everything else is kept as it is.

use super::super::entity::{media, media_rendition};
use super::super::pictures::{self, Rendition};
use super::super::sources::CourseFolder;
use super::super::store;
use super::blocking;
use crate::platform::access::Scope;
use crate::platform::{ApiError, Platform};
use chrono::{DateTime, Utc};
use course_format::{Course, Diagnostic, Media, Severity};
use futures_util::{StreamExt, stream};
use sea_orm::{DatabaseTransaction, DbErr};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use tokio::sync::Semaphore;

/// So many files are on their way at once: a store that is far away answers each of them late.
const AT_ONCE: usize = 8;
/// The memory that all of them take together, in MiB: one film, or two pictures while they are decoded.
const ROOM: u32 = 640;
/// What a picture takes while it is decoded.
const ROOM_OF_PICTURE: u32 = 300;

/// Puts a course's files into the storage, durably, and writes down what they are served as. Each picture is written anew once,
/// however many versions show it; what is here already costs nothing.
///
/// Returns what is wrong with files that cannot be published; the others are stored all the same, for the next time.
pub(super) async fn store(platform: &Platform, folder: &CourseFolder, course: &Course) -> Result<Vec<Diagnostic>, ApiError> {
    let hashes: Vec<&str> = course.media.iter().filter(|item| pictures::is_rendered(&item.mime)).map(|item| item.hash.as_str()).collect();
    let rendered = platform.database.read_latest(&Scope::SHARED, async |connection| store::rendered(connection, &hashes).await).await?;
    let mut known: BTreeSet<&str> = rendered.iter().map(String::as_str).collect();
    let new: Vec<&Media> = course.media.iter().filter(|item| known.insert(&item.hash)).collect();
    let room = Semaphore::new(ROOM as usize);
    let stored = stream::iter(new.iter().map(|item| store_one(platform, folder, item, &room))).buffer_unordered(AT_ONCE);
    let outcomes: Vec<Result<_, ApiError>> = stored.collect().await;
    let now = platform.clock.now();
    let (mut rows, mut findings) = (Vec::new(), Vec::new());
    for outcome in outcomes {
        match outcome? {
            Ok(stored) => rows.push(stored.rows(now)),
            Err(Refusal { path, rule, message }) => findings.push(Diagnostic::of_file(Severity::Error, rule, path, message)),
        }
    }
    if !rows.is_empty() {
        let write = async |transaction: &DatabaseTransaction| -> Result<(), DbErr> {
            for (file, renditions) in rows {
                store::insert_media(transaction, file).await?;
                for rendition in renditions {
                    store::insert_rendition(transaction, rendition).await?;
                }
            }
            Ok(())
        };
        platform.database.write(&Scope::SHARED, write).await?;
    }
    findings.sort_by(|one, other| one.file.cmp(&other.file));
    Ok(findings)
}

/// A file whose bytes lie in the storage.
struct Stored<'a> {
    item: &'a Media,
    renditions: Vec<(String, Rendition)>,
}

async fn store_one<'a>(
    platform: &Platform,
    folder: &CourseFolder,
    item: &'a Media,
    room: &Semaphore,
) -> Result<Result<Stored<'a>, Refusal>, ApiError> {
    let own = u32::try_from(item.size / 1024 / 1024 + 1).unwrap_or(ROOM);
    let needed = if pictures::is_rendered(&item.mime) { own.saturating_add(ROOM_OF_PICTURE) } else { own };
    let _taken = room.acquire_many(needed.min(ROOM)).await.map_err(ApiError::because)?;
    let mut stored = Stored { item, renditions: Vec::new() };
    match prepare(folder, item).await {
        Err(refusal) => return Ok(Err(refusal)),
        Ok(Files::AsItIs(bytes)) => {
            platform.storage.put(bytes.into()).await.map_err(ApiError::because)?;
        }
        Ok(Files::Renditions(renditions)) => {
            for rendition in renditions {
                let hash = platform.storage.put(rendition.bytes.clone()).await.map_err(ApiError::because)?;
                stored.renditions.push((hash, rendition));
            }
        }
    }
    Ok(Ok(stored))
}

/// Why a file cannot be published.
#[derive(Debug)]
struct Refusal {
    path: String,
    rule: &'static str,
    message: String,
}

/// What is to be stored of a file.
enum Files {
    AsItIs(Vec<u8>),
    Renditions(Vec<Rendition>),
}

/// Reads a file again and writes it anew if it is a picture.
async fn prepare(folder: &CourseFolder, item: &Media) -> Result<Files, Refusal> {
    let (folder, item) = (folder.clone(), item.clone());
    let path = format!("media/{}", item.path);
    let refused = |path: String, rule, message: &dyn std::fmt::Display| Refusal { path, rule, message: message.to_string() };
    let file = path.clone();
    let work = move || {
        let bytes = folder.read_again(&file).map_err(|error| refused(file.clone(), "unreadable-file", &error))?;
        if hex::encode(Sha256::digest(&bytes)) != item.hash {
            return Err(refused(file, "changed-while-publishing", &"This file changed while the course was published. Publish again."));
        }
        if !pictures::is_rendered(&item.mime) {
            return Ok(Files::AsItIs(bytes));
        }
        let rendered = pictures::render(&item.mime, &bytes);
        rendered.map(Files::Renditions).map_err(|problem| refused(file, pictures::BROKEN, &problem))
    };
    // A decoder that panics has met a broken picture; the course is refused and the server goes on.
    blocking(work).await.map_err(|_| refused(path, pictures::BROKEN, &"This picture cannot be read. Save it anew."))?
}

impl Stored<'_> {
    fn rows(self, now: DateTime<Utc>) -> (media::Model, Vec<media_rendition::Model>) {
        let Self { item, renditions } = self;
        let side = |pixels: u32| i32::try_from(pixels).unwrap_or(i32::MAX);
        let file = media::Model {
            hash: item.hash.clone(),
            mime: item.mime.clone(),
            size: i32::try_from(item.size).unwrap_or(i32::MAX),
            stored_at: now,
        };
        let renditions = renditions.into_iter().map(|(stored_hash, rendition)| media_rendition::Model {
            media_hash: item.hash.clone(),
            variant: rendition.variant.name().to_owned(),
            stored_hash,
            mime: rendition.mime.to_owned(),
            size: i64::try_from(rendition.bytes.len()).unwrap_or(i64::MAX),
            width: side(rendition.width),
            height: side(rendition.height),
            stored_at: now,
        });
        (file, renditions.collect())
    }
}
