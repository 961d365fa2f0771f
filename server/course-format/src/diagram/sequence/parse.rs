//! Reads a sequence diagram, line by line.

use std::collections::BTreeMap;

use super::model::{Event, Head, Participant, Sequence, Side};
use crate::diagram::{Refusal, Words, text};

/// A drawing with more cannot be read.
const MOST_PARTICIPANTS: usize = 30;
const MOST_EVENTS: usize = 400;
const DEEPEST_PARTS: usize = 6;

/// Arrows, longer ones before those that they begin with: line, head, and whether both ends have one.
const ARROWS: &[(&str, bool, Head, bool)] = &[
    ("<<-->>", true, Head::Filled, true),
    ("<<->>", false, Head::Filled, true),
    ("-->>", true, Head::Filled, false),
    ("->>", false, Head::Filled, false),
    ("-->", true, Head::None, false),
    ("->", false, Head::None, false),
    ("--x", true, Head::Cross, false),
    ("-x", false, Head::Cross, false),
    ("--)", true, Head::Open, false),
    ("-)", false, Head::Open, false),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Loop,
    Alternatives,
    Optional,
    Parallel,
}

/// Reads a text of which kind, title, description and comments are blanked.
pub(super) fn sequence(text: &str, words: &Words) -> Result<Sequence, Refusal> {
    let mut parser = Parser { words, sequence: Sequence::default(), ids: BTreeMap::new(), open: Vec::new(), number: None };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        let begin = at + (line.len() - line.trim_start().len());
        if !trimmed.is_empty() {
            parser.line(trimmed).map_err(|reason| match reason {
                Some(reason) => Refusal { at: begin, reason },
                None => Refusal::of(text, begin),
            })?;
        }
        if parser.sequence.events.len() > MOST_EVENTS {
            return Err(Refusal { at: begin, reason: format!("there are more than {MOST_EVENTS} messages and notes") });
        }
        if parser.sequence.participants.len() > MOST_PARTICIPANTS {
            return Err(Refusal { at: begin, reason: format!("there are more than {MOST_PARTICIPANTS} participants") });
        }
        at += line.len();
    }
    if !parser.open.is_empty() {
        return Err(Refusal { at: 0, reason: "a part of the sequence has no “end”".to_owned() });
    }
    if parser.sequence.participants.is_empty() {
        return Err(Refusal { at: 0, reason: "nobody takes part".to_owned() });
    }
    Ok(parser.sequence)
}

/// Why a line is not understood, if there is more to say than that.
type Reason = Option<String>;

struct Parser<'a> {
    words: &'a Words,
    sequence: Sequence,
    ids: BTreeMap<String, usize>,
    open: Vec<Part>,
    /// The number of the next message, where messages are numbered.
    number: Option<usize>,
}

impl Parser<'_> {
    fn line(&mut self, line: &str) -> Result<(), Reason> {
        let (word, rest) = line.split_once(char::is_whitespace).map_or((line, ""), |(word, rest)| (word, rest.trim()));
        let words = self.words;
        match word {
            "participant" => return self.declare(rest, false),
            "actor" => return self.declare(rest, true),
            "Note" | "note" => return self.note(rest),
            "loop" => return self.begin(Part::Loop, words.repeated, rest),
            "alt" => return self.begin(Part::Alternatives, words.either, rest),
            "opt" => return self.begin(Part::Optional, words.optional, rest),
            "par" => return self.begin(Part::Parallel, words.parallel, rest),
            "else" => return self.next(Part::Alternatives, words.otherwise, rest),
            "and" => return self.next(Part::Parallel, words.and, rest),
            "end" if rest.is_empty() => {
                self.open.pop().ok_or(None)?;
                self.sequence.events.push(Event::End);
                return Ok(());
            }
            "activate" => {
                let participant = self.participant(rest)?;
                self.sequence.events.push(Event::Activate(participant));
                return Ok(());
            }
            "deactivate" => {
                let participant = self.participant(rest)?;
                self.sequence.events.push(Event::Deactivate(participant));
                return Ok(());
            }
            "autonumber" if rest.is_empty() => {
                self.number = Some(1);
                return Ok(());
            }
            "title" | "title:" => {
                self.sequence.title = label(rest)?;
                return Ok(());
            }
            "box" | "rect" | "critical" | "break" | "create" | "destroy" | "link" | "links" => return Err(None),
            _ => {}
        }
        self.message(line)
    }

    fn declare(&mut self, rest: &str, is_actor: bool) -> Result<(), Reason> {
        let (id, label) = rest.split_once(" as ").map_or((rest, rest), |(id, label)| (id.trim(), label));
        if id.contains(['{', '@']) {
            return Err(None);
        }
        let index = self.participant(id)?;
        if let Some(participant) = self.sequence.participants.get_mut(index) {
            let label = self::label(label)?;
            *participant = Participant { label: if label.is_empty() { id.to_owned() } else { label }, is_actor };
        }
        Ok(())
    }

    /// The participant with this id, who takes part from the first mention on.
    fn participant(&mut self, id: &str) -> Result<usize, Reason> {
        let id = id.trim();
        if id.is_empty() {
            return Err(None);
        }
        if let Some(index) = self.ids.get(id) {
            return Ok(*index);
        }
        let index = self.sequence.participants.len();
        self.sequence.participants.push(Participant { label: label(id)?, is_actor: false });
        self.ids.insert(id.to_owned(), index);
        Ok(index)
    }

    fn note(&mut self, rest: &str) -> Result<(), Reason> {
        let (place, note) = rest.split_once(':').ok_or(None)?;
        let place = place.trim();
        let (side, who) = [("left of ", Side::LeftOf), ("right of ", Side::RightOf), ("over ", Side::Over)]
            .into_iter()
            .find_map(|(words, side)| Some((side, place.strip_prefix(words)?)))
            .ok_or(None)?;
        let (first, last) = match who.split_once(',') {
            Some((first, last)) if side == Side::Over => (self.participant(first)?, self.participant(last)?),
            Some(_) => return Err(None),
            None => {
                let participant = self.participant(who)?;
                (participant, participant)
            }
        };
        let text = label(note)?;
        self.sequence.events.push(Event::Note { side, first: first.min(last), last: first.max(last), text });
        Ok(())
    }

    fn begin(&mut self, part: Part, word: &str, rest: &str) -> Result<(), Reason> {
        if self.open.len() >= DEEPEST_PARTS {
            return Err(Some(format!("parts are nested more than {DEEPEST_PARTS} deep")));
        }
        self.open.push(part);
        self.sequence.events.push(Event::Begin(titled(word, rest)?));
        Ok(())
    }

    fn next(&mut self, part: Part, word: &str, rest: &str) -> Result<(), Reason> {
        if self.open.last() != Some(&part) {
            return Err(None);
        }
        self.sequence.events.push(Event::Next(titled(word, rest)?));
        Ok(())
    }

    fn message(&mut self, line: &str) -> Result<(), Reason> {
        let (head, text) = line.split_once(':').unwrap_or((line, ""));
        let (from, arrow, to) = head
            .char_indices()
            .filter(|(_, sign)| matches!(sign, '-' | '<'))
            .find_map(|(position, _)| {
                let (from, rest) = head.split_at(position);
                ARROWS.iter().find_map(|arrow| Some((from, *arrow, rest.strip_prefix(arrow.0)?)))
            })
            .ok_or(None)?;
        let to = to.trim();
        let (activates, deactivates) = (to.starts_with('+'), to.starts_with('-'));
        let from = self.participant(from)?;
        let to = self.participant(to.trim_start_matches(['+', '-']))?;
        let mut text = label(text)?;
        if let Some(number) = &mut self.number {
            text = format!("{number}. {text}");
            *number += 1;
        }
        let (_, is_dashed, head, is_both) = arrow;
        self.sequence.events.push(Event::Message { from, to, text, is_dashed, head, is_both });
        if activates {
            self.sequence.events.push(Event::Activate(to));
        }
        if deactivates {
            // The sign after the arrow ends the sender's activity, not the receiver's.
            self.sequence.events.push(Event::Deactivate(from));
        }
        Ok(())
    }
}

fn label(source: &str) -> Result<String, Reason> {
    text::label(source).map_err(Some)
}

fn titled(word: &str, title: &str) -> Result<String, Reason> {
    let title = label(title)?;
    Ok(if title.is_empty() { word.to_owned() } else { format!("{word}: {title}") })
}
