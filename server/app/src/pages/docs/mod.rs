//! `/api/docs`: the API's description as one page for people, written once when the server starts.
//!
//! It is plain HTML: what is long folds into `<details>`, nothing needs a script. The type of every problem document points at
//! an anchor here.

mod operation;
mod problems;
mod schema;
mod tree;

#[cfg(test)]
mod tests;

pub use tree::Tree;

use super::frame;
use crate::platform::frontend::escape;
use poem::{Endpoint, Request, Response};
use std::fmt::Write;

/// The page, ready to be sent.
#[derive(Clone, Debug)]
pub struct Docs {
    html: String,
}

impl Docs {
    /// Writes the page from the API's description, finished by `skillpact openapi` or as the framework gives it out.
    ///
    /// # Errors
    /// When the description is no JSON.
    pub fn write(document: &str) -> Result<Self, serde_json::Error> {
        Ok(Self { html: page(&Tree::parse(document)?) })
    }

    /// The page's HTML.
    #[must_use]
    pub fn html(&self) -> &str {
        &self.html
    }
}

impl Endpoint for Docs {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        Ok(frame::unless_known(&request, "text/html; charset=utf-8", &self.html))
    }
}

fn page(document: &Tree) -> String {
    let nothing = Tree::Null;
    let info = document.get("info").unwrap_or(&nothing);
    let title = info.text("title").unwrap_or("API");
    let groups = groups(document);
    let mut html = format!("<header>\n<h1>{} {}</h1>\n", escape(title), escape(info.text("version").unwrap_or_default()));
    html.push_str(&prose(info.text("description").unwrap_or_default()));
    html.push_str("</header>\n<nav aria-label=\"On this page\">\n");
    for group in &groups {
        let _ = write!(html, "<details>\n<summary>{}</summary>\n<ul class=\"plain\">\n", escape(group.name));
        for operation in &group.operations {
            let _ = writeln!(html, "<li>{}</li>", operation.link());
        }
        html.push_str("</ul>\n</details>\n");
    }
    html.push_str("<p><a href=\"#problems\">Problems</a> · <a href=\"#types\">Types</a></p>\n</nav>\n<main id=\"content\">\n");
    for group in &groups {
        let _ = write!(html, "<section>\n<h2 id=\"group-{}\">{}</h2>\n", escape(group.name), escape(group.name));
        html.push_str(&prose(group.description));
        for operation in &group.operations {
            html.push_str(&operation.html());
        }
        html.push_str("</section>\n");
    }
    html.push_str(&problems::section());
    html.push_str(&schema::section(document));
    html.push_str("</main>\n");
    frame::page(title, &html)
}

/// A tag with its operations in the document's order.
struct Group<'a> {
    name: &'a str,
    description: &'a str,
    operations: Vec<operation::Operation<'a>>,
}

fn groups(document: &Tree) -> Vec<Group<'_>> {
    let tags = document.get("tags").map(Tree::items).unwrap_or_default();
    let mut groups: Vec<Group<'_>> = tags
        .iter()
        .filter_map(|tag| {
            Some(Group { name: tag.text("name")?, description: tag.text("description").unwrap_or_default(), operations: Vec::new() })
        })
        .collect();
    groups.push(Group { name: "Other", description: "", operations: Vec::new() });
    for operation in operation::all(document) {
        let place = groups.iter().position(|group| Some(group.name) == operation.tag()).unwrap_or(groups.len() - 1);
        groups[place].operations.push(operation);
    }
    groups.retain(|group| !group.operations.is_empty());
    groups
}

/// Paragraphs and `code` of a description as HTML; nothing else of Markdown is used in this API's comments.
fn prose(text: &str) -> String {
    let mut html = String::new();
    for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        let _ = writeln!(html, "<p>{}</p>", phrase(paragraph));
    }
    html
}

/// The same for one paragraph, without the paragraph around it.
fn phrase(text: &str) -> String {
    let mut html = String::new();
    let mut pieces = text.split('`').peekable();
    let mut code = false;
    while let Some(piece) = pieces.next() {
        match (code, pieces.peek().is_some()) {
            (true, true) => {
                let _ = write!(html, "<code>{}</code>", escape(piece));
            }
            // A mark without its partner stands for itself.
            (true, false) => {
                let _ = write!(html, "`{}", escape(piece));
            }
            (false, _) => html.push_str(&escape(piece)),
        }
        code = !code;
    }
    html
}
