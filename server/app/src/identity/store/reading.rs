//! How people like to read.

use crate::identity::entity::reading_settings;
use crate::platform::access::Scope;
use crate::platform::ids::PersonId;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter};

/// A person's settings, inside a scope.
pub async fn find_reading(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
) -> Result<Option<reading_settings::Model>, DbErr> {
    reading_settings::Entity::find_by_id(person).filter(scope.restrict_to_person(reading_settings::Column::PersonId)).one(connection).await
}

/// Replaces the settings of the person who asks.
pub async fn save_reading(connection: &impl ConnectionTrait, _scope: &Scope, row: reading_settings::Model) -> Result<(), DbErr> {
    use reading_settings::Column::{ChangedAt, LineSpacing, Motion, PersonId as Person, Shortcuts, TextSize, TextWidth, Theme};
    reading_settings::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(
            OnConflict::column(Person).update_columns([Theme, TextSize, LineSpacing, TextWidth, Motion, Shortcuts, ChangedAt]).to_owned(),
        )
        .exec_without_returning(connection)
        .await
        .map(|_| ())
}
