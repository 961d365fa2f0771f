//! A unit's plan: one budget, many people.

use super::super::api::{BudgetMeasure, PlanRenewals, PlanTally, UnitPlan, UnitPlanCourse, UnitPlanItem, UnitPlanLeft};
use super::super::inputs::Inputs;
use super::super::store::{self, Member};
use super::Plans;
use crate::platform::ApiError;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::audit::{self, Event};
use crate::platform::ids::{OrganisationId, UnitId};
use crate::platform::language::Language;
use crate::platform::opening::{self, Opening};
use crate::profiles::{self, ToldSkills};
use crate::skills;
use planning::{Budget, Course, Gap, Limits, Person, Share, Tally};
use sea_orm::{DatabaseTransaction, DbErr};
use std::collections::{BTreeMap, BTreeSet};

/// More people than these are planned unit by unit.
const MOST_PEOPLE: u64 = 500;
/// Branch-and-bound nodes for each person at each price, and prices that are tried.
const NODES: u64 = 200;
const PRICES: u32 = 14;
/// How long a plan waits for the one before it: each takes a processor for some seconds.
const QUEUE: std::time::Duration = std::time::Duration::from_secs(8);

/// Everybody with what her plan is made from, how many have no profile, and what may be told of skills to who does not manage them all.
type Gathered = (Vec<(Member, Inputs)>, usize, Option<ToldSkills>);

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub(in crate::plans) struct UnitQuestion {
    pub organisation: OrganisationId,
    /// With all units below it; everybody whom the caller may see when absent.
    pub unit: Option<UnitId>,
    pub measure: BudgetMeasure,
    /// Hours or euros; without a number, as many as it takes.
    pub amount: Option<u32>,
    pub language: Option<Language>,
}

impl UnitQuestion {
    fn budget(self) -> Budget {
        match self.measure {
            BudgetMeasure::Hours => Budget::Minutes(self.amount.map_or(u64::MAX, |hours| u64::from(hours) * 60)),
            BudgetMeasure::Euros => Budget::Cents(self.amount.map_or(u64::MAX, |euros| u64::from(euros) * 100)),
        }
    }
}

impl Plans {
    /// Who takes what for a budget. Each person's own languages decide, not the reader's. Who looked at whom is written down: the answer names
    /// people with what closes for each, which is an opening of everybody's record. Its numbers of groups are those that the map of gaps tells.
    pub(in crate::plans) async fn for_unit(&self, actor: &Actor, question: UnitQuestion) -> Result<UnitPlan, ApiError> {
        let scope = actor.scope(Permission::ReadReports, question.organisation)?;
        let busy = || ApiError::unavailable().detail("Another plan is being worked out. Try again in a moment.").retry_after(10);
        let _turn = tokio::time::timeout(QUEUE, self.turn.acquire()).await.ok().and_then(Result::ok).ok_or_else(busy)?;
        let now = self.platform.clock.now();
        let today = self.platform.day(now);
        let courses = self.catalogue.all().await?;
        let read = async |connection: &DatabaseTransaction| -> Result<Gathered, ApiError> {
            let members = store::members(connection, &scope, question.unit, today, MOST_PEOPLE + 1).await?;
            if members.len() as u64 > MOST_PEOPLE {
                return Err(ApiError::invalid("unit_id", "too_many", "Choose a unit of at most 500 people."));
            }
            let people: Vec<_> = members.iter().map(|member| (member.person, member.language)).collect();
            let mut gathered = self.gather_all(connection, &scope, question.organisation, &people, now).await?;
            let (mut known, mut without_profile) = (Vec::new(), 0);
            for member in members {
                let Some(gathered) = gathered.remove(&member.person) else {
                    without_profile += 1;
                    continue;
                };
                let place = (member.person, question.organisation);
                let (inputs, _) = self.inputs(connection, &scope, place, gathered, &courses, now).await?;
                known.push((member, inputs));
            }
            let told = profiles::told_of(&self.platform, connection, &scope, question.organisation, question.unit, now).await?;
            Ok((known, without_profile, told))
        };
        let (known, without_profile, told) = self.platform.database.read(&scope, read).await?;
        self.note_unit(actor, &scope, question, &known).await?;
        let people: Vec<(Person, Vec<Gap>)> = known.iter().map(|(_, inputs)| (inputs.person(today), inputs.known_gaps())).collect();
        let all: BTreeMap<String, Course> =
            known.iter().flat_map(|(_, inputs)| &inputs.courses).map(|course| (course.id.clone(), course.clone())).collect();
        let all: Vec<Course> = all.into_values().collect();
        let work = move || {
            let limits = Limits { nodes: NODES, ..Limits::default() };
            let task = Share { people: &people, courses: &all, budget: question.budget(), limits, prices: PRICES };
            planning::share(&task)
        };
        let plan = tokio::task::spawn_blocking(work).await.map_err(ApiError::because)?;
        let language = question.language.unwrap_or(actor.language);
        let named = |(key, session): &(String, Option<String>)| {
            let course = courses.iter().find(|course| course.course.id == *key)?;
            Some(UnitPlanCourse {
                course_id: course.course_id,
                slug: course.course.slug.clone(),
                title: course.title(language).to_owned(),
                cost_cents: course.course.cost.map_or(0, |cost| cost.cents),
                session: session.as_ref().and_then(|key| course.session(key)),
            })
        };
        let items = plan.taken.iter().map(|taken| {
            let (member, _) = &known[taken.person];
            UnitPlanItem {
                person_id: member.person,
                given_name: member.given_name.clone(),
                family_name: member.family_name.clone(),
                unit: member.unit.clone(),
                courses: taken.courses.iter().filter_map(named).collect(),
                minutes: taken.minutes,
                cost_cents: taken.cost_cents,
                closes: taken.closes.iter().map(|skill| skills::title(skill, language)).collect(),
                renews: taken.renews.iter().map(|skill| skills::title(skill, language)).collect(),
            }
        });
        Ok(UnitPlan {
            people: count(known.len()),
            without_profile: count(without_profile),
            not_assessed: count(
                known.iter().map(|(_, inputs)| inputs.unknown(|skill| may_tell(told.as_ref().map(|told| &told.counted), skill))).sum(),
            ),
            withheld_skills: told.as_ref().map_or(0, |told| told.withheld),
            measure: question.measure,
            amount: question.amount,
            minutes: plan.taken.iter().map(|taken| taken.minutes).sum(),
            cost_cents: plan.taken.iter().map(|taken| taken.cost_cents).sum(),
            critical: tally(&known, &plan, told.as_ref(), true),
            other: tally(&known, &plan, told.as_ref(), false),
            renewals: PlanRenewals { renewed: plan.renewals.0, ending: plan.renewals.1 },
            is_optimal: plan.is_optimal,
            items: items.collect(),
            left: left(&known, &plan, told.as_ref(), language),
        })
    }

    async fn note_unit(&self, actor: &Actor, scope: &Scope, question: UnitQuestion, known: &[(Member, Inputs)]) -> Result<(), ApiError> {
        let now = self.platform.clock.now();
        let detail = question.unit.map(|unit| format!("unit={unit}"));
        let opening = Opening {
            actor,
            organisation: question.organisation,
            permission: Permission::ReadReports,
            what: "unit_plan",
            detail: detail.clone(),
        };
        let event = Event {
            actor: Some(actor.person),
            organisation: Some(question.organisation),
            action: "report.opened",
            record_kind: "report",
            record_id: Some("unit-plan".to_owned()),
            detail,
        };
        let note = async |transaction: &DatabaseTransaction| -> Result<(), DbErr> {
            opening::note(transaction, self.platform.clock.id(), now, opening, known.iter().map(|(member, _)| member.person)).await?;
            audit::record(transaction, now, event).await
        };
        Ok(self.platform.database.write(scope, note).await?)
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Whether a number of a skill may be told; without a list, every one.
fn may_tell(told: Option<&BTreeSet<String>>, skill: &str) -> bool {
    told.is_none_or(|told| told.contains(skill))
}

/// The known gaps of everybody that may be counted, each with whether it closes.
fn gaps_told(known: &[(Member, Inputs)], plan: &planning::UnitPlan, told: Option<&ToldSkills>) -> Vec<(Gap, bool)> {
    let mut all = Vec::new();
    for (place, (_, inputs)) in known.iter().enumerate() {
        let closed: BTreeSet<&String> = plan.taken.iter().filter(|taken| taken.person == place).flat_map(|taken| &taken.closes).collect();
        let counts = |gap: &Gap| gap.current < gap.required && may_tell(told.map(|told| &told.results), &gap.skill);
        for gap in inputs.known_gaps().into_iter().filter(counts) {
            let closes = closed.contains(&gap.skill);
            all.push((gap, closes));
        }
    }
    all
}

fn tally(known: &[(Member, Inputs)], plan: &planning::UnitPlan, told: Option<&ToldSkills>, critical: bool) -> PlanTally {
    let gaps: Vec<bool> =
        gaps_told(known, plan, told).into_iter().filter(|(gap, _)| gap.critical == critical).map(|(_, closed)| closed).collect();
    let Tally { weight, at_most, .. } = if critical { plan.critical } else { plan.other };
    // Rounded down: what is said to be reached is.
    let reached = (weight * 100).checked_div(at_most).unwrap_or(100);
    PlanTally {
        closed: count(gaps.iter().filter(|closed| **closed).count()),
        wanted: count(gaps.len()),
        reached_percent: u32::try_from(reached).unwrap_or(100),
    }
}

/// What stays open, by skill: of how many people, and of how many of them it is critical; the most people first.
fn left(known: &[(Member, Inputs)], plan: &planning::UnitPlan, told: Option<&ToldSkills>, language: Language) -> Vec<UnitPlanLeft> {
    let mut open: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for (gap, _) in gaps_told(known, plan, told).into_iter().filter(|(_, closed)| !closed) {
        let count = open.entry(gap.skill).or_default();
        count.0 += 1;
        count.1 += u32::from(gap.critical);
    }
    let mut left: Vec<UnitPlanLeft> = open
        .into_iter()
        .map(|(skill, (people, critical))| UnitPlanLeft { skill_title: skills::title(&skill, language), skill, people, critical })
        .collect();
    left.sort_by(|one, other| (other.critical, other.people).cmp(&(one.critical, one.people)).then(one.skill.cmp(&other.skill)));
    left
}
