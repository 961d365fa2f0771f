//! Who has a programme.

use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId, ProgrammeAssignmentId, ProgrammeId};
use crate::programmes::entity::assignment;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set,
};

/// Rows in one statement: PostgreSQL and SQLite bound how many values one has.
const AT_ONCE: usize = 1000;

/// The assignments of an organisation inside a scope, ended ones too; of one programme or all, of one person or everybody.
pub(in crate::programmes) async fn assignments(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    programme: Option<ProgrammeId>,
    person: Option<PersonId>,
) -> Result<Vec<assignment::Model>, DbErr> {
    assignment::Entity::find()
        .filter(scope.restrict(assignment::Column::OrganisationId, assignment::Column::PersonId))
        .filter(assignment::Column::OrganisationId.eq(organisation))
        .filter(Condition::all().add_option(programme.map(|id| assignment::Column::ProgrammeId.eq(id))))
        .filter(Condition::all().add_option(person.map(|id| assignment::Column::PersonId.eq(id))))
        .order_by_asc(assignment::Column::AssignedAt)
        .order_by_asc(assignment::Column::Id)
        .all(connection)
        .await
}

/// Begins assignments; who has the programme already is left alone. Says how many began.
pub(in crate::programmes) async fn begin(
    connection: &impl ConnectionTrait,
    _scope: &Scope,
    rows: Vec<assignment::Model>,
) -> Result<u64, DbErr> {
    let mut begun = 0;
    for chunk in rows.chunks(AT_ONCE) {
        let rows = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
        begun += assignment::Entity::insert_many(rows)
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(connection)
            .await?;
    }
    Ok(begun)
}

/// How assignments end.
#[derive(Clone, Copy, Debug)]
pub(in crate::programmes) struct End {
    pub reason: &'static str,
    pub on: NaiveDate,
    pub at: DateTime<Utc>,
}

/// Ends assignments that have not ended; says how many.
pub(in crate::programmes) async fn end(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[ProgrammeAssignmentId],
    end: End,
) -> Result<u64, DbErr> {
    let mut ended = 0;
    for chunk in ids.chunks(AT_ONCE) {
        ended += assignment::Entity::update_many()
            .set(assignment::ActiveModel {
                ended_on: Set(Some(end.on)),
                ended_at: Set(Some(end.at)),
                end_reason: Set(Some(end.reason.to_owned())),
                ..Default::default()
            })
            .filter(scope.restrict(assignment::Column::OrganisationId, assignment::Column::PersonId))
            .filter(assignment::Column::Id.is_in(chunk.iter().copied()))
            .filter(assignment::Column::EndedAt.is_null())
            .exec(connection)
            .await?
            .rows_affected;
    }
    Ok(ended)
}
