//! A letter with a link, in the receiver's language, as plain text and as HTML.
//!
//! Its words are messages that begin with one key: `…-subject`, `…-body`, `…-action` (what the link does) and `…-note`.

use super::{Mail, Purpose};
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
            ..Written::default()
        };
        written.to(recipient, language)
    }
}

/// A letter whose words are found already.
#[derive(Clone, Debug, Default)]
pub struct Written<'a> {
    /// The subject line.
    pub subject: String,
    /// Paragraphs before the link.
    pub before: Vec<String>,
    /// A list of what there is, each with where it leads.
    pub items: Vec<(String, String)>,
    /// What the link does.
    pub action: String,
    /// Where it leads.
    pub link: &'a str,
    /// Paragraphs after it; the last one is who writes.
    pub after: Vec<String>,
    /// Further links in small print: what each does and where it leads.
    pub footer: Vec<(String, String)>,
}

/// Readable on light and on dark ground, in programs that know no style sheet: only the button brings colours of its own.
const BUTTON: &str = "display:inline-block;padding:12px 20px;border-radius:6px;background-color:#0b4fa8;color:#ffffff;\
                      border:1px solid #8dbdff;text-decoration:none;font-weight:bold";
const BODY: &str = "margin:0 auto;padding:16px;max-width:600px;font-family:system-ui,sans-serif;font-size:16px;line-height:1.5";

impl Written<'_> {
    /// The mail to an address, about the account until somebody says otherwise.
    #[must_use]
    pub fn to(self, recipient: &str, language: Language) -> Mail {
        Mail {
            recipient: recipient.to_owned(),
            text: self.plain(),
            html: self.html(language),
            subject: self.subject,
            purpose: Purpose::Account,
            unsubscribe_url: None,
        }
    }

    fn plain(&self) -> String {
        let mut parts: Vec<String> = self.before.iter().map(|text| wrapped(text)).collect();
        parts.extend(self.items.iter().map(|(text, link)| format!("- {}\n  {link}", wrapped(text).replace('\n', "\n  "))));
        parts.push(format!("{}:\n{}", self.action, self.link));
        parts.extend(self.after.iter().map(|text| wrapped(text)));
        parts.extend(self.footer.iter().map(|(text, link)| format!("{}:\n{link}", wrapped(text))));
        parts.join("\n\n") + "\n"
    }

    fn html(&self, language: Language) -> String {
        let paragraphs = |texts: &[String]| texts.iter().map(|text| format!("<p>{}</p>\n", wrapped(&escaped(text)))).collect::<String>();
        let link = |(text, link): &(String, String)| format!("<a href=\"{}\">{}</a>", escaped(link), wrapped(&escaped(text)));
        let mut items: String = self.items.iter().map(|item| format!("<li style=\"margin:8px 0\">{}</li>\n", link(item))).collect();
        if !items.is_empty() {
            items = format!("<ul>\n{items}</ul>\n");
        }
        let mut footer: String = self.footer.iter().map(|item| format!("<br>\n{}", link(item))).collect();
        if !footer.is_empty() {
            footer = format!("<p style=\"font-size:14px\">{}</p>\n", footer.trim_start_matches("<br>\n"));
        }
        format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>{}</title>\n</head>\n<body style=\"{BODY}\">\n{}{items}<p><a href=\"{}\"\nstyle=\"{BUTTON}\">{}</a></p>\n\
             {}{footer}</body>\n</html>\n",
            language.tag(),
            escaped(&self.subject),
            paragraphs(&self.before),
            escaped(self.link),
            escaped(&self.action),
            paragraphs(&self.after),
        )
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
