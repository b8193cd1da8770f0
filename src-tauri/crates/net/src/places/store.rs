//! Folders, WebDAV and S3-compatible storage.

use super::fault::{of_request, of_store};
use super::watched::Watched;
use opendal::options::WriteOptions;
use opendal::services::{Fs, S3, Webdav};
use opendal::{HttpTransporter, OperationContext, Operator};
use share::{Access, Destination, PlaceFault, Placed, Upload};
use std::future::Future;
use std::path::Path;
use std::time::Duration;
use time::OffsetDateTime;
use url::Url;

/// The longest that S3 lets a signed address live.
const LONGEST_SIGNED: time::Duration = time::Duration::days(7);
/// What S3 calls a region when the storage has none.
const REGION: &str = "us-east-1";

/// Where a reader finds a page.
pub(super) fn address(destination: &Destination, id: &str) -> String {
    let base = match destination {
        Destination::Folder { path } => return in_folder(path, id),
        Destination::WebDav { public: Some(public), .. } | Destination::S3 { public: Some(public), .. } => {
            public.clone()
        }
        Destination::WebDav { address, .. } | Destination::Relay { address } => address.clone(),
        Destination::S3 { bucket, prefix, endpoint, region, .. } => {
            let bucket = match endpoint {
                Some(endpoint) => format!("{endpoint}/{bucket}"),
                None => format!("https://{bucket}.s3.{}.amazonaws.com", region.as_deref().unwrap_or(REGION)),
            };
            [bucket.as_str(), prefix].join("/").trim_end_matches('/').to_owned()
        }
    };
    format!("{base}/{}", name(id))
}

fn in_folder(path: &str, id: &str) -> String {
    let file = std::path::absolute(Path::new(path).join(name(id))).ok();
    file.and_then(|file| Url::from_file_path(file).ok()).map(String::from).unwrap_or_default()
}

pub(super) fn put(destination: &Destination, access: &Access, page: &Upload<'_>) -> Result<(), PlaceFault> {
    let options = WriteOptions {
        content_type: matches!(destination, Destination::S3 { .. })
            .then(|| "text/html; charset=utf-8".to_owned()),
        cache_control: matches!(destination, Destination::S3 { .. }).then(|| "no-store".to_owned()),
        ..WriteOptions::default()
    };
    asked(destination, access, async |store: Operator| {
        store.write_options(&name(page.id), page.html.to_vec(), options).await
    })?;
    Ok(())
}

pub(super) fn end(destination: &Destination, access: &Access, id: &str) -> Result<(), PlaceFault> {
    let still = asked(destination, access, async |store: Operator| match store.delete(&name(id)).await {
        Err(error) if error.kind() != opendal::ErrorKind::NotFound => Err(error),
        _ => store.exists(&name(id)).await,
    })?;
    if still { Err(PlaceFault::StillThere) } else { Ok(()) }
}

/// An address that opens a page of a bucket closed to strangers.
pub(super) fn signed(
    destination: &Destination,
    access: &Access,
    page: &Upload<'_>,
) -> Result<Placed, PlaceFault> {
    let now = OffsetDateTime::now_utc();
    let longest = now + LONGEST_SIGNED;
    let ends = page.ends.map_or(longest, |ends| ends.min(longest));
    let lives = Duration::try_from(ends - now).map_err(|_| PlaceFault::EndIsPast)?;
    let request =
        asked(destination, access, async |store: Operator| store.presign_read(&name(page.id), lives).await)?;
    Ok(Placed { address: request.uri().to_string(), ends: Some(ends) })
}

fn name(id: &str) -> String {
    format!("{id}.html")
}

/// Asks a storage something, and waits for the answer.
fn asked<T, F>(
    destination: &Destination,
    access: &Access,
    question: impl FnOnce(Operator) -> F,
) -> Result<T, PlaceFault>
where
    F: Future<Output = opendal::Result<T>>,
{
    // What is not plugged in is not made.
    if let Destination::Folder { path } = destination
        && !Path::new(path).is_dir()
    {
        return Err(PlaceFault::NoFolder { status: 0 });
    }
    let watched = Watched::new().map_err(|error| of_request(&error))?;
    let context = OperationContext::new().with_http_transport(HttpTransporter::new(watched.clone()));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| PlaceFault::Cut { detail: error.to_string() })?;
    let store = operator(destination, access).map_err(|error| of_store(&error, None))?.with_context(context);
    runtime.block_on(question(store)).map_err(|error| of_store(&error, watched.status()))
}

fn operator(destination: &Destination, access: &Access) -> opendal::Result<Operator> {
    let (user, secret) = (access.user.as_deref(), access.secret.as_ref().map(|secret| secret.as_str()));
    match destination {
        Destination::Folder { path } => Operator::new(Fs::default().root(path).atomic_write_dir(path)),
        Destination::WebDav { address, .. } => {
            let dav = Webdav::default().endpoint(address).disable_create_dir(true);
            Operator::new(dav.username(user.unwrap_or_default()).password(secret.unwrap_or_default()))
        }
        Destination::S3 { bucket, prefix, endpoint, region, .. } => {
            let region = region.as_deref().unwrap_or(REGION);
            // What another program keeps on this computer to open a storage is not ours to use.
            let s3 = S3::default()
                .bucket(bucket)
                .root(prefix)
                .region(region)
                .disable_config_load()
                .disable_ec2_metadata();
            let s3 = endpoint.iter().fold(s3, |s3, endpoint| s3.endpoint(endpoint));
            match (user, secret) {
                (Some(user), Some(secret)) => Operator::new(s3.access_key_id(user).secret_access_key(secret)),
                _ => Operator::new(s3.skip_signature()),
            }
        }
        // It is spoken to otherwise.
        Destination::Relay { .. } => Err(opendal::Error::new(opendal::ErrorKind::ConfigInvalid, "a relay")),
    }
}
