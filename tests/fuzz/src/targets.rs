//! What is fuzzed, as plain functions, so that the corpus can be replayed without a fuzzer. Each panics when a promise of the
//! course engine is broken.

use course_exchange::translation::{Exchange, apply, extract};
use course_exchange::{archive, import, po, xliff};
use course_format::{CourseSource, Language, Parsed, SourceFile, content_hash, parse};

const MANIFEST: &str = "id = \"a\"\nlanguages = [\"en\", \"sl\"]\nlicence = \"CC0-1.0\"\nauthors = [\"A\"]\naudience = [\"civil-servant\"]\n\
                        title = { en = \"A\", sl = \"A\" }\nsummary = { en = \"A\", sl = \"A\" }\n";

fn file(path: &str, bytes: &[u8]) -> SourceFile {
    SourceFile { path: path.to_owned(), bytes: bytes.to_vec() }
}

/// Parses a course and holds the result to what every result promises.
fn parsed(files: Vec<SourceFile>) -> Parsed {
    let source = CourseSource { slug: "a".to_owned(), files };
    let parsed = parse(&source, &|_| true);
    let has_errors = parsed.diagnostics.iter().any(|finding| finding.severity == course_format::Severity::Error);
    assert_eq!(parsed.course.is_some(), !has_errors, "a course is given exactly if no finding is an error");
    assert!(parsed.diagnostics.iter().all(|finding| finding.line >= 1 && finding.column >= 1 && !finding.message.is_empty()));
    if let Some(course) = &parsed.course {
        assert_eq!(course.content_hash, content_hash(&source));
        for lesson in &course.lessons {
            for text in lesson.texts.values() {
                for block in &text.blocks {
                    if let course_format::Block::Prose { html, .. } = block {
                        let lower = html.to_ascii_lowercase();
                        assert!(!lower.contains("<script") && !lower.contains("javascript:\""), "nothing runs: {html}");
                    }
                }
            }
        }
    }
    parsed
}

/// The Markdown of a lesson.
pub fn lesson(data: &[u8]) {
    let mut text = b"---\ntitle: A\nminutes: 1\n---\n".to_vec();
    text.extend_from_slice(data);
    let files = || vec![file("course.toml", MANIFEST.as_bytes()), file("en/01-a.md", &text)];
    assert_eq!(parsed(files()), parsed(files()), "the same input gives the same result");
}

/// `course.toml`.
pub fn manifest(data: &[u8]) {
    parsed(vec![file("course.toml", data), file("en/01-a.md", b"---\ntitle: A\nminutes: 1\n---\nText.\n")]);
}

/// A lesson's front matter.
pub fn front_matter(data: &[u8]) {
    let mut text = b"---\n".to_vec();
    text.extend_from_slice(data);
    text.extend_from_slice(b"\n---\nText.\n");
    parsed(vec![file("course.toml", MANIFEST.as_bytes()), file("en/01-a.md", &text), file("sl/01-a.md", &text)]);
}

/// What a translator sends is put into a course without a panic, and into the right places.
fn applied(exchange: &Exchange) {
    let text = b"---\ntitle: A\nminutes: 1\n---\n\nText.\n\n## Next {#next}\n\n- a\n- b\n";
    let source = CourseSource { slug: "a".to_owned(), files: vec![file("course.toml", MANIFEST.as_bytes()), file("en/01-a.md", text)] };
    if let Ok(applied) = apply(&source, Language::En, Language::Sl, exchange) {
        assert!(applied.files.iter().all(|file| file.path == "course.toml" || file.path == "sl/01-a.md"));
    }
}

/// A PO file.
pub fn po(data: &[u8]) {
    if let Ok(exchange) = po::read("a.po", data) {
        let again = po::read("a.po", po::write(&exchange).as_bytes());
        assert_eq!(again.map(|again| again.entries.len()), Ok(exchange.entries.len()), "what was read can be written and read");
        applied(&exchange);
    }
}

/// An XLIFF document.
pub fn xliff(data: &[u8]) {
    if let Ok(exchange) = xliff::read("a.xlf", data) {
        applied(&exchange);
    }
}

/// A zip.
pub fn archive(data: &[u8]) {
    if let Ok((_, files)) = archive::unpack(data) {
        for file in &files {
            let leaves = file.path.starts_with('/') || file.path.split('/').any(|part| part == "..");
            assert!(!leaves && !file.path.contains('\\'), "a name stays inside: {}", file.path);
        }
    }
}

/// Markdown as found in the wild.
pub fn import(data: &[u8]) {
    let options = import::Options {
        slug: "a".to_owned(),
        id: "a".to_owned(),
        language: Language::En,
        title: None,
        licence: "CC0-1.0".to_owned(),
        authors: vec!["A".to_owned()],
    };
    if let Ok(imported) = import::import(&[file("a.md", data)], &options) {
        let parsed = parse(&imported.source, &|_| true);
        let _ = extract(&imported.source, Language::En, Language::Sl);
        drop(parsed);
    }
}
