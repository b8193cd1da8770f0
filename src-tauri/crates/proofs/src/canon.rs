//! Canonical forms: RFC 8785 for JSON, RDFC-1.0 for statements.

mod labels;
mod nquads;

pub(crate) use labels::hex;
pub use labels::{Budget, CanonError, Hash, rdfc, rdfc_relabelled};

use serde_json::Value;

/// The JSON Canonicalization Scheme (RFC 8785). Fails on what it has no form for.
pub fn jcs(value: &Value) -> Result<String, JcsError> {
    serde_json_canonicalizer::to_string(value).map_err(|_| JcsError)
}

/// JSON without a canonical form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this JSON has no canonical form")]
pub struct JcsError;
