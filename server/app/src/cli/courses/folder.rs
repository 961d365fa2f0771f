//! Course folders for the command line: one course, or a folder of courses.

use crate::catalogue;
use course_format::{CourseSource, SourceFile};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// Reads the course in a folder.
///
/// # Errors
/// Says what the folder lacks, or which file in it cannot be read.
pub(super) fn course(folder: &Path) -> Result<CourseSource, Box<dyn Error>> {
    if !folder.join("course.toml").exists() {
        return Err(format!("{} is no course: it has no course.toml.", folder.display()).into());
    }
    Ok(catalogue::read_course(folder)?)
}

/// Reads the course in a folder, or every course below it.
///
/// # Errors
/// When there is none, or the folder cannot be listed.
pub(super) fn courses(folder: &Path) -> Result<Vec<catalogue::FoundCourse>, Box<dyn Error>> {
    if folder.join("course.toml").exists() {
        let source = catalogue::read_course(folder);
        let slug = folder.canonicalize().ok().and_then(|path| path.file_name().map(|name| name.to_string_lossy().into_owned()));
        return Ok(vec![(slug.unwrap_or_default(), source)]);
    }
    let found = catalogue::read_folder(folder)?;
    if found.is_empty() {
        return Err(format!("There is no course in {}: no folder below it has a course.toml.", folder.display()).into());
    }
    Ok(found)
}

/// The folder of a course that [`courses`] found.
pub(super) fn of(folder: &Path, slug: &str) -> PathBuf {
    if folder.join("course.toml").exists() { folder.to_owned() } else { folder.join(slug) }
}

/// Writes files below a folder, each whole or not at all.
///
/// # Errors
/// Names the file that the disk refused.
pub(super) fn write(folder: &Path, files: &[SourceFile]) -> Result<(), Box<dyn Error>> {
    for file in files {
        let place = folder.join(&file.path);
        let refused = |error: std::io::Error| format!("{} cannot be written: {error}", place.display());
        let parent = place.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(refused)?;
        let name = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let unfinished = parent.join(format!(".{name}.part"));
        fs::write(&unfinished, &file.bytes).and_then(|()| fs::rename(&unfinished, &place)).map_err(refused)?;
    }
    Ok(())
}
