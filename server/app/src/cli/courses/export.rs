//! `skillpact courses export`: a course as one archive, or its texts for translators.

use super::folder;
use course_exchange::{archive, po, translation, xliff};
use course_format::{CourseSource, Language};
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

/// What a course can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// One archive with every file of the course.
    Zip,
    /// A gettext PO file with the texts of one language. Costs, sessions and levels stay in course.toml.
    Po,
    /// An XLIFF 2.0 document with the texts of one language. Costs, sessions and levels stay in course.toml.
    Xliff,
}

/// What is exported, and where to.
#[derive(Debug, clap::Args)]
pub struct ExportArguments {
    /// The course's folder.
    folder: PathBuf,
    /// What to write.
    #[arg(long, value_enum, default_value_t = Format::Zip)]
    format: Format,
    /// The language to translate into; only for po and xliff.
    #[arg(long, value_parser = super::language)]
    language: Option<Language>,
    /// The file to write; beside the folder where it is left out.
    #[arg(long, short)]
    output: Option<PathBuf>,
}

/// Writes the file.
///
/// # Errors
/// When the course cannot be read, a language is missing, or the disk refuses.
pub(super) fn run(arguments: &ExportArguments) -> Result<ExitCode, Box<dyn Error>> {
    let course = folder::course(&arguments.folder)?;
    let (bytes, ending) = match (arguments.format, arguments.language) {
        (Format::Zip, _) => (archive::pack(&course.slug, &course.files)?, "zip".to_owned()),
        (_, None) => return Err("Say which language the texts are for, such as --language sl.".into()),
        (format, Some(language)) => {
            let source = source_language(&course)?;
            if source == language {
                return Err(format!("{language} is the course's source language; there is nothing to translate into it.").into());
            }
            let texts = translation::extract(&course, source, language)?;
            match format {
                Format::Po => (po::write(&texts).into_bytes(), format!("{language}.po")),
                _ => (xliff::write(&texts).into_bytes(), format!("{language}.xlf")),
            }
        }
    };
    let output = arguments.output.clone().unwrap_or_else(|| PathBuf::from(format!("{}.{ending}", course.slug)));
    std::fs::write(&output, &bytes).map_err(|error| format!("{} cannot be written: {error}", output.display()))?;
    say!("{}: {} bytes", output.display(), bytes.len());
    let places = if arguments.format == Format::Zip { 0 } else { course_exchange::places_left_out(&course) };
    if places > 0 {
        say!("The places of {places} sessions are not part of it; they stay in course.toml as they are.");
    }
    Ok(ExitCode::SUCCESS)
}

/// The first language in `course.toml`.
pub(super) fn source_language(course: &CourseSource) -> Result<Language, Box<dyn Error>> {
    course_exchange::source_language(course).ok_or_else(|| "course.toml does not say which languages the course has.".into())
}
