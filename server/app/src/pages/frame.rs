//! The frame of these pages: one head, one style sheet of their own, because the site's policy forbids styles inside a page.

use crate::platform::frontend::escape;
use crate::platform::language::Language;
use poem::http::{HeaderValue, StatusCode, header};
use poem::{IntoResponse, Request, Response, handler};
use sha2::{Digest, Sha256};

const STYLE_SHEET: &str = include_str!("pages.css");

/// A whole page in English; `content` is safe HTML, `title` is not yet escaped.
pub(super) fn page(title: &str, content: &str) -> String {
    page_in(Language::En, "Skip to the content", title, content)
}

/// The same in another language, with the words of the link that skips to the content.
pub(super) fn page_in(language: Language, skip: &str, title: &str, content: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
         <link rel=\"stylesheet\" href=\"/api/docs.css\">\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">{}</a>\n\
         {content}</body>\n</html>\n",
        language.tag(),
        escape(title),
        escape(skip)
    )
}

/// Answers with text that a browser asks for again and gets only when it changed.
pub(super) fn unless_known(request: &Request, kind: &'static str, text: &str) -> Response {
    let tag = format!("\"{}\"", hex::encode(&Sha256::digest(text)[..12]));
    let known = request.header("if-none-match").is_some_and(|tags| tags.contains(&tag));
    let mut response =
        if known { StatusCode::NOT_MODIFIED.into_response() } else { Response::builder().content_type(kind).body(text.to_owned()) };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

#[handler]
pub(super) fn style_sheet(request: &Request) -> Response {
    unless_known(request, "text/css; charset=utf-8", STYLE_SHEET)
}
