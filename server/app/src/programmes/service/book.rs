//! What is read of an organisation to tell where its people stand.

use crate::learning;
use crate::organisations;
use crate::platform::access::Scope;
use crate::platform::ids::{CourseId, OrganisationId, PersonId, ProgrammeId, UnitId};
use crate::platform::{ApiError, Platform};
use crate::profiles::{position_key, profiles_held};
use crate::programmes::content::Content;
use crate::programmes::due::Done;
use crate::programmes::entity::{assignment, exception, programme, rule, version};
use crate::programmes::rules::{Condition, EndReason, Facts, Open, Place, Rule, RuleState};
use crate::programmes::standing::{Assigned, Exception, Record, Standing, standing};
use crate::programmes::store::{self, Member};
use chrono::NaiveDate;
use sea_orm::ConnectionTrait;
use std::collections::{BTreeMap, HashMap};

/// The programmes of an organisation with everything they ever said.
#[derive(Debug, Default)]
pub(super) struct Book {
    pub programmes: Vec<programme::Model>,
    pub versions: BTreeMap<(ProgrammeId, i32), version::Model>,
    pub contents: BTreeMap<ProgrammeId, BTreeMap<i32, Content>>,
    pub rules: Vec<rule::Model>,
}

impl Book {
    pub(super) async fn read(connection: &impl ConnectionTrait, organisation: OrganisationId) -> Result<Self, ApiError> {
        let mut book = Self {
            programmes: store::list(connection, organisation).await?,
            rules: store::rules(connection, organisation).await?,
            ..Self::default()
        };
        for row in store::versions_in(connection, organisation).await? {
            let content = serde_json::from_str(&row.content).map_err(ApiError::because)?;
            book.contents.entry(row.programme_id).or_default().insert(row.version, content);
            book.versions.insert((row.programme_id, row.version), row);
        }
        Ok(book)
    }

    pub(super) fn find(&self, id: ProgrammeId) -> Result<&programme::Model, ApiError> {
        self.programmes.iter().find(|row| row.id == id).ok_or_else(ApiError::not_found)
    }

    /// All courses that any version of a programme names; of all programmes without one.
    pub(super) fn courses(&self, only: Option<ProgrammeId>) -> Vec<CourseId> {
        let of = self.contents.iter().filter(|(id, _)| only.is_none_or(|only| only == **id));
        let mut courses: Vec<CourseId> = of.flat_map(|(_, versions)| versions.values()).flat_map(Content::courses).collect();
        courses.sort_unstable();
        courses.dedup();
        courses
    }

    /// The rules of a programme as they decide.
    pub(super) fn rules_of(&self, id: ProgrammeId, today: NaiveDate) -> Result<Vec<Rule>, ApiError> {
        self.rules.iter().filter(|row| row.programme_id == id).map(|row| rule_of(row, today)).collect()
    }
}

/// A stored rule as it decides.
pub(super) fn rule_of(row: &rule::Model, today: NaiveDate) -> Result<Rule, ApiError> {
    Ok(Rule {
        id: row.id,
        state: state_of(&row.state),
        conditions: serde_json::from_str::<Vec<Condition>>(&row.conditions).map_err(ApiError::because)?,
        began_on: row.began_on.unwrap_or(today),
        swept_on: row.swept_on,
    })
}

pub(super) fn state_of(name: &str) -> RuleState {
    match name {
        "on" => RuleState::On,
        "paused" => RuleState::Paused,
        "ended" => RuleState::Ended,
        _ => RuleState::Draft,
    }
}

pub(super) fn reason_name(reason: EndReason) -> &'static str {
    match reason {
        EndReason::Left => "left",
        EndReason::NoLongerFits => "no_longer_fits",
        EndReason::RuleEnded => "rule_ended",
        EndReason::Moved => "moved",
        EndReason::TakenBack => "taken_back",
    }
}

fn reason_of(name: &str) -> EndReason {
    match name {
        "left" => EndReason::Left,
        "rule_ended" => EndReason::RuleEnded,
        "moved" => EndReason::Moved,
        "taken_back" => EndReason::TakenBack,
        _ => EndReason::NoLongerFits,
    }
}

/// Somebody who belongs to an organisation now.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub name: String,
    pub sort_name: String,
    pub unit: Option<UnitId>,
    pub position: Option<String>,
    pub facts: Facts,
}

/// The people of an organisation now; one or everybody inside a scope.
pub(super) async fn people(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    person: Option<PersonId>,
    today: NaiveDate,
) -> Result<BTreeMap<PersonId, Known>, ApiError> {
    let parents = organisations::unit_parents(connection, organisation).await?;
    let mut profiles = profiles_held(connection, scope, organisation, today).await?;
    let mut above: HashMap<UnitId, Vec<UnitId>> = HashMap::new();
    let mut path = |unit: UnitId| -> Vec<UnitId> {
        let walk = || {
            let mut path = vec![unit];
            // Bounded by the number of units: a circle that was there already must not hang the server.
            while let Some(Some(parent)) = path.last().and_then(|last| parents.get(last)).copied().filter(|_| path.len() <= parents.len()) {
                path.push(parent);
            }
            path
        };
        above.entry(unit).or_insert_with(walk).clone()
    };
    let mut known: BTreeMap<PersonId, Known> = BTreeMap::new();
    let rows = store::members(connection, scope, organisation, person, today).await?;
    for of_person in rows.chunk_by(|one, other| one.person == other.person) {
        let current: Vec<&Member> = of_person.iter().filter(|member| member.to.is_none_or(|to| to > today)).collect();
        let Some(first) = current.first() else { continue };
        let facts = Facts {
            joined_on: joined(of_person, first.from),
            places: current
                .iter()
                .map(|member| Place {
                    since: member.from,
                    units: member.unit.map(&mut path).unwrap_or_default(),
                    position: member.position.as_deref().map(position_key),
                })
                .collect(),
            profiles: profiles.remove(&first.person).unwrap_or_default(),
            manager: first.manager,
        };
        let known_as = Known {
            name: first.name.clone(),
            sort_name: first.sort_name.clone(),
            unit: first.unit,
            position: first.position.clone(),
            facts,
        };
        known.insert(first.person, known_as);
    }
    Ok(known)
}

/// The day on which an unbroken row of memberships began.
fn joined(rows: &[Member], from: NaiveDate) -> NaiveDate {
    let mut joined = from;
    for row in rows.iter().rev() {
        if row.from < joined && row.to.is_none_or(|to| to >= joined) {
            joined = row.from;
        }
    }
    joined
}

/// What decides where people of an organisation stand.
#[derive(Debug, Default)]
pub(super) struct Records {
    pub assigned: BTreeMap<(ProgrammeId, PersonId), Vec<assignment::Model>>,
    pub exceptions: BTreeMap<(ProgrammeId, PersonId), Vec<exception::Model>>,
    pub done: BTreeMap<PersonId, BTreeMap<CourseId, Vec<Done>>>,
}

impl Records {
    pub(super) async fn read(
        platform: &Platform,
        connection: &impl ConnectionTrait,
        scope: &Scope,
        (organisation, book): (OrganisationId, &Book),
        programme: Option<ProgrammeId>,
        person: Option<PersonId>,
    ) -> Result<Self, ApiError> {
        let mut records = Self::default();
        for row in store::assignments(connection, scope, organisation, programme, person).await? {
            records.assigned.entry((row.programme_id, row.person_id)).or_default().push(row);
        }
        for row in store::exceptions(connection, scope, organisation, programme, person).await? {
            records.exceptions.entry((row.programme_id, row.person_id)).or_default().push(row);
        }
        for course in book.courses(programme) {
            for held in learning::completions_of(connection, scope, platform, (organisation, course), person).await? {
                let done = Done { on: held.completed_on, until: held.ends_on };
                records.done.entry(held.person).or_default().entry(course).or_default().push(done);
            }
        }
        Ok(records)
    }

    /// Assignments of a programme that have not ended.
    pub(super) fn open(&self, programme: ProgrammeId) -> Vec<Open> {
        let rows = self.assigned.iter().filter(|((id, _), _)| *id == programme).flat_map(|(_, rows)| rows);
        rows.filter(|row| row.ended_at.is_none()).map(|row| Open { id: row.id, person: row.person_id, rule: row.rule_id }).collect()
    }

    /// Where somebody stood on a day, with an assignment more than there is when one is to be tried.
    pub(super) fn standing(
        &self,
        platform: &Platform,
        contents: &BTreeMap<i32, Content>,
        (programme, person): (ProgrammeId, PersonId),
        day: NaiveDate,
        tried: Option<Assigned>,
    ) -> Option<Standing> {
        let key = (programme, person);
        let assigned: Vec<Assigned> = self.assigned.get(&key).into_iter().flatten().map(assigned_of).chain(tried).collect();
        let decided = self.exceptions.get(&key).into_iter().flatten();
        let exceptions: Vec<Exception> = decided.filter_map(|row| exception_of(platform, row)).collect();
        let none = BTreeMap::new();
        let done = self.done.get(&person).unwrap_or(&none);
        standing(Record { contents, assigned: &assigned, done, exceptions: &exceptions }, day)
    }
}

fn assigned_of(row: &assignment::Model) -> Assigned {
    Assigned {
        on: row.assigned_on,
        ended: row.ended_on.map(|day| (day, reason_of(row.end_reason.as_deref().unwrap_or_default()))),
        version: row.version,
        joined_on: row.joined_on,
        since: row.since,
        began_on: row.began_on,
    }
}

/// An exception that was approved.
fn exception_of(platform: &Platform, row: &exception::Model) -> Option<Exception> {
    let exempts = row.kind == "exemption";
    let decided_on = row.decided_at.filter(|_| row.decision.as_deref() == Some("approved")).map(|at| platform.day(at))?;
    Some(Exception {
        exempts,
        from: row.from_on,
        // An exemption is stored with its last day and counts until before the next.
        until: row.until_on.map(|day| if exempts { day.succ_opt().unwrap_or(day) } else { day }),
        decided_on,
        revoked_on: row.revoked_at.map(|at| platform.day(at)),
    })
}
