//! What a job asks for, as the profiles say.

use super::inputs::Need;
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId};
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};

/// What is needed of a person in an organisation today; nothing when she has no profile there.
pub(super) async fn of(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
    today: NaiveDate,
) -> Result<Vec<Need>, DbErr> {
    let _ = (connection, scope, person, organisation, today);
    Ok(Vec::new())
}
