//! What the operations about colleagues' views take and answer with.

use super::TalkSkill;
use crate::platform::ids::{ColleagueRequestId, ColleagueRoundId, OrganisationId, PersonId};
use chrono::{DateTime, NaiveDate, Utc};
use poem_openapi::types::Example;
use poem_openapi::{Enum, Object};
use sea_orm::{DeriveActiveEnum, EnumIter};
use uuid::Uuid;

/// Where a round stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum RoundState {
    /// She chooses whom to ask.
    Choosing,
    /// Her manager confirms who is asked.
    ToConfirm,
    /// Colleagues answer.
    Open,
    /// No more answers are taken; the result is there.
    Closed,
    /// It does not take place.
    Cancelled,
}

/// Where a request to a colleague stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum RequestState {
    /// She was chosen, and nobody has asked her yet.
    Proposed,
    /// She is asked.
    Asked,
    /// She answered.
    Answered,
    /// She would rather not.
    Declined,
}

/// Begins a round about oneself.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct ColleagueRoundIn {
    /// Made by the client; the same id again begins nothing new.
    pub id: ColleagueRoundId,
    /// In which organisation.
    pub organisation_id: OrganisationId,
    /// Which framework.
    #[oai(validator(max_length = 100))]
    pub framework: String,
    /// Whom to ask: three to twelve colleagues, not one's manager.
    #[oai(validator(min_items = 3, max_items = 12))]
    pub raters: Vec<PersonId>,
}

impl Example for ColleagueRoundIn {
    fn example() -> Self {
        let raters = (3..6).map(|number| PersonId(Uuid::from_u128(number))).collect();
        let (id, organisation_id) = (ColleagueRoundId(Uuid::from_u128(1)), OrganisationId(Uuid::from_u128(2)));
        Self { id, organisation_id, framework: "digcomp-2.2".to_owned(), raters }
    }
}

/// Begins a round about one of the team; she chooses whom to ask.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct RoundAskedIn {
    /// Made by the client; the same id again begins nothing new.
    pub id: ColleagueRoundId,
    /// Which framework.
    #[oai(validator(max_length = 100))]
    pub framework: String,
}

impl Example for RoundAskedIn {
    fn example() -> Self {
        Self { id: ColleagueRoundId(Uuid::from_u128(1)), framework: "digcomp-2.2".to_owned() }
    }
}

/// Whom to ask.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct RatersIn {
    /// Three to twelve colleagues, not one's manager.
    #[oai(validator(min_items = 3, max_items = 12))]
    pub raters: Vec<PersonId>,
}

impl Example for RatersIn {
    fn example() -> Self {
        Self { raters: (3..6).map(|number| PersonId(Uuid::from_u128(number))).collect() }
    }
}

/// What a manager says of the choice.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct RatersDecisionIn {
    /// Whether they are asked; otherwise she chooses again.
    pub confirmed: bool,
    /// The last day for answers, from tomorrow on and at most 60 days ahead; in two weeks when absent.
    pub closes_on: Option<NaiveDate>,
}

impl Example for RatersDecisionIn {
    fn example() -> Self {
        Self { confirmed: true, closes_on: None }
    }
}

/// A round in short.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ColleagueRoundItem {
    /// The round.
    pub id: ColleagueRoundId,
    /// In which organisation.
    pub organisation_id: OrganisationId,
    /// About whom.
    pub person_id: PersonId,
    /// Her name.
    pub person_name: String,
    /// Which framework.
    pub framework_title: String,
    /// Where it stands.
    pub state: RoundState,
    /// Since when.
    pub started_at: DateTime<Utc>,
    /// The last day for answers.
    pub closes_on: Option<NaiveDate>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
}

/// A round with who is asked and, when it is closed, what came of it.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ColleagueRound {
    /// In short.
    pub round: ColleagueRoundItem,
    /// The highest level.
    pub scale_max: i32,
    /// The skills that are asked about.
    pub skills: Vec<TalkSkill>,
    /// Who was chosen. Who of them answered is not told.
    pub raters: Vec<Rater>,
    /// Skill by skill, when the round is closed.
    pub results: Option<Vec<ColleagueResult>>,
}

/// A colleague.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Rater {
    /// Who.
    pub person_id: PersonId,
    /// Her name.
    pub name: String,
    /// Where she works.
    pub unit: Option<String>,
}

/// What colleagues said of a skill, taken together.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ColleagueResult {
    /// Framework and code.
    pub skill: String,
    /// Its title.
    pub title: String,
    /// How many judged it; absent when fewer than three did.
    pub answers: Option<u32>,
    /// Their mean, to a tenth of a level.
    pub mean: Option<f64>,
    /// Their standard deviation, to half a level.
    pub spread: Option<f64>,
}

/// A request for one's view of a colleague, in short.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ColleagueRequestItem {
    /// The request.
    pub id: ColleagueRequestId,
    /// About whom.
    pub person_name: String,
    /// Where it stands.
    pub state: RequestState,
    /// Since when.
    pub asked_at: DateTime<Utc>,
    /// The last day for answers.
    pub closes_on: Option<NaiveDate>,
    /// Whether answers are still taken.
    pub open: bool,
}

/// A request with its questions and what was answered.
#[derive(Clone, Debug, Object)]
pub struct ColleagueRequest {
    /// In short.
    pub request: ColleagueRequestItem,
    /// Which framework.
    pub framework_title: String,
    /// The highest level.
    pub scale_max: i32,
    /// The questions.
    pub skills: Vec<ColleagueQuestion>,
}

/// One question.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ColleagueQuestion {
    /// Framework and code.
    pub skill: String,
    /// Its title.
    pub title: String,
    /// What was answered; absent when nothing was, or when she cannot judge it.
    pub level: Option<i32>,
}

/// One's view of a colleague.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct ColleagueAnswersIn {
    /// Skills that are left out are those that she cannot judge.
    #[oai(validator(min_items = 1, max_items = 200))]
    pub levels: Vec<ColleagueLevelIn>,
}

/// One answer.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ColleagueLevelIn {
    /// Framework and code.
    #[oai(validator(max_length = 200))]
    pub skill: String,
    /// On the framework's scale.
    #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
    pub level: i32,
}

impl Example for ColleagueAnswersIn {
    fn example() -> Self {
        Self { levels: vec![ColleagueLevelIn { skill: "digcomp-2.2:4.1".to_owned(), level: 4 }] }
    }
}
