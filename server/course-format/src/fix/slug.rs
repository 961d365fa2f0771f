//! Ids made from headings.

use std::collections::{HashMap, HashSet};

use crate::names;

/// Longer ids are cut between two words.
const LONGEST: usize = 60;

/// Ids that are taken, and how often their words were asked for.
pub(super) struct Taken {
    ids: HashSet<String>,
    /// The number to try next, so that a thousand equal headings do not take a million tries.
    numbers: HashMap<String, u32>,
}

impl Taken {
    pub fn new(ids: HashSet<String>) -> Self {
        Self { ids, numbers: HashMap::new() }
    }

    pub fn extend<'i>(&mut self, ids: impl Iterator<Item = &'i String>) {
        self.ids.extend(ids.cloned());
    }

    pub fn insert(&mut self, id: &str) {
        self.ids.insert(id.to_owned());
    }

    /// An id made from a heading's words that is not taken yet.
    pub fn id_for(&mut self, heading: &str) -> String {
        let mut slug = ascii_slug(heading);
        if slug.is_empty() || names::is_reserved(&slug) {
            slug.insert_str(0, if slug.is_empty() { "question" } else { "question-" });
        }
        let number = self.numbers.entry(slug.clone()).or_insert(1);
        let mut candidate = slug.clone();
        while self.ids.contains(&candidate) {
            *number += 1;
            candidate = format!("{slug}-{number}");
        }
        candidate
    }
}

/// Lower-case words of a–z and digits with hyphens between them.
fn ascii_slug(text: &str) -> String {
    let mut slug = String::new();
    let mut pending = false;
    for character in text.chars().flat_map(char::to_lowercase) {
        let letters = in_ascii(character);
        if letters.is_empty() {
            // An apostrophe and an accent on its own divide no word.
            pending |= !matches!(character, '\'' | '’' | '\u{300}'..='\u{36f}' | 'ь');
            continue;
        }
        if slug.len() + letters.len() + 1 > LONGEST {
            if !pending {
                slug.truncate(slug.rfind('-').unwrap_or(slug.len()));
            }
            break;
        }
        if pending && !slug.is_empty() {
            slug.push('-');
        }
        pending = false;
        slug.push_str(letters);
    }
    slug
}

/// A small letter or digit as it is written in ASCII: without its mark, and Bulgarian as road signs have it.
fn in_ascii(character: char) -> &'static str {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
    if let Some(position) = PLAIN.find(character) {
        return PLAIN.get(position..=position).unwrap_or_default();
    }
    match character {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'а' | 'ъ' => "a",
        'æ' => "ae",
        'б' => "b",
        'ç' | 'ć' | 'č' => "c",
        'д' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'е' => "e",
        'ф' => "f",
        'г' => "g",
        'х' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'и' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'ñ' | 'н' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'о' => "o",
        'п' => "p",
        'р' => "r",
        'š' | 'с' => "s",
        'ß' => "ss",
        'т' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'у' => "u",
        'в' => "v",
        'ý' | 'ÿ' | 'й' => "y",
        'ž' | 'з' => "z",
        'ж' => "zh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "sht",
        'ю' => "yu",
        'я' => "ya",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_readable_in_every_language() {
        let id = |heading: &str| Taken::new(HashSet::new()).id_for(heading);
        assert_eq!(id("Which of these point to a forged e-mail?"), "which-of-these-point-to-a-forged-e-mail");
        assert_eq!(id("Kaj storiš, če čakaš?"), "kaj-storis-ce-cakas");
        assert_eq!(id("Какво щяхте да направите?"), "kakvo-shtyahte-da-napravite");
        assert_eq!(id("Vad gör du på ön?"), "vad-gor-du-pa-on");
        assert_eq!(id("Qual è l'indirizzo?"), "qual-e-lindirizzo");
        assert_eq!(id("“???” — 東"), "question");
        assert_eq!(id("B1"), "question-b1");
    }

    #[test]
    fn long_ids_end_between_words() {
        let mut taken = Taken::new(HashSet::new());
        let id = taken.id_for(&"another word ".repeat(20));
        assert_eq!(id, "another-word-another-word-another-word-another-word-another");
        assert!(names::is_name(&taken.id_for(&"x".repeat(500))));
    }

    #[test]
    fn taken_ids_get_a_number() {
        let mut taken = Taken::new(HashSet::from(["why".to_owned(), "why-2".to_owned()]));
        assert_eq!(taken.id_for("Why?"), "why-3");
        taken.insert("why-3");
        assert_eq!(taken.id_for("Why"), "why-4");
    }
}
