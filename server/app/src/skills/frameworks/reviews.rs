//! Who reviewed the titles of a framework.
//!
//! A title's status says that it is reviewed; a row beside it says by whom and when. It is written when somebody here reviews the title
//! and goes when the title changes, so that nobody is named for words she never saw.

use super::entity::title_review;
use super::model::{CONFIRMED, Framework, Titles};
use super::store;
use crate::organisations::person_names;
use crate::platform::access::{Actor, Scope};
use crate::platform::ids::PersonId;
use crate::platform::language::Language;
use crate::platform::{ApiError, Platform};
use chrono::{DateTime, Utc};
use sea_orm::{DatabaseTransaction, DbErr};
use std::collections::{BTreeMap, HashMap};

/// Who reviewed a title, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// "Given Family"; nobody is named after she was forgotten.
    pub by: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

/// The reviews of a framework, by entry and language.
pub type Reviews = HashMap<(String, String), Review>;

/// What an area is called in reviews.
#[must_use]
pub fn area(code: &str) -> String {
    format!("area {code}")
}

/// What a skill is called in reviews.
#[must_use]
pub fn skill(code: &str) -> String {
    format!("skill {code}")
}

/// What a level is called in reviews.
#[must_use]
pub fn level(level: i32) -> String {
    format!("level {level}")
}

fn entries(framework: &Framework) -> BTreeMap<String, &Titles> {
    let areas = framework.areas.iter().map(|one| (area(&one.code), &one.titles));
    let skills = framework.skills.iter().map(|one| (skill(&one.code), &one.titles));
    let levels = framework.scale.levels.iter().map(|one| (level(one.level), &one.name));
    areas.chain(skills).chain(levels).collect()
}

/// A title with whether it is reviewed.
fn said(titles: Option<&&Titles>, language: Language) -> Option<(String, bool)> {
    let titles = titles?;
    let text = titles.text.get(&language)?;
    Some((text.clone(), titles.status.get(&language).is_some_and(|status| status.starts_with(CONFIRMED))))
}

/// What changes from one state of a framework to the next: titles that were reviewed just now, and titles whose review is over.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// Entry and language of what is reviewed now.
    pub reviewed: Vec<(String, String)>,
    /// Entry and language of what is no longer.
    pub over: Vec<(String, String)>,
}

/// Compares translations. The source's own titles need no review.
#[must_use]
pub fn changed(before: &Framework, after: &Framework) -> Changed {
    let (old, new) = (entries(before), entries(after));
    let mut changed = Changed::default();
    let names: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in names {
        for language in Language::ALL.into_iter().filter(|language| *language != after.language) {
            let (was, is) = (said(old.get(name), language), said(new.get(name), language));
            if was == is {
                continue;
            }
            let place = (name.clone(), language.tag().to_owned());
            match is {
                Some((_, true)) => changed.reviewed.push(place),
                _ => changed.over.push(place),
            }
        }
    }
    changed
}

/// Notes what a change of a framework means for reviews of its titles.
pub async fn note(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    (before, after): (&Framework, &Framework),
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let Changed { reviewed, over } = changed(before, after);
    store::reviews::remove(transaction, &after.key, &over).await?;
    let rows = reviewed.into_iter().map(|(entry, language)| title_review::Model {
        framework_key: after.key.clone(),
        entry,
        language,
        reviewed_by: Some(actor.person),
        reviewed_at: now,
    });
    store::reviews::write(transaction, rows.collect()).await
}

/// Takes the reviews of a framework along into a copy of it.
pub async fn copy(transaction: &DatabaseTransaction, from: &str, to: &Framework) -> Result<(), DbErr> {
    let there = entries(to);
    let rows = store::reviews::of_framework(transaction, from).await?;
    let rows = rows.into_iter().filter(|row| there.contains_key(&row.entry));
    let rows = rows.map(|row| title_review::Model { framework_key: to.key.clone(), ..row });
    store::reviews::write(transaction, rows.collect()).await
}

/// The reviews of a framework with the reviewers' names, for those who manage frameworks.
pub async fn of(platform: &Platform, key: &str) -> Result<Reviews, ApiError> {
    let find = async |connection: &_| store::reviews::of_framework(connection, key).await;
    let rows = platform.database.read_latest::<_, DbErr>(&Scope::SHARED, find).await?;
    let names = names(platform, rows.iter().filter_map(|row| row.reviewed_by)).await?;
    let review = |row: title_review::Model| {
        let by = row.reviewed_by.and_then(|person| names.get(&person).cloned());
        ((row.entry, row.language), Review { by, at: row.reviewed_at })
    };
    Ok(rows.into_iter().map(review).collect())
}

/// The names of reviewers. Who manages frameworks sees them wherever they belong, because what they reviewed is everybody's.
pub async fn names(platform: &Platform, people: impl Iterator<Item = PersonId>) -> Result<BTreeMap<PersonId, String>, ApiError> {
    let mut people: Vec<PersonId> = people.collect();
    people.sort_unstable();
    people.dedup();
    if people.is_empty() {
        return Ok(BTreeMap::new());
    }
    let scope = Scope::system("who reviewed what is shared is part of it");
    let read = async |connection: &_| person_names(connection, &scope, &people).await;
    Ok(platform.database.read_latest::<_, DbErr>(&scope, read).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skills::frameworks::shipped::shipped;

    #[test]
    fn a_review_begins_with_a_status_and_ends_with_another_word() {
        let before = shipped()[0].clone();
        let at = |code: &str| (skill(code), "sv".to_owned());
        let with = |text: &str, status: &str| {
            let mut after = before.clone();
            let titles = &mut after.skills[2].titles;
            titles.text.insert(Language::Sv, text.to_owned());
            titles.status.insert(Language::Sv, status.to_owned());
            after
        };
        let code = before.skills[2].code.clone();
        let (plain, reviewed) = (with("a", "to verify"), with("a", "confirmed"));
        assert_eq!(changed(&plain, &reviewed), Changed { reviewed: vec![at(&code)], over: vec![] });
        assert_eq!(changed(&reviewed, &reviewed), Changed::default());
        assert_eq!(changed(&reviewed, &plain), Changed { reviewed: vec![], over: vec![at(&code)] });
        assert_eq!(changed(&reviewed, &with("b", "confirmed")).reviewed, [at(&code)], "another word is another review");
        assert_eq!(changed(&reviewed, &with("b", "to verify")).over, [at(&code)]);
        let mut gone = reviewed.clone();
        gone.skills.remove(2);
        assert!(changed(&reviewed, &gone).over.contains(&at(&code)));
    }

    #[test]
    fn titles_of_the_source_are_not_reviewed() {
        let before = shipped()[0].clone();
        let mut after = before.clone();
        after.skills[0].titles.text.insert(before.language, "another".to_owned());
        assert_eq!(changed(&before, &after), Changed::default());
    }
}
