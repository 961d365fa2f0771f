//! One mail about everything that waits.

use super::entity::digest;
use super::entity::notification::{self, MailState};
use super::kind::{MailChoice, Rhythm};
use super::period::{self, Period};
use super::unsubscribe::{self, Subject};
use super::{store, texts};
use crate::organisations::{self, Person};
use crate::platform::access::Scope;
use crate::platform::ids::{DigestId, PersonId};
use crate::platform::mail::letter::Written;
use crate::platform::mail::{self, Mail, Purpose};
use crate::platform::messages::{Value, text, text_with};
use crate::platform::{Platform, clock::Clock};
use sea_orm::{DatabaseTransaction, DbErr};

/// So many notices are listed in one mail; the rest is in the app.
const LISTED: usize = 30;

fn scope() -> Scope {
    Scope::system("a digest is written for whoever waits for one")
}

/// Writes every digest that is due; returns how many. Several servers may do so at the same time.
///
/// # Errors
/// When the database refuses.
pub(super) async fn write_due(platform: &Platform) -> Result<usize, DbErr> {
    let (now, zone) = (platform.clock.now(), platform.config.server.time_zone);
    let mut written = 0;
    for rhythm in [Rhythm::Daily, Rhythm::Weekly] {
        let period = period::last(now, zone, rhythm);
        let due = async |connection: &_| store::people_due(connection, rhythm, &period).await;
        for person in platform.database.read_latest(&scope(), due).await? {
            let write = async |transaction: &_| write_one(transaction, platform, person, &period).await;
            written += usize::from(platform.database.write(&scope(), write).await?.is_some());
        }
    }
    Ok(written)
}

/// Writes a person's digest for a period unless she has had it; returns how many notices it sums up. Without anything to say there
/// is none.
pub(super) async fn write_one(
    transaction: &DatabaseTransaction,
    platform: &Platform,
    person: PersonId,
    period: &Period,
) -> Result<Option<usize>, DbErr> {
    let waiting = store::waiting(transaction, person, period.until).await?;
    let choices = store::choices(transaction, person).await?;
    let still_wanted = |notice: &&notification::Model| {
        let choice = choices.iter().find(|choice| choice.kind == notice.kind);
        notice.read_at.is_none() && choice.map_or(notice.kind.usual_mail(), |choice| choice.mail) != MailChoice::Never
    };
    let notices: Vec<_> = waiting.iter().filter(still_wanted).collect();
    let to = organisations::find_person(transaction, &scope(), person).await?;
    if let (Some(to), false) = (&to, notices.is_empty()) {
        let row = digest::Model {
            id: DigestId(platform.clock.id()),
            person_id: person,
            period: period.name.clone(),
            notices: i32::try_from(notices.len()).unwrap_or(i32::MAX),
            created_at: platform.clock.now(),
        };
        if !store::insert_digest(transaction, row).await? {
            return Ok(None);
        }
        let stop = unsubscribe::address(transaction, platform, person, Subject::Digest).await?;
        mail::queue(transaction, platform, compose(platform, to, &notices, stop)).await?;
    }
    // What she has read meanwhile, or wants no mail about any more, waits no longer either.
    for (state, is_summed_up) in [(MailState::Sent, true), (MailState::None, false)] {
        let ids = waiting.iter().filter(|notice| (to.is_some() && still_wanted(notice)) == is_summed_up).map(|notice| notice.id);
        store::set_mails(transaction, ids.collect(), state).await?;
    }
    Ok(to.filter(|_| !notices.is_empty()).map(|_| notices.len()))
}

/// The period of a digest that somebody asks for: one an hour.
pub(super) fn asked_for(clock: &Clock) -> Period {
    let now = clock.now();
    Period { name: format!("asked {}", now.format("%Y-%m-%dT%H")), until: now }
}

fn compose(platform: &Platform, to: &Person, notices: &[&notification::Model], stop: String) -> Mail {
    let (config, language) = (&platform.config, to.language);
    let public_url = &config.server.public_url;
    let count = i64::try_from(notices.len()).unwrap_or(i64::MAX);
    let counted = |key: &str, count: i64| text_with(language, key, [("count", Value::Number(count))]);
    let item = |notice: &&notification::Model| {
        (texts::sentence(language, notice.kind, &texts::read(&notice.arguments)), format!("{public_url}{}", notice.link))
    };
    let mut after = vec![config.consortium.name.clone()];
    if notices.len() > LISTED {
        after.insert(0, counted("mail-digest-more", count - i64::try_from(LISTED).unwrap_or(0)));
    }
    let letter = Written {
        subject: counted("mail-digest-subject", count),
        before: vec![text(language, "mail-greeting", &[("given_name", &to.given_name)]), counted("mail-digest-body", count)],
        items: notices.iter().take(LISTED).map(item).collect(),
        action: text(language, "mail-digest-action", &[]),
        link: &format!("{public_url}/notifications"),
        after,
        footer: footer(public_url, language, &stop),
    };
    Mail { purpose: Purpose::Digest, unsubscribe_url: Some(stop), ..letter.to(&to.email, language) }
}

/// What stands below every mail that can be stopped.
pub(super) fn footer(public_url: &str, language: crate::platform::language::Language, stop: &str) -> Vec<(String, String)> {
    vec![
        (text(language, "mail-footer-settings", &[]), format!("{public_url}/me/notifications")),
        (text(language, "mail-footer-stop", &[]), stop.to_owned()),
    ]
}
