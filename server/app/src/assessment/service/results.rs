//! What a finished sitting says.

use super::own::{count, item, known, skills_of, total};
use super::{Assessments, own};
use crate::assessment::api::{SelfAssessedLevel, SelfAssessmentResult};
use crate::assessment::entity::self_assessment;
use crate::assessment::frames;
use crate::assessment::requirements::{Requirement, requirements_of};
use crate::assessment::scoring::{self, Judged};
use crate::assessment::statements;
use crate::assessment::store::own::{self as store, Answers};
use crate::platform::ApiError;
use crate::platform::access::Actor;
use crate::platform::ids::SelfAssessmentId;
use crate::platform::language::Language;
use std::collections::BTreeMap;

/// Gaps that are named.
const NAMED: usize = 3;
/// Strengths that are named at the most.
const MOST_STRENGTHS: usize = 4;

impl Assessments {
    /// The result of a finished sitting, computed from its answers.
    pub(in crate::assessment) async fn result(
        &self,
        actor: &Actor,
        id: SelfAssessmentId,
        language: Language,
    ) -> Result<SelfAssessmentResult, ApiError> {
        let (scope, person) = own(actor)?;
        let today = self.platform.today();
        let look = async |connection: &_| {
            let row = store::sitting(connection, &scope, id).await?.ok_or_else(ApiError::not_found)?;
            let Some(finished) = row.finished_at else {
                return Err(ApiError::conflict().reason("not_finished").detail("This self-assessment is not finished yet."));
            };
            let answers = store::answers(connection, &scope, id).await?;
            let before = match store::finished_before(connection, &scope, &row, finished).await? {
                Some(before) => {
                    let answers = store::answers(connection, &scope, before.id).await?;
                    judge(&before, &answers)
                }
                None => BTreeMap::new(),
            };
            let required = requirements_of(connection, &scope, person, row.organisation_id, today).await?;
            Ok((row, answers, before, required))
        };
        let (row, answers, before, required) = self.platform.database.read_latest(&scope, look).await?;
        let frame = frames::frame(&row.framework_key, language).ok_or_else(ApiError::not_found)?;
        let required: BTreeMap<&str, &Requirement> = required.iter().map(|required| (required.skill.as_str(), required)).collect();
        let judged = judge(&row, &answers);
        let level = |skill: &frames::FrameSkill| {
            let judged = judged.get(&skill.key)?;
            let (low, high) = judged.range(frame.scale_max);
            let asked = required.get(skill.key.as_str());
            Some(SelfAssessedLevel {
                skill: skill.key.clone(),
                code: skill.code.clone(),
                title: skill.title.clone(),
                area: frame.areas.iter().find(|(code, _)| *code == skill.area).map(|(_, title)| title.clone()).unwrap_or_default(),
                level: judged.level,
                low,
                high,
                consistent: judged.consistent,
                required: asked.map(|asked| asked.min),
                critical: asked.is_some_and(|asked| asked.critical),
                before: before.get(&skill.key).map(|before| before.level),
            })
        };
        let levels: Vec<_> = frame.skills.iter().filter_map(level).collect();
        Ok(SelfAssessmentResult {
            sitting: item(&row, count(known(&answers, &skills_of(&row)))),
            scale_max: frame.scale_max,
            strengths: strengths(&levels),
            gaps: gaps(&levels),
            left_out: total(&row).saturating_sub(count(known(&answers, &skills_of(&row)))),
            levels,
        })
    }
}

/// The levels of a sitting's answers, of the skills that were answered completely.
pub(super) fn judge(row: &self_assessment::Model, answers: &Answers) -> BTreeMap<String, Judged> {
    let scale_max = frames::scale_max(&row.framework_key);
    let judge = |skill: String| {
        let answer = |number| answers.get(&(skill.clone(), number)).copied();
        let judged = match statements::of(&skill, Language::En) {
            Some(_) => scoring::of_statements([1, 2, 3].map(answer)).map(|judged| Judged { level: judged.level.min(scale_max), ..judged }),
            None => scoring::of_question(answer(1), scale_max),
        };
        judged.map(|judged| (skill, judged))
    };
    skills_of(row).into_iter().filter_map(judge).collect()
}

/// The highest levels, and all skills that have them: of equals none is left out. None where too many are equal, because then nothing
/// stands out.
fn strengths(levels: &[SelfAssessedLevel]) -> Vec<String> {
    let lowest = levels.iter().map(|level| level.level).min().unwrap_or(0);
    let mut heights: Vec<i32> = levels.iter().map(|level| level.level).filter(|level| *level > lowest).collect();
    heights.sort_unstable_by_key(|level| std::cmp::Reverse(*level));
    let at_least = |least: i32| heights.iter().filter(|level| **level >= least).count();
    // The lowest level down to which there are not too many.
    let Some(least) = heights.iter().copied().filter(|least| at_least(*least) <= MOST_STRENGTHS).min() else { return Vec::new() };
    let mut ordered: Vec<_> = levels.iter().filter(|level| level.level >= least).collect();
    ordered.sort_by_key(|level| std::cmp::Reverse(level.level));
    ordered.into_iter().map(|level| level.skill.clone()).collect()
}

/// What is furthest below what is asked for, critical ones first.
fn gaps(levels: &[SelfAssessedLevel]) -> Vec<String> {
    let gap = |level: &SelfAssessedLevel| level.required.map_or(0, |required| required - level.level);
    let mut ordered: Vec<_> = levels.iter().filter(|level| gap(level) > 0).collect();
    ordered.sort_by_key(|level| (!level.critical, -gap(level)));
    ordered.into_iter().take(NAMED).map(|level| level.skill.clone()).collect()
}
