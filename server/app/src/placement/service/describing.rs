//! Placements as their person sees them.

use super::super::api::{
    AreaProgress, AreaResult, Judged, Level, NextQuestion, PlacementArea, PlacementFramework, PlacementOut, PlacementOverview,
    PlacementSummary, SkillResult, count,
};
use super::super::bank::{Bank, BankItem};
use super::super::entity::{placement, placement_answer};
use super::super::frameworks::{self, Outline};
use super::super::progress::{self, Answered, AreaState, Measured, SkillMeasure};
use super::super::store;
use super::{Placements, areas};
use crate::catalogue::{learner_question, product_language, source_language};
use crate::platform::ApiError;
use crate::platform::access::Actor;
use crate::platform::ids::PlacementId;
use crate::platform::language::Language;
use crate::skills;
use measurement::MOST_ITEMS;

impl Placements {
    /// What can be measured, and the caller's placements.
    pub(in crate::placement) async fn overview(&self, actor: &Actor, language: Language) -> Result<PlacementOverview, ApiError> {
        let scope = actor.own()?;
        let bank = self.bank(self.latest().await?).await?;
        let outlines = frameworks::outlines(language);
        let offered = outlines.iter().filter_map(|outline| {
            let areas: Vec<PlacementArea> = outline.areas.iter().filter_map(|area| offer(&bank, outline, area, language)).collect();
            let measurable = areas.iter().any(|area| area.questions > 0);
            measurable.then(|| PlacementFramework { key: outline.key.clone(), title: outline.title.clone(), areas })
        });
        let rows = self.platform.database.read_latest(&scope, async |connection| store::placements(connection, &scope).await).await?;
        let mut placements = Vec::new();
        for row in rows {
            let titles = outlines.iter().find(|outline| outline.key == row.framework_key);
            let codes = areas(&row)?;
            placements.push(PlacementSummary {
                id: row.id,
                framework: row.framework_key.clone(),
                organisation_id: row.organisation_id,
                areas: codes.iter().map(|code| area_title(titles, code)).collect(),
                started_at: row.started_at,
                finished_at: row.finished_at,
            });
        }
        Ok(PlacementOverview { frameworks: offered.collect(), placements })
    }

    /// One of the caller's placements.
    pub(in crate::placement) async fn show(&self, actor: &Actor, id: PlacementId, language: Language) -> Result<PlacementOut, ApiError> {
        let scope = actor.own()?;
        let find = async |connection: &_| {
            let row = store::placement(connection, &scope, id).await?.ok_or_else(ApiError::not_found)?;
            let answers = store::answers(connection, &scope, id).await?;
            Ok::<_, ApiError>((row, answers))
        };
        let (row, answers) = self.platform.database.read_latest(&scope, find).await?;
        let bank = self.bank(row.parameters).await?;
        self.describe(&bank, &row, &answers, language).await
    }

    pub(super) async fn describe(
        &self,
        bank: &Bank,
        row: &placement::Model,
        answers: &[placement_answer::Model],
        language: Language,
    ) -> Result<PlacementOut, ApiError> {
        let outline = frameworks::outline(&row.framework_key, language);
        let (states, next) = self.stand(bank, row, answers).await?;
        let is_open = row.finished_at.is_none();
        let asked_in = Language::from_tag(&row.language).unwrap_or(language);
        let progress = states.iter().map(|state| AreaProgress {
            code: state.area.clone(),
            title: area_title(outline.as_ref(), &state.area),
            answered: count(state.answered),
            // What was answered counts also when its question is gone.
            most: count(bank.asked(&row.framework_key, &state.area, source_language(asked_in)).len().max(state.answered).min(MOST_ITEMS)),
            finished: !is_open || state.stop.is_some(),
        });
        let next = next.filter(|_| is_open).and_then(|item| question(item, asked_in, answers.len()));
        // Courses may have changed so that nothing is left to ask: its owner then ends it herself.
        let results = if is_open { Vec::new() } else { results(bank, row, &states, answers, outline.as_ref(), language) };
        Ok(PlacementOut {
            id: row.id,
            organisation_id: row.organisation_id,
            framework: row.framework_key.clone(),
            framework_title: outline.as_ref().map_or_else(|| row.framework_key.clone(), |outline| outline.title.clone()),
            highest: outline.as_ref().map_or(8, |outline| u32::from(outline.highest)),
            language: asked_in,
            started_at: row.started_at,
            finished_at: row.finished_at,
            parameters: row.parameters.and_then(|number| u32::try_from(number).ok()),
            answered: count(answers.len()),
            areas: progress.collect(),
            next,
            results,
        })
    }
}

fn area_title(outline: Option<&Outline>, code: &str) -> String {
    let found = outline.and_then(|outline| outline.areas.iter().find(|area| area.code == code));
    found.map_or_else(|| code.to_owned(), |area| area.title.clone())
}

fn offer(bank: &Bank, outline: &Outline, area: &frameworks::Area, language: Language) -> Option<PlacementArea> {
    let items = bank.asked(&outline.key, &area.code, source_language(language));
    let measured = area.skills.iter().filter(|skill| items.iter().any(|item| item.skill == **skill)).count();
    let calibrated = items.iter().filter(|item| item.calibrated.is_some()).count();
    Some(PlacementArea {
        code: area.code.clone(),
        title: area.title.clone(),
        questions: count(items.len()),
        skills: count(area.skills.len()),
        measured: count(measured),
        most: count(items.len().min(MOST_ITEMS)),
        judged: judged(items.len(), calibrated),
    })
}

fn question(item: &BankItem, asked_in: Language, answered: usize) -> Option<NextQuestion> {
    let content = item.content()?;
    let shown = item.course.language(asked_in, |known| content.texts.contains_key(&known));
    let mut question = learner_question(content, shown)?;
    // A hint would make an answer say something else than the same answer without one.
    question.hint_html = None;
    Some(NextQuestion {
        number: count(answered + 1),
        course_id: item.course.course_id,
        area: item.place.area.clone(),
        language: product_language(shown),
        question,
    })
}

fn judged(items: usize, calibrated: usize) -> Judged {
    match calibrated {
        0 => Judged::ByAuthors,
        _ if calibrated == items => Judged::ByAnswers,
        _ => Judged::ByBoth,
    }
}

fn level(measured: &Measured) -> Level {
    Level {
        level: u32::from(measured.rounded()),
        exact: (measured.level * 100.0).round() / 100.0,
        standard_error: (measured.standard_error * 100.0).round() / 100.0,
        low: u32::from(measured.low),
        high: u32::from(measured.high),
    }
}

fn results(
    bank: &Bank,
    row: &placement::Model,
    states: &[AreaState],
    answers: &[placement_answer::Model],
    outline: Option<&Outline>,
    language: Language,
) -> Vec<AreaResult> {
    let highest = outline.map_or(8, |outline| outline.highest);
    let answered: Vec<Answered> = answers.iter().map(Answered::of).collect();
    let result = |state: &AreaState| {
        let population = bank.population(&row.framework_key, &state.area);
        let measured = progress::skills(&answered, &state.area, population, highest);
        let known = outline.and_then(|outline| outline.areas.iter().find(|area| area.code == state.area));
        let unmeasured = known.map(|area| area.skills.as_slice()).unwrap_or_default().iter();
        let any_right = answered.iter().any(|answer| answer.area == state.area && answer.right);
        let unmeasured = unmeasured.filter(|skill| !measured.iter().any(|found| found.skill == **skill));
        AreaResult {
            code: state.area.clone(),
            title: area_title(outline, &state.area),
            answered: count(state.answered),
            judged: judged(state.answered, state.calibrated),
            is_precise: state.answered > 0 && state.ability.standard_deviation <= measurement::STANDARD_ERROR,
            ended_early: state.is_early(),
            level: (state.answered > 0).then(|| level(&Measured::of_answers(state.ability, highest, any_right))),
            skills: measured.iter().map(|found| skill(found, state, language)).collect(),
            unmeasured: unmeasured.map(|skill| skills::title(skill, language)).collect(),
        }
    };
    states.iter().map(result).collect()
}

fn skill(found: &SkillMeasure, state: &AreaState, language: Language) -> SkillResult {
    SkillResult {
        skill: found.skill.clone(),
        title: skills::title(&found.skill, language),
        answered: count(found.answered),
        judged: judged(found.answered, found.calibrated),
        is_evidence: state.is_evidence(found.answered),
        level: level(&found.measured),
    }
}
