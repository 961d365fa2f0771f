//! Questions.

use std::collections::BTreeSet;

use super::plain::{plain, without_numbers};
use super::{Changes, What};
use crate::language::Language;
use crate::model::{AnswerKey, Question, QuestionText};

/// Compares a question with what it was. `sources` are the languages that the two versions are written in.
pub(super) fn compare(
    previous: &Question,
    next: &Question,
    language: Language,
    sources: (Option<Language>, Option<Language>),
    changes: &mut Changes,
) {
    if previous.kind != next.kind {
        changes.add(What::QuestionKindChanged { from: previous.kind, to: next.kind });
        return;
    }
    let text = |question: &Question, source: Option<Language>| {
        question.texts.get(&language).or_else(|| question.texts.get(&source?)).cloned().unwrap_or_default()
    };
    let (was, is) = (text(previous, sources.0), text(next, sources.1));
    let (from, to) = (plain(&was.prompt_html), plain(&is.prompt_html));
    if from != to {
        changes.add(What::PromptChanged { from, to });
    }
    if without_numbers(&was.body_html) != without_numbers(&is.body_html) || was.rubric != is.rubric {
        changes.add(What::QuestionTextChanged);
    }
    let shown = |options: Vec<&str>| options.into_iter().map(plain).collect::<Vec<_>>();
    let (removed, added) = (shown(missing(&options(&was), &options(&is))), shown(missing(&options(&is), &options(&was))));
    if !removed.is_empty() || !added.is_empty() {
        changes.add(What::OptionsChanged { added, removed });
    }
    if is_other_key((previous, &was), (next, &is)) {
        changes.add(What::KeyChanged);
    }
    changes.compare(&previous.points, &next.points, || What::PointsChanged { from: previous.points, to: next.points });
    // A new option brings its feedback; that is no further change.
    let is_told_otherwise = sorted(&was) == sorted(&is) && feedback_by_option(&was) != feedback_by_option(&is);
    if (&was.hint_html, &was.feedback_html) != (&is.hint_html, &is.feedback_html) || is_told_otherwise {
        changes.add(What::FeedbackChanged);
    }
    if (&previous.skill, previous.level) != (&next.skill, next.level) {
        changes.add(What::MeasureChanged);
    }
}

/// The options, entries, labels and choices.
fn options(text: &QuestionText) -> Vec<&str> {
    text.options.iter().map(|option| &option.html).chain(&text.choices).map(String::as_str).collect()
}

/// What the second list lacks of the first.
fn missing<'t>(of: &[&'t str], from: &[&str]) -> Vec<&'t str> {
    let known: BTreeSet<&str> = from.iter().copied().collect();
    of.iter().copied().filter(|option| !known.contains(option)).collect()
}

fn sorted(text: &QuestionText) -> Vec<&str> {
    let mut options: Vec<&str> = text.options.iter().map(|option| option.html.as_str()).collect();
    options.sort_unstable();
    options
}

fn feedback_by_option(text: &QuestionText) -> Vec<(&str, Option<&str>)> {
    let mut feedback: Vec<_> = text.options.iter().map(|option| (option.html.as_str(), option.feedback_html.as_deref())).collect();
    feedback.sort_unstable();
    feedback
}

/// Whether the same answer is right in one version and wrong in the other.
///
/// Numbers of options mean something only together with the options, so what is right is compared by its words. Where these
/// were edited, an option is taken to be the same if it has the same place.
fn is_other_key((previous, was): (&Question, &QuestionText), (next, is): (&Question, &QuestionText)) -> bool {
    let is_reordered = sorted(was) == sorted(is);
    match (&previous.key_, &next.key_) {
        (AnswerKey::Choice { options, right }, AnswerKey::Choice { options: new_options, right: new_right }) => {
            words(was, right, true) != words(is, new_right, true) && (is_reordered || (options, right) != (new_options, new_right))
        }
        (AnswerKey::Gap { gaps }, AnswerKey::Gap { gaps: new_gaps }) => {
            let keys = |text: &QuestionText, gaps: &[_]| if text.gap_keys.is_empty() { gaps.to_vec() } else { text.gap_keys.clone() };
            keys(was, gaps) != keys(is, new_gaps)
        }
        // How these are shown depends on their words, so with other words nothing but their number can be compared.
        (AnswerKey::Order { order }, AnswerKey::Order { order: new_order }) => {
            if is_reordered {
                words(was, order, false) != words(is, new_order, false)
            } else {
                order.len() != new_order.len()
            }
        }
        (AnswerKey::Match { pairs, choices }, AnswerKey::Match { pairs: new_pairs, choices: new_choices }) => {
            let (before, after) = (paired(was, pairs), paired(is, new_pairs));
            let is_same_set = missing(&options(was), &options(is)).is_empty() && missing(&options(is), &options(was)).is_empty();
            if is_same_set { before != after } else { (pairs.len(), choices) != (new_pairs.len(), new_choices) }
        }
        (AnswerKey::Text { patterns, rubric }, AnswerKey::Text { patterns: new_patterns, rubric: new_rubric }) => {
            let patterns = if was.patterns.is_empty() { patterns } else { &was.patterns };
            let new_patterns = if is.patterns.is_empty() { new_patterns } else { &is.patterns };
            (patterns, rubric) != (new_patterns, new_rubric)
        }
        (before, after) => before.rubric() != after.rubric(),
    }
}

/// The words of numbered options, sorted where their order does not matter.
fn words<'t>(text: &'t QuestionText, numbers: &[u32], is_set: bool) -> Vec<&'t str> {
    let word = |number: &u32| text.options.get(usize::try_from(number.checked_sub(1)?).ok()?).map(|option| option.html.as_str());
    let mut words: Vec<&str> = numbers.iter().filter_map(word).collect();
    if is_set {
        words.sort_unstable();
    }
    words
}

/// Each left entry with the choice that belongs to it.
fn paired<'t>(text: &'t QuestionText, pairs: &[u32]) -> Vec<(&'t str, Option<&'t str>)> {
    let choice = |number: &u32| text.choices.get(usize::try_from(number.checked_sub(1)?).ok()?).map(String::as_str);
    let mut paired: Vec<_> = text.options.iter().map(|option| option.html.as_str()).zip(pairs.iter().map(choice)).collect();
    paired.sort_unstable();
    paired
}
