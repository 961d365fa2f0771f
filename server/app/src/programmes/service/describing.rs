//! Programmes as their readers get them.

use super::Programmes;
use super::book::{Book, Records, state_of};
use super::ruling::number;
use crate::catalogue::{PublishedCourse, product_language};
use crate::platform::ApiError;
use crate::platform::access::Actor;
use crate::platform::ids::{CourseId, OrganisationId, PersonId, ProgrammeId};
use crate::platform::language::Language;
use crate::programmes::api::{
    OwnProgramme, Programme, ProgrammeCondition, ProgrammeConditionKind, ProgrammeCourse, ProgrammeDue, ProgrammeDueKind,
    ProgrammeEndReason, ProgrammeRule, ProgrammeRuleState, ProgrammeStanding, ProgrammeStep, ProgrammeStepStanding, ProgrammeTally,
    ProgrammeText, ProgrammeVersion,
};
use crate::programmes::content::Content;
use crate::programmes::due::DueRule;
use crate::programmes::entity::rule;
use crate::programmes::rules::{Condition, EndReason, RuleState, Test};
use crate::programmes::standing::{Kind, Standing};
use chrono::NaiveDate;
use sea_orm::DatabaseTransaction;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) type Courses = BTreeMap<CourseId, Arc<PublishedCourse>>;

fn texts_of(text: &str) -> BTreeMap<Language, String> {
    serde_json::from_str(text).unwrap_or_default()
}

/// In a language, in English, or in any.
fn worded(text: &str, language: Language) -> Option<String> {
    let mut texts = texts_of(text);
    texts.remove(&language).or_else(|| texts.remove(&Language::En)).or_else(|| texts.into_values().next())
}

/// The title of a version.
pub(super) fn title_of(book: &Book, id: ProgrammeId, version: i32, language: Language) -> String {
    book.versions.get(&(id, version)).and_then(|row| worded(&row.titles, language)).unwrap_or_default()
}

fn listed(text: &str) -> Vec<ProgrammeText> {
    texts_of(text).into_iter().map(|(language, text)| ProgrammeText { language, text }).collect()
}

/// A course that was withdrawn meanwhile is left out: nobody can begin it.
fn course(id: CourseId, courses: &Courses, language: Language) -> Option<ProgrammeCourse> {
    let course = courses.get(&id)?;
    Some(ProgrammeCourse {
        course_id: id,
        slug: course.course.slug.clone(),
        title: course.title(language).to_owned(),
        title_language: product_language(course.language(language, |known| course.course.title.contains_key(&known))),
    })
}

fn due_of(rule: DueRule) -> ProgrammeDue {
    let (kind, days) = match rule {
        DueRule::None => (ProgrammeDueKind::None, None),
        DueRule::AfterJoining(days) => (ProgrammeDueKind::AfterJoining, Some(days)),
        DueRule::AfterFitting(days) => (ProgrammeDueKind::AfterFitting, Some(days)),
        DueRule::AfterRule(days) => (ProgrammeDueKind::AfterRule, Some(days)),
        DueRule::AfterEnd(days) => (ProgrammeDueKind::AfterEnd, Some(days)),
        DueRule::Yearly { month, day } => {
            return ProgrammeDue { kind: ProgrammeDueKind::Yearly, days: None, month: Some(month), day: Some(day) };
        }
    };
    ProgrammeDue { kind, days, month: None, day: None }
}

fn conditions_of(row: &rule::Model) -> Vec<ProgrammeCondition> {
    let stored: Vec<Condition> = serde_json::from_str(&row.conditions).unwrap_or_default();
    stored.into_iter().map(condition_of).collect()
}

fn condition_of(condition: Condition) -> ProgrammeCondition {
    let mut out = ProgrammeCondition {
        kind: ProgrammeConditionKind::Everybody,
        negated: condition.not,
        unit_id: None,
        position: None,
        profile_id: None,
        day: None,
    };
    match condition.test {
        Test::Everybody => {}
        Test::Unit(unit) => {
            out.kind = ProgrammeConditionKind::Unit;
            out.unit_id = Some(unit);
        }
        Test::Position(position) => {
            out.kind = ProgrammeConditionKind::Position;
            out.position = Some(position);
        }
        Test::Profile(profile) => {
            out.kind = ProgrammeConditionKind::Profile;
            out.profile_id = Some(profile);
        }
        Test::JoinedFrom(day) => {
            out.kind = ProgrammeConditionKind::JoinedFrom;
            out.day = Some(day);
        }
        Test::JoinedBefore(day) => {
            out.kind = ProgrammeConditionKind::JoinedBefore;
            out.day = Some(day);
        }
    }
    out
}

/// A programme without what depends on who asks.
pub(super) fn programme(
    book: &Book,
    records: &Records,
    id: ProgrammeId,
    courses: &Courses,
    language: Language,
) -> Result<Programme, ApiError> {
    let row = book.find(id)?;
    let said = book.versions.get(&(id, row.version)).ok_or_else(ApiError::internal)?;
    let content = book.contents.get(&id).and_then(|all| all.get(&row.version)).ok_or_else(ApiError::internal)?;
    let open: Vec<_> =
        records.assigned.iter().filter(|(key, _)| key.0 == id).flat_map(|(_, rows)| rows).filter(|row| row.ended_at.is_none()).collect();
    let rules = book.rules.iter().filter(|rule| rule.programme_id == id).map(|rule| ProgrammeRule {
        id: rule.id,
        state: match state_of(&rule.state) {
            RuleState::Draft => ProgrammeRuleState::Draft,
            RuleState::On => ProgrammeRuleState::On,
            RuleState::Paused => ProgrammeRuleState::Paused,
            RuleState::Ended => ProgrammeRuleState::Ended,
        },
        conditions: conditions_of(rule),
        began_on: rule.began_on,
        people: number(open.iter().filter(|row| row.rule_id == Some(rule.id)).count()),
    });
    let versions = book.versions.values().rev().filter(|version| version.programme_id == id).map(|version| ProgrammeVersion {
        version: version.version,
        note: version.note.clone(),
        created_at: version.created_at,
        people: number(open.iter().filter(|row| row.version == version.version).count()),
    });
    let step = |step: &crate::programmes::content::Step| ProgrammeStep {
        key: step.key.clone(),
        courses: step.courses.iter().filter_map(|id| course(*id, courses, language)).collect(),
        needed: step.needed,
        after: step.after.clone(),
    };
    Ok(Programme {
        id,
        title: title_of(book, id, row.version, language),
        purpose: worded(&said.purposes, language),
        titles: listed(&said.titles),
        purposes: listed(&said.purposes),
        version: row.version,
        mandatory: content.mandatory,
        steps: content.steps.iter().map(step).collect(),
        due: due_of(content.due),
        renewal_months: content.renewal_months,
        window_days: content.window_days,
        remind_before: content.remind_before.clone(),
        remind_after: content.remind_after.clone(),
        escalate_after: content.escalate_after,
        rules: rules.collect(),
        versions: versions.collect(),
        tally: ProgrammeTally::default(),
        may_edit: false,
    })
}

/// A standing with its reasons in the reader's language.
pub(super) fn standing_of(
    book: &Book,
    records: &Records,
    (programme, person): (ProgrammeId, PersonId),
    standing: Standing,
    (courses, language): (&Courses, Language),
) -> ProgrammeStanding {
    let content: Option<&Content> = book.contents.get(&programme).and_then(|all| all.get(&standing.version));
    let assigned = records.assigned.get(&(programme, person)).into_iter().flatten().rfind(|row| row.assigned_on == standing.assigned_on);
    let rule = assigned.and_then(|row| row.rule_id).and_then(|id| book.rules.iter().find(|rule| rule.id == id));
    let steps = standing.steps.into_iter().map(|step| {
        let said = content.and_then(|content| content.steps.iter().find(|known| known.key == step.key));
        ProgrammeStepStanding {
            needed: said.map_or(0, |said| said.needed),
            courses: said.into_iter().flat_map(|said| &said.courses).filter_map(|id| course(*id, courses, language)).collect(),
            key: step.key,
            fulfilled: step.fulfilled,
            waits: step.waits,
            by: step.by,
        }
    });
    ProgrammeStanding {
        kind: standing.kind.into(),
        version: standing.version,
        due_on: standing.due_on,
        until: standing.until,
        renew_from: standing.renew_from,
        since: standing.since,
        assigned_on: standing.assigned_on,
        ended_on: standing.ended.map(|(day, _)| day),
        end_reason: standing.ended.map(|(_, reason)| match reason {
            EndReason::Left => ProgrammeEndReason::Left,
            EndReason::NoLongerFits => ProgrammeEndReason::NoLongerFits,
            EndReason::RuleEnded => ProgrammeEndReason::RuleEnded,
            EndReason::Moved => ProgrammeEndReason::Moved,
            EndReason::TakenBack => ProgrammeEndReason::TakenBack,
        }),
        because: rule.map(conditions_of).unwrap_or_default(),
        steps: steps.collect(),
    }
}

impl Programmes {
    /// The caller's own programmes, those that are due first; ended ones are not among them.
    pub(in crate::programmes) async fn own(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        language: Option<Language>,
    ) -> Result<Vec<OwnProgramme>, ApiError> {
        let scope = actor.own()?;
        if !actor.memberships.iter().any(|membership| membership.organisation == organisation) {
            return Err(ApiError::not_found());
        }
        let courses = self.offered().await?;
        let today = self.platform.today();
        let language = language.unwrap_or(actor.language);
        let read = async |connection: &DatabaseTransaction| -> Result<Vec<OwnProgramme>, ApiError> {
            let book = Book::read(connection, organisation).await?;
            let records = Records::read(&self.platform, connection, &scope, (organisation, &book), None, Some(actor.person)).await?;
            let mut own = Vec::new();
            for key in records.assigned.keys() {
                let Some(contents) = book.contents.get(&key.0) else { continue };
                let Some(standing) = records.standing(&self.platform, contents, *key, today, None) else { continue };
                if standing.kind == Kind::Ended {
                    continue;
                }
                let said = book.versions.get(&(key.0, standing.version));
                own.push(OwnProgramme {
                    id: key.0,
                    organisation_id: organisation,
                    title: title_of(&book, key.0, standing.version, language),
                    purpose: said.and_then(|said| worded(&said.purposes, language)),
                    mandatory: contents.get(&standing.version).is_some_and(|content| content.mandatory),
                    standing: standing_of(&book, &records, *key, standing, (&courses, language)),
                });
            }
            Ok(own)
        };
        let mut own = self.platform.database.read_latest(&scope, read).await?;
        own.sort_by_key(|one| (one.standing.kind, one.standing.due_on.unwrap_or(NaiveDate::MAX), one.id));
        Ok(own)
    }
}
