//! From an answer to what the learner is told.

use super::api::{AnswerBody, GapAnswer, GapVerdict, OptionVerdict, Outcome, Verdict};
use crate::platform::ApiError;
use crate::platform::ids::ResponseId;
use chrono::{DateTime, Utc};
use course_format::{Answer, Language, Question, Score};

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

/// Reads the answer of a request.
///
/// # Errors
/// `invalid_input` that names the field: an option or gap that the question does not have, or an answer of another kind.
pub fn read(question: &Question, language: Language, body: &AnswerBody) -> Result<Answer, ApiError> {
    let text = question
        .texts
        .get(&language)
        .ok_or_else(|| ApiError::invalid("language", "not_available", "The question does not exist in this language."))?;
    let within = |number: u32, count: usize| number >= 1 && number as usize <= count;
    let mut answer = Answer::default();
    for number in body.choice.iter().flatten() {
        if !within(*number, text.options.len()) {
            return Err(ApiError::invalid("answer.choice", "unknown_option", format!("There is no option {number}.")));
        }
        if !answer.choice.contains(number) {
            answer.choice.push(*number);
        }
    }
    for GapAnswer { number, text: given } in body.gaps.iter().flatten() {
        if !within(*number, text.gap_keys.len()) {
            return Err(ApiError::invalid("answer.gaps", "unknown_gap", format!("There is no gap {number}.")));
        }
        answer.gaps.insert(*number, given.clone());
    }
    answer.choice.sort_unstable();
    if answer.choice.is_empty() && answer.gaps.values().all(|given| given.trim().is_empty()) {
        return Err(ApiError::invalid("answer", "empty", "Choose an option or fill in a gap."));
    }
    Ok(answer)
}

/// The answer as it is given back to its author.
#[must_use]
pub fn write(answer: &Answer) -> AnswerBody {
    AnswerBody {
        choice: (!answer.choice.is_empty()).then(|| answer.choice.clone()),
        gaps: (!answer.gaps.is_empty())
            .then(|| answer.gaps.iter().map(|(number, text)| GapAnswer { number: *number, text: text.clone() }).collect()),
    }
}

/// What the learner is told about a practice answer: the feedback of what she chose, and whether it was right.
#[must_use]
pub fn verdict(id: ResponseId, question: &Question, language: Language, score: &Score, answered_at: DateTime<Utc>) -> Verdict {
    let text = question.texts.get(&language);
    let feedback =
        |number: u32| text.and_then(|text| text.options.get(number as usize - 1)).and_then(|option| option.feedback_html.clone());
    let outcome = if score.points >= f64::from(score.max_points) {
        Outcome::Right
    } else if score.points > 0.0 {
        Outcome::Partly
    } else {
        Outcome::Wrong
    };
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
        feedback_html: text.and_then(|text| text.feedback_html.clone()),
        answered_at,
    }
}
