//! Refuses what another site makes a browser send with this site's cookie.

use crate::platform::problem::ApiError;
use poem::Request;
use poem::http::{Method, header};

/// Refuses unsafe methods that a browser sends from another site. Programs that prove themselves by a token, and clients that are
/// no browsers and send neither header, are let through: nobody's cookie rides on them.
///
/// # Errors
/// `cross_site`.
pub fn refuse_cross_site(request: &Request, public_url: &str) -> Result<(), ApiError> {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || request.headers().contains_key(header::AUTHORIZATION) {
        return Ok(());
    }
    let refused = || ApiError::cross_site().detail("Requests from other sites are refused.");
    if let Some(site) = request.header("sec-fetch-site") {
        return if site == "same-origin" { Ok(()) } else { Err(refused()) };
    }
    let Some(origin) = request.header("origin") else { return Ok(()) };
    let host = request.header("host").unwrap_or_default();
    let same = origin.eq_ignore_ascii_case(public_url)
        || origin.split_once("://").is_some_and(|(_, authority)| authority.eq_ignore_ascii_case(host));
    if same { Ok(()) } else { Err(refused()) }
}
