//! A lesson's rendered text without its markup. The HTML comes from the course engine alone, so that a reader this plain is
//! enough; what it makes is indexed and shown as text, never as HTML.

/// The text of a rendered section: tags part words where they part lines, a heading is parted from what follows it, a
/// diagram is read by its title and description, and a formula by its letters.
pub(super) fn plain_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    let mut is_drawing = false;
    while let Some(at) = rest.find(['<', '&']) {
        if !is_drawing {
            text.push_str(&rest[..at]);
        }
        rest = &rest[at..];
        if rest.starts_with('&') {
            let (letter, length) = entity(rest);
            if !is_drawing {
                text.push(letter);
            }
            rest = &rest[length..];
            continue;
        }
        let Some(end) = rest.find('>') else { return words_of(&text) };
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        if let Some(name) = left_out(tag) {
            rest = after(rest, name);
        } else if is_named(tag, "svg") {
            is_drawing = !tag.ends_with('/');
        } else if is_named(tag, "/svg") {
            is_drawing = false;
        } else if is_drawing && (is_named(tag, "title") || is_named(tag, "desc")) {
            let described = rest.find('<').unwrap_or(rest.len());
            text.push_str(&plain_text(&rest[..described]));
            rest = &rest[described..];
        }
        if is_heading_end(tag) {
            text.push_str(" – ");
        } else if !INLINE.iter().any(|name| is_named(tag.trim_start_matches('/'), name)) {
            text.push(' ');
        }
    }
    if !is_drawing {
        text.push_str(rest);
    }
    words_of(&text)
}

fn words_of(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches(" –").to_owned()
}

/// Elements that stand inside a word or between two of them without parting them.
const INLINE: [&str; 16] =
    ["a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "mark", "small", "span", "strong", "sub"];

/// Elements that hold a source instead of a text: of formulas, and of diagrams beside their description.
fn left_out(tag: &str) -> Option<&'static str> {
    if is_named(tag, "details") && tag.contains("diagram-text") {
        return Some("details");
    }
    ["annotation", "script", "style"].into_iter().find(|name| is_named(tag, name))
}

/// What follows the end of an element; nothing follows one that never ends.
fn after<'a>(html: &'a str, name: &str) -> &'a str {
    let close = format!("</{name}>");
    html.find(&close).map_or("", |at| &html[at + close.len()..])
}

fn is_heading_end(tag: &str) -> bool {
    ["/h2", "/h3", "/h4", "/h5", "/h6"].contains(&tag.trim_end())
}

fn is_named(tag: &str, name: &str) -> bool {
    tag.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '/', '\n', '\t']))
}

/// The letter of an entity at the beginning of a text, and how many bytes it takes.
fn entity(text: &str) -> (char, usize) {
    let Some(end) = text.bytes().take(12).position(|byte| byte == b';') else { return ('&', 1) };
    let name = &text[1..end];
    let number = name.strip_prefix('#').and_then(|digits| match digits.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => digits.parse().ok(),
    });
    let letter = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => number.and_then(char::from_u32),
    };
    letter.map_or(('&', 1), |letter| (letter, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_gone_and_words_stay_apart() {
        assert_eq!(plain_text("<p>One <em>cal</em>endar.</p><ul><li>a</li><li>b</li></ul>"), "One calendar. a b");
        assert_eq!(plain_text("a<br>b<br/>c"), "a b c");
        assert_eq!(plain_text("<h2 id=\"h-a\">Why</h2>\n<p>Because.</p>"), "Why – Because.");
        assert_eq!(plain_text("<h2>Alone</h2>"), "Alone");
    }

    #[test]
    fn entities_become_letters() {
        assert_eq!(plain_text("R&amp;D &lt;b&gt; &quot;x&quot; &#39;y&#x27; &nbsp; &unknown; &"), "R&D <b> \"x\" 'y' &unknown; &");
    }

    #[test]
    fn formulas_and_diagrams_are_read_by_what_they_say_and_not_by_their_source() {
        assert_eq!(plain_text("<math><mi>x</mi><annotation encoding=\"a\">\\frac</annotation></math> y"), "x y");
        let diagram = "<figure><svg viewBox=\"0\"><title>May it be shown?</title><desc>If so, show it.</desc><g><text>Yes &amp; no</text></g></svg>\
                       <details class=\"diagram-text\"><summary>Text</summary><pre><code>B --&gt;|no| C</code></pre></details></figure>";
        assert_eq!(plain_text(&format!("<p>a</p>{diagram}<p>b</p>")), "a May it be shown? If so, show it. b");
    }

    #[test]
    fn what_never_ends_does_no_harm() {
        for text in ["<", "a<b", "<svg>", "<svg><title>", "<annotation>x", "&#x110000;", "&#xD800;", "&;"] {
            plain_text(text);
        }
        assert_eq!(plain_text("a<b"), "a");
    }
}
