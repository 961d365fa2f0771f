//! Writing a notice in the transaction that causes it.

use super::entity::{broadcast, notification};
use super::kind::Kind;
use super::{DECIDE, SPREAD, store};
use crate::platform::access::Permission;
use crate::platform::ids::{BroadcastId, NotificationId, OrganisationId, PersonId};
use crate::platform::language::Language;
use crate::platform::{Platform, jobs};
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Longer texts in a notice are cut; a title has at most so many letters.
const LONGEST_TEXT: usize = 200;
/// Longer links lead nowhere in the app.
const LONGEST_LINK: usize = 500;

/// Something to tell.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Whom.
    pub to: To,
    /// In which organisation it happened.
    pub organisation: OrganisationId,
    /// What it is about.
    pub kind: Kind,
    /// What its sentence names; see [`Kind`].
    pub arguments: Vec<(&'static str, Argument)>,
    /// Where in the app to look: a path that begins with one slash.
    pub link: String,
    /// The same key is said to a person once; without one the notice is always new.
    pub key: Option<String>,
}

/// Who is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// One person.
    Person(PersonId),
    /// Everybody who holds a permission in the whole of the notice's organisation.
    Holders {
        /// Which permission.
        permission: Permission,
        /// Not her, mostly because she caused it.
        except: Option<PersonId>,
    },
}

/// What a sentence names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Argument {
    /// A text that is the same in all languages, such as a name.
    Text(String),
    /// A title in the languages that it has; any of them is better than none.
    Translated(BTreeMap<Language, String>),
    /// A number, which decides the plural form.
    Number(i64),
    /// A day, written as the reader's language writes it.
    Day(NaiveDate),
}

impl Argument {
    /// A title in the languages that it has.
    #[must_use]
    pub fn translated(titles: impl IntoIterator<Item = (Language, String)>) -> Self {
        Self::Translated(titles.into_iter().map(|(language, title)| (language, cut(&title))).collect())
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(cut(text))
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(cut(&text))
    }
}

fn cut(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(LONGEST_TEXT).collect()
}

/// Tells somebody something, in the transaction that causes it: when that is undone, nothing was said. Mail follows by itself
/// when she wants it.
///
/// It works inside every scope, also one that may not see the receiver. The same key to the same receiver changes nothing.
///
/// # Errors
/// When the database refuses, or the link leads out of the app.
pub async fn notify(transaction: &impl ConnectionTrait, platform: &Platform, notice: Notice) -> Result<(), DbErr> {
    let Notice { to, organisation, kind, arguments, link, key } = notice;
    if !leads_into_the_app(&link) {
        return Err(DbErr::Custom(format!("a notice must not lead to {link}")));
    }
    let now = platform.clock.now();
    let id = platform.clock.id();
    let arguments: BTreeMap<&str, Argument> = arguments.into_iter().collect();
    let arguments = serde_json::to_string(&arguments).map_err(|error| DbErr::Custom(error.to_string()))?;
    let key = key.unwrap_or_else(|| id.to_string());
    match to {
        To::Person(person_id) => {
            let row = notification::Model {
                id: NotificationId(id),
                organisation_id: organisation,
                person_id,
                kind,
                key,
                arguments,
                link,
                created_at: now,
                read_at: None,
                mail: notification::MailState::Undecided,
            };
            let id = row.id.0;
            store::insert_notifications(transaction, vec![row]).await?;
            jobs::enqueue(transaction, platform, DECIDE, id, now).await
        }
        To::Holders { permission, except } => {
            let row = broadcast::Model {
                id: BroadcastId(id),
                organisation_id: organisation,
                except_id: except,
                permission: permission.name().to_owned(),
                kind,
                key,
                arguments,
                link,
                created_at: now,
                spread_at: None,
            };
            let id = row.id.0;
            store::insert_broadcast(transaction, row).await?;
            jobs::enqueue(transaction, platform, SPREAD, id, now).await
        }
    }
}

/// Another site's address, or one that a browser would read as such, is no link of ours.
fn leads_into_the_app(link: &str) -> bool {
    let mut letters = link.chars();
    letters.next() == Some('/')
        && !matches!(letters.next(), Some('/' | '\\'))
        && link.len() <= LONGEST_LINK
        && !link.contains(|letter: char| letter.is_control() || letter.is_whitespace() || letter == '\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_stay_in_the_app() {
        for good in ["/", "/courses/shared-calendar", "/tests/0192?x=1#top"] {
            assert!(leads_into_the_app(good), "{good}");
        }
        for bad in
            ["", "courses", "//evil.example", "/\\evil.example", "https://evil.example", "/a b", "/a\nb", &format!("/{}", "x".repeat(500))]
        {
            assert!(!leads_into_the_app(bad), "{bad}");
        }
    }

    #[test]
    fn texts_are_cut_and_have_no_control_characters() {
        assert_eq!(Argument::from("a\r\nb"), Argument::Text("ab".to_owned()));
        assert_eq!(Argument::from("č".repeat(300)), Argument::Text("č".repeat(200)));
    }
}
