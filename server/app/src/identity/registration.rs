//! What is sent and told about signing up without an invitation, and which addresses may.

use crate::organisations::EmailAddress;
use crate::platform::ApiError;
use crate::platform::language::Language;
use poem_openapi::Object;
use poem_openapi::types::{Example, Password};

/// The most domains of one organisation.
const MOST_DOMAINS: usize = 20;

/// Whether people may sign up for an organisation by themselves.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(deny_unknown_fields, example)]
pub struct RegistrationSetting {
    /// Whether they may.
    pub allowed: bool,
    /// The domains that an e-mail address must have; empty for any.
    #[oai(validator(max_items = "50"))]
    pub domains: Vec<String>,
}

impl Example for RegistrationSetting {
    fn example() -> Self {
        Self { allowed: true, domains: vec!["kocevje.example".to_owned()] }
    }
}

impl RegistrationSetting {
    /// The setting as it is kept: domains in lower case, each once.
    ///
    /// # Errors
    /// `invalid_input` naming the domain.
    pub(super) fn checked(self) -> Result<Self, ApiError> {
        let mut domains: Vec<String> = Vec::new();
        for (index, domain) in self.domains.iter().enumerate() {
            let domain = domain.trim().trim_start_matches('@').to_lowercase();
            if domain.is_empty() {
                continue;
            }
            let field = format!("domains[{index}]");
            let is_one = domain.contains('.') && EmailAddress::parse("email", &format!("x@{domain}")).is_ok();
            if !is_one {
                return Err(ApiError::invalid(field, "not_a_domain", format!("“{domain}” is no domain. Write for example kocevje.si.")));
            }
            if !domains.contains(&domain) {
                domains.push(domain);
            }
        }
        if domains.len() > MOST_DOMAINS {
            return Err(ApiError::invalid("domains", "too_many", format!("At most {MOST_DOMAINS} domains can be named.")));
        }
        Ok(Self { allowed: self.allowed, domains })
    }

    /// Whether an address may be signed up.
    #[must_use]
    pub(super) fn admits(&self, email: &EmailAddress) -> bool {
        let email = email.to_string();
        let domain = email.rsplit_once('@').map(|(_, domain)| domain).unwrap_or_default();
        self.domains.is_empty() || self.domains.iter().any(|known| known == domain)
    }
}

/// An organisation that people may sign up for.
#[derive(Clone, Debug, Object)]
pub struct OpenOrganisation {
    /// Its short name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The domains that an e-mail address must have; empty for any.
    pub domains: Vec<String>,
}

/// A wish to sign up.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct RegistrationIn {
    /// The organisation's short name.
    #[oai(validator(max_length = 100))]
    pub organisation: String,
    /// The e-mail address, in any case.
    #[oai(validator(max_length = 254))]
    pub email: String,
    /// The given name.
    #[oai(validator(max_length = 200))]
    pub given_name: String,
    /// The family name.
    #[oai(validator(max_length = 200))]
    pub family_name: String,
    /// The language to read and to get mail in.
    pub language: Language,
}

impl Example for RegistrationIn {
    fn example() -> Self {
        Self {
            organisation: "kocevje".to_owned(),
            email: "nika.zupan@kocevje.example".to_owned(),
            given_name: "Nika".to_owned(),
            family_name: "Zupan".to_owned(),
            language: Language::Sl,
        }
    }
}

/// The secret of a link.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct RegistrationSecret {
    /// What stands after `#` in the link.
    #[oai(validator(max_length = 100))]
    pub token: Password,
}

impl Example for RegistrationSecret {
    fn example() -> Self {
        Self { token: Password("kJ0bS0m8wq7Z3v9yQ2hT5nR1xC4uE6aLfGdPiOjMsYw".to_owned()) }
    }
}

/// What a link leads to.
#[derive(Clone, Debug, Object)]
pub struct OpenRegistration {
    /// The organisation's name.
    pub organisation: String,
    /// Who signs up.
    pub given_name: String,
    /// The e-mail address that the link was sent to.
    pub email: String,
    /// Whether a password has to be chosen; who has an account keeps hers.
    pub needs_password: bool,
}

/// The end of signing up.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct RegistrationCompletion {
    /// What stands after `#` in the link.
    #[oai(validator(max_length = 100))]
    pub token: Password,
    /// The password, where one is needed: 12 to 200 characters.
    #[oai(validator(max_length = 1000))]
    pub password: Option<Password>,
}

impl Example for RegistrationCompletion {
    fn example() -> Self {
        Self { token: RegistrationSecret::example().token, password: Some(Password("three short words".to_owned())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn setting(domains: &[&str]) -> RegistrationSetting {
        RegistrationSetting { allowed: true, domains: domains.iter().map(|&domain| domain.to_owned()).collect() }
    }

    fn admits(domains: &[&str], email: &str) -> bool {
        setting(domains).checked().unwrap().admits(&EmailAddress::parse("email", email).unwrap())
    }

    #[test]
    fn domains_are_held_whole_and_in_any_case() {
        assert!(admits(&[], "a@anywhere.example"));
        assert!(admits(&["@Kocevje.Example "], "A@KOCEVJE.example"));
        assert!(!admits(&["kocevje.example"], "a@evil-kocevje.example"));
        assert!(!admits(&["kocevje.example"], "a@kocevje.example.evil.example"));
        assert!(!admits(&["kocevje.example"], "a@sub.kocevje.example"));
    }

    #[test]
    fn what_is_no_domain_is_refused() {
        for wrong in ["localhost", "a b.example", "x@y.example", "."] {
            assert!(setting(&[wrong]).checked().is_err(), "{wrong}");
        }
        assert_eq!(setting(&["a.example", "A.example", ""]).checked().unwrap().domains, ["a.example"]);
    }
}
