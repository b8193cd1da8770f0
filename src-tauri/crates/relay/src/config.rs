//! The one config file. Every value has a default but where to listen, where to keep, and who may.

use crate::error::{RelayError, Unfit};
use crate::tokens::Organisation;
use axum::http::HeaderName;
use serde::Deserialize;
use std::collections::HashSet;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

/// What `relay.toml` says. `docs/relay.md` explains each member.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where readers and senders are served: a proxy that speaks https stands in front.
    pub listen: SocketAddr,
    /// Where `/metrics` is served; with the rest when left out.
    pub metrics_listen: Option<SocketAddr>,
    /// Whether the log has a line for each request.
    #[serde(default = "yes")]
    pub log_requests: bool,
    /// How often pages that are past their end are taken away, in minutes.
    #[serde(default = "an_hour")]
    pub sweep_minutes: NonZeroU32,
    /// Where pages are kept.
    pub store: Place,
    /// How much of each.
    #[serde(default)]
    pub limits: Limits,
    /// Who may put a page here.
    #[serde(default)]
    pub tokens: Vec<Organisation>,
}

/// Where pages are kept: one of the two.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// A folder of this computer.
    pub folder: Option<PathBuf>,
    /// A bucket.
    pub s3: Option<Bucket>,
}

/// A bucket of an S3-compatible storage.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bucket {
    /// Its name.
    pub bucket: String,
    /// The storage's address; Amazon's when left out.
    pub endpoint: Option<String>,
    /// The region.
    pub region: String,
    /// What the names of all objects begin with.
    #[serde(default)]
    pub prefix: String,
    /// From `AWS_ACCESS_KEY_ID` when left out.
    pub access_key_id: Option<String>,
    /// From `AWS_SECRET_ACCESS_KEY` when left out.
    pub secret_access_key: Option<String>,
}

/// How much of each.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// The largest page, in megabytes of a million bytes.
    pub page_mb: usize,
    /// The longest life of a page, in days; as its sender wishes when left out.
    pub life_days: Option<u32>,
    /// Uploads a minute with one token.
    pub uploads_per_minute: NonZeroU32,
    /// Reads a minute from one address; any number when left out.
    pub reads_per_minute: Option<NonZeroU32>,
    /// The header in which the proxy names the reader's address.
    pub address_header: Option<String>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            page_mb: 30,
            life_days: None,
            uploads_per_minute: NonZeroU32::MIN.saturating_add(29),
            reads_per_minute: None,
            address_header: None,
        }
    }
}

impl Config {
    /// Reads the config file.
    ///
    /// # Errors
    /// [`RelayError::NoConfig`], and those of [`Config::parse`].
    pub fn read(path: &Path) -> Result<Self, RelayError> {
        let text = std::fs::read_to_string(path)
            .map_err(|source| RelayError::NoConfig { path: path.to_owned(), source })?;
        Self::parse(&text)
    }

    /// Understands the text of a config file.
    ///
    /// # Errors
    /// [`RelayError::BadConfig`] where it is not TOML or has an unknown member, [`RelayError::Unfit`] where values do
    /// not go together.
    pub fn parse(text: &str) -> Result<Self, RelayError> {
        let config: Self = toml::from_str(text).map_err(|error| {
            let before = text.get(..error.span().unwrap_or_default().start).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            RelayError::BadConfig { line, what: error.message().to_owned() }
        })?;
        config.fit()?;
        Ok(config)
    }

    /// The largest page, in bytes.
    pub fn largest(&self) -> usize {
        self.limits.page_mb * 1_000_000
    }

    fn fit(&self) -> Result<(), Unfit> {
        let (mut names, mut hashes) = (HashSet::new(), HashSet::new());
        let doubtful = self.tokens.iter().find(|token| {
            token.name.is_empty() || !names.insert(&token.name) || !hashes.insert(token.sha256.to_string())
        });
        let header = self.limits.address_header.as_deref();
        let half = |place: &Bucket| place.access_key_id.is_some() != place.secret_access_key.is_some();
        match () {
            () if self.tokens.is_empty() => Err(Unfit::NoTokens),
            () if self.store.folder.is_some() == self.store.s3.is_some() => Err(Unfit::NotOneStore),
            () if self.store.s3.as_ref().is_some_and(half) => Err(Unfit::HalfAKey),
            () if !(1..=1000).contains(&self.limits.page_mb) => Err(Unfit::PageSize),
            () if self.limits.life_days.is_some_and(|days| !(1..=36_500).contains(&days)) => Err(Unfit::Life),
            () if header.is_some_and(|name| HeaderName::try_from(name).is_err()) => Err(Unfit::AddressHeader),
            () if self.metrics_listen == Some(self.listen) => Err(Unfit::SameListen),
            () => doubtful.map_or(Ok(()), |token| Err(Unfit::SameTokens(token.name.clone()))),
        }
    }
}

/// Never its key.
impl std::fmt::Debug for Bucket {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.debug_struct("Bucket")
            .field("bucket", &self.bucket)
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}

fn yes() -> bool {
    true
}

fn an_hour() -> NonZeroU32 {
    NonZeroU32::MIN.saturating_add(59)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HASH: &str = "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0";

    fn least() -> String {
        format!(
            "listen = \"127.0.0.1:8480\"\n[store]\nfolder = \"/srv/pages\"\n[[tokens]]\nname = \"a\"\nsha256 = \"{HASH}\"\n"
        )
    }

    #[track_caller]
    fn check(text: &str, sentence: &str) {
        assert_eq!(Config::parse(text).unwrap_err().to_string(), sentence);
    }

    #[test]
    fn the_least_config_has_sensible_limits() {
        let config = Config::parse(&least()).unwrap();
        assert_eq!(config.largest(), 30_000_000);
        assert_eq!(config.limits.uploads_per_minute.get(), 30);
        assert_eq!(config.sweep_minutes.get(), 60);
        assert!(config.log_requests && config.limits.reads_per_minute.is_none());
    }

    #[test]
    fn the_config_in_the_docs_is_one() {
        Config::parse(include_str!("../../../../docs/relay/relay.toml")).unwrap();
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line_and_no_more_of_it() {
        check("listen = 3", "line 1 of the config: invalid type: integer `3`, expected socket address");
        check(
            &least().replace("folder", "folders"),
            "line 3 of the config: unknown field `folders`, expected `folder` or `s3`",
        );
        check(
            &least().replace(HASH, "secret"),
            "line 6 of the config: not a SHA-256 as `besace-relay token` prints it",
        );
    }

    #[test]
    fn what_does_not_go_together_is_said() {
        let unfit = |text: &str, unfit: Unfit| check(text, &RelayError::from(unfit).to_string());
        let with = |more: &str| least().replace("[store]", &format!("{more}\n[store]"));
        unfit(least().split("[[tokens]]").next().unwrap_or_default(), Unfit::NoTokens);
        unfit(&least().replace("folder = \"/srv/pages\"", ""), Unfit::NotOneStore);
        unfit(&with("limits.page_mb = 0"), Unfit::PageSize);
        unfit(&with("limits.life_days = 0"), Unfit::Life);
        unfit(&with("limits.address_header = \"a b\""), Unfit::AddressHeader);
        unfit(&with("metrics_listen = \"127.0.0.1:8480\""), Unfit::SameListen);
        unfit(
            &format!("{0}[[tokens]]\nname = \"b\"\nsha256 = \"{HASH}\"", least()),
            Unfit::SameTokens("b".into()),
        );
        unfit(
            &least().replace(
                "folder = \"/srv/pages\"",
                "s3 = { bucket = \"b\", region = \"r\", access_key_id = \"k\" }",
            ),
            Unfit::HalfAKey,
        );
    }
}
