//! `skillpact courses import`: plain Markdown as found in the wild, an archive, or what a translator sent back.

use super::export::source_language;
use super::folder;
use course_exchange::import::{Options, import};
use course_exchange::{Refusal, archive, po, translation, xliff};
use course_format::{Language, SourceFile};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A folder in the wild may hold this much, in bytes; a course is text and small media.
const LARGEST_FOLDER: u64 = 1024 * 1024 * 1024;
const MOST_FILES: usize = 20_000;

/// What is imported, and where to.
#[derive(Debug, clap::Args)]
pub struct ImportArguments {
    /// A folder of Markdown, a zip of one or of a course, or a translated .po or .xlf file.
    from: PathBuf,
    /// The course's folder, such as courses/safe-passwords: new for Markdown and archives, there already for translations.
    #[arg(long)]
    into: PathBuf,
    /// The title; found in the texts where it is left out.
    #[arg(long)]
    title: Option<String>,
    /// The language of the texts.
    #[arg(long, default_value = "en", value_parser = super::language)]
    language: Language,
    /// The licence as an SPDX expression.
    #[arg(long, default_value = "CC-BY-4.0")]
    licence: String,
    /// Who wrote it; may be given several times.
    #[arg(long = "author")]
    authors: Vec<String>,
}

/// Imports by what the file is.
///
/// # Errors
/// Names what is refused and says why.
pub(super) fn run(arguments: &ImportArguments) -> Result<ExitCode, Box<dyn Error>> {
    let ending = arguments.from.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    if matches!(ending.as_str(), "po" | "xlf" | "xliff") && arguments.from.is_file() {
        return translated(arguments, ending == "po");
    }
    if arguments.into.exists() {
        return Err(format!("{} is there already. Choose a new folder.", arguments.into.display()).into());
    }
    let files = if arguments.from.is_dir() {
        let mut files = Vec::new();
        let mut size = 0;
        collect(&arguments.from, &arguments.from, &mut files, &mut size)?;
        files
    } else if ending == "zip" {
        archive::unpack(&read(&arguments.from)?)?.1
    } else {
        return Err("Give a folder, a .zip, a .po or an .xlf file.".into());
    };
    if files.iter().any(|file| file.path == "course.toml") {
        super::new::name(&arguments.into)?;
        folder::write(&arguments.into, &files)?;
        say!("{}: a course with {} files.", arguments.into.display(), files.len());
        return Ok(ExitCode::SUCCESS);
    }
    markdown(arguments, &files)
}

fn markdown(arguments: &ImportArguments, files: &[SourceFile]) -> Result<ExitCode, Box<dyn Error>> {
    let slug = super::new::name(&arguments.into)?;
    let authors = if arguments.authors.is_empty() { vec!["Unknown".to_owned()] } else { arguments.authors.clone() };
    let options = Options {
        id: slug.clone(),
        slug,
        language: arguments.language,
        title: arguments.title.clone(),
        licence: arguments.licence.clone(),
        authors,
    };
    let imported = import(files, &options)?;
    folder::write(&arguments.into, &imported.source.files)?;
    for (path, name) in &imported.lessons {
        say!("{path} → {}/{name}", arguments.language);
    }
    tell(&imported.notes);
    say!(
        "{}: {} lessons, {} notes. See it with: skillpact courses preview {}",
        arguments.into.display(),
        imported.lessons.len(),
        imported.notes.len(),
        arguments.into.display()
    );
    Ok(ExitCode::SUCCESS)
}

fn translated(arguments: &ImportArguments, is_po: bool) -> Result<ExitCode, Box<dyn Error>> {
    let course = folder::course(&arguments.into)?;
    let name = arguments.from.display().to_string();
    let bytes = read(&arguments.from)?;
    let texts = if is_po { po::read(&name, &bytes)? } else { xliff::read(&name, &bytes)? };
    let source = source_language(&course)?;
    let language = Language::from_code(&texts.target)
        .filter(|language| *language != source)
        .ok_or_else(|| format!("{name} says it is for “{}”, which is no language to translate this course into.", texts.target))?;
    let applied = translation::apply(&course, source, language, &texts)?;
    folder::write(&arguments.into, &applied.files)?;
    for file in &applied.files {
        say!("{}", file.path);
    }
    tell(&applied.notes);
    say!(
        "{} files changed; {} pieces translated, {} not. When a lesson is finished: skillpact courses translate done {} {language}",
        applied.files.len(),
        applied.translated,
        applied.untranslated,
        arguments.into.display()
    );
    Ok(ExitCode::SUCCESS)
}

fn tell(notes: &[Refusal]) {
    for note in notes {
        say!("{note}");
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    let refused = |error: std::io::Error| format!("{} cannot be read: {error}", path.display());
    let about = std::fs::metadata(path).map_err(refused)?;
    if about.len() > LARGEST_FOLDER {
        return Err(format!("{} is larger than 1 GiB.", path.display()).into());
    }
    Ok(std::fs::read(path).map_err(refused)?)
}

/// The plain files of a folder. Links are not followed: they could lead anywhere.
fn collect(root: &Path, folder: &Path, files: &mut Vec<SourceFile>, size: &mut u64) -> Result<(), Box<dyn Error>> {
    let refused = |error: std::io::Error| format!("{} cannot be read: {error}", folder.display());
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(refused)? {
        paths.push(entry.map_err(refused)?.path());
    }
    paths.sort();
    for path in paths {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let about = std::fs::symlink_metadata(&path).map_err(refused)?;
        if about.is_symlink() || name.starts_with('.') || name == "node_modules" {
            continue;
        }
        if about.is_dir() {
            collect(root, &path, files, size)?;
            continue;
        }
        *size += about.len();
        if !about.is_file() || *size > LARGEST_FOLDER || files.len() >= MOST_FILES {
            return Err(format!("{} holds a special file, more than 1 GiB, or more than {MOST_FILES} files.", root.display()).into());
        }
        let relative = path.strip_prefix(root).unwrap_or(&path);
        let parts: Vec<_> = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        files.push(SourceFile { path: parts.join("/"), bytes: read(&path)? });
    }
    Ok(())
}
