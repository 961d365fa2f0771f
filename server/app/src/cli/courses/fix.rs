//! `skillpact courses fix`: mends what can be mended for certain.

use super::check::print_finding;
use super::folder;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

/// What is mended.
#[derive(Debug, clap::Args)]
pub struct FixArguments {
    /// A course's folder, or a folder of courses.
    #[arg(default_value = "courses")]
    folder: PathBuf,
    /// Only say what would be mended; the exit code is 1 when something would.
    #[arg(long)]
    dry_run: bool,
}

/// Mends every course, writes the files that changed and says what is left.
///
/// # Errors
/// When a course cannot be read, or the disk refuses.
pub(super) fn run(arguments: &FixArguments) -> Result<ExitCode, Box<dyn Error>> {
    let (mut files, mut left) = (0, 0);
    for (slug, source) in folder::courses(&arguments.folder)? {
        let source = source?;
        let fixed = course_format::fix(&source, &crate::skills::knows);
        for applied in &fixed.applied {
            say!("{slug}/{}: {}", applied.file, applied.description);
        }
        for finding in &fixed.diagnostics {
            print_finding(&slug, finding);
        }
        files += fixed.files.len();
        left += fixed.diagnostics.len();
        if !arguments.dry_run {
            folder::write(&folder::of(&arguments.folder, &slug), &fixed.files)?;
        }
    }
    let verb = if arguments.dry_run { "would change" } else { "changed" };
    say!("{files} files {verb}, {left} problems left.");
    Ok(if arguments.dry_run && files > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
