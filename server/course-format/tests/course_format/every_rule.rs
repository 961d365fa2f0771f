//! Every rule with a course that violates it and one that does not.
//!
//! A new rule gets a line in [`CASES`]; without one the first test fails. The worlds are as small as can be, and the good
//! one is the bad one mended. Where faults are found exactly is tested by subject in the other files.

use std::collections::BTreeSet;

use course_format::{identity, parse, rules, sections};

use crate::world::{self, BELL, CLIP, FRONT, MANIFEST};
use World::{Bytes, Files, Found, Text};

/// What is checked.
enum World {
    /// The text of a lesson; `media/bell.svg` and `media/clip.mp4` are there if it names them.
    Text(&'static str),
    /// Files whose contents are whole. A manifest is added if there is none; `FRONT` at the beginning of a content is put
    /// in place of the word.
    Files(&'static [(&'static str, &'static str)]),
    /// Files that need not be text.
    Bytes(&'static [(&'static str, &'static [u8])]),
    /// Anything else: the rules that it violates.
    Found(fn() -> Vec<&'static str>),
}

struct Case {
    rule: &'static str,
    bad: World,
    good: World,
}

const fn case(rule: &'static str, bad: World, good: World) -> Case {
    Case { rule, bad, good }
}

const LESSON: &[u8] = b"---\ntitle: A\nminutes: 5\n---\nText.\n";
const TWO_LANGUAGES: &str = "id = \"a-course\"\nlanguages = [\"en\", \"sl\"]\nlicence = \"CC-BY-4.0\"\n\
                             title = { en = \"A\", sl = \"A\" }\nsummary = { en = \"A\", sl = \"A\" }\n";
const DIAGRAM: &str = "```mermaid\ngraph TD\naccTitle: A\naccDescr: B\nA --> B\n```\n";
const VIDEO: &str = "FRONT![The bell rings](media/clip.mp4)\n";
const CAPTIONS: &str = "WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n";

const TWICE: &str = "[[session]]\nbegins = 2027-03-08\n[[session]]\nbegins = 2027-03-08\n";

const CASES: &[Case] = &[
    // Files.
    case("too-many-problems", Found(|| found(&"a <b>\n\n".repeat(600))), Found(|| found("a\n"))),
    case("file-too-large", Found(|| found(&"a ".repeat(1 << 20))), Text("a\n")),
    case("invalid-utf-8", Bytes(&[("en/01-a.md", LESSON), ("en/02-b.md", b"\xFF")]), Bytes(&[("en/01-a.md", LESSON)])),
    case("control-character", Text("a\u{7}b\n"), Text("ab\n")),
    case("bidi-control", Text("a\u{202E}b\n"), Text("ab\n")),
    case("unexpected-file", Files(&[("en/01-a.md", "FRONT"), ("notes.txt", "a")]), Files(&[("en/01-a.md", "FRONT"), ("README.md", "a")])),
    case(
        "bad-file-name",
        Files(&[("en/01-a.md", "FRONT"), ("en/b.md", "FRONT")]),
        Files(&[("en/01-a.md", "FRONT"), ("en/02-b.md", "FRONT")]),
    ),
    case("duplicate-file", Files(&[("en/01-a.md", "FRONT"), ("en/01-a.md", "FRONT")]), Files(&[("en/01-a.md", "FRONT")])),
    case(
        "duplicate-lesson-key",
        Files(&[("en/01-a.md", "FRONT"), ("en/02-a.md", "FRONT")]),
        Files(&[("en/01-a.md", "FRONT"), ("en/02-b.md", "FRONT")]),
    ),
    case(
        "duplicate-lesson-order",
        Files(&[("en/01-a.md", "FRONT"), ("en/01-b.md", "FRONT")]),
        Files(&[("en/01-a.md", "FRONT"), ("en/02-b.md", "FRONT")]),
    ),
    case("no-lessons", Files(&[]), Files(&[("en/01-a.md", "FRONT")])),
    // The manifest.
    case("toml-syntax", Found(|| manifest("x = \n")), Found(|| manifest(""))),
    case("missing-manifest", Found(|| without_manifest(false)), Found(|| without_manifest(true))),
    case("unknown-key", Found(|| manifest("audiense = []\n")), Found(|| manifest("audience = []\n"))),
    case("missing-key", Found(|| manifest_without("licence")), Found(|| manifest(""))),
    case("missing-title", Found(|| manifest_without("title")), Found(|| manifest(""))),
    case("bad-value", Found(|| manifest("audience = \"a\"\n")), Found(|| manifest("audience = [\"a\"]\n"))),
    case("bad-id", Found(|| manifest_with("a-course", "A course!")), Found(|| manifest(""))),
    case("unknown-language", Found(|| manifest_with("[\"en\"]", "[\"en\", \"de\"]")), Found(|| manifest(""))),
    case(
        "unlisted-language",
        Files(&[("en/01-a.md", "FRONT"), ("sl/01-a.md", "FRONT")]),
        Files(&[("course.toml", TWO_LANGUAGES), ("en/01-a.md", "FRONT"), ("sl/01-a.md", "FRONT")]),
    ),
    case(
        "unknown-skill",
        Found(|| manifest("[skills]\n\"digcomp-2.2:9.9\" = 3\n")),
        Found(|| manifest("[skills]\n\"digcomp-2.2:4.1\" = 3\n")),
    ),
    case("malformed-prerequisite", Found(|| manifest("prerequisites = [\"a b\"]\n")), Found(|| manifest("prerequisites = [\"b\"]\n"))),
    case(
        "test-missing",
        Found(|| manifest("[completion]\ntest = \"exam\"\npass = 0.5\n")),
        Found(|| manifest("[completion]\ntest = \"final-test\"\npass = 0.5\n")),
    ),
    case(
        "unreachable-pass-mark",
        Found(|| manifest("[completion]\ntest = \"final-test\"\npass = 1.5\n")),
        Found(|| manifest("[completion]\ntest = \"final-test\"\npass = 1.0\n")),
    ),
    case("broken-pool", Found(|| pool("from = \"gone\"\ndraw = 1\n")), Found(|| pool("from = \"items\"\ndraw = 1\n"))),
    case("pool-too-small", Found(|| pool("from = \"items\"\ndraw = 3\n")), Found(|| pool("from = \"items\"\ndraw = 2\n"))),
    case(
        "bad-cost",
        Found(|| manifest("cost = { amount = \"5\", currency = \"SEK\" }\n")),
        Found(|| manifest("cost = { amount = \"5\", currency = \"EUR\" }\n")),
    ),
    case("bad-session", Found(|| manifest("[[session]]\nbegins = \"soon\"\n")), Found(|| manifest("[[session]]\nbegins = 2027-03-08\n"))),
    case("duplicate-session", Found(|| manifest(TWICE)), Found(|| manifest("[[session]]\nbegins = 2027-03-08\n"))),
    case("past-session", Found(|| offered("2026-11-30")), Found(|| offered("2026-12-01"))),
    case("uneven-pool", Found(|| with_bank(DRAW_ONE, " points=2")), Found(|| with_bank(DRAW_ONE, ""))),
    case("unused-bank", Found(|| pool("")), Found(|| pool("from = \"items\"\ndraw = 1\n"))),
    case("retired-key", Found(|| manifest("retired = [\"final-test\"]\n")), Found(|| manifest("retired = [\"old-test\"]\n"))),
    // Front matter and translations.
    case("front-matter-syntax", Files(&[("en/01-a.md", "---\ntitle: A\n  minutes: 5\n---\n")]), Files(&[("en/01-a.md", "FRONT")])),
    case(
        "missing-translation",
        Files(&[("course.toml", TWO_LANGUAGES), ("en/01-a.md", "FRONT")]),
        Files(&[("course.toml", TWO_LANGUAGES), ("en/01-a.md", "FRONT"), ("sl/01-a.md", "FRONT")]),
    ),
    case(
        "orphan-translation",
        Files(&[("course.toml", TWO_LANGUAGES), ("en/01-a.md", "FRONT"), ("sl/01-a.md", "FRONT"), ("sl/02-b.md", "FRONT")]),
        Files(&[("course.toml", TWO_LANGUAGES), ("en/01-a.md", "FRONT"), ("sl/01-a.md", "FRONT")]),
    ),
    case(
        "translation-front-matter-mismatch",
        Files(&[("course.toml", TWO_LANGUAGES), ("en/01-a.md", "FRONT"), ("sl/01-a.md", "---\ntitle: A\nminutes: 6\n---\n")]),
        Files(&[("course.toml", TWO_LANGUAGES), ("en/01-a.md", "FRONT"), ("sl/01-a.md", "---\ntitle: A\nminutes: 5\n---\n")]),
    ),
    case(
        "translation-question-mismatch",
        Files(&[("course.toml", TWO_LANGUAGES), ("en/01-a.md", "FRONT## Q {#q .gap}\n[[a]]\n"), ("sl/01-a.md", "FRONT")]),
        Files(&[
            ("course.toml", TWO_LANGUAGES),
            ("en/01-a.md", "FRONT## Q {#q .gap}\n[[a]]\n"),
            ("sl/01-a.md", "FRONT## V {#q .gap}\n[[č]]\n"),
        ]),
    ),
    case("stale-translation", Found(|| translated("Old words.\n", "Besede.\n")), Found(|| translated("New words.\n", "Besede.\n"))),
    case(
        "untranslated-section",
        Found(|| translated("Words that say much.\n", "New words.\n")),
        Found(|| translated("New words.\n", "Nove besede.\n")),
    ),
    case("translation-not-recorded", Found(|| translated("", "Besede.\n")), Found(|| translated("New words.\n", "Besede.\n"))),
    // Text.
    case("nesting-too-deep", Found(|| found(&format!("{}a\n", "> ".repeat(101)))), Text("> a\n")),
    case("raw-html", Text("a <b>c</b>\n"), Text("a `<b>` c\n")),
    case("heading-order", Text("## A\n\n#### B\n"), Text("## A\n\n### B\n")),
    case("empty-heading", Text("## {#a}\n"), Text("## A {#a}\n")),
    case("duplicate-heading-id", Text("## A {#a}\n\n## B {#a}\n"), Text("## A {#a}\n\n## B {#b}\n")),
    case("broken-attributes", Text("## A {#a} b {#<}\n"), Text("## A {#a}\n")),
    case("unknown-attribute", Text("## A {points=2}\n"), Text("## A {#a}\n")),
    case("unknown-alert", Text("> [!TIPP]\n> a\n"), Text("> [!TIP]\n> a\n")),
    case("missing-alt-text", Text("![](media/bell.svg)\n"), Text("![A bell in its tower](media/bell.svg)\n")),
    case("weak-alt-text", Text("![bell.svg](media/bell.svg)\n"), Text("![A bell in its tower](media/bell.svg)\n")),
    case("missing-link-text", Text("[](https://example.org)\n"), Text("[The example](https://example.org)\n")),
    case("vague-link-text", Text("[Click here](https://example.org)\n"), Text("[The example](https://example.org)\n")),
    case("broken-link", Text("[The end](#end)\n"), Text("[The end](#end)\n\n## The end {#end}\n")),
    case(
        "unknown-review",
        Files(&[
            ("en/01-a.md", "FRONT## B {#b}\n"),
            ("en/02-c.md", "FRONT### Right? {#q .choice review=\"a#gone\"}\n\n- [x] Yes\n- [ ] No\n"),
        ]),
        Files(&[
            ("en/01-a.md", "FRONT## B {#b}\n"),
            ("en/02-c.md", "FRONT### Right? {#q .choice review=\"a#b\"}\n\n- [x] Yes\n- [ ] No\n"),
        ]),
    ),
    case("unsafe-link", Text("[The end](javascript:a)\n"), Text("[The end](https://example.org)\n")),
    case("broken-footnote", Text("a[^1]\n"), Text("a[^1]\n\n[^1]: b\n")),
    case("table-without-header", Text("|  |  |\n| - | - |\n| a | b |\n"), Text("| a | b |\n| - | - |\n| c | d |\n")),
    case("broken-formula", Text("A $\\frac{a}$ b.\n"), Text("A $\\frac{a}{b}$ c.\n")),
    case("bad-language-tag", Text("A [word]{lang=swedish}.\n"), Text("A [word]{lang=sv}.\n")),
    case("language-of-parts", Text("He says Добър ден, колеги and goes.\n"), Text("He says [Добър ден, колеги]{lang=bg} and goes.\n")),
    // Media.
    case("missing-media", Text("![A bell in its tower](media/gone.svg)\n"), Text("![A bell in its tower](media/bell.svg)\n")),
    case("unsupported-media", Files(&[("en/01-a.md", "FRONT"), ("media/a.exe", "a")]), Files(&[("en/01-a.md", "FRONT")])),
    case(
        "external-media",
        Text("![A bell in its tower](https://example.org/bell.svg)\n"),
        Text("![A bell in its tower](media/bell.svg)\n"),
    ),
    case("unused-media", Files(&[("en/01-a.md", "FRONT"), ("media/bell.svg", BELL)]), Text("![A bell in its tower](media/bell.svg)\n")),
    case(
        "missing-captions",
        Files(&[("en/01-a.md", VIDEO), ("media/clip.mp4", CLIP)]),
        Files(&[("en/01-a.md", VIDEO), ("media/clip.mp4", CLIP), ("media/clip.vtt", CAPTIONS)]),
    ),
    case(
        "captions-in-another-language",
        Files(&[("en/01-a.md", VIDEO), ("media/clip.mp4", CLIP), ("media/clip.sl.vtt", CAPTIONS)]),
        Files(&[("en/01-a.md", VIDEO), ("media/clip.mp4", CLIP), ("media/clip.en.vtt", CAPTIONS)]),
    ),
    case(
        "broken-captions",
        Files(&[("en/01-a.md", VIDEO), ("media/clip.mp4", CLIP), ("media/clip.vtt", "WEBVTT\n\n0:0,0 --> 0:1,0\na\n")]),
        Files(&[("en/01-a.md", VIDEO), ("media/clip.mp4", CLIP), ("media/clip.vtt", CAPTIONS)]),
    ),
    case(
        "media-type-mismatch",
        Files(&[("en/01-a.md", "FRONT[The plan](media/a.pdf)\n"), ("media/a.pdf", "<!doctype html>")]),
        Files(&[("en/01-a.md", "FRONT[The plan](media/a.pdf)\n"), ("media/a.pdf", "%PDF-1.7\n")]),
    ),
    case(
        "unsafe-svg",
        Files(&[
            ("en/01-a.md", "FRONT![A bell rings](media/a.svg)\n"),
            ("media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
        ]),
        Files(&[("en/01-a.md", "FRONT![A bell rings](media/a.svg)\n"), ("media/a.svg", BELL)]),
    ),
    case("too-large-media", Found(|| attachment(1 << 26)), Found(|| attachment(16))),
    case("diagram-not-drawn", Text("```mermaid\ngantt\n```\n"), Text(DIAGRAM)),
    case("diagram-without-description", Text("```mermaid\ngraph TD\nA --> B\n```\n"), Text(DIAGRAM)),
    // Questions.
    case("question-without-id", Text("## Q {.gap}\n[[a]]\n"), Text("## Q {#q .gap}\n[[a]]\n")),
    case(
        "duplicate-question-id",
        Text("## Q {#q .gap}\n[[a]]\n\n## R {#q .gap}\n[[a]]\n"),
        Text("## Q {#q .gap}\n[[a]]\n\n## R {#r .gap}\n[[a]]\n"),
    ),
    case("unknown-question-kind", Text("## Q {#q .gapp}\n[[a]]\n"), Text("## Q {#q .gap}\n[[a]]\n")),
    case(
        "nested-question",
        Text("## Q {#q .gap}\n[[a]]\n\n### R {#r .gap}\n[[a]]\n"),
        Text("## Q {#q .gap}\n[[a]]\n\n## R {#r .gap}\n[[a]]\n"),
    ),
    case("misplaced-question", Text("## Q {#q .upload types=\"pdf\"}\na\n"), Text("## Q {#q .gap}\n[[a]]\n")),
    case("missing-options", Text("## Q {#q .choice}\n- [x] a\n"), Text("## Q {#q .choice}\n- [x] a\n- [ ] b\n")),
    case(
        "scattered-options",
        Text("## Q {#q .choice}\n- [x] a\n- [ ] b\n\na\n\n- [ ] c\n"),
        Text("## Q {#q .choice}\n- [x] a\n- [ ] b\n- [ ] c\n"),
    ),
    case("option-without-box", Text("## Q {#q .choice}\n- [x] a\n- [ ] b\n- c\n"), Text("## Q {#q .choice}\n- [x] a\n- [ ] b\n- [ ] c\n")),
    case("empty-option", Text("## Q {#q .choice}\n- [x] a\n- [ ] b\n- [ ] \n"), Text("## Q {#q .choice}\n- [x] a\n- [ ] b\n")),
    case("no-right-answer", Text("## Q {#q .choice}\n- [ ] a\n- [ ] b\n"), Text("## Q {#q .choice}\n- [x] a\n- [ ] b\n")),
    case(
        "duplicate-part",
        Text("## Q {#q .gap}\n[[a]]\n\n> [!HINT]\n> a\n\n> [!HINT]\n> b\n"),
        Text("## Q {#q .gap}\n[[a]]\n\n> [!HINT]\n> a\n"),
    ),
    case("empty-part", Text("## Q {#q .gap}\n[[a]]\n\n> [!HINT]\n"), Text("## Q {#q .gap}\n[[a]]\n\n> [!HINT]\n> a\n")),
    case("broken-gap", Text("## Q {#q .gap}\n[[a\n"), Text("## Q {#q .gap}\n[[a]]\n")),
    case("stray-gap", Text("It is [[a]].\n"), Text("It is `[[a]]`.\n")),
    case("missing-entries", Text("## Q {#q .order}\n1. a\n"), Text("## Q {#q .order}\n1. a\n2. b\n")),
    case("duplicate-entry", Text("## Q {#q .order}\n1. a\n2. a\n"), Text("## Q {#q .order}\n1. a\n2. b\n")),
    case(
        "broken-pairs",
        Text("## Q {#q .match}\n| l | r |\n| - | - |\n| a | b |\n"),
        Text("## Q {#q .match}\n| l | r |\n| - | - |\n| a | b |\n| c | d |\n"),
    ),
    case("broken-pattern", Text("## Q {#q .text}\n[[regex:/(/]]\n"), Text("## Q {#q .text}\n[[regex:/a/]]\n")),
    case("missing-model-answer", Text("## Q {#q .text}\na\n"), Text("## Q {#q .text}\na\n\n> [!FEEDBACK]\n> b\n")),
    case("unmarkable-question", Found(|| assignment("## Q {#q .text}\na\n")), Found(|| assignment(RUBRIC))),
    case(
        "missing-rubric",
        Found(|| assignment("## Q {#q .upload types=\"pdf\"}\na\n")),
        Found(|| assignment(&RUBRIC.replace(".text", ".upload types=\"pdf\""))),
    ),
    case("broken-rubric", Found(|| assignment(&RUBRIC.replace("| c | 2 |", "| c | two |"))), Found(|| assignment(RUBRIC))),
    // Plain language.
    case(
        "long-sentence",
        Found(|| found(&format!("{}end.\n", "word ".repeat(40)))),
        Found(|| found(&format!("{}end.\n", "word ".repeat(39)))),
    ),
    case(
        "hard-to-read",
        Found(|| found(&"Municipal administrations prioritise interoperability considerations.\n\n".repeat(25))),
        Found(|| found(&"The town hall thinks of how its parts work as one.\n\n".repeat(25))),
    ),
    case("reading-time", Found(|| found(&"One two three four.\n\n".repeat(600))), Found(|| found(&"One two three four.\n\n".repeat(200)))),
    // Between versions.
    case("vanished-id", Found(|| between("## Q {#q .gap}\n[[a]]\n", "Text.\n")), Found(|| between("Text.\n", "## Q {#q .gap}\n[[a]]\n"))),
    case(
        "changed-kind",
        Found(|| between("## Q {#q .gap}\n[[a]]\n", "## Q {#q .choice}\n- [x] a\n- [ ] b\n")),
        Found(|| between("## Q {#q .gap}\n[[a]]\n", "## R {#q .gap}\n[[b]]\n")),
    ),
];

const DRAW_ONE: &str = "from = \"items\"\ndraw = 1\n";
const RUBRIC: &str = "## Q {#q .text}\na\n\n### How it is marked {.rubric}\n| Criterion | Points |\n| - | - |\n| c | 2 |\n";

fn found(text: &str) -> Vec<&'static str> {
    world::rules_violated(&world::lesson(text))
}

fn of_files(files: &[(&str, &str)]) -> Vec<&'static str> {
    let files: Vec<(&str, String)> = files.iter().map(|(path, text)| (*path, text.replacen("FRONT", FRONT, 1))).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    world::rules_violated(&world::course(&files))
}

/// A course with a lesson and a test whose manifest has these lines besides.
fn manifest(lines: &str) -> Vec<&'static str> {
    of_manifest(&format!("{MANIFEST}{lines}"))
}

/// A session on a day, seen on the first of December 2026.
fn offered(day: &str) -> Vec<&'static str> {
    world::rules_violated(&crate::offers::then(&format!("[[session]]\nbegins = {day}\n")))
}

fn manifest_with(from: &str, to: &str) -> Vec<&'static str> {
    of_manifest(&MANIFEST.replacen(from, to, 1))
}

fn manifest_without(key: &str) -> Vec<&'static str> {
    of_manifest(&MANIFEST.lines().filter(|line| !line.starts_with(key)).map(|line| format!("{line}\n")).collect::<String>())
}

fn of_manifest(manifest: &str) -> Vec<&'static str> {
    let test = "---\ntitle: T\nminutes: 5\nkind: test\n---\n## Q {#own .choice}\n- [x] a\n- [ ] b\n";
    of_files(&[("course.toml", manifest), ("en/01-a.md", "FRONT"), ("en/90-final-test.md", test)])
}

fn without_manifest(has_one: bool) -> Vec<&'static str> {
    let file = |path: &str, text: &str| course_format::SourceFile { path: path.to_owned(), bytes: text.into() };
    let manifest = has_one.then(|| file("course.toml", MANIFEST));
    let files = manifest.into_iter().chain([file("en/01-a.md", &format!("{FRONT}Text.\n"))]).collect();
    world::rules_violated(&parse(&course_format::CourseSource { slug: "a-course".to_owned(), files }, &world::skills))
}

/// A course with a bank of two questions and a test that draws from it.
fn pool(lines: &str) -> Vec<&'static str> {
    with_bank(lines, "")
}

fn with_bank(lines: &str, attributes: &str) -> Vec<&'static str> {
    let question = |key: &str, attributes: &str| format!("## Q {{#{key} .choice{attributes}}}\n- [x] a\n- [ ] b\n\n");
    let bank = format!("---\ntitle: B\nminutes: 1\nkind: bank\n---\n{}{}", question("b1st", ""), question("b2nd", attributes));
    let test = format!("---\ntitle: T\nminutes: 5\nkind: test\n---\n{}", question("own", ""));
    let pool = if lines.is_empty() { String::new() } else { format!("[[pool]]\ntest = \"final-test\"\n{lines}") };
    let manifest = format!("{MANIFEST}{pool}");
    of_files(&[("course.toml", &manifest), ("en/01-a.md", "FRONT"), ("en/80-items.md", &bank), ("en/90-final-test.md", &test)])
}

fn assignment(text: &str) -> Vec<&'static str> {
    of_files(&[("en/01-a.md", &format!("---\ntitle: A\nminutes: 30\nkind: assignment\n---\n{text}"))])
}

fn attachment(bytes: usize) -> Vec<&'static str> {
    let mut file = b"%PDF-1.7\n".to_vec();
    file.resize(file.len() + bytes, b' ');
    let lesson = format!("{FRONT}[The plan](media/a.pdf)\n");
    world::rules_violated(&world::course_of_bytes(&[("en/01-a.md", lesson.as_bytes()), ("media/a.pdf", &file)]))
}

/// A course whose source says “New words.” or, if that is what is translated, something else, with a translation that notes
/// that it was made from `from`.
fn translated(from: &str, translation: &str) -> Vec<&'static str> {
    let source = if from.starts_with("Words") { from } else { "New words.\n" };
    let translation = if from.starts_with("Words") { from } else { translation };
    let notes: String =
        sections(&format!("{FRONT}{from}")).iter().map(|section| format!("  - {} {}\n", section.id, section.hash)).collect();
    let notes = if from.is_empty() { String::new() } else { format!("translated_from:\n{notes}") };
    let file = |path: &str, text: String| course_format::SourceFile { path: path.to_owned(), bytes: text.into_bytes() };
    let files = vec![
        file("course.toml", TWO_LANGUAGES.to_owned()),
        file("en/01-a.md", format!("{FRONT}{source}")),
        file("sl/01-a.md", format!("---\ntitle: Lekcija\n{notes}---\n{translation}")),
    ];
    world::rules_violated(&parse(&course_format::CourseSource { slug: "a-course".to_owned(), files }, &world::skills))
}

fn between(before: &str, after: &str) -> Vec<&'static str> {
    let course = |text: &str| world::sound(world::lesson(text));
    identity(&course(before), "version 1", &course(after), "this version").iter().map(|diagnostic| diagnostic.rule).collect()
}

impl World {
    fn violated(&self) -> Vec<&'static str> {
        match self {
            Text(text) => found(text),
            Files(files) => of_files(files),
            Bytes(files) => world::rules_violated(&world::course_of_bytes(files)),
            Found(found) => found(),
        }
    }
}

#[test]
fn every_rule_has_one_case() {
    let names: Vec<_> = CASES.iter().map(|case| case.rule).collect();
    let known: BTreeSet<_> = rules::ALL.iter().map(|rule| rule.name).collect();
    let missing: Vec<_> = known.iter().filter(|name| !names.contains(name)).collect();
    assert!(missing.is_empty(), "add a line to CASES for {missing:?}");
    let strange: Vec<_> = names.iter().filter(|name| !known.contains(*name)).collect();
    assert!(strange.is_empty(), "there are no rules {strange:?}");
    assert_eq!(names.len(), known.len(), "a rule has two lines");
}

#[test]
fn bad_worlds_violate_their_rule() {
    let missed: Vec<_> =
        CASES.iter().map(|case| (case.rule, case.bad.violated())).filter(|(rule, violated)| !violated.contains(rule)).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn good_worlds_violate_no_rule() {
    let hit: Vec<_> = CASES.iter().map(|case| (case.rule, case.good.violated())).filter(|(_, violated)| !violated.is_empty()).collect();
    assert!(hit.is_empty(), "{hit:#?}");
}

#[test]
fn rules_of_accessibility_name_what_they_serve() {
    let is_criterion = |text: &str, parts: usize| text.split('.').count() == parts && text.split('.').all(|part| !part.is_empty());
    for rule in rules::ALL {
        assert!(rule.wcag.iter().all(|criterion| is_criterion(criterion, 3)), "{}", rule.name);
        assert!(rule.atag.iter().all(|criterion| criterion.starts_with("B.") && is_criterion(criterion, 4)), "{}", rule.name);
        // Checking for a criterion is what B.3.1.1 asks of an authoring tool.
        assert_eq!(rule.wcag.is_empty(), !rule.atag.contains(&"B.3.1.1"), "{}", rule.name);
    }
}
