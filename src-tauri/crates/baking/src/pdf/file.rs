use super::decode::decode;
use super::lexer::Lexer;
use super::object::{Dictionary, Object, Stream};
use super::table::{self, Place, Table};
use crate::{BakingError, Limits};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// References may point to references so often.
const MOST_STEPS: usize = 8;

/// A PDF, of which only what is asked for is read.
#[derive(Debug)]
pub(super) struct Pdf<'a> {
    pub bytes: &'a [u8],
    pub objects_left: Cell<usize>,
    inflated_left: Cell<usize>,
    table: Table,
    streams: RefCell<BTreeMap<u32, Rc<ObjectStream>>>,
}

/// A stream of objects, inflated (ISO 32000-2, 7.5.7).
#[derive(Debug)]
struct ObjectStream {
    bytes: Vec<u8>,
    /// Each object's number, and where it begins.
    places: Vec<(u32, usize)>,
}

impl<'a> Pdf<'a> {
    /// Reads the tables. One that is encrypted says nothing of itself to us.
    pub fn open(bytes: &'a [u8], limits: &Limits) -> Result<Self, BakingError> {
        let mut pdf = Pdf {
            bytes,
            objects_left: Cell::new(limits.pdf_objects),
            inflated_left: Cell::new(limits.pdf_inflated),
            table: Table::default(),
            streams: RefCell::default(),
        };
        pdf.table = table::read(&pdf)?;
        if pdf.table.trailer.get("Encrypt").is_some_and(|value| *value != Object::Null) {
            return Err(BakingError::EncryptedPdf);
        }
        Ok(pdf)
    }

    /// An entry of the trailer that is a dictionary: `Root`, `Info`.
    pub fn of_trailer(&self, key: &str) -> Result<Dictionary, BakingError> {
        self.dictionary(self.table.trailer.get(key))
    }

    /// The dictionary that a value is or refers to; empty when it is none.
    pub fn dictionary(&self, value: Option<&Object>) -> Result<Dictionary, BakingError> {
        Ok(match self.value(value)? {
            Object::Dictionary(dictionary) => dictionary,
            Object::Stream(stream) => stream.dictionary,
            _ => Dictionary::default(),
        })
    }

    /// The array that a value is or refers to; empty when it is none.
    pub fn array(&self, value: Option<&Object>) -> Result<Vec<Object>, BakingError> {
        Ok(match self.value(value)? {
            Object::Array(items) => items,
            _ => Vec::new(),
        })
    }

    /// The value itself, every reference followed.
    pub fn value(&self, value: Option<&Object>) -> Result<Object, BakingError> {
        let mut value = value.cloned().unwrap_or(Object::Null);
        for _ in 0..MOST_STEPS {
            match value {
                Object::Reference(number) => value = self.object(number)?,
                found => return Ok(found),
            }
        }
        Err(BakingError::PdfTooComplex)
    }

    /// The bytes of a stream, unfiltered, within what this file may still inflate.
    pub fn contents(&self, stream: &Stream) -> Result<Cow<'a, [u8]>, BakingError> {
        let length = match self.value(stream.dictionary.get("Length"))? {
            Object::Integer(length) => usize::try_from(length).ok(),
            _ => None,
        };
        self.decoded(stream, length.ok_or(BakingError::MalformedPdf { offset: stream.start })?)
    }

    pub fn decoded(&self, stream: &Stream, length: usize) -> Result<Cow<'a, [u8]>, BakingError> {
        let end = stream.start.saturating_add(length);
        let cut = BakingError::MalformedPdf { offset: stream.start };
        let bytes = self.bytes.get(stream.start..end).ok_or(cut)?;
        let decoded = decode(bytes, &stream.dictionary, self.inflated_left.get())?;
        if let Cow::Owned(inflated) = &decoded {
            self.pay_for(inflated.len())?;
        }
        Ok(decoded)
    }

    fn pay_for(&self, bytes: usize) -> Result<(), BakingError> {
        self.inflated_left
            .set(self.inflated_left.get().checked_sub(bytes).ok_or(BakingError::PdfTooComplex)?);
        Ok(())
    }

    /// Counts one more thing read.
    pub fn count_object(&self) -> Result<(), BakingError> {
        self.objects_left.set(self.objects_left.get().checked_sub(1).ok_or(BakingError::PdfTooComplex)?);
        Ok(())
    }

    fn object(&self, number: u32) -> Result<Object, BakingError> {
        match self.table.places.get(&number) {
            None | Some(Place::Free) => Ok(Object::Null),
            Some(Place::At(at)) => match Lexer::new(self.bytes, *at, &self.objects_left).indirect()? {
                (found, object) if found == number => Ok(object),
                _ => Err(BakingError::MalformedPdf { offset: *at }),
            },
            Some(Place::Inside { stream, index }) => self.object_inside(number, *stream, *index),
        }
    }

    fn object_inside(&self, number: u32, stream: u32, index: usize) -> Result<Object, BakingError> {
        let objects = self.object_stream(stream)?;
        match objects.places.get(index) {
            Some((found, at)) if *found == number => {
                Lexer::new(&objects.bytes, *at, &self.objects_left).object()
            }
            _ => Err(BakingError::MalformedPdf { offset: 0 }),
        }
    }

    fn object_stream(&self, number: u32) -> Result<Rc<ObjectStream>, BakingError> {
        if let Some(known) = self.streams.borrow().get(&number) {
            return Ok(Rc::clone(known));
        }
        let Some(Place::At(at)) = self.table.places.get(&number) else {
            // A stream of objects lies inside no other (7.5.7).
            return Err(BakingError::MalformedPdf { offset: 0 });
        };
        let (_, Object::Stream(stream)) = Lexer::new(self.bytes, *at, &self.objects_left).indirect()? else {
            return Err(BakingError::MalformedPdf { offset: *at });
        };
        let contents = self.contents(&stream)?;
        if let Cow::Borrowed(plain) = contents {
            // Streams that nobody deflated may all be the same bytes of the file, and each is kept.
            self.pay_for(plain.len())?;
        }
        let bytes = contents.into_owned();
        let places = self.places_inside(&bytes, &stream)?;
        let objects = Rc::new(ObjectStream { bytes, places });
        self.streams.borrow_mut().insert(number, Rc::clone(&objects));
        Ok(objects)
    }

    fn places_inside(&self, bytes: &[u8], stream: &Stream) -> Result<Vec<(u32, usize)>, BakingError> {
        let number = |key| stream.dictionary.integer(key).and_then(|number| usize::try_from(number).ok());
        let malformed = BakingError::MalformedPdf { offset: stream.start };
        let (Some(count), Some(first)) = (number("N"), number("First")) else { return Err(malformed) };
        let mut lexer = Lexer::new(bytes, 0, &self.objects_left);
        let mut places = Vec::new();
        for _ in 0..count {
            self.count_object()?;
            let (number, at) = (lexer.unsigned()?, lexer.unsigned()? as usize);
            places.push((number, first.saturating_add(at)));
        }
        Ok(places)
    }
}
