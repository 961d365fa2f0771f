//! `skillpact courses`: what trainers and their continuous integration do with course folders.

mod check;
mod diff;
mod export;
mod fix;
mod folder;
mod import;
mod new;
mod preview;
mod publish;
mod translate;

use crate::cli::{failed, with_platform};
use crate::platform::config::Config;
use course_format::Language;
use std::error::Error;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// What can be done with courses.
#[derive(Debug, clap::Subcommand)]
pub enum CoursesCommand {
    /// Check a course, or every course below a folder; the exit code is 1 when one has an error.
    Check(check::CheckArguments),
    /// Mend what can be mended for certain, such as questions without an id.
    Fix(fix::FixArguments),
    /// Begin a course: a folder with one lesson and a test.
    New(new::NewArguments),
    /// Show a course in the browser while it is written; pages load again when a file changes.
    Preview {
        /// The course's folder.
        folder: PathBuf,
        /// Where to listen.
        #[arg(long, default_value = "127.0.0.1:8090")]
        address: SocketAddr,
    },
    /// Publish the configured courses.
    Publish,
    /// Say what changed for learners, lesson by lesson and question by question.
    Diff(diff::DiffArguments),
    /// Begin, finish and follow translations.
    #[command(subcommand)]
    Translate(translate::TranslateCommand),
    /// Write a course as one archive, or its texts for translators.
    Export(export::ExportArguments),
    /// Take in plain Markdown, an archive, or what a translator sent back.
    Import(import::ImportArguments),
}

/// Runs a command and tells how it ended.
pub async fn run(config: Config, command: CoursesCommand) -> ExitCode {
    let outcome: Result<ExitCode, Box<dyn Error>> = match command {
        CoursesCommand::Check(arguments) => check::run(&arguments),
        CoursesCommand::Fix(arguments) => fix::run(&arguments),
        CoursesCommand::New(arguments) => new::run(&arguments),
        CoursesCommand::Preview { folder, address } => preview::run(folder, address).await,
        CoursesCommand::Translate(command) => translate::run(&command),
        CoursesCommand::Export(arguments) => export::run(&arguments),
        CoursesCommand::Import(arguments) => import::run(&arguments),
        CoursesCommand::Publish => return with_platform(config, async |platform| publish::run(&platform).await).await,
        CoursesCommand::Diff(arguments) => {
            if let Some(outcome) = diff::between_folders(&arguments) {
                outcome
            } else {
                return with_platform(config, async |platform| diff::since_published(&platform, &arguments).await).await;
            }
        }
    };
    outcome.unwrap_or_else(|error| failed(error.as_ref()))
}

/// Reads a language's code.
fn language(code: &str) -> Result<Language, String> {
    Language::from_code(code).ok_or_else(|| format!("“{code}” is no language of the platform. Use en, sl, bg, sv or it."))
}
