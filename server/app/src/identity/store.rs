//! SQL of this slice. Sign-ins, passwords and one-time secrets belong to a person and are read by id or by the hash of a
//! secret that she showed; tokens belong to an organisation and are read within its scope.

mod email_changes;
mod passwords;
mod reading;
mod registrations;
mod secrets;
mod sign_ins;
mod throttle;
mod tokens;

pub(super) use email_changes::{NewEmailChange, add_email_change, find_email_change, void_email_changes};
pub(super) use passwords::{find_password, load_passwords, set_password};
pub(super) use reading::{find_reading, save_reading};
pub(super) use registrations::{
    add_registration, find_registration, find_registration_setting, forget_registrations, open_organisations, put_registration_setting,
    use_registration,
};
pub(super) use secrets::{OpenSecret, add_secret, find_open_secret, use_all_secrets, use_secret};
pub(super) use sign_ins::{add_sign_in, end_sign_in, end_sign_ins, find_sign_in, is_own_sign_in, list_sign_ins};
pub(super) use throttle::{find_windows, forget_window, hold_windows, put_window};
pub(super) use tokens::{add_token, find_token, list_tokens, note_use, revoke_token, token_by_secret};

use crate::identity::entity::{email_change, one_time_secret, sign_in, sign_in_throttle};
use crate::identity::secret::Purpose;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Condition;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// Deletes what has been over since before a moment. An invitation that nobody used stays: it tells that somebody has
/// not come yet.
pub(super) async fn clean_up(transaction: &impl ConnectionTrait, before: DateTime<Utc>) -> Result<u64, DbErr> {
    let sign_ins = sign_in::Entity::delete_many().filter(sign_in::Column::ExpiresAt.lt(before)).exec(transaction).await?;
    let over = Condition::any().add(one_time_secret::Column::UsedAt.lt(before)).add(
        Condition::all()
            .add(one_time_secret::Column::Purpose.eq(Purpose::PasswordReset))
            .add(one_time_secret::Column::ExpiresAt.lt(before)),
    );
    let secrets = one_time_secret::Entity::delete_many().filter(over).exec(transaction).await?;
    let over = Condition::any().add(email_change::Column::UsedAt.lt(before)).add(email_change::Column::ExpiresAt.lt(before));
    let changes = email_change::Entity::delete_many().filter(over).exec(transaction).await?;
    let windows =
        sign_in_throttle::Entity::delete_many().filter(sign_in_throttle::Column::WindowStartedAt.lt(before)).exec(transaction).await?;
    Ok(sign_ins.rows_affected + secrets.rows_affected + changes.rows_affected + windows.rows_affected)
}
