//! Operations on a reader's own notes.

use super::super::service::Learning;
use super::Done;
use super::notes::{ListedNote, Note, NoteIn};
use crate::api::Tag;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{EnrolmentId, NoteEditId, NoteId};
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use std::sync::Arc;

/// Notes beside lessons.
#[derive(Debug)]
pub struct NotesApi {
    learning: Arc<Learning>,
}

impl NotesApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(learning: Arc<Learning>) -> Self {
        Self { learning }
    }
}

#[OpenApi(tag = "Tag::Notes")]
impl NotesApi {
    /// List the own notes.
    ///
    /// The one that was changed last first, 2,000 at most; those in one lesson come with `getLessonState` too. Nobody but
    /// their writer ever sees them.
    ///
    /// Permission: `own`.
    #[oai(path = "/notes", method = "get", operation_id = "listNotes")]
    async fn list_notes(
        &self,
        actor: SignedIn,
        /// Words that the note, its passage or the titles contain.
        #[oai(validator(max_length = "200"))]
        q: Query<Option<String>>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Vec<ListedNote>>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        Ok(Json(self.learning.list_notes(&actor, q.0.as_deref().unwrap_or_default(), language).await?))
    }

    /// Write or change a note.
    ///
    /// Its id and that of the change are made by the client. Of several changes the latest holds, whatever the order in which
    /// they arrive; the answer is the note that holds. A note that was deleted comes back by a later change.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments/:enrolment_id/notes/:note_id", method = "put", operation_id = "saveNote")]
    async fn save_note(
        &self,
        actor: SignedIn,
        /// The enrolment.
        enrolment_id: Path<EnrolmentId>,
        /// The note.
        note_id: Path<NoteId>,
        body: Json<NoteIn>,
    ) -> Result<Json<Note>, ApiError> {
        Ok(Json(self.learning.save_note(&actor, enrolment_id.0, note_id.0, body.0).await?))
    }

    /// Delete a note.
    ///
    /// Its words are gone at once. A change that was made before and arrives later does not bring it back.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments/:enrolment_id/notes/:note_id", method = "delete", operation_id = "deleteNote")]
    async fn delete_note(
        &self,
        actor: SignedIn,
        /// The enrolment.
        enrolment_id: Path<EnrolmentId>,
        /// The note.
        note_id: Path<NoteId>,
        /// When she deleted it, by her device's clock.
        edited_at: Query<DateTime<Utc>>,
        /// The deletion, made by the client as the id of a change.
        edit_id: Query<NoteEditId>,
    ) -> Result<Done, ApiError> {
        self.learning.delete_note(&actor, enrolment_id.0, note_id.0, edited_at.0, edit_id.0).await?;
        Ok(Done::Done)
    }
}
