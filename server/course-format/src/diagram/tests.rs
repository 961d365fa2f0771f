use std::collections::BTreeSet;

use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::Event;

use super::*;
use crate::language::Language;

/// The elements and attributes that figures may have.
const ALLOWED: &[(&str, &[&str])] = &[
    ("figure", &["class"]),
    ("figcaption", &[]),
    ("div", &["class", "tabindex", "role", "aria-label"]),
    ("details", &["class"]),
    ("summary", &[]),
    ("p", &[]),
    ("ul", &["class"]),
    ("ol", &["class"]),
    ("li", &[]),
    ("pre", &["tabindex"]),
    ("code", &["class"]),
    ("svg", &["xmlns", "class", "role", "aria-labelledby", "aria-describedby", "viewBox", "width", "height"]),
    ("title", &["id"]),
    ("desc", &["id"]),
    ("g", &["class", "font-size", "text-anchor", "fill", "stroke", "stroke-width", "stroke-linecap", "transform"]),
    ("rect", &["class", "x", "y", "width", "height", "rx", "fill", "fill-opacity", "stroke"]),
    ("circle", &["class", "cx", "cy", "r", "fill", "fill-opacity", "stroke"]),
    ("path", &["class", "d", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity"]),
    ("text", &["class", "x", "y", "fill", "stroke", "text-anchor"]),
    ("tspan", &["x", "y"]),
];

fn figure(text: &str) -> (String, Vec<Problem>) {
    let mut out = String::new();
    let problems = push_figure(text, Words::of(Language::En), 1, &mut out);
    (out, problems)
}

/// Reads a figure as XML and fails on whatever figures must not have.
fn assert_clean(html: &str) {
    let mut reader = Reader::from_str(html);
    let mut ids = BTreeSet::new();
    let mut names = Vec::new();
    loop {
        let event = reader.read_event().unwrap_or_else(|error| panic!("{error} in {html}"));
        let (Event::Start(element) | Event::Empty(element)) = &event else {
            if matches!(event, Event::Eof) {
                break;
            }
            continue;
        };
        let name = element.name().0.to_owned();
        let allowed = ALLOWED.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("<{name}> in {html}")).1;
        for attribute in element.attributes() {
            let attribute = attribute.unwrap_or_else(|error| panic!("{error} in {html}"));
            let key = attribute.key.0;
            assert!(allowed.contains(&key), "{key} at <{name}> in {html}");
            let value =
                attribute.normalized_value(XmlVersion::Implicit1_0).unwrap_or_else(|error| panic!("{error} in {html}")).into_owned();
            match key {
                "id" => assert!(ids.insert(value.clone()), "{value} twice in {html}"),
                "aria-labelledby" | "aria-describedby" => names.push(value),
                "d" | "viewBox" | "x" | "y" | "width" | "height" | "cx" | "cy" | "r" | "rx" => {
                    let numbers = value
                        .trim_end_matches("em")
                        .split(|sign: char| sign.is_ascii_uppercase() || sign == ' ')
                        .filter(|part| !part.is_empty());
                    for number in numbers {
                        let number: f64 = number.parse().unwrap_or_else(|_| panic!("{key}={value} in {html}"));
                        assert!(number.abs() < 1e6, "{key}={value} in {html}");
                    }
                }
                _ => {}
            }
        }
    }
    assert!(names.iter().all(|name| ids.contains(name)), "{names:?} in {html}");
}

fn faults(text: &str) -> Vec<(Fault, usize)> {
    let (html, problems) = figure(text);
    assert_clean(&html);
    problems.into_iter().map(|problem| (problem.fault, problem.at)).collect()
}

#[test]
fn every_kind_looks_as_it_always_did() {
    for (text, expected) in [
        (include_str!("../../tests/fixtures/diagrams/flowchart.mmd"), include_str!("../../tests/fixtures/diagrams/flowchart.html")),
        (include_str!("../../tests/fixtures/diagrams/sequence.mmd"), include_str!("../../tests/fixtures/diagrams/sequence.html")),
        (include_str!("../../tests/fixtures/diagrams/pie.mmd"), include_str!("../../tests/fixtures/diagrams/pie.html")),
    ] {
        let (html, problems) = figure(text);
        assert_eq!(problems, []);
        assert_clean(&html);
        assert_eq!(html, expected);
    }
}

#[test]
fn title_and_description_name_the_drawing() {
    let (html, _) = figure("graph TD\naccTitle: A <title>\naccDescr: A \"text\"\nA --> B\n");
    let id = html.split("aria-labelledby=\"").nth(1).and_then(|rest| rest.split("-title\"").next()).expect("an id").to_owned();
    for part in [
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-drawing diagram-small\" role=\"img\" aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-text\""
        ),
        format!("<title id=\"{id}-title\">A &lt;title&gt;</title>\n<desc id=\"{id}-text\">A &quot;text&quot;</desc>"),
        "<summary>Diagram as text</summary>\n<p>A &quot;text&quot;</p>".to_owned(),
        "<pre tabindex=\"0\"><code class=\"language-mermaid\">graph TD\n".to_owned(),
    ] {
        assert!(html.contains(&part), "{part} in {html}");
    }
}

#[test]
fn title_or_description_that_is_missing_is_pointed_out() {
    assert_eq!(faults("%% a\ngraph TD\nA\n"), [(Fault::NotDescribed, 5)]);
    assert_eq!(faults("graph TD\naccTitle: a\nA\n"), [(Fault::NotDescribed, 0)]);
    assert_eq!(faults("graph TD\naccTitle: a\naccDescr {\nb\n}\nA\n"), []);
    let (html, problems) = figure("graph TD\nA\n");
    assert_eq!(
        problems[0].message,
        "accTitle and accDescr are missing. Say in lines “accTitle: …” and “accDescr: …” below the first what the diagram is called and shows."
    );
    assert!(html.contains(">Diagram 1</title>") && !html.contains("<desc"), "{html}");
}

#[test]
fn what_is_not_drawn_is_shown_as_its_source() {
    let text = "gantt\n  accTitle: A plan\n  accDescr: Who does what when\n  a : b\n";
    let (html, problems) = figure(text);
    assert_eq!(
        html,
        "<figure class=\"diagram\">\n<figcaption>A plan</figcaption>\n<p>Who does what when</p>\n\
         <pre tabindex=\"0\"><code class=\"language-mermaid\">gantt\n  accTitle: A plan\n  accDescr: Who does what when\n  a : b\n</code></pre>\n</figure>\n"
    );
    assert_eq!(problems.len(), 1);
    assert_eq!((&problems[0].fault, problems[0].at), (&Fault::NotDrawn, 0));
    assert_eq!(
        problems[0].message,
        "This diagram is shown as its source: “gantt” is not drawn, only flowchart, sequenceDiagram and pie are. Write it in the part of Mermaid that courses can use."
    );
}

#[test]
fn long_texts_are_not_drawn() {
    let text = format!("graph TD\naccTitle: a\naccDescr: b\nA[{}]\n", "b ".repeat(40_000));
    assert_eq!(faults(&text), [(Fault::NotDrawn, 0)]);
    assert_eq!(faults(""), [(Fault::NotDrawn, 0), (Fault::NotDescribed, 0)]);
}

#[test]
fn drawings_of_a_lesson_are_bounded() {
    let problems = |number| push_figure("pie\naccTitle: a\naccDescr: b\n\"c\" : 1\n", Words::of(Language::En), number, &mut String::new());
    assert_eq!(problems(50), []);
    assert_eq!(problems(51).len(), 1);
}

#[test]
fn two_drawings_share_no_ids() {
    let mut out = String::new();
    for number in 1..=2 {
        push_figure("graph TD\nA\n", Words::of(Language::Sl), number, &mut out);
    }
    assert_clean(&format!("<div>{out}</div>"));
}

#[test]
fn pies_say_every_part_in_figures() {
    let (html, _) = figure("pie showData title A <pie>\n  \"one\" : 1\n  \"two\" : 2.5\n");
    assert!(html.contains("<figcaption>A &lt;pie&gt;</figcaption>"), "{html}");
    assert!(html.contains("<li>one: 28.6% (1)</li>\n<li>two: 71.4% (2.5)</li>"), "{html}");
    let mut slovenian = String::new();
    push_figure("pie\n\"one\" : 1\n\"two\" : 2.5\n", Words::of(Language::Sl), 1, &mut slovenian);
    assert!(slovenian.contains("<li>one: 28,6\u{a0}% (1)</li>"), "{slovenian}");
    for bad in ["\"a\" : -1", "\"a\" : 0", "\"a\" : x", "a : 1", "\"a\" 1", "\"a\" : 1e9", "\"a\" : inf", ""] {
        assert_eq!(faults(&format!("pie\naccTitle: a\naccDescr: b\n{bad}\n")).len(), 1, "{bad}");
    }
}

/// Charts that could take long: dense ones, long lines, deep groups, long labels, many signs that are not closed.
fn heavy() -> Vec<String> {
    let dense = |count: usize| {
        (0..2 * count).map(|edge| format!("n{} -->|x| n{}\n", edge * 7 % count, (edge * 13 + edge / count + 1) % count)).collect::<String>()
    };
    let groups: String = (0..30).map(|group| format!("subgraph g{group}\nn{group} --> n{}\nend\n", group + 30)).collect();
    let mut texts: Vec<String> = [20, 60, 100, 200].iter().map(|count| format!("graph TD\n{}", dense(*count))).collect();
    texts.push(format!("graph LR\n{groups}{}", dense(60)));
    let long = (0..17).map(|node| format!("n{node} --> n{}\n", node + 100));
    texts.push(format!("graph TD\n{}", (0..199).map(|node| format!("n{node} --> n{}\n", node + 1)).chain(long).collect::<String>()));
    texts.push(format!("graph TD\nA[{}]\n", "word ".repeat(390)));
    texts.push(format!("graph TD\nA[\"{}\"]\n", "word ".repeat(12_000)));
    texts.push(format!("graph TD\nA[\"{}\"]\n", "w".repeat(60_000)));
    texts.push(format!("graph TD\n{}", "A[x];".repeat(12_000)));
    texts.push(format!("graph TD\n{}", "A & ".repeat(15_000)));
    texts.push(format!("graph TD\nA{}", "[".repeat(60_000)));
    texts.push(format!("graph TD\nA[\"{}\"]\n", "<&#".repeat(20_000)));
    texts.push(format!("graph TD\n{}", "subgraph x\n".repeat(5_000)));
    texts.push(format!("sequenceDiagram\n{}", "A->>B: word word word\n".repeat(400)));
    texts.push(format!("sequenceDiagram\nA->>B: {}\n", "-".repeat(60_000)));
    texts.push(format!("sequenceDiagram\n{}\n", "-".repeat(60_000)));
    texts.push(format!("pie\n{}", "\"a\" : 1\n".repeat(7_000)));
    texts.push(format!("graph TD\naccDescr {{\n{}", "a\n".repeat(30_000)));
    texts.push("%%{\n".repeat(15_000));
    texts
}

#[test]
fn heavy_charts_are_drawn_or_shown_as_text() {
    for text in heavy() {
        let (html, _) = figure(&text);
        assert_clean(&html);
    }
}

const PARTS: &[&str] = &[
    "A",
    "B",
    "C",
    "n1",
    "n2",
    "č",
    "-->",
    "---",
    "-.->",
    "==>",
    "~~~",
    "<-->",
    "o--o",
    "--x",
    "-- a -->",
    "|b|",
    "|",
    "[",
    "]",
    "[a b]",
    "(",
    ")",
    "((c))",
    "{",
    "}",
    "{d?}",
    "[[e]]",
    "[(f)]",
    "([g])",
    "[/h/]",
    "[\\i/]",
    ">j]",
    "\"",
    "\"k [l]\"",
    "<br>",
    "<",
    ">",
    "&",
    " & ",
    "#quot;",
    "#",
    ";",
    ":",
    ",",
    "\n",
    "\n",
    "\n",
    " ",
    "  ",
    "\t",
    "subgraph s\n",
    "subgraph t [T]\n",
    "s",
    "t",
    "end\n",
    "\nend\n",
    "direction LR\n",
    "style A fill:red\n",
    ":::x",
    "click A\n",
    "%% a\n",
    "%%{",
    "}%%\n",
    "accTitle: a\n",
    "accDescr: b\n",
    "accDescr {\n",
    "}\n",
    "->>",
    "-->>",
    "->",
    "-x",
    "-)",
    "A->>B: a\n",
    "B-->>+A: b\n",
    "A->>-B: c\n",
    "A->>A: d\n",
    "+",
    "participant A as x\n",
    "actor B\n",
    "Note over A,B: e\n",
    "Note left of A: f\n",
    "Note right of B: g\n",
    "loop h\n",
    "alt i\n",
    "else j\n",
    "opt k\n",
    "par l\n",
    "and m\n",
    "activate A\n",
    "deactivate A\n",
    "autonumber\n",
    "title n\n",
    "showData\n",
    "\"o\" : 1\n",
    "\"p\" : 2.5\n",
    "---\n",
    "title: q\n",
    "\u{202E}",
    "\u{301}",
    "日本",
    "🙂",
    "\\n",
    "`**r**`",
];

fn text() -> impl Strategy<Value = String> {
    let head = prop::sample::select(vec![
        "flowchart TD\n",
        "graph LR\n",
        "graph BT;",
        "flowchart RL\n",
        "sequenceDiagram\n",
        "pie\n",
        "",
        "---\n",
        "gantt\n",
    ]);
    let piece = prop_oneof![
        20 => prop::sample::select(PARTS).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    (head, prop::collection::vec(piece, 0..40)).prop_map(|(head, pieces)| format!("{head}{}", pieces.concat()))
}

/// A chart that is understood, with nodes, labels, groups and circles.
fn chart() -> impl Strategy<Value = String> {
    let arrow = prop::sample::select(vec!["-->", "---", "-.->|a|", "== b ==>", "<-->", "--->", "~~~", "--o"]);
    let shape = prop::sample::select(vec!["", "[a]", "{a longer question?}", "([b])", "((c))", "[(d)]", "[/e/]", ">f]", "{{g}}", "[[h]]"]);
    let line = prop_oneof![
        8 => (0..12_usize, shape, arrow, 0..12_usize).prop_map(|(from, shape, arrow, to)| format!("n{from}{shape} {arrow} n{to}\n")),
        1 => (0..3_usize).prop_map(|group| format!("subgraph g{group} [Group]\n")),
        1 => Just("end\n".to_owned()),
        1 => (0..12_usize, 0..3_usize).prop_map(|(node, group)| format!("n{node} --> g{group}\n")),
    ];
    (prop::sample::select(vec!["TD", "LR", "BT", "RL"]), prop::collection::vec(line, 1..25)).prop_map(|(direction, lines)| {
        let mut depth = 0;
        let mut text = format!("flowchart {direction}\nn0\n");
        for line in lines {
            match line.as_str() {
                "end\n" if depth == 0 => continue,
                "end\n" => depth -= 1,
                group if group.starts_with("subgraph") && depth == 6 => continue,
                group if group.starts_with("subgraph") => depth += 1,
                _ => {}
            }
            text.push_str(&line);
        }
        text + &"end\n".repeat(depth)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_becomes_a_clean_figure(text in text()) {
        // Control characters never come so far: files with them are refused.
        let text = text.replace(|sign: char| sign.is_control() && !matches!(sign, '\n' | '\t') || matches!(sign, '\u{FFFE}' | '\u{FFFF}'), "");
        let (html, problems) = figure(&text);
        assert_clean(&html);
        for problem in problems {
            prop_assert!(text.is_char_boundary(problem.at));
        }
        prop_assert_eq!(html, figure(&text).0);
    }

    #[test]
    fn charts_of_any_form_are_drawn_cleanly(text in chart()) {
        let (html, problems) = figure(&text);
        assert_clean(&html);
        for problem in problems.iter().filter(|problem| problem.fault == Fault::NotDrawn) {
            prop_assert!(problem.message.contains("a subgraph without nodes"), "{} in {text}", problem.message);
        }
    }
}
