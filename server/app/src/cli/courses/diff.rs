//! `skillpact courses diff`: what changed for learners, between two folders or since the published version.

use super::folder;
use crate::catalogue::Catalogue;
use crate::platform::SharedPlatform;
use course_format::{Course, Diagnostic, diff, diff_text, identity};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What is compared.
#[derive(Debug, clap::Args)]
pub struct DiffArguments {
    /// The course's folder as it is now.
    folder: PathBuf,
    /// The course's folder as it was; the version that is published in the configured database where it is left out.
    #[arg(long)]
    since: Option<PathBuf>,
    /// As JSON, for programs.
    #[arg(long)]
    json: bool,
}

/// Compares two folders; nothing if the published version is asked for.
pub(super) fn between_folders(arguments: &DiffArguments) -> Option<Result<ExitCode, Box<dyn Error>>> {
    let since = arguments.since.as_deref()?;
    let compared = || -> Result<ExitCode, Box<dyn Error>> {
        let (previous, next) = (parsed(since)?, parsed(&arguments.folder)?);
        show(arguments, &previous, &since.display().to_string(), &next)
    };
    Some(compared())
}

/// Compares with the version that is live in the configured database.
///
/// # Errors
/// When the course cannot be read or was never published.
pub(super) async fn since_published(platform: &SharedPlatform, arguments: &DiffArguments) -> Result<ExitCode, Box<dyn Error>> {
    let next = parsed(&arguments.folder)?;
    let all = Catalogue::new(platform.clone()).all().await.map_err(|error| format!("{} ({error:?})", error.code()))?;
    let live = all.iter().find(|published| published.course.id == next.id);
    let Some(live) = live else {
        say!("{} is not published here; everything is new. To compare two folders use --since.", next.id);
        return Ok(ExitCode::SUCCESS);
    };
    show(arguments, &live.course, &format!("version {}", live.number), &next)
}

fn parsed(folder: &Path) -> Result<Course, Box<dyn Error>> {
    let source = folder::course(folder)?;
    let parsed = course_format::parse(&source, &crate::skills::knows);
    parsed.course.ok_or_else(|| format!("{} has errors. See: skillpact courses check {0}", folder.display()).into())
}

/// Prints the changes; the exit code is 1 when the next version could not be published for what it leaves out.
fn show(arguments: &DiffArguments, previous: &Course, label: &str, next: &Course) -> Result<ExitCode, Box<dyn Error>> {
    let language = next.languages.first().copied().unwrap_or(course_format::Language::En);
    let changes = diff(previous, next, language);
    let lost: Vec<Diagnostic> = identity(previous, label, next, "this one");
    if arguments.json {
        say!("{}", serde_json::to_string_pretty(&serde_json::json!({ "since": label, "changes": changes, "problems": lost }))?);
    } else {
        if changes.is_empty() {
            say!("Nothing changed for learners since {label}.");
        } else {
            say!("{}", diff_text(&changes).trim_end());
        }
        for finding in &lost {
            say!("{finding}");
        }
    }
    Ok(if lost.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
