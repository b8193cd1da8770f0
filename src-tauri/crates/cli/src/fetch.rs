use crate::args::Common;
use crate::documents::Documents;
use app::Problem;
use net::{Http, Limits};
use verify::Fetch;

/// What may be asked for documents: a map, the network, or nobody.
pub fn fetch(common: &Common) -> Result<Option<Box<dyn Fetch>>, Problem> {
    match &common.documents {
        Some(map) => Ok(Some(Box::new(Documents::open(map)?))),
        None if common.online => Ok(Some(Box::new(Http::new(Limits::default()).map_err(no_network)?))),
        None => Ok(None),
    }
}

fn no_network(error: impl std::fmt::Display) -> Problem {
    Problem::new("network.unavailable").because(error)
}
