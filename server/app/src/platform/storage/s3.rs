//! Files in a bucket of an S3-compatible store: `blobs/ab/ab12…` for courses, `files/…` for what people hand in.
//!
//! The store acknowledges an object when it is durable, and shows it whole or not at all.

use super::{FileStream, Meter, StoredFile};
use crate::platform::config::S3Config;
use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt, TryStreamExt, pin_mut, stream};
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::path::Path;
use object_store::{ClientOptions, Error, GetOptions, GetRange, MultipartUpload, ObjectStore, ObjectStoreExt, PutPayload, RetryConfig};
use std::io;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

/// A file that is larger goes up in parts of this size. Stores take no part smaller than 5 MiB but the last.
const PART_BYTES: usize = 8 * 1024 * 1024;

/// A bucket.
#[derive(Clone, Debug)]
pub struct Bucket {
    store: Arc<AmazonS3>,
}

impl Bucket {
    pub(super) fn open(config: &S3Config) -> io::Result<Self> {
        // The first to name the process's TLS library wins, and everybody in this program names the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = ClientOptions::new()
            .with_allow_http(config.endpoint.starts_with("http://"))
            .with_connect_timeout(Duration::from_secs(5))
            .with_read_timeout(Duration::from_secs(30))
            // A film takes as long as its reader does.
            .with_timeout_disabled();
        let retry = RetryConfig { max_retries: 3, retry_timeout: Duration::from_secs(20), ..RetryConfig::default() };
        let store = AmazonS3Builder::new()
            .with_endpoint(config.address())
            .with_virtual_hosted_style_request(!config.path_style)
            .with_bucket_name(&config.bucket)
            .with_region(&config.region)
            .with_access_key_id(&config.key_id)
            .with_secret_access_key(config.secret.reveal())
            .with_client_options(client)
            .with_retry(retry)
            .build()
            .map_err(other)?;
        Ok(Self { store: Arc::new(store) })
    }

    pub(super) async fn put(&self, hash: &str, bytes: Bytes) -> io::Result<()> {
        let place = blob(hash);
        match self.store.head(&place).await {
            Ok(_) => Ok(()),
            Err(Error::NotFound { .. }) => {
                let pieces = (0..bytes.len()).step_by(PART_BYTES).map(|start| Ok(bytes.slice(start..bytes.len().min(start + PART_BYTES))));
                self.write(&place, stream::iter(pieces)).await.map(|_| ())
            }
            Err(error) => Err(other(error)),
        }
    }

    pub(super) async fn open_blob(&self, hash: &str, range: Option<Range<u64>>) -> io::Result<Option<FileStream>> {
        self.read(&blob(hash), range).await
    }

    pub(super) async fn put_file(&self, key: Uuid, body: impl Stream<Item = io::Result<Bytes>> + Send) -> io::Result<StoredFile> {
        self.write(&file(key), body).await
    }

    pub(super) async fn open_file_range(&self, key: Uuid, range: Option<Range<u64>>) -> io::Result<Option<FileStream>> {
        self.read(&file(key), range).await
    }

    pub(super) async fn delete_file(&self, key: Uuid) -> io::Result<()> {
        match self.store.delete(&file(key)).await {
            Ok(()) | Err(Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(other(error)),
        }
    }

    async fn read(&self, place: &Path, range: Option<Range<u64>>) -> io::Result<Option<FileStream>> {
        let options = GetOptions { range: range.map(GetRange::Bounded), ..GetOptions::default() };
        match self.store.get_opts(place, options).await {
            Ok(found) => Ok(Some(found.into_stream().map_err(other).boxed())),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(other(error)),
        }
    }

    /// A small file goes up at once, a large one in parts, so that never more than a part of it is in memory.
    async fn write(&self, place: &Path, body: impl Stream<Item = io::Result<Bytes>> + Send) -> io::Result<StoredFile> {
        let mut meter = Meter::default();
        let mut waiting = BytesMut::new();
        let mut parts: Option<Box<dyn MultipartUpload>> = None;
        pin_mut!(body);
        let outcome = async {
            while let Some(piece) = body.next().await {
                let piece = piece?;
                meter.take(&piece);
                waiting.extend_from_slice(&piece);
                while waiting.len() > PART_BYTES {
                    let part = waiting.split_to(PART_BYTES).freeze();
                    let upload = match &mut parts {
                        Some(upload) => upload,
                        None => parts.insert(self.store.put_multipart(place).await.map_err(other)?),
                    };
                    upload.put_part(part.into()).await.map_err(other)?;
                }
            }
            let rest = PutPayload::from(waiting.freeze());
            match &mut parts {
                None => self.store.put(place, rest).await.map_err(other)?,
                Some(upload) => {
                    upload.put_part(rest).await.map_err(other)?;
                    upload.complete().await.map_err(other)?
                }
            };
            Ok(())
        }
        .await;
        if let Err(error) = outcome {
            if let Some(upload) = &mut parts
                && let Err(error) = upload.abort().await
            {
                tracing::warn!(%error, "parts of an interrupted upload stay in the bucket until its own rules remove them");
            }
            return Err(error);
        }
        Ok(meter.finish())
    }
}

fn blob(hash: &str) -> Path {
    Path::from_iter(["blobs", &hash[..2], hash])
}

fn file(key: Uuid) -> Path {
    Path::from_iter(["files".to_owned(), key.simple().to_string()])
}

fn other(error: Error) -> io::Error {
    io::Error::other(error)
}
