//! Stage 6: events in, safe HTML out. Tags are written here and nowhere else; what an author wrote is always text.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Alignment, Event, LinkType, Tag, TagEnd};

use crate::diagnostic::{Report, Rule};
use crate::footnotes::{self, Footnotes};
use crate::gap::{self, Gaps};
use crate::html::{self, fresh_line, push_address, push_text};
use crate::language::Language;
use crate::link::{self, Links, Refusal, Target};
use crate::markdown::Document;
use crate::media::{self, Use};
use crate::outline::Outline;
use crate::render_block;
use crate::rules;
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
    pub(crate) words: &'static Words,
    pub(crate) tables: usize,
    footnotes: Footnotes,
}

/// What is open while a stretch of events is rendered.
#[derive(Default)]
pub(crate) struct Open {
    /// For every open link whether its tag was written.
    links: Vec<bool>,
    pub alignments: Vec<Alignment>,
    pub cell: usize,
    pub in_table_head: bool,
    /// For every open table cell whether it is a header cell.
    pub header_cell: bool,
}

impl<'r, 'a> Renderer<'r, 'a> {
    pub fn new(page: Page<'r, 'a>, report: &'r mut Report, used_media: &'r mut BTreeSet<String>) -> Self {
        let footnotes = Footnotes::find(page.document, page.source, report);
        let words = Words::of(page.language);
        Self { page, report, used_media, gaps_written: 0, words, tables: 0, footnotes }
    }

    pub fn add(&mut self, rule: &Rule, offset: usize, message: impl Into<String>) {
        self.report.at(rule, self.page.source, offset, message);
    }

    /// Renders a range of events without the footnotes that it mentions.
    pub fn html(&mut self, events: Range<usize>) -> String {
        let mut out = String::new();
        self.push(events, &mut out);
        out
    }

    /// Renders a range of events into `out`.
    pub fn push(&mut self, events: Range<usize>, out: &mut String) {
        let document = self.page.document;
        let mut open = Open::default();
        let mut index = events.start;
        while index < events.end {
            let Some((event, range)) = document.events.get(index) else { break };
            let next = match event {
                // Their text is written where they are mentioned first.
                Event::Start(Tag::FootnoteDefinition(_)) => document.end_of(index),
                Event::Start(Tag::Image { dest_url, title, .. }) => {
                    let end = document.end_of(index);
                    let alt = document.plain_text(index..end);
                    self.image(dest_url, title, &alt, range.start, out);
                    end
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
                    render_block::start(self, tag, index, range.start, &mut open, out);
                    index
                }
                Event::End(tag) => {
                    render_block::end(*tag, &mut open, out);
                    index
                }
                other => {
                    self.inline(other, range.start, out);
                    index
                }
            };
            index = next + 1;
        }
    }

    /// Writes the footnotes that were mentioned since the last call, with those that they mention themselves.
    pub fn push_footnotes(&mut self, out: &mut String) {
        let mut entries = String::new();
        let mut first = None;
        while let Some((number, events)) = self.footnotes.next_unwritten() {
            let text = self.html(events);
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

    fn inline(&mut self, event: &Event<'_>, offset: usize, out: &mut String) {
        match event {
            Event::Text(text) => self.text(text, offset, out),
            Event::Code(code) => {
                out.push_str("<code>");
                push_text(out, code);
                out.push_str("</code>");
            }
            Event::InlineHtml(raw) => {
                if !raw.starts_with("</") {
                    self.raw_html(offset);
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
                out.push_str(&format!("<span role=\"img\" aria-label=\"{label}\">{sign}</span> "));
            }
            // Mathematics is not switched on; should it ever be, it is shown as it was written.
            Event::InlineMath(text) | Event::DisplayMath(text) => push_text(out, text),
            Event::Start(_) | Event::End(_) => {}
        }
    }

    /// Says that HTML is shown as text.
    pub fn raw_html(&mut self, offset: usize) {
        let message = "HTML is shown to learners as text. Write it as Markdown, or put it into backticks if it is an example.";
        self.add(&rules::RAW_HTML, offset, message);
    }

    /// Writes text, with gaps where their covers stand.
    fn text(&mut self, text: &str, offset: usize, out: &mut String) {
        if text.starts_with('^') && text.len() > 1 && out.ends_with('[') {
            let message = "This footnote has no text. Write one below, for example [^1]: …, or correct the mark.";
            self.add(&rules::BROKEN_FOOTNOTE, offset.saturating_sub(1), message);
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

    fn link(&mut self, kind: LinkType, address: &str, title: &str, index: usize, out: &mut String) -> bool {
        let document = self.page.document;
        let offset = document.events.get(index).map_or(0, |(_, range)| range.start);
        let inside = index..document.end_of(index);
        let has_image = document.events[inside.clone()].iter().any(|(event, _)| matches!(event, Event::Start(Tag::Image { .. })));
        if document.plain_text(inside).trim().is_empty() && !has_image {
            self.add(&rules::MISSING_LINK_TEXT, offset, "This link has no text. Write into the square brackets where it leads.");
        }
        let mail;
        let address = if kind == LinkType::Email && link::scheme(address).is_none() {
            mail = format!("mailto:{address}");
            &mail
        } else {
            address
        };
        let target = self.page.links.link(address, self.page.language, self.page.name);
        let (target, rel) = match target {
            Ok(Target::External(target)) => (target, " rel=\"external\""),
            Ok(Target::Internal(target)) => (target, ""),
            Err(refusal) => {
                self.refuse(refusal, offset);
                return false;
            }
        };
        self.use_media(address);
        out.push_str("<a href=\"");
        push_address(out, &target);
        out.push('"');
        out.push_str(rel);
        push_title(out, title);
        out.push('>');
        true
    }

    fn image(&mut self, address: &str, title: &str, alt: &str, offset: usize, out: &mut String) {
        if alt.trim().is_empty() {
            let message = "This image has no text alternative. Write into the square brackets what it shows.";
            self.add(&rules::MISSING_ALT_TEXT, offset, message);
        }
        let shown = match link::scheme(address.trim()).as_deref() {
            Some("http" | "https") => {
                let message = "Images from other websites are not loaded. Put the file into the folder media.";
                self.add(&rules::EXTERNAL_MEDIA, offset, message);
                None
            }
            Some(_) => {
                let message = "An image must be a file in the folder media. Put it there and write media/name.";
                self.add(&rules::UNSAFE_LINK, offset, message);
                None
            }
            None => match self.page.links.image(address) {
                Ok(file) if file.purpose == Use::Image => Some(file.address()),
                Ok(_) => {
                    let endings = media::endings(Some(Use::Image));
                    let message = format!("Only images can be shown here ({endings}). Link to this file with [text](media/…).");
                    self.add(&rules::UNSUPPORTED_MEDIA, offset, message);
                    None
                }
                Err(refusal) => {
                    self.refuse(refusal, offset);
                    None
                }
            },
        };
        self.use_media(address);
        let Some(source) = shown else {
            push_text(out, alt);
            return;
        };
        out.push_str("<img src=\"");
        push_address(out, &source);
        out.push_str("\" alt=\"");
        push_text(out, alt);
        out.push('"');
        push_title(out, title);
        out.push_str(" loading=\"lazy\" />");
    }

    fn use_media(&mut self, address: &str) {
        if let Ok(file) = self.page.links.image(address) {
            self.used_media.insert(file.media.path.clone());
        }
    }

    fn refuse(&mut self, refusal: Refusal, offset: usize) {
        match refusal {
            Refusal::Unsafe(message) => self.add(&rules::UNSAFE_LINK, offset, message),
            Refusal::Broken(message) => self.add(&rules::BROKEN_LINK, offset, message),
            Refusal::MissingMedia(message) => self.add(&rules::MISSING_MEDIA, offset, message),
        }
    }
}

fn push_title(out: &mut String, title: &str) {
    if !title.is_empty() {
        out.push_str(" title=\"");
        html::push_text(out, title);
        out.push('"');
    }
}
