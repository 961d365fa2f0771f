//! The files of ESCO inside its zip, or the table of skills alone.

use super::super::check::Finding;
use crate::platform::language::Language;
use std::io::{Cursor, Read as _};

/// One file may unfold to so many bytes; the largest of ESCO's has about 40 million.
const LARGEST: u64 = 80 * 1024 * 1024;
/// And all that are read together to so many.
const LARGEST_SUM: u64 = 240 * 1024 * 1024;
const MOST_ENTRIES: usize = 1_000;

/// What a file is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Groups of skills.
    Groups,
    /// Skills.
    Skills,
    /// What is above what.
    Broader,
    /// Occupations.
    Occupations,
    /// Which occupation needs which skill.
    Needs,
}

/// A file of ESCO.
#[derive(Debug)]
pub struct File {
    /// What it is about.
    pub part: Part,
    /// In which language.
    pub language: Language,
    /// What it is called.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What a name says: `skills_en.csv`, `broaderRelationsSkillPillar_en.csv`.
fn meaning(name: &str, language: Language) -> Option<(Part, Language)> {
    let file = name.rsplit(['/', '\\']).next()?.to_lowercase();
    let stem = file.strip_suffix(".csv")?;
    let (begin, told) = match stem.rsplit_once('_') {
        Some((begin, tag)) => (begin, Some(Language::from_tag(tag)?)),
        None => (stem, None),
    };
    let part = match begin {
        "skills" => Part::Skills,
        "skillgroups" => Part::Groups,
        "broaderrelationsskillpillar" => Part::Broader,
        "occupations" => Part::Occupations,
        "occupationskillrelations" => Part::Needs,
        _ => return None,
    };
    Some((part, told.unwrap_or(language)))
}

/// The files of a zip that are needed, in the order in which they are read; a table that is no zip is the one of skills.
///
/// # Errors
/// When the zip cannot be read, unfolds to too much, or has no table of skills.
pub fn open(bytes: &[u8], language: Language) -> Result<Vec<File>, Finding> {
    if !bytes.starts_with(b"PK") {
        return Ok(vec![File { part: Part::Skills, language, name: "skills.csv".to_owned(), bytes: bytes.to_vec() }]);
    }
    let broken = |text: String| Finding::whole("file", "unreadable", text);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(format!("The zip cannot be read: {error}.")))?;
    if archive.len() > MOST_ENTRIES {
        return Err(broken(format!("The zip has more than {MOST_ENTRIES} files.")));
    }
    let mut files = Vec::new();
    let mut sum = 0;
    for place in 0..archive.len() {
        let entry = archive.by_index(place).map_err(|error| broken(format!("The zip cannot be read: {error}.")))?;
        let name = entry.name().map_err(|error| broken(format!("The zip cannot be read: {error}.")))?.into_owned();
        let Some((part, language)) = meaning(&name, language) else { continue };
        let mut bytes = Vec::new();
        // Its header may say anything; what comes out is counted.
        entry.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| broken(format!("{name} cannot be read: {error}.")))?;
        sum += bytes.len() as u64;
        if bytes.len() as u64 > LARGEST || sum > LARGEST_SUM {
            let text = format!("{name} unfolds to more than is read. Leave files out that are not needed.");
            return Err(Finding::whole("file", "too_large", text).subject(name));
        }
        files.push(File { part, language, name, bytes });
    }
    if !files.iter().any(|file| file.part == Part::Skills) {
        let text = "The zip has no file skills_en.csv (or in another language). Take the CSV download of ESCO as it is.";
        return Err(Finding::whole("file", "missing_file", text));
    }
    files.sort_by(|one, other| {
        (one.part, one.language != Language::En, &one.name).cmp(&(other.part, other.language != Language::En, &other.name))
    });
    Ok(files)
}

/// The edition that a name of a file tells: `v1.2.0`.
#[must_use]
pub fn edition(files: &[File]) -> Option<String> {
    let name = files.iter().find_map(|file| Some(file.name.split_once(" v")?.1))?;
    let digits: String = name.chars().take_while(|letter| letter.is_ascii_digit() || *letter == '.').collect();
    Some(digits.trim_matches('.').to_owned()).filter(|digits| !digits.is_empty())
}
