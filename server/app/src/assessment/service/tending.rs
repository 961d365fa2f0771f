//! What the server does by itself: reminding of what was begun, and closing rounds whose last day is over.

use super::closing::close;
use super::{between_people, named, names};
use crate::assessment::api::RequestState;
use crate::assessment::notices::{self, News};
use crate::assessment::store::{due, round};
use crate::platform::{ApiError, Platform, SharedPlatform};
use chrono::{Days, Duration, NaiveDate};
use sea_orm::DatabaseTransaction;

/// How long it rests between two rounds.
const PAUSE: std::time::Duration = std::time::Duration::from_secs(15 * 60);
/// Raters are reminded so many days before the last one.
const REMIND_RATERS: u64 = 3;
/// Both are reminded of a talk so many days before it.
const REMIND_TALK: u64 = 2;
/// A sitting that nobody touched for so long is recalled, once.
const REMIND_SITTING: Duration = Duration::days(7);

/// Reminds and closes what is due, every quarter of an hour until the program ends.
pub async fn tend_for_ever(platform: SharedPlatform) {
    loop {
        if let Err(error) = tend(&platform).await {
            tracing::warn!(?error, "assessments cannot be tended");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// One round. Several servers may do it at the same time: each row is noted as done in the transaction that does it, and a notice's key
/// is said once.
///
/// # Errors
/// When the database refuses.
pub async fn tend(platform: &Platform) -> Result<(), ApiError> {
    let (scope, now) = (between_people(), platform.clock.now());
    let today = platform.day(now);
    let over = platform.database.read_latest(&scope, async |connection| due::rounds_over(connection, &scope, today).await).await?;
    for row in over {
        close(platform, row.id).await?;
    }
    let work = async |transaction: &DatabaseTransaction| {
        // What was read may have changed meanwhile: only whoever notes it also says it, and nothing else of the row is written.
        for row in due::rounds_near(transaction, &scope, after(today, REMIND_RATERS)).await? {
            if !due::round_reminded(transaction, &scope, row.id, now).await? {
                continue;
            }
            let name = named(&names(transaction, &[row.person_id]).await?, row.person_id);
            let requests = round::requests(transaction, &scope, row.id).await?;
            for request in requests.iter().filter(|request| request.state == RequestState::Asked) {
                let news = News::ColleagueAsked(request.id, &name, row.closes_on.unwrap_or(today), 1);
                notices::tell(transaction, platform, request.person_id, row.organisation_id, news).await?;
            }
        }
        for row in due::talks(transaction, &scope, (today, after(today, REMIND_TALK))).await? {
            if !due::talk_reminded(transaction, &scope, row.id, now).await? {
                continue;
            }
            let names = names(transaction, &[row.person_id, row.manager_id]).await?;
            for (to, other) in [(row.person_id, row.manager_id), (row.manager_id, row.person_id)] {
                let name = named(&names, other);
                let news = News::TalkPlanned(row.id, &name, row.planned_on, 1);
                notices::tell(transaction, platform, to, row.organisation_id, news).await?;
            }
        }
        for row in due::sittings(transaction, &scope, now - REMIND_SITTING).await? {
            if due::sitting_reminded(transaction, &scope, row.id, now).await? {
                notices::tell(transaction, platform, row.person_id, row.organisation_id, News::SittingWaits(row.id)).await?;
            }
        }
        Ok::<_, ApiError>(())
    };
    platform.database.write(&scope, work).await
}

fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}
