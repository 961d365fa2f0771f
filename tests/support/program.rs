//! The program itself, as a process that can be killed.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// A running server of its own.
#[derive(Debug)]
pub struct Program {
    /// Where it listens.
    pub address: SocketAddr,
    child: Child,
    log: PathBuf,
}

/// The built program. Built here, so that no test runs an old one; when it is up to date this takes a moment only.
static FILE: LazyLock<Result<PathBuf, String>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie below the workspace");
    let mut build = Command::new(env!("CARGO"));
    build.current_dir(root).args(["build", "--quiet", "--package", "skillpact"]);
    // What cargo tells this test about itself is not about the program: the build scripts of some crates look at it and
    // would run again, and with them everything that stands on them would be built again.
    for (name, _) in std::env::vars() {
        if name.starts_with("CARGO_PKG_")
            || ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_CRATE_NAME", "OUT_DIR"].contains(&name.as_str())
        {
            build.env_remove(name);
        }
    }
    if !cfg!(debug_assertions) {
        build.arg("--release");
    }
    let output = build.output().expect("cargo runs");
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    // This test's own file lies in target/debug/deps.
    let own = std::env::current_exe().expect("this program has a file");
    Ok(own.parent().and_then(Path::parent).expect("it lies two folders deep").join("skillpact"))
});

/// A port that nobody listens on.
///
/// # Panics
/// When there is none.
#[must_use]
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("a bound socket has an address").port()
}

impl Program {
    /// The program with a command, before it is started; nothing of this process's own settings reaches it.
    #[must_use]
    pub fn command(arguments: &[&str]) -> Command {
        let mut command = Command::new(Self::file());
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SKILLPACT_")) {
            command.env_remove(name);
        }
        command.args(arguments);
        command
    }

    /// The program's file.
    ///
    /// # Panics
    /// When it could not be built.
    #[must_use]
    pub fn file() -> &'static Path {
        FILE.as_deref().unwrap_or_else(|error| panic!("the program could not be built: {error}"))
    }

    /// Starts a server with these settings and waits until it is ready.
    ///
    /// # Panics
    /// When it does not become ready.
    #[must_use]
    pub fn start(settings: &BTreeMap<String, String>, folder: &Path) -> Self {
        Self::start_as(Self::command(&["serve"]), settings, folder)
    }

    /// The same with a command of one's own, for example a shell that limits the program first.
    ///
    /// # Panics
    /// When it does not become ready.
    #[must_use]
    pub fn start_as(mut command: Command, settings: &BTreeMap<String, String>, folder: &Path) -> Self {
        let address = SocketAddr::from(([127, 0, 0, 1], free_port()));
        let log = folder.join("server.log");
        let output = std::fs::File::options().create(true).append(true).open(&log).expect("a log can be written");
        command
            .envs(settings)
            .env("SKILLPACT_SERVER_ADDRESS", address.to_string())
            .env("SKILLPACT_METRICS_ENABLED", "false")
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(output);
        let child = command.spawn().expect("the program starts");
        let mut program = Self { address, child, log };
        let deadline = Instant::now() + Duration::from_secs(60);
        while !program.is_ready() {
            let ended = program.child.try_wait().expect("the process can be asked");
            assert!(ended.is_none() && Instant::now() < deadline, "the server did not start ({ended:?}):\n{}", program.log());
            std::thread::sleep(Duration::from_millis(20));
        }
        program
    }

    fn is_ready(&self) -> bool {
        let ask = || -> std::io::Result<String> {
            let mut stream = TcpStream::connect_timeout(&self.address, Duration::from_secs(1))?;
            stream.set_read_timeout(Some(Duration::from_secs(5)))?;
            stream.write_all(b"GET /health/ready HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n")?;
            let mut answer = String::new();
            stream.read_to_string(&mut answer)?;
            Ok(answer)
        };
        ask().is_ok_and(|answer| answer.starts_with("HTTP/1.1 200"))
    }

    /// Kills it as a power cut or the kernel would: without a word.
    ///
    /// # Panics
    /// When it is not there.
    pub fn kill(mut self) {
        self.child.kill().expect("the process is there");
        self.child.wait().expect("the process ends");
    }

    /// Asks it to stop.
    ///
    /// # Panics
    /// When it cannot be asked.
    pub fn terminate(&self) {
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().expect("kill runs");
        assert!(asked.success(), "the process is there");
    }

    /// Waits until it has ended.
    ///
    /// # Panics
    /// When it does not end within a time.
    pub fn wait(&mut self, patience: Duration) -> ExitStatus {
        let deadline = Instant::now() + patience;
        loop {
            if let Some(status) = self.child.try_wait().expect("the process can be asked") {
                return status;
            }
            assert!(Instant::now() < deadline, "the server did not end:\n{}", self.log());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// What it has logged.
    #[must_use]
    pub fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already; then there is nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
