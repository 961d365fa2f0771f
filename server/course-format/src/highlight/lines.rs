//! Languages whose lines say what they are by their beginnings.

use super::{Class, Output, grammar, scan};

/// Writes a patch.
pub(super) fn patch(text: &str, out: &mut Output) {
    for line in text.split_inclusive('\n') {
        let is = |beginnings: &[&str]| beginnings.iter().any(|beginning| line.starts_with(beginning));
        let class = if is(&["+++", "---", "diff ", "index "]) {
            Class::Comment
        } else if is(&["@@"]) {
            Class::Name
        } else if is(&["+"]) {
            Class::Inserted
        } else if is(&["-"]) {
            Class::Deleted
        } else {
            out.plain(line);
            continue;
        };
        whole(class, line, out);
    }
}

/// Writes a table whose cells are divided by commas, semicolons or tabulators.
pub(super) fn cells(text: &str, out: &mut Output) {
    let mut rest = text;
    let mut is_header = true;
    while !rest.is_empty() {
        let inside = rest.strip_prefix('"').map(|inside| {
            // A quote in a quoted cell is written twice, which reads as the end of one cell and the beginning of the next.
            inside.find('"').map_or(rest.len(), |length| length + 2)
        });
        let length = inside.unwrap_or_else(|| rest.find([',', ';', '\t', '\n', '"']).unwrap_or(rest.len()));
        let (cell, behind) = rest.split_at(length);
        let is_number = cell.starts_with(|first: char| first.is_ascii_digit() || first == '-')
            && cell.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b' ' | b'%'));
        match cell {
            "" => {}
            _ if is_header => out.push(Class::Attribute, cell),
            _ if inside.is_some() => out.push(Class::String, cell),
            _ if is_number => out.push(Class::Number, cell),
            _ => out.plain(cell),
        }
        rest = behind;
        if rest.starts_with([',', ';', '\t', '\n']) {
            let (sign, behind) = rest.split_at(1);
            is_header &= sign != "\n";
            match sign {
                "\t" | "\n" => out.plain(sign),
                _ => out.push(Class::Punctuation, sign),
            }
            rest = behind;
        }
    }
}

/// Writes a settings file: sections, keys and values.
pub(super) fn settings(text: &str, out: &mut Output) {
    for line in text.split_inclusive('\n') {
        let begin = line.trim_start();
        if begin.starts_with([';', '#', '!']) {
            whole(Class::Comment, line, out);
        } else if begin.starts_with('[') {
            whole(Class::Heading, line, out);
        } else if let Some(position) = line.find(['=', ':']) {
            let (key, value) = line.split_at(position);
            out.push(Class::Attribute, key);
            out.plain(value);
        } else {
            out.plain(line);
        }
    }
}

/// Writes what stood in a terminal: behind a prompt a command, on other lines what it answered.
pub(super) fn console(text: &str, out: &mut Output) {
    for line in text.split_inclusive('\n') {
        let prompt = ["$ ", "# ", "> ", "% "].into_iter().find(|prompt| line.starts_with(prompt));
        let (prompt, command) = line.split_at(prompt.map_or(0, str::len));
        out.push(Class::Punctuation, prompt);
        if prompt.is_empty() { out.plain(command) } else { scan::code(&grammar::BASH, command, out) }
    }
}

/// Writes YAML.
pub(super) fn yaml(text: &str, out: &mut Output) {
    // The indentation of the line whose value is the more indented text below it.
    let mut block: Option<usize> = None;
    for line in text.split_inclusive('\n') {
        let begin = line.trim_start_matches(' ');
        let indentation = line.len() - begin.len();
        if let Some(outer) = block {
            if indentation > outer || begin.trim().is_empty() {
                whole(Class::String, line, out);
                continue;
            }
            block = None;
        }
        let mut rest = begin;
        out.plain(line.get(..indentation).unwrap_or_default());
        while rest.starts_with("- ") || rest == "-\n" || rest == "-" {
            let (dash, behind) = rest.split_at(1);
            out.push(Class::Punctuation, dash);
            rest = behind.trim_start_matches(' ');
            out.plain(behind.get(..behind.len() - rest.len()).unwrap_or_default());
        }
        let key = rest.find([':', '#']).filter(|colon| {
            rest.get(*colon..).is_some_and(|from| from.starts_with(':') && from[1..].chars().next().is_none_or(char::is_whitespace))
        });
        let (key, value) = rest.split_at(key.unwrap_or(0));
        out.push(Class::Attribute, key);
        if value.starts_with("---") || value.starts_with("...") {
            whole(Class::Punctuation, value, out);
            continue;
        }
        if value.trim_start_matches([':', ' ']).starts_with(['|', '>']) {
            block = Some(indentation);
        }
        scan::code(&grammar::YAML_VALUE, value, out);
    }
}

/// Writes Markdown.
pub(super) fn markdown(text: &str, out: &mut Output) {
    let mut fence: Option<&str> = None;
    for line in text.split_inclusive('\n') {
        let begin = line.trim_start();
        let opens = ["```", "~~~"].into_iter().find(|sign| begin.starts_with(sign));
        if fence.is_some() || opens.is_some() {
            whole(Class::String, line, out);
            fence = match (fence, opens) {
                (None, opens) => opens,
                (open, closes) if open == closes => None,
                (open, _) => open,
            };
            continue;
        }
        if begin.starts_with('#') {
            whole(Class::Heading, line, out);
            continue;
        }
        let number = begin.bytes().take_while(u8::is_ascii_digit).count();
        let marker = match begin.get(number..) {
            Some(behind) if number > 0 && number < 10 && behind.starts_with(". ") => number + 1,
            _ if ["- ", "* ", "+ ", "> "].iter().any(|marker| begin.starts_with(marker)) || begin.trim_end() == ">" => 1,
            _ => 0,
        };
        let (marker, mut rest) = begin.split_at(marker);
        out.plain(line.get(..line.len() - begin.len()).unwrap_or_default());
        out.push(Class::Punctuation, marker);
        // Code in the line and the addresses of links. A line is searched at most once for a sign that it does not have.
        let mut unclosed = false;
        while let Some(position) = rest.find(['`', '(']) {
            let (before, from) = rest.split_at(position);
            out.plain(before);
            let is_code = from.starts_with('`');
            let is_address = before.ends_with(']');
            let close = if is_code { '`' } else { ')' };
            let inside = from.get(1..).filter(|_| is_code || is_address && !unclosed);
            let length = inside.and_then(|inside| inside.find(close)).map(|length| length + 2);
            unclosed |= is_address && length.is_none();
            let (piece, behind) = from.split_at(length.unwrap_or(1));
            match length {
                Some(_) => out.push(if is_code { Class::String } else { Class::Attribute }, piece),
                None => out.plain(piece),
            }
            rest = behind;
        }
        out.plain(rest);
    }
}

/// Writes a line of one class, its line break outside, so that a background ends with the line.
fn whole(class: Class, line: &str, out: &mut Output) {
    let text = line.trim_end_matches('\n');
    out.push(class, text);
    out.plain(line.get(text.len()..).unwrap_or_default());
}
