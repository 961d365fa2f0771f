//! Questions that are answered in writing or with files, and the rubrics by which they are marked.

use course_format::{AnswerKey, CriterionText, Language, Parsed, Question, QuestionText, RubricKey, UPLOAD_TYPES};

use crate::world::{self, assert_text_violates, assert_violates, lesson, question, rules_violated};

const RUBRIC: &str = "### How it is marked {.rubric}\n\n| Criterion | 0 | 1 | 2 |\n| --- | --- | --- | --- |\n\
                      | Headings | none | *some* | all |\n| Plain words | | | |\n";

fn english(question: &Question) -> &QuestionText {
    &question.texts[&Language::En]
}

fn patterns(body: &str) -> Vec<String> {
    let question = question(&format!("## Q {{#q .text}}\n{body}\n"));
    let AnswerKey::Text { patterns, rubric: None } = question.key_ else { panic!("{:?}", question.key_) };
    patterns
}

/// A course with one file of this kind.
fn file(kind: &str, text: &str) -> Parsed {
    // Files take longer to make than texts.
    let minutes = if text.contains(".upload") { 16 } else { 5 };
    world::course(&[("en/01-a.md", &format!("---\ntitle: T\nminutes: {minutes}\nkind: {kind}\n---\n{text}"))])
}

/// The only question of a file of this kind.
fn question_in(kind: &str, text: &str) -> Question {
    world::sound(file(kind, text)).lessons.remove(0).questions.remove(0)
}

#[test]
fn patterns_are_read_as_they_are_written() {
    assert_eq!(patterns("[[regex:/a*b|c_d_/]]"), ["a*b|c_d_"]);
    assert_eq!(
        patterns("Write. [[regex:/\\d+\\.\\d/]] [[regex:/one/i]] Well?\n\n[[regex:/[[:alpha:]]+\\/[a-z]/]]"),
        ["\\d+\\.\\d", "(?i)one", "[[:alpha:]]+\\/[a-z]"]
    );
    assert_eq!(patterns("[[ [[regex:/`a`/]] and [[regex:/<b>`/]]"), ["`a`", "<b>`"]);
    assert_eq!(patterns("[[regex: /č{2}/i ]] [[regex:/[^]]/]]"), ["(?i)č{2}", "[^]]"]);
}

#[test]
fn patterns_are_not_shown() {
    for (body, html) in [
        ("Write.\n\n[[regex:/^a$/i]]\n\nMore.", "<p>Write.</p>\n<p>More.</p>\n"),
        ("[[regex:/a/]]", ""),
        ("[[regex:/a/]]\n[[regex:/b/]] [[regex:/c/]]\n", ""),
        ("[[regex:/a/]]  \nText.\n[[regex:/b/]]\nMore.", "<p>Text.\nMore.</p>\n"),
        ("It costs $5. [[regex:/^a$/]]", "<p>It costs $5. </p>\n"),
        ("One [[regex:/_a*b*_/]]two *three[[regex:/b/]]*", "<p>One two <em>three</em></p>\n"),
        ("| A |\n| - |\n| [[regex:/a|b/]] |\n", "<table>"),
        ("> [[regex:/a/]]\n>\n> b", "<blockquote>\n<p>b</p>\n</blockquote>\n"),
        ("- [[regex:/a/]]\n- b", "<ul>\n<li></li>\n<li>b</li>\n</ul>\n"),
    ] {
        let question = question(&format!("## Q {{#q .text}}\n{body}\n"));
        let text = english(&question);
        assert!(text.body_html.contains(html) && (html == "<table>" || text.body_html == html), "{body}: {}", text.body_html);
        assert!(!text.body_html.contains("regex") && !text.body_html.contains("xx") && !text.body_html.contains('\u{E000}'), "{body}");
    }
}

#[test]
fn pattern_in_hint_or_feedback_counts_and_is_not_shown() {
    let question = question("## Q {#q .text}\n> [!HINT]\n> Think. [[regex:/a/]]\n");
    assert_eq!(english(&question).hint_html.as_deref(), Some("<p>Think. </p>\n"));
    assert_eq!(english(&question).patterns, ["a"]);
}

#[test]
fn faulty_patterns_are_named_at_their_place() {
    let violates = |body: &str, line: u32, column: u32| {
        let text = format!("## Q {{#q .text}}\n{body}\n\n> [!FEEDBACK]\n> Like this.\n");
        assert_text_violates(&text, "broken-pattern", &[(line, column)]);
    };
    violates("Write [[regex:/(a/]]", 2, 7);
    violates("[[regex:/a{9}{9}{9}{9}{9}/]]", 2, 1);
    violates("[[regex:/\\w{500}/]]", 2, 1);
    violates("[[regex:/(a)\\1/]]", 2, 1);
    violates("[[regex:/(?=a)/]]", 2, 1);
    violates("[[regex:/a*/]]", 2, 1);
    violates("[[regex:/^$/]]", 2, 1);
    violates("[[regex://]]", 2, 1);
    violates("[[regex:/a/g]]", 2, 1);
    violates("[[regex:/a/I]]", 2, 1);
    violates("[[regex:/a]]", 2, 1);
    violates("[[regex:a]]", 2, 1);
    violates("[[regex:/a\n/]]", 2, 1);
    violates(&format!("[[regex:/{}/]]", "a".repeat(1001)), 2, 1);
    violates(&"[[regex:/a/]]\n".repeat(21), 1, 1);
    violates("[[regex:/a/]] `[[regex:/b/]]`", 2, 16);
    violates("[[regex:/a/]]\n\n    [[regex:/b/]]", 4, 5);
    violates("[[regex:/a/]] $x [[regex:/b/]]$", 2, 18);
    assert_text_violates("## Q {#q .gap}\n[[regex:/a/]]\n", "broken-pattern", &[(2, 1)]);
}

#[test]
fn reason_of_a_broken_pattern_is_told() {
    let message = |pattern: &str| lesson(&format!("## Q {{#q .text}}\n[[regex:/{pattern}/]]\n")).diagnostics.remove(0).message;
    assert_eq!(message("(a"), "This pattern cannot be read: unclosed group.");
    assert_eq!(message("\\w{500}"), "This pattern cannot be read: it repeats too much.");
    assert!(message("a?").starts_with("This pattern is found in an empty text"));
}

#[test]
fn pattern_outside_a_text_question_is_pointed_out() {
    assert_text_violates("Text [[regex:/a/]].\n", "stray-gap", &[(1, 6)]);
    let parsed = lesson("Text [[regex:/a/]].\n");
    assert!(parsed.diagnostics[0].message.ends_with("Patterns work under a heading with .text."), "{}", parsed.diagnostics[0].message);
    assert_text_violates("## Q {#q .text}\n[[regex:/a/]] [[b]]\n", "stray-gap", &[(2, 15)]);
    assert_text_violates("## Q [[regex:/a/]] {#q .text}\n[[regex:/a/]]\n", "stray-gap", &[(1, 6)]);
}

#[test]
fn course_has_a_bounded_number_of_patterns() {
    let question = |number: usize| format!("## Q {{#q-{number} .text}}\n{}\n", "[[regex:/a/]]\n".repeat(20));
    let sound: String = (0..50).map(question).collect();
    assert!(!rules_violated(&lesson(&sound)).contains(&"broken-pattern"));
    assert!(rules_violated(&lesson(&(sound + &question(50)))).contains(&"broken-pattern"));
}

#[test]
fn text_without_a_pattern_is_compared_with_the_model_answer_in_a_lesson() {
    let question = question("## Q {#q .text}\nWrite.\n\n> [!FEEDBACK]\n> Like this.\n");
    assert_eq!((question.points, &question.key_), (0, &AnswerKey::Text { patterns: Vec::new(), rubric: None }));
    assert_eq!(english(&question).feedback_html.as_deref(), Some("<p>Like this.</p>\n"));
    assert!(!question.key_.is_marked_by_hand());
    assert_text_violates("## Q {#q .text}\nWrite.\n", "missing-model-answer", &[(1, 1)]);
    assert_text_violates("## Q {#q .text points=2}\n> [!FEEDBACK]\n> a\n", "bad-value", &[(1, 1)]);
}

#[test]
fn text_that_nothing_judges_cannot_count() {
    for kind in ["test", "assignment"] {
        assert_violates(&file(kind, "## Q {#q .text}\nWrite.\n"), "unmarkable-question", &[("en/01-a.md", 6, 1)]);
    }
    assert_eq!(rules_violated(&file("bank", "## Q {#q .text}\nWrite.\n")), ["unmarkable-question", "unused-bank"]);
    for kind in ["test", "assignment", "bank"] {
        assert_eq!(question_in(kind, "## Q {#q .text points=3}\n[[regex:/a/]]\n").points, 3);
    }
}

#[test]
fn rubric_has_a_column_per_number_of_points() {
    let question = question_in("assignment", &format!("## Q {{#q .text}}\nWrite.\n\n{RUBRIC}"));
    let rubric = RubricKey { criteria: vec![vec![0, 1, 2]; 2] };
    assert_eq!(question.key_, AnswerKey::Text { patterns: Vec::new(), rubric: Some(rubric) });
    assert!(question.key_.is_marked_by_hand());
    assert_eq!(question.points, 4, "the sum of the most points");
    let text = english(&question);
    assert_eq!(text.body_html, "<p>Write.</p>\n", "neither the heading nor the table of the rubric is shown");
    let criterion = |html: &str, levels: [&str; 3]| CriterionText { html: html.to_owned(), levels: levels.map(str::to_owned).to_vec() };
    assert_eq!(text.rubric, [criterion("Headings", ["none", "<em>some</em>", "all"]), criterion("Plain words", ["", "", ""])]);
}

#[test]
fn rubric_may_have_a_number_per_row() {
    let table = "### R {.rubric}\n| Criterion | Points |\n| - | -: |\n| One | 3 |\n| Two | 1 |\n";
    let question = question_in("test", &format!("## Q {{#q .text}}\nWrite.\n\n{table}"));
    assert_eq!(question.key_.rubric(), Some(&RubricKey { criteria: vec![vec![0, 1, 2, 3], vec![0, 1]] }));
    assert_eq!(question.points, 4);
    assert!(english(&question).rubric.iter().all(|criterion| criterion.levels.is_empty()));
}

#[test]
fn rubric_gives_the_points_of_its_question() {
    assert_eq!(question_in("test", &format!("## Q {{#q .text points=4}}\n\n{RUBRIC}")).points, 4);
    assert_violates(&file("test", &format!("## Q {{#q .text points=3}}\n\n{RUBRIC}")), "bad-value", &[("en/01-a.md", 6, 1)]);
}

#[test]
fn what_stands_around_the_table_of_a_rubric_is_read_as_elsewhere() {
    let text = "## Q {#q .text}\nWrite.\n\n| A |\n| - |\n| b |\n\n### R {.rubric}\n\nFair.\n\n| C | 0 | 1 |\n| - | - | - |\n| d | | |\n\n\
                | E |\n| - |\n| f |\n\n> [!FEEDBACK]\n> Well.\n\n#### Deeper\n\n### After\n\nLast.\n\n## Next\n";
    let question = question_in("test", text);
    let text = english(&question);
    assert_eq!(text.body_html.matches("<table>").count(), 2, "{}", text.body_html);
    for part in ["<p>Write.</p>", "<p>Fair.</p>", ">Deeper</h4>", ">After</h3>", "<p>Last.</p>"] {
        assert!(text.body_html.contains(part), "{}", text.body_html);
    }
    assert_eq!((text.rubric.len(), text.feedback_html.as_deref()), (1, Some("<p>Well.</p>\n")));
}

#[test]
fn faulty_rubrics_are_named_at_their_place() {
    let violates = |table: &str, line: u32, column: u32| {
        let parsed = file("test", &format!("## Q {{#q .text}}\n\n### R {{.rubric}}\n{table}"));
        assert_violates(&parsed, "broken-rubric", &[("en/01-a.md", line, column)]);
    };
    violates("Text.\n", 8, 1);
    violates("| C | 0 | 1 |\n| - | - | - |\n", 9, 1);
    violates("| C |\n| - |\n| a |\n", 9, 1);
    violates("| C | 2 |\n| - | - |\n| a | b |\n", 9, 1);
    violates("| C | 1 | 0 |\n| - | - | - |\n| a | b | c |\n", 9, 1);
    violates("| C | 1 | 1 |\n| - | - | - |\n| a | b | c |\n", 9, 1);
    violates("| C | 0 | some |\n| - | - | - |\n| a | b | c |\n", 9, 1);
    violates("| C | 0 | 101 |\n| - | - | - |\n| a | b | c |\n", 9, 1);
    violates("| C | 0 | 1 |\n| - | - | - |\n|  | b | c |\n", 11, 1);
    for points in ["0", "-1", "1.5", "many", "", "101"] {
        violates(&format!("| C | Points |\n| - | - |\n| a | {points} |\n| b | 1 |\n"), 11, 1);
    }
    violates(&format!("| C | Points |\n| - | - |\n{}", "| a | 1 |\n".repeat(21)), 9, 1);
    violates(&format!("| C | Points |\n| - | - |\n{}", "| a | 51 |\n".repeat(2)), 9, 1);
    let both = file("test", &format!("## Q {{#q .text}}\n[[regex:/a/]]\n\n{RUBRIC}"));
    assert_violates(&both, "broken-rubric", &[("en/01-a.md", 6, 1)]);
    let attributes = file("test", &format!("## Q {{#q .text}}\n\n{}", RUBRIC.replace("{.rubric}", "{.rubric points=4}")));
    assert_violates(&attributes, "unknown-attribute", &[("en/01-a.md", 8, 31)]);
}

#[test]
fn rubric_stands_under_a_question_that_is_marked() {
    assert_text_violates(&format!("## A\n\n{RUBRIC}"), "misplaced-question", &[(3, 1)]);
    let choice = format!("## Q {{#q .choice}}\n- [x] a\n- [ ] b\n\n{RUBRIC}");
    assert_text_violates(&choice, "misplaced-question", &[(5, 1)]);
    let same_level = file("test", &format!("## A\n\n### Q {{#q .text}}\n[[regex:/a/]]\n\n{RUBRIC}"));
    assert_violates(&same_level, "misplaced-question", &[("en/01-a.md", 11, 1)]);
    let twice = file("test", &format!("## Q {{#q .text}}\n\n{RUBRIC}\n{RUBRIC}"));
    assert_violates(&twice, "duplicate-part", &[("en/01-a.md", 15, 1)]);
}

#[test]
fn nobody_marks_in_a_lesson() {
    assert_text_violates(&format!("## Q {{#q .text}}\n\n{RUBRIC}"), "misplaced-question", &[(1, 1)]);
}

#[test]
fn files_have_types_a_size_and_a_number() {
    let upload = |attributes: &str| question_in("assignment", &format!("## Q {{#q .upload{attributes}}}\n\n{RUBRIC}"));
    let expected = |types: &[&str], max_bytes, max_files| AnswerKey::Upload {
        types: types.iter().map(|ending| (*ending).to_owned()).collect(),
        max_bytes,
        max_files,
        rubric: Some(RubricKey { criteria: vec![vec![0, 1, 2]; 2] }),
    };
    assert_eq!(upload("").key_, expected(&["pdf", "odt", "docx"], 10 * 1024 * 1024, 1));
    assert_eq!(upload(" types=\"PDF,.jpg\" max_mb=5 max_files=3").key_, expected(&["pdf", "jpg", "jpeg"], 5 * 1024 * 1024, 3));
    assert_eq!(upload(" types=txt").points, 4);
    assert!(upload("").key_.is_marked_by_hand());
}

#[test]
fn faulty_limits_of_files_are_named_at_their_place() {
    for (attribute, rule) in [
        ("types=exe", "bad-value"),
        ("types=svg", "bad-value"),
        ("types=html", "bad-value"),
        ("types=\"pdf,\"", "bad-value"),
        ("types", "bad-value"),
        ("max_mb=0", "bad-value"),
        ("max_mb=51", "bad-value"),
        ("max_files=0", "bad-value"),
        ("max_files=11", "bad-value"),
        ("shuffle", "unknown-attribute"),
    ] {
        let parsed = file("test", &format!("## Q {{#q .upload {attribute}}}\n\n{RUBRIC}"));
        assert_violates(&parsed, rule, &[("en/01-a.md", 6, 18)]);
    }
    let spaced = file("test", &format!("## Q {{#q .upload types=\"pdf, odt\"}}\n\n{RUBRIC}"));
    assert!(world::listed(&spaced).contains("Write the value without spaces"), "{}", world::listed(&spaced));
}

#[test]
fn no_file_that_programs_run_is_accepted() {
    for ending in ["svg", "html", "htm", "js", "exe", "zip", "docm", "xlsm", "doc", "xls", "rtf", "sh", "bat"] {
        assert!(!UPLOAD_TYPES.contains(&ending), "{ending}");
    }
}

#[test]
fn files_are_handed_in_where_somebody_marks_them() {
    let text = format!("## Q {{#q .upload}}\n\n{RUBRIC}");
    assert!(rules_violated(&file("test", &text)).is_empty() && rules_violated(&file("assignment", &text)).is_empty());
    assert_violates(&file("lesson", &text), "misplaced-question", &[("en/01-a.md", 6, 1)]);
    assert_eq!(rules_violated(&file("bank", &text)), ["misplaced-question", "unused-bank"]);
    assert_violates(&file("test", "## Q {#q .upload}\n"), "missing-rubric", &[("en/01-a.md", 6, 1)]);
}
