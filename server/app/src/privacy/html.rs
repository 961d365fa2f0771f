//! The file that a person takes with her, for reading and printing: one page without scripts, in her language.

use super::document::Document;
use super::model::{AccessKind, PersonalField, PersonalRecord, RecordAccess, ValueKind};
use crate::platform::holdings::{Category, Holding};
use crate::platform::language::Language;
use crate::platform::messages::{has, text};
use chrono::{DateTime, NaiveDate, Utc};
use std::fmt::Write;

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}\
h2{margin-top:2.5rem;border-bottom:1px solid #767676}h3{margin-top:2rem}dl{display:grid;grid-template-columns:minmax(8rem,1fr) 3fr;\
gap:.2rem 1rem;margin:0;padding:.6rem 0;border-bottom:1px solid #c8c8c8;break-inside:avoid}dt{font-weight:600}dd{margin:0;\
overflow-wrap:anywhere;white-space:pre-wrap}.note{color:#4d4d4d}@media(max-width:30rem){dl{grid-template-columns:1fr}}";

/// What a holding is called.
pub fn title(language: Language, holding: &Holding) -> String {
    text(language, &format!("data-holding-{}", holding.key), &[])
}

/// Words of a name that may have none: then the name itself.
fn words(language: Language, prefix: &str, name: &str) -> String {
    let key = format!("{prefix}{}", name.replace('.', "-"));
    if has(language, &key) { text(language, &key, &[]) } else { name.to_owned() }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A moment as it is written in Europe, in UTC.
fn moment(moment: DateTime<Utc>) -> String {
    moment.format("%-d. %-m. %Y %H:%M UTC").to_string()
}

impl Document {
    /// The page.
    #[must_use]
    pub fn html(&self) -> String {
        let language = self.language;
        let say = |key: &str| escaped(&text(language, key, &[]));
        let mut page = String::with_capacity(64 * 1024);
        let heading = say("data-file-title");
        let _ = write!(
            page,
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
             <title>{heading}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{heading}</h1>\n<p>{}<br>{}<br>{}</p>\n<p>{}</p>\n",
            language.tag(),
            escaped(&self.person),
            escaped(&self.consortium),
            moment(self.at),
            say("data-file-lead"),
        );
        for category in Category::ALL {
            let held: Vec<_> = self.holdings.iter().filter(|(holding, _)| holding.category == category).collect();
            if held.is_empty() {
                continue;
            }
            let name = category.name();
            let _ = write!(
                page,
                "<section>\n<h2>{}</h2>\n<p>{}</p>\n",
                say(&format!("data-category-{name}")),
                say(&format!("data-purpose-{name}"))
            );
            for (holding, records) in held {
                self.section(&mut page, holding, records);
            }
            page.push_str("</section>\n");
        }
        let _ = write!(page, "<section>\n<h2>{}</h2>\n<p>{}</p>\n", say("data-access-title"), say("data-access-known"));
        for entry in &self.access {
            self.entry(&mut page, entry);
        }
        if self.access.is_empty() {
            let _ = writeln!(page, "<p>{}</p>", say("data-access-none"));
        }
        page.push_str("</section>\n</main>\n</body>\n</html>\n");
        page
    }

    fn section(&self, page: &mut String, holding: &Holding, records: &[PersonalRecord]) {
        let language = self.language;
        let kept = text(language, &format!("data-kept-{}", holding.kept.name()), &[]);
        let _ =
            write!(page, "<h3>{} ({})</h3>\n<p class=\"note\">{}</p>\n", escaped(&title(language, holding)), records.len(), escaped(&kept));
        if records.is_empty() {
            let _ = writeln!(page, "<p>{}</p>", escaped(&text(language, "data-none", &[])));
        }
        for record in records {
            page.push_str("<dl>");
            if let Some(organisation) = &record.organisation {
                self.pair(page, "organisation", organisation);
            }
            for field in &record.fields {
                self.pair(page, &field.name, &self.value(field));
            }
            page.push_str("</dl>\n");
        }
    }

    fn pair(&self, page: &mut String, name: &str, value: &str) {
        let _ = write!(page, "<dt>{}</dt><dd>{}</dd>", escaped(&words(self.language, "data-field-", name)), escaped(value));
    }

    fn value(&self, field: &PersonalField) -> String {
        if let Some(text) = &field.text {
            return text.clone();
        }
        match field.kind {
            ValueKind::Moment => field.value.parse().map_or_else(|_| field.value.clone(), moment),
            ValueKind::Day => {
                field.value.parse::<NaiveDate>().map_or_else(|_| field.value.clone(), |day| day.format("%-d. %-m. %Y").to_string())
            }
            ValueKind::Code => words(self.language, "data-code-", &field.value),
            ValueKind::Truth => text(self.language, if field.value == "true" { "data-yes" } else { "data-no" }, &[]),
            ValueKind::File => format!("{}/api/files/{}", self.public_url, field.value),
            _ => field.value.clone(),
        }
    }

    fn entry(&self, page: &mut String, entry: &RecordAccess) {
        let language = self.language;
        page.push_str("<dl>");
        self.pair(page, "at", &moment(entry.at));
        let prefix = if entry.kind == AccessKind::Opened { "data-opened-" } else { "data-action-" };
        self.pair(page, "what", &words(language, prefix, &entry.what));
        let roles: Vec<String> = entry.roles.iter().map(|role| words(language, "data-code-", role)).collect();
        let unknown = text(language, "data-access-unknown", &[]);
        let who = entry.person.clone().unwrap_or(unknown);
        self.pair(page, "who", &if roles.is_empty() { who } else { format!("{who} ({})", roles.join(", ")) });
        if let Some(organisation) = &entry.organisation {
            self.pair(page, "organisation", organisation);
        }
        page.push_str("</dl>\n");
    }
}
