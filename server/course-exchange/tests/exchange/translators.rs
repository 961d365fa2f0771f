use super::{file, shipped};
use course_exchange::translation::{Entry, Exchange, apply, extract};
use course_exchange::{po, xliff};
use course_format::{CourseSource, Language};
use proptest::prelude::*;

/// What a translator's file keeps of an entry.
fn kept(exchange: &Exchange) -> Vec<(String, usize, String, String)> {
    let mut kept: Vec<_> =
        exchange.entries.iter().map(|entry| (entry.file.clone(), entry.number, entry.source.clone(), entry.target.clone())).collect();
    kept.sort();
    kept
}

#[test]
fn every_shipped_translation_survives_po_and_xliff_byte_for_byte() {
    for course in shipped() {
        for language in [Language::Sl, Language::Bg, Language::Sv, Language::It] {
            if !course.files.iter().any(|file| file.path.starts_with(&format!("{language}/"))) {
                continue;
            }
            let exchange = extract(&course, Language::En, language).expect("texts");
            let lessons = course.files.iter().filter(|file| file.path.starts_with("en/")).count();
            assert!(exchange.entries.len() > lessons * 5, "{}: {} pieces", course.slug, exchange.entries.len());
            for read in [
                po::read("a.po", po::write(&exchange).as_bytes()).expect("a PO file"),
                xliff::read("a.xlf", xliff::write(&exchange).as_bytes()).expect("an XLIFF document"),
            ] {
                assert_eq!(kept(&read), kept(&exchange), "{} {language}", course.slug);
                let applied = apply(&course, Language::En, language, &read).expect("it applies");
                let changed: Vec<_> = applied.files.iter().map(|file| &file.path).collect();
                assert!(changed.is_empty(), "{} {language} changed {changed:?}", course.slug);
                assert!(applied.notes.is_empty(), "{:?}", applied.notes);
            }
        }
    }
}

#[test]
fn a_shipped_translation_that_was_lost_is_made_again_from_its_po_file() {
    for course in shipped() {
        let exchange = extract(&course, Language::En, Language::Sl).expect("texts");
        let mut bare = course.clone();
        bare.files.retain(|file| !file.path.starts_with("sl/"));
        // Lessons whose pieces pair one by one can be made anew from the source's frame.
        let applied = apply(&bare, Language::En, Language::Sl, &exchange).expect("it applies");
        let mut whole = bare.clone();
        whole.files.retain(|file| !applied.files.iter().any(|made| made.path == file.path));
        whole.files.extend(applied.files);
        let again = extract(&whole, Language::En, Language::Sl).expect("texts");
        let differing: Vec<_> =
            kept(&again).into_iter().zip(kept(&exchange)).filter(|(left, right)| left != right).map(|(left, _)| (left.0, left.1)).collect();
        assert!(differing.is_empty(), "{}: {differing:?}", course.slug);
    }
}

fn small() -> CourseSource {
    CourseSource {
        slug: "small".to_owned(),
        files: vec![
            file("course.toml", "# kept\nid = \"small\"\nlanguages = [\"en\"]\n[title]\nen = \"Small\"\n[summary]\nen = \"About\"\n"),
            file("en/01-one.md", "---\ntitle: One\nminutes: 2\n---\n\nFirst.\n\n## Next {#next}\n\n- a\n- b\n"),
        ],
    }
}

#[test]
fn a_new_language_comes_into_being_from_a_translators_file() {
    let mut exchange = extract(&small(), Language::En, Language::Sl).expect("texts");
    for entry in &mut exchange.entries {
        entry.target = match entry.source.as_str() {
            "Small" => "Majhen",
            "One" => "Ena",
            "First." => "Prvi.",
            "## Next {#next}" => "## Naprej {#next}",
            _ => "",
        }
        .to_owned();
    }
    let applied = apply(&small(), Language::En, Language::Sl, &exchange).expect("it applies");
    let text =
        |path: &str| applied.files.iter().find(|file| file.path == path).map(|file| String::from_utf8_lossy(&file.bytes).into_owned());
    let expected = "---\ntitle: Ena\nminutes: 2\n---\n\nPrvi.\n\n## Naprej {#next}\n\n- a\n- b\n";
    assert_eq!(text("sl/01-one.md").as_deref(), Some(expected));
    let manifest = text("course.toml").expect("a manifest");
    assert!(
        manifest.contains("# kept") && manifest.contains("languages = [\"en\", \"sl\"]") && manifest.contains("sl = \"Majhen\""),
        "{manifest}"
    );
    assert_eq!((applied.translated, applied.untranslated), (4, 2));
}

#[test]
fn costs_sessions_and_entry_levels_are_left_as_they_are() {
    let offer = "# the rooms are booked\ncost = { amount = \"120.00\", currency = \"EUR\" }\n";
    let session = "\n[entry]\n\"digcomp-2.2:4.1\" = 2\n\n[[session]]\nbegins = 2027-03-08 # a Monday\nplace = \"Kočevje\"\nseats = 20\n";
    let mut course = small();
    let manifest = String::from_utf8_lossy(&course.files[0].bytes).replacen("[title]", &format!("{offer}[title]"), 1) + session;
    course.files[0] = file("course.toml", &manifest);
    assert_eq!(course_exchange::places_left_out(&course), 1);
    let mut exchange = extract(&course, Language::En, Language::Sl).expect("texts");
    assert!(exchange.entries.iter().all(|entry| !entry.source.contains("Kočevje")), "a place is no text to translate");
    for entry in &mut exchange.entries {
        entry.target = format!("{} (sl)", entry.source);
    }
    let applied = apply(&course, Language::En, Language::Sl, &exchange).expect("it applies");
    let made = applied.files.iter().find(|made| made.path == "course.toml").expect("a manifest");
    let text = String::from_utf8_lossy(&made.bytes).into_owned();
    assert!(text.contains(offer) && text.contains(session.trim()) && text.contains("sl = \"Small (sl)\""), "{text}");
    assert_eq!(course_exchange::places_left_out(&small()), 0);
}

#[test]
fn a_piece_whose_source_moved_on_is_listed_and_left_out() {
    let mut exchange = extract(&small(), Language::En, Language::Sl).expect("texts");
    for entry in &mut exchange.entries {
        entry.target = format!("{} (sl)", entry.source);
    }
    let mut moved = small();
    moved.files[1] = file("en/01-one.md", "---\ntitle: One\nminutes: 2\n---\n\nFirst, changed.\n\n## Next {#next}\n\n- a\n- b\n");
    let applied = apply(&moved, Language::En, Language::Sl, &exchange).expect("it applies");
    assert_eq!(applied.notes.len(), 1);
    assert!(applied.notes[0].message.contains("en/01-one.md#2"), "{:?}", applied.notes);
}

#[test]
fn mistakes_in_a_po_file_are_named_by_line() {
    for (text, line, word) in [
        ("msgid \"a\nmsgstr \"b\"\n", 1, "quotation"),
        ("msgctxt \"en/01-a.md#1\"\nmsgid \"a\"\n", 1, "msgstr"),
        ("msgctxt \"elsewhere\"\nmsgid \"a\"\nmsgstr \"b\"\n", 1, "msgctxt"),
        ("\n\"floating\"\n", 2, "no message"),
        ("msgid \"a\"\nmsgid_plural \"b\"\n", 2, "Plural"),
        ("msgctxt \"en/01-a.md#1\"\nmsgid \"\\q\"\nmsgstr \"\"\n", 2, "backslash"),
    ] {
        let refusal = po::read("sl.po", text.as_bytes()).expect_err("refused");
        assert_eq!((refusal.file.as_str(), refusal.line), ("sl.po", line), "{text:?}: {refusal}");
        assert!(refusal.message.contains(word), "{refusal}");
    }
    let refusal = po::read("sl.po", b"msgid \"\"\nmsgstr \"\xff\"\n").expect_err("refused");
    assert_eq!(refusal.line, 2);
}

#[test]
fn a_doubtful_translation_counts_as_none() {
    let text = "#, fuzzy\nmsgctxt \"en/01-a.md#1\"\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgctxt \"en/01-a.md#2\"\nmsgid \"c\"\nmsgstr \"d\"\n";
    let read = po::read("sl.po", text.as_bytes()).expect("it reads");
    assert_eq!(read.entries.iter().map(|entry| entry.target.as_str()).collect::<Vec<_>>(), ["", "d"]);
}

#[test]
fn hostile_xml_is_refused() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><xliff version=\"2.0\">&a;</xliff>";
    assert!(xliff::read("a.xlf", bomb.as_bytes()).expect_err("refused").message.contains("document type"));
    let old = "<xliff version=\"1.2\"></xliff>";
    assert!(xliff::read("a.xlf", old.as_bytes()).expect_err("refused").message.contains("2.0"));
    assert!(xliff::read("a.xlf", b"<html></html>").expect_err("refused").message.contains("no XLIFF"));
    let deep = format!("<xliff version=\"2.0\">{}", "<g>".repeat(200));
    assert!(xliff::read("a.xlf", deep.as_bytes()).expect_err("refused").message.contains("nested"));
}

proptest! {
    #[test]
    fn any_text_survives_both_formats(texts in prop::collection::vec(("[^\u{0}-\u{8}\u{b}-\u{1f}\u{fffe}\u{ffff}]{1,40}", "[^\u{0}-\u{8}\u{b}-\u{1f}\u{fffe}\u{ffff}]{0,40}"), 1..8)) {
        let entries = (1..).zip(texts).map(|(number, (source, target))| Entry {
            file: "en/01-a.md".to_owned(), number, line: 1, source, target, note: None,
        }).collect();
        let exchange = Exchange { course: "a".to_owned(), source: "en".to_owned(), target: "sl".to_owned(), entries };
        let from_po = po::read("a.po", po::write(&exchange).as_bytes()).expect("reads");
        prop_assert_eq!(&from_po, &exchange);
        let from_xliff = xliff::read("a.xlf", xliff::write(&exchange).as_bytes()).expect("reads");
        prop_assert_eq!(from_xliff.entries, exchange.entries);
    }

    #[test]
    fn nothing_makes_a_reader_panic(text in "(?s).{0,200}") {
        let _ = po::read("a.po", text.as_bytes());
        let _ = xliff::read("a.xlf", text.as_bytes());
    }
}
