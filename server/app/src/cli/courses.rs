//! `skillpact courses`: check course folders, publish them.

use crate::catalogue;
use crate::platform::Platform;
use course_format::{Diagnostic, Severity};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What can be done with courses.
#[derive(Debug, clap::Subcommand)]
pub enum CoursesCommand {
    /// Check every course below a folder; the exit code is 1 when one has an error.
    Check {
        /// A folder of course folders.
        folder: PathBuf,
    },
    /// Publish the configured courses.
    Publish,
}

/// Prints every finding with its place.
#[must_use]
pub fn check(folder: &Path) -> ExitCode {
    let courses = match catalogue::read_folder(folder) {
        Ok(courses) => courses,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let (mut errors, mut warnings) = (0, 0);
    let count = courses.len();
    for (slug, source) in courses {
        match source {
            Err(error) => {
                println!("{slug}: {error}");
                errors += 1;
            }
            Ok(source) => {
                for finding in course_format::parse(&source, &crate::skills::knows).diagnostics {
                    print_finding(&slug, &finding);
                    if finding.severity == Severity::Error { errors += 1 } else { warnings += 1 }
                }
            }
        }
    }
    println!("{count} courses, {errors} errors, {warnings} warnings.");
    if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Publishes and says what happened to each course.
///
/// # Errors
/// When the database or the storage refuses.
pub async fn publish(platform: &Platform) -> Result<ExitCode, Box<dyn Error>> {
    let outcome = catalogue::publish(platform).await.map_err(|error| format!("{} ({error:?})", error.code()))?;
    for (slug, finding) in &outcome.findings {
        print_finding(slug, finding);
    }
    println!("{} published, {} unchanged, {} broken.", outcome.published.len(), outcome.unchanged.len(), outcome.broken.len());
    Ok(if outcome.broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print_finding(slug: &str, finding: &Diagnostic) {
    let kind = if finding.severity == Severity::Error { "error" } else { "warning" };
    println!("{slug}/{}:{}:{}: {kind}: {} [{}]", finding.file, finding.line, finding.column, finding.message, finding.rule);
}
