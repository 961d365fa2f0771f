//! Reading a folder that anybody may have written, by a server that may read more than its author does.
//!
//! Only plain files inside the folder are read: links are never followed, and nothing is read that is larger than a course
//! needs. All files are looked at before the first is read.

use super::{SourceError, finding};
use course_format::{Diagnostic, SourceFile};
use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A film is the largest thing in a course.
const LARGEST_MEDIA_BYTES: u64 = 500 * 1024 * 1024;
/// Everything outside `media/` is text.
const LARGEST_TEXT_BYTES: u64 = 1024 * 1024;
/// All files of a course together; they are in memory at once while it is read.
const LARGEST_COURSE_BYTES: u64 = 2 * 1024 * 1024 * 1024;
const MOST_FILES: usize = 5000;
/// After so many files that must not be there the others are not looked at.
const MOST_FINDINGS: usize = 100;
/// `media/a/b/c/…`: deeper folders are a mistake, or meant to exhaust us.
const DEEPEST_FOLDER: usize = 8;

/// What lies in a folder, sorted, without what is hidden.
pub(super) fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.retain(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')));
    paths.sort();
    Ok(paths)
}

/// Reads a course folder's files once it is clear that each of them may be read.
pub(super) fn read_all(root: &Path) -> Result<Vec<SourceFile>, SourceError> {
    let mut survey = Survey::default();
    survey.folder(root, "", 0);
    if !survey.findings.is_empty() {
        return Err(SourceError { findings: survey.findings });
    }
    survey.files.into_iter().map(|path| Ok(SourceFile { bytes: read(&root.join(&path), &path)?, path })).collect()
}

/// The files of a course folder, and what must not be there.
#[derive(Default)]
struct Survey {
    files: Vec<String>,
    bytes: u64,
    findings: Vec<Diagnostic>,
}

impl Survey {
    fn refuse(&mut self, file: &str, rule: &'static str, message: impl Into<String>) {
        self.findings.push(finding(if file.is_empty() { "." } else { file }, rule, message));
    }

    fn folder(&mut self, folder: &Path, name: &str, depth: usize) {
        if folder.symlink_metadata().is_ok_and(|about| about.is_symlink()) {
            return self.refuse(name, "symbolic-link", LINK);
        }
        if depth > DEEPEST_FOLDER {
            return self.refuse(name, "folder-too-deep", format!("Folders are nested deeper than {DEEPEST_FOLDER}. Move the files up."));
        }
        let listed = match entries(folder) {
            Ok(listed) => listed,
            Err(error) => return self.refuse(name, "unreadable-file", format!("This folder cannot be listed: {error}.")),
        };
        for path in listed {
            let own = path.file_name().unwrap_or_default();
            let full = |own: &str| if name.is_empty() { own.to_owned() } else { format!("{name}/{own}") };
            let Some(own) = own.to_str() else {
                self.refuse(&full(&own.to_string_lossy()), "bad-file-name", "This file's name is not UTF-8 text. Rename it.");
                continue;
            };
            if self.findings.len() >= MOST_FINDINGS {
                return;
            }
            if self.files.len() >= MOST_FILES {
                return self.refuse(
                    name,
                    "course-too-large",
                    format!("A course has {MOST_FILES} files at most. Remove what it does not need."),
                );
            }
            self.entry(&path, full(own), depth);
        }
    }

    fn entry(&mut self, path: &Path, name: String, depth: usize) {
        match path.symlink_metadata() {
            Err(error) => self.refuse(&name, "unreadable-file", format!("This cannot be read: {error}.")),
            Ok(about) if about.is_dir() => self.folder(path, &name, depth + 1),
            Ok(about) => match refusal(&about, &name) {
                Some((rule, message)) => self.refuse(&name, rule, message),
                None => {
                    self.bytes = self.bytes.saturating_add(about.len());
                    if self.bytes > LARGEST_COURSE_BYTES {
                        let message = "With this file the course has more than 2 GB. Make its media smaller.";
                        return self.refuse(&name, "course-too-large", message);
                    }
                    self.files.push(name);
                }
            },
        }
    }
}

const LINK: &str = "This is a symbolic link, which could lead anywhere. Put the file itself here.";

fn limit(name: &str) -> u64 {
    if name.starts_with("media/") { LARGEST_MEDIA_BYTES } else { LARGEST_TEXT_BYTES }
}

/// Why a file is not read, if there is a reason.
fn refusal(about: &Metadata, name: &str) -> Option<(&'static str, String)> {
    let (size, limit) = (about.len(), limit(name));
    if about.is_symlink() {
        Some(("symbolic-link", LINK.to_owned()))
    } else if !about.is_file() {
        Some(("special-file", "This is a device, a pipe or a socket. A course holds plain files only: remove it.".to_owned()))
    } else if size > limit {
        let most = limit / 1024 / 1024;
        Some(("file-too-large", format!("This file has {size} bytes, and {most} MiB are the most here. Make it smaller, or split it.")))
    } else {
        None
    }
}

/// Reads a plain file that is still the one that was looked at, and no more of it than it may have.
pub(super) fn read(path: &Path, name: &str) -> Result<Vec<u8>, SourceError> {
    let unreadable = |error: io::Error| SourceError::unreadable(name, &error);
    let seen = path.symlink_metadata().map_err(unreadable)?;
    if let Some((rule, message)) = refusal(&seen, name) {
        return Err(SourceError::of(name, rule, message));
    }
    let file = File::open(path).map_err(unreadable)?;
    if !is_same(&seen, &file.metadata().map_err(unreadable)?) {
        return Err(SourceError::of(name, "changed-while-reading", "This file was replaced while the course was read. Publish again."));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(seen.len()).unwrap_or(0));
    file.take(limit(name) + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > limit(name) {
        return Err(SourceError::of(name, "file-too-large", "This file grew while it was read. Publish again when it is complete."));
    }
    Ok(bytes)
}

#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

#[cfg(not(unix))]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    one.len() == other.len()
}
