//! What rendered lessons may consist of.

/// The elements that the renderer writes, with their attributes.
pub const ELEMENTS: &[(&str, &[&str])] = &[
    ("a", &["href", "rel", "title", "id", "role", "aria-label"]),
    ("audio", &["controls", "preload", "src", "aria-label"]),
    ("blockquote", &[]),
    ("br", &[]),
    ("code", &["class"]),
    ("dd", &[]),
    ("del", &[]),
    ("details", &["class", "lang"]),
    ("div", &["class", "role", "tabindex", "aria-label", "lang", "dir"]),
    ("dl", &[]),
    ("dt", &[]),
    ("em", &[]),
    ("figcaption", &[]),
    ("figure", &["class"]),
    ("h2", &["id", "lang", "dir"]),
    ("h3", &["id", "lang", "dir"]),
    ("h4", &["id", "lang", "dir"]),
    ("h5", &["id", "lang", "dir"]),
    ("h6", &["id", "lang", "dir"]),
    ("hr", &[]),
    ("img", &["src", "srcset", "sizes", "alt", "title", "width", "height", "loading", "decoding"]),
    ("li", &["class", "id"]),
    ("ol", &["start", "class"]),
    ("p", &["class"]),
    ("pre", &["tabindex"]),
    ("span", &["class", "data-gap", "role", "tabindex", "aria-label", "lang", "dir"]),
    ("strong", &[]),
    ("summary", &[]),
    ("sup", &["class"]),
    ("table", &[]),
    ("tbody", &[]),
    ("td", &["class"]),
    ("th", &["scope", "class"]),
    ("thead", &[]),
    ("tr", &[]),
    ("track", &["kind", "src", "srclang", "label", "default"]),
    ("ul", &["class"]),
    ("video", &["controls", "preload", "src", "aria-label"]),
    // Diagrams.
    ("circle", &["class", "cx", "cy", "r", "fill", "fill-opacity", "stroke"]),
    ("desc", &["id"]),
    ("g", &["class", "font-size", "text-anchor", "fill", "stroke", "stroke-width", "stroke-linecap", "transform"]),
    ("path", &["class", "d", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity"]),
    ("rect", &["class", "x", "y", "width", "height", "rx", "fill", "fill-opacity", "stroke"]),
    ("svg", &["xmlns", "class", "role", "aria-labelledby", "aria-describedby", "viewBox", "width", "height"]),
    ("text", &["class", "x", "y", "fill", "stroke", "text-anchor"]),
    ("title", &["id"]),
    ("tspan", &["x", "y"]),
    // MathML.
    ("annotation", &["encoding"]),
    ("math", &["display"]),
    ("mfrac", MATH),
    ("mi", MATH),
    ("mn", MATH),
    ("mo", MATH),
    ("mover", MATH),
    ("mroot", MATH),
    ("mrow", MATH),
    ("mspace", MATH),
    ("msqrt", MATH),
    ("msub", MATH),
    ("msubsup", MATH),
    ("msup", MATH),
    ("mtable", MATH),
    ("mtd", MATH),
    ("mtext", MATH),
    ("mtr", MATH),
    ("munder", MATH),
    ("munderover", MATH),
    ("semantics", &[]),
];

const MATH: &[&str] = &[
    "class",
    "depth",
    "displaystyle",
    "fence",
    "height",
    "largeop",
    "linethickness",
    "mathvariant",
    "maxsize",
    "minsize",
    "movablelimits",
    "scriptlevel",
    "stretchy",
    "symmetric",
    "width",
    "lspace",
    "rspace",
    "form",
    "accent",
];

/// Fails unless the renderer may write this attribute of this element.
pub fn assert_attribute(element: &str, attribute: &str, value: &str) {
    let allowed = ELEMENTS.iter().find(|(known, _)| *known == element).unwrap_or_else(|| panic!("<{element}> is not allowed")).1;
    assert!(allowed.contains(&attribute), "{attribute} is not allowed at <{element}>");
    match attribute {
        "href" => {
            let is_safe = ["https://", "http://", "mailto:", "#", "/courses/", "/api/media/"].iter().any(|start| value.starts_with(start));
            assert!(is_safe && !value.contains(|c: char| c.is_whitespace() || c.is_control()), "{value}");
        }
        "src" => assert!(value.starts_with("/api/media/") && !value.contains(char::is_whitespace), "{value}"),
        "srcset" => assert!(value.split(", ").all(|source| source.starts_with("/api/media/")), "{value}"),
        "id" => assert!(["h-", "fn-", "fnref-", "d-"].iter().any(|start| value.starts_with(start)), "{value}"),
        _ => {}
    }
}
