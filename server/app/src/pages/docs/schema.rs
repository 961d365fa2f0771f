//! Types on the page: what a value may be, and the fields of an object.

use super::{Tree, phrase, prose};
use crate::platform::frontend::escape;
use std::fmt::Write;

const REFERENCE: &str = "#/components/schemas/";

/// A list of fields: no table, so that it reflows on a narrow screen.
#[derive(Default)]
pub(super) struct Fields {
    html: String,
}

impl Fields {
    pub(super) fn add(&mut self, name: &str, schema: Option<&Tree>, required: bool, place: &str, description: &str) {
        let need = if required { "<span class=\"required\">required</span>" } else { "optional" };
        let place = if place.is_empty() { String::new() } else { format!(", {}", escape(place)) };
        let what = schema.map(kind).unwrap_or_default();
        let _ = write!(self.html, "<dt><code>{}</code> <span class=\"note\">{need}{place}</span></dt>\n<dd>{what}", escape(name));
        let own = schema.and_then(description_of).unwrap_or_default();
        let description = if description.is_empty() { own } else { description };
        self.html.push_str(&prose(description));
        self.html.push_str("</dd>\n");
    }

    pub(super) fn html(&self) -> String {
        if self.html.is_empty() { String::new() } else { format!("<dl>\n{}</dl>\n", self.html) }
    }
}

/// The types of the document, each with an anchor.
pub(super) fn section(document: &Tree) -> String {
    let mut html = "<section>\n<h2 id=\"types\">Types</h2>\n".to_owned();
    let schemas = document.get("components").and_then(|components| components.get("schemas"));
    for (name, schema) in schemas.map(Tree::entries).unwrap_or_default() {
        let name = escape(name);
        let _ = write!(html, "<h3 id=\"type-{name}\">{name}</h3>\n{}", prose(description_of(schema).unwrap_or_default()));
        let fields = properties(schema);
        html.push_str(&if fields.is_empty() { format!("<p>{}</p>\n", kind(schema)) } else { fields });
        if let Some(example) = schema.get("example") {
            let _ = writeln!(html, "<p>For example:</p>\n<pre>{}</pre>", escape(&example.to_string()));
        }
    }
    html + "</section>\n"
}

/// The fields of what a message holds; those of the items for a list.
pub(super) fn fields(document: &Tree, schema: &Tree) -> String {
    if let Some(items) = schema.get("items") {
        return fields(document, items);
    }
    match referred(schema) {
        None => properties(schema),
        Some(name) => {
            let schemas = document.get("components").and_then(|components| components.get("schemas"));
            schemas.and_then(|schemas| schemas.get(name)).map(properties).unwrap_or_default()
        }
    }
}

fn properties(schema: &Tree) -> String {
    let required = schema.get("required").map(Tree::items).unwrap_or_default();
    let mut fields = Fields::default();
    for (name, property) in schema.get("properties").map(Tree::entries).unwrap_or_default() {
        let required = required.iter().any(|known| matches!(known, Tree::Text(known) if known == name));
        fields.add(name, Some(property), required, "", "");
    }
    fields.html()
}

fn description_of(schema: &Tree) -> Option<&str> {
    let parts = schema.get("allOf").map(Tree::items).unwrap_or_default();
    schema.text("description").or_else(|| parts.iter().find_map(|part| part.text("description")))
}

/// The name of the type that a schema refers to, itself or with a description beside.
fn referred(schema: &Tree) -> Option<&str> {
    let parts = schema.get("allOf").map(Tree::items).unwrap_or_default();
    let reference = schema.text("$ref").or_else(|| parts.iter().find_map(|part| part.text("$ref")))?;
    Some(reference.strip_prefix(REFERENCE).unwrap_or(reference))
}

/// A type in one word, without a link.
pub(super) fn name(schema: &Tree) -> String {
    if let Some(name) = referred(schema) {
        return name.to_owned();
    }
    match schema.get("items") {
        Some(items) => format!("list of {}", name(items)),
        None => schema.text("format").or_else(|| schema.text("type")).unwrap_or("any value").to_owned(),
    }
}

/// A type in a sentence: its name or link, its bounds, the values it may take.
pub(super) fn kind(schema: &Tree) -> String {
    if let Some(name) = referred(schema) {
        let name = escape(name);
        return format!("<a href=\"#type-{name}\"><code>{name}</code></a>{}", bounds(schema));
    }
    if let Some(items) = schema.get("items") {
        return format!("list of {}{}", kind(items), bounds(schema));
    }
    for (key, word) in [("oneOf", "one of "), ("anyOf", "any of ")] {
        if let Some(choices) = schema.get(key) {
            return format!("{word}{}", choices.items().iter().map(kind).collect::<Vec<_>>().join(", "));
        }
    }
    if let Some(values) = schema.get("additionalProperties") {
        return format!("object of {}", kind(values));
    }
    let basis = escape(schema.text("type").unwrap_or("any value"));
    let format = schema.text("format").map(|format| format!(" ({})", escape(format))).unwrap_or_default();
    format!("{basis}{format}{}", bounds(schema))
}

fn bounds(schema: &Tree) -> String {
    const WORDS: [(&str, &str); 8] = [
        ("minLength", "at least {} characters"),
        ("maxLength", "at most {} characters"),
        ("minimum", "at least {}"),
        ("maximum", "at most {}"),
        ("minItems", "at least {} items"),
        ("maxItems", "at most {} items"),
        ("pattern", "like {}"),
        ("default", "{} when absent"),
    ];
    let mut html = String::new();
    for (key, words) in WORDS {
        if let Some(value) = schema.get(key) {
            let value = plain(value);
            let _ = write!(html, ", {}", phrase(&words.replace("{}", &format!("`{value}`"))));
        }
    }
    if let Some(values) = schema.get("enum") {
        let values: Vec<String> = values.items().iter().map(|value| format!("<code>{}</code>", escape(&plain(value)))).collect();
        let _ = write!(html, ": {}", values.join(", "));
    }
    html
}

/// A value without its quotes; whole numbers without a fraction.
fn plain(value: &Tree) -> String {
    match value {
        Tree::Text(text) => text.clone(),
        Tree::Number(number) => number.to_string().trim_end_matches(".0").to_owned(),
        other => other.to_string(),
    }
}
