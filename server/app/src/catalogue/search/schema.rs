//! What the index holds: one document for each text that somebody reads, in the language it is written in.

use super::super::{product_language, source_language};
use super::plain::plain_text;
use super::words;
use crate::platform::language::Language;
use course_format::{Block, Course, Lesson, LessonKind, LessonText};
use serde::{Deserialize, Serialize};
use tantivy::schema::{Field, IndexRecordOption, NumericOptions, STORED, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};
use tantivy::{Index, TantivyDocument};

/// Raised whenever an index of before would not fit what is looked for in it.
pub(super) const INDEX_NUMBER: u32 = 2;

const TOKENIZER: &str = "folded";

/// Where a text stands in its document; where words weigh most comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The title.
    Title,
    /// The headings of a lesson, the skills of a course.
    Heading,
    /// The text of a lesson, the summary of a course.
    Text,
}

impl Place {
    pub const ALL: [Self; 3] = [Self::Title, Self::Heading, Self::Text];

    /// What a word found here is worth.
    pub fn weight(self) -> f32 {
        match self {
            Self::Title => 6.0,
            Self::Heading => 2.5,
            Self::Text => 1.0,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Heading => "heading",
            Self::Text => "text",
        }
    }
}

/// The fields of the index.
#[derive(Clone, Debug)]
pub(super) struct Fields {
    pub schema: Schema,
    pub key: Field,
    pub stored: Field,
    places: Vec<Field>,
}

pub(super) const KEY: &str = "key";

impl Fields {
    pub fn new() -> Self {
        let mut schema = Schema::builder();
        let key = schema.add_u64_field(KEY, NumericOptions::default().set_fast());
        let stored = schema.add_text_field("stored", STORED);
        // Each language has dictionaries of its own, so that slips and forms are looked for in one language at a time.
        let indexing = TextFieldIndexing::default().set_tokenizer(TOKENIZER).set_index_option(IndexRecordOption::WithFreqs);
        let options = TextOptions::default().set_indexing_options(indexing);
        let mut places = Vec::new();
        for language in Language::ALL {
            for place in Place::ALL {
                places.push(schema.add_text_field(&format!("{}_{}", place.name(), language.tag()), options.clone()));
            }
        }
        Self { schema: schema.build(), key, stored, places }
    }

    /// The field of a place in a language.
    pub fn place(&self, place: Place, language: Language) -> Field {
        let row = Language::ALL.iter().position(|known| *known == language).unwrap_or(0);
        let column = Place::ALL.iter().position(|known| *known == place).unwrap_or(0);
        self.places[row * Place::ALL.len() + column]
    }

    /// Teaches an index how its texts become words.
    pub fn register(index: &Index) {
        index.tokenizers().register(TOKENIZER, Folded);
    }
}

/// Which document it is, and who reads it, in one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key {
    /// The course's number in the index.
    pub course: u32,
    /// The lesson's number in the course; nothing for the course itself.
    pub lesson: Option<u16>,
    /// The language it is written in.
    pub language: Language,
    /// The readers who get this text, a bit for each language.
    readers: u8,
}

impl Key {
    pub fn write(self) -> u64 {
        let lesson = self.lesson.map_or(0, |lesson| u64::from(lesson) + 1);
        u64::from(self.course) << 32 | lesson << 12 | (number(self.language) as u64) << 8 | u64::from(self.readers)
    }

    pub fn read(value: u64) -> Self {
        let lesson = u16::try_from(value >> 12 & 0xf_ffff).unwrap_or(u16::MAX);
        Self {
            course: (value >> 32) as u32,
            lesson: lesson.checked_sub(1),
            language: Language::ALL[(value >> 8 & 0xf) as usize % Language::ALL.len()],
            readers: (value & 0xff) as u8,
        }
    }

    /// Whether somebody who reads in this language gets this text.
    pub fn is_read_in(self, reader: Language) -> bool {
        self.readers & bit(reader) != 0
    }
}

fn number(language: Language) -> usize {
    Language::ALL.iter().position(|known| *known == language).unwrap_or(0)
}

fn bit(language: Language) -> u8 {
    1 << number(language)
}

/// What is shown of a document that was found.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct StoredText {
    /// The lesson's key; nothing for a course.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lesson: Option<String>,
    /// Lesson, test or assignment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<LessonKind>,
    /// The title.
    pub title: String,
    /// The sections: id and text.
    #[serde(default)]
    pub sections: Vec<(String, String)>,
}

/// The documents of a course. Questions are none of them, whether they practise or test, nor is a bank: what is
/// never written into the index cannot come out of it.
pub(super) fn documents(course: &Course, number: u32, fields: &Fields) -> Result<Vec<TantivyDocument>, serde_json::Error> {
    let mut documents = Vec::new();
    let source = course.languages.first().copied().unwrap_or(course_format::Language::En);
    for language in course.title.keys() {
        let key = Key {
            course: number,
            lesson: None,
            language: product_language(*language),
            readers: readers(course.title.keys(), *language, source),
        };
        let text = course.summary.get(language).cloned().unwrap_or_default();
        let skills: Vec<String> = course.skills.keys().map(|skill| crate::skills::title(skill, key.language)).collect();
        let stored = StoredText { lesson: None, kind: None, title: course.title[language].clone(), sections: Vec::new() };
        documents.push(document(fields, key, &stored, &skills, &text)?);
    }
    for (place, lesson) in course.lessons.iter().enumerate().filter(|(_, lesson)| lesson.kind != LessonKind::Bank) {
        let Ok(place) = u16::try_from(place) else { break };
        for (language, text) in &lesson.texts {
            let readers = readers(lesson.texts.keys(), *language, source);
            let key = Key { course: number, lesson: Some(place), language: product_language(*language), readers };
            let stored = stored_lesson(lesson, text);
            let body: Vec<&str> = stored.sections.iter().map(|(_, text)| text.as_str()).collect();
            // What leads to a question is its prompt.
            let headings = text.contents.iter().filter(|heading| !heading.anchor.starts_with("block-"));
            let headings: Vec<String> = headings.map(|heading| heading.text.clone()).collect();
            documents.push(document(fields, key, &stored, &headings, &body.join("\n"))?);
        }
    }
    Ok(documents)
}

fn stored_lesson(lesson: &Lesson, text: &LessonText) -> StoredText {
    let sections = text.blocks.iter().filter_map(|block| match block {
        Block::Prose { id, html } => Some((id.clone(), plain_text(html))),
        Block::Question { .. } => None,
    });
    StoredText { lesson: Some(lesson.key.clone()), kind: Some(lesson.kind), title: text.title.clone(), sections: sections.collect() }
}

/// Who gets a text: those who read its language, and from the source also those whose language is not there.
fn readers<'a>(
    there: impl Iterator<Item = &'a course_format::Language>,
    language: course_format::Language,
    source: course_format::Language,
) -> u8 {
    let there: Vec<_> = there.copied().collect();
    let gets = |reader: &Language| {
        let own = source_language(*reader);
        own == language || language == source && !there.contains(&own)
    };
    Language::ALL.into_iter().filter(gets).fold(0, |readers, reader| readers | bit(reader))
}

fn document(fields: &Fields, key: Key, stored: &StoredText, headings: &[String], text: &str) -> Result<TantivyDocument, serde_json::Error> {
    let mut document = TantivyDocument::new();
    document.add_u64(fields.key, key.write());
    document.add_text(fields.stored, serde_json::to_string(stored)?);
    document.add_text(fields.place(Place::Title, key.language), &stored.title);
    document.add_text(fields.place(Place::Heading, key.language), headings.join("\n"));
    document.add_text(fields.place(Place::Text, key.language), text);
    Ok(document)
}

/// Gives the index the words that a question is made into as well.
#[derive(Clone, Debug, Default)]
struct Folded;

/// The words of one text.
struct FoldedStream {
    words: std::vec::IntoIter<words::Word>,
    token: Token,
}

impl Tokenizer for Folded {
    type TokenStream<'a> = FoldedStream;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> FoldedStream {
        FoldedStream { words: words::words(text).into_iter(), token: Token::default() }
    }
}

impl TokenStream for FoldedStream {
    fn advance(&mut self) -> bool {
        let Some(word) = self.words.next() else { return false };
        self.token.position = self.token.position.wrapping_add(1);
        (self.token.offset_from, self.token.offset_to, self.token.text) = (word.start, word.end, word.folded);
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written() {
        for key in [
            Key { course: 0, lesson: None, language: Language::En, readers: 0b11101 },
            Key { course: 4_000_000_000, lesson: Some(65_000), language: Language::It, readers: 0b10000 },
            Key { course: 7, lesson: Some(0), language: Language::Sl, readers: bit(Language::Sl) },
        ] {
            assert_eq!(Key::read(key.write()), key);
        }
    }

    #[test]
    fn a_translation_is_for_its_readers_and_the_source_for_all_others() {
        use course_format::Language as Written;
        let there = [Written::En, Written::Sl];
        let key = |language| Key { course: 0, lesson: None, language: Language::En, readers: readers(there.iter(), language, Written::En) };
        let read = |key: Key| Language::ALL.into_iter().filter(|reader| key.is_read_in(*reader)).collect::<Vec<_>>();
        assert_eq!(read(key(Written::Sl)), [Language::Sl]);
        assert_eq!(read(key(Written::En)), [Language::En, Language::Bg, Language::Sv, Language::It]);
    }
}
