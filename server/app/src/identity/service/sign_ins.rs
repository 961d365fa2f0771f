//! The caller's own sign-in sessions: which there are, and ending them.

use crate::identity::model::SignInSession;
use crate::identity::state::IdentityState;
use crate::identity::store;
use crate::platform::access::{Actor, Proof};
use crate::platform::ids::SignInId;
use crate::platform::{ApiError, audit};
use sea_orm::DbErr;

/// The sessions that go on, the newest first.
pub async fn list(state: &IdentityState, actor: &Actor) -> Result<Vec<SignInSession>, ApiError> {
    let scope = actor.own()?;
    let platform = state.platform();
    let now = platform.clock.now();
    let rows =
        platform.database.read_latest::<_, DbErr>(&scope, async |connection| store::list_sign_ins(connection, actor.person, now).await);
    let current = current(actor);
    Ok(rows
        .await?
        .into_iter()
        .map(|row| SignInSession {
            is_current: current == Some(row.id),
            id: row.id,
            device: row.device,
            created_at: row.created_at,
            expires_at: row.expires_at,
        })
        .collect())
}

fn current(actor: &Actor) -> Option<SignInId> {
    match actor.proof {
        Proof::SignIn(id) => Some(id),
        Proof::Token(..) => None,
    }
}

fn event(actor: &Actor, action: &'static str, id: String) -> audit::Event {
    audit::Event {
        actor: Some(actor.person),
        organisation: actor.memberships.first().map(|membership| membership.organisation),
        action,
        record_kind: "sign_in",
        record_id: Some(id),
        detail: None,
    }
}

/// Ends one of the caller's sessions. One that is over already is ended, as far as she can tell.
pub async fn end(state: &IdentityState, actor: &Actor, id: SignInId) -> Result<(), ApiError> {
    let scope = actor.own()?;
    let platform = state.platform();
    let now = platform.clock.now();
    let end = async |transaction: &_| -> Result<(), ApiError> {
        if !store::is_own_sign_in(transaction, actor.person, id).await? {
            return Err(ApiError::not_found());
        }
        store::end_sign_in(transaction, id, now).await?;
        Ok(audit::record(transaction, now, event(actor, "sign_in.ended", id.to_string())).await?)
    };
    platform.database.write(&scope, end).await?;
    state.forget_sign_in(id);
    Ok(())
}

/// Ends all of the caller's sessions but the one she is using.
pub async fn end_others(state: &IdentityState, actor: &Actor) -> Result<(), ApiError> {
    let scope = actor.own()?;
    let Some(current) = current(actor) else { return Err(ApiError::forbidden()) };
    let platform = state.platform();
    let now = platform.clock.now();
    let end = async |transaction: &_| -> Result<(), DbErr> {
        store::end_sign_ins(transaction, actor.person, Some(current), now).await?;
        audit::record(transaction, now, event(actor, "sign_in.others_ended", current.to_string())).await
    };
    platform.database.write(&scope, end).await?;
    state.forget_person(actor.person);
    Ok(())
}
