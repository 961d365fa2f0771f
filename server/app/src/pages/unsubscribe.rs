//! `/unsubscribe/…`: the page that the link of a mail opens, in its receiver's language and without a script.
//!
//! Opening it asks, because programs that check mail for viruses open links too. The form, and a mail program's own request
//! (RFC 8058), stop the mail; what was stopped can be taken back on the next page.

use super::frame;
use crate::notifications::{self, Addressed, Kind, Subject};
use crate::platform::frontend::escape;
use crate::platform::http::private;
use crate::platform::language::Language;
use crate::platform::messages::text;
use crate::platform::{ApiError, SharedPlatform};
use poem::http::StatusCode;
use poem::web::{Data, Path};
use poem::{Request, Response, handler};

/// What the form to take it back sends.
const UNDO: &str = "undo";
/// Every kind's name and some air: a longer body is none of ours.
const LONGEST_BODY: usize = 2000;

#[handler]
pub(super) async fn show(request: &Request, Path(token): Path<String>, platform: Data<&SharedPlatform>) -> Result<Response, ApiError> {
    let who = match notifications::open(&platform, &token).await {
        Ok(who) => who,
        Err(error) if error.code() == "token_invalid" => return Ok(broken(request)),
        Err(error) => return Err(error),
    };
    let say = |key: &str| text(who.language, key, &[]);
    let question = match who.subject {
        Subject::Digest => say("unsubscribe-question-digest"),
        Subject::Kind(kind) => {
            let kind = say(&format!("unsubscribe-kind-{}", kind.message()));
            text(who.language, "unsubscribe-question-kind", &[("kind", &kind)])
        }
    };
    let content = format!(
        "<p>{}</p>\n<p>{}</p>\n<form method=\"post\">\n<p><button type=\"submit\">{}</button></p>\n</form>\n",
        escape(&question),
        escape(&say("unsubscribe-note")),
        escape(&say("unsubscribe-button"))
    );
    Ok(page(StatusCode::OK, who.language, "unsubscribe-title", &content))
}

#[handler]
pub(super) async fn act(
    request: &Request,
    body: poem::Body,
    Path(token): Path<String>,
    platform: Data<&SharedPlatform>,
) -> Result<Response, ApiError> {
    let who = match notifications::open(&platform, &token).await {
        Ok(who) => who,
        Err(error) if error.code() == "token_invalid" => return Ok(broken(request)),
        Err(error) => return Err(error),
    };
    let body = body.into_bytes_limit(LONGEST_BODY).await.map_err(|_| ApiError::too_large())?;
    match undone(&body) {
        Some(kinds) => {
            notifications::resume(&platform, who, &kinds).await?;
            Ok(page(StatusCode::OK, who.language, "unsubscribe-undone", ""))
        }
        None => {
            let stopped = notifications::stop(&platform, who).await?;
            Ok(page(StatusCode::OK, who.language, "unsubscribe-done", &after_stopping(who, &stopped)))
        }
    }
}

fn after_stopping(who: Addressed, stopped: &[Kind]) -> String {
    let say = |key: &str| escape(&text(who.language, key, &[]));
    let note = format!("<p>{}</p>\n", say("unsubscribe-note"));
    if stopped.is_empty() {
        return format!("<p>{}</p>\n{note}", say("unsubscribe-already"));
    }
    let names: Vec<&str> = stopped.iter().map(|kind| kind.message()).collect();
    format!(
        "{note}<form method=\"post\">\n<input type=\"hidden\" name=\"{UNDO}\" value=\"{}\">\n\
         <p><button type=\"submit\">{}</button></p>\n</form>\n",
        names.join(" "),
        say("unsubscribe-undo")
    )
}

/// The kinds that a form wants back; `None` when it wants mail stopped.
fn undone(body: &[u8]) -> Option<Vec<Kind>> {
    let fields = url::form_urlencoded::parse(body);
    let (_, names) = fields.into_iter().find(|(name, _)| name == UNDO)?;
    Some(names.split_whitespace().filter_map(Kind::from_message).collect())
}

/// A link that is no good: whose it was is not known, so that the browser says the language.
fn broken(request: &Request) -> Response {
    let asked = request.header("accept-language").unwrap_or_default();
    let language = asked.split(',').find_map(|part| Language::from_tag(part.split(';').next().unwrap_or_default().trim()));
    let language = language.unwrap_or(Language::En);
    let note = format!("<p>{}</p>\n", escape(&text(language, "unsubscribe-bad-note", &[])));
    page(StatusCode::NOT_FOUND, language, "unsubscribe-bad", &note)
}

fn page(status: StatusCode, language: Language, title: &str, content: &str) -> Response {
    let say = |key: &str| text(language, key, &[]);
    let title = say(title);
    let html = format!(
        "<main id=\"content\">\n<h1>{}</h1>\n{content}<p><a href=\"/me/notifications\">{}</a></p>\n</main>\n",
        escape(&title),
        escape(&say("unsubscribe-settings"))
    );
    let page = frame::page_in(language, &say("unsubscribe-skip"), &title, &html);
    private(Response::builder().status(status).content_type("text/html; charset=utf-8").body(page))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_programs_own_request_stops_and_the_form_takes_back() {
        assert_eq!(undone(b"List-Unsubscribe=One-Click"), None);
        assert_eq!(undone(b""), None);
        assert_eq!(undone(b"undo=work-marked+course-completed+nonsense"), Some(vec![Kind::WorkMarked, Kind::CourseCompleted]));
    }
}
