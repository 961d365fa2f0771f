//! What was found wrong in course folders.

use super::super::entity::course_problem;
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryOrder, QuerySelect};

pub(in crate::catalogue) async fn problems(connection: &impl ConnectionTrait) -> Result<Vec<course_problem::Model>, DbErr> {
    course_problem::Entity::find()
        .order_by_asc(course_problem::Column::Folder)
        .order_by_asc(course_problem::Column::File)
        .order_by_asc(course_problem::Column::Line)
        .order_by_asc(course_problem::Column::Column)
        .limit(2000)
        .all(connection)
        .await
}

/// Replaces everything that was found before.
pub(in crate::catalogue) async fn replace_problems(
    connection: &impl ConnectionTrait,
    rows: Vec<course_problem::Model>,
) -> Result<(), DbErr> {
    course_problem::Entity::delete_many().exec(connection).await?;
    for chunk in rows.chunks(3000) {
        let rows = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
        course_problem::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}

/// The findings of the last time, as far as a comparison needs them.
pub(in crate::catalogue) async fn known_problems(
    connection: &impl ConnectionTrait,
) -> Result<Vec<(String, String, i32, i32, String)>, DbErr> {
    let rows = problems(connection).await?;
    Ok(rows.into_iter().map(|row| (row.folder, row.file, row.line, row.column, row.message)).collect())
}
