//! The rule for passwords: long, not the address, not one that everybody tries first.
//!
//! No rule asks for capitals or digits: they make passwords harder to remember, not harder to guess.

use crate::platform::ApiError;

/// The fewest characters.
pub const LEAST_CHARACTERS: usize = 12;
/// The most characters; longer ones would only cost hashing time.
pub const MOST_CHARACTERS: usize = 200;

/// Long enough and still among the first that are tried: from lists of leaked passwords, in lower case.
const COMMON: &[&str] = &[
    "administrator",
    "changemechangeme",
    "correcthorsebatterystaple",
    "dobrodoslidobrodosli",
    "geslogeslogeslo",
    "iloveyouiloveyou",
    "letmeinletmein",
    "losenordlosenord",
    "lösenordlösenord",
    "parolaparola",
    "passwordpassword",
    "password12345",
    "password123456",
    "password1234567",
    "password12345678",
    "password123456789",
    "qwertyuiopasdfghjkl",
    "qwertyuiop123",
    "qwertyuiop1234567890",
    "qwerty123456",
    "qwerty1234567",
    "qwerty12345678",
    "1q2w3e4r5t6y",
    "1q2w3e4r5t6y7u",
    "1qaz2wsx3edc",
    "1qaz2wsx3edc4rfv",
    "zaq12wsxcde3",
    "asdfghjkl123",
    "welcomewelcome",
    "welcome12345",
    "skillpactskillpact",
    "паролапарола",
    "йцукенгшщзхъ",
];

/// What speaks against a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// Fewer than [`LEAST_CHARACTERS`].
    TooShort,
    /// More than [`MOST_CHARACTERS`].
    TooLong,
    /// It is the e-mail address or its first part.
    LikeTheAddress,
    /// Everybody tries it: a leaked one, one character again and again, or a row of the keyboard.
    Common,
}

impl Weakness {
    /// The error naming a field.
    #[must_use]
    pub fn at(self, field: &str) -> ApiError {
        let (code, message) = match self {
            Self::TooShort => ("too_short", format!("Write at least {LEAST_CHARACTERS} characters; three or four words are good.")),
            Self::TooLong => ("too_long", format!("Write at most {MOST_CHARACTERS} characters.")),
            Self::LikeTheAddress => ("like_the_address", "Do not use your e-mail address as password.".to_owned()),
            Self::Common => ("common", "Many people use this password and it is guessed first. Choose another one.".to_owned()),
        };
        ApiError::password_too_weak().field(field, code, message)
    }
}

/// Checks a password for the account of an address.
///
/// # Errors
/// The first weakness found.
pub fn check(password: &str, email: &str) -> Result<(), Weakness> {
    let length = password.chars().count();
    if length < LEAST_CHARACTERS {
        return Err(Weakness::TooShort);
    }
    if length > MOST_CHARACTERS {
        return Err(Weakness::TooLong);
    }
    let plain = password.trim().to_lowercase();
    let email = email.to_lowercase();
    if plain == email || email.split('@').next() == Some(plain.as_str()) {
        return Err(Weakness::LikeTheAddress);
    }
    if COMMON.contains(&plain.as_str()) || has_few_characters(&plain) || is_a_row(&plain) {
        return Err(Weakness::Common);
    }
    Ok(())
}

/// "aaaaaaaaaaaa", "121212121212".
fn has_few_characters(password: &str) -> bool {
    let different: std::collections::BTreeSet<char> = password.chars().collect();
    different.len() < 4
}

/// "123456789012", "abcdefghijkl": every character follows the one before it.
fn is_a_row(password: &str) -> bool {
    let follows = |pair: (char, char)| u32::from(pair.0) + 1 == u32::from(pair.1) || pair == ('9', '0');
    password.chars().zip(password.chars().skip(1)).all(follows)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMAIL: &str = "anastasija.novak@kocevje.example";

    #[test]
    fn three_words_are_a_password() {
        assert_eq!(check("medved bere časopis", EMAIL), Ok(()));
        assert_eq!(check("demo-password-2026", EMAIL), Ok(()));
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(check("čšžčšžčšžčš", EMAIL), Err(Weakness::TooShort));
        assert_eq!(check("čšžđ čšžđ čš", EMAIL), Ok(()));
        assert_eq!(check(&"abcde ".repeat(34), EMAIL), Err(Weakness::TooLong));
    }

    #[test]
    fn the_own_address_is_refused_in_any_case() {
        assert_eq!(check("Anastasija.Novak@kocevje.example", EMAIL), Err(Weakness::LikeTheAddress));
        assert_eq!(check("ANASTASIJA.NOVAK", EMAIL), Err(Weakness::LikeTheAddress));
    }

    #[test]
    fn what_everybody_tries_is_refused() {
        for password in ["PasswordPassword", "aaaaaaaaaaaaaa", "121212121212", "1234567890123", "abcdefghijklm", "qwertyuiop123"] {
            assert_eq!(check(password, EMAIL), Err(Weakness::Common), "{password}");
        }
    }
}
