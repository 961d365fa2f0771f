//! The export's stream: chunks of people are read one after the other in one transaction and sent as they come.
//!
//! The reading task holds the transaction, so that the whole file shows one moment, and a bounded channel, so that a slow
//! reader slows the reading down instead of filling the memory. A reader that takes nothing for a minute is given up,
//! because it holds a database connection. Packing and drawing is done on a thread for work that takes the processor; it waits for
//! nobody there. Only a message of its own ends the answer well: when the task fails, the channel
//! closes without it and the connection breaks off, so that nobody takes a part for the whole.

use super::file::File;
use super::filter::Filter;
use super::store::{self, LevelRow, PersonRow};
use crate::platform::access::Scope;
use bytes::Bytes;
use chrono::NaiveDate;
use futures_util::{Stream, StreamExt};
use poem::Body;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};
use std::io;
use std::time::Duration;
use tabular::OutputError;
use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// People read at a time.
const CHUNK: u32 = 100;
/// Pieces that wait for the reader.
const WAITING: usize = 4;
/// A reader that takes nothing for so long is gone.
const PATIENCE: Duration = Duration::from_secs(60);
/// An export holds a connection and a moment of the database; no reader keeps them longer than this.
const LONGEST: Duration = Duration::from_secs(600);

/// What is exported.
pub struct Export {
    pub scope: Scope,
    pub filter: Filter,
    pub today: NaiveDate,
}

/// People with their levels.
pub struct Chunk {
    pub people: Vec<PersonRow>,
    pub levels: Vec<LevelRow>,
}

enum Piece {
    Text(Bytes),
    End,
}

/// Why an export broke off.
#[derive(Debug, thiserror::Error)]
enum Interruption {
    #[error("the database failed: {0}")]
    Database(#[from] DbErr),
    #[error("the file could not be written: {0}")]
    File(#[from] OutputError),
    #[error("the file's writer ended: {0}")]
    Writer(#[from] tokio::task::JoinError),
    #[error("the reader went away")]
    Gone,
    #[error("the reader took nothing for {} seconds", PATIENCE.as_secs())]
    TooSlow,
    #[error("the reader took longer than {} minutes in all", LONGEST.as_secs() / 60)]
    TooLong,
}

impl Export {
    /// Reads the people behind a person, with their levels.
    pub async fn read(&self, connection: &impl ConnectionTrait, after: Option<&PersonRow>) -> Result<Chunk, DbErr> {
        let people = store::people(connection, &self.scope, &self.filter, self.today, after, CHUNK).await?;
        let levels = store::levels(connection, &self.scope, &people, self.filter.skill.as_deref()).await?;
        Ok(Chunk { people, levels })
    }

    /// The answer's body. The first chunk was read before, so that most failures still become a proper answer; the
    /// transaction and the permit are held until the last byte is on its way.
    pub fn stream(self, transaction: DatabaseTransaction, first: Chunk, file: File, permit: OwnedSemaphorePermit) -> Body {
        let (sender, receiver) = channel(WAITING);
        tokio::spawn(async move {
            let produced = tokio::time::timeout(LONGEST, self.produce(&transaction, first, file, &sender)).await;
            match produced.unwrap_or(Err(Interruption::TooLong)) {
                // Nobody waits any more: there is nothing to break off.
                Ok(()) | Err(Interruption::Gone) => {}
                Err(reason) => tracing::error!(%reason, "an export broke off"),
            }
            drop(permit);
        });
        body(receiver)
    }

    async fn produce(
        &self,
        connection: &impl ConnectionTrait,
        first: Chunk,
        mut file: File,
        sender: &Sender<Piece>,
    ) -> Result<(), Interruption> {
        let mut chunk = first;
        loop {
            let last = chunk.people.last().filter(|_| chunk.people.len() == CHUNK as usize).cloned();
            let (grown, pieces) = tokio::task::spawn_blocking(move || {
                let pieces = file.people(&chunk);
                (file, pieces)
            })
            .await?;
            file = grown;
            for piece in pieces? {
                send(sender, Piece::Text(piece)).await?;
            }
            let Some(last) = last else { break };
            chunk = self.read(connection, Some(&last)).await?;
        }
        let rest = tokio::task::spawn_blocking(move || file.finish()).await??;
        send(sender, Piece::Text(rest)).await?;
        send(sender, Piece::End).await
    }
}

async fn send(sender: &Sender<Piece>, piece: Piece) -> Result<(), Interruption> {
    match tokio::time::timeout(PATIENCE, sender.send(piece)).await {
        Ok(sent) => sent.map_err(|_| Interruption::Gone),
        Err(_) => Err(Interruption::TooSlow),
    }
}

/// The answer's body.
fn body(receiver: Receiver<Piece>) -> Body {
    Body::from_bytes_stream(pieces(receiver).map(|piece| piece.or_else(break_off)))
}

/// Ends the connection where it is, without the mark that ends a whole answer.
///
/// An error in the body should do that, but poem 3.1.12 polls a connection once more after it has failed, and hyper then
/// writes the mark: half a file would look whole. Unwinding ends the connection's task, where poem catches it, and nothing
/// else; as it is no panic, no hook hears of it. The reason was logged where it arose.
#[expect(clippy::needless_pass_by_value, reason = "it stands in a chain of errors that are handed on")]
fn break_off(reason: io::Error) -> io::Result<Bytes> {
    std::panic::resume_unwind(Box::new(reason.to_string()))
}

/// The pieces until the end. A channel that closes before it is an error.
fn pieces(receiver: Receiver<Piece>) -> impl Stream<Item = io::Result<Bytes>> {
    futures_util::stream::unfold(Some(receiver), async |receiver| {
        let mut receiver = receiver?;
        match receiver.recv().await {
            Some(Piece::Text(text)) => Some((Ok(text), Some(receiver))),
            Some(Piece::End) => None,
            None => Some((Err(io::Error::other("the export broke off")), None)),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::config::Config;
    use crate::platform::http::Envelope;
    use crate::testing::{ask, serve};
    use poem::{EndpointExt, Response};
    use std::collections::BTreeMap;

    /// Whether a client can tell from the answer that it is whole, when the export ends well or does not.
    async fn is_whole(ends_well: bool, headers: &str) -> bool {
        let endpoint = poem::endpoint::make(move |_| async move {
            let (sender, receiver) = channel(2);
            tokio::spawn(async move {
                let _ = sender.send(Piece::Text(Bytes::from(vec![b'a'; 100_000]))).await;
                if ends_well {
                    let _ = sender.send(Piece::End).await;
                }
            });
            Ok::<_, poem::Error>(Response::builder().content_type("text/csv; charset=utf-8").body(body(receiver)))
        });
        let config = Config::parse(None, &BTreeMap::new()).unwrap();
        let address = serve(endpoint.with(Envelope::new(&config.server))).await;
        let answer = ask(address, "/", headers).await;
        assert!(answer.starts_with(b"HTTP/1.1 200 OK"));
        // The empty chunk that ends an answer of unknown length.
        answer.ends_with(b"\r\n0\r\n\r\n")
    }

    #[tokio::test]
    async fn an_export_that_breaks_off_breaks_the_connection_off() {
        for headers in ["", "Accept-Encoding: gzip\r\n", "Accept-Encoding: br\r\n"] {
            assert!(is_whole(true, headers).await, "{headers}");
            assert!(!is_whole(false, headers).await, "{headers}");
        }
    }

    #[tokio::test]
    async fn a_channel_that_closes_before_the_end_is_an_error() {
        let (sender, receiver) = channel(2);
        sender.send(Piece::Text(Bytes::from_static(b"half"))).await.ok().unwrap();
        drop(sender);
        let pieces: Vec<io::Result<Bytes>> = pieces(receiver).collect().await;
        assert_eq!(pieces.len(), 2);
        assert!(pieces[0].is_ok() && pieces[1].is_err());
    }

    #[tokio::test]
    async fn only_the_end_ends_well() {
        let (sender, receiver) = channel(2);
        sender.send(Piece::Text(Bytes::from_static(b"all"))).await.ok().unwrap();
        sender.send(Piece::End).await.ok().unwrap();
        let pieces: Vec<io::Result<Bytes>> = pieces(receiver).collect().await;
        assert!(pieces.len() == 1 && pieces[0].is_ok());
    }
}
