//! A flowchart as a list, for those who cannot or do not want to follow lines.

use super::model::{Chart, Edge, Line, Tip};
use crate::html::push_text;

/// Writes which node leads to which, in the order of the source.
pub(super) fn steps(chart: &Chart) -> String {
    let mut out = String::from("<ul class=\"diagram-steps\">\n");
    let mut from_nodes: Vec<Vec<&Edge>> = vec![Vec::new(); chart.nodes.len()];
    let mut from_groups: Vec<Vec<&Edge>> = vec![Vec::new(); chart.groups.len()];
    let mut is_reached = vec![false; chart.nodes.len()];
    for edge in chart.edges.iter().filter(|edge| edge.link.line != Line::Invisible) {
        match edge.from_group {
            Some(group) => from_groups[group].push(edge),
            None => from_nodes[edge.from].push(edge),
        }
        is_reached[edge.to] |= edge.to_group.is_none();
    }
    for (node, edges) in from_nodes.iter().enumerate() {
        let stands_in_group = chart.nodes[node].group.is_some_and(|group| !chart.groups[group].title.is_empty());
        // Those that lead nowhere are named where something leads to them.
        if !edges.is_empty() || !is_reached[node] && !stands_in_group {
            push_step(&mut out, chart, &chart.nodes[node].label, edges);
        }
    }
    for (index, group) in chart.groups.iter().enumerate() {
        let members: Vec<&str> = chart.nodes.iter().filter(|node| node.group == Some(index)).map(|node| node.label.as_str()).collect();
        if !group.title.is_empty() && !members.is_empty() {
            push_step(&mut out, chart, &format!("{}: {}", group.title, members.join("; ")), &[]);
        }
        if !from_groups[index].is_empty() {
            push_step(&mut out, chart, &group.title, &from_groups[index]);
        }
    }
    out.push_str("</ul>\n");
    out
}

/// Writes where one node leads: on its line if there is one way, else as a list of ways.
fn push_step(out: &mut String, chart: &Chart, name: &str, edges: &[&Edge]) {
    out.push_str("<li>");
    push_line(out, name);
    match edges {
        [] => {}
        [edge] => {
            out.push_str(if edge.link.label.is_empty() { " " } else { " – " });
            push_way(out, chart, edge);
        }
        edges => {
            out.push_str("\n<ul>\n");
            for edge in edges {
                out.push_str("<li>");
                push_way(out, chart, edge);
                out.push_str("</li>\n");
            }
            out.push_str("</ul>\n");
        }
    }
    out.push_str("</li>\n");
}

/// Writes the label of an edge, its sign and what it leads to.
fn push_way(out: &mut String, chart: &Chart, edge: &Edge) {
    if !edge.link.label.is_empty() {
        push_line(out, &edge.link.label);
        out.push(' ');
    }
    out.push_str(match (edge.link.start, edge.link.end) {
        (Tip::None, Tip::None) => "– ",
        (Tip::None, _) => "→ ",
        (_, Tip::None) => "← ",
        _ => "↔ ",
    });
    let to = edge.to_group.map_or(&chart.nodes[edge.to].label, |group| &chart.groups[group].title);
    push_line(out, to);
}

fn push_line(out: &mut String, text: &str) {
    push_text(out, &text.replace('\n', " "));
}
