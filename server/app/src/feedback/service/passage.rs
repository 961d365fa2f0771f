//! Where a thread is about: a lesson that the reader can open, a block that is in it, words of a sensible length.

use crate::catalogue::PublishedCourse;
use crate::feedback::api::{FeedbackIn, FeedbackKind};
use crate::feedback::words::{self, LONGEST_QUOTE};
use crate::platform::ApiError;
use course_format::{Block, Lesson};

/// A place that was checked.
#[derive(Debug)]
pub struct Passage {
    /// The lesson's key.
    pub lesson: Option<String>,
    /// The block in it.
    pub block: Option<String>,
    /// The words.
    pub quote: Option<String>,
}

impl Passage {
    /// Holds what was sent against the version that is read.
    ///
    /// # Errors
    /// `invalid_input` naming the field.
    pub fn check(version: &PublishedCourse, new: &FeedbackIn) -> Result<Self, ApiError> {
        let quote = words::optional("quote", new.quote.as_deref(), LONGEST_QUOTE)?;
        let Some(key) = &new.lesson else {
            if new.kind == FeedbackKind::Mistake {
                return Err(ApiError::invalid("lesson", "missing", "Say in which lesson the mistake is."));
            }
            return match (&new.block, &quote) {
                (None, None) => Ok(Self { lesson: None, block: None, quote: None }),
                _ => Err(ApiError::invalid("lesson", "missing", "A passage stands in a lesson: name it.")),
            };
        };
        let lesson = version.shown_lessons().find(|lesson| lesson.key == *key);
        let lesson = lesson.ok_or_else(|| ApiError::invalid("lesson", "unknown", "The course has no such lesson."))?;
        if let Some(block) = &new.block
            && !has_block(version, lesson, block)
        {
            return Err(ApiError::invalid("block", "unknown", "The lesson has no such block."));
        }
        Ok(Self { lesson: Some(key.clone()), block: new.block.clone(), quote })
    }
}

/// Whether a lesson has a block, in any language. A test asks questions of banks too.
fn has_block(version: &PublishedCourse, lesson: &Lesson, wanted: &str) -> bool {
    let id = |block: &Block| match block {
        Block::Prose { id, .. } | Block::Question { id } => id == wanted,
    };
    lesson.texts.values().any(|text| text.blocks.iter().any(id)) || version.course.question(wanted).is_some()
}
