//! Use cases of this slice.

mod attempts;
mod closing;
mod completing;
mod describing;
mod enrolments;
mod files;
mod forgetting;
mod grants;
mod marking;
mod notes;
mod offered;
mod opening;
mod practice;
mod reading;
mod reminding;
mod renewing;
mod tidying;
mod uploads;
mod versions;

pub(super) use files::Incoming;
pub use offered::OwnEnrolment;
pub use tidying::tidy_for_ever;
pub use versions::people_on_versions;

use super::api::count;
use super::entity::attempt;
use super::recorder::Recorder;
use super::{asked, store};
use crate::catalogue::{Catalogue, PublishedCourse};
use crate::platform::access::Actor;
use crate::platform::ids::{AttemptId, CourseId, CourseVersionId, EnrolmentId, OrganisationId, PersonId};
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform, secrets};
use chrono::{DateTime, Utc};
use course_format::{Lesson, LessonKind, Question};
use moka::sync::Cache;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::OnceCell;

/// The name of the secret that draws are mixed with.
const DRAW_SECRET: &str = "draws of tests";

/// An enrolment's parts that never change.
#[derive(Clone, Copy, Debug)]
struct EnrolmentHead {
    person: PersonId,
    course: CourseId,
    /// When she enrolled.
    enrolled_at: DateTime<Utc>,
    /// The version she began with, for when none is live any more.
    began_with: CourseVersionId,
}

/// An attempt's parts that never change.
#[derive(Clone, Debug)]
struct AttemptHead {
    person: PersonId,
    organisation: OrganisationId,
    enrolment: EnrolmentId,
    version: CourseVersionId,
    lesson: String,
    /// The keys of the questions that it asks; none for all of the lesson's own.
    asked: Option<Arc<Vec<String>>>,
}

impl AttemptHead {
    /// A question that the attempt asks.
    fn question<'a>(&self, version: &'a PublishedCourse, key: &str) -> Result<&'a Question, ApiError> {
        let found = match &self.asked {
            Some(asked) if asked.iter().any(|known| known == key) => version.course.question(key).map(|(_, question)| question),
            Some(_) => None,
            None => version.lesson(&self.lesson).and_then(|lesson| lesson.questions.iter().find(|question| question.key == key)),
        };
        found.ok_or_else(|| ApiError::invalid("question", "unknown", "This attempt does not ask this question."))
    }
}

/// Taking courses.
#[derive(Debug)]
pub struct Learning {
    platform: SharedPlatform,
    catalogue: Arc<Catalogue>,
    recorder: Recorder,
    // What never changes is remembered, so that answering needs no read; whether an enrolment or attempt is still open is
    // asked again in the transaction that writes the answer.
    enrolment_heads: Cache<EnrolmentId, EnrolmentHead>,
    attempt_heads: Cache<AttemptId, AttemptHead>,
    draw_secret: OnceCell<String>,
}

impl Learning {
    /// Starts the recorder.
    #[must_use]
    pub fn new(platform: SharedPlatform, catalogue: Arc<Catalogue>) -> Self {
        let recorder = Recorder::start(Arc::clone(&platform));
        let minutes = Duration::from_secs(600);
        Self {
            platform,
            catalogue,
            recorder,
            enrolment_heads: Cache::builder().max_capacity(50_000).time_to_idle(minutes).build(),
            attempt_heads: Cache::builder().max_capacity(50_000).time_to_idle(minutes).build(),
            draw_secret: OnceCell::new(),
        }
    }

    /// What the draws of tests are mixed with.
    async fn draw_secret(&self) -> Result<&str, ApiError> {
        let made = self.draw_secret.get_or_try_init(async || secrets::secret(&self.platform, DRAW_SECRET).await).await?;
        Ok(made)
    }

    /// The caller's own enrolment.
    async fn enrolment_head(&self, actor: &Actor, id: EnrolmentId) -> Result<EnrolmentHead, ApiError> {
        let scope = actor.own()?;
        if let Some(head) = self.enrolment_heads.get(&id) {
            return if head.person == actor.person { Ok(head) } else { Err(ApiError::not_found()) };
        }
        let row = self.platform.database.read_latest(&scope, async |connection| store::enrolment(connection, &scope, id).await).await?;
        let row = row.ok_or_else(ApiError::not_found)?;
        let head = EnrolmentHead {
            person: row.person_id,
            course: row.course_id,
            enrolled_at: row.enrolled_at,
            began_with: row.started_version_id,
        };
        self.enrolment_heads.insert(id, head);
        Ok(head)
    }

    /// The caller's own attempt.
    async fn attempt_head(&self, actor: &Actor, id: AttemptId) -> Result<AttemptHead, ApiError> {
        let scope = actor.own()?;
        if let Some(head) = self.attempt_heads.get(&id) {
            return if head.person == actor.person { Ok(head) } else { Err(ApiError::not_found()) };
        }
        let found =
            self.platform.database.read_latest(&scope, async |connection| store::attempt(connection, &scope, id, false).await).await?;
        let (attempt, enrolment) = found.ok_or_else(ApiError::not_found)?;
        let head = AttemptHead {
            person: enrolment.person_id,
            organisation: enrolment.organisation_id,
            enrolment: enrolment.id,
            version: attempt.version_id,
            asked: asked::keys(&attempt).map(Arc::new),
            lesson: attempt.lesson_key,
        };
        self.attempt_heads.insert(id, head.clone());
        Ok(head)
    }

    /// The version of a course by whose rule is judged: the live one or, when the course was withdrawn as a whole, the one that
    /// is named, so that who had begun can go on.
    async fn ruling_version(&self, course: CourseId, otherwise: CourseVersionId) -> Result<Arc<PublishedCourse>, ApiError> {
        match self.catalogue.course(course).await {
            Err(error) if error.code() == ApiError::not_found().code() => self.catalogue.version(otherwise).await,
            found => found,
        }
    }
}

/// The lesson, test or assignment of a key. Banks are none: nobody opens them.
fn open_lesson<'a>(course: &'a PublishedCourse, key: &str) -> Option<&'a Lesson> {
    course.lesson(key).filter(|lesson| lesson.kind != LessonKind::Bank)
}

/// A lesson's title in a language, the source's where it is not translated.
#[must_use]
pub fn lesson_title(course: &PublishedCourse, lesson: &Lesson, language: Language) -> String {
    let shown = course.language(language, |known| lesson.texts.contains_key(&known));
    lesson.texts.get(&shown).map(|text| text.title.clone()).unwrap_or_default()
}

/// How many attempts at a test are left to an enrolment, those that were granted included. `None` where there is no limit.
fn attempts_left(course: &PublishedCourse, enrolment: EnrolmentId, lesson: &str, records: &store::Records) -> Option<u32> {
    let rule = &course.course.completion;
    let allowed = rule.attempts.filter(|_| rule.test.as_deref() == Some(lesson))?;
    let granted = records.grants.iter().filter(|grant| grant.enrolment_id == enrolment && grant.lesson_key == lesson).count();
    let is_used =
        |attempt: &&attempt::Model| attempt.enrolment_id == enrolment && attempt.lesson_key == lesson && attempt.submitted_at.is_some();
    let used = records.attempts.iter().filter(is_used).count();
    Some(allowed.saturating_add(count(granted)).saturating_sub(count(used)))
}

/// Thousandths of a point as points.
fn points(thousandths: i32) -> f64 {
    f64::from(thousandths) / 1000.0
}

/// The share of an attempt's points.
fn share(attempt: &super::entity::attempt::Model) -> f64 {
    match (attempt.points_thousandths, attempt.max_points) {
        (Some(points), Some(max)) if max > 0 => f64::from(points) / 1000.0 / f64::from(max),
        _ => 0.0,
    }
}
