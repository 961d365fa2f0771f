//! Reads single settings from TOML and the environment, and collects what is wrong with them.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use toml::de::{DeTable, DeValue};

/// One thing that is wrong with the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigProblem {
    /// The file and line, or the environment variable.
    pub place: String,
    /// The key, as `section.key`.
    pub key: String,
    /// What is wrong and how to mend it.
    pub message: String,
}

impl ConfigProblem {
    pub(super) fn unreadable(path: &Path, error: &std::io::Error) -> Self {
        Self { place: path.display().to_string(), key: String::new(), message: format!("cannot be read: {error}") }
    }
}

impl std::fmt::Display for ConfigProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.key.is_empty() {
            write!(f, "{}: {}", self.place, self.message)
        } else {
            write!(f, "{}: {}: {}", self.place, self.key, self.message)
        }
    }
}

struct Given {
    text: String,
    kind: Kind,
    place: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Truth,
    Environment,
}

/// Everything that was set, and what was wrong with it so far.
pub(super) struct Source {
    values: BTreeMap<String, Given>,
    sections: BTreeMap<String, String>,
    known: BTreeSet<String>,
    problems: Vec<ConfigProblem>,
}

impl Source {
    pub(super) fn read(file: Option<(&str, &str)>, environment: &BTreeMap<String, String>) -> Self {
        let mut source = Self { values: BTreeMap::new(), sections: BTreeMap::new(), known: BTreeSet::new(), problems: Vec::new() };
        if let Some((name, text)) = file {
            source.read_toml(name, text);
        }
        for (variable, value) in environment {
            if let Some(rest) = variable.strip_prefix("SKILLPACT_") {
                // Names that are not settings at all.
                if rest == "CONFIG" || rest.starts_with("TEST_") {
                    continue;
                }
                let given = Given { text: value.clone(), kind: Kind::Environment, place: format!("environment variable {variable}") };
                source.values.insert(rest.to_ascii_lowercase(), given);
            }
        }
        source
    }

    fn read_toml(&mut self, name: &str, text: &str) {
        let line = |offset: usize| text.get(..offset).unwrap_or(text).matches('\n').count() + 1;
        let document = match DeTable::parse(text) {
            Ok(document) => document,
            Err(error) => {
                let place = error.span().map_or_else(|| name.to_owned(), |span| format!("{name}:{}", line(span.start)));
                self.problems.push(ConfigProblem { place, key: String::new(), message: error.message().to_owned() });
                return;
            }
        };
        for (section, value) in document.get_ref() {
            let section_place = format!("{name}:{}", line(section.span().start));
            let section = section.get_ref().to_string();
            let DeValue::Table(table) = value.get_ref() else {
                self.problems.push(ConfigProblem {
                    place: section_place,
                    key: section,
                    message: "keys stand in sections, for example under [server]".to_owned(),
                });
                continue;
            };
            self.sections.insert(section.clone(), section_place);
            for (key, value) in table {
                let place = format!("{name}:{}", line(key.span().start));
                let (text, kind) = match value.get_ref() {
                    DeValue::String(text) => (text.to_string(), Kind::Text),
                    DeValue::Integer(number) => (number.to_string(), Kind::Number),
                    DeValue::Boolean(truth) => (truth.to_string(), Kind::Truth),
                    other => {
                        let message = format!("a {} cannot stand here", other.type_str());
                        self.problems.push(ConfigProblem { place, key: format!("{section}.{}", key.get_ref()), message });
                        self.known.insert(format!("{section}_{}", key.get_ref()));
                        continue;
                    }
                };
                self.values.insert(format!("{section}_{}", key.get_ref()), Given { text, kind, place });
            }
        }
    }

    pub(super) fn section(&mut self, section: &'static str, key: &'static str) -> Setting<'_> {
        let name = format!("{section}_{key}");
        self.known.insert(name.clone());
        self.sections.remove(section);
        Setting { given: self.values.remove(&name), key: format!("{section}.{key}"), problems: &mut self.problems }
    }

    /// Notes that a setting is missing which another one asks for.
    pub(super) fn missing(&mut self, place: &str, key: &str, message: String) {
        self.problems.push(ConfigProblem { place: place.to_owned(), key: key.to_owned(), message });
    }

    pub(super) fn finish(mut self) -> Vec<ConfigProblem> {
        for (name, given) in &self.values {
            let near = self.known.iter().min_by_key(|known| distance(known, name)).filter(|known| distance(known, name) <= 4);
            let hint = near.map_or(String::new(), |near| format!("; did you mean {}?", dotted(near)));
            self.problems.push(ConfigProblem {
                place: given.place.clone(),
                key: dotted(name),
                message: format!("there is no such setting{hint}"),
            });
        }
        for (section, place) in &self.sections {
            if !self.known.iter().any(|known| known.starts_with(&format!("{section}_")))
                && !self.values.keys().any(|name| name.starts_with(section.as_str()))
            {
                self.problems.push(ConfigProblem {
                    place: place.clone(),
                    key: section.clone(),
                    message: "there is no such section".to_owned(),
                });
            }
        }
        self.problems
    }
}

/// One setting on its way to its type. A bad value is noted and the default stands in, so that all problems are found.
pub(super) struct Setting<'a> {
    given: Option<Given>,
    key: String,
    problems: &'a mut Vec<ConfigProblem>,
}

impl Setting<'_> {
    fn wrong(&mut self, message: String) {
        let place = self.given.as_ref().map(|given| given.place.clone()).unwrap_or_default();
        self.problems.push(ConfigProblem { place, key: self.key.clone(), message });
    }

    fn given(&mut self, kind: Kind, expected: &str) -> Option<String> {
        let given = self.given.as_ref()?;
        if given.kind == kind || given.kind == Kind::Environment {
            return Some(given.text.clone());
        }
        self.wrong(format!("{expected} is expected here"));
        None
    }

    pub(super) fn text(mut self) -> Option<String> {
        let text = self.given(Kind::Text, "a text in quotes")?;
        if text.trim().is_empty() {
            self.wrong("must not be empty".to_owned());
            return None;
        }
        Some(text)
    }

    /// The name of a time zone, such as `Europe/Ljubljana`.
    pub(super) fn time_zone(mut self, default: chrono_tz::Tz) -> chrono_tz::Tz {
        let Some(text) = self.given(Kind::Text, "a text in quotes") else { return default };
        text.parse().unwrap_or_else(|_| {
            self.wrong("must be the name of a time zone, such as \"Europe/Ljubljana\"".to_owned());
            default
        })
    }

    /// One of some words; the first is the default.
    pub(super) fn one_of(mut self, words: &[&'static str]) -> &'static str {
        let default = words.first().copied().unwrap_or_default();
        let Some(text) = self.given(Kind::Text, "a text in quotes") else { return default };
        match words.iter().find(|word| **word == text) {
            Some(word) => word,
            None => {
                let choice = words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" or ");
                self.wrong(format!("must be {choice}"));
                default
            }
        }
    }

    /// Where it was set, for messages about settings that it asks for.
    pub(super) fn place(&self) -> String {
        self.given.as_ref().map(|given| given.place.clone()).unwrap_or_default()
    }

    pub(super) fn path(self) -> Option<PathBuf> {
        self.text().map(PathBuf::from)
    }

    pub(super) fn url(mut self, schemes: &[&str]) -> Option<String> {
        let text = self.given(Kind::Text, "a text in quotes")?;
        let scheme = text.split(':').next().unwrap_or_default();
        if !text.contains(':') || !schemes.contains(&scheme) {
            self.wrong(format!("must begin with {}", schemes.iter().map(|scheme| format!("{scheme}://")).collect::<Vec<_>>().join(" or ")));
            return None;
        }
        Some(text.trim_end_matches('/').to_owned())
    }

    pub(super) fn mailbox(mut self, default: &str) -> String {
        let Some(text) = self.given(Kind::Text, "a text in quotes") else { return default.to_owned() };
        if text.parse::<lettre::message::Mailbox>().is_err() {
            self.wrong("must be a mail address such as \"Skillpact <no-reply@example.org>\"".to_owned());
            return default.to_owned();
        }
        text
    }

    /// A log filter: levels, for everything or for a part of the program (`info,sqlx=debug`).
    pub(super) fn filter(mut self, default: &str) -> String {
        let Some(text) = self.given(Kind::Text, "a text in quotes") else { return default.to_owned() };
        let level = |part: &str| ["off", "error", "warn", "info", "debug", "trace"].contains(&part.to_ascii_lowercase().as_str());
        let good = text.split(',').all(|part| part.rsplit('=').next().is_some_and(|last| level(last.trim())));
        if !good || tracing_subscriber::EnvFilter::try_new(&text).is_err() {
            self.wrong("must be error, warn, info, debug, trace or off, for a part of the program as \"info,sqlx=debug\"".to_owned());
            return default.to_owned();
        }
        text
    }

    #[expect(clippy::expect_used, reason = "the default is a literal of this program, and a test loads every default")]
    pub(super) fn address(mut self, default: &str) -> SocketAddr {
        let default = default.parse().expect("the default is an address");
        let Some(text) = self.given(Kind::Text, "a text in quotes") else { return default };
        text.parse().unwrap_or_else(|_| {
            self.wrong("must be an address and port such as \"127.0.0.1:8080\"".to_owned());
            default
        })
    }

    pub(super) fn loopback(mut self, default: &str) -> SocketAddr {
        let text = self.given.as_ref().map(|given| given.text.clone());
        if let Some(Ok(address)) = text.map(|text| text.parse::<SocketAddr>())
            && !address.ip().is_loopback()
        {
            self.wrong("must be a loopback address such as \"127.0.0.1:9464\": metrics are not for everybody".to_owned());
        }
        self.address(default)
    }

    pub(super) fn number(mut self, default: u64, least: u64, most: u64) -> u64 {
        let Some(text) = self.given(Kind::Number, "a number without quotes") else { return default };
        match text.replace('_', "").parse::<u64>() {
            Ok(number) if (least..=most).contains(&number) => number,
            _ => {
                self.wrong(format!("must be a whole number from {least} to {most}"));
                default
            }
        }
    }

    pub(super) fn truth(mut self, default: bool) -> bool {
        let Some(text) = self.given(Kind::Truth, "true or false") else { return default };
        text.parse().unwrap_or_else(|_| {
            self.wrong("must be true or false".to_owned());
            default
        })
    }
}

/// The name as it stands in the file: `sign_in_session_hours` is `sign_in.session_hours`.
fn dotted(name: &str) -> String {
    let section = if name.starts_with("sign_in_") { "sign_in" } else { name.split('_').next().unwrap_or(name) };
    format!("{section}.{}", name.get(section.len() + 1..).unwrap_or_default())
}

/// The number of single-letter changes between two names (Levenshtein), to guess what was meant.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in right.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = (diagonal + usize::from(a != *b)).min(above + 1).min(row[j] + 1);
            diagonal = above;
        }
    }
    row[right.len()]
}
