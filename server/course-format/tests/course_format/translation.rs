//! Lessons in several languages.

use course_format::{Language, Parsed};

use crate::world::{self, assert_violates};

const MANIFEST: &str = "id = \"a-course\"\nlanguages = [\"en\", \"sl\"]\nlicence = \"CC-BY-4.0\"\n\
                        title = { en = \"A\", sl = \"A\" }\nsummary = { en = \"A\", sl = \"A\" }\n";
const SOURCE: &str = "## Q {#q .choice points=2 level=3}\n- [x] a\n- [ ] b\n\n## R {#r .gap}\n[[a|b]] [[= 5]] [[c|*d]]\n";
const PATH: &str = "sl/01-a-lesson.md";

fn translated(source: &str, translation: &str) -> Parsed {
    world::course(&[
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
        world::course(&[
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
        world::course(&files)
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
