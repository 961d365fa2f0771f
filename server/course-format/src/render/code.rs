//! Blocks of code.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event};

use super::Renderer;
use crate::html::{fresh_line, push_text};
use crate::{diagram, highlight, rules};

impl Renderer<'_, '_> {
    /// Renders the block of code that begins at `index`.
    pub(super) fn code(&mut self, kind: &CodeBlockKind<'_>, index: usize, out: &mut String) {
        let document = self.page.document;
        let info = match kind {
            CodeBlockKind::Fenced(info) => info.as_ref(),
            CodeBlockKind::Indented => "",
        };
        let offset = document.events.get(index).map_or(0, |(_, range)| range.start);
        self.check_hidden(info, offset);
        let lines = document.events.get(index + 1..document.end_of(index)).unwrap_or_default();
        // Most blocks are one text; those that are indented or quoted come line by line.
        let text = match lines {
            [(Event::Text(text), _)] => Cow::Borrowed(text.as_ref()),
            lines => Cow::Owned(lines.iter().map(|(event, _)| text_of(event)).collect()),
        };
        if info.split_whitespace().next().is_some_and(|language| language.eq_ignore_ascii_case("mermaid")) {
            self.diagram(&text, lines, offset, out);
        } else {
            code_block(info, &text, out);
        }
    }

    /// Draws a diagram. `lines` are the events that its text comes from, `offset` is the place of the block.
    fn diagram(&mut self, text: &str, lines: &[(Event<'_>, Range<usize>)], offset: usize, out: &mut String) {
        self.diagrams += 1;
        for problem in diagram::push_figure(text, self.words.diagram, self.diagrams, out) {
            let rule = match problem.fault {
                diagram::Fault::NotDrawn => &rules::DIAGRAM_NOT_DRAWN,
                diagram::Fault::NotDescribed => &rules::DIAGRAM_WITHOUT_DESCRIPTION,
            };
            self.add(rule, place(lines, problem.at).unwrap_or(offset), problem.message);
        }
    }
}

fn text_of<'e>(event: &'e Event<'_>) -> &'e str {
    if let Event::Text(text) = event { text } else { "" }
}

/// The place in the source of a byte of the text that the events make up.
fn place(lines: &[(Event<'_>, Range<usize>)], at: usize) -> Option<usize> {
    let mut before = 0;
    for (event, range) in lines {
        let length = text_of(event).len();
        if at < before + length {
            return Some(range.start + (at - before));
        }
        before += length;
    }
    lines.last().map(|(_, range)| range.end.saturating_sub(1))
}

/// Writes a block of code. `info` is what stands behind the opening fence, `text` the code with a line break at its end.
fn code_block(info: &str, text: &str, out: &mut String) {
    fresh_line(out);
    out.push_str("<pre tabindex=\"0\"><code");
    let language = info.split_whitespace().next().unwrap_or_default();
    if !language.is_empty() {
        out.push_str(" class=\"language-");
        push_text(out, language);
        out.push('"');
    }
    out.push('>');
    match highlight::html(language, text) {
        Some(html) => out.push_str(&html),
        None => push_text(out, text),
    }
    out.push_str("</code></pre>\n");
}
