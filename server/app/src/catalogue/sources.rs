//! Where course folders come from: inside the program, or a folder on disk.

mod plain_files;

use chrono::NaiveDate;
use course_format::{Circumstances, CourseSource, Diagnostic, Parsed, Severity, SourceFile};
use rust_embed::RustEmbed;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

#[derive(RustEmbed)]
#[folder = "../../courses"]
#[exclude = "*.DS_Store"]
struct Shipped;

/// Why a course folder is not read: a finding for each file at fault.
#[derive(Debug)]
pub struct SourceError {
    /// What is wrong with which file; never empty.
    pub findings: Vec<Diagnostic>,
}

impl SourceError {
    fn of(file: &str, rule: &'static str, message: impl Into<String>) -> Self {
        Self { findings: vec![finding(file, rule, message)] }
    }

    fn unreadable(file: &str, error: &io::Error) -> Self {
        Self::of(file, "unreadable-file", format!("This cannot be read: {error}."))
    }
}

impl std::fmt::Display for SourceError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let lines: Vec<String> = self.findings.iter().map(ToString::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

impl std::error::Error for SourceError {}

fn finding(file: &str, rule: &'static str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::of_file(Severity::Error, rule, file, message)
}

/// The courses that travel inside the program.
#[must_use]
pub fn shipped() -> Vec<CourseSource> {
    // Nothing inside the program can be unreadable.
    shipped_folders().iter().filter_map(|folder| folder.read().ok()).collect()
}

/// A course folder's name, and its files or why they cannot be read.
pub type FoundCourse = (String, Result<CourseSource, SourceError>);

/// Every folder with a `course.toml` directly below a folder. A folder that cannot be read does not hide the others.
///
/// # Errors
/// When the folder itself cannot be listed; the inner results are per course, with its folder's name.
pub fn read_folder(folder: &Path) -> Result<Vec<FoundCourse>, SourceError> {
    let folders = course_folders(Some(folder))?;
    Ok(folders.into_iter().map(|folder| (folder.slug.clone(), folder.read())).collect())
}

/// The course in one folder. The folder itself may be named by a link; nothing in it may be one.
///
/// # Errors
/// Names the files that cannot be read.
pub fn read_course(folder: &Path) -> Result<CourseSource, SourceError> {
    let whole = folder.canonicalize().map_err(|error| SourceError::unreadable(&folder.display().to_string(), &error))?;
    CourseFolder::on_disk(whole).read()
}

/// A course's folder, not read yet, so that not all courses are in memory at once.
#[derive(Clone, Debug)]
pub(super) struct CourseFolder {
    /// The folder's name.
    pub slug: String,
    place: Place,
}

#[derive(Clone, Debug)]
enum Place {
    Program,
    Disk(PathBuf),
}

/// Every course of a folder on disk, or those inside the program, by name.
///
/// # Errors
/// When the folder cannot be listed.
pub(super) fn course_folders(folder: Option<&Path>) -> Result<Vec<CourseFolder>, SourceError> {
    let Some(folder) = folder else { return Ok(shipped_folders()) };
    let listed = plain_files::entries(folder).map_err(|error| SourceError::unreadable(&folder.display().to_string(), &error))?;
    let is_course = |path: &PathBuf| path.is_dir() && path.join("course.toml").symlink_metadata().is_ok();
    Ok(listed.into_iter().filter(is_course).map(CourseFolder::on_disk).collect())
}

fn shipped_folders() -> Vec<CourseFolder> {
    let slugs: BTreeSet<String> = Shipped::iter().filter_map(|path| path.split_once('/').map(|(slug, _)| slug.to_owned())).collect();
    slugs.into_iter().map(|slug| CourseFolder { slug, place: Place::Program }).collect()
}

impl CourseFolder {
    fn on_disk(path: PathBuf) -> Self {
        let slug = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self { slug, place: Place::Disk(path) }
    }

    /// All files of the course.
    ///
    /// # Errors
    /// Names every file that is none of a course's.
    pub fn read(&self) -> Result<CourseSource, SourceError> {
        let files = match &self.place {
            Place::Program => self.read_shipped(),
            Place::Disk(root) => plain_files::read_all(root)?,
        };
        Ok(CourseSource { slug: self.slug.clone(), files })
    }

    /// One file of the course again: what is large is not kept while all courses are read.
    ///
    /// # Errors
    /// When it is gone or has become another kind of file.
    pub fn read_again(&self, path: &str) -> Result<Vec<u8>, SourceError> {
        match &self.place {
            Place::Program => match Shipped::get(&format!("{}/{path}", self.slug)) {
                Some(file) => Ok(file.data.into_owned()),
                None => Err(SourceError::of(path, "unreadable-file", "This file is not there.")),
            },
            Place::Disk(root) => plain_files::read(&root.join(path), path),
        }
    }

    fn read_shipped(&self) -> Vec<SourceFile> {
        let inside = |path: &str| path.strip_prefix(self.slug.as_str()).and_then(|rest| rest.strip_prefix('/')).map(str::to_owned);
        let paths = Shipped::iter().filter_map(|path| inside(&path));
        paths.filter_map(|path| self.read_again(&path).ok().map(|bytes| SourceFile { path, bytes })).collect()
    }
}

/// Reads a course on a day, held against the frameworks that are installed.
#[must_use]
pub fn parse(source: &CourseSource, today: NaiveDate) -> Parsed {
    let highest_level = |skill: &str| crate::skills::skill(skill).and_then(|skill| u8::try_from(skill.framework().scale.levels.len()).ok());
    let around = Circumstances { today: Some(today), highest_level: &highest_level };
    course_format::parse_in(source, &crate::skills::knows, &around)
}
