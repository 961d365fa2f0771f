//! HTML and XML.

use super::{Class, Output, grammar, scan};

/// Writes HTML or XML. Styles and scripts within are written in their own languages.
pub(super) fn html(text: &str, out: &mut Output) {
    let mut rest = text;
    while let Some(position) = rest.find(['<', '&']) {
        let (before, tag) = rest.split_at(position);
        out.plain(before);
        if let Some((class, length)) = special(tag) {
            let (special, behind) = tag.split_at(length);
            out.push(class, special);
            rest = behind;
            continue;
        }
        let name = tag.get(1..).unwrap_or_default().trim_start_matches('/');
        if tag.starts_with('&') || !name.starts_with(|first: char| first.is_alphabetic() || first == '_') {
            let (sign, behind) = tag.split_at(1);
            out.plain(sign);
            rest = behind;
            continue;
        }
        let name = name.split(|sign: char| sign.is_whitespace() || matches!(sign, '>' | '/' | '<')).next().unwrap_or_default();
        rest = element(tag, out);
        if !tag.starts_with("</") {
            rest = embedded(name, rest, out);
        }
    }
    out.plain(rest);
}

/// The class and length of what begins here and is no tag: a comment, a declaration, an entity.
fn special(text: &str) -> Option<(Class, usize)> {
    let until = |close: &str| text.find(close).map_or(text.len(), |position| position + close.len());
    if text.starts_with("<!--") {
        // `<!-->` is a whole comment to browsers, but nobody means it.
        return Some((Class::Comment, text.get(4..).and_then(|inside| inside.find("-->")).map_or(text.len(), |position| position + 7)));
    }
    if text.starts_with("<![CDATA[") {
        return Some((Class::String, until("]]>")));
    }
    if text.starts_with("<!") || text.starts_with("<?") {
        return Some((Class::Keyword, until(">")));
    }
    // Names of entities are short.
    let entity = text.strip_prefix('&')?.bytes().take(32).position(|byte| !byte.is_ascii_alphanumeric() && byte != b'#')?;
    let is_entity = entity > 0 && text.as_bytes().get(entity + 1) == Some(&b';');
    is_entity.then_some((Class::Name, entity + 2))
}

/// Writes a tag with its attributes. Gives what stands behind it.
fn element<'a>(text: &'a str, out: &mut Output) -> &'a str {
    let is_end = |sign: char| sign.is_whitespace() || matches!(sign, '>' | '/' | '=' | '<' | '"' | '\'');
    let opening = text.len() - text.trim_start_matches(['<', '/']).len();
    let name = text.get(opening..).and_then(|name| name.find(is_end)).map_or(text.len(), |length| opening + length);
    let (tag, mut rest) = text.split_at(name);
    out.push(Class::Tag, tag);
    let mut is_value = false;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '>' => {
                let (sign, behind) = rest.split_at(1);
                out.push(Class::Tag, sign);
                return behind;
            }
            // The next tag; this one was never closed.
            '<' => return rest,
            '/' if rest.starts_with("/>") => {
                let (sign, behind) = rest.split_at(2);
                out.push(Class::Tag, sign);
                return behind;
            }
            '"' | '\'' => rest.get(1..).and_then(|inside| inside.find(first)).map_or(rest.len(), |length| length + 2),
            sign if is_end(sign) => {
                is_value = sign == '=' || is_value && sign.is_whitespace();
                let (sign, behind) = rest.split_at(first.len_utf8());
                out.plain(sign);
                rest = behind;
                continue;
            }
            _ if is_value => rest.find(|sign: char| sign.is_whitespace() || sign == '>').unwrap_or(rest.len()),
            _ => rest.find(is_end).unwrap_or(rest.len()),
        };
        let (piece, behind) = rest.split_at(length);
        out.push(if is_value || matches!(first, '"' | '\'') { Class::String } else { Class::Attribute }, piece);
        is_value = false;
        rest = behind;
    }
    rest
}

/// Writes a style sheet or a script up to the tag that ends it, or to the end, as browsers do.
fn embedded<'a>(name: &str, text: &'a str, out: &mut Output) -> &'a str {
    let (grammar, close) = match name.to_ascii_lowercase().as_str() {
        "style" => (&grammar::CSS, "</style"),
        "script" => (&grammar::JAVASCRIPT, "</script"),
        _ => return text,
    };
    let (inside, behind) = text.split_at(text.find(close).unwrap_or(text.len()));
    scan::code(grammar, inside, out);
    behind
}
