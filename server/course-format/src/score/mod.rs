//! Pure scoring: a question and an answer in, points out.
//!
//! | kind | points |
//! | --- | --- |
//! | single choice | all or nothing; choosing several options is wrong |
//! | multiple choice | (right − wrong) ÷ number of right options, never below 0 |
//! | gap | share of the gaps that are right |
//! | order | (longest run kept in order − 1) ÷ (entries − 1) |
//! | match | share of the pairs that are right |
//! | text | all or nothing, by the patterns; without patterns a trainer marks it by the rubric, or nobody |
//! | upload | a trainer marks it by the rubric |
//! | scale | none |

mod choice;
mod gap;
mod matching;
mod order;
mod text;

use crate::answer::{Answer, Judgement, Score};
use crate::language::Language;
use crate::model::{AnswerKey, Question};

pub(crate) use gap::{folded, number};

/// Scores an answer that was given in `language`.
///
/// Options, gaps and entries that the question does not have are ignored. A language that the question has no text in is
/// scored by the source language's key, because the learner was shown the source text.
#[must_use]
pub fn score(question: &Question, language: Language, answer: &Answer) -> Score {
    let points = question.points;
    match &question.key_ {
        AnswerKey::Choice { options, right } => choice::score(points, *options, right, &answer.choice),
        AnswerKey::Gap { gaps } => {
            let keys = question.texts.get(&language).map_or(gaps, |text| &text.gap_keys);
            gap::score(points, keys, answer)
        }
        AnswerKey::Order { order } => order::score(points, order, &answer.order),
        AnswerKey::Match { pairs, .. } => matching::score(points, pairs, &answer.pairs),
        AnswerKey::Text { patterns, .. } if !patterns.is_empty() => {
            let own = question.texts.get(&language).map(|text| &text.patterns).filter(|own| !own.is_empty());
            text::score(points, own.unwrap_or(patterns), &answer.text)
        }
        AnswerKey::Text { rubric: None, .. } | AnswerKey::Scale { .. } => Score { judgement: Judgement::Unscored, ..Score::default() },
        AnswerKey::Text { .. } | AnswerKey::Upload { .. } => Score { max_points: points, judgement: Judgement::ToMark, ..Score::default() },
    }
}

/// What a trainer's marks are worth: for every criterion of the rubric the points that were given. Nothing if the question
/// is not marked by hand, if there are more or fewer marks than criteria, or if a criterion has no such points.
#[must_use]
pub fn mark(question: &Question, criteria: &[u32]) -> Option<Score> {
    let rubric = question.key_.rubric().filter(|_| question.key_.is_marked_by_hand())?;
    let fits = criteria.len() == rubric.criteria.len() && criteria.iter().zip(&rubric.criteria).all(|(mark, points)| points.contains(mark));
    let points = criteria.iter().fold(0_u32, |sum, mark| sum.saturating_add(*mark)).min(question.points);
    fits.then(|| Score { points: f64::from(points), max_points: question.points, ..Score::default() })
}

/// The points for a share of what is right, rounded to thousandths.
fn points_of(share: f64, points: u32) -> f64 {
    (share * f64::from(points) * 1000.0).round() / 1000.0
}

fn share_of(part: usize, whole: usize) -> f64 {
    // Counts of options and gaps are far below 2^52.
    #[expect(clippy::cast_precision_loss, reason = "options and gaps are counted in tens")]
    let share = part as f64 / whole.max(1) as f64;
    share
}
