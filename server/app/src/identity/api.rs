//! The operations of this slice, one file per resource.

mod account;
mod email_change;
mod invitations;
mod passwords;
mod registrations;
mod sign_in;
mod sign_ins;
mod tokens;

pub use account::AccountApi;
pub use email_change::EmailChangeApi;
pub use invitations::{AcceptanceApi, InvitationsApi};
pub use passwords::PasswordResetApi;
pub use registrations::RegistrationsApi;
pub use sign_in::SignInApi;
pub use sign_ins::SignInsApi;
pub use tokens::TokensApi;

use poem_openapi::ApiResponse;

/// The answer of an operation that has nothing to tell.
#[derive(ApiResponse)]
enum Done {
    /// It is done.
    #[oai(status = 204)]
    Done,
}

/// The answer of an operation whose work goes on after it.
#[derive(ApiResponse)]
enum Accepted {
    /// It was understood; what it leads to happens afterwards.
    #[oai(status = 202)]
    Accepted,
}
