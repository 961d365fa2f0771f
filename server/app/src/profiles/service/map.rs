//! A map as it is answered and written into a file.

use super::gaps::Group;
use crate::platform::language::Language;
use crate::profiles::api::{GapCell, GapColumn, GapMap, GapRow, GapRowKind};
use crate::profiles::disclosure::Told;
use crate::profiles::tally::Tally;
use crate::profiles::words::scale_of;
use crate::skills;
use chrono::DateTime;
use tabular::harmless;

/// Writes the numbers that may be told beside their groups; groups of nobody are left out. Without `told`, everything may be.
pub(super) fn assemble(
    groups: Vec<Group>,
    tally: &Tally,
    columns: &[(String, bool)],
    told: Option<&[Vec<Told>]>,
    language: Language,
) -> GapMap {
    let mut rows = Vec::with_capacity(groups.len());
    for (place, group) in groups.into_iter().enumerate() {
        if place > 0 && tally.people[place] == 0 {
            continue;
        }
        let of = |column: usize| told.map_or(Told::Results, |told| told[place][column]);
        let cells = tally.cells[place].iter().enumerate().map(|(column, cell)| {
            let (counted, results) = (of(column) >= Told::Count, of(column) == Told::Results);
            GapCell {
                expected: cell.expected,
                withheld: !counted,
                results_withheld: !results,
                assessed: counted.then_some(cell.assessed),
                short: results.then_some(cell.short),
                average_gap: results.then(|| cell.average()).flatten(),
                average_gap_error: results.then(|| cell.average_error()).flatten(),
            }
        });
        rows.push(GapRow {
            kind: group.kind,
            label: group.label,
            depth: group.depth,
            unit_id: group.unit,
            profile_id: group.profile,
            organisation_id: group.organisation,
            people: tally.people[place],
            cells: cells.collect(),
        });
    }
    let column = |(skill, critical): &(String, bool)| {
        let known = skills::skill(skill);
        GapColumn {
            code: known.as_ref().map(|skill| skill.code.clone()).unwrap_or_default(),
            title: skills::title(skill, language),
            scale_max: scale_of(skill),
            critical: *critical,
            skill: skill.clone(),
        }
    };
    GapMap {
        columns: columns.iter().map(column).collect(),
        rows,
        without_profile: 0,
        team_only: told.is_none(),
        incomplete_whole: false,
        generated_at: DateTime::UNIX_EPOCH,
    }
}

/// The columns of the file.
const HEADER: [&str; 13] = [
    "group_kind",
    "group",
    "depth",
    "skill",
    "skill_title",
    "critical",
    "expected",
    "assessed",
    "short",
    "average_gap",
    "average_gap_error",
    "withheld",
    "results_withheld",
];

/// The map as comma-separated values in UTF-8 with a byte order mark, as spreadsheets want it. Withheld numbers are empty.
pub(super) fn csv(map: &GapMap) -> Result<Vec<u8>, csv::Error> {
    let mut text = "\u{feff}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut text);
    writer.write_record(HEADER)?;
    for row in &map.rows {
        for (column, cell) in map.columns.iter().zip(&row.cells).filter(|(_, cell)| cell.expected > 0) {
            let number = |value: Option<u32>| value.map(|value| value.to_string()).unwrap_or_default();
            let fraction = |value: Option<f64>| value.map(|value| format!("{value:.3}")).unwrap_or_default();
            writer.write_record([
                kind_name(row.kind),
                &harmless(row.label.as_deref().unwrap_or_default()),
                &row.depth.to_string(),
                &column.skill,
                &harmless(&column.title),
                if column.critical { "1" } else { "0" },
                &cell.expected.to_string(),
                &number(cell.assessed),
                &number(cell.short),
                &fraction(cell.average_gap),
                &fraction(cell.average_gap_error),
                if cell.withheld { "1" } else { "0" },
                if cell.results_withheld { "1" } else { "0" },
            ])?;
        }
    }
    writer.flush()?;
    drop(writer);
    Ok(text)
}

fn kind_name(kind: GapRowKind) -> &'static str {
    match kind {
        GapRowKind::All => "all",
        GapRowKind::Unit => "unit",
        GapRowKind::NoUnit => "no_unit",
        GapRowKind::Profile => "profile",
        GapRowKind::Position => "position",
        GapRowKind::Organisation => "organisation",
    }
}
