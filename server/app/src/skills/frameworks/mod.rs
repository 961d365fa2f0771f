//! Frameworks: what can be known, on which scale.
//!
//! # Words
//! A *framework* has *areas*, *skills* and a *scale* of its own, from level 1 up. A *title* stands in one or more languages, each
//! with a note of who confirmed it; what nobody confirmed is *unreviewed* and said to be. A framework is a *draft*, *published* or
//! *retired*. Its *stamp* changes with every write, so that memory and editors see what is new.
//!
//! # Invariants
//! - A published framework keeps its areas, skills, codes, source titles and scale for ever; translations and their review may
//!   still be mended. Everything else is a new version, with a key of its own.
//! - What evidence or levels refer to is retired, never deleted.
//! - An import is written whole or not at all, after it was shown what it would do.
//! - Evidence is carried over once, appended, and never overwrites. Taking it back revokes the copies by new entries.
//! - A draft that a file takes the place of is kept and can be brought back.
//!
//! Frameworks lie in the database and, published or retired, in memory ([`registry`]): a server sees its own changes at once and
//! those of others within two seconds.

pub(in crate::skills) mod carrying;
mod check;
pub(in crate::skills) mod compare;
pub(in crate::skills) mod earlier;
pub(in crate::skills) mod editing;
pub(in crate::skills) mod entity;
pub(in crate::skills) mod exchange;
pub(in crate::skills) mod importing;
pub(in crate::skills) mod keeping;
pub(in crate::skills) mod mapping;
pub(in crate::skills) mod mappings;
mod model;
pub(in crate::skills) mod reading;
mod registry;
pub(in crate::skills) mod reviews;
mod scale;
mod shipped;
pub(in crate::skills) mod store;
pub(in crate::skills) mod undoing;

pub use carrying::handlers as framework_handlers;
pub use keeping::{keep_frameworks_for_ever, load_frameworks};
pub use model::{Area, Framework, Origin, Skill, State, Titles};
pub use reading::in_use;
pub use registry::{KnownSkill, everything, framework, frameworks, knows, skill, title};
pub use scale::{Level, Scale, Style};

pub(in crate::skills) use check::Finding;
