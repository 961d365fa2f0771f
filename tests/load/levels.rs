//! Levels of 20,000 people, folded from two million observations: the release program, asked for one person's pages.

use super::client::{Connection, request};
use super::measure::{Line, Next, run};
use super::{Failure, cookie, environment, fill, start};
use chrono::{Duration, NaiveDate};
use serde_json::{Value, json};
use skillpact::organisations::{NewMembership, NewOrganisation, NewPerson, OrganisationKind, Population};
use skillpact::platform::Platform;
use skillpact::platform::access::{Role, Scope};
use skillpact::platform::clock::Clock;
use skillpact::platform::config::Config;
use skillpact::platform::ids::{MembershipId, ObservationId, OrganisationId, PersonId};
use skillpact::platform::language::Language;
use skillpact::skills::{self, NewObservation};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

const TOWNS: usize = 20;
const PEOPLE: usize = 1_000;
/// Pieces of evidence for each person and skill; with DigComp's 21 skills that makes 2.1 million.
const PIECES: usize = 5;
const KINDS: [&str; PIECES] = ["self", "completion", "test", "manager", "refresher"];
const FRAMEWORK: &str = "digcomp-2.2";

/// What was measured.
pub struct Levels {
    observations: usize,
    fill_seconds: f64,
    lines: Vec<Line>,
}

/// Fills a database and asks the program that runs on it.
pub async fn measure(program: &Path, seconds: f64) -> Result<Levels, Failure> {
    let folder = tempfile::tempdir()?;
    let environment = environment(folder.path());
    std::fs::create_dir_all(&environment["SKILLPACT_COURSES_FOLDER"])?;
    let config = Config::parse(None, &environment).map_err(|problems| format!("{problems:?}"))?;
    let platform = skillpact::platform::open(config, Clock::System).await?;
    skillpact::app::migrate(&platform.database).await?;
    skills::load_frameworks(&platform.database, platform.clock.now()).await?;
    let skill_keys: Vec<String> =
        skills::framework(FRAMEWORK).ok_or("the framework ships")?.skills.iter().map(|skill| skill.key.clone()).collect();
    let hash = skillpact::identity::hash_password(fill::PASSWORD).await.map_err(|error| format!("{error:?}"))?;
    let began = Instant::now();
    let (mut observations, mut first) = (0, None);
    for town in 0..TOWNS {
        let (organisation, people, count) = fill_town(&platform, town, &skill_keys, &hash).await?;
        observations += count;
        first.get_or_insert((organisation, people));
    }
    let fill_seconds = began.elapsed().as_secs_f64();
    let (organisation, people) = first.ok_or("a town was filled")?;
    platform.database.clone().close().await;

    let address: SocketAddr = environment["SKILLPACT_SERVER_ADDRESS"].parse()?;
    let (server, _) = start(program, &environment, address).await?;
    let pid = server.0.id();
    let mut connection = Connection::open(address).await?;
    let mut sign_in = async |email: &str| -> Result<String, Failure> {
        let body = json!({ "email": email, "password": fill::PASSWORD }).to_string();
        cookie(&connection.send(&request("POST", "/api/sign-in", "", Some(&body))).await?)
    };
    let (hr, learner) = (sign_in("person-0@levels-0.example").await?, sign_in("person-1@levels-0.example").await?);
    let skill_of = |keys: &[String], place: usize| keys[place % keys.len()].clone();
    let mut lines = Vec::new();
    for connections in [1, 8] {
        let cookie = learner.clone();
        let next: Next = Arc::new(move |_, _| request("GET", "/api/skills", &cookie, None));
        lines.push(run("one's own levels", address, pid, connections, seconds, 200, next).await?);
        let (cookie, keys) = (learner.clone(), skill_keys.clone());
        let next: Next = Arc::new(move |index, number| {
            let place = index + usize::try_from(number).unwrap_or(0);
            request("GET", &format!("/api/skills/{}", skill_of(&keys, place)), &cookie, None)
        });
        lines.push(run("why, for one's own skill", address, pid, connections, seconds, 200, next).await?);
        let (cookie, keys, people) = (hr.clone(), skill_keys.clone(), people.clone());
        let next: Next = Arc::new(move |index, number| {
            let place = index + usize::try_from(number).unwrap_or(0);
            let (person, skill) = (people[1 + place % (people.len() - 1)], skill_of(&keys, place));
            request("GET", &format!("/api/organisations/{organisation}/people/{person}/skills/{skill}"), &cookie, None)
        });
        lines.push(run("why, for a person's skill, noted", address, pid, connections, seconds, 200, next).await?);
    }
    Ok(Levels { observations, fill_seconds, lines })
}

async fn fill_town(
    platform: &Platform,
    town: usize,
    skill_keys: &[String],
    hash: &str,
) -> Result<(OrganisationId, Vec<PersonId>, usize), Failure> {
    let now = platform.clock.now();
    let organisation = OrganisationId(platform.clock.id());
    let mut population = Population::default();
    population.organisations.push(NewOrganisation {
        id: organisation,
        slug: format!("levels-{town}"),
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
    let (mut people, mut observations) = (Vec::new(), Vec::with_capacity(PEOPLE * skill_keys.len() * PIECES));
    for number in 0..PEOPLE {
        let person = PersonId(platform.clock.id());
        people.push(person);
        population.people.push(NewPerson {
            id: person,
            email: format!("person-{number}@levels-{town}.example"),
            given_name: format!("Given {number}"),
            family_name: format!("Family {number}"),
            language: Language::En,
            created_at: now,
        });
        population.memberships.push(NewMembership {
            id: MembershipId(platform.clock.id()),
            person,
            organisation,
            unit: None,
            position: None,
            manager: None,
            roles: [if number == 0 { Role::HrOfficer } else { Role::Learner }].into(),
            valid_from: NaiveDate::default(),
            created_at: now,
        });
        for (place, skill) in skill_keys.iter().enumerate() {
            let level = i32::try_from((number + place) % 8)? + 1;
            for (piece, kind) in KINDS.into_iter().enumerate() {
                let observed_at = now - Duration::days(i64::try_from(1_000 - piece * 150 + number % 100)?);
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
    let signing_in: Vec<PersonId> = people.iter().take(2).copied().collect();
    platform
        .database
        .write(&scope, async |transaction| {
            skillpact::organisations::load(transaction, population).await?;
            skillpact::identity::load_passwords(transaction, &signing_in, hash, now).await?;
            skills::load_observations(transaction, &scope, &observations, now).await
        })
        .await?;
    Ok((organisation, people, observations.len()))
}

/// Prints the table.
pub fn print(levels: &Levels) {
    println!("\nLevels from {} observations, filled in {:.0} s", levels.observations, levels.fill_seconds);
    println!("{:<40} {:>5} {:>10} {:>9} {:>9} {:>9} {:>8}", "", "conns", "req/s", "p50 ms", "p99 ms", "bytes", "RSS MB");
    for line in &levels.lines {
        println!(
            "{:<40} {:>5} {:>10.0} {:>9.2} {:>9.2} {:>9} {:>8.1}",
            line.name, line.connections, line.per_second, line.p50_ms, line.p99_ms, line.bytes, line.resident_mb
        );
    }
}

/// The same as JSON.
pub fn json_of(levels: &Levels) -> Value {
    let lines: Vec<Value> = levels
        .lines
        .iter()
        .map(|line| json!({ "name": line.name, "connections": line.connections, "per_second": line.per_second, "p50_ms": line.p50_ms, "p99_ms": line.p99_ms }))
        .collect();
    json!({ "observations": levels.observations, "fill_seconds": levels.fill_seconds, "lines": lines })
}
