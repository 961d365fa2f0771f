//! What a learner sends, and what it is worth.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What a learner sent as the answer to one question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The numbers of the chosen options, from 1.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choice: Vec<u32>,
    /// The number of the gap, from 1, → what was typed or chosen.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub gaps: BTreeMap<u32, String>,
}

/// What an answer is worth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// From 0 to `max_points`, rounded to thousandths.
    pub points: f64,
    /// What a right answer is worth.
    pub max_points: u32,
    /// Per gap in order: right or not. Empty for other kinds.
    pub gaps: Vec<bool>,
    /// Per chosen option: its number and whether it is right. Empty for other kinds.
    pub chosen: Vec<(u32, bool)>,
}
