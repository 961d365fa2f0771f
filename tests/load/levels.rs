//! Levels of 20,000 people, folded from two million observations, and their gaps against three profiles: the release program,
//! asked for one person's pages, a municipality's map and the consortium's.

use super::client::{Connection, request};
use super::measure::{Line, Next, run};
use super::town::{self, Town};
use super::{Failure, cookie, environment, fill, start};
use serde_json::{Value, json};
use skillpact::platform::clock::Clock;
use skillpact::platform::config::Config;
use skillpact::{profiles, skills};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

const TOWNS: usize = 20;
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
    profiles::load_profiles(&platform).await?;
    let skill_keys: Vec<String> =
        skills::framework(FRAMEWORK).ok_or("the framework ships")?.skills.iter().map(|skill| skill.key.clone()).collect();
    let hash = skillpact::identity::hash_password(fill::PASSWORD).await.map_err(|error| format!("{error:?}"))?;
    let began = Instant::now();
    let (mut observations, mut first) = (0, None);
    for number in 0..TOWNS {
        let (town, count) = town::fill(&platform, number, &skill_keys, &hash).await?;
        observations += count;
        first.get_or_insert(town);
    }
    let fill_seconds = began.elapsed().as_secs_f64();
    let Town { organisation, people } = first.ok_or("a town was filled")?;
    platform.database.clone().close().await;

    let address: SocketAddr = environment["SKILLPACT_SERVER_ADDRESS"].parse()?;
    let (server, _) = start(program, &environment, address).await?;
    let pid = server.0.id();
    let mut connection = Connection::open(address).await?;
    let mut sign_in = async |email: &str| -> Result<String, Failure> {
        let body = json!({ "email": email, "password": fill::PASSWORD }).to_string();
        cookie(&connection.send(&request("POST", "/api/sign-in", "", Some(&body))).await?)
    };
    let (hr, learner) = (sign_in("person-0@town-0.example").await?, sign_in("person-1@town-0.example").await?);
    let consortium = sign_in("person-2@town-0.example").await?;
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
        let of_town = format!("/api/organisations/{organisation}/gaps");
        let maps = [
            ("one's own gaps", "/api/skills/gaps", &learner),
            ("gaps of a municipality, by unit", of_town.as_str(), &hr),
            ("gaps of the consortium, counted anew", "/api/consortium/gaps?fresh=true", &consortium),
            ("gaps of the consortium, as counted last", "/api/consortium/gaps", &consortium),
        ];
        for (name, path, cookie) in maps {
            let (path, cookie) = (path.to_owned(), cookie.clone());
            let next: Next = Arc::new(move |_, _| request("GET", &path, &cookie, None));
            lines.push(run(name, address, pid, connections, seconds, 200, next).await?);
        }
    }
    Ok(Levels { observations, fill_seconds, lines })
}

/// Prints the table.
pub fn print(levels: &Levels) {
    println!(
        "\nLevels of {} people from {} observations, filled in {:.0} s",
        TOWNS * town::PEOPLE,
        levels.observations,
        levels.fill_seconds
    );
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
