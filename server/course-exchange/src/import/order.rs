//! Which files are lessons, and in which order: the table of contents that the folder brings, else names as people count.

use course_format::SourceFile;
use pulldown_cmark::{Event, Parser, Tag};
use std::cmp::Ordering;

/// Tables of contents that tools for Markdown books read, by preference.
const CONTENTS: [&str; 3] = ["SUMMARY.md", "_sidebar.md", "toc.md"];
/// Files about the repository that are no lessons.
const ABOUT: [&str; 9] =
    ["license", "licence", "contributing", "code_of_conduct", "changelog", "security", "authors", "citation", "pull_request_template"];

/// The paths of the lessons, in order.
pub(super) fn lessons(files: &[SourceFile]) -> Vec<String> {
    let mut pages: Vec<&str> = files.iter().map(|file| file.path.as_str()).filter(|path| is_page(path)).collect();
    pages.sort_by(|left, right| by_name(left, right));
    for name in CONTENTS {
        let found = files.iter().filter(|file| file.path.rsplit('/').next() == Some(name)).min_by_key(|file| file.path.len());
        if let Some(file) = found {
            let listed = listed(file, &pages);
            if !listed.is_empty() {
                return listed;
            }
        }
    }
    pages.into_iter().map(str::to_owned).collect()
}

fn is_page(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let Some((stem, ending)) = name.rsplit_once('.') else { return false };
    let is_hidden = path.split('/').any(|part| part.starts_with('.') || part == "node_modules");
    let stem = stem.to_ascii_lowercase();
    let is_markdown = ending.eq_ignore_ascii_case("md") || ending.eq_ignore_ascii_case("markdown");
    is_markdown && !is_hidden && !ABOUT.contains(&stem.as_str()) && !CONTENTS.contains(&name)
}

/// The pages that a table of contents links to, in its order.
fn listed(contents: &SourceFile, pages: &[&str]) -> Vec<String> {
    let text = String::from_utf8_lossy(&contents.bytes);
    let mut found: Vec<String> = Vec::new();
    for event in Parser::new(&text) {
        if let Event::Start(Tag::Link { dest_url, .. }) = event
            && let Some(path) = resolve(&contents.path, &dest_url)
            && pages.contains(&path.as_str())
            && !found.contains(&path)
        {
            found.push(path);
        }
    }
    found
}

/// Where a relative address in a file of the folder leads, without anchor and query.
pub(super) fn resolve(file: &str, address: &str) -> Option<String> {
    let address = address.split(['#', '?']).next().unwrap_or_default();
    if address.is_empty() || address.contains("://") || address.starts_with("//") || address.starts_with("mailto:") {
        return None;
    }
    let decoded = percent_decoded(address);
    let mut parts: Vec<&str> = if decoded.starts_with('/') { Vec::new() } else { file.split('/').collect() };
    parts.pop();
    for part in decoded.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

/// An address without percent signs, as files are named.
pub(super) fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        let code = others.get(..2).filter(|_| *first == b'%').and_then(|digits| std::str::from_utf8(digits).ok());
        if let Some(byte) = code.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            bytes.push(byte);
            rest = others.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = others;
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// Order of names: the page that introduces a folder first, numbers by size, other text by alphabet.
fn by_name(left: &str, right: &str) -> Ordering {
    let (mut lefts, mut rights) = (left.split('/').peekable(), right.split('/').peekable());
    loop {
        match (lefts.next(), rights.next()) {
            (None, None) => return Ordering::Equal,
            (None, _) => return Ordering::Less,
            (_, None) => return Ordering::Greater,
            (Some(a), Some(b)) if a == b => {}
            (Some(a), Some(b)) => {
                let introduces =
                    |name: &str, is_last: bool| is_last && matches!(key_of_name(name).as_str(), "readme" | "index" | "introduction");
                let (first, second) = (introduces(a, lefts.peek().is_none()), introduces(b, rights.peek().is_none()));
                return second.cmp(&first).then_with(|| naturally(a, b));
            }
        }
    }
}

fn naturally(left: &str, right: &str) -> Ordering {
    let (mut left, mut right) = (left, right);
    loop {
        let number = |text: &str| text.len() - text.trim_start_matches(|character: char| character.is_ascii_digit()).len();
        let (a, b) = (number(left), number(right));
        if a > 0 && b > 0 {
            let value = |text: &str, end: usize| text.get(..end).and_then(|digits| digits.parse::<u64>().ok()).unwrap_or(u64::MAX);
            let order = value(left, a).cmp(&value(right, b));
            if order != Ordering::Equal {
                return order;
            }
            left = left.get(a..).unwrap_or_default();
            right = right.get(b..).unwrap_or_default();
            continue;
        }
        let (Some(first), Some(second)) = (left.chars().next(), right.chars().next()) else { return left.cmp(right) };
        let order = first.to_lowercase().cmp(second.to_lowercase());
        if order != Ordering::Equal {
            return order;
        }
        left = left.get(first.len_utf8()..).unwrap_or_default();
        right = right.get(second.len_utf8()..).unwrap_or_default();
    }
}

/// A lesson's key: the file's name or, for the page that introduces a folder, the folder's.
pub(super) fn key(path: &str) -> String {
    let mut parts = path.rsplit('/');
    let own = key_of_name(parts.next().unwrap_or(path));
    let folder = parts.next().map(slug).unwrap_or_default();
    let introduces = matches!(own.as_str(), "readme" | "index");
    let names_nothing = matches!(folder.as_str(), "" | "src" | "docs" | "doc" | "book" | "content");
    let key = if introduces && !names_nothing { folder } else { own };
    let without_number = key.trim_start_matches(|character: char| character.is_ascii_digit()).trim_start_matches('-');
    match without_number {
        "" | "readme" | "index" => {
            if key.is_empty() || matches!(without_number, "readme" | "index") {
                "introduction".to_owned()
            } else {
                format!("part-{key}")
            }
        }
        name => name.to_owned(),
    }
}

fn key_of_name(name: &str) -> String {
    slug(name.rsplit_once('.').map_or(name, |(stem, _)| stem))
}

/// Lower-case ASCII words with single hyphens between them, as keys and media names are written.
pub(super) fn slug(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars().flat_map(char::to_lowercase) {
        if out.len() >= 60 {
            break;
        }
        if character.is_ascii_alphanumeric() {
            out.push(character);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}
