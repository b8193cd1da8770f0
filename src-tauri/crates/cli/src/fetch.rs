use crate::args::Common;
use app::{Problem, Reach};
use judge::Documents;
use net::{Http, Limits};
use std::path::Path;
use std::sync::Arc;

/// The largest map read, in bytes.
const MOST_BYTES: usize = 256 << 20;

/// What may be asked for documents: a map, the network, or nobody.
pub fn fetch(common: &Common) -> Result<Option<Reach>, Problem> {
    match &common.documents {
        Some(map) => Ok(Some(Arc::new(documents(map)?))),
        None if common.online => Ok(Some(Arc::new(Http::new(Limits::default()).map_err(no_network)?))),
        None => Ok(None),
    }
}

/// `--documents MAP`: a file that stands in for the network. Files it names lie beside it.
fn documents(map: &Path) -> Result<Documents, Problem> {
    let bytes = crate::input::file(map, &baking::Limits { file: MOST_BYTES, ..Default::default() })?;
    let folder = map.parent().unwrap_or(Path::new("")).to_owned();
    let wrong = |error| Problem::new("file.not-a-map").with("name", map.to_string_lossy()).because(error);
    Documents::read(&bytes, move |name| std::fs::read(folder.join(name)).ok()).map_err(wrong)
}

fn no_network(error: impl std::fmt::Display) -> Problem {
    Problem::new("network.unavailable").because(error)
}
