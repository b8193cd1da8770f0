use crate::args::Common;
use crate::documents::Documents;
use app::{Problem, Reach};
use net::{Http, Limits};
use std::sync::Arc;

/// What may be asked for documents: a map, the network, or nobody.
pub fn fetch(common: &Common) -> Result<Option<Reach>, Problem> {
    match &common.documents {
        Some(map) => Ok(Some(Arc::new(Documents::open(map)?))),
        None if common.online => Ok(Some(Arc::new(Http::new(Limits::default()).map_err(no_network)?))),
        None => Ok(None),
    }
}

fn no_network(error: impl std::fmt::Display) -> Problem {
    Problem::new("network.unavailable").because(error)
}
