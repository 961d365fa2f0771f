//! The reader's own part of a lesson's page: what the app would ask of this slice first, by address.

use super::service::Learning;
use super::store::Periods;
use crate::platform::ApiError;
use crate::platform::access::Actor;
use crate::platform::language::Language;
use poem_openapi::types::ToJSON;

/// A lesson's page, as far as this slice has something to say to it.
#[derive(Clone, Copy, Debug)]
pub struct LessonPage<'a> {
    /// The course's name in addresses.
    pub slug: &'a str,
    /// The lesson's key.
    pub lesson: &'a str,
    /// The language of the app.
    pub language: Language,
    /// The language of the lesson, where another one was asked for.
    pub text: Language,
    /// Whether it is a lesson to be read, which alone has a state.
    pub is_lesson: bool,
}

/// The reader's enrolment on the course and where she is in the lesson, as the API would answer.
///
/// # Errors
/// When the database refuses.
pub async fn answers(learning: &Learning, actor: &Actor, page: LessonPage<'_>) -> Result<Vec<(String, String)>, ApiError> {
    let language = page.language.tag();
    let enrolments = learning.list(actor, Some(page.slug), Periods::Latest, page.language).await?;
    let mut answers = vec![(format!("/api/enrolments?language={language}&course={}", page.slug), enrolments.to_json_string())];
    if let Some(enrolment) = enrolments.first().filter(|_| page.is_lesson) {
        let state = learning.lesson_state(actor, enrolment.id, page.lesson, page.text).await?;
        let address = format!("/api/enrolments/{}/lessons/{}?language={}", enrolment.id, page.lesson, page.text.tag());
        answers.push((address, state.to_json_string()));
    }
    Ok(answers)
}
