//! Errors as people and programs get them: RFC 9457 problem documents with a stable code.
//!
//! Slices return [`ApiError`]; causes are logged with the request's id and never sent.

use poem::http::{HeaderValue, StatusCode, header};
use poem::{IntoResponse, Response};
use poem_openapi::payload::{Json, Payload};
use poem_openapi::registry::{MetaMediaType, MetaResponse, MetaResponses, Registry};
use poem_openapi::{ApiResponse, Object};
use sea_orm::{DbErr, RuntimeErr};

tokio::task_local! {
    /// The id of the request that is being answered, for problems and audit entries.
    pub static REQUEST_ID: String;
}

/// The current request's id; empty outside a request.
#[must_use]
pub fn request_id() -> String {
    REQUEST_ID.try_with(Clone::clone).unwrap_or_default()
}

/// What went wrong, as an RFC 9457 problem document.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Problem {
    /// A URI reference that names the kind of problem.
    #[oai(rename = "type")]
    pub kind: String,
    /// A short sentence, the same for every problem of this kind.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The stable name of this kind of problem.
    pub code: String,
    /// The stable name of what is wrong in this case, where one kind of problem has several reasons.
    pub reason: Option<String>,
    /// What is wrong in this case and how to mend it.
    pub detail: Option<String>,
    /// The fields at fault.
    #[oai(skip_serializing_if_is_empty, default)]
    pub errors: Vec<FieldError>,
    /// Name this id when you ask for help.
    pub trace_id: String,
}

/// One field at fault.
#[derive(Clone, Debug, Object)]
pub struct FieldError {
    /// The field's name, as in the request.
    pub field: String,
    /// The stable name of the rule it breaks.
    pub code: String,
    /// What to write instead.
    pub message: String,
}

/// A failure at the edge of the program: what the caller is told, and the cause that only the log gets.
#[derive(Debug)]
pub struct ApiError {
    status: StatusCode,
    code: &'static str,
    reason: Option<&'static str>,
    detail: Option<String>,
    errors: Vec<FieldError>,
    retry_after_seconds: Option<u64>,
    // Boxed, so that an error stays small enough to be returned by value.
    cause: Option<Box<str>>,
}

macro_rules! kinds {
    ($($(#[$meta:meta])* $name:ident = $status:ident;)*) => {
        impl ApiError {$(
            $(#[$meta])*
            #[must_use]
            pub fn $name() -> Self {
                Self::new(StatusCode::$status, stringify!($name))
            }
        )*}
    };
}

kinds! {
    /// The request cannot be read.
    bad_request = BAD_REQUEST;
    /// Nobody is signed in.
    not_signed_in = UNAUTHORIZED;
    /// The session or token has expired.
    sign_in_expired = UNAUTHORIZED;
    /// E-mail or password are wrong; which of them is never said.
    wrong_credentials = UNAUTHORIZED;
    /// The caller may not do this.
    forbidden = FORBIDDEN;
    /// A request from another site with this site's cookie.
    cross_site = FORBIDDEN;
    /// There is nothing here that the caller may see.
    not_found = NOT_FOUND;
    /// The address exists, the method does not.
    method_not_allowed = METHOD_NOT_ALLOWED;
    /// The record changed or already exists.
    conflict = CONFLICT;
    /// Something else still refers to this record.
    already_in_use = CONFLICT;
    /// A test that was handed in takes no more answers.
    attempt_closed = CONFLICT;
    /// The time for a test is over.
    time_over = CONFLICT;
    /// All attempts are used.
    no_attempts_left = CONFLICT;
    /// A lesson before this one is unfinished.
    lesson_unfinished = CONFLICT;
    /// One or more fields are wrong.
    invalid_input = UNPROCESSABLE_ENTITY;
    /// The link was used, has expired or was never valid.
    token_invalid = UNPROCESSABLE_ENTITY;
    /// The password does not meet the rule.
    password_too_weak = UNPROCESSABLE_ENTITY;
    /// The cursor is not one of this list's.
    bad_cursor = UNPROCESSABLE_ENTITY;
    /// The body is too large.
    too_large = PAYLOAD_TOO_LARGE;
    /// The body is of another media type.
    unsupported_media_type = UNSUPPORTED_MEDIA_TYPE;
    /// The part of a file that was asked for lies beyond its end.
    range_not_satisfiable = RANGE_NOT_SATISFIABLE;
    /// Too many tries; wait.
    too_many_requests = TOO_MANY_REQUESTS;
    /// The request took too long to arrive.
    request_timeout = REQUEST_TIMEOUT;
    /// The database or the disk cannot be reached for the moment.
    unavailable = SERVICE_UNAVAILABLE;
    /// The disk is full: nothing was saved.
    storage_full = INSUFFICIENT_STORAGE;
    /// A fault of the server's.
    internal = INTERNAL_SERVER_ERROR;
}

impl ApiError {
    fn new(status: StatusCode, code: &'static str) -> Self {
        Self { status, code, reason: None, detail: None, errors: Vec::new(), retry_after_seconds: None, cause: None }
    }

    /// Names what is wrong in this case, so that it can be worded in the reader's language.
    #[must_use]
    pub fn reason(mut self, reason: &'static str) -> Self {
        self.reason = Some(reason);
        self
    }

    /// Says what is wrong in this case and how to mend it.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Names one field at fault.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>, code: impl Into<String>, message: impl Into<String>) -> Self {
        self.errors.push(FieldError { field: field.into(), code: code.into(), message: message.into() });
        self
    }

    /// `invalid_input` with one field at fault.
    #[must_use]
    pub fn invalid(field: impl Into<String>, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self::invalid_input().field(field, code, message)
    }

    /// `internal` with the cause for the log.
    #[must_use]
    pub fn because(cause: impl std::fmt::Display) -> Self {
        let mut error = Self::internal();
        error.cause = Some(cause.to_string().into());
        error
    }

    /// Tells the caller when to try again.
    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after_seconds = Some(seconds);
        self
    }

    /// The stable name of this kind of problem.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// What a person at a terminal is told: the detail, each field with what is wrong, or the cause, else the code.
    #[must_use]
    pub fn in_words(&self) -> String {
        let fields = self.errors.iter().map(|error| format!("{}: {}", error.field, error.message));
        let words: Vec<String> = self.detail.iter().cloned().chain(fields).chain(self.cause.as_deref().map(str::to_owned)).collect();
        if words.is_empty() { self.code.to_owned() } else { words.join("; ") }
    }

    /// The HTTP status it answers with.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Turns a failure of the framework's own into a problem.
    #[must_use]
    pub fn from_framework(error: &poem::Error) -> Self {
        let kind = match error.status() {
            StatusCode::NOT_FOUND => Self::not_found(),
            StatusCode::METHOD_NOT_ALLOWED => Self::method_not_allowed(),
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Self::unsupported_media_type(),
            StatusCode::PAYLOAD_TOO_LARGE => Self::too_large(),
            StatusCode::UNAUTHORIZED => Self::not_signed_in(),
            StatusCode::FORBIDDEN => Self::forbidden(),
            StatusCode::REQUEST_TIMEOUT => Self::request_timeout(),
            StatusCode::SERVICE_UNAVAILABLE => Self::unavailable(),
            status if status.is_client_error() => Self::bad_request(),
            _ => Self::because(error),
        };
        // The framework's sentences about a request that cannot be read are safe and name the parameter.
        if kind.code == "bad_request" { kind.detail(error.to_string()) } else { kind }
    }

    fn title(&self) -> String {
        let mut words = self.code.replace('_', " ");
        if let Some(first) = words.get_mut(0..1) {
            first.make_ascii_uppercase();
        }
        words
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        if let Some(cause) = &self.cause {
            tracing::error!(code = self.code, cause, "request failed");
        }
        let problem = Problem {
            kind: format!("/api/docs#problem-{}", self.code),
            title: self.title(),
            status: self.status.as_u16(),
            code: self.code.to_owned(),
            reason: self.reason.map(str::to_owned),
            detail: self.detail,
            errors: self.errors,
            trace_id: request_id(),
        };
        let mut response = Json(problem).into_response();
        response.set_status(self.status);
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if self.status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"Skillpact\""));
        }
        if let Some(seconds) = self.retry_after_seconds {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl From<ApiError> for poem::Error {
    fn from(error: ApiError) -> Self {
        poem::Error::from_response(error.into_response())
    }
}

impl ApiResponse for ApiError {
    fn meta() -> MetaResponses {
        let range = |range: &str, description| MetaResponse {
            description,
            status: None,
            status_range: Some(range.to_owned()),
            content: vec![MetaMediaType { content_type: "application/problem+json", schema: <Json<Problem> as Payload>::schema_ref() }],
            headers: vec![],
        };
        MetaResponses {
            responses: vec![
                range("4XX", "The request cannot be fulfilled as it is; `code` names the reason."),
                range("5XX", "The server cannot fulfil the request now; nothing was saved."),
            ],
        }
    }

    fn register(registry: &mut Registry) {
        <Json<Problem> as Payload>::register(registry);
    }
}

impl From<DbErr> for ApiError {
    fn from(error: DbErr) -> Self {
        let code = match &error {
            DbErr::Exec(RuntimeErr::SqlxError(cause)) | DbErr::Query(RuntimeErr::SqlxError(cause)) => {
                cause.as_database_error().and_then(|cause| cause.code()).map(|code| primary(&code))
            }
            _ => None,
        };
        let mut kind = match (code.as_deref(), &error) {
            // SQLITE_FULL; PostgreSQL's disk_full.
            (Some("13" | "53100"), _) => Self::storage_full().detail("The disk is full. Nothing was saved; try again when there is room."),
            // SQLITE_BUSY, SQLITE_IOERR and its kin, SQLITE_CANTOPEN, SQLITE_READONLY; PostgreSQL shutting down or not accepting.
            (Some("5" | "10" | "14" | "8" | "57P01" | "57P02" | "57P03" | "53300"), _)
            | (_, DbErr::ConnectionAcquire(_) | DbErr::Conn(_)) => Self::unavailable().retry_after(5),
            (None, DbErr::Exec(_) | DbErr::Query(_)) => Self::unavailable().retry_after(5),
            _ => Self::internal(),
        };
        kind.cause = Some(error.to_string().into());
        kind
    }
}

/// SQLite's codes say in their last byte what kind of failure it is, and before that where it came about; PostgreSQL's have five
/// letters and are kept.
fn primary(code: &str) -> String {
    match code.parse::<u32>() {
        Ok(number) if code.len() < 5 => (number & 0xff).to_string(),
        _ => code.to_owned(),
    }
}

/// Whether a failed insert or update broke a unique constraint of this table, on either database.
#[must_use]
pub fn breaks_unique(error: &DbErr, table: &str) -> bool {
    matches!(error.sql_err(), Some(sea_orm::SqlErr::UniqueConstraintViolation(message)) if message.contains(table))
}
