//! What stands in every diagram whatever its kind: the kind itself, title and description, comments.

/// A diagram's text, taken apart. Places are bytes of the whole text.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// The first word, such as `flowchart`, and its place.
    pub kind: String,
    pub kind_at: usize,
    /// What the drawing is called, for screen readers.
    pub accessible_title: String,
    /// What it shows, for those who do not see it.
    pub description: String,
    /// A title that is shown, from front matter.
    pub title: String,
    /// The text with blanks in place of all of this and of comments, so that places stay the same.
    pub body: String,
}

/// Takes a diagram's text apart.
pub(super) fn read(text: &str) -> Source {
    let mut source = Source { body: String::with_capacity(text.len()), ..Source::default() };
    let mut inside = Inside::Nothing;
    let mut is_first = true;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        let at = source.body.len() + (line.len() - line.trim_start().len());
        let mut is_body = false;
        match inside {
            Inside::FrontMatter => {
                if trimmed == "---" {
                    inside = Inside::Nothing;
                } else if let Some(title) = trimmed.strip_prefix("title:") {
                    source.title = title.trim().trim_matches(['"', '\'']).to_owned();
                }
            }
            Inside::Directive => {
                if trimmed.ends_with("}%%") {
                    inside = Inside::Nothing;
                }
            }
            Inside::Description => {
                if describe(&mut source.description, trimmed) {
                    inside = Inside::Nothing;
                }
            }
            Inside::Nothing if is_first && trimmed == "---" => inside = Inside::FrontMatter,
            Inside::Nothing if trimmed.starts_with("%%") => {
                if trimmed.starts_with("%%{") && !trimmed.ends_with("}%%") {
                    inside = Inside::Directive;
                }
            }
            Inside::Nothing => {
                if let Some(title) = value(trimmed, "accTitle", ':') {
                    source.accessible_title = title.to_owned();
                } else if let Some(description) = value(trimmed, "accDescr", ':') {
                    source.description = description.to_owned();
                } else if let Some(description) = value(trimmed, "accDescr", '{') {
                    source.description.clear();
                    if !describe(&mut source.description, description) {
                        inside = Inside::Description;
                    }
                } else {
                    is_body = true;
                }
            }
        }
        is_first &= trimmed.is_empty();
        if !is_body {
            source.body.extend(line.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
            continue;
        }
        if !source.kind.is_empty() || trimmed.is_empty() {
            source.body.push_str(line);
            continue;
        }
        let kind = trimmed.split(|sign: char| sign.is_whitespace() || matches!(sign, ';' | ':')).next().unwrap_or_default();
        kind.clone_into(&mut source.kind);
        source.kind_at = at;
        let blank = at - source.body.len() + kind.len();
        source.body.extend(std::iter::repeat_n(' ', blank));
        source.body.push_str(line.get(blank..).unwrap_or_default());
    }
    source
}

/// What the present line is inside of.
enum Inside {
    Nothing,
    FrontMatter,
    Directive,
    Description,
}

/// What stands behind a key and its sign.
fn value<'a>(line: &'a str, key: &str, sign: char) -> Option<&'a str> {
    Some(line.strip_prefix(key)?.trim_start().strip_prefix(sign)?.trim())
}

/// Adds a line to a description in braces. Says whether it ended there.
fn describe(description: &mut String, line: &str) -> bool {
    let (text, ends) = line.split_once('}').map_or((line, false), |(text, _)| (text, true));
    let text = text.trim();
    if !description.is_empty() && !text.is_empty() {
        description.push(' ');
    }
    description.push_str(text);
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn title_and_description_are_found_in_both_forms() {
        let source = read("flowchart LR\n  accTitle: A title\n  accDescr: A text\n  A --> B\n");
        assert_eq!((source.accessible_title.as_str(), source.description.as_str()), ("A title", "A text"));
        let source = read("pie\naccTitle : A\naccDescr {\n  First line.\n\n  Second line. }\n\"a\" : 1\n");
        assert_eq!((source.accessible_title.as_str(), source.description.as_str()), ("A", "First line. Second line."));
        assert_eq!(read("pie\naccDescr { In one line }\n").description, "In one line");
    }

    #[test]
    fn places_stay_the_same() {
        let text = "---\ntitle: Čas\n---\n%% a note č\n%%{init: {\n 'theme': 'dark' }}%%\n\n  graph TD; A-->B\naccTitle: č\n C\n";
        let source = read(text);
        assert_eq!((source.kind.as_str(), source.title.as_str()), ("graph", "Čas"));
        assert_eq!(source.body.len(), text.len());
        assert_eq!(&text[source.kind_at..source.kind_at + 5], "graph");
        for place in ["TD", "A-->B", "C\n"] {
            assert_eq!(source.body.find(place), text.find(place), "{place}");
        }
        assert!(!source.body.contains(['č', '%']), "{}", source.body);
    }
}
