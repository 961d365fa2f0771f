//! `[skills]` and `[entry]` in `course.toml`: the levels that a course leads to, and those that it begins at.

use std::collections::BTreeMap;

use toml::de::DeTable;

use crate::course::Circumstances;
use crate::manifest::skill_problem;
use crate::manifest_completion::whole_number;
use crate::manifest_reader::Reader;
use crate::rules;

/// The highest level where nobody says how far a skill's scale goes.
const HIGHEST_LEVEL: u8 = 8;

/// Reads both tables: what is taught, and what one must bring.
pub(crate) fn read(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    skills: &dyn Fn(&str) -> bool,
    around: &Circumstances<'_>,
) -> (BTreeMap<String, u8>, BTreeMap<String, u8>) {
    let taught = levels(reader, table, "skills", skills, around);
    let brought = levels(reader, table, "entry", skills, around);
    for (skill, (needed, offset)) in &brought {
        if let Some((level, _)) = taught.get(skill).filter(|(level, _)| level < needed) {
            let message = format!(
                "Who has level {needed} in “{skill}” learns nothing here: [skills] leads to level {level}. Lower the entry level, or raise what is taught."
            );
            reader.add(&rules::BAD_VALUE, *offset, message);
        }
    }
    let plain = |levels: BTreeMap<String, (u8, usize)>| levels.into_iter().map(|(skill, (level, _))| (skill, level)).collect();
    (plain(taught), plain(brought))
}

/// A table of one level per skill, each with the offset where it stands.
fn levels(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    key: &str,
    skills: &dyn Fn(&str) -> bool,
    around: &Circumstances<'_>,
) -> BTreeMap<String, (u8, usize)> {
    let mut levels = BTreeMap::new();
    let Some(value) = table.get(key) else { return levels };
    let Some(section) = value.get_ref().as_table() else {
        reader.wrong_type(value, key, "a table such as \"digcomp-2.2:4.2\" = 3");
        return levels;
    };
    for (name, value) in section {
        let skill: &str = name.get_ref();
        if let Some(message) = skill_problem(skill, skills) {
            reader.add(&rules::UNKNOWN_SKILL, name.span().start, message);
        }
        let highest = (around.highest_level)(skill).unwrap_or(HIGHEST_LEVEL);
        if let Some(level) = whole_number(reader, value, skill, 1, u32::from(highest)) {
            levels.insert(skill.to_owned(), (u8::try_from(level).unwrap_or(u8::MAX), value.span().start));
        }
    }
    levels
}
