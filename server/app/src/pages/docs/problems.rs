//! The kinds of problems, with an anchor each: the `type` of a problem document is the address of its entry here.

use crate::platform::ApiError;
use std::fmt::Write;

/// Makes a problem of one kind.
type Kind = fn() -> ApiError;

/// Every kind, by status, with what a caller can do about it.
const KINDS: [(Kind, &str); 26] = [
    (
        ApiError::bad_request,
        "The request cannot be read. The detail names the parameter or field at fault; mend it before you send it again.",
    ),
    (ApiError::not_signed_in, "Nobody is signed in. Sign in, or send a program's token."),
    (ApiError::sign_in_expired, "The session or token has expired or was revoked. Sign in again, or make a new token."),
    (ApiError::wrong_credentials, "The e-mail address or the password is wrong; which of the two is never said."),
    (ApiError::forbidden, "The caller belongs to the organisation but lacks the permission that the operation names."),
    (ApiError::cross_site, "A browser sent this from another site. Only pages of this server may send it with its cookie."),
    (
        ApiError::not_found,
        "There is nothing here that the caller may see. What belongs to other organisations looks the same as what does not exist.",
    ),
    (ApiError::method_not_allowed, "The address exists, this method does not."),
    (ApiError::request_timeout, "The request did not arrive whole, or could not be answered, in time. It may be sent again."),
    (ApiError::conflict, "The record has changed or already exists. Read it again before you decide."),
    (ApiError::already_in_use, "Something else still refers to this record. Remove the references first."),
    (ApiError::attempt_closed, "The test was handed in; it takes no more answers."),
    (ApiError::time_over, "The time for this test is over. What was saved before counts; the attempt is closed."),
    (ApiError::no_attempts_left, "All attempts that the course allows are used."),
    (ApiError::lesson_unfinished, "A lesson that comes before is not finished yet."),
    (ApiError::too_large, "The body is larger than the server accepts; the detail names the limit."),
    (ApiError::unsupported_media_type, "The body is of a media type that the operation does not read, or it is compressed."),
    (ApiError::range_not_satisfiable, "The part of a file that was asked for lies beyond its end; `Content-Range` names its size."),
    (ApiError::invalid_input, "One or more fields are wrong. `errors` names each field, the rule it breaks and what to write instead."),
    (ApiError::token_invalid, "The link was used, has expired or was never valid. Ask for a new one."),
    (ApiError::password_too_weak, "The password does not meet the rule; the detail says which."),
    (ApiError::bad_cursor, "The cursor is not one of this list in this order. Start again from the first page."),
    (ApiError::too_many_requests, "Too many tries in a short time. Wait for as long as `Retry-After` says."),
    (ApiError::internal, "A fault of the server's. Nothing was saved. Name the `trace_id` when you report it."),
    (ApiError::unavailable, "The database or the disk cannot be reached for the moment. Nothing was saved; try again after `Retry-After`."),
    (ApiError::storage_full, "The server's disk is full. Nothing was saved; tell the operator."),
];

/// The list of problems.
pub(super) fn section() -> String {
    let mut html = "<section>\n<h2 id=\"problems\">Problems</h2>\n\
        <p>Every failure is a problem document after RFC 9457, <code>application/problem+json</code>. Decide by its \
        <code>code</code>, which stays the same; <code>title</code> and <code>detail</code> are for people and may change.</p>\n<dl>\n"
        .to_owned();
    for (kind, meaning) in KINDS {
        let (code, status) = (kind().code(), kind().status().as_u16());
        let _ = write!(
            html,
            "<dt id=\"problem-{code}\"><code>{code}</code> <span class=\"note\">status {status}</span></dt>\n<dd><p>{}</p></dd>\n",
            super::phrase(meaning)
        );
    }
    html + "</dl>\n</section>\n"
}
