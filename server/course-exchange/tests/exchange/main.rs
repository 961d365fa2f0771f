//! Courses in and out, seen from outside the crate.

mod archives;
mod imports;
mod translators;

use course_format::{CourseSource, SourceFile};
use std::path::Path;

/// A file of a course.
fn file(path: &str, text: impl AsRef<[u8]>) -> SourceFile {
    SourceFile { path: path.to_owned(), bytes: text.as_ref().to_vec() }
}

/// The courses that ship.
fn shipped() -> Vec<CourseSource> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../courses");
    let mut courses = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the courses are there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            let mut files = Vec::new();
            collect(&path, &path, &mut files);
            let slug = path.file_name().expect("a name").to_string_lossy().into_owned();
            courses.push(CourseSource { slug, files });
        }
    }
    assert!(courses.len() >= 3, "the shipped courses are found");
    courses.sort_by(|left, right| left.slug.cmp(&right.slug));
    courses
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<SourceFile>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let name = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
            files.push(SourceFile { path: name, bytes: std::fs::read(&path).expect("a file") });
        }
    }
}
