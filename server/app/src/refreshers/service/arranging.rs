//! Plans and cards: made when a completed course is first looked at, made anew when its version changes.

use super::super::entity::plan;
use super::super::{questions, store};
use super::Refreshers;
use crate::catalogue::PublishedCourse;
use crate::learning::{self, Completed};
use crate::platform::ApiError;
use crate::platform::access::Scope;
use crate::platform::ids::CourseId;
use sea_orm::DatabaseTransaction;
use std::collections::BTreeSet;

impl Refreshers {
    /// Gives the completed courses inside a scope their plans, and cards of their live version. Returns the courses that are withdrawn.
    pub(super) async fn arrange_own(&self, scope: &Scope) -> Result<BTreeSet<CourseId>, ApiError> {
        let (completed, plans) = self
            .platform
            .database
            .read_latest(scope, async |connection| {
                Ok::<_, ApiError>((learning::completed(connection, scope).await?, store::plans(connection, scope).await?))
            })
            .await?;
        let (mut hidden, mut stale) = (BTreeSet::new(), Vec::new());
        for done in completed {
            let Some(course) = self.course(done.course).await? else {
                hidden.insert(done.course);
                continue;
            };
            let known = plans.iter().find(|plan| plan.enrolment_id == done.enrolment);
            if known.is_none_or(|plan| plan.version_id != course.version_id) {
                stale.push((done, course));
            }
        }
        if !stale.is_empty() {
            let work = async |transaction: &_| -> Result<(), ApiError> {
                for (done, course) in &stale {
                    arrange(transaction, scope, done, course).await?;
                }
                Ok(())
            };
            self.platform.database.write(scope, work).await?;
        }
        Ok(hidden)
    }

    /// Folds every card anew from the reviews and returns how many there are.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn rebuild(&self) -> Result<usize, ApiError> {
        let scope = Scope::system("every card is folded anew from the reviews");
        let plans = self.platform.database.read_latest(&scope, async |connection| store::plans(connection, &scope).await).await?;
        let mut count = 0;
        for plan in plans {
            let course = self.catalogue.version(plan.version_id).await?;
            let work = async |transaction: &_| fold(transaction, &scope, plan, &course).await;
            count += self.platform.database.write(&scope, work).await?;
        }
        Ok(count)
    }
}

/// Makes a completed course's plan where there is none, and its cards from a version.
pub(super) async fn arrange(
    transaction: &DatabaseTransaction,
    scope: &Scope,
    done: &Completed,
    course: &PublishedCourse,
) -> Result<(), ApiError> {
    let row = plan::Model {
        enrolment_id: done.enrolment,
        organisation_id: done.organisation,
        person_id: done.person,
        course_id: done.course,
        completion_id: done.completion,
        completed_at: done.completed_at,
        version_id: course.version_id,
        removed: 0,
        paused_until: None,
        stopped_at: None,
        confirmed_at: None,
    };
    store::insert_plan(transaction, scope, row).await?;
    let plan = store::lock_plan(transaction, scope, done.enrolment).await?.ok_or_else(ApiError::not_found)?;
    fold(transaction, scope, plan, course).await.map(|_| ())
}

async fn fold(transaction: &DatabaseTransaction, scope: &Scope, plan: plan::Model, course: &PublishedCourse) -> Result<usize, ApiError> {
    let plan = store::lock_plan(transaction, scope, plan.enrolment_id).await?.ok_or_else(ApiError::not_found)?;
    let reviews = store::reviews(transaction, scope, plan.enrolment_id, None).await?;
    let cards = questions::cards(&plan, &course.course, &reviews).map_err(ApiError::because)?;
    let removed = i32::try_from(questions::removed(&course.course, &reviews)).unwrap_or(i32::MAX);
    let (id, count) = (plan.enrolment_id, cards.len());
    store::save_plan(transaction, scope, plan::Model { version_id: course.version_id, removed, ..plan }).await?;
    store::replace_cards(transaction, scope, id, cards).await?;
    Ok(count)
}
