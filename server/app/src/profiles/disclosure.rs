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

use cut::{Count, Row, Split};
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
        let regions = [0, 1].map(|tree| regions_of(parents[tree], &told[tree], least));
        question.allows(people, short) && [0, 1].into_iter().any(|tree| may_part(tree, &regions, part, others, question))
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
    let (places, width) = places_of(&regions[1 - tree]);
    let empty = || vec![vec![Count::default(); width]; regions[tree].len()];
    let (mut of_part, mut of_others) = (empty(), empty());
    for (rows, some) in [(&mut of_part, part), (&mut of_others, others)] {
        for some in some {
            rows[regions[tree][some.groups[tree]]][places[some.groups[1 - tree]]].add(some);
        }
    }
    // Regions of which nobody is in the part stay as they are, those that were parted stay parted.
    let mut rows: Vec<Row> = of_others.iter().zip(&of_part).map(|(others, part)| together_of(others, part)).collect();
    for region in 0..of_part.len() {
        let (part, rest) = (of_part[region].clone(), of_others[region].clone());
        if part.iter().all(|some| some.people == 0) {
            continue;
        }
        rows[region] = rest;
        rows.push(part);
        let split = Split { group: rows.len() - 1, rest: region, rows: &rows };
        if !may_split(&split, question) {
            return false;
        }
    }
    true
}

/// A number from 0 for each region, by group, and how many there are.
fn places_of(regions: &[usize]) -> (Vec<usize>, usize) {
    let mut distinct = regions.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    (regions.iter().map(|region| distinct.partition_point(|known| known < region)).collect(), distinct.len())
}

fn together_of(one: &Row, other: &Row) -> Row {
    one.iter().zip(other).map(|(one, other)| Count { people: one.people + other.people, short: one.short + other.short }).collect()
}

fn without(whole: &Row, part: &Row) -> Row {
    whole.iter().zip(part).map(|(whole, part)| Count { people: whole.people - part.people, short: whole.short - part.short }).collect()
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
        shown[tree][0] = true;
        let totals = rows_of(tree, parents[tree], &regions[1 - tree], together);
        let mut rows = vec![totals[0].clone()];
        // The row of each region.
        let mut place = vec![0; parents[tree].len()];
        let mut order: Vec<usize> = (1..parents[tree].len()).filter(|group| among[tree][*group] && people[tree][*group] > 0).collect();
        order.sort_by_key(|group| (Reverse(people[tree][*group]), *group));
        for group in order {
            // Nothing inside of the group is shown yet, so that all of it is in one region.
            let region = place[regions[tree][group]];
            let before = std::mem::take(&mut rows[region]);
            rows[region] = without(&before, &totals[group]);
            rows.push(totals[group].clone());
            if may_split(&Split { group: rows.len() - 1, rest: region, rows: &rows }, question) {
                shown[tree][group] = true;
                place[group] = rows.len() - 1;
                for part in below(parents[tree], group) {
                    regions[tree][part] = group;
                }
            } else {
                rows.pop();
                rows[region] = before;
            }
        }
    }
    shown
}

/// The people of each group of a tree, its parts included, by the regions of the other tree.
fn rows_of(tree: usize, parents: &[Option<usize>], other: &[usize], together: &[Together]) -> Vec<Row> {
    let (places, width) = places_of(other);
    let mut rows = vec![vec![Count::default(); width]; parents.len()];
    for some in together {
        rows[some.groups[tree]][places[some.groups[1 - tree]]].add(some);
    }
    for group in (0..parents.len()).rev() {
        if let Some(parent) = parents[group] {
            rows[parent] = together_of(&rows[parent], &rows[group]);
        }
    }
    rows
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

/// A group and its parts.
fn below(parents: &[Option<usize>], group: usize) -> Vec<usize> {
    let mut inside = vec![false; parents.len()];
    inside[group] = true;
    for part in group + 1..parents.len() {
        inside[part] = parents[part].is_some_and(|parent| inside[parent]);
    }
    (group..parents.len()).filter(|part| inside[*part]).collect()
}

/// So many regions are tried as a way round before the smallest cut is looked for.
const WAYS: usize = 6;

/// Whether all cuts between the halves may be told.
fn may_split(split: &Split, question: Question) -> bool {
    let is_enough = |some: Count| match question {
        Question::Count => some.people >= SMALLEST,
        Question::Results => may_tell_results(some.people, some.short) && some.people > 0,
    };
    let [group, rest] = [split.group, split.rest].map(|region| split.all_of(region));
    if rest.people == 0 || group.people == 0 {
        return true;
    }
    // Either half is a cut itself.
    if !is_enough(group) || !is_enough(rest) {
        return false;
    }
    // Most cuts hold many of those beside the source, which is counted at once. A cut between two regions is one between either
    // and any third.
    let direct = |source: usize, sink: usize| is_enough(split.beside(source, sink));
    let by_way = |source: usize, sink: usize| {
        direct(source, sink)
            || split.largest(WAYS).into_iter().any(|way| way != source && way != sink && direct(source, way) && direct(way, sink))
    };
    let ways = [(split.group, split.rest), (split.rest, split.group)];
    let doubtful: Vec<_> = ways.into_iter().filter(|(source, sink)| !by_way(*source, *sink)).collect();
    if doubtful.is_empty() {
        return true;
    }
    let network = split.network();
    doubtful.into_iter().all(|(source, sink)| {
        let people = network.smallest_cut(source, sink, |some| some.people, SMALLEST_ALIKE);
        // Halves that nothing links tell nothing new: either is the rest of what it is linked to.
        if people == 0 || people >= SMALLEST_ALIKE || question == Question::Count {
            return people == 0 || people >= SMALLEST;
        }
        people >= SMALLEST
            && network.smallest_cut(source, sink, |some| some.short, 2) >= 2
            && network.smallest_cut(source, sink, |some| some.people - some.short, 2) >= 2
    })
}
