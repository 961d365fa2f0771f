//! Pictures, recordings and attachments: what they must be, and how they are shown.

use course_format::{Language, Parsed};

use crate::world::{self, BELL, CLIP, FRONT, assert_violates, html_of, listed, rules_violated, sound};

const CAPTIONS: &str = "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ann>Hello &amp; <b>welcome</b>\n\n00:01.000 --> 00:02.000\nGoodbye.\n";

/// A course of one lesson with this text and these media.
fn course(text: &str, media: &[(&str, &[u8])]) -> Parsed {
    let lesson = format!("{FRONT}{text}");
    let files: Vec<(&str, &[u8])> = [("en/01-a-lesson.md", lesson.as_bytes())].into_iter().chain(media.iter().copied()).collect();
    world::course_of_bytes(&files)
}

/// What becomes of a text with these media, without their hashes.
fn html(text: &str, media: &[(&str, &[u8])]) -> String {
    let parsed = course(text, media);
    assert_eq!(listed(&parsed), "");
    let course = sound(parsed);
    let html = html_of(&course.lessons[0].texts[&Language::En]);
    course.media.iter().fold(html, |html, media| html.replace(&media.hash, media.path.split('.').next().unwrap()))
}

/// The header of a PNG picture of this size.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 2, 0, 0, 0, 0, 0, 0, 0]);
    bytes
}

#[test]
fn picture_alone_with_a_title_is_a_figure() {
    assert_eq!(
        html("![A bell](media/bell.svg \"It rings & rings\")\n", &[("media/bell.svg", BELL.as_bytes())]),
        "<figure>\n<img src=\"/api/media/bell.svg\" alt=\"A bell\" loading=\"lazy\" decoding=\"async\" />\n\
         <figcaption>It rings &amp; rings</figcaption>\n</figure>\n"
    );
    let plain = html("![A bell](media/bell.svg)\n", &[("media/bell.svg", BELL.as_bytes())]);
    assert!(plain.starts_with("<p><img "), "{plain}");
}

#[test]
fn pictures_have_their_size() {
    let small = png(640, 480);
    assert_eq!(
        html("![A map](media/plan.png)\n", &[("media/plan.png", &small)]),
        "<p><img src=\"/api/media/plan.png\" alt=\"A map\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\" /></p>\n"
    );
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 600\"/>";
    let html = html("![A map](media/plan.svg)\n", &[("media/plan.svg", drawing.as_bytes())]);
    assert!(html.contains("width=\"1200\" height=\"600\"") && !html.contains("srcset"), "{html}");
}

#[test]
fn wide_pictures_come_in_a_small_width_too() {
    let wide = png(1600, 900);
    let html = html("![A map](media/plan.png)\n", &[("media/plan.png", &wide)]);
    let expected = "srcset=\"/api/media/plan.png?width=800 800w, /api/media/plan.png 1600w\" sizes=\"(max-width: 50rem) 100vw, 50rem\"";
    assert!(html.contains(expected), "{html}");
}

#[test]
fn video_has_captions_and_a_transcript() {
    let expected = "<figure class=\"video\">\n<video controls=\"\" preload=\"metadata\" src=\"/api/media/clip.mp4\" aria-label=\"The bell rings\">\
                    <track kind=\"captions\" src=\"/api/media/clip.vtt\" srclang=\"en\" label=\"English\" default=\"\" /></video>\n\
                    <figcaption>The bell rings</figcaption>\n<details class=\"transcript\">\n<summary>Transcript</summary>\n\
                    <p>Ann: Hello &amp; welcome</p>\n<p>Goodbye.</p>\n</details>\n</figure>\n";
    for captions in ["media/clip.vtt", "media/clip.en.vtt"] {
        assert_eq!(
            html("![The *bell* rings](media/clip.mp4)\n", &[("media/clip.mp4", CLIP.as_bytes()), (captions, CAPTIONS.as_bytes())]),
            expected
        );
    }
}

#[test]
fn sound_has_a_transcript() {
    let html = html("- ![The bell rings](media/clip.mp3)\n", &[("media/clip.mp3", b"ID3\x04"), ("media/clip.vtt", CAPTIONS.as_bytes())]);
    assert!(html.contains("<figure class=\"audio\">\n<audio controls=\"\" preload=\"metadata\" src=\"/api/media/clip.mp3\""), "{html}");
    assert!(html.contains("<p>Goodbye.</p>") && !html.contains("<track"), "{html}");
}

#[test]
fn recordings_need_captions() {
    let parsed = course("![The bell rings](media/clip.mp4)\n", &[("media/clip.mp4", CLIP.as_bytes())]);
    assert_violates(&parsed, "missing-captions", &[("en/01-a-lesson.md", 5, 1)]);
    assert!(parsed.diagnostics[0].message.contains("media/clip.en.vtt"), "{}", parsed.diagnostics[0].message);
    let media: [(&str, &[u8]); 2] = [("media/clip.mp4", CLIP.as_bytes()), ("media/clip.sl.vtt", CAPTIONS.as_bytes())];
    let parsed = course("![The bell rings](media/clip.mp4)\n", &media);
    assert_violates(&parsed, "captions-in-another-language", &[("en/01-a-lesson.md", 5, 1)]);
    let html = html_of(&sound(parsed).lessons[0].texts[&Language::En]);
    assert!(html.contains("srclang=\"sl\" label=\"slovenščina\"") && html.contains("<details class=\"transcript\" lang=\"sl\">"), "{html}");
}

#[test]
fn recordings_may_be_linked_to_like_other_files() {
    let html = html("[The recording](media/clip.mp4)\n", &[("media/clip.mp4", CLIP.as_bytes())]);
    assert_eq!(html, "<p><a href=\"/api/media/clip.mp4\">The recording</a></p>\n");
}

#[test]
fn captions_are_checked_line_by_line() {
    let broken = "WEBVTT\n\n00:00.000 --> 00:01.000\na\n\n00:00:02,000 --> 00:00:03,000\nb\n";
    let media: [(&str, &[u8]); 2] = [("media/clip.mp4", CLIP.as_bytes()), ("media/clip.en.vtt", broken.as_bytes())];
    let parsed = course("![The bell rings](media/clip.mp4)\n", &media);
    assert_violates(&parsed, "broken-captions", &[("media/clip.en.vtt", 6, 1)]);
}

#[test]
fn files_are_what_their_names_say() {
    let archive: &[u8] = b"PK\x03\x04\0\0\0\0";
    for (name, bytes, found) in [
        ("a.mp4", archive, "a ZIP archive"),
        ("a.png", b"\xFF\xD8\xFF\xE0", "a JPEG picture"),
        ("a.jpg", b"GIF89a", "a GIF picture"),
        ("a.pdf", b"<!doctype html>", "a web page"),
        ("a.docx", archive, "a ZIP archive"),
        ("a.webp", b"RIFF\0\0\0\0WAVE", "a recording"),
        ("a.txt", b"MZ\x90\0", "a program"),
        ("a.csv", b"caf\xE9;1\n", "text in another encoding"),
        ("a.svg", b"\x89PNG\r\n\x1A\n", "a PNG picture"),
        ("a.mp3", b"OggS\0\x02", "an Ogg sound recording"),
        ("a.vtt", b"\x1F\x8B\x08", "an archive"),
        ("a.gif", b"", "empty"),
    ] {
        let path = format!("media/{name}");
        let parsed = course(&format!("[A file]({path})\n"), &[(&path, bytes)]);
        assert_violates(&parsed, "media-type-mismatch", &[(&path, 1, 1)]);
        let message = &parsed.diagnostics[0].message;
        assert!(message.starts_with(&format!("{name} is in truth {found}")), "{message}");
    }
}

#[test]
fn every_served_type_is_accepted_when_it_is_true() {
    for (name, bytes) in [
        ("a.gif", &b"GIF89a"[..]),
        ("a.jpeg", b"\xFF\xD8\xFF\xE0"),
        ("a.webp", b"RIFF\0\0\0\0WEBPVP8 "),
        ("a.webm", b"\x1A\x45\xDF\xA3\x42\x82\x84webm"),
        ("a.m4a", b"\0\0\0\x18ftypM4A \0"),
        ("a.m4a", b"\0\0\0\x18ftypisom\0"),
        ("a.mp3", b"\xFF\xFB\x90\x44"),
        ("a.ogg", b"OggS\0\x02\x01vorbis"),
        ("a.pdf", b"%PDF-1.7"),
        ("a.csv", b"a;b\n"),
        ("a.txt", "č\n".as_bytes()),
        ("a.zip", b"PK\x05\x06"),
    ] {
        let path = format!("media/{name}");
        assert_eq!(listed(&course(&format!("[A file]({path})\n"), &[(&path, bytes)])), "", "{name}");
    }
}

#[test]
fn avif_is_not_served_and_the_message_says_why() {
    let parsed = course("Text.\n", &[("media/a.avif", b"\0\0\0\x18ftypavif")]);
    assert_violates(&parsed, "unsupported-media", &[("media/a.avif", 1, 1)]);
    assert!(parsed.diagnostics[0].message.contains("WebP"), "{}", parsed.diagnostics[0].message);
}

#[test]
fn drawings_that_run_something_are_refused_with_their_line() {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<script>alert(1)</script>\n</svg>\n";
    let parsed = course("![A bell](media/bell.svg)\n", &[("media/bell.svg", drawing.as_bytes())]);
    assert_violates(&parsed, "unsafe-svg", &[("media/bell.svg", 2, 1)]);
}

#[test]
fn large_files_are_refused_by_their_kind() {
    let mut picture = b"GIF89a".to_vec();
    picture.resize(20 * 1024 * 1024 + 1, 0);
    let parsed = course("![A bell](media/bell-tower.gif)\n", &[("media/bell-tower.gif", &picture)]);
    assert_violates(&parsed, "too-large-media", &[("media/bell-tower.gif", 1, 1)]);
    assert!(parsed.diagnostics[0].message.contains("21 MiB, and 20 MiB is the most"), "{}", parsed.diagnostics[0].message);
}

#[test]
fn damaged_pictures_have_no_size_and_do_no_harm() {
    let whole = png(640, 480);
    for length in 8..whole.len() {
        let html = html("![A map](media/plan.png)\n", &[("media/plan.png", &whole[..length])]);
        assert!(html.starts_with("<p><img "), "{html}");
    }
    let huge = png(u32::MAX, u32::MAX);
    assert!(!html("![A map](media/plan.png)\n", &[("media/plan.png", &huge)]).contains("width"));
    assert!(rules_violated(&course("![A map](media/plan.png)\n", &[("media/plan.png", &png(0, 0))])).is_empty());
}
