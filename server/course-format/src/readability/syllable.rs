//! Syllables of English words, by a heuristic.
//!
//! A syllable is a run of vowels, and `y` is a vowel except at the beginning of a word. From that count silent letters are
//! taken away (*mak-e*, *us-es*, *ask-ed*, *saf-ely*), and vowels that stand together but are spoken apart are added
//! (*me-di-a*, *do-ing*, *tour-is-m*). Where a word is spoken in two ways, Flesch takes the shorter one, and so does this.
//! The rules know endings and a few beginnings; no word is looked up except the common ones in [`EXCEPTIONS`]. On running
//! text what is counted too high and too low nearly cancels out.

/// Beginnings of words whose count is off by this many; the first that fits counts.
const EXCEPTIONS: &[(&str, isize)] = &[
    ("anyone", 1),
    ("area", 1),
    ("busines", -1),
    ("chaos", 1),
    ("cooper", 1),
    ("coord", 1),
    ("creati", 1),
    ("create", 1),
    ("everyone", 0),
    ("every", -1),
    ("idea", 1),
    ("poe", 1),
    ("reinf", 1),
    ("reins", 1),
    ("reus", 1),
    ("scienc", 1),
    ("scient", 1),
    ("someone", -1),
];
/// The first parts of compounds, whose last `e` is silent: *some-where*.
const FIRST_PARTS: &[&str] = &["home", "life", "some", "there", "time", "where", "whole"];

/// Counts syllables, with room for the letters of a word that is used again for the next one.
#[derive(Default)]
pub(super) struct Syllables {
    letters: Vec<u8>,
}

impl Syllables {
    /// How many syllables a word has; figures and signs have one, as Flesch counts them.
    pub fn of(&mut self, word: &str) -> usize {
        let mut count = 0;
        for part in word.split('-') {
            self.letters.clear();
            self.letters.extend(part.chars().filter_map(plain_letter));
            count += count_part(&self.letters);
        }
        count.max(1)
    }
}

/// A letter in small letters and without its mark. What is no letter of English stands for a consonant.
fn plain_letter(character: char) -> Option<u8> {
    match character {
        'a'..='z' => u8::try_from(character).ok(),
        'A'..='Z' => u8::try_from(character.to_ascii_lowercase()).ok(),
        'à' | 'á' | 'â' | 'ä' | 'å' => Some(b'a'),
        'è' | 'é' | 'ê' | 'ë' => Some(b'e'),
        'ì' | 'í' | 'î' | 'ï' => Some(b'i'),
        'ò' | 'ó' | 'ô' | 'ö' | 'ø' => Some(b'o'),
        'ù' | 'ú' | 'û' | 'ü' => Some(b'u'),
        other => other.is_alphabetic().then_some(b'x'),
    }
}

fn count_part(word: &[u8]) -> usize {
    if word.is_empty() {
        return 0;
    }
    let (mut runs, mut apart, mut was_vowel) = (0, 0, false);
    for position in 0..word.len() {
        let is_vowel = is_vowel(word, position);
        runs += usize::from(is_vowel && !was_vowel);
        apart += usize::from(position > 0 && are_apart(word, position));
        was_vowel = is_vowel;
    }
    let silent = usize::from(has_silent_ending(word));
    let consonants = usize::from([&b"sm"[..], b"sms", b"thm", b"thms"].iter().any(|ending| word.ends_with(ending)));
    let is_compound = FIRST_PARTS.iter().filter_map(|part| word.strip_prefix(part.as_bytes())).any(is_second_part);
    let exception =
        EXCEPTIONS.iter().find(|(beginning, _)| word.starts_with(beginning.as_bytes())).map_or(0, |(_, difference)| *difference);
    (runs + apart + consonants).saturating_sub(silent + usize::from(is_compound)).saturating_add_signed(exception).max(1)
}

/// Whether a word ends like this, rather than with an ending whose silent `e` is known anyway, as in *timely* and *lives*.
fn is_second_part(rest: &[u8]) -> bool {
    rest.len() > 2 && !rest.first().is_some_and(|first| b"aeiouy".contains(first)) && !rest.starts_with(b"less") && !rest.starts_with(b"ly")
}

fn is_vowel(word: &[u8], position: usize) -> bool {
    match word.get(position) {
        Some(b'a' | b'e' | b'i' | b'o' | b'u') => true,
        Some(b'y') => position > 0,
        _ => false,
    }
}

/// Whether the vowels before and at a position belong to two syllables.
fn are_apart(word: &[u8], position: usize) -> bool {
    if !is_vowel(word, position) || !is_vowel(word, position - 1) {
        return false;
    }
    let at = |offset: isize| position.checked_add_signed(offset).and_then(|position| word.get(position)).copied().unwrap_or(b' ');
    let hisses = matches!(at(-2), b'c' | b't' | b's' | b'g' | b'x');
    match (at(-1), at(0)) {
        // *media*, but *social*; *Australian* has three.
        (b'i', b'a') => !hisses && (at(1), at(2)) != (b'n', b' '),
        // *period*, *various*, but *nation*, *region*, *opinion*.
        (b'i', b'o') => !hisses && at(1) != b'n',
        (b'i', b'u') => true,
        // *client*, *experience*, *society*, *quiet*, but *patient*, *efficient*, *friend*.
        (b'i', b'e') => (at(1) == b't' && at(2) != b'n') || (!hisses && at(1) == b'n' && matches!(at(2), b'c' | b't')),
        // *video*, *geography*, but *people*, *surgeon*.
        (b'e', b'o') => !matches!(at(1), b'p' | b'u') && (at(-2) != b'g' || position == 2),
        // *manual*, *situation*, but *language*, *quality*.
        (b'u', b'a') => !matches!(at(-2), b'q' | b'g'),
        // *influence*, *fuel*, but *question*, *value*, *issues*.
        (b'u', b'e') => !matches!(at(-2), b'q' | b'g') && at(1) != b' ' && !(matches!(at(1), b's' | b'd') && at(2) == b' '),
        // *layer*, *beyond*, but *eye*: between vowels y is a consonant.
        (b'y', _) if position >= 2 && is_vowel(word, position - 2) => at(1) != b' ',
        // *being*, *doing*, *studying*.
        (_, b'i') => at(1) == b'n' && at(2) == b'g' && matches!(at(3), b' ' | b's'),
        _ => false,
    }
}

/// Whether the last `e` after a consonant is not spoken.
fn has_silent_ending(word: &[u8]) -> bool {
    const ENDINGS: [&[u8]; 9] = [b"e", b"es", b"ed", b"ely", b"ement", b"ements", b"eful", b"eless", b"eness"];
    let ending = ENDINGS.into_iter().filter(|ending| word.ends_with(ending)).max_by_key(|ending| ending.len());
    let Some((stem, ending)) = ending.and_then(|ending| Some((word.strip_suffix(ending)?, ending))) else { return false };
    let Some(last) = stem.len().checked_sub(1) else { return false };
    let after_consonant_l = stem.ends_with(b"l") && last > 0 && !is_vowel(word, last - 1);
    let has_other_vowel = (0..last).any(|position| is_vowel(word, position));
    !is_vowel(word, last)
        && has_other_vowel
        && !after_consonant_l
        && match ending {
            b"es" => !matches!(stem.last(), Some(b's' | b'x' | b'z' | b'c' | b'g')) && !stem.ends_with(b"ch") && !stem.ends_with(b"sh"),
            b"ed" => !matches!(stem.last(), Some(b't' | b'd')),
            // *element*, *implement*.
            b"ement" | b"ements" => !stem.ends_with(b"l"),
            _ => true,
        }
}

#[cfg(test)]
mod tests {
    use super::Syllables;

    fn count(word: &str) -> usize {
        Syllables::default().of(word)
    }

    #[test]
    fn common_words_have_the_syllables_of_a_dictionary() {
        let groups = [
            "a the mat cat make made use used asked walked changed through eye change care safe time phone friend build course one",
            "table people wanted needed uses changes boxes office service website email safely movement basement careful being doing data \
             public value issue issues language question nation region social patient message password someone sometimes somewhere \
             therefore homepage lesson every someone layer beyond business reuse rhythm client quiet science statement create",
            "media video radio period various manual usual studying opinion tourism digital computer document citizen government \
             management however important area idea element implement influence organise Australian reptilian \
             platypus seemingly following creative anyone everyone employee timetable",
            "information experience society variety situation accessible organism material mechanism geography",
        ];
        for (expected, words) in (1..).zip(groups) {
            for word in words.split_whitespace() {
                assert_eq!((word, count(word)), (word, expected));
            }
        }
    }

    #[test]
    fn figures_are_one_syllable_and_hyphens_divide() {
        assert_eq!(count("2026"), 1);
        assert_eq!(count("$15"), 1);
        assert_eq!(count("full-length"), 2);
        assert_eq!(count("e-mail"), 2);
    }
}
