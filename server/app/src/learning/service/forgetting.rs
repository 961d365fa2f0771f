//! Forgetting a person: her files' bytes, and her name under what is counted.

use super::super::store;
use super::Learning;
use crate::platform::ApiError;
use crate::platform::access::Scope;
use crate::platform::ids::{CompletionId, OrganisationId, PersonId};
use sea_orm::{DatabaseTransaction, DbErr};
use std::collections::BTreeMap;

impl Learning {
    /// Removes the bytes and rows of all files that a person handed in for an organisation. Whatever fails can be tried again.
    ///
    /// # Errors
    /// When the storage or the database refuses.
    pub async fn erase_files(&self, scope: &Scope, person: PersonId, organisation: OrganisationId) -> Result<(), ApiError> {
        let database = &self.platform.database;
        let aside = async |transaction: &_| store::set_all_aside(transaction, scope, person, organisation).await;
        for id in database.write::<_, DbErr>(scope, aside).await? {
            // Bytes before their row: a crash in between leaves a row that is found again.
            self.platform.storage.delete_file(id.0).await.map_err(ApiError::because)?;
            database.write::<_, DbErr>(scope, async |transaction| store::delete_file(transaction, scope, id).await).await?;
        }
        let begun = async |connection: &_| store::all_parts(connection, scope, person, organisation).await;
        for part in database.read_latest::<_, DbErr>(scope, begun).await? {
            self.platform.storage.delete_file(part.0).await.map_err(ApiError::because)?;
            database.write::<_, DbErr>(scope, async |transaction| store::delete_parts(transaction, scope, &[part]).await).await?;
        }
        Ok(())
    }

    /// Copies what is counted of a person's courses for somebody who is nobody; the originals are then free to go. Returns the
    /// new completions by the old ones, for the evidence that follows from them.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn keep_without_person(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        from_to: (PersonId, PersonId),
        organisation: OrganisationId,
    ) -> Result<BTreeMap<CompletionId, CompletionId>, DbErr> {
        store::copy_enrolments_without_person(transaction, scope, &self.platform.clock, from_to, organisation).await
    }
}
