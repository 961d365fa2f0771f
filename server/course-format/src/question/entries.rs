//! The entries of ordered lists and of tables.

use std::collections::HashSet;
use std::ops::Range;

use super::{entry_html, offset_of};
use crate::model::OptionText;
use crate::render::Renderer;
use crate::rules;
use crate::score::folded;

/// What an entry is compared by: its text without markup and case or, if it has none, what is shown.
pub(super) fn identity(plain: &str, html: &str) -> String {
    let folded = folded(plain);
    if folded.is_empty() { html.to_owned() } else { folded }
}

/// Reads the entries of an ordered list, and reports those that are empty or occur twice.
pub(super) fn read(renderer: &mut Renderer<'_, '_>, list: Option<Range<usize>>) -> Vec<OptionText> {
    let document = renderer.page.document;
    let mut entries = Vec::new();
    let mut seen = HashSet::new();
    for item in list.into_iter().flat_map(|list| document.children(list.start + 1..list.end - 1)) {
        let offset = offset_of(renderer, item.start);
        let content = item.start + 1..item.end - 1;
        let html = entry_html(renderer, content.clone());
        if html.trim().is_empty() {
            renderer.add(&rules::EMPTY_OPTION, offset, "This entry has no text. Write one, or remove the entry.");
        } else if !seen.insert(identity(&document.plain_text(content), &html)) {
            renderer.add(&rules::DUPLICATE_ENTRY, offset, "This entry is there twice, and nobody can tell the two apart. Change one.");
        }
        entries.push(OptionText { html, feedback_html: None });
    }
    entries
}
