use super::object::{Dictionary, Object, Stream};
use crate::BakingError;
use std::cell::Cell;

/// The deepest nesting of arrays and dictionaries read.
const MOST_DEPTH: usize = 64;
/// What a value may have in bytes before it counts as more than one: a long text that is referred to a thousand times
/// is read a thousand times.
const BYTES_PER_VALUE: usize = 64;

/// Reads values one after another.
pub(super) struct Lexer<'a, 'b> {
    bytes: &'a [u8],
    at: usize,
    /// How many values may still be read in this file.
    left: &'b Cell<usize>,
}

impl<'a, 'b> Lexer<'a, 'b> {
    pub fn new(bytes: &'a [u8], at: usize, left: &'b Cell<usize>) -> Self {
        Lexer { bytes, at, left }
    }

    pub fn malformed(&self) -> BakingError {
        BakingError::MalformedPdf { offset: self.at }
    }

    /// An indirect object, `12 0 obj … endobj`: its number and its value.
    pub fn indirect(&mut self) -> Result<(u32, Object), BakingError> {
        let start = self.at;
        let found = self.indirect_unpaid()?;
        self.pay((self.at - start) / BYTES_PER_VALUE)?;
        Ok(found)
    }

    /// A value that is not indirect.
    pub fn object(&mut self) -> Result<Object, BakingError> {
        let start = self.at;
        let found = self.value(0)?;
        self.pay((self.at - start) / BYTES_PER_VALUE)?;
        Ok(found)
    }

    fn indirect_unpaid(&mut self) -> Result<(u32, Object), BakingError> {
        let number = self.unsigned()?;
        self.unsigned()?;
        if !self.keyword(b"obj") {
            return Err(self.malformed());
        }
        let value = self.value(0)?;
        let Object::Dictionary(dictionary) = value else {
            return Ok((number, value));
        };
        match self.stream_begins() {
            Some(start) => Ok((number, Object::Stream(Stream { dictionary, start }))),
            None => Ok((number, Object::Dictionary(dictionary))),
        }
    }

    pub fn unsigned(&mut self) -> Result<u32, BakingError> {
        self.skip_blanks();
        let digits = self.take_while(|byte| byte.is_ascii_digit());
        std::str::from_utf8(digits).ok().and_then(|text| text.parse().ok()).ok_or_else(|| self.malformed())
    }

    /// Takes `word`, if it is what comes next.
    pub fn keyword(&mut self, word: &[u8]) -> bool {
        self.skip_blanks();
        let found = self.rest().starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    fn value(&mut self, depth: usize) -> Result<Object, BakingError> {
        self.pay(1)?;
        if depth > MOST_DEPTH {
            return Err(BakingError::PdfTooComplex);
        }
        self.skip_blanks();
        match self.rest() {
            [b'<', b'<', ..] => self.dictionary(depth),
            [b'<', ..] => self.hexadecimal(),
            [b'(', ..] => self.literal(),
            [b'/', ..] => Ok(Object::Name(self.name())),
            [b'[', ..] => self.array(depth),
            [b'0'..=b'9' | b'+' | b'-' | b'.', ..] => self.number(),
            _ => self.word(),
        }
    }

    fn pay(&self, values: usize) -> Result<(), BakingError> {
        self.left.set(self.left.get().checked_sub(values).ok_or(BakingError::PdfTooComplex)?);
        Ok(())
    }

    fn dictionary(&mut self, depth: usize) -> Result<Object, BakingError> {
        self.at += 2;
        let mut entries = Vec::new();
        loop {
            if self.keyword(b">>") {
                return Ok(Object::Dictionary(Dictionary(entries)));
            }
            if self.rest().first() != Some(&b'/') {
                return Err(self.malformed());
            }
            let key = self.name();
            entries.push((key, self.value(depth + 1)?));
        }
    }

    fn array(&mut self, depth: usize) -> Result<Object, BakingError> {
        self.at += 1;
        let mut items = Vec::new();
        while !self.keyword(b"]") {
            items.push(self.value(depth + 1)?);
        }
        Ok(Object::Array(items))
    }

    /// `/Name`, where `#20` is a blank.
    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let written = self.take_while(|byte| !is_blank(byte) && !is_delimiter(byte));
        let mut name = Vec::with_capacity(written.len());
        let mut rest = written;
        while let Some((byte, after)) = rest.split_first() {
            let escaped = (*byte == b'#').then(|| after.split_first_chunk::<2>()).flatten();
            let code = escaped.and_then(|([high, low], _)| Some(digit(*high)? << 4 | digit(*low)?));
            match (code, escaped) {
                (Some(code), Some((_, after))) => {
                    name.push(code);
                    rest = after;
                }
                _ => {
                    name.push(*byte);
                    rest = after;
                }
            }
        }
        name
    }

    fn hexadecimal(&mut self) -> Result<Object, BakingError> {
        self.at += 1;
        let written = self.take_while(|byte| byte != b'>');
        if !self.keyword(b">") {
            return Err(self.malformed());
        }
        unhex(written).map(Object::String).ok_or_else(|| self.malformed())
    }

    /// `(text (with) \(escapes\))`.
    fn literal(&mut self) -> Result<Object, BakingError> {
        self.at += 1;
        let (mut text, mut open) = (Vec::new(), 1usize);
        loop {
            let byte = self.next().ok_or_else(|| self.malformed())?;
            match byte {
                b'\\' => self.escape(&mut text),
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            match (open, byte) {
                (0, _) => return Ok(Object::String(text)),
                (_, b'\\') => {}
                // An end of line is one, however it is written.
                (_, b'\r') => {
                    self.skip(b'\n');
                    text.push(b'\n');
                }
                _ => text.push(byte),
            }
        }
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        match self.next() {
            Some(b'n') => text.push(b'\n'),
            Some(b'r') => text.push(b'\r'),
            Some(b't') => text.push(b'\t'),
            Some(b'b') => text.push(8),
            Some(b'f') => text.push(12),
            Some(b'\r') => self.skip(b'\n'),
            Some(b'\n') | None => {}
            Some(first @ b'0'..=b'7') => {
                let mut code = u32::from(first - b'0');
                for _ in 0..2 {
                    if let Some(next @ b'0'..=b'7') = self.rest().first() {
                        code = code * 8 + u32::from(next - b'0');
                        self.at += 1;
                    }
                }
                text.push(code as u8); // High-order overflow is ignored (7.3.4.2).
            }
            Some(other) => text.push(other),
        }
    }

    /// A number, or a reference `12 0 R`.
    fn number(&mut self) -> Result<Object, BakingError> {
        let written = self.take_while(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.'));
        let Some(number) = std::str::from_utf8(written).ok().and_then(|text| text.parse::<i64>().ok()) else {
            return Ok(Object::Other);
        };
        let after = self.at;
        if let Ok(target) = u32::try_from(number)
            && self.unsigned().is_ok()
            && self.keyword(b"R")
        {
            return Ok(Object::Reference(target));
        }
        self.at = after;
        Ok(Object::Integer(number))
    }

    fn word(&mut self) -> Result<Object, BakingError> {
        match self.take_while(|byte| byte.is_ascii_alphabetic()) {
            b"null" => Ok(Object::Null),
            b"true" | b"false" => Ok(Object::Other),
            _ => Err(self.malformed()),
        }
    }

    /// Where the bytes of a stream begin: after `stream` and one end of line (7.3.8.1).
    fn stream_begins(&mut self) -> Option<usize> {
        if !self.keyword(b"stream") {
            return None;
        }
        self.skip(b'\r');
        self.skip(b'\n');
        Some(self.at)
    }

    fn skip_blanks(&mut self) {
        loop {
            self.take_while(is_blank);
            if self.rest().first() != Some(&b'%') {
                return;
            }
            self.take_while(|byte| !matches!(byte, b'\r' | b'\n'));
        }
    }

    fn take_while(&mut self, wanted: impl Fn(u8) -> bool) -> &'a [u8] {
        let rest = self.rest();
        let length = rest.iter().position(|byte| !wanted(*byte)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.rest().first().copied();
        self.at += usize::from(byte.is_some());
        byte
    }

    fn skip(&mut self, byte: u8) {
        if self.rest().first() == Some(&byte) {
            self.at += 1;
        }
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }
}

/// Bytes written as hexadecimal digits with blanks between; an odd last digit stands for itself and 0 (7.3.4.3).
pub(super) fn unhex(written: &[u8]) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> =
        written.iter().filter(|byte| !is_blank(**byte)).map(|byte| digit(*byte)).collect();
    Some(digits?.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect())
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}

pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Object, BakingError> {
        Lexer::new(text.as_bytes(), 0, &Cell::new(1000)).object()
    }

    fn string(text: &str) -> Result<Object, BakingError> {
        Ok(Object::String(text.as_bytes().to_vec()))
    }

    #[test]
    fn texts_are_read_with_their_escapes() {
        assert_eq!(read(r"(a(b)\)\(\\\n\101\7x)"), string("a(b))(\\\nA\u{7}x"));
        assert_eq!(read("(a\r\nb\\\nc)"), string("a\nbc"));
        assert_eq!(read("<48 656C6c 6F3>"), string("Hello0"));
        assert_eq!(read("/a#20b#zz"), Ok(Object::Name(b"a b#zz".to_vec())));
    }

    #[test]
    fn references_are_told_from_numbers() {
        let items = vec![Object::Integer(1), Object::Reference(2), Object::Integer(0), Object::Other];
        assert_eq!(read("[1 2 0 R %note\n 0 -.5]"), Ok(Object::Array(items)));
    }

    #[test]
    fn depth_and_number_of_values_are_bounded() {
        assert_eq!(read(&"[".repeat(10_000)), Err(BakingError::PdfTooComplex));
        assert_eq!(read(&format!("[{}]", "1 ".repeat(1000))), Err(BakingError::PdfTooComplex));
        assert!(matches!(read("<<"), Err(BakingError::MalformedPdf { .. })));
        assert!(matches!(read("(a"), Err(BakingError::MalformedPdf { .. })));
    }
}
