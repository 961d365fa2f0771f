//! What can only be wrong between courses: a name used twice, a prerequisite that nobody wrote. A pure rule.

use course_format::{Course, Diagnostic, Severity};
use std::collections::{BTreeMap, BTreeSet};

/// Findings by folder. `known` are the keys and folder names of all courses that were published before.
#[must_use]
pub fn conflicts(courses: &[&Course], known: &[(String, String)]) -> Vec<(String, Diagnostic)> {
    let mut findings = Vec::new();
    let mut folders: BTreeMap<&str, &str> = BTreeMap::new();
    let keys: BTreeSet<&str> = courses.iter().map(|course| course.id.as_str()).chain(known.iter().map(|(key, _)| key.as_str())).collect();
    for course in courses {
        if let Some(first) = folders.insert(&course.id, &course.slug) {
            let message = format!("The id {} belongs to the course in the folder {first}. Give this course an id of its own.", course.id);
            findings.push(finding(course, Severity::Error, "duplicate-course-id", message));
        }
        if let Some((key, _)) = known.iter().find(|(key, slug)| *slug == course.slug && *key != course.id) {
            let message = format!(
                "This folder's name belongs to the course {key}, which was published from it. Rename the folder, or take the id {key} back."
            );
            findings.push(finding(course, Severity::Error, "folder-name-taken", message));
        }
        for missing in course.prerequisites.iter().filter(|key| !keys.contains(key.as_str())) {
            let message = format!("There is no course with the id {missing}. Correct the id, or leave the prerequisite out.");
            findings.push(finding(course, Severity::Warning, "unknown-prerequisite", message));
        }
    }
    findings
}

fn finding(course: &Course, severity: Severity, rule: &'static str, message: String) -> (String, Diagnostic) {
    (course.slug.clone(), Diagnostic::of_file(severity, rule, "course.toml", message))
}

#[cfg(test)]
mod tests {
    use super::*;
    use course_format::{CourseSource, SourceFile};

    fn course(slug: &str, id: &str, prerequisites: &str) -> Course {
        let file = |path: &str, text: String| SourceFile { path: path.to_owned(), bytes: text.into_bytes() };
        let manifest = format!(
            "id = \"{id}\"\nlanguages = [\"en\"]\nprerequisites = [{prerequisites}]\naudience = [\"civil-servant\"]\nlicence = \"CC-BY-4.0\"\n\
             authors = [\"A\"]\n[title]\nen = \"T\"\n[summary]\nen = \"S\"\n[skills]\n\"digcomp-2.2:4.1\" = 3\n[completion]\nlessons = \"all\"\n"
        );
        let lesson = "---\ntitle: One\nminutes: 3\nkind: lesson\n---\n\nText.\n".to_owned();
        let source = CourseSource { slug: slug.to_owned(), files: vec![file("course.toml", manifest), file("en/01-one.md", lesson)] };
        let parsed = course_format::parse(&source, &crate::skills::knows);
        parsed.course.unwrap_or_else(|| panic!("{:?}", parsed.diagnostics))
    }

    fn rules(courses: &[&Course], known: &[(&str, &str)]) -> Vec<&'static str> {
        let known: Vec<_> = known.iter().map(|(key, slug)| ((*key).to_owned(), (*slug).to_owned())).collect();
        conflicts(courses, &known).into_iter().map(|(_, finding)| finding.rule).collect()
    }

    #[test]
    fn the_second_course_with_an_id_is_refused() {
        let (first, second) = (course("a", "x.one", ""), course("b", "x.one", ""));
        let found = conflicts(&[&first, &second], &[]);
        assert_eq!(found.iter().map(|(slug, finding)| (slug.as_str(), finding.rule)).collect::<Vec<_>>(), [("b", "duplicate-course-id")]);
    }

    #[test]
    fn a_folder_keeps_its_course() {
        let renamed = course("a", "x.new", "");
        assert_eq!(rules(&[&renamed], &[("x.old", "a")]), ["folder-name-taken"]);
        assert!(rules(&[&renamed], &[("x.new", "a")]).is_empty());
        assert!(rules(&[&renamed], &[("x.new", "elsewhere")]).is_empty());
    }

    #[test]
    fn a_prerequisite_must_exist_here_or_have_been_published() {
        let wants = course("a", "x.one", "\"x.two\"");
        assert_eq!(rules(&[&wants], &[]), ["unknown-prerequisite"]);
        assert!(rules(&[&wants], &[("x.two", "b")]).is_empty());
    }
}
