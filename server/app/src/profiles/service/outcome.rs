//! A campaign's result skill by skill, and what changed since the one that it repeats, as far as it may be told.

use super::campaigns::{find, known_now};
use super::gaps::People;
use super::groupings::Groupings;
use crate::platform::access::Scope;
use crate::platform::ids::PersonId;
use crate::platform::language::Language;
use crate::platform::{ApiError, Platform};
use crate::profiles::api::{CampaignChange, CampaignResult};
use crate::profiles::disclosure::{SMALLEST, Together, Told, may_tell_results, told_of_part};
use crate::profiles::entity::{campaign, result};
use crate::profiles::standing::gap;
use crate::profiles::store::{self, Overlap};
use crate::profiles::words::Titles;
use crate::skills;
use chrono::{DateTime, Duration, Utc};
use sea_orm::ConnectionTrait;
use std::collections::{HashMap, HashSet};

/// So many days after its end a campaign's numbers are still held against the map of gaps, which shows much the same people's levels.
const DAYS_ALIKE: i64 = 90;

/// What is known of a campaign's people in a skill.
type Known = HashMap<String, HashMap<PersonId, i32>>;

/// Everything that its result is made of.
pub(super) struct Reading {
    invited: u32,
    known: Known,
    /// Of the campaign that it repeats, those who were assessed in either since it began.
    then: Option<Known>,
    assessed: HashSet<(PersonId, String)>,
    overlaps: Vec<Overlap>,
    /// What may be told of a skill beside the map of gaps as it is now.
    beside_map: HashMap<String, Told>,
}

impl Reading {
    pub(super) async fn of(
        platform: &Platform,
        connection: &impl ConnectionTrait,
        scope: &Scope,
        row: &campaign::Model,
        now: DateTime<Utc>,
    ) -> Result<Self, ApiError> {
        let rows = match row.closed_at {
            Some(_) => store::results(connection, scope, row.id).await?,
            None => known_now(connection, scope, row, now).await?,
        };
        let known = by_skill(&rows, |_, _| true);
        let mut then = None;
        let mut assessed = HashSet::new();
        if let Some(previous) = row.previous_id {
            let previous = find(connection, row.organisation_id, previous).await?;
            // What was known long before tells nothing about a change between the two.
            let assessed_then = store::assessed(connection, scope, &previous).await?;
            assessed = store::assessed(connection, scope, row).await?;
            let rows = store::results(connection, scope, previous.id).await?;
            then = previous.closed_at.map(|_| by_skill(&rows, |person, skill| assessed_then.contains(&(person, skill.to_owned()))));
        }
        let (mut overlaps, mut beside_map) = (Vec::new(), HashMap::new());
        if let (Some(closed_at), None) = (row.closed_at, scope.manager()) {
            overlaps = store::overlaps(connection, row, closed_at).await?;
            if now - closed_at <= Duration::days(DAYS_ALIKE) {
                beside_map = held_against_map(platform, connection, scope, row, &known, now).await?;
            }
        }
        let invited = store::members(connection, scope, row.id).await?.len();
        Ok(Self { invited: count(invited), known, then, assessed, overlaps, beside_map })
    }

    /// The result in a skill; `everything` to the manager of just these people.
    pub(super) fn result(&self, skill: &str, min: i32, everything: bool, language: Language) -> CampaignResult {
        let nobody = HashMap::new();
        let now = self.known.get(skill).unwrap_or(&nobody);
        let short = count(now.values().filter(|level| gap(min, **level) > 0).count());
        let told = if everything { Told::Results } else { self.told(skill, count(now.len()), short) };
        let counted = told >= Told::Count;
        let is_told = told == Told::Results;
        CampaignResult {
            code: skills::skill(skill).map(|skill| skill.code.clone()).unwrap_or_default(),
            title: skills::title(skill, language),
            skill: skill.to_owned(),
            min_level: min,
            expected: self.invited,
            withheld: !counted,
            results_withheld: !is_told,
            assessed: counted.then_some(count(now.len())),
            short: is_told.then_some(short),
            mean_level: is_told.then(|| mean(now.values().copied())).flatten(),
            change: is_told.then(|| self.change(skill, now, everything)).flatten(),
        }
    }

    /// What may be told of a skill to those who are not the manager of just these people.
    fn told(&self, skill: &str, people: u32, short: u32) -> Told {
        if (1..SMALLEST).contains(&people) {
            return Told::Nothing;
        }
        // What an earlier campaign told of almost the same levels is told once more, and a few people's are the difference.
        let differs_by_few = self
            .overlaps
            .iter()
            .filter(|overlap| overlap.skill == skill)
            .any(|overlap| (1..SMALLEST).contains(&(people + overlap.earlier).saturating_sub(overlap.both + overlap.same)));
        let alone = if may_tell_results(people, short) && !differs_by_few { Told::Results } else { Told::Count };
        self.beside_map.get(skill).copied().unwrap_or(Told::Results).min(alone)
    }

    /// The change of those who were assessed in both campaigns. Of few of them, or of all but few on either side, it would tell single levels.
    fn change(&self, skill: &str, now: &HashMap<PersonId, i32>, everything: bool) -> Option<CampaignChange> {
        let nobody = HashMap::new();
        let then = self.then.as_ref()?.get(skill).unwrap_or(&nobody);
        let now: HashMap<PersonId, i32> = now
            .iter()
            .filter(|(person, _)| self.assessed.contains(&(**person, skill.to_owned())))
            .map(|(person, level)| (*person, *level))
            .collect();
        let both: Vec<(i32, i32)> = now.iter().filter_map(|(person, level)| Some((*then.get(person)?, *level))).collect();
        let few = |people: usize| (1..SMALLEST).contains(&count(people));
        if both.is_empty() || !everything && (few(both.len()) || few(now.len() - both.len()) || few(then.len() - both.len())) {
            return None;
        }
        Some(CampaignChange {
            people: count(both.len()),
            mean_then: mean(both.iter().map(|(then, _)| *then))?,
            mean_now: mean(both.iter().map(|(_, now)| *now))?,
        })
    }
}

fn by_skill(rows: &[result::Model], counts: impl Fn(PersonId, &str) -> bool) -> Known {
    let mut known: Known = HashMap::new();
    for row in rows.iter().filter(|row| counts(row.person_id, &row.skill_key)) {
        if let Some(level) = row.level {
            known.entry(row.skill_key.clone()).or_default().insert(row.person_id, level);
        }
    }
    known
}

/// People and those who are short, by their groups and by whether they take part in the campaign.
type Counted = HashMap<([usize; 2], bool), (u32, u32)>;

/// What may be told of a campaign's people beside the map of gaps, skill by skill: they are one more group across both of its trees.
async fn held_against_map(
    platform: &Platform,
    connection: &impl ConnectionTrait,
    scope: &Scope,
    row: &campaign::Model,
    known: &Known,
    now: DateTime<Utc>,
) -> Result<HashMap<String, Told>, ApiError> {
    let people = People::read(platform, connection, scope, row.organisation_id, now).await?;
    let columns = people.columns();
    let titles = Titles::read(connection, Some(row.organisation_id)).await?;
    let groups = Groupings::read(connection, row.organisation_id, &people, &titles, Language::En).await?;
    let mut counted: Vec<Counted> = vec![HashMap::new(); columns.len()];
    let of_campaign: Vec<Option<&HashMap<PersonId, i32>>> = columns.iter().map(|(skill, _)| known.get(skill)).collect();
    people.count(&columns, |holders, set, needs, levels| {
        let places = groups.places(holders, set);
        for need in needs {
            let Some((level, _)) = levels[need.column] else { continue };
            let inside =
                of_campaign[need.column].is_some_and(|known| holders.first().is_some_and(|first| known.contains_key(&first.person)));
            let (people, short) = counted[need.column].entry((places, inside)).or_default();
            *people += 1;
            *short += u32::from(gap(need.min, level) > 0);
        }
    });
    let parents = groups.parents();
    let told = columns.into_iter().zip(counted).map(|((skill, _), counted)| {
        let of = |which: bool| {
            let some = counted.iter().filter(move |((_, inside), _)| *inside == which);
            some.map(|((groups, _), (people, short))| Together { groups: *groups, people: *people, short: *short }).collect::<Vec<_>>()
        };
        (skill, told_of_part(parents, &of(true), &of(false)))
    });
    Ok(told.collect())
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn mean(levels: impl ExactSizeIterator<Item = i32>) -> Option<f64> {
    let people = count(levels.len());
    let sum: i32 = levels.sum();
    (people > 0).then(|| f64::from(sum) / f64::from(people))
}
