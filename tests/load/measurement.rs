//! Measurement: calibration of 200 items from 20,000 people in this process, and an adaptive test over loopback with a bank of 50 courses.

use super::client::{Connection, request};
use super::{Failure, cookie, environment, fill, json, start, text};
use measurement::{Answers, Item, Model, Options, Random, calibrate};
use serde_json::{Value, json};
use skillpact::platform::clock::Clock;
use skillpact::platform::config::Config;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Instant;

/// People and items of the calibration.
const PEOPLE: usize = 20_000;
const ITEMS: usize = 200;
/// Placements whose every answer is timed.
const PLACEMENTS: usize = 20;

/// What was measured.
pub struct Measurement {
    calibrations: Vec<(&'static str, f64, usize)>,
    next_ms: Vec<f64>,
    answer_ms: Vec<f64>,
}

/// Calibrates simulated answers, then takes adaptive tests of the release program.
pub async fn measure(root: &Path, program: &Path) -> Result<Measurement, Failure> {
    let (mut next_ms, mut answer_ms) = take_placements(root, program).await?;
    next_ms.sort_by(f64::total_cmp);
    answer_ms.sort_by(f64::total_cmp);
    Ok(Measurement { calibrations: calibrations()?, next_ms, answer_ms })
}

fn calibrations() -> Result<Vec<(&'static str, f64, usize)>, Failure> {
    let mut measured = Vec::new();
    for (name, missing, model, threads) in [
        ("2PL, everything answered", 0.0, Model::TwoPl, 1),
        ("2PL, everything answered, two threads", 0.0, Model::TwoPl, 2),
        ("2PL, three of ten missing", 0.3, Model::TwoPl, 1),
        ("2PL, nine of ten missing", 0.9, Model::TwoPl, 1),
        ("one slope, everything answered", 0.0, Model::OnePl, 1),
    ] {
        let mut random = Random::new(1);
        let items: Vec<Item> =
            (0..ITEMS).map(|_| Item { discrimination: (0.3 * random.normal()).exp() * 1.1, difficulty: random.normal() }).collect();
        let mut answers = Answers::new(ITEMS);
        for _ in 0..PEOPLE {
            let theta = random.normal();
            let row: Vec<(usize, bool)> = items
                .iter()
                .enumerate()
                .filter_map(|(place, item)| {
                    let right = random.uniform() < item.probability(theta);
                    (random.uniform() >= missing).then_some((place, right))
                })
                .collect();
            answers.push(row);
        }
        let started = Instant::now();
        let found = calibrate(&answers, model, &Options { threads, ..Options::default() })?;
        assert!(found.converged, "{name} converges");
        measured.push((name, started.elapsed().as_secs_f64(), found.rounds));
    }
    Ok(measured)
}

async fn take_placements(root: &Path, program: &Path) -> Result<(Vec<f64>, Vec<f64>), Failure> {
    let folder = tempfile::tempdir()?;
    let environment = environment(folder.path());
    fill::write_courses(&root.join("courses"), &folder.path().join("courses"), fill::Wanted::Courses(fill::COURSES))?;
    let config = Config::parse(None, &environment).map_err(|problems| format!("{problems:?}"))?;
    let platform = skillpact::platform::open(config, Clock::System).await?;
    skillpact::app::migrate(&platform.database).await?;
    skillpact::skills::load_frameworks(&platform.database, platform.clock.now()).await?;
    let published = skillpact::catalogue::publish(&platform).await.map_err(|error| format!("{error:?}"))?;
    assert!(published.broken.is_empty(), "every course is published: {:?}", published.findings);
    let filled = fill::fill(&platform).await?;
    platform.database.clone().close().await;

    let address: SocketAddr = environment["SKILLPACT_SERVER_ADDRESS"].parse()?;
    let (server, _) = start(program, &environment, address).await?;
    let mut connection = Connection::open(address).await?;
    let (mut next_ms, mut answer_ms) = (Vec::new(), Vec::new());
    for learner in filled.learners.iter().take(PLACEMENTS) {
        let body = json!({ "email": learner, "password": fill::PASSWORD }).to_string();
        let cookie = cookie(&connection.send(&request("POST", "/api/sign-in", "", Some(&body))).await?)?;
        let wish = json!({
            "id": uuid::Uuid::new_v4(), "organisation_id": filled.organisation.0, "framework": "digcomp-2.2", "areas": ["1"], "language": "en",
        });
        let mut placement = json(&mut connection, &request("POST", "/api/placements", &cookie, Some(&wish.to_string()))).await?;
        let path = format!("/api/placements/{}", text(&placement, "id")?);
        while !placement["next"].is_null() {
            let show = request("GET", &path, &cookie, None);
            let started = Instant::now();
            json(&mut connection, &show).await?;
            next_ms.push(started.elapsed().as_secs_f64() * 1000.0);
            let next = &placement["next"];
            let body =
                json!({ "id": uuid::Uuid::new_v4(), "course_id": next["course_id"], "question": next["question"]["key"], "answer": {} });
            let answer = request("POST", &format!("{path}/answers"), &cookie, Some(&body.to_string()));
            let started = Instant::now();
            placement = json(&mut connection, &answer).await?;
            answer_ms.push(started.elapsed().as_secs_f64() * 1000.0);
        }
    }
    drop(server);
    Ok((next_ms, answer_ms))
}

fn at(sorted: &[f64], share: f64) -> f64 {
    sorted.get(((sorted.len() as f64 * share) as usize).min(sorted.len().saturating_sub(1))).copied().unwrap_or(f64::NAN)
}

/// Prints the table.
pub fn print(measured: &Measurement) {
    println!("\nCalibration of {ITEMS} items from {PEOPLE} people, standard errors included");
    for (name, seconds, rounds) in &measured.calibrations {
        println!("  {name:<40} {seconds:>7.2} s {rounds:>4} rounds");
    }
    println!("Adaptive test, one connection, {} answers", measured.answer_ms.len());
    for (name, figures) in [("next item (read)", &measured.next_ms), ("answer and next item (on disk)", &measured.answer_ms)] {
        println!("  {name:<40} p50 {:>6.2} ms  p99 {:>6.2} ms", at(figures, 0.5), at(figures, 0.99));
    }
}

/// The same as JSON.
pub fn json_of(measured: &Measurement) -> Value {
    let calibrations: Vec<Value> =
        measured.calibrations.iter().map(|(name, seconds, rounds)| json!({ "name": name, "seconds": seconds, "rounds": rounds })).collect();
    json!({
        "calibrations": calibrations,
        "next_item_p50_ms": at(&measured.next_ms, 0.5), "next_item_p99_ms": at(&measured.next_ms, 0.99),
        "answer_p50_ms": at(&measured.answer_ms, 0.5), "answer_p99_ms": at(&measured.answer_ms, 0.99),
    })
}
