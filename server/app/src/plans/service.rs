//! Use cases of this slice.

mod choosing;
mod describing;
mod gathering;
mod keeping;
mod making;
mod unit;

pub(super) use unit::UnitQuestion;

use crate::catalogue::Catalogue;
use crate::platform::access::Actor;
use crate::platform::ids::OrganisationId;
use crate::platform::{ApiError, SharedPlatform};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Making plans and keeping them current.
#[derive(Debug)]
pub struct Plans {
    platform: SharedPlatform,
    catalogue: Arc<Catalogue>,
    /// Units' plans are worked out one after the other: each takes a processor for some seconds.
    turn: Semaphore,
}

impl Plans {
    /// Over the platform and the courses.
    #[must_use]
    pub fn new(platform: SharedPlatform, catalogue: Arc<Catalogue>) -> Self {
        Self { platform, catalogue, turn: Semaphore::new(1) }
    }
}

/// Refuses unless somebody belongs to an organisation: a plan is for one's work there.
fn require_membership(actor: &Actor, organisation: OrganisationId) -> Result<(), ApiError> {
    let belongs = actor.memberships.iter().any(|membership| membership.organisation == organisation);
    if belongs { Ok(()) } else { Err(ApiError::not_found()) }
}
