//! The gaps of the whole consortium: numbers of organisations, never of people.
//!
//! Counting everybody's levels takes a quarter of a second for twenty thousand people, and who looks again looks at the same. So the sums
//! are kept for a minute, the map says which moment it shows, and whoever wants it now asks for it. Those who ask while they
//! are counted wait for that one count.

use super::gaps::{Group, People};
use super::map::{assemble, csv};
use crate::organisations::organisation_refs;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::OrganisationId;
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform};
use crate::profiles::api::{GapMap, GapRowKind};
use crate::profiles::disclosure::{SMALLEST, Told, may_tell_results};
use crate::profiles::store;
use crate::profiles::tally::{Cell, Tally};
use crate::profiles::words::skill_place;
use chrono::{DateTime, Duration, Utc};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::Mutex;
use tokio::task::JoinSet;

/// So long sums are shown again.
const KEPT: Duration = Duration::seconds(60);

/// When it was counted, and what came out.
type Count = (DateTime<Utc>, Arc<Vec<Summed>>);

/// The last count of everybody's levels, on this server.
#[derive(Debug, Default)]
pub(in crate::profiles) struct KeptSums {
    last: Mutex<Option<Count>>,
}

impl KeptSums {
    /// The sums and the moment that they show: the last ones, if they are young enough and nobody asks for newer ones.
    async fn at(&self, platform: &SharedPlatform, is_fresh: bool) -> Result<Count, ApiError> {
        let asked_at = platform.clock.now();
        let mut last = self.last.lock().await;
        // What was begun to be counted after the question was asked is fresh enough for everybody.
        let is_enough = |counted_at: DateTime<Utc>| match is_fresh {
            true => counted_at > asked_at,
            false => (asked_at - KEPT..).contains(&counted_at),
        };
        if let Some((counted_at, sums)) = last.as_ref()
            && is_enough(*counted_at)
        {
            return Ok((*counted_at, sums.clone()));
        }
        let now = platform.clock.now();
        let sums = Arc::new(count(platform, now).await?);
        *last = Some((now, sums.clone()));
        Ok((now, sums))
    }
}

/// An organisation's numbers by skill, with whether the skill is critical for somebody in it.
#[derive(Debug)]
struct Summed {
    organisation: OrganisationId,
    people: u32,
    without: u32,
    cells: Vec<(String, bool, Cell)>,
}

/// Counts everybody's levels.
async fn count(platform: &SharedPlatform, now: DateTime<Utc>) -> Result<Vec<Summed>, ApiError> {
    let scope = Scope::system("numbers of whole organisations; small ones are withheld");
    let organisations =
        platform.database.read(&scope, async |connection| store::organisations(connection, platform.day(now)).await).await?;
    // Each organisation reads on a connection of its own, as many at once as there are readers.
    let mut working = JoinSet::new();
    for organisation in organisations {
        working.spawn(sum(platform.clone(), organisation, now));
    }
    let mut sums = Vec::new();
    while let Some(done) = working.join_next().await {
        sums.push(done.map_err(ApiError::because)??);
    }
    Ok(sums)
}

/// The map of the consortium, a row for each organisation.
pub(in crate::profiles) async fn consortium(
    platform: &SharedPlatform,
    kept: &KeptSums,
    actor: &Actor,
    language: Language,
    is_fresh: bool,
) -> Result<GapMap, ApiError> {
    actor.require(Permission::ReadConsortiumGaps)?;
    let scope = Scope::system("numbers of whole organisations; small ones are withheld");
    let (counted_at, sums) = kept.at(platform, is_fresh).await?;
    let names = platform
        .database
        .read(&scope, async |connection| organisation_refs(connection, &sums.iter().map(|sum| sum.organisation).collect::<Vec<_>>()).await)
        .await?;
    let name = |id: OrganisationId| names.get(&id).map(|found| found.name.clone());
    let mut sums: Vec<&Summed> = sums.iter().collect();
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
        tally.people[0] += sum.people;
        tally.people[place] += sum.people;
        for (skill, _, cell) in &sum.cells {
            if let Some(column) = columns.iter().position(|(known, _)| known == skill) {
                tally.cells[place][column] = *cell;
            }
        }
    }
    let (told, incomplete) = add_up(&mut tally);
    let mut map = assemble(groups, &tally, &columns, Some(&told), language);
    map.incomplete_whole = incomplete;
    map.without_profile = sums.iter().map(|sum| sum.without).sum();
    map.generated_at = counted_at;
    Ok(map)
}

/// The same as a file.
pub(in crate::profiles) async fn consortium_file(
    platform: &SharedPlatform,
    kept: &KeptSums,
    actor: &Actor,
    language: Language,
) -> Result<Vec<u8>, ApiError> {
    csv(&consortium(platform, kept, actor, language, false).await?).map_err(ApiError::because)
}

async fn sum(platform: SharedPlatform, organisation: OrganisationId, now: DateTime<Utc>) -> Result<Summed, ApiError> {
    let scope = Scope::system("numbers of whole organisations; small ones are withheld");
    let people =
        platform.database.read(&scope, async |connection| People::read(&platform, connection, &scope, organisation, now).await).await?;
    let columns = people.columns();
    let mut tally = Tally::new(vec![None], columns.len());
    let without = people.count(&columns, |_, _, needs, levels| tally.add(0, needs, levels));
    let cells = columns.into_iter().zip(&tally.cells[0]).map(|((skill, critical), cell)| (skill, critical, *cell)).collect();
    Ok(Summed { organisation, people: tally.people[0], without, cells })
}

/// Adds the organisations' cells up to the whole's, and says what may be told.
///
/// An organisation's own officers see its whole in their own map, whatever is told here. So it is told here by the same rule, and those that are not
/// told must together be enough to be told; else the whole is the sum of those that are. Returns whether it leaves anybody out so.
fn add_up(tally: &mut Tally) -> (Vec<Vec<Told>>, bool) {
    let columns = tally.cells[0].len();
    let mut told = vec![vec![Told::Nothing; columns]; tally.parents.len()];
    let mut incomplete = false;
    for column in 0..columns {
        let (mut of_told, mut of_others) = (Cell::default(), Cell::default());
        for (cells, told) in tally.cells.iter().zip(&mut told).skip(1) {
            let cell = cells[column];
            told[column] = match cell.assessed {
                people if may_tell_results(people, cell.short) => Told::Results,
                people if people >= SMALLEST => Told::Count,
                _ => Told::Nothing,
            };
            if told[column] == Told::Results { of_told.join(cell) } else { of_others.join(cell) }
        }
        let expected = of_told.expected + of_others.expected;
        if may_tell_results(of_others.assessed, of_others.short) {
            of_told.join(of_others);
        } else {
            incomplete |= of_told.assessed > 0;
        }
        let is_told = of_told.assessed > 0 || of_others.assessed == 0;
        told[0][column] = if is_told { Told::Results } else { Told::Nothing };
        tally.cells[0][column] = Cell { expected, ..of_told };
    }
    (told, incomplete)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(organisations: &[(u32, u32)]) -> (Vec<Told>, Cell, bool) {
        let mut tally = Tally::new(std::iter::once(None).chain(organisations.iter().map(|_| Some(0))).collect(), 1);
        for ((assessed, short), cells) in organisations.iter().zip(tally.cells.iter_mut().skip(1)) {
            cells[0] = Cell { expected: assessed + 1, assessed: *assessed, short: *short, ..Cell::default() };
        }
        let (told, incomplete) = add_up(&mut tally);
        (told.concat(), tally.cells[0][0], incomplete)
    }

    #[test]
    fn few_people_of_small_organisations_are_left_out_of_the_whole() {
        let (told, whole, incomplete) = whole(&[(20, 8), (3, 1), (12, 0)]);
        assert_eq!(told, [Told::Results, Told::Results, Told::Nothing, Told::Results]);
        assert_eq!((whole.assessed, whole.short, whole.expected, incomplete), (32, 8, 38, true));
    }

    #[test]
    fn small_organisations_that_are_enough_together_count_in_the_whole() {
        let (told, whole, incomplete) = whole(&[(20, 8), (3, 1), (4, 2)]);
        assert_eq!(told, [Told::Results, Told::Results, Told::Nothing, Told::Nothing]);
        assert_eq!((whole.assessed, whole.short, incomplete), (27, 11, false));
    }

    #[test]
    fn where_all_of_a_few_are_below_their_number_alone_is_told() {
        let (told, whole, incomplete) = whole(&[(20, 8), (7, 7)]);
        assert_eq!(told, [Told::Results, Told::Results, Told::Count]);
        assert_eq!((whole.assessed, whole.short, incomplete), (20, 8, true));
        assert_eq!(self::whole(&[(4, 2)]).0, [Told::Nothing; 2]);
    }
}
