//! `/developer/outbox`: the mail that a demo wrote into a folder instead of sending it.
//!
//! Mail carries secret links. The outbox is therefore there only in a demo without a mail server, and only for a browser on
//! the same machine: the peer and the host it asks for must be loopback, and nothing may have forwarded the request.

mod message;

#[cfg(test)]
mod tests;

use super::frame;
use crate::platform::config::Config;
use crate::platform::frontend::escape;
use crate::platform::http::private;
use crate::platform::{ApiError, SharedPlatform};
use message::Message;
use poem::http::StatusCode;
use poem::web::{Data, Path};
use poem::{Addr, Request, Response, handler};
use std::fmt::Write;
use std::io;
use tokio::fs;

/// At most this many messages are listed.
const LISTED: usize = 200;
/// A larger file is no message of this server's.
const LARGEST_BYTES: u64 = 1_048_576;

#[handler]
pub(super) async fn list(request: &Request, platform: Data<&SharedPlatform>) -> Result<Response, ApiError> {
    refuse_strangers(request, &platform.config)?;
    let mut names = names(&platform.config).await.map_err(ApiError::because)?;
    // Names begin with the moment at which the message was written.
    names.sort_unstable_by(|left, right| right.cmp(left));
    let mut html = "<header>\n<h1>Outbox</h1>\n<p>Mail that this demo has written instead of sending it, newest first.</p>\n</header>\n\
        <main id=\"content\">\n"
        .to_owned();
    if names.is_empty() {
        html.push_str("<p>There is no mail yet.</p>\n</main>\n");
        return Ok(answer("Outbox", &html));
    }
    html.push_str("<ul class=\"plain\">\n");
    for name in names.iter().take(LISTED) {
        let Some(message) = open(&platform.config, name).await.map_err(ApiError::because)? else { continue };
        let _ = writeln!(
            html,
            "<li><a href=\"/developer/outbox/{name}\">{}</a> <span class=\"note\">to {}, {}</span></li>",
            escape(&message.subject),
            escape(&message.to),
            escape(&message.date)
        );
    }
    html.push_str("</ul>\n</main>\n");
    Ok(answer("Outbox", &html))
}

#[handler]
pub(super) async fn show(request: &Request, Path(name): Path<String>, platform: Data<&SharedPlatform>) -> Result<Response, ApiError> {
    refuse_strangers(request, &platform.config)?;
    if !is_message_name(&name) {
        return Err(ApiError::not_found());
    }
    let message = open(&platform.config, &name).await.map_err(ApiError::because)?.ok_or_else(ApiError::not_found)?;
    let html = format!(
        "<nav aria-label=\"Back\"><p><a href=\"/developer/outbox\">Outbox</a></p></nav>\n<main id=\"content\">\n<h1>{}</h1>\n\
         <dl>\n<dt>To</dt>\n<dd>{}</dd>\n<dt>From</dt>\n<dd>{}</dd>\n<dt>Date</dt>\n<dd>{}</dd>\n</dl>\n\
         <pre class=\"message\">{}</pre>\n</main>\n",
        escape(&message.subject),
        escape(&message.to),
        escape(&message.from),
        escape(&message.date),
        with_links(&message.text)
    );
    Ok(answer(&message.subject, &html))
}

fn answer(title: &str, html: &str) -> Response {
    let page = frame::page(title, html);
    private(Response::builder().status(StatusCode::OK).content_type("text/html; charset=utf-8").body(page))
}

/// Whoever may not see the outbox is told that there is none.
fn refuse_strangers(request: &Request, config: &Config) -> Result<(), ApiError> {
    let at_home = match &request.remote_addr().0 {
        Addr::SocketAddr(address) => address.ip().to_canonical().is_loopback(),
        _ => false,
    };
    // A proxy on the same machine is a loopback peer for everybody behind it.
    let forwarded = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];
    let forwarded = forwarded.iter().any(|name| request.headers().contains_key(*name));
    let shown = config.demo.enabled && config.mail.smtp_url.is_none();
    // Another site's name that resolves to this machine must not open the outbox to that site.
    let host_at_home = request.header("host").is_some_and(is_loopback_host);
    if shown && at_home && host_at_home && !forwarded { Ok(()) } else { Err(ApiError::not_found()) }
}

fn is_loopback_host(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let name = name.trim_start_matches('[').trim_end_matches(']');
    name.eq_ignore_ascii_case("localhost") || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback())
}

/// Letters, digits, hyphens and the ending: no such name leads out of the folder.
fn is_message_name(name: &str) -> bool {
    let stem = name.strip_suffix(".eml").unwrap_or_default();
    !stem.is_empty() && stem.len() <= 100 && stem.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

async fn names(config: &Config) -> io::Result<Vec<String>> {
    let mut folder = match fs::read_dir(&config.mail.folder).await {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        folder => folder?,
    };
    let mut names = Vec::new();
    while let Some(entry) = folder.next_entry().await? {
        names.extend(entry.file_name().into_string().ok().filter(|name| is_message_name(name)));
    }
    Ok(names)
}

/// Reads one message; `None` when there is no such file, or something else of that name.
async fn open(config: &Config, name: &str) -> io::Result<Option<Message>> {
    let path = config.mail.folder.join(name);
    match fs::symlink_metadata(&path).await {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
        Ok(file) if !file.is_file() || file.len() > LARGEST_BYTES => return Ok(None),
        Ok(_) => {}
    }
    Ok(Some(Message::read(&fs::read(&path).await?)))
}

/// The text as HTML, its web addresses as links.
fn with_links(text: &str) -> String {
    let mut html = String::new();
    let mut rest = text;
    while let Some(start) = [rest.find("http://"), rest.find("https://")].into_iter().flatten().min() {
        html.push_str(&escape(&rest[..start]));
        let end = rest[start..]
            .find(|letter: char| letter.is_whitespace() || "<>\"'".contains(letter))
            .map_or(rest.len(), |length| start + length);
        // A full stop or bracket after an address belongs to the sentence.
        let address = rest[start..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']']);
        let _ = write!(html, "<a href=\"{0}\" rel=\"noreferrer\">{0}</a>", escape(address));
        rest = &rest[start + address.len()..];
    }
    html + &escape(rest)
}
