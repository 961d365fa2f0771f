//! Reads a flowchart: statements with chains of nodes, and subgraphs.

use std::collections::BTreeMap;

use super::model::{Chart, Direction, Edge, Group, Link, Node, Shape};
use super::scan::Scanner;
use crate::diagram::Refusal;

/// A drawing with more cannot be read, and laying it out must take bounded time.
const MOST_NODES: usize = 200;
const MOST_EDGES: usize = 400;
const DEEPEST_GROUPS: usize = 6;

/// Reads a chart from a text of which kind, title, description and comments are blanked.
pub(super) fn chart(text: &str) -> Result<Chart, Refusal> {
    let mut scanner = Scanner { text, at: 0 };
    scanner.skip_blanks();
    let at = scanner.at;
    let direction = match scanner.id() {
        "" | "TD" | "TB" => Direction::Down,
        "BT" => Direction::Up,
        "LR" => Direction::Right,
        "RL" => Direction::Left,
        _ => return Err(Refusal::of(text, at)),
    };
    let chart = Chart { direction, nodes: Vec::new(), edges: Vec::new(), groups: Vec::new() };
    let mut parser = Parser { scanner, chart, ids: BTreeMap::new(), names: Vec::new(), open: Vec::new() };
    loop {
        parser.end_statement()?;
        parser.scanner.skip(|sign| sign.is_whitespace() || sign == ';');
        if parser.scanner.rest().is_empty() {
            break;
        }
        parser.statement()?;
    }
    if let Some(open) = parser.open.last() {
        return Err(Refusal { at: open.at, reason: "a subgraph has no “end”".to_owned() });
    }
    if parser.chart.nodes.is_empty() {
        return Err(Refusal { at: 0, reason: "the chart has no nodes".to_owned() });
    }
    parser.resolve_groups()
}

struct OpenGroup {
    at: usize,
    group: usize,
    /// The nodes that were named in it.
    nodes: Vec<usize>,
}

struct Parser<'a> {
    scanner: Scanner<'a>,
    chart: Chart,
    ids: BTreeMap<&'a str, usize>,
    /// The id of every group.
    names: Vec<&'a str>,
    open: Vec<OpenGroup>,
}

impl<'a> Parser<'a> {
    fn end_statement(&mut self) -> Result<(), Refusal> {
        self.scanner.skip_blanks();
        if self.scanner.rest().is_empty() || self.scanner.rest().starts_with(['\n', ';']) { Ok(()) } else { Err(self.scanner.refuse()) }
    }

    fn statement(&mut self) -> Result<(), Refusal> {
        let word = self.scanner.rest().split(|sign: char| sign.is_whitespace() || sign == ';').next().unwrap_or_default();
        match word {
            "subgraph" => self.begin_group(),
            "end" => self.end_group(),
            // The chart runs into one direction, so that it can be read in one.
            "direction" => self.skip_statement(),
            // Colours are the platform's: they have contrast, in the dark too.
            "style" | "classDef" | "class" | "linkStyle" => {
                self.scanner.at += self.scanner.line().len();
                Ok(())
            }
            "click" => {
                Err(Refusal { at: self.scanner.at, reason: "links in a diagram are not supported; put them into the text".to_owned() })
            }
            _ => self.chain(),
        }
    }

    fn skip_statement(&mut self) -> Result<(), Refusal> {
        let rest = self.scanner.rest();
        self.scanner.at += rest.find([';', '\n']).unwrap_or(rest.len());
        Ok(())
    }

    fn begin_group(&mut self) -> Result<(), Refusal> {
        let at = self.scanner.at;
        if self.open.len() >= DEEPEST_GROUPS {
            return Err(Refusal { at, reason: format!("subgraphs are nested more than {DEEPEST_GROUPS} deep") });
        }
        if self.chart.groups.len() >= MOST_NODES {
            return Err(Refusal { at, reason: format!("there are more than {MOST_NODES} subgraphs") });
        }
        self.scanner.at += "subgraph".len();
        let head = self.scanner.rest().split([';', '\n']).next().unwrap_or_default();
        self.scanner.at += head.len();
        let head = head.trim();
        let (name, title) = match head.split_once('[').and_then(|(name, title)| Some((name, title.strip_suffix(']')?))) {
            Some((name, title)) if !name.contains('"') => (name.trim(), title),
            _ => (head.trim_matches('"'), head),
        };
        let parent = self.open.last().map(|open| open.group);
        self.open.push(OpenGroup { at, group: self.chart.groups.len(), nodes: Vec::new() });
        let title = self.scanner.label(at, title)?;
        self.chart.groups.push(Group { title, parent });
        self.names.push(name);
        Ok(())
    }

    fn end_group(&mut self) -> Result<(), Refusal> {
        let Some(open) = self.open.pop() else { return Err(self.scanner.refuse()) };
        self.scanner.at += "end".len();
        for index in open.nodes {
            // A node belongs to the group that ended first of those that name it.
            if let Some(node) = self.chart.nodes.get_mut(index) {
                node.group.get_or_insert(open.group);
            }
        }
        Ok(())
    }

    /// Reads nodes with links between them.
    fn chain(&mut self) -> Result<(), Refusal> {
        let mut left = self.nodes()?;
        loop {
            self.scanner.skip_blanks();
            let at = self.scanner.at;
            let Some(link) = self.scanner.link()? else { return Ok(()) };
            self.scanner.skip_blanks();
            let right = self.nodes()?;
            for from in &left {
                for to in &right {
                    self.edge(*from, *to, link.clone(), at)?;
                }
            }
            left = right;
        }
    }

    fn edge(&mut self, from: usize, to: usize, link: Link, at: usize) -> Result<(), Refusal> {
        if self.chart.edges.len() >= MOST_EDGES {
            return Err(Refusal { at, reason: format!("there are more than {MOST_EDGES} arrows") });
        }
        self.chart.edges.push(Edge { from, to, from_group: None, to_group: None, link });
        Ok(())
    }

    /// Reads one node, or several with `&` between them.
    fn nodes(&mut self) -> Result<Vec<usize>, Refusal> {
        let mut nodes = vec![self.node()?];
        loop {
            self.scanner.skip_blanks();
            if !self.scanner.take("&") {
                return Ok(nodes);
            }
            self.scanner.skip_blanks();
            nodes.push(self.node()?);
        }
    }

    fn node(&mut self) -> Result<usize, Refusal> {
        let at = self.scanner.at;
        let id = self.scanner.id();
        if id.is_empty() {
            return Err(self.scanner.refuse());
        }
        let shape = self.scanner.shape()?;
        if self.scanner.take(":::") && self.scanner.id().is_empty() {
            return Err(self.scanner.refuse());
        }
        let next = self.chart.nodes.len();
        let index = *self.ids.entry(id).or_insert(next);
        if index == next {
            if next >= MOST_NODES {
                return Err(Refusal { at, reason: format!("there are more than {MOST_NODES} nodes") });
            }
            self.chart.nodes.push(Node { label: id.to_owned(), shape: Shape::Rectangle, group: None });
        }
        if let (Some((shape, label)), Some(node)) = (shape, self.chart.nodes.get_mut(index)) {
            node.shape = shape;
            node.label = if label.is_empty() { id.to_owned() } else { label };
        }
        if let Some(open) = self.open.last_mut() {
            open.nodes.push(index);
        }
        Ok(index)
    }

    /// Lets edges that were drawn to a group's id end at that group, and takes the nodes away that stood for groups.
    fn resolve_groups(mut self) -> Result<Chart, Refusal> {
        let group_of: BTreeMap<usize, usize> =
            self.names.iter().enumerate().filter_map(|(group, name)| Some((*self.ids.get(name)?, group))).collect();
        if group_of.is_empty() {
            return Ok(self.chart);
        }
        // The group's node that nothing within it leads to, and the one that leads nowhere within it.
        let inside = |node: usize, group: usize| {
            !group_of.contains_key(&node)
                && self.chart.ancestors(self.chart.nodes.get(node).and_then(|node| node.group)).any(|outer| outer == group)
        };
        let mut ends = BTreeMap::new();
        for group in group_of.values() {
            let members: Vec<usize> = (0..self.chart.nodes.len()).filter(|node| inside(*node, *group)).collect();
            let within: Vec<&Edge> =
                self.chart.edges.iter().filter(|edge| members.contains(&edge.from) && members.contains(&edge.to)).collect();
            let first = members.iter().find(|node| within.iter().all(|edge| edge.to != **node)).or(members.first());
            let last = members.iter().rfind(|node| within.iter().all(|edge| edge.from != **node)).or(members.last());
            let (Some(first), Some(last)) = (first, last) else {
                return Err(Refusal { at: 0, reason: "an arrow leads to a subgraph without nodes".to_owned() });
            };
            ends.insert(*group, (*first, *last));
        }
        for edge in &mut self.chart.edges {
            edge.from_group = group_of.get(&edge.from).copied();
            edge.to_group = group_of.get(&edge.to).copied();
            if let Some((_, last)) = edge.from_group.and_then(|group| ends.get(&group)) {
                edge.from = *last;
            }
            if let Some((first, _)) = edge.to_group.and_then(|group| ends.get(&group)) {
                edge.to = *first;
            }
        }
        let mut kept = 0;
        let new_places: Vec<usize> = (0..self.chart.nodes.len())
            .map(|node| {
                let place = kept;
                kept += usize::from(!group_of.contains_key(&node));
                place
            })
            .collect();
        for edge in &mut self.chart.edges {
            edge.from = new_places.get(edge.from).copied().unwrap_or_default();
            edge.to = new_places.get(edge.to).copied().unwrap_or_default();
        }
        let mut index = 0;
        self.chart.nodes.retain(|_| {
            index += 1;
            !group_of.contains_key(&(index - 1))
        });
        Ok(self.chart)
    }
}
