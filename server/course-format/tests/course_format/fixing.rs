//! What is mended without asking, and that nothing else is.

use course_format::{Course, CourseSource, Fixed, SourceFile, fix, parse, sections};
use proptest::prelude::*;

use crate::world::{self, FIRST_LINE, FRONT};

const MANIFEST: &str = "id = \"a-course\"\nlanguages = [\"en\", \"sl\"]\nlicence = \"CC-BY-4.0\"\n\
                        title = { en = \"A\", sl = \"A\" }\nsummary = { en = \"A\", sl = \"A\" }\n";

fn course(files: &[(&str, &str)]) -> CourseSource {
    let manifest = if files.iter().any(|(path, _)| path.starts_with("sl/")) { MANIFEST } else { world::MANIFEST };
    let given = files.iter().any(|(path, _)| *path == "course.toml");
    let files = files.iter().copied().chain((!given).then_some(("course.toml", manifest)));
    let files = files.map(|(path, text)| SourceFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() });
    CourseSource { slug: "a-course".to_owned(), files: files.collect() }
}

fn text(fixed: &Fixed, path: &str) -> Option<String> {
    let file = fixed.files.iter().find(|file| file.path == path)?;
    Some(String::from_utf8(file.bytes.clone()).unwrap())
}

/// What becomes of a lesson's text; nothing if it stays.
fn mended(body: &str) -> Option<String> {
    let fixed = fix(&course(&[("en/01-a.md", &format!("{FRONT}{body}"))]), &world::skills);
    text(&fixed, "en/01-a.md").map(|text| text.strip_prefix(FRONT).unwrap().to_owned())
}

#[track_caller]
fn assert_mended(body: &str, expected: &str) {
    assert_eq!(mended(body).as_deref(), Some(expected));
    assert_eq!(mended(expected), None, "the second time there is nothing to do");
}

#[test]
fn question_gets_an_id_from_its_heading() {
    let options = "\n- [x] a\n- [ ] b\n";
    assert_mended(
        &format!("## Which of *these*? {{.choice points=2}}{options}"),
        &format!("## Which of *these*? {{#which-of-these .choice points=2}}{options}"),
    );
    assert_mended(&format!("## Kje? {{ .choice }}{options}"), &format!("## Kje? {{#kje .choice }}{options}"));
    assert_mended("Fill in: {.gap}\n---\n[[a]]\n", "Fill in: {#fill-in .gap}\n---\n[[a]]\n");
}

#[test]
fn id_is_unique_in_the_course_and_never_a_retired_one() {
    let question = "## Why? {.choice}\n- [x] a\n- [ ] b\n";
    let lesson = |number: u32| (format!("en/0{number}-l{number}.md"), format!("{FRONT}## Why\nText.\n\n{question}{question}"));
    let (one, two) = (lesson(1), lesson(2));
    let manifest = format!("{}retired = [\"why-3\"]\n", world::MANIFEST);
    let source = course(&[("course.toml", &manifest), (&one.0, &one.1), (&two.0, &two.1), ("en/03-why-4.md", &format!("{FRONT}Text.\n"))]);
    let fixed = fix(&source, &world::skills);
    let all = format!("{}{}", text(&fixed, &one.0).unwrap(), text(&fixed, &two.0).unwrap());
    for id in ["why-2", "why-5", "why-6", "why-7"] {
        assert_eq!(all.matches(&format!("{{#{id} .choice}}")).count(), 1, "{id}\n{all}");
    }
    assert_eq!(world::rules_violated(&parse(&with(source, fixed.files), &world::skills)), Vec::<&str>::new());
}

fn with(mut source: CourseSource, files: Vec<SourceFile>) -> CourseSource {
    for file in files {
        source.files.retain(|other| other.path != file.path);
        source.files.push(file);
    }
    source
}

#[test]
fn translations_get_the_id_of_the_question_at_the_same_place() {
    let english = "## One? {.choice}\n- [x] a\n- [ ] b\n\n## Two? {#two .gap}\n[[a]]\n\n## Three? {.choice}\n- [x] a\n- [ ] b\n";
    let slovenian = "## Ena? {.choice}\n- [x] č\n- [ ] š\n\n## Dve? {.gap}\n[[č]]\n\n## Tri? {#three-it-is .choice}\n- [x] č\n- [ ] š\n";
    let pair = |english: &str, slovenian: &str| {
        let source = course(&[("en/01-a.md", &format!("{FRONT}{english}")), ("sl/01-a.md", &format!("{FRONT}{slovenian}"))]);
        let fixed = fix(&source, &world::skills);
        let ids = |path: &str| text(&fixed, path).map(|text| text.matches("{#").count());
        (ids("en/01-a.md"), ids("sl/01-a.md"), text(&fixed, "en/01-a.md"), text(&fixed, "sl/01-a.md"))
    };
    let (_, _, ours, theirs) = pair(english, slovenian);
    for (text, headings) in [
        (ours.unwrap(), ["## One? {#one .choice}", "## Two? {#two .gap}", "## Three? {#three-it-is .choice}"]),
        (theirs.unwrap(), ["## Ena? {#one .choice}", "## Dve? {#two .gap}", "## Tri? {#three-it-is .choice}"]),
    ] {
        assert!(headings.iter().all(|heading| text.contains(heading)), "{text}");
    }
    // With other questions it is not certain which belongs to which: the source gets its ids, the translation none.
    for other in [
        slovenian.replace(".gap", ".choice"),
        format!("{slovenian}\n## Štiri? {{.gap}}\n[[a]]\n"),
        slovenian.replace("## Dve? {", "## Dve? {#dve "),
    ] {
        let (english_ids, slovenian_ids, ..) = pair(english, &other);
        assert_eq!((english_ids, slovenian_ids), (Some(3), None), "{other}");
    }
}

#[test]
fn boxes_that_are_nearly_right_are_written_right() {
    assert_mended(
        "## Q {#q .choice}\n- [x] a\n- [] b\n- [ X ] c\n- [х]   d\n- [x]e\n- [ ]  f\n",
        "## Q {#q .choice}\n- [x] a\n- [ ] b\n- [x] c\n- [x] d\n- [x] e\n- [ ]  f\n",
    );
    assert_mended("## Q {#q .choice}\n- [  ] a\n\n- [ x ] b\n  > No.\n", "## Q {#q .choice}\n- [ ] a\n\n- [x] b\n  > No.\n");
    for uncertain in [
        "## Q {#q .choice}\n- [x] a\n- b\n",
        "## Q {#q .choice}\n- [x] a\n- [y] b\n",
        "## Q {#q .choice}\n- [x] a\n- [x](https://example.org) b\n",
        "## Q {#q .choice}\n- [ x ] a\n- b\n",
        "## Q {#q .choice}\n- [ x ] a\n- [] b\n\nOr:\n\n* [] c\n",
        "## Q {#q .order}\n1. [ x ] a\n2. [] b\n",
        "- [ x ] a\n- [] b\n",
    ] {
        assert_eq!(mended(uncertain), None, "{uncertain}");
    }
}

#[test]
fn skipped_levels_are_closed_where_only_one_reading_is_possible() {
    assert_mended("# A\n", "## A\n");
    assert_mended("### A\n\n### B\n", "## A\n\n## B\n");
    assert_mended("## A\n\n#### B {#b}\n\n##### C\n\n#### D\n\n## E\n", "## A\n\n### B {#b}\n\n#### C\n\n### D\n\n## E\n");
    assert_mended("## A\n\n##### B\n\n###### C\n\n## D\n\n#### E\n", "## A\n\n### B\n\n#### C\n\n## D\n\n### E\n");
    assert_mended("## A\n\n#### B\n\n###### C\n", "## A\n\n### B\n\n#### C\n");
    let question = "{#q .choice}\n- [x] a\n- [ ] b\n";
    assert_mended(
        &format!("## A\n\n#### B\n\n#### Q {question}\n##### Still\n"),
        &format!("## A\n\n### B\n\n### Q {question}\n#### Still\n"),
    );
    for uncertain in ["### A\n\n## B\n", "## A\n\n#### B\n\n### C\n", "## A\n\n> #### B\n"] {
        assert_eq!(mended(uncertain), None, "{uncertain}");
    }
}

#[test]
fn files_get_their_form() {
    let windows = format!("\u{FEFF}{FRONT}a  \nb \n\n```\nc \n```\n\n\n").replace('\n', "\r\n");
    let fixed = fix(&course(&[("en/01-a.md", &windows), ("README.md", "a \r\n")]), &world::skills);
    assert_eq!(text(&fixed, "en/01-a.md"), Some(format!("{FRONT}a  \nb\n\n```\nc \n```\n")));
    assert_eq!(fixed.files.len(), 1);
    let done: Vec<_> = fixed.applied.iter().map(|applied| (applied.file.as_str(), applied.rule, applied.description.as_str())).collect();
    assert_eq!(
        done,
        [
            ("en/01-a.md", None, "Remove the byte order mark."),
            ("en/01-a.md", None, "End every line with a line feed alone."),
            ("en/01-a.md", None, "Remove blanks at the ends of lines."),
            ("en/01-a.md", None, "End the file with one line ending."),
        ]
    );
    let fixed = fix(&course(&[("en/01-a.md", FRONT), ("course.toml", &world::MANIFEST.trim_end().replace('\n', "\r\n"))]), &world::skills);
    assert_eq!(text(&fixed, "course.toml").as_deref(), Some(world::MANIFEST));
}

#[test]
fn blanks_that_mean_something_stay() {
    for kept in ["a  \nb\n", "    code \n\n    more\n", "```\na \n\n \n```\n", "- a\n\n      code \n"] {
        assert_eq!(mended(kept), None, "{kept:?}");
    }
    // An open fence reaches to the end of the file, and so does its code.
    assert_eq!(mended("```\na \n\n\n"), None);
    assert_mended("a  \n\nb\t\n", "a\n\nb\n");
}

#[test]
fn unreadable_and_foreign_files_are_left_alone() {
    let latin: &[u8] = b"---\r\ntitle: \xE9\r\n---\r\n";
    let mut source = course(&[("en/01-a.md", FRONT), ("media/a.txt", "a \r\n"), ("en/02-b.md", "a\u{1b} \r\n"), ("notes/a.md", "a \r\n")]);
    source.files.push(SourceFile { path: "en/03-c.md".to_owned(), bytes: latin.to_vec() });
    let fixed = fix(&source, &world::skills);
    assert!(fixed.files.is_empty() && fixed.applied.is_empty());
    assert!(!fixed.diagnostics.is_empty());
}

#[test]
fn what_was_done_and_what_is_left_are_told() {
    let body = "# A\n\n## Q {.choice}\n- [x] a\n- [ ] b\n\n![](media/none.svg)\n";
    let fixed = fix(&course(&[("en/01-a.md", &format!("{FRONT}{body}"))]), &world::skills);
    let done: Vec<_> = fixed.applied.iter().map(|applied| (applied.rule.unwrap(), applied.description.as_str())).collect();
    assert_eq!(done, [("heading-order", "Begin the heading with ##."), ("question-without-id", "Give the question the id “q”.")]);
    let left: Vec<_> = fixed.diagnostics.iter().map(|diagnostic| diagnostic.rule).collect();
    assert_eq!(left, ["missing-alt-text", "missing-media"]);
}

#[test]
fn long_files_are_mended_whole_and_in_little_time() {
    let many: String = (0..3000).map(|_| "## Why? {.choice}\n- [x] a\n- [] b\n\n").collect();
    let line = "a <b> [x](#y) ".repeat(20_000);
    let fixed = fix(&course(&[("en/01-a.md", &format!("{FRONT}{many}{line}\n"))]), &world::skills);
    assert_eq!(fixed.applied.len(), 6001, "more than a report lists");
    assert!(text(&fixed, "en/01-a.md").unwrap().contains("{#why-3000 .choice}"));
}

#[test]
fn check_shows_the_fix_with_its_place() {
    let parsed = world::lesson("Text.\n\n## Why? {.choice}\n- [x] a\n- [ ] b\n");
    assert_eq!(world::rules_violated(&parsed), ["question-without-id"]);
    let fix = parsed.diagnostics[0].fix.as_ref().unwrap();
    assert_eq!((parsed.diagnostics[0].line, fix.description.as_str()), (FIRST_LINE + 2, "Give the question the id “why”."));
    let at = FRONT.len() + "Text.\n\n## Why? {".len();
    assert_eq!((fix.edits[0].start, fix.edits[0].end, fix.edits[0].replacement.as_str()), (at, at, "#why "));
}

#[test]
fn ids_and_levels_leave_translations_current() {
    let hashes = |text: &str| sections(text).into_iter().map(|section| section.hash).collect::<Vec<_>>();
    let before = format!("{FRONT}### A\nText. \n\n### Why? {{.choice}}\n- [x] a\n- [ ] b\n");
    let fixed = fix(&course(&[("en/01-a.md", &before)]), &world::skills);
    assert_eq!(fixed.applied.len(), 3);
    assert_eq!(hashes(&text(&fixed, "en/01-a.md").unwrap()), hashes(&before));
}

/// Pieces of lessons that are often wrong.
fn piece() -> impl Strategy<Value = String> {
    const PARTS: &[&str] = &[
        "# A\n",
        "## A\n",
        "### B \n",
        "#### C {#c}\n",
        "##### D\n",
        "A\n===\n",
        "## Q {.choice}\n",
        "### R? {.gap}\n",
        "### Q {#q .choice}\n",
        "- [x] a\n",
        "- [ ] b\n",
        "- [] c\n",
        "- [ X ] d\n",
        "- [x]e\n",
        "- f\n",
        "* [] g\n",
        "[[a]]\n",
        "```\n",
        "    code \n",
        "Text.  \n",
        "Text. \n",
        "\n",
        "\n\n",
        "> quote\n",
        "> ## In\n",
        "\r\n",
        "\r",
        "\u{FEFF}",
        " ",
        "\t\n",
        "1. [ ] h\n",
        "| a |\n| - |\n",
        "[x]: y\n",
        "{.choice}\n",
        "é",
        "---\n",
        "## Оценка? {.choice}\n",
        "## Very long heading of a question that goes on and on and on and on {.text}\n",
        "\u{E000}",
        "<b>\n",
        "  ",
    ];
    prop_oneof![9 => proptest::sample::select(PARTS).prop_map(str::to_owned), 1 => any::<String>()]
}

/// Everything that learners are shown, but for the levels of headings.
fn shown(course: &Course) -> Vec<String> {
    let texts = course.lessons.iter().flat_map(|lesson| &lesson.texts).map(|(_, text)| format!("{} {}", text.title, world::html_of(text)));
    let questions = course.lessons.iter().flat_map(|lesson| &lesson.questions).flat_map(|question| &question.texts);
    let all = texts.chain(questions.map(|(_, text)| format!("{text:?}")));
    all.map(|text| (2..=6).fold(text, |text, level| text.replace(&format!("<h{level} "), "<h ").replace(&format!("</h{level}>"), "</h>")))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn fixing_twice_is_fixing_once(
        english in proptest::collection::vec(piece(), 0..25),
        slovenian in proptest::collection::vec(piece(), 0..25),
        is_translation: bool,
    ) {
        let english = format!("{FRONT}{}", english.concat());
        let slovenian = if is_translation { english.replace("A\n", "Č\n") } else { format!("{FRONT}{}", slovenian.concat()) };
        let source = course(&[("en/01-a.md", &english), ("sl/01-a.md", &slovenian), ("en/02-b.md", &slovenian)]);
        let once = fix(&source, &world::skills);
        let mended = with(source.clone(), once.files.clone());
        let twice = fix(&mended, &world::skills);
        prop_assert!(twice.files.is_empty() && twice.applied.is_empty(), "{:?}", twice.applied);
        prop_assert_eq!(twice.diagnostics, once.diagnostics.clone());
        // Nothing that could be published before cannot be published now.
        if let Some(before) = parse(&source, &world::skills).course {
            let after = parse(&mended, &world::skills).course;
            prop_assert_eq!(after.as_ref().map(shown), Some(shown(&before)));
        }
    }
}
