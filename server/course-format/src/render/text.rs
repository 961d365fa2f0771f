//! What stands within a line: text with its gaps, code, breaks, footnote marks, formulas and passages in other languages.

use std::ops::Range;

use pulldown_cmark::Event;

use super::{Open, Renderer, push_language};
use crate::html::{fresh_line, push_text};
use crate::passage::Mark;
use crate::{gap, language_tag, rules, source};

impl Renderer<'_, '_> {
    pub(super) fn inline(&mut self, event: &Event<'_>, range: &Range<usize>, out: &mut String) {
        match event {
            Event::Code(code) => {
                out.push_str("<code>");
                push_text(out, code);
                out.push_str("</code>");
            }
            Event::InlineHtml(raw) => {
                if !raw.starts_with("</") {
                    self.raw_html(range.start);
                }
                push_text(out, raw);
            }
            Event::Html(raw) => push_text(out, raw),
            Event::FootnoteReference(label) => self.footnotes.mark(label, out),
            Event::SoftBreak => out.push('\n'),
            Event::HardBreak => out.push_str("<br />\n"),
            Event::Rule => {
                fresh_line(out);
                out.push_str("<hr />\n");
            }
            Event::TaskListMarker(done) => {
                let (sign, label) = if *done { ('☑', self.words.done) } else { ('☐', self.words.not_done) };
                out.push_str("<span role=\"img\" aria-label=\"");
                out.push_str(label);
                out.push_str("\">");
                out.push(sign);
                out.push_str("</span> ");
            }
            Event::InlineMath(text) => self.formula(text, false, range.start, out),
            Event::DisplayMath(text) => self.formula(text, true, range.start, out),
            Event::Text(_) | Event::Start(_) | Event::End(_) => {}
        }
    }

    /// Refuses characters that are refused in the source, too, where they come from character references.
    pub(super) fn check_hidden(&mut self, text: &str, offset: usize) {
        if let Some((rule, message)) = source::hidden_character(text) {
            self.add(rule, offset, message);
        }
    }

    /// Says that HTML is shown as text.
    pub(super) fn raw_html(&mut self, offset: usize) {
        let message = "HTML is shown to learners as text. Write it as Markdown, or put it into backticks if it is an example.";
        self.add(&rules::RAW_HTML, offset, message);
    }

    /// Begins or ends a passage in another language.
    pub(super) fn passage(&mut self, index: usize, offset: usize, open: &mut Open, out: &mut String) {
        match self.page.document.mark(index) {
            Some(Mark::Begin(tag)) => {
                open.passages += 1;
                out.push_str("<span");
                if language_tag::is_well_formed(tag) {
                    push_language(out, tag);
                } else {
                    let tag = tag.clone();
                    self.add(&rules::BAD_LANGUAGE_TAG, offset, language_tag::complaint(&tag));
                }
                out.push('>');
            }
            Some(Mark::End) if open.passages > 0 => {
                open.passages -= 1;
                out.push_str("</span>");
            }
            _ => {}
        }
    }

    /// Writes text, with gaps where their covers stand.
    pub(super) fn text(&mut self, text: &str, offset: usize, out: &mut String) {
        if text.starts_with('^') && text.len() > 1 && out.ends_with('[') {
            let message = "This footnote has no text. Write one below, for example [^1]: …, or correct the mark.";
            self.add(&rules::BROKEN_FOOTNOTE, offset.saturating_sub(1), message);
        }
        if self.page.gaps.is_empty() {
            push_text(out, text);
            return;
        }
        let mut rest = text;
        while let Some(position) = rest.find(gap::COVER) {
            let (before, from_cover) = rest.split_at(position);
            push_text(out, before);
            let at = offset + (text.len() - from_cover.len());
            let Some(gap) = self.page.gaps.get(&at) else {
                // The author's own private-use character.
                out.push(gap::COVER);
                rest = from_cover.strip_prefix(gap::COVER).unwrap_or_default();
                continue;
            };
            self.gaps_written += 1;
            out.push_str(&format!("<span class=\"gap\" data-gap=\"{}\">____</span>", gap.number));
            rest = from_cover.get(gap.length..).unwrap_or_default();
        }
        push_text(out, rest);
    }
}
