//! A plan as its readers get it: keys become titles.

use super::super::api::{
    LearningPlan, PersonPlan, PlanCourse, PlanItem, PlanObjective, PlanObstacle, PlanOpen, PlanProof, PlanReason, PlanReasonKind,
    PlanSettings, PlanState,
};
use super::making::{Current, Told};
use super::{Plans, require_membership};
use crate::catalogue::{PublishedCourse, product_language};
use crate::platform::ApiError;
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::language::Language;
use crate::platform::opening::{self, Opening};
use crate::{organisations, skills};
use planning::{Item, Objective, Open, Reason, Status, Why};
use sea_orm::{DatabaseTransaction, DbErr};

impl Plans {
    /// The caller's own plan.
    pub(in crate::plans) async fn own(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        language: Option<Language>,
    ) -> Result<LearningPlan, ApiError> {
        let scope = actor.own()?;
        require_membership(actor, organisation)?;
        let current = self.current(&scope, actor.person, organisation, Told::Never).await?;
        Ok(describe(&current, organisation, language.unwrap_or(actor.language)))
    }

    /// The plan of somebody whom the caller may see reports about; that she looked is written down.
    pub(in crate::plans) async fn of_person(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        person: PersonId,
        language: Option<Language>,
    ) -> Result<PersonPlan, ApiError> {
        let scope = actor.scope(Permission::ReadReports, organisation)?;
        let now = self.platform.clock.now();
        let find = async |connection: &DatabaseTransaction| {
            organisations::membership_in(connection, &scope, organisation, person, self.platform.day(now)).await
        };
        let found = self.platform.database.read_latest(&scope, find).await?.ok_or_else(ApiError::not_found)?;
        let opening = Opening { actor, organisation, permission: Permission::ReadReports, what: "learning_plan", detail: None };
        let note = async |transaction: &DatabaseTransaction| -> Result<(), DbErr> {
            opening::note(transaction, self.platform.clock.id(), now, opening, std::iter::once(person)).await
        };
        self.platform.database.write(&scope, note).await?;
        let current = self.current(&scope, person, organisation, Told::Never).await?;
        let plan = describe(&current, organisation, language.unwrap_or(actor.language));
        Ok(PersonPlan { person_id: person, given_name: found.given_name, family_name: found.family_name, plan })
    }
}

/// Puts titles to the keys.
fn describe(current: &Current, organisation: OrganisationId, language: Language) -> LearningPlan {
    let content = &current.content;
    let plan = &content.plan;
    let choice = &current.inputs.choice;
    let state = match plan.status {
        _ if content.needed == 0 && plan.items.is_empty() => PlanState::NoProfile,
        Status::NothingToDo => PlanState::NoGaps,
        Status::Optimal | Status::Feasible { .. } => PlanState::Planned,
    };
    let (proof, gap_percent) = match plan.status {
        Status::Feasible { gap_percent } => (PlanProof::Feasible, Some(gap_percent)),
        Status::Optimal | Status::NothingToDo => (PlanProof::Optimal, None),
    };
    let named = |key: &String| current.find(key).map(|course| plan_course(course, language));
    LearningPlan {
        organisation_id: organisation,
        state,
        made_at: current.made_at,
        needed: content.needed,
        assessed: content.assessed,
        held: content.held,
        proof,
        gap_percent,
        minutes: plan.minutes,
        cost_cents: plan.cost_cents,
        ends_on: plan.items.iter().map(|item| item.ends).max(),
        items: plan.items.iter().filter_map(|item| current.item(item, language)).collect(),
        open: plan.open.iter().map(|open| current.open(open, language)).collect(),
        declined: choice.declined.iter().filter_map(named).collect(),
        left_out: plan.left_out.iter().filter_map(named).collect(),
        settings: PlanSettings {
            chosen: choice.chosen,
            hours_per_week: choice.hours_per_week,
            objective: if choice.objective == Objective::Cost { PlanObjective::Cost } else { PlanObjective::Time },
            languages: choice.languages.iter().filter_map(|tag| Language::from_tag(tag)).collect(),
        },
    }
}

fn plan_course(course: &PublishedCourse, language: Language) -> PlanCourse {
    PlanCourse { course_id: course.course_id, slug: course.course.slug.clone(), title: course.title(language).to_owned() }
}

impl Current {
    fn find(&self, key: &str) -> Option<&PublishedCourse> {
        self.courses.iter().find(|course| course.course.id == key).map(AsRef::as_ref)
    }

    fn title(&self, key: &str, language: Language) -> String {
        self.find(key).map_or_else(|| key.to_owned(), |course| course.title(language).to_owned())
    }

    /// A course that was withdrawn meanwhile is left out; the next look makes another plan.
    fn item(&self, item: &Item, language: Language) -> Option<PlanItem> {
        let course = self.find(&item.course)?;
        Some(PlanItem {
            course_id: course.course_id,
            slug: course.course.slug.clone(),
            title: course.title(language).to_owned(),
            title_language: product_language(course.language(language, |known| course.course.title.contains_key(&known))),
            starts_on: item.starts,
            ends_on: item.ends,
            minutes: item.minutes,
            cost_cents: item.cost_cents,
            session: item.session.as_ref().and_then(|key| course.session(key)),
            begun: self.begun.contains(&item.course),
            wanted: self.inputs.choice.wanted.contains(&item.course),
            reasons: item.reasons.iter().map(|reason| self.reason(reason, language)).collect(),
        })
    }

    fn reason(&self, reason: &Reason, language: Language) -> PlanReason {
        let empty = PlanReason {
            kind: PlanReasonKind::Chosen,
            skill: None,
            skill_title: None,
            level: None,
            critical: false,
            due: None,
            on_time: true,
            course_title: None,
        };
        let of_skill = |skill: &String| (Some(skill.clone()), Some(skills::title(skill, language)));
        match reason {
            Reason::Closes { skill, level, critical, due, on_time } => {
                let (skill, skill_title) = of_skill(skill);
                let level = Some(*level);
                PlanReason {
                    kind: PlanReasonKind::Closes,
                    skill,
                    skill_title,
                    level,
                    critical: *critical,
                    due: *due,
                    on_time: *on_time,
                    ..empty
                }
            }
            Reason::Renews { skill, level, until, on_time } => {
                let (skill, skill_title) = of_skill(skill);
                PlanReason {
                    kind: PlanReasonKind::Renews,
                    skill,
                    skill_title,
                    level: Some(*level),
                    due: Some(*until),
                    on_time: *on_time,
                    ..empty
                }
            }
            Reason::NeededBefore { course } => {
                let of_course = |item: &&Item| item.course == *course && item.session.is_some();
                let begins = self.content.plan.items.iter().find(of_course).and_then(|item| {
                    let session = self.find(course)?.session(item.session.as_deref()?)?;
                    Some(session.begins_on)
                });
                PlanReason { kind: PlanReasonKind::NeededBefore, course_title: Some(self.title(course, language)), due: begins, ..empty }
            }
            Reason::Chosen => empty,
        }
    }

    fn open(&self, open: &Open, language: Language) -> PlanOpen {
        let mut out = PlanOpen {
            skill: open.skill.clone(),
            skill_title: skills::title(&open.skill, language),
            required: open.required,
            critical: open.critical,
            due: open.due,
            why: PlanObstacle::NoCourse,
            day: None,
            hours: None,
            no_hours: false,
            best: None,
            languages: Vec::new(),
            course_id: None,
            course_title: None,
        };
        let mut about = |why: PlanObstacle, course: &str| {
            out.why = why;
            out.course_id = self.find(course).map(|course| course.course_id);
            out.course_title = Some(self.title(course, language));
        };
        match &open.why {
            Why::Declined { course } => about(PlanObstacle::Declined, course),
            Why::NoSession { course } => about(PlanObstacle::NoSession, course),
            Why::EvidenceEnds { course } => about(PlanObstacle::EvidenceEnds, course),
            Why::Prerequisite { course } => about(PlanObstacle::Prerequisite, course),
            Why::Finished { course } => about(PlanObstacle::Finished, course),
            Why::NoCourse { best } => out.best = *best,
            Why::Language { languages } => {
                out.why = PlanObstacle::Language;
                out.languages = languages.iter().filter_map(|tag| Language::from_tag(tag)).collect();
            }
            Why::Overdue { day } => (out.why, out.day) = (PlanObstacle::Overdue, *day),
            Why::Late { day, hours, no_number } => {
                (out.why, out.day, out.hours, out.no_hours) = (PlanObstacle::Late, *day, *hours, *no_number);
            }
        }
        out
    }
}
