//! A question as learners see it, with its answer key behind a disclosure.

use crate::platform::frontend::escape;
use course_format::{AnswerKey, GapKey, Language, Question, QuestionText};
use std::fmt::Write;

/// Writes a question in one language.
pub(super) fn write(out: &mut String, question: &Question, language: Language) {
    let Some(text) = question.texts.get(&language) else { return };
    let _ = write!(out, "<fieldset class=\"question\"><legend>{}</legend>", text.prompt_html);
    if !text.body_html.is_empty() {
        let _ = write!(out, "<div class=\"content\">{}</div>", text.body_html);
    }
    fields(out, question, text);
    if let Some(hint) = &text.hint_html {
        let _ = write!(out, "<details class=\"hint-box\"><summary>Hint</summary><div class=\"content\">{hint}</div></details>");
    }
    out.push_str("<details class=\"preview-key\"><summary>Answer key</summary><div class=\"content\">");
    key(out, question, text);
    if let Some(feedback) = &text.feedback_html {
        let _ = write!(out, "<h3>Feedback</h3>{feedback}");
    }
    let _ = write!(
        out,
        "<p class=\"preview-rule\">#{} · {} points{}</p></div></details></fieldset>",
        escape(&question.key),
        question.points,
        measures(question)
    );
}

fn measures(question: &Question) -> String {
    let skill = question.skill.as_deref().map(|skill| format!(" · {}", escape(skill))).unwrap_or_default();
    let level = question.level.map(|level| format!(" · level {level}")).unwrap_or_default();
    format!("{skill}{level}{}", if question.shuffle { " · shuffled" } else { "" })
}

fn fields(out: &mut String, question: &Question, text: &QuestionText) {
    match &question.key_ {
        AnswerKey::Choice { right, .. } => {
            let kind = if right.len() > 1 { "checkbox" } else { "radio" };
            out.push_str("<div class=\"options\">");
            for option in &text.options {
                let _ = write!(
                    out,
                    "<div class=\"option\"><label class=\"check\"><input class=\"ds-input\" type=\"{kind}\" name=\"{}\"><span>{}</span></label></div>",
                    escape(&question.key),
                    option.html
                );
            }
            out.push_str("</div>");
        }
        AnswerKey::Scale { .. } => {
            out.push_str("<div class=\"options\">");
            for option in &text.options {
                let _ = write!(
                    out,
                    "<div class=\"option\"><label class=\"check\"><input class=\"ds-input\" type=\"radio\" name=\"{}\"><span>{}</span></label></div>",
                    escape(&question.key),
                    option.html
                );
            }
            out.push_str("</div>");
        }
        AnswerKey::Order { .. } => list(out, "ul", text.options.iter().map(|option| option.html.as_str())),
        AnswerKey::Match { .. } => {
            list(out, "ul", text.options.iter().map(|option| option.html.as_str()));
            out.push_str("<p>Belongs to one of:</p>");
            list(out, "ul", text.choices.iter().map(String::as_str));
        }
        AnswerKey::Text { .. } => {
            let _ = write!(out, "<textarea class=\"ds-input\" rows=\"4\" aria-label=\"{}\"></textarea>", escape(&question.key));
        }
        AnswerKey::Upload { types, max_bytes, max_files, .. } => {
            let _ =
                write!(out, "<p>Files: {}, at most {} MB each, at most {max_files}.</p>", escape(&types.join(", ")), max_bytes / 1_000_000);
        }
        AnswerKey::Gap { .. } => {}
    }
    if let Some(rubric) = question.key_.rubric() {
        out.push_str("<ul>");
        for (criterion, points) in text.rubric.iter().zip(&rubric.criteria) {
            let _ = write!(out, "<li>{} ({} points)</li>", criterion.html, points.last().copied().unwrap_or(0));
        }
        out.push_str("</ul>");
    }
}

fn list<'t>(out: &mut String, tag: &str, items: impl Iterator<Item = &'t str>) {
    let _ = write!(out, "<{tag}>");
    for item in items {
        let _ = write!(out, "<li>{item}</li>");
    }
    let _ = write!(out, "</{tag}>");
}

fn key(out: &mut String, question: &Question, text: &QuestionText) {
    let nth = |number: u32| usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    match &question.key_ {
        AnswerKey::Choice { right, .. } => {
            out.push_str("<ul>");
            for (number, option) in (1_u32..).zip(&text.options) {
                let mark = if right.contains(&number) { "✓ right" } else { "✗ wrong" };
                let feedback = option.feedback_html.as_deref().unwrap_or_default();
                let _ = write!(out, "<li>{mark}: {}{feedback}</li>", option.html);
            }
            out.push_str("</ul>");
        }
        AnswerKey::Gap { .. } => {
            let shown = text.gap_keys.iter().map(|gap| match gap {
                GapKey::Text { accepted } => escape(&accepted.join(" | ")),
                GapKey::Number { value, tolerance } => format!("{value} ± {tolerance}"),
                GapKey::DropDown { right, options } => format!("{} (of {})", escape(right), escape(&options.join(", "))),
            });
            let shown: Vec<String> = shown.collect();
            list(out, "ol", shown.iter().map(String::as_str));
        }
        AnswerKey::Order { order } => {
            let entries = order.iter().filter_map(|number| text.options.get(nth(*number)?)).map(|option| option.html.as_str());
            list(out, "ol", entries);
        }
        AnswerKey::Match { pairs, .. } => {
            let shown = text.options.iter().zip(pairs).map(|(left, right)| {
                let choice = nth(*right).and_then(|at| text.choices.get(at)).map(String::as_str).unwrap_or_default();
                format!("{} → {choice}", left.html)
            });
            let shown: Vec<String> = shown.collect();
            list(out, "ul", shown.iter().map(String::as_str));
        }
        AnswerKey::Text { .. } if !text.patterns.is_empty() => {
            let shown: Vec<String> = text.patterns.iter().map(|pattern| format!("<code>{}</code>", escape(pattern))).collect();
            list(out, "ul", shown.iter().map(String::as_str));
        }
        AnswerKey::Text { rubric: None, .. } => out.push_str("<p>The learner compares her text with the feedback.</p>"),
        AnswerKey::Text { .. } | AnswerKey::Upload { .. } => out.push_str("<p>A trainer marks this by the rubric.</p>"),
        AnswerKey::Scale { .. } => out.push_str("<p>Nothing is right or wrong here.</p>"),
    }
}
