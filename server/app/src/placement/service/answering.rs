//! A placement begun, answered and ended.

use super::super::api::{PlacementAnswerIn, PlacementIn, PlacementOut};
use super::super::bank::{Bank, BankItem};
use super::super::entity::{placement, placement_answer};
use super::super::{frameworks, store};
use super::Placements;
use super::judging::{evidence, judged, read_in};
use crate::learning;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{ObservationId, PlacementId};
use crate::platform::language::Language;
use crate::platform::problem::breaks_unique;
use crate::platform::{ApiError, audit};
use crate::skills;
use chrono::{DateTime, Duration, Utc};
use sea_orm::DatabaseTransaction;
use std::collections::BTreeMap;

/// So many placements may be begun within a day: each shows questions that others are measured by.
const MOST_A_DAY: u64 = 10;

impl Placements {
    /// Begins a placement, or goes on with the open one over the same areas; tells whether it is new.
    pub(in crate::placement) async fn start(&self, actor: &Actor, new: PlacementIn) -> Result<(bool, PlacementOut), ApiError> {
        let scope = actor.own()?;
        actor.scope(Permission::TakeCourses, new.organisation_id)?;
        let outline = frameworks::outline(&new.framework, new.language)
            .filter(|outline| frameworks::is_offered(&outline.key))
            .ok_or_else(|| ApiError::invalid("framework", "unknown", "There is no such framework."))?;
        let asked = new.areas.unwrap_or_default();
        if let Some(unknown) = asked.iter().find(|code| !outline.areas.iter().any(|area| area.code == **code)) {
            return Err(ApiError::invalid("areas", "unknown", format!("The framework has no area {unknown}.")));
        }
        let run = self.latest().await?;
        let bank = self.bank(run).await?;
        let language = crate::catalogue::source_language(new.language);
        let wanted = outline.areas.iter().map(|area| &area.code).filter(|code| asked.is_empty() || asked.contains(code));
        let wanted: Vec<String> = wanted.filter(|code| !bank.asked(&new.framework, code, language).is_empty()).cloned().collect();
        if wanted.is_empty() {
            return Err(ApiError::invalid("areas", "no_questions", "There is no question to measure this by yet."));
        }
        let codes = serde_json::to_string(&wanted).map_err(ApiError::because)?;
        let now = self.platform.clock.now();
        let row = placement::Model {
            id: new.id,
            organisation_id: new.organisation_id,
            person_id: actor.person,
            framework_key: new.framework,
            areas: codes,
            language: new.language.tag().to_owned(),
            parameters: run,
            started_at: now,
            finished_at: None,
            known_levels: None,
        };
        let begin = async |transaction: &_| self.begin(transaction, &scope, row.clone(), &outline, now).await;
        let (is_new, id) = self.platform.database.write(&scope, begin).await?;
        Ok((is_new, self.show(actor, id, new.language).await?))
    }

    async fn begin(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        row: placement::Model,
        outline: &frameworks::Outline,
        now: DateTime<Utc>,
    ) -> Result<(bool, PlacementId), ApiError> {
        // Two at once must not both find nothing begun.
        skills::lock_person(transaction, row.person_id).await?;
        if let Some(known) = store::placement(transaction, scope, row.id).await? {
            return Ok((false, known.id));
        }
        if let Some(open) = store::open(transaction, scope, row.organisation_id, &row.framework_key, &row.areas).await? {
            return Ok((false, open.id));
        }
        if store::count_since(transaction, scope, now - Duration::days(1)).await? >= MOST_A_DAY {
            let error = ApiError::too_many_requests().retry_after(24 * 3600);
            return Err(error.detail(format!("At most {MOST_A_DAY} placements may be begun within a day.")));
        }
        let levels = skills::levels_of(transaction, scope, row.person_id, row.organisation_id).await?;
        let known = known_levels(outline, levels.iter().filter(|level| level.holds(now)));
        let known_levels = if known.is_empty() { None } else { Some(serde_json::to_string(&known).map_err(ApiError::because)?) };
        let row = placement::Model { known_levels, ..row };
        store::insert(transaction, scope, row.clone()).await.map_err(|error| {
            if breaks_unique(&error, "placement") {
                ApiError::conflict().detail("This id was used for another placement.")
            } else {
                error.into()
            }
        })?;
        self.note(transaction, &row, "placement.began", now).await?;
        Ok((true, row.id))
    }

    async fn note(
        &self,
        transaction: &DatabaseTransaction,
        row: &placement::Model,
        action: &'static str,
        now: DateTime<Utc>,
    ) -> Result<(), ApiError> {
        let event = audit::Event {
            actor: Some(row.person_id),
            organisation: Some(row.organisation_id),
            action,
            record_kind: "placement",
            record_id: Some(row.id.to_string()),
            detail: None,
        };
        Ok(audit::record(transaction, now, event).await?)
    }

    /// Writes an answer down and tells what comes next, or the result. The same id again changes nothing. An empty answer is "I do not
    /// know" and counts as wrong.
    pub(in crate::placement) async fn answer(
        &self,
        actor: &Actor,
        id: PlacementId,
        new: PlacementAnswerIn,
        language: Language,
    ) -> Result<PlacementOut, ApiError> {
        let scope = actor.own()?;
        let find = async |connection: &_| store::placement(connection, &scope, id).await;
        let row = self.platform.database.read_latest(&scope, find).await?.ok_or_else(ApiError::not_found)?;
        let bank = self.bank(row.parameters).await?;
        self.lot_secret().await?;
        let work = async |transaction: &_| self.write_down(transaction, &scope, &bank, id, &new).await;
        let (row, answers) = self.platform.database.write(&scope, work).await?;
        self.describe(&bank, &row, &answers, language).await
    }

    async fn write_down(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        bank: &Bank,
        id: PlacementId,
        new: &PlacementAnswerIn,
    ) -> Result<(placement::Model, Vec<placement_answer::Model>), ApiError> {
        let mut row = store::lock(transaction, scope, id).await?.ok_or_else(ApiError::not_found)?;
        let mut answers = store::answers(transaction, scope, id).await?;
        if let Some(known) = store::answer(transaction, scope, new.id).await? {
            let is_same = known.placement_id == id && known.question_key == new.question && known.course_id == new.course_id;
            return if is_same { Ok((row, answers)) } else { Err(ApiError::conflict().detail("This id was used for another answer.")) };
        }
        if row.finished_at.is_some() {
            return Err(ApiError::attempt_closed().detail("This placement has ended."));
        }
        let (_, next) = self.stand(bank, &row, &answers).await?;
        let asked = next.filter(|item| item.question == new.question && item.course.course_id == new.course_id);
        let item = asked.ok_or_else(|| {
            ApiError::conflict().reason("another_question").detail("Another question is asked now. Load the placement again.")
        })?;
        let now = self.platform.clock.now();
        let answer = self.judge(&row, item, new, answers.len(), now)?;
        store::append(transaction, scope, vec![answer.clone()]).await.map_err(|error| {
            if breaks_unique(&error, "placement_answer") {
                ApiError::conflict().detail("This id was used for another answer.")
            } else {
                error.into()
            }
        })?;
        answers.push(answer);
        if self.stand(bank, &row, &answers).await?.1.is_none() {
            self.end(transaction, scope, bank, &mut row, &answers, now).await?;
        }
        Ok((row, answers))
    }

    fn judge(
        &self,
        row: &placement::Model,
        item: &BankItem,
        new: &PlacementAnswerIn,
        answered: usize,
        now: DateTime<Utc>,
    ) -> Result<placement_answer::Model, ApiError> {
        let (question, language) = read_in(row, item)?;
        let answer = learning::read_answer(question, language, &new.answer)?;
        judged(row, item, (new.id, answered), &answer, now)
    }

    /// Ends a placement: its result becomes evidence.
    async fn end(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        bank: &Bank,
        row: &mut placement::Model,
        answers: &[placement_answer::Model],
        now: DateTime<Utc>,
    ) -> Result<(), ApiError> {
        store::finish(transaction, scope, row.id, now).await?;
        row.finished_at = Some(now);
        self.note(transaction, row, "placement.finished", now).await?;
        let (states, _) = self.stand(bank, row, answers).await?;
        for observation in evidence(bank, row, &states, answers, || ObservationId(self.platform.clock.id())) {
            skills::observe(transaction, scope, observation, now).await?;
        }
        Ok(())
    }

    /// Ends a placement where it is: what was answered so far counts, with the larger error that it leaves.
    pub(in crate::placement) async fn finish(&self, actor: &Actor, id: PlacementId, language: Language) -> Result<PlacementOut, ApiError> {
        let scope = actor.own()?;
        let find = async |connection: &_| store::placement(connection, &scope, id).await;
        let row = self.platform.database.read_latest(&scope, find).await?.ok_or_else(ApiError::not_found)?;
        let bank = self.bank(row.parameters).await?;
        let now = self.platform.clock.now();
        let work = async |transaction: &_| {
            let mut row = store::lock(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
            let answers = store::answers(transaction, &scope, id).await?;
            if row.finished_at.is_none() {
                self.end(transaction, &scope, &bank, &mut row, &answers, now).await?;
            }
            Ok::<_, ApiError>((row, answers))
        };
        let (row, answers) = self.platform.database.write(&scope, work).await?;
        self.describe(&bank, &row, &answers, language).await
    }
}

/// The mean of the levels that are known, by area. What she says of herself counts where nothing else is known.
fn known_levels<'a>(outline: &frameworks::Outline, levels: impl Iterator<Item = &'a skills::CurrentLevel>) -> BTreeMap<String, f64> {
    let levels: BTreeMap<&str, i32> = levels.map(|level| (level.skill.as_str(), level.level)).collect();
    let mean = |area: &frameworks::Area| {
        let known: Vec<f64> = area.skills.iter().filter_map(|skill| levels.get(skill.as_str())).map(|level| f64::from(*level)).collect();
        let count = u32::try_from(known.len()).ok().filter(|count| *count > 0)?;
        Some((area.code.clone(), known.iter().sum::<f64>() / f64::from(count)))
    };
    outline.areas.iter().filter_map(mean).collect()
}
