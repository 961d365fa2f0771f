//! Footnotes: numbered in the order in which a reader meets them, written at the end of the block that mentions them first.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::diagnostic::Report;
use crate::html;
use crate::markdown::Document;
use crate::rules;
use crate::source::SourceText;
use crate::words::Words;

/// The footnotes of one lesson in one language.
#[derive(Debug)]
pub(crate) struct Footnotes {
    /// Label → the events of the text.
    texts: BTreeMap<String, Range<usize>>,
    numbers: HashMap<String, usize>,
    /// The labels in the order of their numbers.
    order: Vec<String>,
    written: usize,
}

impl Footnotes {
    /// Finds the footnotes' texts; of two with one label the first counts.
    pub fn find(document: &Document<'_>, source: &SourceText, report: &mut Report) -> Self {
        let mut texts = BTreeMap::new();
        for (index, (event, range)) in document.events.iter().enumerate() {
            let Event::Start(Tag::FootnoteDefinition(label)) = event else { continue };
            if texts.contains_key(label.as_ref()) {
                let message = "This footnote has two texts. Remove one.";
                report.at(&rules::BROKEN_FOOTNOTE, source, range.start, message);
            } else {
                texts.insert(label.to_string(), index + 1..document.end_of(index));
            }
        }
        Self { texts, numbers: HashMap::new(), order: Vec::new(), written: 0 }
    }

    /// Writes the mark in the text.
    pub fn mark(&mut self, label: &str, out: &mut String) {
        let (number, is_first) = match self.numbers.get(label) {
            Some(number) => (*number, false),
            None => {
                self.order.push(label.to_owned());
                self.numbers.insert(label.to_owned(), self.order.len());
                (self.order.len(), true)
            }
        };
        let id = if is_first { format!(" id=\"fnref-{number}\"") } else { String::new() };
        out.push_str(&format!("<sup class=\"footnote-mark\"><a href=\"#fn-{number}\"{id} role=\"doc-noteref\">{number}</a></sup>"));
    }

    /// The number and the events of the next footnote that was mentioned and is not written yet.
    pub fn next_unwritten(&mut self) -> Option<(usize, Range<usize>)> {
        let label = self.order.get(self.written)?;
        self.written += 1;
        Some((self.written, self.texts.get(label).cloned().unwrap_or_default()))
    }

    /// Reports texts that no mark leads to.
    pub fn report_unused(&self, document: &Document<'_>, source: &SourceText, report: &mut Report) {
        for (label, events) in &self.texts {
            if !self.numbers.contains_key(label) {
                let offset = events.start.checked_sub(1).and_then(|index| document.events.get(index)).map_or(0, |(_, range)| range.start);
                let message = format!("Nothing refers to this footnote. Write [^{label}] in the text, or remove it.");
                report.at(&rules::BROKEN_FOOTNOTE, source, offset, message);
            }
        }
    }
}

/// Writes one footnote's list entry around its text.
pub(crate) fn push_entry(out: &mut String, number: usize, text: &str, words: &Words) {
    let back = format!(" <a href=\"#fnref-{number}\" role=\"doc-backlink\" aria-label=\"{}\">↩</a>", words.back_to_text);
    out.push_str(&format!("<li id=\"fn-{number}\">\n"));
    match text.strip_suffix("</p>\n") {
        Some(text) => {
            out.push_str(text);
            out.push_str(&back);
            out.push_str("</p>\n");
        }
        None => {
            out.push_str(text);
            out.push_str(&back);
            html::fresh_line(out);
        }
    }
    out.push_str("</li>\n");
}
