//! The mails of this slice, in the receiver's language, as plain text and as HTML.

use crate::organisations::Person;
use crate::platform::Platform;
use crate::platform::language::Language;
use crate::platform::mail::letter::Letter;
use crate::platform::mail::{self, Mail};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};

/// What a mail is about.
#[derive(Clone, Debug)]
pub(super) enum Occasion {
    /// An organisation invites somebody who has no password yet.
    Invitation { organisation: String, secret: String, until: DateTime<Utc> },
    /// An organisation has added somebody who has a password.
    NewMembership { organisation: String },
    /// Somebody wants to sign up with this address.
    Registration { organisation: String, secret: String, until: DateTime<Utc> },
    /// Somebody wants to sign up who belongs to the organisation already.
    AlreadyMember { organisation: String },
    /// Somebody asked for a new password.
    PasswordReset { secret: String, until: DateTime<Utc> },
    /// Somebody wants to sign in with this address.
    EmailChange { secret: String, until: DateTime<Utc> },
    /// The address was changed; this is the old one.
    EmailChanged { at: DateTime<Utc> },
    /// A password was changed.
    PasswordChanged { at: DateTime<Utc> },
}

/// Queues a mail in the transaction that causes it.
pub(super) async fn send(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    to: &Person,
    language: Language,
    occasion: &Occasion,
) -> Result<(), DbErr> {
    let config = &platform.config;
    let mail = compose(&config.consortium.name, &config.server.public_url, to, language, occasion);
    mail::queue(transaction, platform, mail).await.map(|_| ())
}

/// The link that an invitation or a password reset carries. The secret stands in the fragment, which browsers send to
/// nobody.
pub(super) fn link(public_url: &str, occasion: &Occasion) -> String {
    match occasion {
        Occasion::Invitation { secret, .. } => format!("{public_url}/accept-invitation#{secret}"),
        Occasion::Registration { secret, .. } => format!("{public_url}/register#{secret}"),
        Occasion::PasswordReset { secret, .. } => format!("{public_url}/reset-password#{secret}"),
        Occasion::EmailChange { secret, .. } => format!("{public_url}/confirm-email#{secret}"),
        Occasion::EmailChanged { .. } => format!("{public_url}/privacy"),
        Occasion::PasswordChanged { .. } => format!("{public_url}/reset-password"),
        Occasion::NewMembership { .. } | Occasion::AlreadyMember { .. } => format!("{public_url}/sign-in"),
    }
}

fn compose(consortium: &str, public_url: &str, to: &Person, language: Language, occasion: &Occasion) -> Mail {
    let (key, organisation, moment) = match occasion {
        Occasion::Invitation { organisation, until, .. } => ("mail-invitation", organisation.as_str(), Some(until)),
        Occasion::NewMembership { organisation } => ("mail-membership", organisation.as_str(), None),
        Occasion::Registration { organisation, until, .. } => ("mail-registration", organisation.as_str(), Some(until)),
        Occasion::AlreadyMember { organisation } => ("mail-already-member", organisation.as_str(), None),
        Occasion::PasswordReset { until, .. } => ("mail-password-reset", "", Some(until)),
        Occasion::EmailChange { until, .. } => ("mail-email-change", "", Some(until)),
        Occasion::EmailChanged { at } => ("mail-email-changed", "", Some(at)),
        Occasion::PasswordChanged { at } => ("mail-password-changed", "", Some(at)),
    };
    let moment = moment.map(|moment| moment.format("%Y-%m-%d %H:%M").to_string()).unwrap_or_default();
    let arguments =
        [("consortium", consortium), ("organisation", organisation), ("moment", moment.as_str()), ("given_name", to.given_name.as_str())];
    let link = link(public_url, occasion);
    Letter { key, arguments: &arguments, link: &link, consortium }.to(&to.email, language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::ids::PersonId;

    fn composed(language: Language, organisation: &str) -> Mail {
        let moment = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let to = Person {
            id: PersonId(uuid::Uuid::nil()),
            email: "ana.novak@kocevje.example".to_owned(),
            given_name: "Ana".to_owned(),
            family_name: "Novak".to_owned(),
            language,
            created_at: moment,
        };
        let occasion = Occasion::Invitation { organisation: organisation.to_owned(), secret: "s3cret".to_owned(), until: moment };
        compose("Skillpact", "https://learn.example", &to, language, &occasion)
    }

    #[test]
    fn every_language_has_every_text() {
        for language in Language::ALL {
            let mail = composed(language, "Kočevje");
            for text in [&mail.subject, &mail.text, &mail.html] {
                assert!(!text.contains("mail-") && !text.contains('{'), "{}: {text}", language.tag());
            }
            assert!(mail.subject.contains("Kočevje"), "{}", mail.subject);
            assert!(mail.text.contains("https://learn.example/accept-invitation#s3cret"));
            assert!(mail.text.contains("2027-01-15 08:00"));
        }
    }

    #[test]
    fn lines_are_short_and_links_stay_whole() {
        for language in Language::ALL {
            let mail = composed(language, "Kočevje");
            assert!(mail.text.lines().all(|line| line.chars().count() <= 72 || line.starts_with("https://")), "{}", mail.text);
        }
    }

    #[test]
    fn names_cannot_bring_markup() {
        let mail = composed(Language::En, "<img src=x>&\"");
        assert!(mail.html.contains("&lt;img src=x&gt;&amp;&quot;"));
        assert!(!mail.html.contains("<img"));
    }
}
