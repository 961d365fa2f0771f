//! The parts of a CASE package that are read. Packages of the world leave things out, add things, and write some otherwise than the
//! specification says; what is not needed here is not asked for.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// A package, bare or in the wrapper that some programs put around it.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum File {
    /// In the wrapper.
    Wrapped {
        /// The package.
        #[serde(rename = "CFPackage")]
        package: Package,
    },
    /// Bare, as the specification has it.
    Bare(Package),
}

/// A package.
#[derive(Deserialize)]
pub struct Package {
    /// What is said of the whole.
    #[serde(rename = "CFDocument")]
    pub document: Document,
    /// The entries.
    #[serde(rename = "CFItems", default, deserialize_with = "or_default")]
    pub items: Vec<Item>,
    /// How they hang together.
    #[serde(rename = "CFAssociations", default, deserialize_with = "or_default")]
    pub associations: Vec<Association>,
}

/// What is said of the whole.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    #[serde(default, deserialize_with = "text")]
    pub identifier: String,
    #[serde(default, deserialize_with = "text")]
    pub title: String,
    #[serde(default, deserialize_with = "text")]
    pub creator: String,
    #[serde(default, deserialize_with = "text")]
    pub publisher: String,
    #[serde(default, deserialize_with = "text")]
    pub version: String,
    #[serde(default, deserialize_with = "text")]
    pub description: String,
    #[serde(default, deserialize_with = "text")]
    pub language: String,
    #[serde(default, deserialize_with = "text")]
    pub notes: String,
    #[serde(rename = "officialSourceURL", default, deserialize_with = "text")]
    pub official_source: String,
    /// An object with a title, or a text.
    #[serde(rename = "licenseURI", default)]
    pub licence: Value,
    #[serde(default)]
    pub extensions: Value,
}

/// An entry.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    #[serde(default, deserialize_with = "text")]
    pub identifier: String,
    #[serde(default, deserialize_with = "text")]
    pub uri: String,
    #[serde(default, deserialize_with = "text")]
    pub full_statement: String,
    #[serde(default, deserialize_with = "text")]
    pub abbreviated_statement: String,
    #[serde(default, deserialize_with = "text")]
    pub alternative_label: String,
    #[serde(default, deserialize_with = "text")]
    pub human_coding_scheme: String,
    #[serde(default, deserialize_with = "text")]
    pub notes: String,
    #[serde(default, deserialize_with = "text")]
    pub language: String,
    #[serde(default, deserialize_with = "text")]
    pub status_end_date: String,
    #[serde(default)]
    pub extensions: Value,
}

/// How two entries hang together.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Association {
    #[serde(default, deserialize_with = "text")]
    pub association_type: String,
    #[serde(rename = "originNodeURI", alias = "CFOriginNodeURI", default)]
    pub origin: Value,
    #[serde(rename = "destinationNodeURI", alias = "CFDestinationNodeURI", default)]
    pub destination: Value,
    #[serde(default)]
    pub sequence_number: Value,
}

/// A text; a number is its digits, anything else nothing.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => text,
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    })
}

/// A list; null is an empty one.
fn or_default<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    Ok(Option::<Vec<T>>::deserialize(deserializer)?.unwrap_or_default())
}

/// The identifier that a link names: an object with one, an address whose last part is one, or the identifier itself.
#[must_use]
pub fn linked(link: &Value) -> String {
    let last = |address: &str| address.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
    match link {
        Value::String(text) => last(text),
        Value::Object(object) => match object.get("identifier").and_then(Value::as_str).filter(|identifier| !identifier.is_empty()) {
            Some(identifier) => identifier.to_owned(),
            None => object.get("uri").and_then(Value::as_str).map(last).unwrap_or_default(),
        },
        _ => String::new(),
    }
}
