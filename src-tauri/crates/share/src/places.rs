//! Where a page can lie, and what that place can do for it.

/// A place for pages, as the person wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// A folder on this computer or on a stick: `folder:PATH`.
    Folder {
        /// Where it is.
        path: String,
    },
    /// A WebDAV folder (Nextcloud, mod_dav): `dav+https://…`.
    WebDav {
        /// Its `https` address, without a slash at its end.
        address: String,
        /// Where readers find its files, when that is elsewhere.
        public: Option<String>,
    },
    /// A bucket of S3-compatible storage: `s3://bucket/prefix?endpoint=…`.
    S3 {
        /// The bucket.
        bucket: String,
        /// What names in it begin with.
        prefix: String,
        /// The `https` address of the storage, when it is not Amazon's.
        endpoint: Option<String>,
        /// Its region, when the storage has several.
        region: Option<String>,
        /// Where readers find its files, when that is elsewhere.
        public: Option<String>,
    },
    /// A relay that an organisation runs: `relay+https://…`.
    Relay {
        /// Its `https` address, without a slash at its end.
        address: String,
    },
}

/// What a place can promise. The screen says this and no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promises {
    /// What happens on the end date.
    pub expiry: Ending,
    /// What happens when the person ends the link.
    pub revocation: Ending,
    /// Whether a password can be asked for: always so, because it is part of the key and no place is asked.
    pub password: bool,
    /// Who can read the page.
    pub readers: Readers,
}

/// How a link ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The place stops giving the page out by itself, and that can be checked.
    ByThePlace,
    /// Besace deletes it and checks that it is gone; it has to be running for that.
    ByBesace,
    /// Only the page knows: it shows itself no more after its date, but its copies stay where they are.
    ByThePage,
    /// Nobody can.
    ByNobody,
}

/// Who can read a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Whoever has the whole link.
    WithTheLink,
    /// Whoever has the file and its key: there is no address.
    WithTheFile,
}

impl Destination {
    /// What this place can promise.
    pub fn promises(&self) -> Promises {
        match self {
            // A stick is handed over: what lies on it is out of reach.
            Destination::Folder { .. } => Promises {
                expiry: Ending::ByThePage,
                revocation: Ending::ByNobody,
                password: true,
                readers: Readers::WithTheFile,
            },
            Destination::WebDav { .. } | Destination::S3 { .. } => Promises {
                expiry: Ending::ByBesace,
                revocation: Ending::ByBesace,
                password: true,
                readers: Readers::WithTheLink,
            },
            Destination::Relay { .. } => Promises {
                expiry: Ending::ByThePlace,
                revocation: Ending::ByThePlace,
                password: true,
                readers: Readers::WithTheLink,
            },
        }
    }
}
