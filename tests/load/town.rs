//! A municipality of a thousand people with evidence for every skill, several years of it.

use super::Failure;
use chrono::{Duration, NaiveDate};
use skillpact::organisations::{NewMembership, NewOrganisation, NewPerson, NewUnit, OrganisationKind, Population};
use skillpact::platform::Platform;
use skillpact::platform::access::{Role, Scope};
use skillpact::platform::ids::{MembershipId, ObservationId, OrganisationId, PersonId, UnitId};
use skillpact::platform::language::Language;
use skillpact::skills::{self, NewObservation};

/// How many people each has.
pub const PEOPLE: usize = 1_000;
const UNITS: usize = 24;
/// Pieces of evidence for each person and skill; with DigComp's 21 skills and 20 towns that makes 2.1 million.
const KINDS: [&str; 5] = ["self", "completion", "test", "manager", "refresher"];
const POSITIONS: [(&str, &str); 3] =
    [("Front-desk clerk", "front-desk-clerk"), ("Case officer", "case-officer"), ("Head of department", "head-of-department")];

/// What was written.
pub struct Town {
    /// Its id.
    pub organisation: OrganisationId,
    /// Its people, in the order of their e-mail addresses.
    pub people: Vec<PersonId>,
}

/// Writes one and returns it with how many observations were made. Its first person is the HR officer, its third belongs to the consortium.
pub async fn fill(platform: &Platform, number: usize, skill_keys: &[String], hash: &str) -> Result<(Town, usize), Failure> {
    let now = platform.clock.now();
    let organisation = OrganisationId(platform.clock.id());
    let mut population = Population::default();
    population.organisations.push(NewOrganisation {
        id: organisation,
        slug: format!("town-{number}"),
        name: format!("Town {number}"),
        kind: OrganisationKind::Municipality,
        country: "SI".to_owned(),
        lau_code: None,
        nuts3: None,
        population: None,
        headcount: None,
        default_language: Language::En,
        created_at: now,
    });
    let units: Vec<UnitId> = (0..UNITS).map(|_| UnitId(platform.clock.id())).collect();
    for (place, unit) in units.iter().enumerate() {
        // Two levels: a department, and the sections below it.
        let parent = (place % 4 != 0).then(|| units[place - place % 4]);
        population.units.push(NewUnit { id: *unit, organisation, parent, name: format!("Unit {place}"), created_at: now });
    }
    let positions: Vec<_> = POSITIONS.map(|(position, code)| (organisation, position.to_owned(), code)).into();
    let (mut people, mut observations) = (Vec::new(), Vec::with_capacity(PEOPLE * skill_keys.len() * KINDS.len()));
    for of in 0..PEOPLE {
        let person = PersonId(platform.clock.id());
        people.push(person);
        population.people.push(NewPerson {
            id: person,
            email: format!("person-{of}@town-{number}.example"),
            given_name: format!("Given {of}"),
            family_name: format!("Family {of}"),
            language: Language::En,
            created_at: now,
        });
        population.memberships.push(NewMembership {
            id: MembershipId(platform.clock.id()),
            person,
            organisation,
            unit: Some(units[of % units.len()]),
            position: Some(POSITIONS[of % POSITIONS.len()].0.to_owned()),
            manager: None,
            roles: [match of {
                0 => Role::HrOfficer,
                2 => Role::ConsortiumAdmin,
                _ => Role::Learner,
            }]
            .into(),
            valid_from: NaiveDate::default(),
            created_at: now,
        });
        for (place, skill) in skill_keys.iter().enumerate() {
            let level = i32::try_from((of + place) % 8)? + 1;
            for (piece, kind) in KINDS.into_iter().enumerate() {
                let observed_at = now - Duration::days(i64::try_from(1_000 - piece * 150 + of % 100)?);
                observations.push(NewObservation {
                    id: ObservationId(platform.clock.id()),
                    organisation,
                    person,
                    skill: skill.clone(),
                    level,
                    kind,
                    completion: None,
                    standard_error: (kind == "test").then_some(0.31),
                    assessor: None,
                    source: None,
                    observed_at,
                    valid_until: None,
                });
            }
        }
    }
    let scope = Scope::system("fills the database that is measured");
    let signing_in: Vec<PersonId> = people.iter().take(3).copied().collect();
    platform
        .database
        .write(&scope, async |transaction| {
            skillpact::organisations::load(transaction, population).await?;
            skillpact::profiles::load_positions(transaction, &positions, now).await?;
            skillpact::identity::load_passwords(transaction, &signing_in, hash, now).await?;
            skills::load_observations(transaction, &scope, &observations, now).await
        })
        .await?;
    Ok((Town { organisation, people }, observations.len()))
}
