//! `.text`: an answer in writing, judged by patterns, marked by a rubric, or compared with the feedback.

use std::ops::Range;

use super::bytes_of;
use crate::model::{AnswerKey, QuestionText, RubricKey};
use crate::pattern::Patterns;
use crate::render::Renderer;
use crate::rules;

const MOST_PATTERNS: usize = 20;

pub(super) fn read(
    renderer: &mut Renderer<'_, '_>,
    body: Range<usize>,
    patterns: &Patterns,
    rubric: Option<RubricKey>,
    text: &mut QuestionText,
    offset: usize,
) -> AnswerKey {
    let written = patterns.range(bytes_of(renderer, body, offset));
    // A pattern that could not be read is reported already; its place is kept, so that nobody asks for a pattern besides.
    text.patterns = written.map(|(_, written)| written.pattern.clone().unwrap_or_default()).collect();
    if text.patterns.len() > MOST_PATTERNS {
        let message = format!("A question may have {MOST_PATTERNS} patterns. Join some: (one|other) finds either.");
        renderer.add(&rules::BROKEN_PATTERN, offset, message);
    }
    AnswerKey::Text { patterns: text.patterns.clone(), rubric }
}
