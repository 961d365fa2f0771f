//! Formulas: LaTeX in, MathML out.
//!
//! What a formula may cost is bounded by its length and nesting, and commands that define others are refused, because
//! expanding those could make much out of little. What comes out is held against a list of elements and attributes, so that
//! no style, script or address can come through, whatever the library does.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pulldown_latex::config::{DisplayMode, RenderConfig};
use pulldown_latex::event::{ColorChange, Content, Dimension, DimensionUnit, EnvironmentFlow, Event, StateChange};
use pulldown_latex::{Parser, ParserError, Storage, push_mathml};

use super::mathml_check::is_sound;
use crate::html::push_text;

/// The most bytes of one formula.
const LONGEST_FORMULA: usize = 2000;
/// Groups and elements may be nested this deep. Browsers flatten what is nested much deeper.
const DEEPEST_NESTING: usize = 60;
/// So many commands may stand in one group. A command whose argument is a command again, as in `\hat\hat a`, takes room on
/// the stack, and only the end of the group ends such a chain for certain.
const MOST_COMMANDS: usize = 150;
/// Commands that are refused, with the reason.
const REFUSED: &[(&str, &str)] = &[
    ("def", DEFINITION),
    ("gdef", DEFINITION),
    ("edef", DEFINITION),
    ("xdef", DEFINITION),
    ("let", DEFINITION),
    ("futurelet", DEFINITION),
    ("newcommand", DEFINITION),
    ("renewcommand", DEFINITION),
    ("providecommand", DEFINITION),
    ("DeclareMathOperator", "write \\operatorname{…} instead"),
    ("char", "write the character itself"),
];
const DEFINITION: &str = "commands cannot be defined here";

/// Converts a formula. Says why it cannot be shown otherwise, in a clause.
pub(super) fn convert(latex: &str, is_display: bool) -> Result<String, String> {
    check(latex)?;
    // The library is young; what it trips over is the fault of one formula and not the end of the program.
    let converted = catch_unwind(AssertUnwindSafe(|| written(latex, is_display)));
    let mathml = converted.unwrap_or_else(|_| Err("it is beyond what can be read".to_owned()))?;
    if is_sound(&mathml) { Ok(mathml) } else { Err("its parts do not fit together".to_owned()) }
}

fn check(latex: &str) -> Result<(), String> {
    if latex.trim().is_empty() {
        return Err("it is empty".to_owned());
    }
    if latex.len() > LONGEST_FORMULA {
        return Err(format!("it has more than {LONGEST_FORMULA} bytes"));
    }
    check_nesting(latex)?;
    for (position, _) in latex.match_indices('\\') {
        let rest = latex.get(position + 1..).unwrap_or_default();
        let length = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        let name = rest.get(..length).unwrap_or_default();
        if let Some((name, reason)) = REFUSED.iter().find(|(refused, _)| *refused == name) {
            return Err(format!("\\{name} is refused: {reason}"));
        }
    }
    Ok(())
}

/// Bounds how deep groups are nested, and how many commands stand in each.
fn check_nesting(latex: &str) -> Result<(), String> {
    let mut commands = vec![0_usize];
    let mut rest = latex;
    while let Some(position) = rest.find(['{', '}', '\\', '%']) {
        let (sign, after) = rest.split_at(position).1.split_at(1);
        rest = after;
        match sign {
            "{" => commands.push(0),
            "}" => leave(&mut commands),
            "%" => return Err("% would begin a comment; write \\%".to_owned()),
            _ if rest.starts_with("begin{") => commands.push(0),
            _ if rest.starts_with("end{") => leave(&mut commands),
            _ => {
                if let Some(count) = commands.last_mut() {
                    *count += 1;
                }
                // What stands behind a backslash opens and closes nothing.
                let length = rest.chars().next().map_or(0, char::len_utf8);
                rest = rest.get(length..).unwrap_or_default();
            }
        }
        if commands.len() > DEEPEST_NESTING {
            return Err("its groups are nested too deep".to_owned());
        }
        if commands.last().is_some_and(|count| *count > MOST_COMMANDS) {
            return Err(format!("more than {MOST_COMMANDS} commands stand in one group"));
        }
    }
    Ok(())
}

/// Ends a group. What was counted outside a group that was never begun counts on.
fn leave(commands: &mut Vec<usize>) {
    if commands.len() > 1 {
        commands.pop();
    }
}

fn written(latex: &str, is_display: bool) -> Result<String, String> {
    let storage = Storage::new();
    let problem: RefCell<Option<String>> = RefCell::new(None);
    let mut parser = Parser::new(latex, &storage);
    let events = std::iter::from_fn(|| {
        let event = match parser.next()? {
            Ok(event) => tame(event),
            Err(error) => Err(reason(&error)),
        };
        match event {
            Ok(event) => Some(Ok::<_, ParserError>(event)),
            Err(reason) => {
                *problem.borrow_mut() = Some(reason);
                None
            }
        }
    });
    let display_mode = if is_display { DisplayMode::Block } else { DisplayMode::Inline };
    let mut mathml = String::with_capacity(200 + latex.len() * 12);
    let result = push_mathml(&mut mathml, events, RenderConfig { display_mode, ..RenderConfig::default() });
    match (problem.into_inner(), result) {
        (Some(reason), _) => Err(reason),
        (None, Err(error)) => Err(error.to_string()),
        (None, Ok(())) => Ok(annotated(&escaped(&mathml), latex)),
    }
}

/// The library leaves signs as they are where they are all that an element holds. Nowhere else do these stand together.
fn escaped(mathml: &str) -> String {
    let mut mathml = mathml.to_owned();
    for (sign, entity) in [("<", "&lt;"), (">", "&gt;"), ("&", "&amp;")] {
        for negation in ["", "\u{338}"] {
            let alone = format!(">{sign}{negation}</");
            if mathml.contains(&alone) {
                mathml = mathml.replace(&alone, &format!(">{entity}{negation}</"));
            }
        }
    }
    mathml
}

/// Puts the formula's source beside it, for programs that read it and for copying.
fn annotated(mathml: &str, latex: &str) -> String {
    let Some((start, formula)) = mathml.split_once('>') else { return String::new() };
    let formula = formula.strip_suffix("</math>").unwrap_or_default();
    let mut out = String::with_capacity(mathml.len() + latex.len() + 120);
    for part in [start, "><semantics><mrow>", formula, "</mrow><annotation encoding=\"application/x-tex\">"] {
        out.push_str(part);
    }
    push_text(&mut out, latex.trim());
    out.push_str("</annotation></semantics></math>");
    out
}

/// Changes events that would be written with inline styles, which the content security policy forbids.
fn tame(event: Event<'_>) -> Result<Event<'_>, String> {
    match event {
        Event::StateChange(StateChange::Color(ColorChange { .. })) => {
            Err("colours are refused, because not everybody can tell them apart".to_owned())
        }
        // What follows \operatorname is written as it stands.
        Event::Content(Content::Function(text) | Content::Number(text)) if text.contains(['<', '>', '&']) => {
            Err("the name of a function consists of letters".to_owned())
        }
        Event::Space { width, height, depth } => {
            // Negative space cannot be written without a style, and tells nobody anything.
            let width = width.filter(|width| width.value.is_finite() && width.value > 0.0);
            Ok(Event::Space { width: Some(width.unwrap_or(Dimension::new(0.0, DimensionUnit::Em))), height, depth })
        }
        Event::EnvironmentFlow(EnvironmentFlow::NewLine { horizontal_lines, .. }) => {
            Ok(Event::EnvironmentFlow(EnvironmentFlow::NewLine { spacing: None, horizontal_lines }))
        }
        other => Ok(other),
    }
}

/// The library's reason, without the drawing that shows the place.
fn reason(error: &ParserError) -> String {
    let text = error.to_string();
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let line = line.strip_prefix("parsing error: ").unwrap_or(line);
    line.replace("unkown", "unknown").trim_end_matches('.').to_owned()
}
