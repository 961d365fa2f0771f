//! Use cases of this slice.

mod answering;
mod calibrating;
mod describing;
mod items;
mod judging;
mod nightly;
mod past;

pub use nightly::{calibrate_for_ever, handlers};
pub use past::{FinishedPlacement, PastPlacement, load_placements};

use super::bank::{Bank, Known, Parameters};
use super::entity::{item_calibration, placement, placement_answer};
use super::progress::{self, AreaState, Setting};
use super::{bank, frameworks, store};
use crate::catalogue::{Catalogue, source_language};
use crate::platform::access::Scope;
use crate::platform::ids::CourseVersionId;
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform, secrets};
use measurement::{Item, Link, Population};
use moka::sync::Cache;
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::OnceCell;

/// The name of the secret that the lots of placements are mixed with.
const LOT_SECRET: &str = "placement.lot";

/// The run, the live versions and the frameworks' stamps: what these fix never changes.
type BankKey = (Option<i32>, Vec<CourseVersionId>, Vec<String>);

/// Adaptive tests, and the bank that they ask from.
#[derive(Debug)]
pub struct Placements {
    platform: SharedPlatform,
    catalogue: Arc<Catalogue>,
    lot_secret: OnceCell<String>,
    banks: Cache<BankKey, Arc<Bank>>,
}

impl Placements {
    /// Over the platform and the courses.
    #[must_use]
    pub fn new(platform: SharedPlatform, catalogue: Arc<Catalogue>) -> Self {
        Self { platform, catalogue, lot_secret: OnceCell::new(), banks: Cache::new(8) }
    }

    async fn lot_secret(&self) -> Result<&str, ApiError> {
        Ok(self.lot_secret.get_or_try_init(async || secrets::secret(&self.platform, LOT_SECRET).await).await?)
    }

    /// The number of the run whose parameters are used now.
    async fn latest(&self) -> Result<Option<i32>, ApiError> {
        let find = async |connection: &_| store::latest_number(connection).await;
        Ok(self.platform.database.read_latest(&Scope::SHARED, find).await?)
    }

    /// The live courses' items with the parameters of a run.
    async fn bank(&self, run: Option<i32>) -> Result<Arc<Bank>, ApiError> {
        let courses = self.catalogue.all().await?;
        let key = (run, courses.iter().map(|course| course.version_id).collect::<Vec<_>>(), frameworks::stamps());
        if let Some(known) = self.banks.get(&key) {
            return Ok(known);
        }
        let known = match run {
            None => Known::default(),
            Some(number) => {
                let find = async |connection: &_| {
                    let calibrations = store::calibrations(connection, number).await?;
                    let rows = store::parameters(connection, &calibrations).await?;
                    Ok::<_, ApiError>(known(&calibrations, &rows))
                };
                self.platform.database.read_latest(&Scope::SHARED, find).await?
            }
        };
        let bank = Arc::new(Bank::collect(&courses, &known));
        self.banks.insert(key, Arc::clone(&bank));
        Ok(bank)
    }

    /// Where a placement stands, and the item that comes next.
    async fn stand<'a>(
        &self,
        bank: &'a Bank,
        row: &placement::Model,
        answers: &[placement_answer::Model],
    ) -> Result<(Vec<AreaState>, Option<&'a bank::BankItem>), ApiError> {
        let areas = areas(row)?;
        let language = source_language(Language::from_tag(&row.language).unwrap_or(Language::En));
        let known = known_at_start(row)?;
        let setting = Setting { bank, framework: &row.framework_key, areas: &areas, language, known: &known };
        let seed = progress::seed(self.lot_secret().await?, row.id.0, answers.len());
        Ok(progress::progress(setting, answers, seed))
    }
}

/// What was known of a placement's person at its start, by area, as an ability.
fn known_at_start(row: &placement::Model) -> Result<BTreeMap<String, f64>, ApiError> {
    let Some(levels) = &row.known_levels else { return Ok(BTreeMap::new()) };
    let highest = frameworks::outline(&row.framework_key, Language::En).map_or(8, |outline| outline.highest);
    let levels: BTreeMap<String, f64> = serde_json::from_str(levels).map_err(ApiError::because)?;
    Ok(levels.into_iter().map(|(area, level)| (area, measurement::theta_of(level, highest))).collect())
}

/// The areas of a placement.
fn areas(row: &placement::Model) -> Result<Vec<String>, ApiError> {
    serde_json::from_str(&row.areas).map_err(ApiError::because)
}

/// What calibrations say, on the authors' scale. A slope of its own goes before the common one.
fn known(calibrations: &[item_calibration::Model], rows: &[store::ItemRow]) -> Known {
    let mut known = Known::default();
    let link = |row: &item_calibration::Model| Link { slope: row.link_slope, shift: row.link_shift };
    let own_slopes = |row: &item_calibration::Model| row.model == calibrating::TWO_PL;
    for calibration in calibrations {
        let place = (calibration.framework_key.clone(), calibration.area_code.clone());
        let population = link(calibration).population(Population::default());
        // The common slope speaks for more items, so its people are the area's.
        if own_slopes(calibration) {
            known.populations.entry(place).or_insert(population);
        } else {
            known.populations.insert(place, population);
        }
    }
    for (calibration, row) in rows {
        let slope = link(calibration).slope;
        let found = Parameters {
            item: link(calibration).item(Item { discrimination: row.discrimination, difficulty: row.difficulty }),
            discrimination_error: row.discrimination_error.map(|error| error / slope),
            difficulty_error: row.difficulty_error.map(|error| error * slope),
            answers: row.answers,
            own_slope: own_slopes(calibration),
            usable: row.usable == 1,
        };
        let key = (row.course_id, row.question_key.clone(), row.fingerprint.clone());
        if found.own_slope {
            known.parameters.insert(key, found);
        } else {
            known.parameters.entry(key).or_insert(found);
        }
    }
    known
}
