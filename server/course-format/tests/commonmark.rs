//! Every example of the CommonMark specification that raw HTML does not touch becomes what the specification says, but for
//! what is done differently on purpose. Links and pictures lead where the examples say, because their addresses would all be
//! refused in a course; what is refused there is the subject of other tests.

#![expect(clippy::unwrap_used, reason = "a test whose world cannot be built has failed")]

use course_format::plain_html;
use pulldown_cmark::{Event, Parser};

/// The examples, each as Markdown and HTML, in the order of the specification; see the fixture's README.
const EXAMPLES: &str = include_str!("fixtures/commonmark/examples.json");
const COUNT: usize = 652;
/// Examples with raw HTML, which lessons show as text.
const RAW_HTML: usize = 72;

/// An example: its number in the specification, its Markdown and its HTML.
struct Example {
    number: usize,
    markdown: String,
    html: String,
}

fn examples() -> Vec<Example> {
    let examples: Vec<(String, String)> = serde_json::from_str(EXAMPLES).unwrap();
    examples.into_iter().zip(1..).map(|((markdown, html), number)| Example { number, markdown, html }).collect()
}

/// Whether Markdown has raw HTML, according to a parser that speaks CommonMark and nothing else.
fn has_raw_html(markdown: &str) -> bool {
    Parser::new(markdown).any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_)))
}

/// What the specification expects, with what is done differently on purpose: the title of a lesson is its only heading of
/// level 1. Quotation marks in text mean the same however they are written.
fn expected(html: &str) -> String {
    html.replace("<h1>", "<h2>").replace("</h1>", "</h2>").replace("&quot;", "\"")
}

/// What is rendered, without what is added on purpose: ids of headings, code that can be reached by keyboard, and the mark
/// of links that leave the course.
fn rendered(markdown: &str) -> String {
    let mut html = plain_html(markdown).replace("&quot;", "\"").replace("<pre tabindex=\"0\">", "<pre>").replace(" rel=\"external\"", "");
    while let Some(start) = html.find(" id=\"h-") {
        let value = start + " id=\"".len();
        let end = value + html[value..].find('"').unwrap() + 1;
        html.replace_range(start..end, "");
    }
    html
}

#[test]
fn examples_without_raw_html_are_rendered_as_specified() {
    let examples = examples();
    assert_eq!(examples.len(), COUNT);
    let (excluded, compared): (Vec<_>, Vec<_>) = examples.iter().partition(|example| has_raw_html(&example.markdown));
    let numbers: Vec<_> = excluded.iter().map(|example| example.number).collect();
    println!("{} examples compared; {} left out because of raw HTML: {numbers:?}", compared.len(), excluded.len());
    assert_eq!((compared.len(), excluded.len()), (COUNT - RAW_HTML, RAW_HTML));
    let mut differences = String::new();
    for Example { number, markdown, html } in compared {
        let (ours, theirs) = (rendered(markdown), expected(html));
        if ours != theirs {
            differences.push_str(&format!("example {number}: {markdown:?}\n rendered {ours:?}\n expected {theirs:?}\n"));
        }
    }
    assert!(differences.is_empty(), "{differences}");
}

#[test]
fn raw_html_of_the_examples_is_text() {
    for Example { number, markdown, .. } in examples().iter().filter(|example| has_raw_html(&example.markdown)) {
        let html = rendered(markdown);
        let texts: Vec<String> = Parser::new(markdown)
            .filter_map(|event| match event {
                Event::Html(raw) | Event::InlineHtml(raw) => Some(raw.trim_end().to_owned()),
                _ => None,
            })
            .filter(|raw| !raw.is_empty())
            .collect();
        for raw in texts {
            let escaped = raw.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            assert!(html.contains(escaped.trim_start()), "example {number}: {raw:?} in {html}");
        }
    }
}
