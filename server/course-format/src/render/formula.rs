//! Formulas in the text: `$…$` within a line, `$$…$$` on a line of its own.

use pulldown_cmark::{Event, TagEnd};

use super::{Renderer, mathml};
use crate::html::{fresh_line, push_attribute, push_text};
use crate::rules;

impl Renderer<'_, '_> {
    /// Writes a paragraph that is one displayed formula. Says whether the one at `index` is such.
    pub(super) fn push_formula_block(&mut self, index: usize, out: &mut String) -> bool {
        let document = self.page.document;
        let Some([(Event::DisplayMath(latex), range), (Event::End(TagEnd::Paragraph), _)]) = document.events.get(index + 1..index + 3)
        else {
            return false;
        };
        fresh_line(out);
        match self.converted(latex, true, range.start) {
            Some(formula) => {
                self.push_scrolled("div", &formula, out);
                out.push('\n');
            }
            None => {
                out.push_str("<p>");
                push_source(latex, out);
                out.push_str("</p>\n");
            }
        }
        true
    }

    /// Writes a formula within text.
    pub(super) fn formula(&mut self, latex: &str, is_display: bool, offset: usize, out: &mut String) {
        match self.converted(latex, is_display, offset) {
            Some(formula) if is_display => self.push_scrolled("span", &formula, out),
            Some(formula) => out.push_str(&formula),
            None => push_source(latex, out),
        }
    }

    fn converted(&mut self, latex: &str, is_display: bool, offset: usize) -> Option<String> {
        match mathml::convert(latex, is_display) {
            Ok(formula) => Some(formula),
            Err(reason) => {
                let message =
                    format!("This formula is shown as it is written, because {reason}. Correct it, or write \\$ for a dollar sign.");
                self.add(&rules::BROKEN_FORMULA, offset, message);
                None
            }
        }
    }

    /// A long formula is scrolled by itself, with the keyboard too, so that the page need not be.
    fn push_scrolled(&mut self, element: &str, formula: &str, out: &mut String) {
        self.formulas += 1;
        out.push('<');
        out.push_str(element);
        out.push_str(" class=\"formula\" tabindex=\"0\" role=\"region\"");
        push_attribute(out, "aria-label", &format!("{} {}", self.words.formula, self.formulas));
        out.push('>');
        out.push_str(formula);
        out.push_str("</");
        out.push_str(element);
        out.push('>');
    }
}

fn push_source(latex: &str, out: &mut String) {
    out.push_str("<code>");
    push_text(out, latex);
    out.push_str("</code>");
}
