//! The gaps of the whole consortium: numbers of organisations, never of people.

use super::gaps::{Group, People};
use super::map::{assemble, csv};
use crate::organisations::organisation_refs;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::OrganisationId;
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform};
use crate::profiles::api::{GapMap, GapRowKind};
use crate::profiles::store;
use crate::profiles::tally::{Cell, Tally};
use crate::profiles::words::skill_place;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use tokio::task::JoinSet;

/// An organisation's numbers by skill, with whether the skill is critical for somebody in it.
struct Summed {
    organisation: OrganisationId,
    people: u32,
    without: u32,
    cells: Vec<(String, bool, Cell)>,
}

/// The map of the consortium, a row for each organisation.
pub(in crate::profiles) async fn consortium(platform: &SharedPlatform, actor: &Actor, language: Language) -> Result<GapMap, ApiError> {
    actor.require(Permission::ReadConsortiumGaps)?;
    let now = platform.clock.now();
    let scope = Scope::system("numbers of whole organisations; small ones are withheld");
    let organisations = platform.database.read(&scope, async |connection| store::organisations(connection, now.date_naive()).await).await?;
    // Each organisation reads on a connection of its own, as many at once as there are readers.
    let mut working = JoinSet::new();
    for organisation in organisations {
        working.spawn(sum(platform.clone(), organisation, now));
    }
    let mut sums = Vec::new();
    while let Some(done) = working.join_next().await {
        sums.push(done.map_err(ApiError::because)??);
    }
    let names = platform
        .database
        .read(&scope, async |connection| organisation_refs(connection, &sums.iter().map(|sum| sum.organisation).collect::<Vec<_>>()).await)
        .await?;
    let name = |id: OrganisationId| names.get(&id).map(|found| found.name.clone());
    sums.sort_by_cached_key(|sum| (name(sum.organisation), sum.organisation));
    let mut critical: BTreeMap<String, bool> = BTreeMap::new();
    for (skill, is_critical, _) in sums.iter().flat_map(|sum| &sum.cells) {
        *critical.entry(skill.clone()).or_default() |= is_critical;
    }
    let mut columns: Vec<(String, bool)> = critical.into_iter().collect();
    columns.sort_by_cached_key(|(skill, critical)| (!critical, skill_place(skill)));
    let mut groups = vec![Group::whole()];
    let mut tally = Tally::new(std::iter::once(None).chain(sums.iter().map(|_| Some(0))).collect(), columns.len());
    for (sum, place) in sums.iter().zip(1..) {
        groups.push(Group {
            kind: GapRowKind::Organisation,
            label: name(sum.organisation),
            depth: 1,
            organisation: Some(sum.organisation),
            ..Group::whole()
        });
        for group in [0, place] {
            tally.people[group] += sum.people;
            for (skill, _, cell) in &sum.cells {
                if let Some(column) = columns.iter().position(|(known, _)| known == skill) {
                    tally.cells[group][column].join(*cell);
                }
            }
        }
    }
    let mut map = assemble(groups, &tally, &columns, false, language);
    map.without_profile = sums.iter().map(|sum| sum.without).sum();
    map.generated_at = now;
    Ok(map)
}

/// The same as a file.
pub(in crate::profiles) async fn consortium_file(
    platform: &SharedPlatform,
    actor: &Actor,
    language: Language,
) -> Result<Vec<u8>, ApiError> {
    csv(&consortium(platform, actor, language).await?).map_err(ApiError::because)
}

async fn sum(platform: SharedPlatform, organisation: OrganisationId, now: DateTime<Utc>) -> Result<Summed, ApiError> {
    let scope = Scope::system("numbers of whole organisations; small ones are withheld");
    let people = platform.database.read(&scope, async |connection| People::read(connection, &scope, organisation, now).await).await?;
    let columns = people.columns();
    let mut tally = Tally::new(vec![None], columns.len());
    let without = people.count(&mut tally, &columns, |_| vec![0]);
    let cells = columns.into_iter().zip(&tally.cells[0]).map(|((skill, critical), cell)| (skill, critical, *cell)).collect();
    Ok(Summed { organisation, people: tally.people[0], without, cells })
}
