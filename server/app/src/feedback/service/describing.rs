//! Threads as the API shows them.

use super::{Feedback, SORT, store};
use crate::feedback::api::{FeedbackItem, FeedbackMessage, FeedbackThread};
use crate::feedback::entity::{message, thread};
use crate::feedback::store::ThreadPage;
use crate::feedback::words;
use crate::learning::lesson_title;
use crate::organisations;
use crate::platform::ApiError;
use crate::platform::access::Scope;
use crate::platform::ids::{FeedbackThreadId, PersonId};
use crate::platform::language::Language;
use crate::platform::paging::{Page, cursor, cut};
use std::collections::BTreeMap;

/// Characters of a message in a list.
const BEGINNING: usize = 160;

/// Who reads.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// Herself.
    pub person: PersonId,
    /// Whether as a trainer.
    pub is_trainer: bool,
    /// The language of titles.
    pub language: Language,
}

impl Feedback {
    /// One page of threads inside a scope.
    pub(super) async fn page(&self, scope: &Scope, page: ThreadPage, reader: Reader) -> Result<Page<FeedbackItem>, ApiError> {
        let limit = page.limit;
        let look = async |connection: &_| {
            let (rows, more) = cut(store::threads(connection, scope, page).await?, limit);
            let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
            let first = store::first_messages(connection, scope, &ids).await?;
            let people: Vec<_> = if reader.is_trainer { rows.iter().map(|row| row.person_id).collect() } else { Vec::new() };
            let names = organisations::person_names(connection, scope, &people).await?;
            Ok::<_, ApiError>((rows, more, first, names))
        };
        let (rows, more, first, names) = self.platform.database.read_latest(scope, look).await?;
        let first: BTreeMap<FeedbackThreadId, message::Model> = first.into_iter().map(|row| (row.thread_id, row)).collect();
        let next = rows.last().filter(|_| more).map(|row| cursor(SORT, &[&row.changed_at.to_rfc3339(), &row.id.to_string()]));
        let mut items = Vec::with_capacity(rows.len());
        for row in rows {
            items.push(self.item(&row, first.get(&row.id), &names, reader).await?);
        }
        Ok(Page { items, next })
    }

    /// A thread inside a scope with its messages.
    pub(super) async fn describe(&self, scope: &Scope, id: FeedbackThreadId, reader: Reader) -> Result<FeedbackThread, ApiError> {
        let look = async |connection: &_| {
            let row = store::thread(connection, scope, id).await?.ok_or_else(ApiError::not_found)?;
            Ok::<_, ApiError>((row, store::messages(connection, scope, id).await?))
        };
        let (row, messages) = self.platform.database.read_latest(scope, look).await?;
        let mut people: Vec<_> = messages.iter().map(|message| message.author_id).collect();
        people.push(row.person_id);
        let named = Scope::system("who wrote in a thread is told to whom the thread is for");
        let names = async |connection: &_| organisations::person_names(connection, &named, &people).await;
        let names = self.platform.database.read(&named, names).await?;
        let thread = self.item(&row, messages.first(), &names, reader).await?;
        let shown = messages.into_iter().map(|message| FeedbackMessage {
            id: message.id,
            number: u32::try_from(message.number).unwrap_or(0),
            by_trainer: message.by_trainer == 1,
            own: message.author_id == reader.person,
            author_name: names.get(&message.author_id).cloned().unwrap_or_default(),
            text: message.text,
            effect: message.effect,
            written_at: message.written_at,
        });
        Ok(FeedbackThread { thread, messages: shown.collect() })
    }

    async fn item(
        &self,
        row: &thread::Model,
        first: Option<&message::Model>,
        names: &BTreeMap<PersonId, String>,
        reader: Reader,
    ) -> Result<FeedbackItem, ApiError> {
        // What was read then: a lesson may have another title now, or be gone.
        let read = self.catalogue.version(row.version_id).await?;
        let current = self.catalogue.course(row.course_id).await?;
        let lesson = row.lesson_key.as_deref().and_then(|key| read.lesson(key));
        let seen = if reader.is_trainer { row.trainers_seen } else { row.learner_seen };
        Ok(FeedbackItem {
            id: row.id,
            kind: row.kind,
            state: row.state,
            mended_at: row.mended_at,
            person_name: reader.is_trainer.then(|| names.get(&row.person_id).cloned().unwrap_or_default()),
            course_slug: current.course.slug.clone(),
            course_title: read.title(reader.language).to_owned(),
            lesson: row.lesson_key.clone(),
            lesson_title: lesson.map(|lesson| lesson_title(&read, lesson, reader.language)),
            block: row.block.clone(),
            quote: row.quote.clone(),
            language: row.language,
            version_number: read.number,
            version_is_current: read.version_id == current.version_id,
            beginning: first.and_then(|message| message.text.as_deref()).map(|text| words::beginning(text, BEGINNING)).unwrap_or_default(),
            message_count: u32::try_from(row.message_count).unwrap_or(0),
            unread: row.message_count > seen,
            created_at: row.created_at,
            changed_at: row.changed_at,
        })
    }
}
