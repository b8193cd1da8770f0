use super::active;
use super::cost::Cost;
use super::credential::Open;
use super::names::{Scopes, split};
use crate::choose::Found;
use crate::kind::local;
use crate::png::MOST_CREDENTIALS;
use crate::{BakingError, Flag, Limits};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::borrow::Cow;

/// Every credential in an SVG.
pub(crate) fn read<'a>(bytes: &[u8], limits: &Limits) -> Result<Found<'a>, BakingError> {
    walk(bytes, Walk::new(limits))
}

/// Every credential in the XMP of a PDF: the same elements, whatever namespace their `openbadges:` stands for, since
/// no specification says which.
pub(crate) fn read_metadata<'a>(bytes: &[u8], limits: &Limits) -> Result<Found<'a>, BakingError> {
    let scopes = Scopes::trusting_prefixes();
    walk(bytes, Walk { scopes, ..Walk::new(limits) })
}

fn walk<'a>(bytes: &[u8], mut walk: Walk<'a, '_>) -> Result<Found<'a>, BakingError> {
    let text = std::str::from_utf8(bytes).map_err(|_| BakingError::NotUtf8)?;
    if let Some(offset) = text.bytes().position(is_forbidden) {
        return Err(BakingError::MalformedXml { offset: offset as u64 });
    }
    let mut reader = Reader::from_str(text.strip_prefix('\u{FEFF}').unwrap_or(text));
    loop {
        let malformed = BakingError::MalformedXml { offset: reader.buffer_position() };
        match reader.read_event() {
            Ok(Event::Eof) if walk.depth == 0 => return Ok(walk.end()),
            Ok(event) if event != Event::Eof => walk.step(event, malformed)?,
            _ => return Err(malformed),
        }
    }
}

/// Control characters are no XML (§2.2), and quick-xml lets them pass.
fn is_forbidden(byte: u8) -> bool {
    byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')
}

/// An attribute: its name as written, its value unescaped.
pub(super) type Attribute<'e> = (&'e str, Cow<'e, str>);

struct Walk<'a, 'l> {
    limits: &'l Limits,
    depth: usize,
    scopes: Scopes,
    open: Option<Open>,
    in_style: bool,
    cost: Cost,
    found: Found<'a>,
}

impl<'a, 'l> Walk<'a, 'l> {
    fn new(limits: &'l Limits) -> Self {
        Walk {
            limits,
            depth: 0,
            scopes: Scopes::default(),
            open: None,
            in_style: false,
            cost: Cost::default(),
            found: Found::default(),
        }
    }

    fn step(&mut self, event: Event<'_>, malformed: BakingError) -> Result<(), BakingError> {
        match event {
            Event::Start(element) => self.enter(&element, malformed),
            Event::Empty(element) => {
                self.enter(&element, malformed)?;
                self.leave()
            }
            Event::End(_) => self.leave(),
            Event::Text(text) => self.text(&text.into_inner(), false),
            Event::CData(text) => self.text(&text.into_inner(), true),
            Event::GeneralRef(reference) => self.reference(&reference, malformed),
            Event::DocType(declaration) => self.document_type(&declaration.into_inner()),
            Event::PI(instruction) if instruction.target() == "xml-stylesheet" => {
                self.found.flag(Flag::ActiveContent);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn enter(&mut self, element: &BytesStart<'_>, malformed: BakingError) -> Result<(), BakingError> {
        self.depth += 1;
        if self.depth > self.limits.xml_depth {
            return Err(BakingError::XmlTooDeep { limit: self.limits.xml_depth });
        }
        let attributes = self.attributes(element, malformed)?;
        for (name, value) in &attributes {
            match split(name) {
                (prefix, "xmlns") => self.scopes.declare(self.depth, prefix, value),
                ("xmlns", "") => self.scopes.declare(self.depth, "", value),
                _ => {}
            }
        }
        let name = local(element.name().into_inner());
        if active::is_active(name, &attributes) {
            self.found.flag(Flag::ActiveContent);
        }
        self.in_style = name.eq_ignore_ascii_case("style");
        self.cost.enter(name, &attributes);
        self.open_credential(element, attributes)
    }

    fn attributes<'e>(
        &self,
        element: &'e BytesStart<'_>,
        malformed: BakingError,
    ) -> Result<Vec<Attribute<'e>>, BakingError> {
        let mut attributes = Vec::new();
        for attribute in element.attributes() {
            let attribute = attribute.map_err(|_| malformed.clone())?;
            if attributes.len() == self.limits.xml_attributes {
                return Err(BakingError::TooManyAttributes { limit: self.limits.xml_attributes });
            }
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| malformed.clone())?;
            attributes.push((attribute.key.into_inner(), value));
        }
        Ok(attributes)
    }

    fn open_credential(
        &mut self,
        element: &BytesStart<'_>,
        attributes: Vec<Attribute<'_>>,
    ) -> Result<(), BakingError> {
        if self.open.is_some() {
            return Ok(());
        }
        let Some(keyword) = self.scopes.keyword(element) else {
            return Ok(());
        };
        if self.found.badges.len() == MOST_CREDENTIALS {
            return Err(BakingError::TooManyCredentials { limit: MOST_CREDENTIALS });
        }
        let verify =
            attributes.into_iter().find(|(name, _)| *name == "verify").map(|(_, value)| value.into_owned());
        self.open = Some(Open::new(keyword, verify, self.depth));
        Ok(())
    }

    fn leave(&mut self) -> Result<(), BakingError> {
        if let Some(open) = self.open.take_if(|open| open.depth == self.depth) {
            self.found.badges.push(open.close()?);
        }
        self.scopes.leave(self.depth);
        self.cost.leave();
        self.in_style = false;
        self.depth = self.depth.saturating_sub(1);
        Ok(())
    }

    fn text(&mut self, text: &str, cdata: bool) -> Result<(), BakingError> {
        if self.in_style && active::is_active_style(text) {
            self.found.flag(Flag::ActiveContent);
        }
        match &mut self.open {
            Some(open) => open.push(text, cdata, self.limits.credential),
            None => Ok(()),
        }
    }

    fn reference(&mut self, reference: &BytesRef<'_>, malformed: BakingError) -> Result<(), BakingError> {
        let resolved = match reference.resolve_char_ref() {
            Ok(Some(character)) => Some(character.to_string()),
            Ok(None) => {
                quick_xml::escape::resolve_predefined_entity(&reference.xml10_content()).map(str::to_owned)
            }
            Err(_) => None,
        };
        // Only the five predefined entities exist without a document type of the SVG's own.
        self.text(&resolved.ok_or(malformed)?, false)
    }

    fn document_type(&mut self, declaration: &str) -> Result<(), BakingError> {
        if declaration.contains('[') {
            return Err(BakingError::InternalSubset);
        }
        // It is never fetched, not even the W3C's own, which is common.
        if declaration.contains("://") {
            self.found.flag(Flag::ActiveContent);
        }
        Ok(())
    }

    fn end(mut self) -> Found<'a> {
        if !self.cost.is_drawable(self.limits) {
            self.found.flag(Flag::PictureUnusable);
        }
        self.found
    }
}
