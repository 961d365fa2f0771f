//! `.gap`: a text with gaps, which were covered before the text was parsed.

use std::ops::Range;

use super::bytes_of;
use crate::model::{AnswerKey, QuestionText};
use crate::render::Renderer;
use crate::rules;

/// Reads the keys of a question's gaps, in order. `in_body` is how many gaps were written into its body.
pub(super) fn read(
    renderer: &mut Renderer<'_, '_>,
    body: Range<usize>,
    in_body: usize,
    text: &mut QuestionText,
    offset: usize,
) -> AnswerKey {
    let gaps: Vec<_> = renderer.page.gaps.range(bytes_of(renderer, body, offset)).map(|(_, gap)| gap.clone()).collect();
    if gaps.is_empty() {
        let message = "This question has no gap. Write one as [[answer]] in its text.";
        renderer.add(&rules::BROKEN_GAP, offset, message);
    } else if gaps.len() != in_body {
        let message = "A gap stands where it cannot be filled in. Put gaps into plain text, not into links, images, footnotes, the hint or the feedback.";
        renderer.add(&rules::BROKEN_GAP, offset, message);
    }
    text.gap_keys = gaps.into_iter().filter_map(|gap| gap.key).collect();
    AnswerKey::Gap { gaps: text.gap_keys.clone() }
}
