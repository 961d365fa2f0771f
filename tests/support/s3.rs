//! An S3-compatible store of the tests' own: `s3s-fs`, which keeps objects in a folder and checks every request's signature.

use crate::program::free_port;
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A running store with an empty bucket. It ends with its test.
#[derive(Debug)]
pub struct S3Store {
    /// Where the bucket's objects lie as files.
    pub bucket: PathBuf,
    port: u16,
    child: Child,
    _folder: TempDir,
}

const BUCKET: &str = "skillpact";
const KEY_ID: &str = "the-tests-key";
const SECRET: &str = "the-tests-secret";

/// The store's program. Installed when it is missing, which takes a minute once.
static FILE: LazyLock<PathBuf> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie below the workspace");
    let installed = Command::new(root.join("scripts/install-test-tools")).arg("s3").status().expect("the script runs");
    assert!(installed.success(), "the store's program is needed: run scripts/install-test-tools s3");
    root.join("target/tools/bin/s3s-fs")
});

impl S3Store {
    /// Starts a store.
    ///
    /// # Panics
    /// When it cannot be installed or does not start: the test cannot go on, and must not pass.
    #[must_use]
    pub fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("skillpact-s3-").tempdir().expect("a temporary folder can be made");
        let bucket = folder.path().join(BUCKET);
        std::fs::create_dir(&bucket).expect("a bucket can be made");
        let port = free_port();
        let child = Command::new(&*FILE)
            .args(["--host", "127.0.0.1", "--port", &port.to_string(), "--access-key", KEY_ID, "--secret-key", SECRET])
            .arg(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the store starts");
        let store = Self { bucket, port, child, _folder: folder };
        let deadline = Instant::now() + Duration::from_secs(30);
        while TcpStream::connect(SocketAddr::from(([127, 0, 0, 1], port))).is_err() {
            assert!(Instant::now() < deadline, "the store did not start");
            std::thread::sleep(Duration::from_millis(20));
        }
        store
    }

    /// The settings with which the program keeps its files here.
    #[must_use]
    pub fn settings(&self) -> Vec<(&'static str, String)> {
        vec![
            ("STORAGE_KIND", "s3".to_owned()),
            ("STORAGE_ENDPOINT", format!("http://127.0.0.1:{}", self.port)),
            ("STORAGE_BUCKET", BUCKET.to_owned()),
            ("STORAGE_KEY_ID", KEY_ID.to_owned()),
            ("STORAGE_SECRET", SECRET.to_owned()),
        ]
    }

    /// Ends it in the middle of whatever it does.
    ///
    /// # Panics
    /// When it is not there.
    pub fn kill(&mut self) {
        self.child.kill().expect("the process is there");
        self.child.wait().expect("the process ends");
    }
}

impl Drop for S3Store {
    fn drop(&mut self) {
        // It may have ended already; then there is nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
