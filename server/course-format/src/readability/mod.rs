//! How hard a text is to read, and how long.
//!
//! | language | what is measured | a lesson is hard to read |
//! | --- | --- | --- |
//! | English | Flesch Reading Ease (Flesch 1948) | below 50 |
//! | Italian | Gulpease (Lucisano and Piemontese 1988) | below 50 |
//! | Swedish | LIX (Björnsson 1968) | above 50 |
//! | Slovenian, Bulgarian | the average length of a sentence | above 20 words |
//!
//! The limits are meant for public offices that write for their own staff and for citizens:
//!
//! - Flesch calls 30 to 50 difficult, and 60 to 70 plain English. American states that demand plain insurance policies ask
//!   for 40 to 50.
//! - Below a Gulpease of 40 a text is difficult for people who finished upper secondary school, below 60 for those who left
//!   after lower secondary school. Courses are read by both, so the limit is in the middle.
//! - LIX 40 to 50 is a newspaper, above 50 is difficult, above 60 officialese.
//! - The Oxford Guide to Plain English advises 15 to 20 words on average, and Slovenian and Bulgarian need fewer words than
//!   English to say the same.
//!
//! For Slovenian, well-known formulas were compared (Škvorc and others 2019), but none was fitted to readers of Slovenian and
//! given a scale. For Bulgarian there is a first attempt (Kazakov and others 2025), fitted to school years and not checked
//! elsewhere. A number that nobody can vouch for would help no author, so only sentences are counted there.
//!
//! These formulas see the length of words and sentences and nothing else. They are made for running text of about a
//! hundred words and more; shorter lessons are not judged.

mod abbreviations;
mod formula;
mod passage;
mod sentence;
mod syllable;
mod time;

use std::ops::Range;

use serde::Serialize;

use crate::diagnostic::{Place, Report};
use crate::language::Language;
use crate::lesson::ParsedLesson;
use crate::outline::Piece;
use crate::rules;
use passage::Passage;
use syllable::Syllables;
pub(crate) use time::check_times;

/// A sentence of more words than this is pointed out: “if you regularly exceed 40 words, you'll certainly weary and deter
/// your readers” (Oxford Guide to Plain English).
const LONGEST_SENTENCE_WORDS: usize = 40;
/// A text of fewer words than this is not judged by a formula.
const FEWEST_WORDS: usize = 100;
/// How many words of a sentence are quoted.
const QUOTED_WORDS: usize = 6;

/// What was counted in a text, and what its language's formula makes of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Readability {
    /// How many sentences the text has.
    pub sentences: usize,
    /// How many words. Figures and abbreviations are words.
    pub words: usize,
    /// How many letters and figures those words have.
    pub letters: usize,
    /// How many words have more than six of them.
    pub long_words: usize,
    /// How many syllables, by a heuristic; 0 for languages whose formula does not ask for them.
    pub syllables: usize,
    /// The index that is used for the language; nothing for languages without one and for a text without words.
    pub index: Option<Index>,
}

/// A readability index.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Index {
    /// What it is called, for example `Gulpease`.
    pub name: &'static str,
    /// The value, unrounded.
    pub value: f64,
    /// The limit beyond which a lesson counts as hard to read.
    pub limit: f64,
    /// Whether a higher value means an easier text.
    pub higher_is_easier: bool,
}

impl Index {
    /// Whether the value lies beyond the limit.
    #[must_use]
    pub fn is_hard(&self) -> bool {
        if self.higher_is_easier { self.value < self.limit } else { self.value > self.limit }
    }
}

/// Measures a text without markup. Blank lines divide paragraphs, and no sentence goes on across them.
#[must_use]
pub fn readability(text: &str, language: Language) -> Readability {
    let mut counts = Readability::default();
    let mut syllables = Syllables::default();
    for paragraph in text.split("\n\n") {
        for range in sentence::sentences(paragraph, language) {
            counts.add(&Readability::of_sentence(paragraph.get(range).unwrap_or_default(), language, &mut syllables));
        }
    }
    counts.index = formula::index(&counts, language);
    counts
}

impl Readability {
    fn of_sentence(text: &str, language: Language, syllables: &mut Syllables) -> Self {
        let mut counts = Self::default();
        sentence::for_each_word(text, language, |word, letters| {
            counts.words += 1;
            counts.letters += letters;
            counts.long_words += usize::from(letters > 6);
            if language == Language::En {
                counts.syllables += syllables.of(word);
            }
        });
        counts.sentences = usize::from(counts.words > 0);
        counts
    }

    fn add(&mut self, other: &Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.letters += other.letters;
        self.long_words += other.long_words;
        self.syllables += other.syllables;
    }
}

/// Reports what is hard to read in a lesson.
pub(crate) fn check(lesson: &ParsedLesson<'_>, report: &mut Report) {
    if report.is_full() {
        return;
    }
    let (draft, document, outline) = (lesson.draft(), lesson.document(), lesson.outline());
    let (source, language) = (&draft.file.source, draft.language);
    let mut counts = Readability::default();
    let mut syllables = Syllables::default();
    for (piece, _) in outline.pieces.iter().zip(&outline.languages).filter(|(_, section_language)| section_language.is_none()) {
        let (events, is_prose) = match piece {
            Piece::Prose { events, .. } => (events.clone(), true),
            Piece::Question { heading, body, .. } => (heading.start..body.end, false),
        };
        for passage in passage::passages(document, events) {
            for sentence in sentence::sentences(&passage.text, language) {
                let text = passage.text.get(sentence.clone()).unwrap_or_default();
                let of_sentence = Readability::of_sentence(text, language, &mut syllables);
                if of_sentence.words > LONGEST_SENTENCE_WORDS && !is_quotation(text) {
                    let message = format!(
                        "This sentence has {} words, and more than {LONGEST_SENTENCE_WORDS} weary a reader. Divide it: “{} …”.",
                        of_sentence.words,
                        beginning(text)
                    );
                    report.span(&rules::LONG_SENTENCE, source, places(&passage, &sentence), message);
                }
                // Options and prompts are short by nature and would make a lesson look easier than its text is.
                if is_prose {
                    counts.add(&of_sentence);
                }
            }
        }
    }
    if counts.words < FEWEST_WORDS {
        return;
    }
    counts.index = formula::index(&counts, language);
    if let Some(message) = formula::complaint(&counts, language) {
        report.add(&rules::HARD_TO_READ, &source.path, Place::START, message);
    }
}

/// Whether the sentence is in quotation marks as a whole: somebody else's words are not the author's to divide.
fn is_quotation(sentence: &str) -> bool {
    sentence.starts_with(['"', '“', '„', '»', '«', '”']) && sentence.ends_with(['"', '”', '“', '«', '»'])
}

fn places(passage: &Passage, sentence: &Range<usize>) -> Range<usize> {
    passage.offset(sentence.start)..passage.offset(sentence.end)
}

fn beginning(sentence: &str) -> String {
    sentence.split_whitespace().take(QUOTED_WORDS).collect::<Vec<_>>().join(" ").replace(passage::NO_WORD, "…")
}
