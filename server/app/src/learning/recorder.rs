//! Writes answers of many people in one transaction.
//!
//! A durable commit costs a write to the disk, whatever it holds. The recorder takes the answers that arrived while the last
//! commit ran, writes them together and acknowledges each when the commit has returned. A lone answer does not wait for
//! others. If a batch fails, its answers are tried one by one, so that a bad one does not take the others down.
//!
//! The latest answer to a question counts, so no two answers get the same moment and none gets an earlier one than the answer
//! before it, also when the machine's clock stands still or is set back: each is written at least a microsecond later. A practice
//! answer that waited on a device is written at the moment when it was given, so that of two devices the later answer counts,
//! whichever of them comes back first.

use super::store::{self, NewResponse, Refused};
use crate::platform::access::Scope;
use crate::platform::{ApiError, SharedPlatform};
use chrono::{DateTime, Utc};
use sea_orm::DbErr;
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::{Mutex, mpsc, oneshot};

/// The most answers in one transaction: 12 columns each, far below SQLite's limit on parameters.
const BATCH: usize = 500;

/// Answers that wait when the disk is slow; more are asked to come back later.
const WAITING: usize = 20_000;

/// An answer as it stands in the ledger.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// When it was written down; for a repeat, when it was first.
    pub answered_at: DateTime<Utc>,
    /// What stands in the ledger, as JSON; for a repeat, what was first sent under this id.
    pub answer: String,
    /// The question it answers.
    pub question_key: String,
}

type Outcome = Result<Recorded, ApiError>;

struct Waiting {
    response: NewResponse,
    reply: oneshot::Sender<Outcome>,
}

/// The way to the recorder's task.
#[derive(Clone, Debug)]
pub struct Recorder {
    queue: mpsc::Sender<Waiting>,
}

impl Recorder {
    /// Starts the task; it ends when the last sender is gone.
    #[must_use]
    pub fn start(platform: SharedPlatform) -> Self {
        let (queue, waiting) = mpsc::channel(WAITING);
        let waiting = Arc::new(Mutex::new(waiting));
        tokio::spawn(async move {
            // Should it ever panic, the answers in its hands are refused, not acknowledged, and it begins anew.
            while let Err(error) = tokio::spawn(run(platform.clone(), waiting.clone())).await {
                tracing::error!(%error, "recording answers panicked");
            }
        });
        Self { queue }
    }

    /// Records an answer and returns when it is durable.
    ///
    /// # Errors
    /// `unavailable` when too many wait, `attempt_closed`, `time_over`, `not_found`, `conflict`, or what the database refuses with.
    pub async fn record(&self, response: NewResponse) -> Outcome {
        let (reply, outcome) = oneshot::channel();
        self.queue.try_send(Waiting { response, reply }).map_err(|_| ApiError::unavailable().retry_after(2))?;
        outcome.await.map_err(|_| ApiError::unavailable().retry_after(2))?
    }
}

async fn run(platform: SharedPlatform, queue: Arc<Mutex<mpsc::Receiver<Waiting>>>) {
    let mut queue = queue.lock().await;
    let mut batch = Vec::with_capacity(BATCH);
    let mut next = DateTime::<Utc>::MIN_UTC;
    while queue.recv_many(&mut batch, BATCH).await > 0 {
        let first = platform.clock.now().max(next);
        next = store::moment(first, batch.len());
        metrics::histogram!("answers_per_commit").record(batch.len() as f64);
        let responses: Vec<NewResponse> = batch.iter().map(|waiting| waiting.response.clone()).collect();
        match write(&platform, &responses, first).await {
            Ok(outcomes) => {
                for (waiting, outcome) in batch.drain(..).zip(outcomes) {
                    // A client that went away does not need its answer's outcome; the answer is kept.
                    let _ = waiting.reply.send(outcome);
                }
            }
            // Without a connection none of them would fare better alone.
            Err(error) if batch.len() == 1 || matches!(error, DbErr::ConnectionAcquire(_) | DbErr::Conn(_)) => {
                for waiting in batch.drain(..) {
                    let _ = waiting.reply.send(Err(ApiError::from(error.clone())));
                }
            }
            Err(_) => {
                for (index, waiting) in batch.drain(..).enumerate() {
                    let first = store::moment(first, index);
                    let outcome = match write(&platform, std::slice::from_ref(&waiting.response), first).await {
                        Ok(mut outcomes) => outcomes.pop().unwrap_or_else(|| Err(ApiError::internal())),
                        Err(error) => Err(error.into()),
                    };
                    let _ = waiting.reply.send(outcome);
                }
            }
        }
    }
}

async fn write(platform: &SharedPlatform, responses: &[NewResponse], first: DateTime<Utc>) -> Result<Vec<Outcome>, DbErr> {
    let scope = Scope::system("each answer was checked against its own author's enrolment, and is again here");
    let (refused, repeats) =
        platform.database.write(&scope, async |transaction| store::append_responses(transaction, &scope, responses, first).await).await?;
    let repeats: BTreeMap<_, _> = repeats.into_iter().map(|row| (row.id, row)).collect();
    let outcomes = responses.iter().enumerate().map(|(index, response)| match refused.get(&index) {
        Some(refused) => Err(refusal(*refused)),
        None => match repeats.get(&response.id) {
            Some(row)
                if row.enrolment_id != response.enrolment
                    || row.question_key != response.question
                    || row.attempt_id != response.attempt =>
            {
                Err(ApiError::conflict().detail("This id was used for another answer."))
            }
            Some(row) => Ok(Recorded { answered_at: row.answered_at, answer: row.answer.clone(), question_key: row.question_key.clone() }),
            None => Ok(Recorded {
                answered_at: store::moment(first, index) - response.age,
                answer: response.answer.clone(),
                question_key: response.question.clone(),
            }),
        },
    });
    Ok(outcomes.collect())
}

/// What is said to whose answer or file is not taken.
pub(super) fn refusal(refused: Refused) -> ApiError {
    match refused {
        Refused::Closed => ApiError::attempt_closed().detail("This attempt was handed in; its answers can no longer change."),
        Refused::TimeOver => ApiError::time_over().detail("The time for this test is over; what was saved before counts."),
        Refused::Missing => ApiError::not_found(),
    }
}
