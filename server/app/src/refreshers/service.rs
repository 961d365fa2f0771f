//! Use cases of this slice.

mod answering;
mod arranging;
mod choosing;
mod confirming;
mod describing;
mod past;

pub use past::PastReview;

use super::entity::{card, choice, plan};
use super::{store, timetable};
use crate::catalogue::{Catalogue, PublishedCourse};
use crate::platform::access::Scope;
use crate::platform::ids::CourseId;
use crate::platform::{ApiError, SharedPlatform};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Asking again after a course.
#[derive(Debug)]
pub struct Refreshers {
    platform: SharedPlatform,
    catalogue: Arc<Catalogue>,
}

impl Refreshers {
    /// Over the platform and the courses.
    #[must_use]
    pub fn new(platform: SharedPlatform, catalogue: Arc<Catalogue>) -> Self {
        Self { platform, catalogue }
    }

    /// The course that a plan's questions come from; none while it is withdrawn: what may be wrong is not asked again.
    async fn course(&self, id: CourseId) -> Result<Option<Arc<PublishedCourse>>, ApiError> {
        match self.catalogue.offered(id).await {
            Ok(course) => Ok(Some(course)),
            Err(error) if error.code() == ApiError::conflict().code() || error.code() == ApiError::not_found().code() => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn retention(&self) -> f64 {
        f64::from(self.platform.config.refreshers.retention_percent) / 100.0
    }
}

/// Everything of one person that decides what is asked today.
#[derive(Debug)]
struct Standing {
    now: DateTime<Utc>,
    plans: Vec<plan::Model>,
    /// Those due first in front.
    cards: Vec<card::Model>,
    choice: Option<choice::Model>,
    answered_today: usize,
    /// How many are still allowed today.
    room: usize,
}

impl Standing {
    /// Whether a plan asks anything now.
    fn is_active(&self, plan: &plan::Model) -> bool {
        let rests =
            |paused: Option<DateTime<Utc>>, stopped: Option<DateTime<Utc>>| stopped.is_some() || paused.is_some_and(|end| end > self.now);
        let all = self.choice.as_ref();
        !rests(plan.paused_until, plan.stopped_at) && !all.is_some_and(|choice| rests(choice.paused_until, choice.stopped_at))
    }

    /// The cards of plans that ask, those due first in front.
    fn active(&self) -> impl Iterator<Item = (&plan::Model, &card::Model)> {
        self.cards.iter().filter_map(|card| {
            let plan = self.plans.iter().find(|plan| plan.enrolment_id == card.enrolment_id)?;
            self.is_active(plan).then_some((plan, card))
        })
    }

    /// What is asked today and was not answered yet, in its order.
    fn today(&self) -> Vec<(&plan::Model, &card::Model)> {
        self.active().filter(|(_, card)| card.due_at <= self.now).take(self.room).collect()
    }

    /// When something is asked after what is asked today: of a backlog the next day, else the day of the next card.
    fn next_at(&self) -> Option<DateTime<Utc>> {
        let asked = self.today().len();
        let next = self.active().nth(asked)?.1.due_at;
        Some(if next <= self.now { timetable::days_after(self.now, 1) } else { next })
    }
}

impl Refreshers {
    /// Reads one person's standing, after her completed courses got their plans and her cards their course's live version. Plans of
    /// courses that are withdrawn are left out, and so are those of completions that were renewed.
    async fn standing(&self, scope: &Scope) -> Result<Standing, ApiError> {
        let hidden = self.arrange_own(scope).await?;
        let now = self.platform.clock.now();
        let today = timetable::day_of(now);
        let (mut plans, mut cards, choice, answered) = self
            .platform
            .database
            .read_latest(scope, async |connection| {
                let plans = store::plans(connection, scope).await?;
                let cards = store::cards(connection, scope).await?;
                let choice = store::choice(connection, scope).await?;
                Ok::<_, ApiError>((plans, cards, choice, store::count_reviews(connection, scope, today).await?))
            })
            .await?;
        // A course that was renewed asks once: its last completion's plan, which comes first.
        let mut asked = BTreeSet::new();
        plans.retain(|plan| !hidden.contains(&plan.course_id) && asked.insert((plan.person_id, plan.organisation_id, plan.course_id)));
        cards.retain(|card| plans.iter().any(|plan| plan.enrolment_id == card.enrolment_id));
        let answered_today = usize::try_from(answered).unwrap_or(usize::MAX);
        let room = (self.platform.config.refreshers.questions_per_day as usize).saturating_sub(answered_today);
        Ok(Standing { now, plans, cards, choice, answered_today, room })
    }
}
