//! Words looked up in the index: which documents hold which of them, and how much that is worth.

use super::folder::Opened;
use super::relation::{Asked, Relation, distance_within};
use super::schema::{KEY, Key, Place, StoredText};
use super::words::words;
use crate::platform::language::Language;
use std::collections::HashMap;
use tantivy::postings::Postings;
use tantivy::postings::TermInfo;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::{Field, IndexRecordOption, Value};
use tantivy::{DocAddress, DocSet, Searcher, SegmentReader, TERMINATED, TantivyDocument, Term};

/// More words of the texts than these are not followed for one word of a question; the nearest and commonest are kept.
const MOST_TERMS: usize = 150;
/// How fast a word that is repeated stops to count, and how much a long text weighs it down: the usual values of BM25.
const SATURATION: f32 = 1.2;
const LENGTH_WEIGHT: f32 = 0.75;

/// A document that was found.
#[derive(Debug)]
pub(super) struct Hit {
    pub key: Key,
    pub address: DocAddress,
    /// What it is worth, for each word that was asked for.
    pub scores: Vec<f32>,
}

impl Hit {
    /// How many of the words it holds.
    pub fn count(&self) -> usize {
        self.scores.iter().filter(|score| **score > 0.0).count()
    }

    /// What it is worth in all.
    pub fn total(&self) -> f32 {
        self.scores.iter().sum()
    }
}

/// What looking up gave.
#[derive(Debug, Default)]
pub(super) struct LookUp {
    pub hits: Vec<Hit>,
    /// For each word, what may have been meant where nothing was found as it was written.
    pub meant: Vec<Option<String>>,
}

/// A word of the texts near a word that was asked for.
struct Near {
    relation: Relation,
    info: TermInfo,
    term: String,
}

/// Looks words up for somebody who reads in a language. A word that nobody wrote is looked for again, and slips are forgiven;
/// `asked` notes it; a word that is `written` elsewhere is none of these.
pub(super) fn look_up(opened: &Opened, asked: &mut [Asked], written: &[bool], reader: Language) -> tantivy::Result<LookUp> {
    let searcher = opened.searcher();
    let mut hits: HashMap<DocAddress, Hit> = HashMap::new();
    let mut meant = vec![None; asked.len()];
    let count = asked.len();
    for (number, word) in asked.iter_mut().enumerate() {
        let mut search = Search { opened, searcher: &searcher, reader, best: None };
        let mut found = search.documents(word)?;
        if found.is_empty() && word.slips() > 0 && !written.get(number).is_some_and(|written| *written) {
            word.forgives = true;
            found = search.documents(word)?;
            meant[number] = search.surface()?;
        }
        let rarity = rarity(searcher.num_docs(), found.len());
        for (address, (key, score)) in found {
            let hit = hits.entry(address).or_insert_with(|| Hit { key, address, scores: vec![0.0; count] });
            hit.scores[number] = score * rarity;
        }
    }
    Ok(LookUp { hits: hits.into_values().collect(), meant })
}

/// The text of a document.
pub(super) fn stored(opened: &Opened, searcher: &Searcher, address: DocAddress) -> tantivy::Result<Option<StoredText>> {
    let document: TantivyDocument = searcher.doc(address)?;
    let text = document.get_first(opened.fields.stored).and_then(|value| value.as_str().map(str::to_owned));
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

fn rarity(documents: u64, found: usize) -> f32 {
    let (documents, found) = (documents as f32, found as f32);
    (1.0 + (documents - found + 0.5).max(0.0) / (found + 0.5)).ln()
}

/// One word on its way through the index.
struct Search<'a> {
    opened: &'a Opened,
    searcher: &'a Searcher,
    reader: Language,
    /// The likeliest word that was meant, and a document that has it.
    best: Option<Meant>,
}

struct Meant {
    /// The fewer the better: slips, another language than the reader's, and the number of texts from above.
    rank: (usize, bool, std::cmp::Reverse<u32>),
    term: String,
    address: DocAddress,
}

type Found = HashMap<DocAddress, (Key, f32)>;

impl Search<'_> {
    fn documents(&mut self, asked: &Asked) -> tantivy::Result<Found> {
        let mut found = Found::new();
        for (segment, reader) in (0..).zip(self.searcher.segment_readers()) {
            for language in Language::ALL {
                for place in Place::ALL {
                    self.in_field(asked, segment, reader, language, place, &mut found)?;
                }
            }
        }
        Ok(found)
    }

    fn in_field(
        &mut self,
        asked: &Asked,
        segment: u32,
        reader: &SegmentReader,
        language: Language,
        place: Place,
        found: &mut Found,
    ) -> tantivy::Result<()> {
        let field = self.opened.fields.place(place, language);
        let index = reader.inverted_index(field)?;
        let near = near(asked, field, &index, language)?;
        if near.is_empty() {
            return Ok(());
        }
        let keys = reader.fast_fields().u64(KEY)?.first_or_default_col(0);
        let lengths = reader.get_fieldnorms_reader(field)?;
        let usual = (index.total_num_tokens() as f32 / reader.max_doc().max(1) as f32).max(1.0);
        for Near { relation, info, term } in near {
            let mut postings = index.read_postings_from_terminfo(&info, IndexRecordOption::WithFreqs)?;
            let mut document = postings.doc();
            let mut first = true;
            while document != TERMINATED {
                let key = Key::read(keys.get_val(document));
                if key.is_read_in(self.reader) {
                    let address = DocAddress::new(segment, document);
                    if std::mem::take(&mut first) && relation == Relation::Misspelt {
                        self.consider(asked, &term, language, info.doc_freq, address);
                    }
                    let times = postings.term_freq() as f32;
                    let length = lengths.fieldnorm(document) as f32 / usual;
                    let worth = times * (SATURATION + 1.0) / (times + SATURATION * (1.0 - LENGTH_WEIGHT + LENGTH_WEIGHT * length));
                    found.entry(address).or_insert((key, 0.0)).1 += worth * relation.weight() * place.weight();
                }
                document = postings.advance();
            }
        }
        Ok(())
    }

    fn consider(&mut self, asked: &Asked, term: &str, language: Language, texts: u32, address: DocAddress) {
        let Some(slips) = distance_within(&asked.word, term, asked.slips()) else { return };
        let rank = (slips, language != self.reader, std::cmp::Reverse(texts));
        if self.best.as_ref().is_none_or(|best| rank < best.rank) {
            self.best = Some(Meant { rank, term: term.to_owned(), address });
        }
    }

    /// The word that may have been meant, as people write it.
    fn surface(&self) -> tantivy::Result<Option<String>> {
        let Some(best) = &self.best else { return Ok(None) };
        let Some(text) = stored(self.opened, self.searcher, best.address)? else { return Ok(None) };
        let texts = std::iter::once(text.title.as_str()).chain(text.sections.iter().map(|(_, text)| text.as_str()));
        let written = |text: &str| {
            let word = words(text).into_iter().find(|word| word.folded == best.term)?;
            Some(text[word.start..word.end].to_lowercase())
        };
        Ok(texts.into_iter().find_map(written).or_else(|| Some(best.term.clone())))
    }
}

/// The words of a field that are near a word, nearest first.
fn near(asked: &Asked, field: Field, index: &tantivy::InvertedIndexReader, language: Language) -> tantivy::Result<Vec<Near>> {
    let terms = index.terms();
    let mut near = Vec::new();
    if terms.num_terms() == 0 {
        return Ok(near);
    }
    let mut keep = |key: &[u8], info: &TermInfo| {
        let Ok(term) = std::str::from_utf8(key) else { return };
        if let Some(relation) = asked.relation(term, language) {
            near.push(Near { relation, info: info.clone(), term: term.to_owned() });
        }
    };
    if asked.forgives {
        let slips = u8::try_from(asked.slips()).unwrap_or(2);
        let automaton = FuzzyTermQuery::new(Term::from_field_text(field, &asked.word), slips, true).automaton()?;
        let mut stream = terms.search(automaton).into_stream()?;
        while stream.advance() {
            keep(stream.key(), stream.value());
        }
    } else {
        let beginning = asked.shared_beginning(language);
        // Behind every text that begins so stands the one with the last of all letters.
        let mut stream = terms.range().ge(beginning).lt(format!("{beginning}{}", char::MAX)).into_stream()?;
        while stream.advance() {
            keep(stream.key(), stream.value());
        }
    }
    near.sort_by_key(|near| (near.relation, std::cmp::Reverse(near.info.doc_freq)));
    near.truncate(MOST_TERMS);
    Ok(near)
}
