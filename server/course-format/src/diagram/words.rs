//! The words that are added to a diagram, in every language.

use crate::language::Language;

/// Words around and in a diagram.
#[derive(Debug)]
pub(crate) struct Words {
    /// Names a diagram for screen readers; its number follows.
    pub diagram: &'static str,
    /// Leads to the diagram as text and to its source.
    pub as_text: &'static str,
    pub note: &'static str,
    /// What stands in front of a part of a sequence that is repeated.
    pub repeated: &'static str,
    /// In front of the first of several ways that a sequence can go.
    pub either: &'static str,
    /// In front of the others.
    pub otherwise: &'static str,
    pub optional: &'static str,
    pub parallel: &'static str,
    /// In front of the second and later of several parts that go on at the same time.
    pub and: &'static str,
    /// What stands behind the number of a share in a hundred.
    pub percent: &'static str,
    /// What divides whole numbers from their fractions.
    pub decimal: char,
}

impl Words {
    pub const fn of(language: Language) -> &'static Self {
        match language {
            Language::En => &ENGLISH,
            Language::Sl => &SLOVENIAN,
            Language::Bg => &BULGARIAN,
            Language::Sv => &SWEDISH,
            Language::It => &ITALIAN,
        }
    }
}

const ENGLISH: Words = Words {
    diagram: "Diagram",
    as_text: "Diagram as text",
    note: "Note",
    repeated: "Repeat",
    either: "If",
    otherwise: "Otherwise",
    optional: "Optional",
    parallel: "At the same time",
    and: "And",
    percent: "%",
    decimal: '.',
};

const SLOVENIAN: Words = Words {
    diagram: "Diagram",
    as_text: "Diagram kot besedilo",
    note: "Opomba",
    repeated: "Ponavljaj",
    either: "Če",
    otherwise: "Sicer",
    optional: "Po izbiri",
    parallel: "Hkrati",
    and: "In",
    percent: "\u{a0}%",
    decimal: ',',
};

const BULGARIAN: Words = Words {
    diagram: "Диаграма",
    as_text: "Диаграмата като текст",
    note: "Бележка",
    repeated: "Повтаря се",
    either: "Ако",
    otherwise: "Иначе",
    optional: "По избор",
    parallel: "Едновременно",
    and: "И",
    percent: "\u{a0}%",
    decimal: ',',
};

const SWEDISH: Words = Words {
    diagram: "Diagram",
    as_text: "Diagrammet som text",
    note: "Anteckning",
    repeated: "Upprepa",
    either: "Om",
    otherwise: "Annars",
    optional: "Valfritt",
    parallel: "Samtidigt",
    and: "Och",
    percent: "\u{a0}%",
    decimal: ',',
};

const ITALIAN: Words = Words {
    diagram: "Diagramma",
    as_text: "Diagramma come testo",
    note: "Nota",
    repeated: "Ripeti",
    either: "Se",
    otherwise: "Altrimenti",
    optional: "Facoltativo",
    parallel: "Nello stesso tempo",
    and: "E",
    percent: "%",
    decimal: ',',
};
