//! The statements of the guided questionnaire: our own, three per competence of DigComp, from simple to demanding.
//!
//! They are no part of the framework and not published by its authors; they describe in plain words what people at work do. DigComp
//! 2.2 and 3.0 share the codes of their competences, so both are asked with the same statements. The file is part of the
//! program.

use super::scoring::STATEMENTS;
use crate::platform::language::Language;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(Deserialize)]
struct File {
    /// The frameworks that these statements are for.
    frameworks: Vec<String>,
    /// Languages in which a native speaker has read them.
    reviewed: Vec<Language>,
    statements: BTreeMap<String, [BTreeMap<Language, String>; STATEMENTS]>,
}

static FILES: LazyLock<Vec<File>> = LazyLock::new(|| [include_str!("statements/digcomp.json")].into_iter().map(read).collect());

#[expect(clippy::expect_used, reason = "the files are part of the program, and a test reads every one")]
fn read(text: &str) -> File {
    serde_json::from_str(text).expect("a file of statements of this program is valid")
}

/// Whether a framework has statements of its own.
#[must_use]
pub fn guides(framework: &str) -> bool {
    FILES.iter().any(|file| file.frameworks.iter().any(|key| key == framework))
}

/// Whether nobody has read the statements in a language but who wrote them.
#[must_use]
pub fn unreviewed(framework: &str, language: Language) -> bool {
    FILES.iter().any(|file| file.frameworks.iter().any(|key| key == framework) && !file.reviewed.contains(&language))
}

/// The statements of a skill in a language, from simple to demanding; none where the framework's one question is asked.
#[must_use]
pub fn of(skill: &str, language: Language) -> Option<[&'static str; STATEMENTS]> {
    let (framework, code) = skill.split_once(':')?;
    let file = FILES.iter().find(|file| file.frameworks.iter().any(|key| key == framework))?;
    let statements = file.statements.get(code)?;
    Some([0, 1, 2].map(|place| {
        let texts: &'static BTreeMap<Language, String> = &statements[place];
        texts.get(&language).or_else(|| texts.get(&Language::En)).map_or("", String::as_str)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_competence_has_three_different_statements_in_every_language() {
        let file = &FILES[0];
        assert_eq!(file.statements.len(), 21);
        for language in Language::ALL {
            let mut seen = BTreeSet::new();
            for (code, statements) in &file.statements {
                for statement in statements {
                    let text = statement.get(&language).unwrap_or_else(|| panic!("{code} lacks {language:?}"));
                    assert!(text.ends_with('.') && text.chars().count() <= 220, "{code} in {language:?}: {text}");
                    assert!(seen.insert(text), "{code} in {language:?} stands twice: {text}");
                }
            }
        }
    }

    #[test]
    fn all_skills_of_digcomp_are_asked_and_it_takes_no_longer_than_a_quarter_of_an_hour() {
        let frameworks = crate::skills::frameworks();
        let digcomp = frameworks.iter().find(|framework| framework.key == "digcomp-2.2").unwrap();
        let words: usize = digcomp
            .skills
            .iter()
            .flat_map(|skill| of(&skill.key, Language::En).unwrap_or_else(|| panic!("{} has no statements", skill.key)))
            .map(|text| text.split_whitespace().count())
            .sum();
        // Reading 200 words a minute and four seconds for each answer.
        let minutes = words as f64 / 200.0 + 63.0 * 4.0 / 60.0;
        assert!(minutes < 15.0, "{minutes:.1} minutes");
    }
}
