//! Stopping mail with one click, without signing in (RFC 8058).
//!
//! A link carries a signed token: whose mail, which, and until when the link works. The signature is an HMAC with a secret that
//! the database keeps. Opening the link asks; only sending the form, or the mail program's own request, changes anything.

use super::kind::{Kind, MailChoice};
use super::store;
use crate::organisations;
use crate::platform::access::Scope;
use crate::platform::ids::PersonId;
use crate::platform::language::Language;
use crate::platform::{ApiError, Platform, audit};
use chrono::{DateTime, Duration, Utc};
use hmac::{Hmac, Mac};
use sea_orm::{ConnectionTrait, DbErr};
use sha2::Sha256;
use uuid::Uuid;

/// A link works this long: mail is read late, but not for ever.
const WORKS: Duration = Duration::days(365);
/// The name of the secret.
const SECRET: &str = "unsubscribe";
/// What stands in a token for the digest.
const DIGEST: &str = "digest";

/// Which mail a link stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Mail of its own about one kind.
    Kind(Kind),
    /// The digest.
    Digest,
}

impl Subject {
    fn name(self) -> &'static str {
        match self {
            Self::Kind(kind) => kind.message(),
            Self::Digest => DIGEST,
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        if name == DIGEST { Some(Self::Digest) } else { Kind::from_message(name).map(Self::Kind) }
    }
}

/// Whose mail a good link is about, and in which language to answer.
#[derive(Clone, Copy, Debug)]
pub struct Addressed {
    /// Her language.
    pub language: Language,
    /// Which mail.
    pub subject: Subject,
    person: PersonId,
}

fn scope() -> Scope {
    Scope::system("who holds the link of a mail is its receiver, signed in or not")
}

/// The address that stops a mail, for its head and its end.
pub(super) async fn address(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    person: PersonId,
    subject: Subject,
) -> Result<String, DbErr> {
    let secret = secret(transaction, platform).await?;
    let token = write(&secret, person, subject, platform.clock.now() + WORKS);
    Ok(format!("{}/unsubscribe/{token}", platform.config.server.public_url))
}

async fn secret(transaction: &impl ConnectionTrait, platform: &Platform) -> Result<Vec<u8>, DbErr> {
    let mut fresh = [0u8; 32];
    getrandom::fill(&mut fresh).map_err(|error| DbErr::Custom(error.to_string()))?;
    let kept = store::secret(transaction, SECRET, hex::encode(fresh), platform.clock.now()).await?;
    hex::decode(kept).map_err(|error| DbErr::Custom(error.to_string()))
}

/// Who opens a link.
///
/// # Errors
/// `token_invalid` when it was not written here, has expired, or its person is gone.
pub async fn open(platform: &Platform, token: &str) -> Result<Addressed, ApiError> {
    let open = async |transaction: &_| -> Result<_, ApiError> {
        let secret = secret(transaction, platform).await?;
        let (person, subject) = read(&secret, token, platform.clock.now()).ok_or_else(ApiError::token_invalid)?;
        let found = organisations::find_person(transaction, &scope(), person).await?.ok_or_else(ApiError::token_invalid)?;
        Ok(Addressed { language: found.language, subject, person })
    };
    platform.database.write(&scope(), open).await
}

/// Stops the mail of a link. What is returned undoes it.
///
/// # Errors
/// When the database refuses.
pub async fn stop(platform: &Platform, who: Addressed) -> Result<Vec<Kind>, ApiError> {
    let (from, kinds) = match who.subject {
        Subject::Kind(kind) => (MailChoice::AtOnce, vec![kind]),
        Subject::Digest => (MailChoice::Digest, Kind::ALL.to_vec()),
    };
    change(platform, who, &kinds, from, MailChoice::Never, "notifications.stopped").await
}

/// Lets mail go out again that a link stopped.
///
/// # Errors
/// When the database refuses.
pub async fn resume(platform: &Platform, who: Addressed, kinds: &[Kind]) -> Result<Vec<Kind>, ApiError> {
    let to = match who.subject {
        Subject::Kind(_) => MailChoice::AtOnce,
        Subject::Digest => MailChoice::Digest,
    };
    let kinds: Vec<Kind> =
        kinds.iter().copied().filter(|kind| who.subject == Subject::Digest || who.subject == Subject::Kind(*kind)).collect();
    change(platform, who, &kinds, MailChoice::Never, to, "notifications.resumed").await
}

/// Changes the kinds that stand as expected, and returns them.
async fn change(
    platform: &Platform,
    who: Addressed,
    kinds: &[Kind],
    from: MailChoice,
    to: MailChoice,
    action: &'static str,
) -> Result<Vec<Kind>, ApiError> {
    let now = platform.clock.now();
    let work = async |transaction: &sea_orm::DatabaseTransaction| -> Result<Vec<Kind>, DbErr> {
        let choices = store::choices(transaction, who.person).await?;
        let mut changed = Vec::new();
        for kind in kinds {
            let known = choices.iter().find(|choice| choice.kind == *kind);
            if known.map_or(kind.usual_mail(), |choice| choice.mail) == from {
                store::set_choice(transaction, who.person, *kind, known.is_none_or(|choice| choice.in_app != 0), to).await?;
                changed.push(*kind);
            }
        }
        if !changed.is_empty() {
            let event = audit::Event {
                actor: Some(who.person),
                organisation: None,
                action,
                record_kind: "person",
                record_id: Some(who.person.to_string()),
                detail: Some(format!("by the link of a mail: {}", who.subject.name())),
            };
            audit::record(transaction, now, event).await?;
        }
        Ok(changed)
    };
    Ok(platform.database.write(&scope(), work).await?)
}

/// `person.subject.end.signature`.
fn write(secret: &[u8], person: PersonId, subject: Subject, until: DateTime<Utc>) -> String {
    let content = format!("{}.{}.{}", person.0.simple(), subject.name(), until.timestamp());
    let signature = hex::encode(signer(secret, &content).finalize().into_bytes());
    format!("{content}.{signature}")
}

fn read(secret: &[u8], token: &str, now: DateTime<Utc>) -> Option<(PersonId, Subject)> {
    let (content, signature) = token.rsplit_once('.')?;
    signer(secret, content).verify_slice(&hex::decode(signature).ok()?).ok()?;
    let mut parts = content.split('.');
    let (person, subject, until) = (parts.next()?, parts.next()?, parts.next()?);
    let until = DateTime::from_timestamp(until.parse().ok()?, 0)?;
    (until > now).then_some((PersonId(Uuid::parse_str(person).ok()?), Subject::from_name(subject)?))
}

fn signer(secret: &[u8], content: &str) -> Hmac<Sha256> {
    // An HMAC takes keys of every length, so that the other branch is never taken.
    let mut signer = Hmac::<Sha256>::new_from_slice(secret).unwrap_or_else(|_| Hmac::new(&Default::default()));
    signer.update(content.as_bytes());
    signer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_good_until_its_end_and_only_as_it_was_written() {
        let (now, person) = (DateTime::from_timestamp(1_800_000_000, 0).unwrap(), PersonId(Uuid::from_u128(7)));
        for subject in Kind::ALL.map(Subject::Kind).into_iter().chain([Subject::Digest]) {
            let token = write(b"secret", person, subject, now + Duration::seconds(1));
            assert_eq!(read(b"secret", &token, now), Some((person, subject)));
            assert_eq!(read(b"secret", &token, now + Duration::seconds(1)), None, "expired");
            assert_eq!(read(b"another", &token, now), None, "another installation's");
            for place in 0..token.len() {
                let mut forged = token.clone().into_bytes();
                forged[place] = if forged[place] == b'0' { b'1' } else { b'0' };
                let forged = String::from_utf8(forged).unwrap();
                // Of a hexadecimal digit only its value counts.
                assert!(forged.eq_ignore_ascii_case(&token) || read(b"secret", &forged, now).is_none(), "{forged}");
            }
        }
        for nonsense in ["", ".", "...", "a.b.c.d", "…"] {
            assert_eq!(read(b"secret", nonsense, now), None, "{nonsense}");
        }
    }
}
