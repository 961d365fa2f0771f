//! The pages of the web app: every address of its own answers with the app, a lesson's address also with the lesson's text.

mod open;
mod qr;

use crate::catalogue::{Catalogue, LessonContent, PublishedCourse};
use crate::identity::{self, IdentityState};
use crate::learning::Learning;
use crate::learning::prepared::{self, LessonPage};
use crate::platform::access::Actor;
use crate::platform::frontend::{self, PageContent, escape};
use crate::platform::http::SignedIn;
use crate::platform::language::Language;
use crate::platform::messages;
use crate::platform::{ApiError, SharedPlatform};
use bytes::Bytes;
use course_format::LessonKind;
use poem::http::{Method, StatusCode};
use poem::{Endpoint, IntoResponse, Request, Response};
use poem_openapi::types::ToJSON;
use std::sync::Arc;

/// Answers whatever is no operation of the API.
#[derive(Debug)]
pub struct WebApp {
    identity: Arc<IdentityState>,
    catalogue: Arc<Catalogue>,
    learning: Arc<Learning>,
    platform: SharedPlatform,
}

/// Which lesson a page is asked for, and in which language.
struct Asked<'a> {
    slug: &'a str,
    key: &'a str,
    language: Language,
}

impl WebApp {
    /// Serves the built web app; what a lesson's page carries comes from the slices below.
    #[must_use]
    pub fn new(identity: Arc<IdentityState>, catalogue: Arc<Catalogue>, learning: Arc<Learning>, platform: SharedPlatform) -> Self {
        Self { identity, catalogue, learning, platform }
    }

    async fn answer(&self, request: &Request) -> Response {
        let path = request.uri().path();
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return ApiError::method_not_allowed().into_response();
        }
        if let Some(file) = frontend::file(request, path) {
            return file;
        }
        if path == "/manifest.webmanifest" {
            let language = accepted_language(request);
            let name = &self.platform.config.consortium.name;
            return frontend::manifest(name, &messages::text(language, "page-app-description", &[]), language.tag());
        }
        if path.starts_with("/open/")
            && let Some(page) = open::answer(&self.catalogue, &self.platform, request, path).await
        {
            return page;
        }
        // A name with an ending is a file that is not there; everything else is the app's to route. A number behind a dot is no ending
        // but an edition or a code: `digcomp-2.2`.
        let ending = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending);
        if path.starts_with("/api/") || ending.is_some_and(|ending| !ending.starts_with(|first: char| first.is_ascii_digit())) {
            return ApiError::not_found().into_response();
        }
        let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        let content = match parts[..] {
            ["courses", slug] => self.course(request, slug).await,
            ["courses", slug, "lessons", key] => self.lesson(request, slug, key).await,
            _ => Ok(None),
        };
        match content {
            Ok(content) => frontend::page(StatusCode::OK, content),
            Err(error) if error.status() == StatusCode::NOT_FOUND => frontend::page(StatusCode::NOT_FOUND, None),
            Err(error) => error.into_response(),
        }
    }

    /// A course's lessons as links for who is signed in, so that she gets to them without JavaScript.
    async fn course(&self, request: &Request, slug: &str) -> Result<Option<PageContent>, ApiError> {
        let Ok(reader) = SignedIn::of(request) else { return Ok(None) };
        let course = self.catalogue.described(slug, reader.language).await?;
        let account = identity::account(&self.identity, &reader).await?;
        let links: String = course
            .lessons
            .iter()
            .map(|lesson| {
                format!("<li><a href=\"/courses/{}/lessons/{}\">{}</a></li>", escape(slug), escape(&lesson.key), escape(&lesson.title))
            })
            .collect();
        let html = format!(
            "<main class=\"server-text content\"><h1>{}</h1><p>{}</p><ol>{links}</ol></main>",
            escape(&course.summary.title),
            escape(&course.summary.summary),
        );
        let data = vec![
            ("/api/account".to_owned(), account.to_json_string().into()),
            (format!("/api/courses/{slug}?language={}", reader.language.tag()), course.to_json_string().into()),
        ];
        let title = format!("{} – {}", course.summary.title, self.platform.config.consortium.name);
        Ok(Some(PageContent { language: course.summary.language.tag().to_owned(), title, html, data }))
    }

    /// The text of a lesson for who is signed in; nothing for who is not.
    async fn lesson(&self, request: &Request, slug: &str, key: &str) -> Result<Option<PageContent>, ApiError> {
        let Ok(reader) = SignedIn::of(request) else { return Ok(None) };
        let course = self.catalogue.course_by_slug(slug).await?;
        let asked = asked_language(request).unwrap_or(reader.language);
        let lesson = self.catalogue.lesson(&course, key, asked)?;
        let data = self.prepared(&reader, &course, &lesson, Asked { slug, key, language: asked }).await.unwrap_or_else(|error| {
            // The app asks for itself then, and says what is wrong where it can be read.
            tracing::debug!(code = error.code(), "a lesson's page goes out without its data");
            Vec::new()
        });
        let html = format!(
            "<main class=\"server-text content\"><p><a href=\"/courses/{}\">{}</a></p><h1>{}</h1>{}{}</main>",
            escape(slug),
            escape(course.title(asked)),
            escape(&lesson.title),
            lesson.html,
            neighbours(&course, slug, key, asked),
        );
        let title = format!("{} – {}", lesson.title, self.platform.config.consortium.name);
        Ok(Some(PageContent { language: lesson.language.tag().to_owned(), title, html, data }))
    }

    /// Everything that the app asks for before it can show the lesson, as the API would answer it to this reader now.
    async fn prepared(
        &self,
        reader: &Actor,
        course: &PublishedCourse,
        lesson: &LessonContent,
        asked: Asked<'_>,
    ) -> Result<Vec<(String, Bytes)>, ApiError> {
        let Asked { slug, key, language } = asked;
        let account = identity::account(&self.identity, reader).await?;
        let described = self.catalogue.described(slug, reader.language).await?;
        let kind = course.lesson(key).map(|lesson| lesson.kind);
        let page = LessonPage { slug, lesson: key, language: reader.language, text: language, is_lesson: kind == Some(LessonKind::Lesson) };
        let mut data = vec![
            ("/api/account".to_owned(), account.to_json_string().into()),
            (format!("/api/courses/{slug}?language={}", reader.language.tag()), described.to_json_string().into()),
            (format!("/api/courses/{slug}/versions/{}/lessons/{key}/{}", course.course.content_hash, language.tag()), lesson.plain.clone()),
        ];
        let own = prepared::answers(&self.learning, reader, page).await?;
        data.extend(own.into_iter().map(|(address, json)| (address, json.into())));
        Ok(data)
    }
}

/// Links to the lessons before and after, so that a course can be read through without JavaScript.
fn neighbours(course: &PublishedCourse, slug: &str, key: &str, language: Language) -> String {
    let lessons: Vec<_> = course.shown_lessons().collect();
    let Some(place) = lessons.iter().position(|lesson| lesson.key == key) else { return String::new() };
    let link = |index: Option<usize>, text: &str| {
        let Some(lesson) = index.and_then(|index| lessons.get(index)) else { return String::new() };
        format!(
            "<p><a href=\"/courses/{}/lessons/{}\">{}</a></p>",
            escape(slug),
            escape(&lesson.key),
            escape(&messages::text(language, text, &[]))
        )
    };
    let links = format!("{}{}", link(place.checked_sub(1), "page-previous-lesson"), link(Some(place + 1), "page-next-lesson"));
    if links.is_empty() { links } else { format!("<nav>{links}</nav>") }
}

/// The first of the product's languages that a browser names; it lists them by liking.
fn accepted_language(request: &Request) -> Language {
    let named = request.header("accept-language").unwrap_or_default().split(',');
    let tags = named.filter_map(|part| part.trim().split(['-', ';']).next());
    tags.filter_map(Language::from_tag).next().unwrap_or(Language::En)
}

/// The language in the address, where it names one.
fn asked_language(request: &Request) -> Option<Language> {
    let query = request.uri().query().unwrap_or_default();
    query.split('&').find_map(|pair| pair.strip_prefix("language=")).and_then(Language::from_tag)
}

impl Endpoint for WebApp {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        Ok(self.answer(&request).await)
    }
}
