//! The use cases. Passwords are hashed outside transactions, mail is a row inside them.

pub(super) mod account;
pub(super) mod administrator;
pub(super) mod email_change;
pub(super) mod invitations;
pub(super) mod password_reset;
pub(super) mod registrations;
pub(super) mod sign_in;
pub(super) mod sign_ins;
pub(super) mod throttling;
pub(super) mod tokens;
