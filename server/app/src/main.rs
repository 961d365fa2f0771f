//! The command line.

use clap::Parser;
use skillpact::cli::{self, Command};
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Skillpact: digital-skills courses for municipalities.
#[derive(Parser)]
#[command(name = "skillpact", version, about)]
struct Arguments {
    /// The configuration file; `skillpact.toml` here when it exists.
    #[arg(long, env = "SKILLPACT_CONFIG", global = true)]
    config: Option<std::path::PathBuf>,
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    cli::run(arguments.config, arguments.command)
}
