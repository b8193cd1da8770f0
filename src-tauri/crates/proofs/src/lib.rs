//! Signatures and what they are made of: JOSE, Data Integrity, canonical forms, keys, DIDs, status lists.
//!
//! This crate judges signatures, not issuers: a signature that holds says that a key signed these bytes. Whose key
//! it is, and whether it may speak for the issuer, is for `verify` to say. It asks nobody and reads no file.

pub mod canon;
mod cbor;
pub mod did;
pub mod integrity;
pub mod jose;
pub mod jsonld;
mod key;
#[cfg(not(target_arch = "wasm32"))]
mod native;
pub mod portable;
mod rsa;
pub mod status;

pub use key::{KeyError, PublicKey};
