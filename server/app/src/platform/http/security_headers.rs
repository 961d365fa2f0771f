//! The headers that tell a browser what this site never does.

use poem::Response;
use poem::http::{HeaderName, HeaderValue, header};

const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; \
     font-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
     require-trusted-types-for 'script'; trusted-types skillpact skillpact-worker svelte-trusted-html";

/// What is no page shows nothing and loads nothing; saying so at length at every small answer would weigh more than the answer.
const NO_PAGE: &str = "default-src 'none'; frame-ancestors 'none'";

/// Adds them; an answer that set its own (a media file's narrower policy) keeps it.
pub(super) fn add(response: &mut Response, secure: bool) {
    let is_page = response.content_type().is_some_and(|kind| kind.starts_with("text/html"));
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, if is_page { CONTENT_SECURITY_POLICY } else { NO_PAGE });
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    if is_page {
        set(header::X_FRAME_OPTIONS, "DENY");
        set(header::REFERRER_POLICY, "same-origin");
        set(HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    }
    if secure {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
}
