//! Reading profiles: the list, one with what differs from the shared one, the occupations.

use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{OrganisationId, RoleProfileId};
use crate::platform::language::Language;
use crate::platform::{ApiError, Platform, access::Scope};
use crate::profiles::api::{
    OccupationList, ProfileDifference, ProfileDifferenceKind, ProfileOrigin, ProfileSummary, ProfileTitle, ProfileVersion, RoleProfile,
    RoleRequirement,
};
use crate::profiles::entity::{profile, requirement};
use crate::profiles::shipped::{self, ESCO_CREDIT};
use crate::profiles::words::{scale_of, title_of, titles_of};
use crate::profiles::{api, store};
use crate::skills;
use sea_orm::ConnectionTrait;
use std::collections::{BTreeMap, HashMap};

/// The shared profiles and the organisation's own, by title.
///
/// # Errors
/// `forbidden` and `not_found` as always, or when the database refuses.
pub async fn list(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    language: Language,
) -> Result<Vec<ProfileSummary>, ApiError> {
    actor.scope(Permission::ReadOrganisation, organisation)?;
    let (rows, requirements) = platform
        .database
        .read(&Scope::SHARED, async |connection| {
            let rows = store::profiles(connection, Some(organisation)).await?;
            Ok::<_, ApiError>((rows, store::current_requirements(connection, Some(organisation)).await?))
        })
        .await?;
    let mut counts: HashMap<RoleProfileId, (u32, u32)> = HashMap::new();
    for row in &requirements {
        let (all, critical) = counts.entry(row.profile_id).or_default();
        *all += 1;
        *critical += u32::from(row.critical != 0);
    }
    let versions: HashMap<RoleProfileId, i32> = rows.iter().map(|row| (row.id, row.version)).collect();
    let mut list: Vec<ProfileSummary> = rows
        .into_iter()
        .map(|row| ProfileSummary {
            id: row.id,
            title: title_of(&row, language),
            shared: row.organisation_id.is_none(),
            version: row.version,
            requirement_count: counts.get(&row.id).map_or(0, |(all, _)| *all),
            critical_count: counts.get(&row.id).map_or(0, |(_, critical)| *critical),
            origin_id: row.origin_id,
            origin_changed: row
                .origin_id
                .zip(row.origin_version)
                .is_some_and(|(id, seen)| versions.get(&id).is_some_and(|now| *now > seen)),
            archived: row.archived_at.is_some(),
            changed_at: row.changed_at,
        })
        .collect();
    list.sort_by(|one, other| (one.archived, &one.title).cmp(&(other.archived, &other.title)));
    Ok(list)
}

/// A profile that the organisation may see.
pub(in crate::profiles) async fn one(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    id: RoleProfileId,
    language: Language,
) -> Result<RoleProfile, ApiError> {
    actor.scope(Permission::ReadOrganisation, organisation)?;
    let manages = actor.breadth(Permission::ManageProfiles, organisation).is_some();
    let shares = actor.breadth(Permission::ManageConsortium, organisation).is_some();
    platform
        .database
        .read_latest(&Scope::SHARED, async |connection| {
            let row = visible(connection, organisation, id).await?;
            let may_edit = if row.organisation_id.is_none() { shares } else { manages };
            let mut described = describe(connection, row, language).await?;
            described.may_edit = may_edit;
            Ok(described)
        })
        .await
}

/// A profile of the organisation's own or a shared one; another organisation's is not there.
pub(super) async fn visible(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
    id: RoleProfileId,
) -> Result<profile::Model, ApiError> {
    let row = store::profile(connection, id).await?.ok_or_else(ApiError::not_found)?;
    if row.organisation_id.is_some_and(|owner| owner != organisation) {
        return Err(ApiError::not_found());
    }
    Ok(row)
}

async fn describe(connection: &impl ConnectionTrait, row: profile::Model, language: Language) -> Result<RoleProfile, ApiError> {
    let requirements = store::requirements_at(connection, row.id, row.version).await?;
    let versions = store::versions(connection, row.id).await?;
    let origin = match row.origin_id {
        Some(id) => store::profile(connection, id).await?,
        None => None,
    };
    let differences = match &origin {
        Some(origin) => differences(&requirements, &store::requirements_at(connection, origin.id, origin.version).await?, language),
        None => Vec::new(),
    };
    let occupation = row.occupation.as_deref().and_then(shipped::occupation);
    Ok(RoleProfile {
        id: row.id,
        title: title_of(&row, language),
        titles: titles_of(&row).into_iter().map(|(language, title)| ProfileTitle { language, title }).collect(),
        shared: row.organisation_id.is_none(),
        version: row.version,
        changed_at: row.changed_at,
        archived: row.archived_at.is_some(),
        esco_credit: occupation.map(|_| ESCO_CREDIT.to_owned()),
        occupation: occupation.map(api::Occupation::from),
        origin: origin.map(|origin| ProfileOrigin {
            id: origin.id,
            title: title_of(&origin, language),
            version: origin.version,
            compared_version: row.origin_version.unwrap_or(origin.version),
            changed: row.origin_version.is_some_and(|seen| origin.version > seen),
        }),
        differences,
        requirements: requirements.iter().map(|row| requirement_of(row, language)).collect(),
        versions: versions
            .into_iter()
            .map(|version| ProfileVersion { version: version.version, note: version.note, created_at: version.created_at })
            .collect(),
        may_edit: false,
    })
}

fn requirement_of(row: &requirement::Model, language: Language) -> RoleRequirement {
    RoleRequirement {
        code: skills::skill(&row.skill_key).map(|skill| skill.code.clone()).unwrap_or_default(),
        title: skills::title(&row.skill_key, language),
        scale_max: scale_of(&row.skill_key),
        skill: row.skill_key.clone(),
        min_level: row.min_level,
        max_level: row.max_level,
        weight: row.weight,
        critical: row.critical != 0,
        due_months: row.due_months,
        due_on: row.due_on,
        reason: row.reason.clone(),
    }
}

/// What an adapted profile asks for otherwise than the shared one does now.
fn differences(own: &[requirement::Model], shared: &[requirement::Model], language: Language) -> Vec<ProfileDifference> {
    let mut pairs: BTreeMap<&str, (Option<&requirement::Model>, Option<&requirement::Model>)> = BTreeMap::new();
    for row in own {
        pairs.entry(&row.skill_key).or_default().0 = Some(row);
    }
    for row in shared {
        pairs.entry(&row.skill_key).or_default().1 = Some(row);
    }
    let asks = |row: &requirement::Model| (row.min_level, row.max_level, row.weight, row.critical, row.due_months, row.due_on);
    let mut found: Vec<ProfileDifference> = pairs
        .into_iter()
        .filter(|(_, (own, shared))| own.map(asks) != shared.map(asks))
        .map(|(skill, (own, shared))| ProfileDifference {
            skill: skill.to_owned(),
            kind: match (own, shared) {
                (Some(_), None) => ProfileDifferenceKind::Added,
                (None, _) => ProfileDifferenceKind::LeftOut,
                (Some(_), Some(_)) => ProfileDifferenceKind::Changed,
            },
            own: own.map(|row| requirement_of(row, language)),
            shared: shared.map(|row| requirement_of(row, language)),
        })
        .collect();
    found.sort_by_cached_key(|difference| crate::profiles::words::skill_place(&difference.skill));
    found
}

/// The occupations that a profile may name.
pub(in crate::profiles) fn occupation_list() -> OccupationList {
    OccupationList { items: shipped::occupations().iter().map(api::Occupation::from).collect(), credit: ESCO_CREDIT.to_owned() }
}
