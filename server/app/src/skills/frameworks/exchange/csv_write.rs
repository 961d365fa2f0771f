//! Frameworks to tables; [`super::csv`] reads them back.

use super::super::model::{Framework, Titles};
use crate::platform::language::Language;

/// Writes a framework as a table: UTF-8 with a byte order mark, comma-separated, lines that end in CR LF.
///
/// # Errors
/// When a record cannot be written, which memory that is full would be a reason for.
pub fn write(framework: &Framework) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(b"\xef\xbb\xbf".to_vec());
    let mut header: Vec<String> = ["kind", "code", "parent"].map(str::to_owned).to_vec();
    for language in Language::ALL {
        header.push(format!("title_{}", language.tag()));
        header.push(format!("status_{}", language.tag()));
    }
    let last = ["description", "uri", "alternatives", "outcomes", "retired", "letters", "version", "source", "licence", "official"];
    header.extend(last.map(str::to_owned));
    writer.write_record(&header)?;
    let row = |kind: &str, code: &str, parent: &str, titles: &Titles, rest: [&str; 10]| {
        let mut record = vec![kind.to_owned(), code.to_owned(), parent.to_owned()];
        for language in Language::ALL {
            record.push(titles.text.get(&language).cloned().unwrap_or_default());
            record.push(titles.status.get(&language).cloned().unwrap_or_default());
        }
        record.extend(rest.map(str::to_owned));
        record
    };
    let own =
        Titles { text: [(framework.language, framework.title.clone())].into(), status: [(framework.language, "source".to_owned())].into() };
    let official = if framework.scale.official { "1" } else { "" };
    let (version, source, licence) = (framework.version.as_str(), framework.source.as_str(), framework.licence.as_str());
    let head = [framework.description.as_str(), "", "", "", "", "", version, source, licence, official];
    writer.write_record(row("framework", &framework.key, "", &own, head))?;
    for level in &framework.scale.levels {
        let letters = level.letters.as_deref().unwrap_or_default();
        writer.write_record(row("level", &level.level.to_string(), "", &level.name, ["", "", "", "", "", letters, "", "", "", ""]))?;
    }
    for area in &framework.areas {
        let rest = [area.description.as_str(), area.uri.as_deref().unwrap_or_default(), "", "", "", "", "", "", "", ""];
        writer.write_record(row("area", &area.code, area.parent.as_deref().unwrap_or_default(), &area.titles, rest))?;
    }
    for skill in &framework.skills {
        let alternatives = skill.alternatives.join("|");
        let outcomes: Vec<String> = skill.outcomes.iter().map(|(level, count)| format!("{level}={count}")).collect();
        let retired = if skill.retired { "1" } else { "" };
        let uri = skill.uri.as_deref().unwrap_or_default();
        let rest = [skill.description.as_str(), uri, &alternatives, &outcomes.join("|"), retired, "", "", "", "", ""];
        writer.write_record(row("skill", &skill.code, &skill.area, &skill.titles, rest))?;
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}
