//! The learner's side.

use super::describing::Reader;
use super::passage::Passage;
use super::{Feedback, New, own, read_place, store, taken, used_id};
use crate::feedback::api::{FeedbackIn, FeedbackItem, FeedbackMessageIn, FeedbackSeenIn, FeedbackState, FeedbackThread, FeedbackUnread};
use crate::feedback::entity::thread;
use crate::feedback::state::{self, Side};
use crate::feedback::store::ThreadPage;
use crate::feedback::words::{self, LONGEST_TEXT};
use crate::platform::access::Actor;
use crate::platform::ids::{EnrolmentId, FeedbackThreadId};
use crate::platform::language::Language;
use crate::platform::paging::Page;
use crate::platform::{ApiError, audit};

impl Feedback {
    /// Begins a thread; says whether it is new.
    pub(in crate::feedback) async fn begin(
        &self,
        actor: &Actor,
        enrolment: EnrolmentId,
        new: FeedbackIn,
    ) -> Result<(bool, FeedbackThread), ApiError> {
        let (scope, person) = own(actor)?;
        let home = self.learning.own_enrolment(actor, enrolment).await?;
        let text = words::needed("text", &new.text, LONGEST_TEXT)?;
        let passage = Passage::check(&home.version, &new)?;
        let now = self.platform.clock.now();
        let mut row = thread::Model {
            id: new.id,
            organisation_id: home.organisation,
            person_id: person,
            enrolment_id: enrolment,
            course_id: home.course,
            version_id: home.version.version_id,
            kind: new.kind,
            lesson_key: passage.lesson,
            block: passage.block,
            quote: passage.quote,
            language: new.language,
            state: FeedbackState::Open,
            mended_at: None,
            message_count: 0,
            learner_seen: 0,
            trainers_seen: 0,
            created_at: now,
            changed_at: now,
        };
        let event = audit::Event {
            actor: Some(person),
            organisation: Some(home.organisation),
            action: "feedback.began",
            record_kind: "feedback_thread",
            record_id: Some(new.id.to_string()),
            detail: None,
        };
        let is_new = self
            .platform
            .database
            .write(&scope, async |transaction| {
                if let Some(known) = store::lock_thread(transaction, &scope, new.id).await? {
                    return if known.enrolment_id == enrolment { Ok(false) } else { Err(used_id()) };
                }
                store::insert_thread(transaction, &scope, row.clone()).await.map_err(taken)?;
                let message = New { id: new.message_id, author: person, text: Some(text), side: Side::Learner };
                if !self.append(transaction, &scope, &mut row, &home.version, message).await? {
                    return Err(used_id());
                }
                store::save_thread(transaction, &scope, row.clone()).await?;
                audit::record(transaction, now, event).await?;
                Ok::<_, ApiError>(true)
            })
            .await;
        let is_new = match is_new {
            // The same request at the same time from another tab was faster.
            Err(error) if error.code() == used_id().code() => {
                let find = async |connection: &_| store::thread(connection, &scope, new.id).await;
                let known = self.platform.database.read_latest(&scope, find).await?;
                known.filter(|known| known.enrolment_id == enrolment && known.message_count > 0).ok_or(error)?;
                false
            }
            outcome => outcome?,
        };
        Ok((is_new, self.describe(&scope, new.id, reader(actor, new.language)).await?))
    }

    /// One page of her threads, of one course or all.
    pub(in crate::feedback) async fn list_own(
        &self,
        actor: &Actor,
        course: Option<&str>,
        after: Option<&str>,
        limit: u32,
        language: Language,
    ) -> Result<Page<FeedbackItem>, ApiError> {
        let (scope, _) = own(actor)?;
        let course = match course.filter(|slug| !slug.is_empty()) {
            Some(slug) => Some(self.catalogue.course_by_slug(slug).await?.course_id),
            None => None,
        };
        let page = ThreadPage { course, after: after.map(read_place).transpose()?, limit, ..ThreadPage::default() };
        self.page(&scope, page, reader(actor, language)).await
    }

    /// One of her threads.
    pub(in crate::feedback) async fn own_thread(
        &self,
        actor: &Actor,
        id: FeedbackThreadId,
        language: Language,
    ) -> Result<FeedbackThread, ApiError> {
        let (scope, _) = own(actor)?;
        self.describe(&scope, id, reader(actor, language)).await
    }

    /// Writes again in one of her threads.
    pub(in crate::feedback) async fn write(
        &self,
        actor: &Actor,
        id: FeedbackThreadId,
        new: FeedbackMessageIn,
        language: Language,
    ) -> Result<FeedbackThread, ApiError> {
        let (scope, person) = own(actor)?;
        let text = words::needed("text", &new.text, LONGEST_TEXT)?;
        let version = self.version_of(&scope, id).await?;
        self.platform
            .database
            .write(&scope, async |transaction| {
                let mut row = store::lock_thread(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
                let message = New { id: new.id, author: person, text: Some(text), side: Side::Learner };
                if self.append(transaction, &scope, &mut row, &version, message).await? {
                    store::save_thread(transaction, &scope, row).await?;
                }
                Ok::<_, ApiError>(())
            })
            .await?;
        self.describe(&scope, id, reader(actor, language)).await
    }

    /// Notes how far she has read.
    pub(in crate::feedback) async fn own_seen(
        &self,
        actor: &Actor,
        id: FeedbackThreadId,
        new: FeedbackSeenIn,
    ) -> Result<FeedbackUnread, ApiError> {
        let (scope, _) = own(actor)?;
        self.platform
            .database
            .write(&scope, async |transaction| {
                let mut row = store::lock_thread(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
                row.learner_seen = state::seen(row.learner_seen, new.messages, row.message_count);
                Ok::<_, ApiError>(store::save_thread(transaction, &scope, row).await?)
            })
            .await?;
        self.count_unread(&scope, None).await
    }

    /// How many of her threads have something new.
    pub(in crate::feedback) async fn own_unread(&self, actor: &Actor) -> Result<FeedbackUnread, ApiError> {
        let (scope, _) = own(actor)?;
        self.count_unread(&scope, None).await
    }
}

fn reader(actor: &Actor, language: Language) -> Reader {
    Reader { person: actor.person, is_trainer: false, language }
}
