//! A course as it is taken along: what belongs to it in one language, to the byte, and what a device needs to judge practice.
//!
//! Practice is judged on the device while there is no network, so the keys of `lesson` questions leave the server: learners are
//! told them one by one anyway, as often as they like. The key of a test, a bank or an assignment never does, and neither does a
//! key of a version that is no longer followed: what was a lesson then may be a test now.

use super::api::{
    CoursePackage, GapKeyOut, OptionFeedback, PackagedFile, PackagedFileKind, PackagedLesson, PracticeKey, PracticeKeys, PracticeLesson,
};
use super::content;
use super::{Catalogue, PublishedCourse};
use crate::platform::ApiError;
use crate::platform::language::Language;
use course_format::{AnswerKey, GapKey, LessonKind, Media, Question};
use poem_openapi::types::ToJSON;

impl Catalogue {
    /// What belongs to the version of a course that its people follow, in a language.
    ///
    /// # Errors
    /// `not_found` when there is no such course.
    pub(super) async fn package(&self, slug: &str, language: Language) -> Result<CoursePackage, ApiError> {
        let version = self.course_by_slug(slug).await?;
        let mut texts = Vec::new();
        let mut lessons = Vec::new();
        for lesson in version.shown_lessons() {
            let content = self.lesson(&version, &lesson.key, language)?;
            lessons.push(PackagedLesson {
                key: lesson.key.clone(),
                address: lesson_address(&version, &lesson.key, language),
                bytes: content.plain.len() as u64,
            });
            texts.push(content);
        }
        let practice = practice_keys(&version, language).to_json_string();
        let is_shown = |media: &&Media| {
            let address = format!("/api/media/{}", media.hash);
            practice.contains(&address) || texts.iter().any(|content| contains(&content.plain, address.as_bytes()))
        };
        let mut files = Vec::new();
        for media in version.course.media.iter().filter(is_shown) {
            let served = self.media(&media.hash, None).await?;
            files.push(PackagedFile { address: file_address(media), kind: kind(&served.mime), bytes: served.size });
        }
        let practice_bytes = practice.len() as u64;
        let sum = |is_wanted: fn(&PackagedFile) -> bool| files.iter().filter(|file| is_wanted(file)).map(|file| file.bytes).sum::<u64>();
        Ok(CoursePackage {
            slug: version.course.slug.clone(),
            version: version.course.content_hash.clone(),
            language,
            practice_address: format!("/api/courses/{}/versions/{}/practice/{}", slug, version.course.content_hash, language.tag()),
            practice_bytes,
            bytes: practice_bytes
                + lessons.iter().map(|lesson| lesson.bytes).sum::<u64>()
                + sum(|file| file.kind != PackagedFileKind::Recording),
            recording_bytes: sum(|file| file.kind == PackagedFileKind::Recording),
            lessons,
            files,
        })
    }

    /// The keys of a course's practice questions, of the version that its people follow and of no other.
    ///
    /// # Errors
    /// `not_found` when there is no such course, or it has another version now.
    pub(super) async fn practice(&self, slug: &str, version: &str, language: Language) -> Result<PracticeKeys, ApiError> {
        let followed = self.course_by_slug(slug).await?;
        if followed.course.content_hash != version {
            return Err(ApiError::not_found());
        }
        Ok(practice_keys(&followed, language))
    }
}

fn practice_keys(version: &PublishedCourse, language: Language) -> PracticeKeys {
    let lessons = version.course.lessons.iter().filter(|lesson| lesson.kind == LessonKind::Lesson && !lesson.questions.is_empty());
    PracticeKeys {
        version: version.course.content_hash.clone(),
        lessons: lessons
            .map(|lesson| {
                // The language of the lesson's text decides, as it does for the text.
                let language = version.language(language, |language| lesson.texts.contains_key(&language));
                PracticeLesson {
                    lesson: lesson.key.clone(),
                    questions: lesson.questions.iter().filter_map(|question| practice_key(question, language)).collect(),
                }
            })
            .collect(),
    }
}

/// What a device needs to judge answers to a question in a language; nothing when it has no text in it. What is judged by a
/// pattern has no key here: patterns are the course engine's own and wait for the server.
#[must_use]
pub fn practice_key(question: &Question, language: course_format::Language) -> Option<PracticeKey> {
    let text = question.texts.get(&language)?;
    let numbered = (1..).zip(&text.options);
    let mut key = PracticeKey {
        question: question.key.clone(),
        kind: question.kind.into(),
        judged: content::judge(&question.key_),
        points: question.points,
        options: None,
        right: None,
        gaps: None,
        order: None,
        pairs: None,
        option_feedback: numbered
            .filter_map(|(number, option)| Some(OptionFeedback { number, feedback_html: option.feedback_html.clone()? }))
            .collect(),
        feedback_html: text.feedback_html.clone(),
    };
    match &question.key_ {
        AnswerKey::Choice { options, right } => {
            key.options = Some(*options);
            key.right = Some(right.clone());
        }
        AnswerKey::Gap { .. } => key.gaps = Some(text.gap_keys.iter().map(gap).collect()),
        AnswerKey::Order { order } => key.order = Some(order.clone()),
        AnswerKey::Match { pairs, .. } => key.pairs = Some(pairs.clone()),
        AnswerKey::Text { .. } | AnswerKey::Upload { .. } | AnswerKey::Scale { .. } => {}
    }
    Some(key)
}

fn gap(key: &GapKey) -> GapKeyOut {
    match key {
        GapKey::Text { accepted } => GapKeyOut { accepted: Some(accepted.clone()), ..GapKeyOut::default() },
        GapKey::Number { value, tolerance } => GapKeyOut { value: Some(*value), tolerance: Some(*tolerance), ..GapKeyOut::default() },
        GapKey::DropDown { right, .. } => GapKeyOut { accepted: Some(vec![right.clone()]), ..GapKeyOut::default() },
    }
}

fn kind(mime: &str) -> PackagedFileKind {
    match mime.split('/').next() {
        Some("image") => PackagedFileKind::Picture,
        Some("video" | "audio") => PackagedFileKind::Recording,
        _ => PackagedFileKind::Document,
    }
}

fn lesson_address(version: &PublishedCourse, key: &str, language: Language) -> String {
    format!("/api/courses/{}/versions/{}/lessons/{key}/{}", version.course.slug, version.course.content_hash, language.tag())
}

fn file_address(media: &Media) -> String {
    let ending = media.path.rsplit_once('.').map_or("", |(_, ending)| ending);
    format!("/api/media/{}.{}", media.hash, ending)
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}
