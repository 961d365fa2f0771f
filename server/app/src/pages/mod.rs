//! What the server shows outside the described API: the API's documentation, the demo's outbox and its own health.
//!
//! These pages need no script and carry none. They are written for developers and operators, in English; the page that stops mail is for
//! everybody and speaks its reader's language.

pub mod docs;
mod frame;
mod health;
mod outbox;
mod unsubscribe;

#[cfg(test)]
mod tests;

use crate::platform::SharedPlatform;
use poem::endpoint::make_sync;
use poem::{EndpointExt, Response, Route, get};

/// Adds the pages to the server's routes. `document` is the API's description as JSON; the documentation is written from it
/// once, here.
///
/// # Errors
/// When the description is no JSON.
pub fn add(route: Route, platform: &SharedPlatform, document: &str) -> Result<Route, serde_json::Error> {
    let docs = docs::Docs::write(document)?;
    let document = document.to_owned();
    let description = make_sync(move |_| Response::builder().content_type("application/json; charset=utf-8").body(document.clone()));
    Ok(route
        .at("/api/docs", get(docs))
        .at("/api/docs.css", get(frame::style_sheet))
        .at("/api/openapi.json", get(description))
        .at("/developer/outbox", get(outbox::list).data(platform.clone()))
        .at("/developer/outbox/:file", get(outbox::show).data(platform.clone()))
        .at("/unsubscribe/:token", get(unsubscribe::show).post(unsubscribe::act).data(platform.clone()))
        .at("/health/live", get(health::live))
        .at("/health/ready", get(health::ready).data(platform.clone())))
}
