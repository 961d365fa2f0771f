//! One Markdown file becomes one lesson: its title, its headings, its links and pictures.

use super::alerts::alerts;
use super::edit::{Edits, Lines};
use super::headings::{headings, rewrite_headings};
use super::{Media, Page, html, order};
use crate::Refusal;
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};
use std::collections::BTreeMap;
use std::ops::Range;

/// Words that are read in a minute, for the time that the lesson is said to take.
const WORDS_PER_MINUTE: usize = 180;

/// A lesson that was made of a file.
pub(super) struct Converted {
    pub title: String,
    pub text: String,
}

/// What is known while a file is rewritten.
pub(super) struct Finder<'a, 'f> {
    page: &'a Page,
    names: &'a BTreeMap<&'a str, &'a str>,
    media: &'a mut Media<'f>,
    notes: &'a mut Vec<Refusal>,
    lines: Lines,
    /// How many lines stood before the text that is rewritten.
    lines_before: usize,
    /// The addresses of `<a>` that are open; nothing for one whose address was refused.
    pub open_links: Vec<Option<String>>,
}

impl Finder<'_, '_> {
    /// Lists something that could not be kept as it was.
    pub fn note(&mut self, at: usize, message: impl Into<String>) {
        let line = self.lines.number(at) + self.lines_before;
        self.notes.push(Refusal::at(&self.page.path, line, message));
    }

    /// The address in the course of an address in the folder; nothing if it leads nowhere.
    pub fn address(&mut self, address: &str, at: usize) -> Option<String> {
        let address = address.trim();
        if address.starts_with('#') || address.contains("://") || address.starts_with("mailto:") {
            return Some(address.to_owned());
        }
        let anchor = address.split_once('#').map(|(_, anchor)| anchor).filter(|anchor| !anchor.is_empty());
        let found = order::resolve(&self.page.path, address);
        let pages = |path: &String| {
            let page = path.strip_suffix(".html").unwrap_or(path);
            let folder = path.strip_suffix("index.html").unwrap_or(path).trim_end_matches('/');
            [path.clone(), format!("{page}.md"), format!("{folder}/README.md"), format!("{folder}/index.md")]
        };
        for path in found.iter().flat_map(pages) {
            if let Some(name) = self.names.get(path.as_str()) {
                return Some(anchor.map_or_else(|| (*name).to_owned(), |anchor| format!("{name}#{anchor}")));
            }
        }
        if let Some(media) = found.and_then(|path| self.media.take(&path)) {
            return Some(media);
        }
        self.note(at, format!("The link to “{}” leads to nothing in the course; its text is kept.", shortened(address)));
        None
    }

    /// A picture as Markdown: from the folder if it is there, else a link or its description.
    pub fn image(&mut self, address: &str, alt: &str, title: &str, at: usize) -> String {
        let mut alt = alt.replace(['[', ']', '\n'], " ").trim().to_owned();
        if alt.is_empty() {
            self.note(at, format!("The picture “{}” has no text alternative. Write what it shows.", shortened(address)));
            let path = order::percent_decoded(address);
            let name = path.rsplit('/').next().unwrap_or(&path);
            alt = order::slug(name.rsplit_once('.').map_or(name, |(stem, _)| stem)).replace('-', " ");
            if alt.is_empty() {
                alt.push_str("picture");
            }
        }
        if address.contains("://") || address.starts_with("data:") {
            self.note(at, "A picture from another website is not loaded; a link or its description stands in its place.");
            return if address.starts_with("http") { format!("[{alt}]({})", address.replace(' ', "%20")) } else { alt };
        }
        let found = order::resolve(&self.page.path, address).and_then(|path| self.media.take(&path));
        let Some(media) = found else {
            self.note(at, format!("The picture “{}” is not in the folder; its description is kept.", shortened(address)));
            return alt;
        };
        let title = title.replace('"', "'");
        if title.is_empty() { format!("![{alt}]({media})") } else { format!("![{alt}]({media} \"{title}\")") }
    }
}

fn shortened(text: &str) -> String {
    text.chars().take(80).collect()
}

/// Makes a lesson of a page.
pub(super) fn convert(page: &Page, names: &BTreeMap<&str, &str>, media: &mut Media<'_>, notes: &mut Vec<Refusal>) -> Converted {
    let (front_title, body_start) = front_matter(&page.text);
    let body = alerts(page.text.get(body_start..).unwrap_or_default());
    let lines_before = page.text.get(..body_start).unwrap_or_default().matches('\n').count();
    let mut finder = Finder { page, names, media, notes, lines: Lines::of(&body), lines_before, open_links: Vec::new() };
    let events: Vec<(Event<'_>, Range<usize>)> = Parser::new_ext(&body, course_format::markdown::options()).into_offset_iter().collect();
    let mut edits = Edits::default();
    let headings = headings(&events);
    let own_title = headings.first().filter(|heading| heading.level == HeadingLevel::H1).map(|heading| heading.text.clone());
    let title = front_title.clone().or(own_title.clone()).filter(|title| !title.is_empty());
    let takes_first = own_title.is_some() && (front_title.is_none() || front_title == own_title);
    rewrite_headings(&body, &headings, takes_first, &mut edits, &mut finder);
    let words = rewrite_inline(&body, &events, &mut edits, &mut finder);
    let text = edits.apply(&body);
    let title = title.unwrap_or_else(|| {
        let key = order::key(&page.path).replace('-', " ");
        let mut letters = key.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    });
    let minutes = (words / WORDS_PER_MINUTE + 1).min(600);
    let quoted = title.replace('\\', "\\\\").replace('"', "\\\"");
    Converted { text: format!("---\ntitle: \"{quoted}\"\nminutes: {minutes}\nkind: lesson\n---\n\n{}\n", text.trim()), title }
}

/// The title in YAML or TOML front matter, and where the text begins.
fn front_matter(text: &str) -> (Option<String>, usize) {
    for (fence, separator) in [("---", ':'), ("+++", '=')] {
        let Some(rest) = text.strip_prefix(fence).and_then(|rest| rest.strip_prefix('\n')) else { continue };
        let mut at = fence.len() + 1;
        let mut title = None;
        for line in rest.split_inclusive('\n') {
            at += line.len();
            if line.trim_end() == fence {
                return (title, at);
            }
            if let Some((key, value)) = line.split_once(separator)
                && key.trim() == "title"
            {
                title = Some(value.trim().trim_matches(['"', '\'']).to_owned());
            }
        }
    }
    (None, 0)
}

/// Rewrites links, pictures and HTML; tells how many words the text has.
fn rewrite_inline(body: &str, events: &[(Event<'_>, Range<usize>)], edits: &mut Edits, finder: &mut Finder<'_, '_>) -> usize {
    let mut words = 0;
    for (event, range) in events {
        match event {
            Event::Text(text) | Event::Code(text) => words += text.split_whitespace().count(),
            Event::Start(Tag::HtmlBlock) => {
                let raw = body.get(range.clone()).unwrap_or_default();
                let converted = html::convert(raw, range.start, finder);
                edits.replace(range.clone(), converted);
            }
            Event::InlineHtml(raw) => {
                let converted = html::convert(raw, range.start, finder);
                edits.replace(range.clone(), converted);
            }
            _ => {}
        }
    }
    link_edits(body, events, edits, finder);
    words
}

/// The changes to links and pictures: only what stands behind their text, so that markup inside the text is kept.
fn link_edits(body: &str, events: &[(Event<'_>, Range<usize>)], edits: &mut Edits, finder: &mut Finder<'_, '_>) {
    let mut index = 0;
    while let Some((event, range)) = events.get(index) {
        index += 1;
        match event {
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                let mut alt = String::new();
                while let Some((inner, _)) = events.get(index) {
                    index += 1;
                    match inner {
                        Event::End(TagEnd::Image) => break,
                        Event::Text(text) | Event::Code(text) => alt.push_str(text),
                        Event::SoftBreak | Event::HardBreak => alt.push(' '),
                        _ => {}
                    }
                }
                // Some tools write the alternative behind the picture: `![](a.png){alt="…"}`.
                let behind = body.get(range.end..).filter(|rest| rest.starts_with('{'));
                let braces = behind.and_then(|rest| rest.find('}').and_then(|end| rest.get(..=end))).filter(|braces| braces.len() < 2000);
                let own = braces.and_then(|braces| html::attribute(&braces.replace('{', " "), "alt")).filter(|_| alt.trim().is_empty());
                let picture = finder.image(dest_url, own.as_deref().unwrap_or(&alt), title, range.start);
                edits.replace(range.start..range.end + braces.map_or(0, str::len), picture);
            }
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                use pulldown_cmark::LinkType;
                if matches!(link_type, LinkType::Autolink | LinkType::Email) {
                    continue;
                }
                let content_end = content_end(events, index, range.start + 1);
                let title = if title.is_empty() { String::new() } else { format!(" \"{}\"", title.replace('"', "'")) };
                match finder.address(dest_url, range.start) {
                    // What leads where it led before stays as it was written.
                    Some(address) if address == **dest_url && *link_type == LinkType::Inline => {}
                    Some(address) => edits.replace(content_end..range.end, format!("]({}{title})", destination(&address))),
                    None => {
                        edits.remove(range.start..range.start + 1);
                        edits.remove(content_end..range.end);
                    }
                }
            }
            _ => {}
        }
    }
}

/// An address as Markdown takes it: in angle brackets where it has spaces or parentheses.
fn destination(address: &str) -> String {
    if address.contains([' ', '(', ')']) { format!("<{address}>") } else { address.to_owned() }
}

/// Where the text of the link that was opened before `index` ends.
fn content_end(events: &[(Event<'_>, Range<usize>)], index: usize, start: usize) -> usize {
    let mut end = start;
    let mut depth = 0_usize;
    for (event, range) in events.get(index..).unwrap_or_default() {
        match event {
            Event::End(TagEnd::Link) if depth == 0 => break,
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        end = end.max(range.end);
    }
    end
}
