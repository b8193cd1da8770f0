//! From a résumé to a PDF and back.

mod lives;
mod smoke;
