//! What the operations on refreshers take and answer with.

use crate::catalogue::api::QuestionOut;
use crate::learning::api::{AnswerBody, Verdict};
use crate::platform::ids::{EnrolmentId, OrganisationId, ResponseId};
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use poem_openapi::types::Example;
use poem_openapi::{Enum, Object};
use uuid::Uuid;

/// A count as the API gives it.
#[must_use]
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Whether refreshers are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum RefresherState {
    /// They are.
    Active,
    /// Not until a day.
    Paused,
    /// Not any more.
    Stopped,
}

/// What a person decides about refreshers.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example, skip_serializing_if_is_none)]
pub struct RefresherChoice {
    /// Whether they are asked.
    pub state: RefresherState,
    /// Until when not, for a pause; at most twelve months from now.
    pub paused_until: Option<DateTime<Utc>>,
}

impl Example for RefresherChoice {
    fn example() -> Self {
        Self { state: RefresherState::Stopped, paused_until: None }
    }
}

/// A level that refreshers keep fresh.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct RefreshedSkill {
    /// Framework and code.
    pub skill: String,
    /// The title in the language asked for.
    pub title: String,
    /// The level that holds.
    pub level: i32,
    /// When it was last shown or confirmed.
    pub observed_at: DateTime<Utc>,
    /// Until when the evidence holds; absent when it has no end.
    pub valid_until: Option<DateTime<Utc>>,
}

/// A completed course whose questions are asked again.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct RefresherCourse {
    /// The completed enrolment.
    pub enrolment_id: EnrolmentId,
    /// The course's name in addresses.
    pub course_slug: String,
    /// Its title.
    pub course_title: String,
    /// On whose behalf it was taken.
    pub organisation_id: OrganisationId,
    /// Whether its questions are asked.
    pub state: RefresherState,
    /// Until when not.
    pub paused_until: Option<DateTime<Utc>>,
    /// When it was completed.
    pub completed_at: DateTime<Utc>,
    /// How many questions it asks again.
    pub questions: u32,
    /// How many of them today.
    pub due: u32,
    /// The next day on which one is due.
    pub next_at: Option<DateTime<Utc>>,
    /// How many begin anew because their right answer has changed.
    pub changed: u32,
    /// How many were answered before that the course no longer has.
    pub removed: u32,
    /// When a round of answers last confirmed the evidence.
    pub confirmed_at: Option<DateTime<Utc>>,
    /// How many different questions make a round; absent when the course has too few.
    pub needed: Option<u32>,
    /// The share of the points with which a round confirms.
    pub pass_share: f64,
    /// The levels that hold for the skills of its completion.
    pub evidence: Vec<RefreshedSkill>,
}

/// The refreshers of a person.
#[derive(Debug, Object)]
#[oai(rename = "Refreshers", skip_serializing_if_is_none)]
pub struct RefresherOverview {
    /// Whether anything is asked.
    pub state: RefresherState,
    /// Until when not.
    pub paused_until: Option<DateTime<Utc>>,
    /// How many questions are still asked today.
    pub due: u32,
    /// How many were answered today.
    pub answered_today: u32,
    /// About how many minutes that takes.
    pub minutes: u32,
    /// The day on which something is asked after today.
    pub next_at: Option<DateTime<Utc>>,
    /// The completed courses, the latest first.
    pub courses: Vec<RefresherCourse>,
}

/// A question that is asked again.
#[derive(Debug, Object)]
pub struct RefresherQuestion {
    /// The completed enrolment.
    pub enrolment_id: EnrolmentId,
    /// The course's name in addresses.
    pub course_slug: String,
    /// The course's title.
    pub course_title: String,
    /// The lesson that the question is in.
    pub lesson: String,
    /// The lesson's title.
    pub lesson_title: String,
    /// The language of the question.
    pub language: Language,
    /// Whether its right answer has changed since it was last answered.
    pub changed: bool,
    /// The question, without its key.
    pub question: QuestionOut,
}

/// The questions of a day.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct RefresherSession {
    /// How many were answered today already.
    pub answered_today: u32,
    /// About how many minutes the others take.
    pub minutes: u32,
    /// What is still asked today.
    pub questions: Vec<RefresherQuestion>,
    /// The day on which something is asked after today.
    pub next_at: Option<DateTime<Utc>>,
}

/// An answer to a refresher.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct RefresherAnswerIn {
    /// Made by the client; the same id again counts once.
    pub id: ResponseId,
    /// The completed enrolment.
    pub enrolment_id: EnrolmentId,
    /// The question's key.
    #[oai(validator(max_length = "200"))]
    pub question: String,
    /// The language in which the question was read.
    pub language: Language,
    /// The answer.
    pub answer: AnswerBody,
}

impl Example for RefresherAnswerIn {
    fn example() -> Self {
        Self {
            id: ResponseId(Uuid::from_u128(7)),
            enrolment_id: EnrolmentId(Uuid::from_u128(2)),
            question: "forged-mail".to_owned(),
            language: Language::En,
            answer: AnswerBody { choice: Some(vec![2, 3]), ..AnswerBody::default() },
        }
    }
}

/// What the learner is told about an answer to a refresher.
#[derive(Debug, Object)]
pub struct RefresherVerdict {
    /// Whether it was right, with the author's feedback.
    pub verdict: Verdict,
    /// Whether it was written down; not when the question was answered elsewhere before.
    pub counted: bool,
    /// The day on which the question is asked again.
    pub next_at: DateTime<Utc>,
    /// In how many days that is.
    pub next_in_days: u32,
    /// How many questions are left for today.
    pub left: u32,
    /// The levels that this answer confirmed, because it finished a round; else empty.
    pub confirmed: Vec<RefreshedSkill>,
}
