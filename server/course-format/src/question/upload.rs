//! `.upload`: files that are handed in and marked by a rubric.

use crate::model::{AnswerKey, RubricKey};
use crate::question_header::QuestionHeader;

const USUAL_TYPES: &[&str] = &["pdf", "odt", "docx"];
const USUAL_MEGABYTES: u32 = 10;
const USUAL_FILES: u32 = 1;

pub(super) fn read(header: &QuestionHeader, rubric: Option<RubricKey>) -> AnswerKey {
    AnswerKey::Upload {
        types: header.types.clone().unwrap_or_else(|| USUAL_TYPES.iter().map(|ending| (*ending).to_owned()).collect()),
        max_bytes: u64::from(header.max_megabytes.unwrap_or(USUAL_MEGABYTES)) * 1024 * 1024,
        max_files: header.max_files.unwrap_or(USUAL_FILES),
        rubric,
    }
}
