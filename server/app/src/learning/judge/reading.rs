//! From a request's answer to the course engine's, and back.

use super::super::api::{AnswerBody, GapAnswer, PairAnswer};
use crate::platform::ApiError;
use crate::platform::ids::UploadedFileId;
use course_format::{Answer, AnswerKey, Language, Question};

/// How many of each thing a question has, which an answer names by number.
#[derive(Default)]
struct Parts {
    options: u32,
    gaps: u32,
    entries: u32,
    left: u32,
    choices: u32,
    takes_text: bool,
    takes_files: bool,
}

impl Parts {
    fn of(question: &Question, gaps: usize) -> Self {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let none = Self::default();
        match &question.key_ {
            AnswerKey::Choice { options, .. } => Self { options: *options, ..none },
            AnswerKey::Scale { labels } => Self { options: *labels, ..none },
            AnswerKey::Gap { .. } => Self { gaps: count(gaps), ..none },
            AnswerKey::Order { order } => Self { entries: count(order.len()), ..none },
            AnswerKey::Match { pairs, choices } => Self { left: count(pairs.len()), choices: *choices, ..none },
            AnswerKey::Text { .. } => Self { takes_text: true, ..none },
            AnswerKey::Upload { .. } => Self { takes_files: true, ..none },
        }
    }
}

/// Reads the answer of a request. It may be empty, which takes an answer back; see [`Answer::is_empty`].
///
/// # Errors
/// `invalid_input` that names the field: something that the question does not have, or an answer of another kind.
pub fn read(question: &Question, language: Language, body: &AnswerBody) -> Result<Answer, ApiError> {
    let text = question
        .texts
        .get(&language)
        .ok_or_else(|| ApiError::invalid("language", "not_available", "The question does not exist in this language."))?;
    let parts = Parts::of(question, text.gap_keys.len());
    let mut answer = Answer::default();
    for number in body.choice.iter().flatten() {
        within(*number, parts.options, "answer.choice", "option")?;
        if !answer.choice.contains(number) {
            answer.choice.push(*number);
        }
    }
    answer.choice.sort_unstable();
    if matches!(question.key_, AnswerKey::Scale { .. }) && answer.choice.len() > 1 {
        return Err(ApiError::invalid("answer.choice", "only_one", "Choose one label of the scale."));
    }
    for GapAnswer { number, text: given } in body.gaps.iter().flatten() {
        within(*number, parts.gaps, "answer.gaps", "gap")?;
        answer.gaps.insert(*number, given.clone());
    }
    answer.order = order(body.order.as_deref().unwrap_or_default(), parts.entries)?;
    for PairAnswer { left, choice } in body.pairs.iter().flatten() {
        within(*left, parts.left, "answer.pairs", "entry")?;
        within(*choice, parts.choices, "answer.pairs", "choice")?;
        if answer.pairs.insert(*left, *choice).is_some() {
            return Err(ApiError::invalid("answer.pairs", "twice", format!("Entry {left} stands in two pairs.")));
        }
    }
    if let Some(written) = &body.text {
        if !parts.takes_text {
            return Err(ApiError::invalid("answer.text", "not_asked", "This question is not answered by writing."));
        }
        answer.text.clone_from(written);
    }
    for file in body.files.iter().flatten() {
        if !parts.takes_files {
            return Err(ApiError::invalid("answer.files", "not_asked", "This question is not answered by files."));
        }
        let file = file.to_string();
        if !answer.files.contains(&file) {
            answer.files.push(file);
        }
    }
    Ok(answer)
}

fn within(number: u32, count: u32, field: &str, what: &str) -> Result<(), ApiError> {
    if (1..=count).contains(&number) {
        return Ok(());
    }
    Err(ApiError::invalid(field, format!("unknown_{what}"), format!("There is no {what} {number}.")))
}

/// An order names every entry once.
fn order(given: &[u32], entries: u32) -> Result<Vec<u32>, ApiError> {
    for (place, number) in given.iter().enumerate() {
        within(*number, entries, "answer.order", "entry")?;
        if given[..place].contains(number) {
            return Err(ApiError::invalid("answer.order", "twice", format!("Entry {number} stands in the order twice.")));
        }
    }
    if !given.is_empty() && given.len() < entries as usize {
        return Err(ApiError::invalid("answer.order", "incomplete", format!("Put all {entries} entries into the order.")));
    }
    Ok(given.to_vec())
}

/// The answer as it is given back to its author.
#[must_use]
pub fn write(answer: &Answer) -> AnswerBody {
    fn some<T>(values: Vec<T>) -> Option<Vec<T>> {
        (!values.is_empty()).then_some(values)
    }
    AnswerBody {
        choice: some(answer.choice.clone()),
        gaps: some(answer.gaps.iter().map(|(number, text)| GapAnswer { number: *number, text: text.clone() }).collect()),
        order: some(answer.order.clone()),
        pairs: some(answer.pairs.iter().map(|(left, choice)| PairAnswer { left: *left, choice: *choice }).collect()),
        text: (!answer.text.is_empty()).then(|| answer.text.clone()),
        files: some(answer.files.iter().filter_map(|id| id.parse().ok().map(UploadedFileId)).collect()),
    }
}
