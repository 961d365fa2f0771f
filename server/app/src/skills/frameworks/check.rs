//! What must hold of a framework before it is written.

use super::model::{Framework, Titles, is_key};
use std::collections::{HashMap, HashSet};

/// A framework has at most so many skills; the whole of ESCO has 13,939.
pub const MOST_SKILLS: usize = 20_000;
/// And so many groups of them.
pub const MOST_AREAS: usize = 3_000;
/// Codes are short; a skill's key is the framework's and this.
pub const LONGEST_CODE: usize = 100;
/// Titles, in letters.
pub const LONGEST_TITLE: usize = 300;
/// Descriptions, in letters.
pub const LONGEST_TEXT: usize = 4_000;
/// More findings help nobody.
pub const MOST_FINDINGS: usize = 200;

/// Something that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The line or entry of a file, from 1.
    pub row: Option<u32>,
    /// The field or column.
    pub field: String,
    /// The stable name of the rule.
    pub code: &'static str,
    /// What is wrong and how to mend it.
    pub message: String,
    /// What the message names, for those who word it themselves: `subject`, `other`, `limit`, `count`.
    pub values: Vec<(&'static str, String)>,
}

impl Finding {
    /// Something about the whole.
    #[must_use]
    pub fn whole(field: &str, code: &'static str, message: impl Into<String>) -> Self {
        Self { row: None, field: field.to_owned(), code, message: message.into(), values: Vec::new() }
    }

    /// Something about a row.
    #[must_use]
    pub fn at(row: u32, field: &str, code: &'static str, message: impl Into<String>) -> Self {
        Self { row: Some(row), ..Self::whole(field, code, message) }
    }

    /// Names what it is about.
    #[must_use]
    pub fn subject(self, subject: impl Into<String>) -> Self {
        self.with("subject", subject)
    }

    /// Names what else it is about: the row or entry that it clashes with or that is missing.
    #[must_use]
    pub fn other(self, other: &(impl std::fmt::Display + ?Sized)) -> Self {
        self.with("other", other.to_string())
    }

    /// Names the most that is taken.
    #[must_use]
    pub fn limit(self, limit: impl std::fmt::Display + Copy) -> Self {
        self.with("limit", limit.to_string())
    }

    /// Names how many there are.
    #[must_use]
    pub fn count(self, count: impl std::fmt::Display + Copy) -> Self {
        self.with("count", count.to_string())
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

fn count(text: &str) -> usize {
    text.chars().count()
}

/// Whether a text may be a skill's or an area's code.
#[must_use]
pub fn is_code(code: &str) -> bool {
    !code.is_empty()
        && count(code) <= LONGEST_CODE
        && code.trim() == code
        && !code.chars().any(|letter| letter.is_control() || letter == ':')
}

fn check_titles(titles: &Titles, field: &str, findings: &mut Vec<Finding>) {
    if titles.text.values().all(|title| title.trim().is_empty()) {
        findings
            .push(Finding::whole(field, "missing", format!("{field} has no title. Give it one in at least one language.")).subject(field));
    }
    if titles.text.values().any(|title| count(title) > LONGEST_TITLE) {
        let text = format!("A title of {field} is longer than {LONGEST_TITLE} letters.");
        findings.push(Finding::whole(field, "too_long", text).subject(field).limit(LONGEST_TITLE));
    }
}

/// Everything that keeps a framework from being written, at most [`MOST_FINDINGS`] of it.
#[must_use]
pub fn check(framework: &Framework) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !is_key(&framework.key) {
        let text = "A key has 2 to 60 small letters a–z, digits, hyphens and dots before digits, and begins with a letter.";
        findings.push(Finding::whole("key", "invalid", text));
    }
    for (field, text, longest, needed) in [
        ("title", &framework.title, 200, true),
        ("version", &framework.version, 40, true),
        ("description", &framework.description, LONGEST_TEXT, false),
        ("source", &framework.source, 2_000, false),
        ("licence", &framework.licence, 1_000, false),
        ("scale.note", &framework.scale.note, 1_000, false),
    ] {
        if needed && text.trim().is_empty() {
            findings.push(Finding::whole(field, "missing", "This must not be empty."));
        }
        if count(text) > longest {
            findings.push(Finding::whole(field, "too_long", format!("At most {longest} letters.")).limit(longest));
        }
    }
    if !framework.scale.is_sound() {
        findings.push(Finding::whole("scale", "invalid", "A scale has 2 to 20 levels, numbered 1, 2, 3 … without a gap."));
    }
    for level in &framework.scale.levels {
        let long =
            level.name.text.values().any(|name| count(name) > 100) || level.letters.as_ref().is_some_and(|letters| count(letters) > 10);
        if long {
            findings.push(
                Finding::whole("scale", "too_long", format!("The name of level {} is too long.", level.level))
                    .subject(level.level.to_string())
                    .limit(100),
            );
        }
    }
    check_sizes(framework, &mut findings);
    check_areas(framework, &mut findings);
    check_skills(framework, &mut findings);
    findings.truncate(MOST_FINDINGS);
    findings
}

fn check_sizes(framework: &Framework, findings: &mut Vec<Finding>) {
    if framework.skills.len() > MOST_SKILLS {
        let text = format!("A framework has at most {MOST_SKILLS} skills; here are {}. Choose a part of it.", framework.skills.len());
        findings.push(Finding::whole("skills", "too_many", text).limit(MOST_SKILLS).count(framework.skills.len()));
    }
    if framework.areas.len() > MOST_AREAS {
        let text = format!("A framework has at most {MOST_AREAS} areas; here are {}. Choose a part of it.", framework.areas.len());
        findings.push(Finding::whole("areas", "too_many", text).limit(MOST_AREAS).count(framework.areas.len()));
    }
}

fn check_areas(framework: &Framework, findings: &mut Vec<Finding>) {
    let mut parents: HashMap<&str, Option<&str>> = HashMap::new();
    for area in &framework.areas {
        let field = format!("area {}", area.code);
        if !is_code(&area.code) {
            findings.push(
                Finding::whole(&field, "invalid", format!("A code has 1 to {LONGEST_CODE} letters and no colon."))
                    .subject(&*field)
                    .limit(LONGEST_CODE),
            );
        }
        if parents.insert(&area.code, area.parent.as_deref()).is_some() {
            findings.push(Finding::whole(&field, "duplicate", format!("Two areas have the code {}.", area.code)).subject(&*area.code));
        }
        check_titles(&area.titles, &field, findings);
        if count(&area.description) > LONGEST_TEXT {
            findings.push(
                Finding::whole(&field, "too_long", format!("A description has at most {LONGEST_TEXT} letters."))
                    .subject(&*field)
                    .limit(LONGEST_TEXT),
            );
        }
    }
    for area in &framework.areas {
        let field = format!("area {}", area.code);
        if let Some(parent) = &area.parent
            && !parents.contains_key(parent.as_str())
        {
            findings.push(
                Finding::whole(&field, "missing_parent", format!("It belongs to {parent}, which is not there."))
                    .subject(&*field)
                    .other(parent),
            );
        }
    }
    for code in cycles(&parents) {
        let field = format!("area {code}");
        findings.push(Finding::whole(&field, "cycle", format!("Area {code} belongs to itself, through the areas above it.")).subject(code));
    }
}

fn check_skills(framework: &Framework, findings: &mut Vec<Finding>) {
    let areas: HashSet<&str> = framework.areas.iter().map(|area| area.code.as_str()).collect();
    let mut codes = HashSet::new();
    for skill in &framework.skills {
        let field = format!("skill {}", skill.code);
        if !is_code(&skill.code) {
            findings.push(
                Finding::whole(&field, "invalid", format!("A code has 1 to {LONGEST_CODE} letters and no colon."))
                    .subject(&*field)
                    .limit(LONGEST_CODE),
            );
        }
        if !codes.insert(skill.code.as_str()) {
            findings.push(Finding::whole(&field, "duplicate", format!("Two skills have the code {}.", skill.code)).subject(&*skill.code));
        }
        if !areas.contains(skill.area.as_str()) {
            findings.push(
                Finding::whole(&field, "missing_parent", format!("It belongs to the area {}, which is not there.", skill.area))
                    .subject(&*field)
                    .other(&skill.area),
            );
        }
        check_titles(&skill.titles, &field, findings);
        if count(&skill.description) > LONGEST_TEXT || skill.alternatives.iter().map(|other| count(other)).sum::<usize>() > LONGEST_TEXT {
            let text = format!("A description and other names have at most {LONGEST_TEXT} letters.");
            findings.push(Finding::whole(&field, "too_long", text).subject(&*field).limit(LONGEST_TEXT));
        }
        if findings.len() > MOST_FINDINGS {
            return;
        }
    }
}

/// The entries of a tree that lead back to themselves, one of each circle; the first in the alphabet.
#[must_use]
pub fn cycles<'a>(parents: &HashMap<&'a str, Option<&'a str>>) -> Vec<&'a str> {
    let mut settled: HashSet<&str> = HashSet::new();
    let mut circles = Vec::new();
    let mut codes: Vec<&str> = parents.keys().copied().collect();
    codes.sort_unstable();
    for start in codes {
        let mut path = Vec::new();
        let mut on_path = HashSet::new();
        let mut next = Some(start);
        while let Some(code) = next.filter(|code| !settled.contains(code)) {
            if !on_path.insert(code) {
                let circle = path.iter().skip_while(|other| **other != code).copied().min();
                circles.extend(circle);
                break;
            }
            path.push(code);
            next = parents.get(code).copied().flatten();
        }
        settled.extend(path);
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::language::Language;
    use crate::skills::frameworks::model::{Area, Skill};

    fn area(code: &str, parent: Option<&str>) -> Area {
        Area { code: code.to_owned(), parent: parent.map(str::to_owned), titles: Titles::source(Language::En, code), ..Area::default() }
    }

    fn framework(areas: Vec<Area>) -> Framework {
        Framework { areas, ..Framework::draft("test-1", "Test", "1", Language::En) }
    }

    fn codes(framework: &Framework) -> Vec<(&'static str, String)> {
        check(framework).into_iter().map(|finding| (finding.code, finding.field)).collect()
    }

    #[test]
    fn circles_missing_parents_and_doubles_are_named() {
        let circle = framework(vec![area("a", Some("b")), area("b", Some("c")), area("c", Some("a")), area("d", Some("a"))]);
        assert_eq!(codes(&circle), [("cycle", "area a".to_owned())]);
        assert_eq!(codes(&framework(vec![area("a", Some("x"))])), [("missing_parent", "area a".to_owned())]);
        assert_eq!(codes(&framework(vec![area("a", None), area("a", None)])), [("duplicate", "area a".to_owned())]);
        assert_eq!(codes(&framework(vec![area("a", Some("a"))])), [("cycle", "area a".to_owned())]);
    }

    #[test]
    fn a_skill_needs_an_area_a_title_and_a_code_of_its_own() {
        let mut one = framework(vec![area("a", None)]);
        let skill = |code: &str, area: &str| Skill {
            code: code.to_owned(),
            area: area.to_owned(),
            titles: Titles::source(Language::En, "x"),
            ..Skill::default()
        };
        one.skills = vec![skill("1", "a"), skill("1", "a"), skill("2", "z"), Skill { titles: Titles::default(), ..skill("3", "a") }];
        assert_eq!(
            codes(&one),
            [("duplicate", "skill 1".to_owned()), ("missing_parent", "skill 2".to_owned()), ("missing", "skill 3".to_owned())]
        );
    }

    #[test]
    fn a_framework_beyond_the_limit_is_refused() {
        let mut one = framework(vec![area("a", None)]);
        one.skills = (0..=MOST_SKILLS)
            .map(|number| Skill {
                code: number.to_string(),
                area: "a".to_owned(),
                titles: Titles::source(Language::En, "x"),
                ..Skill::default()
            })
            .collect();
        assert_eq!(codes(&one)[0].0, "too_many");
    }
}
