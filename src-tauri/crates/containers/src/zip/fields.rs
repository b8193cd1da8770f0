//! Little-endian numbers out of bytes that may end too early.

/// Reads numbers one after another.
pub(super) struct Fields<'a> {
    rest: &'a [u8],
}

impl<'a> Fields<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Fields { rest: bytes }
    }

    pub fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    pub fn u16(&mut self) -> Option<u16> {
        let (taken, rest) = self.rest.split_first_chunk::<2>()?;
        self.rest = rest;
        Some(u16::from_le_bytes(*taken))
    }

    pub fn u32(&mut self) -> Option<u32> {
        let (taken, rest) = self.rest.split_first_chunk::<4>()?;
        self.rest = rest;
        Some(u32::from_le_bytes(*taken))
    }

    pub fn u64(&mut self) -> Option<u64> {
        let (taken, rest) = self.rest.split_first_chunk::<8>()?;
        self.rest = rest;
        Some(u64::from_le_bytes(*taken))
    }

    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }
}

/// The block with this number among an entry's extra blocks (APPNOTE 4.5.1).
pub(super) fn extra(blocks: &[u8], wanted: u16) -> Option<&[u8]> {
    let mut fields = Fields::new(blocks);
    loop {
        let (kind, size) = (fields.u16()?, fields.u16()?);
        let block = fields.take(usize::from(size))?;
        if kind == wanted {
            return Some(block);
        }
    }
}
