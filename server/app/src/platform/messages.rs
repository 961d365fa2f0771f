//! Texts that the server writes itself (mail, the pages for readers without JavaScript), from the same Fluent files as the
//! front end's.

use crate::platform::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "../../frontend/messages"]
#[include = "*/server.ftl"]
#[include = "*/data.ftl"]
struct Files;

static BUNDLES: LazyLock<BTreeMap<Language, FluentBundle<FluentResource>>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|language| (language, bundle(language))).collect());

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(language.tag().parse().into_iter().collect());
    // The marks that Fluent puts around arguments to isolate writing directions would end up in links and subjects.
    bundle.set_use_isolating(false);
    // The words for what is held about a person are the web app's too.
    for file in ["server", "data"].iter().filter_map(|area| Files::get(&format!("{}/{area}.ftl", language.tag()))) {
        let text = String::from_utf8_lossy(&file.data).into_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        // Only a doubled key is refused here, and the message lint refuses that before.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// Whether there is a text of this key.
#[must_use]
pub fn has(language: Language, key: &str) -> bool {
    BUNDLES.get(&language).is_some_and(|bundle| bundle.has_message(key))
}

/// What stands in a text for one of its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// As it is.
    Text(String),
    /// Decides the plural form, too.
    Number(i64),
}

/// The text of a key in a language, with its arguments filled in; the key itself when there is no such text.
#[must_use]
pub fn text(language: Language, key: &str, arguments: &[(&str, &str)]) -> String {
    let mut values = FluentArgs::new();
    for (name, value) in arguments {
        values.set(*name, FluentValue::from(*value));
    }
    written(language, key, &values)
}

/// The same with numbers among the arguments.
#[must_use]
pub fn text_with<'a>(language: Language, key: &str, arguments: impl IntoIterator<Item = (&'a str, Value)>) -> String {
    let mut values = FluentArgs::new();
    for (name, value) in arguments {
        match value {
            Value::Text(text) => values.set(name, FluentValue::from(text)),
            Value::Number(number) => values.set(name, FluentValue::from(number)),
        }
    }
    written(language, key, &values)
}

fn written(language: Language, key: &str, values: &FluentArgs<'_>) -> String {
    let Some(bundle) = BUNDLES.get(&language) else { return key.to_owned() };
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else { return key.to_owned() };
    bundle.format_pattern(pattern, Some(values), &mut Vec::new()).into_owned()
}
