use std::net::SocketAddr;
use std::path::PathBuf;

/// What can go wrong. The sentences are for whoever runs the relay, and name neither an id nor an address of a reader.
#[derive(Debug, thiserror::Error)]
pub enum RelayError {
    /// The config file cannot be read.
    #[error("{} cannot be read: {source}", path.display())]
    NoConfig {
        /// Where it should be.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The config file is not what it should be. Only the line is named: a secret may stand in it.
    #[error("line {line} of the config: {what}")]
    BadConfig {
        /// Counted from 1.
        line: usize,
        /// What is wrong there.
        what: String,
    },
    /// A value in the config does not go.
    #[error("the config: {0}")]
    Unfit(#[from] Unfit),
    /// The system gives no random numbers.
    #[error("the system gives no random numbers, so no token can be made")]
    NoRandomness,
    /// Nobody can be served there.
    #[error("{address} cannot be listened on: {source}")]
    CannotListen {
        /// As the config says.
        address: SocketAddr,
        /// What the system says.
        source: std::io::Error,
    },
    /// The store cannot be used as the config says.
    #[error("the store: {what}")]
    UnfitStore {
        /// What was tried, and what it answered.
        what: String,
    },
    /// The store is full.
    #[error("the store is full")]
    NoRoom,
    /// The store did not do what it was asked.
    #[error("the store does not {verb}: {kind}")]
    StoreFailed {
        /// What it was asked.
        verb: &'static str,
        /// The kind of failure. Its whole text might name a page.
        kind: String,
    },
}

/// What does not go together in the config.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// No token.
    #[error("nobody could put a page here: add a [[tokens]] as `besace-relay token` prints it")]
    NoTokens,
    /// A token without a name, or two of one name or hash.
    #[error("each of [[tokens]] needs a name and a token of its own (see {0:?})")]
    SameTokens(String),
    /// Neither a folder nor a bucket, or both.
    #[error("[store] is either `folder = \"…\"` or [store.s3], one of the two")]
    NotOneStore,
    /// One half of a key.
    #[error("[store.s3] has one of `access_key_id` and `secret_access_key` without the other")]
    HalfAKey,
    /// A page size out of reason.
    #[error("`page_mb` is a number of megabytes from 1 to 1000")]
    PageSize,
    /// A life out of reason.
    #[error(
        "`life_days` is a number of days from 1 to 36500; leave it out to let pages stand as long as their senders wish"
    )]
    Life,
    /// A header that is not one.
    #[error("`address_header` is not the name of a header")]
    AddressHeader,
    /// Two servers on one address.
    #[error("`metrics_listen` is the same as `listen`: leave it out, or choose another port")]
    SameListen,
}
