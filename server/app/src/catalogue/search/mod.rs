//! Finding courses by the words of their texts.
//!
//! # How
//! An index in a folder of its own holds every title, summary, heading and lesson of the live courses, in every language, and
//! nothing of a question, a test's content or a bank. It is made from the database and worth nothing by itself: it carries
//! the fingerprint of the versions it holds, and one that does not match, is damaged or is gone is built again, in the background.
//! Until then the index of before answers for the courses it knows and titles for the others, and the answer says so.
//!
//! A question is taken apart into words, each is looked up in the form in which it was typed, as a form of another word and as
//! the beginning of one (`relation`), and only a word that nobody wrote is looked up with slips forgiven. A course fits when its
//! texts together hold all the words; where none does, those with most of them are listed, and the answer says so.
//!
//! # Invariants
//! - What is listed is live: the index is asked what fits, the database what there is.
//! - Each reader finds the text that she would read: her language's, or the source where there is no translation.
//! - An index that cannot be read or written costs the words of lessons, never an answer.

mod asking;
mod facts;
mod filter;
mod folder;
mod keeping;
mod lookup;
mod parts;
mod plain;
mod relation;
mod schema;
mod words;

pub(super) use asking::{Findings, FoundCourse, FoundPlace, Question};
pub(super) use facts::CourseFacts;
pub(super) use filter::{Counts, Filter};
pub use folder::IndexError;
pub use keeping::keep_search_for_ever;
pub(super) use parts::Part;

use super::{Catalogue, store};
use crate::platform::ApiError;
use crate::platform::access::Scope;
use crate::platform::ids::CourseVersionId;
use crate::platform::language::Language;
use folder::Opened;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::{Mutex, Notify};

/// What a server keeps for searching.
#[derive(Debug)]
pub(super) struct Search {
    folder: PathBuf,
    opened: RwLock<Option<Arc<Opened>>>,
    /// The facts of the live versions; one reader at a time looks for what is missing.
    facts: Mutex<HashMap<CourseVersionId, Arc<CourseFacts>>>,
    /// One at a time brings the index up to date.
    keeper: Mutex<()>,
    wake: Notify,
}

impl Search {
    /// Nothing is read or written before somebody asks for it.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, opened: RwLock::default(), facts: Mutex::default(), keeper: Mutex::default(), wake: Notify::new() }
    }

    fn opened(&self) -> Option<Arc<Opened>> {
        self.opened.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set(&self, opened: Option<Arc<Opened>>) {
        *self.opened.write().unwrap_or_else(PoisonError::into_inner) = opened;
    }

    /// Has the index held against the catalogue soon.
    pub fn wake(&self) {
        self.wake.notify_one();
    }
}

impl Catalogue {
    /// The facts of all live courses.
    pub(super) async fn facts(&self) -> Result<Vec<Arc<CourseFacts>>, ApiError> {
        let live = self.live_versions().await?;
        let mut known = self.search.facts.lock().await;
        for version in &live {
            if !known.contains_key(version) {
                let id = *version;
                let row = self.platform.database.read(&Scope::SHARED, async |connection| store::version(connection, id).await).await?;
                let row = row.ok_or_else(ApiError::not_found)?;
                known.insert(id, Arc::new(CourseFacts::read(&row).map_err(ApiError::because)?));
            }
        }
        if known.len() > live.len() {
            known.retain(|version, _| live.contains(version));
        }
        Ok(live.iter().filter_map(|version| known.get(version).cloned()).collect())
    }

    /// Answers a question, and says whether the index still has to catch up with the catalogue.
    pub(super) async fn search(&self, question: Question, reader: Language) -> Result<(Findings, bool), ApiError> {
        let live = self.facts().await?;
        let opened = self.search.opened();
        let is_current = opened.as_ref().is_some_and(|opened| {
            let versions: Vec<CourseVersionId> = live.iter().map(|course| course.version_id).collect();
            opened.fingerprint == folder::fingerprint(&versions)
        });
        if !is_current {
            self.search.wake();
        }
        let work = move || match asking::answer(&live, opened.as_deref(), &question, reader) {
            Ok(findings) => Ok((findings, false)),
            // An index that broke under way: titles answer, and it is built again.
            Err(error) => {
                tracing::warn!(%error, "the search index cannot be read");
                asking::answer(&live, None, &question, reader).map(|findings| (findings, true))
            }
        };
        let (findings, broke) = tokio::task::spawn_blocking(work).await.map_err(ApiError::because)?.map_err(ApiError::because)?;
        if broke {
            self.search.set(None);
            self.search.wake();
        }
        Ok((findings, is_current && !broke))
    }
}
