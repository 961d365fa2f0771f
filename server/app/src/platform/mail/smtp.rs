//! Talking to the mail server, step by step.
//!
//! The library's own transport does not say at which step a connection broke. It matters: before the last byte of the message
//! nothing was taken over, after it the message may have arrived although no answer came.

use lettre::Message;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use std::time::Duration;
use url::Url;

/// What came of handing a message over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The mail server has it.
    Sent,
    /// It has not got it; later it may.
    NotYet(String),
    /// It will never take it.
    Refused(String),
    /// It may have got it.
    Unsure(String),
}

/// For finding the server, introducing oneself and naming the receiver.
const TO_BEGIN: Duration = Duration::from_secs(60);
/// For the message itself: RFC 5321 asks for patience after its end.
const TO_SEND: Duration = Duration::from_secs(300);

/// Hands a message to the mail server of an address such as `smtps://user:password@mail.example:465`, or
/// `smtp://mail.example?tls=required`.
pub(super) async fn hand_over(address: &str, message: &Message) -> Outcome {
    let bytes = message.formatted();
    let begun = tokio::time::timeout(TO_BEGIN, begin(address, message, bytes.is_ascii())).await;
    let mut connection = match begun {
        Ok(Ok(connection)) => connection,
        Ok(Err(outcome)) => return outcome,
        Err(_) => return Outcome::NotYet("the mail server does not answer".to_owned()),
    };
    match tokio::time::timeout(TO_SEND, connection.message(&bytes)).await {
        Ok(Ok(_)) => {
            // It has the message; whether it says good-bye is its own affair.
            let _ = tokio::time::timeout(Duration::from_secs(5), connection.quit()).await;
            Outcome::Sent
        }
        Ok(Err(error)) if error.is_permanent() => Outcome::Refused(error.to_string()),
        Ok(Err(error)) if error.is_transient() => Outcome::NotYet(error.to_string()),
        Ok(Err(error)) => Outcome::Unsure(format!("no answer after the message: {error}")),
        Err(_) => Outcome::Unsure("no answer after the message".to_owned()),
    }
}

/// Everything up to the moment when the message may begin.
async fn begin(address: &str, message: &Message, is_ascii: bool) -> Result<AsyncSmtpConnection, Outcome> {
    let mut connection = connect(address).await.map_err(Outcome::NotYet)?;
    let not_yet = |error: Error| Outcome::NotYet(error.to_string());
    let mut options = Vec::new();
    if !is_ascii {
        if !connection.server_info().supports_feature(Extension::EightBitMime) {
            return Err(Outcome::NotYet("the mail server takes no eight-bit text".to_owned()));
        }
        options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    let envelope = message.envelope();
    // Refusing the sender is about the installation, not about this message: it is mended, not given up at once.
    connection.command(Mail::new(envelope.from().cloned(), options)).await.map_err(not_yet)?;
    for receiver in envelope.to() {
        connection
            .command(Rcpt::new(receiver.clone(), Vec::new()))
            .await
            .map_err(|error| if error.is_permanent() { Outcome::Refused(error.to_string()) } else { Outcome::NotYet(error.to_string()) })?;
    }
    connection.command(Data).await.map_err(not_yet)?;
    Ok(connection)
}

async fn connect(address: &str) -> Result<AsyncSmtpConnection, String> {
    let url = Url::parse(address).map_err(|error| error.to_string())?;
    let host = url.host_str().ok_or("mail.smtp_url names no host")?;
    let encryption = url.query_pairs().find(|(name, _)| name == "tls").map(|(_, value)| value.into_owned());
    let (is_wrapped, starts_tls, usual_port) = match (url.scheme(), encryption.as_deref()) {
        ("smtps", _) => (true, None, 465),
        (_, Some("required")) => (false, Some(true), 587),
        (_, Some("opportunistic")) => (false, Some(false), 587),
        _ => (false, None, 25),
    };
    let tls = || TlsParameters::new(host.to_owned()).map_err(|error| error.to_string());
    let path = url.path().trim_matches('/');
    let name = if path.is_empty() { ClientId::default() } else { ClientId::Domain(path.to_owned()) };
    let server = (host.trim_matches(['[', ']']), url.port().unwrap_or(usual_port));
    let wrapper = if is_wrapped { Some(tls()?) } else { None };
    let connected = AsyncSmtpConnection::connect_tokio1(server, Some(TO_BEGIN), &name, wrapper, None).await;
    let mut connection = connected.map_err(|error| error.to_string())?;
    if let Some(is_required) = starts_tls
        && (is_required || connection.can_starttls())
    {
        connection.starttls(tls()?, &name).await.map_err(|error| error.to_string())?;
    }
    if let Some(password) = url.password() {
        let credentials = Credentials::new(decoded(url.username()), decoded(password));
        connection.auth(DEFAULT_MECHANISMS, &credentials).await.map_err(|error| error.to_string())?;
    }
    Ok(connection)
}

/// Names and passwords stand percent-encoded in an address.
fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}
