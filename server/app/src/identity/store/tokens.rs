//! Programs' tokens.

use crate::identity::entity::api_token;
use crate::identity::secret::SecretHash;
use crate::platform::access::{Permission, Scope};
use crate::platform::ids::{ApiTokenId, OrganisationId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeSet;

impl api_token::Model {
    /// The permissions it names; names that this version does not know are left out.
    pub fn allowed(&self) -> BTreeSet<Permission> {
        self.permissions.split(' ').filter_map(Permission::from_name).collect()
    }
}

/// More tokens than this are not shown; they can be revoked to see the rest.
const MOST_TOKENS: u64 = 500;

/// The tokens of the scope's organisation that were not revoked, newest first.
pub async fn list_tokens(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
) -> Result<Vec<api_token::Model>, DbErr> {
    api_token::Entity::find()
        .filter(scope.restrict(api_token::Column::OrganisationId, api_token::Column::CreatedBy))
        .filter(api_token::Column::OrganisationId.eq(organisation))
        .filter(api_token::Column::RevokedAt.is_null())
        .order_by_desc(api_token::Column::Id)
        .limit(MOST_TOKENS)
        .all(connection)
        .await
}

pub async fn find_token(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    id: ApiTokenId,
) -> Result<Option<api_token::Model>, DbErr> {
    api_token::Entity::find_by_id(id)
        .filter(scope.restrict(api_token::Column::OrganisationId, api_token::Column::CreatedBy))
        .filter(api_token::Column::OrganisationId.eq(organisation))
        .filter(api_token::Column::RevokedAt.is_null())
        .one(connection)
        .await
}

/// The token of a secret that was not revoked and has not expired.
pub async fn token_by_secret(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    hash: SecretHash,
    now: DateTime<Utc>,
) -> Result<Option<api_token::Model>, DbErr> {
    api_token::Entity::find()
        .filter(scope.restrict(api_token::Column::OrganisationId, api_token::Column::CreatedBy))
        .filter(api_token::Column::SecretHash.eq(hash.hex()))
        .filter(api_token::Column::RevokedAt.is_null())
        .filter(api_token::Column::ExpiresAt.gt(now))
        .one(connection)
        .await
}

pub async fn add_token(transaction: &impl ConnectionTrait, row: api_token::Model) -> Result<(), DbErr> {
    api_token::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(transaction).await.map(|_| ())
}

pub async fn revoke_token(transaction: &impl ConnectionTrait, scope: &Scope, id: ApiTokenId, now: DateTime<Utc>) -> Result<(), DbErr> {
    set_moment(transaction, scope, id, api_token::Column::RevokedAt, now).await
}

pub async fn note_use(transaction: &impl ConnectionTrait, scope: &Scope, id: ApiTokenId, now: DateTime<Utc>) -> Result<(), DbErr> {
    set_moment(transaction, scope, id, api_token::Column::LastUsedAt, now).await
}

async fn set_moment(
    transaction: &impl ConnectionTrait,
    scope: &Scope,
    id: ApiTokenId,
    column: api_token::Column,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    api_token::Entity::update_many()
        .col_expr(column, Expr::value(now))
        .filter(scope.restrict(api_token::Column::OrganisationId, api_token::Column::CreatedBy))
        .filter(api_token::Column::Id.eq(id))
        .exec(transaction)
        .await
        .map(|_| ())
}
