//! A run: answers in, parameters and statistics out.

use super::super::bank::{self, Bank, BankItem};
use super::super::entity::{calibration_run, item_calibration, item_parameter, item_statistic};
use super::super::progress::is_right;
use super::super::reckoning::{self, AreaReport, Fit, ItemAnswer};
use super::super::store;
use super::Placements;
use crate::learning::{self, FirstAnswer};
use crate::platform::ApiError;
use crate::platform::access::Scope;
use crate::platform::ids::{CalibrationRunId, CourseId, CourseVersionId, ItemCalibrationId, PersonId};
use chrono::{DateTime, NaiveDate, Utc};
use measurement::Model;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The name of the model with one slope for all.
pub(super) const ONE_PL: &str = "one_pl";
/// The name of the model with slopes of their own.
pub(super) const TWO_PL: &str = "two_pl";

/// What a run came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RunSummary {
    /// The run's number; nothing when there was nothing to calibrate.
    pub number: Option<i32>,
    /// First answers to items.
    pub answers: usize,
    /// Items that were calibrated.
    pub calibrated: usize,
    /// Items of live courses.
    pub items: usize,
}

/// An area's place in its framework, its items by their place in the bank, and its report.
type Reckoned = ((String, String), Vec<usize>, AreaReport);

impl Placements {
    /// Notes that a run is wanted and gives its key; nothing when that night's was asked for already.
    pub(super) async fn ask(&self, night: Option<NaiveDate>) -> Result<Option<CalibrationRunId>, ApiError> {
        let now = self.platform.clock.now();
        let row = calibration_run::Model {
            id: CalibrationRunId(self.platform.clock.id()),
            night,
            number: None,
            asked_at: now,
            finished_at: None,
            answers: None,
        };
        let id = row.id;
        let ask = async |transaction: &_| -> Result<bool, ApiError> {
            let is_new = store::ask_run(transaction, row).await?;
            if is_new && night.is_some() {
                crate::platform::jobs::enqueue(transaction, &self.platform, super::nightly::CALIBRATE, id.0, now).await?;
            }
            Ok(is_new)
        };
        Ok(self.platform.database.write(&Scope::SHARED, ask).await?.then_some(id))
    }

    /// Reckons all items anew at once, for whoever asks for it at the command line.
    ///
    /// # Errors
    /// When the database refuses; everything is then as before.
    pub async fn calibrate(&self) -> Result<RunSummary, ApiError> {
        let id = self.ask(None).await?.ok_or_else(ApiError::internal)?;
        self.run(id).await
    }

    /// Does a run. One that was done already is left alone, so that it may be tried again after a crash.
    pub(super) async fn run(&self, id: CalibrationRunId) -> Result<RunSummary, ApiError> {
        let scope = Scope::system("what questions are like is told by everybody's answers, and tells of nobody");
        let find = async |connection: &_| {
            let mut given = learning::first_answers(connection, &scope).await?;
            given.extend(store::all_answers(connection, &scope).await?);
            Ok::<_, ApiError>(given)
        };
        let given = self.platform.database.read(&scope, find).await?;
        let bank = self.bank(None).await?;
        let given = self.of_items(&bank, given).await?;
        let (answers, items) = (given.len(), bank.items.len());
        let reckoned_bank = Arc::clone(&bank);
        let reckoned = tokio::task::spawn_blocking(move || reckon(&reckoned_bank, &given)).await.map_err(ApiError::because)?;
        let now = self.platform.clock.now();
        let work = async |transaction: &_| -> Result<RunSummary, ApiError> {
            let run = store::run(transaction, id).await?.ok_or_else(ApiError::not_found)?;
            if run.finished_at.is_some() {
                return Ok(RunSummary { number: run.number, answers, calibrated: 0, items });
            }
            let fits: usize = reckoned.iter().map(|(_, _, report)| report.fits.len()).sum();
            let number = if fits == 0 { None } else { Some(store::latest_number(transaction).await?.unwrap_or(0) + 1) };
            store::finish_run(transaction, run, number, answers, now).await?;
            let mut calibrated = BTreeSet::new();
            for (place, members, report) in &reckoned {
                for fit in &report.fits {
                    let (row, rows) = self.fit_rows(id, place, members, &bank, fit);
                    calibrated.extend(rows.iter().map(|row| (row.course_id, row.question_key.clone())));
                    store::insert_calibration(transaction, row, rows).await?;
                }
            }
            store::replace_statistics(transaction, statistics(&bank, &reckoned, now)?).await?;
            Ok(RunSummary { number, answers, calibrated: calibrated.len(), items })
        };
        self.platform.database.write(&Scope::SHARED, work).await
    }

    /// First answers to items of the bank as they are now, by the item's place; earlier keys of a question are another item.
    async fn of_items(&self, bank: &Bank, given: Vec<FirstAnswer>) -> Result<Vec<(usize, FirstAnswer)>, ApiError> {
        let places: BTreeMap<(CourseId, &str), usize> =
            bank.items.iter().enumerate().map(|(place, item)| ((item.course.course_id, item.question.as_str()), place)).collect();
        let mut fingerprints: BTreeMap<(CourseVersionId, usize), bool> = BTreeMap::new();
        let mut first: BTreeMap<(PersonId, usize), FirstAnswer> = BTreeMap::new();
        for answer in given {
            let Some(place) = places.get(&(answer.course, answer.question.as_str())).copied() else { continue };
            let is_same = match fingerprints.get(&(answer.version, place)) {
                Some(known) => *known,
                None => {
                    let version = self.catalogue.version(answer.version).await?;
                    let question = version.course.question(&answer.question).map(|(_, question)| question);
                    let is_same = question.is_some_and(|question| bank::fingerprint(question) == bank.items[place].fingerprint);
                    fingerprints.insert((answer.version, place), is_same);
                    is_same
                }
            };
            let key = (answer.person, place);
            if is_same && first.get(&key).is_none_or(|known| answer.answered_at < known.answered_at) {
                first.insert(key, answer);
            }
        }
        Ok(first.into_iter().map(|((_, place), answer)| (place, answer)).collect())
    }

    fn fit_rows(
        &self,
        run: CalibrationRunId,
        (framework, area): &(String, String),
        members: &[usize],
        bank: &Bank,
        fit: &Fit,
    ) -> (item_calibration::Model, Vec<item_parameter::Model>) {
        let found = &fit.calibration;
        let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        let row = item_calibration::Model {
            id: ItemCalibrationId(self.platform.clock.id()),
            run_id: run,
            framework_key: framework.clone(),
            area_code: area.clone(),
            model: if found.model == Model::TwoPl { TWO_PL } else { ONE_PL }.to_owned(),
            people: number(found.people),
            log_likelihood: found.log_likelihood,
            rounds: number(found.rounds),
            converged: i32::from(found.converged),
            link_slope: fit.link.slope,
            link_shift: fit.link.shift,
        };
        let id = row.id;
        let items = found.items.iter().zip(&fit.usable).map(|(estimate, usable)| {
            let item = &bank.items[members[estimate.item]];
            item_parameter::Model {
                calibration_id: id,
                course_id: item.course.course_id,
                question_key: item.question.clone(),
                fingerprint: item.fingerprint.clone(),
                discrimination: estimate.parameters.discrimination,
                difficulty: estimate.parameters.difficulty,
                discrimination_error: estimate.discrimination_error,
                difficulty_error: estimate.difficulty_error,
                answers: number(estimate.answers),
                usable: i32::from(*usable),
            }
        });
        (row, items.collect())
    }
}

/// Reckons each area by itself.
fn reckon(bank: &Bank, given: &[(usize, FirstAnswer)]) -> Vec<Reckoned> {
    let mut areas: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
    for (place, item) in bank.items.iter().enumerate() {
        areas.entry((item.place.framework.clone(), item.place.area.clone())).or_default().push(place);
    }
    areas
        .into_iter()
        .map(|(place, members)| {
            let inside: BTreeMap<usize, usize> = members.iter().enumerate().map(|(inside, place)| (*place, inside)).collect();
            let mut people: BTreeMap<PersonId, Vec<ItemAnswer>> = BTreeMap::new();
            for (place, answer) in given {
                let Some(item) = inside.get(place).copied() else { continue };
                people.entry(answer.person).or_default().push(ItemAnswer {
                    item,
                    right: is_right(answer.points_thousandths, answer.max_points),
                    language: answer.language.clone(),
                    chosen: answer.chosen.iter().filter_map(|number| usize::from(*number).checked_sub(1)).collect(),
                });
            }
            let items: Vec<&BankItem> = members.iter().map(|place| &bank.items[*place]).collect();
            let people: Vec<Vec<ItemAnswer>> = people.into_values().collect();
            let report = reckoning::reckon(&items, &people);
            (place, members, report)
        })
        .collect()
}

fn statistics(bank: &Bank, reckoned: &[Reckoned], now: DateTime<Utc>) -> Result<Vec<item_statistic::Model>, ApiError> {
    let mut rows = Vec::new();
    for (_, members, report) in reckoned {
        for (place, found) in members.iter().zip(&report.items) {
            let item = &bank.items[*place];
            rows.push(item_statistic::Model {
                course_id: item.course.course_id,
                question_key: item.question.clone(),
                fingerprint: item.fingerprint.clone(),
                answers: i32::try_from(found.answers).unwrap_or(i32::MAX),
                difficulty: found.difficulty,
                rest_correlation: found.rest_correlation,
                options: serde_json::to_string(&found.options).map_err(ApiError::because)?,
                languages: serde_json::to_string(&found.languages).map_err(ApiError::because)?,
                computed_at: now,
            });
        }
    }
    Ok(rows)
}
