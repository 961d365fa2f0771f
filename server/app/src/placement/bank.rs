//! The item bank: what can be asked, and by which parameters an answer is judged. Pure: courses and parameters in, items out.

use super::frameworks::{self, Place};
use crate::catalogue::PublishedCourse;
use crate::platform::ids::CourseId;
use course_format::{AnswerKey, Language, Lesson, LessonKind, Question};
use measurement::{Item, Population, theta_of};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A question that can be asked.
#[derive(Clone, Debug)]
pub struct BankItem {
    /// The course that it belongs to.
    pub course: Arc<PublishedCourse>,
    /// The key of the test or bank in it.
    pub lesson: String,
    /// Its key in the course.
    pub question: String,
    /// The skill that it measures.
    pub skill: String,
    /// Where that skill belongs.
    pub place: Place,
    /// The level that its author gave it.
    pub level: u8,
    /// What is right in it, as a hash.
    pub fingerprint: String,
    /// The parameters that judge an answer, on the authors' scale.
    pub item: Item,
    /// Where they come from; nothing when the author's level stands for them.
    pub calibrated: Option<Parameters>,
    /// Whether placements ask it: not when its answers do not tell better people from worse.
    pub is_asked: bool,
}

impl BankItem {
    /// The question itself.
    #[must_use]
    pub fn content(&self) -> Option<&Question> {
        self.course.course.question(&self.question).map(|(_, question)| question)
    }
}

/// Calibrated parameters of an item on the authors' scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameters {
    /// The parameters.
    pub item: Item,
    /// The standard error of the discrimination.
    pub discrimination_error: Option<f64>,
    /// The standard error of the difficulty.
    pub difficulty_error: Option<f64>,
    /// From how many answers.
    pub answers: i32,
    /// Whether the item has a slope of its own.
    pub own_slope: bool,
    /// Whether it may judge people.
    pub usable: bool,
}

/// Where an item's parameters are looked up: course, question and what is right in it.
pub type ItemKey = (CourseId, String, String);

/// What is known from calibrations.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Parameters on the authors' scale.
    pub parameters: BTreeMap<ItemKey, Parameters>,
    /// How abilities are spread in each framework's area.
    pub populations: BTreeMap<(String, String), Population>,
}

/// Everything that can be asked.
#[derive(Clone, Debug, Default)]
pub struct Bank {
    /// The items, in the order of courses and questions.
    pub items: Vec<BankItem>,
    /// How abilities are spread where that was calibrated.
    pub populations: BTreeMap<(String, String), Population>,
}

impl Bank {
    /// Collects the items of live courses.
    #[must_use]
    pub fn collect(courses: &[Arc<PublishedCourse>], known: &Known) -> Self {
        let items = courses.iter().flat_map(|course| {
            let lessons = course.course.lessons.iter().filter(|lesson| is_source(lesson));
            lessons.flat_map(move |lesson| lesson.questions.iter().filter_map(move |question| item(course, lesson, question, known)))
        });
        Self { items: items.collect(), populations: known.populations.clone() }
    }

    /// How abilities are spread in an area before anything was answered.
    #[must_use]
    pub fn population(&self, framework: &str, area: &str) -> Population {
        self.populations.get(&(framework.to_owned(), area.to_owned())).copied().unwrap_or_default()
    }

    /// The items of an area that a placement in a language asks: those that exist in it or, where these are too few, all of them.
    #[must_use]
    pub fn asked(&self, framework: &str, area: &str, language: Language) -> Vec<&BankItem> {
        let all: Vec<&BankItem> =
            self.items.iter().filter(|item| item.is_asked && item.place.framework == framework && item.place.area == area).collect();
        let own: Vec<&BankItem> =
            all.iter().copied().filter(|item| item.content().is_some_and(|question| question.texts.contains_key(&language))).collect();
        if own.len() >= FEWEST_OWN { own } else { all }
    }
}

/// With fewer items in her language a person is asked in others too: a guess at a level from two questions helps nobody.
const FEWEST_OWN: usize = 8;

/// Lessons tell the keys of their questions to everybody who practises, so only tests and banks are asked.
#[must_use]
pub fn is_source(lesson: &Lesson) -> bool {
    matches!(lesson.kind, LessonKind::Test | LessonKind::Bank)
}

/// Whether a key judges every answer to a question.
#[must_use]
pub fn is_judged(question: &Question) -> bool {
    let by_key = match &question.key_ {
        AnswerKey::Choice { .. } | AnswerKey::Gap { .. } | AnswerKey::Order { .. } | AnswerKey::Match { .. } => true,
        AnswerKey::Text { patterns, rubric } => !patterns.is_empty() && rubric.is_none(),
        AnswerKey::Upload { .. } | AnswerKey::Scale { .. } => false,
    };
    by_key && question.points > 0
}

/// What is right in a question, as a hash: another one means another item. Wording does not count, translations neither, because whether
/// these change how hard it is is just what answers should show.
#[must_use]
pub fn fingerprint(question: &Question) -> String {
    // A key is numbers and texts and always becomes JSON.
    let key = serde_json::to_vec(&question.key_).unwrap_or_default();
    hex::encode(&Sha256::digest(key)[..8])
}

fn item(course: &Arc<PublishedCourse>, lesson: &Lesson, question: &Question, known: &Known) -> Option<BankItem> {
    let (skill, level) = (question.skill.clone()?, question.level?);
    let place = frameworks::place(&skill).filter(|place| is_judged(question) && (1..=place.highest).contains(&level))?;
    let fingerprint = fingerprint(question);
    let calibrated = known.parameters.get(&(course.course_id, question.key.clone(), fingerprint.clone())).copied();
    let authored = Item { discrimination: 1.0, difficulty: theta_of(f64::from(level), place.highest) };
    Some(BankItem {
        course: Arc::clone(course),
        lesson: lesson.key.clone(),
        question: question.key.clone(),
        item: calibrated.filter(|found| found.usable).map_or(authored, |found| found.item),
        is_asked: calibrated.is_none_or(|found| found.usable),
        skill,
        place,
        level,
        fingerprint,
        calibrated,
    })
}
