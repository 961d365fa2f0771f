//! `skillpact courses publish`: publishes the configured courses and says what happened to each.

use super::check::print_finding;
use crate::catalogue;
use crate::platform::Platform;
use std::error::Error;
use std::process::ExitCode;

/// Publishes.
///
/// # Errors
/// When the database or the storage refuses.
pub(super) async fn run(platform: &Platform) -> Result<ExitCode, Box<dyn Error>> {
    let outcome = catalogue::publish(platform).await.map_err(|error| format!("{} ({error:?})", error.code()))?;
    for (slug, finding) in &outcome.findings {
        print_finding(slug, finding);
    }
    for slug in &outcome.withdrawn {
        say!("{slug}: this content was withdrawn and stays so until somebody restores it or publishes another.");
    }
    say!("{} published, {} unchanged, {} broken.", outcome.published.len(), outcome.unchanged.len(), outcome.broken.len());
    Ok(if outcome.broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
