//! Noting that somebody was shown what a learner handed in.

use super::Learning;
use crate::platform::ApiError;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::opening::{self, Opening};
use sea_orm::DbErr;

impl Learning {
    /// Notes it durably, before she is shown it.
    pub(super) async fn note_opening(
        &self,
        actor: &Actor,
        scope: &Scope,
        organisation: OrganisationId,
        what: &'static str,
        person: PersonId,
    ) -> Result<(), ApiError> {
        let (id, now) = (self.platform.clock.id(), self.platform.clock.now());
        let opening = Opening { actor, organisation, permission: Permission::MarkWork, what, detail: None };
        let note = async |transaction: &_| opening::note(transaction, id, now, opening, std::iter::once(person)).await;
        Ok(self.platform.database.write::<_, DbErr>(scope, note).await?)
    }
}
