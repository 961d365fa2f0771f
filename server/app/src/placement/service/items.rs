//! How items fare, for those who write them.

use super::super::api::{CalibrationOut, ItemDetail, ItemFlag, ItemList, ItemOption, ItemOut, ItemParameters, LanguageComparison, count};
use super::super::bank::{BankItem, Parameters};
use super::super::entity::{item_calibration, item_statistic};
use super::super::reckoning::{Comparison, FEWEST_SHOWN, OptionRecord};
use super::super::{frameworks, store};
use super::Placements;
use crate::catalogue::product_language;
use crate::platform::ApiError;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::CourseId;
use crate::platform::language::Language;
use crate::skills;
use course_format::AnswerKey;
use measurement::level_of;
use std::collections::BTreeMap;

/// An item that more, or fewer, solve than these shares tells little.
const EASY: f64 = 0.95;
const HARD: f64 = 0.15;
/// A corrected item-total correlation below this is weak.
const WEAK: f64 = 0.15;
/// Flags need so many answers: below that, chance alone makes good questions look bad.
const FEWEST_FLAGGED: i32 = 50;
/// Levels further apart than this contradict each other.
const APART: f64 = 2.0;

impl Placements {
    /// All items with their numbers, and the run that they come from.
    pub(in crate::placement) async fn items(&self, actor: &Actor, language: Language) -> Result<ItemList, ApiError> {
        actor.require(Permission::ReadItems)?;
        let bank = self.bank(self.latest().await?).await?;
        let find = async |connection: &_| {
            let runs = store::latest_runs(connection, 1).await?;
            Ok::<_, ApiError>((store::statistics(connection).await?, runs))
        };
        let (statistics, runs) = self.platform.database.read(&Scope::SHARED, find).await?;
        let known: BTreeMap<(CourseId, &str), &item_statistic::Model> =
            statistics.iter().map(|row| ((row.course_id, row.question_key.as_str()), row)).collect();
        let items = bank.items.iter().map(|item| {
            let row = known.get(&(item.course.course_id, item.question.as_str())).copied();
            describe(item, row.filter(|row| row.fingerprint == item.fingerprint), language)
        });
        Ok(ItemList {
            items: items.collect(),
            computed_at: runs.first().and_then(|run| run.finished_at),
            fewest_shown: count(FEWEST_SHOWN),
            for_difficulty: count(super::super::reckoning::FEWEST_FOR_DIFFICULTY),
            for_slope: count(super::super::reckoning::FEWEST_FOR_SLOPE),
        })
    }

    /// One item with its options, its languages and what earlier runs said of it.
    pub(in crate::placement) async fn item(
        &self,
        actor: &Actor,
        slug: &str,
        question: &str,
        language: Language,
    ) -> Result<ItemDetail, ApiError> {
        actor.require(Permission::ReadItems)?;
        let latest = self.latest().await?;
        let bank = self.bank(latest).await?;
        let item = bank.items.iter().find(|item| item.course.course.slug == slug && item.question == question);
        let item = item.ok_or_else(ApiError::not_found)?;
        let find = async |connection: &_| {
            let statistics = store::statistics(connection).await?;
            let calibrations = match latest {
                Some(number) => store::calibrations(connection, number).await?,
                None => Vec::new(),
            };
            Ok::<_, ApiError>((statistics, calibrations))
        };
        let (statistics, calibrations) = self.platform.database.read(&Scope::SHARED, find).await?;
        let row = statistics.iter().find(|row| row.course_id == item.course.course_id && row.question_key == item.question);
        let row = row.filter(|row| row.fingerprint == item.fingerprint && is_shown(row));
        let content = item.content().ok_or_else(ApiError::not_found)?;
        let shown = item.course.language(language, |known| content.texts.contains_key(&known));
        let text = content.texts.get(&shown);
        let in_area = calibrations.iter().filter(|found| found.framework_key == item.place.framework && found.area_code == item.place.area);
        Ok(ItemDetail {
            item: describe(item, row, language),
            language: product_language(shown),
            body_html: text.map(|text| text.body_html.clone()).unwrap_or_default(),
            options: row.map(|row| options(item, row, shown)).unwrap_or_default(),
            languages: row.map(languages).unwrap_or_default(),
            calibrations: in_area.map(|found| calibration(found, latest)).collect(),
        })
    }
}

fn is_shown(row: &item_statistic::Model) -> bool {
    usize::try_from(row.answers).is_ok_and(|answers| answers >= FEWEST_SHOWN)
}

fn calibration(row: &item_calibration::Model, number: Option<i32>) -> CalibrationOut {
    let whole = |number: i32| u32::try_from(number).unwrap_or(0);
    CalibrationOut {
        number: number.map(whole).unwrap_or(0),
        model: row.model.clone(),
        people: whole(row.people),
        log_likelihood: row.log_likelihood,
        link_slope: row.link_slope,
        link_shift: row.link_shift,
    }
}

fn describe(item: &BankItem, row: Option<&item_statistic::Model>, language: Language) -> ItemOut {
    let content = item.content();
    let shown = content.map(|content| item.course.language(language, |known| content.texts.contains_key(&known)));
    let text = content.zip(shown).and_then(|(content, shown)| content.texts.get(&shown));
    let told = row.filter(|row| is_shown(row));
    let place = frameworks::outline(&item.place.framework, language);
    let area = place.as_ref().and_then(|outline| outline.areas.iter().find(|area| area.code == item.place.area));
    ItemOut {
        course_slug: item.course.course.slug.clone(),
        course_title: item.course.title(language).to_owned(),
        lesson: item.lesson.clone(),
        question: item.question.clone(),
        prompt_html: text.map(|text| text.prompt_html.clone()).unwrap_or_default(),
        skill: item.skill.clone(),
        skill_title: skills::title(&item.skill, language),
        area_title: area.map_or_else(|| item.place.area.clone(), |area| area.title.clone()),
        level: u32::from(item.level),
        answers: told.and_then(|row| u32::try_from(row.answers).ok()),
        difficulty: told.and_then(|row| row.difficulty),
        discrimination: told.and_then(|row| row.rest_correlation),
        parameters: item.calibrated.map(|found| parameters(item, &found)),
        flags: told.map(|row| flags(item, row)).unwrap_or_default(),
    }
}

fn parameters(item: &BankItem, found: &Parameters) -> ItemParameters {
    ItemParameters {
        discrimination: found.item.discrimination,
        discrimination_error: found.discrimination_error,
        difficulty: found.item.difficulty,
        difficulty_error: found.difficulty_error,
        level: level_of(found.item.difficulty, item.place.highest),
        answers: u32::try_from(found.answers).unwrap_or(0),
        own_slope: found.own_slope,
        used: found.usable,
    }
}

fn flags(item: &BankItem, row: &item_statistic::Model) -> Vec<ItemFlag> {
    let mut flags = Vec::new();
    if row.answers >= FEWEST_FLAGGED {
        if row.difficulty.is_some_and(|share| share > EASY) {
            flags.push(ItemFlag::Easy);
        }
        if row.difficulty.is_some_and(|share| share < HARD) {
            flags.push(ItemFlag::Hard);
        }
        match row.rest_correlation {
            // Two standard errors below nought, as large as chance makes them.
            Some(found) if found < -2.0 / f64::from(row.answers).sqrt() => flags.push(ItemFlag::Opposite),
            Some(found) if found < WEAK => flags.push(ItemFlag::Weak),
            _ => {}
        }
    }
    let options: Vec<OptionRecord> = serde_json::from_str(&row.options).unwrap_or_default();
    if options.iter().any(|option| option.flags.iter().any(|flag| flag != "idle")) {
        flags.push(ItemFlag::Misleading);
    }
    if options.iter().any(|option| option.flags.iter().any(|flag| flag == "idle")) {
        flags.push(ItemFlag::Idle);
    }
    let languages: Vec<Comparison> = serde_json::from_str(&row.languages).unwrap_or_default();
    if languages.iter().any(|found| found.class != 'A') {
        flags.push(ItemFlag::Translation);
    }
    if let Some(found) = item.calibrated {
        let measured = level_of(found.item.difficulty, item.place.highest);
        if found.usable && (measured - f64::from(item.level)).abs() > APART {
            flags.push(ItemFlag::Level);
        }
        if !found.usable {
            flags.push(ItemFlag::Unusable);
        }
    }
    flags
}

fn options(item: &BankItem, row: &item_statistic::Model, shown: course_format::Language) -> Vec<ItemOption> {
    let records: Vec<OptionRecord> = serde_json::from_str(&row.options).unwrap_or_default();
    let Some(content) = item.content() else { return Vec::new() };
    let AnswerKey::Choice { right, .. } = &content.key_ else { return Vec::new() };
    let texts = content.texts.get(&shown).map(|text| text.options.as_slice()).unwrap_or_default();
    let option = |record: OptionRecord| ItemOption {
        html: texts.get(record.number as usize - 1).map(|text| text.html.clone()).unwrap_or_default(),
        right: right.contains(&record.number),
        number: record.number,
        chosen: record.chosen,
        share: record.share,
        mean_rest: record.mean_rest,
        flags: record.flags,
    };
    records.into_iter().map(option).collect()
}

fn languages(row: &item_statistic::Model) -> Vec<LanguageComparison> {
    let found: Vec<Comparison> = serde_json::from_str(&row.languages).unwrap_or_default();
    let comparison = |found: Comparison| {
        Some(LanguageComparison {
            reference: Language::from_tag(&found.reference)?,
            focal: Language::from_tag(&found.focal)?,
            reference_people: found.reference_people,
            focal_people: found.focal_people,
            delta: found.delta,
            odds_ratio: found.odds_ratio,
            p_value: found.p_value,
            class: found.class.to_string(),
            harder_in: if found.delta < 0.0 { Language::from_tag(&found.focal)? } else { Language::from_tag(&found.reference)? },
        })
    };
    found.into_iter().filter_map(comparison).collect()
}
