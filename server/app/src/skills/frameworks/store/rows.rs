//! Frameworks as rows and back.

use super::super::entity::{area, framework, skill};
use super::super::model::{Area, Framework, Link, Origin, Skill, State, Titles};
use super::super::scale::Scale;
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{ColumnTrait, DbErr};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Serialize, Deserialize)]
struct About {
    #[serde(default)]
    description: String,
    source: String,
    licence: String,
    #[serde(default)]
    credit: Option<String>,
    #[serde(default)]
    replaces: Option<String>,
    #[serde(default)]
    language: Option<Language>,
    #[serde(default)]
    scale: Option<Scale>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    links: Vec<Link>,
}

#[derive(Default, Serialize, Deserialize)]
struct AboutOne {
    #[serde(default)]
    titles: Titles,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    uri: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    alternatives: Vec<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    outcomes: BTreeMap<String, u32>,
}

fn broken(error: impl std::fmt::Display) -> DbErr {
    DbErr::Custom(format!("a framework's row cannot be read: {error}"))
}

/// The state of its name.
pub fn state_of(name: &str) -> State {
    match name {
        "draft" => State::Draft,
        "retired" => State::Retired,
        _ => State::Published,
    }
}

/// The origin of its name.
pub fn origin_of(name: &str) -> Origin {
    match name {
        "shipped" => Origin::Shipped,
        "case" => Origin::Case,
        "csv" => Origin::Csv,
        "esco" => Origin::Esco,
        _ => Origin::Own,
    }
}

fn state_name(state: State) -> &'static str {
    match state {
        State::Draft => "draft",
        State::Published => "published",
        State::Retired => "retired",
    }
}

fn origin_name(origin: Origin) -> &'static str {
    match origin {
        Origin::Shipped => "shipped",
        Origin::Own => "own",
        Origin::Case => "case",
        Origin::Csv => "csv",
        Origin::Esco => "esco",
    }
}

/// The keys of a framework's skills, for a condition.
pub fn keys_of(key: &str) -> SelectStatement {
    Query::select().column(skill::Column::Key).from(skill::Entity).and_where(skill::Column::FrameworkKey.eq(key)).to_owned()
}

/// A framework out of its rows. One that was written before titles lay in the database has none yet.
pub fn whole(row: framework::Model, areas: Vec<area::Model>, skills: Vec<skill::Model>) -> Result<Framework, DbErr> {
    let about: About = serde_json::from_str(&row.content).map_err(broken)?;
    let scale = about.scale.unwrap_or_else(|| Scale::numbered(row.scale_max));
    let areas = areas.into_iter().map(|area| {
        let one: AboutOne = serde_json::from_str(&area.content).map_err(broken)?;
        Ok(Area { code: area.code, parent: area.parent, titles: one.titles, description: one.description, uri: one.uri })
    });
    let skills = skills.into_iter().map(|skill| {
        let one: AboutOne = serde_json::from_str(&skill.content).map_err(broken)?;
        Ok(Skill {
            key: skill.key,
            code: skill.code,
            area: skill.area,
            titles: one.titles,
            description: one.description,
            uri: one.uri,
            alternatives: one.alternatives,
            outcomes: one.outcomes,
            retired: skill.retired != 0,
        })
    });
    Ok(Framework {
        areas: areas.collect::<Result<_, DbErr>>()?,
        skills: skills.collect::<Result<_, DbErr>>()?,
        key: row.key,
        title: row.title,
        version: row.version,
        description: about.description,
        source: about.source,
        licence: about.licence,
        credit: about.credit,
        replaces: about.replaces,
        language: about.language.unwrap_or(Language::En),
        scale_max: row.scale_max,
        scale,
        links: about.links,
        state: state_of(&row.state),
        origin: origin_of(&row.origin),
        stamp: row.stamp,
    })
}

/// The framework's own row. The moments of what stands there are kept.
pub fn row(whole: &Framework, existing: Option<&framework::Model>, now: DateTime<Utc>) -> Result<framework::Model, DbErr> {
    let about = About {
        description: whole.description.clone(),
        source: whole.source.clone(),
        licence: whole.licence.clone(),
        credit: whole.credit.clone(),
        replaces: whole.replaces.clone(),
        language: Some(whole.language),
        scale: Some(whole.scale.clone()),
        links: whole.links.clone(),
    };
    let published_at = existing.and_then(|existing| existing.published_at);
    Ok(framework::Model {
        key: whole.key.clone(),
        title: whole.title.clone(),
        version: whole.version.clone(),
        scale_max: whole.scale.max(),
        content: serde_json::to_string(&about).map_err(broken)?,
        loaded_at: existing.map_or(now, |existing| existing.loaded_at),
        state: state_name(whole.state).to_owned(),
        origin: origin_name(whole.origin).to_owned(),
        stamp: whole.stamp.clone(),
        changed_at: Some(now),
        published_at: if whole.state == State::Draft { None } else { published_at.or(Some(now)) },
        retired_at: (whole.state == State::Retired).then(|| existing.and_then(|existing| existing.retired_at).unwrap_or(now)),
    })
}

/// The rows of its areas.
pub fn areas(whole: &Framework) -> Result<Vec<area::Model>, DbErr> {
    let rows = whole.areas.iter().zip(0..).map(|(one, position)| {
        let about =
            AboutOne { titles: one.titles.clone(), description: one.description.clone(), uri: one.uri.clone(), ..AboutOne::default() };
        Ok(area::Model {
            framework_key: whole.key.clone(),
            code: one.code.clone(),
            parent: one.parent.clone(),
            position,
            content: serde_json::to_string(&about).map_err(broken)?,
        })
    });
    rows.collect()
}

/// The rows of its skills.
pub fn skills(whole: &Framework) -> Result<Vec<skill::Model>, DbErr> {
    let rows = whole.skills.iter().zip(0..).map(|(one, position)| {
        let about = AboutOne {
            titles: one.titles.clone(),
            description: one.description.clone(),
            uri: one.uri.clone(),
            alternatives: one.alternatives.clone(),
            outcomes: one.outcomes.clone(),
        };
        Ok(skill::Model {
            key: one.key.clone(),
            framework_key: whole.key.clone(),
            code: one.code.clone(),
            area: one.area.clone(),
            position,
            content: serde_json::to_string(&about).map_err(broken)?,
            retired: i32::from(one.retired),
        })
    });
    rows.collect()
}
