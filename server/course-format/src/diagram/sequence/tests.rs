use super::model::{Event, Head, Side};
use super::*;
use crate::language::Language;

fn parsed(text: &str) -> model::Sequence {
    parse::sequence(text, Words::of(Language::En)).unwrap_or_else(|refusal| panic!("{refusal:?} in {text}"))
}

#[track_caller]
fn assert_refused(text: &str, place: &str, reason: &str) {
    let refusal = draw(text, Words::of(Language::En)).expect_err("it is not drawn");
    assert_eq!((refusal.at, refusal.reason.as_str()), (text.find(place).expect("the place is in the text"), reason));
}

#[test]
fn participants_have_labels_and_stand_in_the_order_of_their_mention() {
    let sequence = parsed("\nactor C as The citizen\nB->>A: x\nparticipant A as The office\n");
    let participants: Vec<_> = sequence.participants.iter().map(|participant| (participant.label.as_str(), participant.is_actor)).collect();
    assert_eq!(participants, [("The citizen", true), ("B", false), ("The office", false)]);
}

#[test]
fn every_arrow_has_its_line_and_head() {
    for (arrow, dashed, expected, both) in [
        ("->", false, Head::None, false),
        ("-->", true, Head::None, false),
        ("->>", false, Head::Filled, false),
        ("-->>", true, Head::Filled, false),
        ("-x", false, Head::Cross, false),
        ("--x", true, Head::Cross, false),
        ("-)", false, Head::Open, false),
        ("--)", true, Head::Open, false),
        ("<<->>", false, Head::Filled, true),
        ("<<-->>", true, Head::Filled, true),
    ] {
        let sequence = parsed(&format!("\nA{arrow}B: a: b"));
        let [Event::Message { from: 0, to: 1, text, is_dashed, head, is_both }] = sequence.events.as_slice() else {
            panic!("{sequence:?}")
        };
        assert_eq!((text.as_str(), *is_dashed, *head, *is_both), ("a: b", dashed, expected, both), "{arrow}");
    }
}

#[test]
fn messages_are_numbered_where_that_is_asked_for() {
    let sequence = parsed("\nA->>B: a\nautonumber\nA->>B: b\nB->>A: c\n");
    let texts: Vec<_> =
        sequence.events.iter().map(|event| if let Event::Message { text, .. } = event { text.as_str() } else { "" }).collect();
    assert_eq!(texts, ["a", "1. b", "2. c"]);
}

#[test]
fn notes_stand_beside_or_over_participants() {
    let sequence = parsed("\nA->>B: a\nNote left of A: b\nnote right of B: c\nNote over B,A: d\n");
    let notes: Vec<_> = sequence
        .events
        .iter()
        .filter_map(
            |event| if let Event::Note { side, first, last, text } = event { Some((*side, *first, *last, text.as_str())) } else { None },
        )
        .collect();
    assert_eq!(notes, [(Side::LeftOf, 0, 0, "b"), (Side::RightOf, 1, 1, "c"), (Side::Over, 0, 1, "d")]);
}

#[test]
fn parts_are_named_in_the_language_of_the_lesson() {
    let text = "\nloop every day\nA->>B: a\nalt b\nA->>B: c\nelse\nA->>B: d\nend\nend\n";
    let titles = |language| {
        let sequence = parse::sequence(text, Words::of(language)).expect("a sequence");
        sequence
            .events
            .into_iter()
            .filter_map(|event| if let Event::Begin(title) | Event::Next(title) = event { Some(title) } else { None })
            .collect::<Vec<_>>()
    };
    assert_eq!(titles(Language::En), ["Repeat: every day", "If: b", "Otherwise"]);
    assert_eq!(titles(Language::Sl), ["Ponavljaj: every day", "Če: b", "Sicer"]);
}

#[test]
fn what_is_not_understood_is_named_with_its_place() {
    assert_refused("\nA->>B: a\n  rect rgb(0, 0, 0)\n", "rect", "“rect rgb(0, 0, 0)” is not understood");
    assert_refused("\nA: b\n", "A: b", "“A: b” is not understood");
    assert_refused("\nA->>: b\n", "A->>", "“A->>: b” is not understood");
    assert_refused("\nelse x\n", "else", "“else x” is not understood");
    assert_refused("\nopt a\nA->>B: b\nelse c\nend\n", "else", "“else c” is not understood");
    assert_refused("\nend\n", "end", "“end” is not understood");
    assert_refused("\nloop a\nA->>B: b\n", "\n", "a part of the sequence has no “end”");
    assert_refused("\n", "\n", "nobody takes part");
}

#[test]
fn sizes_are_bounded() {
    let draw = |text: &str| draw(text, Words::of(Language::En));
    assert!(draw(&"A->>B: a\n".repeat(400)).is_ok());
    assert_eq!(draw(&"A->>B: a\n".repeat(401)).expect_err("too many").reason, "there are more than 400 messages and notes");
    let many: String = (0..31).map(|number| format!("participant p{number}\n")).collect();
    assert_eq!(draw(&many).expect_err("too many").reason, "there are more than 30 participants");
    let deep = "opt a\n".repeat(7) + &"end\n".repeat(7);
    assert_eq!(draw(&deep).expect_err("too deep").reason, "parts are nested more than 6 deep");
}

#[test]
fn list_tells_what_happens_in_order() {
    let text = draw("\nA->>B: a\nalt b\nB-->>A: c\nelse d\nA-B: e\nend\n".replace("A-B", "A->B").as_str(), Words::of(Language::En))
        .expect("a sequence")
        .text;
    assert_eq!(
        text,
        "<ol class=\"diagram-steps\">\n<li>A → B: a</li>\n<li>If: b\n<ol>\n<li>B → A: c</li>\n</ol>\n</li>\n<li>Otherwise: d\n<ol>\n\
         <li>A – B: e</li>\n</ol>\n</li>\n</ol>\n"
    );
}

#[test]
fn every_part_stands_inside_of_the_drawing() {
    for text in [
        "\nNote left of A: a long note beside the first\nA->>A: to itself\n",
        "\nA->>B: x\nloop a title that is longer than the drawing would be\nA->>A: y\nend\n",
    ] {
        let drawing = draw(text, Words::of(Language::En)).expect("a sequence");
        let shift: f64 =
            drawing.body.split("translate(").nth(1).and_then(|rest| rest.split(')').next()).expect("a shift").parse().expect("a number");
        for (name, size) in [("x=\"", "width=\"")] {
            for rectangle in drawing.body.lines().filter(|line| line.starts_with("<rect")) {
                let number = |key: &str| -> f64 {
                    rectangle.split(key).nth(1).and_then(|rest| rest.split('"').next()).expect("there").parse().expect("a number")
                };
                assert!(
                    number(name) + shift >= 0.0 && number(name) + shift + number(size) <= drawing.width,
                    "{rectangle} in {}",
                    drawing.width
                );
            }
        }
    }
}
