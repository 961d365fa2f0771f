//! `skillpact demo`: invented people, to measure with and to try reports on.

use super::serve::publish;
use crate::demo::{self, Generated, PASSWORD, Wanted};
use crate::platform::SharedPlatform;
use chrono::NaiveDate;
use std::error::Error;
use std::process::ExitCode;

/// What can be invented.
#[derive(Debug, clap::Subcommand)]
pub enum DemoCommand {
    /// Fill an empty database with a consortium of any size and years of what its people did.
    ///
    /// The same numbers, seed and last day give the same rows for the same courses. Every organisation's `hr@`, `admin@` and `trainer@` can sign in.
    Generate {
        /// How many people belong to it on the last day; those who left come on top.
        #[arg(long, default_value_t = 2_000)]
        people: usize,
        /// How many years of history.
        #[arg(long, default_value_t = 2)]
        years: u32,
        /// Another number gives other people.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// The last day; today, if it is not given.
        #[arg(long)]
        until: Option<NaiveDate>,
    },
}

/// Invents what is asked for, and tells of each organisation.
///
/// # Errors
/// When the database is not empty, the numbers are beyond what can be invented, or the database refuses.
pub async fn run(platform: &SharedPlatform, command: DemoCommand) -> Result<ExitCode, Box<dyn Error>> {
    let DemoCommand::Generate { people, years, seed, until } = command;
    publish(platform).await?;
    let wanted = Wanted { people, years, seed, until: until.unwrap_or_else(|| platform.today()) };
    let told = |name: &str, so_far: Generated| {
        println!("{name}: {} people, {} answers, {} rows after {:.0} s", so_far.people, so_far.answers, so_far.rows, so_far.seconds);
    };
    let done = demo::generate(platform, wanted, told).await.map_err(|error| error.in_words())?;
    println!(
        "\n{} organisations, {} people with those who left, {} answers, {} observations.",
        done.organisations, done.people, done.answers, done.observations
    );
    #[expect(clippy::cast_precision_loss, reason = "a speed to look at")]
    let speed = done.rows as f64 / done.seconds;
    println!("{} rows in {:.1} s: {speed:.0} a second. Until {}, seed {seed}.", done.rows, done.seconds, wanted.until);
    println!("Password of all who can sign in: {PASSWORD}");
    Ok(ExitCode::SUCCESS)
}
