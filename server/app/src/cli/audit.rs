//! `skillpact audit`: checks that the audit log is whole.

#[cfg(test)]
mod tests;

use crate::platform::Platform;
use crate::platform::access::Scope;
use crate::platform::audit;
use clap::Subcommand;
use std::error::Error;
use std::process::ExitCode;

/// What can be done with the audit log.
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum AuditCommand {
    /// Recompute every entry's hash and follow the chain from the first entry to the head.
    Verify,
}

/// Runs the command. The exit code is 1 when the log is broken.
///
/// # Errors
/// When the database cannot be read.
pub async fn run(platform: &Platform, command: AuditCommand) -> Result<ExitCode, Box<dyn Error>> {
    let AuditCommand::Verify = command;
    let scope = Scope::system("the chain runs through the entries of all organisations");
    let outcome = platform.database.read(&scope, async |connection| audit::verify(connection).await).await?;
    Ok(match outcome {
        Ok((entries, head)) => {
            println!("The audit log is whole: {entries} entries, head {head}.");
            ExitCode::SUCCESS
        }
        Err(broken) => {
            eprintln!("The audit log is broken: {broken}.");
            ExitCode::FAILURE
        }
    })
}
