//! Stage 2: `course.toml` in, what it says out, with the place of everything that is wrong.

use std::collections::BTreeMap;

use toml::de::DeTable;

use crate::course::Circumstances;
use crate::diagnostic::{Place, Report, Rule};
use crate::language::Language;
use crate::manifest_completion::{self, CompletionDraft};
use crate::manifest_levels;
use crate::manifest_offer;
use crate::manifest_pool::{self, PoolDraft};
use crate::manifest_reader::{Reader, at};
use crate::names;
use crate::offer_model::{Cost, Session};
use crate::rules;
use crate::source::SourceText;

/// The file's name.
pub(crate) const FILE: &str = "course.toml";
/// A manifest of more bytes than this is refused.
const LARGEST_BYTES: usize = 64 * 1024;
const KEYS: &[&str] = &[
    "id",
    "languages",
    "title",
    "summary",
    "audience",
    "skills",
    "prerequisites",
    "licence",
    "authors",
    "completion",
    "pool",
    "retired",
    "open",
    "cost",
    "entry",
    "session",
];

/// What `course.toml` says; empty where it says nothing usable.
#[derive(Debug, Default)]
pub(crate) struct Manifest {
    pub id: String,
    pub languages: Vec<Language>,
    pub title: BTreeMap<Language, String>,
    pub summary: BTreeMap<Language, String>,
    pub audience: Vec<String>,
    pub skills: BTreeMap<String, u8>,
    /// The levels that one must bring.
    pub entry: BTreeMap<String, u8>,
    pub cost: Option<Cost>,
    /// In the order of their days.
    pub sessions: Vec<Session>,
    pub prerequisites: Vec<String>,
    pub licence: String,
    pub authors: Vec<String>,
    pub completion: CompletionDraft,
    pub pools: Vec<PoolDraft>,
    /// Whether anybody may read the lessons without an account.
    pub open: bool,
    /// Keys that were removed, with the offset where they stand.
    pub retired: Vec<(String, usize)>,
}

/// Reads the manifest. It always returns one, so that the lessons can be checked in the same run.
pub(crate) fn read(source: &SourceText, skills: &dyn Fn(&str) -> bool, around: &Circumstances<'_>, report: &mut Report) -> Manifest {
    if source.text.len() > LARGEST_BYTES {
        report.add(
            &rules::FILE_TOO_LARGE,
            &source.path,
            Place::START,
            format!("The file has more than {LARGEST_BYTES} bytes. Move text into the lessons."),
        );
        return Manifest::default();
    }
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    let mut reader = Reader { source, report };
    for error in &errors {
        let offset = error.span().map_or(0, |span| span.start);
        let message = format!("This is not valid TOML: {}.", error.message().trim_end_matches('.'));
        reader.add(&rules::TOML_SYNTAX, offset, message);
    }
    // What the parser recovered is not what the author meant: complaints about it would mislead.
    if errors.is_empty() { reader.manifest(table.get_ref(), skills, around) } else { Manifest::default() }
}

impl Reader<'_> {
    fn manifest(&mut self, table: &DeTable<'_>, skills: &dyn Fn(&str) -> bool, around: &Circumstances<'_>) -> Manifest {
        self.only_keys(table, KEYS, "course.toml");
        let languages = self.languages(table);
        let id = self.required(table, "id").unwrap_or_default();
        if !id.is_empty() && !names::is_course_id(&id) {
            self.add(&rules::BAD_ID, at(table, "id"), format!("“{id}” is no id: {}; dots may stand between names.", names::NAME_RULE));
        }
        let title = self.texts(table, "title", &languages, &rules::MISSING_TITLE);
        let summary = self.texts(table, "summary", &languages, &rules::MISSING_KEY);
        let licence = self.required(table, "licence").unwrap_or_default();
        let is_expression = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-+() ".contains(&byte));
        if !is_expression(&licence) {
            let message = format!("“{licence}” is no SPDX licence expression. Write for example CC-BY-4.0.");
            self.add(&rules::BAD_VALUE, at(table, "licence"), message);
        }
        let (taught, entry) = manifest_levels::read(self, table, skills, around);
        Manifest {
            sessions: manifest_offer::sessions(self, table, &languages, around),
            cost: manifest_offer::cost(self, table),
            prerequisites: self.prerequisites(table, &id),
            id,
            languages,
            title,
            summary,
            audience: self.audience(table),
            skills: taught,
            entry,
            licence,
            authors: self.list(table, "authors").into_iter().map(|(_, author)| author).collect(),
            completion: manifest_completion::read(self, table),
            pools: manifest_pool::read(self, table, skills),
            open: self.open(table),
            retired: self.retired(table),
        }
    }

    fn languages(&mut self, table: &DeTable<'_>) -> Vec<Language> {
        let listed = self.list(table, "languages");
        let mut languages = Vec::new();
        for (span, code) in &listed {
            match Language::from_code(code) {
                Some(language) => languages.push(language),
                None => {
                    let message = format!("“{code}” is no language of the platform. Use en, sl, bg, sv or it.");
                    self.add(&rules::UNKNOWN_LANGUAGE, span.start, message);
                }
            }
        }
        if listed.is_empty() {
            let message = "course.toml has no languages. Add for example languages = [\"en\", \"sl\"]; the first is the source.";
            self.add(&rules::MISSING_KEY, at(table, "languages"), message);
        }
        languages
    }

    /// A table of one text per language. The source language must be there; the others are asked for.
    fn texts(&mut self, table: &DeTable<'_>, key: &str, languages: &[Language], missing: &Rule) -> BTreeMap<Language, String> {
        let mut texts = BTreeMap::new();
        let section = table.get(key);
        if let Some(value) = section {
            let Some(section) = value.get_ref().as_table() else {
                self.wrong_type(value, key, "a table with one text per language");
                return texts;
            };
            for (name, value) in section {
                let code: &str = name.get_ref();
                match Language::from_code(code).filter(|language| languages.contains(language)) {
                    Some(language) => {
                        let text = self.text(value, code).unwrap_or_default();
                        if !text.is_empty() {
                            texts.insert(language, text);
                        }
                    }
                    None => {
                        let message =
                            format!("[{key}] has “{code}”, which is not among the course's languages. Add it to languages, or remove it.");
                        self.add(&rules::UNKNOWN_KEY, name.span().start, message);
                    }
                }
            }
        }
        for (position, language) in languages.iter().enumerate() {
            if !texts.contains_key(language) {
                let rule = if position == 0 { missing } else { &rules::MISSING_TRANSLATION };
                let message = format!("[{key}] has no text in “{language}”. Add a line {language} = \"…\".");
                self.add(rule, at(table, key), message);
            }
        }
        texts
    }

    fn audience(&mut self, table: &DeTable<'_>) -> Vec<String> {
        let mut audience = Vec::new();
        for (span, name) in self.list(table, "audience") {
            if names::is_name(&name) {
                audience.push(name);
            } else {
                let message = format!("“{name}” is no audience: {}, for example civil-servant.", names::NAME_RULE);
                self.add(&rules::BAD_VALUE, span.start, message);
            }
        }
        audience
    }

    fn open(&mut self, table: &DeTable<'_>) -> bool {
        let Some(value) = table.get("open") else { return false };
        value.get_ref().as_bool().unwrap_or_else(|| {
            self.wrong_type(value, "open", "true or false");
            false
        })
    }

    fn retired(&mut self, table: &DeTable<'_>) -> Vec<(String, usize)> {
        let mut retired = Vec::new();
        for (span, key) in self.list(table, "retired") {
            if names::is_name(&key) {
                retired.push((key, span.start));
            } else {
                let message = format!("“{key}” is no key of a lesson or a question: {}.", names::NAME_RULE);
                self.add(&rules::BAD_ID, span.start, message);
            }
        }
        retired
    }

    fn prerequisites(&mut self, table: &DeTable<'_>, id: &str) -> Vec<String> {
        let mut prerequisites = Vec::new();
        for (span, course) in self.list(table, "prerequisites") {
            if course == id {
                let message = "A course cannot be its own prerequisite. Remove this entry.";
                self.add(&rules::MALFORMED_PREREQUISITE, span.start, message);
            } else if names::is_course_id(&course) {
                prerequisites.push(course);
            } else {
                let message = format!("“{course}” is no course id: {}.", names::NAME_RULE);
                self.add(&rules::MALFORMED_PREREQUISITE, span.start, message);
            }
        }
        prerequisites
    }
}

/// What is wrong with the name of a skill.
pub(crate) fn skill_problem(skill: &str, is_known: &dyn Fn(&str) -> bool) -> Option<String> {
    if !names::is_skill(skill) {
        return Some(format!("“{skill}” is no skill. Write framework:code, for example digcomp-2.2:4.2."));
    }
    (!is_known(skill)).then(|| format!("No installed framework has the skill “{skill}”. Correct it, or install the framework."))
}
