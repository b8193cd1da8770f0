//! Deflating (RFC 1950).

use crate::CvError;
use flate2::{Compress, Compression, FlushCompress, Status};
use std::cell::RefCell;
use std::thread::LocalKey;

thread_local! {
    // Their tables take as long to be made as a page's text to be deflated. Nothing of the text stays in them: `reset`
    // fills them with zeros.
    static QUICK: RefCell<Compress> = RefCell::new(Compress::new(Compression::new(1), true));
    static SMALL: RefCell<Compress> = RefCell::new(Compress::new(Compression::new(3), true));
}

/// For what is made anew at each key: a page's text is a thousand bytes larger, in half the time.
pub(crate) fn quickly(bytes: &[u8]) -> Result<Vec<u8>, CvError> {
    with(&QUICK, bytes)
}

/// For what is made once and kept: within a few hundredths of the size of the level everybody uses, in half the time.
pub(crate) fn small(bytes: &[u8]) -> Result<Vec<u8>, CvError> {
    with(&SMALL, bytes)
}

fn with(compress: &'static LocalKey<RefCell<Compress>>, bytes: &[u8]) -> Result<Vec<u8>, CvError> {
    compress.with_borrow_mut(|compress| {
        let deflated = whole(bytes, compress);
        compress.reset();
        deflated
    })
}

fn whole(bytes: &[u8], compress: &mut Compress) -> Result<Vec<u8>, CvError> {
    let mut deflated = Vec::with_capacity(bytes.len() / 2 + 64);
    loop {
        let read = usize::try_from(compress.total_in()).unwrap_or(usize::MAX);
        let rest = bytes.get(read..).unwrap_or_default();
        match compress.compress_vec(rest, &mut deflated, FlushCompress::Finish) {
            Ok(Status::StreamEnd) => return Ok(deflated),
            Ok(_) => deflated.reserve(deflated.capacity()),
            Err(error) => return Err(CvError::Pdf { reason: error.to_string() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_was_deflated_comes_back_however_much_it_is() {
        let noise = (0..200_000u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8);
        for bytes in [Vec::new(), b"a".to_vec(), vec![0; 300_000], noise.collect()] {
            for deflate in [quickly, small] {
                let (deflated, again) = (deflate(&bytes).unwrap(), deflate(&bytes).unwrap());
                assert_eq!(deflated, again, "the same bytes each time");
                let mut inflated = Vec::new();
                flate2::read::ZlibDecoder::new(deflated.as_slice()).read_to_end(&mut inflated).unwrap();
                assert_eq!(inflated, bytes);
            }
        }
    }
}
