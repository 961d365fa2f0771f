//! The readability formulas.

use super::{Index, Readability};
use crate::language::Language;

/// The most words that an average sentence may have where there is no formula.
const LONGEST_AVERAGE: f64 = 20.0;

/// The index of a language that has one.
pub(super) fn index(counts: &Readability, language: Language) -> Option<Index> {
    if counts.words == 0 || counts.sentences == 0 {
        return None;
    }
    let (words, sentences) = (number(counts.words), number(counts.sentences));
    match language {
        // R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948), in today's wording.
        Language::En => {
            let value = 206.835 - 1.015 * (words / sentences) - 84.6 * (number(counts.syllables) / words);
            Some(Index { name: "Flesch Reading Ease", value, limit: 50.0, higher_is_easier: true })
        }
        // P. Lucisano and M. E. Piemontese, GULPEASE, Scuola e città 39 (1988).
        Language::It => {
            let value = 89.0 + (300.0 * sentences - 10.0 * number(counts.letters)) / words;
            Some(Index { name: "Gulpease", value, limit: 50.0, higher_is_easier: true })
        }
        // C. H. Björnsson, Läsbarhet (1968).
        Language::Sv => {
            let value = words / sentences + 100.0 * number(counts.long_words) / words;
            Some(Index { name: "LIX", value, limit: 50.0, higher_is_easier: false })
        }
        Language::Sl | Language::Bg => None,
    }
}

/// What to say about a text that is hard to read; nothing about one that is not.
pub(super) fn complaint(counts: &Readability, language: Language) -> Option<String> {
    let average = number(counts.words) / number(counts.sentences.max(1));
    if let Some(index) = counts.index {
        let than = if index.higher_is_easier { "at least" } else { "at most" };
        return index.is_hard().then(|| {
            format!(
                "This text is hard to read: its {} is {:.0}, and plain language has {than} {:.0}. Write shorter sentences, now {average:.0} \
                 words on average, and shorter words.",
                index.name, index.value, index.limit
            )
        });
    }
    let name = match language {
        Language::Sl => "Slovenian",
        Language::Bg => "Bulgarian",
        Language::En | Language::Sv | Language::It => return None,
    };
    (average > LONGEST_AVERAGE).then(|| {
        format!(
            "This text is hard to read: its sentences have {average:.0} words on average, and plain language has at most {LONGEST_AVERAGE:.0}. \
             Divide them. Words are not judged, because {name} has no tested formula."
        )
    })
}

#[expect(clippy::cast_precision_loss, reason = "a text has fewer than 2^53 of anything")]
fn number(count: usize) -> f64 {
    count as f64
}
