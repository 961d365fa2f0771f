//! What the check says of a translation whose source moved on.

use course_format::{CourseSource, Language, Parsed, SourceFile, Translation, parse, sections};

use crate::world::{self, FRONT};

const MANIFEST: &str = "id = \"a-course\"\nlanguages = [\"en\", \"sl\"]\nlicence = \"CC-BY-4.0\"\n\
                        title = { en = \"A\", sl = \"A\" }\nsummary = { en = \"A\", sl = \"A\" }\n";
const PATH: &str = "sl/01-a-lesson.md";
const SOURCE: &str = "The opening has a few words.\n\n## First part\nAbout this and that.\n\n## Second part\nAbout something else.\n\n\
                      ### Which one? {#which .choice}\n- [x] This answer here\n- [ ] That answer there\n\n## Third part\nThe end of it.\n";
const TRANSLATION: &str = "Uvod ima nekaj besed.\n\n## Prvi del\nO tem in onem.\n\n## Drugi del\nO nečem drugem.\n\n\
                           ### Kateri? {#which .choice}\n- [x] Ta odgovor tukaj\n- [ ] Oni odgovor tam\n\n## Tretji del\nKonec.\n";

/// What a translation notes that was made from this source.
fn recorded(source: &str) -> String {
    let list: String =
        sections(&format!("{FRONT}{source}")).iter().map(|section| format!("  - {} {}\n", section.id, section.hash)).collect();
    format!("translated_from:\n{list}")
}

fn translated(source: &str, front: &str, translation: &str) -> Parsed {
    let file = |path: &str, text: String| SourceFile { path: path.to_owned(), bytes: text.into_bytes() };
    let files = vec![
        file("course.toml", MANIFEST.to_owned()),
        file("en/01-a-lesson.md", format!("{FRONT}{source}")),
        file(PATH, format!("---\ntitle: Poglavje\n{front}---\n{translation}")),
    ];
    parse(&CourseSource { slug: "a-course".to_owned(), files }, &world::skills)
}

fn standing(parsed: Parsed) -> Translation {
    world::sound(parsed).lessons[0].texts[&Language::Sl].translation.clone().unwrap()
}

/// The rules, lines and beginnings of what was found, where the front matter has this many lines.
#[track_caller]
fn assert_found(parsed: &Parsed, front: &str, expected: &[(&str, usize, &str)]) {
    let first = front.lines().count() + 3;
    assert_eq!(parsed.diagnostics.len(), expected.len(), "{}", world::listed(parsed));
    for (diagnostic, (rule, line, message)) in parsed.diagnostics.iter().zip(expected) {
        let line = if *line == 0 { diagnostic.line as usize } else { first + line };
        assert_eq!((diagnostic.file.as_str(), diagnostic.rule, diagnostic.line as usize), (PATH, *rule, line), "{diagnostic}");
        assert!(diagnostic.message.contains(message), "{diagnostic}");
    }
}

#[test]
fn translation_of_the_source_as_it_is_has_no_findings() {
    let front = recorded(SOURCE);
    let parsed = translated(SOURCE, &front, TRANSLATION);
    assert_found(&parsed, &front, &[]);
    let standing = standing(parsed);
    assert!(standing.is_recorded && standing.is_current());
    assert_eq!(standing.sections, 6);
}

#[test]
fn translation_that_records_nothing_is_told_so_once() {
    let parsed = translated(SOURCE, "", TRANSLATION);
    assert_found(&parsed, "", &[("translation-not-recorded", 0, "`skillpact courses translate done`")]);
    assert_eq!(parsed.diagnostics[0].line, 1);
    let standing = standing(parsed);
    assert!(!standing.is_recorded && standing.is_current());
}

#[test]
fn changed_sections_are_named_at_their_translation() {
    let front = recorded(SOURCE);
    let source = SOURCE.replace("something else", "something new").replace("This answer", "Another answer");
    let parsed = translated(&source, &front, TRANSLATION);
    assert_found(
        &parsed,
        &front,
        &[("stale-translation", 6, "“Second part” changed in en/01-a-lesson.md"), ("stale-translation", 9, "“Which one?” changed")],
    );
    assert_eq!((parsed.diagnostics[0].end_line, parsed.diagnostics[0].end_column), (Some(parsed.diagnostics[0].line), Some(13)));
    let related = &parsed.diagnostics[0].related[0];
    assert_eq!(
        (related.file.as_str(), related.line),
        ("en/01-a-lesson.md", world::FIRST_LINE + 5),
        "the section in the source is shown too"
    );
    let standing = standing(parsed);
    assert_eq!(standing.stale, ["Second part", "Which one?"]);
    assert!(!standing.is_current());
}

#[test]
fn changed_title_and_opening_are_sections_too() {
    let front = recorded(SOURCE).replace("- title ", "- title 0000").replace(|_: char| false, "");
    let hash = &sections(&format!("{FRONT}{SOURCE}"))[0].hash;
    let front = front.replace(&format!("0000{hash}"), "000000000000");
    let parsed = translated(&SOURCE.replace("a few words", "many words"), &front, TRANSLATION);
    assert_found(
        &parsed,
        &front,
        &[("stale-translation", 0, "“A lesson” changed"), ("stale-translation", 0, "“The opening has many words.” changed")],
    );
    assert_eq!(parsed.diagnostics[0].line, 1);
}

#[test]
fn renamed_and_moved_sections_are_still_translated() {
    let front = recorded(SOURCE);
    let renamed = SOURCE.replace("## First part\n", "## First part {#one}\n").replace("## Third part", "### Third part");
    assert_found(&translated(&renamed, &front, TRANSLATION), &front, &[]);
    let moved = "The opening has a few words.\n\n## Second part\nAbout something else.\n\n## First part\nAbout this and that.\n\n\
                 ### Which one? {#which .choice}\n- [x] This answer here\n- [ ] That answer there\n\n## Third part\nThe end of it.\n";
    assert_found(&translated(moved, &front, TRANSLATION), &front, &[]);
}

#[test]
fn new_and_removed_sections_are_named() {
    let front = recorded(SOURCE);
    let source = SOURCE
        .replace("## Second part\nAbout something else.\n\n", "")
        .replace("## Third part", "## Between\nNew words here.\n\n## Third part");
    let parsed = translated(&source, &front, TRANSLATION);
    let removed = front.lines().position(|line| line.contains("second-part")).unwrap();
    assert_found(
        &parsed,
        &front,
        &[
            ("stale-translation", 0, "no section “second-part” any more"),
            ("stale-translation", 9, "“Between” is new in en/01-a-lesson.md and follows"),
        ],
    );
    assert_eq!(parsed.diagnostics[0].line as usize, removed + 3);
    assert_eq!(standing(parsed).stale, ["Between"]);
}

#[test]
fn text_that_still_reads_like_the_source_is_named() {
    let front = recorded(SOURCE);
    let half = TRANSLATION.replace("## Drugi del\nO nečem drugem.\n", "## Second part  \nAbout something else.\n");
    let parsed = translated(SOURCE, &front, &half);
    assert_found(&parsed, &front, &[("untranslated-section", 6, "“Second part” still reads as in en/01-a-lesson.md")]);
    assert_eq!(standing(parsed).untranslated, ["Second part"]);
    // It is not out of date as well, even if it came only now.
    let earlier = SOURCE.replace("## Second part\nAbout something else.\n\n", "");
    let front = recorded(&earlier);
    assert_found(&translated(SOURCE, &front, &half), &front, &[("untranslated-section", 6, "“Second part”")]);
}

#[test]
fn few_words_code_and_quoted_languages_may_read_the_same() {
    let source = "## Mermaid\n```\none two three four five\n```\n\n## In Italian {lang=it}\nQuattro parole in italiano.\n\n## Skillpact 2.0\nDigComp.\n";
    let front = recorded(source);
    assert_found(&translated(source, &front, source), &front, &[]);
    let front = recorded("## One two three\n");
    assert_found(&translated("## One two three\n", &front, "## One two three {lang=en}\n"), &front, &[]);
}

#[test]
fn sections_with_the_same_text_are_counted() {
    let source = "## Note\nThe same words here.\n\n## Note\nThe same words here.\n";
    let front = recorded("## Note\nThe same words here.\n");
    let parsed = translated(source, &front, "## Opomba\nIste besede.\n");
    assert_found(&parsed, &front, &[("stale-translation", 1, "“Note” is new in en/01-a-lesson.md and follows")]);
}

#[test]
fn source_text_has_no_standing() {
    let course = world::sound(translated(SOURCE, &recorded(SOURCE), TRANSLATION));
    assert_eq!(course.lessons[0].texts[&Language::En].translation, None);
}
