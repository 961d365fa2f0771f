//! Writing frameworks: making, changing, publishing, retiring.

use super::check::{Finding, check};
use super::keeping::refresh;
use super::model::{Framework, Origin, Skill, State, Titles};
use super::{reviews, store};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::{ApiError, Platform, audit};
use sea_orm::{DatabaseTransaction, SqlErr};
use uuid::Uuid;

/// Turns findings into a refusal that names every field.
pub fn refuse(findings: Vec<Finding>) -> ApiError {
    findings.into_iter().take(50).fold(ApiError::invalid_input(), |error, finding| {
        let field = match finding.row {
            Some(row) => format!("row {row}: {}", finding.field),
            None => finding.field,
        };
        error.field(field, finding.code, finding.message)
    })
}

/// A deed for the audit log.
pub fn event(actor: &Actor, action: &'static str, key: &str, detail: Option<String>) -> audit::Event {
    audit::Event {
        actor: Some(actor.person),
        action,
        record_kind: "framework",
        record_id: Some(key.to_owned()),
        detail,
        ..audit::Event::default()
    }
}

/// What is written of a framework that was new.
#[derive(Clone, Debug)]
pub struct NewFramework {
    /// Made by the client; the same id again changes nothing.
    pub id: Uuid,
    /// As what to begin.
    pub draft: Framework,
    /// The framework whose areas, skills and scale it begins with.
    pub copy_of: Option<String>,
}

/// Makes a draft, empty or as a copy of another framework, of which it then is the next edition.
pub async fn create(platform: &Platform, actor: &Actor, new: NewFramework) -> Result<(Framework, bool), ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let now = platform.clock.now();
    let NewFramework { id, draft, copy_of } = new;
    let work = async |transaction: &DatabaseTransaction| {
        if let Some(there) = store::framework(transaction, &draft.key).await? {
            // The same request again; once it was changed, its stamp is another one.
            let same = there.stamp == id.to_string() && there.title == draft.title;
            return if same { Ok((there, false)) } else { Err(taken()) };
        }
        let mut whole = Framework { stamp: id.to_string(), ..draft.clone() };
        if let Some(copied) = &copy_of {
            let original = store::framework(transaction, copied).await?;
            let original = original.ok_or_else(|| ApiError::invalid("copy_of", "unknown", "There is no framework with this key."))?;
            whole = Framework {
                title: whole.title,
                version: whole.version,
                stamp: whole.stamp,
                state: State::Draft,
                origin: Origin::Own,
                replaces: Some(copied.clone()),
                skills: original.skills.iter().filter(|skill| !skill.retired).cloned().collect(),
                ..original
            }
            .under(&draft.key);
        }
        let findings = check(&whole);
        if !findings.is_empty() {
            return Err(refuse(findings));
        }
        store::write(transaction, &whole, now).await?;
        if let Some(copied) = &copy_of {
            reviews::copy(transaction, copied, &whole).await?;
        }
        let detail = copy_of.as_ref().map(|copied| format!("copy of {copied}"));
        audit::record(transaction, now, event(actor, "framework.created", &whole.key, detail)).await?;
        Ok((whole, true))
    };
    platform.database.write(&Scope::SHARED, work).await
}

/// Somebody else's framework has this key.
fn taken() -> ApiError {
    ApiError::conflict().detail("There is a framework with this key. Choose another one.").field("key", "taken", "This key is taken.")
}

/// Puts a framework in place of what stands under its key, if nobody changed that meanwhile.
///
/// # Errors
/// `conflict` when it was changed since `stamp`, or when it is published and more than its translations would change.
pub async fn update(platform: &Platform, actor: &Actor, key: &str, stamp: &str, wanted: Framework) -> Result<Framework, ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let now = platform.clock.now();
    let next = platform.clock.id().to_string();
    let work = async |transaction: &DatabaseTransaction| {
        store::hold(transaction, key).await?;
        let there = store::framework(transaction, key).await?.ok_or_else(ApiError::not_found)?;
        let changed = keeping_what_is_not_edited(&there, wanted.clone(), &next);
        if (Framework { stamp: there.stamp.clone(), ..changed.clone() }) == there {
            return Ok(there);
        }
        if there.stamp != stamp {
            return Err(ApiError::conflict().detail("Somebody changed this framework meanwhile. Load it again; nothing was saved."));
        }
        if let Some(what) = fixed(&there, &changed) {
            let text = format!("This framework is published: {what} stays as it is. Make a new version and change that.");
            return Err(ApiError::conflict().detail(text));
        }
        let findings = check(&changed);
        if !findings.is_empty() {
            return Err(refuse(findings));
        }
        store::write(transaction, &changed, now).await.map_err(in_use)?;
        reviews::note(transaction, actor, (&there, &changed), now).await?;
        audit::record(transaction, now, event(actor, "framework.changed", key, None)).await?;
        Ok(changed)
    };
    let written = platform.database.write(&Scope::SHARED, work).await?;
    refresh(&platform.database).await?;
    Ok(written)
}

/// What an editor does not see stays: names in the world, other names, counts of outcomes.
fn keeping_what_is_not_edited(there: &Framework, wanted: Framework, stamp: &str) -> Framework {
    let skills = wanted.skills.into_iter().map(|skill| match there.skill(&skill.code) {
        Some(before) => {
            Skill { uri: before.uri.clone(), alternatives: before.alternatives.clone(), outcomes: before.outcomes.clone(), ..skill }
        }
        None => skill,
    });
    let areas = wanted.areas.into_iter().map(|mut area| {
        area.uri = there.areas.iter().find(|before| before.code == area.code).and_then(|before| before.uri.clone());
        area
    });
    let (skills, areas) = (skills.collect(), areas.collect());
    Framework {
        skills,
        areas,
        state: there.state,
        origin: there.origin,
        replaces: there.replaces.clone(),
        credit: there.credit.clone(),
        links: there.links.clone(),
        stamp: stamp.to_owned(),
        ..wanted
    }
    .under(&there.key)
}

/// What would change of a published framework that must not: all but translations, their review and descriptions' spelling.
fn fixed(there: &Framework, changed: &Framework) -> Option<&'static str> {
    if there.state == State::Draft {
        return None;
    }
    let language = there.language;
    let same_source = |before: &Titles, after: &Titles| before.text.get(&language) == after.text.get(&language);
    let area = |one: &Framework| one.areas.iter().map(|area| (area.code.clone(), area.parent.clone())).collect::<Vec<_>>();
    let skill =
        |one: &Framework| one.skills.iter().map(|skill| (skill.code.clone(), skill.area.clone(), skill.retired)).collect::<Vec<_>>();
    let levels = |one: &Framework| one.scale.levels.iter().map(|level| (level.level, level.letters.clone())).collect::<Vec<_>>();
    let head = |one: &Framework| (one.title.clone(), one.version.clone(), one.language, one.scale.official);
    if head(there) != head(changed) {
        return Some("its name, version and language");
    }
    if area(there) != area(changed) || skill(there) != skill(changed) {
        return Some("the list of its areas and skills");
    }
    if levels(there) != levels(changed) {
        return Some("its scale");
    }
    let areas = there.areas.iter().zip(&changed.areas).all(|(before, after)| same_source(&before.titles, &after.titles));
    let skills = there.skills.iter().zip(&changed.skills).all(|(before, after)| same_source(&before.titles, &after.titles));
    let names = there.scale.levels.iter().zip(&changed.scale.levels).all(|(before, after)| same_source(&before.name, &after.name));
    if areas && skills && names { None } else { Some("every title in the language it was written in") }
}

/// Words for what the database refuses because something refers to a skill.
pub fn in_use(error: sea_orm::DbErr) -> ApiError {
    match error.sql_err() {
        Some(SqlErr::ForeignKeyConstraintViolation(_)) => ApiError::already_in_use()
            .reason("skill_in_use")
            .detail("Evidence, a mapping or a profile refers to a skill that would go. Retire it instead."),
        _ => error.into(),
    }
}

/// What is done to a framework as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A draft comes into use.
    Publish,
    /// Nothing new begins with it.
    Retire,
    /// A retired one comes into use again.
    Restore,
}

/// Publishes, retires or restores a framework. What is so already stays so.
///
/// # Errors
/// `conflict` when it is not at that point; `invalid_input` when a draft is not fit to be published.
pub async fn change_state(platform: &Platform, actor: &Actor, key: &str, deed: Deed) -> Result<Framework, ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let now = platform.clock.now();
    let stamp = platform.clock.id().to_string();
    let work = async |transaction: &DatabaseTransaction| {
        store::hold(transaction, key).await?;
        let there = store::framework(transaction, key).await?.ok_or_else(ApiError::not_found)?;
        let (state, action) = match (deed, there.state) {
            (Deed::Publish | Deed::Restore, State::Published) | (Deed::Retire, State::Retired) => return Ok(there),
            (Deed::Publish, State::Draft) => (State::Published, "framework.published"),
            (Deed::Retire, State::Published) => (State::Retired, "framework.retired"),
            (Deed::Restore, State::Retired) => (State::Published, "framework.restored"),
            (Deed::Publish, State::Retired) => {
                return Err(ApiError::conflict().reason("framework_retired").detail("It was retired. Restore it instead."));
            }
            (Deed::Retire | Deed::Restore, State::Draft) => {
                return Err(ApiError::conflict().reason("framework_draft").detail("It is a draft. Publish or delete it."));
            }
        };
        let changed = Framework { state, stamp: stamp.clone(), ..there };
        let mut findings = check(&changed);
        if deed == Deed::Publish && changed.skills.iter().all(|skill| skill.retired) {
            findings.push(Finding::whole("skills", "missing", "A framework needs at least one skill before it is published."));
        }
        if !findings.is_empty() {
            return Err(refuse(findings));
        }
        store::write(transaction, &changed, now).await?;
        audit::record(transaction, now, event(actor, action, key, None)).await?;
        Ok(changed)
    };
    let written = platform.database.write(&Scope::SHARED, work).await?;
    refresh(&platform.database).await?;
    Ok(written)
}

/// Deletes a draft. One that was published is retired instead, because evidence and courses may refer to it.
///
/// # Errors
/// `conflict` when it was published, `already_in_use` when something refers to it.
pub async fn delete(platform: &Platform, actor: &Actor, key: &str) -> Result<(), ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let now = platform.clock.now();
    let work = async |transaction: &DatabaseTransaction| {
        store::hold(transaction, key).await?;
        let there = store::framework(transaction, key).await?.ok_or_else(ApiError::not_found)?;
        if there.state != State::Draft {
            return Err(ApiError::conflict()
                .reason("framework_published")
                .detail("It was published, so that evidence and courses may refer to it. Retire it instead."));
        }
        store::delete(transaction, key).await.map_err(in_use)?;
        audit::record(transaction, now, event(actor, "framework.deleted", key, None)).await?;
        Ok::<_, ApiError>(())
    };
    platform.database.write(&Scope::SHARED, work).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::language::Language;
    use crate::skills::frameworks::shipped::shipped;

    #[test]
    fn of_a_published_framework_only_translations_change() {
        let there = shipped()[1].clone();
        let mut translated = there.clone();
        translated.skills[0].titles.text.insert(Language::Sl, "Iskanje".to_owned());
        translated.areas[0].titles.status.insert(Language::Sl, "confirmed".to_owned());
        assert_eq!(fixed(&there, &translated), None);
        let change = |work: fn(&mut Framework)| {
            let mut changed = there.clone();
            work(&mut changed);
            fixed(&there, &changed).is_some()
        };
        assert!(change(|one| one.title.push('x')));
        assert!(change(|one| _ = one.skills.pop()));
        assert!(change(|one| one.skills[3].area = "1".to_owned()));
        assert!(change(|one| one.skills[3].retired = true));
        assert!(change(|one| one.skills[3].titles.text.insert(Language::En, "x".to_owned()).map_or((), |_| ())));
        assert!(change(|one| _ = one.scale.levels.pop()));
        let draft = Framework { state: State::Draft, ..there.clone() };
        assert_eq!(fixed(&draft, &Framework { skills: Vec::new(), ..draft.clone() }), None, "a draft changes as it likes");
    }
}
