//! Which profiles the consortium's positions have, and how its people see themselves.
//!
//! Positions are matched by the beginnings of their words; some are left for the HR officer to map. In the smaller organisations
//! about six in ten have assessed themselves.

use crate::demo::generator::{Generator, Ids};
use crate::organisations::{OrganisationKind, Population};
use crate::platform::ids::{ObservationId, OrganisationId};
use crate::profiles::shipped_needs;
use crate::skills::NewObservation;
use chrono::{DateTime, Duration, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// Words of positions and the profile that goes with them, the first that fits.
const WORDS: [(&str, &[&str]); 5] = [
    (
        "head-of-department",
        &["vodja", "direktor", "начал", "директор", "секретар на общината", "chef", "direktör", "dirigente", "responsab", "segretari"],
    ),
    ("front-desk-clerk", &["sprejem", "poslovn", "recept", "sportell", "гише", "деловод", "registrator"]),
    ("it-coordinator", &["informat", "it-", "информац"]),
    ("tourist-information-officer", &["turi", "тури"]),
    ("case-officer", &["svetoval", "pravni", "експерт", "юрист", "handlägg", "istruttor", "funzionar", "strateg", "urbanist"]),
];

/// Who has assessed everything but three skills, so that she can be played.
pub(super) const ANA: &str = "ana.novak@kocevje.example";
/// Larger organisations have not begun.
const SMALL: usize = 300;

/// Each organisation's positions with the code of their profile.
pub(super) fn positions(population: &Population) -> Vec<(OrganisationId, String, &'static str)> {
    let municipalities: BTreeSet<OrganisationId> = population
        .organisations
        .iter()
        .filter(|organisation| organisation.kind == OrganisationKind::Municipality)
        .map(|organisation| organisation.id)
        .collect();
    let held: BTreeSet<(OrganisationId, &str)> =
        population.memberships.iter().filter_map(|membership| Some((membership.organisation, membership.position.as_deref()?))).collect();
    let coded = held.into_iter().filter_map(|(organisation, position)| {
        let code = code_of(position, municipalities.contains(&organisation))?;
        Some((organisation, position.to_owned(), code))
    });
    coded.collect()
}

/// The same by organisation and position.
pub(super) fn codes(population: &Population) -> BTreeMap<(OrganisationId, String), &'static str> {
    positions(population).into_iter().map(|(organisation, position, code)| ((organisation, position), code)).collect()
}

fn code_of(position: &str, municipality: bool) -> Option<&'static str> {
    let text = position.to_lowercase();
    let found = WORDS
        .iter()
        .find(|(_, words)| {
            words.iter().any(|word| text.split(' ').any(|part| part.starts_with(word)) || word.contains(' ') && text.contains(word))
        })
        .map(|(code, _)| *code);
    match (found, municipality) {
        (found, true) => found,
        (Some("head-of-department"), false) => Some("small-accommodation-owner"),
        (found, false) => found.or(Some("tourist-information-officer")),
    }
}

/// How people see themselves, in the weeks before a moment.
pub(super) fn self_assessed(population: &Population, now: DateTime<Utc>) -> Vec<NewObservation> {
    let positions = codes(population);
    let needs: BTreeMap<&str, Vec<(String, i32)>> =
        WORDS.iter().map(|(code, _)| *code).chain(["small-accommodation-owner"]).map(|code| (code, shipped_needs(code))).collect();
    let mut sizes: BTreeMap<OrganisationId, usize> = BTreeMap::new();
    for membership in &population.memberships {
        *sizes.entry(membership.organisation).or_default() += 1;
    }
    let ana = population.people.iter().find(|person| person.email == ANA).map(|person| person.id);
    let (mut ids, mut chance) = (Ids::starting_at(now - Duration::days(20)), Generator::for_name("self-assessment"));
    let mut all = Vec::new();
    for membership in
        population.memberships.iter().filter(|membership| sizes.get(&membership.organisation).is_some_and(|size| *size <= SMALL))
    {
        let is_ana = Some(membership.person) == ana;
        let position = membership.position.clone().unwrap_or_default();
        let needed = positions.get(&(membership.organisation, position)).and_then(|code| needs.get(code));
        if !is_ana && chance.below(100) >= 60 {
            continue;
        }
        let observed_at = now - Duration::days(1 + i64::try_from(chance.below(18)).unwrap_or(0));
        for (place, (skill, min)) in needed.into_iter().flatten().enumerate() {
            let (skipped, shift) =
                if is_ana { (place % 4 == 3, [0, -2, -1, 1][place % 4]) } else { (chance.below(8) == 0, shift(&mut chance)) };
            if !skipped {
                all.push(NewObservation {
                    id: ObservationId(ids.next()),
                    organisation: membership.organisation,
                    person: membership.person,
                    skill: skill.clone(),
                    level: (min + shift).clamp(1, 8),
                    kind: "self",
                    completion: None,
                    standard_error: None,
                    assessor: None,
                    source: None,
                    observed_at,
                    valid_until: None,
                });
            }
        }
    }
    all
}

/// Most see themselves at or a step below what is needed.
fn shift(chance: &mut Generator) -> i32 {
    [-2, -1, -1, 0, 0, 0, 0, 1, 1, 2][chance.below(10)]
}
