//! The index on the disk: one folder for each state of the catalogue, complete or not there.
//!
//! An index is built beside the others under a passing name, listed with the size and hash of each of its files, and renamed
//! to its fingerprint. Whoever opens one holds it against that list first, so that a damaged or half-copied one counts as none.
//! One builder at a time, also among servers that share the folder; an index that is open stays readable after it was removed.

use super::schema::{Fields, INDEX_NUMBER, documents};
use crate::platform::ids::CourseVersionId;
use course_format::Course;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use tantivy::directory::MmapDirectory;
use tantivy::{Index, IndexReader, IndexWriter, ReloadPolicy, Searcher};

/// Memory for building; what is beyond goes to the disk. The least that the library takes.
const WRITER_BYTES: usize = 15_000_000;
const MANIFEST: &str = "manifest.json";
const PASSING: &str = "building";

/// Why an index could not be built.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    /// The folder could not be read or written.
    #[error("the search index's folder: {0}")]
    Folder(#[from] io::Error),
    /// The library's own words.
    #[error("the search index: {0}")]
    Library(#[from] tantivy::TantivyError),
    /// A stored course could not be read.
    #[error("a stored course: {0}")]
    Course(#[from] serde_json::Error),
    /// The courses did not arrive.
    #[error("building was broken off")]
    BrokenOff,
}

/// Says which state of the catalogue an index holds.
pub(super) fn fingerprint(versions: &[CourseVersionId]) -> String {
    let mut sorted = versions.to_vec();
    sorted.sort_unstable();
    // Titles of skills come with the program.
    let mut hash = Sha256::new_with_prefix(format!("{} {INDEX_NUMBER}", env!("CARGO_PKG_VERSION")));
    for version in sorted {
        hash.update(version.0.as_bytes());
    }
    hex::encode(&hash.finalize()[..16])
}

/// What belongs to an index, written last.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    /// The versions by their number in the index.
    versions: Vec<CourseVersionId>,
    /// Size and hash of each file.
    files: BTreeMap<String, (u64, String)>,
}

/// An index that can be searched.
pub(super) struct Opened {
    pub fingerprint: String,
    pub fields: Fields,
    /// The versions by their number in the index.
    pub versions: Vec<CourseVersionId>,
    reader: IndexReader,
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Opened").field("fingerprint", &self.fingerprint).finish_non_exhaustive()
    }
}

impl Opened {
    pub fn searcher(&self) -> Searcher {
        self.reader.searcher()
    }
}

/// Opens an index if it is there and whole.
pub(super) fn open(folder: &Path, fingerprint: &str) -> Option<Opened> {
    let place = folder.join(fingerprint);
    let manifest: Manifest = serde_json::from_slice(&std::fs::read(place.join(MANIFEST)).ok()?).ok()?;
    if manifest.files.iter().any(|(name, known)| digest(&place.join(name)).ok().as_ref() != Some(known)) {
        tracing::warn!(folder = %place.display(), "the search index is damaged and will be built again");
        return None;
    }
    let opened = attach(&place, fingerprint, manifest.versions);
    opened.inspect_err(|error| tracing::warn!(%error, "the search index cannot be opened and will be built again")).ok()
}

fn attach(place: &Path, fingerprint: &str, versions: Vec<CourseVersionId>) -> Result<Opened, IndexError> {
    let index = Index::open(MmapDirectory::open(place).map_err(tantivy::TantivyError::from)?)?;
    let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
    Ok(Opened { fingerprint: fingerprint.to_owned(), fields: Fields::new(), versions, reader })
}

/// Builds the index of these versions, whose content comes one by one and in their order, and opens it. Whatever other index
/// there was is removed afterwards.
pub(super) fn build(folder: &Path, versions: Vec<CourseVersionId>, mut next: impl FnMut() -> Option<String>) -> Result<Opened, IndexError> {
    std::fs::create_dir_all(folder)?;
    let lock = File::options().create(true).truncate(false).write(true).open(folder.join("lock"))?;
    lock.lock()?;
    let name = fingerprint(&versions);
    if let Some(opened) = open(folder, &name) {
        return Ok(opened);
    }
    let passing = folder.join(PASSING);
    remove(&passing)?;
    std::fs::create_dir(&passing)?;
    fill(&passing, versions.len(), &mut next)?;
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(&passing)? {
        let file = entry?.file_name().to_string_lossy().into_owned();
        // Where the library marks who writes; nobody does any more.
        if file.ends_with(".lock") {
            continue;
        }
        files.insert(file.clone(), digest(&passing.join(&file))?);
    }
    std::fs::write(passing.join(MANIFEST), serde_json::to_vec(&Manifest { versions: versions.clone(), files })?)?;
    let place = folder.join(&name);
    remove(&place)?;
    std::fs::rename(&passing, &place)?;
    let opened = attach(&place, &name, versions)?;
    for other in others(folder, &name)? {
        remove(&other)?;
    }
    Ok(opened)
}

fn fill(place: &Path, count: usize, next: &mut impl FnMut() -> Option<String>) -> Result<(), IndexError> {
    let fields = Fields::new();
    let index = Index::create_in_dir(place, fields.schema.clone())?;
    Fields::register(&index);
    let mut writer: IndexWriter = index.writer_with_num_threads(1, WRITER_BYTES)?;
    for number in 0..count {
        let model = next().ok_or(IndexError::BrokenOff)?;
        let course: Course = serde_json::from_str(&model)?;
        drop(model);
        for document in documents(&course, u32::try_from(number).unwrap_or(u32::MAX), &fields)? {
            writer.add_document(document)?;
        }
    }
    writer.commit()?;
    let segments = index.searchable_segment_ids()?;
    if segments.len() > 1 {
        writer.merge(&segments).wait()?;
    }
    writer.garbage_collect_files().wait()?;
    writer.wait_merging_threads()?;
    Ok(())
}

/// The size and the hash of a file.
fn digest(path: &Path) -> io::Result<(u64, String)> {
    let mut file = File::open(path)?;
    let (mut hash, mut size, mut buffer) = (Sha256::new(), 0, vec![0; 64 * 1024]);
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok((size, hex::encode(hash.finalize())));
        }
        hash.update(&buffer[..read]);
        size += read as u64;
    }
}

/// Indexes of other states. Nothing else in the folder is touched, in case somebody pointed the setting at a full one.
fn others(folder: &Path, name: &str) -> io::Result<Vec<PathBuf>> {
    let mut others = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.file_name().is_some_and(|other| other != name) && path.join(MANIFEST).exists() && path.join("meta.json").exists() {
            others.push(path);
        }
    }
    Ok(others)
}

fn remove(place: &Path) -> io::Result<()> {
    match if place.is_dir() { std::fs::remove_dir_all(place) } else { std::fs::remove_file(place) } {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
