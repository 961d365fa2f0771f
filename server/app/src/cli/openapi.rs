//! `skillpact openapi`: the description of the HTTP API as one deterministic document.
//!
//! The framework's own output is checked before it is given out: it may hold a path twice, of which every reader keeps only
//! one, and it does not care whether an operation says who may call it.

#[cfg(test)]
mod tests;

use crate::api::{PERMISSION, permission};
use crate::pages::docs::Tree;
use crate::platform::access::Permission;
use crate::platform::clock::Clock;
use crate::platform::config::Config;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

/// What `skillpact openapi` is asked for.
#[derive(Debug, clap::Args)]
pub struct OpenapiArguments {
    /// Compare with this file instead of writing; the exit code is 1 when they differ.
    #[arg(long)]
    check: Option<PathBuf>,
}

/// Writes the document to standard output, or compares it with a file.
pub async fn run(arguments: &OpenapiArguments) -> ExitCode {
    let document = match current().await {
        Ok(document) => document,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let Some(file) = &arguments.check else {
        print!("{document}");
        return ExitCode::SUCCESS;
    };
    match std::fs::read_to_string(file) {
        Ok(known) if known == document => ExitCode::SUCCESS,
        Ok(_) => {
            eprintln!("{} is not what the server describes. Run `make openapi` and commit what it writes.", file.display());
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{}: {error}", file.display());
            ExitCode::FAILURE
        }
    }
}

/// The document of this program. It needs no database of its own, but the operations want one to stand on: an empty one in memory.
///
/// # Errors
/// Everything that is wrong with the description.
pub async fn current() -> Result<String, Box<dyn Error>> {
    let mut config = Config::parse(None, &BTreeMap::new()).map_err(|problems| format!("{problems:?}"))?;
    config.database.url = "sqlite::memory:".to_owned();
    config.storage.folder = std::env::temp_dir().join(format!("skillpact-description-{}", std::process::id()));
    let folder = config.storage.folder.clone();
    let platform = crate::platform::open(config, Clock::System).await?;
    let outcome = document(&crate::app::specification(&platform));
    // An empty folder in the temporary directory: leaving it behind would harm nothing.
    let _ = std::fs::remove_dir(folder);
    Ok(outcome.map_err(|problems| problems.join("\n"))?)
}

/// Who may call an operation that needs no permission in an organisation: everybody, everybody who has signed in, and everybody for
/// what is her own.
const WITHOUT_PERMISSION: [&str; 3] = ["public", "signed_in", "own"];

/// The finished document: every operation's permission stands under `x-permission`, two spaces of indentation, one newline at
/// the end. The order is the framework's, which follows the code, so that the same code gives the same bytes.
///
/// # Errors
/// Everything that is wrong with it: doubled keys, and operations without an id of their own, a summary, a permission or
/// the description of a parameter.
pub fn document(spec_json: &str) -> Result<String, Vec<String>> {
    let mut document = Tree::parse(spec_json).map_err(|error| vec![format!("the document cannot be read: {error}")])?;
    let doubled = document.doubled_keys().into_iter();
    let mut problems: Vec<String> =
        doubled.map(|place| format!("{place}: stands twice; put all operations of one path into one impl")).collect();
    let mut ids = BTreeSet::new();
    for (path, operations) in document.entries_mut().iter_mut().filter(|(key, _)| key == "paths").flat_map(|(_, paths)| paths.entries_mut())
    {
        for (method, operation) in operations.entries_mut() {
            let place = format!("{} {path}", method.to_uppercase());
            problems.extend(finish(operation, &mut ids).into_iter().map(|problem| format!("{place}: {problem}")));
        }
    }
    if problems.is_empty() { Ok(format!("{document}\n")) } else { Err(problems) }
}

/// Checks an operation and lifts its permission; returns what is wrong.
fn finish(operation: &mut Tree, ids: &mut BTreeSet<String>) -> Vec<String> {
    let mut problems = Vec::new();
    match operation.text("operationId") {
        None => problems.push("has no operation id".to_owned()),
        Some(id) if !ids.insert(id.to_owned()) => problems.push(format!("the operation id {id} is taken by another operation")),
        Some(_) => {}
    }
    let summary = operation.text("summary").unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    if summary.is_empty() {
        problems.push("has no summary: the first line of its doc comment".to_owned());
    } else {
        operation.set("summary", Tree::Text(summary));
    }
    let parameters = operation.get("parameters").map(Tree::items).unwrap_or_default();
    for parameter in parameters.iter().filter(|parameter| parameter.text("description").is_none_or(|text| text.trim().is_empty())) {
        problems.push(format!("the parameter {} has no description", parameter.text("name").unwrap_or("without a name")));
    }
    match permission(operation.text("description").unwrap_or_default()) {
        None => problems.push("the last line of its description is not of the form Permission: `people:read`.".to_owned()),
        Some((_, name)) if Permission::from_name(name).is_none() && !WITHOUT_PERMISSION.contains(&name) => {
            problems.push(format!("there is no permission {name}"));
        }
        Some((description, name)) => {
            let (description, name) = (description.to_owned(), name.to_owned());
            if description.is_empty() {
                operation.remove("description");
            } else {
                operation.set("description", Tree::Text(description));
            }
            operation.set(PERMISSION, Tree::Text(name));
        }
    }
    problems
}
