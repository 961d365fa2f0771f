//! What changed for learners between two versions.

use course_format::{Change, Course, Language, QuestionKind, What, diff, diff_text};

use crate::world;

const MANIFEST: &str = "id = \"a-course\"\nlanguages = [\"en\", \"sl\"]\nlicence = \"CC-BY-4.0\"\n\
                        title = { en = \"A course\", sl = \"Tečaj\" }\nsummary = { en = \"About it\", sl = \"O njem\" }\n";
const LESSON: &str = "Some words to begin with here.\n\n## First part\nAbout this.\n\n## Second part\nAbout that.\n\n\
                      ## Why? {#why .choice}\nBecause?\n\n- [x] a\n- [ ] b\n- [ ] c\n\n> [!HINT]\n> Think.\n";
const CHOICE: &str = "## Why? {#why .choice}\n- [x] a\n- [ ] b\n- [ ] c\n";

fn course(manifest: &str, files: &[(&str, &str)]) -> Course {
    let text = |text: &&str| if text.starts_with("---") { (*text).to_owned() } else { format!("{}{text}", world::FRONT) };
    let lessons: Vec<(&str, String)> = files.iter().map(|(path, body)| (*path, text(body))).collect();
    let files: Vec<_> =
        std::iter::once(("course.toml", manifest)).chain(lessons.iter().map(|(path, text)| (*path, text.as_str()))).collect();
    world::sound(world::course(&files))
}

fn lesson(body: &str) -> Course {
    course(world::MANIFEST, &[("en/01-one.md", body)])
}

/// What changed, where it is all in one lesson.
fn changed(before: &str, after: &str) -> Vec<What> {
    what(&diff(&lesson(before), &lesson(after), Language::En))
}

fn what(changes: &[Change]) -> Vec<What> {
    changes.iter().map(|change| change.what.clone()).collect()
}

fn heading(text: &str) -> String {
    text.to_owned()
}

#[test]
fn equal_versions_differ_in_nothing() {
    assert_eq!(changed(LESSON, LESSON), []);
    assert_eq!(
        changed(LESSON, &LESSON.replace("Some words to", "Some\nwords to").replace("- [x] a", "* [x] a").replace("- [ ]", "* [ ]")),
        [What::SectionChanged { heading: heading("Some words to begin with here.") }]
    );
    assert_eq!(changed(LESSON, &format!("{LESSON}\n\n")), []);
}

#[test]
fn sections_are_known_by_their_headings() {
    let changed = |from: &str, to: &str| changed(LESSON, &LESSON.replace(from, to));
    assert_eq!(changed("About that", "About this and that"), [What::SectionChanged { heading: heading("Second part") }]);
    assert_eq!(changed("## Second part\nAbout that.\n\n", ""), [What::SectionRemoved { heading: heading("Second part") }]);
    assert_eq!(changed("## Second", "## A *new* part\nWords.\n\n## Second"), [What::SectionAdded { heading: heading("A new part") }]);
    assert_eq!(
        changed("## Second part", "## Last part"),
        [What::SectionRenamed { from: heading("Second part"), to: heading("Last part") }]
    );
    assert_eq!(changed("Some words", "Many words"), [What::SectionChanged { heading: heading("Many words to begin with here.") }]);
    assert_eq!(
        changed(
            "## First part\nAbout this.\n\n## Second part\nAbout that.\n",
            "## Second part\nAbout that.\n\n## First part\nAbout this.\n"
        ),
        [What::Reordered]
    );
}

#[test]
fn footnotes_and_tables_before_a_section_do_not_change_it() {
    let body = "## A\nText.\n\n## B\nNote[^b].\n\n| a |\n| - |\n| 1 |\n\n[^b]: of b\n";
    let more = body.replace("Text.", "Text[^a].\n\n| a |\n| - |\n| 2 |\n\n[^a]: of a\n");
    assert_eq!(changed(body, &more), [What::SectionChanged { heading: heading("A") }]);
    assert_eq!(changed(body, &body.replace("| 1 |", "| 2 |")), [What::SectionChanged { heading: heading("B") }]);
}

#[test]
fn another_right_answer_is_another_key() {
    assert_eq!(changed(CHOICE, &CHOICE.replace("- [x] a\n- [ ] b", "- [ ] a\n- [x] b")), [What::KeyChanged]);
    assert_eq!(changed(CHOICE, &CHOICE.replace("- [x] a\n- [ ] b", "- [ ] b\n- [x] a")), [], "another order is no other key");
    assert_eq!(changed(CHOICE, &CHOICE.replace("- [x] a\n- [ ] b", "- [x] b\n- [ ] a")), [What::KeyChanged]);
    let options = |added: &[&str], removed: &[&str]| {
        let owned = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
        What::OptionsChanged { added: owned(added), removed: owned(removed) }
    };
    assert_eq!(changed(CHOICE, &CHOICE.replace("] a", "] an *a*")), [options(&["an a"], &["a"])]);
    assert_eq!(changed(CHOICE, &format!("{CHOICE}- [ ] d\n")), [options(&["d"], &[])]);
    assert_eq!(changed(CHOICE, &format!("{CHOICE}- [x] d\n")), [options(&["d"], &[]), What::KeyChanged]);
    let gap = "## Fill {#why .gap}\nIt is [[a|b]].\n";
    assert_eq!(changed(gap, &gap.replace("a|b", "a|b|c")), [What::KeyChanged]);
    let text = "## Write {#why .text}\n[[regex:/a/]]\n\n> [!FEEDBACK]\n> Well.\n";
    assert_eq!(changed(text, &text.replace("/a/", "/b/")), [What::KeyChanged]);
    assert!(What::KeyChanged.affects_scores() && !What::FeedbackChanged.affects_scores());
}

#[test]
fn orders_and_pairs_are_compared_by_their_words() {
    let order = "## Sort {#why .order}\n1. a\n2. b\n3. c\n";
    assert_eq!(changed(order, &order.replace("1. a\n2. b", "1. b\n2. a")), [What::KeyChanged]);
    assert!(matches!(changed(order, &order.replace("a\n", "an a\n")).as_slice(), [What::OptionsChanged { .. }]));
    assert!(matches!(changed(order, &format!("{order}4. d\n")).as_slice(), [What::OptionsChanged { .. }, What::KeyChanged]));
    let pairs = "## Match {#why .match}\n| l | r |\n| - | - |\n| a | x |\n| b | y |\n| c | z |\n";
    assert_eq!(changed(pairs, &pairs.replace("| a | x |\n| b | y |", "| b | y |\n| a | x |")), []);
    assert_eq!(changed(pairs, &pairs.replace("| a | x |\n| b | y |", "| a | y |\n| b | x |")), [What::KeyChanged]);
}

#[test]
fn questions_come_go_and_move() {
    let gap = "\n## Fill {#fill .gap}\n[[a]]\n";
    let before = lesson(&format!("{CHOICE}{gap}"));
    let changes = diff(&lesson(CHOICE), &before, Language::En);
    assert_eq!(what(&changes), [What::QuestionAdded { kind: QuestionKind::Gap }]);
    assert_eq!(
        (changes[0].lesson.as_deref(), changes[0].title.as_deref(), changes[0].question.as_deref()),
        (Some("one"), Some("A lesson"), Some("fill"))
    );
    assert_eq!(what(&diff(&before, &lesson(CHOICE), Language::En)), [What::QuestionRemoved { is_retired: false }]);
    let retired = course(&format!("{}retired = [\"fill\"]\n", world::MANIFEST), &[("en/01-one.md", CHOICE)]);
    assert_eq!(what(&diff(&before, &retired, Language::En)), [What::QuestionRemoved { is_retired: true }]);
    let elsewhere = course(world::MANIFEST, &[("en/01-one.md", CHOICE), ("en/02-two.md", &gap.replace("Fill", "Now fill"))]);
    let changes = diff(&before, &elsewhere, Language::En);
    assert_eq!(
        what(&changes),
        [
            What::LessonAdded { kind: course_format::LessonKind::Lesson },
            What::QuestionMoved { from: "one".to_owned() },
            What::PromptChanged { from: "Fill".to_owned(), to: "Now fill".to_owned() }
        ]
    );
    assert_eq!(changes[1].lesson.as_deref(), Some("two"));
}

#[test]
fn what_surrounds_a_question_is_told_apart() {
    let changed = |from: &str, to: &str| changed(LESSON, &LESSON.replace(from, to));
    assert_eq!(changed("## Why?", "## Why *then*?"), [What::PromptChanged { from: "Why?".to_owned(), to: "Why then?".to_owned() }]);
    assert_eq!(changed("Because?", "Why so?"), [What::QuestionTextChanged]);
    assert_eq!(changed("Think.", "Think again."), [What::FeedbackChanged]);
    assert_eq!(changed("- [ ] b\n", "- [ ] b\n  > No.\n"), [What::FeedbackChanged]);
    assert_eq!(changed(".choice}", ".choice points=2}"), [What::PointsChanged { from: 1, to: 2 }]);
    assert_eq!(changed(".choice}", ".choice level=2}"), [What::MeasureChanged]);
}

#[test]
fn lessons_come_go_and_change_their_place() {
    let files = [("en/01-a.md", "A."), ("en/02-b.md", "B."), ("en/03-c.md", "C."), ("en/04-d.md", "D.")];
    let before = course(world::MANIFEST, &files);
    let after = course(world::MANIFEST, &[("en/05-a.md", "A."), files[1], files[2], ("en/04-e.md", "E.")]);
    let changes = diff(&before, &after, Language::En);
    let lesson = course_format::LessonKind::Lesson;
    let found: Vec<_> = changes.iter().map(|change| (change.lesson.as_deref().unwrap(), change.what.clone())).collect();
    assert_eq!(
        found,
        [
            ("e", What::LessonAdded { kind: lesson }),
            ("a", What::LessonMoved { from: 1, to: 4 }),
            ("d", What::LessonRemoved { kind: lesson, is_retired: false })
        ]
    );
}

#[test]
fn lessons_say_other_things_about_themselves() {
    let front = |lines: &str| course(world::MANIFEST, &[("en/01-one.md", &format!("---\n{lines}---\n{CHOICE}"))]);
    let changed = |before: &str, after: &str| what(&diff(&front(before), &front(after), Language::En));
    let renamed = What::Renamed { from: "A".to_owned(), to: "B".to_owned() };
    assert_eq!(changed("title: A\nminutes: 5\n", "title: B\nminutes: 7\n"), [renamed, What::MinutesChanged { from: 5, to: 7 }]);
    let test = "title: A\nminutes: 5\nkind: test\n";
    assert_eq!(
        changed(test, &format!("{test}time_limit: 20\nshuffle: true\n")),
        [What::TimeLimitChanged { from: None, to: Some(20) }, What::ShuffleChanged { to: true }]
    );
    assert!(matches!(changed(test, "title: A\nminutes: 5\n").as_slice(), [What::LessonKindChanged { .. }]));
}

#[test]
fn course_says_other_things_about_itself() {
    let bank =
        "---\ntitle: Items\nminutes: 1\nkind: bank\n---\n## I1 {#i1 .choice}\n- [x] a\n- [ ] b\n\n## I2 {#i2 .choice}\n- [x] a\n- [ ] b\n";
    let test = format!("---\ntitle: Test\nminutes: 5\nkind: test\n---\n{CHOICE}");
    let with = |manifest: &str| course(manifest, &[("en/01-one.md", "Text."), ("en/80-items.md", bank), ("en/90-test.md", &test)]);
    let completion =
        "[completion]\nlessons = \"all\"\ntest = \"test\"\npass = 0.7\n[[pool]]\ntest = \"test\"\nfrom = \"items\"\ndraw = 1\n";
    let before = with(&format!("{}{completion}", world::MANIFEST));
    let other = completion
        .replace("0.7", "0.8\nattempts = 2\nvalid_months = 12\nrenewal = 1")
        .replace("\"all\"", "\"none\"")
        .replace("draw = 1", "draw = 2");
    let manifest = format!("{}{other}[skills]\n\"digcomp-2.2:4.1\" = 3\n", world::MANIFEST)
        .replace("A course", "The course")
        .replace("About it", "More");
    let changes = diff(&before, &with(&manifest), Language::En);
    let text = diff_text(&changes);
    assert_eq!(
        text,
        "The title is “The course” instead of “A course”.\n\
         The summary has other words.\n\
         Completing the course is evidence for digcomp-2.2:4.1 at level 3 instead of nothing.\n\
         Lessons need not be finished any more.\n\
         ! The test is passed with 80 % of the points instead of 70 %.\n\
         The test may be taken 2 times instead of as often as one likes.\n\
         A completion is valid for 12 months instead of for ever.\n\
         Everybody who completed it should take it again.\n\
         Test (test)\n\
         \x20 The test draws 2 from “items” instead of 1 from “items”.\n"
    );
    let json = serde_json::to_value(&changes).unwrap();
    assert_eq!((&json[4]["change"], &json[4]["from"]), (&"pass_mark_changed".into(), &0.7.into()));
    assert_eq!(json[8]["lesson"], "test");
}

#[test]
fn translations_that_came_or_changed_are_named() {
    let english = course(world::MANIFEST, &[("en/01-one.md", CHOICE)]);
    let both = |slovenian: &str| course(MANIFEST, &[("en/01-one.md", CHOICE), ("sl/01-one.md", slovenian)]);
    let slovenian = "## Zakaj? {#why .choice}\n- [x] č\n- [ ] š\n- [ ] ž\n";
    assert_eq!(
        what(&diff(&english, &both(slovenian), Language::En)),
        [What::LanguageAdded { language: Language::Sl }, What::TranslationAdded { language: Language::Sl }]
    );
    let mended = both(&slovenian.replace("Zakaj", "Čemu"));
    assert_eq!(what(&diff(&both(slovenian), &mended, Language::En)), [What::TranslationChanged { language: Language::Sl }]);
    let read_in_slovenian = diff(&both(slovenian), &mended, Language::Sl);
    assert_eq!(what(&read_in_slovenian), [What::PromptChanged { from: "Zakaj?".to_owned(), to: "Čemu?".to_owned() }]);
    let recorded = slovenian.to_owned();
    let noted = course(
        MANIFEST,
        &[
            ("en/01-one.md", CHOICE),
            ("sl/01-one.md", &format!("---\ntitle: A lesson\ntranslated_from: [title 0123456789ab]\n---\n{recorded}")),
        ],
    );
    assert_eq!(diff(&both(slovenian), &noted, Language::En), []);
}

#[test]
fn changes_read_as_sentences() {
    let after = LESSON.replace("About that", "About all").replace("- [x] a\n- [ ] b", "- [ ] a\n- [x] b");
    let text = diff_text(&diff(&lesson(LESSON), &lesson(&after), Language::En));
    assert_eq!(
        text,
        "A lesson (one)\n  Section “Second part” has other text.\n  ! Question “why”: other answers are right now; scores differ.\n"
    );
    assert_eq!(diff_text(&[]), "");
}
