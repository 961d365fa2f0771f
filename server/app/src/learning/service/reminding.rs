//! Reminding people of completions that end.

use super::super::reminding::{DAYS_BEFORE, due};
use super::super::{notices, store};
use super::Learning;
use super::renewing::renewal;
use crate::platform::ApiError;
use crate::platform::access::Scope;
use chrono::Duration;
use sea_orm::DatabaseTransaction;

impl Learning {
    /// Tells people of completions that end in sixty or fourteen days and can be renewed, once each; returns how many were told. Who
    /// renews is left in peace. Several servers may do so at the same time.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn remind_of_ends(&self) -> Result<usize, ApiError> {
        let scope = Scope::system("completions end whoever they belong to");
        let now = self.platform.clock.now();
        let mut told = 0;
        for days in DAYS_BEFORE {
            let until = now + Duration::days(i64::from(days));
            let look = async |connection: &_| store::ending(connection, &scope, (now, until), days).await;
            for (completion, enrolment) in self.platform.database.read_latest(&scope, look).await? {
                let version = self.catalogue.version(completion.version_id).await?;
                let tell = async |transaction: &DatabaseTransaction| -> Result<bool, ApiError> {
                    let is_first = store::insert_reminder(transaction, completion.id, days, now).await?;
                    // After a long silence only the nearest reminder is given, and none before anything can be done about it; the
                    // others count as given.
                    let can_act = renewal(&self.platform, &completion, None).is_some_and(|renewal| renewal.reason.is_some());
                    let is_due = can_act && completion.valid_until.and_then(|end| due(end, now)) == Some(days);
                    if is_first && is_due {
                        notices::completion_is_ending(transaction, &self.platform, &enrolment, &version, &completion, now).await?;
                    }
                    Ok(is_first && is_due)
                };
                told += usize::from(self.platform.database.write(&scope, tell).await?);
            }
        }
        Ok(told)
    }
}
