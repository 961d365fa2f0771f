//! What trainers do on the command line, with the built program.

mod demo;
mod exchange;
mod preview;
mod workshop;

use skillpact_tests::Program;
use std::path::{Path, PathBuf};
use std::process::Output;

/// A folder of a test's own.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Runs `skillpact courses` in the folder.
    fn courses(&self, arguments: &[&str]) -> Ran {
        let mut all = vec!["courses"];
        all.extend(arguments);
        Ran(Program::command(&all).current_dir(self.path()).output().expect("the program runs"))
    }

    /// Begins a course called `tea` and gives its folder.
    fn begin(&self) -> PathBuf {
        self.courses(&["new", "tea", "--title", "Tea"]).succeeds();
        self.path().join("tea")
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn write(&self, path: &str, text: &str) {
        let place = self.path().join(path);
        std::fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
        std::fs::write(place, text).expect("a file");
    }

    fn change(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has {from:?}");
        self.write(path, &text.replacen(from, to, 1));
    }
}

/// How a command ended.
struct Ran(Output);

impl Ran {
    fn text(&self) -> String {
        format!("{}{}", String::from_utf8_lossy(&self.0.stdout), String::from_utf8_lossy(&self.0.stderr))
    }

    #[track_caller]
    fn succeeds(&self) -> String {
        assert!(self.0.status.success(), "{}", self.text());
        self.text()
    }

    #[track_caller]
    fn fails(&self) -> String {
        assert_eq!(self.0.status.code(), Some(1), "{}", self.text());
        self.text()
    }
}
