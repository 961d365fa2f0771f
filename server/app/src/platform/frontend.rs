//! The built web app inside the program: hashed files are cached for ever, every app route answers with the page.

use crate::platform::language::Language;
use crate::platform::messages;
use bytes::Bytes;
use poem::http::{HeaderValue, StatusCode, header};
use poem::{Body, IntoResponse, Request, Response};
use rust_embed::{EmbeddedFile, RustEmbed};
use std::borrow::Cow;

#[derive(RustEmbed)]
#[folder = "../../frontend/dist"]
struct Files;

/// The script that keeps the app on a device.
const SERVICE_WORKER: &str = "service-worker.js";

const WORKER_POLICY: &str = "default-src 'none'; connect-src 'self'; script-src 'self'; frame-ancestors 'none'";

/// What the server writes into the page for readers before or without JavaScript.
#[derive(Clone, Debug)]
pub struct PageContent {
    /// The BCP 47 tag of the text.
    pub language: String,
    /// The page's title, not yet escaped.
    pub title: String,
    /// Safe HTML for the app's root.
    pub html: String,
    /// JSON that the app would ask for next, by the address that it would ask.
    pub data: Vec<(String, Bytes)>,
}

/// A file of the web app, or `None` when there is none of that name.
#[must_use]
pub fn file(request: &Request, path: &str) -> Option<Response> {
    let path = path.trim_start_matches('/');
    if path.is_empty() || path == "index.html" || path.ends_with(".br") || path.ends_with(".gz") {
        return None;
    }
    let plain = Files::get(path)?;
    let etag = format!("\"{}\"", hex::encode(&plain.metadata.sha256_hash()[..12]));
    let immutable = path.starts_with("assets/");
    let mut response = if request.header("if-none-match").is_some_and(|known| known.contains(&etag)) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let accepted = request.header("accept-encoding").unwrap_or_default();
        let packed = [("br", ".br"), ("gzip", ".gz")].into_iter().filter(|(coding, _)| accepted.contains(coding));
        let packed = packed.filter_map(|(coding, ending)| Some((coding, Files::get(&format!("{path}{ending}"))?))).next();
        let mut response = match packed {
            Some((coding, file)) => {
                let mut response = Response::builder().body(body(file));
                response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
                response
            }
            None => Response::builder().body(body(plain)),
        };
        let kind = mime_guess::from_path(path).first_or_octet_stream();
        let kind =
            if kind.type_() == "text" || kind.subtype() == "javascript" { format!("{kind}; charset=utf-8") } else { kind.to_string() };
        if let Ok(value) = HeaderValue::from_str(&kind) {
            response.headers_mut().insert(header::CONTENT_TYPE, value);
        }
        response
    };
    let caching = if immutable { "public, max-age=31536000, immutable" } else { "no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Ok(value) = HeaderValue::from_str(&etag) {
        response.headers_mut().insert(header::ETAG, value);
    }
    if path == SERVICE_WORKER {
        // A worker obeys the policy that its own script came with, and has nothing to do but fetch from here.
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(WORKER_POLICY));
    }
    Some(response)
}

/// The addresses of the web app's style sheets with these names, without the hash in theirs.
#[must_use]
pub fn stylesheets(names: &[&str]) -> Vec<String> {
    let is = |path: &str, name: &str| {
        path.strip_prefix("assets/").and_then(|file| file.strip_prefix(name)).is_some_and(|rest| rest.starts_with('-'))
    };
    let find = |name: &&str| Files::iter().find(|path| path.ends_with(".css") && is(path, name)).map(|path| format!("/{path}"));
    names.iter().filter_map(find).collect()
}

/// The app's page, with the server's own content where there is some.
#[must_use]
pub fn page(status: StatusCode, content: Option<PageContent>) -> Response {
    let Some(index) = Files::get("index.html") else {
        let text = "The web app was not built into this program. Run `make build`, then start again.";
        return Response::builder().status(StatusCode::SERVICE_UNAVAILABLE).content_type("text/plain; charset=utf-8").body(text);
    };
    let mut html = String::from_utf8_lossy(&index.data).into_owned();
    if let Some(content) = content {
        html = html.replacen("<html lang=\"en\"", &format!("<html lang=\"{}\"", escape(&content.language)), 1);
        if let (Some(start), Some(end)) = (html.find("<title>"), html.find("</title>")) {
            html.replace_range(start + 7..end, &escape(&content.title));
        }
        html = html.replacen("<!--server-content-->", &content.html, 1);
        if !content.data.is_empty() {
            html = html.replacen("</body>", &format!("{}</body>", data_block(&content.data)), 1);
        }
    } else {
        html = html.replacen("</body>", &format!("{}</body>", needs_script()), 1);
    }
    let mut response = Response::builder().status(status).content_type("text/html; charset=utf-8").body(html);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// What is said where nothing can be read without JavaScript; nobody knows yet in which language it is read.
fn needs_script() -> String {
    let told = Language::ALL
        .map(|language| format!("<p lang=\"{}\">{}</p>", language.tag(), escape(&messages::text(language, "page-needs-script", &[]))));
    format!("<noscript>{}</noscript>", told.concat())
}

/// One JSON object, from address to answer. A data block is no script: the browser never runs it.
fn data_block(data: &[(String, Bytes)]) -> String {
    let entries: Vec<String> = data
        .iter()
        .map(|(address, json)| format!("{}:{}", serde_json::Value::from(address.as_str()), String::from_utf8_lossy(json)))
        .collect();
    // `<` stands in strings only, where these escapes mean the same; with them nothing ends the block early.
    let json = entries.join(",").replace("</", "<\\/").replace("<!", "\\u003c!").replace("<s", "\\u003cs");
    format!("<script type=\"application/json\" id=\"prepared\">{{{json}}}</script>")
}

/// What a browser needs to install the app: under the installation's name, beginning at its first page.
#[must_use]
pub fn manifest(name: &str, description: &str, language: &str) -> Response {
    let icon = |file: &str, size: u32, purpose: &str| serde_json::json!({ "src": format!("/icons/{file}.png"), "sizes": format!("{size}x{size}"), "type": "image/png", "purpose": purpose });
    let document = serde_json::json!({
        "id": "/",
        "name": name,
        // Under the picture on a phone there is room for a dozen letters.
        "short_name": if name.chars().count() <= 12 { name } else { "Skillpact" },
        "description": description,
        "lang": language,
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "theme_color": "#0b5a5e",
        "background_color": "#ffffff",
        "icons": [icon("icon-192", 192, "any"), icon("icon-512", 512, "any"), icon("maskable-512", 512, "maskable")],
    });
    let mut response = Response::builder().content_type("application/manifest+json").body(document.to_string());
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    response
}

/// Escapes text for HTML, attributes included.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            letter => out.push(letter),
        }
    }
    out
}

fn body(file: EmbeddedFile) -> Body {
    match file.data {
        Cow::Borrowed(bytes) => Body::from_bytes(Bytes::from_static(bytes)),
        Cow::Owned(bytes) => Body::from_vec(bytes),
    }
}
