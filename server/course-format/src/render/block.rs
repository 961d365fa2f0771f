//! The opening and closing tags of blocks, tables and emphasis.

use pulldown_cmark::{Alignment, Event, HeadingLevel, Tag, TagEnd};

use super::{Open, Renderer, push_language};
use crate::html::{fresh_line, push_attribute};
use crate::language_tag;
use crate::link;
use crate::outline;
use crate::rules;

/// Writes what a start event opens.
pub(super) fn start(renderer: &mut Renderer<'_, '_>, tag: &Tag<'_>, index: usize, offset: usize, open: &mut Open, out: &mut String) {
    if is_block(tag) {
        fresh_line(out);
    }
    match tag {
        Tag::Paragraph => out.push_str("<p>"),
        Tag::Heading { level, .. } => {
            out.push('<');
            out.push_str(heading_element(*level));
            if let Some(id) = renderer.page.outline.heading_ids.get(&index) {
                push_attribute(out, "id", &link::heading_anchor(id));
            }
            // The section's own heading is in the section's language already.
            if let Some(tag) = outline::language_of(renderer.page.document, index)
                && language_tag::is_well_formed(tag)
                && renderer.section.as_deref() != Some(tag)
            {
                push_language(out, tag);
            }
            out.push('>');
        }
        Tag::BlockQuote(kind) => match kind {
            Some(kind) => {
                let (class, title) = renderer.words.alert(*kind);
                out.push_str(&format!("<div class=\"alert alert-{class}\" role=\"note\">\n<p class=\"alert-title\">{title}</p>\n"));
            }
            None => {
                check_alert(renderer, offset);
                out.push_str("<blockquote>\n");
            }
        },
        Tag::HtmlBlock => {
            renderer.raw_html(offset);
            out.push_str("<p>");
        }
        Tag::List(None) => out.push_str("<ul>\n"),
        Tag::List(Some(1)) => out.push_str("<ol>\n"),
        Tag::List(Some(first)) => out.push_str(&format!("<ol start=\"{first}\">\n")),
        Tag::Item => out.push_str(if is_task(renderer, index) { "<li class=\"task\">" } else { "<li>" }),
        Tag::DefinitionList => out.push_str("<dl>\n"),
        Tag::DefinitionListTitle => out.push_str("<dt>"),
        Tag::DefinitionListDefinition => out.push_str("<dd>"),
        Tag::Table(alignments) => {
            open.alignments.clone_from(alignments);
            renderer.tables += 1;
            out.push_str(&format!(
                "<div class=\"table-wrapper\" tabindex=\"0\" role=\"region\" aria-label=\"{} {}\">\n<table>\n",
                renderer.words.table, renderer.tables
            ));
        }
        Tag::TableHead => {
            check_table_head(renderer, index, offset);
            open.in_table_head = true;
            open.cell = 0;
            out.push_str("<thead>\n<tr>\n");
        }
        Tag::TableRow => {
            if std::mem::take(&mut open.in_table_head) {
                out.push_str("<tbody>\n");
            }
            open.cell = 0;
            out.push_str("<tr>\n");
        }
        Tag::TableCell => {
            // An empty header cell heads nothing and would be announced as if it did.
            open.header_cell = open.in_table_head && renderer.page.document.end_of(index) > index + 1;
            out.push_str(if open.header_cell { "<th scope=\"col\"" } else { "<td" });
            out.push_str(match open.alignments.get(open.cell) {
                Some(Alignment::Left) => " class=\"align-left\">",
                Some(Alignment::Center) => " class=\"align-center\">",
                Some(Alignment::Right) => " class=\"align-right\">",
                _ => ">",
            });
        }
        Tag::Emphasis => out.push_str("<em>"),
        Tag::Strong => out.push_str("<strong>"),
        Tag::Strikethrough => out.push_str("<del>"),
        Tag::Superscript => out.push_str("<sup>"),
        Tag::Subscript => out.push_str("<sub>"),
        // The renderer handles these itself, or they are not switched on.
        Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_) | Tag::FootnoteDefinition(_) | Tag::MetadataBlock(_) => {}
    }
}

/// Writes what an end event closes.
pub(super) fn end(tag: TagEnd, open: &mut Open, out: &mut String) {
    match tag {
        TagEnd::Paragraph => out.push_str("</p>\n"),
        TagEnd::Heading(level) => {
            out.push_str("</");
            out.push_str(heading_element(level));
            out.push_str(">\n");
        }
        TagEnd::BlockQuote(None) => out.push_str("</blockquote>\n"),
        TagEnd::BlockQuote(Some(_)) => out.push_str("</div>\n"),
        TagEnd::HtmlBlock => {
            out.truncate(out.trim_end().len());
            out.push_str("</p>\n");
        }
        TagEnd::List(true) => out.push_str("</ol>\n"),
        TagEnd::List(false) => out.push_str("</ul>\n"),
        TagEnd::Item => out.push_str("</li>\n"),
        TagEnd::DefinitionList => out.push_str("</dl>\n"),
        TagEnd::DefinitionListTitle => out.push_str("</dt>\n"),
        TagEnd::DefinitionListDefinition => out.push_str("</dd>\n"),
        TagEnd::Table => {
            if !open.in_table_head {
                out.push_str("</tbody>\n");
            }
            open.in_table_head = false;
            out.push_str("</table>\n</div>\n");
        }
        TagEnd::TableHead => out.push_str("</tr>\n</thead>\n"),
        TagEnd::TableRow => out.push_str("</tr>\n"),
        TagEnd::TableCell => {
            out.push_str(if open.header_cell { "</th>\n" } else { "</td>\n" });
            open.cell += 1;
        }
        TagEnd::Emphasis => out.push_str("</em>"),
        TagEnd::Strong => out.push_str("</strong>"),
        TagEnd::Strikethrough => out.push_str("</del>"),
        TagEnd::Superscript => out.push_str("</sup>"),
        TagEnd::Subscript => out.push_str("</sub>"),
        TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock | TagEnd::FootnoteDefinition | TagEnd::MetadataBlock(_) => {}
    }
}

/// The element of a heading. The lesson's title is the only heading of level 1.
fn heading_element(level: HeadingLevel) -> &'static str {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => "h2",
        HeadingLevel::H3 => "h3",
        HeadingLevel::H4 => "h4",
        HeadingLevel::H5 => "h5",
        HeadingLevel::H6 => "h6",
    }
}

/// Whether a tag is not part of a line of text.
pub(super) fn is_block(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Paragraph
            | Tag::Heading { .. }
            | Tag::BlockQuote(_)
            | Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::List(_)
            | Tag::Item
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
    )
}

/// Whether the list entry at `index` begins with a box.
fn is_task(renderer: &Renderer<'_, '_>, index: usize) -> bool {
    let event = |index: usize| renderer.page.document.events.get(index).map(|(event, _)| event);
    match event(index + 1) {
        Some(Event::TaskListMarker(_)) => true,
        Some(Event::Start(Tag::Paragraph)) => matches!(event(index + 2), Some(Event::TaskListMarker(_))),
        _ => false,
    }
}

fn check_table_head(renderer: &mut Renderer<'_, '_>, index: usize, offset: usize) {
    let end = renderer.page.document.end_of(index);
    let has_content = renderer.page.document.events[index + 1..end]
        .iter()
        .any(|(event, _)| !matches!(event, Event::Start(Tag::TableCell) | Event::End(TagEnd::TableCell)));
    if !has_content {
        let message = "This table has no header. Name the columns in its first row.";
        renderer.add(&rules::TABLE_WITHOUT_HEADER, offset, message);
    }
}

/// A quote that begins like an alert but is none is a mistyped one.
fn check_alert(renderer: &mut Renderer<'_, '_>, offset: usize) {
    let text = renderer.page.source.text.get(offset..).unwrap_or_default();
    let first_line = text.lines().next().unwrap_or_default().trim_start_matches(['>', ' ', '\t']);
    let Some((tag, _)) = first_line.strip_prefix("[!").and_then(|rest| rest.split_once(']')) else { return };
    if !tag.is_empty() && tag.len() <= 20 && tag.chars().all(char::is_alphabetic) {
        let message = "This is shown as a plain quote. Write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION] alone on \
                       the first line; [!HINT] and [!FEEDBACK] work once each directly under a question.";
        renderer.add(&rules::UNKNOWN_ALERT, offset, message);
    }
}
