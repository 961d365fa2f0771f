//! Reads course folders from disk, as the program does and the crate itself does not.

use std::path::Path;

use course_format::{CourseSource, SourceFile};

/// A course with all its files.
pub fn course(folder: &Path) -> CourseSource {
    let mut files = Vec::new();
    collect(folder, folder, &mut files);
    CourseSource { slug: folder.file_name().unwrap().to_string_lossy().into_owned(), files }
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<SourceFile>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let relative = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            files.push(SourceFile { path: relative, bytes: std::fs::read(&path).unwrap() });
        }
    }
}

/// DigComp 2.2: five areas with 3, 6, 4, 4 and 4 competences.
pub fn is_shipped_skill(skill: &str) -> bool {
    const COMPETENCES: [u32; 5] = [3, 6, 4, 4, 4];
    skill.strip_prefix("digcomp-2.2:").and_then(|code| code.split_once('.')).is_some_and(|(area, number)| {
        let competences = area.parse::<usize>().ok().and_then(|area| COMPETENCES.get(area.checked_sub(1)?).copied());
        competences.zip(number.parse::<u32>().ok()).is_some_and(|(most, number)| (1..=most).contains(&number))
    })
}
