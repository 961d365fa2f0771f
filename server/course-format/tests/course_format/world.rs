//! Small courses in memory.

use course_format::{Block, Course, CourseSource, Language, LessonText, Parsed, Question, SourceFile, parse};

/// A manifest without fault for a course in English.
pub const MANIFEST: &str = "id = \"a-course\"\nlanguages = [\"en\"]\nlicence = \"CC-BY-4.0\"\n\
                            title = { en = \"A course\" }\nsummary = { en = \"About it\" }\n";
/// Front matter without fault.
pub const FRONT: &str = "---\ntitle: A lesson\nminutes: 5\n---\n";
/// The line on which a lesson's text begins.
pub const FIRST_LINE: u32 = 5;

/// A picture without a size.
pub const BELL: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
/// The first bytes of a video.
pub const CLIP: &str = "\0\0\0\u{18}ftypisom\0\0\u{2}\0isomiso2";

/// The skills that tests know.
pub fn skills(skill: &str) -> bool {
    skill == "digcomp-2.2:4.1" || skill == "digcomp-2.2:4.2"
}

/// Parses files; a manifest is added if there is none.
pub fn course(files: &[(&str, &str)]) -> Parsed {
    let bytes: Vec<(&str, &[u8])> = files.iter().map(|(path, text)| (*path, text.as_bytes())).collect();
    course_of_bytes(&bytes)
}

/// Parses files that need not be text.
pub fn course_of_bytes(files: &[(&str, &[u8])]) -> Parsed {
    let mut files: Vec<SourceFile> =
        files.iter().map(|(path, bytes)| SourceFile { path: (*path).to_owned(), bytes: bytes.to_vec() }).collect();
    if files.iter().all(|file| file.path != "course.toml") {
        files.push(SourceFile { path: "course.toml".to_owned(), bytes: MANIFEST.into() });
    }
    let mut parsed = parse(&CourseSource { slug: "a-course".to_owned(), files }, &skills);
    // Small translations say nothing of what they were made from, which only `staleness` is about.
    parsed.diagnostics.retain(|diagnostic| diagnostic.rule != "translation-not-recorded");
    parsed
}

/// Parses a course of one lesson with this text, with one picture and one attachment.
pub fn lesson(text: &str) -> Parsed {
    let lesson = format!("{FRONT}{text}");
    let mut files = vec![("en/01-a-lesson.md", lesson.as_str())];
    if text.contains("bell.svg") {
        files.push(("media/bell.svg", BELL));
    }
    if text.contains("clip.mp4") {
        files.push(("media/clip.mp4", CLIP));
    }
    course(&files)
}

/// The course, or a failure that lists what is wrong with it.
pub fn sound(parsed: Parsed) -> Course {
    let problems = listed(&parsed);
    parsed.course.unwrap_or_else(|| panic!("the course has errors:\n{problems}"))
}

/// Every diagnostic on a line of its own.
pub fn listed(parsed: &Parsed) -> String {
    parsed.diagnostics.iter().map(|diagnostic| format!("{diagnostic}\n")).collect()
}

/// The HTML of all prose of a lesson's text.
pub fn html_of(text: &LessonText) -> String {
    text.blocks
        .iter()
        .map(|block| match block {
            Block::Prose { html, .. } => html.as_str(),
            Block::Question { .. } => "",
        })
        .collect()
}

/// What a lesson's Markdown becomes; it may have warnings but no errors.
pub fn html(text: &str) -> String {
    html_of(&sound(lesson(text)).lessons[0].texts[&Language::En])
}

/// The only question of a lesson with this text.
pub fn question(text: &str) -> Question {
    let mut questions = sound(lesson(text)).lessons.remove(0).questions;
    assert_eq!(questions.len(), 1);
    questions.remove(0)
}

/// The rules that a lesson with this text violates, each once, in the order of their names.
pub fn rules_violated(parsed: &Parsed) -> Vec<&'static str> {
    let mut rules: Vec<_> = parsed.diagnostics.iter().map(|diagnostic| diagnostic.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}

/// Asserts that a course violates exactly one rule, at exactly these places.
#[track_caller]
pub fn assert_violates(parsed: &Parsed, rule: &str, places: &[(&str, u32, u32)]) {
    let found: Vec<_> = parsed
        .diagnostics
        .iter()
        .map(|diagnostic| (diagnostic.rule, (diagnostic.file.as_str(), diagnostic.line, diagnostic.column)))
        .collect();
    let expected: Vec<_> = places.iter().map(|place| (rule, *place)).collect();
    assert_eq!(found, expected, "{}", listed(parsed));
    let is_error = parsed.diagnostics.iter().any(|diagnostic| diagnostic.severity == course_format::Severity::Error);
    assert_eq!(parsed.course.is_none(), is_error, "a course is given exactly if there is no error");
}

/// Asserts that a lesson's text violates exactly one rule, at these lines (from 1 in the text) and columns.
#[track_caller]
pub fn assert_text_violates(text: &str, rule: &str, places: &[(u32, u32)]) {
    let places: Vec<_> = places.iter().map(|(line, column)| ("en/01-a-lesson.md", line + FIRST_LINE - 1, *column)).collect();
    assert_violates(&lesson(text), rule, &places);
}
