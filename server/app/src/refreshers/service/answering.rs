//! An answer to a refresher: judged, written down once, and put into the timetable.

use super::super::api::{RefresherAnswerIn, RefresherVerdict};
use super::super::entity::{card, plan, review};
use super::super::memory::{self, Grade};
use super::super::{questions, store, timetable};
use super::{Refreshers, Standing};
use crate::catalogue::PublishedCourse;
use crate::learning::{self, Points};
use crate::platform::ApiError;
use crate::platform::access::{Actor, Scope};
use crate::platform::language::Language;
use crate::platform::problem::breaks_unique;
use chrono::{DateTime, Utc};
use course_format::{Answer, Question};
use sea_orm::DatabaseTransaction;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A question that was found, with what belongs to it.
struct Found {
    course: Arc<PublishedCourse>,
    card: card::Model,
    language: course_format::Language,
}

impl Found {
    fn question(&self) -> Result<&Question, ApiError> {
        let found = self.course.course.question(&self.card.question_key).map(|(_, question)| question);
        found.ok_or_else(|| ApiError::invalid("question", "unknown", "The course has no such question any more."))
    }
}

impl Refreshers {
    /// Judges an answer, writes it down and says when the question is asked again. The same id again gives the same verdict. An
    /// answer to a question that is not due, because it was answered on another device, is judged and changes nothing.
    pub(in crate::refreshers) async fn answer(
        &self,
        actor: &Actor,
        new: RefresherAnswerIn,
        language: Language,
    ) -> Result<RefresherVerdict, ApiError> {
        let scope = actor.own()?;
        let known = self.platform.database.read_latest(&scope, async |connection| store::review(connection, &scope, new.id).await).await?;
        if let Some(known) = known {
            return self.repeat(&scope, known, &new, language).await;
        }
        let standing = self.standing(&scope).await?;
        let found = self.find(&standing, &new).await?;
        let question = found.question()?;
        let answer = learning::read_answer(question, found.language, &new.answer)?;
        if answer.is_empty() {
            return Err(ApiError::invalid("answer", "empty", "Answer the question first."));
        }
        let written = self
            .platform
            .database
            .write(&scope, async |transaction| self.write_down(transaction, &scope, &found, &new, &answer).await)
            .await;
        let (card, review) = match written {
            Ok(Some(written)) => written,
            Ok(None) => return self.tell(&scope, &found, &new, &answer, None, language).await,
            Err(error) => return Err(error),
        };
        let found = Found { card, ..found };
        self.tell(&scope, &found, &new, &answer, Some(&review), language).await
    }

    /// The card that an answer is about.
    async fn find(&self, standing: &Standing, new: &RefresherAnswerIn) -> Result<Found, ApiError> {
        let plan = standing.plans.iter().find(|plan| plan.enrolment_id == new.enrolment_id).ok_or_else(ApiError::not_found)?;
        let course = self.catalogue.version(plan.version_id).await?;
        let card = standing.cards.iter().find(|card| card.enrolment_id == new.enrolment_id && card.question_key == new.question);
        let card = card.ok_or_else(|| ApiError::invalid("question", "unknown", "This course has no such question to ask again."))?.clone();
        let language = match course.course.question(&card.question_key) {
            Some((_, question)) => course.language(new.language, |known| question.texts.contains_key(&known)),
            None => course.source_language(),
        };
        Ok(Found { course, card, language })
    }

    /// Appends the review and folds it into its card; nothing when the question is not due.
    async fn write_down(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        found: &Found,
        new: &RefresherAnswerIn,
        answer: &Answer,
    ) -> Result<Option<(card::Model, review::Model)>, ApiError> {
        let now = self.platform.clock.now();
        let plan = store::lock_plan(transaction, scope, new.enrolment_id).await?.ok_or_else(ApiError::not_found)?;
        // Read again behind the lock: another device may have answered meanwhile, with this id or another.
        let cards = store::cards(transaction, scope).await?;
        let card = cards.iter().find(|card| card.enrolment_id == new.enrolment_id && card.question_key == new.question);
        let Some(card) = card.filter(|card| card.due_at <= now) else { return Ok(None) };
        let score = course_format::score(found.question()?, found.language, answer);
        let points = Points::of(&score);
        let review = review::Model {
            id: new.id,
            enrolment_id: plan.enrolment_id,
            organisation_id: plan.organisation_id,
            person_id: plan.person_id,
            version_id: found.course.version_id,
            lesson_key: card.lesson_key.clone(),
            question_key: card.question_key.clone(),
            fingerprint: card.fingerprint.clone(),
            language: found.language.code().to_owned(),
            answer: serde_json::to_string(answer).map_err(ApiError::because)?,
            points_thousandths: points.thousandths,
            max_points: points.max_points,
            reviewed_at: now,
            due_at: self.next_day(card, &cards, points, now)?,
        };
        let mut card = card.clone();
        questions::answer(&mut card, &review).map_err(ApiError::because)?;
        store::insert_reviews(transaction, scope, vec![review.clone()]).await.map_err(|error| {
            if breaks_unique(&error, "refresher_review") {
                ApiError::conflict().detail("This id was used for another answer.")
            } else {
                error.into()
            }
        })?;
        store::save_card(transaction, scope, card.clone()).await?;
        let asked = cards.iter().filter(|card| card.enrolment_id == plan.enrolment_id).count();
        self.confirm_if_finished(transaction, scope, &found.course, plan, asked, now).await?;
        Ok(Some((card, review)))
    }

    /// The day on which a question is asked again: as far off as its memory allows, on the least busy day around.
    fn next_day(&self, card: &card::Model, cards: &[card::Model], points: Points, now: DateTime<Utc>) -> Result<DateTime<Utc>, ApiError> {
        let days = card.reviewed_at.map_or(0, |before| timetable::days_between(before, now));
        let grade = Grade::of(points.thousandths, points.max_points);
        let next = memory::after(questions::memory_of(card), days, grade, self.retention()).map_err(ApiError::because)?;
        let mut load: BTreeMap<DateTime<Utc>, usize> = BTreeMap::new();
        for other in cards.iter().filter(|other| (other.enrolment_id, &other.question_key) != (card.enrolment_id, &card.question_key)) {
            *load.entry(other.due_at).or_default() += 1;
        }
        let number = timetable::number_of(card.enrolment_id, &card.question_key, card.reviews + 1);
        Ok(timetable::lightest(timetable::window(timetable::whole_days(next.interval)), now, &load, number))
    }

    /// The verdict on an answer that was written down before.
    async fn repeat(
        &self,
        scope: &Scope,
        known: review::Model,
        new: &RefresherAnswerIn,
        language: Language,
    ) -> Result<RefresherVerdict, ApiError> {
        if known.enrolment_id != new.enrolment_id || known.question_key != new.question {
            return Err(ApiError::conflict().detail("This id was used for another answer."));
        }
        let course = self.catalogue.version(known.version_id).await?;
        let card = self.card_of(scope, &known).await?;
        let answered_in = Language::from_tag(&known.language).unwrap_or(new.language);
        let answered_in = course.language(answered_in, |_| true);
        let answer: Answer = serde_json::from_str(&known.answer).map_err(ApiError::because)?;
        let found = Found { course, card, language: answered_in };
        self.tell(scope, &found, new, &answer, Some(&known), language).await
    }

    async fn card_of(&self, scope: &Scope, review: &review::Model) -> Result<card::Model, ApiError> {
        let cards = self.platform.database.read_latest(scope, async |connection| store::cards(connection, scope).await).await?;
        let is_its = |card: &card::Model| card.enrolment_id == review.enrolment_id && card.question_key == review.question_key;
        cards.into_iter().find(is_its).ok_or_else(ApiError::not_found)
    }

    async fn tell(
        &self,
        scope: &Scope,
        found: &Found,
        new: &RefresherAnswerIn,
        answer: &Answer,
        written: Option<&review::Model>,
        language: Language,
    ) -> Result<RefresherVerdict, ApiError> {
        let question = found.question()?;
        let score = course_format::score(question, found.language, answer);
        let now = self.platform.clock.now();
        let next_at = written.map_or(found.card.due_at, |review| review.due_at);
        let standing = self.standing(scope).await?;
        let plan: Option<&plan::Model> = standing.plans.iter().find(|plan| plan.enrolment_id == new.enrolment_id);
        let confirmed = match (plan, written) {
            (Some(plan), Some(review)) if plan.confirmed_at == Some(review.reviewed_at) => self.evidence_of(scope, plan, language).await?,
            _ => Vec::new(),
        };
        Ok(RefresherVerdict {
            verdict: learning::verdict(new.id, question, found.language, &score, written.map_or(now, |review| review.reviewed_at)),
            counted: written.is_some(),
            next_at,
            next_in_days: timetable::days_between(now, next_at),
            left: super::super::api::count(standing.today().len()),
            confirmed,
        })
    }
}
