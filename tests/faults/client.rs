//! A small HTTP/1.1 client on one connection, for a server that may go away at any moment.

use serde_json::Value;
use std::io;
use std::net::SocketAddr;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// One connection, kept open between requests.
pub struct Connection {
    stream: BufReader<TcpStream>,
    cookie: String,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub cookie: String,
    pub body: Value,
}

impl Connection {
    pub async fn open(address: SocketAddr, cookie: &str) -> io::Result<Self> {
        Ok(Self { stream: BufReader::new(TcpStream::connect(address).await?), cookie: cookie.to_owned() })
    }

    /// Sends a request and reads its answer whole.
    pub async fn ask(&mut self, method: &str, path: &str, body: Option<&Value>) -> io::Result<Reply> {
        let body = body.map(Value::to_string).unwrap_or_default();
        self.write(self.head(method, path, body.len()).as_bytes()).await?;
        self.write(body.as_bytes()).await?;
        self.read().await
    }

    /// The head of a request with JSON of this length.
    pub fn head(&self, method: &str, path: &str, length: usize) -> String {
        let cookie = if self.cookie.is_empty() { String::new() } else { format!("cookie: {}\r\n", self.cookie) };
        format!("{method} {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n{cookie}content-type: application/json\r\ncontent-length: {length}\r\n\r\n")
    }

    pub async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.get_mut().write_all(bytes).await
    }

    /// Reads an answer whole; a connection that ends before is an error.
    pub async fn read(&mut self) -> io::Result<Reply> {
        let first = self.line().await?;
        let status = first.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(|| io::Error::other(first.clone()))?;
        let (mut length, mut cookie) = (0, String::new());
        loop {
            let line = self.line().await?;
            let Some((name, value)) = line.split_once(':') else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.trim().parse().map_err(io::Error::other)?,
                "set-cookie" => cookie = value.split(';').next().unwrap_or_default().trim().to_owned(),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).await?;
        Ok(Reply { status, cookie, body: serde_json::from_slice(&body).unwrap_or_default() })
    }

    async fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        match self.stream.read_line(&mut line).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(line.trim_end().to_owned()),
        }
    }
}
