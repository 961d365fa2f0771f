//! Published and retired frameworks in memory, for everybody who needs a name at once.
//!
//! What was published is never deleted, so that this only grows and replaces: a framework by its key, when its stamp is new.

use super::model::{Framework, Skill, State};
use super::shipped::shipped;
use crate::platform::language::Language;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

/// What is known at one moment.
#[derive(Debug, Default)]
struct Known {
    /// Published ones, those of the program first.
    offered: Arc<Vec<Arc<Framework>>>,
    all: BTreeMap<String, Arc<Framework>>,
    skills: HashMap<String, (Arc<Framework>, usize)>,
}

static KNOWN: LazyLock<RwLock<Arc<Known>>> =
    LazyLock::new(|| RwLock::new(Arc::new(Known::of(shipped().iter().map(|framework| Arc::new(framework.clone()))))));

impl Known {
    fn of(frameworks: impl IntoIterator<Item = Arc<Framework>>) -> Self {
        let all: BTreeMap<String, Arc<Framework>> = frameworks.into_iter().map(|framework| (framework.key.clone(), framework)).collect();
        let mut skills = HashMap::new();
        for framework in all.values() {
            for (place, skill) in framework.skills.iter().enumerate() {
                skills.insert(skill.key.clone(), (Arc::clone(framework), place));
            }
        }
        let place = |key: &str| shipped().iter().position(|own| own.key == key).unwrap_or(usize::MAX);
        let mut offered: Vec<_> = all.values().filter(|framework| framework.state == State::Published).cloned().collect();
        offered.sort_by_key(|framework| (place(&framework.key), framework.title.clone(), framework.version.clone()));
        Self { offered: Arc::new(offered), all, skills }
    }
}

fn known() -> Arc<Known> {
    Arc::clone(&KNOWN.read().unwrap_or_else(PoisonError::into_inner))
}

/// Takes in what was published, changed or retired. Drafts are nobody's business here.
pub fn take_in(changed: impl IntoIterator<Item = Framework>) {
    let changed: Vec<_> = changed.into_iter().filter(|framework| framework.state != State::Draft).map(Arc::new).collect();
    if changed.is_empty() {
        return;
    }
    let mut place = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
    *place = Arc::new(Known::of(place.all.values().cloned().chain(changed)));
}

/// The stamp under which a framework is known.
#[must_use]
pub fn stamp(key: &str) -> Option<String> {
    known().all.get(key).map(|framework| framework.stamp.clone())
}

/// All published frameworks, those that ship first.
#[must_use]
pub fn frameworks() -> Arc<Vec<Arc<Framework>>> {
    Arc::clone(&known().offered)
}

/// All published and retired frameworks, by key.
#[must_use]
pub fn everything() -> Vec<Arc<Framework>> {
    known().all.values().cloned().collect()
}

/// A framework by its key, published or retired.
#[must_use]
pub fn framework(key: &str) -> Option<Arc<Framework>> {
    known().all.get(key).cloned()
}

/// A skill in the framework it belongs to.
#[derive(Clone, Debug)]
pub struct KnownSkill {
    framework: Arc<Framework>,
    place: usize,
}

impl KnownSkill {
    /// The framework it belongs to, with its scale.
    #[must_use]
    pub fn framework(&self) -> &Arc<Framework> {
        &self.framework
    }
}

impl std::ops::Deref for KnownSkill {
    type Target = Skill;

    fn deref(&self) -> &Skill {
        &self.framework.skills[self.place]
    }
}

/// The skill of a key such as `digcomp-2.2:4.1`, whether its framework is published or retired.
#[must_use]
pub fn skill(key: &str) -> Option<KnownSkill> {
    known().skills.get(key).map(|(framework, place)| KnownSkill { framework: Arc::clone(framework), place: *place })
}

/// Whether any framework has this skill.
#[must_use]
pub fn knows(key: &str) -> bool {
    known().skills.contains_key(key)
}

/// A skill's title in a language; the key itself for a skill that no framework has.
#[must_use]
pub fn title(key: &str, language: Language) -> String {
    skill(key).map_or_else(|| key.to_owned(), |skill| skill.title(language).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::language::Language;

    #[test]
    fn what_is_taken_in_is_known_at_once_and_drafts_are_not() {
        let mut own = Framework::draft("registry-test-1", "Registry test", "1", Language::En);
        own.skills.push(Skill { key: own.skill_key("a"), code: "a".to_owned(), ..Skill::default() });
        take_in([own.clone()]);
        assert!(!knows("registry-test-1:a"));
        own.state = State::Published;
        take_in([own.clone()]);
        assert!(knows("registry-test-1:a") && frameworks().iter().any(|framework| framework.key == "registry-test-1"));
        own.state = State::Retired;
        take_in([own]);
        assert!(knows("registry-test-1:a"), "what refers to it keeps its name");
        assert!(frameworks().iter().all(|framework| framework.key != "registry-test-1"));
        assert_eq!(frameworks()[0].key, "digcomp-2.2", "the order of those that ship stays");
    }
}
