//! Ratings.

use crate::feedback::entity::rating;
use crate::platform::access::Scope;
use crate::platform::ids::{CourseId, EnrolmentId};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, OnConflict, Query, SelectStatement};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

/// The rating of an enrolment inside a scope.
pub async fn rating(connection: &impl ConnectionTrait, scope: &Scope, id: EnrolmentId) -> Result<Option<rating::Model>, DbErr> {
    rating::Entity::find_by_id(id).filter(scope.restrict(rating::Column::OrganisationId, rating::Column::PersonId)).one(connection).await
}

/// Writes a rating in the place of an earlier one.
pub async fn save_rating(connection: &impl ConnectionTrait, _scope: &Scope, row: rating::Model) -> Result<(), DbErr> {
    let changed = [rating::Column::VersionId, rating::Column::Rating, rating::Column::Comment, rating::Column::RatedAt];
    rating::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(OnConflict::column(rating::Column::EnrolmentId).update_columns(changed).to_owned())
        .exec_without_returning(connection)
        .await
        .map(|_| ())
}

/// A later rating of the same course by the same person for the same organisation: who takes a course again is counted once, with
/// what she said last.
fn said_again() -> SelectStatement {
    let later = Alias::new("later");
    let same = |column: rating::Column| Expr::col((later.clone(), column)).equals((rating::Entity, column));
    let of = |column: rating::Column| Expr::col((rating::Entity, column));
    Query::select()
        .expr(Expr::val(1))
        .from_as(rating::Entity, later.clone())
        .and_where(same(rating::Column::PersonId))
        .and_where(same(rating::Column::OrganisationId))
        .and_where(same(rating::Column::CourseId))
        .and_where(Expr::col((later.clone(), rating::Column::RatedAt)).gt(of(rating::Column::RatedAt)))
        .to_owned()
}

/// How often each rating was given to a course, by anybody inside the scope.
pub async fn counted(connection: &impl ConnectionTrait, scope: &Scope, course: CourseId) -> Result<Vec<(i32, i64)>, DbErr> {
    rating::Entity::find()
        .select_only()
        .column(rating::Column::Rating)
        .column_as(rating::Column::EnrolmentId.count(), "number")
        .filter(scope.restrict(rating::Column::OrganisationId, rating::Column::PersonId))
        .filter(rating::Column::CourseId.eq(course))
        .filter(Expr::exists(said_again()).not())
        .group_by(rating::Column::Rating)
        .into_tuple()
        .all(connection)
        .await
}

/// What people inside the scope added to their ratings of a course, in the order of the alphabet, so that it tells no times.
pub async fn comments(connection: &impl ConnectionTrait, scope: &Scope, course: CourseId) -> Result<Vec<String>, DbErr> {
    rating::Entity::find()
        .select_only()
        .column(rating::Column::Comment)
        .filter(scope.restrict(rating::Column::OrganisationId, rating::Column::PersonId))
        .filter(rating::Column::CourseId.eq(course))
        .filter(rating::Column::Comment.is_not_null())
        .filter(Expr::exists(said_again()).not())
        .order_by_asc(rating::Column::Comment)
        .limit(500)
        .into_tuple()
        .all(connection)
        .await
}
