//! Notifications: what people are told, in the app and by mail.
//!
//! # Words
//! A *notice* is what another slice has to say to a person, or to everybody who holds a permission in an organisation. It has a
//! *kind*, *arguments* for the sentence of that kind, a *link* inside the app, and a *key*: the same key says the same thing, and
//! is said to a person once. A *broadcast* is a notice to many before it is spread to each of them. A *choice* says for one kind
//! whether it is shown in the app and whether mail goes out at once, in the digest, or never. A *digest* is one mail about
//! everything that waits for it, every day or every Monday at seven.
//!
//! # Invariants
//! - A notice is written in the transaction that causes it, whatever the scope; only its receiver reads it.
//! - The sentence is made when it is read, in the reader's language then.
//! - Mail about a notice is decided and queued once, by the server itself, after the fact.
//! - One digest per person and period, however many servers there are. What was read in the app is not in it.
//! - Mail about passwords and invitations does not pass through here and cannot be switched off.
//!
//! # What it offers
//! [`notify`], to every slice above:
//!
//! ```ignore
//! notifications::notify(transaction, &self.platform, Notice {
//!     to: To::Person(learner.id),                       // or To::Holders { permission: Permission::MarkWork, except: Some(actor) }
//!     organisation,
//!     kind: Kind::WorkMarked,
//!     arguments: vec![("lesson", Argument::translated(titles)), ("course", "Jasno pisanje".into())],
//!     link: format!("/tests/{attempt}"),                // a path of the app, never another site
//!     key: Some(format!("work_marked:{mark}")),         // the same key is said once; `None` is always new
//! }).await?;
//! ```
//!
//! [`count_unread`] to the account; [`handlers`] and [`tend_for_ever`] to the server; [`open`], [`stop`] and [`resume`] to the page
//! that a mail's link opens.
//!
//! A new kind is a variant of [`Kind`] and, in `frontend/messages/*/server.ftl` of all five languages, the messages
//! `notice-KIND` (one sentence without a full stop; also the mail's subject), `notice-KIND-body` and `notice-KIND-action`.

pub mod api;
mod delivery;
mod desk;
mod digest;
mod entity;
mod holdings;
mod kind;
mod notice;
mod period;
mod service;
mod settings;
mod store;
mod tending;
mod texts;
mod unsubscribe;

pub use delivery::deliver_due;
use delivery::{DECIDE, SPREAD};
pub use holdings::HOLDINGS;
pub use kind::{Kind, MailChoice, Rhythm};
pub use notice::{Argument, Notice, To, notify};
pub use service::count_unread;
pub use tending::{handlers, tend, tend_for_ever};
pub use unsubscribe::{Addressed, Subject, open, resume, stop};
