//! Input that means harm: it is answered with diagnostics and never with markup, a panic or a long wait.

use std::time::{Duration, Instant};

use course_format::{Block, CourseSource, Language, Parsed, SourceFile, parse};
use proptest::prelude::*;

use crate::allowed;
use crate::world::{self, lesson, rules_violated};

/// Everything that a browser would get from a course, whether it has errors or not, cannot be seen from outside; so the
/// text is shown in a course that is sound but for the warnings.
fn html(text: &str) -> Option<String> {
    let course = lesson(text).course?;
    let lesson = &course.lessons[0];
    let mut all = String::new();
    for text in lesson.texts.values() {
        for block in &text.blocks {
            if let Block::Prose { html, .. } = block {
                all.push_str(html);
            }
        }
    }
    for question in &lesson.questions {
        let text = &question.texts[&Language::En];
        all.push_str(&text.prompt_html);
        all.push_str(&text.body_html);
        all.extend(
            text.options.iter().flat_map(|option| [Some(&option.html), option.feedback_html.as_ref()]).flatten().map(String::as_str),
        );
        all.extend([&text.hint_html, &text.feedback_html].into_iter().flatten().map(String::as_str));
        all.extend(text.choices.iter().map(String::as_str));
        all.extend(text.rubric.iter().flat_map(|criterion| std::iter::once(&criterion.html).chain(&criterion.levels)).map(String::as_str));
    }
    Some(all)
}

/// Reads HTML as strictly as it is written, and fails on anything that the renderer does not write.
fn assert_safe(html: &str) {
    let mut open = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find(['<', '>']) {
        rest = rest[start..].strip_prefix('<').unwrap_or_else(|| panic!("a stray > in {html}"));
        let end = rest.find('>').unwrap_or_else(|| panic!("a stray < in {html}"));
        let tag = &rest[..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
            continue;
        }
        let (tag, is_void) = tag.strip_suffix(" /").map_or((tag, false), |tag| (tag, true));
        let (name, mut attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(allowed::ELEMENTS.iter().any(|(known, _)| *known == name), "<{tag}> in {html}");
        while !attributes.is_empty() {
            let (attribute, after) = attributes.split_once("=\"").unwrap_or_else(|| panic!("<{tag}> in {html}"));
            let (value, after) = after.split_once('"').unwrap_or_else(|| panic!("<{tag}> in {html}"));
            allowed::assert_attribute(name, attribute, value);
            attributes = after.strip_prefix(' ').unwrap_or(after);
        }
        if !is_void {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} stay open in {html}");
}

#[test]
fn dangerous_addresses_are_refused_however_they_are_written() {
    for address in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "<javascript:alert(1)>",
        "< javascript:alert(1)>",
        "javascript&colon;alert(1)",
        "javascript&#58;alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A;&#x61;vascript:alert(1)",
        "java&#10;script:alert(1)",
        "java&Tab;script:alert(1)",
        "&#1;javascript:alert(1)",
        "&#x20;javascript:alert(1)",
        "&nbsp;javascript:alert(1)",
        "java\\script:alert(1)",
        "vbscript:msgbox(1)",
        "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "file:///etc/passwd",
        "blob:https://example.org/1",
        "view-source:javascript:alert(1)",
        "//example.org",
        "\\\\example.org",
        "/\\example.org",
    ] {
        for text in [format!("[a]({address})\n"), format!("[a]\n\n[a]: {address}\n")] {
            let parsed = lesson(&text);
            assert_eq!(rules_violated(&parsed), ["unsafe-link"], "{text}");
            assert!(parsed.course.is_none());
        }
    }
    for text in ["<javascript:alert(1)>\n", "<DATA:text/html,x>\n", "![a](javascript:alert(1))\n", "![a](data:image/svg+xml,x)\n"] {
        assert_eq!(rules_violated(&lesson(text)), ["unsafe-link"], "{text}");
    }
}

#[test]
fn nothing_leaves_its_attribute_or_text() {
    for text in [
        "[a](https://example.org/\"onmouseover=\"x)\n",
        "[a](<https://example.org/ \"' onclick=x>)\n",
        "[a](https://example.org \"\\\" onclick=\\\"x\")\n",
        "![\" onerror=\"x](media/bell.svg '\" onload=\"x')\n",
        "```\"><script>\nx\n```\n",
        "``` rust\" onclick=\"x\nx\n```\n",
        "## A \"<script>\" & 'b' {#c}\n",
        "A &lt;script&gt; &quot; &amp;lt; \\<b> &#60;i&#62;\n",
        "[^a\"b]\n\n[^a\"b]: x\n",
        "| <b> | \"c |\n| - | - |\n| `<d>` | & |\n",
        "Term <b>\n: \"x\n",
        "## \"Q\" <b> {#q .choice}\n- [ ] <i> \"a\n  > <u>\n- [x] b\n\n> [!HINT]\n> <s>\n\n> [!FEEDBACK]\n> <x-y>\n",
        "## Q {#q .gap}\n[[<script>|\"]] <b>\n",
        "## <b> {#q .order}\n1. <i> \"a\n2. `<u>` &lt;b&gt;\n",
        "## Q {#q .scale}\n1. <i> \"a\n2. `<u>`\n",
        "## Q {#q .match}\n| <b> | \" |\n| - | - |\n| <i> | \"a |\n| `<u>` | <s> |\n|  | <x-y> |\n",
        "## Q {#q .text}\n<b> [[regex:/<script>\"/]] \"\n\n[[regex:/<i>/]]\n",
        "<img src=x onerror=alert(1)>\n\n<svg/onload=alert(1)>\n\n<!-- --><script>x</script>\n\n<![CDATA[<b>]]>\n\n<?php x ?>\n",
    ] {
        assert_safe(&html(text).unwrap_or_else(|| panic!("{text}\n{}", world::listed(&lesson(text)))));
    }
}

#[test]
fn deep_nesting_is_refused() {
    for text in [
        format!("{}a\n", ">".repeat(200)),
        format!("{}a\n", "> ".repeat(100_000)),
        format!("{}a\n", "- ".repeat(200)),
        format!("{}a\n", "1. ".repeat(200)),
        format!("{}a\n", "+ ".repeat(200)),
        format!("{}a\n", "> - * ".repeat(60)),
        format!("{}a\n", " ".repeat(5000)),
        format!("a\n{}b\n", ": ".repeat(200)),
        format!("{}c{}\n", "*a ".repeat(150), " b*".repeat(150)),
        (0..150).map(|depth| format!("{}- a\n", "  ".repeat(depth))).collect(),
    ] {
        let parsed = lesson(&text);
        assert_eq!(rules_violated(&parsed), ["nesting-too-deep"], "{}", &text[..20]);
        assert_eq!(parsed.diagnostics.len(), 1);
    }
}

#[test]
fn long_rules_and_drawings_are_not_deep() {
    for text in [
        format!("a\n\n{}\n", "-".repeat(300)),
        format!("{}\n", "- ".repeat(300)),
        format!("{}\n", " * *".repeat(100)),
        format!("```\n+{}+\n|{}|\n```\n", "-".repeat(300), " ".repeat(300)),
        format!("| a |\n| {} |\n", "-".repeat(300)),
        format!("a\n{}\n", "=".repeat(300)),
    ] {
        assert!(lesson(&text).course.is_some(), "{}", &text[..10]);
    }
}

#[test]
fn problems_are_listed_up_to_a_bound() {
    let parsed = lesson(&"[a](javascript:x)\n".repeat(5000));
    assert_eq!(parsed.diagnostics.len(), 501);
    assert_eq!(parsed.diagnostics[500].rule, "too-many-problems");
    assert!(parsed.diagnostics[500].message.starts_with("4500 more"));
    assert!(parsed.course.is_none());
    let parsed = lesson(&"a <b>\n".repeat(5000));
    assert!(parsed.course.is_some(), "warnings alone never keep a course back, however many");
}

/// Texts that have made Markdown parsers take quadratic time or worse, each as a part that is repeated.
const PARTS: &[&str] = &[
    "*a **a ",
    "a***",
    "[",
    "[a](",
    "![[]()",
    "[a](<b",
    "[ (](",
    "]",
    "[*_a",
    "`",
    "``\\",
    "a`b``c",
    "<",
    "<!--",
    "!-- <",
    "<?",
    "<!A ",
    "&",
    "&#",
    "\\",
    "\n\n",
    "> a\nb\n",
    "* a\n",
    "1. a\n\n",
    "[a]: b\n",
    "[a]\n",
    "[^a]",
    "[^a]: b\n",
    "|",
    "|a\n",
    "| a |\n| - |\n",
    "a\n: b\n",
    ": ",
    "~",
    "~~a",
    "# a {#b}\n",
    "## a\n",
    "## a {.choice}\n",
    "## a {#a .gap}\n[[a]]\n",
    "## a {#a .text}\n[[regex:/a/]]\n",
    "## a {#c .match}\n| a | b |\n| - | - |\n",
    "## a {#d .order}\n",
    "## a {#e .scale}\n",
    "## a {#f .upload types=pdf}\n",
    "### a {.rubric}\n",
    "| a | b |\n",
    "|  | b |\n",
    "[[regex:/a/]]",
    "[[regex:/a/]]\n",
    "[[regex:/",
    "[[regex:",
    "`[[regex:",
    "/]]",
    "1. a\n",
    "[[a]]",
    "[[",
    "[[a",
    "]]",
    "- [ ] a\n",
    "- [x] a\n  > b\n",
    "> [!TIP]\n",
    "> [!X]\n\n",
    "![](b)",
    "![a](media/bell.svg)",
    "[a](#a)",
    "[](a)",
    "\u{E000}",
    "<a@b.c>",
    "***\n",
    "```\n",
    "    a\n",
    "a\\\n",
    "<a href=\"",
    "<b>",
    "\t",
    "&amp;",
    "$",
    "$a ",
    "$a^2$ ",
    "$$",
    "[a]{lang=sv} ",
    "{lang=sv} [",
    "]{lang=sv}",
    "[[a]] ",
    "![a](media/clip.mp4)\n\n",
    "{#a",
    "{",
    "=\n",
    "- a\n=\n",
    "é",
    "x",
    " ",
];

fn time(parsed: impl FnOnce() -> Parsed) -> Duration {
    let start = Instant::now();
    let parsed = parsed();
    assert!(parsed.diagnostics.len() <= 501);
    start.elapsed()
}

#[test]
fn time_grows_no_faster_than_the_text() {
    for part in PARTS {
        for prefix in [
            "",
            "## Q {#q .gap}\n",
            "## Q {#q .choice}\n- [ ] ",
            "## Q {#q .order}\n1. ",
            "## Q {#q .match}\n| a | b |\n| - | - |\n",
            "## Q {#q .text}\n",
            "## Q {#q .text}\n### R {.rubric}\n| a | 0 | 1 |\n| - | - | - |\n",
            "> ",
            "a ",
        ] {
            let short = format!("{prefix}{}", part.repeat(10_000 / part.len()));
            let long = format!("{prefix}{}", part.repeat(80_000 / part.len()));
            // Eight times the text may take eight times as long; quadratic growth would take sixty-four. A busy machine
            // may spoil one measurement, but not all.
            let is_fast = || {
                let limit = time(|| lesson(&short)) * 30 + Duration::from_millis(150);
                time(|| lesson(&long)) < limit
            };
            assert!((0..4).any(|_| is_fast()), "{prefix:?} and {part:?} take more than linear time");
        }
    }
}

#[test]
fn hostile_manifests_and_front_matter_are_read_in_little_time() {
    for part in ["[", "{", "a.", "a=[", "\"", "[[a]]\n", "x = 1\n", "'''", "#", "a = { b = ", "[a.b.c]\n"] {
        let text = part.repeat(60_000 / part.len());
        let took = time(|| world::course(&[("course.toml", &text)]));
        assert!(took < Duration::from_secs(4), "{part:?} took {took:?}");
    }
    for part in ["a: b\n", "- a\n", "[", "\"", "a: [b, c]\n", "a: \"\\", "---", "title: a\n", ": \n"] {
        let text = format!("---\n{}\n---\n", part.repeat(200_000 / part.len()));
        let took = time(|| world::course(&[("en/01-a.md", &text)]));
        assert!(took < Duration::from_secs(4), "{part:?} took {took:?}");
    }
}

#[test]
fn many_pools_and_large_banks_are_checked_in_little_time() {
    let bank: String = (0..10_000).map(|number| format!("## Q {{#q{number} .choice}}\n- [x] a\n- [ ] b\n")).collect();
    let bank = format!("---\ntitle: T\nminutes: 5\nkind: bank\n---\n{bank}");
    let pool = "[[pool]]\ntest = \"a-test\"\nfrom = \"items\"\ndraw = 100\n";
    let manifest = format!("{}{}", world::MANIFEST, pool.repeat(50));
    let test = "---\ntitle: T\nminutes: 5\nkind: test\n---\n";
    let took = time(|| world::course(&[("course.toml", &manifest), ("en/01-items.md", &bank), ("en/02-a-test.md", test)]));
    assert!(took < Duration::from_secs(4), "{took:?}");
    // As many as there are, asked for by pools that all overlap: the worst case for sharing them out.
    let bank: String = (0..100).map(|number| format!("## Q {{#q{number} .choice level=1}}\n- [x] a\n- [ ] b\n")).collect();
    let bank = format!("---\ntitle: T\nminutes: 5\nkind: bank\n---\n{bank}");
    let pools: String =
        (0..50).map(|number| pool.replace("draw = 100", if number % 2 == 0 { "draw = 3" } else { "draw = 2\nlevel = 1" })).collect();
    let manifest = format!("{}{pools}", world::MANIFEST);
    let took = time(|| world::course(&[("course.toml", &manifest), ("en/01-items.md", &bank), ("en/02-a-test.md", test)]));
    assert!(took < Duration::from_secs(4), "{took:?}");
}

#[test]
fn only_so_many_patterns_of_a_course_are_understood() {
    // Understanding a pattern takes far longer than reading as many letters: what bounds it is their number, and that few
    // which are too large to understand are tried.
    for (pattern, told) in [("a", "1000 patterns"), ("\\w{9}", "pattern"), ("(a{9}){9}{9}", "pattern")] {
        let question = |number: usize| format!("## Q {{#q{number} .text}}\n{}", format!("[[regex:/{pattern}/]]\n").repeat(20));
        let text: String = (0..2000).map(question).collect();
        let parsed = lesson(&text);
        assert!(parsed.course.is_none() && parsed.diagnostics.len() <= 501);
        assert!(parsed.diagnostics.iter().any(|finding| finding.message.contains(told)), "{pattern}: {:?}", parsed.diagnostics.first());
    }
}

#[test]
fn many_files_are_read_in_little_time() {
    let files: Vec<_> = (0..3000)
        .map(|number| SourceFile {
            path: format!("en/{number}-a{number}.md"),
            bytes: format!("---\ntitle: T\nminutes: 1\n---\n[a](1-a1.md)\n## Q {{#q{number} .choice}}\n- [x] a\n- [ ] b\n").into(),
        })
        .chain([SourceFile { path: "course.toml".to_owned(), bytes: world::MANIFEST.into() }])
        .collect();
    let source = CourseSource { slug: "a-course".to_owned(), files };
    let took = time(|| parse(&source, &world::skills));
    assert!(took < Duration::from_secs(4), "{took:?}");
}

/// A piece of Markdown that means something here, or anything at all.
fn piece() -> impl Strategy<Value = String> {
    let parts: Vec<String> = PARTS.iter().map(|part| (*part).to_owned()).collect();
    prop_oneof![
        6 => proptest::sample::select(parts),
        2 => proptest::sample::select(vec!["\n", "\n\n", "  ", "    ", "> ", "- ", "1. ", "a", "é", ":\n", "\n: "]).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => "[a-z<>&\"'`*_\\[\\](){}#|~:!\\\\ \n-]{1,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_parser_panic_or_write_unsafe_markup(pieces in proptest::collection::vec(piece(), 0..40)) {
        let text = pieces.concat();
        if let Some(html) = html(&text) {
            assert_safe(&html);
        }
        for diagnostic in lesson(&text).diagnostics {
            let lines = text.matches(['\n', '\r']).count() + 6;
            prop_assert!(diagnostic.line >= 1 && diagnostic.column >= 1 && diagnostic.line as usize <= lines);
        }
    }

    #[test]
    fn no_bytes_make_the_parser_panic(manifest: Vec<u8>, front: Vec<u8>, body: Vec<u8>, path in "[a-z0-9/.\\\\-]{0,20}") {
        let whole = [b"---\n", &front[..], b"\n---\n", &body[..]].concat();
        let parsed = world::course_of_bytes(&[("course.toml", &manifest), ("en/01-a.md", &whole), (&path, &body)]);
        prop_assert!(parsed.course.is_none());
    }

    #[test]
    fn no_manifest_makes_the_parser_panic(lines in proptest::collection::vec("(id|title|summary|skills|pass|test|from|draw|retired|[a-z]{1,9})(\\.(en|sl))? ?= ?(\"[^\"]{0,9}\"|[0-9.e-]{1,9}|\\[\\]|\\{ en = \"a\" \\}|\\[\"en\", \"en\"\\])|\\[(completion|skills|title)\\]|\\[\\[pool\\]\\]", 0..12)) {
        let _ = world::course(&[("course.toml", &lines.join("\n"))]);
    }

    #[test]
    fn no_front_matter_makes_the_parser_panic(lines in proptest::collection::vec("(title|minutes|kind|skills|pass|shuffle|time_limit|translated_from|- )?(: )?([\"'\\[]?[^\n]{0,12}[\"'\\]]?)", 0..8)) {
        let _ = world::course(&[("en/01-a.md", &format!("---\n{}\n---\n", lines.join("\n")))]);
    }
}
