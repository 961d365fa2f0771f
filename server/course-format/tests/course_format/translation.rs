//! Lessons in several languages.

use course_format::{Language, Parsed};

use crate::world::{self, assert_violates};

const MANIFEST: &str = "id = \"a-course\"\nlanguages = [\"en\", \"sl\"]\nlicence = \"CC-BY-4.0\"\n\
                        title = { en = \"A\", sl = \"A\" }\nsummary = { en = \"A\", sl = \"A\" }\n";
const SOURCE: &str = "## Q {#q .choice points=2 level=3}\n- [x] a\n- [ ] b\n\n## R {#r .gap}\n[[a|b]] [[= 5]] [[c|*d]]\n";
const PATH: &str = "sl/01-a-lesson.md";

/// Parses files. Whether a translation is up to date is another subject, so what is said about that is left out.
pub fn course(files: &[(&str, &str)]) -> Parsed {
    let mut parsed = world::course(files);
    parsed.diagnostics.retain(|diagnostic| !matches!(diagnostic.rule, "translation-not-recorded" | "untranslated-section"));
    parsed
}

fn translated(source: &str, translation: &str) -> Parsed {
    course(&[
        ("course.toml", MANIFEST),
        ("en/01-a-lesson.md", &format!("{}{source}", world::FRONT)),
        (PATH, &format!("{}{translation}", world::FRONT)),
    ])
}

#[track_caller]
fn assert_mismatch(translation: &str, line: u32) {
    let line = if line == 0 { 1 } else { line + world::FIRST_LINE - 1 };
    assert_violates(&translated(SOURCE, translation), "translation-question-mismatch", &[(PATH, line, 1)]);
}

#[test]
fn faithful_translation_is_sound() {
    let translation = "## Vpr {#q .choice level=3}\n- [x] č\n- [ ] š\n\n## Pon {#r .gap}\n[[ž]] [[= 5,0]] [[*đ|ć]]\n";
    let parsed = translated(SOURCE, translation);
    assert_eq!(world::listed(&parsed), "");
    let course = world::sound(parsed);
    let question = &course.lessons[0].questions[0];
    assert_eq!((question.points, question.texts[&Language::Sl].prompt_html.as_str()), (2, "Vpr"));
}

#[test]
fn other_questions_are_refused() {
    let choice = "## Q {#q .choice}\n- [x] a\n- [ ] b\n";
    let gap = "## R {#r .gap}\n[[a]] [[= 5]] [[c|*d]]\n";
    assert_mismatch(choice, 0);
    assert_mismatch(&format!("{gap}{choice}"), 0);
    assert_mismatch(&format!("{choice}{gap}## S {{#s .gap}}\n[[a]]\n"), 6);
    assert_mismatch(&format!("## Q {{#q .gap}}\n[[a]]\n{gap}"), 1);
    assert_mismatch(&format!("## Q {{#q .choice points=1}}\n- [x] a\n- [ ] b\n{gap}"), 1);
}

#[test]
fn question_that_stands_twice_is_named_once() {
    let text = "## Q {#q .choice}\n- [x] a\n- [ ] b\n";
    let parsed = translated(text, &format!("{text}{text}"));
    assert_violates(&parsed, "duplicate-question-id", &[(PATH, world::FIRST_LINE + 3, 1)]);
    let parsed = translated("## Q {.choice}\n- [x] a\n- [ ] b\n", text);
    assert_eq!(world::rules_violated(&parsed), ["question-without-id", "translation-question-mismatch"]);
}

#[test]
fn other_options_and_right_answers_are_refused() {
    let gap = "## R {#r .gap}\n[[a]] [[= 5]] [[c|*d]]\n";
    assert_mismatch(&format!("## Q {{#q .choice}}\n- [x] a\n- [ ] b\n- [ ] c\n{gap}"), 1);
    assert_mismatch(&format!("## Q {{#q .choice}}\n- [ ] a\n- [x] b\n{gap}"), 1);
}

#[test]
fn other_gaps_are_refused() {
    for gaps in
        ["[[a]] [[= 5]]", "[[a]] [[= 6]] [[c|*d]]", "[[a]] [[= 5 ± 1]] [[c|*d]]", "[[= 5]] [[a]] [[c|*d]]", "[[a]] [[= 5]] [[c|*d|*e]]"]
    {
        assert_mismatch(&format!("## Q {{#q .choice}}\n- [x] a\n- [ ] b\n## R {{#r .gap}}\n{gaps}\n"), 4);
    }
}

#[test]
fn front_matter_says_the_same_or_nothing() {
    let parse = |front: &str| {
        course(&[
            ("course.toml", MANIFEST),
            ("en/01-a-lesson.md", "---\ntitle: T\nminutes: 5\nskills: [digcomp-2.2:4.1, digcomp-2.2:4.2]\n---\n"),
            (PATH, &format!("---\ntitle: N\n{front}---\n")),
        ])
    };
    assert_eq!(world::listed(&parse("")), "");
    assert_eq!(world::listed(&parse("minutes: 5\nkind: lesson\nskills: [digcomp-2.2:4.2, digcomp-2.2:4.1]\n")), "");
    let rule = "translation-front-matter-mismatch";
    assert_violates(&parse("minutes: 6\n"), rule, &[(PATH, 3, 10)]);
    assert_violates(&parse("kind: test\n"), rule, &[(PATH, 3, 7)]);
    assert_violates(&parse("skills: [digcomp-2.2:4.2]\n"), rule, &[(PATH, 3, 9)]);
}

#[test]
fn missing_orphaned_and_unlisted_translations_are_named() {
    let text = format!("{}Text.", world::FRONT);
    let parse = |manifest: &str, paths: &[&str]| {
        let files: Vec<_> = std::iter::once(("course.toml", manifest)).chain(paths.iter().map(|path| (*path, text.as_str()))).collect();
        course(&files)
    };
    let parsed = parse(MANIFEST, &["en/01-a.md", "en/02-b.md", "sl/01-a.md"]);
    assert_violates(&parsed, "missing-translation", &[("en/02-b.md", 1, 1)]);
    let course = world::sound(parsed);
    assert_eq!(course.lessons[1].texts.keys().collect::<Vec<_>>(), [&Language::En]);
    let parsed = parse(MANIFEST, &["en/01-a.md", "sl/01-a.md", "sl/02-b.md"]);
    assert_violates(&parsed, "orphan-translation", &[("sl/02-b.md", 1, 1)]);
    let parsed = parse(world::MANIFEST, &["en/01-a.md", "sl/01-a.md"]);
    assert_violates(&parsed, "unlisted-language", &[("sl/01-a.md", 1, 1)]);
}

#[test]
fn tests_and_assignments_say_the_same_or_nothing() {
    let parse = |source: &str, front: &str| {
        course(&[
            ("course.toml", MANIFEST),
            ("en/01-a-lesson.md", &format!("---\ntitle: T\nminutes: 5\n{source}---\n")),
            (PATH, &format!("---\ntitle: N\n{front}---\n")),
        ])
    };
    let test = "kind: test\ntime_limit: 20\nshuffle: true\n";
    assert_eq!(world::listed(&parse(test, "")), "");
    assert_eq!(world::listed(&parse(test, test)), "");
    assert_eq!(world::listed(&parse("kind: assignment\npass: 0.6\n", "pass: 0.60\n")), "");
    let rule = "translation-front-matter-mismatch";
    assert_violates(&parse(test, "time_limit: 30\n"), rule, &[(PATH, 3, 13)]);
    assert_violates(&parse(test, "shuffle: false\n"), rule, &[(PATH, 3, 10)]);
    assert_violates(&parse("kind: test\n", "time_limit: 20\n"), rule, &[(PATH, 3, 13)]);
    assert_violates(&parse("kind: assignment\npass: 0.6\n", "pass: 0.5\n"), rule, &[(PATH, 3, 7)]);
    assert_violates(&parse("", "pass: 0.5\n"), rule, &[(PATH, 3, 7)]);
}

/// A source and a translation of the same kind of file.
fn translated_as(kind: &str, source: &str, translation: &str) -> Parsed {
    // Files take longer to make than texts.
    let minutes = if source.contains(".upload") { 16 } else { 5 };
    let front = format!("---\ntitle: T\nminutes: {minutes}\nkind: {kind}\n---\n");
    course(&[("course.toml", MANIFEST), ("en/01-a-lesson.md", &format!("{front}{source}")), (PATH, &format!("{front}{translation}"))])
}

#[track_caller]
fn assert_mismatch_as(kind: &str, source: &str, translation: &str) {
    let parsed = translated_as(kind, source, translation);
    assert_violates(&parsed, "translation-question-mismatch", &[(PATH, world::FIRST_LINE + 1, 1)]);
}

#[test]
fn orders_and_scales_have_as_many_entries() {
    for kind in ["order", "scale"] {
        let source = format!("## Q {{#q .{kind}}}\n1. a\n2. b\n3. c\n");
        assert_eq!(world::listed(&translated_as("lesson", &source, &source.replace("1. a", "1. č"))), "");
        assert_mismatch_as("lesson", &source, &source.replace("3. c\n", ""));
    }
    let parsed = translated_as("lesson", "## Q {#q .order}\n1. a\n2. b\n3. c\n", "## Q {#q .order}\n1. č\n2. š\n3. ž\n");
    let question = &world::sound(parsed).lessons[0].questions[0];
    let shown = |language| question.texts[&language].options.iter().map(|option| option.html.clone()).collect::<Vec<_>>().concat();
    assert_eq!(shown(Language::En).replace('a', "č").replace('b', "š").replace('c', "ž"), shown(Language::Sl));
}

#[test]
fn patterns_are_each_languages_own() {
    let source = "## Q {#q .text}\n[[regex:/river/]] [[regex:/stream/]]\n";
    let parsed = translated_as("lesson", source, "## Q {#q .text}\n[[regex:/rek[ai]/]]\n");
    assert_eq!(world::listed(&parsed), "");
    let question = &world::sound(parsed).lessons[0].questions[0];
    assert_eq!(question.texts[&Language::Sl].patterns, ["rek[ai]"]);
    assert_mismatch_as("lesson", source, "## Q {#q .text}\n> [!FEEDBACK]\n> Reka.\n");
    assert_mismatch_as(
        "lesson",
        "## Q {#q .text}\n> [!FEEDBACK]\n> River.\n",
        "## Q {#q .text}\n[[regex:/reka/]]\n\n> [!FEEDBACK]\n> Reka.\n",
    );
}

#[test]
fn model_answer_is_translated_too() {
    let source = "## Q {#q .text}\n> [!FEEDBACK]\n> River.\n";
    let parsed = translated_as("lesson", source, "## Q {#q .text}\n");
    assert_violates(&parsed, "missing-model-answer", &[(PATH, world::FIRST_LINE + 1, 1)]);
    assert!(parsed.course.is_some());
}

#[test]
fn rubrics_have_the_same_criteria_and_points() {
    let rubric = "### R {.rubric}\n| C | 0 | 2 |\n| - | - | - |\n| a | b | c |\n| d | e | f |\n";
    for attributes in [".text", ".upload types=pdf max_mb=5 max_files=2"] {
        let source = format!("## Q {{#q {attributes}}}\n{rubric}");
        assert_eq!(world::listed(&translated_as("test", &source, &source.replace("| a |", "| č |"))), "");
        assert_mismatch_as("test", &source, &source.replace("| 0 | 2 |", "| 0 | 1 |"));
        assert_mismatch_as("test", &source, &source.replace("| d | e | f |\n", ""));
        assert_mismatch_as("test", &source, &source.replace(rubric, ""));
    }
}

#[test]
fn limits_of_files_are_the_same_or_left_out() {
    let rubric = "### R {.rubric}\n| C | 0 | 2 |\n| - | - | - |\n| a | b | c |\n";
    let upload = |attributes: &str| format!("## Q {{#q .upload {attributes}}}\n{rubric}");
    let source = upload("types=\"pdf,odt\" max_mb=5 max_files=2");
    assert_eq!(world::listed(&translated_as("test", &source, &upload(""))), "");
    for other in ["types=pdf", "max_mb=6", "max_files=1"] {
        assert_mismatch_as("test", &source, &upload(other));
    }
}

#[test]
fn measures_of_a_question_are_the_same_or_left_out() {
    let choice = |attributes: &str| format!("## Q {{#q .choice {attributes}}}\n- [x] a\n- [ ] b\n");
    assert_eq!(world::listed(&translated_as("lesson", &choice("a=1.5 b=-1"), &choice("b=-1.0"))), "");
    assert_mismatch_as("lesson", &choice("a=1.5 b=-1"), &choice("a=1.4"));
    assert_mismatch_as("lesson", &choice(""), &choice("b=0"));
}

#[test]
fn tests_assignments_and_banks_are_translated_like_lessons() {
    let manifest = format!("{MANIFEST}[[pool]]\ntest = \"a-test\"\nfrom = \"items\"\ndraw = 1\n");
    let file = |kind: &str, key: &str| format!("---\ntitle: T\nminutes: 5\nkind: {kind}\n---\n## Q {{#{key} .choice}}\n- [x] a\n- [ ] b\n");
    let parsed = course(&[
        ("course.toml", &manifest),
        ("en/01-items.md", &file("bank", "a")),
        ("en/02-a-test.md", &file("test", "b")),
        ("en/03-work.md", &file("assignment", "c")),
    ]);
    let untranslated = ["en/01-items.md", "en/02-a-test.md", "en/03-work.md"].map(|path| (path, 1, 1));
    assert_violates(&parsed, "missing-translation", &untranslated);
}
