//! What a job asks for, as the profiles say.

use super::inputs::Need;
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId};
use crate::profiles;
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashMap;

/// What is needed of a person in an organisation today; nothing when she has no profile there.
pub(super) async fn of(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
    today: NaiveDate,
) -> Result<Vec<Need>, DbErr> {
    let requirements = profiles::requirements_of(connection, scope, person, organisation, today).await?;
    Ok(requirements.into_iter().map(need).collect())
}

/// What is needed today of everybody in an organisation whom a scope reaches; who has no profile is not in the answer.
pub(super) async fn of_all(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    today: NaiveDate,
) -> Result<HashMap<PersonId, Vec<Need>>, DbErr> {
    let all = profiles::requirements_in(connection, scope, organisation, today).await?;
    Ok(all.into_iter().map(|(person, requirements)| (person, requirements.into_iter().map(need).collect())).collect())
}

fn need(requirement: profiles::Requirement) -> Need {
    Need {
        min: u32::try_from(requirement.min).unwrap_or(0),
        weight: u32::try_from(requirement.weight).unwrap_or(1).max(1),
        critical: requirement.critical,
        due: requirement.due,
        skill: requirement.skill,
    }
}
