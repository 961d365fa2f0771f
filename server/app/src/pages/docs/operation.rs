//! One operation on the page.

use super::schema::{Fields, kind};
use super::{Tree, phrase, prose};
use crate::api::{PERMISSION, permission};
use crate::platform::frontend::escape;
use std::fmt::Write;

/// An operation with its address.
pub(super) struct Operation<'a> {
    document: &'a Tree,
    method: String,
    path: String,
    content: &'a Tree,
}

/// All operations in the document's order.
pub(super) fn all(document: &Tree) -> impl Iterator<Item = Operation<'_>> {
    let server = document.get("servers").and_then(|servers| servers.items().first()).and_then(|server| server.text("url"));
    let server = server.unwrap_or_default().trim_end_matches('/');
    let paths = document.get("paths").map(Tree::entries).unwrap_or_default();
    paths.iter().flat_map(move |(path, operations)| {
        operations.entries().iter().map(move |(method, content)| Operation {
            document,
            method: method.to_uppercase(),
            path: format!("{server}{path}"),
            content,
        })
    })
}

impl Operation<'_> {
    pub(super) fn tag(&self) -> Option<&str> {
        match self.content.get("tags")?.items().first()? {
            Tree::Text(tag) => Some(tag),
            _ => None,
        }
    }

    /// The operation's id; its address where it has none.
    fn id(&self) -> String {
        self.content.text("operationId").map_or_else(|| format!("{}{}", self.method, self.path), str::to_owned)
    }

    fn summary(&self) -> String {
        self.content.text("summary").map_or_else(|| self.id(), str::to_owned)
    }

    pub(super) fn link(&self) -> String {
        format!(
            "<a href=\"#operation-{}\">{}</a> <code><span class=\"method\">{}</span> {}</code>",
            escape(&self.id()),
            phrase(&self.summary()),
            self.method,
            escape(&self.path)
        )
    }

    pub(super) fn html(&self) -> String {
        let id = escape(&self.id());
        let mut html = format!(
            "<h3 id=\"operation-{id}\">{}</h3>\n<p class=\"address\"><code><span class=\"method\">{}</span> {}</code></p>\n",
            phrase(&self.summary()),
            self.method,
            escape(&self.path)
        );
        let description = self.content.text("description").unwrap_or_default();
        let (description, named) = permission(description).map_or((description, None), |(rest, name)| (rest, Some(name)));
        html.push_str(&prose(description));
        let permission = self.content.text(PERMISSION).or(named).unwrap_or("unknown");
        let _ = writeln!(html, "<p class=\"note\">Operation <code>{id}</code>. Permission: <code>{}</code>.</p>", escape(permission));
        html.push_str(&self.parameters());
        if let Some(body) = self.content.get("requestBody") {
            let required = matches!(body.get("required"), Some(Tree::Truth(true)));
            html.push_str(&self.contents(if required { "Body" } else { "Body (optional)" }, "", body));
        }
        for (status, answer) in self.content.get("responses").map(Tree::entries).unwrap_or_default() {
            html.push_str(&self.contents(&format!("Answer {status}"), answer.text("description").unwrap_or_default(), answer));
        }
        html
    }

    fn parameters(&self) -> String {
        let parameters = self.content.get("parameters").map(Tree::items).unwrap_or_default();
        if parameters.is_empty() {
            return String::new();
        }
        let mut fields = Fields::default();
        for parameter in parameters {
            let required = matches!(parameter.get("required"), Some(Tree::Truth(true)));
            let place = format!("in the {}", parameter.text("in").unwrap_or("request"));
            let description = parameter.text("description").unwrap_or_default();
            fields.add(parameter.text("name").unwrap_or_default(), parameter.get("schema"), required, &place, description);
        }
        format!("<details>\n<summary>Parameters ({})</summary>\n{}</details>\n", parameters.len(), fields.html())
    }

    /// A body or an answer: its media types, and the fields of what they hold.
    fn contents(&self, heading: &str, description: &str, message: &Tree) -> String {
        let mut inside = prose(description);
        let mut headers = Fields::default();
        for (name, header) in message.get("headers").map(Tree::entries).unwrap_or_default() {
            let required = matches!(header.get("required"), Some(Tree::Truth(true)));
            headers.add(name, header.get("schema"), required, "header", header.text("description").unwrap_or_default());
        }
        inside.push_str(&headers.html());
        let mut what = Vec::new();
        for (media, content) in message.get("content").map(Tree::entries).unwrap_or_default() {
            let Some(schema) = content.get("schema") else { continue };
            // Links cannot stand in a summary: they would be a control inside a control.
            let name = super::schema::name(schema);
            what.push(name.to_owned());
            let _ = writeln!(inside, "<p><code>{}</code>: {}</p>", escape(media), kind(schema));
            inside.push_str(&super::schema::fields(self.document, schema));
        }
        let what = if what.is_empty() { "empty".to_owned() } else { what.join(", ") };
        if inside.is_empty() {
            return format!("<p class=\"note\">{}: {}.</p>\n", escape(heading), escape(&what));
        }
        format!("<details>\n<summary>{}: {}</summary>\n{inside}</details>\n", escape(heading), escape(&what))
    }
}
