//! Beginning translations, noting what they were made from, and seeing what is left.

use course_format::{
    CourseSource, Language, SourceFile, TranslateError, TranslationStatus, parse, translate_done, translate_start, translate_status,
};

use proptest::prelude::*;

use crate::world;

const MANIFEST: &str = "id = \"a-course\"\nlanguages = [\"en\", \"sl\", \"it\"]\nlicence = \"CC-BY-4.0\"\n\
                        title = { en = \"A\", sl = \"A\", it = \"A\" }\nsummary = { en = \"A\", sl = \"A\", it = \"A\" }\n";
const LESSON: &str = "---\ntitle: \"Why: a “test”\"\nminutes: 5\nskills: [digcomp-2.2:4.1]\n---\nSome words to begin.\n\n## The first part\n\
                      More words here.\n\n### Which is it? {#which .choice points=2}\n- [x] One\n- [ ] Two\n";

fn course(files: &[(&str, &str)]) -> CourseSource {
    let usual = [("course.toml", MANIFEST), ("en/01-why.md", LESSON)];
    let files = files.iter().chain(usual.iter().filter(|(path, _)| files.iter().all(|(given, _)| given != path)));
    let files = files.map(|(path, text)| SourceFile { path: (*path).to_owned(), bytes: text.as_bytes().to_vec() });
    CourseSource { slug: "a-course".to_owned(), files: files.collect() }
}

/// The course with files put in place of theirs.
fn with(mut source: CourseSource, files: Vec<SourceFile>) -> CourseSource {
    for file in files {
        source.files.retain(|other| other.path != file.path);
        source.files.push(file);
    }
    source
}

fn text_of(file: &SourceFile) -> &str {
    std::str::from_utf8(&file.bytes).unwrap()
}

fn slovenian(source: &CourseSource) -> TranslationStatus {
    translate_status(source).unwrap()[0].languages[&Language::Sl].clone()
}

#[test]
fn started_translation_keeps_ids_and_lists_every_section_as_untranslated() {
    let source = course(&[]);
    let file = translate_start(&source, "why", Language::Sl).unwrap();
    assert_eq!(file.path, "sl/01-why.md");
    let (front, body) = text_of(&file).split_once("---\nSome").unwrap();
    assert_eq!(format!("Some{body}"), LESSON.split_once("---\nSome").map(|(_, body)| format!("Some{body}")).unwrap());
    let lines: Vec<_> = front.lines().collect();
    assert_eq!(&lines[..3], ["---", "title: \"Why: a “test”\"", "translated_from:"]);
    let ids: Vec<_> = lines[3..].iter().map(|line| line.split_whitespace().nth(1).unwrap()).collect();
    assert_eq!(ids, ["title", "b1", "the-first-part", "which"]);
    let source = with(source, vec![file]);
    let parsed = parse(&source, &world::skills);
    let rules: Vec<_> = parsed.diagnostics.iter().filter(|found| found.file.starts_with("sl/")).map(|found| found.rule).collect();
    assert_eq!(rules, ["untranslated-section"; 4], "{}", world::listed(&parsed));
    assert!(parsed.course.is_some());
    assert!(
        matches!(slovenian(&source), TranslationStatus::Recorded { untranslated, changed, .. } if untranslated.len() == 4 && changed.is_empty())
    );
}

#[test]
fn translation_is_started_once_and_for_a_language_and_lesson_of_the_course() {
    let source = course(&[("sl/01-why.md", "x")]);
    let start = |lesson, language| translate_start(&source, lesson, language);
    assert_eq!(start("why", Language::Sl), Err(TranslateError::AlreadyThere("sl/01-why.md".to_owned())));
    assert_eq!(start("why", Language::En), Err(TranslateError::SourceLanguage(Language::En)));
    assert_eq!(start("why", Language::Bg), Err(TranslateError::UnlistedLanguage(Language::Bg)));
    assert_eq!(start("what", Language::It), Err(TranslateError::UnknownLesson("what".to_owned())));
    for name in ["why", "01-why", "01-why.md"] {
        assert_eq!(start(name, Language::It).unwrap().path, "it/01-why.md");
    }
    let nothing = CourseSource { slug: "a".to_owned(), files: Vec::new() };
    assert_eq!(translate_start(&nothing, "why", Language::It), Err(TranslateError::NoSource));
}

#[test]
fn done_writes_the_list_and_nothing_else() {
    let body = "Nekaj besed.  \n\n## Prvi del\nBesede.\n\n### Kateri? {#which .choice}\n- [x] En\n- [ ] Dva\n\n";
    for (front, kept) in [
        ("---\ntitle: Zakaj\n---\n", "---\ntitle: Zakaj\n@---\n"),
        ("---\n# note\ntitle:  Zakaj  \nminutes: 5\n---   \n", "---\n# note\ntitle:  Zakaj  \nminutes: 5\n@---   \n"),
        ("---\ntranslated_from: [title 000000000000]\ntitle: Zakaj\n---\n", "---\n@title: Zakaj\n---\n"),
        (
            "---\ntranslated_from:\n  - title 000000000000\n\n# note\n- b1 000000000000\nskills:\n  - digcomp-2.2:4.1\ntitle: Zakaj\n---\n",
            "---\n@\n# note\nskills:\n  - digcomp-2.2:4.1\ntitle: Zakaj\n---\n",
        ),
    ] {
        let list = "translated_from:\n  - title T\n  - b1 B\n  - the-first-part F\n  - which W\n";
        for ending in ["\n", "\r\n", "\r"] {
            for mark in ["", "\u{FEFF}"] {
                let before = format!("{mark}{front}{body}").replace('\n', ending);
                let source = course(&[("sl/01-why.md", &before)]);
                let changed = translate_done(&source, Some("why"), Language::Sl).unwrap();
                assert_eq!(changed.len(), 1);
                let hashless = |text: &str| {
                    course_format::sections(LESSON)
                        .iter()
                        .zip(["T", "B", "F", "W"])
                        .fold(text.to_owned(), |text, (section, letter)| text.replace(&format!(" {}", section.hash), &format!(" {letter}")))
                };
                let expected = format!("{mark}{}{body}", kept.replace('@', list)).replace('\n', ending);
                assert_eq!(hashless(text_of(&changed[0])), expected);
                let source = with(source, changed);
                assert_eq!(translate_done(&source, None, Language::Sl), Ok(Vec::new()), "the second time there is nothing to do");
                assert!(slovenian(&source).is_current());
            }
        }
    }
}

#[test]
fn done_is_for_translations_that_are_there() {
    let source = course(&[("en/02-more.md", LESSON), ("sl/01-why.md", "---\ntitle: Zakaj\n---\nBesede.\n")]);
    let done = |lesson, language| translate_done(&source, lesson, language);
    assert_eq!(done(Some("more"), Language::Sl), Err(TranslateError::NotThere("sl/02-more.md".to_owned())));
    assert_eq!(done(None, Language::Sl).unwrap().len(), 1);
    assert_eq!(done(None, Language::It), Ok(Vec::new()));
    assert_eq!(done(None, Language::En), Err(TranslateError::SourceLanguage(Language::En)));
    let broken = course(&[("sl/01-why.md", "No front matter.\n")]);
    assert_eq!(translate_done(&broken, None, Language::Sl), Err(TranslateError::Unreadable("sl/01-why.md".to_owned())));
    for error in [TranslateError::NoSource, TranslateError::UnlistedLanguage(Language::Bg), TranslateError::NotThere("x".to_owned())] {
        assert!(error.to_string().ends_with('.'), "{error}");
    }
}

#[test]
fn status_tells_missing_unrecorded_and_stale_translations_apart() {
    let source = course(&[("sl/01-why.md", "---\ntitle: Zakaj\n---\nSome words to begin.\n")]);
    let status = translate_status(&source).unwrap();
    assert_eq!((status[0].lesson.as_str(), status[0].file.as_str()), ("why", "en/01-why.md"));
    assert_eq!(status[0].languages[&Language::It], TranslationStatus::Missing);
    assert_eq!(
        status[0].languages[&Language::Sl],
        TranslationStatus::NotRecorded { untranslated: vec!["Some words to begin.".to_owned()] }
    );
    let done = translate_done(&source, None, Language::Sl).unwrap();
    let source = with(source, done);
    let changed = LESSON
        .replace("More words", "Other words")
        .replace("### Which", "## A new part\nWith words.\n\n### Which")
        .replace("Some words to begin.\n\n", "");
    let source = with(source, vec![SourceFile { path: "en/01-why.md".to_owned(), bytes: changed.into_bytes() }]);
    let expected = TranslationStatus::Recorded {
        changed: vec!["The first part".to_owned()],
        new: vec!["A new part".to_owned()],
        removed: vec!["b1".to_owned()],
        untranslated: Vec::new(),
    };
    assert_eq!(slovenian(&source), expected);
    assert!(!expected.is_current());
    let json = serde_json::to_value(&expected).unwrap();
    assert_eq!((&json["state"], &json["removed"][0]), (&"recorded".into(), &"b1".into()));
}

proptest! {
    #[test]
    fn noting_twice_is_noting_once_and_the_text_stays(
        lines in proptest::collection::vec("(title: [a-z]{1,5}|translated_from:( \\[a\\])?| *- [a-z]{1,4} ?[0-9a-f]{0,13}|# [a-z]{1,4}|  [a-z]{1,4}|minutes: 5|)( |\r)?", 0..8),
        body in "[ -~čž\n\r]{0,60}",
        english in "[ -~\n#{}.]{0,60}",
    ) {
        let text = format!("---\n{}\n---\n{body}", lines.join("\n"));
        let source = course(&[("sl/01-why.md", &text), ("en/01-why.md", &format!("---\ntitle: Why\nminutes: 5\n---\n{english}"))]);
        let _ = (translate_status(&source), translate_start(&source, "why", Language::It));
        if let Ok(changed) = translate_done(&source, None, Language::Sl) {
            for file in &changed {
                prop_assert!(file.bytes.ends_with(body.as_bytes()));
                let kept = |text: &str| -> Vec<String> {
                    let is_list = |line: &&str| line.trim_start().starts_with('-') || line.starts_with("translated_from");
                    text.strip_suffix(body.as_str()).unwrap().split('\n').filter(|line| !is_list(line)).map(str::to_owned).collect()
                };
                prop_assert_eq!(kept(text_of(file)), kept(&text));
            }
            let noted = with(source, changed);
            prop_assert_eq!(translate_done(&noted, None, Language::Sl), Ok(Vec::new()));
        }
    }
}
