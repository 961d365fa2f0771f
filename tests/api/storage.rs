//! The two places where files can be kept: a folder, and a bucket of an S3-compatible store. Both behave alike.

use super::authoring::*;
use poem::http::Method;
use sha2::{Digest, Sha256};
use skillpact::platform::config::Config;
use skillpact::platform::storage::{FileStream, Storage, StoredFile};
use skillpact_tests::cast::*;
use skillpact_tests::*;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use tempfile::TempDir;
use uuid::Uuid;

type Piece = io::Result<bytes::Bytes>;

fn pieces(pieces: Vec<Piece>) -> impl futures_util::Stream<Item = Piece> + Send {
    futures_util::stream::iter(pieces)
}

fn good(bytes: &[u8], piece: usize) -> Vec<Piece> {
    bytes.chunks(piece).map(|chunk| Ok(chunk.to_vec().into())).collect()
}

async fn read(stream: Option<FileStream>) -> Option<Vec<u8>> {
    let body = poem::Body::from_bytes_stream(stream?);
    Some(body.into_vec().await.expect("a stored file can be read"))
}

fn some_bytes(size: usize) -> Vec<u8> {
    (0..size).map(|place| (place * 31 % 251) as u8).collect()
}

/// A storage of a kind, and what keeps it alive.
struct Place {
    storage: Storage,
    files: std::path::PathBuf,
    _folder: TempDir,
    store: Option<S3Store>,
}

impl Place {
    fn new(in_bucket: bool) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let store = in_bucket.then(S3Store::start);
        let mut settings = BTreeMap::from([("SKILLPACT_STORAGE_FOLDER".to_owned(), folder.path().display().to_string())]);
        let more = store.iter().flat_map(S3Store::settings);
        settings.extend(more.map(|(name, value)| (format!("SKILLPACT_{name}"), value)));
        let config = Config::parse(None, &settings).expect("the settings are good");
        let files = store.as_ref().map_or(folder.path(), |store| &store.bucket).join("files");
        Self { storage: Storage::open(&config.storage).expect("the storage opens"), files, _folder: folder, store }
    }

    fn count(&self) -> usize {
        fn count(folder: &Path) -> usize {
            let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
            entries.map(|entry| entry.expect("an entry").path()).map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
        }
        count(&self.files)
    }
}

async fn files_of_courses_are_found_by_their_hash_whole_and_in_part(place: &Place) {
    let storage = &place.storage;
    for bytes in [some_bytes(0), some_bytes(1), some_bytes(300_000)] {
        let hash = storage.put(bytes.clone().into()).await.expect("it is stored");
        assert_eq!(hash, hex::encode(Sha256::digest(&bytes)));
        assert_eq!(storage.put(bytes.clone().into()).await.expect("it is stored again"), hash);
        assert!(read(storage.open_blob(&hash, None).await.expect("it opens")).await == Some(bytes));
    }
    let bytes = some_bytes(300_000);
    let hash = storage.put(bytes.clone().into()).await.expect("it is stored");
    for range in [0..1, 65_535..65_537, 100_000..300_000, 299_999..300_000] {
        let part = read(storage.open_blob(&hash, Some(range.clone())).await.expect("it opens")).await;
        assert!(part.as_deref() == bytes.get(range.start as usize..range.end as usize), "{range:?}");
    }
    for missing in ["0".repeat(64), "../../etc/passwd".to_owned(), String::new()] {
        assert!(storage.open_blob(&missing, None).await.expect("no error").is_none(), "{missing}");
    }
}

async fn what_people_hand_in_is_kept_under_its_key_until_it_is_deleted(place: &Place) {
    let storage = &place.storage;
    // Nothing, a little, several pieces, and more than a store takes at once.
    for size in [0, 5, 70_000, 20_000_000] {
        let (key, bytes) = (Uuid::new_v4(), some_bytes(size));
        let stored = storage.put_file(key, pieces(good(&bytes, 65_000))).await.expect("it is stored");
        assert_eq!(stored, StoredFile { size: size as u64, sha256: hex::encode(Sha256::digest(&bytes)) });
        assert!(read(storage.open_file_range(key, None).await.expect("it opens")).await.as_ref() == Some(&bytes), "{size}");
        if size > 5 {
            let part = read(storage.open_file_range(key, Some(3..size as u64 - 1)).await.expect("it opens")).await;
            assert!(part.as_deref() == bytes.get(3..size - 1), "{size}");
        }
        assert_eq!(place.count(), 1);
        for _ in 0..2 {
            storage.delete_file(key).await.expect("it is deleted, and again that is no error");
        }
        assert!(storage.open_file_range(key, None).await.expect("no error").is_none());
        assert_eq!(place.count(), 0);
    }
}

async fn what_breaks_off_leaves_nothing(place: &Place) {
    for size in [100, 20_000_000] {
        let key = Uuid::new_v4();
        let mut broken = good(&some_bytes(size), 65_000);
        broken.push(Err(io::Error::other("the connection broke off")));
        let error = place.storage.put_file(key, pieces(broken)).await.expect_err("it breaks off");
        assert_eq!(error.to_string(), "the connection broke off");
        assert!(place.storage.open_file_range(key, None).await.expect("no error").is_none());
        assert_eq!(place.count(), 0);
        // The same key may be used again.
        place.storage.put_file(key, pieces(good(b"again", 2))).await.expect("it is stored");
        assert_eq!(read(place.storage.open_file_range(key, None).await.expect("it opens")).await.as_deref(), Some(&b"again"[..]));
        place.storage.delete_file(key).await.expect("it is deleted");
    }
}

macro_rules! in_both_places {
    ($($name:ident)*) => {$(
        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn folder() {
                super::$name(&super::Place::new(false)).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn bucket() {
                super::$name(&super::Place::new(true)).await;
            }
        }
    )*};
}

in_both_places! {
    files_of_courses_are_found_by_their_hash_whole_and_in_part
    what_people_hand_in_is_kept_under_its_key_until_it_is_deleted
    what_breaks_off_leaves_nothing
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_never_in_memory_as_a_whole() {
    for in_bucket in [false, true] {
        let place = Place::new(in_bucket);
        let size = 20_000_000;
        let hash = place.storage.put(some_bytes(size).into()).await.expect("it is stored");
        let mut stream = place.storage.open_blob(&hash, None).await.expect("it opens").expect("it is there");
        let (mut largest, mut sum) = (0, 0);
        while let Some(piece) = futures_util::StreamExt::next(&mut stream).await {
            let length = piece.expect("it can be read").len();
            (largest, sum) = (largest.max(length), sum + length);
        }
        assert!(sum == size && largest <= 1024 * 1024, "a piece of {largest} bytes");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_that_is_gone_is_an_error_and_no_missing_file() {
    let mut place = Place::new(true);
    let hash = place.storage.put(some_bytes(100).into()).await.expect("it is stored");
    place.store.as_mut().expect("there is one").kill();
    assert!(place.storage.open_blob(&hash, None).await.is_err());
    assert!(place.storage.put_file(Uuid::new_v4(), pieces(good(b"lost", 4))).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_secret_opens_no_bucket() {
    let place = Place::new(true);
    let hash = place.storage.put(some_bytes(100).into()).await.expect("it is stored");
    let mut settings: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in place.store.as_ref().expect("there is one").settings() {
        let value = if name == "STORAGE_SECRET" { "a guess".to_owned() } else { value };
        settings.insert(format!("SKILLPACT_{name}"), value);
    }
    let guessing = Storage::open(&Config::parse(None, &settings).expect("the settings are good").storage).expect("it opens");
    assert!(guessing.open_blob(&hash, None).await.is_err() && guessing.put(b"new".to_vec().into()).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_is_published_into_a_bucket_and_served_from_it() {
    let store = S3Store::start();
    let settings = store.settings();
    let settings: Vec<_> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let world = World::with(Database::Sqlite, &settings).await;
    let source: Vec<u8> = b"PK\x03\x04".iter().copied().chain(some_bytes(9_000_000)).collect();
    write_course(&world, "archives", &[("forms.zip", &source)]);
    assert_eq!(publish_again(&world).await.published, ["archives"]);
    let ana = world.sign_in(&ANA).await;
    let address = format!("/api/media/{}.zip", hex::encode(Sha256::digest(&source)));
    let whole = ana.send(Method::GET, &address, |request| request.finish()).await;
    assert!(whole.status == 200 && whole.body == source);
    let part = ana.send(Method::GET, &address, |request| request.header("range", "bytes=8999000-").finish()).await;
    assert_eq!((part.status, part.header("content-range")), (206, "bytes 8999000-9000003/9000004"));
    assert!(part.body == source[8_999_000..]);
}
