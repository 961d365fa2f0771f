//! What a job asks for, as the profiles say.

use super::inputs::Need;
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId};
use crate::profiles;
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
    let requirements = profiles::requirements_of(connection, scope, person, organisation, today).await?;
    let need = |requirement: profiles::Requirement| Need {
        min: u32::try_from(requirement.min).unwrap_or(0),
        weight: u32::try_from(requirement.weight).unwrap_or(1).max(1),
        critical: requirement.critical,
        due: requirement.due,
        skill: requirement.skill,
    };
    Ok(requirements.into_iter().map(need).collect())
}
