//! The little of CBOR (RFC 8949) that a proof value is written in: unsigned numbers, byte strings, arrays and maps of
//! definite length, each with the shortest head. Its own reader, because a general one has to be told to refuse all else.

/// Reads item after item; `None` for anything but what was asked for.
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Reader(bytes)
    }

    /// Whether all was read.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn unsigned(&mut self) -> Option<u64> {
        self.head(0)
    }

    pub fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.head(2)?).ok()?;
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    /// How many items follow. No item is shorter than a byte, so that a count can be trusted for an allocation.
    pub fn array(&mut self) -> Option<usize> {
        let count = self.head(4)?;
        usize::try_from(count).ok().filter(|count| *count <= self.0.len())
    }

    /// How many pairs follow.
    pub fn map(&mut self) -> Option<usize> {
        let count = self.head(5)?;
        usize::try_from(count).ok().filter(|count| *count <= self.0.len() / 2)
    }

    /// RFC 8949 §3: the major type and its argument; a longer head than needed is a second way to write the same.
    fn head(&mut self, major: u8) -> Option<u64> {
        let (first, rest) = self.0.split_first()?;
        if first >> 5 != major {
            return None;
        }
        let (width, least) = match first & 31 {
            0..=23 => (0, 0),
            24 => (1, 24),
            25 => (2, 1 << 8),
            26 => (4, 1 << 16),
            27 => (8, 1 << 32),
            _ => return None,
        };
        let (argument, rest) = rest.split_at_checked(width)?;
        let value = argument.iter().fold(0_u64, |all, byte| all << 8 | u64::from(*byte));
        self.0 = rest;
        match width {
            0 => Some(u64::from(first & 31)),
            _ => Some(value).filter(|value| *value >= least),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_rfc_8949_shows() {
        assert_eq!(Reader::new(&[0x17]).unsigned(), Some(23));
        assert_eq!(Reader::new(&[0x18, 0x18]).unsigned(), Some(24));
        assert_eq!(Reader::new(&[0x19, 0x03, 0xe8]).unsigned(), Some(1000));
        assert_eq!(Reader::new(&[0x44, 1, 2, 3, 4]).bytes(), Some(&[1, 2, 3, 4][..]));
        assert_eq!(Reader::new(&[0x83, 1, 2, 3]).array(), Some(3));
        assert_eq!(Reader::new(&[0xa1, 1, 2]).map(), Some(1));
    }

    #[test]
    fn refuses_every_other_way() {
        assert_eq!(Reader::new(&[0x18, 0x17]).unsigned(), None, "longer than needed");
        assert_eq!(Reader::new(&[0x19, 0x00, 0xff]).unsigned(), None, "longer than needed");
        assert_eq!(Reader::new(&[0x44, 1, 2]).bytes(), None, "cut short");
        assert_eq!(Reader::new(&[0x5f, 0x41, 1, 0xff]).bytes(), None, "of indefinite length");
        assert_eq!(Reader::new(&[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]).array(), None);
        assert_eq!(Reader::new(&[0x20]).unsigned(), None, "negative");
        assert_eq!(Reader::new(&[]).unsigned(), None);
    }
}
