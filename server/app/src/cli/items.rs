//! `skillpact items`: work on the questions that people are measured by.

use crate::catalogue::Catalogue;
use crate::placement::Placements;
use crate::platform::SharedPlatform;
use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;

/// What can be done with items.
#[derive(Debug, clap::Subcommand)]
pub enum ItemsCommand {
    /// Reckon how hard questions are from everybody's answers, as the server does each night.
    Calibrate,
}

/// Calibrates the items.
///
/// # Errors
/// When the database refuses; the parameters are then as before.
pub async fn run(platform: &SharedPlatform, command: &ItemsCommand) -> Result<ExitCode, Box<dyn Error>> {
    let ItemsCommand::Calibrate = command;
    let placements = Placements::new(platform.clone(), Arc::new(Catalogue::new(platform.clone())));
    let done = placements.calibrate().await.map_err(|error| error.in_words())?;
    match done.number {
        Some(number) => {
            println!("Calibration {number}: {} of {} questions from {} first answers.", done.calibrated, done.items, done.answers);
        }
        None => println!("Nothing to calibrate yet: {} first answers to {} questions.", done.answers, done.items),
    }
    Ok(ExitCode::SUCCESS)
}
