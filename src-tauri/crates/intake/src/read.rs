use crate::{Found, IntakeError, Limits, europass, linkedin, pdf, resume};
use baking::Kind;

/// Reads a CV file.
///
/// # Errors
/// [`IntakeError`], when it is no CV, cannot be read, or would cost more than `limits` allow.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Found, IntakeError> {
    if bytes.len() > limits.file {
        return Err(IntakeError::TooLarge { limit: limits.file });
    }
    match Kind::of(bytes) {
        Kind::Json => resume::read(bytes, limits),
        Kind::Zip => linkedin::read(bytes, limits),
        Kind::Xml | Kind::Html => europass::read(bytes, limits),
        Kind::Pdf => pdf::read(bytes, limits),
        kind => Err(IntakeError::NotACv { kind }),
    }
}
