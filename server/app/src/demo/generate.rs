//! A consortium of any size with years behind it, to measure with and to try reports on.
//!
//! The same people, seed, years, last day and courses give the same rows. `towns` invents who worked where from when until when,
//! `years` what they did meanwhile. Written are organisations, units, people, memberships with their history, enrolments, lessons
//! read, practice, tests, assignments, completions, and what people, their managers and tests say of their levels. Not invented are
//! files that were handed in, notes, ratings, refreshers and mail.
//!
//! An organisation's people are written in one transaction and what they did in portions after it. Who breaks it off begins
//! with an empty database again.

mod towns;
mod years;

use super::consortium::{self, Consortium};
use super::generator::Ids;
use super::source::places;
use super::{PASSWORD, profiles};
use crate::catalogue::Catalogue;
use crate::platform::access::Scope;
use crate::platform::{ApiError, SharedPlatform, audit};
use crate::{identity, learning, organisations, skills};
use chrono::{DateTime, Months, NaiveDate, NaiveTime, Utc};
use std::time::Instant;
use years::Doing;

/// People whose history is written in one transaction.
const PORTION: usize = 250;
/// The fewest and the most people that can be asked for, and the longest time.
const PEOPLE: std::ops::RangeInclusive<usize> = 100..=1_000_000;
const YEARS: std::ops::RangeInclusive<u32> = 1..=20;

/// What is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// How many people belong to the consortium on the last day; those who left come on top.
    pub people: usize,
    /// How many years lie behind them.
    pub years: u32,
    /// Another seed gives other people.
    pub seed: u64,
    /// The last day.
    pub until: NaiveDate,
}

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Generated {
    /// Organisations.
    pub organisations: usize,
    /// People, with those who left.
    pub people: usize,
    /// Answers to questions, in practice, tests and assignments.
    pub answers: usize,
    /// Observations about levels.
    pub observations: usize,
    /// Rows of all tables together.
    pub rows: usize,
    /// How long writing and inventing took.
    pub seconds: f64,
}

/// Writes it into an empty database into which the courses were published, and tells after each organisation how far it is.
///
/// # Errors
/// When there are organisations already, when numbers are beyond what can be invented, or when the database refuses.
pub async fn generate(platform: &SharedPlatform, wanted: Wanted, mut told: impl FnMut(&str, Generated)) -> Result<Generated, ApiError> {
    if !PEOPLE.contains(&wanted.people) {
        return Err(ApiError::invalid("people", "out_of_range", "Ask for 100 to 1,000,000 people."));
    }
    if !YEARS.contains(&wanted.years) {
        return Err(ApiError::invalid("years", "out_of_range", "Ask for 1 to 20 years."));
    }
    let scope = Scope::system("a database for measuring is written before anybody can sign in");
    if platform.database.read(&scope, async |connection| organisations::any_organisation(connection).await).await? {
        return Err(ApiError::conflict().detail("There are organisations already; this needs an empty database."));
    }
    let began = Instant::now();
    let hash = identity::hash_password(PASSWORD).await?;
    let courses = Catalogue::new(platform.clone()).all().await?;
    crate::profiles::load_profiles(platform).await?;
    let first = wanted.until.checked_sub_months(Months::new(12 * wanted.years)).unwrap_or(wanted.until);
    let mut ids = Ids::starting_at(midnight(first));
    let office = consortium::office(&mut ids);
    let mut done = Generated::default();
    write_people(platform, office, &hash, midnight(wanted.until), &mut done).await?;
    let plans = towns::sized(&places().map_err(ApiError::because)?, wanted.people);
    let mut towns = towns::Towns::new(wanted.seed, first, wanted.until);
    for plan in &plans {
        let town = towns.next(&mut ids, plan);
        let doing = Doing::new(wanted.seed, (first, wanted.until), &courses, &town);
        write_people(platform, town.consortium, &hash, midnight(wanted.until), &mut done).await?;
        for portion in town.people.chunks(PORTION) {
            let mut history = years::History::default();
            for person in portion {
                doing.live(&mut ids, person, &mut history);
            }
            write_history(platform, history, midnight(wanted.until), &mut done).await?;
        }
        done.seconds = began.elapsed().as_secs_f64();
        told(&plan.name, done);
    }
    let event = audit::Event {
        action: "demo.generated",
        record_kind: "consortium",
        detail: Some(format!("{} people, {} years, seed {}, until {}", wanted.people, wanted.years, wanted.seed, wanted.until)),
        ..audit::Event::default()
    };
    platform.database.write(&scope, async |transaction| audit::record(transaction, platform.clock.now(), event).await).await?;
    done.seconds = began.elapsed().as_secs_f64();
    Ok(done)
}

fn midnight(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}

async fn write_people(
    platform: &SharedPlatform,
    Consortium { population, sign_ins }: Consortium,
    hash: &str,
    now: DateTime<Utc>,
    done: &mut Generated,
) -> Result<(), ApiError> {
    let scope = Scope::system("a database for measuring is written before anybody can sign in");
    let positions = profiles::positions(&population);
    let roles: usize = population.memberships.iter().map(|membership| membership.roles.len()).sum();
    done.organisations += population.organisations.len();
    done.people += population.people.len();
    done.rows += population.organisations.len() + population.units.len() + population.people.len() + population.memberships.len();
    done.rows += roles + positions.len() + sign_ins.len();
    let write = async |transaction: &_| -> Result<(), ApiError> {
        organisations::load(transaction, population).await?;
        identity::load_passwords(transaction, &sign_ins, hash, consortium::start()).await?;
        crate::profiles::load_positions(transaction, &positions, now).await?;
        Ok(())
    };
    platform.database.write(&scope, write).await
}

async fn write_history(
    platform: &SharedPlatform,
    history: years::History,
    now: DateTime<Utc>,
    done: &mut Generated,
) -> Result<(), ApiError> {
    let scope = Scope::system("a database for measuring is written before anybody can sign in");
    done.answers += history.answers();
    done.observations += history.observations.len();
    done.rows += history.rows();
    let write = async |transaction: &_| -> Result<(), ApiError> {
        learning::load(transaction, &scope, history.enrolments).await?;
        skills::load_observations(transaction, &scope, &history.observations, now).await?;
        Ok(())
    };
    platform.database.write(&scope, write).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    const WANTED: Wanted = Wanted { people: 300, years: 2, seed: 7, until: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap() };

    async fn generated(wanted: Wanted) -> (World, Generated) {
        let world = World::new().await;
        skills::load_frameworks(&world.platform.database, world.platform.clock.now()).await.unwrap();
        let done = generate(&world.platform, wanted, |_, _| ()).await.unwrap();
        (world, Generated { seconds: 0.0, ..done })
    }

    #[tokio::test]
    async fn the_same_seed_gives_the_same_rows_and_another_gives_others() {
        let (_, one) = generated(WANTED).await;
        assert_eq!(generated(WANTED).await.1, one);
        assert_ne!(generated(Wanted { seed: 8, ..WANTED }).await.1.people, one.people);
        assert!(one.people > 300 && one.observations > 1000, "{one:?}");
    }

    #[tokio::test]
    async fn a_database_with_people_is_not_touched() {
        let (world, _) = generated(WANTED).await;
        let again = generate(&world.platform, WANTED, |_, _| ()).await.unwrap_err();
        assert_eq!(again.code(), "conflict");
        let few = generate(&world.platform, Wanted { people: 99, ..WANTED }, |_, _| ()).await.unwrap_err();
        assert_eq!(few.code(), "invalid_input");
    }
}
