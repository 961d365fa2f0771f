//! Publishing is killed while it stores a course's files: the version before stays live, and whatever the database names is whole.

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use sea_orm::{ConnectionTrait, DbErr, Statement};
use sha2::{Digest, Sha256};
use skillpact::platform::access::Scope;
use skillpact::platform::config::Config;
use skillpact::platform::database;
use skillpact::platform::storage::Storage;
use skillpact_tests::{Database, Fresh, Program};
use std::fmt::Write;
use std::io::Cursor;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

const PICTURES: u32 = 20;

fn picture(round: u32, number: u32) -> Vec<u8> {
    let shade = |part: u32| u8::try_from(part % 251).unwrap_or(0);
    let image = RgbImage::from_fn(900, 30, |x, y| Rgb([shade(x * number), shade(y * (round + 7)), shade(x + y)]));
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(image).write_to(&mut bytes, ImageFormat::Png).expect("a picture can be written");
    bytes.into_inner()
}

/// Writes the course anew, with pictures that it never had.
fn write_album(courses: &Path, round: u32) {
    let album = courses.join("album");
    let _ = std::fs::remove_dir_all(&album);
    for folder in ["en", "media"] {
        std::fs::create_dir_all(album.join(folder)).expect("a folder can be made");
    }
    let manifest = "id = \"test.album\"\nlanguages = [\"en\"]\naudience = [\"citizen\"]\nlicence = \"CC0-1.0\"\nauthors = [\"A\"]\n\
                    [title]\nen = \"Album\"\n[summary]\nen = \"Pictures.\"\n[skills]\n\"digcomp-2.2:2.4\" = 1\n[completion]\nlessons = \"all\"\n";
    std::fs::write(album.join("course.toml"), manifest).expect("it can be written");
    let mut lesson = "---\ntitle: Pictures\nminutes: 1\nkind: lesson\nskills: [digcomp-2.2:2.4]\n---\n\nLook.\n".to_owned();
    for number in 1..=PICTURES {
        let _ = write!(lesson, "\n![Stripes, number {number} of {round}](media/{number}.png)\n");
        std::fs::write(album.join(format!("media/{number}.png")), picture(round, number)).expect("it can be written");
    }
    std::fs::write(album.join("en/01-pictures.md"), lesson).expect("it can be written");
}

fn publish(fresh: &Fresh) -> Child {
    let mut command = Program::command(&["courses", "publish"]);
    command.envs(fresh.settings()).current_dir(fresh.folder.path()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().expect("the program starts")
}

fn count(folder: &Path) -> usize {
    let entries = std::fs::read_dir(folder).expect("the folder can be listed").map(|entry| entry.expect("an entry").path());
    entries.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
}

/// The version of the album that is live, after every file that the database names was found whole.
async fn live(fresh: &Fresh) -> Option<String> {
    let config = Config::parse(None, &fresh.settings()).expect("the settings are good");
    let storage = Storage::open(&config.storage).expect("the storage opens");
    let database = database::Database::connect(&config.database).await.expect("the database opens");
    let work = async |transaction: &sea_orm::DatabaseTransaction| -> Result<_, DbErr> {
        let rows = async |sql: &str| transaction.query_all_raw(Statement::from_string(transaction.get_database_backend(), sql)).await;
        let versions =
            rows("SELECT v.content_hash FROM course c JOIN course_version v ON v.id = c.live_version_id WHERE c.slug = 'album'").await?;
        let stored = rows(
            "SELECT stored_hash FROM media_rendition UNION \
             SELECT hash FROM media WHERE NOT EXISTS (SELECT 1 FROM media_rendition r WHERE r.media_hash = media.hash)",
        )
        .await?;
        let text = |row: &sea_orm::QueryResult| row.try_get_by_index::<String>(0);
        Ok((versions.first().map(text).transpose()?, stored.iter().map(text).collect::<Result<Vec<_>, _>>()?))
    };
    let (version, stored) = database.read(&Scope::SHARED, work).await.expect("versions can be read");
    database.close().await;
    for hash in stored {
        let file = storage.open_blob(&hash, None).await.expect("it opens").unwrap_or_else(|| panic!("{hash} is not there"));
        let bytes = poem::Body::from_bytes_stream(file).into_vec().await.expect("it can be read");
        assert_eq!(hex::encode(Sha256::digest(&bytes)), hash, "a stored file is whole");
    }
    version
}

async fn survive(database: Database, kills: &[usize]) {
    let fresh = Fresh::new(database).await;
    let (courses, blobs) = (fresh.folder.path().join("courses"), fresh.folder.path().join("blobs"));
    write_album(&courses, 0);
    assert!(!publish(&fresh).wait().expect("it ends").success(), "another course of the tests is broken, which the exit code says");
    let mut before = live(&fresh).await.expect("the first version is live");
    let mut interrupted = 0;
    for (round, after) in (1..).zip(kills) {
        write_album(&courses, round);
        let stored = count(&blobs);
        let mut publishing = publish(&fresh);
        let deadline = Instant::now() + Duration::from_secs(60);
        // So many files of the new version are stored when it is killed.
        while count(&blobs) < stored + after && publishing.try_wait().expect("it can be asked").is_none() {
            assert!(Instant::now() < deadline, "publishing takes too long");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        publishing.kill().expect("it is there");
        publishing.wait().expect("it ends");
        let now = live(&fresh).await.expect("a version is live");
        interrupted += usize::from(now == before);
        before = now;
    }
    // The last kill comes with the first file.
    assert!(interrupted > 0, "every kill came too late");
    publish(&fresh).wait().expect("it ends");
    let after = live(&fresh).await.expect("a version is live");
    assert_ne!(after, before, "what was interrupted is done the next time");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_publishing_that_is_killed_leaves_the_version_before_live_on_sqlite() {
    survive(Database::Sqlite, &[30, 15, 1]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_publishing_that_is_killed_leaves_the_version_before_live_on_postgresql() {
    survive(Database::Postgresql, &[10]).await;
}
