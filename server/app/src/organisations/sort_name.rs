//! The key by which people are put in order, written by the program so that every database gives the same order.
//!
//! SQLite compares texts by their bytes ("Č" behind "Z"), PostgreSQL by the locale of its installation. The key is a text
//! whose bytes, compared one by one, put names of all our languages in order in one list. It has three parts:
//!
//! ```text
//! letters of the family name, tab, letters of the given name [, line feed, marks]
//! ```
//!
//! - **Letters** count first: small, without marks, words apart. A letter that has a place of its own in an alphabet of ours
//!   is written as the letter it follows and one or two `~`, which stand behind every other sign of ASCII: `č` is `c~`, `ć` is
//!   `c~~`. So all of Č stands between C and D, and "Čeh Živa" becomes `c~eh`, tab, `z~iva`.
//! - **Marks** decide among names of the same letters: "Novak" before "Novák". There is a blank for every letter, its marks
//!   behind it; blanks at the end are left out, so that most names have no third part.
//! - Blanks and hyphens part words, and a shorter word stands before a longer one: "De Luca", "De-Vito", "Deluca". Other
//!   signs are left out: "D'Angelo" stands where "Dangelo" does. Digits stand before letters, Latin before Greek before
//!   Cyrillic.
//!
//! # Limits
//! - One list has one order. Å, Ä and Ö follow A and O; a Swedish reader expects them behind Z, a Slovenian one does not. Ü is
//!   a U (Swedish: a Y), Ñ an N and Ř an R.
//! - Names stand where they begin: "de Luca" under D, "von Essen" under V.
//! - Bulgarian and Russian Cyrillic are in order; letters of other Cyrillic alphabets, such as Ї or Њ, stand at their base
//!   letter or behind Я. Other scripts stand by code point.
//! - A key ends after [`LONGEST_KEY`] bytes; names that agree so far stand in the order of their ids.
//!
//! # Why it is our own
//! The collator of ICU4X has sort keys and good keepers, but its keys are no text, carry tables for all the world's languages
//! into the binary, and change with releases of those tables, while keys stay in the database; and none of its locales
//! is made for our languages together. The decomposition of letters, on which this rests, is promised never to change.
//!
//! Whoever changes the rule writes a migration that fills the column anew: keys of two rules do not compare.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The longest key in bytes. PostgreSQL indexes values up to 2 704 bytes, with the id that follows.
pub const LONGEST_KEY: usize = 2_000;

/// Letters with a mark that have a place of their own: the letter, its mark, how they are written.
const LETTERS_WITH_A_MARK: [(char, char, &str); 9] = [
    ('a', '\u{30a}', "a~"),  // å
    ('a', '\u{308}', "a~~"), // ä
    ('c', '\u{30c}', "c~"),  // č
    ('c', '\u{301}', "c~~"), // ć
    ('o', '\u{308}', "o~"),  // ö
    ('o', '\u{30b}', "o~"),  // ő, a long ö
    ('s', '\u{30c}', "s~"),  // š
    ('z', '\u{30c}', "z~"),  // ž
    ('и', '\u{306}', "й"),
];

/// Letters that Unicode does not take apart, and how they are written. [`STROKE`] tells them from what they are written like.
const LETTERS_APART: [(char, &str); 10] =
    [('đ', "d~"), ('ð', "d~"), ('æ', "a~~"), ('ø', "o~"), ('œ', "oe"), ('ł', "l"), ('ħ', "h"), ('ı', "i"), ('ß', "ss"), ('þ', "th")];

/// Stands among the marks for a letter of [`LETTERS_APART`]; the combining solidus, behind every common mark.
const STROKE: char = '\u{338}';

/// The key of a person's place among others.
#[must_use]
pub fn sort_name(family_name: &str, given_name: &str) -> String {
    let mut key = String::with_capacity(family_name.len() + given_name.len() + 8);
    let mut marks = String::new();
    write(family_name, &mut key, &mut marks);
    key.push('\t');
    write(given_name, &mut key, &mut marks);
    let marks = marks.trim_end_matches(' ');
    if !marks.is_empty() {
        key.push('\n');
        key.push_str(marks);
    }
    key.truncate(key.floor_char_boundary(LONGEST_KEY));
    key
}

/// Writes the letters of a name and their marks.
fn write(name: &str, letters: &mut String, marks: &mut String) {
    let start = letters.len();
    // The letter just written, as long as a mark may turn it into another, and whether words end before the next.
    let (mut plain, mut gap) = (None, false);
    for sign in name.nfd().flat_map(char::to_lowercase) {
        if is_combining_mark(sign) {
            if let Some(letter) = plain.and_then(|plain| with_mark(plain, sign)) {
                letters.pop();
                letters.push_str(letter);
                plain = None;
            }
            if letters.len() > start {
                marks.push(sign);
            }
        } else if sign.is_alphanumeric() {
            if gap && letters.len() > start {
                letters.push(' ');
            }
            gap = false;
            marks.push(' ');
            if let Some((_, letter)) = LETTERS_APART.iter().find(|(apart, _)| *apart == sign) {
                letters.push_str(letter);
                marks.push(STROKE);
                plain = None;
            } else {
                letters.push(sign);
                plain = Some(sign);
            }
        } else if parts_words(sign) {
            gap = true;
            plain = None;
        }
    }
}

fn with_mark(plain: char, mark: char) -> Option<&'static str> {
    LETTERS_WITH_A_MARK.iter().find(|(letter, its, _)| (*letter, *its) == (plain, mark)).map(|(_, _, written)| *written)
}

/// Blanks, hyphens and dashes.
fn parts_words(sign: char) -> bool {
    sign.is_whitespace() || sign == '-' || ('\u{2010}'..='\u{2015}').contains(&sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each name stands before the next: as family names, as given names, and from whatever order they come.
    fn in_order(names: &[&str]) {
        for pair in names.windows(2) {
            let keys = [sort_name(pair[0], "Ana"), sort_name(pair[1], "Ana")];
            assert!(keys[0] < keys[1], "{pair:?} {keys:?}");
        }
        for sorted in [|name: &&str| sort_name(name, "Ana"), |name: &&str| sort_name("Kos", name)] {
            let mut mixed: Vec<&str> = names.iter().rev().copied().collect();
            mixed.sort_by_key(sorted);
            assert_eq!(mixed, names);
        }
    }

    #[test]
    fn keys_can_be_read() {
        assert_eq!(sort_name("Novak", "Ana Marija"), "novak\tana marija");
        assert_eq!(sort_name("Иванов", "Георги"), "иванов\tгеорги");
        assert_eq!(sort_name("De  Luca-Rossi", "D'Arcy"), "de luca rossi\tdarcy");
        assert_eq!(sort_name("Čeh", "Živa"), "c~eh\tz~iva\n \u{30c}   \u{30c}");
        assert_eq!(sort_name("Strauß", "Noël"), "strauss\tnoel\n      \u{338}   \u{308}");
    }

    #[test]
    fn slovenian_names() {
        in_order(&["Babič", "Cankar", "Cvetko", "Czerny", "Čampa", "Černe", "Čuk", "Ćosić", "Dolenc", "Dvořak", "Đorđević", "Erjavec"]);
        in_order(&["Sever", "Smrekar", "Svetina", "Szabo", "Šinkovec", "Škof", "Šuštar", "Tavčar"]);
        in_order(&["Zajc", "Zorko", "Zupan", "Zupančič", "Žagar", "Železnik", "Župančič"]);
        in_order(&["Kovač", "Kovač Novak", "Kovačec", "Kovačević Kos", "Kovačič"]);
        in_order(&["Gomboc", "Gorjup", "Gönc", "Pozderec", "Pöcze", "Pőcze", "Prša"]);
    }

    #[test]
    fn swedish_names() {
        in_order(&["Andersson", "Axelsson", "Azar", "Åberg", "Åkesson", "Ängström", "Ærlig", "Berg"]);
        in_order(&["Lind", "Linde", "Lindén", "Linder", "Olsson", "Ottosson", "Öberg", "Östlund", "Persson"]);
    }

    #[test]
    fn italian_names() {
        in_order(&["Conte", "Coppola", "D'Amico", "Dandolo", "D'Angelo", "De Luca", "De Santis", "Deluca", "Di Stefano", "Dias"]);
        in_order(&["Nicolo", "Nicolò", "Nicolosi", "Pero", "Però", "Peroni", "Rossi", "Rossi Bianchi", "Rosso"]);
    }

    #[test]
    fn bulgarian_names() {
        in_order(&["Ангелов", "Божинов", "Живков", "Иванов", "Иванова", "Ѝванова", "Илиев", "Йовчев", "Йорданов", "Колев"]);
        in_order(&["Тодоров", "Узунов", "Филипов", "Христов", "Цветков", "Чавдаров", "Шишков", "Щерев", "Ъгленов", "Юруков", "Янков"]);
    }

    #[test]
    fn english_names() {
        in_order(&[
            "Brien",
            "Brontë",
            "Lloyd",
            "Lloyd George",
            "Lloyd-Jones",
            "Lloyds",
            "MacDonald",
            "McDonald",
            "Oakley",
            "O'Brien",
            "O’Neill",
        ]);
    }

    #[test]
    fn all_languages_in_one_list() {
        in_order(&[
            "Andersson",
            "Åkesson",
            "Bianchi",
            "Cankar",
            "Čeh",
            "De Luca",
            "Müller",
            "Novak",
            "O'Brien",
            "Olsson",
            "Östlund",
            "Però",
            "Rossi",
            "Šuštar",
            "Zupan",
            "Žagar",
            "Георгиев",
            "Йорданов",
            "Яков",
        ]);
    }

    #[test]
    fn the_given_name_decides_among_equal_family_names() {
        let mut people =
            [("Novakovič", "Ana"), ("Novak Kos", "Ana"), ("Novak", "Žiga"), ("Novák", "Cene"), ("Novak", "Črt"), ("Novak", "Ana")];
        people.sort_by_key(|(family_name, given_name)| sort_name(family_name, given_name));
        // "Novák" has the letters of "Novak", so its people stand among the others.
        let sorted = [("Novak", "Ana"), ("Novák", "Cene"), ("Novak", "Črt"), ("Novak", "Žiga"), ("Novak Kos", "Ana"), ("Novakovič", "Ana")];
        assert_eq!(people, sorted);
    }

    #[test]
    fn spellings_of_one_name_have_one_key() {
        for (one, other) in [
            ("Čeh", "C\u{30c}eh"),
            ("Åkesson", "A\u{30a}kesson"),
            ("Йорданов", "И\u{306}орданов"),
            ("ŠKOF", "škof"),
            ("ЩЕРЕВ", "щерев"),
            (" De\u{a0}Luca ", "de luca"),
            ("Lloyd–Jones", "Lloyd-Jones"),
            ("D’Angelo", "D'Angelo"),
        ] {
            assert_eq!(sort_name(one, "Ana"), sort_name(other, "Ana"), "{one} {other}");
        }
    }

    #[test]
    fn whatever_people_are_called_the_key_is_short_and_has_its_three_parts() {
        let long = "Ǟ\u{301}ö각".repeat(400);
        for name in ["", " ", "-", "\u{301}", "\0\t\n\u{1}~", "~a~", "李", "X Æ A-12", "👩‍🚀", "Ǆ", "İ", "ﬁ", &long] {
            let key = sort_name(name, name);
            assert!(key.len() <= LONGEST_KEY);
            let (tabs, line_feeds) = (key.matches('\t').count(), key.matches('\n').count());
            assert!(tabs <= 1 && line_feeds <= 1 && !key.contains(['\0', '\u{1}', '\r']), "{name:?} {key:?}");
        }
        assert_eq!(sort_name("", ""), "\t");
        assert_eq!(sort_name("~a~", "\n"), "a\t");
    }
}
