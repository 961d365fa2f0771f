//! Text to words, folded: small, without marks, so that "Šola", "sola" and "ŠOLA" are one. A pure rule.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longer words are cut; nobody types them, and an index of file names and addresses would hold little else.
const LONGEST_WORD: usize = 40;

/// A word and where it stands in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Small and without marks.
    pub folded: String,
    /// The first byte.
    pub start: usize,
    /// The byte behind the last.
    pub end: usize,
}

/// The words of a text, in order. Whatever is neither letter nor digit parts words: "l'ufficio" has two.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices() {
        match start {
            Some(_) if letter.is_alphanumeric() || is_combining_mark(letter) => {}
            Some(from) => {
                found.push(Word { folded: fold(&text[from..at]), start: from, end: at });
                start = None;
            }
            None if letter.is_alphanumeric() => start = Some(at),
            None => {}
        }
    }
    if let Some(from) = start {
        found.push(Word { folded: fold(&text[from..]), start: from, end: text.len() });
    }
    found.retain(|word| !word.folded.is_empty());
    found
}

/// One word, small and without marks.
pub(super) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.bytes().take(LONGEST_WORD).map(|letter| char::from(letter.to_ascii_lowercase())).collect();
    }
    let mut folded = String::with_capacity(word.len());
    let letters = word.chars().flat_map(char::to_lowercase).nfkd().filter(|letter| !is_combining_mark(*letter));
    for letter in letters.flat_map(char::to_lowercase).take(LONGEST_WORD) {
        match letter {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'ı' => folded.push('i'),
            other => folded.push(other),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn case_and_marks_make_no_difference() {
        assert_eq!(folded("Šola ŠOLA sola"), ["sola", "sola", "sola"]);
        assert_eq!(folded("Göteborg, Città, Община"), ["goteborg", "citta", "община"]);
        assert_eq!(folded("c\u{30c}as"), ["cas"], "a letter and its mark may be two characters");
    }

    #[test]
    fn signs_part_words_and_stand_in_none() {
        assert_eq!(folded("l'ufficio e-poslovanje (GDPR), 2026!"), ["l", "ufficio", "e", "poslovanje", "gdpr", "2026"]);
        assert_eq!(folded("…–*\u{301}"), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn a_word_stands_where_it_says(text in "\\PC{0,60}") {
            for word in words(&text) {
                prop_assert_eq!(fold(&text[word.start..word.end]), word.folded);
            }
        }

        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,30}") {
            for word in words(&text) {
                prop_assert_eq!(fold(&word.folded), word.folded);
            }
        }
    }
}
