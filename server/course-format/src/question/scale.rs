//! `.scale`: an ordered list of labels; nothing is right or wrong.

use std::ops::Range;

use super::entries;
use crate::model::{AnswerKey, QuestionText};
use crate::render::Renderer;
use crate::rules;
use crate::source::counted;

const FEWEST_LABELS: usize = 2;
const MOST_LABELS: usize = 11;

pub(super) fn read(renderer: &mut Renderer<'_, '_>, list: Option<Range<usize>>, text: &mut QuestionText, offset: usize) -> AnswerKey {
    text.options = entries::read(renderer, list);
    let count = text.options.len();
    if !(FEWEST_LABELS..=MOST_LABELS).contains(&count) {
        let message = format!(
            "A scale has from {FEWEST_LABELS} to {MOST_LABELS} labels, and this one has {count}. Write them as a list of 1., 2., …."
        );
        renderer.add(&rules::MISSING_ENTRIES, offset, message);
    }
    AnswerKey::Scale { labels: counted(count) }
}
