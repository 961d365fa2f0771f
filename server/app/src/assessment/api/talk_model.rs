//! What the operations about talks take and answer with.

use crate::platform::ids::{OrganisationId, PersonId, TalkId};
use chrono::{DateTime, NaiveDate, Utc};
use poem_openapi::types::Example;
use poem_openapi::{Enum, Object};
use sea_orm::{DeriveActiveEnum, EnumIter};
use uuid::Uuid;

/// A day for examples.
fn example_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 15).unwrap_or_default()
}

/// Where a talk stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum TalkState {
    /// It is planned; both prepare.
    Planned,
    /// What was agreed is written down and waits to be confirmed by both.
    Agreed,
    /// Both have confirmed it; the levels are evidence.
    Confirmed,
    /// It does not take place.
    Cancelled,
}

/// Who does a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum StepOwner {
    /// The person whose skills it is about.
    Person,
    /// Her manager.
    Manager,
}

/// Why something is talked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum AgendaReason {
    /// A critical level is missing.
    CriticalGap,
    /// The two see it differently.
    Differs,
    /// A level is missing.
    Gap,
}

/// Plans a talk.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct TalkIn {
    /// Made by the client; the same id again plans nothing new.
    pub id: TalkId,
    /// Which framework's skills it is about.
    #[oai(validator(max_length = 100))]
    pub framework: String,
    /// On which day, from today on.
    pub planned_on: NaiveDate,
}

impl Example for TalkIn {
    fn example() -> Self {
        Self { id: TalkId(Uuid::from_u128(1)), framework: "digcomp-2.2".to_owned(), planned_on: example_day() }
    }
}

/// Another day.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct TalkDateIn {
    /// From today on.
    pub planned_on: NaiveDate,
}

impl Example for TalkDateIn {
    fn example() -> Self {
        Self { planned_on: example_day() }
    }
}

/// What somebody prepares.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct TalkPreparationIn {
    /// What she wants, or what the manager sees; as plain text of at most 4000 characters. Both read both.
    #[oai(validator(max_length = 8000))]
    pub text: String,
}

impl Example for TalkPreparationIn {
    fn example() -> Self {
        Self { text: "I want to work more with our data.".to_owned() }
    }
}

/// What was agreed.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct TalkAgreementIn {
    /// The levels that both see now.
    #[oai(validator(max_items = 200))]
    pub levels: Vec<AgreedLevelIn>,
    /// What is done next.
    #[oai(validator(max_items = 20))]
    pub steps: Vec<TalkStepIn>,
}

/// One level.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct AgreedLevelIn {
    /// Framework and code.
    #[oai(validator(max_length = 200))]
    pub skill: String,
    /// On the framework's scale.
    #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
    pub level: i32,
}

/// One step.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct TalkStepIn {
    /// What is done; at most 500 characters.
    #[oai(validator(max_length = 1000))]
    pub text: String,
    /// By whom.
    pub whose: StepOwner,
    /// Until when.
    pub due_on: Option<NaiveDate>,
}

impl Example for TalkAgreementIn {
    fn example() -> Self {
        let step = TalkStepIn { text: "Take the course on phishing.".to_owned(), whose: StepOwner::Person, due_on: None };
        Self { levels: vec![AgreedLevelIn { skill: "digcomp-2.2:4.1".to_owned(), level: 4 }], steps: vec![step] }
    }
}

/// Which agreement is confirmed.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct TalkConfirmationIn {
    /// The revision that she read; another one has to be read first.
    pub revision: i32,
}

impl Example for TalkConfirmationIn {
    fn example() -> Self {
        Self { revision: 1 }
    }
}

/// A talk in short.
#[derive(Clone, Debug, Object)]
pub struct TalkItem {
    /// The talk.
    pub id: TalkId,
    /// In which organisation.
    pub organisation_id: OrganisationId,
    /// Whose skills it is about.
    pub person_id: PersonId,
    /// Her name.
    pub person_name: String,
    /// Her manager's.
    pub manager_name: String,
    /// Whether the caller is the person herself.
    pub mine: bool,
    /// On which day.
    pub planned_on: NaiveDate,
    /// Where it stands.
    pub state: TalkState,
}

/// A talk with what was prepared and agreed.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Talk {
    /// In short.
    pub talk: TalkItem,
    /// Which framework.
    pub framework_title: String,
    /// The highest level.
    pub scale_max: i32,
    /// What she wants.
    pub wish: Option<String>,
    /// What the manager sees.
    pub view: Option<String>,
    /// What to begin with.
    pub agenda: Vec<AgendaPoint>,
    /// The skills that can be agreed on.
    pub skills: Vec<TalkSkill>,
    /// What was agreed.
    pub levels: Vec<AgreedLevel>,
    /// What is done next.
    pub steps: Vec<TalkStep>,
    /// Counts changes of what was agreed; 0 before anything was.
    pub revision: i32,
    /// When the manager confirmed it.
    pub manager_confirmed_at: Option<DateTime<Utc>>,
    /// When she confirmed it.
    pub person_confirmed_at: Option<DateTime<Utc>>,
}

/// One point.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct AgendaPoint {
    /// Framework and code.
    pub skill: String,
    /// Its title.
    pub title: String,
    /// Why.
    pub reason: AgendaReason,
    /// As she sees it.
    pub by_self: Option<i32>,
    /// As the manager sees it.
    pub by_manager: Option<i32>,
    /// The level that holds.
    pub current: Option<i32>,
    /// What her profile asks for.
    pub required: Option<i32>,
}

/// A skill.
#[derive(Clone, Debug, Object)]
pub struct TalkSkill {
    /// Framework and code.
    pub skill: String,
    /// Its title.
    pub title: String,
}

/// A level that both see.
#[derive(Clone, Debug, Object)]
pub struct AgreedLevel {
    /// Framework and code.
    pub skill: String,
    /// Its title.
    pub title: String,
    /// On the framework's scale.
    pub level: i32,
}

/// A step.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct TalkStep {
    /// What is done.
    pub text: String,
    /// By whom.
    pub whose: StepOwner,
    /// Until when.
    pub due_on: Option<NaiveDate>,
}
