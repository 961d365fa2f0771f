//! A PostgreSQL server of the tests' own, in a temporary folder, from the system's programs.

use crate::program::free_port;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A running server. It ends when this process ends, however it ends: a small shell holds the server and waits on a pipe.
#[derive(Debug)]
pub struct Postgres {
    port: u16,
    _keeper: Child,
}

/// Starts the server, waits on its own input, and takes everything away when that closes.
const KEEPER: &str = r#"
run() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" = 0 ] && chown postgres "$FOLDER"
run "$BIN/initdb" -D "$FOLDER/data" -U keeper --auth=trust -E UTF8 --locale=C.UTF-8 >/dev/null 2>"$FOLDER/initdb.log" || { cat "$FOLDER/initdb.log" >&2; exit 1; }
run "$BIN/postgres" -D "$FOLDER/data" -p "$PORT" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
  -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=300 -c shared_buffers=64MB -c max_wal_size=128MB >"$FOLDER/server.log" 2>&1 &
server=$!
read -r _
kill -INT "$(head -n 1 "$FOLDER/data/postmaster.pid")" 2>/dev/null
wait $server
rm -rf "$FOLDER"
"#;

impl Postgres {
    /// Starts a server and makes the role that the product connects as: an ordinary one, so that row-level security binds it.
    ///
    /// # Panics
    /// When PostgreSQL is not installed or does not start: the tests cannot go on, and must not pass.
    #[must_use]
    pub fn start() -> Self {
        let bin = programs().expect("PostgreSQL's programs are needed: run scripts/install-test-tools postgresql");
        let folder = roomy_memory().unwrap_or_else(std::env::temp_dir).join(format!("skillpact-postgresql-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a temporary folder can be made");
        let port = free_port();
        let keeper = Command::new("sh")
            .args(["-c", KEEPER])
            .env("BIN", &bin)
            .env("FOLDER", &folder)
            .env("PORT", port.to_string())
            .stdin(Stdio::piped())
            .spawn()
            .expect("a shell can be started");
        let server = Self { port, _keeper: keeper };
        let deadline = Instant::now() + Duration::from_secs(60);
        while !psql(&bin, port, "postgres", "SELECT 1").is_ok_and(|status| status) {
            assert!(Instant::now() < deadline, "PostgreSQL did not start; see {}", folder.display());
            std::thread::sleep(Duration::from_millis(100));
        }
        let made = psql(&bin, port, "postgres", "CREATE ROLE skillpact LOGIN CREATEDB NOSUPERUSER NOBYPASSRLS").expect("psql runs");
        assert!(made, "the role could not be made");
        server
    }

    /// The address of a database of this server.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        format!("postgres://skillpact@127.0.0.1:{}/{database}", self.port)
    }
}

/// The folder with `initdb` and `postgres`: the newest that Debian has, or Homebrew, or the one on the path.
fn programs() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"]
        .iter()
        .filter_map(|folder| std::fs::read_dir(folder).ok())
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("bin"))
        .filter(|bin| bin.join("initdb").exists() && bin.join("postgres").exists())
        .collect();
    found.sort();
    let on_path = std::env::var_os("PATH").and_then(|path| std::env::split_paths(&path).find(|folder| folder.join("initdb").exists()));
    found.pop().or(on_path)
}

/// A folder in memory when the system has one with a gigabyte of room: a fresh database is some four hundred files, which a disk
/// takes ten times as long to make.
fn roomy_memory() -> Option<PathBuf> {
    const KILOBYTES: u64 = 1_048_576;
    let output = Command::new("df").args(["-Pk", "/dev/shm"]).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let available: u64 = text.lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()?;
    (available > KILOBYTES).then(|| PathBuf::from("/dev/shm"))
}

fn psql(bin: &Path, port: u16, database: &str, sql: &str) -> std::io::Result<bool> {
    let mut child = Command::new(bin.join("psql"))
        .args(["-h", "127.0.0.1", "-p", &port.to_string(), "-U", "keeper", "-d", database, "-v", "ON_ERROR_STOP=1", "-q", "-f", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    if let Some(input) = &mut child.stdin {
        input.write_all(sql.as_bytes())?;
    }
    Ok(child.wait()?.success())
}
