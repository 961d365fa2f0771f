//! Use cases of this slice.

mod answering;
mod own;
mod results;
mod tending;

pub use tending::{tend, tend_for_ever};

use crate::platform::access::{Actor, Scope};
use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::{ApiError, SharedPlatform};

/// Levels as people judge them.
#[derive(Debug)]
pub struct Assessments {
    platform: SharedPlatform,
}

impl Assessments {
    /// On this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

/// An actor's own scope and herself.
fn own(actor: &Actor) -> Result<(Scope, PersonId), ApiError> {
    Ok((actor.own()?, actor.person))
}

/// Refuses an organisation that the actor does not belong to.
fn belongs(actor: &Actor, organisation: OrganisationId) -> Result<(), ApiError> {
    let here = actor.memberships.iter().any(|membership| membership.organisation == organisation);
    if here { Ok(()) } else { Err(ApiError::not_found()) }
}

fn used_id() -> ApiError {
    ApiError::conflict().detail("This id was used for something else.")
}
