//! Frameworks to CASE 1.1 packages; [`super::case`] reads them back as they were.

use super::super::model::{Framework, Link, LinkEnd, State, Titles};
use super::case::EXTENSION;
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// An identifier that is the same in every export: of the framework, and of a part of it.
fn identifier(framework: &str, kind: &str, code: &str) -> String {
    let hash = Sha256::digest(format!("{framework}\u{1f}{kind}\u{1f}{code}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().to_string()
}

struct Package<'a> {
    framework: &'a Framework,
    /// Where the API of this installation is.
    base: &'a str,
    at: String,
}

impl Package<'_> {
    fn uri(&self, kind: &str, identifier: &str) -> String {
        format!("{}/ims/case/v1p1/{kind}/{identifier}", self.base)
    }

    fn link(&self, kind: &str, identifier: &str, title: &str) -> Value {
        json!({ "title": title, "identifier": identifier, "uri": self.uri(kind, identifier) })
    }

    fn id(&self, kind: &str, code: &str) -> String {
        identifier(&self.framework.key, kind, code)
    }

    fn item(&self, (kind, code): (&str, &str), titles: &Titles, description: &str, own: &Value) -> Value {
        let identifier = self.id(kind, code);
        let document = self.id("document", "");
        let mut item = json!({
            "identifier": identifier,
            "uri": self.uri("CFItems", &identifier),
            "CFDocumentURI": self.link("CFDocuments", &document, &self.framework.title),
            "fullStatement": titles.title(self.framework.language),
            "humanCodingScheme": code,
            "CFItemType": if kind == "area" { "Area" } else { "Skill" },
            "language": self.framework.language.tag(),
            "lastChangeDateTime": self.at,
            "extensions": { EXTENSION: own },
        });
        if !description.is_empty() {
            item["notes"] = json!(description);
        }
        item
    }

    fn association(&self, child: (&str, &str, &str), parent: (&str, &str, &str, &str), sequence: usize) -> Value {
        let (kind, code, title) = child;
        let (parent_place, parent_kind, parent_code, parent_title) = parent;
        let identifier = self.id("association", &format!("{kind} {code}"));
        json!({
            "identifier": identifier,
            "uri": self.uri("CFAssociations", &identifier),
            "associationType": "isChildOf",
            "sequenceNumber": sequence,
            "originNodeURI": self.link("CFItems", &self.id(kind, code), title),
            "destinationNodeURI": self.link(parent_place, &self.id(parent_kind, parent_code), parent_title),
            "lastChangeDateTime": self.at,
        })
    }
}

impl Package<'_> {
    /// What was kept of other associations, in their order. What one of them led to may be gone; then it goes as well.
    fn links(&self) -> Vec<Value> {
        let skills: HashMap<&str, &Titles> = self.framework.skills.iter().map(|skill| (skill.code.as_str(), &skill.titles)).collect();
        let areas: HashMap<&str, &Titles> = self.framework.areas.iter().map(|area| (area.code.as_str(), &area.titles)).collect();
        let end = |end: &LinkEnd| {
            let Some(code) = end.code.as_deref() else {
                let uri = if end.uri.is_empty() { self.uri("CFItems", &end.identifier) } else { end.uri.clone() };
                return Some(json!({ "title": end.title, "identifier": end.identifier, "uri": uri }));
            };
            let (kind, titles) =
                skills.get(code).map(|titles| ("skill", titles)).or_else(|| areas.get(code).map(|titles| ("area", titles)))?;
            Some(self.link("CFItems", &self.id(kind, code), titles.title(self.framework.language)))
        };
        let association = |(place, link): (usize, &Link)| {
            let (from, to) = (end(&link.from)?, end(&link.to)?);
            let identifier = self.id("link", &format!("{place} {}", link.kind));
            Some(json!({
                "identifier": identifier,
                "uri": self.uri("CFAssociations", &identifier),
                "associationType": link.kind,
                "originNodeURI": from,
                "destinationNodeURI": to,
                "lastChangeDateTime": self.at,
            }))
        };
        self.framework.links.iter().enumerate().filter_map(association).collect()
    }
}

/// Writes a framework as a CASE 1.1 package. `base` is the address of this installation, `changed_at` when it was written last.
#[must_use]
pub fn write(framework: &Framework, base: &str, changed_at: DateTime<Utc>) -> Value {
    let package = Package { framework, base, at: changed_at.to_rfc3339_opts(SecondsFormat::Secs, true) };
    let document = package.id("document", "");
    let language = framework.language;
    let (mut items, mut associations) = (Vec::new(), Vec::new());
    let area_title = |code: &str| framework.areas.iter().find(|area| area.code == code).map_or("", |area| area.titles.title(language));
    for (position, area) in framework.areas.iter().enumerate() {
        let own = json!({ "kind": "area", "code": area.code, "position": position, "titles": area.titles, "uri": area.uri });
        items.push(package.item(("area", &area.code), &area.titles, &area.description, &own));
        let parent = match &area.parent {
            Some(parent) => ("CFItems", "area", parent.as_str(), area_title(parent)),
            None => ("CFDocuments", "document", "", framework.title.as_str()),
        };
        associations.push(package.association(("area", &area.code, area.titles.title(language)), parent, position + 1));
    }
    for (place, skill) in framework.skills.iter().enumerate() {
        let own = json!({
            "kind": "skill", "code": skill.code, "position": framework.areas.len() + place, "titles": skill.titles, "uri": skill.uri,
            "alternatives": skill.alternatives, "outcomes": skill.outcomes, "retired": skill.retired,
        });
        items.push(package.item(("skill", &skill.code), &skill.titles, &skill.description, &own));
        let parent = ("CFItems", "area", skill.area.as_str(), area_title(&skill.area));
        associations.push(package.association(("skill", &skill.code, skill.titles.title(language)), parent, place + 1));
    }
    associations.extend(package.links());
    let own = json!({
        "key": framework.key, "source": framework.source, "licence": framework.licence, "credit": framework.credit,
        "replaces": framework.replaces, "language": language, "scale": framework.scale,
    });
    let status = match framework.state {
        State::Draft => "Draft",
        State::Published => "Adopted",
        State::Retired => "Deprecated",
    };
    json!({
        "CFDocument": {
            "identifier": document,
            "uri": package.uri("CFDocuments", &document),
            "CFPackageURI": package.link("CFPackages", &document, &framework.title),
            "creator": if framework.source.is_empty() { "Skillpact" } else { framework.source.as_str() },
            "title": framework.title,
            "version": framework.version,
            "description": framework.description,
            "language": language.tag(),
            "frameworkType": "Competency framework",
            "caseVersion": "1.1",
            "adoptionStatus": status,
            "notes": framework.licence,
            "lastChangeDateTime": package.at,
            "extensions": { EXTENSION: own },
        },
        "CFItems": items,
        "CFAssociations": associations,
        "CFDefinitions": {
            "CFConcepts": [], "CFSubjects": [], "CFLicenses": [], "CFAssociationGroupings": [],
            "CFItemTypes": item_types(&package),
        },
    })
}

fn item_types(package: &Package<'_>) -> Vec<Value> {
    let kind = |title: &str| {
        let identifier = package.id("type", title);
        json!({
            "identifier": identifier, "uri": package.uri("CFItemTypes", &identifier), "title": title, "description": title,
            "hierarchyCode": "1", "lastChangeDateTime": package.at,
        })
    };
    vec![kind("Area"), kind("Skill")]
}
