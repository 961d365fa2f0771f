//! What is told of a person's refreshers.

use super::super::api::{RefresherCourse, RefresherOverview, RefresherQuestion, RefresherSession, RefresherState, count};
use super::super::entity::{card, plan};
use super::{Refreshers, Standing};
use crate::catalogue::{PublishedCourse, learner_question, product_language};
use crate::platform::ApiError;
use crate::platform::access::Actor;
use crate::platform::language::Language;
use chrono::{DateTime, Utc};

/// Half a minute for each question, begun minutes counted whole.
fn minutes(questions: usize) -> u32 {
    count(questions.div_ceil(2))
}

fn state(paused_until: Option<DateTime<Utc>>, stopped_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> RefresherState {
    match (stopped_at, paused_until) {
        (Some(_), _) => RefresherState::Stopped,
        (None, Some(end)) if end > now => RefresherState::Paused,
        _ => RefresherState::Active,
    }
}

impl Refreshers {
    /// What is due today, when the next is, and each course.
    pub(in crate::refreshers) async fn overview(&self, actor: &Actor, language: Language) -> Result<RefresherOverview, ApiError> {
        let scope = actor.own()?;
        let standing = self.standing(&scope).await?;
        let mut courses = Vec::with_capacity(standing.plans.len());
        for plan in &standing.plans {
            let course = self.catalogue.version(plan.version_id).await?;
            let evidence = self.evidence_of(&scope, plan, language).await?;
            courses.push(RefresherCourse { evidence, ..describe(&standing, plan, &course, language) });
        }
        let (paused, stopped) = standing.choice.as_ref().map_or((None, None), |choice| (choice.paused_until, choice.stopped_at));
        let today = standing.today().len();
        Ok(RefresherOverview {
            state: state(paused, stopped, standing.now),
            paused_until: paused.filter(|end| *end > standing.now),
            due: count(today),
            answered_today: count(standing.answered_today),
            minutes: minutes(today),
            next_at: standing.next_at(),
            courses,
        })
    }

    /// The questions of today, without their keys.
    pub(in crate::refreshers) async fn session(&self, actor: &Actor, language: Language) -> Result<RefresherSession, ApiError> {
        let scope = actor.own()?;
        let standing = self.standing(&scope).await?;
        let mut questions = Vec::new();
        for (plan, card) in standing.today() {
            let course = self.catalogue.version(plan.version_id).await?;
            questions.extend(question(plan, card, &course, language));
        }
        Ok(RefresherSession {
            answered_today: count(standing.answered_today),
            minutes: minutes(questions.len()),
            questions,
            next_at: standing.next_at(),
        })
    }
}

fn describe(standing: &Standing, plan: &plan::Model, course: &PublishedCourse, language: Language) -> RefresherCourse {
    let cards = || standing.cards.iter().filter(|card| card.enrolment_id == plan.enrolment_id);
    let today = standing.today();
    RefresherCourse {
        enrolment_id: plan.enrolment_id,
        course_slug: course.course.slug.clone(),
        course_title: course.title(language).to_owned(),
        organisation_id: plan.organisation_id,
        state: state(plan.paused_until, plan.stopped_at, standing.now),
        paused_until: plan.paused_until.filter(|end| *end > standing.now),
        completed_at: plan.completed_at,
        questions: count(cards().count()),
        due: count(today.iter().filter(|(theirs, _)| theirs.enrolment_id == plan.enrolment_id).count()),
        next_at: cards().map(|card| card.due_at).filter(|due| *due > standing.now).min(),
        changed: count(cards().filter(|card| card.changed == 1).count()),
        removed: u32::try_from(plan.removed).unwrap_or(0),
        confirmed_at: plan.confirmed_at,
        needed: super::super::round::needed(cards().count()).map(count),
        pass_share: course.course.completion.pass_share,
        evidence: Vec::new(),
    }
}

fn question(plan: &plan::Model, card: &card::Model, course: &PublishedCourse, language: Language) -> Option<RefresherQuestion> {
    let (lesson, question) = course.course.question(&card.question_key)?;
    let shown = course.language(language, |known| question.texts.contains_key(&known));
    let title = lesson.texts.get(&shown).or_else(|| lesson.texts.get(&course.source_language()));
    Some(RefresherQuestion {
        enrolment_id: plan.enrolment_id,
        course_slug: course.course.slug.clone(),
        course_title: course.title(language).to_owned(),
        lesson: lesson.key.clone(),
        lesson_title: title.map(|text| text.title.clone()).unwrap_or_default(),
        language: product_language(shown),
        changed: card.changed == 1,
        question: learner_question(question, shown)?,
    })
}
