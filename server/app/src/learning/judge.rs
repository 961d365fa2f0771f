//! From an answer to what the learner is told.

mod reading;
#[cfg(test)]
mod vectors;

pub use reading::{read, write};

use super::api::{GapVerdict, OptionVerdict, Outcome, PairVerdict, Verdict};
use crate::platform::ids::ResponseId;
use chrono::{DateTime, Utc};
use course_format::{AnswerKey, Judgement, Language, Question, Score};

/// What an answer is worth, in the units of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    /// Thousandths of a point.
    pub thousandths: i32,
    /// What a right answer is worth, in points.
    pub max_points: i32,
}

impl Points {
    /// From the course engine's score.
    #[must_use]
    pub fn of(score: &Score) -> Self {
        let max_points = i32::try_from(score.max_points).unwrap_or(i32::MAX / 1000);
        #[expect(clippy::cast_possible_truncation, reason = "a question has few points")]
        let thousandths = ((score.points * 1000.0).round() as i32).clamp(0, max_points.saturating_mul(1000));
        Self { thousandths, max_points }
    }
}

/// What the learner is told about a practice answer: the feedback of what she chose, and whether it was right.
#[must_use]
pub fn verdict(id: ResponseId, question: &Question, language: Language, score: &Score, answered_at: DateTime<Utc>) -> Verdict {
    let text = question.texts.get(&language);
    let feedback =
        |number: u32| text.and_then(|text| text.options.get(number as usize - 1)).and_then(|option| option.feedback_html.clone());
    let outcome = match score.judgement {
        Judgement::Unscored => Outcome::Unscored,
        Judgement::ToMark => Outcome::ToMark,
        Judgement::Scored if score.points >= f64::from(score.max_points) => Outcome::Right,
        Judgement::Scored if score.points > 0.0 => Outcome::Partly,
        Judgement::Scored => Outcome::Wrong,
    };
    let pair = |(left, right): &(u32, bool)| PairVerdict { left: *left, right: *right };
    Verdict {
        response_id: id,
        question: question.key.clone(),
        points: score.points,
        max_points: score.max_points,
        outcome,
        options: score
            .chosen
            .iter()
            .map(|(number, right)| OptionVerdict { number: *number, right: *right, feedback_html: feedback(*number) })
            .collect(),
        gaps: (1..).zip(&score.gaps).map(|(number, right)| GapVerdict { number, right: *right }).collect(),
        order: matches!(question.key_, AnswerKey::Order { .. }).then(|| score.order.clone()),
        pairs: matches!(question.key_, AnswerKey::Match { .. }).then(|| score.pairs.iter().map(pair).collect()),
        feedback_html: text.and_then(|text| text.feedback_html.clone()),
        answered_at,
    }
}
