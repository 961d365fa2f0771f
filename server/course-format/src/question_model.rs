//! A question as the platform sees it: what learners read, and what is right.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// A question in all its languages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// The `{#id}` that the author gave it; unique in the course.
    pub key: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// How many points a right answer gives; 0 for a `.scale` and for a `.text` in a lesson that nobody marks.
    pub points: u32,
    /// The skill that it measures.
    pub skill: Option<String>,
    /// The level of that skill.
    pub level: Option<u8>,
    /// Where to reread for it, as its author says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// Whether the options may be shown in another order for every learner.
    pub shuffle: bool,
    /// The discrimination `a` of the two-parameter logistic model, once it was calibrated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discrimination: Option<f64>,
    /// The difficulty `b` on the same scale, once it was calibrated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difficulty: Option<f64>,
    /// What is right, in the source language.
    pub key_: AnswerKey,
    /// What the learner reads, per language.
    pub texts: BTreeMap<Language, QuestionText>,
}

/// Where to reread for a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The key of a lesson of the same course.
    pub lesson: String,
    /// The id of a heading or a question in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<String>,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// By choosing one or several of the options.
    Choice,
    /// By filling gaps in a text.
    Gap,
    /// By putting entries into an order.
    Order,
    /// By finding what belongs together.
    Match,
    /// By writing.
    Text,
    /// By handing in files.
    Upload,
    /// By choosing a label on a scale; nothing is right or wrong.
    Scale,
}

/// What is right in a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum AnswerKey {
    /// Of a choice. One right option makes it a single choice, more make it a multiple choice.
    Choice {
        /// How many options there are.
        options: u32,
        /// The numbers of the right ones, from 1, ascending.
        right: Vec<u32>,
    },
    /// Of a text with gaps.
    Gap {
        /// The gaps in the order of the text.
        gaps: Vec<GapKey>,
    },
    /// Of an order.
    Order {
        /// The numbers of the entries, from 1 as they are shown, in the right order.
        order: Vec<u32>,
    },
    /// Of pairs.
    Match {
        /// For each left entry in order the number of the right choice that belongs to it, from 1 as the choices are shown.
        pairs: Vec<u32>,
        /// How many choices there are; more than pairs where some belong to nothing, fewer where one belongs to several.
        choices: u32,
    },
    /// Of a text.
    Text {
        /// Regular expressions as the author wrote them, with `(?i)` before those that ignore case; a text in which any is
        /// found is right. Without one the text is marked by a trainer or, in a lesson, compared with the feedback.
        patterns: Vec<String>,
        /// How it is marked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rubric: Option<RubricKey>,
    },
    /// Of files.
    Upload {
        /// The accepted endings in lower case, for example `pdf`.
        types: Vec<String>,
        /// The most bytes of one file.
        max_bytes: u64,
        /// The most files.
        max_files: u32,
        /// How it is marked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rubric: Option<RubricKey>,
    },
    /// Of a scale.
    Scale {
        /// How many labels there are.
        labels: u32,
    },
}

impl AnswerKey {
    /// The rubric by which a trainer marks the answer.
    #[must_use]
    pub fn rubric(&self) -> Option<&RubricKey> {
        match self {
            Self::Text { rubric, .. } | Self::Upload { rubric, .. } => rubric.as_ref(),
            _ => None,
        }
    }

    /// Whether a person has to mark the answer.
    #[must_use]
    pub fn is_marked_by_hand(&self) -> bool {
        match self {
            Self::Text { patterns, rubric } => patterns.is_empty() && rubric.is_some(),
            Self::Upload { .. } => true,
            _ => false,
        }
    }
}

/// The points of a rubric; its words are in [`QuestionText::rubric`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RubricKey {
    /// For each criterion the points that may be given, ascending: `[0, 1, 2]`.
    pub criteria: Vec<Vec<u32>>,
}

impl RubricKey {
    /// The sum of the most points of every criterion.
    #[must_use]
    pub fn max_points(&self) -> u32 {
        self.criteria.iter().map(|points| points.last().copied().unwrap_or(0)).sum()
    }
}

/// What is right in one gap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum GapKey {
    /// One of several texts, typed in.
    Text {
        /// The accepted texts; the first one is the model answer.
        accepted: Vec<String>,
    },
    /// A number, typed in.
    Number {
        /// The number that is right.
        value: f64,
        /// How far off an answer may be; at least 0.
        tolerance: f64,
    },
    /// A text, chosen from a list.
    DropDown {
        /// The right text.
        right: String,
        /// All texts in a neutral order: by number if all are numbers, else by alphabet.
        options: Vec<String>,
    },
}

/// What a learner reads of a question in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct QuestionText {
    /// The heading, as inline HTML.
    pub prompt_html: String,
    /// What stands between the heading and the options. A gap is `<span class="gap" data-gap="1">____</span>`.
    pub body_html: String,
    /// The options of a choice and the labels of a scale in the order of the file; the entries of an order and the left
    /// entries of pairs in the order in which they are shown.
    pub options: Vec<OptionText>,
    /// The right choices of pairs, as HTML, in the order in which they are shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<String>,
    /// What is right in a text, in this language; see [`AnswerKey::Text`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub patterns: Vec<String>,
    /// The words of the rubric.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rubric: Vec<CriterionText>,
    /// What the learner may ask for before answering.
    pub hint_html: Option<String>,
    /// What the learner is told after answering, whatever the answer.
    pub feedback_html: Option<String>,
    /// What is right in each gap in this language.
    pub gap_keys: Vec<GapKey>,
}

/// A criterion of a rubric.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriterionText {
    /// The criterion, as inline HTML.
    pub html: String,
    /// For each number of points in [`RubricKey::criteria`] what it stands for; empty where the rubric has only points.
    pub levels: Vec<String>,
}

/// An option of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionText {
    /// The option itself.
    pub html: String,
    /// What a learner who chose it is told.
    pub feedback_html: Option<String>,
}
