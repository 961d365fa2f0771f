//! Kočevje's campaigns: two yearly ones that ended, each with what was known then, and one that is running; and who in the smaller
//! organisations was given a profile of her own.

use crate::demo::generator::{Generator, Ids};
use crate::demo::profiles::{ANA, codes};
use crate::organisations::{NewMembership, Population};
use crate::platform::ids::{CampaignId, ObservationId, PersonId};
use crate::profiles::{GivenProfile, PastCampaign};
use crate::skills::NewObservation;
use chrono::{DateTime, Datelike, Days, Duration, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// Whose campaigns.
const TOWN: &str = "kocevje";
/// About which profile.
const CODE: &str = "case-officer";
/// In larger organisations nobody has begun.
const SMALL: usize = 300;

/// The campaigns, and how people saw themselves in those that ended.
#[derive(Debug, Default)]
pub(super) struct Rounds {
    pub campaigns: Vec<PastCampaign>,
    pub observations: Vec<NewObservation>,
}

/// Invents the campaigns before a moment from how people see themselves now: a year ago most saw themselves at the same level or
/// one below, and so the year before. Who is announced has not been there so long.
pub(super) fn invent(population: &Population, seen: &[NewObservation], now: DateTime<Utc>) -> Rounds {
    let Some(town) = population.organisations.iter().find(|organisation| organisation.slug == TOWN).map(|town| town.id) else {
        return Rounds::default();
    };
    let ana = population.people.iter().find(|person| person.email == ANA).map(|person| person.id);
    let codes = codes(population);
    let asked: Vec<PersonId> = population
        .memberships
        .iter()
        .filter(|membership| membership.organisation == town && code_of(&codes, membership) == Some(CODE))
        .map(|membership| membership.person)
        .collect();
    let then: Vec<PersonId> = asked.iter().copied().filter(|person| Some(*person) != ana).collect();
    let mut chance = Generator::for_name("campaigns");
    let mut ids = Ids::starting_at(now - Duration::days(19));
    let mut rounds = Rounds::default();
    let mut levels: BTreeMap<(PersonId, &str), i32> = seen
        .iter()
        .filter(|observation| observation.organisation == town && then.contains(&observation.person))
        .map(|observation| ((observation.person, observation.skill.as_str()), observation.level))
        .collect();
    let mut ended = Vec::new();
    for years in 1..=2 {
        let closed_at = now - Duration::days(365 * years - 9);
        let observed_at = closed_at - Duration::days(9);
        for level in levels.values_mut() {
            *level = (*level - i32::from(chance.below(4) > 0)).max(1);
        }
        for ((person, skill), level) in &levels {
            rounds.observations.push(NewObservation {
                id: ObservationId(ids.next()),
                organisation: town,
                person: *person,
                skill: (*skill).to_owned(),
                level: *level,
                kind: "self",
                completion: None,
                standard_error: None,
                assessor: None,
                source: None,
                observed_at,
                valid_until: None,
            });
        }
        ended.push(PastCampaign {
            id: CampaignId(ids.next()),
            organisation: town,
            title: format!("Letni pregled {}", observed_at.year()),
            code: CODE,
            previous: None,
            began_at: observed_at - Duration::days(12),
            due_on: closed_at.date_naive(),
            closed_at: Some(closed_at),
            people: then.clone(),
            levels: levels.iter().map(|((person, skill), level)| (*person, (*skill).to_owned(), *level)).collect(),
        });
    }
    // The earlier one first, so that each finds the one that it repeats.
    ended.reverse();
    let mut previous = None;
    for mut campaign in ended {
        campaign.previous = previous.replace(campaign.id);
        rounds.campaigns.push(campaign);
    }
    rounds.campaigns.push(PastCampaign {
        id: CampaignId(ids.next()),
        organisation: town,
        title: format!("Letni pregled {}", now.year()),
        code: CODE,
        previous,
        began_at: now - Duration::days(14),
        due_on: now.date_naive().checked_add_days(Days::new(21)).unwrap_or_else(|| now.date_naive()),
        closed_at: None,
        people: asked,
        levels: Vec::new(),
    });
    rounds
}

/// Who has a profile besides her position's: some case officers who also stand at the front desk, and some whose position has none. Those who may sign in
/// have none of it, so that each can be played.
pub(super) fn given(population: &Population, sign_ins: &[PersonId]) -> Vec<GivenProfile> {
    let codes = codes(population);
    let mut sizes: BTreeMap<_, usize> = BTreeMap::new();
    for membership in &population.memberships {
        *sizes.entry(membership.organisation).or_default() += 1;
    }
    let sign_ins: BTreeSet<PersonId> = sign_ins.iter().copied().collect();
    let mut chance = Generator::for_name("given profiles");
    let small = population.memberships.iter().filter(|membership| sizes.get(&membership.organisation).is_some_and(|size| *size <= SMALL));
    small
        .filter(|membership| !sign_ins.contains(&membership.person))
        .filter_map(|membership| {
            let code = match code_of(&codes, membership) {
                Some(CODE) if chance.below(4) == 0 => "front-desk-clerk",
                None if chance.below(3) > 0 => CODE,
                _ => return None,
            };
            Some(GivenProfile { membership: membership.id, organisation: membership.organisation, person: membership.person, code })
        })
        .collect()
}

type Codes = BTreeMap<(crate::platform::ids::OrganisationId, String), &'static str>;

fn code_of(codes: &Codes, membership: &NewMembership) -> Option<&'static str> {
    codes.get(&(membership.organisation, membership.position.clone()?)).copied()
}
