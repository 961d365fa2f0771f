//! What a learner sends, and what it is worth.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::model::{AnswerKey, GapKey, Question};

/// What a learner sent as the answer to one question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The numbers of the chosen options, from 1.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choice: Vec<u32>,
    /// The number of the gap, from 1, → what was typed or chosen.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub gaps: BTreeMap<u32, String>,
    /// The numbers of the entries, from 1 as they were shown, in the learner's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<u32>,
    /// The number of a left entry, from 1, → the number of the choice that was put to it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pairs: BTreeMap<u32, u32>,
    /// What was written.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The ids of the files that were handed in, as the platform gave them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<String>,
}

impl Answer {
    /// Whether nothing at all was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let gaps_are_blank = self.gaps.values().all(|text| text.trim().is_empty());
        let nothing_else = self.order.is_empty() && self.pairs.is_empty() && self.text.trim().is_empty() && self.files.is_empty();
        self.choice.is_empty() && gaps_are_blank && nothing_else
    }
}

impl Question {
    /// The key as an answer in `language`, which earns all points. Nothing if no answer is right by the key alone: for what
    /// a trainer marks, what patterns judge, and what nobody judges.
    #[must_use]
    pub fn right_answer(&self, language: Language) -> Option<Answer> {
        let answer = match &self.key_ {
            AnswerKey::Choice { right, .. } => Answer { choice: right.clone(), ..Answer::default() },
            AnswerKey::Gap { gaps } => {
                let keys = self.texts.get(&language).map_or(gaps, |text| &text.gap_keys);
                Answer { gaps: (1..).zip(keys.iter().map(right_text)).collect(), ..Answer::default() }
            }
            AnswerKey::Order { order } => Answer { order: order.clone(), ..Answer::default() },
            AnswerKey::Match { pairs, .. } => Answer { pairs: (1..).zip(pairs.iter().copied()).collect(), ..Answer::default() },
            AnswerKey::Text { .. } | AnswerKey::Upload { .. } | AnswerKey::Scale { .. } => return None,
        };
        Some(answer)
    }
}

fn right_text(key: &GapKey) -> String {
    match key {
        GapKey::Text { accepted } => accepted.first().cloned().unwrap_or_default(),
        GapKey::Number { value, .. } => value.to_string(),
        GapKey::DropDown { right, .. } => right.clone(),
    }
}

/// Who decides what an answer is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Judgement {
    /// The key; the points are final.
    #[default]
    Scored,
    /// A trainer, who has not marked it yet; the points are 0 until then.
    ToMark,
    /// Nobody: a self-rating, or a text to compare with the author's.
    Unscored,
}

/// What an answer is worth.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// From 0 to `max_points`, rounded to thousandths.
    pub points: f64,
    /// What a right answer is worth.
    pub max_points: u32,
    /// Per gap in order: right or not. Empty for other kinds.
    pub gaps: Vec<bool>,
    /// Per chosen option: its number and whether it is right. Empty for other kinds.
    pub chosen: Vec<(u32, bool)>,
    /// Per entry in the learner's order: whether it belongs to the longest run kept in order. Empty for other kinds.
    #[serde(default)]
    pub order: Vec<bool>,
    /// Per left entry that was paired: its number and whether the pair is right. Empty for other kinds.
    #[serde(default)]
    pub pairs: Vec<(u32, bool)>,
    /// Who decides.
    #[serde(default)]
    pub judgement: Judgement,
}
