use super::model::{Direction, Line, Tip};
use super::*;

fn chart(text: &str) -> Chart {
    parse::chart(text).unwrap_or_else(|refusal| panic!("{refusal:?} in {text}"))
}

/// Nodes and edges in a short form: `from-to label`.
fn edges(text: &str) -> Vec<String> {
    let chart = chart(text);
    let name = |node: usize| chart.nodes[node].label.clone();
    chart.edges.iter().map(|edge| format!("{}-{} {}", name(edge.from), name(edge.to), edge.link.label).trim_end().to_owned()).collect()
}

#[track_caller]
fn assert_refused(text: &str, place: &str, reason: &str) {
    let refusal = draw(text).expect_err("it is not drawn");
    assert_eq!((refusal.at, refusal.reason.as_str()), (text.find(place).expect("the place is in the text"), reason));
}

#[test]
fn direction_is_read() {
    for (word, direction) in [
        ("", Direction::Down),
        (" TD", Direction::Down),
        (" TB", Direction::Down),
        (" BT", Direction::Up),
        (" LR", Direction::Right),
        (" RL", Direction::Left),
    ] {
        assert_eq!(chart(&format!("{word}\nA")).direction, direction);
    }
    assert_refused(" XY\nA", "XY", "“XY” is not understood");
}

#[test]
fn every_shape_has_its_brackets() {
    let shapes = |text: &str| chart(text).nodes.iter().map(|node| (node.shape, node.label.clone())).collect::<Vec<_>>();
    assert_eq!(
        shapes(" TD\na[1]\nb(2)\nc([3])\nd[[4]]\ne[(5)]\nf((6))\ng(((7)))\nh>8]\ni{9}\nj{{10}}\nk[/11/]\nl[\\12\\]\nm[/13\\]\nn[\\14/]\no"),
        [
            (Shape::Rectangle, "1".to_owned()),
            (Shape::Rounded, "2".to_owned()),
            (Shape::Stadium, "3".to_owned()),
            (Shape::Subroutine, "4".to_owned()),
            (Shape::Cylinder, "5".to_owned()),
            (Shape::Circle, "6".to_owned()),
            (Shape::DoubleCircle, "7".to_owned()),
            (Shape::Flag, "8".to_owned()),
            (Shape::Decision, "9".to_owned()),
            (Shape::Hexagon, "10".to_owned()),
            (Shape::LeanRight, "11".to_owned()),
            (Shape::LeanLeft, "12".to_owned()),
            (Shape::Trapezoid, "13".to_owned()),
            (Shape::TrapezoidTurned, "14".to_owned()),
            (Shape::Rectangle, "o".to_owned()),
        ]
    );
}

#[test]
fn labels_in_quotes_may_hold_brackets_and_lines() {
    assert_eq!(chart(" TD\na[\"b [c] (d)\ne\"]").nodes[0].label, "b [c] (d)\ne");
    assert_eq!(chart(" TD\na[b]\na --> c\na([d])").nodes[0].label, "d", "the last label counts");
}

#[test]
fn links_have_lines_tips_lengths_and_labels() {
    let link = |text: &str| {
        let link = chart(&format!(" TD\nA {text} B")).edges.remove(0).link;
        (link.line, link.start, link.end, link.length, link.label)
    };
    let of = |line, start, end, length, label: &str| (line, start, end, length, label.to_owned());
    assert_eq!(link("-->"), of(Line::Solid, Tip::None, Tip::Arrow, 1, ""));
    assert_eq!(link("---"), of(Line::Solid, Tip::None, Tip::None, 1, ""));
    assert_eq!(link("---->"), of(Line::Solid, Tip::None, Tip::Arrow, 3, ""));
    assert_eq!(link("<-->"), of(Line::Solid, Tip::Arrow, Tip::Arrow, 1, ""));
    assert_eq!(link("o--o"), of(Line::Solid, Tip::Circle, Tip::Circle, 1, ""));
    assert_eq!(link("--x"), of(Line::Solid, Tip::None, Tip::Cross, 1, ""));
    assert_eq!(link("-.->"), of(Line::Dotted, Tip::None, Tip::Arrow, 1, ""));
    assert_eq!(link("-.-"), of(Line::Dotted, Tip::None, Tip::None, 1, ""));
    assert_eq!(link("-..->"), of(Line::Dotted, Tip::None, Tip::Arrow, 2, ""));
    assert_eq!(link("==>"), of(Line::Thick, Tip::None, Tip::Arrow, 1, ""));
    assert_eq!(link("~~~"), of(Line::Invisible, Tip::None, Tip::None, 1, ""));
    assert_eq!(link("-->|yes, it is|"), of(Line::Solid, Tip::None, Tip::Arrow, 1, "yes, it is"));
    assert_eq!(link("--> |yes|"), of(Line::Solid, Tip::None, Tip::Arrow, 1, "yes"));
    assert_eq!(link("-- yes, it is -->"), of(Line::Solid, Tip::None, Tip::Arrow, 1, "yes, it is"));
    assert_eq!(link("-- yes ---"), of(Line::Solid, Tip::None, Tip::None, 1, "yes"));
    assert_eq!(link("-. yes .->"), of(Line::Dotted, Tip::None, Tip::Arrow, 1, "yes"));
    assert_eq!(link("== yes ==>"), of(Line::Thick, Tip::None, Tip::Arrow, 1, "yes"));
}

#[test]
fn chains_and_lists_of_nodes_make_several_edges() {
    assert_eq!(edges(" TD; A-->B-->C; A & B --> D & E"), ["A-B", "B-C", "A-D", "A-E", "B-D", "B-E"]);
    assert_eq!(edges(" LR\na-b-->c.d\nčas --> 2"), ["a-b-c.d", "čas-2"]);
}

#[test]
fn styles_are_passed_over() {
    assert_eq!(
        edges(" TD\nA:::big --> B\nstyle A fill:#f9f\nclassDef big font-size:30pt;\nclass A big\nlinkStyle 0 stroke:red\ndirection LR"),
        ["A-B"]
    );
}

#[test]
fn nodes_stand_in_the_innermost_group_that_names_them() {
    let chart = chart(" TD\nsubgraph one [The one]\nA --> B\nsubgraph two\nB --> C\nend\nend\nD --> A");
    let groups: Vec<_> = chart.nodes.iter().map(|node| node.group).collect();
    assert_eq!(groups, [Some(0), Some(1), Some(1), None]);
    assert_eq!(
        chart.groups.iter().map(|group| (group.title.as_str(), group.parent)).collect::<Vec<_>>(),
        [("The one", None), ("two", Some(0))]
    );
}

#[test]
fn edges_may_lead_to_groups() {
    let chart = chart(" TD\none --> X\nsubgraph one\nA --> B\nend\nY --> one\n");
    let ends: Vec<_> = chart.edges.iter().map(|edge| (edge.from, edge.to, edge.from_group, edge.to_group)).collect();
    // The nodes are X, A, B and Y; the id of the group is no node.
    assert_eq!(ends, [(2, 0, Some(0), None), (1, 2, None, None), (3, 1, None, Some(0))]);
    assert_refused(" TD\nA --> one\nsubgraph one\nend", " TD", "an arrow leads to a subgraph without nodes");
}

#[test]
fn what_is_not_understood_is_named_with_its_place() {
    assert_refused(" TD\nA --> B\nA ->> C", "->> C", "“->> C” is not understood");
    assert_refused(" TD\nA[b", "[b", "a bracket “[” has no end");
    assert_refused(" TD\nA[\"b]", "[\"b", "a bracket “[” has no end");
    let refusal = draw(" TD\nA --> \nB").expect_err("it is not drawn");
    assert_eq!((refusal.at, refusal.reason.as_str()), (10, "something is missing at the end of this line"));
    assert_refused(" TD\nA -- b", "-- b", "an arrow has no end");
    assert_refused(" TD\nA@{ shape: rect }", "@{", "“@{ shape: rect }” is not understood");
    assert_refused(" TD\nclick A \"https://example.org\"", "click", "links in a diagram are not supported; put them into the text");
    assert_refused(" TD\nsubgraph a\nA", "subgraph", "a subgraph has no “end”");
    assert_refused(" TD\nA\nend", "end", "“end” is not understood");
    assert_refused(" TD\n", " TD", "the chart has no nodes");
}

#[test]
fn sizes_are_bounded() {
    let chain = |count: usize| format!(" TD\n{}", (0..count).map(|node| format!("n{node}\n")).collect::<String>());
    assert!(draw(&chain(200)).is_ok());
    assert_refused(&chain(201), "n200", "there are more than 200 nodes");
    let edges = |count: usize| format!(" TD\n{}", "A-->B\n".repeat(count));
    assert!(draw(&edges(400)).is_ok());
    assert_eq!(draw(&edges(401)).expect_err("too many").reason, "there are more than 400 arrows");
    let deep = " TD\n".to_owned() + &"subgraph a\n".repeat(7) + "A\n" + &"end\n".repeat(7);
    assert_eq!(draw(&deep).expect_err("too deep").reason, "subgraphs are nested more than 6 deep");
}

#[test]
fn list_says_where_every_node_leads() {
    let text = draw(" TD\nA{Open?} -->|yes| B\nA -->|no| C\nB --- C\nD\nsubgraph g [Group]\nE --> D\nend\nC --> g\nE -- self --> E")
        .expect("a chart")
        .text;
    assert_eq!(
        text,
        "<ul class=\"diagram-steps\">\n<li>Open?\n<ul>\n<li>yes → B</li>\n<li>no → C</li>\n</ul>\n</li>\n<li>B – C</li>\n<li>C → Group</li>\n\
         <li>E\n<ul>\n<li>→ D</li>\n<li>self → E</li>\n</ul>\n</li>\n<li>Group: D; E</li>\n</ul>\n"
    );
}

#[test]
fn charts_across_are_wide_and_charts_down_are_high() {
    let size = |direction: &str| {
        let drawing = draw(&format!(" {direction}\nA --> B --> C --> D --> E")).expect("a chart");
        (drawing.width, drawing.height)
    };
    let ((wide, low), (narrow, high)) = (size("LR"), size("TD"));
    assert!(wide > 3.0 * low && high > 3.0 * narrow, "{wide} {low} {narrow} {high}");
    assert_eq!(size("LR"), size("RL"));
    assert_eq!(size("TD"), size("BT"));
}
