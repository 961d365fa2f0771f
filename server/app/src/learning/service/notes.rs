//! A reader's own notes: written, changed and deleted on any device, in any order.

use super::super::api::{ListedNote, Note, NoteIn};
use super::super::entity::lesson_note;
use super::super::notes::Stamp;
use super::super::store;
use super::{Learning, lesson_title, open_lesson};
use crate::platform::ApiError;
use crate::platform::access::{Actor, Scope};
use crate::platform::ids::{EnrolmentId, NoteEditId, NoteId};
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;
use std::collections::BTreeMap;

/// So many notes an enrolment holds, deleted ones included: more than anybody writes, and an end to filling the disk.
const MOST_NOTES: u64 = 1000;

impl Learning {
    /// Writes a note or changes it, unless a later change is known. Tells what holds.
    pub(in crate::learning) async fn save_note(
        &self,
        actor: &Actor,
        enrolment: EnrolmentId,
        id: NoteId,
        new: NoteIn,
    ) -> Result<Note, ApiError> {
        let scope = actor.own()?;
        let head = self.enrolment_head(actor, enrolment).await?;
        let written = new.text.filter(|text| !text.trim().is_empty());
        if written.is_none() && new.quote.is_none() {
            return Err(ApiError::invalid("text", "empty", "Mark a passage or write something."));
        }
        // A note made without a network may come after its lesson was retired: what the course had when she began counts too.
        let now_taught = self.ruling_version(head.course, head.began_with).await?;
        let is_known = open_lesson(&now_taught, &new.lesson).is_some()
            || open_lesson(&*self.catalogue.version(head.began_with).await?, &new.lesson).is_some();
        if !is_known {
            return Err(ApiError::invalid("lesson", "unknown", "The course has no such lesson."));
        }
        let now = self.platform.clock.now();
        let stamp = Stamp::bounded(new.edited_at, new.edit_id, now);
        let (quote, prefix, suffix) = match new.quote {
            Some(quote) => (Some(quote.exact), Some(quote.prefix), Some(quote.suffix)),
            None => (None, None, None),
        };
        let row = lesson_note::Model {
            id,
            person_id: actor.person,
            enrolment_id: enrolment,
            lesson_key: new.lesson,
            block: new.block,
            language: new.language.tag().to_owned(),
            quote,
            prefix,
            suffix,
            text: written,
            written_at: now,
            edited_at: stamp.at,
            edit_id: stamp.edit,
            deleted_at: None,
        };
        self.platform
            .database
            .write(&scope, async |transaction| {
                let taken = store::enrolment(transaction, &scope, enrolment).await?;
                taken.filter(|row| row.withdrawn_at.is_none()).ok_or_else(ApiError::not_found)?;
                merge(transaction, &scope, row).await
            })
            .await
            .map(Note::of)
    }

    /// Deletes a note, unless it was changed later. An unknown one is noted as deleted, so that its writing, should it come
    /// later, does not bring it back.
    pub(in crate::learning) async fn delete_note(
        &self,
        actor: &Actor,
        enrolment: EnrolmentId,
        id: NoteId,
        edited_at: DateTime<Utc>,
        edit: NoteEditId,
    ) -> Result<(), ApiError> {
        let scope = actor.own()?;
        // Also of a course that she left: what she wrote is hers to take away.
        self.enrolment_head(actor, enrolment).await?;
        let now = self.platform.clock.now();
        let stamp = Stamp::bounded(edited_at, edit, now);
        let row = lesson_note::Model {
            id,
            person_id: actor.person,
            enrolment_id: enrolment,
            lesson_key: String::new(),
            block: String::new(),
            language: actor.language.tag().to_owned(),
            quote: None,
            prefix: None,
            suffix: None,
            text: None,
            written_at: now,
            edited_at: stamp.at,
            edit_id: stamp.edit,
            deleted_at: Some(now),
        };
        self.platform.database.write(&scope, async |transaction| merge(transaction, &scope, row).await).await.map(|_| ())
    }

    /// The caller's notes with where they were written, those that contain all the words.
    pub(in crate::learning) async fn list_notes(
        &self,
        actor: &Actor,
        words: &str,
        language: Language,
    ) -> Result<Vec<ListedNote>, ApiError> {
        let scope = actor.own()?;
        let rows = self.platform.database.read_latest(&scope, async |connection| store::notes(connection, &scope).await).await?;
        let words: Vec<String> = words.to_lowercase().split_whitespace().map(str::to_owned).collect();
        let mut courses = BTreeMap::new();
        let mut listed = Vec::new();
        for row in rows {
            let course = match courses.get(&row.enrolment_id) {
                Some(course) => std::sync::Arc::clone(course),
                None => {
                    let head = self.enrolment_head(actor, row.enrolment_id).await?;
                    let course = self.ruling_version(head.course, head.began_with).await?;
                    courses.insert(row.enrolment_id, std::sync::Arc::clone(&course));
                    course
                }
            };
            let lesson = open_lesson(&course, &row.lesson_key).map(|lesson| lesson_title(&course, lesson, language));
            let one = ListedNote {
                note: Note::of(row),
                course_slug: course.course.slug.clone(),
                course_title: course.title(language).to_owned(),
                lesson_title: lesson,
            };
            if contains(&one, &words) {
                listed.push(one);
            }
        }
        Ok(listed)
    }
}

/// Puts one edit to what is known of its note. The later one holds; when it was written first stays as it was.
async fn merge(transaction: &DatabaseTransaction, scope: &Scope, new: lesson_note::Model) -> Result<lesson_note::Model, ApiError> {
    let stamp = |row: &lesson_note::Model| Stamp { at: row.edited_at, edit: row.edit_id };
    match store::lock_note(transaction, scope, new.id).await? {
        Some(known) if known.enrolment_id != new.enrolment_id => Err(ApiError::conflict().detail("This id was used for another note.")),
        Some(known) if !stamp(&new).supersedes(stamp(&known)) => Ok(known),
        Some(known) => {
            let row = lesson_note::Model { written_at: known.written_at, ..new };
            store::save_note(transaction, scope, row.clone()).await?;
            Ok(row)
        }
        None => {
            if store::count_notes(transaction, scope, new.enrolment_id).await? >= MOST_NOTES {
                return Err(ApiError::too_large().detail("There is no room for more notes on this course."));
            }
            if !store::insert_note(transaction, scope, new.clone()).await? {
                return Err(ApiError::conflict().detail("This id was used for another note."));
            }
            Ok(new)
        }
    }
}

fn contains(listed: &ListedNote, words: &[String]) -> bool {
    let note = &listed.note;
    let quote = note.quote.as_ref().map_or("", |quote| quote.exact.as_str());
    let parts =
        [note.text.as_deref().unwrap_or_default(), quote, listed.course_title.as_str(), listed.lesson_title.as_deref().unwrap_or_default()];
    let text = parts.join(" ").to_lowercase();
    words.iter().all(|word| text.contains(word))
}
