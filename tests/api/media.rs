//! `/media`: what is served of a course's files, whole or in part.

use super::authoring::*;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use poem::http::Method;
use sha2::{Digest, Sha256};
use skillpact_tests::cast::*;
use skillpact_tests::*;
use std::io::Cursor;
use std::path::Path;

const PLACE: &[u8] = b"GPS 45.6407 14.8593 Ana's telephone";

fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

/// A photograph, red at its left and blue at its right, that says it has to be turned by a quarter and where it was taken.
fn photograph(width: u32, height: u32) -> Vec<u8> {
    let image = RgbImage::from_fn(width, height, |x, y| {
        let noise = ((x * 7 + y * 13) % 32) as u8;
        if x < width / 2 { Rgb([220 - noise, noise, noise]) } else { Rgb([noise, noise, 220 - noise]) }
    });
    let mut plain = Cursor::new(Vec::new());
    DynamicImage::from(image).write_to(&mut plain, ImageFormat::Jpeg).expect("a picture can be written");
    let plain = plain.into_inner();
    let note = [&b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"[..], PLACE].concat();
    let length = u16::try_from(note.len() + 2).expect("it is short").to_be_bytes();
    [&plain[..2], &[0xff, 0xe1], &length, &note, &plain[2..]].concat()
}

/// An archive, as far as anybody looks.
fn archive(size: usize) -> Vec<u8> {
    let mut bytes = b"PK\x03\x04".to_vec();
    bytes.extend((4..size).map(|place| (place * 7 % 251) as u8));
    bytes
}

/// Every file below a folder.
fn files_below(folder: &Path) -> Vec<Vec<u8>> {
    let entries = std::fs::read_dir(folder).expect("the folder can be listed").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![std::fs::read(&path).expect("a file")] }).collect()
}

async fn ask(session: &Session, method: Method, file: &str, headers: &[(&str, &str)]) -> Answer {
    let finish = |mut request: poem::RequestBuilder| {
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.finish()
    };
    session.send(method, &format!("/api/media/{file}"), finish).await
}

on_both_databases! {
    async fn a_photograph_is_served_upright_smaller_and_without_its_place(world: World) {
        let source = photograph(3000, 2000);
        write_course(&world, "photographs", &[("hall.jpg", &source)]);
        assert_eq!(publish_again(&world).await.published, ["photographs"]);
        let ana = world.sign_in(&ANA).await;
        let file = format!("{}.jpg", hash(&source));
        let page = ana.get(&format!("/media/{file}")).await;
        page.expect(200);
        let image = image::load_from_memory(&page.body).expect("a picture").into_rgb8();
        assert_eq!((image.width(), image.height(), page.header("content-type")), (1280, 1920, "image/jpeg"));
        assert!(image.get_pixel(640, 100)[0] > 150 && image.get_pixel(640, 1800)[2] > 150, "it stands upright");
        let small = ana.get(&format!("/media/{file}?width=800")).await;
        small.expect(200);
        assert_eq!(image::load_from_memory(&small.body).expect("a picture").width(), 800);
        for other in ["1", "799"] {
            assert_eq!(ana.get(&format!("/media/{file}?width={other}")).await.body, small.body);
        }
        assert_eq!(ana.get(&format!("/media/{file}?width=801")).await.body, page.body);
        assert!(!holds(&page.body, PLACE) && !holds(&small.body, PLACE));
        assert!(files_below(&world.folder().join("blobs")).iter().all(|stored| !holds(stored, PLACE)), "the source is stored nowhere");
    }

    async fn a_width_that_is_none_is_refused(world: World) {
        let ana = world.sign_in(&ANA).await;
        for width in ["0", "10001", "-1", "wide"] {
            assert!(matches!(ana.get(&format!("/media/{}.png?width={width}", "0".repeat(64))).await.status, 400 | 422), "{width}");
        }
    }

    async fn a_picture_is_written_anew_once_however_many_versions_show_it(world: World) {
        let source = photograph(1200, 900);
        write_course(&world, "photographs", &[("hall.jpg", &source)]);
        publish_again(&world).await;
        let count = async || world.count(&format!("media_rendition WHERE media_hash = '{}'", hash(&source))).await;
        assert_eq!(count().await, 2);
        world.advance(chrono::Duration::days(1));
        edit(&world, "photographs/en/01-files.md", "Look at these.", "Look at this.");
        assert_eq!(publish_again(&world).await.published, ["photographs"]);
        assert_eq!(count().await, 2);
        assert_eq!(world.count("media_rendition WHERE stored_at > '2026-11-23'").await, 0);
    }

    async fn a_picture_from_before_renditions_is_served_as_it_was_stored(world: World) {
        let source = photograph(900, 600);
        write_course(&world, "photographs", &[("hall.jpg", &source)]);
        publish_again(&world).await;
        world.execute("DELETE FROM media_rendition").await;
        world.platform.storage.put(source.clone().into()).await.expect("it is stored");
        let ana = world.sign_in(&ANA).await;
        for width in ["", "?width=800"] {
            assert_eq!(ana.get(&format!("/media/{}.jpg{width}", hash(&source))).await.body, source);
        }
        // The next version has it written anew.
        edit(&world, "photographs/en/01-files.md", "Look at these.", "Look at this.");
        publish_again(&world).await;
        assert_ne!(ana.get(&format!("/media/{}.jpg", hash(&source))).await.body, source);
    }

    async fn a_broken_picture_stops_its_course_and_is_named(world: World) {
        write_course(&world, "photographs", &[("hall.jpg", &photograph(300, 200))]);
        publish_again(&world).await;
        let ana = world.sign_in(&ANA).await;
        let before = ana.get("/courses/photographs").await.expect(200);
        // A header that announces a picture of 60 000 × 60 000 pixels, and a picture that is cut off.
        let bomb = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\xea\x60\0\0\xea\x60\x08\x06\0\0\0\x80\xd2\x75\x42\0\0\0\x02IDAT\x78\x9c\0\0\0\0\0\0\0\0IEND\xaeB`\x82";
        let whole = photograph(300, 200);
        let (bomb, cut) = (("bomb.png", &bomb[..]), ("cut.jpg", &whole[..whole.len() / 8]));
        write_course(&world, "photographs", &[bomb, cut]);
        let outcome = publish_again(&world).await;
        assert!(outcome.published.is_empty() && outcome.broken.contains(&"photographs".to_owned()));
        let found = findings(&outcome, "photographs");
        assert!(found.iter().any(|(file, rule, message)| *file == "media/bomb.png" && *rule == "unreadable-picture" && message.contains("60000")), "{found:?}");
        assert!(found.iter().any(|(file, ..)| *file == "media/cut.jpg"), "{found:?}");
        assert_eq!(ana.get("/courses/photographs").await.expect(200)["version"], before["version"]);
    }

    async fn a_part_of_a_file_may_be_asked_for(world: World) {
        let source = archive(200_000);
        write_course(&world, "archives", &[("forms.zip", &source)]);
        publish_again(&world).await;
        let ana = world.sign_in(&ANA).await;
        let file = format!("{}.zip", hash(&source));
        let whole = ask(&ana, Method::GET, &file, &[]).await;
        assert_eq!((whole.status, whole.header("accept-ranges"), whole.header("content-length")), (200, "bytes", "200000"));
        assert_eq!((&whole.body, whole.header("content-type")), (&source, "application/zip"));
        for (range, first, last) in [("bytes=0-99", 0, 99), ("bytes=100000-", 100_000, 199_999), ("bytes=-1", 199_999, 199_999), ("bytes=5-999999999", 5, 199_999)] {
            let part = ask(&ana, Method::GET, &file, &[("range", range)]).await;
            assert_eq!((part.status, part.header("content-range")), (206, format!("bytes {first}-{last}/200000").as_str()));
            assert!(part.body == source[first..=last], "{range}");
            assert_eq!(part.header("content-length"), (last - first + 1).to_string());
            assert_eq!((part.header("content-type"), part.header("content-security-policy")), ("application/zip", "default-src 'none'; sandbox"));
        }
        let beyond = ask(&ana, Method::GET, &file, &[("range", "bytes=200000-")]).await;
        beyond.refused(416, "range_not_satisfiable");
        assert_eq!(beyond.header("content-range"), "bytes */200000");
        for ignored in ["bytes=0-1,5-6", "pages=1-2", "bytes=9-5"] {
            assert_eq!(ask(&ana, Method::GET, &file, &[("range", ignored)]).await.status, 200, "{ignored}");
        }
    }

    async fn a_part_is_given_only_of_the_file_that_the_client_knows(world: World) {
        let source = archive(5000);
        write_course(&world, "archives", &[("forms.zip", &source)]);
        publish_again(&world).await;
        let ana = world.sign_in(&ANA).await;
        let file = format!("{}.zip", hash(&source));
        let tag = ask(&ana, Method::GET, &file, &[]).await.header("etag").to_owned();
        for (condition, status) in [(tag.as_str(), 206), ("\"another\"", 200), (&format!("W/{tag}"), 200), ("Sun, 22 Nov 2026 10:00:00 GMT", 200)] {
            let answer = ask(&ana, Method::GET, &file, &[("range", "bytes=0-9"), ("if-range", condition)]).await;
            assert_eq!(answer.status, status, "{condition}");
        }
        for known in [tag.as_str(), "*", &format!("\"x\", W/{tag}")] {
            let answer = ask(&ana, Method::GET, &file, &[("if-none-match", known), ("range", "bytes=0-9")]).await;
            assert_eq!((answer.status, answer.body.len(), answer.header("etag")), (304, 0, tag.as_str()), "{known}");
            assert!(answer.header("cache-control").contains("immutable"));
        }
        assert_eq!(ask(&ana, Method::GET, &file, &[("if-none-match", "\"another\"")]).await.status, 200);
    }

    async fn text_is_given_whole_and_packed(world: World) {
        let words = "A word. ".repeat(2000);
        write_course(&world, "texts", &[("words.txt", words.as_bytes())]);
        publish_again(&world).await;
        let ana = world.sign_in(&ANA).await;
        let file = format!("{}.txt", hash(words.as_bytes()));
        let answer = ask(&ana, Method::GET, &file, &[("range", "bytes=0-9"), ("accept-encoding", "br")]).await;
        assert_eq!((answer.status, answer.header("content-encoding"), answer.header("accept-ranges")), (200, "br", "none"));
        assert!(answer.header("etag").starts_with("W/") && answer.body.len() < words.len());
        assert_eq!(ask(&ana, Method::GET, &file, &[]).await.text(), words);
    }

    async fn the_type_of_a_file_is_the_one_it_was_published_with(world: World) {
        let source = archive(500);
        write_course(&world, "archives", &[("forms.zip", &source)]);
        publish_again(&world).await;
        let ana = world.sign_in(&ANA).await;
        for ending in ["html", "svg", "js"] {
            let answer = ask(&ana, Method::GET, &format!("{}.{ending}", hash(&source)), &[]).await;
            assert_eq!((answer.status, answer.header("content-type")), (200, "application/zip"));
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_head_of_a_file_names_its_length_and_carries_none_of_it() {
    let world = World::new(Database::Sqlite).await;
    let source = archive(70_000);
    write_course(&world, "archives", &[("forms.zip", &source)]);
    publish_again(&world).await;
    let ana = world.sign_in(&ANA).await;
    let file = format!("{}.zip", hash(&source));
    let head = ask(&ana, Method::HEAD, &file, &[]).await;
    assert_eq!((head.status, head.header("content-length"), head.body.len()), (200, "70000", 0));
    let part = ask(&ana, Method::HEAD, &file, &[("range", "bytes=0-9")]).await;
    assert_eq!((part.status, part.header("content-length"), part.body.len()), (206, "10", 0));
}
