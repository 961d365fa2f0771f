//! Answers as they are sent, and what learners are told about them.

use crate::platform::ids::{ResponseId, UploadedFileId};
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use poem_openapi::types::Example;
use poem_openapi::{Enum, Object};
use uuid::Uuid;

/// A gap that was filled in.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct GapAnswer {
    /// The gap's number, from 1.
    pub number: u32,
    /// What was typed or chosen.
    #[oai(validator(max_length = "500"))]
    pub text: String,
}

/// A pair that was made.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct PairAnswer {
    /// The number of the left entry, from 1.
    pub left: u32,
    /// The number of the choice that belongs to it.
    pub choice: u32,
}

/// An answer: what the question's kind asks for, and nothing else.
#[derive(Clone, Debug, Default, Object)]
#[oai(rename = "Answer", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct AnswerBody {
    /// The numbers of the chosen options.
    #[oai(validator(max_items = "100"))]
    pub choice: Option<Vec<u32>>,
    /// The gaps that were filled in.
    #[oai(validator(max_items = "100"))]
    pub gaps: Option<Vec<GapAnswer>>,
    /// The numbers of all entries, as they were shown, in the order they were put into.
    #[oai(validator(max_items = "100"))]
    pub order: Option<Vec<u32>>,
    /// What was put together.
    #[oai(validator(max_items = "100"))]
    pub pairs: Option<Vec<PairAnswer>>,
    /// What was written.
    #[oai(validator(max_length = "20000"))]
    pub text: Option<String>,
    /// The files that were uploaded for the question.
    #[oai(validator(max_items = "100"))]
    pub files: Option<Vec<UploadedFileId>>,
}

/// A practice answer.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct AnswerIn {
    /// Made by the client; the same id again counts once.
    pub id: ResponseId,
    /// The question's key.
    #[oai(validator(max_length = "200"))]
    pub question: String,
    /// The language in which the question was read.
    pub language: Language,
    /// The answer.
    pub answer: AnswerBody,
    /// How long ago it was given, when the device had no network then. It is no time of day, so a clock that is wrong does no
    /// harm. At most thirty days are believed, and none before the enrolment.
    #[oai(validator(maximum(value = "1000000000000")))]
    pub age_milliseconds: Option<u64>,
}

impl Example for AnswerIn {
    fn example() -> Self {
        Self {
            id: ResponseId(Uuid::from_u128(4)),
            question: "forged-mail".to_owned(),
            language: Language::En,
            answer: AnswerBody { choice: Some(vec![2, 3]), ..AnswerBody::default() },
            age_milliseconds: None,
        }
    }
}

/// How good an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum Outcome {
    /// All points.
    Right,
    /// Some points.
    Partly,
    /// No points.
    Wrong,
    /// Nobody judges it: a self-rating, or a text to compare with the feedback.
    Unscored,
    /// A trainer judges it.
    ToMark,
}

/// A chosen option, judged.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct OptionVerdict {
    /// The option's number.
    pub number: u32,
    /// Whether choosing it was right.
    pub right: bool,
    /// What the author says to those who chose it.
    pub feedback_html: Option<String>,
}

/// A gap, judged.
#[derive(Debug, Object)]
pub struct GapVerdict {
    /// The gap's number.
    pub number: u32,
    /// Whether it is right.
    pub right: bool,
}

/// A pair, judged.
#[derive(Debug, Object)]
pub struct PairVerdict {
    /// The number of the left entry.
    pub left: u32,
    /// Whether the right choice was put to it.
    pub right: bool,
}

/// What the learner is told about a practice answer.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Verdict {
    /// The answer's id.
    pub response_id: ResponseId,
    /// The question's key.
    pub question: String,
    /// What the answer is worth.
    pub points: f64,
    /// What a right answer is worth.
    pub max_points: u32,
    /// Right, partly right or wrong, or who else decides.
    pub outcome: Outcome,
    /// The chosen options, judged.
    pub options: Vec<OptionVerdict>,
    /// The gaps, judged.
    pub gaps: Vec<GapVerdict>,
    /// For each place of an order: whether the entry there belongs to the longest run that was kept.
    pub order: Option<Vec<bool>>,
    /// The pairs that were made, judged.
    pub pairs: Option<Vec<PairVerdict>>,
    /// What the author says to everybody who answered.
    pub feedback_html: Option<String>,
    /// When the answer was written down.
    pub answered_at: DateTime<Utc>,
}

/// A practice answer with its verdict.
#[derive(Debug, Object)]
pub struct PracticeAnswer {
    /// The question's key.
    pub question: String,
    /// The latest answer.
    pub answer: AnswerBody,
    /// What it is worth.
    pub verdict: Verdict,
}
