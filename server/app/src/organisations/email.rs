//! E-mail addresses: one spelling for one mailbox.

use crate::platform::problem::ApiError;

/// A checked address in lower case. Two spellings of one mailbox that differ in case only are the same address.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EmailAddress(String);

/// The longest address that a mail server must take (RFC 5321).
const LONGEST: usize = 254;

impl EmailAddress {
    /// Checks an address as a person typed it; surrounding white space is forgiven.
    ///
    /// # Errors
    /// `invalid_input` naming the field.
    pub fn parse(field: &str, text: &str) -> Result<Self, ApiError> {
        let refused = || ApiError::invalid(field, "not_an_email_address", "Write an e-mail address such as ana.novak@example.org.");
        let text = text.trim().to_lowercase();
        let address: lettre::Address = text.parse().map_err(|_| refused())?;
        // A mailbox of a machine without a domain, or at a bare IP address, cannot be a colleague's.
        let domain_is_a_name = address.domain().contains('.') && !address.domain().starts_with('[');
        // RFC 5321 allows quoted mailboxes with spaces in them; mail servers and people do not.
        let mailbox_is_plain = !address.user().contains(['"', ' ', '\\', '(', ')', ',', ':', ';', '<', '>', '[', ']']);
        if text.len() > LONGEST || !domain_is_a_name || !mailbox_is_plain { Err(refused()) } else { Ok(Self(text)) }
    }

    /// The address as it is stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Option<String> {
        EmailAddress::parse("email", text).ok().map(|address| address.to_string())
    }

    #[test]
    fn case_and_surrounding_space_do_not_matter() {
        assert_eq!(parsed("  Ana.Novak@Kocevje.Example "), Some("ana.novak@kocevje.example".to_owned()));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in
            ["", "ana", "ana@", "@kocevje.example", "ana novak@kocevje.example", "ana@localhost", "ana@[127.0.0.1]", "a@b.c\r\nBcc: x@y.z"]
        {
            assert_eq!(parsed(text), None, "{text:?}");
        }
    }

    #[test]
    fn an_address_longer_than_mail_servers_take_is_refused() {
        let domain = format!("{}.example", vec!["d".repeat(60); 4].join("."));
        assert_eq!(parsed(&format!("ana@{domain}")), None);
    }
}
