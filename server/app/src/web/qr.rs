//! The QR code of an open course's address, as a picture of its own.

use poem::Response;
use poem::http::{HeaderValue, header};
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// Light modules around the code, without which telephones do not find it.
const QUIET: usize = 4;

/// The picture for an address; nothing when it is too long for a code.
pub(super) fn picture(address: &str) -> Option<Response> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let side = width + 2 * QUIET;
    let mut path = String::new();
    for (place, _) in code.to_colors().iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
        let (x, y) = (place % width + QUIET, place / width + QUIET);
        let _ = write!(path, "M{x} {y}h1v1h-1z");
    }
    // Black on white whatever the page's colours are: a light code on a dark ground is not found by every telephone.
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" width=\"{size}\" height=\"{size}\" shape-rendering=\"crispEdges\">\
         <rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>",
        size = side * 8,
    );
    let mut response = Response::builder().content_type("image/svg+xml").body(svg);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    Some(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_code_has_its_quiet_zone_and_no_script() {
        let response = picture("https://learn.example/open/recognise-phishing").unwrap();
        let text = response.into_body().into_string().await.unwrap();
        assert!(text.starts_with("<svg ") && text.contains("M4 4h1") && !text.contains("M3 "), "{text}");
    }

    #[test]
    fn what_is_too_long_has_no_code() {
        assert!(picture(&"x".repeat(5000)).is_none());
    }
}
