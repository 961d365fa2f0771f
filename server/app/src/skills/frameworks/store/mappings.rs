//! SQL of mappings and of carrying evidence over.

use super::super::entity::{carry, carry_undo, mapping, mapping_line};
use super::super::mapping::{Line, Rule, RuleKind};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

/// All mappings.
pub async fn list(connection: &impl ConnectionTrait) -> Result<Vec<mapping::Model>, DbErr> {
    mapping::Entity::find().order_by_asc(mapping::Column::FromKey).order_by_asc(mapping::Column::ToKey).all(connection).await
}

/// One mapping, held until the transaction ends.
pub async fn hold(connection: &impl ConnectionTrait, id: Uuid) -> Result<Option<mapping::Model>, DbErr> {
    mapping::Entity::find_by_id(id).lock_exclusive().one(connection).await
}

/// One mapping.
pub async fn find(connection: &impl ConnectionTrait, id: Uuid) -> Result<Option<mapping::Model>, DbErr> {
    mapping::Entity::find_by_id(id).one(connection).await
}

/// The mapping between two frameworks.
pub async fn between(connection: &impl ConnectionTrait, from: &str, to: &str) -> Result<Option<mapping::Model>, DbErr> {
    mapping::Entity::find().filter(mapping::Column::FromKey.eq(from)).filter(mapping::Column::ToKey.eq(to)).one(connection).await
}

/// Its lines, by the skill before.
pub async fn lines(connection: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Line>, DbErr> {
    let rows = mapping_line::Entity::find()
        .filter(mapping_line::Column::MappingId.eq(id))
        .order_by_asc(mapping_line::Column::FromSkill)
        .order_by_asc(mapping_line::Column::ToSkill)
        .all(connection)
        .await?;
    let lines = rows.into_iter().map(|row| Line {
        rule: Rule { kind: RuleKind::of_name(&row.rule), amount: row.amount },
        from: row.from_skill,
        to: row.to_skill,
    });
    Ok(lines.collect())
}

/// Writes a mapping and its lines in place of what stands there.
pub async fn write(connection: &impl ConnectionTrait, row: mapping::Model, lines: &[Line]) -> Result<(), DbErr> {
    let id = row.id;
    let changed = OnConflict::column(mapping::Column::Id)
        .update_columns([
            mapping::Column::Note,
            mapping::Column::Stamp,
            mapping::Column::ChangedAt,
            mapping::Column::ReviewedBy,
            mapping::Column::ReviewedAt,
        ])
        .to_owned();
    mapping::Entity::insert(row.into_active_model().reset_all()).on_conflict(changed).exec_without_returning(connection).await?;
    mapping_line::Entity::delete_many().filter(mapping_line::Column::MappingId.eq(id)).exec(connection).await?;
    for chunk in lines.chunks(5_000) {
        let rows = chunk.iter().map(|line| {
            let row = mapping_line::Model {
                mapping_id: id,
                from_skill: line.from.clone(),
                to_skill: line.to.clone(),
                rule: line.rule.kind.name().to_owned(),
                amount: line.rule.amount,
            };
            row.into_active_model().reset_all()
        });
        mapping_line::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}

/// Changes the mapping's own row.
pub async fn update(connection: &impl ConnectionTrait, row: mapping::Model) -> Result<(), DbErr> {
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}

/// A carrying over, held until the transaction ends.
pub async fn hold_carry(connection: &impl ConnectionTrait, id: Uuid) -> Result<Option<carry::Model>, DbErr> {
    carry::Entity::find_by_id(id).lock_exclusive().one(connection).await
}

/// A carrying over.
pub async fn carry(connection: &impl ConnectionTrait, id: Uuid) -> Result<Option<carry::Model>, DbErr> {
    carry::Entity::find_by_id(id).one(connection).await
}

/// The last carrying over by a mapping.
pub async fn last_carry(connection: &impl ConnectionTrait, mapping: Uuid) -> Result<Option<carry::Model>, DbErr> {
    carry::Entity::find()
        .filter(carry::Column::MappingId.eq(mapping))
        .order_by_desc(carry::Column::AskedAt)
        .order_by_desc(carry::Column::Id)
        .one(connection)
        .await
}

/// Carrying overs that have not ended and were asked for before a moment, the oldest first.
pub async fn unfinished_carries(connection: &impl ConnectionTrait, before: DateTime<Utc>) -> Result<Vec<carry::Model>, DbErr> {
    carry::Entity::find()
        .filter(carry::Column::EndedAt.is_null())
        .filter(carry::Column::AskedAt.lte(before))
        .order_by_asc(carry::Column::AskedAt)
        .all(connection)
        .await
}

/// Writes a new carrying over.
pub async fn insert_carry(connection: &impl ConnectionTrait, row: carry::Model) -> Result<(), DbErr> {
    carry::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Writes how far a carrying over has come.
pub async fn update_carry(connection: &impl ConnectionTrait, row: carry::Model) -> Result<(), DbErr> {
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}

/// Whether anything was ever carried over by a mapping, or is at work.
pub async fn was_carried(connection: &impl ConnectionTrait, mapping: Uuid) -> Result<bool, DbErr> {
    let touched = Condition::any().add(carry::Column::EndedAt.is_null()).add(carry::Column::Written.gt(0)).add(carry::Column::Known.gt(0));
    let found = carry::Entity::find().filter(carry::Column::MappingId.eq(mapping)).filter(touched).one(connection).await?;
    Ok(found.is_some())
}

/// Deletes a mapping by which nothing was carried over, with its lines and the runs that found nothing.
pub async fn delete(connection: &impl ConnectionTrait, id: Uuid) -> Result<(), DbErr> {
    carry_undo::Entity::delete_many().filter(carry_undo::Column::MappingId.eq(id)).exec(connection).await?;
    carry::Entity::delete_many().filter(carry::Column::MappingId.eq(id)).exec(connection).await?;
    mapping_line::Entity::delete_many().filter(mapping_line::Column::MappingId.eq(id)).exec(connection).await?;
    mapping::Entity::delete_by_id(id).exec(connection).await.map(|_| ())
}

/// A taking back, held until the transaction ends.
pub async fn hold_undo(connection: &impl ConnectionTrait, id: Uuid) -> Result<Option<carry_undo::Model>, DbErr> {
    carry_undo::Entity::find_by_id(id).lock_exclusive().one(connection).await
}

/// A taking back.
pub async fn undo(connection: &impl ConnectionTrait, id: Uuid) -> Result<Option<carry_undo::Model>, DbErr> {
    carry_undo::Entity::find_by_id(id).one(connection).await
}

/// The last taking back of what a mapping carried over.
pub async fn last_undo(connection: &impl ConnectionTrait, mapping: Uuid) -> Result<Option<carry_undo::Model>, DbErr> {
    carry_undo::Entity::find()
        .filter(carry_undo::Column::MappingId.eq(mapping))
        .order_by_desc(carry_undo::Column::AskedAt)
        .order_by_desc(carry_undo::Column::Id)
        .one(connection)
        .await
}

/// Takings back that have not ended and were asked for before a moment, the oldest first.
pub async fn unfinished_undos(connection: &impl ConnectionTrait, before: DateTime<Utc>) -> Result<Vec<carry_undo::Model>, DbErr> {
    carry_undo::Entity::find()
        .filter(carry_undo::Column::EndedAt.is_null())
        .filter(carry_undo::Column::AskedAt.lte(before))
        .order_by_asc(carry_undo::Column::AskedAt)
        .all(connection)
        .await
}

/// Writes a new taking back.
pub async fn insert_undo(connection: &impl ConnectionTrait, row: carry_undo::Model) -> Result<(), DbErr> {
    carry_undo::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Writes how far a taking back has come.
pub async fn update_undo(connection: &impl ConnectionTrait, row: carry_undo::Model) -> Result<(), DbErr> {
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}
