//! A client of the server: what it shows, what it asks, what it gets.

use chrono::{DateTime, Utc};
use poem::endpoint::BoxEndpoint;
use poem::http::{HeaderMap, Method, header};
use poem::{Endpoint, Request, RequestBuilder, Response};
use serde_json::Value;
use std::sync::Arc;

/// Somebody who asks: a browser that signed in, a program with a token, or nobody.
#[derive(Clone)]
pub struct Session {
    endpoint: Arc<BoxEndpoint<'static, Response>>,
    proof: Option<(header::HeaderName, String)>,
}

/// What came back, read whole.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body's bytes.
    pub body: Vec<u8>,
    asked: String,
}

/// The moment in a field of an answer.
///
/// # Panics
/// When it is none.
#[must_use]
pub fn moment(value: &Value) -> DateTime<Utc> {
    value.as_str().and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("{value} is no moment"))
}

impl Session {
    pub(crate) fn nobody(endpoint: Arc<BoxEndpoint<'static, Response>>) -> Self {
        Self { endpoint, proof: None }
    }

    pub(crate) fn browser(endpoint: Arc<BoxEndpoint<'static, Response>>, cookie: &str) -> Self {
        Self { endpoint, proof: Some((header::COOKIE, cookie.to_owned())) }
    }

    pub(crate) fn program(endpoint: Arc<BoxEndpoint<'static, Response>>, secret: &str) -> Self {
        Self { endpoint, proof: Some((header::AUTHORIZATION, format!("Bearer {secret}"))) }
    }

    /// The same somebody, asking another server.
    #[must_use]
    pub fn at(&self, endpoint: BoxEndpoint<'static, Response>) -> Self {
        Self { endpoint: Arc::new(endpoint), proof: self.proof.clone() }
    }

    /// Asks for a path below `/api`.
    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Method::GET, path, None).await
    }

    /// Posts JSON to a path below `/api`.
    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.ask(Method::POST, path, Some(body)).await
    }

    /// Puts JSON to a path below `/api`.
    pub async fn put(&self, path: &str, body: Value) -> Answer {
        self.ask(Method::PUT, path, Some(body)).await
    }

    /// Patches a path below `/api` with JSON.
    pub async fn patch(&self, path: &str, body: Value) -> Answer {
        self.ask(Method::PATCH, path, Some(body)).await
    }

    /// Deletes a path below `/api`.
    pub async fn delete(&self, path: &str) -> Answer {
        self.ask(Method::DELETE, path, None).await
    }

    /// Asks for a page: a path from the top.
    pub async fn page(&self, path: &str) -> Answer {
        self.send(Method::GET, path, |request| request.finish()).await
    }

    /// Any method on a path below `/api`, with JSON or without a body.
    pub async fn ask(&self, method: Method, path: &str, body: Option<Value>) -> Answer {
        let finish = |request: RequestBuilder| match &body {
            Some(body) => request.content_type("application/json").body(body.to_string()),
            None => request.finish(),
        };
        self.send(method, &format!("/api{path}"), finish).await
    }

    /// Sends what `finish` makes of a request that carries this session's proof. The path begins at the top.
    ///
    /// # Panics
    /// When the path is no address or the answer's body breaks off.
    pub async fn send(&self, method: Method, path: &str, finish: impl FnOnce(RequestBuilder) -> Request) -> Answer {
        let asked = format!("{method} {path}");
        let mut request = Request::builder().method(method).uri(path.parse().unwrap_or_else(|error| panic!("{path}: {error}")));
        if let Some((name, value)) = &self.proof {
            request = request.header(name, value);
        }
        let response = self.endpoint.get_response(finish(request)).await;
        let (parts, body) = response.into_parts();
        let body = body.into_vec().await.unwrap_or_else(|error| panic!("{asked}: the answer broke off: {error}"));
        Answer { status: parts.status.as_u16(), headers: parts.headers, body, asked }
    }
}

impl Answer {
    /// The body as JSON; null when it is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A header's value; empty when absent.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The cookie that was set, as a browser sends it back.
    #[must_use]
    pub fn cookie(&self) -> String {
        self.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
    }

    /// The JSON of an answer with this status.
    ///
    /// # Panics
    /// When the status is another one.
    #[track_caller]
    pub fn expect(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{} was answered with {}", self.asked, self.text());
        self.json()
    }

    /// The problem of a refusal with this status and code. Holds it against what every refusal must be.
    ///
    /// # Panics
    /// When it is anything else.
    #[track_caller]
    pub fn refused(&self, status: u16, code: &str) -> Value {
        let problem = self.expect(status);
        assert_eq!(problem["code"], code, "{} was answered with {problem}", self.asked);
        self.assert_is_problem();
        problem
    }

    /// The field that a refusal with `invalid_input` names, and the rule it breaks.
    ///
    /// # Panics
    /// When the answer is anything else.
    #[track_caller]
    pub fn field(&self) -> (String, String) {
        let problem = self.refused(422, "invalid_input");
        let text = |name: &str| problem["errors"][0][name].as_str().unwrap_or_default().to_owned();
        (text("field"), text("code"))
    }

    /// Holds the answer against RFC 9457 and the promises of `platform::problem`.
    ///
    /// # Panics
    /// When it is no such problem.
    #[track_caller]
    pub fn assert_is_problem(&self) {
        let problem = self.json();
        let described = format!("{} was answered with {} {}", self.asked, self.status, self.text());
        assert_eq!(self.header("content-type"), "application/problem+json", "{described}");
        assert_eq!(problem["status"], self.status, "{described}");
        let trace = problem["trace_id"].as_str().unwrap_or_default();
        assert!(trace.len() == 32 && trace == self.header("x-request-id"), "{described}");
        let code = problem["code"].as_str().unwrap_or_default();
        assert!(!code.is_empty() && problem["type"] == format!("/api/docs#problem-{code}"), "{described}");
        assert_eq!(self.header("cache-control"), "no-store", "{described}");
    }
}
