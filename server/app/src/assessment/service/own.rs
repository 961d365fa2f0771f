//! Beginning, showing and throwing away sittings.

use super::{Assessments, belongs, own, used_id};
use crate::assessment::api::{
    SelfAssessment, SelfAssessmentArea, SelfAssessmentChoice, SelfAssessmentIn, SelfAssessmentItem, SelfAssessmentOverview,
    SelfAssessmentSkill, SelfStatement,
};
use crate::assessment::entity::self_assessment;
use crate::assessment::frames;
use crate::assessment::requirements::requirements_of;
use crate::assessment::scoring::STATEMENTS;
use crate::assessment::statements;
use crate::assessment::store::own::{self as store, Answers};
use crate::platform::ApiError;
use crate::platform::access::Actor;
use crate::platform::ids::{OrganisationId, SelfAssessmentId};
use crate::platform::language::Language;
use crate::platform::problem::breaks_unique;
use crate::skills;
use std::collections::BTreeSet;

/// Sittings that a person may begin in a day.
const A_DAYS_SITTINGS: u64 = 20;
/// Skills that one sitting asks about.
const MOST_SKILLS: usize = 200;
/// Sittings that are listed.
const LISTED: u64 = 50;

impl Assessments {
    /// What can be assessed, and her sittings.
    pub(in crate::assessment) async fn overview(
        &self,
        actor: &Actor,
        organisation: Option<OrganisationId>,
    ) -> Result<SelfAssessmentOverview, ApiError> {
        let (scope, person) = own(actor)?;
        if let Some(organisation) = organisation {
            belongs(actor, organisation)?;
        }
        let home = organisation.or_else(|| actor.memberships.first().map(|membership| membership.organisation));
        let today = self.platform.today();
        let look = async |connection: &_| {
            let required = match home {
                Some(home) => requirements_of(connection, &scope, person, home, today).await?,
                None => Vec::new(),
            };
            let sittings = store::sittings(connection, &scope, LISTED).await?;
            let ids: Vec<_> = sittings.iter().map(|sitting| sitting.id).collect();
            let answered = store::count_answers(connection, &scope, &ids).await?;
            Ok::<_, ApiError>((required, sittings, answered))
        };
        let (required, sittings, answered) = self.platform.database.read_latest(&scope, look).await?;
        let choice = |(framework, title, skills): (String, String, usize)| SelfAssessmentChoice {
            guided: statements::guides(&framework),
            skills: count(skills),
            profile_skills: count(required.iter().filter(|required| frames::framework_of(&required.skill) == framework).count()),
            // Twelve seconds to read and answer a statement.
            minutes: count(skills * asked_of(&framework)).div_ceil(5),
            framework,
            title,
        };
        let choices = frames::all().into_iter().map(choice).collect();
        let item = |row: self_assessment::Model| item(&row, answered.get(&row.id).copied().unwrap_or(0));
        Ok(SelfAssessmentOverview { choices, sittings: sittings.into_iter().map(item).collect() })
    }

    /// Begins a sitting; says whether it is new.
    pub(in crate::assessment) async fn start(
        &self,
        actor: &Actor,
        new: SelfAssessmentIn,
        language: Language,
    ) -> Result<(bool, SelfAssessment), ApiError> {
        let (scope, person) = own(actor)?;
        belongs(actor, new.organisation_id)?;
        let unknown = || ApiError::invalid("framework", "unknown", "There is no such framework.");
        let frame = frames::frame(&new.framework, language).ok_or_else(unknown)?;
        let now = self.platform.clock.now();
        let begin = async |transaction: &_| {
            // Two at once must not both find nothing begun.
            skills::lock_person(transaction, person).await?;
            if let Some(known) = store::lock_sitting(transaction, &scope, new.id).await? {
                let same = known.framework_key == frame.key && known.organisation_id == new.organisation_id;
                return if same { Ok((false, known.id)) } else { Err(used_id()) };
            }
            if let Some(open) = store::open_sitting(transaction, &scope, new.organisation_id, &frame.key).await? {
                return Ok((false, open.id));
            }
            if store::begun_since(transaction, &scope, now - chrono::Duration::days(1)).await? >= A_DAYS_SITTINGS {
                return Err(ApiError::too_many_requests().retry_after(3600).detail("Too many self-assessments were begun today."));
            }
            let required = requirements_of(transaction, &scope, person, new.organisation_id, self.platform.day(now)).await?;
            let wanted: BTreeSet<String> = required.into_iter().map(|required| required.skill).collect();
            let skills: Vec<&str> =
                frame.skills.iter().map(|skill| skill.key.as_str()).filter(|key| !new.only_profile || wanted.contains(*key)).collect();
            if skills.len() > MOST_SKILLS {
                let message = "This framework has too many skills to be asked about all of them. Choose those of a profile.";
                return Err(ApiError::invalid("framework", "too_large", message));
            }
            if skills.is_empty() {
                let message = "No profile of yours asks for skills of this framework. Assess all of them instead.";
                return Err(ApiError::invalid("only_profile", "no_profile", message));
            }
            let row = self_assessment::Model {
                id: new.id,
                organisation_id: new.organisation_id,
                person_id: person,
                framework_key: frame.key.clone(),
                skills: serde_json::to_string(&skills).map_err(ApiError::because)?,
                from_profile: i32::from(new.only_profile),
                started_at: now,
                changed_at: now,
                finished_at: None,
                reminded_at: None,
            };
            let taken = |error| if breaks_unique(&error, "self_assessment") { used_id() } else { error.into() };
            store::insert_sitting(transaction, &scope, row).await.map_err(taken)?;
            Ok((true, new.id))
        };
        let (is_new, id) = self.platform.database.write(&scope, begin).await?;
        Ok((is_new, self.sitting(actor, id, language).await?))
    }

    /// One of her sittings.
    pub(in crate::assessment) async fn sitting(
        &self,
        actor: &Actor,
        id: SelfAssessmentId,
        language: Language,
    ) -> Result<SelfAssessment, ApiError> {
        let (scope, _) = own(actor)?;
        let look = async |connection: &_| {
            let row = store::sitting(connection, &scope, id).await?.ok_or_else(ApiError::not_found)?;
            Ok::<_, ApiError>((row, store::answers(connection, &scope, id).await?))
        };
        let (row, answers) = self.platform.database.read_latest(&scope, look).await?;
        let frame = frames::frame(&row.framework_key, language).ok_or_else(ApiError::not_found)?;
        let skills = skills_of(&row);
        let question = |skill: &frames::FrameSkill| {
            let texts = statements::of(&skill.key, language);
            let asked = if texts.is_some() { STATEMENTS } else { 1 };
            let statement = |(place, number): (usize, i32)| SelfStatement {
                number,
                text: texts.map(|texts| texts[place].to_owned()),
                answer: answers.get(&(skill.key.clone(), number)).copied(),
            };
            SelfAssessmentSkill {
                skill: skill.key.clone(),
                code: skill.code.clone(),
                title: skill.title.clone(),
                statements: (0..asked).zip(1..).map(statement).collect(),
            }
        };
        let area = |(code, title): &(String, String)| SelfAssessmentArea {
            code: code.clone(),
            title: title.clone(),
            skills: frame.skills.iter().filter(|skill| skill.area == *code && skills.contains(&skill.key)).map(question).collect(),
        };
        let areas = frame.areas.iter().map(area).filter(|area| !area.skills.is_empty()).collect();
        Ok(SelfAssessment {
            sitting: item(&row, count(known(&answers, &skills))),
            scale_max: frame.scale_max,
            unreviewed: statements::unreviewed(&frame.key, language),
            areas,
        })
    }

    /// Throws an open sitting away.
    pub(in crate::assessment) async fn discard(&self, actor: &Actor, id: SelfAssessmentId) -> Result<(), ApiError> {
        let (scope, _) = own(actor)?;
        let work = async |transaction: &_| {
            let row = store::lock_sitting(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
            if row.finished_at.is_some() {
                return Err(ApiError::conflict().reason("finished").detail("It is finished: its levels are evidence now and stay."));
            }
            Ok(store::delete_sitting(transaction, &scope, id).await?)
        };
        self.platform.database.write(&scope, work).await
    }
}

/// A sitting in short.
pub(super) fn item(row: &self_assessment::Model, answered: u32) -> SelfAssessmentItem {
    SelfAssessmentItem {
        id: row.id,
        organisation_id: row.organisation_id,
        framework: row.framework_key.clone(),
        framework_title: frames::title(&row.framework_key),
        only_profile: row.from_profile == 1,
        answered,
        total: total(row),
        started_at: row.started_at,
        changed_at: row.changed_at,
        finished_at: row.finished_at,
    }
}

/// The skills that a sitting asks about.
pub(super) fn skills_of(row: &self_assessment::Model) -> Vec<String> {
    serde_json::from_str(&row.skills).unwrap_or_default()
}

/// Statements that a sitting asks.
pub(super) fn total(row: &self_assessment::Model) -> u32 {
    count(skills_of(row).iter().map(|skill| asked_about(skill)).sum())
}

/// Statements that are asked about a skill.
pub(super) fn asked_about(skill: &str) -> usize {
    if statements::of(skill, Language::En).is_some() { STATEMENTS } else { 1 }
}

fn asked_of(framework: &str) -> usize {
    if statements::guides(framework) { STATEMENTS } else { 1 }
}

/// Answers that belong to the sitting's skills.
pub(super) fn known(answers: &Answers, skills: &[String]) -> usize {
    answers.keys().filter(|(skill, _)| skills.contains(skill)).count()
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
