//! A question answered: which courses fit, in which order, and where their words stand. Works on what it is given and asks no
//! database, so that it can run beside the requests.

use super::facts::CourseFacts;
use super::filter::{self, Counts, Filter};
use super::folder::Opened;
use super::lookup::{self, Hit};
use super::parts::{Part, marked, snippet};
use super::relation::Asked;
use super::words::{fold, words};
use crate::platform::ids::CourseVersionId;
use crate::platform::language::Language;
use course_format::LessonKind;
use std::collections::HashMap;
use std::sync::Arc;

/// More words of a question are left unread.
const MOST_WORDS: usize = 12;
/// Lessons that are named for one course.
const MOST_PLACES: usize = 3;
/// What a word in the course's own title or summary is worth beside one in a lesson.
const COURSE_WEIGHT: f32 = 1.6;
/// What further lessons with the word add.
const FURTHER_WEIGHT: f32 = 0.05;

/// What somebody looks for.
#[derive(Clone, Debug, Default)]
pub(in crate::catalogue) struct Question {
    /// As it was typed.
    pub text: String,
    /// What must hold besides.
    pub filter: Filter,
    /// So many courses were shown before.
    pub offset: usize,
    /// So many are shown now.
    pub limit: usize,
}

/// What was found.
#[derive(Debug, Default)]
pub(in crate::catalogue) struct Findings {
    pub courses: Vec<FoundCourse>,
    /// How many courses fit in all.
    pub total: usize,
    /// How many fitted without the filters.
    pub unfiltered: usize,
    pub counts: Counts,
    /// The question without its slips.
    pub did_you_mean: Option<String>,
    /// No course has all of the words; these have some.
    pub only_some: bool,
}

/// A course that fits.
#[derive(Debug)]
pub(in crate::catalogue) struct FoundCourse {
    pub facts: Arc<CourseFacts>,
    pub title: Vec<Part>,
    pub summary: Vec<Part>,
    pub places: Vec<FoundPlace>,
}

/// A lesson in which words of the question stand.
#[derive(Debug)]
pub(in crate::catalogue) struct FoundPlace {
    pub lesson: String,
    pub kind: LessonKind,
    pub language: Language,
    pub title: Vec<Part>,
    /// The section of the snippet.
    pub section: Option<String>,
    pub snippet: Vec<Part>,
}

/// A course with what speaks for it.
struct Match {
    facts: Arc<CourseFacts>,
    /// For each word, what it is worth here.
    scores: Vec<f32>,
    lessons: Vec<Hit>,
}

impl Match {
    fn count(&self) -> usize {
        self.scores.iter().filter(|score| **score > 0.0).count()
    }

    fn total(&self) -> f32 {
        // A lesson that has all the words is what most people look for.
        let best = self.lessons.iter().map(|hit| hit.total() * hit.count() as f32 / self.scores.len().max(1) as f32).fold(0.0, f32::max);
        self.scores.iter().sum::<f32>() + 0.5 * best
    }
}

/// The words of a question; the last one may be unfinished.
fn asked(question: &str) -> Vec<Asked> {
    let all: Vec<String> = words(question).into_iter().map(|word| word.folded).collect();
    let kept: Vec<String> = all.iter().take(MOST_WORDS).cloned().collect();
    let last = kept.len().saturating_sub(1);
    let mut asked: Vec<Asked> = Vec::new();
    for (number, word) in kept.into_iter().enumerate() {
        if !asked.iter().any(|known| known.word == word) {
            asked.push(Asked::new(word, number == last));
        }
    }
    // A single letter says nothing beside a word.
    if asked.iter().any(|asked| asked.word.chars().count() > 1) {
        asked.retain(|asked| asked.word.chars().count() > 1);
    }
    asked
}

/// Answers a question for somebody who reads in a language. A course that the index does not hold yet is found by its title,
/// summary and skills.
pub(super) fn answer(
    live: &[Arc<CourseFacts>],
    opened: Option<&Opened>,
    question: &Question,
    reader: Language,
) -> tantivy::Result<Findings> {
    let mut asked = asked(&question.text);
    if asked.is_empty() {
        let mut all = live.to_vec();
        all.sort_by_cached_key(|course| (fold_title(course, reader), course.course_id));
        return finish(question, reader, &asked, all.into_iter().map(|facts| (facts, Vec::new())).collect(), None);
    }
    let mut found = lookup::LookUp::default();
    let mut indexed: HashMap<CourseVersionId, usize> = HashMap::new();
    if let Some(opened) = opened {
        indexed = opened.versions.iter().enumerate().map(|(number, version)| (*version, number)).collect();
        // A word of a course that is not in the index yet is no slip.
        let others: Vec<Match> = live
            .iter()
            .filter(|facts| !indexed.contains_key(&facts.version_id))
            .filter_map(|facts| by_title(facts, &asked, reader))
            .collect();
        let written: Vec<bool> = (0..asked.len()).map(|word| others.iter().any(|course| course.scores[word] > 0.0)).collect();
        found = lookup::look_up(opened, &mut asked, &written, reader)?;
    }
    let mut of_course: HashMap<u32, Vec<Hit>> = HashMap::new();
    for hit in found.hits {
        of_course.entry(hit.key.course).or_default().push(hit);
    }
    let mut matches: Vec<Match> = Vec::new();
    for facts in live {
        let number = indexed.get(&facts.version_id).and_then(|number| u32::try_from(*number).ok());
        matches.extend(match number {
            Some(number) => of_course.remove(&number).map(|hits| weigh(facts, hits, asked.len())),
            None => by_title(facts, &asked, reader),
        });
    }
    let most = matches.iter().map(Match::count).max().unwrap_or(0);
    matches.retain(|course| course.count() == most);
    matches.sort_by_cached_key(|course| {
        (std::cmp::Reverse(ordered(course.total())), fold_title(&course.facts, reader), course.facts.course_id)
    });
    let only_some = most < asked.len() && !matches.is_empty();
    let did_you_mean = meant(&question.text, &asked, &found.meant);
    let ranked = matches.into_iter().map(|course| (course.facts, course.lessons)).collect();
    Ok(Findings { did_you_mean, only_some, ..finish(question, reader, &asked, ranked, opened)? })
}

/// A weight as a number that can be put in order.
fn ordered(weight: f32) -> u64 {
    (f64::from(weight.max(0.0)) * 10_000.0) as u64
}

fn fold_title(facts: &CourseFacts, reader: Language) -> String {
    words(facts.title(reader)).into_iter().map(|word| word.folded + " ").collect()
}

fn weigh(facts: &Arc<CourseFacts>, hits: Vec<Hit>, words: usize) -> Match {
    let mut scores = vec![0.0; words];
    for (number, score) in scores.iter_mut().enumerate() {
        let of = |hit: &Hit| if hit.key.lesson.is_none() { hit.scores[number] * COURSE_WEIGHT } else { hit.scores[number] };
        let best = hits.iter().map(of).fold(0.0, f32::max);
        let rest = (hits.iter().map(of).sum::<f32>() - best).min(best * 5.0);
        *score = best + FURTHER_WEIGHT * rest;
    }
    let mut lessons: Vec<Hit> = hits.into_iter().filter(|hit| hit.key.lesson.is_some()).collect();
    lessons.sort_by_cached_key(|hit| (std::cmp::Reverse((hit.count(), ordered(hit.total()))), hit.key.lesson));
    Match { facts: Arc::clone(facts), scores, lessons }
}

/// While the index does not hold a course: its title, summary and skills, word by word.
fn by_title(facts: &Arc<CourseFacts>, asked: &[Asked], reader: Language) -> Option<Match> {
    let language = facts.language(reader);
    let skills: Vec<String> = facts.head.skills.keys().map(|skill| crate::skills::title(skill, reader)).collect();
    let texts = [(facts.title(reader), 6.0), (&skills.join(" "), 2.5), (facts.summary(reader), 1.0)];
    let texts = texts.map(|(text, weight)| (words(text), weight));
    let worth = |asked: &Asked| {
        let of = |(words, weight): &(Vec<super::words::Word>, f32)| {
            let near = words.iter().filter_map(|word| asked.relation(&word.folded, language)).min();
            near.map_or(0.0, |relation| relation.weight() * weight)
        };
        texts.iter().map(of).sum::<f32>()
    };
    let scores: Vec<f32> = asked.iter().map(worth).collect();
    let found = Match { facts: Arc::clone(facts), scores, lessons: Vec::new() };
    (found.count() > 0).then_some(found)
}

/// The question with every word that nobody wrote in the spelling that was found instead.
fn meant(text: &str, asked: &[Asked], meant: &[Option<String>]) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    let mut changed = false;
    for word in words(text) {
        let better = asked.iter().zip(meant).find(|(asked, _)| asked.word == word.folded).and_then(|(_, meant)| meant.as_ref());
        if let Some(better) = better.filter(|better| fold(better) != word.folded) {
            out.push_str(&text[at..word.start]);
            out.push_str(better);
            at = word.end;
            changed = true;
        }
    }
    out.push_str(&text[at..]);
    changed.then(|| out.trim().to_owned())
}

/// Filters, counts, and shows the page that was asked for.
fn finish(
    question: &Question,
    reader: Language,
    asked: &[Asked],
    ranked: Vec<(Arc<CourseFacts>, Vec<Hit>)>,
    opened: Option<&Opened>,
) -> tantivy::Result<Findings> {
    let all: Vec<Arc<CourseFacts>> = ranked.iter().map(|(facts, _)| Arc::clone(facts)).collect();
    let fitting: Vec<_> = ranked.into_iter().filter(|(facts, _)| question.filter.takes(facts)).collect();
    let total = fitting.len();
    let mut courses = Vec::new();
    for (facts, lessons) in fitting.into_iter().skip(question.offset).take(question.limit) {
        let language = facts.language(reader);
        let places = match opened {
            Some(opened) => places(opened, &lessons, asked)?,
            None => Vec::new(),
        };
        courses.push(FoundCourse {
            title: marked(facts.title(reader), asked, language),
            summary: marked(facts.summary(reader), asked, language),
            places,
            facts,
        });
    }
    let counts = filter::count(&all, &question.filter);
    Ok(Findings { courses, total, unfiltered: all.len(), counts, did_you_mean: None, only_some: false })
}

fn places(opened: &Opened, lessons: &[Hit], asked: &[Asked]) -> tantivy::Result<Vec<FoundPlace>> {
    let searcher = opened.searcher();
    let most = lessons.first().map_or(0, Hit::count);
    let mut places = Vec::new();
    // Beside lessons that have all the words, those with a part of them would only be in the way.
    for hit in lessons.iter().take_while(|hit| hit.count() == most).take(MOST_PLACES) {
        let Some(text) = lookup::stored(opened, &searcher, hit.address)? else { continue };
        let (Some(lesson), Some(kind)) = (text.lesson, text.kind) else { continue };
        let language = hit.key.language;
        let snippets = text.sections.iter().filter_map(|(id, text)| Some((id, snippet(text, asked, language)?)));
        // Of equals the first.
        let best = snippets.reduce(|best, next| if next.1.worth > best.1.worth { next } else { best });
        let (section, snippet) = best.map_or((None, Vec::new()), |(id, snippet)| (Some(id.clone()), snippet.parts));
        places.push(FoundPlace { lesson, kind, language, title: marked(&text.title, asked, language), section, snippet });
    }
    Ok(places)
}
