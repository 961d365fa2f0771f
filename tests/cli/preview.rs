use super::Desk;
use skillpact_tests::{Program, free_port};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

/// The preview's process; it ends with this value.
struct Preview(Child, u16);

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Preview {
    fn start(desk: &Desk) -> Self {
        let port = free_port();
        let address = format!("127.0.0.1:{port}");
        let mut command = Program::command(&["courses", "preview", "tea", "--address", &address]);
        let child = command.current_dir(desk.path()).stdout(Stdio::null()).spawn().expect("it starts");
        let preview = Self(child, port);
        let started = Instant::now();
        while TcpStream::connect(&address).is_err() {
            assert!(started.elapsed() < Duration::from_secs(20), "the preview answers");
            std::thread::sleep(Duration::from_millis(50));
        }
        preview
    }

    fn ask(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.1)).expect("it answers");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").expect("it listens");
        stream
    }

    fn get(&self, path: &str) -> String {
        let mut answer = Vec::new();
        self.ask(path).read_to_end(&mut answer).expect("it answers");
        String::from_utf8_lossy(&answer).into_owned()
    }
}

#[test]
fn a_course_is_shown_and_shown_again_when_a_file_changes() {
    let desk = Desk::new();
    desk.begin();
    let preview = Preview::start(&desk);
    assert!(preview.get("/").contains("href=\"/en/first-lesson\""));
    let lesson = preview.get("/en/first-lesson");
    assert!(lesson.starts_with("HTTP/1.1 200") && lesson.contains("One idea a section") && lesson.contains("Answer key"), "{lesson}");
    assert!(preview.get("/en/nothing").starts_with("HTTP/1.1 404"));

    let mut changes = BufReader::new(preview.ask("/changes"));
    let mut line = String::new();
    while !line.trim().is_empty() || line.is_empty() {
        line.clear();
        changes.read_line(&mut line).expect("a header");
    }
    desk.change("tea/en/01-first-lesson.md", "One idea a section", "Two ideas a section");
    line.clear();
    while !line.contains("data:") {
        line.clear();
        assert!(changes.read_line(&mut line).expect("an event") > 0, "the stream stays open");
    }
    assert!(preview.get("/en/first-lesson").contains("Two ideas a section"));

    desk.change("tea/en/01-first-lesson.md", ".choice}", ".chioce}");
    let started = Instant::now();
    loop {
        let broken = preview.get("/en/first-lesson");
        if broken.contains("The course has errors") {
            assert!(
                broken.contains("unknown-question-kind") && broken.contains("Two ideas a section"),
                "the last good state stays: {broken}"
            );
            break;
        }
        assert!(started.elapsed() < Duration::from_secs(20), "the error is shown");
        std::thread::sleep(Duration::from_millis(100));
    }
}
