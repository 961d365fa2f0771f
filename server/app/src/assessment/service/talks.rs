//! Planning, preparing, recording and confirming talks.

use super::views::Known;
use super::{Assessments, between_people, check_level, check_once, framework, leads, named, names, of_team, used_id};
use crate::assessment::agenda::{self, Point};
use crate::assessment::api::{Talk, TalkAgreementIn, TalkConfirmationIn, TalkDateIn, TalkIn, TalkPreparationIn, TalkState};
use crate::assessment::entity::{skill_talk, talk_level, talk_step};
use crate::assessment::evidence::{self, Evidence};
use crate::assessment::frames;
use crate::assessment::notices::{self, News};
use crate::assessment::store::talk as store;
use crate::assessment::text;
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{OrganisationId, PersonId, TalkId};
use crate::platform::language::Language;
use crate::platform::problem::breaks_unique;
use crate::platform::{ApiError, audit};
use chrono::{DateTime, Days, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

const LONGEST_TEXT: usize = 4000;
const LONGEST_STEP: usize = 500;
/// A talk can be planned so many days ahead.
const FURTHEST_DAYS: u64 = 730;

impl Assessments {
    /// Invites one of the team to a talk.
    pub(in crate::assessment) async fn invite(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        person: PersonId,
        new: TalkIn,
        language: Language,
    ) -> Result<Talk, ApiError> {
        let scope = actor.scope(Permission::AssessTeam, organisation)?;
        let frame = framework(&new.framework, language)?;
        let (now, today) = (self.platform.clock.now(), self.today());
        check_day("planned_on", new.planned_on, today)?;
        let work = async |transaction: &_| {
            of_team(transaction, &scope, organisation, person, today).await?;
            if let Some(known) = store::find(transaction, &scope, new.id).await? {
                return if known.person_id == person && known.manager_id == actor.person { Ok(()) } else { Err(used_id()) };
            }
            if store::planned_with(transaction, &scope, organisation, actor.person).await?.contains_key(&person) {
                return Err(ApiError::conflict()
                    .reason("talk_planned")
                    .detail("A talk with her is planned already. Move it, confirm it or call it off first."));
            }
            let row = skill_talk::Model {
                id: new.id,
                organisation_id: organisation,
                person_id: person,
                manager_id: actor.person,
                framework_key: frame.key.clone(),
                planned_on: new.planned_on,
                state: TalkState::Planned,
                wish: None,
                view: None,
                revision: 0,
                agenda: None,
                invited_at: now,
                manager_confirmed_at: None,
                person_confirmed_at: None,
                reminded_at: None,
            };
            let taken = |error| if breaks_unique(&error, "skill_talk") { used_id() } else { error.into() };
            store::insert(transaction, &scope, row).await.map_err(taken)?;
            let name = named(&names(transaction, &[actor.person]).await?, actor.person);
            let news = News::TalkPlanned(new.id, &name, new.planned_on, 0);
            Ok::<_, ApiError>(notices::tell(transaction, &self.platform, person, organisation, news).await?)
        };
        self.platform.database.write(&scope, work).await?;
        self.talk(actor, new.id, language).await
    }

    /// Moves a talk to another day.
    pub(in crate::assessment) async fn move_talk(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        id: TalkId,
        new: TalkDateIn,
        language: Language,
    ) -> Result<Talk, ApiError> {
        let today = self.today();
        let change = async |transaction: &DatabaseTransaction, row: &mut skill_talk::Model| {
            check_day("planned_on", new.planned_on, today)?;
            if row.planned_on == new.planned_on {
                return Ok(());
            }
            row.planned_on = new.planned_on;
            row.reminded_at = None;
            let name = named(&names(transaction, &[actor.person]).await?, actor.person);
            let news = News::TalkPlanned(id, &name, new.planned_on, 0);
            Ok(notices::tell(transaction, &self.platform, row.person_id, organisation, news).await?)
        };
        self.as_manager(actor, organisation, id, change).await?;
        self.talk(actor, id, language).await
    }

    /// Writes down what was agreed.
    pub(in crate::assessment) async fn record(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        id: TalkId,
        new: TalkAgreementIn,
        language: Language,
    ) -> Result<Talk, ApiError> {
        let scope = between_people();
        check_once("levels", new.levels.iter().map(|level| level.skill.as_str()))?;
        let change = async |transaction: &DatabaseTransaction, row: &mut skill_talk::Model| {
            for (place, level) in new.levels.iter().enumerate() {
                check_level(&format!("levels[{place}]"), &level.skill, level.level, Some(&row.framework_key))?;
            }
            let mut steps = Vec::with_capacity(new.steps.len());
            for ((place, step), number) in new.steps.iter().enumerate().zip(1..) {
                steps.push(talk_step::Model {
                    talk_id: id,
                    number,
                    organisation_id: row.organisation_id,
                    person_id: row.person_id,
                    text: text::needed(&format!("steps[{place}].text"), &step.text, LONGEST_STEP)?,
                    whose: step.whose,
                    due_on: step.due_on,
                });
            }
            let level = |level: &crate::assessment::api::AgreedLevelIn| talk_level::Model {
                talk_id: id,
                skill_key: level.skill.clone(),
                organisation_id: row.organisation_id,
                person_id: row.person_id,
                level: level.level,
            };
            store::replace_agreement(transaction, &scope, id, new.levels.iter().map(level).collect(), steps).await?;
            row.revision += 1;
            row.state = TalkState::Agreed;
            row.manager_confirmed_at = None;
            row.person_confirmed_at = None;
            Ok(())
        };
        self.as_manager(actor, organisation, id, change).await?;
        self.talk(actor, id, language).await
    }

    /// Prepares a talk, on the actor's side.
    pub(in crate::assessment) async fn prepare(
        &self,
        actor: &Actor,
        id: TalkId,
        new: TalkPreparationIn,
        language: Language,
    ) -> Result<Talk, ApiError> {
        let prepared = text::optional("text", Some(&new.text), LONGEST_TEXT)?;
        let change = async |_: &DatabaseTransaction, row: &mut skill_talk::Model| {
            if row.person_id == actor.person {
                row.wish = prepared;
            } else {
                row.view = prepared;
            }
            Ok(())
        };
        self.as_either(actor, id, change).await?;
        self.talk(actor, id, language).await
    }

    /// Calls a talk off.
    pub(in crate::assessment) async fn cancel(&self, actor: &Actor, id: TalkId, language: Language) -> Result<Talk, ApiError> {
        let change = async |_: &DatabaseTransaction, row: &mut skill_talk::Model| {
            row.state = TalkState::Cancelled;
            Ok(())
        };
        self.as_either(actor, id, change).await?;
        self.talk(actor, id, language).await
    }

    /// Confirms what was agreed, on the actor's side.
    pub(in crate::assessment) async fn confirm(
        &self,
        actor: &Actor,
        id: TalkId,
        new: TalkConfirmationIn,
        language: Language,
    ) -> Result<Talk, ApiError> {
        let now = self.platform.clock.now();
        let change = async |transaction: &DatabaseTransaction, row: &mut skill_talk::Model| {
            if row.state != TalkState::Agreed {
                return Err(ApiError::conflict().reason("nothing_recorded").detail("Nothing is written down yet that could be confirmed."));
            }
            if row.revision != new.revision {
                return Err(ApiError::conflict().reason("talk_changed").detail("What was agreed has been changed. Read it again first."));
            }
            if row.person_id == actor.person {
                row.person_confirmed_at = row.person_confirmed_at.or(Some(now));
            } else {
                row.manager_confirmed_at = row.manager_confirmed_at.or(Some(now));
            }
            if row.person_confirmed_at.is_some() && row.manager_confirmed_at.is_some() {
                return self.settle(transaction, row, now).await;
            }
            let other = if row.person_id == actor.person { row.manager_id } else { row.person_id };
            let name = named(&names(transaction, &[actor.person]).await?, actor.person);
            let news = News::TalkToConfirm(id, &name, row.revision);
            Ok(notices::tell(transaction, &self.platform, other, row.organisation_id, news).await?)
        };
        match self.as_either(actor, id, change).await {
            // The same confirmation again.
            Err(error) if error.code() == "conflict" => {
                let talk = self.talk(actor, id, language).await?;
                if talk.talk.state == TalkState::Confirmed && talk.revision == new.revision { Ok(talk) } else { Err(error) }
            }
            outcome => {
                outcome?;
                self.talk(actor, id, language).await
            }
        }
    }

    /// Both have confirmed: the agreed levels become evidence.
    async fn settle(&self, transaction: &DatabaseTransaction, row: &mut skill_talk::Model, now: DateTime<Utc>) -> Result<(), ApiError> {
        let scope = between_people();
        row.state = TalkState::Confirmed;
        // Written down before the agreed levels count: the record stays what the talk was about.
        let known = Known::read(&self.platform, transaction, &scope, row.person_id, row.organisation_id, now).await?;
        if let Some(frame) = frames::frame(&row.framework_key, Language::En) {
            let views = known.views(&frame);
            let points: Vec<Point> = agenda::agenda(&views, frame.scale_max).into_iter().map(Point::of).collect();
            row.agenda = Some(serde_json::to_string(&points).map_err(ApiError::because)?);
        }
        for level in store::agreement(transaction, &scope, row.id).await?.0 {
            let new = Evidence {
                organisation: row.organisation_id,
                person: row.person_id,
                skill: level.skill_key,
                level: level.level,
                kind: "agreed",
                standard_error: None,
                assessor: Some(row.manager_id),
                source: row.id.0,
            };
            evidence::observe(transaction, &self.platform, &scope, new, now).await?;
        }
        let event = audit::Event {
            actor: Some(row.person_id),
            organisation: Some(row.organisation_id),
            action: "skill_talk.confirmed",
            record_kind: "skill_talk",
            record_id: Some(row.id.to_string()),
            detail: None,
        };
        Ok(audit::record(transaction, now, event).await?)
    }

    /// Changes a talk as its manager, who still leads the person.
    async fn as_manager(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        id: TalkId,
        change: impl AsyncFnOnce(&DatabaseTransaction, &mut skill_talk::Model) -> Result<(), ApiError>,
    ) -> Result<(), ApiError> {
        actor.scope(Permission::AssessTeam, organisation)?;
        let guarded = async |transaction: &DatabaseTransaction, row: &mut skill_talk::Model| {
            if row.organisation_id != organisation || row.manager_id != actor.person {
                return Err(ApiError::not_found());
            }
            change(transaction, row).await
        };
        self.as_either(actor, id, guarded).await
    }

    /// Changes a talk that is not over, as one of its two people.
    async fn as_either(
        &self,
        actor: &Actor,
        id: TalkId,
        change: impl AsyncFnOnce(&DatabaseTransaction, &mut skill_talk::Model) -> Result<(), ApiError>,
    ) -> Result<(), ApiError> {
        actor.own()?;
        let scope = between_people();
        let today = self.today();
        let work = async |transaction: &DatabaseTransaction| {
            let mut row = store::lock(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
            takes_part(transaction, actor, &row, today).await?;
            if matches!(row.state, TalkState::Confirmed | TalkState::Cancelled) {
                return Err(ApiError::conflict().reason("talk_over").detail("This talk is over."));
            }
            change(transaction, &mut row).await?;
            Ok::<_, ApiError>(store::save(transaction, &scope, row).await?)
        };
        self.platform.database.write(&scope, work).await
    }
}

/// Refuses who is neither the person nor the manager who still leads her.
pub(super) async fn takes_part(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    row: &skill_talk::Model,
    today: NaiveDate,
) -> Result<(), ApiError> {
    let is_hers = row.person_id == actor.person;
    let is_managers = row.manager_id == actor.person && leads(connection, actor, row.organisation_id, row.person_id, today).await?;
    if is_hers || is_managers { Ok(()) } else { Err(ApiError::not_found()) }
}

fn check_day(field: &str, day: NaiveDate, today: NaiveDate) -> Result<(), ApiError> {
    let furthest = today.checked_add_days(Days::new(FURTHEST_DAYS)).unwrap_or(today);
    if (today..=furthest).contains(&day) {
        return Ok(());
    }
    Err(ApiError::invalid(field, "out_of_range", "Choose a day from today on, within two years."))
}
