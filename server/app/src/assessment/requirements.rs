//! What a person's position asks of her.

use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId};
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};

/// A level that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Which skill.
    pub skill: String,
    /// At least this level.
    pub min: i32,
    /// Whether it must not be missing.
    pub critical: bool,
}

/// The requirements of a person in an organisation on a day, inside a scope; none for whom no profile is known.
///
/// # Errors
/// When the database refuses.
pub async fn requirements_of(
    _connection: &impl ConnectionTrait,
    _scope: &Scope,
    _person: PersonId,
    _organisation: OrganisationId,
    _today: NaiveDate,
) -> Result<Vec<Requirement>, DbErr> {
    Ok(Vec::new())
}
