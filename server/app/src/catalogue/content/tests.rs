use super::*;
use crate::catalogue::api::{Judge, QuestionKindOut, TranslationStateKind};
use crate::catalogue::translations;
use course_format::{
    AnswerKey, Course, CourseSource, CriterionText, GapKey, Language as Source, OptionText, Question, QuestionKind, QuestionText,
    RubricKey, SourceFile, Translation,
};
use std::collections::BTreeMap;

fn option(html: &str) -> OptionText {
    OptionText { html: html.to_owned(), feedback_html: Some("FEEDBACK".to_owned()) }
}

fn question(kind: QuestionKind, key: AnswerKey, text: QuestionText) -> Question {
    Question {
        key: "q".to_owned(),
        kind,
        points: 3,
        skill: None,
        level: None,
        shuffle: false,
        review: None,
        discrimination: Some(1.25),
        difficulty: Some(-0.5),
        key_: key,
        texts: BTreeMap::from([(Source::En, QuestionText { feedback_html: Some("FEEDBACK".to_owned()), ..text })]),
    }
}

fn shown(question: &Question) -> (super::QuestionOut, String) {
    let shown = learner_question(question, Source::En).expect("it has an English text");
    let json = shown.to_json_string();
    for secret in ["FEEDBACK", "SECRET", "1.25", "-0.5"] {
        assert!(!json.contains(secret), "{json}");
    }
    (shown, json)
}

fn rubric() -> (Option<RubricKey>, Vec<CriterionText>) {
    let words = |html: &str, levels: &[&str]| CriterionText {
        html: html.to_owned(),
        levels: levels.iter().map(|level| (*level).to_owned()).collect(),
    };
    (Some(RubricKey { criteria: vec![vec![0, 2], vec![0, 1]] }), vec![words("Headings", &["none", "all"]), words("Plain language", &[])])
}

#[test]
fn an_order_and_pairs_show_their_entries_and_not_what_belongs_where() {
    let text = QuestionText { options: vec![option("b"), option("a")], ..QuestionText::default() };
    let (order, json) = shown(&question(QuestionKind::Order, AnswerKey::Order { order: vec![2, 1] }, text.clone()));
    assert_eq!((order.kind, order.judged, order.options.len()), (QuestionKindOut::Order, Judge::Key, 2));
    assert!(!json.contains("order\":["), "{json}");
    let text = QuestionText { choices: vec!["x".to_owned(), "y".to_owned(), "z".to_owned()], ..text };
    let (pairs, json) = shown(&question(QuestionKind::Match, AnswerKey::Match { pairs: vec![3, 1], choices: 3 }, text));
    let choices: Vec<_> = pairs.choices.iter().map(|choice| (choice.number, choice.html.as_str())).collect();
    assert_eq!((pairs.kind, choices), (QuestionKindOut::Match, vec![(1, "x"), (2, "y"), (3, "z")]));
    assert!(!json.contains("pairs"), "{json}");
}

#[test]
fn a_gap_shows_what_kind_it_is_and_no_accepted_word() {
    let gaps = vec![
        GapKey::Text { accepted: vec!["SECRET".to_owned()] },
        GapKey::Number { value: 42.0, tolerance: 0.5 },
        GapKey::DropDown { right: "b".to_owned(), options: vec!["a".to_owned(), "b".to_owned()] },
    ];
    let text = QuestionText { gap_keys: gaps.clone(), ..QuestionText::default() };
    let (gap, json) = shown(&question(QuestionKind::Gap, AnswerKey::Gap { gaps }, text));
    assert_eq!(gap.gaps.iter().map(|gap| gap.options.len()).collect::<Vec<_>>(), [0, 0, 2]);
    assert!(!json.contains("42") && !json.contains("right"), "{json}");
}

#[test]
fn a_text_is_judged_by_its_rule_a_trainer_or_nobody() {
    let text = |patterns: &[&str], rubric: Option<RubricKey>| {
        let patterns: Vec<String> = patterns.iter().map(|pattern| (*pattern).to_owned()).collect();
        let words = QuestionText { patterns: patterns.clone(), ..QuestionText::default() };
        shown(&question(QuestionKind::Text, AnswerKey::Text { patterns, rubric }, words)).0.judged
    };
    assert_eq!((text(&["SECRET"], None), text(&[], rubric().0), text(&[], None)), (Judge::Key, Judge::Trainer, Judge::Nobody));
    let scale = QuestionText { options: vec![option("never"), option("always")], ..QuestionText::default() };
    assert_eq!(shown(&question(QuestionKind::Scale, AnswerKey::Scale { labels: 2 }, scale)).0.judged, Judge::Nobody);
}

#[test]
fn an_upload_says_what_it_takes_and_how_it_is_marked() {
    let (key, words) = rubric();
    let key = AnswerKey::Upload { types: vec!["pdf".to_owned()], max_bytes: 5_000_000, max_files: 2, rubric: key };
    let (upload, _) = shown(&question(QuestionKind::Upload, key, QuestionText { rubric: words, ..QuestionText::default() }));
    let takes = upload.upload.as_ref().expect("it takes files");
    assert_eq!((takes.types.as_slice(), takes.max_bytes, takes.max_files), (&["pdf".to_owned()][..], 5_000_000, 2));
    let levels: Vec<Vec<_>> =
        upload.rubric.iter().map(|row| row.levels.iter().map(|level| (level.points, level.html.as_str())).collect()).collect();
    assert_eq!(levels, [vec![(0, "none"), (2, "all")], vec![(0, ""), (1, "")]]);
    assert_eq!(upload.judged, Judge::Trainer);
    let html = readable_question(&upload);
    assert!(html.contains("<li>Headings<ul><li>0: none</li><li>2: all</li></ul></li>"), "{html}");
}

#[test]
fn a_question_without_a_text_in_the_language_is_not_shown() {
    let scale = question(QuestionKind::Scale, AnswerKey::Scale { labels: 1 }, QuestionText::default());
    assert!(learner_question(&scale, Source::Sl).is_none());
}

/// A course with a lesson, a test that draws from a bank, and the bank.
fn course() -> Course {
    let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() };
    let manifest = "id = \"x.drawing\"\nlanguages = [\"en\"]\naudience = [\"citizen\"]\nlicence = \"CC0-1.0\"\nauthors = [\"A\"]\n\
        [title]\nen = \"T\"\n[summary]\nen = \"S\"\n[skills]\n\"digcomp-2.2:4.1\" = 3\n[completion]\nlessons = \"all\"\ntest = \"final-test\"\n\
        pass = 0.5\n[[pool]]\ntest = \"final-test\"\nfrom = \"items\"\ndraw = 1\n";
    let lesson = "---\ntitle: One\nminutes: 1\n---\n\nText.\n\n## A section\n\nMore.\n\n### Asked {#asked .choice}\n\n- [x] a\n- [ ] b\n";
    let test =
        "---\ntitle: Test\nminutes: 1\nkind: test\ntime_limit: 20\n---\n\nIntroduction.\n\n### Own {#own .choice}\n\n- [x] a\n- [ ] b\n";
    let bank = "---\ntitle: Items\nminutes: 1\nkind: bank\n---\n\n### First {#first .choice}\n\n- [x] a\n- [ ] b\n\n\
        ### Second {#second .choice}\n\n- [x] a\n- [ ] b\n";
    let files =
        vec![file("course.toml", manifest), file("en/01-one.md", lesson), file("en/80-items.md", bank), file("en/90-final-test.md", test)];
    let parsed = course_format::parse(&CourseSource { slug: "drawing".to_owned(), files }, &crate::skills::knows);
    parsed.course.unwrap_or_else(|| panic!("{:?}", parsed.diagnostics))
}

fn published(course: Course) -> PublishedCourse {
    use crate::platform::ids::{CourseId, CourseVersionId};
    let (course_id, version_id) = (CourseId(uuid::Uuid::nil()), CourseVersionId(uuid::Uuid::nil()));
    PublishedCourse { course_id, version_id, number: 1, published_at: chrono::DateTime::UNIX_EPOCH, course }
}

fn lesson(course: &PublishedCourse, key: &str) -> (serde_json::Value, String) {
    let content = prepare(course, course.lesson(key).expect("it is there"), Language::En).expect("it can be prepared");
    (serde_json::from_slice(&content.plain).expect("it is JSON"), content.html)
}

#[test]
fn a_test_has_its_text_its_time_and_no_question_anywhere() {
    let course = published(course());
    let (test, html) = lesson(&course, "final-test");
    assert_eq!((&test["kind"], &test["time_limit"], test["blocks"].as_array().map(Vec::len)), (&"test".into(), &20.into(), Some(1)));
    for text in [test.to_string(), html] {
        assert!(text.contains("Introduction") && !text.contains("Own") && !text.contains("First") && !text.contains("own"), "{text}");
    }
    let (one, html) = lesson(&course, "one");
    let contents: Vec<_> = one["contents"].as_array().expect("a list").iter().map(|entry| &entry["text"]).collect();
    assert_eq!(contents, ["A section", "Asked"]);
    assert!(one["blocks"].to_string().contains("Asked") && html.contains("id=\"block-asked\""));
}

#[test]
fn a_bank_is_shown_nowhere_and_counts_only_by_what_is_drawn() {
    let course = published(course());
    assert_eq!(course.shown_lessons().map(|lesson| lesson.key.as_str()).collect::<Vec<_>>(), ["one", "final-test"]);
    assert!(prepare(&course, course.lesson("items").expect("it is there"), Language::En).is_err());
    let shown = crate::catalogue::api::CourseOut::of(&course, None, &[], Language::En, chrono::NaiveDate::MIN);
    let outline: Vec<_> = shown.lessons.iter().map(|lesson| (lesson.key.as_str(), lesson.question_count)).collect();
    assert_eq!(outline, [("one", 1), ("final-test", 2)]);
    assert_eq!((shown.summary.lesson_count, shown.summary.minutes), (1, 2));
    let table = crate::catalogue::api::CourseTranslations::of(&course);
    assert_eq!(table.lessons.len(), 3, "authors see it");
}

#[test]
fn what_is_worst_about_a_translation_is_told() {
    let mut course = course();
    let lesson = &mut course.lessons[0];
    let text = lesson.texts[&Source::En].clone();
    let mut tell = |translation: Option<Translation>| {
        lesson.texts.insert(Source::Sl, course_format::LessonText { translation, ..text.clone() });
        translations::state(lesson, Source::En, Source::Sl).map(|state| (state.state, state.sections))
    };
    let known = |is_recorded: bool, stale: &[&str], untranslated: &[&str]| {
        let list = |headings: &[&str]| headings.iter().map(|heading| (*heading).to_owned()).collect();
        Some(Translation { is_recorded, sections: 3, stale: list(stale), untranslated: list(untranslated) })
    };
    assert_eq!(tell(known(true, &[], &[])), Some((TranslationStateKind::Current, 3)));
    assert_eq!(tell(known(true, &["a"], &[])), Some((TranslationStateKind::Stale, 3)));
    assert_eq!(tell(known(true, &["a"], &["b"])), Some((TranslationStateKind::Partial, 3)));
    assert_eq!(tell(known(false, &[], &[])), Some((TranslationStateKind::Unrecorded, 3)));
    assert_eq!(tell(known(false, &[], &["b"])), Some((TranslationStateKind::Partial, 3)));
    assert_eq!(tell(None), Some((TranslationStateKind::Unrecorded, 0)));
    assert_eq!(tell(known(true, &[], &[])).map(|(state, _)| state), Some(TranslationStateKind::Current));
    let missing = translations::state(&course.lessons[0], Source::En, Source::It).expect("a state");
    assert_eq!((missing.state, missing.sections), (TranslationStateKind::Missing, 3), "the other translation counted them");
    assert!(translations::state(&course.lessons[0], Source::En, Source::En).is_none());
}
