//! How an operation learns who asks. The identity slice finds out once per request and leaves it with the request.

use crate::platform::access::Actor;
use crate::platform::problem::ApiError;
use poem::http::header;
use poem::{Request, RequestBody};
use poem_openapi::registry::{MetaSecurityScheme, Registry};
use poem_openapi::{ApiExtractor, ApiExtractorType, ExtractParamOptions};
use std::sync::Arc;

/// What is known of the sender of a request.
#[derive(Clone, Debug)]
pub enum Identity {
    /// Nothing was shown.
    Nobody,
    /// Something was shown that is no longer, or never was, good.
    Expired,
    /// A person or her program.
    Known(Arc<Actor>),
}

/// The actor of an operation that needs one; documented as either of the two security schemes.
#[derive(Clone, Debug)]
pub struct SignedIn(pub Arc<Actor>);

impl std::ops::Deref for SignedIn {
    type Target = Actor;

    fn deref(&self) -> &Actor {
        &self.0
    }
}

impl SignedIn {
    /// The actor of a request outside the described API (pages).
    ///
    /// # Errors
    /// `not_signed_in` or `sign_in_expired`.
    pub fn of(request: &Request) -> Result<Self, ApiError> {
        match request.extensions().get::<Identity>() {
            Some(Identity::Known(actor)) => Ok(Self(actor.clone())),
            Some(Identity::Expired) if request.headers().contains_key(header::AUTHORIZATION) => {
                Err(ApiError::sign_in_expired().detail("This token does not work: it was revoked, has expired or was never given out."))
            }
            Some(Identity::Expired) => Err(ApiError::sign_in_expired().detail("Sign in again.")),
            Some(Identity::Nobody) | None => Err(ApiError::not_signed_in().detail("Sign in first.")),
        }
    }
}

const SESSION: &str = "session";
const TOKEN: &str = "token";

impl<'a> ApiExtractor<'a> for SignedIn {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::SecurityScheme];

    type ParamType = ();
    type ParamRawType = ();

    fn register(registry: &mut Registry) {
        let scheme = MetaSecurityScheme {
            ty: "apiKey",
            description: Some("The cookie that `signIn` sets."),
            name: Some("skillpact_session"),
            key_in: Some("cookie"),
            scheme: None,
            bearer_format: None,
            flows: None,
            openid_connect_url: None,
        };
        registry.create_security_scheme(SESSION, scheme);
        let scheme = MetaSecurityScheme {
            ty: "http",
            description: Some("A program's token, made with `createApiToken`; limited to one organisation and some permissions."),
            name: None,
            key_in: None,
            scheme: Some("bearer"),
            bearer_format: None,
            flows: None,
            openid_connect_url: None,
        };
        registry.create_security_scheme(TOKEN, scheme);
    }

    fn security_schemes() -> Vec<&'static str> {
        vec![SESSION, TOKEN]
    }

    async fn from_request(request: &'a Request, _: &mut RequestBody, _: ExtractParamOptions<Self::ParamType>) -> poem::Result<Self> {
        Ok(Self::of(request)?)
    }
}
