//! Sequence diagrams: who sends what to whom, from top to bottom.

mod columns;
mod messages;
mod model;
mod parse;
mod rows;
mod steps;
#[cfg(test)]
mod tests;

use super::{Drawing, Refusal, Words};

/// Draws a sequence diagram from a text of which kind, title, description and comments are blanked.
pub(super) fn draw(text: &str, words: &Words) -> Result<Drawing, Refusal> {
    let sequence = parse::sequence(text, words)?;
    let columns = columns::columns(&sequence);
    let (width, height, body) = rows::draw(&sequence, &columns);
    Ok(Drawing { width, height, body, text: steps::steps(&sequence, words), title: sequence.title })
}
