//! The database that is measured: 2,000 people in two municipalities, 50 courses, and levels for everybody.

use chrono::{Duration, NaiveDate};
use skillpact::organisations::{self, NewMembership, NewOrganisation, NewPerson, NewUnit, OrganisationKind, Population};
use skillpact::platform::Platform;
use skillpact::platform::access::{Role, Scope};
use skillpact::platform::ids::{MembershipId, ObservationId, OrganisationId, PersonId, UnitId};
use skillpact::platform::language::Language;
use skillpact::skills::{self, NewObservation};
use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;

/// The password of everybody in this database.
pub const PASSWORD: &str = "benchmark-password-1";

/// Courses in the catalogue.
pub const COURSES: usize = 50;

/// People per municipality; there are two.
pub const PEOPLE: usize = 1000;

/// What the requests need to know.
pub struct Filled {
    /// The first municipality.
    pub organisation: OrganisationId,
    /// Its HR officer's address.
    pub hr: String,
    /// Addresses of its learners.
    pub learners: Vec<String>,
}

/// How many courses are written.
#[derive(Clone, Copy, Debug)]
pub enum Wanted {
    /// So many courses.
    Courses(usize),
    /// Courses until they have so many lessons and tests, banks not counted.
    Lessons(usize),
}

/// Copies the shipped courses until there are enough, each with an id and a name of its own. Returns the lessons in them.
pub fn write_courses(from: &Path, to: &Path, wanted: Wanted) -> Result<usize, Box<dyn Error>> {
    let mut shipped: Vec<_> = std::fs::read_dir(from)?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.join("course.toml").exists())
        .collect();
    shipped.sort();
    let mut lessons = 0;
    for (number, source) in shipped.iter().cycle().enumerate() {
        let is_enough = match wanted {
            Wanted::Courses(count) => number >= count,
            Wanted::Lessons(count) => lessons >= count,
        };
        if is_enough {
            break;
        }
        lessons += std::fs::read_dir(source.join("en"))?.count();
        let target = to.join(format!("course-{number:02}"));
        copy(source, &target)?;
        let manifest = std::fs::read_to_string(target.join("course.toml"))?;
        let manifest: String = manifest
            .lines()
            .map(|line| {
                if line.starts_with("id ") || line.starts_with("id=") {
                    format!("id = \"bench.course-{number:02}\"\n")
                } else {
                    format!("{line}\n")
                }
            })
            .collect();
        std::fs::write(target.join("course.toml"), manifest)?;
    }
    Ok(lessons)
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target)? } else { std::fs::copy(entry.path(), target).map(|_| ())? }
    }
    Ok(())
}

/// Fills an opened, migrated and published database.
pub async fn fill(platform: &Platform) -> Result<Filled, Box<dyn Error>> {
    let now = platform.clock.now();
    let hash = skillpact::identity::hash_password(PASSWORD).await.map_err(|error| format!("{error:?}"))?;
    let mut population = Population::default();
    let mut observations = Vec::new();
    let mut filled = None;
    for town in 0..2 {
        let organisation = OrganisationId(platform.clock.id());
        population.organisations.push(NewOrganisation {
            id: organisation,
            slug: format!("town-{town}"),
            name: format!("Town {town}"),
            kind: OrganisationKind::Municipality,
            country: "SI".to_owned(),
            lau_code: None,
            nuts3: None,
            population: None,
            headcount: None,
            default_language: Language::En,
            created_at: now,
        });
        let units: Vec<UnitId> = (0..20).map(|_| UnitId(platform.clock.id())).collect();
        population.units.extend((1..).zip(&units).map(|(number, id)| NewUnit {
            id: *id,
            organisation,
            parent: None,
            name: format!("Department {number}"),
            created_at: now,
        }));
        let mut learners = Vec::new();
        for number in 0..PEOPLE {
            let person = PersonId(platform.clock.id());
            let email = format!("person-{number:04}@town-{town}.example");
            population.people.push(NewPerson {
                id: person,
                email: email.clone(),
                given_name: format!("Given {}", (number * 7919) % PEOPLE),
                family_name: format!("Family {}", (number * 104_729) % PEOPLE),
                language: Language::En,
                created_at: now,
            });
            let roles = if number == 0 { BTreeSet::from([Role::HrOfficer]) } else { BTreeSet::from([Role::Learner]) };
            population.memberships.push(NewMembership {
                id: MembershipId(platform.clock.id()),
                person,
                organisation,
                unit: Some(units[number % units.len()]),
                position: Some("Officer".to_owned()),
                manager: None,
                roles,
                valid_from: NaiveDate::default(),
                created_at: now,
            });
            for (place, skill) in skills::frameworks()[0].skills.iter().enumerate().filter(|(place, _)| !(number + place).is_multiple_of(3))
            {
                observations.push(NewObservation {
                    id: ObservationId(platform.clock.id()),
                    organisation,
                    person,
                    skill: skill.key.clone(),
                    level: i32::try_from((number + place) % 8)? + 1,
                    kind: "completion",
                    completion: None,
                    standard_error: None,
                    assessor: None,
                    source: None,
                    observed_at: now - Duration::days(i64::try_from(number % 700)?),
                    valid_until: None,
                });
            }
            learners.push(email);
        }
        let hr = learners.remove(0);
        filled.get_or_insert(Filled { organisation, hr, learners });
    }
    let people: Vec<PersonId> = population.people.iter().map(|person| person.id).collect();
    let scope = Scope::system("fills the database that is measured");
    platform
        .database
        .write(&scope, async |transaction| {
            organisations::load(transaction, population).await?;
            skillpact::identity::load_passwords(transaction, &people, &hash, now).await?;
            skills::load_observations(transaction, &scope, &observations, now).await
        })
        .await?;
    filled.ok_or_else(|| "nothing was filled".into())
}
