//! What a translation is made from, piece by piece.

use course_format::{Section, sections};

use crate::world::FRONT;

fn of(text: &str) -> Vec<Section> {
    sections(&format!("{FRONT}{text}"))
}

fn ids(text: &str) -> Vec<String> {
    of(text).into_iter().map(|section| section.id).collect()
}

#[test]
fn title_opening_headings_and_questions_are_sections() {
    let text = "Some words before the first heading of it.\n\n## What it is\nA.\n\n### Inside {#deep}\nB.\n\n\
                ### Q? {#q .choice}\n- [x] a\n- [ ] b\n\n#### Still the question\nC.\n\n## Што?\n";
    assert_eq!(ids(text), ["title", "b1", "what-it-is", "deep", "q", "што"]);
    let sections = of(text);
    let headings: Vec<_> = sections.iter().map(|section| section.heading.as_str()).collect();
    assert_eq!(headings, ["A lesson", "Some words before the first heading …", "What it is", "Inside", "Q?", "Што?"]);
}

#[test]
fn sections_lie_side_by_side_and_reach_to_the_end() {
    let whole = format!("{FRONT}\nA.\n\n## B\n\n[^1] x\n\n## Q {{#q .gap}}\n[[a]] b\n\n[^1]: note\n");
    let sections = sections(&whole);
    assert_eq!(sections[0].range, 0..FRONT.len());
    assert_eq!(&whole[sections[1].range.clone()], "A.\n\n");
    assert_eq!(&whole[sections[2].range.clone()], "## B\n\n[^1] x\n\n");
    assert_eq!(&whole[sections[3].range.clone()], "## Q {#q .gap}\n[[a]] b\n\n[^1]: note\n");
}

#[test]
fn no_two_sections_share_an_id() {
    assert_eq!(
        ids("a\n\n## Title\n\n## B1\n\n## A\n\n## A\n\n## A 2\n\n## Q {.choice}\n\n## R {.choice}\n"),
        ["title", "b1", "title-2", "b1-2", "a", "a-1", "a-2", "question", "question-2"]
    );
    assert_eq!(ids("## A {#a}\n\n## B {#a}\n\n## C {#a}\n"), ["title", "a", "a-2", "a-3"]);
}

#[test]
fn hash_is_of_what_a_translator_reads() {
    let hash = |text: &str| of(text)[1].hash.clone();
    let plain = hash("## A word\nText,\nmore.\n");
    assert_eq!(plain.len(), 12);
    for same in [
        "## A word {#its-id}\nText,\nmore.\n",
        "### A word\nText,\nmore.\n",
        "## A  word ##\n\nText,\nmore.",
        "## A word\nText,  \nmore.\t\n\n\n",
        "## A word {lang=sv}\nText,\nmore.\n\n## Another\n",
        "A word\n---\nText,\nmore.\n",
    ] {
        assert_eq!(hash(same), plain, "{same:?}");
    }
    for other in ["## A world\nText,\nmore.\n", "## A word\nText,\n\nmore.\n", "## A word\nText, more.\n", "## A word\n  Text,\nmore.\n"] {
        assert_ne!(hash(other), plain, "{other:?}");
    }
    let windows = format!("\u{FEFF}{FRONT}## A word\nText,\nmore.\n").replace('\n', "\r\n");
    assert_eq!(sections(&windows)[1].hash, plain);
}

#[test]
fn hash_is_the_beginning_of_a_sha_256() {
    // printf 'A lesson\n' | sha256sum and printf 'What?\n[[a]] b\n' | sha256sum
    let sections = of("## What? {#q .gap}\n[[a]] b\n");
    assert_eq!(sections[0].hash, "9d81ea23dc17");
    assert_eq!(sections[1].hash, "e1ae42c23c88");
}

#[test]
fn unreadable_files_have_no_sections() {
    assert!(sections("a\u{1b}b").is_empty());
    assert!(of(&"> ".repeat(200)).is_empty());
    assert_eq!(sections("").len(), 1, "a file without front matter has a title that is empty");
}
