//! SQL of this slice.

use crate::platform::access::Scope;
use crate::platform::audit::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// The scope's entries before one, the newest first.
pub async fn entries(connection: &impl ConnectionTrait, scope: &Scope, before: Option<i64>, limit: u32) -> Result<Vec<Model>, DbErr> {
    let mut select = Entity::find().filter(scope.restrict(Column::OrganisationId, Column::ActorId));
    if let Some(before) = before {
        select = select.filter(Column::Sequence.lt(before));
    }
    select.order_by_desc(Column::Sequence).limit(u64::from(limit)).all(connection).await
}
