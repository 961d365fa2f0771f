//! What the operations on notes take and answer with.

use super::super::entity::lesson_note;
use crate::platform::ids::{EnrolmentId, NoteEditId, NoteId};
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use poem_openapi::Object;
use poem_openapi::types::Example;
use uuid::Uuid;

/// A passage, by its own words and a few of those around it (the W3C's text quote selector), so that it is found again when
/// the text around it has changed.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(deny_unknown_fields)]
pub struct NoteQuote {
    /// The words.
    #[oai(validator(min_length = 1, max_length = 2000))]
    pub exact: String,
    /// What stands just before.
    #[oai(validator(max_length = 100))]
    pub prefix: String,
    /// What stands just after.
    #[oai(validator(max_length = 100))]
    pub suffix: String,
}

/// A note as its writer wants it.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct NoteIn {
    /// The lesson's key.
    #[oai(validator(max_length = "100"))]
    pub lesson: String,
    /// The block it stands at.
    #[oai(validator(min_length = 1, max_length = 200))]
    pub block: String,
    /// The language the lesson is read in.
    pub language: Language,
    /// The marked passage; without one the note is about the whole block.
    pub quote: Option<NoteQuote>,
    /// What she writes about it; without a text the passage is only marked.
    #[oai(validator(max_length = 5000))]
    pub text: Option<String>,
    /// When she changed it, by her device's clock. The latest change holds; one from the future counts as made now.
    pub edited_at: DateTime<Utc>,
    /// The change, made by the client: sent again it takes effect once.
    pub edit_id: NoteEditId,
}

impl Example for NoteIn {
    fn example() -> Self {
        Self {
            lesson: "why-a-town-hall".to_owned(),
            block: "b2".to_owned(),
            language: Language::En,
            quote: Some(NoteQuote {
                exact: "the sender's address".to_owned(),
                prefix: "Look at ".to_owned(),
                suffix: " before you".to_owned(),
            }),
            text: Some("Show this to the front office.".to_owned()),
            edited_at: DateTime::from_timestamp_millis(1_795_000_000_000).unwrap_or_default(),
            edit_id: NoteEditId(Uuid::from_u128(1)),
        }
    }
}

/// What its writer keeps beside a lesson; nobody else sees it.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Note {
    /// Its id, made by the client.
    pub id: NoteId,
    /// The enrolment it belongs to.
    pub enrolment_id: EnrolmentId,
    /// The lesson's key.
    pub lesson: String,
    /// The block it was written at.
    pub block: String,
    /// The language the lesson was read in.
    pub language: Language,
    /// The marked passage.
    pub quote: Option<NoteQuote>,
    /// What she wrote.
    pub text: Option<String>,
    /// When it was written.
    pub written_at: DateTime<Utc>,
    /// When it was changed last.
    pub edited_at: DateTime<Utc>,
    /// When it was deleted; only in the answer to a change that came too late.
    pub deleted_at: Option<DateTime<Utc>>,
}

impl Note {
    /// From its row.
    #[must_use]
    pub fn of(row: lesson_note::Model) -> Self {
        let text = |text: Option<String>| text.unwrap_or_default();
        Self {
            id: row.id,
            enrolment_id: row.enrolment_id,
            lesson: row.lesson_key,
            block: row.block,
            language: Language::from_tag(&row.language).unwrap_or(Language::En),
            quote: row.quote.map(|exact| NoteQuote { exact, prefix: text(row.prefix), suffix: text(row.suffix) }),
            text: row.text,
            written_at: row.written_at,
            edited_at: row.edited_at,
            deleted_at: row.deleted_at,
        }
    }
}

/// A note with where it was written.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ListedNote {
    /// The note.
    pub note: Note,
    /// The course's name in addresses.
    pub course_slug: String,
    /// The course's title.
    pub course_title: String,
    /// The lesson's title; none when the course no longer has the lesson.
    pub lesson_title: Option<String>,
}
