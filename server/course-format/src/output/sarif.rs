//! Diagnostics as SARIF 2.1.0.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Value, json};

use super::{Checked, Texts};
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::fix::{Edit, Fix};
use crate::rules;
use crate::source::SourceText;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// What addresses of files are relative to: the folder from which the paths of the courses' folders begin.
const ROOT: &str = "%SRCROOT%";

/// The diagnostics of courses as a SARIF log with one run. `version` is the program's.
///
/// Every rule is described, whether it was violated or not; the success criteria that it serves are among its properties as
/// `atag` and `wcag`. Columns count characters. A fix is there where one is certain.
#[must_use]
pub fn sarif(courses: &[Checked<'_>], version: &str) -> String {
    let mut descriptors: Vec<Value> = rules::ALL.iter().map(descriptor).collect();
    let mut indexes: HashMap<&str, usize> = rules::ALL.iter().enumerate().map(|(index, rule)| (rule.name, index)).collect();
    let mut results = Vec::new();
    for checked in courses {
        let mut texts = Texts::of(checked);
        for diagnostic in checked.diagnostics {
            // Rules of the platform, such as those between courses, are not this crate's to describe.
            let index = *indexes.entry(diagnostic.rule).or_insert_with(|| {
                descriptors.push(json!({ "id": diagnostic.rule }));
                descriptors.len() - 1
            });
            results.push(result(checked, diagnostic, index, texts.get(&diagnostic.file)));
        }
    }
    super::pretty(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "skillpact", "version": version, "rules": descriptors } },
            "originalUriBaseIds": { ROOT: { "description": { "text": "The folder from which the check was run." } } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    }))
}

fn descriptor(rule: &Rule) -> Value {
    let criteria = |name: &str, criteria: &[&str]| criteria.iter().map(|criterion| format!("{name} {criterion}")).collect::<Vec<_>>();
    let served = [criteria("WCAG 2.2", rule.wcag), criteria("ATAG 2.0", rule.atag)].concat();
    let help = if served.is_empty() { rule.reason.to_owned() } else { format!("{} It serves {}.", rule.reason, served.join(", ")) };
    let tags: BTreeSet<&str> = if rule.wcag.is_empty() { BTreeSet::new() } else { BTreeSet::from(["accessibility"]) };
    json!({
        "id": rule.name,
        "shortDescription": { "text": rule.reason },
        "help": { "text": help },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "tags": tags, "atag": rule.atag, "wcag": rule.wcag },
    })
}

const fn level(severity: Severity) -> &'static str {
    severity.word()
}

fn result(checked: &Checked<'_>, diagnostic: &Diagnostic, index: usize, source: Option<&SourceText>) -> Value {
    let mut region = json!({ "startLine": diagnostic.line, "startColumn": diagnostic.column });
    if let (Some(line), Some(column), Some(region)) = (diagnostic.end_line, diagnostic.end_column, region.as_object_mut()) {
        region.insert("endLine".to_owned(), line.into());
        region.insert("endColumn".to_owned(), column.into());
    }
    let mut result = json!({
        "ruleId": diagnostic.rule,
        "ruleIndex": index,
        "level": level(diagnostic.severity),
        "message": { "text": diagnostic.message },
        "locations": [{ "physicalLocation": { "artifactLocation": artifact(checked, &diagnostic.file), "region": region } }],
    });
    let Some(members) = result.as_object_mut() else { return result };
    if !diagnostic.related.is_empty() {
        let related = diagnostic.related.iter().enumerate().map(|(id, related)| {
            json!({
                "id": id,
                "message": { "text": related.message },
                "physicalLocation": {
                    "artifactLocation": artifact(checked, &related.file),
                    "region": { "startLine": related.line, "startColumn": related.column },
                },
            })
        });
        members.insert("relatedLocations".to_owned(), related.collect());
    }
    if let (Some(mended), Some(source)) = (&diagnostic.fix, source) {
        members.insert("fixes".to_owned(), json!([fix(checked, diagnostic, mended, source)]));
    }
    result
}

fn fix(checked: &Checked<'_>, diagnostic: &Diagnostic, fix: &Fix, source: &SourceText) -> Value {
    let replacement = |edit: &Edit| {
        let (start, end) = (source.place(edit.start), source.place(edit.end));
        // Lines and columns are the same however the file's lines end, offsets are not.
        json!({
            "deletedRegion": { "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column },
            "insertedContent": { "text": edit.replacement },
        })
    };
    json!({
        "description": { "text": fix.description },
        "artifactChanges": [{
            "artifactLocation": artifact(checked, &diagnostic.file),
            "replacements": fix.edits.iter().map(replacement).collect::<Vec<_>>(),
        }],
    })
}

/// A file's address: its path, percent-encoded, so that nothing in it could be taken for a scheme or an authority.
fn artifact(checked: &Checked<'_>, file: &str) -> Value {
    let path = checked.path(file).replace('\\', "/");
    let mut address = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    if address.starts_with('/') {
        return json!({ "uri": format!("file://{address}") });
    }
    json!({ "uri": address, "uriBaseId": ROOT })
}
