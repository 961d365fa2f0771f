//! What a person chooses about her plan.

use super::super::api::{PlanOrderIn, PlanSettingsIn, PlanWish, PlanWishIn};
use super::super::entity::plan_choice;
use super::super::inputs::Choice;
use super::super::store;
use super::gathering::usual_choice;
use super::{Plans, require_membership};
use crate::platform::ApiError;
use crate::platform::access::Actor;
use crate::platform::ids::{CourseId, OrganisationId};
use crate::platform::language::Language;
use crate::skills;
use planning::Objective;
use sea_orm::DatabaseTransaction;
use serde::Serialize;

/// More hours a week are more than a working week.
const MOST_HOURS: u32 = 40;

fn text(list: &impl Serialize) -> Result<String, ApiError> {
    serde_json::to_string(list).map_err(ApiError::because)
}

impl Plans {
    /// Changes what a person chose, from what holds now.
    async fn change(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        change: impl Fn(&mut Choice) -> Result<(), ApiError>,
    ) -> Result<(), ApiError> {
        let scope = actor.own()?;
        require_membership(actor, organisation)?;
        let now = self.platform.clock.now();
        let work = async |transaction: &DatabaseTransaction| -> Result<(), ApiError> {
            // Two wishes at once: the second waits here and then reads the first.
            skills::lock_person(transaction, actor.person).await?;
            let mut choice = match store::choice(transaction, &scope, actor.person, organisation).await? {
                Some(row) => Choice::read(&row),
                None => usual_choice(transaction, &scope, actor.person, organisation).await?,
            };
            change(&mut choice)?;
            let row = plan_choice::Model {
                person_id: actor.person,
                organisation_id: organisation,
                hours_per_week: i32::try_from(choice.hours_per_week).unwrap_or(1),
                objective: if choice.objective == Objective::Cost { "cost" } else { "time" }.to_owned(),
                languages: text(&choice.languages)?,
                declined: text(&choice.declined)?,
                wanted: text(&choice.wanted)?,
                ordering: text(&choice.order)?,
                changed_at: now,
            };
            Ok(store::save_choice(transaction, &scope, row).await?)
        };
        self.platform.database.write(&scope, work).await
    }

    /// Sets hours, objective and languages.
    pub(in crate::plans) async fn set(&self, actor: &Actor, organisation: OrganisationId, new: &PlanSettingsIn) -> Result<(), ApiError> {
        if !(1..=MOST_HOURS).contains(&new.hours_per_week) {
            return Err(ApiError::invalid("hours_per_week", "out_of_range", "Choose from 1 to 40 hours a week."));
        }
        if new.languages.is_empty() {
            return Err(ApiError::invalid("languages", "missing", "Choose at least one language that you read."));
        }
        let languages = new.languages.iter().map(|language: &Language| language.tag().to_owned());
        self.change(actor, organisation, |choice| {
            choice.hours_per_week = new.hours_per_week;
            choice.objective = new.objective.into();
            choice.languages = languages.clone().collect();
            Ok(())
        })
        .await
    }

    /// Declines a course, asks for it, or takes either back.
    pub(in crate::plans) async fn wish(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        course: CourseId,
        new: &PlanWishIn,
    ) -> Result<(), ApiError> {
        let key = self.catalogue.course(course).await?.course.id.clone();
        self.change(actor, organisation, |choice| {
            choice.declined.remove(&key);
            choice.wanted.remove(&key);
            match new.wish {
                PlanWish::Declined => choice.declined.insert(key.clone()),
                PlanWish::Wanted => choice.wanted.insert(key.clone()),
                PlanWish::None => true,
            };
            Ok(())
        })
        .await
    }

    /// Sets the order that somebody likes.
    pub(in crate::plans) async fn order(&self, actor: &Actor, organisation: OrganisationId, new: &PlanOrderIn) -> Result<(), ApiError> {
        let mut keys: Vec<String> = Vec::new();
        for course in &new.courses {
            let unknown = |_| ApiError::invalid("courses", "unknown", "One of the courses is not in the catalogue.");
            let key = self.catalogue.course(*course).await.map_err(unknown)?.course.id.clone();
            if keys.contains(&key) {
                return Err(ApiError::invalid("courses", "twice", "A course stands in the order twice."));
            }
            keys.push(key);
        }
        self.change(actor, organisation, |choice| {
            choice.order.clone_from(&keys);
            Ok(())
        })
        .await
    }
}
