//! Exemptions and extensions.

use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId, ProgrammeId};
use crate::programmes::entity::exception;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

/// The exceptions of an organisation inside a scope, oldest first; of one programme or all, of one person or everybody.
pub(in crate::programmes) async fn exceptions(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    programme: Option<ProgrammeId>,
    person: Option<PersonId>,
) -> Result<Vec<exception::Model>, DbErr> {
    exception::Entity::find()
        .filter(scope.restrict(exception::Column::OrganisationId, exception::Column::PersonId))
        .filter(exception::Column::OrganisationId.eq(organisation))
        .filter(Condition::all().add_option(programme.map(|id| exception::Column::ProgrammeId.eq(id))))
        .filter(Condition::all().add_option(person.map(|id| exception::Column::PersonId.eq(id))))
        .order_by_asc(exception::Column::ProposedAt)
        .order_by_asc(exception::Column::Id)
        .all(connection)
        .await
}
