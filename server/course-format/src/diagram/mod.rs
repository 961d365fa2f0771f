//! Diagrams that are written as text, after the manner of Mermaid: text in, an accessible figure out.
//!
//! Drawn are flowcharts, sequence diagrams and pies. Whatever is not understood is not drawn: half a drawing says
//! something else than its author. Its source is shown instead, and the author is told which line it was.
//!
//! The figure has a drawing that can be scrolled, with `accTitle` and `accDescr` as its title and description, and below
//! it, behind a disclosure, the description, the drawing as a list, and the source. The drawing's colours are the text's
//! own, `currentColor` and the system's `Canvas`, as presentation attributes, so that it can be read without any style
//! sheet; a style sheet can give these classes other colours:
//!
//! | class | is on |
//! | --- | --- |
//! | `diagram` | the figure |
//! | `diagram-wrapper` | what scrolls |
//! | `diagram-drawing` | the drawing, with `diagram-small`, `-medium`, `-large` or `-huge` by its width: up to 20, 44, 56 em, or more |
//! | `diagram-node`, `diagram-decision`, `diagram-end` | a node, a node with pointed sides, a rounded or circular one |
//! | `diagram-edge`, `diagram-tip`, `diagram-label` | a line, its end, the words on it |
//! | `diagram-group`, `diagram-title` | a subgraph or a part of a sequence that is repeated or one of several; its title |
//! | `diagram-participant`, `diagram-lifeline`, `diagram-active`, `diagram-note` | what sequence diagrams have besides |
//! | `diagram-slice`, `diagram-slice-1` to `-8` | the parts of a pie |
//! | `diagram-steps` | the drawing as a list |
//!
//! Libraries were tried before this was written. mermaid-rs-renderer and rusty-mermaid panic on input that authors can
//! write (a dense chart; subgraphs without end), selkie-rs gives other bytes for the same input, merman brings a hundred
//! crates and style sheets within the drawing, ariel-rs inline styles. mermaid-svg withstood all of it, but breaks no text
//! into lines, so that charts of sentences are as wide as the sentences and labels overlap, gives all drawings the same
//! ids and fixed colours, and skips over what it does not know.
//!
//! Time and memory grow with the text: every kind is read in one pass, the number of nodes, lines and messages is bounded,
//! and `layout` does a fixed number of rounds. A drawing that is as dense as it may be takes a few milliseconds and 150 kB, a
//! usual one a tenth of a millisecond and 10 kB; so the number of drawings in a lesson is bounded too.

mod flowchart;
mod layout;
mod pie;
mod sequence;
mod source;
mod svg;
#[cfg(test)]
mod tests;
mod text;
mod tip;
mod words;

use sha2::{Digest as _, Sha256};

use crate::html::{fresh_line, push_attribute, push_text};
pub(crate) use words::Words;

/// Longer texts are not drawn.
const LONGEST_TEXT_BYTES: usize = 64 * 1024;
/// Further ones in a lesson are not drawn: a drawing takes longer, and becomes longer, than text of its length.
const MOST_DRAWINGS: usize = 50;

/// A drawing without the elements around it.
#[derive(Debug)]
struct Drawing {
    width: f64,
    height: f64,
    body: String,
    /// The same as an HTML list.
    text: String,
    /// A title that is shown.
    title: String,
}

/// Why a text is not drawn, and at which of its bytes that is.
#[derive(Debug, PartialEq, Eq)]
struct Refusal {
    at: usize,
    /// Part of a sentence.
    reason: String,
}

impl Refusal {
    /// A refusal of what stands at a place.
    fn of(text: &str, at: usize) -> Self {
        let line = text.get(at..).unwrap_or_default().split('\n').next().unwrap_or_default().trim();
        let shown: String = line.chars().take(40).collect();
        let reason = if shown.is_empty() {
            "something is missing at the end of this line".to_owned()
        } else {
            format!("“{shown}{}” is not understood", if shown.len() < line.len() { "…" } else { "" })
        };
        Self { at, reason }
    }
}

/// What is wrong with a diagram.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is shown as its source.
    NotDrawn,
    /// It has no title or no description.
    NotDescribed,
}

/// What is wrong with a diagram, and at which byte of its text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub fault: Fault,
    pub at: usize,
    pub message: String,
}

/// Writes the figure of a diagram. `number` counts the diagrams of a lesson from 1.
pub(crate) fn push_figure(text: &str, words: &Words, number: usize, out: &mut String) -> Vec<Problem> {
    let source = source::read(text);
    let mut problems = Vec::new();
    fresh_line(out);
    out.push_str("<figure class=\"diagram\">\n");
    match draw(&source, words, number) {
        Ok(drawing) => {
            let shown = if source.title.is_empty() { &drawing.title } else { &source.title };
            push_caption(out, shown);
            push_drawing(out, &source, &drawing, shown, &format!("{} {number}", words.diagram), &id(text, number));
            out.push_str("<details class=\"diagram-text\">\n<summary>");
            out.push_str(words.as_text);
            out.push_str("</summary>\n");
            push_description(out, &source.description);
            out.push_str(&drawing.text);
            push_source(out, text);
            out.push_str("</details>\n");
        }
        Err(refusal) => {
            push_caption(out, if source.accessible_title.is_empty() { &source.title } else { &source.accessible_title });
            push_description(out, &source.description);
            push_source(out, text);
            let reason = refusal.reason;
            let message = format!("This diagram is shown as its source: {reason}. Write it in the part of Mermaid that courses can use.");
            problems.push(Problem { fault: Fault::NotDrawn, at: refusal.at, message });
        }
    }
    out.push_str("</figure>\n");
    let missing = match (source.accessible_title.is_empty(), source.description.is_empty()) {
        (true, true) => "accTitle and accDescr are",
        (true, false) => "accTitle is",
        (false, true) => "accDescr is",
        (false, false) => return problems,
    };
    let message =
        format!("{missing} missing. Say in lines “accTitle: …” and “accDescr: …” below the first what the diagram is called and shows.");
    problems.push(Problem { fault: Fault::NotDescribed, at: source.kind_at, message });
    problems
}

fn draw(source: &source::Source, words: &Words, number: usize) -> Result<Drawing, Refusal> {
    if number > MOST_DRAWINGS {
        return Err(Refusal { at: source.kind_at, reason: format!("a lesson has at most {MOST_DRAWINGS} drawings") });
    }
    if source.body.len() > LONGEST_TEXT_BYTES {
        return Err(Refusal { at: source.kind_at, reason: "it is longer than 64 KiB".to_owned() });
    }
    match source.kind.as_str() {
        "flowchart" | "graph" => flowchart::draw(&source.body),
        "sequenceDiagram" => sequence::draw(&source.body, words),
        "pie" => pie::draw(&source.body, words),
        "" => Err(Refusal { at: 0, reason: "it is empty".to_owned() }),
        other => {
            let shown: String = other.chars().take(40).collect();
            let reason = format!("“{shown}” is not drawn, only flowchart, sequenceDiagram and pie are");
            Err(Refusal { at: source.kind_at, reason })
        }
    }
}

/// An id that no other diagram has: two lessons may stand on one page, and one diagram twice in a lesson.
fn id(text: &str, number: usize) -> String {
    let hash = hex::encode(Sha256::digest(text.as_bytes()));
    format!("d-{}-{number}", hash.get(..8).unwrap_or_default())
}

fn push_caption(out: &mut String, title: &str) {
    if !title.is_empty() {
        out.push_str("<figcaption>");
        push_text(out, title);
        out.push_str("</figcaption>\n");
    }
}

fn push_description(out: &mut String, description: &str) {
    if !description.is_empty() {
        out.push_str("<p>");
        push_text(out, description);
        out.push_str("</p>\n");
    }
}

fn push_source(out: &mut String, text: &str) {
    out.push_str("<pre tabindex=\"0\"><code class=\"language-mermaid\">");
    push_text(out, text);
    out.push_str("</code></pre>\n");
}

fn push_drawing(out: &mut String, source: &source::Source, drawing: &Drawing, shown: &str, name: &str, id: &str) {
    let title = [source.accessible_title.as_str(), shown, name].into_iter().find(|title| !title.is_empty()).unwrap_or_default();
    out.push_str("<div class=\"diagram-wrapper\" tabindex=\"0\" role=\"region\"");
    push_attribute(out, "aria-label", name);
    out.push_str(">\n<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-drawing diagram-");
    out.push_str(match drawing.width / text::SIZE {
        em if em <= 20.0 => "small",
        em if em <= 44.0 => "medium",
        em if em <= 56.0 => "large",
        _ => "huge",
    });
    out.push_str("\" role=\"img\"");
    push_attribute(out, "aria-labelledby", &format!("{id}-title"));
    if !source.description.is_empty() {
        push_attribute(out, "aria-describedby", &format!("{id}-text"));
    }
    out.push_str(" viewBox=\"0 0 ");
    svg::push_number(out, drawing.width);
    out.push(' ');
    svg::push_number(out, drawing.height);
    // In the size of the text around it.
    out.push_str("\" width=\"");
    svg::push_number(out, drawing.width / text::SIZE);
    out.push_str("em\" height=\"");
    svg::push_number(out, drawing.height / text::SIZE);
    out.push_str("em\">\n<title");
    push_attribute(out, "id", &format!("{id}-title"));
    out.push('>');
    push_text(out, title);
    out.push_str("</title>\n");
    if !source.description.is_empty() {
        out.push_str("<desc");
        push_attribute(out, "id", &format!("{id}-text"));
        out.push('>');
        push_text(out, &source.description);
        out.push_str("</desc>\n");
    }
    out.push_str(
        "<g font-size=\"16\" text-anchor=\"middle\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-linecap=\"round\">\n",
    );
    out.push_str(&drawing.body);
    out.push_str("</g>\n</svg>\n</div>\n");
}
