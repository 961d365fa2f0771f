//! A message as it goes over the wire.

use super::outgoing::Model;
use lettre::Message;
use lettre::message::header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Body, Mailbox, MultiPart, SinglePart};
use std::error::Error;

/// Where such mail can be stopped (RFC 2369).
#[derive(Clone)]
struct ListUnsubscribe(String);

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// That one request without a question stops it (RFC 8058).
#[derive(Clone)]
struct ListUnsubscribePost;

impl Header for ListUnsubscribePost {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
    }
}

/// Writes a message. Its id is the row's, so that a receiver can recognise a repeat.
pub(super) fn message(from: &str, mail: &Model) -> Result<Message, Box<dyn Error>> {
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
    let mut builder = Message::builder()
        .from(from)
        .to(mail.recipient.parse()?)
        .subject(mail.subject.clone())
        .message_id(Some(format!("<{}@{domain}>", mail.id)));
    if let Some(url) = &mail.unsubscribe_url {
        builder = builder.header(ListUnsubscribe(format!("<{url}>"))).header(ListUnsubscribePost);
    }
    Ok(builder.multipart(body)?)
}

#[cfg(test)]
mod tests {
    use super::super::outgoing::{Purpose, State};
    use super::*;
    use crate::platform::ids::MailId;
    use chrono::DateTime;

    fn mail(link: &str) -> Model {
        Model {
            id: MailId(uuid::Uuid::nil()),
            recipient: "ana.novak@kocevje.example".to_owned(),
            subject: "Смяна на паролата – ponastavitev".to_owned(),
            text_body: Some(format!("Spoštovani,\nЗдравейте\n{link}\n")),
            html_body: Some(format!("<p>Spoštovani</p>\n<a href=\"{link}\">{link}</a>")),
            state: State::Waiting,
            attempts: 1,
            created_at: DateTime::default(),
            next_attempt_at: DateTime::default(),
            sent_at: None,
            last_error: None,
            purpose: Purpose::Account,
            unsubscribe_url: None,
            sending_since: None,
        }
    }

    fn written(mail: &Model) -> String {
        String::from_utf8(message("Skillpact <no-reply@skillpact.example>", mail).unwrap().formatted()).unwrap()
    }

    #[test]
    fn long_links_and_letters_of_all_languages_stay_readable() {
        let link = format!("http://127.0.0.1:8080/reset-password#{}", "x".repeat(90));
        let text = written(&mail(&link));
        assert!(text.contains("Spoštovani,\r\nЗдравейте\r\n"));
        assert!(text.contains(&link));
        assert!(!text.contains("List-Unsubscribe"), "mail about the account cannot be stopped");
    }

    #[test]
    fn one_request_stops_it() {
        let url = "https://learn.example/unsubscribe/abc";
        let text = written(&Model { unsubscribe_url: Some(url.to_owned()), ..mail("x") });
        assert!(text.contains(&format!("List-Unsubscribe: <{url}>\r\n")), "{text}");
        assert!(text.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), "{text}");
    }
}
