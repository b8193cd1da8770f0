//! A place as the person writes it, and written again without what opens it.

use crate::{Access, Destination, PlaceFault};
use std::fmt;
use url::{Host, Url};
use zeroize::Zeroizing;

impl Destination {
    /// Reads `folder:PATH`, `dav+https://…`, `s3://bucket/prefix?endpoint=…` or `relay+https://…`. A user and a password
    /// in the address are taken out of it. `http` only leads to this computer itself.
    ///
    /// `public=…` in the query of a WebDAV folder or a bucket is where readers find its files, when that is elsewhere;
    /// `region=…` is the region of a bucket.
    ///
    /// # Errors
    /// [`PlaceFault::NotAPlace`], and [`PlaceFault::Insecure`] for `http` to another computer.
    pub fn parse(text: &str) -> Result<(Destination, Access), PlaceFault> {
        let text = text.trim();
        if let Some(path) = text.strip_prefix("folder:").filter(|path| !path.is_empty()) {
            return Ok((Destination::Folder { path: path.to_owned() }, Access::default()));
        }
        let (kind, address) = match text.split_once("://") {
            Some((scheme, _)) => match scheme.split_once('+') {
                Some((kind, _)) => (kind, text.get(kind.len() + 1..).unwrap_or_default()),
                None => (scheme, text),
            },
            None => return Err(PlaceFault::NotAPlace),
        };
        let mut url = Url::parse(address).map_err(|_| PlaceFault::NotAPlace)?;
        url.set_fragment(None);
        let access = taken_out(&mut url);
        let asked = |name: &str| {
            let found = url.query_pairs().find(|(key, _)| key == name);
            found.map(|(_, value)| value.trim_end_matches('/').to_owned()).filter(|value| !value.is_empty())
        };
        let (public, endpoint, region) = (asked("public"), asked("endpoint"), asked("region"));
        url.set_query(None);
        let destination = match kind {
            "dav" => Destination::WebDav { address: secure(url.as_str())?, public: public_address(public)? },
            "relay" => Destination::Relay { address: secure(url.as_str())? },
            "s3" => Destination::S3 {
                bucket: url
                    .host_str()
                    .filter(|name| !name.is_empty())
                    .ok_or(PlaceFault::NotAPlace)?
                    .to_owned(),
                prefix: url.path().trim_matches('/').to_owned(),
                endpoint: endpoint.map(|endpoint| secure(&endpoint)).transpose()?,
                region,
                public: public_address(public)?,
            },
            _ => return Err(PlaceFault::NotAPlace),
        };
        Ok((destination, access))
    }
}

impl Destination {
    /// Who is asked: what opens a place is shown to nobody else.
    pub fn host(&self) -> String {
        let origin = |address: &str| Url::parse(address).map(|url| url.origin().ascii_serialization());
        match self {
            Destination::Folder { .. } => String::new(),
            Destination::WebDav { address, .. } | Destination::Relay { address } => {
                origin(address).unwrap_or_default()
            }
            Destination::S3 { bucket, endpoint, .. } => {
                let endpoint = endpoint.as_deref().and_then(|endpoint| origin(endpoint).ok());
                endpoint.unwrap_or_else(|| format!("{bucket}.s3.amazonaws.com"))
            }
        }
    }

    /// A short name to begin with: the folder's, the bucket's, or the server's.
    pub fn short_name(&self) -> String {
        let server = |address: &str| Url::parse(address).ok()?.host_str().map(str::to_owned);
        let last = |path: &str| path.rsplit(['/', '\\']).find(|part| !part.is_empty()).map(str::to_owned);
        let name = match self {
            Destination::Folder { path } => last(path),
            Destination::WebDav { address, .. } | Destination::Relay { address } => server(address),
            Destination::S3 { bucket, .. } => Some(bucket.clone()),
        };
        name.unwrap_or_else(|| self.to_string())
    }
}

impl fmt::Display for Destination {
    /// As it can be read again.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Destination::Folder { path } => write!(f, "folder:{path}"),
            Destination::WebDav { address, public } => {
                write!(f, "dav+{address}{}", query(&[("public", public)]))
            }
            Destination::S3 { bucket, prefix, endpoint, region, public } => {
                let slash = if prefix.is_empty() { "" } else { "/" };
                let asked = query(&[("endpoint", endpoint), ("region", region), ("public", public)]);
                write!(f, "s3://{bucket}{slash}{prefix}{asked}")
            }
            Destination::Relay { address } => write!(f, "relay+{address}"),
        }
    }
}

fn query(asked: &[(&str, &Option<String>)]) -> String {
    let mut written = url::form_urlencoded::Serializer::new(String::new());
    asked.iter().for_each(|(name, value)| {
        value.iter().for_each(|value| {
            written.append_pair(name, value);
        });
    });
    let written = written.finish();
    if written.is_empty() { written } else { format!("?{written}") }
}

/// The user and the password of an address leave it.
fn taken_out(url: &mut Url) -> Access {
    let decoded = |text: &str| {
        url::form_urlencoded::parse(format!("v={}", text.replace('+', "%2B")).as_bytes())
            .next()
            .map(|(_, value)| value.into_owned())
            .filter(|value| !value.is_empty())
    };
    let access = Access {
        user: decoded(url.username()),
        secret: url.password().and_then(decoded).map(Zeroizing::new),
    };
    // Neither fails for an address that had them.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    access
}

fn public_address(address: Option<String>) -> Result<Option<String>, PlaceFault> {
    address.map(|address| secure(&address)).transpose()
}

/// The address without a slash at its end: what travels there is a password.
fn secure(address: &str) -> Result<String, PlaceFault> {
    let url = Url::parse(address).map_err(|_| PlaceFault::NotAPlace)?;
    let host = url.host().ok_or(PlaceFault::NotAPlace)?;
    match url.scheme() {
        "https" => {}
        "http" if is_here(&host) => {}
        "http" => return Err(PlaceFault::Insecure),
        _ => return Err(PlaceFault::NotAPlace),
    }
    Ok(address.trim_end_matches('/').to_owned())
}

fn is_here(host: &Host<&str>) -> bool {
    match host {
        Host::Ipv4(ip) => ip.is_loopback(),
        Host::Ipv6(ip) => ip.is_loopback(),
        Host::Domain(name) => *name == "localhost",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // an address these tests wrote
    use super::*;

    #[test]
    fn every_kind_is_read_and_written_again() {
        for text in [
            "folder:/media/zoe/STICK",
            "folder:C:\\Users\\Zoé\\Liens",
            "dav+https://cloud.example/dav/zoe",
            "dav+http://127.0.0.1:8080/dav?public=https%3A%2F%2Fpages.example",
            "s3://bucket",
            "s3://bucket/a/b?endpoint=https%3A%2F%2Fs3.example&region=fr-par",
            "relay+https://relay.example/besace",
        ] {
            let (read, _) = Destination::parse(text).unwrap();
            assert_eq!(read.to_string(), text);
        }
    }

    #[test]
    fn what_opens_a_place_is_no_part_of_its_address() {
        let (read, access) = Destination::parse("dav+https://zo%C3%A9:s%40+me@cloud.example/dav/").unwrap();
        assert_eq!(read.to_string(), "dav+https://cloud.example/dav");
        assert_eq!(access.user.as_deref(), Some("zoé"));
        assert_eq!(access.secret.as_ref().map(|secret| secret.as_str()), Some("s@+me"));
    }

    #[test]
    fn a_password_never_travels_in_the_open() {
        for text in
            ["dav+http://cloud.example/dav", "relay+http://192.168.1.2", "s3://b?endpoint=http://s3.example"]
        {
            assert!(matches!(Destination::parse(text), Err(PlaceFault::Insecure)), "{text}");
        }
        for text in ["relay+http://127.0.0.1:9", "relay+http://[::1]:9", "relay+http://localhost:9"] {
            assert!(Destination::parse(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_place() {
        for text in [
            "",
            "folder:",
            "/tmp",
            "https://cloud.example",
            "ftp+https://x",
            "dav+ftp://x",
            "s3://",
            "dav+https://",
        ] {
            assert!(matches!(Destination::parse(text), Err(PlaceFault::NotAPlace)), "{text}");
        }
    }
}
