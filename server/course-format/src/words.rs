//! The few words that rendering adds to an author's text, in every language.

use pulldown_cmark::BlockQuoteKind;

use crate::diagram;
use crate::language::Language;

/// Words that are put into rendered lessons.
pub(crate) struct Words {
    pub note: &'static str,
    pub tip: &'static str,
    pub important: &'static str,
    pub warning: &'static str,
    pub caution: &'static str,
    /// Names a table for screen readers; its number follows.
    pub table: &'static str,
    pub footnotes: &'static str,
    pub back_to_text: &'static str,
    pub done: &'static str,
    pub not_done: &'static str,
    /// Names a displayed formula for screen readers; its number follows.
    pub formula: &'static str,
    /// What is said in a recording, written down.
    pub transcript: &'static str,
    /// The language's name in the language itself.
    pub language_name: &'static str,
    /// What is added to diagrams.
    pub diagram: &'static diagram::Words,
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

    /// The class and the title of an alert.
    pub const fn alert(&self, kind: BlockQuoteKind) -> (&'static str, &'static str) {
        match kind {
            BlockQuoteKind::Note => ("note", self.note),
            BlockQuoteKind::Tip => ("tip", self.tip),
            BlockQuoteKind::Important => ("important", self.important),
            BlockQuoteKind::Warning => ("warning", self.warning),
            BlockQuoteKind::Caution => ("caution", self.caution),
        }
    }
}

const ENGLISH: Words = Words {
    note: "Note",
    tip: "Tip",
    important: "Important",
    warning: "Warning",
    caution: "Caution",
    table: "Table",
    footnotes: "Footnotes",
    back_to_text: "Back to the text",
    done: "Done",
    not_done: "Not done",
    formula: "Formula",
    transcript: "Transcript",
    language_name: "English",
    diagram: diagram::Words::of(Language::En),
};

const SLOVENIAN: Words = Words {
    note: "Opomba",
    tip: "Nasvet",
    important: "Pomembno",
    warning: "Opozorilo",
    caution: "Previdno",
    table: "Preglednica",
    footnotes: "Sprotne opombe",
    back_to_text: "Nazaj na besedilo",
    done: "Opravljeno",
    not_done: "Neopravljeno",
    formula: "Enačba",
    transcript: "Prepis",
    language_name: "slovenščina",
    diagram: diagram::Words::of(Language::Sl),
};

const BULGARIAN: Words = Words {
    note: "Бележка",
    tip: "Съвет",
    important: "Важно",
    warning: "Предупреждение",
    caution: "Внимание",
    table: "Таблица",
    footnotes: "Бележки под линия",
    back_to_text: "Обратно към текста",
    done: "Изпълнено",
    not_done: "Неизпълнено",
    formula: "Формула",
    transcript: "Препис",
    language_name: "български",
    diagram: diagram::Words::of(Language::Bg),
};

const SWEDISH: Words = Words {
    note: "Obs",
    tip: "Tips",
    important: "Viktigt",
    warning: "Varning",
    caution: "Se upp",
    table: "Tabell",
    footnotes: "Fotnoter",
    back_to_text: "Tillbaka till texten",
    done: "Klart",
    not_done: "Inte klart",
    formula: "Formel",
    transcript: "Transkription",
    language_name: "svenska",
    diagram: diagram::Words::of(Language::Sv),
};

const ITALIAN: Words = Words {
    note: "Nota",
    tip: "Suggerimento",
    important: "Importante",
    warning: "Avvertenza",
    caution: "Attenzione",
    table: "Tabella",
    footnotes: "Note a piè di pagina",
    back_to_text: "Torna al testo",
    done: "Fatto",
    not_done: "Da fare",
    formula: "Formula",
    transcript: "Trascrizione",
    language_name: "italiano",
    diagram: diagram::Words::of(Language::It),
};
