//! What every request passes on its way in and out: an id, limits, one form of error, security headers, a log line.

mod authentication;
mod body;
mod compression;
mod cross_site;
mod nul;
mod patience;
mod prepared;
mod security_headers;

pub use authentication::{Identity, SignedIn};
pub use cross_site::refuse_cross_site;
pub use patience::PatientAcceptor;
pub use prepared::Prepared;

use crate::platform::config::ServerConfig;
use crate::platform::problem::{ApiError, REQUEST_ID};
use futures_util::FutureExt;
use poem::http::{HeaderValue, Method, StatusCode, header};
use poem::{Endpoint, IntoResponse, Middleware, Request, Response};
use poem_openapi::OperationId;
use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

/// The outermost layer. It turns every failure, a panic included, into a problem document.
#[derive(Clone, Debug)]
pub struct Envelope {
    body_limit_bytes: usize,
    timeout: Duration,
    secure: bool,
    is_streamed: fn(&Request) -> bool,
}

/// A request that brings a file has arrived and is answered within this time. That it comes fast enough is the socket's to see.
const STREAM_TIMEOUT: Duration = Duration::from_secs(1800);

impl Envelope {
    /// Takes its limits from the configuration.
    #[must_use]
    pub fn new(config: &ServerConfig) -> Self {
        Self {
            body_limit_bytes: config.body_limit_bytes,
            timeout: Duration::from_secs(config.request_timeout_seconds),
            secure: config.public_url.starts_with("https://"),
            is_streamed: |_| false,
        }
    }

    /// Leaves the bodies of some requests as they come, for operations that limit them while they read them.
    #[must_use]
    pub fn streaming(self, is_streamed: fn(&Request) -> bool) -> Self {
        Self { is_streamed, ..self }
    }
}

impl<E: Endpoint> Middleware<E> for Envelope {
    type Output = EnvelopeEndpoint<E>;

    fn transform(&self, inner: E) -> Self::Output {
        EnvelopeEndpoint { inner, limits: self.clone() }
    }
}

/// See [`Envelope`].
#[derive(Debug)]
pub struct EnvelopeEndpoint<E> {
    inner: E,
    limits: Envelope,
}

impl<E: Endpoint> EnvelopeEndpoint<E> {
    async fn answer(&self, request: Request) -> Response {
        let reads_body = !matches!(*request.method(), Method::GET | Method::HEAD);
        let is_streamed = (self.limits.is_streamed)(&request);
        let work = async {
            if nul::is_in_address(&request) {
                return Err(nul::refused().into());
            }
            let request = if is_streamed {
                body::refuse_compressed(&request)?;
                request
            } else if reads_body {
                body::take_whole(request, self.limits.body_limit_bytes).await?
            } else {
                request
            };
            self.inner.call(request).await.map(IntoResponse::into_response)
        };
        // A panic is a fault of ours; the caller gets a problem document, the connection lives on.
        let timeout = if is_streamed { STREAM_TIMEOUT } else { self.limits.timeout };
        let outcome = tokio::time::timeout(timeout, AssertUnwindSafe(work).catch_unwind()).await;
        match outcome {
            Ok(Ok(Ok(response))) => response,
            Ok(Ok(Err(error))) if error.is_from_response() => error.into_response(),
            Ok(Ok(Err(error))) => ApiError::from_framework(&error).into_response(),
            Ok(Err(_)) => ApiError::because("a handler panicked").into_response(),
            Err(_) => ApiError::request_timeout().detail("The request did not arrive or could not be answered in time.").into_response(),
        }
    }
}

impl<E: Endpoint> Endpoint for EnvelopeEndpoint<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let started = Instant::now();
        let request_id = uuid::Uuid::new_v4().simple().to_string();
        let method = request.method().clone();
        let path = request.uri().path().to_owned();
        let coding = compression::accepted(request.headers());
        let mut response = REQUEST_ID.scope(request_id.clone(), self.answer(request)).await;
        if method == Method::HEAD {
            response.set_body(poem::Body::empty());
        } else if let Some(coding) = coding {
            response = compression::compress(response, coding);
        }
        // Answers of the API are personal unless they say otherwise.
        if path.starts_with("/api/") {
            response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
        }
        security_headers::add(&mut response, self.limits.secure);
        if let Ok(value) = HeaderValue::from_str(&request_id) {
            response.headers_mut().insert("x-request-id", value);
        }
        report(&response, &method, &path, &request_id, started.elapsed());
        Ok(response)
    }
}

fn report(response: &Response, method: &Method, path: &str, request_id: &str, elapsed: Duration) {
    let status = response.status();
    let operation = response.data::<OperationId>().map_or("page", |id| id.0);
    metrics::histogram!("http_request_duration_seconds", "operation" => operation, "status" => status_class(status))
        .record(elapsed.as_secs_f64());
    let milliseconds = elapsed.as_secs_f64() * 1000.0;
    if status == StatusCode::SERVICE_UNAVAILABLE {
        tracing::warn!(request_id, %method, path, operation, status = status.as_u16(), milliseconds, "request");
    } else if status.is_server_error() {
        tracing::error!(request_id, %method, path, operation, status = status.as_u16(), milliseconds, "request");
    } else {
        tracing::debug!(request_id, %method, path, operation, status = status.as_u16(), milliseconds, "request");
    }
}

fn status_class(status: StatusCode) -> &'static str {
    match status.as_u16() {
        100..=199 => "1xx",
        200..=299 => "2xx",
        300..=399 => "3xx",
        400..=499 => "4xx",
        _ => "5xx",
    }
}

/// Marks an answer as personal: no cache keeps it.
#[must_use]
pub fn private(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
