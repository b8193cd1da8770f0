use crate::BakingError;

/// The eight bytes every PNG begins with.
pub(super) const SIGNATURE: usize = 8;

/// Length, name and checksum of a chunk.
const FRAME: usize = 12;

/// One chunk, borrowed from the file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chunk<'a> {
    /// Where it begins in the file.
    pub start: usize,
    /// Name and data: what the checksum is over.
    named: &'a [u8],
    /// Its data.
    pub data: &'a [u8],
    checksum: u32,
}

impl<'a> Chunk<'a> {
    pub fn name(&self) -> &'a [u8; 4] {
        self.named.first_chunk().unwrap_or(b"\0\0\0\0")
    }

    /// Where the next one begins.
    pub fn end(&self) -> usize {
        self.start + FRAME + self.data.len()
    }

    /// A picture cannot be drawn without its critical chunks (PNG §5.4: an upper-case first letter).
    pub fn is_critical(&self) -> bool {
        self.name()[0].is_ascii_uppercase()
    }

    pub fn checksum_holds(&self) -> bool {
        crc32fast::hash(self.named) == self.checksum
    }
}

/// Walks over the chunks up to `IEND`; what follows it is no part of the picture.
#[derive(Debug)]
pub(super) struct Chunks<'a> {
    bytes: &'a [u8],
    at: usize,
    ended: bool,
}

impl<'a> Chunks<'a> {
    /// The chunks of a file that begins with the PNG signature.
    pub fn of(bytes: &'a [u8]) -> Self {
        Chunks { bytes, at: SIGNATURE, ended: false }
    }

    fn read(&self) -> Result<Chunk<'a>, BakingError> {
        let start = self.at;
        let rest = self.bytes.get(start..).unwrap_or_default();
        let (length, named) =
            rest.split_first_chunk::<4>().ok_or(BakingError::Truncated { offset: start })?;
        let length = u32::from_be_bytes(*length);
        let size = usize::try_from(length).unwrap_or(usize::MAX);
        let framed = size.checked_add(FRAME).filter(|framed| *framed <= rest.len());
        if framed.is_none() {
            return Err(BakingError::ChunkTooLong { offset: start, length });
        }
        let (named, after) = named.split_at(4 + size);
        let checksum = after.first_chunk().map_or(0, |crc| u32::from_be_bytes(*crc));
        Ok(Chunk { start, named, data: &named[4..], checksum })
    }
}

impl<'a> Iterator for Chunks<'a> {
    type Item = Result<Chunk<'a>, BakingError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let chunk = self.read();
        match &chunk {
            Ok(chunk) => {
                self.at = chunk.end();
                self.ended = chunk.name() == b"IEND";
            }
            Err(_) => self.ended = true,
        }
        Some(chunk)
    }
}
