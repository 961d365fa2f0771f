//! Who may sign up where, and who has begun to.

use crate::identity::entity::{registration, registration_setting};
use crate::identity::registration::RegistrationSetting;
use crate::identity::secret::SecretHash;
use crate::platform::ids::{OrganisationId, RegistrationId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter};

fn setting(row: &registration_setting::Model) -> RegistrationSetting {
    RegistrationSetting { allowed: row.allowed == 1, domains: row.domains.split_whitespace().map(str::to_owned).collect() }
}

/// An organisation's setting; off where nobody has set it.
pub async fn find_registration_setting(connection: &impl ConnectionTrait, id: OrganisationId) -> Result<RegistrationSetting, DbErr> {
    let row = registration_setting::Entity::find_by_id(id).one(connection).await?;
    Ok(row.as_ref().map_or(RegistrationSetting { allowed: false, domains: Vec::new() }, setting))
}

/// The organisations that allow it.
pub async fn open_organisations(connection: &impl ConnectionTrait) -> Result<Vec<(OrganisationId, RegistrationSetting)>, DbErr> {
    let rows = registration_setting::Entity::find().filter(registration_setting::Column::Allowed.eq(1)).all(connection).await?;
    Ok(rows.into_iter().map(|row| (row.organisation_id, setting(&row))).collect())
}

pub async fn put_registration_setting(
    transaction: &impl ConnectionTrait,
    id: OrganisationId,
    new: &RegistrationSetting,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = registration_setting::Model {
        organisation_id: id,
        allowed: i32::from(new.allowed),
        domains: new.domains.join(" "),
        changed_at: now,
    };
    let changed = [registration_setting::Column::Allowed, registration_setting::Column::Domains, registration_setting::Column::ChangedAt];
    registration_setting::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(OnConflict::column(registration_setting::Column::OrganisationId).update_columns(changed).to_owned())
        .exec_without_returning(transaction)
        .await
        .map(|_| ())
}

pub async fn add_registration(transaction: &impl ConnectionTrait, row: registration::Model) -> Result<(), DbErr> {
    registration::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(transaction).await.map(|_| ())
}

/// The registration of a secret that is still good.
pub async fn find_registration(
    connection: &impl ConnectionTrait,
    hash: SecretHash,
    now: DateTime<Utc>,
) -> Result<Option<registration::Model>, DbErr> {
    registration::Entity::find()
        .filter(registration::Column::SecretHash.eq(hash.hex()))
        .filter(registration::Column::UsedAt.is_null())
        .filter(registration::Column::ExpiresAt.gt(now))
        .one(connection)
        .await
}

/// Uses a registration up; says whether it was still good.
pub async fn use_registration(transaction: &impl ConnectionTrait, id: RegistrationId, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let outcome = registration::Entity::update_many()
        .col_expr(registration::Column::UsedAt, Expr::value(now))
        .filter(registration::Column::Id.eq(id))
        .filter(registration::Column::UsedAt.is_null())
        .filter(registration::Column::ExpiresAt.gt(now))
        .exec(transaction)
        .await?;
    Ok(outcome.rows_affected == 1)
}

/// Deletes what is over: names and addresses of people who did not come are nobody's to keep.
pub async fn forget_registrations(transaction: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<u64, DbErr> {
    let gone = registration::Entity::delete_many().filter(registration::Column::ExpiresAt.lt(now)).exec(transaction).await?;
    Ok(gone.rows_affected)
}
