//! Banks, and the pools that draw from them.

use course_format::{Course, LessonKind, Parsed};

use crate::world::{self, MANIFEST, assert_violates};

/// The line of the first added pool.
const POOL: u32 = 6;

/// A question with attributes.
fn question(key: &str, attributes: &str) -> String {
    format!("## Q {{#{key} .choice {attributes}}}\n- [x] a\n- [ ] b\n\n")
}

fn file(kind: &str, questions: &[(&str, &str)]) -> String {
    let questions: String = questions.iter().map(|(key, attributes)| question(key, attributes)).collect();
    format!("---\ntitle: T\nminutes: 5\nkind: {kind}\n---\n{questions}")
}

fn pool(draw: u32, further: &str) -> String {
    format!("[[pool]]\ntest = \"final-test\"\nfrom = \"items\"\ndraw = {draw}\n{further}")
}

/// A course with a test that asks `own` and a bank that holds `bank`.
fn course_with(manifest: &str, own: &[(&str, &str)], bank: &[(&str, &str)]) -> Parsed {
    world::course(&[
        ("course.toml", &format!("{MANIFEST}{manifest}")),
        ("en/80-items.md", &file("bank", bank)),
        ("en/90-final-test.md", &file("test", own)),
    ])
}

const FOUR: &[(&str, &str)] = &[("a", ""), ("b", "level=3"), ("c", "level=3"), ("d", "skill=\"digcomp-2.2:4.1\" level=3")];

/// Test, bank, how many, and of which skill and level.
type Drawn<'c> = (&'c str, &'c str, u32, Option<&'c str>, Option<u8>);

fn pools(course: &Course) -> Vec<Drawn<'_>> {
    course.pools.iter().map(|pool| (pool.test.as_str(), pool.bank.as_str(), pool.draw, pool.skill.as_deref(), pool.level)).collect()
}

#[test]
fn pools_are_read() {
    let manifest = pool(1, "") + &pool(2, "skill = \"digcomp-2.2:4.1\"\nlevel = 3\n").replace("draw = 2", "draw = 1");
    let course = world::sound(course_with(&manifest, &[], FOUR));
    let skill = Some("digcomp-2.2:4.1");
    assert_eq!(pools(&course), [("final-test", "items", 1, None, None), ("final-test", "items", 1, skill, Some(3))]);
    let kinds: Vec<_> = course.lessons.iter().map(|lesson| (lesson.kind, lesson.questions.len())).collect();
    assert_eq!(kinds, [(LessonKind::Bank, 4), (LessonKind::Test, 0)]);
}

#[test]
fn test_and_bank_may_be_named_by_their_files() {
    let manifest = pool(1, "").replace("final-test", "90-final-test.md").replace("items", "80-items");
    assert_eq!(pools(&world::sound(course_with(&manifest, &[], FOUR))), [("final-test", "items", 1, None, None)]);
}

#[test]
fn test_that_only_draws_can_be_passed() {
    let manifest = format!("[completion]\ntest = \"final-test\"\npass = 0.7\n{}", pool(2, ""));
    assert_eq!(world::listed(&course_with(&manifest, &[], FOUR)), "");
}

#[test]
fn faulty_pools_are_named_at_their_place() {
    let violates = |manifest: &str, rule: &str, line: u32, column: u32| {
        let parsed = course_with(&format!("{manifest}{}", pool(1, "")), &[("own", "")], FOUR);
        assert_violates(&parsed, rule, &[("course.toml", POOL + line, column)]);
    };
    violates(&pool(1, "count = 3\n"), "unknown-key", 4, 1);
    violates(&pool(1, "level = 9\n"), "bad-value", 4, 9);
    violates(&pool(1, "skill = 3\n"), "bad-value", 4, 9);
    violates(&pool(1, "").replace("draw = 1", "draw = 0"), "bad-value", 3, 8);
    violates(&pool(1, "").replace("draw = 1", "draw = 101"), "bad-value", 3, 8);
    violates(&pool(1, "").replace("draw = 1\n", ""), "missing-key", 0, 1);
    violates(&pool(1, "").replace("from = \"items\"\n", ""), "missing-key", 0, 1);
    violates(&pool(1, "").replace("test = \"final-test\"\n", ""), "missing-key", 0, 1);
    violates(&pool(1, "").replace("\"items\"", "3"), "bad-value", 2, 8);
    violates(&pool(1, "").replace("items", "gone"), "broken-pool", 2, 8);
    violates(&pool(1, "").replace("items", "final-test"), "broken-pool", 2, 8);
    violates(&pool(1, "").replace("final-test", "gone"), "broken-pool", 1, 8);
    violates(&pool(1, "").replace("final-test", "items"), "broken-pool", 1, 8);
}

#[test]
fn pool_is_a_table_in_double_brackets() {
    let parsed = course_with("[pool]\ntest = \"final-test\"\n", &[("own", "")], FOUR);
    assert_eq!(world::rules_violated(&parsed), ["bad-value", "unused-bank"]);
    let parsed = course_with("pool = [3]\n", &[("own", "")], FOUR);
    assert_eq!(world::rules_violated(&parsed), ["bad-value", "unused-bank"]);
    let parsed = course_with(&pool(1, "").repeat(51), &[("own", "")], FOUR);
    assert_eq!(world::rules_violated(&parsed), ["broken-pool", "unused-bank"]);
}

#[test]
fn pool_has_as_many_questions_as_are_drawn() {
    let violates = |manifest: &str, line: u32| {
        assert_violates(&course_with(manifest, &[], FOUR), "pool-too-small", &[("course.toml", POOL + line, 8)]);
    };
    assert_eq!(world::listed(&course_with(&pool(4, ""), &[], FOUR)), "");
    violates(&pool(5, ""), 3);
    violates(&pool(4, "level = 3\n"), 3);
    violates(&pool(2, "skill = \"digcomp-2.2:4.1\"\n"), 3);
    violates(&pool(1, "skill = \"digcomp-2.2:4.2\"\n"), 3);
}

#[test]
fn overlapping_pools_share_only_what_is_left() {
    let skilled = |draw| pool(draw, "skill = \"digcomp-2.2:4.1\"\n");
    // Whichever pool comes first: the general one must leave the only question of the skilled one.
    assert_eq!(world::listed(&course_with(&(pool(3, "") + &skilled(1)), &[], FOUR)), "");
    assert_eq!(world::listed(&course_with(&(skilled(1) + &pool(3, "")), &[], FOUR)), "");
    let too_many = [("course.toml", POOL + 7, 8)];
    assert_violates(&course_with(&(pool(4, "") + &skilled(1)), &[], FOUR), "pool-too-small", &too_many);
    assert_violates(
        &course_with(&(pool(2, "level = 3\n") + &pool(2, "level = 3\n")), &[], FOUR),
        "pool-too-small",
        &[("course.toml", POOL + 8, 8)],
    );
    let chain = pool(2, "level = 3\n") + &pool(1, "skill = \"digcomp-2.2:4.1\"\n") + &pool(1, "");
    assert_eq!(world::listed(&course_with(&chain, &[], FOUR)), "");
}

#[test]
fn pools_of_different_tests_do_not_disturb_each_other() {
    let manifest = format!("{MANIFEST}{}{}", pool(4, ""), pool(4, "").replace("final-test", "mock-test"));
    let parsed = world::course(&[
        ("course.toml", &manifest),
        ("en/80-items.md", &file("bank", FOUR)),
        ("en/85-mock-test.md", &file("test", &[])),
        ("en/90-final-test.md", &file("test", &[])),
    ]);
    assert_eq!(world::listed(&parsed), "");
}

#[test]
fn bank_that_no_pool_uses_is_pointed_out() {
    assert_violates(&course_with("", &[("own", "")], FOUR), "unused-bank", &[("en/80-items.md", 1, 1)]);
}

#[test]
fn questions_of_a_pool_are_worth_the_same() {
    let bank = &[("a", "points=1"), ("b", "points=2 level=3"), ("c", "points=2 level=3")];
    assert_violates(&course_with(&pool(1, ""), &[], bank), "uneven-pool", &[("course.toml", POOL, 1)]);
    assert_eq!(world::listed(&course_with(&pool(1, "level = 3\n"), &[], bank)), "");
}
