//! The file that a person takes with her, before it has a form.

use super::model::{PersonalRecord, RecordAccess};
use crate::platform::holdings::Holding;
use crate::platform::language::Language;
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

/// Everything that is held about a person.
pub struct Document {
    /// When it was written.
    pub at: DateTime<Utc>,
    /// The language of its words.
    pub language: Language,
    /// Her name and address.
    pub person: String,
    /// Whose installation it is.
    pub consortium: String,
    /// Where the server is.
    pub public_url: String,
    /// The records.
    pub holdings: Vec<(&'static Holding, Vec<PersonalRecord>)>,
    /// Who looked at them.
    pub access: Vec<RecordAccess>,
}

impl Document {
    /// The file for programs. Its names are stable: those of the holdings and their fields; `…_text` is what an id is called.
    pub fn json(&self) -> Result<Vec<u8>, serde_json::Error> {
        let holdings: Vec<Value> = self.holdings.iter().map(|(holding, records)| self.holding(holding, records)).collect();
        let access: Vec<Value> = self
            .access
            .iter()
            .map(|entry| {
                json!({
                    "at": stamp(entry.at),
                    "kind": match entry.kind { super::model::AccessKind::Opened => "opened", super::model::AccessKind::Changed => "changed" },
                    "what": entry.what,
                    "organisation": entry.organisation,
                    "person": entry.person,
                    "roles": entry.roles,
                    "detail": entry.detail,
                })
            })
            .collect();
        serde_json::to_vec_pretty(&json!({
            "format": "skillpact-personal-data",
            "version": 1,
            "generated_at": stamp(self.at),
            "language": self.language.tag(),
            "consortium": self.consortium,
            "server": self.public_url,
            "holdings": holdings,
            "access_by_others": access,
        }))
    }

    fn holding(&self, holding: &Holding, records: &[PersonalRecord]) -> Value {
        json!({
            "key": holding.key,
            "title": super::html::title(self.language, holding),
            "category": holding.category.name(),
            "kept": holding.kept.name(),
            "on_erasure": super::service::data::erasure_name(holding.erasure),
            "records": records.iter().map(|record| self.record(record)).collect::<Vec<_>>(),
        })
    }

    fn record(&self, record: &PersonalRecord) -> Value {
        use super::model::ValueKind;
        let mut fields = Map::new();
        if let Some(organisation) = &record.organisation {
            fields.insert("organisation".to_owned(), json!(organisation));
        }
        for field in &record.fields {
            let value = match field.kind {
                ValueKind::Number | ValueKind::Truth | ValueKind::Json => {
                    serde_json::from_str(&field.value).unwrap_or_else(|_| json!(field.value))
                }
                _ => json!(field.value),
            };
            fields.insert(field.name.clone(), value);
            if let Some(text) = &field.text {
                fields.insert(format!("{}_text", field.name), json!(text));
            }
            if field.kind == ValueKind::File {
                fields.insert("download".to_owned(), json!(format!("{}/api/files/{}", self.public_url, field.value)));
            }
        }
        Value::Object(fields)
    }
}

fn stamp(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Millis, true)
}
