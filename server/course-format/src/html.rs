//! Writing HTML. Everything that comes from an author passes through here.

/// Appends text so that it is text: nothing in it can begin a tag, an entity or leave an attribute.
pub(crate) fn push_text(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}

/// Appends an address for `href` or `src`: what does not belong into an address is percent-encoded.
pub(crate) fn push_address(out: &mut String, address: &str) {
    const PLAIN: &[u8] = b"-_.!~*()/?:@=+$,;#%[]";
    for byte in address.bytes() {
        match byte {
            b'&' => out.push_str("&amp;"),
            plain if plain.is_ascii_alphanumeric() || PLAIN.contains(&plain) => out.push(char::from(plain)),
            other => {
                const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
                out.push('%');
                out.push(char::from(DIGITS[usize::from(other >> 4)]));
                out.push(char::from(DIGITS[usize::from(other & 15)]));
            }
        }
    }
}

/// Begins a new line unless the text is at the beginning of one.
pub(crate) fn fresh_line(out: &mut String) {
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
}

/// The first word of a code fence as it may stand in a class: letters, digits and `+ # - _ .`.
pub(crate) fn code_language(info: &str) -> String {
    info.split_whitespace()
        .next()
        .unwrap_or_default()
        .chars()
        .filter(|character| character.is_ascii_alphanumeric() || "+#-_.".contains(*character))
        .take(40)
        .collect()
}
