//! The line manager's team, and her assessments of it.

use super::own::count;
use super::views::{Known, holds};
use super::{Assessments, check_level, check_once, framework, named, names, of_team, own, used_id};
use crate::assessment::api::{
    AssessmentRemark, ManagerAssessment, ManagerAssessmentIn, ManagerLevel, TeamGap, TeamMember, TeamMemberViews,
};
use crate::assessment::entity::{manager_assessment, manager_level};
use crate::assessment::evidence::{self, Evidence};
use crate::assessment::notices::{self, News};
use crate::assessment::requirements::{Requirement, requirements_of};
use crate::assessment::service::between_people;
use crate::assessment::store::{manager as store, round, talk};
use crate::assessment::{frames, text};
use crate::organisations::{PeopleQuery, PersonInOrganisation, list_people};
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::language::Language;
use crate::platform::opening::{self, Opening};
use crate::platform::problem::breaks_unique;
use crate::platform::{ApiError, audit};
use crate::skills::{self, CurrentLevel};
use sea_orm::ConnectionTrait;
use std::collections::{BTreeMap, BTreeSet};

/// People of a team that are listed.
const LARGEST_TEAM: u32 = 200;
/// Assessments that one manager may give in a day.
const A_DAYS_ASSESSMENTS: u64 = 200;
const LONGEST_NOTE: usize = 1000;
const GAPS: usize = 3;

impl Assessments {
    /// The actor's team.
    pub(in crate::assessment) async fn team(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        language: Language,
    ) -> Result<Vec<TeamMember>, ApiError> {
        let scope = actor.scope(Permission::AssessTeam, organisation)?;
        let now = self.platform.clock.now();
        let look = async |connection: &_| {
            let query =
                PeopleQuery { organisation, today: self.platform.day(now), words: None, unit: None, after: None, limit: LARGEST_TEAM };
            let people = list_people(connection, &scope, query).await?;
            let mut levels: BTreeMap<PersonId, Vec<CurrentLevel>> = BTreeMap::new();
            for (person, level) in skills::levels_in(connection, &scope, organisation).await? {
                if holds(&level, now) {
                    levels.entry(person).or_default().push(level);
                }
            }
            let by_self = store::last_self_assessed(connection, &scope, organisation).await?;
            let by_manager = store::last_assessed(connection, &scope, organisation).await?;
            let talks = talk::planned_with(connection, &scope, organisation, actor.person).await?;
            let mut members = Vec::with_capacity(people.len());
            for (_, person) in people.into_iter().filter(|(_, person)| person.person_id != actor.person) {
                let id = person.person_id;
                let required = requirements_of(connection, &scope, id, organisation, self.platform.day(now)).await?;
                let held = levels.remove(&id).unwrap_or_default();
                // What she said of herself may be older than the sittings, or have come from elsewhere.
                let said = held.iter().filter(|level| level.kind == "self").map(|level| level.observed_at).max();
                members.push(TeamMember {
                    self_assessed_at: by_self.get(&id).copied().or(said),
                    assessed_at: by_manager.get(&id).copied(),
                    talk_on: talks.get(&id).copied(),
                    ..member(person, &held, &required, language)
                });
            }
            Ok::<_, ApiError>(members)
        };
        let members = self.platform.database.read_latest(&scope, look).await?;
        let shown = members.iter().map(|member| member.person_id);
        self.note_opening(actor, organisation, "report_page", shown).await?;
        Ok(members)
    }

    /// One of the team with all views of her.
    pub(in crate::assessment) async fn member(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        person: PersonId,
        wanted: Option<&str>,
        language: Language,
    ) -> Result<TeamMemberViews, ApiError> {
        let scope = actor.scope(Permission::AssessTeam, organisation)?;
        let (now, today) = (self.platform.clock.now(), self.today());
        let frame = match wanted {
            Some(key) => framework(key, language)?,
            None => frames::first(language).ok_or_else(ApiError::not_found)?,
        };
        let look = async |connection: &_| {
            let found = of_team(connection, &scope, organisation, person, today).await?;
            let known = Known::read(&self.platform, connection, &scope, person, organisation, now).await?;
            let rows = store::of(connection, &scope, person, Some(organisation), 20).await?;
            let assessments = describe(connection, &scope, rows, Some(actor.person), language).await?;
            let talks = talk::between(connection, &scope, organisation, (actor.person, person)).await?;
            let rounds = round::about(connection, &scope, person, 20).await?;
            Ok::<_, ApiError>((found, known, assessments, talks, rounds))
        };
        let (found, known, assessments, talks, rounds) = self.platform.database.read_latest(&scope, look).await?;
        self.note_opening(actor, organisation, "person_page", std::iter::once(person)).await?;
        let assessments = self.with_names(assessments).await?;
        let rounds = rounds.into_iter().filter(|round| round.manager_id == actor.person && round.organisation_id == organisation);
        Ok(TeamMemberViews {
            person_id: person,
            name: format!("{} {}", found.given_name, found.family_name),
            skills: known.side_by_side(&frame),
            framework: frame.key,
            framework_title: frame.title,
            scale_max: frame.scale_max,
            assessments,
            talks: self.talk_items(actor, talks).await?,
            rounds: self.round_items(rounds.collect()).await?,
        })
    }

    /// Assesses one of the team.
    pub(in crate::assessment) async fn assess(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        person: PersonId,
        new: ManagerAssessmentIn,
        language: Language,
    ) -> Result<ManagerAssessment, ApiError> {
        let scope = actor.scope(Permission::AssessTeam, organisation)?;
        check_once("levels", new.levels.iter().map(|level| level.skill.as_str()))?;
        let (id, now, today) = (new.id, self.platform.clock.now(), self.today());
        let mut levels = Vec::with_capacity(new.levels.len());
        for (place, level) in new.levels.into_iter().enumerate() {
            let field = format!("levels[{place}]");
            check_level(&field, &level.skill, level.level, None)?;
            let note = text::optional(&format!("{field}.note"), level.note.as_deref(), LONGEST_NOTE)?;
            let (shared_note, private_note) = if level.share_note { (note, None) } else { (None, note) };
            levels.push(manager_level::Model {
                assessment_id: id,
                skill_key: level.skill,
                organisation_id: organisation,
                person_id: person,
                level: level.level,
                private_note,
                shared_note,
            });
        }
        let manager = [actor.person];
        let look = async |connection: &_| names(connection, &manager).await;
        let own_name = named(&self.platform.database.read(&between_people(), look).await?, actor.person);
        let work = async |transaction: &_| {
            of_team(transaction, &scope, organisation, person, today).await?;
            if let Some(known) = store::find(transaction, &scope, id).await? {
                return if known.person_id == person && known.assessor_id == actor.person { Ok(()) } else { Err(used_id()) };
            }
            if store::given_since(transaction, &scope, actor.person, now - chrono::Duration::days(1)).await? >= A_DAYS_ASSESSMENTS {
                return Err(ApiError::too_many_requests().retry_after(3600).detail("Too many assessments were given today."));
            }
            let row = manager_assessment::Model {
                id,
                organisation_id: organisation,
                person_id: person,
                assessor_id: actor.person,
                assessed_at: now,
            };
            let taken = |error| if breaks_unique(&error, "manager_assessment") { used_id() } else { error.into() };
            store::insert(transaction, &scope, row, levels.clone()).await.map_err(taken)?;
            for level in levels {
                let new = Evidence {
                    organisation,
                    person,
                    skill: level.skill_key,
                    level: level.level,
                    kind: "manager",
                    standard_error: None,
                    assessor: Some(actor.person),
                    source: id.0,
                };
                evidence::observe(transaction, &self.platform, &scope, new, now).await?;
            }
            notices::tell(transaction, &self.platform, person, organisation, News::Assessed(id, &own_name)).await?;
            let event = audit::Event {
                actor: Some(actor.person),
                organisation: Some(organisation),
                action: "manager_assessment.given",
                record_kind: "manager_assessment",
                record_id: Some(id.to_string()),
                detail: None,
            };
            Ok::<_, ApiError>(audit::record(transaction, now, event).await?)
        };
        self.platform.database.write(&scope, work).await?;
        let look = async |connection: &_| {
            let row = store::find(connection, &scope, id).await?.ok_or_else(ApiError::not_found)?;
            describe(connection, &scope, vec![row], Some(actor.person), language).await
        };
        let described = self.platform.database.read_latest(&scope, look).await?;
        self.with_names(described).await?.pop().ok_or_else(ApiError::not_found)
    }

    /// What managers thought of the actor.
    pub(in crate::assessment) async fn assessments_of_me(
        &self,
        actor: &Actor,
        language: Language,
    ) -> Result<Vec<ManagerAssessment>, ApiError> {
        let (scope, person) = own(actor)?;
        let look = async |connection: &_| {
            let rows = store::of(connection, &scope, person, None, 50).await?;
            describe(connection, &scope, rows, None, language).await
        };
        self.with_names(self.platform.database.read_latest(&scope, look).await?).await
    }

    /// Says who judged: neither the person judged nor a later manager has her in the scope of what they read.
    pub(super) async fn with_names(&self, described: Vec<(PersonId, ManagerAssessment)>) -> Result<Vec<ManagerAssessment>, ApiError> {
        let people: Vec<PersonId> = described.iter().map(|(assessor, _)| *assessor).collect();
        let names = self.platform.database.read(&between_people(), async |connection| names(connection, &people).await).await?;
        let say = |(assessor, assessment)| ManagerAssessment { assessor_name: named(&names, assessor), ..assessment };
        Ok(described.into_iter().map(say).collect())
    }

    /// Notes who was shown whom, so that they are told.
    async fn note_opening(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        what: &'static str,
        people: impl Iterator<Item = PersonId>,
    ) -> Result<(), ApiError> {
        let scope = actor.scope(Permission::AssessTeam, organisation)?;
        let opening = Opening { actor, organisation, permission: Permission::AssessTeam, what, detail: None };
        let (id, now) = (self.platform.clock.id(), self.platform.clock.now());
        let work = async |transaction: &_| opening::note(transaction, id, now, opening, people).await;
        Ok(self.platform.database.write(&scope, work).await?)
    }
}

fn member(person: PersonInOrganisation, held: &[CurrentLevel], required: &[Requirement], language: Language) -> TeamMember {
    let levels: BTreeMap<&str, i32> = held.iter().map(|level| (level.skill.as_str(), level.level)).collect();
    let wanted: BTreeSet<&str> = required.iter().map(|required| required.skill.as_str()).collect();
    let assessed = if wanted.is_empty() { levels.len() } else { wanted.iter().filter(|skill| levels.contains_key(*skill)).count() };
    let gap = |required: &Requirement| {
        let level = *levels.get(required.skill.as_str())?;
        (level < required.min).then(|| TeamGap {
            skill: required.skill.clone(),
            title: skills::title(&required.skill, language),
            level,
            required: required.min,
            critical: required.critical,
        })
    };
    let mut gaps: Vec<TeamGap> = required.iter().filter_map(gap).collect();
    gaps.sort_by_key(|gap| (!gap.critical, gap.level - gap.required));
    let (gap_count, critical_gap_count) = (count(gaps.len()), count(gaps.iter().filter(|gap| gap.critical).count()));
    gaps.truncate(GAPS);
    TeamMember {
        gap_count,
        critical_gap_count,
        person_id: person.person_id,
        name: format!("{} {}", person.given_name, person.family_name),
        position: person.position,
        self_assessed_at: None,
        assessed_at: None,
        assessed: count(assessed),
        expected: count(wanted.len()),
        gaps,
        talk_on: None,
    }
}

/// Assessments as a reader sees them, by who judged, and without her name: of notes that are not shared her own only.
pub(super) async fn describe(
    connection: &impl ConnectionTrait,
    scope: &crate::platform::access::Scope,
    rows: Vec<manager_assessment::Model>,
    reader: Option<PersonId>,
    language: Language,
) -> Result<Vec<(PersonId, ManagerAssessment)>, ApiError> {
    let levels = store::levels(connection, scope, rows.iter().map(|row| row.id).collect()).await?;
    let remarks = store::remarks(connection, scope, rows.iter().map(|row| row.id).collect()).await?;
    let describe = |row: manager_assessment::Model| {
        let mine = reader == Some(row.assessor_id);
        let of_row = levels.iter().filter(|level| level.assessment_id == row.id);
        let level = |level: &manager_level::Model| ManagerLevel {
            title: skills::title(&level.skill_key, language),
            skill: level.skill_key.clone(),
            level: level.level,
            note_shared: level.shared_note.is_some(),
            note: level.shared_note.clone().or_else(|| level.private_note.clone().filter(|_| mine)),
        };
        let assessment = ManagerAssessment {
            id: row.id,
            assessor_name: String::new(),
            assessed_at: row.assessed_at,
            levels: of_row.map(level).collect(),
            remarks: remarks
                .iter()
                .filter(|remark| remark.assessment_id == row.id)
                .map(|remark| AssessmentRemark { written_at: remark.written_at, text: remark.text.clone() })
                .collect(),
        };
        (row.assessor_id, assessment)
    };
    Ok(rows.into_iter().map(describe).collect())
}
