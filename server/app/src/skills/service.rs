//! Use cases of this slice.

use super::store::{self, Held, NewObservation};
use crate::platform::access::Scope;
use crate::platform::ids::{CompletionId, OrganisationId, PersonId};
use crate::platform::{ApiError, Platform};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};

/// Appends evidence and updates the level it decides, in the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub async fn observe(transaction: &impl ConnectionTrait, _scope: &Scope, new: NewObservation, now: DateTime<Utc>) -> Result<(), DbErr> {
    store::observe(transaction, new, now).await
}

/// The evidence that a completion itself gave, inside a scope.
///
/// # Errors
/// When the database refuses.
pub async fn evidence_of(connection: &impl ConnectionTrait, scope: &Scope, completion: CompletionId) -> Result<Vec<Held>, DbErr> {
    store::evidence_of(connection, scope, completion).await
}

/// How many rounds of refreshers confirmed the evidence of a completion, inside a scope.
///
/// # Errors
/// When the database refuses.
pub async fn refreshed(connection: &impl ConnectionTrait, scope: &Scope, completion: CompletionId) -> Result<u32, DbErr> {
    store::refreshed(connection, scope, completion).await
}

/// The levels that hold for the skills of a completion, inside a scope, whatever evidence decides them.
///
/// # Errors
/// When the database refuses.
pub async fn held(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
    completion: CompletionId,
) -> Result<Vec<Held>, DbErr> {
    let skills = store::evidence_of(connection, scope, completion).await?.into_iter().map(|held| held.skill).collect();
    store::held(connection, scope, person, organisation, skills).await
}

/// Rebuilds every level from the ledger and returns how many there are.
///
/// # Errors
/// When the database refuses.
pub async fn rebuild(platform: &Platform) -> Result<usize, ApiError> {
    let scope = Scope::system("the whole ledger is folded anew");
    platform
        .database
        .write(&scope, async |transaction| {
            let levels = store::recompute(transaction, &scope).await?;
            let count = levels.len();
            store::replace_levels(transaction, &scope, levels).await?;
            Ok(count)
        })
        .await
}

/// A level as its owner sees it.
pub(super) struct OwnLevel {
    pub level: super::entity::skill_level::Model,
    pub completion: Option<CompletionId>,
}

/// The levels of the caller herself, in all her organisations.
pub(super) async fn own_levels(platform: &Platform, scope: &Scope) -> Result<Vec<OwnLevel>, ApiError> {
    platform
        .database
        .read_latest(scope, async |connection| {
            let levels = store::levels(connection, scope).await?;
            let observations = levels.iter().map(|level| level.observation_id).collect();
            let completions = store::completions_behind(connection, scope, observations).await?;
            Ok(levels.into_iter().map(|level| OwnLevel { completion: completions.get(&level.observation_id).copied(), level }).collect())
        })
        .await
}
