//! One file per command.

/// Prints a line. Who closes the pipe, as `head` does, has seen enough: that is no failure.
macro_rules! say {
    ($($argument:tt)*) => {
        $crate::cli::write_out(format_args!($($argument)*))
    };
}

pub mod administrator;
pub mod audit;
pub mod config;
pub mod courses;
pub mod demo;
pub mod items;
pub mod openapi;
pub mod serve;
pub mod skills;

use crate::platform::clock::Clock;
use crate::platform::config::Config;
use crate::platform::{SharedPlatform, telemetry};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What the program can be asked to do.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Answer requests: migrates the database, publishes the courses and listens.
    Serve,
    /// Bring the database up to date without serving.
    Migrate,
    /// Check the configuration.
    #[command(subcommand)]
    Config(config::ConfigCommand),
    /// Write, check, translate and publish courses.
    #[command(subcommand)]
    Courses(courses::CoursesCommand),
    /// Check the audit log.
    #[command(subcommand)]
    Audit(audit::AuditCommand),
    /// Write the description of the API.
    Openapi(openapi::OpenapiArguments),
    /// Invite the first administrator of an installation.
    #[command(subcommand)]
    Administrator(administrator::AdministratorCommand),
    /// Work on skill levels.
    #[command(subcommand)]
    Skills(skills::SkillsCommand),
    /// Fill a database with invented people.
    #[command(subcommand)]
    Demo(demo::DemoCommand),
    /// Work on the questions that people are measured by.
    #[command(subcommand)]
    Items(items::ItemsCommand),
}

/// Runs a command and tells how it ended.
#[must_use]
pub fn run(file: Option<PathBuf>, command: Command) -> ExitCode {
    let file = file.or_else(|| Some(PathBuf::from("skillpact.toml")).filter(|path| path.exists()));
    let environment: BTreeMap<String, String> = std::env::vars().collect();
    let config = match Config::load(file.as_deref(), &environment) {
        Ok(config) => config,
        Err(problems) => {
            for problem in &problems {
                eprintln!("{problem}");
            }
            eprintln!("The configuration has {} problem(s); nothing was started.", problems.len());
            return ExitCode::from(2);
        }
    };
    telemetry::start_logging(&config.log);
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error),
    };
    runtime.block_on(dispatch(file.as_deref(), config, command))
}

async fn dispatch(file: Option<&Path>, config: Config, command: Command) -> ExitCode {
    match command {
        Command::Config(command) => config::run(file, &command),
        Command::Serve => serve::run(config).await,
        Command::Openapi(arguments) => openapi::run(&arguments).await,
        Command::Courses(command) => courses::run(config, command).await,
        Command::Migrate => with_platform(config, async |_| Ok(ExitCode::SUCCESS)).await,
        Command::Audit(command) => with_platform(config, async |platform| audit::run(&platform, command).await).await,
        Command::Administrator(command) => with_platform(config, async |platform| administrator::run(&platform, command).await).await,
        Command::Demo(command) => with_platform(config, async |platform| demo::run(&platform, command).await).await,
        Command::Items(command) => with_platform(config, async |platform| items::run(&platform, &command).await).await,
        Command::Skills(command) => with_platform(config, async |platform| skills::run(&platform, &command).await).await,
    }
}

/// Opens and migrates the platform, does the work and closes it again.
async fn with_platform(config: Config, work: impl AsyncFnOnce(SharedPlatform) -> Result<ExitCode, Box<dyn std::error::Error>>) -> ExitCode {
    let outcome = async {
        let platform = crate::platform::open(config, Clock::System).await?;
        crate::app::migrate(&platform.database).await?;
        crate::skills::load_frameworks(&platform.database, platform.clock.now()).await?;
        let code = work(platform.clone()).await;
        platform.database.clone().close().await;
        code
    };
    outcome.await.unwrap_or_else(|error| failed(error.as_ref()))
}

fn failed(error: &(impl std::error::Error + ?Sized)) -> ExitCode {
    eprintln!("skillpact: {error}");
    ExitCode::FAILURE
}

/// Writes a line to the standard output; see `say!`.
pub(crate) fn write_out(line: std::fmt::Arguments<'_>) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{line}");
}
