//! A consortium to try the product with: some 12 000 invented people in 30 organisations.
//!
//! Everything is invented but the municipalities' names and rough sizes; it is the same every time and comes from lists
//! inside the program. It is written into an empty database only: where there is an organisation, nothing is touched.
//! Nobody but the announced sign-ins has a password.
//!
//! `source` reads the lists, `staffing` plans units, teams and posts, `consortium` invents the people for them, `history` what
//! they have learned so far, with the work that is still to be marked from `waiting` and what was asked
//! again from `refreshed`; `profiles` says what their positions need and how they see themselves, `campaigns` in which rounds they
//! were asked, `judged` how some were judged, with the files of their certificates from `paper`.
//!
//! `generate` fills an empty database with as many people and years as are asked for, for measuring.

mod campaigns;
mod consortium;
mod generate;
mod generator;
mod history;
mod judged;
mod paper;
mod profiles;
mod refreshed;
mod source;
mod spelling;
mod staffing;
mod waiting;

pub use generate::{Generated, Wanted, generate};

use crate::catalogue::Catalogue;
use crate::placement::{self, Placements};
use crate::platform::access::Scope;
use crate::platform::{ApiError, SharedPlatform, audit};
use crate::refreshers::Refreshers;
use crate::{assessment, identity, learning, organisations, skills};
use std::error::Error;
use std::sync::Arc;

/// The password of every demo sign-in.
pub const PASSWORD: &str = "demo-password-2026";

/// A demo account to sign in with.
#[derive(Clone, Debug)]
pub struct SignIn {
    /// Its address.
    pub email: String,
    /// Who it is.
    pub description: String,
}

/// What became of filling the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The consortium was written.
    Filled {
        /// How many organisations.
        organisations: usize,
        /// How many people.
        people: usize,
    },
    /// There were organisations already; nothing was touched.
    AlreadyFilled,
}

/// Fills an empty database; returns the demo sign-ins.
///
/// # Errors
/// When the database refuses.
pub async fn prepare(platform: &SharedPlatform) -> Result<Vec<SignIn>, Box<dyn Error>> {
    let outcome = fill(platform).await.map_err(|error| format!("the demonstration could not be written: {error:?}"))?;
    if let Outcome::Filled { organisations, people } = outcome {
        tracing::info!(organisations, people, "demonstration written");
    }
    Ok(sign_ins())
}

/// The accounts that are announced. Every organisation's `hr@` and every municipality's `admin@` work as well.
#[must_use]
pub fn sign_ins() -> Vec<SignIn> {
    let sign_ins = [
        ("ana.novak@kocevje.example", "learner, Kočevje"),
        ("manager@kocevje.example", "line manager, Kočevje"),
        ("hr@kocevje.example", "HR officer, Kočevje"),
        ("trainer@kocevje.example", "trainer, Kočevje"),
        ("admin@kocevje.example", "administrator, Kočevje"),
        ("hr@logatec.example", "HR officer, Logatec"),
        (consortium::IN_TWO, "learner in two municipalities"),
        ("consortium@skillpact.example", "administrator of the consortium"),
    ];
    sign_ins.into_iter().map(|(email, description)| SignIn { email: email.to_owned(), description: description.to_owned() }).collect()
}

/// Writes the consortium into an empty database, in one transaction.
///
/// # Errors
/// When the database refuses; nothing is written then.
pub async fn fill(platform: &SharedPlatform) -> Result<Outcome, ApiError> {
    let scope = Scope::system("the demonstration is written before anybody can sign in");
    if platform.database.read(&scope, async |connection| organisations::any_organisation(connection).await).await? {
        return Ok(Outcome::AlreadyFilled);
    }
    let consortium = consortium::invent().map_err(ApiError::because)?;
    let hash = identity::hash_password(PASSWORD).await?;
    let now = platform.clock.now();
    let catalogue = Arc::new(Catalogue::new(platform.clone()));
    let courses = catalogue.all().await?;
    let placements = Placements::new(platform.clone(), catalogue.clone());
    let refreshers = Refreshers::new(platform.clone(), catalogue);
    let mut history = history::invent(&consortium.population, &courses, consortium::start(), now);
    let seen = profiles::self_assessed(&consortium.population, now);
    let rounds = campaigns::invent(&consortium.population, &seen, now);
    let given = campaigns::given(&consortium.population, &consortium.sign_ins);
    history.observations.extend(seen);
    history.observations.extend(rounds.observations);
    let mut judged = judged::invent(platform, &placements, &consortium.population, now).await?;
    history.observations.append(&mut judged.observations);
    let positions = profiles::positions(&consortium.population);
    crate::profiles::load_profiles(platform).await?;
    let write = async |transaction: &_| -> Result<Outcome, ApiError> {
        // Another server may have been faster.
        if organisations::any_organisation(transaction).await? {
            return Ok(Outcome::AlreadyFilled);
        }
        let (organisations, people) = (consortium.population.organisations.len(), consortium.population.people.len());
        organisations::load(transaction, consortium.population).await?;
        identity::load_passwords(transaction, &consortium.sign_ins, &hash, consortium::start()).await?;
        crate::profiles::load_positions(transaction, &positions, now).await?;
        crate::profiles::load_given(transaction, &given, now).await?;
        crate::profiles::load_campaigns(transaction, &rounds.campaigns).await?;
        learning::load(transaction, &scope, history.enrolments).await?;
        skills::load_observations(transaction, &scope, &history.observations, now).await?;
        assessment::load_sittings(transaction, &scope, &judged.sittings).await?;
        placement::load_placements(transaction, &scope, judged.placements).await?;
        skills::load_certificates(transaction, &scope, judged.certificates).await?;
        for (completed, reviews) in &history.refreshed {
            refreshers.load(transaction, &scope, completed, reviews).await?;
        }
        let event = audit::Event {
            action: "demo.filled",
            record_kind: "consortium",
            detail: Some(format!("{organisations} organisations, {people} people")),
            ..audit::Event::default()
        };
        audit::record(transaction, now, event).await?;
        Ok(Outcome::Filled { organisations, people })
    };
    platform.database.write(&scope, write).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[tokio::test]
    async fn an_empty_database_is_filled_once() {
        let world = World::new().await;
        skills::load_frameworks(&world.platform.database, world.platform.clock.now()).await.unwrap();
        assert!(matches!(fill(&world.platform).await, Ok(Outcome::Filled { organisations: 30, people: 12_001.. })));
        assert!(matches!(fill(&world.platform).await, Ok(Outcome::AlreadyFilled)));
    }
}
