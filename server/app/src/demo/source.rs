//! The embedded lists: organisations, names, units and positions.

use crate::organisations::OrganisationKind;
use crate::platform::language::Language;
use serde::Deserialize;

/// An organisation of the demonstration.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Place {
    pub slug: String,
    pub name: String,
    #[serde(default)]
    pub kind: String,
    pub country: String,
    pub language: Language,
    #[serde(default)]
    pub lau_code: String,
    pub nuts3: String,
    #[serde(default)]
    pub population: u32,
    pub staff: u32,
}

impl Place {
    pub(super) fn kind(&self) -> OrganisationKind {
        match self.kind.as_str() {
            "tourism_association" => OrganisationKind::TourismAssociation,
            "company" => OrganisationKind::Company,
            _ => OrganisationKind::Municipality,
        }
    }
}

/// Every organisation, municipalities first.
pub(super) fn places() -> Result<Vec<Place>, csv::Error> {
    let mut places = Vec::new();
    for text in [include_str!("municipalities.csv"), include_str!("operators.csv")] {
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
        for place in reader.deserialize() {
            places.push(place?);
        }
    }
    Ok(places)
}

/// Given and family names of a country.
#[derive(Clone, Debug)]
pub(super) struct Names {
    pub female: Vec<String>,
    pub male: Vec<String>,
    pub family: Vec<String>,
}

impl Names {
    pub(super) fn of(language: Language) -> Self {
        let text = match language {
            Language::Bg => include_str!("data/names_bg.txt"),
            Language::Sv => include_str!("data/names_sv.txt"),
            Language::It => include_str!("data/names_it.txt"),
            Language::Sl | Language::En => include_str!("data/names_sl.txt"),
        };
        let list = |label: &str| {
            let words = text.lines().find_map(|line| line.strip_prefix(label)).unwrap_or_default();
            words.split_whitespace().map(|word| word.replace('_', " ")).collect()
        };
        Self { female: list("female:"), male: list("male:"), family: list("family:") }
    }
}

/// A unit as organisations of a kind and country have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct UnitPlan {
    pub name: &'static str,
    /// Its share of the staff.
    pub weight: u32,
    /// What its people do: female form, male form.
    pub positions: Vec<(&'static str, &'static str)>,
}

/// The units of an organisation, the one that runs the house first.
pub(super) fn unit_plans(kind: OrganisationKind, language: Language) -> Vec<UnitPlan> {
    let text = match (kind, language) {
        (OrganisationKind::Municipality, Language::Bg) => include_str!("data/units_bg.txt"),
        (OrganisationKind::Municipality, Language::Sv) => include_str!("data/units_sv.txt"),
        (OrganisationKind::Municipality, Language::It) => include_str!("data/units_it.txt"),
        (OrganisationKind::Municipality, _) => include_str!("data/units_sl.txt"),
        (_, Language::Bg) => include_str!("data/tourism_bg.txt"),
        (_, Language::Sv) => include_str!("data/tourism_sv.txt"),
        (_, Language::It) => include_str!("data/tourism_it.txt"),
        _ => include_str!("data/tourism_sl.txt"),
    };
    text.lines().filter(|line| !line.starts_with('#')).filter_map(unit_plan).collect()
}

fn unit_plan(line: &'static str) -> Option<UnitPlan> {
    let mut parts = line.split('|').map(str::trim);
    let (name, weight, positions) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?);
    Some(UnitPlan { name, weight, positions: positions.split(';').map(|position| forms(position.trim())).collect() })
}

/// "svetovalka/svetovalec" has two forms, "socionom" one.
pub(super) fn forms(position: &'static str) -> (&'static str, &'static str) {
    position.split_once('/').unwrap_or((position, position))
}

/// What people of note are called in a country: female form, male form.
#[derive(Clone, Copy, Debug)]
pub(super) struct Titles {
    pub director: &'static str,
    pub head: &'static str,
    pub team_leader: &'static str,
    pub hr_officer: &'static str,
    pub administrator: &'static str,
    pub trainer: &'static str,
    pub owner: &'static str,
    /// A part of a unit that is too large for one list: "{unit} – {part} 2".
    pub part: &'static str,
}

impl Titles {
    pub(super) fn of(language: Language) -> Self {
        match language {
            Language::Bg => Self {
                director: "секретар на общината",
                head: "директор на дирекция",
                team_leader: "началник на отдел",
                hr_officer: "експерт „Човешки ресурси“",
                administrator: "системен администратор",
                trainer: "експерт „Обучение“",
                owner: "управител",
                part: "отдел",
            },
            Language::Sv => Self {
                director: "kommundirektör",
                head: "förvaltningschef",
                team_leader: "enhetschef",
                hr_officer: "HR-specialist",
                administrator: "systemförvaltare",
                trainer: "utbildningssamordnare",
                owner: "verksamhetsansvarig",
                part: "område",
            },
            Language::It => Self {
                director: "segretaria generale/segretario generale",
                head: "dirigente di settore",
                team_leader: "responsabile d’ufficio",
                hr_officer: "responsabile del personale",
                administrator: "tecnica informatica/tecnico informatico",
                trainer: "referente per la formazione",
                owner: "titolare",
                part: "zona",
            },
            Language::Sl | Language::En => Self {
                director: "direktorica občinske uprave/direktor občinske uprave",
                head: "vodja oddelka",
                team_leader: "vodja skupine",
                hr_officer: "svetovalka za kadre/svetovalec za kadre",
                administrator: "informatičarka/informatik",
                trainer: "koordinatorka izobraževanj/koordinator izobraževanj",
                owner: "vodja",
                part: "enota",
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organisations::EmailAddress;

    #[test]
    fn the_lists_are_complete() {
        let places = places().unwrap();
        assert_eq!(places.len(), 17 + 12);
        for place in &places {
            let plans = unit_plans(place.kind(), place.language);
            assert!(!plans.is_empty() && plans.iter().all(|plan| !plan.positions.is_empty()), "{}", place.slug);
            assert!(EmailAddress::parse("email", &format!("hr@{}.example", place.slug)).is_ok(), "{}", place.slug);
        }
        for language in [Language::Sl, Language::Bg, Language::Sv, Language::It] {
            let names = Names::of(language);
            assert!(names.female.len() >= 40 && names.male.len() >= 40 && names.family.len() >= 80, "{}", language.tag());
        }
    }

    #[test]
    fn operators_are_small() {
        for place in places().unwrap() {
            let range = match place.kind() {
                OrganisationKind::Company => 2..=9,
                OrganisationKind::TourismAssociation => 12..=20,
                OrganisationKind::Municipality => 8..=5000,
            };
            assert!(range.contains(&place.staff), "{}", place.slug);
        }
    }
}
