//! Whom this slice tells what.

use crate::notifications::{Argument, Kind, Notice, To, notify};
use crate::platform::Platform;
use crate::platform::ids::{ColleagueRequestId, ColleagueRoundId, ManagerAssessmentId, OrganisationId, PersonId, SelfAssessmentId, TalkId};
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};

/// Something to tell one person.
#[derive(Debug)]
pub enum News<'a> {
    /// A manager has assessed her.
    Assessed(ManagerAssessmentId, &'a str),
    /// A talk with somebody is planned, moved, or near; the number tells these apart.
    TalkPlanned(TalkId, &'a str, NaiveDate, u8),
    /// What was agreed waits to be confirmed.
    TalkToConfirm(TalkId, &'a str, i32),
    /// She is asked for her view of a colleague, or reminded.
    ColleagueAsked(ColleagueRequestId, &'a str, NaiveDate, u8),
    /// She is to choose whom to ask about herself.
    RatersToChoose(ColleagueRoundId, &'a str, String),
    /// A manager is to confirm who is asked.
    RatersToConfirm(ColleagueRoundId, &'a str, String),
    /// A round about herself is closed.
    RoundClosed(ColleagueRoundId, &'a str),
    /// A round about one of her team is closed.
    TeamRoundClosed(ColleagueRoundId, &'a str),
    /// She began a self-assessment and did not finish it.
    SittingWaits(SelfAssessmentId),
}

/// Tells it in the caller's transaction; the same thing once.
///
/// # Errors
/// When the database refuses.
pub async fn tell(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    to: PersonId,
    organisation: OrganisationId,
    news: News<'_>,
) -> Result<(), DbErr> {
    let name = |name: &str| ("name", Argument::from(name));
    let (kind, arguments, link, key) = match news {
        News::Assessed(id, who) => (Kind::AssessedByManager, vec![name(who)], "/assess/views".to_owned(), id.to_string()),
        News::TalkPlanned(id, who, day, step) => {
            (Kind::TalkPlanned, vec![name(who), ("day", Argument::Day(day))], format!("/talks/{id}"), format!("{id}:{day}:{step}"))
        }
        News::TalkToConfirm(id, who, revision) => {
            (Kind::TalkToConfirm, vec![name(who)], format!("/talks/{id}"), format!("{id}:{revision}"))
        }
        News::ColleagueAsked(id, who, day, step) => (
            Kind::ColleagueAsked,
            vec![name(who), ("day", Argument::Day(day))],
            format!("/colleagues/requests/{id}"),
            format!("{id}:{step}"),
        ),
        News::RatersToChoose(id, who, step) => (Kind::RatersNeeded, vec![name(who)], format!("/colleagues/{id}"), format!("{id}:{step}")),
        News::RatersToConfirm(id, who, step) => (Kind::RatersNeeded, vec![name(who)], format!("/team/rounds/{id}"), format!("{id}:{step}")),
        News::RoundClosed(id, who) => (Kind::ColleagueRoundClosed, vec![name(who)], format!("/colleagues/{id}"), id.to_string()),
        News::TeamRoundClosed(id, who) => (Kind::ColleagueRoundClosed, vec![name(who)], format!("/team/rounds/{id}"), id.to_string()),
        News::SittingWaits(id) => (Kind::SelfAssessmentWaiting, Vec::new(), format!("/assess/{id}"), id.to_string()),
    };
    let key = Some(format!("{}:{key}", kind.message()));
    notify(transaction, platform, Notice { to: To::Person(to), organisation, kind, arguments, link, key }).await
}
