//! `.order`: an ordered list in the right order, shown in another.

use std::ops::Range;

use super::entries;
use crate::chance::{shown_numbers, shown_order};
use crate::model::{AnswerKey, QuestionText};
use crate::render::Renderer;
use crate::rules;

const FEWEST_ENTRIES: usize = 2;
const MOST_ENTRIES: usize = 20;

pub(super) fn read(
    renderer: &mut Renderer<'_, '_>,
    list: Option<Range<usize>>,
    key: &str,
    text: &mut QuestionText,
    offset: usize,
) -> AnswerKey {
    let entries = entries::read(renderer, list);
    if !(FEWEST_ENTRIES..=MOST_ENTRIES).contains(&entries.len()) {
        let message = format!(
            "An order has from {FEWEST_ENTRIES} to {MOST_ENTRIES} entries, and this one has {}. Write them as a list of 1., 2., …, in the right order.",
            entries.len()
        );
        renderer.add(&rules::MISSING_ENTRIES, offset, message);
    }
    let shown = shown_order("order", key, entries.len());
    text.options = shown.iter().filter_map(|entry| entries.get(*entry)).cloned().collect();
    AnswerKey::Order { order: shown_numbers(&shown) }
}
