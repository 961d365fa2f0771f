//! A mail server as a test wants it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// How it treats who brings a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Takes everything.
    Takes,
    /// Is busy and asks to come again.
    ComeAgain,
    /// Does not know the receiver.
    UnknownReceiver,
    /// Hangs up without a word after the last byte of the message.
    DiesAfterMessage,
    /// Takes the message and never says so.
    NeverAnswers,
    /// Hangs up before the message may begin.
    DiesBeforeMessage,
}

/// A mail server of its own.
#[derive(Debug)]
pub struct MailServer {
    /// For `mail.smtp_url`.
    pub url: String,
    manner: Arc<Mutex<Manner>>,
    received: Arc<Mutex<Vec<String>>>,
    asked: Arc<AtomicUsize>,
}

impl MailServer {
    /// Starts one that takes everything.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let url = format!("smtp://{}", listener.local_addr().expect("it is bound"));
        let manner = Arc::new(Mutex::new(Manner::Takes));
        let (received, asked) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicUsize::new(0)));
        let server = Self { url, manner: manner.clone(), received: received.clone(), asked: asked.clone() };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                asked.fetch_add(1, Ordering::SeqCst);
                let manner = *manner.lock().expect("nobody panics in here");
                // A connection that breaks is what some of the manners are about.
                tokio::spawn(serve(stream, manner, received.clone()));
            }
        });
        server
    }

    /// From now on.
    ///
    /// # Panics
    /// Never: nobody panics while holding the lock.
    pub fn behave(&self, manner: Manner) {
        *self.manner.lock().expect("nobody panics in here") = manner;
    }

    /// Every message that came whole, whatever was answered.
    ///
    /// # Panics
    /// Never: nobody panics while holding the lock.
    #[must_use]
    pub fn received(&self) -> Vec<String> {
        self.received.lock().expect("nobody panics in here").clone()
    }

    /// How often somebody came.
    #[must_use]
    pub fn visits(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

async fn serve(stream: TcpStream, manner: Manner, received: Arc<Mutex<Vec<String>>>) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 test\r\n").await?;
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let verb = line.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
        let answer: &[u8] = match (verb.as_str(), manner) {
            ("EHLO", _) => b"250-test\r\n250 8BITMIME\r\n",
            ("MAIL", Manner::ComeAgain) => b"451 busy\r\n",
            ("RCPT", Manner::UnknownReceiver) => b"550 no such person\r\n",
            ("DATA", Manner::DiesBeforeMessage) => return Ok(()),
            ("DATA", _) => {
                stream.write_all(b"354 go on\r\n").await?;
                let message = message(&mut stream).await?;
                received.lock().expect("nobody panics in here").push(message);
                match manner {
                    Manner::DiesAfterMessage => return Ok(()),
                    Manner::NeverAnswers => std::future::pending().await,
                    _ => b"250 taken\r\n",
                }
            }
            ("QUIT", _) => b"221 bye\r\n",
            _ => b"250 fine\r\n",
        };
        stream.write_all(answer).await?;
    }
}

async fn message(stream: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let (mut message, mut line) = (String::new(), String::new());
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 || line == ".\r\n" {
            return Ok(message);
        }
        message.push_str(&line);
    }
}
