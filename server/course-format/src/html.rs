//! Writing HTML. Everything that comes from an author passes through here.

/// Appends text so that it is text: nothing in it can begin a tag, an entity or leave an attribute.
pub(crate) fn push_text(out: &mut String, text: &str) {
    let mut written = 0;
    for (position, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => continue,
        };
        // The four are ASCII, so both sides of each are whole characters.
        out.push_str(text.get(written..position).unwrap_or_default());
        out.push_str(entity);
        written = position + 1;
    }
    out.push_str(text.get(written..).unwrap_or_default());
}

/// Appends ` name="value"`.
pub(crate) fn push_attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    push_text(out, value);
    out.push('"');
}

/// Appends an address for `href` or `src`: what does not belong into an address is percent-encoded.
pub(crate) fn push_address(out: &mut String, address: &str) {
    const PLAIN: &[u8] = b"-_.!~*()/?:@=+$,;#%'";
    // Brackets belong only around the number that stands in place of a host's name.
    let host_start = address.find("://[").map_or(0, |position| position + 3);
    let host_end = address.get(host_start..).and_then(|host| host.find(']')).map_or(0, |length| host_start + length + 1);
    for (position, byte) in address.bytes().enumerate() {
        match byte {
            b'[' | b']' if host_start > 0 && (host_start..host_end).contains(&position) => out.push(char::from(byte)),
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
