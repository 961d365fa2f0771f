//! The points of a text with gaps, and how texts and numbers are compared.

use super::{points_of, share_of};
use crate::answer::{Answer, Score};
use crate::model::GapKey;

/// No answer in a gap is longer than this in earnest; what is longer is wrong.
const LONGEST_GAP_ANSWER: usize = 1000;

pub(super) fn score(points: u32, keys: &[GapKey], answer: &Answer) -> Score {
    let gaps: Vec<bool> =
        (1_u32..).zip(keys).map(|(number, key)| answer.gaps.get(&number).is_some_and(|text| is_right(key, text))).collect();
    let right = gaps.iter().filter(|is_right| **is_right).count();
    let share = if gaps.is_empty() { 0.0 } else { share_of(right, gaps.len()) };
    Score { points: points_of(share, points), max_points: points, gaps, ..Score::default() }
}

fn is_right(key: &GapKey, text: &str) -> bool {
    if text.len() > LONGEST_GAP_ANSWER {
        return false;
    }
    match key {
        GapKey::Text { accepted } => {
            let text = folded(text);
            accepted.iter().any(|accepted| folded(accepted) == text)
        }
        GapKey::Number { value, tolerance } => {
            // The slack keeps 0.3 within 0.1 ± 0.2 although binary fractions say otherwise.
            let slack = 1e-9 * value.abs().max(1.0);
            number(text).is_some_and(|given| (given - value).abs() <= tolerance + slack)
        }
        GapKey::DropDown { right, .. } => folded(right) == folded(text),
    }
}

/// The text as it is compared: case folded, trimmed, runs of whitespace as one space, and the apostrophe that phones
/// write as the one that keyboards write.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        // Upper case first, so that ß and SS, and σ and ς, meet.
        out.extend(
            word.chars()
                .map(|character| if matches!(character, '’' | 'ʼ') { '\'' } else { character })
                .flat_map(char::to_uppercase)
                .flat_map(char::to_lowercase),
        );
    }
    out
}

/// Reads a number as people type it: with a decimal point or comma, a sign, and spaces between thousands.
pub(crate) fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    let (sign, digits) = match text.chars().next()? {
        '-' | '−' | '–' => (-1.0, text.trim_start_matches(['-', '−', '–'])),
        '+' => (1.0, &text[1..]),
        _ => (1.0, text),
    };
    if text.chars().filter(|character| matches!(character, '-' | '−' | '–' | '+')).count() > 1 {
        return None;
    }
    let mut plain = String::with_capacity(digits.len());
    let mut separators = 0;
    for character in digits.trim_start().chars() {
        match character {
            '0'..='9' => plain.push(character),
            '.' | ',' => {
                separators += 1;
                plain.push('.');
            }
            space if space.is_whitespace() && separators == 0 => {}
            _ => return None,
        }
    }
    let has_digit = plain.bytes().any(|byte| byte.is_ascii_digit());
    if separators > 1 || !has_digit || plain.len() > 40 {
        return None;
    }
    plain.parse::<f64>().ok().map(|value| sign * value)
}
