//! A link as a QR code (ISO/IEC 18004), for a poster or a telephone held to the screen.

use super::{found, whole_link};
use crate::Problem;
use fast_qr::{ECL, QRBuilder};
use portfolio::Portfolio;
use std::fmt::Write;

/// White modules around the code (6.3.8).
const QUIET: usize = 4;

/// The whole link as an SVG of one path, black on white whatever surrounds it.
///
/// # Errors
/// `link.none` for a link that has ended: nothing opens it any more.
pub fn link_qr(id: &str, portfolio: &Portfolio) -> Result<String, Problem> {
    let link = whole_link(&found(id, portfolio)?).ok_or_else(|| Problem::new("link.none").with("id", id))?;
    let code = QRBuilder::new(link).ecl(ECL::M).build();
    let code = code.map_err(|error| Problem::new("program.fault").because(format!("{error:?}")))?;
    let side = code.size + 2 * QUIET;
    let mut dark = String::new();
    for y in 0..code.size {
        for x in (0..code.size).filter(|x| code[y][*x].value()) {
            let _ = write!(dark, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
        }
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{dark}\"/></svg>"
    ))
}
