//! A server that cannot or must not start says why and does not.

use skillpact_tests::{Database, Fresh, Program, free_port};
use std::net::TcpListener;
use std::path::Path;
use std::process::Output;

/// Runs the program in a folder with a configuration file and returns how it ended.
fn run(folder: &Path, arguments: &[&str], config: &str) -> Output {
    std::fs::write(folder.join("skillpact.toml"), config).expect("the file can be written");
    Program::command(arguments).current_dir(folder).output().expect("it runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn an_unknown_key_is_named_with_file_and_line() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let config = "[server]\naddress = \"127.0.0.1:1\"\nadress = \"127.0.0.1:2\"\n";
    for command in [["serve"].as_slice(), &["config", "check"]] {
        let output = run(folder.path(), command, config);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("skillpact.toml:3: server.adress: there is no such setting; did you mean server.address?"), "{said}");
    }
    assert!(!folder.path().join("var").exists(), "nothing was started");
}

#[test]
fn every_problem_is_named_at_once() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let config = "[sign_in]\nsession_hours = \"12\"\nfailures_allowed = 0\n\n[database]\nurl = \"mysql://x\"\n\n[sing_in]\nx = 1\n";
    let said = said(&run(folder.path(), &["serve"], config));
    for place in [
        "skillpact.toml:2: sign_in.session_hours",
        "skillpact.toml:3: sign_in.failures_allowed",
        "skillpact.toml:6: database.url",
        "skillpact.toml:9",
    ] {
        assert!(said.contains(place), "{place}: {said}");
    }
}

#[test]
fn a_file_that_is_no_toml_is_named_with_its_line() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let output = run(folder.path(), &["serve"], "[server]\naddress = \n");
    assert!(output.status.code() == Some(2) && said(&output).contains("skillpact.toml:2"), "{}", said(&output));
}

#[test]
fn a_file_that_was_named_and_is_not_there_stops_the_server() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let output = Program::command(&["serve", "--config", "nothing.toml"]).current_dir(folder.path()).output().expect("it runs");
    assert!(output.status.code() == Some(2) && said(&output).contains("nothing.toml"), "{}", said(&output));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_that_is_taken_stops_the_server() {
    let fresh = Fresh::new(Database::Sqlite).await;
    let taken = TcpListener::bind(("127.0.0.1", free_port())).expect("the port is free");
    let mut command = Program::command(&["serve"]);
    command.envs(fresh.settings()).env("SKILLPACT_METRICS_ENABLED", "false");
    command.env("SKILLPACT_SERVER_ADDRESS", taken.local_addr().expect("an address").to_string()).current_dir(fresh.folder.path());
    let output = tokio::task::block_in_place(|| command.output().expect("it runs"));
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).to_lowercase().contains("address already in use"), "{}", said(&output));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_missing_folder_of_courses_stops_the_server() {
    let fresh = Fresh::new(Database::Sqlite).await;
    let mut command = Program::command(&["serve"]);
    command.envs(fresh.settings()).env("SKILLPACT_METRICS_ENABLED", "false").env("SKILLPACT_COURSES_FOLDER", "no-such-folder");
    command.env("SKILLPACT_SERVER_ADDRESS", format!("127.0.0.1:{}", free_port()));
    let output = tokio::task::block_in_place(|| command.current_dir(fresh.folder.path()).output().expect("it runs"));
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("no-such-folder"), "{}", said(&output));
}
