//! The patience of a socket: a request whose first byte has come must be answered within a time, however slowly the rest of it
//! comes.
//!
//! The envelope's timeout begins when the head of a request is complete, and the framework gives a head as long as it takes. A
//! client that sends its head byte by byte, or never to its end, would hold a connection for ever. Who sends much gets more time,
//! as long as it comes at a pace that a slow line still has: a file of 50 MB cannot arrive within half a minute.

use crate::platform::config::ServerConfig;
use poem::http::uri::Scheme;
use poem::listener::Acceptor;
use poem::web::{LocalAddr, RemoteAddr};
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

/// The slowest pace at which a large request may come, in bytes per second.
const SLOWEST: u32 = 16 * 1024;

/// How long a connection may take.
#[derive(Clone, Copy, Debug)]
struct Patience {
    /// From the first byte of a request to the first byte of its answer.
    request: Duration,
    /// Between two bytes of answers, with whatever comes in between.
    rest: Duration,
}

/// Accepts connections that end when they take too long.
#[derive(Debug)]
pub struct PatientAcceptor<A> {
    inner: A,
    patience: Patience,
}

impl<A> PatientAcceptor<A> {
    /// Takes the times from the configuration; each is a little longer than the one that is answered with a problem.
    #[must_use]
    pub fn new(inner: A, config: &ServerConfig) -> Self {
        let request = Duration::from_secs(config.request_timeout_seconds + 1);
        Self { inner, patience: Patience { request, rest: request + Duration::from_secs(config.idle_timeout_seconds) } }
    }
}

impl<A: Acceptor> Acceptor for PatientAcceptor<A> {
    type Io = PatientStream<A::Io>;

    fn local_addr(&self) -> Vec<LocalAddr> {
        self.inner.local_addr()
    }

    async fn accept(&mut self) -> io::Result<(Self::Io, LocalAddr, RemoteAddr, Scheme)> {
        let (stream, local, remote, scheme) = self.inner.accept().await?;
        let end = Box::pin(sleep(self.patience.rest));
        Ok((PatientStream { inner: stream, patience: self.patience, end, is_asked: false }, local, remote, scheme))
    }
}

/// A connection that ends when it takes too long.
#[derive(Debug)]
pub struct PatientStream<S> {
    inner: S,
    patience: Patience,
    end: Pin<Box<Sleep>>,
    /// Something of a request has come and nothing of its answer has gone.
    is_asked: bool,
}

impl<S: AsyncRead + Unpin> AsyncRead for PatientStream<S> {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.end.as_mut().poll(context).is_ready() {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.inner).poll_read(context, buffer))?;
        let came = u32::try_from(buffer.filled().len() - before).unwrap_or(u32::MAX);
        if came > 0 {
            let end = if self.is_asked { self.end.deadline() } else { Instant::now() + self.patience.request };
            self.is_asked = true;
            self.end.as_mut().reset(end + Duration::from_secs(1) * came / SLOWEST);
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> PatientStream<S> {
    fn written(&mut self, outcome: io::Result<usize>) -> Poll<io::Result<usize>> {
        if outcome.as_ref().is_ok_and(|bytes| *bytes > 0) {
            self.is_asked = false;
            let end = Instant::now() + self.patience.rest;
            self.end.as_mut().reset(end);
        }
        Poll::Ready(outcome)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for PatientStream<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let outcome = ready!(Pin::new(&mut self.inner).poll_write(context, bytes));
        self.written(outcome)
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[io::IoSlice<'_>]) -> Poll<io::Result<usize>> {
        let outcome = ready!(Pin::new(&mut self.inner).poll_write_vectored(context, bytes));
        self.written(outcome)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }
}
