//! Which words of a text were found, as data: the text in parts, and the piece of a long text that shows most of them.

use super::relation::{Asked, Relation};
use super::words::words;
use crate::platform::language::Language;
use std::ops::Range;

/// Words of a snippet.
const SNIPPET_WORDS: usize = 32;
/// Words before the first found one.
const LEAD_WORDS: usize = 6;

/// A piece of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::catalogue) struct Part {
    /// As it stands in the text.
    pub text: String,
    /// Whether it is what was looked for.
    pub found: bool,
}

/// A found word: which of those asked for, and where.
struct Hit {
    asked: usize,
    relation: Relation,
    /// The number of the word in the text.
    word: usize,
    place: Range<usize>,
}

fn hits(text: &str, asked: &[Asked], language: Language) -> (Vec<Hit>, Vec<Range<usize>>) {
    let words = words(text);
    let hit = |(number, word): (usize, &super::words::Word)| {
        let found = asked.iter().enumerate().filter_map(|(index, asked)| Some((asked.relation(&word.folded, language)?, index))).min()?;
        Some(Hit { asked: found.1, relation: found.0, word: number, place: word.start..word.end })
    };
    (words.iter().enumerate().filter_map(hit).collect(), words.iter().map(|word| word.start..word.end).collect())
}

/// A whole text with what was found in it.
pub(super) fn marked(text: &str, asked: &[Asked], language: Language) -> Vec<Part> {
    let (hits, _) = hits(text, asked, language);
    cut(text, 0..text.len(), &hits)
}

/// A piece of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Snippet {
    /// How many different words of the question it holds, and how near and how often.
    pub worth: (u32, u32),
    pub parts: Vec<Part>,
}

/// The piece of a text that shows most of what was asked for. Nothing when it holds none of it.
pub(super) fn snippet(text: &str, asked: &[Asked], language: Language) -> Option<Snippet> {
    let (hits, words) = hits(text, asked, language);
    let worth = |first: usize| {
        let within = hits[first..].iter().take_while(|hit| hit.word < hits[first].word + SNIPPET_WORDS - LEAD_WORDS);
        within.fold((0_u64, 0), |(seen, sum), hit| (seen | 1 << (hit.asked % 64), sum + nearness(hit.relation)))
    };
    let worths = (0..hits.len()).map(|first| (first, worth(first))).map(|(first, (seen, sum))| (first, (seen.count_ones(), sum)));
    // Of equals the first.
    let (best, worth) = worths.reduce(|best, next| if next.1 > best.1 { next } else { best })?;
    let from = hits[best].word.saturating_sub(LEAD_WORDS);
    let to = (from + SNIPPET_WORDS).min(words.len());
    let start = if from == 0 { 0 } else { words[from].start };
    let end = if to == words.len() { text.len() } else { words[to - 1].end };
    let mut parts = cut(text, start..end, &hits);
    if start > 0 {
        parts.insert(0, Part { text: "… ".to_owned(), found: false });
    }
    if end < text.len() {
        parts.push(Part { text: " …".to_owned(), found: false });
    }
    Some(Snippet { worth, parts })
}

fn nearness(relation: Relation) -> u32 {
    match relation {
        Relation::Same => 4,
        Relation::Form => 3,
        Relation::Beginning | Relation::Misspelt => 1,
    }
}

fn cut(text: &str, piece: Range<usize>, hits: &[Hit]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = piece.start;
    let mut add = |range: Range<usize>, found: bool| {
        if !range.is_empty() {
            parts.push(Part { text: text[range].to_owned(), found });
        }
    };
    for hit in hits.iter().filter(|hit| hit.place.start >= piece.start && hit.place.end <= piece.end) {
        add(at..hit.place.start, false);
        add(hit.place.clone(), true);
        at = hit.place.end;
    }
    add(at..piece.end, false);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn asked(question: &str) -> Vec<Asked> {
        words(question).into_iter().map(|word| Asked::new(word.folded, false)).collect()
    }

    fn shown(parts: &[Part]) -> String {
        parts.iter().map(|part| if part.found { format!("[{}]", part.text) } else { part.text.clone() }).collect()
    }

    #[test]
    fn found_words_are_marked_as_they_are_written() {
        assert_eq!(shown(&marked("Naše občine in šola.", &asked("obcina SOLA"), Language::Sl)), "Naše [občine] in [šola].");
        assert_eq!(shown(&marked("<b>calendar</b>", &asked("calendar"), Language::En)), "<b>[calendar]</b>");
    }

    #[test]
    fn a_snippet_shows_the_place_with_most_of_the_words() {
        let filler = "nothing here of use ".repeat(20);
        let text = format!("A calendar. {filler} Share the calendar with the office. {filler}");
        let found = snippet(&text, &asked("office calendar"), Language::En).unwrap();
        assert_eq!(found.worth.0, 2);
        let found = shown(&found.parts);
        assert!(found.contains("Share the [calendar] with the [office]"), "{found}");
        assert!(found.starts_with("… ") && found.ends_with(" …"));
        assert_eq!(snippet(&text, &asked("zebra"), Language::En), None);
    }

    proptest! {
        #[test]
        fn parts_together_are_the_text(text in "\\PC{0,80}", question in "[a-zA-Zčšж ]{0,12}") {
            let parts = marked(&text, &asked(&question), Language::Sl);
            prop_assert_eq!(parts.into_iter().map(|part| part.text).collect::<String>(), text);
        }
    }
}
