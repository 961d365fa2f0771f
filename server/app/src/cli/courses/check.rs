//! `skillpact courses check`: the linter on the command line and in continuous integration.

use super::folder;
use crate::platform::clock::Clock;
use course_format::output::{self, Checked};
use course_format::{CourseSource, Diagnostic, Severity};
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

/// How findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people: the place, the rule, what is wrong and how to mend it, and the line.
    Text,
    /// For programs.
    Json,
    /// SARIF 2.1.0, which code hosts show beside the changed lines.
    Sarif,
}

/// What is checked, and how it is told.
#[derive(Debug, clap::Args)]
pub struct CheckArguments {
    /// A course's folder, or a folder of courses.
    #[arg(default_value = "courses")]
    folder: PathBuf,
    /// How to tell it.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Fail when there is a warning, too.
    #[arg(long)]
    deny_warnings: bool,
}

/// Prints every finding with its place.
///
/// # Errors
/// When there is no course in the folder.
pub(super) fn run(arguments: &CheckArguments) -> Result<ExitCode, Box<dyn Error>> {
    let mut read: Vec<(String, CourseSource, Vec<Diagnostic>)> = Vec::new();
    for (slug, source) in folder::courses(&arguments.folder)? {
        let (source, findings) = match source {
            Ok(source) => {
                let parsed = crate::catalogue::parse(&source, Clock::System.now().date_naive());
                let mut findings = parsed.diagnostics;
                findings.extend(parsed.course.iter().flat_map(|course| crate::catalogue::broken_pictures(&source, course)));
                (source, findings)
            }
            Err(error) => (CourseSource { slug: slug.clone(), files: Vec::new() }, error.findings),
        };
        read.push((folder::of(&arguments.folder, &slug).display().to_string(), source, findings));
    }
    let checked: Vec<Checked<'_>> =
        read.iter().map(|(folder, source, diagnostics)| Checked { folder, source: Some(source), diagnostics }).collect();
    let count = |severity: Severity| read.iter().flat_map(|(_, _, found)| found).filter(|finding| finding.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    match arguments.format {
        Format::Text => {
            let text = output::text(&checked);
            if !text.is_empty() {
                say!("{}", text.trim_end());
            }
            say!("{} courses, {errors} errors, {warnings} warnings.", read.len());
        }
        Format::Json => say!("{}", output::json(&checked)),
        Format::Sarif => say!("{}", output::sarif(&checked, env!("CARGO_PKG_VERSION"))),
    }
    let is_clean = errors == 0 && (warnings == 0 || !arguments.deny_warnings);
    Ok(if is_clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// One line for a finding.
pub(super) fn print_finding(slug: &str, finding: &Diagnostic) {
    say!("{slug}/{finding}");
}
