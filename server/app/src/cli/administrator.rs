//! `skillpact administrator invite`: the first administrator of a fresh installation.

use crate::identity::{self, Administrator, NewHome};
use crate::organisations::OrganisationKind;
use crate::platform::Platform;
use crate::platform::language::Language;
use clap::{Args, Subcommand, ValueEnum};
use std::error::Error;
use std::process::ExitCode;

/// What can be done about administrators.
#[derive(Debug, Subcommand)]
pub enum AdministratorCommand {
    /// Invite an administrator of the consortium and of her organisation.
    Invite(InviteArguments),
}

/// Whom to invite, and where to.
#[derive(Debug, Args)]
pub struct InviteArguments {
    /// Where the invitation goes.
    #[arg(long)]
    email: String,
    /// Given name.
    #[arg(long)]
    given_name: String,
    /// Family name.
    #[arg(long)]
    family_name: String,
    /// The short name of her organisation in addresses.
    #[arg(long, value_name = "SLUG")]
    organisation: String,
    /// Make the organisation, with this name, when there is none of that short name.
    #[arg(long, value_name = "NAME")]
    create_organisation: Option<String>,
    /// What sort of organisation to make.
    #[arg(long, value_enum, default_value_t = Kind::Municipality)]
    kind: Kind,
    /// The country of the organisation to make, two capital letters.
    #[arg(long, default_value = "EU")]
    country: String,
    /// The language of the invitation: en, sl, bg, sv or it.
    #[arg(long, default_value = "en", value_parser = language)]
    language: Language,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    Municipality,
    TourismAssociation,
    Company,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| "write en, sl, bg, sv or it".to_owned())
}

/// Does what the command says, and tells it on standard output.
///
/// # Errors
/// When the invitation is refused, or the database cannot be used.
pub async fn run(platform: &Platform, command: AdministratorCommand) -> Result<ExitCode, Box<dyn Error>> {
    let AdministratorCommand::Invite(args) = command;
    let kind = match args.kind {
        Kind::Municipality => OrganisationKind::Municipality,
        Kind::TourismAssociation => OrganisationKind::TourismAssociation,
        Kind::Company => OrganisationKind::Company,
    };
    let administrator = Administrator {
        email: args.email,
        given_name: args.given_name,
        family_name: args.family_name,
        language: args.language,
        organisation: args.organisation,
        create_organisation: args.create_organisation.map(|name| NewHome { name, kind, country: args.country }),
    };
    let invited = identity::invite_administrator(platform, administrator).await.map_err(|error| error.in_words())?;
    match invited {
        Some(link) => println!("Invited. The running server sends the mail; this link in it works once:\n{link}"),
        None => println!("Added. She has a password already and can sign in at {}.", platform.config.server.public_url),
    }
    Ok(ExitCode::SUCCESS)
}
