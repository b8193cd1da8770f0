//! The values of a PDF (ISO 32000-2, 7.3).

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Object {
    Null,
    Integer(i64),
    /// A boolean or a real number: nothing we read is one.
    Other,
    String(Vec<u8>),
    Name(Vec<u8>),
    Array(Vec<Object>),
    Dictionary(Dictionary),
    Reference(u32),
    Stream(Stream),
}

/// A dictionary in the order of the file. A key may be there twice; readers differ in which one they take.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Dictionary(pub Vec<(Vec<u8>, Object)>);

/// A stream whose bytes begin at `start` and have not been looked at.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stream {
    pub dictionary: Dictionary,
    pub start: usize,
}

impl Dictionary {
    pub fn get(&self, key: &str) -> Option<&Object> {
        self.0.iter().find(|(name, _)| name == key.as_bytes()).map(|(_, value)| value)
    }

    pub fn integer(&self, key: &str) -> Option<i64> {
        match self.get(key)? {
            Object::Integer(number) => Some(*number),
            _ => None,
        }
    }

    pub fn is(&self, key: &str, name: &str) -> bool {
        matches!(self.get(key), Some(Object::Name(value)) if value == name.as_bytes())
    }
}

/// A text string (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 with its mark; else UTF-8 all the same, which many write
/// without the mark; else one byte a character.
pub(super) fn text(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
        },
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|sign| sign.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}
