//! Rendered lessons as a browser reads them: only known elements and attributes, no styles, no scripts, nothing left open.

use course_format::checked_html;
use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{LocalName, ParseOpts, QualName, ns, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use proptest::prelude::*;

use crate::allowed;
use crate::world::{BELL, CLIP};

const CAPTIONS: &str = "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ann>Hello & <b>welcome</b>\n";

fn rendered(markdown: &str) -> String {
    let media: [(&str, &[u8]); 4] =
        [("bell.svg", BELL.as_bytes()), ("clip.mp4", CLIP.as_bytes()), ("clip.en.vtt", CAPTIONS.as_bytes()), ("form.txt", b"A form.")];
    checked_html(markdown, &media)
}

/// Reads HTML as a browser does and fails on whatever the renderer must not write.
fn assert_sanitised(html: &str) {
    let options = ParseOpts { tree_builder: TreeBuilderOpts { exact_errors: true, ..TreeBuilderOpts::default() }, ..ParseOpts::default() };
    let context = QualName::new(None, ns!(html), LocalName::from("body"));
    let dom = parse_fragment(RcDom::default(), options, context, Vec::new(), false).one(html);
    assert!(dom.errors.borrow().is_empty(), "{:?} in {html}", dom.errors.borrow());
    let mut elements = 0;
    let mut waiting: Vec<Handle> = dom.document.children.borrow().iter().flat_map(|root| root.children.borrow().clone()).collect();
    while let Some(node) = waiting.pop() {
        match &node.data {
            NodeData::Text { .. } => {}
            NodeData::Element { name, attrs, .. } => {
                elements += 1;
                let element = name.local.as_ref();
                assert!(allowed::ELEMENTS.iter().any(|(known, _)| *known == element), "<{element}> in {html}");
                for attribute in attrs.borrow().iter() {
                    allowed::assert_attribute(element, attribute.name.local.as_ref(), &attribute.value);
                }
            }
            _ => panic!("a comment or declaration in {html}"),
        }
        waiting.extend(node.children.borrow().iter().cloned());
    }
    let tags = html.matches('<').count() - html.matches("</").count();
    assert_eq!(elements, tags, "the browser found other elements than were written in {html}");
}

#[test]
fn everything_that_can_be_written_is_sanitised() {
    let html = rendered(
        "## A *b* `c` $d^2$ [e]{lang=sv} {#f}\n\nText[^g] ![A h](media/bell.svg 'i') [j](media/form.txt \"k\") <https://example.org> \\\n\
         $$\\frac{l}{m}\\begin{matrix}a & b \\\\ c & d\\end{matrix}$$\n\n[^g]: Footnote, [twice[^n]](https://example.org).\n\n[^n]: Other.\n\n\
         ![A bell](media/bell.svg \"Ding\")\n\n![A clip](media/clip.mp4)\n\n- ![A clip](media/clip.mp4)\n- [x] o\n\n| p | q |\n| :- | -: |\n\
         | r | s |\n\nt\n: u\n\n> v\n\n> [!TIP]\n> w\n\n```x y\nz\n```\n\n```sql\nSELECT '<b>' -- \"x\"\n```\n\n```mermaid\ngraph TD\naccTitle: <b>\naccDescr: \"c\"\nA[<i>] -- \"d\" --> B[(e)]\n\
         subgraph f\nB --> C((g))\nend\n```\n\n<b>\n\n### Arabic {lang=ar}\n\n[x]{lang=he-IL}\n\n$$x$$\n\n***\n~~a~~ 1. b\n",
    );
    for part in
        ["<math", "<video", "<details", "<figure>", "lang=\"sv\"", "dir=\"rtl\"", "fnref-2", "<hr", "&lt;b&gt;", "<svg", "hl-keyword"]
    {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert_sanitised(&html);
}

#[test]
fn marks_of_footnotes_are_never_within_links() {
    let html = rendered("[a[^b]](https://example.org) [c ![d[^b]](media/bell.svg)](https://example.org)\n\n[^b]: e\n");
    assert!(html.contains("<p>[a<sup"), "{html}");
    assert_sanitised(&html);
}

/// Words of the language that courses are written in, and of those that attackers write.
const PARTS: &[&str] = &[
    "\n```mermaid\ngraph TD\n",
    "\n```mermaid\nsequenceDiagram\n",
    "A --> B\n",
    "A->>B: c\n",
    "accTitle: a\n",
    "\n```html\n",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```\n",
    "[",
    "]",
    "(",
    ")",
    "](",
    "]{lang=sv}",
    "]{lang=ar}",
    "]{lang=\"",
    "{lang=sv}",
    "{#a}",
    "{.b}",
    "{",
    "}",
    "!",
    "![",
    "\\",
    "\n",
    "\n\n",
    "  \n",
    "    ",
    "\t",
    "# ",
    "## ",
    "### x {lang=it}\n",
    "> ",
    "> [!TIP]\n",
    "- ",
    "- [x] ",
    "1. ",
    "| a | b |\n",
    "| - | - |\n",
    "|",
    ": ",
    "\n: ",
    "[^a]",
    "[^a]: ",
    "$",
    "$$",
    "$a$",
    "\\frac",
    "\\text{",
    "\\color{red}",
    "^",
    "&",
    "\\begin{matrix}",
    "\\end{matrix}",
    "<",
    ">",
    "</",
    "/>",
    "<b>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<?",
    "<style>",
    "</math>",
    "</annotation>",
    "<svg onload=",
    "<img src=x onerror=alert(1)>",
    "&lt;",
    "&#60;",
    "&#x3c;script&#x3e;",
    "&quot;",
    "&colon;",
    "\"",
    "'",
    "=",
    " onclick=\"x\"",
    "javascript:",
    "JaVaScRiPt&colon;alert(1)",
    "data:text/html,",
    "vbscript:",
    "https://example.org",
    "http://",
    "mailto:a@b.c",
    "//x",
    "<https://example.org>",
    "<javascript:alert(1)>",
    "media/bell.svg",
    "media/clip.mp4",
    "![a](media/bell.svg \"b\")\n\n",
    "![a](media/clip.mp4)\n\n",
    "![](media/gone.png)",
    "[a](#b)",
    "[a](media/form.txt)",
    "[a]: https://example.org \"t\"\n",
    "***\n",
    "é",
    "ж",
    "א",
    "\u{202E}",
    "\u{FEFF}",
    "\u{0}",
    "\u{2028}",
    "\u{E000}",
    "a",
    "b ",
    " ",
    "style=\"color:red\"",
    "%22%3E",
    "%00",
    "]]",
    "[[",
];

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        12 => proptest::sample::select(PARTS).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => "[a-z<>&\"'`*_\\[\\](){}#|~:!$^\\\\ \n=-]{1,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_sanitised_and_rendered_the_same_twice(pieces in proptest::collection::vec(piece(), 0..60)) {
        // Files with control characters are refused before they are rendered.
        let text = pieces.concat().replace(|character: char| character.is_control() && !matches!(character, '\t' | '\n'), "");
        let html = rendered(&text);
        prop_assert_eq!(&html, &rendered(&text));
        assert_sanitised(&html);
    }

    #[test]
    fn any_formula_is_sanitised(pieces in proptest::collection::vec(formula_piece(), 1..30)) {
        assert_sanitised(&rendered(&format!("$${}$$\n", pieces.concat())));
    }
}

fn formula_piece() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => proptest::sample::select(FORMULA_PARTS).prop_map(str::to_owned),
        1 => "[a-z0-9<>&\"'{}^_\\\\ |=+-]{1,6}",
    ]
}

const FORMULA_PARTS: &[&str] = &[
    "a",
    "1",
    "x^2",
    "_i",
    "+",
    "=",
    "{",
    "}",
    "{b}",
    "\\frac{a}{b}",
    "\\sqrt[3]{x}",
    "\\left(",
    "\\right)",
    "\\begin{align}",
    "\\end{align}",
    "\\begin{cases}",
    "\\end{cases}",
    "\\begin{array}{c|c}",
    "\\end{array}",
    "\\hline",
    "&",
    "\\\\",
    "\\\\[2em]",
    "\\text{<b>\"x\" & y}",
    "\\color{red}",
    "\\colorbox{blue}{x}",
    "\\textcolor{red}{x}",
    "\\hspace{-2em}",
    "\\quad",
    "\\!",
    "\\kern-3mu",
    "\\rule{1em}{2em}",
    "\\operatorname{<i>}",
    "\\mathbf{x}",
    "\\mathcal{L}",
    "\\not",
    "\\sum_{i=0}^n",
    "\\lim",
    "\\overbrace{x}^y",
    "\\hat x",
    "\\vec{v}",
    "\\displaystyle",
    "\\char",
    "\\char`é",
    "\\def\\a{b}",
    "\\a",
    "\\href{javascript:x}{y}",
    "<",
    ">",
    "\"",
    "'",
    "%",
    "#",
    "~",
    "é",
    "∑",
    " ",
];
