//! What stands between the brackets of a gap.

use std::collections::BTreeSet;

use super::shortened;
use crate::diagnostic::Rule;
use crate::model::GapKey;
use crate::rules;
use crate::score;

const LONGEST_ANSWER: usize = 200;
const MOST_ALTERNATIVES: usize = 50;

/// The rule that is violated, and what is wrong.
type Broken = (&'static Rule, String);

/// Reads what stands between the brackets.
pub(super) fn read(text: &str) -> Result<GapKey, Broken> {
    let inner = text.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]")).unwrap_or_default().trim();
    if inner.starts_with("regex:") {
        return Err((&rules::BROKEN_PATTERN, "A gap has no pattern. Write what is right, or make this a .text question.".to_owned()));
    }
    if inner.contains("[[") {
        return Err((&rules::BROKEN_GAP, "This gap is not closed before the next one begins. Write ]] behind it.".to_owned()));
    }
    if let Some(number) = inner.strip_prefix('=') {
        return number_key(number);
    }
    let alternatives: Vec<&str> = inner.split('|').map(|part| part.trim_end_matches('\\').trim()).collect();
    if alternatives.len() > MOST_ALTERNATIVES {
        return Err((&rules::BROKEN_GAP, format!("A gap may have at most {MOST_ALTERNATIVES} alternatives.")));
    }
    if let Some(broken) = alternatives.iter().find(|text| text.trim_start_matches('*').trim().is_empty()) {
        let what = if broken.is_empty() { "An alternative" } else { "A wrong alternative" };
        return Err((
            &rules::BROKEN_GAP,
            format!("{what} of this gap is empty. Write [[answer]], [[answer|other answer]] or [[right|*wrong]]."),
        ));
    }
    if let Some(long) = alternatives.iter().find(|text| text.len() > LONGEST_ANSWER) {
        return Err((&rules::BROKEN_GAP, format!("“{}” is too long for a gap. Ask for less.", shortened(long))));
    }
    let (wrong, right): (Vec<&str>, Vec<&str>) = alternatives.iter().partition(|text| text.starts_with('*'));
    if wrong.is_empty() {
        return Ok(GapKey::Text { accepted: right.into_iter().map(str::to_owned).collect() });
    }
    let [right] = right.as_slice() else {
        return Err(if right.is_empty() {
            (&rules::NO_RIGHT_ANSWER, "All alternatives of this gap are marked as wrong. Remove the * of the right one.".to_owned())
        } else {
            (&rules::BROKEN_GAP, "A list to choose from has one right answer. Put * before the wrong ones.".to_owned())
        });
    };
    let mut options: Vec<String> = wrong.iter().map(|text| text.trim_start_matches('*').trim().to_owned()).collect();
    options.push((*right).to_owned());
    let distinct: BTreeSet<String> = options.iter().map(|text| score::folded(text)).collect();
    if distinct.len() < options.len() {
        return Err((&rules::BROKEN_GAP, "Two alternatives of this gap are the same. Remove one.".to_owned()));
    }
    sort_neutrally(&mut options);
    Ok(GapKey::DropDown { right: (*right).to_owned(), options })
}

fn number_key(text: &str) -> Result<GapKey, Broken> {
    let (value, tolerance) = match text.split_once('±').or_else(|| text.split_once("+-")) {
        Some((value, tolerance)) => (score::number(value), score::number(tolerance)),
        None => (score::number(text), Some(0.0)),
    };
    match (value, tolerance) {
        (Some(value), Some(tolerance)) if tolerance >= 0.0 => Ok(GapKey::Number { value, tolerance }),
        _ => {
            let message = format!("“{}” is no number. Write for example [[= 42]] or [[= 42 ± 0.5]].", shortened(text.trim()));
            Err((&rules::BROKEN_GAP, message))
        }
    }
}

/// Sorts so that the place of the right option says nothing: numbers by size, texts by alphabet.
fn sort_neutrally(options: &mut [String]) {
    let numbers: Option<Vec<f64>> = options.iter().map(|text| score::number(text)).collect();
    if numbers.is_some() {
        let size = |text: &str| score::number(text).unwrap_or_default();
        options.sort_by(|left, right| size(left).total_cmp(&size(right)));
    } else {
        options.sort_by_key(|text| score::folded(text));
    }
}
