//! How fast the report is. Run with `cargo test --release -p skillpact speed -- --ignored --nocapture`.

use super::operations::get;
use super::town::Town;
use crate::reports::filter::Filter;
use crate::reports::service::{self, Question};
use crate::skills;
use std::sync::Arc;
use std::time::Instant;
use tabular::Format;
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
    for query in ["sort=family_name", "sort=unit", "sort=level&skill=digcomp-2.2:4.1", "sort=family_name&skill=digcomp-2.2:4.1"] {
        let mut times = Vec::new();
        for _ in 0..100 {
            let started = Instant::now();
            let response = get(&town, &format!("competencies?limit=100&{query}")).await;
            let bytes = response.into_body().into_bytes().await.unwrap();
            times.push((started.elapsed(), bytes.len()));
        }
        times.sort();
        let ((least, bytes), (median, _), (worst, _)) = (times[0], times[50], times[99]);
        println!("{query}: {bytes} bytes, least {least:?}, median {median:?}, worst {worst:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement"]
async fn an_export_of_ten_thousand() {
    let town = big_town(10_000).await;
    let question = Question { filter: Filter::default(), language: None };
    let started = Instant::now();
    let exports = Arc::new(Semaphore::new(1));
    let download = service::export(
        &town.world.platform,
        &exports,
        &town.hr_officer(),
        town.organisation,
        question,
        Format::Csv { byte_order_mark: true },
    )
    .await
    .unwrap();
    let first = started.elapsed();
    let bytes = download.body.into_bytes().await.unwrap();
    let seconds = started.elapsed().as_secs_f64();
    println!("first chunk {first:?}; {} bytes, 210021 rows in {seconds:.2} s = {:.0} rows/s", bytes.len(), 210_021.0 / seconds);
}
