//! A letter with a link, in the receiver's language, as plain text and as HTML.
//!
//! Its words are messages that begin with one key: `…-subject`, `…-body`, `…-action` (what the link does) and `…-note`.

use super::Mail;
use crate::platform::language::Language;
use crate::platform::messages::text;

/// What is to be said.
#[derive(Clone, Copy, Debug)]
pub struct Letter<'a> {
    /// What the keys of its messages begin with.
    pub key: &'a str,
    /// What its messages name; `given_name` and `consortium` among them.
    pub arguments: &'a [(&'a str, &'a str)],
    /// Where its link leads.
    pub link: &'a str,
    /// Whose name stands at its end.
    pub consortium: &'a str,
}

impl Letter<'_> {
    /// The mail to an address.
    #[must_use]
    pub fn to(&self, recipient: &str, language: Language) -> Mail {
        let Self { key, arguments, link, consortium } = *self;
        let say = |key: &str| text(language, key, arguments);
        let written = Written {
            subject: say(&format!("{key}-subject")),
            before: vec![say("mail-greeting"), say(&format!("{key}-body"))],
            action: say(&format!("{key}-action")),
            link,
            after: vec![say(&format!("{key}-note")), consortium.to_owned()],
        };
        written.to(recipient, language)
    }
}

/// A letter whose words are found already.
#[derive(Clone, Debug)]
pub struct Written<'a> {
    /// The subject line.
    pub subject: String,
    /// Paragraphs before the link.
    pub before: Vec<String>,
    /// What the link does.
    pub action: String,
    /// Where it leads.
    pub link: &'a str,
    /// Paragraphs after it; the last one is who writes.
    pub after: Vec<String>,
}

impl Written<'_> {
    /// The mail to an address.
    #[must_use]
    pub fn to(self, recipient: &str, language: Language) -> Mail {
        let Self { subject, before, action, link, after } = self;
        let plain = |paragraphs: &[String]| paragraphs.iter().map(|text| wrapped(text)).collect::<Vec<_>>().join("\n\n");
        let marked =
            |paragraphs: &[String]| paragraphs.iter().map(|text| format!("<p>{}</p>\n", wrapped(&escaped(text)))).collect::<String>();
        let html = format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n<body>\n{}<p><a href=\"{}\">{}</a></p>\n{}</body>\n</html>\n",
            language.tag(),
            escaped(&subject),
            marked(&before),
            escaped(link),
            escaped(&action),
            marked(&after),
        );
        let text = format!("{}\n\n{action}:\n{link}\n\n{}\n", plain(&before), plain(&after));
        Mail { recipient: recipient.to_owned(), subject, text, html }
    }
}

/// Lines of a length that every mail program shows and every mail server takes; a longer word stays whole.
fn wrapped(text: &str) -> String {
    const LINE: usize = 72;
    let (mut lines, mut length) = (String::new(), 0);
    for word in text.split_whitespace() {
        let letters = word.chars().count();
        if length > 0 && length + 1 + letters > LINE {
            lines.push('\n');
            length = 0;
        } else if length > 0 {
            lines.push(' ');
            length += 1;
        }
        lines.push_str(word);
        length += letters;
    }
    lines
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_short_and_a_long_word_stays_whole() {
        assert_eq!(wrapped(&format!("see {} now", "x".repeat(80))), format!("see\n{}\nnow", "x".repeat(80)));
    }
}
