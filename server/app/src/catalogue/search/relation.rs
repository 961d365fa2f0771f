//! How a word that was asked for stands to a word of a text. A pure rule; both are folded (`words`).
//!
//! # Word forms
//! English, Italian and Swedish have stemmers of the Snowball project: two words are forms of one when their stems agree. No
//! kept library stems Bulgarian or Slovenian. There, two words count as forms of one when they begin alike and part only near
//! their ends, which is where both languages inflect: "občina", "občine" and "občinski", "община", "общини" and "общинско".
//! That finds forms which a stemmer would, misses those whose stem itself changes ("pes", "psa"), and now and then joins
//! words that only look alike; such a match weighs less than the word itself.

use crate::platform::language::Language;
use frostem::{Algorithm, Stemmer};

/// How near two words are; the nearest comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Relation {
    /// The same word.
    Same,
    /// A form of it, such as its plural.
    Form,
    /// It begins with what was typed.
    Beginning,
    /// It differs by a slip or two.
    Misspelt,
}

impl Relation {
    /// What a match of this kind is worth.
    pub fn weight(self) -> f32 {
        match self {
            Self::Same => 1.0,
            Self::Form => 0.8,
            Self::Beginning => 0.45,
            Self::Misspelt => 0.4,
        }
    }
}

/// A word that was asked for.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// The word, folded.
    pub word: String,
    /// Whether more letters may follow: she still types, or a longer word may begin with it.
    pub may_go_on: bool,
    /// Whether slips are forgiven; only when nothing else was found.
    pub forgives: bool,
}

/// From so many letters on, a word in the middle of a question may be the beginning of a longer one; Swedish joins words.
const SHORTEST_BEGINNING: usize = 4;

impl Asked {
    /// A word of a question; the last one may be unfinished.
    pub fn new(word: String, is_last: bool) -> Self {
        let letters = word.chars().count();
        Self { may_go_on: letters >= SHORTEST_BEGINNING || is_last && letters >= 2, forgives: false, word }
    }

    /// How many slips are forgiven in a word of this length.
    pub fn slips(&self) -> usize {
        match self.word.chars().count() {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        }
    }

    /// How the word stands to another one in a language, if at all.
    pub fn relation(&self, other: &str, language: Language) -> Option<Relation> {
        if self.word == other {
            Some(Relation::Same)
        } else if are_forms(&self.word, other, language) {
            Some(Relation::Form)
        } else if self.may_go_on && other.starts_with(&self.word) {
            Some(Relation::Beginning)
        } else if self.forgives && distance_within(&self.word, other, self.slips()).is_some() {
            Some(Relation::Misspelt)
        } else {
            None
        }
    }

    /// What every form of the word, and every longer word, begins with.
    pub fn shared_beginning(&self, language: Language) -> &str {
        match stemmer(language) {
            Some(stemmer) => {
                let stem = stemmer.stem(&self.word);
                let agreed = agreeing(&self.word, &stem);
                // A stem may end in another letter than its forms do: "policy" and "policies" have "polici".
                first_letters(&self.word, agreed.saturating_sub(1).max(2))
            }
            None => first_letters(&self.word, self.word.chars().count().saturating_sub(LONGEST_ENDING).max(SHORTEST_STEM)),
        }
    }
}

/// Without a stemmer: the letters that two forms share at least, and those by which each may go on.
const SHORTEST_STEM: usize = 3;
const USUAL_STEM: usize = 4;
const LONGEST_ENDING: usize = 3;

fn stemmer(language: Language) -> Option<Stemmer> {
    match language {
        Language::En => Some(Stemmer::new(Algorithm::English)),
        Language::It => Some(Stemmer::new(Algorithm::Italian)),
        Language::Sv => Some(Stemmer::new(Algorithm::Swedish)),
        Language::Sl | Language::Bg => None,
    }
}

fn are_forms(one: &str, other: &str, language: Language) -> bool {
    if let Some(stemmer) = stemmer(language) {
        // Most words differ at once, and stemming is the costly part.
        return other.starts_with(first_letters(one, 2)) && stemmer.stem(one) == stemmer.stem(other);
    }
    if one.chars().chain(other.chars()).any(|letter| letter.is_ascii_digit()) {
        return false;
    }
    let shared = agreeing(one, other);
    let rest = one.chars().count().max(other.chars().count()) - shared;
    match shared {
        0..SHORTEST_STEM => false,
        SHORTEST_STEM..USUAL_STEM => rest <= 1,
        _ => rest <= LONGEST_ENDING,
    }
}

/// How many letters two words begin with in common.
fn agreeing(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count()
}

fn first_letters(word: &str, count: usize) -> &str {
    word.char_indices().nth(count).map_or(word, |(at, _)| &word[..at])
}

/// Letters to add, drop, change or swap with a neighbour to get from one word to the other, if `most` of them are enough.
pub(super) fn distance_within(one: &str, other: &str, most: usize) -> Option<usize> {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, counterpart) in other.iter().enumerate() {
            let mut cost = (last[column] + usize::from(letter != counterpart)).min(last[column + 1] + 1).min(current[column] + 1);
            if row > 0 && column > 0 && *letter == other[column - 1] && one[row - 1] == *counterpart {
                cost = cost.min(before_last[column - 1] + 1);
            }
            current.push(cost);
        }
        if current.iter().min().is_none_or(|least| *least > most) {
            return None;
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::super::words::fold;
    use super::*;
    use proptest::prelude::*;

    fn relation(asked: &str, other: &str, language: Language) -> Option<Relation> {
        Asked::new(fold(asked), false).relation(&fold(other), language)
    }

    #[test]
    fn forms_of_a_word_are_found_in_every_language() {
        for (language, forms) in [
            (Language::Sl, ["občina", "občine", "občinski", "občini"].as_slice()),
            (Language::Sl, &["podatek", "podatki", "podatkov"]),
            (Language::Sl, &["delo", "dela", "delu"]),
            (Language::Bg, &["община", "общини", "общината", "общинско"]),
            (Language::Bg, &["данни", "данните"]),
            (Language::Sv, &["kommun", "kommuner", "kommunen", "kommunerna"]),
            (Language::It, &["comune", "comuni"]),
            (Language::It, &["ufficio", "uffici"]),
            (Language::En, &["course", "courses"]),
            (Language::En, &["policy", "policies"]),
        ] {
            for asked in forms {
                for other in forms.iter().filter(|other| *other != asked) {
                    assert_eq!(relation(asked, other, language), Some(Relation::Form), "{asked} and {other}");
                    let beginning = Asked::new(fold(asked), false);
                    assert!(fold(other).starts_with(beginning.shared_beginning(language)), "{asked} looks where {other} stands");
                }
            }
        }
    }

    #[test]
    fn words_that_only_begin_alike_are_no_forms() {
        for (language, one, other) in [
            (Language::Sl, "računalnik", "računovodstvo"),
            (Language::Sl, "občina", "občinstvo"),
            (Language::Bg, "община", "общество"),
            (Language::En, "course", "court"),
            (Language::Sl, "2025", "2026"),
        ] {
            assert_eq!(relation(one, other, language), None, "{one} and {other}");
        }
    }

    #[test]
    fn what_is_typed_may_go_on() {
        let asked = |word: &str, is_last| Asked::new(fold(word), is_last).relation("varnost", Language::Sl);
        assert_eq!(asked("va", true), Some(Relation::Beginning));
        assert_eq!(asked("va", false), None);
        assert_eq!(asked("varn", true), Some(Relation::Form));
        assert_eq!(relation("kommun", "kommunfullmäktige", Language::Sv), Some(Relation::Beginning));
    }

    #[test]
    fn slips_are_forgiven_by_length_and_only_when_asked() {
        let slip = |word: &str, other: &str| Asked { forgives: true, ..Asked::new(fold(word), false) }.relation(&fold(other), Language::En);
        assert_eq!(slip("calender", "calendar"), Some(Relation::Misspelt));
        assert_eq!(slip("acessibilty", "accessibility"), Some(Relation::Misspelt));
        assert_eq!(slip("teh", "the"), None);
        assert_eq!(slip("mail", "main"), Some(Relation::Misspelt));
        assert_eq!(relation("calender", "calendar", Language::En), None);
    }

    #[test]
    fn neighbours_that_changed_places_are_one_slip() {
        assert_eq!(distance_within("pravica", "parvica", 1), Some(1));
        assert_eq!(distance_within("kitten", "sitting", 3), Some(3));
        assert_eq!(distance_within("kitten", "sitting", 2), None);
        assert_eq!(distance_within("", "ab", 2), Some(2));
    }

    proptest! {
        #[test]
        fn distance_is_the_same_both_ways(one in "[абвab]{0,8}", other in "[абвab]{0,8}") {
            prop_assert_eq!(distance_within(&one, &other, 3), distance_within(&other, &one, 3));
        }

        #[test]
        fn every_related_word_stands_where_the_search_looks(one in "[a-d]{1,9}", other in "[a-d]{1,9}") {
            for language in Language::ALL {
                let asked = Asked::new(one.clone(), true);
                if asked.relation(&other, language).is_some() {
                    prop_assert!(other.starts_with(asked.shared_beginning(language)), "{} {} {:?}", one, other, language);
                }
            }
        }
    }
}
