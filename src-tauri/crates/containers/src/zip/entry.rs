use super::fields::{Fields, extra};
use crate::ContainerError;
use flate2::read::DeflateDecoder;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};

const LISTED: u32 = 0x0201_4B50;
const LOCAL: u32 = 0x0403_4B50;
const LOCAL_SIZE: usize = 30;
/// Bits of the general purpose flag (APPNOTE 4.4.4).
const ENCRYPTED: u16 = 1 << 0 | 1 << 6 | 1 << 13;
const SIZES_FOLLOW: u16 = 1 << 3;
const UTF8: u16 = 1 << 11;
/// Extra blocks.
const ZIP64: u16 = 0x0001;
const UNICODE_PATH: u16 = 0x7075;
/// Not a size but "see the ZIP64 block".
const SEE_ZIP64: u32 = 0xFFFF_FFFF;

/// An entry as the list has it.
#[derive(Debug)]
pub(super) struct Entry {
    /// Its name, as text only.
    pub name: String,
    /// The same as it is written, to be compared with the one before the bytes.
    raw_name: Vec<u8>,
    flags: u16,
    method: u16,
    crc: u32,
    pub packed: u64,
    pub size: u64,
    /// Where its own header begins.
    pub offset: u64,
    attributes: u32,
    /// Where the list begins: no entry goes beyond.
    list: u64,
}

impl Entry {
    pub fn read(fields: &mut Fields<'_>, list: u64) -> Result<Entry, ContainerError> {
        let broken = || ContainerError::Inconsistent { name: String::new() };
        let entry = Self::from_fields(fields, list).ok_or_else(broken)?;
        if entry.flags & ENCRYPTED != 0 {
            return Err(ContainerError::Encrypted { name: entry.name });
        }
        if !matches!(entry.method, 0 | 8) {
            return Err(ContainerError::Method { name: entry.name, method: entry.method });
        }
        if entry.method == 0 && entry.packed != entry.size {
            return Err(entry.inconsistent());
        }
        Ok(entry)
    }

    fn from_fields(fields: &mut Fields<'_>, list: u64) -> Option<Entry> {
        if fields.u32()? != LISTED {
            return None;
        }
        fields.take(4)?;
        let (flags, method) = (fields.u16()?, fields.u16()?);
        fields.take(4)?;
        let (crc, packed, size) = (fields.u32()?, fields.u32()?, fields.u32()?);
        let (name, blocks, comment) = (fields.u16()?, fields.u16()?, fields.u16()?);
        fields.take(4)?;
        let (attributes, offset) = (fields.u32()?, fields.u32()?);
        let raw_name = fields.take(name.into())?.to_vec();
        let blocks = fields.take(blocks.into())?;
        fields.take(comment.into())?;
        let mut long = Fields::new(extra(blocks, ZIP64).unwrap_or_default());
        let mut number = |short: u32| if short == SEE_ZIP64 { long.u64() } else { Some(short.into()) };
        let (size, packed, offset) = (number(size)?, number(packed)?, number(offset)?);
        let name = name_of(&raw_name, flags, blocks)?;
        Some(Entry { name, raw_name, flags, method, crc, packed, size, offset, attributes, list })
    }

    pub fn is_folder(&self) -> bool {
        self.name.ends_with('/')
    }

    pub fn is_larger_than(&self, limit: usize) -> bool {
        self.size > limit as u64
    }

    /// Whether it is neither a file nor a folder: a link, a device, a pipe, or a mount of Windows.
    pub fn is_special(&self) -> bool {
        const FILE: u32 = 0o100_000;
        const FOLDER: u32 = 0o040_000;
        const REPARSE_POINT: u32 = 0x400;
        let kind = self.attributes >> 16 & 0o170_000;
        !matches!(kind, 0 | FILE | FOLDER) || self.attributes & REPARSE_POINT != 0
    }

    /// Where its bytes begin, once its own header has been found to say the same as the list.
    pub fn begins(&self, source: &mut (impl Read + Seek)) -> Result<u64, ContainerError> {
        source.seek(SeekFrom::Start(self.offset))?;
        let mut header = [0; LOCAL_SIZE];
        source.read_exact(&mut header).map_err(|error| self.cut(error))?;
        let (name, blocks) = self.agrees(&header).ok_or_else(|| self.inconsistent())?;
        let mut written = vec![0; usize::from(name)];
        source.read_exact(&mut written).map_err(|error| self.cut(error))?;
        if written != self.raw_name {
            return Err(self.inconsistent());
        }
        let begins = self.offset + LOCAL_SIZE as u64 + u64::from(name) + u64::from(blocks);
        match begins.checked_add(self.packed) {
            Some(end) if end <= self.list => Ok(begins),
            _ => Err(self.inconsistent()),
        }
    }

    /// The lengths of name and extra blocks, when everything else is as the list says.
    fn agrees(&self, header: &[u8]) -> Option<(u16, u16)> {
        let mut fields = Fields::new(header);
        let (signature, _version, flags, method) =
            (fields.u32()?, fields.u16()?, fields.u16()?, fields.u16()?);
        fields.take(4)?;
        let (crc, packed, size) = (fields.u32()?, fields.u32()?, fields.u32()?);
        let (name, blocks) = (fields.u16()?, fields.u16()?);
        let later = flags & SIZES_FOLLOW != 0;
        let same =
            |short: u32, long: u64| u64::from(short) == long || short == SEE_ZIP64 || later && short == 0;
        let agrees = signature == LOCAL
            && (flags ^ self.flags) & !UTF8 == 0
            && method == self.method
            && (crc == self.crc || later && crc == 0)
            && same(packed, self.packed)
            && same(size, self.size);
        agrees.then_some((name, blocks))
    }

    /// Writes its bytes to `target`, and says whether they are those that were packed.
    pub fn unpack(
        &self,
        source: &mut (impl Read + Seek),
        target: &mut impl Write,
    ) -> Result<(), ContainerError> {
        let begins = self.begins(source)?;
        source.seek(SeekFrom::Start(begins))?;
        let packed = BufReader::new(source.take(self.packed));
        let mut summed = Summed { target, crc: crc32fast::Hasher::new(), size: 0 };
        let copied = match self.method {
            0 => copy(packed, &mut summed, self.size),
            _ => copy(DeflateDecoder::new(packed), &mut summed, self.size),
        };
        match copied {
            Ok(()) if summed.size == self.size && summed.crc.finalize() == self.crc => Ok(()),
            Ok(()) => Err(self.damaged()),
            Err(error) if error.kind() == io::ErrorKind::InvalidInput => Err(self.damaged()),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(self.damaged()),
            Err(error) => Err(self.cut(error)),
        }
    }

    pub fn inconsistent(&self) -> ContainerError {
        ContainerError::Inconsistent { name: self.name.clone() }
    }

    fn damaged(&self) -> ContainerError {
        ContainerError::Damaged { name: self.name.clone() }
    }

    fn cut(&self, error: io::Error) -> ContainerError {
        if error.kind() == io::ErrorKind::UnexpectedEof { ContainerError::CutShort } else { error.into() }
    }
}

/// Copies at most one byte more than was announced: then it is not what was announced.
fn copy(packed: impl Read, target: &mut impl Write, size: u64) -> io::Result<()> {
    io::copy(&mut packed.take(size.saturating_add(1)), target).map(|_| ())
}

struct Summed<'a, W> {
    target: &'a mut W,
    crc: crc32fast::Hasher,
    size: u64,
}

impl<W: Write> Write for Summed<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.crc.update(bytes);
        self.size += bytes.len() as u64;
        self.target.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.target.flush()
    }
}

/// UTF-8 when the flag says so or it happens to be; the block of older programs; else the bytes as code page 437 has
/// them, of which only ASCII is sure.
fn name_of(raw: &[u8], flags: u16, blocks: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(raw);
    if flags & UTF8 != 0 {
        return text.ok().map(str::to_owned);
    }
    if let Some(block) = extra(blocks, UNICODE_PATH) {
        // Version, checksum of the name it stands for, name (APPNOTE 4.6.9).
        let name = std::str::from_utf8(block.get(5..)?).ok()?;
        let sum = Fields::new(block.get(1..)?).u32()?;
        return (sum == crc32fast::hash(raw)).then(|| name.to_owned());
    }
    Some(text.map_or_else(|_| raw.iter().map(|byte| code_page_437(*byte)).collect(), str::to_owned))
}

fn code_page_437(byte: u8) -> char {
    const UPPER: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}";
    match byte {
        0x80.. => UPPER.chars().nth(usize::from(byte - 0x80)).unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::from(byte),
    }
}
