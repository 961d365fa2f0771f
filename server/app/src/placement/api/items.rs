//! Operations on items.

use super::super::service::Placements;
use crate::api::Tag;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Enum, Object, OpenApi};
use std::sync::Arc;

/// What is worth a look at an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ItemFlag {
    /// Nearly everybody solves it.
    Easy,
    /// Hardly anybody solves it.
    Hard,
    /// Who solves it does hardly better elsewhere.
    Weak,
    /// Who solves it does worse elsewhere.
    Opposite,
    /// A wrong option draws people who do well elsewhere, or a right one those who do not.
    Misleading,
    /// Nobody chooses one of its wrong options.
    Idle,
    /// It is harder in one language than in another for people who do equally well.
    Translation,
    /// It is harder or easier by more than two levels than its author said.
    Level,
    /// Its answers do not allow to judge by it: placements do not ask it.
    Unusable,
}

/// An item's calibrated parameters, on the scale of the authors' levels.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ItemParameters {
    /// a
    pub discrimination: f64,
    /// The standard error of a.
    pub discrimination_error: Option<f64>,
    /// b
    pub difficulty: f64,
    /// The standard error of b.
    pub difficulty_error: Option<f64>,
    /// The level that b is.
    pub level: f64,
    /// From how many answers.
    pub answers: u32,
    /// Whether a is the item's own; below 500 answers all items share one.
    pub own_slope: bool,
    /// Whether placements judge by them.
    pub used: bool,
}

/// A question with how it fares.
#[derive(Debug, Object)]
#[oai(rename = "Item", skip_serializing_if_is_none)]
pub struct ItemOut {
    /// The course's name in addresses.
    pub course_slug: String,
    /// Its title.
    pub course_title: String,
    /// The key of the test or bank.
    pub lesson: String,
    /// The question's key.
    pub question: String,
    /// The question, as inline HTML.
    pub prompt_html: String,
    /// The skill that it measures.
    pub skill: String,
    /// Its title.
    pub skill_title: String,
    /// The title of the skill's area.
    pub area_title: String,
    /// The level that its author gave it.
    pub level: u32,
    /// How many people's first answers; absent below five, as all that follows from them.
    pub answers: Option<u32>,
    /// The share that solved it.
    pub difficulty: Option<f64>,
    /// The correlation with the share of other questions of the area that the same people solved.
    pub discrimination: Option<f64>,
    /// Calibrated parameters.
    pub parameters: Option<ItemParameters>,
    /// What is worth a look.
    pub flags: Vec<ItemFlag>,
}

/// All questions with how they fare.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ItemList {
    /// The questions of tests and banks that name a skill and a level, in the order of their courses.
    pub items: Vec<ItemOut>,
    /// When the numbers were reckoned; absent before the first time.
    pub computed_at: Option<DateTime<Utc>>,
    /// Numbers from fewer answers are withheld.
    pub fewest_shown: u32,
    /// From so many answers on an item is calibrated.
    pub for_difficulty: u32,
    /// From so many on it has a discrimination of its own.
    pub for_slope: u32,
}

/// An option of a choice.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ItemOption {
    /// Its number, from 1.
    pub number: u32,
    /// The option, as HTML.
    pub html: String,
    /// Whether choosing it is right.
    pub right: bool,
    /// How many chose it.
    pub chosen: u32,
    /// Their share.
    pub share: f64,
    /// The mean share of other questions that they solved; absent below five.
    pub mean_rest: Option<f64>,
    /// What is worth a look: `idle`, `draws_the_able`, `weak_key`.
    pub flags: Vec<String>,
}

/// A comparison of two languages by Mantel and Haenszel.
#[derive(Debug, Object)]
pub struct LanguageComparison {
    /// The language that most people read.
    pub reference: Language,
    /// The other one.
    pub focal: Language,
    /// People who read it in the first.
    pub reference_people: u32,
    /// People who read it in the other.
    pub focal_people: u32,
    /// ETS' Δ; below nought it is harder in the other language.
    pub delta: f64,
    /// The common odds ratio.
    pub odds_ratio: f64,
    /// How likely so large a difference would be by chance.
    pub p_value: f64,
    /// A (negligible), B (moderate) or C (large).
    pub class: String,
    /// The language in which it is harder.
    pub harder_in: Language,
}

/// A calibration of the item's area.
#[derive(Debug, Object)]
pub struct CalibrationOut {
    /// The run's number.
    pub number: u32,
    /// `one_pl` or `two_pl`.
    pub model: String,
    /// From how many people.
    pub people: u32,
    /// The logarithm of the likelihood.
    pub log_likelihood: f64,
    /// Authors' θ = slope · calibrated θ + shift.
    pub link_slope: f64,
    /// See the slope.
    pub link_shift: f64,
}

/// A question with everything that is told of it.
#[derive(Debug, Object)]
pub struct ItemDetail {
    /// The question.
    #[oai(flatten)]
    pub item: ItemOut,
    /// The language that its text is in.
    pub language: Language,
    /// What stands between question and options, as HTML.
    pub body_html: String,
    /// The options of a choice.
    pub options: Vec<ItemOption>,
    /// The languages that it was read in.
    pub languages: Vec<LanguageComparison>,
    /// The calibrations of its area that are used now.
    pub calibrations: Vec<CalibrationOut>,
}

/// How questions fare.
#[derive(Debug)]
pub struct ItemsApi {
    placements: Arc<Placements>,
}

impl ItemsApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(placements: Arc<Placements>) -> Self {
        Self { placements }
    }
}

#[OpenApi(prefix_path = "/items", tag = "Tag::Placement")]
impl ItemsApi {
    /// List the questions with how they fare.
    ///
    /// Over the first answers of everybody in the consortium; nothing here is about a person, and numbers from fewer than five
    /// answers are withheld.
    ///
    /// Permission: `items:read`.
    #[oai(path = "/", method = "get", operation_id = "listItems")]
    async fn list_items(
        &self,
        actor: SignedIn,
        /// The language of texts.
        language: Query<Option<Language>>,
    ) -> Result<Json<ItemList>, ApiError> {
        Ok(Json(self.placements.items(&actor, language.0.unwrap_or(Language::En)).await?))
    }

    /// Show how a question fares.
    ///
    /// With each option of a choice, the right ones marked, and each pair of languages.
    ///
    /// Permission: `items:read`.
    #[oai(path = "/:slug/:question", method = "get", operation_id = "getItem")]
    async fn get_item(
        &self,
        actor: SignedIn,
        /// The course's name in addresses.
        #[oai(validator(max_length = "100"))]
        slug: Path<String>,
        /// The question's key.
        #[oai(validator(max_length = "200"))]
        question: Path<String>,
        /// The language of texts.
        language: Query<Option<Language>>,
    ) -> Result<Json<ItemDetail>, ApiError> {
        Ok(Json(self.placements.item(&actor, &slug, &question, language.0.unwrap_or(Language::En)).await?))
    }
}
