//! Ids for questions that have none: the same one in all languages.

use std::collections::{BTreeMap, HashSet};

use pulldown_cmark::{Event, Tag};

use super::slug::Taken;
use super::{Edit, Fix, Found};
use crate::lesson::ParsedLesson;
use crate::markdown::Document;
use crate::model::QuestionKind;
use crate::names;
use crate::outline::Piece;
use crate::rules;
use crate::sections::without_covers;

/// A question of one file, with what its heading says about it.
struct Place<'l> {
    key: &'l str,
    kind: QuestionKind,
    /// The index of the heading's start event.
    heading: usize,
}

/// Finds an id for every question without one. Translations get the id of the question at the same place, if they have
/// the same questions in the same order.
pub(super) fn find(lessons: &[ParsedLesson<'_>], taken: HashSet<String>, found: &mut Found) {
    let mut taken = Taken::new(taken);
    let Some(source_language) = lessons.first().map(|lesson| lesson.draft().language) else { return };
    let mut by_name: BTreeMap<&str, Vec<&ParsedLesson<'_>>> = BTreeMap::new();
    let mut of_source = Vec::new();
    for lesson in lessons {
        let outline = lesson.outline();
        taken.extend(outline.ids.iter().chain(&outline.questions));
        let draft = lesson.draft();
        if draft.language == source_language {
            of_source.push(lesson);
        } else {
            by_name.entry(&draft.file.name).or_default().push(lesson);
        }
    }
    let keys_of_source: HashSet<&str> = of_source.iter().flat_map(|lesson| questions(lesson)).map(|question| question.key).collect();
    for source in of_source {
        let asked = questions(source);
        if asked.iter().all(|question| !question.key.is_empty()) && !by_name.contains_key(source.draft().file.name.as_str()) {
            continue;
        }
        let translations: Vec<(&ParsedLesson<'_>, Vec<Place<'_>>)> = by_name
            .get(source.draft().file.name.as_str())
            .into_iter()
            .flatten()
            .map(|lesson| (*lesson, questions(lesson)))
            .filter(|(_, translated)| is_same(&asked, translated))
            .collect();
        for (position, question) in asked.iter().enumerate() {
            let translated = || translations.iter().filter_map(|(lesson, questions)| Some((*lesson, questions.get(position)?)));
            let key = if question.key.is_empty() {
                let known: HashSet<&str> = translated().map(|(_, place)| place.key).filter(|key| !key.is_empty()).collect();
                match known.iter().next() {
                    Some(known_key) if known.len() == 1 && !keys_of_source.contains(known_key) => (*known_key).to_owned(),
                    Some(_) => continue,
                    None => taken.id_for(&heading_text(source, question.heading)),
                }
            } else {
                question.key.to_owned()
            };
            if !names::is_name(&key) || names::is_reserved(&key) {
                continue;
            }
            taken.insert(&key);
            let unnamed = std::iter::once((source, question)).chain(translated()).filter(|(_, place)| place.key.is_empty());
            for (lesson, place) in unnamed {
                insert(lesson, place.heading, &key, found);
            }
        }
    }
}

fn questions<'l>(lesson: &'l ParsedLesson<'_>) -> Vec<Place<'l>> {
    let question = |piece: &'l Piece| match piece {
        Piece::Question { header, heading, .. } => Some(Place { key: &header.key, kind: header.kind, heading: heading.start }),
        Piece::Prose { .. } => None,
    };
    lesson.outline().pieces.iter().filter_map(question).collect()
}

/// Whether a translation asks the same kinds in the same order, and no id contradicts that.
fn is_same(source: &[Place<'_>], translation: &[Place<'_>]) -> bool {
    let fits = |(ours, theirs): (&Place<'_>, &Place<'_>)| {
        ours.kind == theirs.kind && (ours.key == theirs.key || ours.key.is_empty() || theirs.key.is_empty())
    };
    source.len() == translation.len() && source.iter().zip(translation).all(fits)
}

fn heading_text(lesson: &ParsedLesson<'_>, heading: usize) -> String {
    let document = lesson.document();
    without_covers(&document.plain_text(heading..document.end_of(heading)))
}

/// Notes the id for the question whose heading begins with this event.
fn insert(lesson: &ParsedLesson<'_>, heading: usize, key: &str, found: &mut Found) {
    let (document, source) = (lesson.document(), &lesson.draft().file.source);
    let Some((_, range)) = document.events.get(heading) else { return };
    let words_end = document
        .events
        .get(heading + 1..document.end_of(heading))
        .unwrap_or_default()
        .iter()
        .map(|(_, range)| range.end)
        .max()
        .unwrap_or(range.start);
    let Some(brace) = source.text.get(words_end..range.end).and_then(|rest| rest.find('{')).map(|position| words_end + position) else {
        return;
    };
    let behind = source.text.get(brace + 1..).unwrap_or_default();
    let blank = if behind.starts_with([' ', '\t']) { "" } else { " " };
    let edit = Edit { start: brace + 1, end: brace + 1, replacement: format!("#{key}{blank}") };
    if !is_understood(source.text.get(range.clone()).unwrap_or_default(), brace + 1 - range.start, &edit.replacement, key) {
        return;
    }
    let place = source.place(range.start);
    let fix = Fix { description: format!("Give the question the id “{key}”."), edits: vec![edit] };
    found.insert((rules::QUESTION_WITHOUT_ID.name, source.path.clone(), place.line, place.column), fix);
}

/// Whether Markdown finds the id in a heading once it is inserted.
fn is_understood(heading: &str, at: usize, insertion: &str, key: &str) -> bool {
    let (Some(before), Some(behind)) = (heading.get(..at), heading.get(at..)) else { return false };
    let text = format!("{before}{insertion}{behind}");
    let Ok(document) = Document::parse(&text, 0) else { return false };
    matches!(document.events.first(), Some((Event::Start(Tag::Heading { id: Some(id), .. }), _)) if **id == *key)
}
