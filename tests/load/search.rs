//! Searching a catalogue of 5,000 lessons: the release program on a database of its own, from its first start on.

use super::client::{Connection, request};
use super::measure::{self, Line, Next, run};
use super::{Failure, cookie, environment, fill, json, start};
use serde_json::{Value, json};
use skillpact::platform::clock::Clock;
use skillpact::platform::config::Config;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Lessons and tests in the catalogue, each in two to five languages.
const LESSONS: usize = 5_000;

/// What people type, by what it makes the search do.
const QUESTIONS: [(&str, &[&str]); 5] = [
    ("one word", &["q=password", "q=geslo&language=sl", "q=citizens", "q=dostopnost&language=sl", "q=pictures"]),
    ("three words", &["q=second%20factor%20account", "q=open%20data%20licence", "q=javni%20podatki%20licenca&language=sl"]),
    ("unfinished, as it is typed", &["q=acc", "q=phis", "q=dost&language=sl", "q=op", "q=sna&language=sv"]),
    ("with a slip", &["q=pasword", "q=acessibility", "q=dostopnsot&language=sl", "q=fotografeir&language=sv"]),
    ("no words, with filters", &["audience=civil-servant&level=3", "lesson_language=bg&max_minutes=60"]),
];

/// What was measured.
pub struct Search {
    lessons: usize,
    build_seconds: f64,
    index_mb: f64,
    start_ms: f64,
    resident_before_mb: f64,
    resident_building_mb: f64,
    resident_idle_mb: f64,
    lines: Vec<Line>,
}

/// Publishes the courses, starts the program, waits for its index and asks.
pub async fn measure(root: &Path, program: &Path, seconds: f64) -> Result<Search, Failure> {
    let folder = tempfile::tempdir()?;
    let environment = environment(folder.path());
    let lessons = fill::write_courses(&root.join("courses"), &folder.path().join("courses"), fill::Wanted::Lessons(LESSONS))?;
    let config = Config::parse(None, &environment).map_err(|problems| format!("{problems:?}"))?;
    let platform = skillpact::platform::open(config, Clock::System).await?;
    skillpact::app::migrate(&platform.database).await?;
    skillpact::skills::load_frameworks(&platform.database, platform.clock.now()).await?;
    let published = skillpact::catalogue::publish(&platform).await.map_err(|error| format!("{error:?}"))?;
    assert!(published.broken.is_empty(), "every course is published: {:?}", published.findings);
    let filled = fill::fill(&platform).await?;
    platform.database.clone().close().await;

    let address: SocketAddr = environment["SKILLPACT_SERVER_ADDRESS"].parse()?;
    let started = Instant::now();
    let (server, start_ms) = start(program, &environment, address).await?;
    let pid = server.0.id();
    let resident_before_mb = measure::resident_mb(pid);
    let mut connection = Connection::open(address).await?;
    let body = format!("{{\"email\":\"{}\",\"password\":\"{}\"}}", filled.learners[0], fill::PASSWORD);
    let cookie = cookie(&connection.send(&request("POST", "/api/sign-in", "", Some(&body))).await?)?;
    let state = request("GET", "/api/course-search?limit=1", &cookie, None);
    let mut resident_building_mb = resident_before_mb;
    while json(&mut connection, &state).await?["index"] != "current" {
        if started.elapsed() > Duration::from_secs(600) {
            return Err("the index was not built in ten minutes".into());
        }
        resident_building_mb = resident_building_mb.max(measure::resident_mb(pid));
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let build_seconds = started.elapsed().as_secs_f64() - start_ms / 1000.0;
    tokio::time::sleep(Duration::from_secs(5)).await;
    let resident_idle_mb = measure::resident_mb(pid);
    let index_mb = size(&folder.path().join("search"))? as f64 / 1_048_576.0;

    let mut lines = Vec::new();
    for (name, questions) in QUESTIONS {
        for connections in [1, 8] {
            let cookie = cookie.clone();
            let next: Next = Arc::new(move |index, number| {
                let place = (index + usize::try_from(number).unwrap_or(0)) % questions.len();
                request("GET", &format!("/api/course-search?{}", questions[place]), &cookie, None)
            });
            lines.push(run(&format!("search, {name}"), address, pid, connections, seconds, 200, next).await?);
        }
    }
    drop(server);
    // Once more, with the index there.
    let (server, start_ms_again) = start(program, &environment, address).await?;
    drop(server);
    let start_ms = start_ms.min(start_ms_again);
    Ok(Search { lessons, build_seconds, index_mb, start_ms, resident_before_mb, resident_building_mb, resident_idle_mb, lines })
}

fn size(folder: &Path) -> std::io::Result<u64> {
    let mut bytes = 0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        bytes += if entry.path().is_dir() { size(&entry.path())? } else { entry.metadata()?.len() };
    }
    Ok(bytes)
}

/// Prints the table.
pub fn print(search: &Search) {
    println!("\nSearch in {} lessons", search.lessons);
    println!("  index built in {:.1} s, {:.1} MB on the disk", search.build_seconds, search.index_mb);
    println!(
        "  resident {:.1} MB at the start, {:.1} MB while building, {:.1} MB afterwards; start {:.0} ms",
        search.resident_before_mb, search.resident_building_mb, search.resident_idle_mb, search.start_ms
    );
    println!("{:<40} {:>5} {:>10} {:>9} {:>9} {:>9} {:>8}", "", "conns", "req/s", "p50 ms", "p99 ms", "bytes", "RSS MB");
    for line in &search.lines {
        println!(
            "{:<40} {:>5} {:>10.0} {:>9.2} {:>9.2} {:>9} {:>8.1}",
            line.name, line.connections, line.per_second, line.p50_ms, line.p99_ms, line.bytes, line.resident_mb
        );
    }
}

/// The same as JSON.
pub fn json_of(search: &Search) -> Value {
    let lines: Vec<Value> = search
        .lines
        .iter()
        .map(|line| json!({ "name": line.name, "connections": line.connections, "per_second": line.per_second, "p50_ms": line.p50_ms, "p99_ms": line.p99_ms }))
        .collect();
    json!({
        "lessons": search.lessons, "build_seconds": search.build_seconds, "index_mb": search.index_mb, "start_ms": search.start_ms,
        "resident_before_mb": search.resident_before_mb, "resident_building_mb": search.resident_building_mb,
        "resident_idle_mb": search.resident_idle_mb, "lines": lines,
    })
}
