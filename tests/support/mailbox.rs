//! The mail that the server wrote into its folder.

use crate::World;
use skillpact::notifications;
use skillpact::platform::mail;

/// A mail as its receiver reads it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Letter {
    /// To whom.
    pub recipient: String,
    /// All of it, headers included.
    pub text: String,
}

impl Letter {
    /// The secret in the link to a page.
    ///
    /// # Panics
    /// When the mail has no such link.
    #[must_use]
    pub fn secret(&self, page: &str) -> String {
        let rest = self.text.split(&format!("/{page}#")).nth(1).unwrap_or_else(|| panic!("no link to {page} in {}", self.text));
        rest.chars().take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')).collect()
    }
}

impl World {
    /// Sends what is due and returns every mail that was ever sent, oldest first.
    ///
    /// # Panics
    /// When the queue or the folder cannot be read.
    pub async fn mail(&self) -> Vec<Letter> {
        notifications::deliver_due(&self.platform).await.expect("notices are delivered");
        mail::deliver_due(&self.platform).await.expect("mail is delivered");
        let Ok(folder) = std::fs::read_dir(self.folder().join("outbox")) else { return Vec::new() };
        let mut paths: Vec<_> = folder.map(|entry| entry.expect("an entry can be read").path()).collect();
        paths.sort();
        let letter = |path| {
            let text = std::fs::read_to_string(path).expect("a mail can be read");
            let recipient = text.lines().find_map(|line| line.strip_prefix("To: ")).unwrap_or_default().trim().to_owned();
            Letter { recipient, text }
        };
        paths.into_iter().map(letter).collect()
    }

    /// Waits until so many mails have been sent in all: some are caused after the answer.
    ///
    /// # Panics
    /// When they do not come.
    pub async fn mails(&self, count: usize) -> Vec<Letter> {
        for _ in 0..200 {
            let letters = self.mail().await;
            if letters.len() >= count {
                assert_eq!(letters.len(), count, "{letters:#?}");
                return letters;
            }
            tokio::time::sleep(std::time::Duration::from_millis(25)).await;
        }
        panic!("{count} mails were expected, there are {:#?}", self.mail().await)
    }
}
