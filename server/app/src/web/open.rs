//! The pages of open courses: their text stands in the page, for anybody, and may be kept by any cache for a while.

use super::qr;
use crate::catalogue::{Catalogue, PublishedCourse, open_lesson};
use crate::platform::frontend::{self, PageContent, escape};
use crate::platform::language::Language;
use crate::platform::{ApiError, Platform, messages};
use bytes::Bytes;
use poem::http::{HeaderValue, StatusCode, header};
use poem::{Request, Response};

/// The answer to an address below `/open`; nothing for addresses that are the app's alone to answer.
pub(super) async fn answer(catalogue: &Catalogue, platform: &Platform, request: &Request, path: &str) -> Option<Response> {
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    let found = match parts[..] {
        ["open", slug, "qr.svg"] => {
            let course = catalogue.open_course(slug).await;
            return course.ok().and_then(|_| qr::picture(&format!("{}/open/{slug}", platform.config.server.public_url)));
        }
        ["open", slug] => course_page(catalogue, platform, slug, language(request)).await,
        ["open", slug, "lessons", key] => lesson_page(catalogue, platform, slug, key, language(request)).await,
        _ => return None,
    };
    let mut response = match found {
        Ok(content) => frontend::page(StatusCode::OK, Some(content)),
        Err(_) => return None,
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
    headers.append(header::VARY, HeaderValue::from_static("accept-language"));
    Some(response)
}

/// The language in the address, else the first that the browser asks for and the product speaks.
fn language(request: &Request) -> Language {
    super::asked_language(request).unwrap_or_else(|| super::accepted_language(request))
}

async fn course_page(catalogue: &Catalogue, platform: &Platform, slug: &str, language: Language) -> Result<PageContent, ApiError> {
    let course = catalogue.open_course(slug).await?;
    let shown = course.language(language, |known| course.course.title.contains_key(&known));
    let lessons: String = course
        .readings()
        .map(|lesson| {
            let text = course.language(language, |known| lesson.texts.contains_key(&known));
            let title = lesson.texts.get(&text).map(|text| text.title.as_str()).unwrap_or_default();
            format!("<li><a href=\"{}\">{}</a></li>", address(slug, &lesson.key, language), escape(title))
        })
        .collect();
    let html = format!(
        "<main class=\"server-text content\"><h1>{}</h1><p>{}</p><ol>{lessons}</ol>{}</main>",
        escape(course.title(language)),
        escape(course.course.summary.get(&shown).map(String::as_str).unwrap_or_default()),
        languages(&course, &format!("/open/{}", escape(slug)), language),
    );
    let title = format!("{} – {}", course.title(language), platform.config.consortium.name);
    Ok(PageContent { language: crate::catalogue::product_language(shown).tag().to_owned(), title, html, data: Vec::new() })
}

async fn lesson_page(
    catalogue: &Catalogue,
    platform: &Platform,
    slug: &str,
    key: &str,
    language: Language,
) -> Result<PageContent, ApiError> {
    let course = catalogue.open_course(slug).await?;
    let lesson = catalogue.open_lesson(&course, key, language)?;
    let html = format!(
        "<main class=\"server-text content\"><p><a href=\"/open/{}?language={}\">{}</a></p><h1>{}</h1>{}{}{}</main>",
        escape(slug),
        language.tag(),
        escape(course.title(language)),
        escape(&lesson.content.title),
        lesson.html,
        neighbours(&course, slug, key, language),
        languages(&course, &format!("/open/{}/lessons/{}", escape(slug), escape(key)), language),
    );
    let title = format!("{} – {}", lesson.content.title, platform.config.consortium.name);
    let asked = format!("/api/open/courses/{slug}/lessons/{key}/{}", language.tag());
    let data = vec![(asked, Bytes::from(lesson.plain))];
    Ok(PageContent { language: lesson.content.language.tag().to_owned(), title, html, data })
}

fn address(slug: &str, key: &str, language: Language) -> String {
    format!("/open/{}/lessons/{}?language={}", escape(slug), escape(key), language.tag())
}

/// Links to the lessons before and after, among those that are public.
fn neighbours(course: &PublishedCourse, slug: &str, key: &str, language: Language) -> String {
    let lessons: Vec<_> = course.readings().filter(|lesson| open_lesson(course, &lesson.key).is_some()).collect();
    let Some(place) = lessons.iter().position(|lesson| lesson.key == key) else { return String::new() };
    let link = |index: Option<usize>, text: &str| {
        let lesson = index.and_then(|index| lessons.get(index));
        lesson.map_or_else(String::new, |lesson| {
            format!("<p><a href=\"{}\">{}</a></p>", address(slug, &lesson.key, language), escape(&messages::text(language, text, &[])))
        })
    };
    format!("<nav>{}{}</nav>", link(place.checked_sub(1), "page-previous-lesson"), link(Some(place + 1), "page-next-lesson"))
}

/// Links to the same page in the course's other languages.
fn languages(course: &PublishedCourse, page: &str, shown: Language) -> String {
    let others = course.course.languages.iter().map(|language| crate::catalogue::product_language(*language));
    let links: String = others
        .filter(|other| *other != shown)
        .map(|other| {
            let name = escape(&messages::text(other, "page-in-this-language", &[]));
            format!("<a href=\"{page}?language={tag}\" lang=\"{tag}\" hreflang=\"{tag}\">{name}</a> ", tag = other.tag())
        })
        .collect();
    if links.is_empty() { links } else { format!("<p>{links}</p>") }
}
