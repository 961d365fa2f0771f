//! How one wants to be told, as it goes over the wire.

use crate::notifications::kind::{Kind, MailChoice, Rhythm};
use poem_openapi::Object;
use poem_openapi::types::Example;

/// How a person wants to be told.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(deny_unknown_fields, example)]
pub struct NotificationSettings {
    /// When a digest goes out.
    pub rhythm: Rhythm,
    /// For each kind.
    #[oai(validator(max_items = 50))]
    pub kinds: Vec<KindSettings>,
}

impl Example for NotificationSettings {
    fn example() -> Self {
        Self { rhythm: Rhythm::Daily, kinds: vec![KindSettings { kind: Kind::WorkMarked, in_app: true, mail: MailChoice::Digest }] }
    }
}

/// How she wants to be told of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(deny_unknown_fields)]
pub struct KindSettings {
    /// Which kind.
    pub kind: Kind,
    /// Whether it is shown in the app.
    pub in_app: bool,
    /// Whether mail goes out.
    pub mail: MailChoice,
}

/// What came of asking for a digest.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
pub struct DigestSent {
    /// How many notices it sums up; with 0 there was nothing to say and no mail goes out.
    pub notices: u32,
}
