//! A question as learners get it: never which answer is right, and feedback only once they have answered.

use super::super::api::{CriterionOut, GapField, GapKind, Judge, LevelOut, OptionOut, QuestionKindOut, QuestionOut, UploadOut};
use course_format::{AnswerKey, GapKey, Language, Question, QuestionKind, QuestionText, RubricKey};

/// What a learner may know of a question in a language; nothing when it has no text in it.
#[must_use]
pub fn learner_question(question: &Question, language: Language) -> Option<QuestionOut> {
    let text = question.texts.get(&language)?;
    let numbered = |entries: &mut dyn Iterator<Item = &String>| -> Vec<OptionOut> {
        (1..).zip(entries).map(|(number, html)| OptionOut { number, html: html.clone() }).collect()
    };
    Some(QuestionOut {
        key: question.key.clone(),
        kind: question.kind.into(),
        prompt_html: text.prompt_html.clone(),
        body_html: text.body_html.clone(),
        multiple: matches!(&question.key_, AnswerKey::Choice { right, .. } if right.len() > 1),
        shuffle: question.shuffle,
        options: numbered(&mut text.options.iter().map(|option| &option.html)),
        choices: numbered(&mut text.choices.iter()),
        gaps: (1..).zip(&text.gap_keys).map(|(number, key)| gap(number, key)).collect(),
        upload: upload(&question.key_),
        rubric: question.key_.rubric().map(|key| rubric(key, text)).unwrap_or_default(),
        judged: judge(&question.key_),
        hint_html: text.hint_html.clone(),
        points: question.points,
    })
}

fn gap(number: u32, key: &GapKey) -> GapField {
    match key {
        GapKey::Text { .. } => GapField { number, kind: GapKind::Text, options: vec![] },
        GapKey::Number { .. } => GapField { number, kind: GapKind::Number, options: vec![] },
        GapKey::DropDown { options, .. } => GapField { number, kind: GapKind::DropDown, options: options.clone() },
    }
}

fn upload(key: &AnswerKey) -> Option<UploadOut> {
    match key {
        AnswerKey::Upload { types, max_bytes, max_files, .. } => {
            Some(UploadOut { types: types.clone(), max_bytes: *max_bytes, max_files: *max_files })
        }
        _ => None,
    }
}

/// The criteria with what each number of points stands for. How work is marked is no secret.
fn rubric(key: &RubricKey, text: &QuestionText) -> Vec<CriterionOut> {
    let words = text.rubric.iter().map(Some).chain(std::iter::repeat(None));
    let criteria = key.criteria.iter().zip(words).map(|(points, words)| CriterionOut {
        criterion_html: words.map(|words| words.html.clone()).unwrap_or_default(),
        levels: points
            .iter()
            .enumerate()
            .map(|(place, points)| LevelOut {
                points: *points,
                html: words.and_then(|words| words.levels.get(place)).cloned().unwrap_or_default(),
            })
            .collect(),
    });
    criteria.collect()
}

/// Who decides what an answer is worth.
#[must_use]
pub fn judge(key: &AnswerKey) -> Judge {
    match key {
        _ if key.is_marked_by_hand() => Judge::Trainer,
        AnswerKey::Scale { .. } => Judge::Nobody,
        // Without a rule and without a rubric it is compared with the author's model answer.
        AnswerKey::Text { patterns, .. } if patterns.is_empty() => Judge::Nobody,
        _ => Judge::Key,
    }
}

impl From<QuestionKind> for QuestionKindOut {
    fn from(kind: QuestionKind) -> Self {
        match kind {
            QuestionKind::Choice => Self::Choice,
            QuestionKind::Gap => Self::Gap,
            QuestionKind::Order => Self::Order,
            QuestionKind::Match => Self::Match,
            QuestionKind::Text => Self::Text,
            QuestionKind::Upload => Self::Upload,
            QuestionKind::Scale => Self::Scale,
        }
    }
}
