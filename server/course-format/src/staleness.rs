//! How a translated lesson stands to its source: what changed since it was made, and what is not translated yet.
//!
//! A translation notes the sections that it was made from with their hashes. A section of the source whose hash is noted
//! is translated, even if it was renamed or moved. Of the others, those whose id is noted have changed and the rest are
//! new. A section that reads the same in both languages is not translated yet, whatever is noted.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Place, Related, Report};
use crate::lesson::LessonDraft;
use crate::model::Translation;
use crate::rules;
use crate::sections::{Part, SectionKind};
use crate::source::counted;

/// A translation compared with its source.
#[derive(Debug, Default)]
pub(crate) struct Standing {
    /// Whether the translation notes anything.
    pub is_recorded: bool,
    /// Sections of the source that are not translated as they are now, in the order of the source.
    pub stale: Vec<Stale>,
    /// Noted sections that the source has no more, as positions in what is noted.
    pub removed: Vec<usize>,
    /// Positions of sections of the translation that still read like the source.
    pub untranslated: Vec<usize>,
    /// For each section of the source the position of its translation.
    pub counterparts: Vec<Option<usize>>,
}

/// A section of the source that changed or came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stale {
    /// Its position in the source.
    pub position: usize,
    /// Whether the translation knows nothing of it.
    pub is_new: bool,
}

/// Compares a translation with its source. `recorded` is what it notes: ids, hashes and where they stand.
pub(crate) fn compare(source: &[Part], translation: &[Part], recorded: &[(String, String, usize)]) -> Standing {
    let hashes: HashSet<&str> = source.iter().filter(|part| !part.is_foreign).map(|part| part.section.hash.as_str()).collect();
    let reads_like_source = |part: &Part| !part.is_foreign && part.has_words && hashes.contains(part.section.hash.as_str());
    let untranslated: Vec<usize> = positions(translation, reads_like_source);
    let counterparts = counterparts(source, translation);
    let mut standing = Standing { is_recorded: !recorded.is_empty(), counterparts, untranslated, ..Standing::default() };
    if !standing.is_recorded {
        return standing;
    }
    let noted = Noted::find(source, recorded);
    // A translation with as many sections as it notes has them in that order.
    if recorded.len() == translation.len() {
        for (counterpart, noted) in standing.counterparts.iter_mut().zip(&noted.of_source) {
            *counterpart = noted.map_or(*counterpart, |(position, _)| Some(position));
        }
    }
    let not_translated: HashSet<usize> = standing.untranslated.iter().copied().collect();
    for (position, noted) in noted.of_source.iter().enumerate() {
        let is_current = matches!(noted, Some((_, true)));
        let counterpart = standing.counterparts.get(position).copied().flatten();
        // What was never translated need not be told to be out of date as well.
        if !is_current && !counterpart.is_some_and(|counterpart| not_translated.contains(&counterpart)) {
            standing.stale.push(Stale { position, is_new: noted.is_none() });
        }
    }
    standing.removed = noted.left;
    standing
}

/// Which section of the source belongs to what a translation notes.
struct Noted {
    /// For each section of the source the position of its note, and whether it still has the hash that is noted.
    of_source: Vec<Option<(usize, bool)>>,
    /// The notes that belong to no section any more.
    left: Vec<usize>,
}

impl Noted {
    fn find(source: &[Part], recorded: &[(String, String, usize)]) -> Self {
        let mut by_hash: HashMap<&str, Vec<usize>> = HashMap::new();
        for (position, (_, hash, _)) in recorded.iter().enumerate().rev() {
            by_hash.entry(hash).or_default().push(position);
        }
        // Sections that read the same are told apart by their count.
        let mut take = |part: &Part| by_hash.get_mut(part.section.hash.as_str())?.pop();
        let mut of_source: Vec<Option<(usize, bool)>> = source.iter().map(|part| Some((take(part)?, true))).collect();
        let mut used: HashSet<usize> = of_source.iter().flatten().map(|(position, _)| *position).collect();
        let mut by_id: HashMap<&str, usize> = recorded
            .iter()
            .enumerate()
            .filter(|(position, _)| !used.contains(position))
            .map(|(position, (id, ..))| (id.as_str(), position))
            .collect();
        for (part, noted) in source.iter().zip(&mut of_source).filter(|(_, noted)| noted.is_none()) {
            *noted = by_id.remove(part.section.id.as_str()).map(|position| (position, false));
            used.extend(noted.map(|(position, _)| position));
        }
        Self { of_source, left: (0..recorded.len()).filter(|position| !used.contains(position)).collect() }
    }
}

/// Compares, reports what there is to do, and says how the translation stands.
pub(crate) fn check(source: (&LessonDraft<'_>, &[Part]), translation: (&LessonDraft<'_>, &[Part]), report: &mut Report) -> Translation {
    let ((source_draft, source), (draft, parts)) = (source, translation);
    if source.is_empty() {
        // The source cannot be read, which is reported already.
        return Translation::default();
    }
    let recorded = &draft.front.translated_from;
    let standing = compare(source, parts, recorded);
    let (file, path) = (&draft.file.source, &source_draft.file.source.path);
    let first_line = |start: usize| {
        let end = file.text.get(start..).and_then(|rest| rest.find('\n')).map_or(file.text.len(), |length| start + length);
        start..end
    };
    let place_of = |position: usize| parts.get(position).map_or(0, |part| part.section.range.start);
    for position in &standing.untranslated {
        let heading = parts.get(*position).map_or("", |part| &part.section.heading);
        let message = format!(
            "“{heading}” still reads as in {path}. Translate it; if it is meant to be in that language, mark its heading with {{lang=…}}."
        );
        report.span(&rules::UNTRANSLATED_SECTION, file, first_line(place_of(*position)), message);
    }
    if !standing.is_recorded {
        let message = "This translation does not say what it was made from. When it is complete, run `skillpact courses translate done`.";
        report.at(&rules::TRANSLATION_NOT_RECORDED, file, 0, message);
    }
    // A section without a translation is shown behind the one before it.
    let mut last = None;
    let nearest: Vec<Option<usize>> = standing
        .counterparts
        .iter()
        .map(|counterpart| {
            last = counterpart.or(last);
            last
        })
        .collect();
    for Stale { position, is_new } in &standing.stale {
        let heading = source.get(*position).map_or("", |part| &part.section.heading);
        let counterpart = standing.counterparts.get(*position).copied().flatten();
        let message = match (is_new, counterpart) {
            (false, _) => format!(
                "“{heading}” changed in {path} since it was translated. Update this section, then run `skillpact courses translate done`."
            ),
            (true, Some(_)) => {
                format!("“{heading}” is new in {path}. See that this section says the same, then run `skillpact courses translate done`.")
            }
            (true, None) => {
                format!("“{heading}” is new in {path} and follows this section. Translate it, then run `skillpact courses translate done`.")
            }
        };
        let place = nearest.get(*position).copied().flatten().map_or(0, place_of);
        let found = report.span(&rules::STALE_TRANSLATION, file, first_line(place), message);
        if let (Some(diagnostic), Some(part)) = (found, source.get(*position)) {
            let Place { line, column } = source_draft.file.source.place(part.section.range.start);
            let message = "This is the section in the source.".to_owned();
            diagnostic.related.push(Related { file: path.clone(), line, column, message });
        }
    }
    for noted in &standing.removed {
        let Some((id, _, offset)) = recorded.get(*noted) else { continue };
        let message =
            format!("{path} has no section “{id}” any more. Remove what is left of it here, then run `skillpact courses translate done`.");
        report.at(&rules::STALE_TRANSLATION, file, *offset, message);
    }
    let headings = |positions: &mut dyn Iterator<Item = usize>, of: &[Part]| {
        positions.filter_map(|position| of.get(position)).map(|part| part.section.heading.clone()).collect()
    };
    Translation {
        is_recorded: standing.is_recorded,
        sections: counted(source.len()),
        stale: headings(&mut standing.stale.iter().map(|stale| stale.position), source),
        untranslated: headings(&mut standing.untranslated.iter().copied(), parts),
    }
}

fn positions(parts: &[Part], is_meant: impl Fn(&Part) -> bool) -> Vec<usize> {
    parts.iter().enumerate().filter(|(_, part)| is_meant(part)).map(|(position, _)| position).collect()
}

/// Finds for each section of the source its translation: questions by their ids; prose by its id or, where between two
/// questions there are as many sections in both languages, by its place there.
fn counterparts(source: &[Part], translation: &[Part]) -> Vec<Option<usize>> {
    let ours = Stretches::of(source);
    let theirs = Stretches::of(translation);
    let by_id: HashMap<(&str, bool), usize> = translation
        .iter()
        .enumerate()
        .map(|(position, part)| ((part.section.id.as_str(), part.kind == SectionKind::Question), position))
        .collect();
    let by_place: HashMap<(&str, usize), usize> =
        theirs.places.iter().enumerate().filter_map(|(position, place)| place.map(|place| (place, position))).collect();
    source
        .iter()
        .zip(&ours.places)
        .map(|(part, place)| {
            let named = by_id.get(&(part.section.id.as_str(), part.kind == SectionKind::Question)).copied();
            named.or_else(|| {
                let (question, _) = (*place)?;
                let is_same_count = ours.counts.get(question) == theirs.counts.get(question);
                if is_same_count { place.and_then(|place| by_place.get(&place).copied()) } else { None }
            })
        })
        .collect()
}

/// The stretches of prose between questions.
struct Stretches<'p> {
    /// The id of the question before a stretch → how many sections the stretch has.
    counts: HashMap<&'p str, usize>,
    /// For each section of prose the question before it and its number in the stretch.
    places: Vec<Option<(&'p str, usize)>>,
}

impl<'p> Stretches<'p> {
    fn of(parts: &'p [Part]) -> Self {
        let mut stretches = Self { counts: HashMap::new(), places: Vec::with_capacity(parts.len()) };
        let mut question = "";
        for part in parts {
            if part.kind == SectionKind::Prose {
                let count = stretches.counts.entry(question).or_insert(0);
                stretches.places.push(Some((question, *count)));
                *count += 1;
            } else {
                question = &part.section.id;
                stretches.places.push(None);
            }
        }
        stretches
    }
}
