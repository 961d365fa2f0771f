//! What changed for learners between two versions, told so that it fits into a sentence of any language. A pure rule.
//!
//! Nobody learns from it what a test asks: of questions that an attempt brings only the key is named, and those of banks stand
//! under the test that draws them.

use super::PublishedCourse;
use super::api::{CourseChange, CourseChangeKind as Kind};
use crate::platform::language::Language;
use course_format::{Change, Cost, Course, Lesson, LessonKind, What, diff};

/// Longer details are cut.
const LONGEST_DETAIL: usize = 300;

/// The changes for somebody who reads in a language. Several changes of one kind in one place are one, with their details joined.
pub(super) fn between(previous: &PublishedCourse, next: &PublishedCourse, language: Language) -> Vec<CourseChange> {
    let mut items: Vec<CourseChange> = Vec::new();
    for change in diff(&previous.course, &next.course, super::source_language(language)) {
        let Some(item) = Place::of(&change, previous, next, language).and_then(|place| place.item(&change)) else { continue };
        let is_same = |known: &&mut CourseChange| (known.kind, &known.lesson, &known.question) == (item.kind, &item.lesson, &item.question);
        match items.iter_mut().find(is_same) {
            None => items.push(item),
            Some(known) => known.detail = joined(known.detail.take(), item.detail),
        }
    }
    items
}

fn joined(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) if one.chars().count() < LONGEST_DETAIL => Some(format!("{one} · {other}")),
        (one, other) => one.or(other),
    }
}

/// Where a change is shown.
struct Place {
    lesson: Option<String>,
    title: String,
    /// Whether details of questions may be told.
    tells: bool,
    is_bank: bool,
}

impl Place {
    /// Nothing for a bank from which no test draws.
    fn of(change: &Change, previous: &PublishedCourse, next: &PublishedCourse, language: Language) -> Option<Self> {
        let find = |key: &str| next.lesson(key).or_else(|| previous.lesson(key));
        let key = match (&change.lesson, &change.what) {
            // What a test must fulfil is the course's to say and the test's to be asked about.
            (None, What::PassMarkChanged { .. } | What::AttemptsChanged { .. }) => next.course.completion.test.as_deref(),
            (lesson, _) => lesson.as_deref(),
        };
        let Some(key) = key else {
            return Some(Self { lesson: None, title: next.title(language).to_owned(), tells: true, is_bank: false });
        };
        let lesson = find(key)?;
        let is_bank = lesson.kind == LessonKind::Bank;
        let shown = if is_bank { find(drawing(&next.course, key).or_else(|| drawing(&previous.course, key))?)? } else { lesson };
        let title = title(shown, if next.lesson(&shown.key).is_some() { next } else { previous }, language);
        Some(Self { lesson: Some(shown.key.clone()), title, tells: shown.kind != LessonKind::Test, is_bank })
    }

    fn item(self, change: &Change) -> Option<CourseChange> {
        let (kind, detail) = told(&change.what)?;
        // The course's own title is no lesson's.
        let kind = if self.lesson.is_none() && kind == Kind::LessonChanged { Kind::CourseChanged } else { kind };
        // Of a bank only its questions concern anybody.
        if self.is_bank && change.question.is_none() {
            return None;
        }
        let tells = self.tells || change.question.is_none();
        let detail = detail.filter(|detail| tells && !detail.is_empty()).map(|detail| detail.chars().take(LONGEST_DETAIL).collect());
        Some(CourseChange { kind, lesson: self.lesson, title: self.title, question: change.question.clone(), detail })
    }
}

/// The test that draws from a bank.
fn drawing<'c>(course: &'c Course, bank: &str) -> Option<&'c str> {
    course.pools.iter().find(|pool| pool.bank == bank).map(|pool| pool.test.as_str())
}

fn title(lesson: &Lesson, course: &PublishedCourse, language: Language) -> String {
    let language = course.language(language, |language| lesson.texts.contains_key(&language));
    lesson.texts.get(&language).map(|text| text.title.clone()).unwrap_or_default()
}

/// The kind of a change and its detail; nothing for what readers of the language do not see.
fn told(what: &What) -> Option<(Kind, Option<String>)> {
    let percent = |share: f64| format!("{} %", (share * 1000.0).round() / 10.0);
    let number = |number: &Option<u32>| number.map_or_else(|| "–".to_owned(), |number| number.to_string());
    let from_to = |from: String, to: String| Some(format!("{from} → {to}"));
    Some(match what {
        What::SummaryChanged | What::SkillsChanged { .. } | What::PrerequisitesChanged { .. } | What::EntryChanged { .. } => {
            (Kind::CourseChanged, None)
        }
        What::CostChanged { from, to } => {
            let cost = |cost: &Option<Cost>| cost.map_or_else(|| "0 EUR".to_owned(), |cost| cost.to_string());
            (Kind::CourseChanged, from_to(cost(from), cost(to)))
        }
        What::SessionsChanged { added, removed } => {
            let lines = removed.iter().map(|session| format!("− {session}")).chain(added.iter().map(|session| format!("+ {session}")));
            (Kind::CourseChanged, Some(lines.collect::<Vec<_>>().join(", ")))
        }
        What::LanguageAdded { language } => (Kind::CourseChanged, Some(format!("+ {language}"))),
        What::LanguageRemoved { language } => (Kind::CourseChanged, Some(format!("− {language}"))),
        What::AllLessonsChanged { .. } | What::TestChanged { .. } | What::RenewalChanged { .. } => (Kind::CompletionRuleChanged, None),
        What::ValidityChanged { from, to } => (Kind::CompletionRuleChanged, from_to(number(from), number(to))),
        What::PassMarkChanged { from, to } => (Kind::TestRuleChanged, from_to(percent(*from), percent(*to))),
        What::AttemptsChanged { from, to } | What::TimeLimitChanged { from, to } => {
            (Kind::TestRuleChanged, from_to(number(from), number(to)))
        }
        What::PoolsChanged { .. } | What::ShuffleChanged { .. } => (Kind::TestRuleChanged, None),
        What::AssignmentPassMarkChanged { from: Some(from), to: Some(to) } => {
            (Kind::AssignmentRuleChanged, from_to(percent(*from), percent(*to)))
        }
        What::AssignmentPassMarkChanged { .. } => (Kind::AssignmentRuleChanged, None),
        What::LessonAdded { .. } => (Kind::LessonAdded, None),
        What::LessonRemoved { .. } => (Kind::LessonRemoved, None),
        What::Renamed { from, to } | What::SectionRenamed { from, to } => (Kind::LessonChanged, from_to(from.clone(), to.clone())),
        What::MinutesChanged { from, to } => (Kind::LessonChanged, from_to(format!("{from} min"), format!("{to} min"))),
        What::LessonMoved { .. } | What::LessonKindChanged { .. } | What::Reordered => (Kind::LessonChanged, None),
        What::SectionAdded { heading } => (Kind::LessonChanged, Some(format!("+ {heading}"))),
        What::SectionRemoved { heading } => (Kind::LessonChanged, Some(format!("− {heading}"))),
        What::SectionChanged { heading } => (Kind::LessonChanged, Some(heading.clone())),
        What::QuestionAdded { .. } => (Kind::QuestionAdded, None),
        What::QuestionRemoved { .. } => (Kind::QuestionRemoved, None),
        What::PromptChanged { to, .. } => (Kind::QuestionChanged, Some(to.clone())),
        What::PointsChanged { from, to } => (Kind::QuestionChanged, from_to(from.to_string(), to.to_string())),
        What::QuestionMoved { .. }
        | What::QuestionKindChanged { .. }
        | What::QuestionTextChanged
        | What::OptionsChanged { .. }
        | What::KeyChanged
        | What::FeedbackChanged => (Kind::QuestionChanged, None),
        // Readers of this language see nothing of the others, and nobody sees what a question measures.
        What::TranslationAdded { .. } | What::TranslationRemoved { .. } | What::TranslationChanged { .. } | What::MeasureChanged => {
            return None;
        }
    })
}
