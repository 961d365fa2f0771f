//! The trainers' side.

use super::describing::Reader;
use super::{Feedback, New, read_place, store};
use crate::feedback::api::{
    FeedbackAnswerIn, FeedbackEffect, FeedbackItem, FeedbackKind, FeedbackSeenIn, FeedbackState, FeedbackThread, FeedbackUnread,
};
use crate::feedback::state::{self, Side};
use crate::feedback::store::ThreadPage;
use crate::feedback::words::{self, LONGEST_TEXT};
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{FeedbackThreadId, OrganisationId};
use crate::platform::language::Language;
use crate::platform::paging::Page;
use crate::platform::{ApiError, audit};

/// What a trainer wants to see.
#[derive(Clone, Debug, Default)]
pub struct Inbox {
    /// Mistakes or questions only.
    pub kind: Option<FeedbackKind>,
    /// Of one state only.
    pub state: Option<FeedbackState>,
    /// Of one course only, by its slug.
    pub course: Option<String>,
}

impl Feedback {
    /// One page of an organisation's threads. The reader's own are left out.
    pub(in crate::feedback) async fn list(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        asked: Inbox,
        after: Option<&str>,
        limit: u32,
        language: Language,
    ) -> Result<Page<FeedbackItem>, ApiError> {
        let scope = actor.scope(Permission::AnswerFeedback, organisation)?;
        let course = match &asked.course {
            Some(slug) => Some(self.catalogue.course_by_slug(slug).await?.course_id),
            None => None,
        };
        let after = after.map(read_place).transpose()?;
        let page = ThreadPage { kind: asked.kind, state: asked.state, course, without: Some(actor.person), after, limit };
        self.page(&scope, page, reader(actor, language)).await
    }

    /// How many of an organisation's threads have something that no trainer has seen.
    pub(in crate::feedback) async fn unread(&self, actor: &Actor, organisation: OrganisationId) -> Result<FeedbackUnread, ApiError> {
        let scope = actor.scope(Permission::AnswerFeedback, organisation)?;
        self.count_unread(&scope, Some(actor.person)).await
    }

    /// A thread of the organisation's.
    pub(in crate::feedback) async fn thread(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        id: FeedbackThreadId,
        language: Language,
    ) -> Result<FeedbackThread, ApiError> {
        let scope = actor.scope(Permission::AnswerFeedback, organisation)?;
        self.describe(&scope, id, reader(actor, language)).await
    }

    /// Answers a thread, or says what was done.
    pub(in crate::feedback) async fn answer(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        id: FeedbackThreadId,
        new: FeedbackAnswerIn,
        language: Language,
    ) -> Result<FeedbackThread, ApiError> {
        let scope = actor.scope(Permission::AnswerFeedback, organisation)?;
        let text = words::optional("text", new.text.as_deref(), LONGEST_TEXT)?;
        if text.is_none() && new.effect.is_none() {
            return Err(ApiError::invalid("text", "empty", "Write what you want to say."));
        }
        let version = self.version_of(&scope, id).await?;
        let now = self.platform.clock.now();
        let event = audit::Event {
            actor: Some(actor.person),
            organisation: Some(organisation),
            action: match new.effect {
                None => "feedback.answered",
                Some(FeedbackEffect::Mended) => "feedback.mended",
                Some(FeedbackEffect::Closed) => "feedback.closed",
                Some(FeedbackEffect::Reopened) => "feedback.reopened",
            },
            record_kind: "feedback_thread",
            record_id: Some(id.to_string()),
            detail: None,
        };
        self.platform
            .database
            .write(&scope, async |transaction| {
                let mut row = store::lock_thread(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
                if row.person_id == actor.person {
                    return Err(ApiError::forbidden().reason("not_yourself").detail("Somebody else has to answer you."));
                }
                if new.effect == Some(FeedbackEffect::Mended) && row.kind != FeedbackKind::Mistake {
                    return Err(ApiError::invalid("effect", "no_mistake", "Only a reported mistake can be mended."));
                }
                let message = New { id: new.id, author: actor.person, text, side: Side::Trainer(new.effect) };
                if self.append(transaction, &scope, &mut row, &version, message).await? {
                    match new.effect {
                        Some(FeedbackEffect::Mended) => row.mended_at = Some(now),
                        Some(FeedbackEffect::Reopened) => row.mended_at = None,
                        _ => {}
                    }
                    store::save_thread(transaction, &scope, row).await?;
                    audit::record(transaction, now, event).await?;
                }
                Ok::<_, ApiError>(())
            })
            .await?;
        self.describe(&scope, id, reader(actor, language)).await
    }

    /// Notes how far the trainers have read.
    pub(in crate::feedback) async fn seen(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        id: FeedbackThreadId,
        new: FeedbackSeenIn,
    ) -> Result<FeedbackUnread, ApiError> {
        let scope = actor.scope(Permission::AnswerFeedback, organisation)?;
        self.platform
            .database
            .write(&scope, async |transaction| {
                let mut row = store::lock_thread(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
                row.trainers_seen = state::seen(row.trainers_seen, new.messages, row.message_count);
                Ok::<_, ApiError>(store::save_thread(transaction, &scope, row).await?)
            })
            .await?;
        self.count_unread(&scope, Some(actor.person)).await
    }
}

fn reader(actor: &Actor, language: Language) -> Reader {
    Reader { person: actor.person, is_trainer: true, language }
}
