//! SQL of this slice.

mod exceptions;
mod facts;
mod programmes;
mod rows;

pub(super) use exceptions::exceptions;
pub(super) use facts::{Member, members};
pub(super) use programmes::{
    find, insert, insert_rule, insert_version, list, lock, organisations_with_programmes, rule, rules, rules_of, save_rule, set_swept,
    set_version, versions_in,
};
pub(super) use rows::{End, assignments, begin, end};
