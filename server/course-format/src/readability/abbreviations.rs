//! Full stops that end no sentence.

use crate::language::Language;

/// The abbreviations of a language, without their last full stop and in small letters. Those that may end a sentence, such
/// as *etc.*, are not among them: before a capital letter they do.
pub(super) struct Abbreviations {
    /// Something always follows these.
    open: &'static [&'static str],
    /// These are words as well, and abbreviations only before a figure: *no. 5*.
    before_figure: &'static [&'static str],
}

impl Abbreviations {
    pub const fn of(language: Language) -> &'static Self {
        match language {
            Language::En => &ENGLISH,
            Language::Sl => &SLOVENIAN,
            Language::Bg => &BULGARIAN,
            Language::Sv => &SWEDISH,
            Language::It => &ITALIAN,
        }
    }

    /// Whether the sentence goes on after this word and its full stop, although a capital letter or a figure, `next`, follows.
    pub fn keep_open(&self, word: &str, next: char) -> bool {
        let mut characters = word.chars();
        let is_initial = characters.next().is_some_and(char::is_uppercase) && characters.next().is_none();
        let word = word.to_lowercase();
        is_initial || self.open.contains(&word.as_str()) || (next.is_numeric() && self.before_figure.contains(&word.as_str()))
    }
}

const ENGLISH: Abbreviations = Abbreviations {
    open: &["cf", "dr", "e.g", "eg", "i.e", "ie", "mr", "mrs", "ms", "prof", "st", "vs"],
    before_figure: &["art", "arts", "ch", "fig", "no", "nos", "p", "para", "pp", "sec", "vol"],
};

const SLOVENIAN: Abbreviations = Abbreviations {
    open: &["angl", "dr", "ga", "g", "gl", "inž", "mag", "npr", "oz", "prim", "prof", "sv", "t.i", "tel", "tj", "tzv", "ul", "univ"],
    before_figure: &["čl", "odst", "pogl", "r", "sl", "str", "št", "t", "toč"],
};

const BULGARIAN: Abbreviations = Abbreviations {
    open: &[
        "англ",
        "бул",
        "вж",
        "гр",
        "г-жа",
        "г-н",
        "д-р",
        "доц",
        "напр",
        "обл",
        "общ",
        "пл",
        "проф",
        "св",
        "срв",
        "т.е",
        "т.нар",
        "тел",
        "ул",
    ],
    before_figure: &["ал", "гл", "с", "стр", "т", "фиг", "чл"],
};

const SWEDISH: Abbreviations = Abbreviations {
    open: &[
        "bl.a", "ca", "d.v.s", "dvs", "dr", "ev", "f.d", "ing", "jfr", "m.a.o", "p.g.a", "prof", "resp", "s.k", "st", "t.ex", "tel",
        "t.o.m",
    ],
    before_figure: &["art", "fig", "kap", "kl", "nr", "s", "sid"],
};

const ITALIAN: Abbreviations = Abbreviations {
    open: &["arch", "avv", "cfr", "dott", "dr", "es", "geom", "ing", "on", "p.es", "prof", "rag", "sig", "sigg", "tel"],
    before_figure: &["art", "artt", "cap", "fig", "lett", "n", "nn", "p", "pag", "pagg", "par", "pp", "tab", "vol"],
};
