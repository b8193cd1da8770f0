//! JSON-LD to RDF, for credentials only. Contexts are pinned and bundled: none is fetched, none is inline, so the
//! general algorithm is not needed, and what a context does not define is an error by construction. What is shown
//! must be what was signed: every way to write a member so that a JSON reader overlooks it is refused (SECURITY 3).

mod context;
mod convert;
mod number;
mod rdf;

pub(crate) use convert::to_rdf_without;
pub use convert::{LdError, to_rdf};
pub use rdf::{Dataset, Quad, Term};

use serde_json::Value;

/// One value or an array of them: JSON-LD makes no difference.
pub(crate) fn each(value: &Value) -> &[Value] {
    match value {
        Value::Array(items) => items,
        one => std::slice::from_ref(one),
    }
}
