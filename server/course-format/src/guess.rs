//! Guessing which brackets are gaps or patterns, so that most lessons are parsed once.
//!
//! Where gaps stand is known for certain only after the text was parsed, and it is parsed as it should be only after its
//! gaps were covered. So all of `[[…]]` are covered on trust. If it then turns out that exactly these had to be covered,
//! the text was parsed rightly; otherwise everything is done again without guessing.

use crate::gap::COVER;
use crate::pattern;

/// Signs that decide where code and HTML begin and end. Between brackets they would make the text with the gaps covered
/// another one than the text without.
const DECISIVE: [char; 3] = ['`', '<', '>'];
/// What formulas begin and end with. Whether they do depends on the letters beside it, which a cover may be.
const FORMULA: char = '$';

/// The text from `start` on with everything covered that looks like a gap or a pattern; it is as long as the text. Nothing if
/// there is none, or if guessing is not safe.
pub(crate) fn covered(text: &str, start: usize) -> Option<String> {
    if text.contains(FORMULA) {
        return None;
    }
    let mut out: Option<String> = None;
    let mut written = 0;
    let mut at = start;
    // Where the paragraph ends that was looked at last, and whether it has a sign that decides.
    let mut paragraph = (start, false);
    // The line's end is looked for once per line, so that many gaps on a line stay cheap.
    let mut line_end = start;
    while let Some(opening) = text.get(at..)?.find("[[").map(|offset| at + offset) {
        let brackets = text.get(opening..)?.bytes().take_while(|byte| *byte == b'[').count();
        // Of three brackets and more, the inner two are the gap's.
        let opening = opening + brackets - 2;
        let before = text.get(..opening)?;
        if before.ends_with('\\') {
            return None;
        }
        if opening >= line_end {
            line_end = text.get(opening..)?.find('\n').map_or(text.len(), |length| opening + length);
        }
        let line = text.get(opening..line_end)?;
        let length = if line.starts_with(pattern::OPENING) { pattern::length(line)? } else { line.get(2..)?.find("]]")? + 4 };
        let inside = line.get(..length)?;
        if opening >= paragraph.0 {
            paragraph = paragraph_at(text, start, opening)?;
        }
        // A bar decides whether something is a table, and where its cells and with them code end.
        if inside.contains(DECISIVE) || inside.contains('|') && paragraph.1 {
            return None;
        }
        let out = out.get_or_insert_with(|| String::with_capacity(text.len()));
        out.push_str(text.get(written..opening)?);
        out.push(COVER);
        out.extend(std::iter::repeat_n('x', length - COVER.len_utf8()));
        at = opening + length;
        written = at;
    }
    let mut out = out?;
    out.push_str(text.get(written..)?);
    Some(out)
}

/// Where the paragraph around an offset ends, and whether it has a sign that decides, or a line that may underline a heading
/// or the head of a table.
fn paragraph_at(text: &str, start: usize, offset: usize) -> Option<(usize, bool)> {
    let begin = text.get(start..offset)?.rfind("\n\n").map_or(start, |position| start + position);
    let end = text.get(offset..)?.find("\n\n").map_or(text.len(), |length| offset + length);
    let paragraph = text.get(begin..end)?;
    let is_line = |line: &str| line.trim_start_matches([' ', '\t', '>']).starts_with(['|', ':', '-', '=']);
    Some((end, paragraph.contains(DECISIVE) || paragraph.lines().any(is_line)))
}

#[cfg(test)]
mod tests {
    use super::covered;

    #[test]
    fn brackets_are_covered_by_as_many_bytes() {
        assert_eq!(covered("[[a]] b [[[c|*d]] č [[= 4]]", 0).as_deref(), Some("\u{E000}xx b [\u{E000}xxxxx č \u{E000}xxxx"));
        assert_eq!(covered("[[ä\n]] [[regex:/[[:alpha:]]/i]].", 8).as_deref(), Some("[[ä\n]] \u{E000}xxxxxxxxxxxxxxxxxxxxx."));
    }

    #[test]
    fn nothing_is_guessed_where_it_is_not_safe() {
        for text in ["", "a", "[[a", "[[a\n]]", "\\[[a]]", "[[`a`]]", "[[a<b]]", "[[$]]", "[[regex:a]]"] {
            assert_eq!(covered(text, 0), None, "{text}");
        }
    }
}
