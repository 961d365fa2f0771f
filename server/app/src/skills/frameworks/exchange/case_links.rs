//! Associations of a CASE package that place nothing: `exactMatchOf`, `isRelatedTo`, `replacedBy`, `precedes`, and whatever types there are.
//!
//! Nothing here follows from them. They are kept with the framework, so that an export gives them back, and a remark says so.

use super::super::check::Finding;
use super::super::model::{Link, LinkEnd};
use super::case_fields::{Association, linked};
use super::cut;
use super::tree::Entry;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// So many are kept. They lie in memory with their framework.
pub const MOST_LINKS: usize = 20_000;
/// Letters of a type.
const LONGEST_KIND: usize = 60;

/// The links of a package, each once. `document` is the identifier of the whole.
pub fn read(document: &str, entries: &[Entry], associations: &[Association], remarks: &mut Vec<Finding>) -> Vec<Link> {
    let codes: HashMap<&str, &str> = entries.iter().map(|entry| (entry.id.as_str(), entry.code.as_str())).collect();
    let mut links: Vec<Link> = Vec::new();
    let mut kept: BTreeMap<&str, u32> = BTreeMap::new();
    let mut left: BTreeMap<&str, u32> = BTreeMap::new();
    for association in associations.iter().filter(|one| !one.association_type.eq_ignore_ascii_case("isChildOf")) {
        let kind = association.association_type.trim();
        let (from, to) = (end(&association.origin, &codes), end(&association.destination, &codes));
        // Of two ends that are both elsewhere, neither is this framework's.
        let is_ours = [&from, &to].into_iter().any(|end| end.code.is_some() || end.identifier == document);
        let is_named = [&from, &to].into_iter().all(|end| end.code.is_some() || !end.identifier.is_empty());
        if links.len() >= MOST_LINKS || kind.is_empty() || kind.chars().count() > LONGEST_KIND || !is_ours || !is_named {
            *left.entry(kind).or_default() += 1;
            continue;
        }
        *kept.entry(kind).or_default() += 1;
        links.push(Link { kind: kind.to_owned(), from, to });
    }
    for (kind, count) in kept {
        let text = format!("{count} associations of the type “{kind}” are kept for exporting; nothing here follows from them.");
        remarks.push(Finding::whole("CFAssociations", "links_kept", text).subject(kind).count(count));
    }
    for (kind, count) in left {
        let kind = cut(kind, LONGEST_KIND);
        let text = format!("{count} associations of the type “{kind}” are left out: they have no ends here, or there are too many.");
        remarks.push(Finding::whole("CFAssociations", "links_left_out", text).subject(kind).count(count));
    }
    links
}

fn end(link: &Value, codes: &HashMap<&str, &str>) -> LinkEnd {
    let identifier = linked(link);
    if let Some(code) = codes.get(identifier.as_str()) {
        return LinkEnd { code: Some((*code).to_owned()), ..LinkEnd::default() };
    }
    let field = |name: &str| link.get(name).and_then(Value::as_str).unwrap_or_default();
    let uri = match link {
        Value::String(text) if text.contains('/') => text.as_str(),
        _ => field("uri"),
    };
    LinkEnd { code: None, identifier: cut(&identifier, 200), uri: cut(uri, 500), title: cut(field("title"), 300) }
}
