//! Mail: written as a row in the transaction that causes it, sent by a worker, tried again with growing pauses.

pub mod letter;

use crate::platform::access::Scope;
use crate::platform::ids::MailId;
use crate::platform::{Platform, SharedPlatform};
use chrono::{DateTime, Duration, Utc};
use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::message::{Body, Mailbox, MultiPart, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{LockBehavior, LockType};
use sea_orm::{QueryOrder, QuerySelect, Set};

/// A message that waits, was sent or was given up.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outgoing_mail")]
pub struct Model {
    /// Also its Message-ID, so that a receiver can recognise a repeat.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MailId,
    /// The receiver's address.
    #[sea_orm(column_type = "Text")]
    pub recipient: String,
    /// The subject line.
    #[sea_orm(column_type = "Text")]
    pub subject: String,
    /// Plain text; erased once sent, because it may carry a secret link.
    #[sea_orm(column_type = "Text", nullable)]
    pub text_body: Option<String>,
    /// HTML; erased once sent.
    #[sea_orm(column_type = "Text", nullable)]
    pub html_body: Option<String>,
    /// `waiting`, `sent` or `given_up`.
    #[sea_orm(column_type = "Text")]
    pub state: String,
    /// How often it was tried.
    pub attempts: i32,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// Not before.
    pub next_attempt_at: DateTime<Utc>,
    /// When it went out.
    pub sent_at: Option<DateTime<Utc>>,
    /// Why the last try failed.
    #[sea_orm(column_type = "Text", nullable)]
    pub last_error: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
/// None are declared: joins are written where they are needed.
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// After this many tries a message is given up.
const TRIES: i32 = 15;

/// A message to write.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The receiver's address.
    pub recipient: String,
    /// The subject line.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// HTML.
    pub html: String,
}

/// Queues a message in the transaction that causes it.
///
/// # Errors
/// When the database refuses.
pub async fn queue(transaction: &impl ConnectionTrait, id: MailId, now: DateTime<Utc>, mail: Mail) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(id),
        recipient: Set(mail.recipient),
        subject: Set(mail.subject),
        text_body: Set(Some(mail.text)),
        html_body: Set(Some(mail.html)),
        state: Set("waiting".to_owned()),
        attempts: Set(0),
        created_at: Set(now),
        next_attempt_at: Set(now),
        sent_at: Set(None),
        last_error: Set(None),
    };
    Entity::insert(row).exec_without_returning(transaction).await.map(|_| ())
}

/// Sends what is due until nothing is; returns how many went out.
///
/// A message is leased for five minutes before it is sent, so that two servers do not both send it; one that dies between
/// sending and noting it may send it a second time, under the same Message-ID.
///
/// # Errors
/// When the database refuses.
pub async fn deliver_due(platform: &Platform) -> Result<usize, DbErr> {
    let scope = Scope::system("mail belongs to nobody's reports");
    let mut sent = 0;
    loop {
        let now = platform.clock.now();
        let lease = async |transaction: &sea_orm::DatabaseTransaction| -> Result<Option<Model>, DbErr> {
            let due = Entity::find()
                .filter(Column::State.eq("waiting"))
                .filter(Column::NextAttemptAt.lte(now))
                .order_by_asc(Column::NextAttemptAt)
                .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
                .one(transaction)
                .await?;
            let Some(mail) = due else { return Ok(None) };
            let lease = ActiveModel {
                id: Set(mail.id),
                attempts: Set(mail.attempts + 1),
                next_attempt_at: Set(now + Duration::minutes(5)),
                ..Default::default()
            };
            Entity::update(lease).exec(transaction).await.map(Some)
        };
        let Some(mail) = platform.database.write(&scope, lease).await? else { return Ok(sent) };
        let outcome = send(platform, &mail).await;
        let mut row = ActiveModel { id: Set(mail.id), ..Default::default() };
        match outcome {
            Ok(()) => {
                sent += 1;
                row.state = Set("sent".to_owned());
                row.sent_at = Set(Some(platform.clock.now()));
                (row.text_body, row.html_body) = (Set(None), Set(None));
                tracing::info!(mail = %mail.id, "mail sent");
            }
            Err(reason) => {
                tracing::warn!(mail = %mail.id, attempt = mail.attempts, reason, "mail not sent");
                row.last_error = Set(Some(reason));
                if mail.attempts >= TRIES {
                    row.state = Set("given_up".to_owned());
                    (row.text_body, row.html_body) = (Set(None), Set(None));
                } else {
                    row.next_attempt_at = Set(platform.clock.now() + pause(mail.attempts));
                }
            }
        }
        platform.database.write(&scope, async |transaction| Entity::update(row).exec(transaction).await).await?;
    }
}

/// One, two, four … minutes up to four hours: fifteen tries outlast a mail server that is down for a day.
fn pause(attempts: i32) -> Duration {
    Duration::minutes((1i64 << attempts.clamp(1, 9).saturating_sub(1)).min(240))
}

/// Delivers mail until the program ends.
pub async fn deliver_for_ever(platform: SharedPlatform) {
    loop {
        let round = platform.clone();
        // A task of its own, so that one message nobody can compose does not end all mail.
        match tokio::spawn(async move { deliver_due(&round).await }).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => tracing::warn!(%error, "mail queue cannot be read"),
            Err(error) => tracing::error!(%error, "delivering mail panicked"),
        }
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    }
}

async fn send(platform: &Platform, mail: &Model) -> Result<(), String> {
    let config = &platform.config.mail;
    let message = compose(&config.from, mail).map_err(|error| error.to_string())?;
    if let Some(url) = &config.smtp_url {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|error| error.to_string())?.build();
        return transport.send(message).await.map(|_| ()).map_err(|error| error.to_string());
    }
    let name = format!("{}-{}.eml", mail.created_at.format("%Y%m%dT%H%M%S%3f"), mail.id);
    let write = async {
        tokio::fs::create_dir_all(&config.folder).await?;
        tokio::fs::write(config.folder.join(name), message.formatted()).await
    };
    write.await.map_err(|error: std::io::Error| error.to_string())
}

fn compose(from: &str, mail: &Model) -> Result<Message, Box<dyn std::error::Error>> {
    let from: Mailbox = from.parse()?;
    let domain = from.email.domain().to_owned();
    let part = |kind, body: &Option<String>| {
        // Eight-bit text stays readable in the file, and every mail server of this century takes it. The library would panic
        // on lines of more than 76 bytes, which links are; RFC 5322 allows 998, and the texts wrap far below that.
        let bytes = body.clone().unwrap_or_default().replace("\r\n", "\n").replace('\n', "\r\n").into_bytes();
        SinglePart::builder().header(kind).body(Body::dangerous_pre_encoded(bytes, ContentTransferEncoding::EightBit))
    };
    let body = MultiPart::alternative()
        .singlepart(part(ContentType::TEXT_PLAIN, &mail.text_body))
        .singlepart(part(ContentType::TEXT_HTML, &mail.html_body));
    let message = Message::builder()
        .from(from)
        .to(mail.recipient.parse()?)
        .subject(mail.subject.clone())
        .message_id(Some(format!("<{}@{domain}>", mail.id)))
        .multipart(body)?;
    Ok(message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_links_and_letters_of_all_languages_stay_readable() {
        let link = format!("http://127.0.0.1:8080/reset-password#{}", "x".repeat(90));
        let mail = Model {
            id: MailId(uuid::Uuid::nil()),
            recipient: "ana.novak@kocevje.example".to_owned(),
            subject: "Смяна на паролата – ponastavitev".to_owned(),
            text_body: Some(format!("Spoštovani,\nЗдравейте\n{link}\n")),
            html_body: Some(format!("<p>Spoštovani</p>\n<a href=\"{link}\">{link}</a>")),
            state: "waiting".to_owned(),
            attempts: 1,
            created_at: DateTime::default(),
            next_attempt_at: DateTime::default(),
            sent_at: None,
            last_error: None,
        };
        let written = String::from_utf8(compose("Skillpact <no-reply@skillpact.example>", &mail).unwrap().formatted()).unwrap();
        assert!(written.contains("Spoštovani,\r\nЗдравейте\r\n"));
        assert!(written.contains(&link));
    }

    #[test]
    fn pauses_grow_to_hours() {
        assert_eq!(pause(1), Duration::minutes(1));
        assert_eq!(pause(2), Duration::minutes(2));
        assert_eq!(pause(14), Duration::hours(4));
        let all: Duration = (1..TRIES).map(pause).sum();
        assert!(all > Duration::hours(24), "{all}");
    }
}
