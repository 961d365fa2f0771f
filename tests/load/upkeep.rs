//! Keeping plans current: what a round costs in which nothing changed, and one in which every plan has to be made anew.

use super::town::{self, Town};
use super::{Failure, environment, fill};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, Statement};
use serde_json::{Value, json};
use skillpact::catalogue::Catalogue;
use skillpact::plans::Plans;
use skillpact::platform::access::Scope;
use skillpact::platform::clock::Clock;
use skillpact::platform::config::Config;
use skillpact::platform::{Platform, SharedPlatform};
use skillpact::{profiles, skills};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

/// What was measured, of so many plans.
pub struct Upkeep {
    plans: usize,
    stale_seconds: f64,
    renewed_seconds: f64,
    current_seconds: f64,
}

/// A town of a thousand people, everybody with a plan.
pub async fn measure(root: &Path) -> Result<Upkeep, Failure> {
    let folder = tempfile::tempdir()?;
    let environment = environment(folder.path());
    fill::write_courses(&root.join("courses"), &folder.path().join("courses"), fill::Wanted::Courses(fill::COURSES))?;
    let config = Config::parse(None, &environment).map_err(|problems| format!("{problems:?}"))?;
    let platform: SharedPlatform = skillpact::platform::open(config, Clock::System).await?;
    skillpact::app::migrate(&platform.database).await?;
    skills::load_frameworks(&platform.database, platform.clock.now()).await?;
    profiles::load_profiles(&platform).await?;
    skillpact::catalogue::publish(&platform).await.map_err(|error| format!("{error:?}"))?;
    let keys: Vec<String> =
        skills::framework("digcomp-2.2").ok_or("the framework ships")?.skills.iter().map(|skill| skill.key.clone()).collect();
    let (town, _) = town::fill(&platform, 0, &keys, "nobody signs in").await?;
    write_stale(&platform, &town).await?;
    let plans = Plans::new(platform.clone(), Arc::new(Catalogue::new(platform.clone())));
    let failed = |error| format!("{error:?}");
    let began = Instant::now();
    let queued = plans.look_around().await.map_err(failed)?;
    let stale_seconds = began.elapsed().as_secs_f64();
    let began = Instant::now();
    for id in &queued {
        plans.renew(*id).await.map_err(failed)?;
    }
    let renewed_seconds = began.elapsed().as_secs_f64();
    write(&platform, "DELETE FROM plan_reading WHERE key = 'swept_at'").await?;
    let began = Instant::now();
    let again = plans.look_around().await.map_err(failed)?;
    if queued.len() < town.people.len() || !again.is_empty() {
        return Err(format!("{} plans were stale, and then {}", queued.len(), again.len()).into());
    }
    Ok(Upkeep { plans: queued.len(), stale_seconds, renewed_seconds, current_seconds: began.elapsed().as_secs_f64() })
}

/// A plan for everybody that is not that of today.
async fn write_stale(platform: &Platform, town: &Town) -> Result<(), Failure> {
    let scope = Scope::system("fills the database that is measured");
    let now = platform.clock.now();
    let insert = async |transaction: &DatabaseTransaction| -> Result<(), DbErr> {
        let backend = transaction.get_database_backend();
        let sql = "INSERT INTO learning_plan (id, organisation_id, person_id, made_at, cause, fingerprint, content) \
                   VALUES ($1, $2, $3, $4, 'first', 'stale', '{}')";
        for person in &town.people {
            let values = [platform.clock.id().into(), town.organisation.into(), (*person).into(), now.into()];
            transaction.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
        }
        Ok(())
    };
    Ok(platform.database.write(&scope, insert).await?)
}

async fn write(platform: &Platform, sql: &str) -> Result<(), Failure> {
    let scope = Scope::system("a round is measured that is due again");
    let work = async |transaction: &DatabaseTransaction| transaction.execute_unprepared(sql).await.map(|_| ());
    Ok(platform.database.write(&scope, work).await?)
}

/// Prints the figures.
pub fn print(upkeep: &Upkeep) {
    let Upkeep { plans, stale_seconds, renewed_seconds, current_seconds } = upkeep;
    println!(
        "upkeep of {plans} plans: {current_seconds:.2} s when nothing changed; when everything did, {stale_seconds:.2} s to find them \
         and {renewed_seconds:.2} s to make them anew"
    );
}

/// The same as JSON.
pub fn json_of(upkeep: &Upkeep) -> Value {
    json!({
        "plans": upkeep.plans, "nothing_changed_seconds": upkeep.current_seconds,
        "all_stale_seconds": upkeep.stale_seconds, "all_renewed_seconds": upkeep.renewed_seconds,
    })
}
