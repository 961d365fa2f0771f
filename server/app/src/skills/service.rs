//! Use cases of this slice.

pub(super) mod certificate_files;
pub(super) mod certificates;
pub(super) mod history;
mod past_certificates;
pub(super) mod policies;
pub(super) mod previewing;
pub(super) mod reviewing;
mod revoking;
mod tending;

pub use certificates::erase_files;
pub use past_certificates::{KeptCertificate, PastCertificate, keep_certificate, load_certificates};
pub use revoking::supersede;
pub use tending::{handlers, tend, tend_for_ever};

use super::store::{self, Held, NewObservation};
use crate::platform::access::Scope;
use crate::platform::ids::{CompletionId, OrganisationId, PersonId, SkillChangeId};
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

/// Rebuilds every level from the ledger and returns how many there are. People are folded a hundred at a time; what others bring meanwhile is
/// folded as it comes.
///
/// # Errors
/// When the database refuses.
pub async fn rebuild(platform: &Platform) -> Result<usize, ApiError> {
    const AT_ONCE: u64 = 100;
    let scope = Scope::system("the whole ledger is folded anew");
    let (mut levels, mut reached) = (0, None);
    loop {
        let (held, last) = platform
            .database
            .write(&scope, async |transaction| {
                let people = store::people_with_evidence(transaction, None, reached, AT_ONCE).await?;
                let now = platform.clock.now();
                let held = store::refold(transaction, None, &people, now, || SkillChangeId(platform.clock.id())).await?;
                Ok::<_, DbErr>((held, people.last().map(|person| person.0)))
            })
            .await?;
        levels += held;
        let Some(last) = last else { return Ok(levels) };
        reached = Some(last);
    }
}

/// A level as its owner sees it.
pub(super) struct OwnLevel {
    pub level: super::entity::skill_level::Model,
    pub completion: Option<CompletionId>,
}

/// The levels of the caller herself, in all her organisations.
pub(super) async fn own_levels(platform: &Platform, scope: &Scope) -> Result<Vec<OwnLevel>, ApiError> {
    let now = platform.clock.now();
    platform
        .database
        .read_latest(scope, async |connection| {
            // What has ended is no level, also before the server has noted it.
            let mut levels = store::levels(connection, scope).await?;
            levels.retain(|level| level.valid_until.is_none_or(|end| end > now));
            let observations = levels.iter().map(|level| level.observation_id).collect();
            let completions = store::completions_behind(connection, scope, observations).await?;
            Ok(levels.into_iter().map(|level| OwnLevel { completion: completions.get(&level.observation_id).copied(), level }).collect())
        })
        .await
}
