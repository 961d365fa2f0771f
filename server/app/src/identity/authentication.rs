//! Finding out who asks, once per request. This is the hottest path of the product: a sender who was seen within the last
//! seconds costs a hash and a look into memory, no database.

use crate::identity::secret::{SecretHash, TOKEN_PREFIX};
use crate::identity::state::{IdentityState, Known};
use crate::identity::store;
use crate::organisations;
use crate::platform::access::{Actor, ActorMembership, Proof, Scope};
use crate::platform::http::{Identity, refuse_cross_site};
use crate::platform::ids::{ApiTokenId, PersonId};
use crate::platform::{ApiError, Platform};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use poem::http::header;
use poem::{Endpoint, Middleware, Request};
use sea_orm::{ConnectionTrait, DbErr};
use std::sync::Arc;

/// The cookie's name.
pub(super) const COOKIE: &str = "skillpact_session";
/// A token's last use is noted at most this often.
const NOTED_EVERY: Duration = Duration::seconds(60);
/// Nothing longer than this was ever given out.
const LONGEST_SECRET: usize = 100;

/// Refuses other sites' requests, then leaves an [`Identity`] with the request.
#[derive(Clone, Debug)]
pub struct Authentication {
    state: Arc<IdentityState>,
}

impl Authentication {
    /// Looks senders up through this state.
    #[must_use]
    pub fn new(state: Arc<IdentityState>) -> Self {
        Self { state }
    }
}

impl<E: Endpoint> Middleware<E> for Authentication {
    type Output = AuthenticationEndpoint<E>;

    fn transform(&self, inner: E) -> Self::Output {
        AuthenticationEndpoint { inner, state: self.state.clone() }
    }
}

/// See [`Authentication`].
#[derive(Debug)]
pub struct AuthenticationEndpoint<E> {
    inner: E,
    state: Arc<IdentityState>,
}

impl<E: Endpoint> Endpoint for AuthenticationEndpoint<E> {
    type Output = E::Output;

    async fn call(&self, mut request: Request) -> poem::Result<Self::Output> {
        refuse_cross_site(&request, &self.state.platform().config.server.public_url)?;
        let identity = self.state.identify(&request).await?;
        request.extensions_mut().insert(identity);
        self.inner.call(request).await
    }
}

/// What a request shows. A request with an `Authorization` header is never let in by its cookie, because it was not
/// checked for coming from another site.
enum Shown<'a> {
    Nothing,
    Rubbish,
    Cookie(&'a str),
    Token(&'a str),
}

fn shown(request: &Request) -> Shown<'_> {
    if let Some(value) = request.headers().get(header::AUTHORIZATION) {
        let token = value.to_str().ok().and_then(|value| value.split_once(' '));
        return match token {
            Some((scheme, token))
                if scheme.eq_ignore_ascii_case("bearer") && token.starts_with(TOKEN_PREFIX) && token.len() <= LONGEST_SECRET =>
            {
                Shown::Token(token)
            }
            _ => Shown::Rubbish,
        };
    }
    let lines = request.headers().get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut cookies = lines.flat_map(|line| line.split(';')).filter_map(|cookie| cookie.trim().split_once('='));
    match cookies.find(|(name, _)| *name == COOKIE) {
        Some((_, secret)) if secret.len() <= LONGEST_SECRET => Shown::Cookie(secret),
        Some(_) => Shown::Rubbish,
        None => Shown::Nothing,
    }
}

impl IdentityState {
    pub(super) async fn identify(self: &Arc<Self>, request: &Request) -> Result<Identity, ApiError> {
        let (secret, is_token) = match shown(request) {
            Shown::Nothing => return Ok(Identity::Nobody),
            Shown::Rubbish => return Ok(Identity::Expired),
            Shown::Cookie(secret) => (secret, false),
            Shown::Token(secret) => (secret, true),
        };
        let hash = SecretHash::of(secret);
        let now = self.platform().clock.now();
        if let Some(known) = self.remembered(&hash) {
            return Ok(if known.expires_at > now { Identity::Known(known.actor) } else { Identity::Expired });
        }
        let epoch = self.epoch();
        let found = if is_token { self.look_up_token(hash, now).await? } else { look_up_sign_in(self.platform(), hash, now).await? };
        let Some(known) = found else { return Ok(Identity::Expired) };
        self.remember(hash, known.clone(), epoch);
        Ok(Identity::Known(known.actor))
    }

    async fn look_up_token(self: &Arc<Self>, hash: SecretHash, now: DateTime<Utc>) -> Result<Option<Known>, ApiError> {
        let scope = finding_out();
        let look_up = async |connection: &_| -> Result<_, DbErr> {
            let Some(token) = store::token_by_secret(connection, &scope, hash, now).await? else { return Ok(None) };
            let proof = Proof::Token(token.id, token.organisation_id, token.allowed());
            let Some(actor) = actor(connection, &scope, token.created_by, proof, self.platform().day(now)).await? else { return Ok(None) };
            Ok(Some((Known { actor: Arc::new(actor), expires_at: token.expires_at }, token.id, token.last_used_at)))
        };
        let Some((known, id, last_used_at)) = self.platform().database.read_latest(&scope, look_up).await? else { return Ok(None) };
        if last_used_at.is_none_or(|last| last + NOTED_EVERY <= now) {
            tokio::spawn(note_use(self.clone(), id, now));
        }
        Ok(Some(known))
    }
}

/// Nobody waits for this, and losing it loses nothing but the minute of a token's last use.
async fn note_use(state: Arc<IdentityState>, id: ApiTokenId, now: DateTime<Utc>) {
    let scope = Scope::system("notes when a program's token was used");
    let note = async |transaction: &_| store::note_use(transaction, &scope, id, now).await;
    if let Err(error) = state.platform().database.write(&scope, note).await {
        tracing::warn!(%error, token = %id, "a token's use could not be noted");
    }
}

fn finding_out() -> Scope {
    Scope::system("who asks is found out before there is anybody to ask for")
}

async fn look_up_sign_in(platform: &Platform, hash: SecretHash, now: DateTime<Utc>) -> Result<Option<Known>, ApiError> {
    let scope = finding_out();
    let look_up = async |connection: &_| -> Result<Option<Known>, DbErr> {
        let Some((id, person, expires_at)) = store::find_sign_in(connection, hash, now).await? else { return Ok(None) };
        let actor = actor(connection, &scope, person, Proof::SignIn(id), platform.day(now)).await?;
        Ok(actor.map(|actor| Known { actor: Arc::new(actor), expires_at }))
    };
    Ok(platform.database.read_latest(&scope, look_up).await?)
}

/// A person with her current memberships; `None` when her account is deactivated.
async fn actor(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    proof: Proof,
    today: NaiveDate,
) -> Result<Option<Actor>, DbErr> {
    let Some(account) = organisations::find_person(connection, scope, person).await? else { return Ok(None) };
    let memberships = organisations::current_memberships(connection, scope, person, today).await?;
    let memberships = memberships
        .into_iter()
        .map(|membership| ActorMembership { id: membership.id, organisation: membership.organisation.id, roles: membership.roles })
        .collect();
    Ok(Some(Actor { person, language: account.language, memberships, proof }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(headers: &[(&str, &str)]) -> Request {
        headers.iter().fold(Request::builder(), |request, (name, value)| request.header(*name, *value)).finish()
    }

    #[test]
    fn the_cookie_is_found_among_others() {
        let request = request(&[("cookie", "theme=dark; skillpact_session=abc; other=1")]);
        assert!(matches!(shown(&request), Shown::Cookie("abc")));
    }

    #[test]
    fn a_cookie_does_not_count_beside_an_authorization_header() {
        let request = request(&[("cookie", "skillpact_session=abc"), ("authorization", "Basic eA==")]);
        assert!(matches!(shown(&request), Shown::Rubbish));
    }

    #[test]
    fn a_bearer_token_is_known_by_its_prefix() {
        assert!(matches!(shown(&request(&[("authorization", "Bearer skp_abc")])), Shown::Token("skp_abc")));
        assert!(matches!(shown(&request(&[("authorization", "Bearer abc")])), Shown::Rubbish));
    }

    #[test]
    fn who_shows_nothing_is_nobody() {
        assert!(matches!(shown(&request(&[("cookie", "theme=dark")])), Shown::Nothing));
    }
}
