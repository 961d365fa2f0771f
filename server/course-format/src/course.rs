//! The last stage: everything that was read, put together to a course.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use crate::completion;
use crate::diagnostic::{Diagnostic, Place, Report, Rule};
use crate::fix;
use crate::folder::{self, Folder, LessonFile};
use crate::language::Language;
use crate::lesson::{self, LessonDraft, ParsedLesson, RenderedLesson};
use crate::link::{LinkedLesson, Links};
use crate::manifest::{self, Manifest};
use crate::model::{Course, Lesson, LessonKind, LessonText, Question};
use crate::pattern;
use crate::pool;
use crate::question::{self, QuestionDraft};
use crate::readability;
use crate::rules;
use crate::source::CourseSource;
use crate::staleness;
use crate::translation;

/// The share of its points at which an assignment is finished if it does not say.
const USUAL_PASS_SHARE: f64 = 0.5;

/// What became of a course's folder.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed {
    /// The course, unless any diagnostic is an error.
    pub course: Option<Course>,
    /// What is wrong, in the order of files and lines.
    pub diagnostics: Vec<Diagnostic>,
}

/// What a course is held against beside itself, as far as it is known.
#[derive(Clone, Copy)]
pub struct Circumstances<'a> {
    /// The day on which it is read: sessions before it are over.
    pub today: Option<NaiveDate>,
    /// How far a skill's scale goes.
    pub highest_level: &'a dyn Fn(&str) -> Option<u8>,
}

impl Circumstances<'_> {
    /// Nothing is known.
    pub const UNKNOWN: Self = Self { today: None, highest_level: &|_| None };
}

impl std::fmt::Debug for Circumstances<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Circumstances").field("today", &self.today).finish_non_exhaustive()
    }
}

/// Reads a course. `skills` says whether a skill such as `digcomp-2.2:4.1` is known.
///
/// It never panics, and takes time and memory that grow with the size of the input and no faster.
#[must_use]
pub fn parse(source: &CourseSource, skills: &dyn Fn(&str) -> bool) -> Parsed {
    parse_in(source, skills, &Circumstances::UNKNOWN)
}

/// The same as [`parse`] where more is known than the folder says: the day, and how far scales go.
#[must_use]
pub fn parse_in(source: &CourseSource, skills: &dyn Fn(&str) -> bool, around: &Circumstances<'_>) -> Parsed {
    let mut report = Report::default();
    let course = read(source, skills, around, &mut report);
    Parsed { course, diagnostics: report.finish() }
}

/// Reads a course; nothing if the report has an error.
pub(crate) fn read(
    source: &CourseSource,
    skills: &dyn Fn(&str) -> bool,
    around: &Circumstances<'_>,
    report: &mut Report,
) -> Option<Course> {
    let folder = folder::sort(source, report);
    let manifest = folder.manifest.as_ref().map(|text| manifest::read(text, skills, around, report)).unwrap_or_default();
    let languages = languages(&manifest, &folder, report);
    let (lessons, used_media) = lessons(source, &folder, &languages, &manifest.retired, skills, report);
    for path in folder.media.keys().filter(|path| !used_media.contains(*path)) {
        let message = "No lesson shows or links to this file. Use it, or remove it.";
        report.add(&rules::UNUSED_MEDIA, &format!("media/{path}"), Place::START, message);
    }
    let files = languages.first().and_then(|source| folder.lessons.get(source)).map(Vec::as_slice).unwrap_or_default();
    let pools = pool::resolve(&manifest, folder.manifest.as_ref(), &lessons, files, report);
    let completion = completion::resolve(&manifest, folder.manifest.as_ref(), &lessons, &pools, report);
    completion::check_retired(&manifest, folder.manifest.as_ref(), &lessons, report);
    // Where a course takes place on certain days, its minutes are those of the meeting too.
    if manifest.sessions.is_empty() {
        readability::check_times(&lessons, &pools, files, languages.first().copied(), report);
    }
    (!report.has_errors()).then(|| Course {
        id: manifest.id,
        slug: source.slug.clone(),
        languages,
        title: manifest.title,
        summary: manifest.summary,
        audience: manifest.audience,
        skills: manifest.skills,
        entry: manifest.entry,
        cost: manifest.cost,
        sessions: manifest.sessions,
        prerequisites: manifest.prerequisites,
        licence: manifest.licence,
        authors: manifest.authors,
        completion,
        lessons,
        pools,
        open: manifest.open,
        retired: manifest.retired.into_iter().map(|(key, _)| key).collect(),
        media: folder.media.into_values().map(|file| file.media).collect(),
        content_hash: content_hash(source),
    })
}

/// The languages to read: those that the manifest lists or, if it cannot be read, those that have a folder.
fn languages(manifest: &Manifest, folder: &Folder, report: &mut Report) -> Vec<Language> {
    if manifest.languages.is_empty() {
        return folder.lessons.keys().copied().collect();
    }
    for (language, lessons) in &folder.lessons {
        if let (false, Some(first)) = (manifest.languages.contains(language), lessons.first()) {
            let message =
                format!("course.toml does not list “{language}”, so this folder is not read. Add it to languages, or remove the folder.");
            report.add(&rules::UNLISTED_LANGUAGE, &first.source.path, Place::START, message);
        }
    }
    manifest.languages.clone()
}

/// Reads all lessons in all languages. Gives them and the media that they use.
fn lessons(
    source: &CourseSource,
    folder: &Folder,
    languages: &[Language],
    retired: &[(String, usize)],
    skills: &dyn Fn(&str) -> bool,
    report: &mut Report,
) -> (Vec<Lesson>, BTreeSet<String>) {
    let mut drafts: Vec<LessonDraft<'_>> = languages
        .iter()
        .flat_map(|language| folder.lessons.get(language).into_iter().flatten().map(|file| (*language, file)))
        .map(|(language, file)| lesson::draft(file, language, skills, report))
        .collect();
    let mut patterns = pattern::Tally::default();
    for draft in &mut drafts {
        draft.check_patterns(&mut patterns, report);
    }
    let parsed: Vec<ParsedLesson<'_>> = drafts.iter().filter_map(|draft| ParsedLesson::parse(draft, report)).collect();
    let links = links(source, folder, languages.first().copied(), &drafts, &parsed);
    let mut used_media = BTreeSet::new();
    let mut rendered: BTreeMap<(Language, &str), RenderedLesson> = BTreeMap::new();
    for lesson in &parsed {
        let draft = lesson.draft();
        let key = (draft.language, draft.file.name.as_str());
        rendered.insert(key, lesson.render(&links, skills, &mut used_media, report));
    }
    let mut assembly = Assembly { drafts: BTreeMap::new(), rendered, report, question_places: BTreeMap::new() };
    for draft in &drafts {
        assembly.drafts.insert((draft.language, draft.file.name.as_str()), draft);
    }
    let Some((source_language, translations)) = languages.split_first() else { return (Vec::new(), used_media) };
    let files: &[LessonFile] = folder.lessons.get(source_language).map(Vec::as_slice).unwrap_or_default();
    if files.is_empty() {
        let message = format!("The source language has no lesson. Add {source_language}/01-….md.");
        assembly.report.add(&rules::NO_LESSONS, manifest::FILE, Place::START, message);
    }
    let lessons = files.iter().filter_map(|file| assembly.lesson(file, *source_language, translations)).collect();
    assembly.report_orphans();
    for lesson in &parsed {
        readability::check(lesson, report);
    }
    fix::suggest(&parsed, retired, report);
    (lessons, used_media)
}

fn links(
    source: &CourseSource,
    folder: &Folder,
    source_language: Option<Language>,
    drafts: &[LessonDraft<'_>],
    parsed: &[ParsedLesson<'_>],
) -> Links {
    let mut links = Links { slug: source.slug.clone(), media: folder.media.clone(), ..Links::default() };
    for draft in drafts.iter().filter(|draft| Some(draft.language) == source_language) {
        let kind = draft.front.kind();
        links.lessons.insert(draft.file.name.clone(), LinkedLesson { key: draft.file.key.clone(), kind });
    }
    for lesson in parsed {
        let draft = lesson.draft();
        links.ids.insert((draft.language, draft.file.name.clone()), lesson.ids());
    }
    links
}

/// Puts the languages of each lesson together.
struct Assembly<'a> {
    drafts: BTreeMap<(Language, &'a str), &'a LessonDraft<'a>>,
    rendered: BTreeMap<(Language, &'a str), RenderedLesson>,
    report: &'a mut Report,
    /// The key of every question → the file that has it.
    question_places: BTreeMap<String, &'a str>,
}

impl<'a> Assembly<'a> {
    fn lesson(&mut self, file: &'a LessonFile, language: Language, translations: &[Language]) -> Option<Lesson> {
        let name = file.name.as_str();
        let draft = self.drafts.remove(&(language, name))?;
        let kind = draft.front.kind();
        draft.front.check_keys(&file.source, self.report);
        if draft.front.minutes.is_none() {
            let message = "The lesson does not say how long it takes. Add minutes: … to the front matter.";
            self.report.add(&rules::MISSING_KEY, &file.source.path, Place::START, message);
        }
        let rendered = self.rendered.remove(&(language, name));
        let mut questions = Vec::new();
        let mut texts = BTreeMap::new();
        let mut parts = Vec::new();
        if let Some(rendered) = rendered {
            parts = rendered.parts;
            questions = self.questions(rendered.questions, kind, language, file);
            texts.insert(language, rendered.text);
        }
        for translation in translations {
            let Some(draft_of_translation) = self.drafts.remove(&(*translation, name)) else {
                let message =
                    format!("This lesson is not translated into “{translation}”. Add {translation}/{name}, or remove the language.");
                self.report.add(&rules::MISSING_TRANSLATION, &file.source.path, Place::START, message);
                continue;
            };
            translation::compare_front_matter(draft, draft_of_translation, self.report);
            if let Some(rendered) = self.rendered.remove(&(*translation, name)) {
                let standing = staleness::check((draft, &parts), (draft_of_translation, &rendered.parts), self.report);
                texts.insert(*translation, LessonText { translation: Some(standing), ..rendered.text.clone() });
                translation::merge_questions(&mut questions, draft_of_translation, rendered, self.report);
            }
        }
        Some(Lesson {
            key: file.key.clone(),
            order: file.order,
            kind,
            minutes: draft.front.minutes.map_or(0, |(minutes, _)| minutes),
            time_limit: draft.front.time_limit.map(|(minutes, _)| minutes),
            shuffle: draft.front.shuffle.is_some_and(|(shuffle, _)| shuffle),
            pass_share: (kind == LessonKind::Assignment).then(|| draft.front.pass.map_or(USUAL_PASS_SHARE, |(share, _)| share)),
            skills: draft.front.skills.iter().flat_map(|(skills, _)| skills).map(|(skill, _)| skill.clone()).collect(),
            texts,
            questions,
        })
    }

    fn questions(&mut self, drafts: Vec<QuestionDraft>, kind: LessonKind, language: Language, file: &'a LessonFile) -> Vec<Question> {
        let mut questions = Vec::new();
        let path = file.source.path.as_str();
        for draft in drafts {
            let (key, place) = (&draft.header.key, draft.header.place);
            if let Some(other) = self.question_places.get(key).filter(|_| !key.is_empty()) {
                let message = format!("The id “{key}” is taken by a question in {other}. Choose another.");
                self.report.add(&rules::DUPLICATE_QUESTION_ID, path, place, message);
                continue;
            }
            self.question_places.insert(key.clone(), path);
            let mut complain = |rule: &Rule, message: String| self.report.add(rule, path, place, message);
            questions.push(question::admit(draft, kind, language, &mut complain));
        }
        questions
    }

    /// Reports translations that no source lesson belongs to.
    fn report_orphans(&mut self) {
        for ((language, name), draft) in &self.drafts {
            let message = format!("The source language has no lesson {name}. Give the “{language}” file the name of its source.");
            self.report.add(&rules::ORPHAN_TRANSLATION, &draft.file.source.path, Place::START, message);
        }
    }
}

/// Grows by one when the same source is rendered or scored differently, so that a changed engine makes new versions of
/// courses whose text did not change.
const ENGINE: u64 = 2;

/// SHA-256 over all files in the order of their paths. Lengths are hashed too, so that no two folders run together.
#[must_use]
pub fn content_hash(source: &CourseSource) -> String {
    let mut files: Vec<_> = source.files.iter().collect();
    files.sort_by(|left, right| (&left.path, &left.bytes).cmp(&(&right.path, &right.bytes)));
    let mut hash = Sha256::new();
    hash.update(ENGINE.to_be_bytes());
    for file in files {
        for part in [file.path.as_bytes(), &file.bytes] {
            hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(part);
        }
    }
    hex::encode(hash.finalize())
}
