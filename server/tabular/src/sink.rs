//! Where bytes go: counted, hashed, and shut when a file breaks off.

use sha2::{Digest, Sha256};
use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The state of a file on its way.
#[derive(Clone, Default)]
pub(crate) struct Tally(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    bytes: u64,
    hash: Sha256,
    shut: bool,
}

impl Tally {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on nothing is written: what libraries write when they are dropped must not make half a file look whole.
    pub fn shut(&self) {
        self.state().shut = true;
    }

    pub fn bytes(&self) -> u64 {
        self.state().bytes
    }

    /// SHA-256 of everything so far.
    pub fn hash(&self) -> [u8; 32] {
        self.state().hash.clone().finalize().into()
    }
}

/// A sink that is counted and hashed.
pub(crate) struct Counted<W> {
    sink: W,
    tally: Tally,
}

impl<W> Counted<W> {
    pub fn new(sink: W, tally: Tally) -> Self {
        Self { sink, tally }
    }
}

impl<W: Write> Write for Counted<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.tally.state().shut {
            return Ok(bytes.len());
        }
        let written = self.sink.write(bytes)?;
        let mut state = self.tally.state();
        state.bytes += written as u64;
        state.hash.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.tally.state().shut { Ok(()) } else { self.sink.flush() }
    }
}

/// A sink that keeps what was written until it is taken, for programs that send in pieces without a thread that waits.
///
/// A clone is the same sink: one goes into the writer, the other takes the pieces out between two rows.
#[derive(Clone, Debug, Default)]
pub struct Pieces(Arc<Mutex<Vec<u8>>>);

impl Pieces {
    /// A sink without anything in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn bytes(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What has been written since it was last taken; may be empty.
    #[must_use]
    pub fn take(&self) -> Vec<u8> {
        std::mem::take(&mut self.bytes())
    }

    /// The same, once it is at least so many bytes.
    #[must_use]
    pub fn take_from(&self, least: usize) -> Option<Vec<u8>> {
        let mut bytes = self.bytes();
        (bytes.len() >= least).then(|| std::mem::take(&mut *bytes))
    }
}

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
