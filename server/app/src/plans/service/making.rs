//! Making a plan, when there is none or its inputs changed.

use super::super::content::Content;
use super::super::entity::learning_plan;
use super::super::inputs::Inputs;
use super::super::store;
use super::Plans;
use super::gathering::Gathered;
use crate::catalogue::PublishedCourse;
use crate::learning;
use crate::notifications::{Argument, Kind, Notice, To, notify};
use crate::platform::ApiError;
use crate::platform::access::Scope;
use crate::platform::ids::{LearningPlanId, OrganisationId, PersonId};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use planning::{Limits, Task};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A plan's dates are counted from the day on which it was made: after so long they are counted anew.
const FRESH: Duration = Duration::days(7);

/// A plan with what decided it.
#[derive(Debug)]
pub(in crate::plans) struct Current {
    pub made_at: DateTime<Utc>,
    pub content: Content,
    pub inputs: Inputs,
    /// Courses of hers for the organisation that she has begun and not finished, by key.
    pub begun: BTreeSet<String>,
    pub courses: Vec<Arc<PublishedCourse>>,
}

/// Whether the plan's owner is told of a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::plans) enum Told {
    /// She looks at it, or caused it.
    Never,
    /// It came about without her: when it has other courses, or something critical is late.
    WhenItMatters,
}

/// What was read to find out whether a plan still holds.
pub(super) struct Look {
    pub inputs: Inputs,
    begun: BTreeSet<String>,
    latest: Option<learning_plan::Model>,
}

impl Plans {
    /// The plan of a person as of now, made when there is none that still holds.
    pub(in crate::plans) async fn current(
        &self,
        scope: &Scope,
        person: PersonId,
        organisation: OrganisationId,
        told: Told,
    ) -> Result<Current, ApiError> {
        let courses = self.catalogue.all().await?;
        let now = self.platform.clock.now();
        let read = async |connection: &DatabaseTransaction| self.look(connection, scope, person, organisation, &courses, now).await;
        let Look { inputs, begun, latest } = self.platform.database.read_latest(scope, read).await?;
        let fingerprint = inputs.fingerprint();
        let stored = latest.as_ref().and_then(|row| serde_json::from_str::<Content>(&row.content).ok());
        if let (Some(row), Some(content)) = (&latest, &stored)
            && row.fingerprint == fingerprint
            && now < row.made_at + FRESH
        {
            return Ok(Current { made_at: row.made_at, content: content.clone(), inputs, begun, courses });
        }
        let content = solve(inputs.clone(), self.platform.day(now)).await?;
        let cause = match &latest {
            None => "first",
            Some(row) if row.fingerprint == fingerprint => "time",
            Some(_) => "inputs",
        };
        let row = learning_plan::Model {
            id: LearningPlanId(self.platform.clock.id()),
            organisation_id: organisation,
            person_id: person,
            made_at: now,
            cause: cause.to_owned(),
            fingerprint,
            content: serde_json::to_string(&content).map_err(ApiError::because)?,
        };
        let finished = |course: &str| inputs.completed.contains(course);
        let matters = stored.as_ref().is_some_and(|before| content.needed > 0 && content.differs_from(before, finished));
        let notice = (told == Told::WhenItMatters && matters).then(|| Notice {
            to: To::Person(person),
            organisation,
            kind: Kind::PlanChanged,
            arguments: vec![("count", Argument::Number(i64::try_from(content.plan.items.len()).unwrap_or(i64::MAX)))],
            link: "/plan".to_owned(),
            key: Some(format!("plan_changed:{}", row.id)),
        });
        let write = async |transaction: &DatabaseTransaction| -> Result<(), ApiError> {
            // Two who open it at once make the same plan: one row is enough.
            let last = store::latest(transaction, scope, person, organisation).await?;
            if last.is_none_or(|last| last.fingerprint != row.fingerprint || last.made_at + FRESH <= now) {
                store::append(transaction, scope, row).await?;
                if let Some(notice) = notice {
                    notify(transaction, &self.platform, notice).await?;
                }
            }
            Ok(())
        };
        self.platform.database.write(scope, write).await?;
        Ok(Current { made_at: now, content, inputs, begun, courses })
    }

    pub(super) async fn look(
        &self,
        connection: &impl ConnectionTrait,
        scope: &Scope,
        person: PersonId,
        organisation: OrganisationId,
        courses: &[Arc<PublishedCourse>],
        now: DateTime<Utc>,
    ) -> Result<Look, ApiError> {
        let gathered = self.gather(connection, scope, (person, organisation), now).await?;
        let (inputs, begun) = self.inputs(connection, scope, (person, organisation), gathered, courses, now).await?;
        let latest = store::latest(connection, scope, person, organisation).await?;
        Ok(Look { inputs, begun, latest })
    }

    /// What was gathered about somebody, with what she has taken so far and the courses that matter to her.
    pub(super) async fn inputs(
        &self,
        connection: &impl ConnectionTrait,
        scope: &Scope,
        (person, organisation): (PersonId, OrganisationId),
        gathered: Gathered,
        courses: &[Arc<PublishedCourse>],
        now: DateTime<Utc>,
    ) -> Result<(Inputs, BTreeSet<String>), ApiError> {
        let Gathered { needs, levels, ends, choice } = gathered;
        let taken = learning::taken(connection, scope, &self.platform, person, organisation).await?;
        let mut completed = BTreeSet::new();
        let mut renewable = BTreeMap::new();
        let mut done: BTreeMap<String, u32> = BTreeMap::new();
        for taken in &taken {
            let Some(course) = courses.iter().find(|course| course.course_id == taken.course) else { continue };
            // What has ended counts no more, and what ends can be taken again before it does.
            if let Some(completion) = taken.completion.as_ref().filter(|completion| completion.holds_at(now)) {
                completed.insert(course.course.id.clone());
                renewable.extend(completion.renewable_from().map(|from| (course.course.id.clone(), from)));
            }
            if let Some(finished) = &taken.under_way {
                let finished = course.shown_lessons().filter(|lesson| finished.contains(&lesson.key));
                done.insert(course.course.id.clone(), finished.map(|lesson| lesson.minutes).sum());
            }
        }
        let begun = done.keys().cloned().collect();
        // What is left of a course counts, not that it was begun.
        done.retain(|_, minutes| *minutes > 0);
        let today = self.platform.day(now);
        let inputs = Inputs::new(needs, (levels, ends), choice, completed, done, courses, (now, today)).renewing(renewable);
        Ok((inputs, begun))
    }
}

/// Makes a plan, beside the threads that answer requests.
async fn solve(inputs: Inputs, today: NaiveDate) -> Result<Content, ApiError> {
    let work = move || {
        let (assessed, held) = inputs.counts();
        let person = inputs.person(today);
        let gaps = inputs.gaps();
        let task =
            Task { person: &person, gaps: &gaps, courses: &inputs.courses, objective: inputs.choice.objective, limits: Limits::default() };
        let skills = Some(gaps.iter().map(|gap| gap.skill.clone()).collect());
        Content { needed: u32::try_from(gaps.len()).unwrap_or(u32::MAX), skills, assessed, held, plan: planning::plan(&task) }
    };
    tokio::task::spawn_blocking(work).await.map_err(ApiError::because)
}
