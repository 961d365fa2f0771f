//! `[storage]`: a local folder, or a bucket of an S3-compatible store.

use super::source::Source;
use std::path::PathBuf;

/// Where files are kept.
#[derive(Clone, Debug)]
pub struct StorageConfig {
    /// A local folder, used unless there is a bucket.
    pub folder: PathBuf,
    /// A bucket.
    pub s3: Option<S3Config>,
}

/// A bucket of an S3-compatible store, and the key to it.
#[derive(Clone, Debug)]
pub struct S3Config {
    /// The store's address, without the bucket.
    pub endpoint: String,
    /// The bucket; it must exist.
    pub bucket: String,
    /// The store's region.
    pub region: String,
    /// Whether the bucket stands in the path of addresses instead of before the store's name.
    pub path_style: bool,
    /// The name of the access key.
    pub key_id: String,
    /// The access key's secret.
    pub secret: Secret,
}

impl S3Config {
    /// The address that requests begin with, as the client wants it.
    #[must_use]
    pub fn address(&self) -> String {
        match self.endpoint.split_once("://") {
            Some((scheme, rest)) if !self.path_style => format!("{scheme}://{}.{rest}", self.bucket),
            _ => self.endpoint.clone(),
        }
    }
}

/// A text that is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The text, for who has to show it to a door.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl StorageConfig {
    pub(super) fn read(source: &mut Source) -> Self {
        let folder = source.section("storage", "folder").path().unwrap_or_else(|| "var/blobs".into());
        let kind = source.section("storage", "kind");
        let place = kind.place();
        let is_bucket = kind.one_of(&["folder", "s3"]) == "s3";
        let endpoint = source.section("storage", "endpoint").url(&["https", "http"]);
        let bucket = source.section("storage", "bucket").text();
        let region = source.section("storage", "region").text().unwrap_or_else(|| "us-east-1".to_owned());
        let path_style = source.section("storage", "path_style").truth(true);
        let key_id = source.section("storage", "key_id").text();
        let secret = source.section("storage", "secret").text();
        if !is_bucket {
            return Self { folder, s3: None };
        }
        let mut needed = |key: &str, value: Option<String>| {
            value.unwrap_or_else(|| {
                let message = "is missing; storage.kind = \"s3\" needs it".to_owned();
                source.missing(&place, &format!("storage.{key}"), message);
                String::new()
            })
        };
        let s3 = S3Config {
            endpoint: needed("endpoint", endpoint),
            bucket: needed("bucket", bucket),
            region,
            path_style,
            key_id: needed("key_id", key_id),
            secret: Secret(needed("secret", secret)),
        };
        Self { folder, s3: Some(s3) }
    }
}
