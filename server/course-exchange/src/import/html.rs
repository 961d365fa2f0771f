//! HTML inside Markdown: what Markdown can say is said in Markdown, the other tags are taken off and listed.

use super::lesson::Finder;

/// Rewrites a stretch of raw HTML. Text between tags is kept; scripts and styles are left out with their content.
pub(super) fn convert(raw: &str, at: usize, finder: &mut Finder<'_, '_>) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(position) = rest.find('<') {
        let (before, from_tag) = rest.split_at(position);
        out.push_str(before);
        let place = at + (raw.len() - from_tag.len());
        if let Some(comment) = from_tag.strip_prefix("<!--") {
            rest = comment.find("-->").and_then(|end| comment.get(end + 3..)).unwrap_or_default();
            continue;
        }
        let Some(end) = tag_end(from_tag) else {
            out.push_str(from_tag);
            return out;
        };
        let (tag, after) = from_tag.split_at(end);
        rest = after;
        let Some((name, is_closing)) = tag_name(tag) else {
            out.push_str(tag);
            continue;
        };
        if matches!(name.as_str(), "script" | "style") && !is_closing {
            let lower = rest.to_ascii_lowercase();
            let closing = format!("</{name}");
            rest = lower
                .find(&closing)
                .and_then(|start| rest.get(start..))
                .and_then(|rest| rest.find('>').and_then(|end| rest.get(end + 1..)))
                .unwrap_or_default();
            finder.note(place, format!("<{name}> was left out with its content."));
            continue;
        }
        out.push_str(&element(&name, is_closing, tag, place, finder));
    }
    out.push_str(rest);
    out
}

fn element(name: &str, is_closing: bool, tag: &str, at: usize, finder: &mut Finder<'_, '_>) -> String {
    match name {
        "b" | "strong" => "**".to_owned(),
        "i" | "em" => "*".to_owned(),
        "kbd" | "code" | "samp" => "`".to_owned(),
        "br" => "\\\n".to_owned(),
        "hr" => "\n\n---\n\n".to_owned(),
        "img" => {
            let address = attribute(tag, "src").unwrap_or_default();
            let alt = attribute(tag, "alt").unwrap_or_default();
            finder.image(&address, &alt, "", at)
        }
        "a" if is_closing => finder.open_links.pop().flatten().map_or_else(String::new, |address| format!("]({address})")),
        "a" => {
            let address = attribute(tag, "href").and_then(|address| finder.address(&address, at));
            let opening = if address.is_some() { "[" } else { "" };
            finder.open_links.push(address);
            opening.to_owned()
        }
        "iframe" | "video" | "audio" | "embed" if !is_closing => {
            let address = attribute(tag, "src").filter(|address| address.starts_with("https://") || address.starts_with("http://"));
            finder.note(at, format!("<{name}> cannot be embedded; a link stands in its place where it has an address."));
            address.map_or_else(String::new, |address| {
                format!("[{}]({address})", address.trim_start_matches("https://").trim_start_matches("http://"))
            })
        }
        _ => {
            if !is_closing {
                finder.note(at, format!("The HTML tag <{name}> was taken off; its text is kept."));
            }
            if matches!(name, "p" | "div" | "center" | "details" | "summary" | "table" | "tr" | "ul" | "ol" | "li") {
                "\n\n".to_owned()
            } else {
                String::new()
            }
        }
    }
}

/// Where a tag that begins at the start of `text` ends, behind its `>`. Quoted values may hold a `>`.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().take(10_000) {
        match (quote, byte) {
            (None, b'>') => return Some(at + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    None
}

fn tag_name(tag: &str) -> Option<(String, bool)> {
    let inner = tag.strip_prefix('<')?;
    let (inner, is_closing) = inner.strip_prefix('/').map_or((inner, false), |inner| (inner, true));
    let name: String = inner.chars().take_while(|character| character.is_ascii_alphanumeric() || *character == '-').collect();
    (!name.is_empty()).then(|| (name.to_ascii_lowercase(), is_closing))
}

/// The value of an attribute, with or without quotation marks.
pub(super) fn attribute(tag: &str, wanted: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    let mut from = 0;
    while let Some(found) = lower.get(from..)?.find(wanted) {
        let start = from + found;
        from = start + wanted.len();
        let is_word = lower.get(..start)?.ends_with(|character: char| character.is_whitespace());
        let rest = tag.get(from..)?.trim_start();
        let Some(value) = rest.strip_prefix('=').filter(|_| is_word) else { continue };
        let value = value.trim_start();
        let text = match value.chars().next()? {
            quote @ ('"' | '\'') => value.get(1..)?.split(quote).next()?,
            _ => value.split(|character: char| character.is_whitespace() || character == '>').next()?,
        };
        return Some(text.replace("&amp;", "&").replace("&quot;", "\"").replace('\n', " ").trim().to_owned());
    }
    None
}
