//! Which numbers of groups may be shown so that none of few people can be read or worked out. Pure.
//!
//! The same people are grouped twice: by units and by what is needed of them. Either grouping is a tree, and a group's number counts
//! everybody below it, so a reader can subtract shown parts from a shown whole, and groups of one tree from groups of the other. Both trees are
//! therefore decided together, whichever of them is looked at.
//!
//! # What can be worked out
//! A *region* is a shown group without its topmost shown parts. The regions of a tree are disjoint and hold everybody, and adding and
//! subtracting the tree's shown numbers gives just the sums of its regions. A set of people can be worked out from both trees when
//! numbers `a` for the regions of one and `b` for those of the other add up to 1 for each of its people and to 0 for everybody else. Regions
//! that share people are linked; along links `a` and `b` can be shifted against each other until they are whole, and cutting them at each
//! whole number shows: every such set is made of disjoint sets of the form *some regions of one tree without some regions of
//! the other that lie inside of them*. These are the cuts of a network (`cut`). It is therefore enough, and necessary, that each cut holds nobody
//! or may be told; the test solves the equations instead of believing this.
//!
//! # What may be told
//! How many are assessed: of at least [`SMALLEST`] people. How many of them are below, and by how much: of at least [`SMALLEST_ALIKE`], or of
//! [`SMALLEST`] of whom at least two are below and two are not. Where all or none of a few are below, the number tells of each of them; where all
//! but one are, the one knows of the others, and hiding the one case alone would give it away. Two disjoint sets that may
//! be told are together a set that may be told, so that single cuts are enough.
//!
//! # How it is decided
//! Groups are taken one by one, those of the units first, larger ones before smaller. Each splits one region; the new cuts are those
//! that part the two halves. If all of them may be told, the group is shown, else it is withheld for good. That a cut may be told is found by its
//! smallest number of people, of people below and of others, which may belong to different cuts: to that extent
//! more is withheld than must be, and never less.

mod cut;
#[cfg(test)]
mod tests;

use cut::{Edge, Split};
use std::cmp::Reverse;

/// Fewer people than this are never a number.
pub const SMALLEST: u32 = 5;
/// Of fewer people than this it is not told how many are below when nearly all or nearly none are.
pub const SMALLEST_ALIKE: u32 = 10;

/// People who stand in the same group of their own in both trees.
#[derive(Clone, Copy, Debug)]
pub struct Together {
    /// Their group in each tree.
    pub groups: [usize; 2],
    /// How many of them are assessed.
    pub people: u32,
    /// How many of those are below what they need.
    pub short: u32,
}

/// What is told of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// Nothing.
    Nothing,
    /// How many are assessed.
    Count,
    /// Also how they stand.
    Results,
}

/// Which question a number answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    Count,
    Results,
}

impl Question {
    /// Whether it may be told of so many people, of whom so many are below.
    fn allows(self, people: u32, short: u32) -> bool {
        match self {
            _ if people == 0 => true,
            Self::Count => people >= SMALLEST,
            Self::Results => may_tell_results(people, short),
        }
    }
}

/// Whether it may be told how many of a group are below, and by how much.
#[must_use]
pub fn may_tell_results(people: u32, short: u32) -> bool {
    people == 0 || people >= SMALLEST_ALIKE || people >= SMALLEST && short >= 2 && people.saturating_sub(short) >= 2
}

/// What may be told of each group of two trees. `parents` names each group's parent and stands before its parts; the first group of either tree
/// is everybody.
#[must_use]
pub fn told(parents: [&[Option<usize>]; 2], together: &[Together]) -> [Vec<Told>; 2] {
    let together: Vec<Together> = together.iter().filter(|some| some.people > 0).copied().collect();
    let everything = parents.map(|parents| vec![true; parents.len()]);
    let counts = shown(parents, &together, Question::Count, &everything);
    let results = shown(parents, &together, Question::Results, &counts);
    let word = |(count, result): (&bool, &bool)| match (count, result) {
        (true, true) => Told::Results,
        (true, false) => Told::Count,
        (false, _) => Told::Nothing,
    };
    [0, 1].map(|tree| counts[tree].iter().zip(&results[tree]).map(word).collect())
}

/// What may be told of some people beside everything that is told of two trees in which they and others stand.
///
/// They are a group across both trees. Instead of it, what they have in each region of one tree is taken to be known, which is
/// more; it is enough that one of the trees allows it.
#[must_use]
pub fn told_of_part(parents: [&[Option<usize>]; 2], part: &[Together], others: &[Together]) -> Told {
    let all: Vec<Together> = part.iter().chain(others).copied().collect();
    let told = told(parents, &all);
    let (people, short) = part.iter().fold((0, 0), |(people, short), some| (people + some.people, short + some.short));
    let may = |question: Question, least: Told| {
        if !question.allows(people, short) {
            return false;
        }
        let regions = [0, 1].map(|tree| regions_of(parents[tree], &told[tree], least));
        [0, 1].into_iter().any(|tree| may_part(tree, &regions, part, others, question))
    };
    match (may(Question::Count, Told::Count), may(Question::Results, Told::Results)) {
        (true, true) => Told::Results,
        (true, false) => Told::Count,
        (false, _) => Told::Nothing,
    }
}

/// The region of each group: the nearest group above it, or itself, of which so much is told.
fn regions_of(parents: &[Option<usize>], told: &[Told], least: Told) -> Vec<usize> {
    let mut regions = vec![0; parents.len()];
    for group in 1..parents.len() {
        regions[group] = if told[group] >= least { group } else { parents[group].map_or(0, |parent| regions[parent]) };
    }
    regions
}

/// Whether each region of a tree may be parted into those of a part and the others.
fn may_part(tree: usize, regions: &[Vec<usize>; 2], part: &[Together], others: &[Together], question: Question) -> bool {
    let size = regions[tree].len();
    let edge = |some: &Together, own: usize| Edge { own, other: regions[1 - tree][some.groups[1 - tree]], people: some.people, short: some.short };
    // Regions of the part have numbers behind all groups; at first everybody is in the region of all.
    let mut edges: Vec<Edge> = part.iter().chain(others).map(|some| edge(some, regions[tree][some.groups[tree]])).filter(|edge| edge.people > 0).collect();
    let of_part = part.iter().filter(|some| some.people > 0).count();
    let mut parted: Vec<usize> = edges[..of_part].iter().map(|edge| edge.own).collect();
    parted.sort_unstable();
    parted.dedup();
    parted.into_iter().all(|region| {
        for edge in edges[..of_part].iter_mut().filter(|edge| edge.own == region) {
            edge.own = size + region;
        }
        may_split(&Split { group: size + region, rest: region, sizes: [2 * size, regions[1 - tree].len()], edges: edges.clone() }, question)
    })
}

/// The groups among some whose numbers answer a question of no set of people of whom it may not be answered.
fn shown(parents: [&[Option<usize>]; 2], together: &[Together], question: Question, among: &[Vec<bool>; 2]) -> [Vec<bool>; 2] {
    let people = [0, 1].map(|tree| people_of(tree, parents[tree], together));
    // Nobody is no secret.
    let mut shown = [0, 1].map(|tree| people[tree].iter().map(|people| *people == 0).collect::<Vec<bool>>());
    let whole = together.iter().fold((0, 0), |(people, short), some| (people + some.people, short + some.short));
    if !question.allows(whole.0, whole.1) {
        return shown;
    }
    // At first everybody is one region in either tree.
    let mut regions = parents.map(|parents| vec![0usize; parents.len()]);
    for tree in [0, 1] {
        let mut order: Vec<usize> = (0..parents[tree].len()).filter(|group| among[tree][*group] && people[tree][*group] > 0).collect();
        order.sort_by_key(|group| (Reverse(people[tree][*group]), *group));
        for group in order {
            if group == 0 {
                shown[tree][0] = true;
                continue;
            }
            let inside = below(parents[tree], group);
            if may_split(&split(tree, group, &inside, &regions, together), question) {
                shown[tree][group] = true;
                for (region, _) in regions[tree].iter_mut().zip(&inside).filter(|(_, inside)| **inside) {
                    *region = group;
                }
            }
        }
    }
    shown
}

/// How many people each group of a tree has, its parts included.
fn people_of(tree: usize, parents: &[Option<usize>], together: &[Together]) -> Vec<u32> {
    let mut people = vec![0; parents.len()];
    for some in together {
        people[some.groups[tree]] += some.people;
    }
    for group in (0..parents.len()).rev() {
        if let Some(parent) = parents[group] {
            people[parent] += people[group];
        }
    }
    people
}

/// Which groups are a group or a part of it.
fn below(parents: &[Option<usize>], group: usize) -> Vec<bool> {
    let mut inside = vec![false; parents.len()];
    inside[group] = true;
    for part in group + 1..parents.len() {
        inside[part] = parents[part].is_some_and(|parent| inside[parent]);
    }
    inside
}

/// The network of regions after a group became a region of its own.
fn split(tree: usize, group: usize, inside: &[bool], regions: &[Vec<usize>; 2], together: &[Together]) -> Split {
    let edge = |some: &Together| {
        let own = some.groups[tree];
        Edge {
            own: if inside[own] { group } else { regions[tree][own] },
            other: regions[1 - tree][some.groups[1 - tree]],
            people: some.people,
            short: some.short,
        }
    };
    let sizes = [regions[tree].len(), regions[1 - tree].len()];
    Split { group, rest: regions[tree][group], sizes, edges: together.iter().map(edge).collect() }
}

/// Whether all cuts between the halves may be told.
fn may_split(split: &Split, question: Question) -> bool {
    let is_enough = |people: u32, short: u32, others: u32| match question {
        Question::Count => people >= SMALLEST,
        Question::Results => people >= SMALLEST_ALIKE || people >= SMALLEST && short >= 2 && others >= 2,
    };
    let ways = [(split.group, split.rest), (split.rest, split.group)];
    let doubtful: Vec<_> = ways
        .into_iter()
        .filter(|(source, sink)| {
            // Most cuts hold many of those beside the source, which is counted at once.
            let (people, short) = split.beside(*source, *sink);
            !is_enough(people, short, people - short)
        })
        .collect();
    if doubtful.is_empty() {
        return true;
    }
    let network = split.network();
    doubtful.into_iter().all(|(source, sink)| {
        let people = network.smallest_cut(source, sink, |edge| edge.people, SMALLEST_ALIKE);
        // Halves that nothing links tell nothing new: either is the rest of what it is linked to.
        if people == 0 || is_enough(people, 0, 0) {
            return true;
        }
        question == Question::Results && people >= SMALLEST && {
            let short = network.smallest_cut(source, sink, |edge| edge.short, 2);
            let others = network.smallest_cut(source, sink, |edge| edge.people - edge.short, 2);
            is_enough(people, short, others)
        }
    })
}
