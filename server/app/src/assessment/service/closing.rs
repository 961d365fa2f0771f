//! Closing rounds: single answers become an aggregate and are deleted. A round closes when its last day is over, or as soon as everybody
//! who was asked has answered or declined.

use super::{between_people, named, names};
use crate::assessment::aggregate::{FEWEST, aggregate};
use crate::assessment::api::{RequestState, RoundState};
use crate::assessment::entity::{colleague_result, colleague_round};
use crate::assessment::notices::{self, News};
use crate::assessment::store::round as store;
use crate::platform::ids::ColleagueRoundId;
use crate::platform::{ApiError, Platform};
use sea_orm::DatabaseTransaction;

/// Closes a round, once.
pub(super) async fn close(platform: &Platform, id: ColleagueRoundId) -> Result<(), ApiError> {
    let scope = between_people();
    let work = async |transaction: &DatabaseTransaction| match store::lock(transaction, &scope, id).await? {
        Some(row) if row.state == RoundState::Open => fold(transaction, platform, row).await,
        _ => Ok(()),
    };
    platform.database.write(&scope, work).await
}

/// Closes a locked, open round when nobody's answer is missing.
pub(super) async fn close_when_all_answered(
    transaction: &DatabaseTransaction,
    platform: &Platform,
    row: colleague_round::Model,
) -> Result<(), ApiError> {
    let requests = store::requests(transaction, &between_people(), row.id).await?;
    if requests.iter().any(|request| !matches!(request.state, RequestState::Answered | RequestState::Declined)) {
        return Ok(());
    }
    fold(transaction, platform, row).await
}

async fn fold(transaction: &DatabaseTransaction, platform: &Platform, mut row: colleague_round::Model) -> Result<(), ApiError> {
    let (scope, now, id) = (between_people(), platform.clock.now(), row.id);
    let requests = store::requests(transaction, &scope, id).await?;
    let ids: Vec<_> = requests.iter().map(|request| request.id).collect();
    let answered = requests.iter().filter(|request| request.state == RequestState::Answered).count();
    let answers = store::answers(transaction, &scope, ids.clone()).await?;
    let skills: Vec<String> = serde_json::from_str(&row.skills).unwrap_or_default();
    let result = |skill: String| {
        let levels: Vec<i32> = answers.iter().filter(|answer| answer.skill_key == skill).filter_map(|answer| answer.level).collect();
        let found = aggregate(&levels).filter(|_| answered >= FEWEST);
        colleague_result::Model {
            round_id: id,
            skill_key: skill,
            organisation_id: row.organisation_id,
            person_id: row.person_id,
            answers: found.map_or(0, |found| found.answers),
            mean_hundredths: found.map(|found| found.mean_hundredths),
            spread_hundredths: found.and_then(|found| found.spread_hundredths),
        }
    };
    store::insert_results(transaction, &scope, skills.into_iter().map(result).collect()).await?;
    store::replace_answers(transaction, &scope, ids, Vec::new()).await?;
    row.state = RoundState::Closed;
    row.closed_at = Some(now);
    tell(transaction, platform, &row).await?;
    Ok(store::save(transaction, &scope, row).await?)
}

async fn tell(transaction: &DatabaseTransaction, platform: &Platform, row: &colleague_round::Model) -> Result<(), ApiError> {
    let name = named(&names(transaction, &[row.person_id]).await?, row.person_id);
    notices::tell(transaction, platform, row.person_id, row.organisation_id, News::RoundClosed(row.id, &name)).await?;
    Ok(notices::tell(transaction, platform, row.manager_id, row.organisation_id, News::TeamRoundClosed(row.id, &name)).await?)
}
