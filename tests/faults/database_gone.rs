//! PostgreSQL cannot be reached for a while.

use poem::http::Method;
use serde_json::json;
use skillpact_tests::cast::*;
use skillpact_tests::*;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// A way to PostgreSQL that can be cut.
struct Way {
    address: SocketAddr,
    open: watch::Sender<bool>,
}

impl Way {
    /// Leads to a port of this machine.
    async fn to(port: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("it has an address");
        let (open, state) = watch::channel(true);
        tokio::spawn(lead(listener, address, port, state));
        Self { address, open }
    }

    fn cut(&self) {
        self.open.send_replace(false);
    }

    fn mend(&self) {
        self.open.send_replace(true);
    }
}

/// Listens while the way is open; when it is cut, new connections are refused and those that are there break off.
async fn lead(listener: TcpListener, address: SocketAddr, port: u16, mut state: watch::Receiver<bool>) {
    let mut listener = Some(listener);
    loop {
        let here = match listener.take() {
            Some(listener) => listener,
            None => TcpListener::bind(address).await.expect("the port is free again"),
        };
        tokio::select! {
            () = accept(here, port, state.clone()) => {}
            _ = state.wait_for(|open| !open) => {}
        }
        if state.wait_for(|open| *open).await.is_err() {
            return;
        }
    }
}

async fn accept(listener: TcpListener, port: u16, state: watch::Receiver<bool>) {
    while let Ok((mut from, _)) = listener.accept().await {
        let mut state = state.clone();
        tokio::spawn(async move {
            let Ok(mut to) = TcpStream::connect(("127.0.0.1", port)).await else { return };
            tokio::select! {
                _ = tokio::io::copy_bidirectional(&mut from, &mut to) => {}
                _ = state.wait_for(|open| !open) => {}
            }
        });
    }
}

fn port_of(url: &str) -> u16 {
    url.rsplit_once('/')
        .and_then(|(server, _)| server.rsplit_once(':'))
        .and_then(|(_, port)| port.parse().ok())
        .expect("the URL has a port")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_the_database_is_gone_the_server_says_so_and_afterwards_it_works_again() {
    let fresh = Fresh::new(Database::Postgresql).await;
    let way = Way::to(port_of(&fresh.url)).await;
    let url = fresh.url.replace(&format!(":{}/", port_of(&fresh.url)), &format!(":{}/", way.address.port()));
    let world = World::on(fresh, &[("DATABASE_URL", &url)]).await;
    let ana = world.sign_in(&ANA).await;
    let enrolment = ana.enrol(&KOCEVJE).await;
    let first = id();
    ana.practise_as(&first, &enrolment, "invite", "what-belongs", json!({ "choice": [1] })).await.expect(200);

    way.cut();
    let started = Instant::now();
    let second = id();
    let (read, written, ready, live) = tokio::join!(
        ana.get("/enrolments"),
        ana.practise_as(&second, &enrolment, "invite", "what-belongs", json!({ "choice": [1] })),
        ana.page("/health/ready"),
        ana.page("/health/live"),
    );
    for refused in [&read, &written] {
        refused.refused(503, "unavailable");
        assert_eq!(refused.header("retry-after"), "5");
        assert!(!refused.text().to_lowercase().contains("postgres") && !refused.text().contains("127.0.0.1"), "{}", refused.text());
    }
    assert_eq!((ready.status, live.status), (503, 200));
    assert!(started.elapsed() < Duration::from_secs(25), "the answers came within {:?}", started.elapsed());
    // A page of the app needs no database.
    world.nobody().send(Method::GET, "/catalogue", |request| request.finish()).await.expect(200);

    way.mend();
    let deadline = Instant::now() + Duration::from_secs(15);
    while world.nobody().page("/health/ready").await.status != 200 {
        assert!(Instant::now() < deadline, "the server does not find its way back");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    for id in [&first, &second] {
        ana.practise_as(id, &enrolment, "invite", "what-belongs", json!({ "choice": [1] })).await.expect(200);
    }
    assert_eq!(world.count("response").await, 2, "what was acknowledged is there, and sending again what was not is safe");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_finds_no_database_does_not_start_and_says_why() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let mut command = Program::command(&["serve"]);
    let settings = [
        ("SKILLPACT_DATABASE_URL", format!("postgres://skillpact@127.0.0.1:{}/nothing", free_port())),
        ("SKILLPACT_METRICS_ENABLED", "false".to_owned()),
        ("SKILLPACT_SERVER_ADDRESS", format!("127.0.0.1:{}", free_port())),
    ];
    let output = tokio::task::block_in_place(|| command.envs(settings).current_dir(folder.path()).output().expect("it runs"));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("the database cannot be used"), "{said}");
}
