//! The `[[pool]]` parts of `course.toml`.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::manifest::skill_problem;
use crate::manifest_completion::whole_number;
use crate::manifest_reader::Reader;
use crate::rules;

const KEYS: &[&str] = &["test", "from", "draw", "skill", "level"];
const MOST_POOLS: usize = 50;
const MOST_DRAWN: u32 = 100;
const HIGHEST_LEVEL: u32 = 8;

/// What a `[[pool]]` says, before the test and the bank are looked up among the lessons.
#[derive(Debug)]
pub(crate) struct PoolDraft {
    /// The test's key or file name without `.md`, and the offset where it is named.
    pub test: (String, usize),
    /// The bank's likewise.
    pub bank: (String, usize),
    pub draw: (u32, usize),
    pub skill: Option<String>,
    pub level: Option<u8>,
    /// Where the pool stands.
    pub offset: usize,
}

/// Reads the pools; those that lack something are reported and left out.
pub(crate) fn read(reader: &mut Reader<'_>, table: &DeTable<'_>, skills: &dyn Fn(&str) -> bool) -> Vec<PoolDraft> {
    let Some(value) = table.get("pool") else { return Vec::new() };
    let Some(pools) = value.get_ref().as_array() else {
        reader.wrong_type(value, "pool", "a table in double brackets: [[pool]]");
        return Vec::new();
    };
    if pools.len() > MOST_POOLS {
        let message = format!("A course may have {MOST_POOLS} pools. Join some.");
        reader.add(&rules::BROKEN_POOL, value.span().start, message);
        return Vec::new();
    }
    pools.iter().filter_map(|pool| read_pool(reader, pool, skills)).collect()
}

fn read_pool(reader: &mut Reader<'_>, value: &Spanned<DeValue<'_>>, skills: &dyn Fn(&str) -> bool) -> Option<PoolDraft> {
    let offset = value.span().start;
    let Some(section) = value.get_ref().as_table() else {
        reader.wrong_type(value, "pool", "a table in double brackets: [[pool]]");
        return None;
    };
    reader.only_keys(section, KEYS, "[[pool]]");
    let test = name(reader, section, "test", offset);
    let bank = name(reader, section, "from", offset);
    let draw = match section.get("draw") {
        Some(value) => whole_number(reader, value, "draw", 1, MOST_DRAWN).map(|draw| (draw, value.span().start)),
        None => {
            reader.add(&rules::MISSING_KEY, offset, "This pool does not say how many questions are drawn. Add draw = ….");
            None
        }
    };
    let skill = section.get("skill").and_then(|value| {
        let skill = reader.text(value, "skill")?;
        if let Some(message) = skill_problem(&skill, skills) {
            reader.add(&rules::UNKNOWN_SKILL, value.span().start, message);
        }
        Some(skill)
    });
    let level = section.get("level").and_then(|value| whole_number(reader, value, "level", 1, HIGHEST_LEVEL));
    let level = level.and_then(|level| u8::try_from(level).ok());
    Some(PoolDraft { test: test?, bank: bank?, draw: draw?, skill, level, offset })
}

fn name(reader: &mut Reader<'_>, section: &DeTable<'_>, key: &str, offset: usize) -> Option<(String, usize)> {
    let Some(value) = section.get(key) else {
        let message = format!("This pool has no “{key}”. Add a line such as {key} = \"…\".");
        reader.add(&rules::MISSING_KEY, offset, message);
        return None;
    };
    let name = reader.text(value, key)?;
    Some((name.trim_end_matches(".md").to_owned(), value.span().start))
}
