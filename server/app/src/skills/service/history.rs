//! The level of a person on any day, with why.

use super::super::api::history::{HeldLevel, PieceOfEvidence, PolicyInWords, SkillHistory};
use super::super::entity::{evidence_revocation, observation};
use super::super::fold::{Level, Verdict, weigh};
use super::super::frameworks::KnownSkill;
use super::super::policy::{EvidenceKind, usual_uncertainty};
use super::super::store::{self, Place};
use crate::organisations::{self, organisation_refs, person_names};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::language::Language;
use crate::platform::opening::{self, Opening};
use crate::platform::{ApiError, Platform};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use sea_orm::DbErr;
use std::collections::BTreeSet;

/// What is asked: which skill, on which day, in which language.
pub(in crate::skills) struct Asked {
    pub skill: String,
    pub on: Option<NaiveDate>,
    pub language: Language,
}

/// The caller's own level in a skill, in each organisation that knows anything of it.
pub(in crate::skills) async fn own(platform: &Platform, actor: &Actor, asked: Asked) -> Result<Vec<SkillHistory>, ApiError> {
    let scope = actor.own()?;
    if !crate::skills::knows(&asked.skill) {
        return Err(ApiError::not_found());
    }
    let (on, moment) = moment_of(platform, asked.on)?;
    let reached = async |connection: &_| store::organisations_knowing(connection, &scope, &asked.skill).await;
    let mut homes: BTreeSet<OrganisationId> = platform.database.read_latest::<_, DbErr>(&scope, reached).await?.into_iter().collect();
    homes.extend(actor.memberships.iter().map(|membership| membership.organisation));
    let mut histories = Vec::new();
    for organisation in homes {
        let place = Place { person: actor.person, organisation, skill: asked.skill.clone() };
        histories.push(of_place(platform, &scope, place, (on, moment), asked.language).await?);
    }
    // Where nothing is known stands only when nothing is known anywhere, so that the page has something to say.
    if histories.iter().any(|history| !history.evidence.is_empty()) {
        histories.retain(|history| !history.evidence.is_empty());
    } else {
        histories.truncate(1);
    }
    Ok(histories)
}

/// A person's level in a skill, for who may read reports about her. That she was looked at is noted before she is shown.
pub(in crate::skills) async fn of_person(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    person: PersonId,
    asked: Asked,
) -> Result<SkillHistory, ApiError> {
    let scope = actor.scope(Permission::ReadReports, organisation)?;
    let (on, moment) = moment_of(platform, asked.on)?;
    let now = platform.clock.now();
    let find = async |connection: &_| organisations::membership_in(connection, &scope, organisation, person, platform.day(now)).await;
    let found = platform.database.read(&scope, find).await?;
    let found = found.filter(|_| crate::skills::knows(&asked.skill)).ok_or_else(ApiError::not_found)?;
    let place = Place { person, organisation, skill: asked.skill.clone() };
    let mut history = of_place(platform, &scope, place, (on, moment), asked.language).await?;
    history.person_name = Some(format!("{} {}", found.given_name, found.family_name));
    let opening = Opening {
        actor,
        organisation,
        permission: Permission::ReadReports,
        what: "skill_page",
        detail: Some(format!("skill={}", asked.skill)),
    };
    let id = platform.clock.id();
    let note = async |transaction: &_| opening::note(transaction, id, now, opening, std::iter::once(person)).await;
    platform.database.write::<_, DbErr>(&scope, note).await?;
    Ok(history)
}

/// The day that is asked for and its last moment, or now when it is today.
fn moment_of(platform: &Platform, on: Option<NaiveDate>) -> Result<(NaiveDate, DateTime<Utc>), ApiError> {
    let (now, zone) = (platform.clock.now(), platform.config.server.time_zone);
    let today = now.with_timezone(&zone).date_naive();
    let on = on.unwrap_or(today);
    if on > today {
        return Err(ApiError::invalid("on", "in_the_future", "Nothing is known yet of a day to come."));
    }
    Ok((on, end_of(on, zone).min(now)))
}

/// The last moment of a day where the server is.
fn end_of(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let next = day.checked_add_days(Days::new(1)).unwrap_or(day).and_time(NaiveTime::MIN);
    // Where a clock is put forward at midnight, the day begins an hour later.
    let begins = zone.from_local_datetime(&next).earliest().map_or_else(|| next.and_utc(), |moment| moment.with_timezone(&Utc));
    begins - chrono::Duration::milliseconds(1)
}

/// Evidence with its revocation.
type Row = (observation::Model, Option<evidence_revocation::Model>);

async fn of_place(
    platform: &Platform,
    scope: &Scope,
    place: Place,
    (on, moment): (NaiveDate, DateTime<Utc>),
    language: Language,
) -> Result<SkillHistory, ApiError> {
    // Who judged may work elsewhere by now, or be nobody that the reader's own scope reaches; her name is part of the evidence.
    let names = Scope::system("who judged is part of the evidence that the reader may see");
    let read = async |connection: &_| {
        let rows = store::of_place(connection, &place).await?;
        let (policy, origin) = store::policies_at(connection, Some(place.organisation)).await?.at(place.organisation, moment);
        let homes = organisation_refs(connection, &[place.organisation]).await?;
        Ok::<_, DbErr>((rows, policy, origin, homes))
    };
    let (rows, policy, origin, homes) = platform.database.read_latest(scope, read).await?;
    let judges: Vec<PersonId> = rows.iter().filter_map(|(row, _)| row.assessor_id).collect();
    let judges = if judges.is_empty() {
        std::collections::BTreeMap::new()
    } else {
        let read = async |connection: &_| person_names(connection, &names, &judges).await;
        platform.database.read::<_, DbErr>(&names, read).await?
    };
    let ledger: Vec<_> = rows.iter().map(|(row, revoked)| store::evidence(row, revoked.as_ref())).collect();
    let (level, weighed) = weigh(&ledger, &policy, moment);
    let piece = |(row, revoked): &Row, verdict: Verdict, level_now: Option<i32>| PieceOfEvidence {
        id: row.id,
        kind: row.told_kind().to_owned(),
        level: row.level,
        level_then: level_now,
        uncertainty: levels(row.standard_error.unwrap_or_else(|| EvidenceKind::from_name(row.told_kind()).map_or(60, usual_uncertainty))),
        is_measured: row.standard_error.is_some(),
        observed_at: row.observed_at,
        recorded_at: row.recorded_at,
        valid_until: row.valid_until,
        verdict: verdict.into(),
        judged_by: row.assessor_id.and_then(|judge| judges.get(&judge).cloned()),
        completion_id: row.completion_id,
        source_id: row.source_id,
        revoked_at: revoked.as_ref().map(|revoked| revoked.revoked_at).filter(|revoked| *revoked <= moment),
        revoked_reason: revoked.as_ref().filter(|revoked| revoked.revoked_at <= moment).and_then(|revoked| revoked.reason.clone()),
    };
    let evidence = weighed.iter().filter_map(|weighed| {
        let row = rows.iter().find(|(row, _)| row.id == weighed.id)?;
        Some(piece(row, weighed.verdict, weighed.level_now))
    });
    let known = crate::skills::skill(&place.skill);
    Ok(SkillHistory {
        framework: known.as_ref().map(edition).unwrap_or_default(),
        code: known.as_ref().map(|skill| skill.code.clone()).unwrap_or_default(),
        title: crate::skills::title(&place.skill, language),
        is_unreviewed: known.as_ref().is_some_and(|skill| skill.unreviewed(language)),
        scale_max: known.as_ref().map_or(8, |skill| skill.framework().scale_max),
        organisation_id: place.organisation,
        organisation_name: homes.get(&place.organisation).map(|home| home.name.clone()).unwrap_or_default(),
        person_id: place.person,
        person_name: None,
        skill: place.skill,
        on,
        evidence: evidence.collect(),
        level: level.map(|level| held(&level, &rows)),
        policy: PolicyInWords::of(&policy, origin),
    })
}

/// A skill's framework with its edition: two editions share titles and numbers.
pub(in crate::skills) fn edition(skill: &KnownSkill) -> String {
    let framework = skill.framework();
    format!("{} {}", framework.title, framework.version)
}

fn held(level: &Level, rows: &[Row]) -> HeldLevel {
    let shown = rows.iter().find(|(row, _)| row.id == level.evidence).map(|(row, _)| row.observed_at);
    HeldLevel {
        level: level.level,
        shown: level.shown,
        uncertainty: levels(level.uncertainty),
        kind: level.kind.name().to_owned(),
        evidence_id: level.evidence,
        shown_at: shown.unwrap_or(level.observed_at),
        confirmed_at: level.confirmed_by.map(|_| level.observed_at),
        valid_until: level.valid_until,
        changes_at: level.changes_at,
    }
}

fn levels(hundredths: i32) -> f64 {
    f64::from(hundredths) / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_where_the_server_is() {
        let end = |day: &str, zone| end_of(day.parse().unwrap(), zone).to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
        assert_eq!(end("2026-03-04", chrono_tz::Europe::Ljubljana), "2026-03-04T22:59:59.999Z");
        assert_eq!(end("2026-07-04", chrono_tz::Europe::Sofia), "2026-07-04T20:59:59.999Z");
        assert_eq!(end("2026-03-28", chrono_tz::Europe::Ljubljana), "2026-03-28T22:59:59.999Z");
    }
}
