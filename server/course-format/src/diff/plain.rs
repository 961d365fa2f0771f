//! HTML as this crate writes it, without its tags.

/// The text of HTML, on one line.
pub(super) fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        text.push_str(before);
        // Blocks are apart, parts of a sentence are not.
        let name = tag.trim_start_matches(['<', '/']);
        let is_inline =
            ["em", "strong", "del", "code", "a ", "a>", "span", "sup", "sub", "mark"].iter().any(|inline| name.starts_with(inline));
        if !is_inline {
            text.push(' ');
        }
        rest = tag.find('>').and_then(|end| tag.get(end + 1..)).unwrap_or_default();
    }
    text.push_str(rest);
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text, cut after so many words.
pub(super) fn beginning(text: &str, words: usize) -> String {
    let mut all = text.split_whitespace();
    let mut beginning = all.by_ref().take(words).collect::<Vec<_>>().join(" ");
    if all.next().is_some() {
        beginning.push_str(" …");
    }
    beginning
}

/// The HTML without the numbers that footnotes and tables get from what stands before them: a new footnote in one section
/// changes no other section.
pub(super) fn without_numbers(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    let mut is_mark = false;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        out.extend(before.chars().filter(|character| !(is_mark && character.is_ascii_digit())));
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        let (tag, behind) = tag.split_at(end);
        is_mark = tag.contains("#fn-") || tag.contains("#fnref-");
        let is_numbered = is_mark || tag.contains("id=\"fn") || tag.contains("class=\"table");
        // The list of footnotes goes on counting where the one before ended.
        let tag = if tag.starts_with("<ol ") { "<ol>" } else { tag };
        out.extend(tag.chars().filter(|character| !(is_numbered && character.is_ascii_digit())));
        rest = behind;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_what_one_reads() {
        assert_eq!(plain("<p>A <em>b</em>c &amp; &lt;d&gt;</p>\n<ul>\n<li>e</li>\n</ul>"), "A bc & <d> e");
        assert_eq!(plain("&amp;lt;"), "&lt;");
        assert_eq!(plain("a < b"), "a");
        assert_eq!(beginning("a b c", 3), "a b c");
        assert_eq!(beginning("a b c d", 3), "a b c …");
    }

    #[test]
    fn numbers_of_footnotes_do_not_count() {
        let html = |number: u32| {
            format!(
                "<p>In 2026<sup class=\"footnote-mark\"><a href=\"#fn-{number}\" id=\"fnref-{number}\" role=\"doc-noteref\">{number}</a></sup></p>"
            )
        };
        assert_eq!(without_numbers(&html(1)), without_numbers(&html(23)));
        assert!(without_numbers(&html(1)).contains("2026"));
        assert_ne!(without_numbers("<p>1</p>"), without_numbers("<p>2</p>"));
        assert_ne!(without_numbers("<a href=\"https://a.b/1\">x</a>"), without_numbers("<a href=\"https://a.b/2\">x</a>"));
    }
}
