//! Stage 6: events in, safe HTML out. Tags are written here and in `footnotes` and nowhere else; what an author wrote is
//! always text.

mod block;
mod code;
mod formula;
mod image;
mod link;
mod mathml;
mod mathml_check;
mod player;
mod text;
mod wording;

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Alignment, CowStr, Event, Tag, TagEnd};

use crate::diagnostic::{Report, Rule};
use crate::footnotes::{self, Footnotes};
use crate::gap::Gaps;
use crate::html::{fresh_line, push_attribute};
use crate::language::Language;
use crate::language_tag;
use crate::link::Links;
use crate::markdown::Document;
use crate::outline::Outline;
use crate::source::SourceText;
use crate::words::Words;

/// What a lesson's text is rendered from.
pub(crate) struct Page<'r, 'a> {
    pub document: &'r Document<'a>,
    pub outline: &'r Outline,
    pub gaps: &'r Gaps,
    pub source: &'r SourceText,
    /// The file's name inside its language folder.
    pub name: &'r str,
    pub language: Language,
    pub links: &'r Links,
}

/// Renders the pieces of one lesson in one language, in order.
pub(crate) struct Renderer<'r, 'a> {
    pub page: Page<'r, 'a>,
    pub report: &'r mut Report,
    pub used_media: &'r mut BTreeSet<String>,
    /// How many gaps have been written since this was last set to 0.
    pub gaps_written: usize,
    words: &'static Words,
    /// The tag of the language that the section is in, if it is another than the lesson's.
    section: Option<String>,
    tables: usize,
    formulas: usize,
    diagrams: usize,
    footnotes: Footnotes,
}

/// What is open while a stretch of events is rendered.
#[derive(Default)]
struct Open {
    /// For every open link whether its tag was written.
    links: Vec<bool>,
    /// How many passages in other languages are open.
    passages: usize,
    alignments: Vec<Alignment>,
    cell: usize,
    in_table_head: bool,
    /// Whether the open table cell is a header cell.
    header_cell: bool,
}

impl<'r, 'a> Renderer<'r, 'a> {
    pub fn new(page: Page<'r, 'a>, report: &'r mut Report, used_media: &'r mut BTreeSet<String>) -> Self {
        let footnotes = Footnotes::find(page.document, page.source, report);
        let words = Words::of(page.language);
        Self { page, report, used_media, gaps_written: 0, words, section: None, tables: 0, formulas: 0, diagrams: 0, footnotes }
    }

    pub fn add(&mut self, rule: &Rule, offset: usize, message: impl Into<String>) {
        self.report.at(rule, self.page.source, offset, message);
    }

    /// Says which language the next pieces are in; nothing for the lesson's own.
    pub fn set_section_language(&mut self, tag: Option<&str>) {
        let tag = tag.filter(|tag| language_tag::is_well_formed(tag));
        self.section = tag.map(str::to_owned);
        // The few words that are added to a section are in its language where the platform speaks it.
        self.words = Words::of(tag.and_then(language_tag::platform_language).unwrap_or(self.page.language));
    }

    /// Renders a stretch of prose with the footnotes that it mentions first.
    pub fn prose(&mut self, events: Range<usize>) -> String {
        let bytes = self.page.document.bytes_of(events.clone());
        // Tags and escapes make HTML somewhat longer than its Markdown.
        let mut out = String::with_capacity(bytes.len() + bytes.len() / 4);
        let opening = self.push_section_start("div", &mut out);
        self.write(events, &mut out);
        self.push_footnotes(&mut out);
        if out.len() == opening {
            // A stretch that holds only the texts of footnotes has nothing to show.
            return String::new();
        }
        if self.section.is_some() {
            fresh_line(&mut out);
            out.push_str("</div>\n");
        }
        out
    }

    /// Renders a range of events without the footnotes that it mentions.
    pub fn html(&mut self, events: Range<usize>) -> String {
        let mut out = String::new();
        self.push(events, &mut out);
        out
    }

    /// Renders a range of events into `out`.
    pub fn push(&mut self, events: Range<usize>, out: &mut String) {
        if self.section.is_none() {
            self.write(events, out);
            return;
        }
        let document = self.page.document;
        let has_blocks = document.children(events.clone()).any(|node| match document.events.get(node.start) {
            Some((Event::Start(tag), _)) => block::is_block(tag),
            _ => false,
        });
        let element = if has_blocks { "div" } else { "span" };
        let before = out.len();
        let opening = self.push_section_start(element, out);
        self.write(events, out);
        if out.len() == opening {
            out.truncate(before);
            return;
        }
        out.push_str("</");
        out.push_str(element);
        out.push('>');
        if has_blocks {
            out.push('\n');
        }
    }

    /// Begins the element around what stands in another language than the lesson's. Gives the length of `out` afterwards.
    fn push_section_start(&self, element: &str, out: &mut String) -> usize {
        if let Some(tag) = &self.section {
            if element == "div" {
                fresh_line(out);
            }
            out.push('<');
            out.push_str(element);
            push_language(out, tag);
            out.push('>');
            if element == "div" {
                out.push('\n');
            }
        }
        out.len()
    }

    fn write(&mut self, events: Range<usize>, out: &mut String) {
        let document = self.page.document;
        let mut open = Open::default();
        let mut index = events.start;
        while index < events.end {
            let Some((event, range)) = document.events.get(index) else { break };
            let next = match event {
                Event::Text(text) if text.is_empty() => {
                    self.passage(index, range.start, &mut open, out);
                    index
                }
                Event::Text(text) => {
                    if !matches!(text, CowStr::Borrowed(_)) {
                        self.check_hidden(text, range.start);
                    }
                    self.text(text, range.start, out);
                    index
                }
                // Their text is written where they are mentioned first.
                Event::Start(Tag::FootnoteDefinition(_)) => document.end_of(index),
                Event::Start(Tag::Paragraph) if self.push_figure(index, out) || self.push_formula_block(index, out) => {
                    document.end_of(index)
                }
                Event::Start(Tag::Image { .. }) => {
                    self.image(index, out);
                    document.end_of(index)
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    self.code(kind, index, out);
                    document.end_of(index)
                }
                Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                    let is_written = self.link(*link_type, dest_url, title, index, out);
                    open.links.push(is_written);
                    index
                }
                Event::End(TagEnd::Link) => {
                    if open.links.pop() == Some(true) {
                        out.push_str("</a>");
                    }
                    index
                }
                Event::Start(tag) => {
                    block::start(self, tag, index, range.start, &mut open, out);
                    index
                }
                Event::End(tag) => {
                    block::end(*tag, &mut open, out);
                    index
                }
                other => {
                    self.inline(other, range, out);
                    index
                }
            };
            index = next + 1;
        }
        for _ in 0..open.passages {
            out.push_str("</span>");
        }
    }

    /// Writes the footnotes that were mentioned since the last call, with those that they mention themselves.
    pub fn push_footnotes(&mut self, out: &mut String) {
        let mut entries = String::new();
        let mut first = None;
        while let Some((number, events)) = self.footnotes.next_unwritten() {
            let mut text = String::new();
            self.write(events, &mut text);
            footnotes::push_entry(&mut entries, number, &text, self.words);
            first.get_or_insert(number);
        }
        let Some(first) = first else { return };
        fresh_line(out);
        let start = if first == 1 { String::new() } else { format!(" start=\"{first}\"") };
        let title = self.words.footnotes;
        out.push_str(&format!(
            "<div class=\"footnotes\">\n<p class=\"footnotes-title\">{title}</p>\n<ol{start}>\n{entries}</ol>\n</div>\n"
        ));
    }

    /// Reports footnotes that nothing mentioned; to be called when everything is rendered.
    pub fn finish(self) {
        self.footnotes.report_unused(self.page.document, self.page.source, self.report);
    }
}

/// Writes the attributes of an element in another language.
fn push_language(out: &mut String, tag: &str) {
    push_attribute(out, "lang", tag);
    if language_tag::is_right_to_left(tag) {
        out.push_str(" dir=\"rtl\"");
    }
}

/// Writes a tooltip.
fn push_title(out: &mut String, title: &str) {
    if !title.is_empty() {
        push_attribute(out, "title", title);
    }
}
