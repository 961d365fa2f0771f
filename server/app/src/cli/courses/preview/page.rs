//! The preview's pages.

use super::{Shown, question};
use crate::platform::frontend::{self, escape};
use course_format::{Block, Course, Diagnostic, Language, Lesson, LessonKind, Severity};
use std::fmt::Write;

/// The course: its lessons in every language, and everything that is wrong.
pub(super) fn overview(shown: &Shown) -> String {
    let title = shown.last_good.as_ref().and_then(|course| course.title.get(course.languages.first()?)).unwrap_or(&shown.source.slug);
    let mut main = format!("<h1>{}</h1>", escape(title));
    problems(&mut main, shown, &shown.parsed.diagnostics.iter().collect::<Vec<_>>());
    if let Some(course) = &shown.last_good {
        offer(&mut main, course);
        lessons(&mut main, course);
    }
    frame("en", title, &main)
}

/// What the course asks for beside its text: money, days, levels.
fn offer(out: &mut String, course: &Course) {
    let cost = course.cost.map(|cost| format!("It costs {cost} per person."));
    let sessions = course.sessions.iter().map(|session| format!("It takes place {session}."));
    let entry = course.entry.iter().map(|(skill, level)| format!("It begins at level {level} in {skill}."));
    let lines: String = cost.into_iter().chain(sessions).chain(entry).map(|line| format!("<li>{}</li>", escape(&line))).collect();
    if !lines.is_empty() {
        let _ = write!(out, "<ul>{lines}</ul>");
    }
}

fn lessons(out: &mut String, course: &Course) {
    out.push_str("<div class=\"preview-table\" tabindex=\"0\" role=\"region\" aria-label=\"Lessons\"><table><thead><tr><th scope=\"col\">Lesson</th><th scope=\"col\">Kind</th><th scope=\"col\">Minutes</th>");
    for language in &course.languages {
        let _ = write!(out, "<th scope=\"col\">{language}</th>");
    }
    out.push_str("</tr></thead><tbody>");
    for lesson in &course.lessons {
        let _ = write!(out, "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td>", escape(&lesson.key), kind(lesson.kind), lesson.minutes);
        for language in &course.languages {
            let cell = lesson.texts.get(language).map_or_else(
                || "missing".to_owned(),
                |text| {
                    let state = match &text.translation {
                        Some(translation) if !translation.is_current() => " (not current)",
                        _ => "",
                    };
                    format!("<a href=\"/{language}/{}\" lang=\"{language}\">{}</a>{state}", escape(&lesson.key), escape(&text.title))
                },
            );
            let _ = write!(out, "<td>{cell}</td>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>");
}

fn kind(kind: LessonKind) -> &'static str {
    match kind {
        LessonKind::Lesson => "lesson",
        LessonKind::Test => "test",
        LessonKind::Assignment => "assignment",
        LessonKind::Bank => "bank",
    }
}

/// One lesson in one language, with what is wrong in its file.
pub(super) fn lesson(shown: &Shown, language: &str, key: &str) -> Option<String> {
    let course = shown.last_good.as_ref()?;
    let lesson = course.lessons.iter().find(|lesson| lesson.key == key)?;
    let language = course.languages.iter().copied().find(|known| known.to_string() == language)?;
    let text = lesson.texts.get(&language)?;
    let mut main = String::new();
    navigation(&mut main, course, lesson, language);
    let name = format!("-{key}.md");
    let ours: Vec<&Diagnostic> = shown
        .parsed
        .diagnostics
        .iter()
        .filter(|finding| finding.file.ends_with(&name) && finding.file.starts_with(&format!("{language}/")))
        .collect();
    problems(&mut main, shown, &ours);
    let _ = write!(main, "<h1 lang=\"{language}\">{}</h1>", escape(&text.title));
    if !text.contents.is_empty() {
        let _ = write!(main, "<details class=\"preview-contents\"><summary>Contents</summary><ul lang=\"{language}\">");
        for heading in &text.contents {
            let _ = write!(
                main,
                "<li class=\"level-{}\"><a href=\"#{}\">{}</a></li>",
                heading.level,
                escape(&heading.anchor),
                escape(&heading.text)
            );
        }
        main.push_str("</ul></details>");
    }
    let _ = write!(main, "<div class=\"blocks\" lang=\"{language}\">");
    for block in &text.blocks {
        match block {
            Block::Prose { id, html } => {
                let _ = write!(main, "<div class=\"block content\" id=\"block-{}\">{html}</div>", escape(id));
            }
            Block::Question { id } => {
                let Some(question) = lesson.questions.iter().find(|question| question.key == *id) else { continue };
                let _ = write!(main, "<div class=\"block\" id=\"block-{}\">", escape(id));
                question::write(&mut main, question, language);
                main.push_str("</div>");
            }
        }
    }
    main.push_str("</div>");
    Some(frame(&language.to_string(), &text.title, &main))
}

fn navigation(out: &mut String, course: &Course, lesson: &Lesson, language: Language) {
    let position = course.lessons.iter().position(|other| other.key == lesson.key).unwrap_or(0);
    out.push_str("<nav class=\"preview-nav\" aria-label=\"Preview\"><a href=\"/\">All lessons</a>");
    for (offset, label) in [(position.checked_sub(1), "Previous"), (Some(position + 1), "Next")] {
        if let Some(other) = offset.and_then(|index| course.lessons.get(index)).filter(|other| other.texts.contains_key(&language)) {
            let _ = write!(out, " <a href=\"/{language}/{}\">{label}</a>", escape(&other.key));
        }
    }
    for other in course.languages.iter().filter(|other| **other != language && lesson.texts.contains_key(other)) {
        let _ = write!(out, " <a href=\"/{other}/{}\" hreflang=\"{other}\">{other}</a>", escape(&lesson.key));
    }
    out.push_str("</nav>");
}

fn problems(out: &mut String, shown: &Shown, findings: &[&Diagnostic]) {
    if shown.parsed.course.is_none() {
        out.push_str(
            "<p class=\"preview-broken\"><strong>The course has errors.</strong> Below stands what it was when it last had none.</p>",
        );
    }
    if findings.is_empty() {
        return;
    }
    out.push_str("<section class=\"preview-problems\" aria-label=\"Problems\"><h2>Problems</h2><ul>");
    for finding in findings {
        let word = if finding.severity == Severity::Error { "Error" } else { "Warning" };
        let _ = write!(
            out,
            "<li><strong>{word}</strong> <code>{}:{}:{}</code> {} <span class=\"preview-rule\">{}</span></li>",
            escape(&finding.file),
            finding.line,
            finding.column,
            with_code(&finding.message),
            escape(finding.rule)
        );
    }
    out.push_str("</ul></section>");
}

/// A message as HTML, with what stands between backticks as code.
fn with_code(message: &str) -> String {
    let parts = message.split('`').enumerate();
    parts.map(|(index, part)| if index % 2 == 1 { format!("<code>{}</code>", escape(part)) } else { escape(part) }).collect()
}

/// What stands at an address that no lesson has.
pub(super) fn not_found(shown: &Shown) -> String {
    frame("en", &shown.source.slug, "<h1>There is no such lesson</h1><p><a href=\"/\">All lessons</a></p>")
}

fn frame(language: &str, title: &str, main: &str) -> String {
    let mut sheets = String::new();
    for address in frontend::stylesheets(&["index", "learn"]) {
        let _ = write!(sheets, "<link rel=\"stylesheet\" href=\"{address}\">");
    }
    format!(
        "<!doctype html>\n<html lang=\"{language}\" data-color-scheme=\"auto\" data-size=\"md\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\"><link rel=\"icon\" href=\"/favicon.svg\">\
         <title>{}</title>{sheets}<link rel=\"stylesheet\" href=\"/preview.css\"><script src=\"/preview.js\" defer></script></head>\
         <body><main class=\"preview\">{main}</main></body></html>\n",
        escape(title)
    )
}
