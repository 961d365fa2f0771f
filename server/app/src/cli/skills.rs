//! `skillpact skills`: work on skill levels.

use crate::platform::Platform;
use std::error::Error;
use std::process::ExitCode;

/// What can be done with skill levels.
#[derive(Debug, clap::Subcommand)]
pub enum SkillsCommand {
    /// Fold the whole ledger of evidence into levels anew.
    Rebuild,
}

/// Rebuilds the levels.
///
/// # Errors
/// When the database refuses; the levels are then as before.
pub async fn run(platform: &Platform, command: &SkillsCommand) -> Result<ExitCode, Box<dyn Error>> {
    let SkillsCommand::Rebuild = command;
    let count = crate::skills::rebuild(platform).await.map_err(|error| error.in_words())?;
    println!("{count} levels follow from the ledger.");
    Ok(ExitCode::SUCCESS)
}
