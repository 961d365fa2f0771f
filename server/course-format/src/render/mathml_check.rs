//! Holding MathML against what may be shown: nothing but known elements and attributes, all of it closed.

/// Elements may be nested this deep. Browsers flatten what is nested much deeper.
const DEEPEST_NESTING: usize = 180;

/// The elements that may be written, and the attributes that any of them may have.
const ELEMENTS: &[&str] = &[
    "annotation",
    "math",
    "merror",
    "mfrac",
    "mi",
    "mn",
    "mo",
    "mover",
    "mroot",
    "mrow",
    "mspace",
    "msqrt",
    "msub",
    "msubsup",
    "msup",
    "mtable",
    "mtd",
    "mtext",
    "mtr",
    "munder",
    "munderover",
    "mstyle",
    "mpadded",
    "mphantom",
    "semantics",
];
const ATTRIBUTES: &[&str] = &[
    "class",
    "depth",
    "display",
    "displaystyle",
    "encoding",
    "fence",
    "form",
    "height",
    "largeop",
    "linethickness",
    "lspace",
    "mathvariant",
    "maxsize",
    "minsize",
    "movablelimits",
    "rspace",
    "scriptlevel",
    "separator",
    "stretchy",
    "symmetric",
    "voffset",
    "width",
    "accent",
    "accentunder",
    "rowspan",
    "columnspan",
];

/// Whether everything is closed, nothing is nested too deep, and only known elements and attributes occur.
pub(super) fn is_sound(mathml: &str) -> bool {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = mathml;
    while let Some(position) = rest.find(['<', '>']) {
        let (text, tag_on) = rest.split_at(position);
        let Some((tag, after)) = tag_on.strip_prefix('<').and_then(|rest| rest.split_once('>')).filter(|_| is_text(text)) else {
            return false;
        };
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return false;
            }
            continue;
        }
        let (tag, is_void) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag.trim_end(), true));
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        if !ELEMENTS.contains(&name) || !are_attributes_sound(attributes) || open.len() > DEEPEST_NESTING {
            return false;
        }
        if !is_void {
            open.push(name);
        }
    }
    open.is_empty() && rest.is_empty()
}

/// Whether every `&` begins an entity.
fn is_text(text: &str) -> bool {
    text.match_indices('&').all(|(position, _)| {
        let rest = text.get(position..).unwrap_or_default();
        ["&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;"].iter().any(|entity| rest.starts_with(entity))
    })
}

fn are_attributes_sound(attributes: &str) -> bool {
    let mut rest = attributes.trim_start();
    while !rest.is_empty() {
        let Some((name, value)) = rest.split_once("=\"") else { return false };
        let Some((value, after)) = value.split_once('"') else { return false };
        if !ATTRIBUTES.contains(&name) || value.contains(['<', '&']) {
            return false;
        }
        rest = after.trim_start();
    }
    true
}

#[cfg(test)]
mod tests {
    use super::is_sound;

    #[test]
    fn only_known_and_closed_elements_are_sound() {
        assert!(is_sound("<math display=\"inline\"><mi>a</mi><mo>&lt;</mo><mspace width=\"1em\" /></math>"));
        for mathml in [
            "<math><mi></math>",
            "<math></mi></math>",
            "<math>",
            "<math></math>a",
            "<math><mi style=\"color: red\">a</mi></math>",
            "<math><mi onclick=\"x\">a</mi></math>",
            "<math><mi class=\"a\"onclick=\"x\">a</mi></math>",
            "<math><a href=\"x\">a</a></math>",
            "<math><mtext><img src=x></mtext></math>",
            "<math><annotation-xml encoding=\"text/html\"></annotation-xml></math>",
            "<math><mi>&</mi></math>",
            "<math><mo>></mo></math>",
            "<math href=\"x\"></math>",
        ] {
            assert!(!is_sound(mathml), "{mathml}");
        }
        assert!(!is_sound(&format!("{}{}", "<mrow>".repeat(500), "</mrow>".repeat(500))));
    }
}
