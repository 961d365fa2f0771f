//! A lesson's rendered text without its markup. The HTML comes from the course engine alone, so that a reader this plain is
//! enough; what it makes is indexed and shown as text, never as HTML.

/// The text of a rendered section: tags part words where they part lines, and formulas are read by their text.
pub(super) fn plain_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('&') {
            let (letter, length) = entity(rest);
            text.push(letter);
            rest = &rest[length..];
            continue;
        }
        let Some(end) = rest.find('>') else { break };
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        if let Some(left_out) = ["annotation", "script", "style", "svg"].into_iter().find(|name| is_named(tag, name)) {
            let close = format!("</{left_out}>");
            rest = rest.find(&close).map_or("", |at| &rest[at + close.len()..]);
        }
        if !INLINE.iter().any(|name| is_named(tag.trim_start_matches('/'), name)) && !text.ends_with(' ') {
            text.push(' ');
        }
    }
    text.push_str(rest.trim_start_matches('<'));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Elements that stand inside a word or between two of them without parting them.
const INLINE: [&str; 16] =
    ["a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "mark", "small", "span", "strong", "sub"];

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
        assert_eq!(
            plain_text("<h2 id=\"h-a\">Why</h2><p>One <em>cal</em>endar.</p><ul><li>a</li><li>b</li></ul>"),
            "Why One calendar. a b"
        );
        assert_eq!(plain_text("a<br>b<br/>c"), "a b c");
    }

    #[test]
    fn entities_become_letters() {
        assert_eq!(plain_text("R&amp;D &lt;b&gt; &quot;x&quot; &#39;y&#x27; &nbsp; &unknown; &"), "R&D <b> \"x\" 'y' &unknown; &");
    }

    #[test]
    fn the_source_of_formulas_and_pictures_is_left_out() {
        assert_eq!(plain_text("<math><mi>x</mi><annotation encoding=\"a\">\\frac</annotation></math> y"), "x y");
        assert_eq!(plain_text("<p>a</p><svg><text>inside</text></svg><p>b</p>"), "a b");
    }

    #[test]
    fn what_never_ends_does_no_harm() {
        for text in ["<", "a<b", "<svg>", "&#x110000;", "&#xD800;", "&;"] {
            plain_text(text);
        }
    }
}
