//! How fast the report is. Run with `cargo test --release -p skillpact speed -- --ignored --nocapture`.

use super::town::Town;
use crate::reports::filter::{Filter, ReportSort};
use crate::reports::service::{self, Question};
use crate::skills;
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::Semaphore;

async fn big_town(people: usize) -> Town {
    let mut town = Town::new().await;
    let home = town.organisation;
    let mut levels = Vec::new();
    for number in 0..10 {
        let unit = town.unit(&format!("Unit {number}"), None).await;
        for person in town.crowd(people / 10, Some(unit)).await {
            for skill in &skills::frameworks()[0].skills {
                levels.push((person, home, skill.key.clone(), number % 8 + 1));
            }
        }
    }
    town.levels(levels).await;
    town
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement"]
async fn a_page_of_a_hundred_from_a_thousand() {
    let town = big_town(1_000).await;
    for sort in [ReportSort::FamilyName, ReportSort::Unit, ReportSort::Level] {
        for skill in [Some("digcomp-2.2:4.1".to_owned()), None] {
            if skill.is_none() && sort == ReportSort::Level {
                continue;
            }
            let filter = Filter { sort, skill: skill.clone(), ..Filter::default() };
            let mut times = Vec::new();
            for _ in 0..50 {
                let started = Instant::now();
                let report = town.open(filter.clone(), None, 100).await;
                assert_eq!(report.items.len(), 100);
                times.push(started.elapsed());
            }
            times.sort();
            println!("{sort:?} {skill:?}: median {:?}, worst {:?}", times[25], times[49]);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement"]
async fn an_export_of_ten_thousand() {
    let town = big_town(10_000).await;
    let question = Question { filter: Filter::default(), language: None };
    let started = Instant::now();
    let exports = Arc::new(Semaphore::new(1));
    let download = service::export(&town.world.platform, &exports, &town.hr_officer(), town.organisation, question).await.unwrap();
    let first = started.elapsed();
    let bytes = download.body.into_bytes().await.unwrap();
    let seconds = started.elapsed().as_secs_f64();
    println!("first chunk {first:?}; {} bytes, 210021 rows in {seconds:.2} s = {:.0} rows/s", bytes.len(), 210_021.0 / seconds);
}
