//! Programs' tokens: limited to one organisation, some permissions and a time, and never more than their maker may do.

use crate::identity::entity::api_token;
use crate::identity::model::{ApiToken, ApiTokenIn, CreatedApiToken};
use crate::identity::secret::{SecretHash, TOKEN_PREFIX, new_secret};
use crate::identity::state::IdentityState;
use crate::identity::store;
use crate::organisations;
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{ApiTokenId, OrganisationId};
use crate::platform::{ApiError, audit};
use chrono::Duration;
use sea_orm::DbErr;
use std::collections::BTreeSet;

impl From<api_token::Model> for ApiToken {
    fn from(row: api_token::Model) -> Self {
        Self {
            permissions: row.allowed().into_iter().collect(),
            id: row.id,
            name: row.name,
            created_at: row.created_at,
            expires_at: row.expires_at,
            last_used_at: row.last_used_at,
        }
    }
}

/// The organisation's tokens.
pub async fn list(state: &IdentityState, actor: &Actor, organisation: OrganisationId) -> Result<Vec<ApiToken>, ApiError> {
    let scope = actor.scope(Permission::ManageTokens, organisation)?;
    let rows = state
        .platform()
        .database
        .read_latest(&scope, async |connection| store::list_tokens(connection, &scope, organisation).await)
        .await?;
    Ok(rows.into_iter().map(ApiToken::from).collect())
}

fn event(actor: &Actor, organisation: OrganisationId, action: &'static str, id: ApiTokenId, detail: Option<String>) -> audit::Event {
    audit::Event {
        actor: Some(actor.person),
        organisation: Some(organisation),
        action,
        record_kind: "api_token",
        record_id: Some(id.to_string()),
        detail,
    }
}

fn check_permissions(actor: &Actor, organisation: OrganisationId, permissions: &BTreeSet<Permission>) -> Result<(), ApiError> {
    for permission in permissions {
        if !Permission::FOR_TOKENS.contains(permission) {
            let allowed = Permission::FOR_TOKENS.map(Permission::name).join(", ");
            let message = format!("A token cannot be allowed {}. Choose among {allowed}.", permission.name());
            return Err(ApiError::invalid("permissions", "not_for_tokens", message));
        }
        if actor.breadth(*permission, organisation).is_none() {
            let message = format!("You do not have {} yourself, so your token cannot have it.", permission.name());
            return Err(ApiError::invalid("permissions", "not_yours_to_give", message));
        }
    }
    Ok(())
}

/// Makes a token; this is the only time that its secret is seen.
pub async fn create(
    state: &IdentityState,
    actor: &Actor,
    organisation: OrganisationId,
    body: ApiTokenIn,
) -> Result<CreatedApiToken, ApiError> {
    let scope = actor.scope(Permission::ManageTokens, organisation)?;
    let name = organisations::name("name", &body.name)?;
    let permissions: BTreeSet<_> = body.permissions.into_iter().collect();
    check_permissions(actor, organisation, &permissions)?;
    let platform = state.platform();
    let now = platform.clock.now();
    let secret = new_secret(TOKEN_PREFIX)?;
    let names: Vec<_> = permissions.iter().map(|permission| permission.name()).collect();
    let row = api_token::Model {
        id: ApiTokenId(platform.clock.id()),
        organisation_id: organisation,
        created_by: actor.person,
        name,
        permissions: names.join(" "),
        secret_hash: SecretHash::of(&secret).hex(),
        created_at: now,
        expires_at: now + Duration::days(i64::from(body.expires_in_days)),
        revoked_at: None,
        last_used_at: None,
    };
    let event = event(actor, organisation, "api_token.created", row.id, Some(row.permissions.clone()));
    let create = async |transaction: &_| -> Result<(), DbErr> {
        store::add_token(transaction, row.clone()).await?;
        audit::record(transaction, now, event).await
    };
    platform.database.write(&scope, create).await?;
    Ok(CreatedApiToken { token: row.into(), secret })
}

/// Makes a token void, at once on this server and within seconds on others.
pub async fn revoke(state: &IdentityState, actor: &Actor, organisation: OrganisationId, id: ApiTokenId) -> Result<(), ApiError> {
    let scope = actor.scope(Permission::ManageTokens, organisation)?;
    let platform = state.platform();
    let now = platform.clock.now();
    let revoke = async |transaction: &_| -> Result<(), ApiError> {
        store::find_token(transaction, &scope, organisation, id).await?.ok_or_else(ApiError::not_found)?;
        store::revoke_token(transaction, &scope, id, now).await?;
        Ok(audit::record(transaction, now, event(actor, organisation, "api_token.revoked", id, None)).await?)
    };
    platform.database.write(&scope, revoke).await?;
    state.forget_token(id);
    Ok(())
}
