//! Where course folders come from: inside the program, or a folder on disk.

use course_format::{CourseSource, SourceFile};
use rust_embed::RustEmbed;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[derive(RustEmbed)]
#[folder = "../../courses"]
#[exclude = "*.DS_Store"]
struct Shipped;

/// A file larger than this is refused: a course is text and small pictures.
const LARGEST_FILE_BYTES: u64 = 50 * 1024 * 1024;

/// Why a course folder could not be read.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The disk refused.
    #[error("{0} cannot be read: {1}")]
    Unreadable(PathBuf, std::io::Error),
    /// A link could lead outside the folder.
    #[error("{0} is a symbolic link; a course holds plain files only")]
    Link(PathBuf),
    /// The file is too large.
    #[error("{0} is larger than 50 MB")]
    TooLarge(PathBuf),
}

/// The courses that travel inside the program.
#[must_use]
pub fn shipped() -> Vec<CourseSource> {
    let mut courses: BTreeMap<String, Vec<SourceFile>> = BTreeMap::new();
    for path in Shipped::iter() {
        if let Some((slug, rest)) = path.split_once('/')
            && let Some(file) = Shipped::get(&path)
        {
            let file = SourceFile { path: rest.to_owned(), bytes: file.data.into_owned() };
            courses.entry(slug.to_owned()).or_default().push(file);
        }
    }
    courses.into_iter().map(|(slug, files)| CourseSource { slug, files }).collect()
}

/// A course folder's name, and its files or why they cannot be read.
pub type FoundCourse = (String, Result<CourseSource, SourceError>);

/// Every folder with a `course.toml` directly below a folder. A folder that cannot be read does not hide the others.
///
/// # Errors
/// When the folder itself cannot be listed; the inner results are per course, with its folder's name.
pub fn read_folder(folder: &Path) -> Result<Vec<FoundCourse>, SourceError> {
    let mut courses = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() && path.join("course.toml").exists() {
            let slug = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let mut files = Vec::new();
            let outcome = collect(&path, &path, &mut files).map(|()| CourseSource { slug: slug.clone(), files });
            courses.push((slug, outcome));
        }
    }
    Ok(courses)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, SourceError> {
    let unreadable = |error| SourceError::Unreadable(folder.to_owned(), error);
    let mut paths = std::fs::read_dir(folder)
        .map_err(unreadable)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(unreadable)?;
    paths.retain(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')));
    paths.sort();
    Ok(paths)
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<SourceFile>) -> Result<(), SourceError> {
    for path in entries(folder)? {
        let about = std::fs::symlink_metadata(&path).map_err(|error| SourceError::Unreadable(path.clone(), error))?;
        if about.is_symlink() {
            return Err(SourceError::Link(path));
        }
        if about.is_dir() {
            collect(root, &path, files)?;
            continue;
        }
        if about.len() > LARGEST_FILE_BYTES {
            return Err(SourceError::TooLarge(path));
        }
        let bytes = std::fs::read(&path).map_err(|error| SourceError::Unreadable(path.clone(), error))?;
        let relative = path.strip_prefix(root).unwrap_or(&path);
        let parts: Vec<_> = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        files.push(SourceFile { path: parts.join("/"), bytes });
    }
    Ok(())
}
