//! Reading SVG drawings: refusing those that would run or load something, and finding out how large they are.
//!
//! Within a lesson's `<img>` browsers run no scripts; but the file has an address of its own, and a learner may open it.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

const NAMESPACE: &str = "http://www.w3.org/2000/svg";
const DEEPEST_NESTING: usize = 200;
const MOST_ATTRIBUTES: usize = 100;
/// Elements that run a program or bring in other documents.
const REFUSED_ELEMENTS: &[&str] =
    &["script", "foreignobject", "handler", "listener", "iframe", "embed", "object", "audio", "video", "canvas", "meta", "link", "base"];

/// A drawing that is safe to serve.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Svg {
    /// Width and height in pixels, where the drawing says them.
    pub size: Option<(u32, u32)>,
}

/// Why a drawing is refused, and on which line, from 1.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct UnsafeSvg {
    pub line: u32,
    pub message: String,
}

/// Reads a drawing.
pub(crate) fn read(text: &str) -> Result<Svg, UnsafeSvg> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = Reader::from_str(text);
    let refused = |position: u64, message: String| UnsafeSvg { line: line_at(text, position), message };
    let mut svg = None;
    let mut depth = 0_usize;
    // The text of a style sheet can come in pieces that say nothing alone.
    let mut styles: Option<String> = None;
    loop {
        let position = reader.buffer_position();
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => {
                return Err(refused(reader.error_position(), format!("This is no well-formed XML: {error}. Save the drawing again.")));
            }
        };
        let found = match &event {
            Event::Start(start) | Event::Empty(start) => element(start, depth, svg.is_some()).map(|root| svg = svg.or(root)),
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) if depth == 0 && !is_blank(&event) => {
                Err("There is text outside the drawing. Remove it.".to_owned())
            }
            Event::GeneralRef(reference) => check_reference(reference, styles.is_some()),
            Event::End(_) => styles.take().map_or(Ok(()), |styles| check_styles(&styles)),
            Event::Decl(declaration) => match declaration.encoding() {
                Some(Ok(encoding)) if !encoding.eq_ignore_ascii_case("utf-8") => {
                    Err(format!("The drawing says that its encoding is {encoding}. Save it with the encoding UTF-8."))
                }
                Some(Err(error)) => Err(format!("The first line is no XML declaration: {error}. Save the drawing again.")),
                _ => Ok(()),
            },
            Event::DocType(declaration) if declaration.contains('[') => {
                Err("The drawing declares entities of its own. Save it without a DOCTYPE.".to_owned())
            }
            Event::PI(_) => {
                Err("The drawing has a processing instruction, such as a link to a style sheet. Remove the line <?…?>.".to_owned())
            }
            Event::Eof if depth > 0 || svg.is_none() => Err("The drawing has no end. Save it again.".to_owned()),
            _ => Ok(()),
        };
        found.map_err(|message| refused(position, message))?;
        match event {
            Event::Start(start) => {
                styles = start.local_name().as_ref().eq_ignore_ascii_case("style").then(String::new);
                depth += 1;
                if depth > DEEPEST_NESTING {
                    return Err(refused(position, "The drawing is nested too deep. Flatten its groups.".to_owned()));
                }
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(text) => styles.iter_mut().for_each(|styles| styles.push_str(&text)),
            Event::CData(text) => styles.iter_mut().for_each(|styles| styles.push_str(&text)),
            Event::Eof => return Ok(svg.unwrap_or_default()),
            _ => {}
        }
    }
}

/// Checks an element and its attributes. Gives what the root element says.
fn element(start: &BytesStart<'_>, depth: usize, has_root: bool) -> Result<Option<Svg>, String> {
    let name = start.local_name().as_ref().to_ascii_lowercase();
    if REFUSED_ELEMENTS.contains(&name.as_str()) {
        return Err(format!("Drawings with <{name}> are refused, because they could run something. Remove it."));
    }
    let is_root = depth == 0;
    if is_root && (has_root || name != "svg") {
        return Err("A drawing has one root, <svg>. Save it as plain SVG.".to_owned());
    }
    let mut root = Root::default();
    let mut seen: Vec<&str> = Vec::new();
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| format!("An attribute of <{name}> cannot be read: {error}. Save the drawing again."))?;
        let key = attribute.key.0;
        if seen.contains(&key) {
            return Err(format!("<{name}> has the attribute {key} twice. Save the drawing again."));
        }
        seen.push(key);
        if seen.len() > MOST_ATTRIBUTES {
            return Err(format!("<{name}> has more than {MOST_ATTRIBUTES} attributes. Save the drawing as plain SVG."));
        }
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|error| format!("The attribute {key} cannot be read: {error}. Save the drawing again."))?;
        check_attribute(&name, key, &value)?;
        if is_root {
            root.take(key, &value);
        }
    }
    if !is_root {
        return Ok(None);
    }
    if !root.has_namespace {
        return Err(format!("Browsers show a drawing only if it names its namespace. Write <svg xmlns=\"{NAMESPACE}\">."));
    }
    Ok(Some(Svg { size: root.size() }))
}

/// What the root element says about the drawing's size.
#[derive(Default)]
struct Root {
    has_namespace: bool,
    width: Option<f64>,
    height: Option<f64>,
    view_box: Option<(f64, f64)>,
}

impl Root {
    fn take(&mut self, key: &str, value: &str) {
        match key {
            "width" => self.width = pixels(value),
            "height" => self.height = pixels(value),
            "viewBox" => {
                let numbers: Vec<f64> =
                    value.split([' ', ',', '\t']).filter(|part| !part.is_empty()).filter_map(|part| part.parse().ok()).collect();
                if let [_, _, width, height] = numbers.as_slice() {
                    self.view_box = Some((*width, *height));
                }
            }
            // With a prefix the root would be <svg:svg>.
            key if key == "xmlns" || key.starts_with("xmlns:") => self.has_namespace |= value == NAMESPACE,
            _ => {}
        }
    }

    /// Width and height; one of them follows from the other by the view box.
    fn size(&self) -> Option<(u32, u32)> {
        let ratio = self.view_box.filter(|(width, height)| *width > 0.0 && *height > 0.0).map(|(width, height)| width / height);
        let (width, height) = match (self.width, self.height, ratio) {
            (Some(width), Some(height), _) => (width, height),
            (Some(width), None, Some(ratio)) => (width, width / ratio),
            (None, Some(height), Some(ratio)) => (height * ratio, height),
            (None, None, Some(_)) => self.view_box?,
            _ => return None,
        };
        Some((whole(width)?, whole(height)?))
    }
}

/// A length without unit or in pixels.
fn pixels(value: &str) -> Option<f64> {
    let value = value.trim();
    value.strip_suffix("px").unwrap_or(value).parse().ok()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number is checked to lie between 1 and 100,000")]
fn whole(length: f64) -> Option<u32> {
    (1.0..=100_000.0).contains(&length.round()).then(|| length.round() as u32)
}

fn check_attribute(element: &str, key: &str, value: &str) -> Result<(), String> {
    let (prefix, name) = key.split_once(':').unwrap_or(("", key));
    let name = name.to_ascii_lowercase();
    if prefix == "xmlns" || key == "xmlns" {
        return Ok(());
    }
    // Names of handlers are letters only; drawing programs write attributes such as `only_selected`.
    if name.starts_with("on") && name.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Err(format!("The attribute {key} would run a program. Remove it."));
    }
    if prefix == "xml" && name == "base" {
        return Err("The attribute xml:base makes the drawing depend on another place. Remove it.".to_owned());
    }
    let compact: String = value.chars().filter(|character| !character.is_whitespace() && !character.is_control()).collect();
    let compact = compact.to_ascii_lowercase();
    if compact.contains("javascript:") || compact.contains("vbscript:") {
        return Err(format!("The attribute {key} would run a program. Remove it."));
    }
    if matches!(name.as_str(), "href" | "src") {
        let is_picture = matches!(element, "image" | "feimage") && is_embedded(&compact);
        if !compact.starts_with('#') && !is_picture {
            return Err(format!("The attribute {key} leads outside the drawing. Embed what it shows, or remove it."));
        }
    }
    if name == "attributename" && (compact == "href" || compact.ends_with(":href") || compact.starts_with("on")) {
        return Err("The drawing changes a link while it is shown. Remove the animation.".to_owned());
    }
    if name == "style" || compact.contains("url(") { check_styles(value) } else { Ok(()) }
}

/// Whether an address carries a picture or a font itself.
fn is_embedded(address: &str) -> bool {
    [
        "data:image/png",
        "data:image/jpeg",
        "data:image/jpg",
        "data:image/gif",
        "data:image/webp",
        "data:font/",
        "data:application/font",
        "data:application/x-font",
    ]
    .iter()
    .any(|start| address.starts_with(start))
}

/// Styles may refer to parts of the drawing and to what is embedded, and to nothing else.
fn check_styles(styles: &str) -> Result<(), String> {
    let styles = styles.to_ascii_lowercase();
    if styles.contains('\\') {
        return Err("The styles have a backslash, which can hide what they load. Write the character itself.".to_owned());
    }
    if let Some(word) = ["@import", "expression(", "javascript:", "-moz-binding", "behavior:", "image-set(", "src("]
        .iter()
        .find(|word| styles.contains(**word))
    {
        return Err(format!("The styles have {word}, which brings in something from outside. Remove it."));
    }
    for (position, word) in styles.match_indices("url(") {
        let argument = styles
            .get(position + word.len()..)
            .unwrap_or_default()
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
        let is_namespace = argument.starts_with(NAMESPACE);
        if !argument.starts_with('#') && !is_embedded(argument) && !is_namespace {
            return Err("The styles load something from outside the drawing. Embed it, or remove it.".to_owned());
        }
    }
    Ok(())
}

fn check_reference(reference: &str, is_in_style: bool) -> Result<(), String> {
    if is_in_style && reference != "gt" {
        return Err("The styles have a character reference, which can hide what they load. Write the character itself.".to_owned());
    }
    let is_known = reference.starts_with('#') || matches!(reference, "amp" | "lt" | "gt" | "quot" | "apos");
    if is_known { Ok(()) } else { Err(format!("The entity &{reference}; is unknown in SVG. Write the character itself.")) }
}

fn is_blank(event: &Event<'_>) -> bool {
    matches!(event, Event::Text(text) if text.trim().is_empty())
}

fn line_at(text: &str, position: u64) -> u32 {
    let end = usize::try_from(position).unwrap_or(usize::MAX).min(text.len());
    // What is read next may begin with the end of the line before it.
    let rest = text.as_bytes().get(end..).unwrap_or_default();
    let blank = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let before = text.as_bytes().get(..end + blank).unwrap_or_default();
    u32::try_from(before.iter().filter(|byte| **byte == b'\n').count()).unwrap_or(u32::MAX).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::{Svg, read};

    fn drawing(inside: &str) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 40 20\">\n{inside}\n</svg>\n"
        )
    }

    #[test]
    fn ordinary_drawings_are_safe() {
        for inside in [
            "<title>A &amp; b &#x10D;</title><style>.a { fill: url(#b) } @font-face { src: url('data:font/woff2;base64,AA') }</style>",
            "<style><![CDATA[ a > b { fill: red } ]]></style>",
            "<use href=\"#a\"/><use xlink:href=\"#a\"/><a href=\"#b\"><path d=\"M0 0\" style=\"filter:url(#f)\" fill=\"url( '#g' )\"/></a>",
            "<image href=\"data:image/png;base64,AAAA\" width=\"1\" height=\"1\"/>",
            "<animate attributeName=\"opacity\" from=\"0\" to=\"1\" dur=\"1s\"/><!-- a comment -->",
            "<sodipodi:namedview xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" pagecolor=\"#fff\"/>",
        ] {
            assert_eq!(read(&drawing(inside)), Ok(Svg { size: Some((40, 20)) }), "{inside}");
        }
        let exported = format!(
            "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n{}",
            drawing("")
        );
        assert!(read(&exported).is_ok());
    }

    #[test]
    fn drawings_that_run_or_load_something_are_refused_with_their_line() {
        for inside in [
            "<script>alert(1)</script>",
            "<SCRIPT/>",
            "<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>",
            "<g onclick=\"x()\"/>",
            "<g ONLOAD=\"x()\"/>",
            "<foreignObject/>",
            "<a href=\"javascript:x()\"/>",
            "<a xlink:href=\"java&#10;script:x()\"/>",
            "<a href=\"https://example.org\"/>",
            "<use href=\"other.svg#a\"/>",
            "<image href=\"https://example.org/a.png\"/>",
            "<image href=\"data:image/svg+xml;base64,AAAA\"/>",
            "<animate attributeName=\"href\" to=\"#a\"/>",
            "<set attributeName=\"xlink:href\" to=\"#a\"/>",
            "<animate attributeName=\"onload\" to=\"x\"/>",
            "<animate values=\"javascript:x()\"/>",
            "<style>@import 'a.css';</style>",
            "<style>a { fill: url(https://example.org/a) }</style>",
            "<style>a { fill: \\75rl(x) }</style>",
            "<style>a { fill: u<![CDATA[rl(]]>x) }</style>",
            "<style>a { fill: u&#114;l(x) }</style>",
            "<path style=\"fill:url(a.svg#b)\"/>",
            "<path fill=\"url(//example.org/a#b)\"/>",
            "<g xml:base=\"https://example.org\"/>",
            "<text>&unknown;</text>",
            "<?xml-stylesheet href=\"a.css\"?>",
            "<g a=\"1\" a=\"2\"/>",
            "<g></b>",
        ] {
            let refused = read(&drawing(&format!("<g/>\n{inside}"))).expect_err(inside);
            assert_eq!(refused.line, 3, "{inside}: {}", refused.message);
        }
    }

    #[test]
    fn what_is_no_drawing_is_refused() {
        for text in [
            "",
            "<svg/>",
            "<g xmlns=\"http://www.w3.org/2000/svg\"/>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\">",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>text",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
        assert!(read(&drawing(&"<g>".repeat(1000))).is_err());
    }

    #[test]
    fn sizes_come_from_the_root() {
        let size = |attributes: &str| read(&format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>")).unwrap().size;
        assert_eq!(size("width=\"300\" height=\"150.4px\""), Some((300, 150)));
        assert_eq!(size("width=\"100%\" viewBox=\"0 0 30,10\""), Some((30, 10)));
        assert_eq!(size("width=\"60\" viewBox=\"0 0 30 10\""), Some((60, 20)));
        assert_eq!(size("width=\"60\""), None);
        assert_eq!(size("width=\"-1\" height=\"1e99\""), None);
        assert_eq!(size("width=\"NaN\" height=\"inf\""), None);
    }
}
