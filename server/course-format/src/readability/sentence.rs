//! Where sentences and words begin and end.

use std::ops::Range;

use super::abbreviations::Abbreviations;
use crate::language::Language;

/// So many characters behind a full stop are looked at for what follows it. Without a bound, a page of nothing but full
/// stops would take time that grows with its square.
const LOOK_AHEAD: usize = 20;

/// The sentences of a paragraph, without the blanks around them.
///
/// A sentence ends at `.`, `!`, `?` or `…` before a blank, unless a small letter follows, or the full stop belongs to an
/// abbreviation, an initial or an ordinal number. In Swedish it also ends at a colon before a capital letter, as LIX counts.
pub(super) fn sentences(text: &str, language: Language) -> Vec<Range<usize>> {
    let abbreviations = Abbreviations::of(language);
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((position, mark)) = characters.next() {
        let may_end = matches!(mark, '.' | '!' | '?' | '…') || (mark == ':' && language == Language::Sv);
        if !may_end {
            continue;
        }
        // Closing quotation marks and brackets, and further marks such as in “?!”, belong to the sentence.
        let mut end = position + mark.len_utf8();
        while let Some((next, character)) = characters.peek().copied() {
            if !matches!(character, '.' | '!' | '?' | '…' | '"' | '\'' | '”' | '“' | '’' | '»' | '«' | ')' | ']') {
                break;
            }
            end = next + character.len_utf8();
            characters.next();
        }
        let follows = text.get(end..).unwrap_or_default();
        let next = follows.chars().take(LOOK_AHEAD).find(|character| character.is_alphanumeric());
        let is_end = match (follows.chars().next(), next) {
            (None, _) | (_, None) => true,
            (Some(character), _) if !character.is_whitespace() => false,
            (_, Some(next)) if next.is_lowercase() => false,
            (_, Some(next)) if mark == ':' => next.is_uppercase(),
            (_, Some(next)) if mark == '.' => {
                let before = text.get(start..position).unwrap_or_default();
                !is_number(before) && !abbreviations.keep_open(last_word(before), next)
            }
            _ => true,
        };
        if is_end {
            push(&mut sentences, text, start..end);
            start = text.len() - follows.trim_start().len();
        }
    }
    push(&mut sentences, text, start..text.len());
    sentences
}

fn push(sentences: &mut Vec<Range<usize>>, text: &str, range: Range<usize>) {
    let sentence = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (sentence.len() - sentence.trim_start().len());
    let end = range.end - (sentence.len() - sentence.trim_end().len());
    if sentence.contains(char::is_alphanumeric) {
        sentences.push(start..end);
    }
}

/// Whether a sentence that begins like this has a number and nothing else yet, such as `1. Open the file.`
fn is_number(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// What stands behind the last blank, opening bracket, quotation mark or apostrophe.
fn last_word(text: &str) -> &str {
    let is_before =
        |character: char| character.is_whitespace() || matches!(character, '(' | '[' | '“' | '„' | '"' | '»' | '«' | '\'' | '’');
    text.rsplit(is_before).next().unwrap_or_default()
}

/// Calls `each` with every word of a text and how many letters and figures it has.
///
/// A word is what stands between blanks or dashes and holds a letter or a figure. A hyphen divides no word; an apostrophe
/// does in Italian, where *l'acqua* is an article and a noun.
pub(super) fn for_each_word(text: &str, language: Language, mut each: impl FnMut(&str, usize)) {
    let (mut start, mut end, mut letters) = (0, 0, 0);
    for (position, character) in text.char_indices() {
        if character.is_alphanumeric() {
            if letters == 0 {
                start = position;
            }
            letters += 1;
            end = position + character.len_utf8();
        } else if letters > 0 && divides(character, language) {
            each(text.get(start..end).unwrap_or_default(), letters);
            letters = 0;
        }
    }
    if letters > 0 {
        each(text.get(start..end).unwrap_or_default(), letters);
    }
}

fn divides(character: char, language: Language) -> bool {
    character.is_whitespace() || matches!(character, '–' | '—' | '/') || (language == Language::It && matches!(character, '\'' | '’'))
}
