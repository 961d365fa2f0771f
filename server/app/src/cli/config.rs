//! `skillpact config`: the configuration was read before this runs, so reaching it means that it is good.

use std::path::Path;
use std::process::ExitCode;

/// What can be done with the configuration.
#[derive(Debug, clap::Subcommand)]
pub enum ConfigCommand {
    /// Read the file and the environment and name every problem.
    Check,
}

/// Says that the configuration is good, and where it came from.
#[must_use]
pub fn run(file: Option<&Path>, command: &ConfigCommand) -> ExitCode {
    let ConfigCommand::Check = command;
    match file {
        Some(file) => println!("{} and the environment are good.", file.display()),
        None => println!("There is no skillpact.toml here: the defaults and the environment are good."),
    }
    ExitCode::SUCCESS
}
