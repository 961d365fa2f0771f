//! How Markdown is rendered, and what is said about text that some readers could not use.

use crate::world::{assert_text_violates, html, lesson, rules_violated, sound};
use course_format::{Block, Language};

#[test]
fn paragraphs_lists_and_emphasis() {
    assert_eq!(
        html("A *b* **c** ~~d~~ `e<f`\\\ng\n\n1. one\n2. two\n   - deep\n\n3) three\n"),
        "<p>A <em>b</em> <strong>c</strong> <del>d</del> <code>e&lt;f</code><br />\ng</p>\n\
         <ol>\n<li>one</li>\n<li>two\n<ul>\n<li>deep</li>\n</ul>\n</li>\n</ol>\n<ol start=\"3\">\n<li>three</li>\n</ol>\n"
    );
}

#[test]
fn headings_have_ids_that_differ() {
    assert_eq!(
        html("## A b\n### A, b!\n## Own {#own}\n## Зашо ли\n## *!*\n"),
        "<h2 id=\"h-a-b\">A b</h2>\n<h3 id=\"h-a-b-1\">A, b!</h3>\n<h2 id=\"h-own\">Own</h2>\n<h2 id=\"h-зашо-ли\">Зашо ли</h2>\n\
         <h2 id=\"h-section\"><em>!</em></h2>\n"
    );
}

#[test]
fn every_section_is_a_block() {
    let course = sound(lesson("Text.\n\n## A\n\nText.\n\n### B {#b}\n\nText.\n\n## C\n"));
    let ids: Vec<_> = course.lessons[0].texts[&Language::En]
        .blocks
        .iter()
        .map(|block| match block {
            Block::Prose { id, .. } | Block::Question { id } => id.as_str(),
        })
        .collect();
    assert_eq!(ids, ["b1", "b2", "b", "b4"]);
}

#[test]
fn heading_levels_begin_with_two_and_skip_none() {
    assert_text_violates("# A\n", "heading-order", &[(1, 1)]);
    assert_text_violates("### A\n", "heading-order", &[(1, 1)]);
    assert_text_violates("## A\n#### B\n##### C\n#### D\n", "heading-order", &[(2, 1)]);
    assert_text_violates("##\n", "empty-heading", &[(1, 1)]);
    assert!(html("# A\n").starts_with("<h2 "), "the title stays the only heading of level 1");
}

#[test]
fn heading_ids_are_unique_and_well_formed() {
    assert_text_violates("## A {#same}\n## B {#same}\n", "duplicate-heading-id", &[(2, 1)]);
    assert_text_violates("## A {#Not-Good}\n", "bad-id", &[(1, 1)]);
    assert_text_violates("## A {#b2}\n", "bad-id", &[(1, 1)]);
    assert_text_violates("## A {id=x}\n", "unknown-attribute", &[(1, 7)]);
    assert_text_violates("## A {#x \\}\n", "broken-attributes", &[(1, 1)]);
}

#[test]
fn tables_have_headers_and_can_be_scrolled() {
    assert_eq!(
        html("| A | B | C |\n| :-- | :-: | --: |\n| 1 | 2 | 3 |\n"),
        "<div class=\"table-wrapper\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\">\n<table>\n<thead>\n<tr>\n\
         <th scope=\"col\" class=\"align-left\">A</th>\n<th scope=\"col\" class=\"align-center\">B</th>\n\
         <th scope=\"col\" class=\"align-right\">C</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"align-left\">1</td>\n\
         <td class=\"align-center\">2</td>\n<td class=\"align-right\">3</td>\n</tr>\n</tbody>\n</table>\n</div>\n"
    );
    let two = html("| A |\n| - |\n\n| | B |\n| - | - |\n| c | d |\n");
    assert!(two.contains("aria-label=\"Table 2\""), "{two}");
    assert!(two.contains("<td></td>\n<th scope=\"col\">B</th>"), "an empty corner heads nothing: {two}");
    assert!(!two[..two.find("Table 2").unwrap()].contains("tbody"), "{two}");
    assert_text_violates("Text.\n\n| | |\n| - | - |\n| a | b |\n", "table-without-header", &[(3, 1)]);
}

#[test]
fn code_can_be_reached_by_keyboard() {
    assert_eq!(
        html("```rust,no_run more\na < b\n```\n"),
        "<pre tabindex=\"0\"><code class=\"language-rust,no_run\">a &lt; b\n</code></pre>\n"
    );
    assert_eq!(html("    a\n"), "<pre tabindex=\"0\"><code>a\n</code></pre>\n");
}

#[test]
fn alerts_are_notes_with_a_title() {
    for (tag, class, title) in [
        ("NOTE", "note", "Note"),
        ("TIP", "tip", "Tip"),
        ("IMPORTANT", "important", "Important"),
        ("WARNING", "warning", "Warning"),
        ("CAUTION", "caution", "Caution"),
    ] {
        assert_eq!(
            html(&format!("> [!{tag}]\n> Text.\n")),
            format!("<div class=\"alert alert-{class}\" role=\"note\">\n<p class=\"alert-title\">{title}</p>\n<p>Text.</p>\n</div>\n")
        );
    }
    assert_eq!(html("> Text.\n"), "<blockquote>\n<p>Text.</p>\n</blockquote>\n");
}

#[test]
fn quote_that_is_meant_as_an_alert_is_pointed_out() {
    assert_text_violates("> [!TIPP]\n> Text.\n", "unknown-alert", &[(1, 1)]);
    assert_text_violates("> [!TIP] Text.\n", "unknown-alert", &[(1, 1)]);
    assert_text_violates("Text.\n\n> [!HINT]\n> Text.\n", "unknown-alert", &[(3, 1)]);
}

#[test]
fn task_lists_are_signs_with_a_name() {
    assert_eq!(
        html("- [x] a\n- [ ] b\n- c\n"),
        "<ul>\n<li class=\"task\"><span role=\"img\" aria-label=\"Done\">☑</span> a</li>\n\
         <li class=\"task\"><span role=\"img\" aria-label=\"Not done\">☐</span> b</li>\n<li>c</li>\n</ul>\n"
    );
    assert!(html("- [x] a\n\n- [ ] b\n").contains("<li class=\"task\">\n<p><span role=\"img\""));
}

#[test]
fn definition_lists() {
    assert_eq!(html("Term\n: Meaning.\n"), "<dl>\n<dt>Term</dt>\n<dd>Meaning.</dd>\n</dl>\n");
}

#[test]
fn footnotes_stand_at_the_end_of_the_section_that_mentions_them_first() {
    assert_eq!(
        html("A[^x] b[^y] c[^x].\n\n[^y]: Why.\n[^x]: Because[^z].\n[^z]: Really.\n\n## Next\n\nD[^y] e[^w].\n\n[^w]: Last.\n"),
        "<p>A<sup class=\"footnote-mark\"><a href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\">1</a></sup> \
         b<sup class=\"footnote-mark\"><a href=\"#fn-2\" id=\"fnref-2\" role=\"doc-noteref\">2</a></sup> \
         c<sup class=\"footnote-mark\"><a href=\"#fn-1\" role=\"doc-noteref\">1</a></sup>.</p>\n\
         <div class=\"footnotes\">\n<p class=\"footnotes-title\">Footnotes</p>\n<ol>\n\
         <li id=\"fn-1\">\n<p>Because<sup class=\"footnote-mark\"><a href=\"#fn-3\" id=\"fnref-3\" role=\"doc-noteref\">3</a></sup>. \
         <a href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></p>\n</li>\n\
         <li id=\"fn-2\">\n<p>Why. <a href=\"#fnref-2\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></p>\n</li>\n\
         <li id=\"fn-3\">\n<p>Really. <a href=\"#fnref-3\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></p>\n</li>\n\
         </ol>\n</div>\n\
         <h2 id=\"h-next\">Next</h2>\n<p>D<sup class=\"footnote-mark\"><a href=\"#fn-2\" role=\"doc-noteref\">2</a></sup> \
         e<sup class=\"footnote-mark\"><a href=\"#fn-4\" id=\"fnref-4\" role=\"doc-noteref\">4</a></sup>.</p>\n\
         <div class=\"footnotes\">\n<p class=\"footnotes-title\">Footnotes</p>\n<ol start=\"4\">\n\
         <li id=\"fn-4\">\n<p>Last. <a href=\"#fnref-4\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></p>\n</li>\n\
         </ol>\n</div>\n"
    );
}

#[test]
fn footnotes_have_a_mark_and_a_text() {
    assert_text_violates("A.\n\n[^x]: Unused.\n", "broken-footnote", &[(3, 1)]);
    assert_text_violates("A[^x].\n", "broken-footnote", &[(1, 2)]);
    assert_text_violates("A[^x].\n\n[^x]: One.\n\n[^x]: Two.\n", "broken-footnote", &[(5, 1)]);
    assert!(html("A[^x].\n\n[^x]: See[^x].\n").contains("Footnotes"), "a footnote may mention itself");
}

#[test]
fn raw_html_is_text() {
    assert_eq!(html("A <b>b</b>.\n"), "<p>A &lt;b&gt;b&lt;/b&gt;.</p>\n");
    assert_eq!(html("<div onclick=\"x()\">\n\n*a*\n"), "<p>&lt;div onclick=&quot;x()&quot;&gt;</p>\n<p><em>a</em></p>\n");
    assert_text_violates("A <b>b</b>.\n\n<script>\nalert(1)\n</script>\n", "raw-html", &[(1, 3), (3, 1)]);
    assert_text_violates("<!-- note -->\n", "raw-html", &[(1, 1)]);
}

#[test]
fn words_are_counted() {
    for (text, words) in [
        ("One, two – three.\n", 3),
        ("don't stop\n", 2),
        ("em*pha*sis and `co de`\n", 4),
        ("## A\n- b\n- c\n\n| d | e |\n| - | - |\n| f | |\n", 6),
        ("две думи\n", 2),
    ] {
        assert_eq!(sound(lesson(text)).lessons[0].texts[&Language::En].words, words, "{text}");
    }
}

#[test]
fn empty_lesson_is_sound() {
    assert!(rules_violated(&lesson("")).is_empty());
}
