use super::{file, shipped};
use course_exchange::archive::{pack, unpack};
use proptest::prelude::*;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

#[test]
fn every_shipped_course_survives_packing_and_unpacking() {
    for course in shipped() {
        let packed = pack(&course.slug, &course.files).expect("it packs");
        let (folder, mut files) = unpack(&packed).expect("it unpacks");
        let mut before = course.files.clone();
        before.sort_by(|left, right| left.path.cmp(&right.path));
        files.sort_by(|left, right| left.path.cmp(&right.path));
        assert_eq!(folder.as_deref(), Some(course.slug.as_str()));
        assert_eq!(files, before);
    }
}

#[test]
fn the_same_files_in_another_order_give_the_same_bytes() {
    let (one, two) = (file("course.toml", "id"), file("en/01-a.md", "text"));
    let first = pack("a", &[one.clone(), two.clone()]).expect("packs");
    assert_eq!(first, pack("a", &[two, one]).expect("packs"));
}

fn archive(name: &str, content: &[u8], options: SimpleFileOptions) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file(name, options).expect("starts");
    writer.write_all(content).expect("writes");
    writer.finish().expect("ends").into_inner()
}

fn refusal(bytes: &[u8]) -> String {
    unpack(bytes).expect_err("refused").to_string()
}

#[test]
fn names_that_leave_the_folder_are_refused() {
    for name in ["../evil.md", "/etc/passwd", "a/../../b.md", "C:/x.md", "a\\b.md", "a//b.md"] {
        let message = refusal(&archive(name, b"x", SimpleFileOptions::default()));
        assert!(message.contains(name.trim_start_matches("./")) && message.contains("name"), "{name}: {message}");
    }
}

#[test]
fn links_are_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.add_symlink("en/01-a.md", "/etc/passwd", SimpleFileOptions::default()).expect("adds");
    let message = refusal(&writer.finish().expect("ends").into_inner());
    assert!(message.starts_with("en/01-a.md:1: ") && message.contains("link"), "{message}");
}

#[test]
fn a_bomb_is_refused_before_it_unfolds() {
    let bomb = archive("course.toml", &vec![0_u8; 64 * 1024 * 1024], SimpleFileOptions::default());
    assert!(bomb.len() < 100_000, "the bomb is small: {}", bomb.len());
    assert!(refusal(&bomb).contains("many times its size"));
}

#[test]
fn two_entries_of_one_name_are_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for name in ["en/01-A.md", "en/01-a.md"] {
        writer.start_file(name, SimpleFileOptions::default()).expect("starts");
    }
    assert!(refusal(&writer.finish().expect("ends").into_inner()).contains("Two entries"));
}

#[test]
fn what_is_no_archive_is_refused_in_words() {
    assert!(refusal(b"PK but not really").contains("no zip"));
    assert!(refusal(b"").contains("no zip"));
}

proptest! {
    #[test]
    fn damaged_archives_never_panic(cut in 0_usize..400, flip in 0_usize..400, value: u8) {
        let mut bytes = pack("a", &[file("course.toml", "id = 1"), file("en/01-a.md", "Some text. ".repeat(40))]).expect("packs");
        if let Some(byte) = bytes.get_mut(flip) {
            *byte = value;
        }
        bytes.truncate(bytes.len().saturating_sub(cut));
        let _ = unpack(&bytes);
    }
}
