//! Talks as their two people see them.

use super::talks::takes_part;
use super::views::Known;
use super::{Assessments, between_people, named, names};
use crate::assessment::agenda::{self, Point, Reason};
use crate::assessment::api::{AgendaPoint, AgendaReason, AgreedLevel, Talk, TalkItem, TalkSkill, TalkStep};
use crate::assessment::entity::skill_talk;
use crate::assessment::frames;
use crate::assessment::store::talk as store;
use crate::platform::ApiError;
use crate::platform::access::Actor;
use crate::platform::ids::TalkId;
use crate::platform::language::Language;
use crate::skills;

impl Assessments {
    /// The talks that the actor takes part in.
    pub(in crate::assessment) async fn talks(&self, actor: &Actor) -> Result<Vec<TalkItem>, ApiError> {
        actor.own()?;
        let (scope, today) = (between_people(), self.today());
        let look = async |connection: &_| {
            let mut rows = Vec::new();
            for row in store::of(connection, &scope, actor.person, 50).await? {
                if takes_part(connection, actor, &row, today).await.is_ok() {
                    rows.push(row);
                }
            }
            Ok::<_, ApiError>(rows)
        };
        let rows = self.platform.database.read_latest(&scope, look).await?;
        self.talk_items(actor, rows).await
    }

    /// Rows in short.
    pub(super) async fn talk_items(&self, actor: &Actor, rows: Vec<skill_talk::Model>) -> Result<Vec<TalkItem>, ApiError> {
        let people: Vec<_> = rows.iter().flat_map(|row| [row.person_id, row.manager_id]).collect();
        let look = async |connection: &_| names(connection, &people).await;
        let names = self.platform.database.read(&between_people(), look).await?;
        let item = |row: skill_talk::Model| TalkItem {
            id: row.id,
            organisation_id: row.organisation_id,
            person_id: row.person_id,
            person_name: named(&names, row.person_id),
            manager_name: named(&names, row.manager_id),
            mine: row.person_id == actor.person,
            planned_on: row.planned_on,
            state: row.state,
        };
        Ok(rows.into_iter().map(item).collect())
    }

    /// A talk that the actor takes part in.
    pub(in crate::assessment) async fn talk(&self, actor: &Actor, id: TalkId, language: Language) -> Result<Talk, ApiError> {
        actor.own()?;
        let (scope, now) = (between_people(), self.platform.clock.now());
        let look = async |connection: &_| {
            let row = store::find(connection, &scope, id).await?.ok_or_else(ApiError::not_found)?;
            takes_part(connection, actor, &row, self.platform.day(now)).await?;
            let known = Known::read(&self.platform, connection, &scope, row.person_id, row.organisation_id, now).await?;
            let agreement = store::agreement(connection, &scope, id).await?;
            Ok::<_, ApiError>((row, known, agreement))
        };
        let (row, known, (levels, steps)) = self.platform.database.read_latest(&scope, look).await?;
        let frame = frames::frame(&row.framework_key, language).ok_or_else(ApiError::not_found)?;
        let points: Vec<Point> = match row.agenda.as_deref().map(serde_json::from_str) {
            Some(kept) => kept.map_err(ApiError::because)?,
            None => agenda::agenda(&known.views(&frame), frame.scale_max).into_iter().map(Point::of).collect(),
        };
        let point = |point: Point| AgendaPoint {
            title: skills::title(&point.skill, language),
            skill: point.skill,
            reason: match point.reason {
                Reason::CriticalGap => AgendaReason::CriticalGap,
                Reason::Differs => AgendaReason::Differs,
                Reason::Gap => AgendaReason::Gap,
            },
            by_self: point.by_self,
            by_manager: point.by_manager,
            current: point.current,
            required: point.required,
        };
        let level = |level: crate::assessment::entity::talk_level::Model| AgreedLevel {
            title: skills::title(&level.skill_key, language),
            skill: level.skill_key,
            level: level.level,
        };
        let item = self.talk_items(actor, vec![row.clone()]).await?.pop().ok_or_else(ApiError::not_found)?;
        Ok(Talk {
            talk: item,
            framework_title: frame.title.clone(),
            scale_max: frame.scale_max,
            wish: row.wish,
            view: row.view,
            agenda: points.into_iter().map(point).collect(),
            skills: frame.skills.into_iter().map(|skill| TalkSkill { skill: skill.key, title: skill.title }).collect(),
            levels: levels.into_iter().map(level).collect(),
            steps: steps.into_iter().map(|step| TalkStep { text: step.text, whose: step.whose, due_on: step.due_on }).collect(),
            revision: row.revision,
            manager_confirmed_at: row.manager_confirmed_at,
            person_confirmed_at: row.person_confirmed_at,
        })
    }
}
