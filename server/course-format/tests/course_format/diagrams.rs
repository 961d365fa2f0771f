//! Blocks of code and diagrams in lessons. What is drawn and highlighted how is tested in the modules that do it.

use course_format::Language;

use crate::world::{self, FRONT, assert_text_violates, html, lesson, listed, sound};

const DESCRIBED: &str = "accTitle: Steps\naccDescr: A leads to B.\n";

#[test]
fn code_is_highlighted_where_its_language_is_known() {
    assert_eq!(
        html("```sql\nSELECT 1 < 2\n```\n"),
        "<pre tabindex=\"0\"><code class=\"language-sql\"><span class=\"hl-keyword\">SELECT</span> <span class=\"hl-number\">1</span> &lt; \
         <span class=\"hl-number\">2</span>\n</code></pre>\n"
    );
    assert_eq!(
        html("```SQL x\nSELECT\n```\n"),
        "<pre tabindex=\"0\"><code class=\"language-SQL\"><span class=\"hl-keyword\">SELECT</span>\n</code></pre>\n"
    );
    assert_eq!(html("```text\nSELECT <1>\n```\n"), "<pre tabindex=\"0\"><code class=\"language-text\">SELECT &lt;1&gt;\n</code></pre>\n");
    assert_eq!(html("    SELECT 1\n"), "<pre tabindex=\"0\"><code>SELECT 1\n</code></pre>\n");
}

#[test]
fn diagram_becomes_a_figure() {
    let html = html(&format!("Before.\n\n```mermaid\ngraph TD\n{DESCRIBED}A --> B\n```\n\nAfter.\n"));
    let inside =
        html.strip_prefix("<p>Before.</p>\n<figure class=\"diagram\">\n").and_then(|html| html.strip_suffix("</figure>\n<p>After.</p>\n"));
    let inside = inside.unwrap_or_else(|| panic!("{html}"));
    for part in [
        "role=\"region\" aria-label=\"Diagram 1\"",
        "<svg ",
        ">Steps</title>",
        ">A leads to B.</desc>",
        "<li>A → B</li>",
        "language-mermaid",
    ] {
        assert!(inside.contains(part), "{part} in {html}");
    }
}

#[test]
fn diagrams_of_a_lesson_are_counted() {
    let block = format!("```mermaid\ngraph TD\n{DESCRIBED}A\n```\n\n");
    let html = html(&format!("{block}{block}```mermaid\npie\n{DESCRIBED}\"a\" : 1\n```\n"));
    let counts: Vec<_> =
        ["Diagram 1", "Diagram 2", "Diagram 3"].iter().map(|name| html.matches(&format!("aria-label=\"{name}\"")).count()).collect();
    assert_eq!(counts, [1, 1, 1]);
}

#[test]
fn diagrams_speak_the_language_of_their_section() {
    let block = format!("```mermaid\npie\n{DESCRIBED}\"a\" : 1\n\"b\" : 2\n```\n");
    let german = html(&format!("## Ein Abschnitt {{lang=de}}\n\n{block}"));
    assert!(german.contains("Diagram as text") && german.contains("33.3%"), "{german}");
    let swedish = html(&format!("## Ett avsnitt {{lang=sv}}\n\n{block}"));
    assert!(swedish.contains("Diagrammet som text") && swedish.contains("33,3\u{a0}%"), "{swedish}");
}

#[test]
fn what_is_not_drawn_is_named_with_its_place() {
    assert_text_violates(&format!("```mermaid\ngraph TD\n{DESCRIBED}A --> B\n  B ->> C\n```\n"), "diagram-not-drawn", &[(6, 5)]);
    assert_text_violates(&format!("Text.\n\n```mermaid\ngantt\n{DESCRIBED}```\n"), "diagram-not-drawn", &[(4, 1)]);
    // In quotes and lists the lines of a block do not stand together.
    let quoted = format!("graph TD\n{DESCRIBED}A --> B\nB ->> C\n").lines().map(|line| format!("> {line}\n")).collect::<String>();
    assert_text_violates(&format!("> ```mermaid\n{quoted}> ```\n"), "diagram-not-drawn", &[(6, 5)]);
    let listed = format!("graph TD\n{DESCRIBED}A --> B\nB ->> č\n").lines().map(|line| format!("  {line}\n")).collect::<String>();
    assert_text_violates(&format!("- ```mermaid\n{listed}  ```\n"), "diagram-not-drawn", &[(6, 5)]);
    assert_text_violates("Text.\n\n```mermaid\naccTitle: a\naccDescr: b\n```\n", "diagram-not-drawn", &[(4, 1)]);
}

#[test]
fn diagram_has_a_title_and_a_description() {
    assert_text_violates("```mermaid\ngraph TD\nA\n```\n", "diagram-without-description", &[(2, 1)]);
    assert_text_violates("```mermaid\n%% a\n\ngraph TD\naccTitle: a\nA\n```\n", "diagram-without-description", &[(4, 1)]);
    let parsed = lesson("```mermaid\n```\n");
    assert_eq!(world::rules_violated(&parsed), ["diagram-not-drawn", "diagram-without-description"]);
    assert!(parsed.diagnostics.iter().all(|diagnostic| diagnostic.line == world::FIRST_LINE), "{}", listed(&parsed));
}

#[test]
fn diagrams_in_questions_are_drawn() {
    let text = format!("## Q {{#q .choice}}\n\n```mermaid\ngraph LR\n{DESCRIBED}A --> B\n```\n\n- [x] a\n- [ ] b\n");
    let question = world::question(&text);
    assert!(question.texts[&Language::En].body_html.contains("<figure class=\"diagram\">"), "{question:?}");
}

#[test]
fn both_languages_of_a_course_have_their_drawings() {
    let manifest = "id = \"a-course\"\nlanguages = [\"en\", \"sl\"]\nlicence = \"CC-BY-4.0\"\n\
                    title = { en = \"A\", sl = \"A\" }\nsummary = { en = \"A\", sl = \"A\" }\n";
    let lesson = |title: &str| format!("{FRONT}```mermaid\ngraph TD\naccTitle: {title}\naccDescr: A leads to B.\nA --> B\n```\n");
    let course = sound(world::course(&[("course.toml", manifest), ("en/01-a.md", &lesson("Steps")), ("sl/01-a.md", &lesson("Koraki"))]));
    let texts = &course.lessons[0].texts;
    assert!(world::html_of(&texts[&Language::En]).contains("<summary>Diagram as text</summary>"));
    assert!(world::html_of(&texts[&Language::Sl]).contains("<summary>Diagram kot besedilo</summary>"));
}
