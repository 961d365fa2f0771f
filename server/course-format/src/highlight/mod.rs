//! Highlighting of code: text in, the same text as HTML with classes out.
//!
//! | class | is on |
//! | --- | --- |
//! | `hl-comment` | comments, the head of a patch |
//! | `hl-string` | strings, quoted cells, code within Markdown |
//! | `hl-number` | numbers |
//! | `hl-keyword` | words of the language |
//! | `hl-name` | functions where they are called, variables with a sign, decorators, entities |
//! | `hl-tag` | tags of HTML and XML |
//! | `hl-attribute` | attributes, keys, options of a command, the first row of CSV |
//! | `hl-heading` | headings of Markdown, sections of a settings file |
//! | `hl-punctuation` | signs that divide: cells of CSV, lists, a shell's prompt |
//! | `hl-deleted`, `hl-inserted` | lines of a patch |
//!
//! Colour is help for the eye and never the only carrier of a meaning, so a lexer that is sometimes wrong is enough. It
//! reads every byte a bounded number of times: no regular expressions, no going back further than one token, no nesting.
//! What is not closed ends with its line, or with the block where the language lets it run over lines.
//!
//! Libraries were measured before this was written. syntect with its pure-Rust expressions reads 0.3 to 1.6 MB a second,
//! knows neither TOML nor INI nor CSV and answers with up to thirty times the text; synoptic reads 2 to 4 MB a second;
//! syntaxmate reads 8 to 20 MB a second, brings 5 MB of grammars and answers with up to forty times the text. lumis,
//! autumnus, arborium and syntastica bring C parsers. A course is read at 40 MB a second and more.

mod grammar;
mod keywords;
mod lines;
mod markup;
mod scan;
#[cfg(test)]
mod tests;

use crate::html::push_text;

/// Longer blocks are shown plain: nobody reads them for their colours, and spans make a page several times as long.
const LARGEST_BLOCK_BYTES: usize = 64 * 1024;

/// What a piece of code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Comment,
    String,
    Number,
    Keyword,
    Name,
    Tag,
    Attribute,
    Heading,
    Punctuation,
    Deleted,
    Inserted,
}

impl Class {
    const fn name(self) -> &'static str {
        match self {
            Self::Comment => "hl-comment",
            Self::String => "hl-string",
            Self::Number => "hl-number",
            Self::Keyword => "hl-keyword",
            Self::Name => "hl-name",
            Self::Tag => "hl-tag",
            Self::Attribute => "hl-attribute",
            Self::Heading => "hl-heading",
            Self::Punctuation => "hl-punctuation",
            Self::Deleted => "hl-deleted",
            Self::Inserted => "hl-inserted",
        }
    }
}

/// The HTML that is being written.
struct Output {
    html: String,
}

impl Output {
    /// Writes text without a class.
    fn plain(&mut self, text: &str) {
        push_text(&mut self.html, text);
    }

    /// Writes text of a class.
    fn push(&mut self, class: Class, text: &str) {
        if text.is_empty() {
            return;
        }
        self.html.push_str("<span class=\"");
        self.html.push_str(class.name());
        self.html.push_str("\">");
        push_text(&mut self.html, text);
        self.html.push_str("</span>");
    }
}

/// The code as HTML with classes; nothing if the language, as authors write it behind the fence, is not known or the code
/// is too long.
pub(crate) fn html(language: &str, code: &str) -> Option<String> {
    if code.len() > LARGEST_BLOCK_BYTES {
        return None;
    }
    let mut out = Output { html: String::with_capacity(code.len() * 3) };
    let language = language.to_ascii_lowercase();
    match language.as_str() {
        "html" | "htm" | "xhtml" | "xml" | "svg" => markup::html(code, &mut out),
        "yaml" | "yml" => lines::yaml(code, &mut out),
        "ini" | "properties" | "conf" | "env" => lines::settings(code, &mut out),
        "csv" | "tsv" => lines::cells(code, &mut out),
        "markdown" | "md" => lines::markdown(code, &mut out),
        "diff" | "patch" => lines::patch(code, &mut out),
        "console" | "shell-session" => lines::console(code, &mut out),
        other => scan::code(grammar::find(other)?, code, &mut out),
    }
    Some(out.html)
}
