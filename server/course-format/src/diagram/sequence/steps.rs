//! A sequence diagram as a list.

use super::model::{Event, Head, Sequence};
use crate::diagram::Words;
use crate::html::push_text;

/// Writes what happens, in order; parts within frames as lists of their own.
pub(super) fn steps(sequence: &Sequence, words: &Words) -> String {
    let mut out = String::from("<ol class=\"diagram-steps\">\n");
    let label = |participant: &usize| sequence.participants[*participant].label.replace('\n', " ");
    let push_line = |out: &mut String, text: &str| push_text(out, &text.replace('\n', " "));
    for event in &sequence.events {
        match event {
            Event::Message { from, to, text, head, is_both, .. } => {
                let arrow = match (head, is_both) {
                    (_, true) => "↔",
                    (Head::None, _) => "–",
                    _ => "→",
                };
                out.push_str("<li>");
                push_line(&mut out, &format!("{} {arrow} {}", label(from), label(to)));
                if !text.is_empty() {
                    out.push_str(": ");
                    push_line(&mut out, text);
                }
                out.push_str("</li>\n");
            }
            Event::Note { first, last, text, .. } => {
                let who = if first == last { label(first) } else { format!("{}, {}", label(first), label(last)) };
                out.push_str("<li>");
                push_line(&mut out, &format!("{} ({who}): {text}", words.note));
                out.push_str("</li>\n");
            }
            Event::Begin(title) | Event::Next(title) => {
                if matches!(event, Event::Next(_)) {
                    out.push_str("</ol>\n</li>\n");
                }
                out.push_str("<li>");
                push_line(&mut out, title);
                out.push_str("\n<ol>\n");
            }
            Event::End => out.push_str("</ol>\n</li>\n"),
            Event::Activate(_) | Event::Deactivate(_) => {}
        }
    }
    out.push_str("</ol>\n");
    out
}
