use crate::args::Common;
use crate::documents::Documents;
use app::Problem;
use verify::Fetch;

/// What may be asked for documents: a map, or nobody.
pub fn fetch(common: &Common) -> Result<Option<Box<dyn Fetch>>, Problem> {
    match &common.documents {
        Some(map) => Ok(Some(Box::new(Documents::open(map)?))),
        None if common.online => Err(Problem::new("usage.online")),
        None => Ok(None),
    }
}
