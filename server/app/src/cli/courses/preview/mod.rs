//! `skillpact courses preview`: one course in a browser while it is written, without a database.
//!
//! The folder is looked at a few times a second; when a file changes, the course is parsed anew by the same engine that
//! publishes it, and open pages load again. What is wrong stands above the text, with its line.

mod page;
mod question;
mod watch;

use super::folder;
use crate::platform::clock::Clock;
use crate::platform::frontend;
use course_format::{CourseSource, Media, Parsed};
use poem::http::{StatusCode, header};
use poem::listener::{Acceptor, Listener, TcpListener};
use poem::web::sse::{Event, SSE};
use poem::{Body, Endpoint, IntoResponse, Request, Response, Server};
use std::error::Error;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, RwLock};
use std::time::Duration;
use tokio::sync::watch::{Receiver, channel};

/// What is being previewed, as it was read last.
struct Shown {
    source: CourseSource,
    parsed: Parsed,
    /// The course as it was when it last had no error, so that a half-typed line does not blank the page.
    last_good: Option<course_format::Course>,
}

impl Shown {
    fn read(folder: &Path, last_good: Option<course_format::Course>) -> Result<Self, Box<dyn Error>> {
        let source = folder::course(folder)?;
        let parsed = crate::catalogue::parse(&source, Clock::System.now().date_naive());
        let last_good = parsed.course.clone().or(last_good);
        Ok(Self { source, parsed, last_good })
    }

    fn media(&self, name: &str) -> Option<(&Media, &[u8])> {
        let hash = name.split('.').next()?;
        let media = self.last_good.as_ref()?.media.iter().find(|media| media.hash == hash)?;
        let file = self.source.files.iter().find(|file| file.path == format!("media/{}", media.path))?;
        Some((media, &file.bytes))
    }
}

/// Serves the preview until it is interrupted.
///
/// # Errors
/// When the folder is no course or the address is taken.
pub async fn run(folder: PathBuf, address: SocketAddr) -> Result<ExitCode, Box<dyn Error>> {
    let shown = Arc::new(RwLock::new(Shown::read(&folder, None)?));
    let (changed, changes) = channel(0_u64);
    let listener = TcpListener::bind(address).into_acceptor().await.map_err(|error| format!("cannot listen on {address}: {error}"))?;
    let address = listener.local_addr().first().and_then(|address| address.as_socket_addr().copied()).unwrap_or(address);
    say!("Preview of {}: http://{address}/\nPages load again when a file changes. Stop with Ctrl+C.", folder.display());
    say(&shown);
    let watching = Arc::clone(&shown);
    tokio::spawn(watch::for_ever(folder, move |folder| {
        let last_good = watching.read().ok().and_then(|shown| shown.last_good.clone());
        match Shown::read(folder, last_good) {
            Ok(next) => {
                if let Ok(mut shown) = watching.write() {
                    *shown = next;
                }
                say(&watching);
                changed.send_modify(|number| *number += 1);
            }
            Err(error) => eprintln!("{error}"),
        }
    }));
    Server::new_with_acceptor(listener).run(Preview { shown, changes }).await?;
    Ok(ExitCode::SUCCESS)
}

fn say(shown: &RwLock<Shown>) {
    let Ok(shown) = shown.read() else { return };
    for finding in &shown.parsed.diagnostics {
        say!("{finding}");
    }
    say!("{}", if shown.parsed.diagnostics.is_empty() { "No problems." } else { "" });
}

/// Answers every request of the preview.
struct Preview {
    shown: Arc<RwLock<Shown>>,
    changes: Receiver<u64>,
}

impl Endpoint for Preview {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let path = request.uri().path().to_owned();
        if path == "/changes" {
            return Ok(self.announce());
        }
        if let Some(file) = frontend::file(&request, &path) {
            return Ok(file);
        }
        let text = |kind: &str, content: &'static str| Response::builder().content_type(kind).body(content);
        let mut response = match path.as_str() {
            "/preview.css" => text("text/css; charset=utf-8", include_str!("preview.css")),
            "/preview.js" => text("text/javascript; charset=utf-8", include_str!("preview.js")),
            _ => self.page(&path),
        };
        let policy = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, header::HeaderValue::from_static(policy));
        response.headers_mut().insert(header::X_CONTENT_TYPE_OPTIONS, header::HeaderValue::from_static("nosniff"));
        response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
        Ok(response)
    }
}

impl Preview {
    /// A stream that says when to load again.
    fn announce(&self) -> Response {
        let mut changes = self.changes.clone();
        changes.mark_unchanged();
        let events = futures_util::stream::unfold(changes, |mut changes| async {
            changes.changed().await.ok()?;
            let number = *changes.borrow_and_update();
            Some((Event::message(number.to_string()), changes))
        });
        SSE::new(events).keep_alive(Duration::from_secs(15)).into_response()
    }

    fn page(&self, path: &str) -> Response {
        let Ok(shown) = self.shown.read() else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
        if let Some(name) = path.strip_prefix("/api/media/") {
            return match shown.media(name) {
                Some((media, bytes)) => Response::builder().content_type(&media.mime).body(Body::from(bytes.to_vec())),
                None => StatusCode::NOT_FOUND.into_response(),
            };
        }
        // Links between lessons are written for the product; here they lead to the preview of the same lesson.
        let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        let html = match parts[..] {
            [""] => Some(page::overview(&shown)),
            [language, lesson] => page::lesson(&shown, language, lesson),
            ["courses", _, "lessons", lesson] => {
                let language = shown.last_good.as_ref().and_then(|course| course.languages.first()).map(ToString::to_string);
                language.and_then(|language| page::lesson(&shown, &language, lesson))
            }
            _ => None,
        };
        match html {
            Some(html) => Response::builder().content_type("text/html; charset=utf-8").body(html),
            None => {
                Response::builder().status(StatusCode::NOT_FOUND).content_type("text/html; charset=utf-8").body(page::not_found(&shown))
            }
        }
    }
}
