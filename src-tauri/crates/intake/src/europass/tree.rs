//! A small tree of elements, within limits, that knows which texts were understood.

use crate::found::Leftovers;
use crate::{IntakeError, Limits, prose};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::cell::Cell;

/// An element, by its name without a prefix.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
    text: String,
    taken: Cell<bool>,
}

/// Reads a document. Entities of its own are refused, so that it cannot grow (SECURITY 7).
pub(super) fn parse(bytes: &[u8], limits: &Limits) -> Result<Element, IntakeError> {
    let text =
        std::str::from_utf8(bytes).map_err(|bad| IntakeError::Xml { offset: bad.valid_up_to() as u64 })?;
    let mut reader = Reader::from_str(text.strip_prefix('\u{FEFF}').unwrap_or(text));
    let mut tree = Growing { limits, open: vec![Element::default()], elements: 0 };
    loop {
        let offset = reader.buffer_position();
        let event = reader.read_event().map_err(|_| IntakeError::Xml { offset })?;
        if event == Event::Eof {
            return tree.root().ok_or(IntakeError::Xml { offset });
        }
        tree.step(event).map_err(|wrong| wrong.unwrap_or(IntakeError::Xml { offset }))?;
    }
}

struct Growing<'l> {
    limits: &'l Limits,
    /// The elements that are open; the first stands for the document.
    open: Vec<Element>,
    elements: usize,
}

/// `None` is an error of the XML, of which the reader knows the place.
type Step = Result<(), Option<IntakeError>>;

impl Growing<'_> {
    fn step(&mut self, event: Event<'_>) -> Step {
        match event {
            Event::Start(element) => self.enter(&element),
            Event::Empty(element) => {
                self.enter(&element)?;
                self.leave()
            }
            Event::End(_) => self.leave(),
            Event::Text(text) => self.text(&text.into_inner()),
            Event::CData(text) => self.text(&text.into_inner()),
            Event::GeneralRef(reference) => self.text(&resolved(&reference).ok_or(None)?),
            Event::DocType(declaration) if declaration.contains('[') => {
                Err(Some(IntakeError::InternalSubset))
            }
            _ => Ok(()),
        }
    }

    fn enter(&mut self, start: &BytesStart<'_>) -> Step {
        self.elements += 1;
        // The document itself is the first that is open.
        if self.open.len() > self.limits.pdf.xml_depth || self.elements > self.limits.xml_elements {
            return Err(Some(IntakeError::XmlTooComplex));
        }
        let mut element = Element { name: local(start.name().into_inner()).to_owned(), ..Element::default() };
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| None)?;
            if element.attributes.len() == self.limits.pdf.xml_attributes {
                return Err(Some(IntakeError::XmlTooComplex));
            }
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| None)?;
            element.attributes.push((local(attribute.key.into_inner()).to_owned(), value.into_owned()));
        }
        self.open.push(element);
        Ok(())
    }

    fn leave(&mut self) -> Step {
        let element = self.open.pop().ok_or(None)?;
        self.open.last_mut().ok_or(None)?.children.push(element);
        Ok(())
    }

    fn text(&mut self, text: &str) -> Step {
        self.open.last_mut().ok_or(None)?.text.push_str(text);
        Ok(())
    }

    /// The one element of the document, once it is closed.
    fn root(mut self) -> Option<Element> {
        let document = self.open.pop().filter(|_| self.open.is_empty())?;
        let mut roots = document.children.into_iter();
        roots.next().filter(|_| roots.next().is_none())
    }
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// Without a document type of its own, a document has the five predefined entities and no other.
fn resolved(reference: &BytesRef<'_>) -> Option<String> {
    match reference.resolve_char_ref() {
        Ok(Some(sign)) => Some(sign.to_string()),
        Ok(None) => {
            quick_xml::escape::resolve_predefined_entity(&reference.xml10_content()).map(str::to_owned)
        }
        Err(_) => None,
    }
}

impl Element {
    /// The children of this name.
    pub fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The first child of this name.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The first that a path of names leads to.
    pub fn at(&self, path: &str) -> Option<&Element> {
        path.split('/').try_fold(self, |element, name| element.child(name))
    }

    /// An attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Its own text, when it says anything.
    pub fn text(&self) -> Option<&str> {
        Some(self.text.trim()).filter(|text| !text.is_empty())
    }

    /// The same, which counts as understood from then on.
    pub fn take(&self) -> Option<String> {
        self.taken.set(true);
        self.text().map(str::to_owned)
    }

    /// The text that a path leads to, taken.
    pub fn take_at(&self, path: &str) -> Option<String> {
        self.at(path)?.take()
    }

    /// Takes what says nothing more to a reader.
    pub fn take_each(&self, paths: &[&str]) {
        paths.iter().filter_map(|path| self.at(path)).for_each(|element| element.taken.set(true));
    }

    /// Takes everything that is below it.
    pub fn take_all(&self) {
        self.take_those(&|_| true);
    }

    /// Takes the texts below it that are known already.
    pub fn take_those(&self, known: &dyn Fn(&str) -> bool) {
        if self.text().is_some_and(known) {
            self.taken.set(true);
        }
        self.children.iter().for_each(|child| child.take_those(known));
    }

    /// Every text below it.
    pub fn texts(&self) -> Vec<&str> {
        let below = self.children.iter().flat_map(Element::texts);
        self.text().into_iter().chain(below).collect()
    }

    /// Lists what was not taken below the root; an entry of which nothing was understood is listed as one.
    pub fn leave(&self, left: &mut Leftovers) {
        self.leave_at("", 0, left);
    }

    fn leave_at(&self, place: &str, depth: usize, left: &mut Leftovers) {
        if depth > ENTRIES && !self.any_taken() {
            let texts: Vec<String> =
                self.texts().iter().map(|text| prose::of_html(text).all().join(" ")).collect();
            return left.text(place, &texts.join(" · "));
        }
        if let Some(text) = self.text().filter(|_| !self.taken.get()) {
            left.text(place, &prose::of_html(text).all().join(" "));
        }
        for (at, child) in self.children.iter().enumerate() {
            let same = |other: &&Element| other.name == child.name;
            let before = self.children.iter().take(at).filter(same).count();
            let number = if self.children.iter().filter(same).count() > 1 {
                format!("[{}]", before + 1)
            } else {
                String::new()
            };
            let place = match depth {
                // The root and the two parts below it are the same in every document.
                0 => String::new(),
                _ if place.is_empty() => format!("{}{number}", child.name),
                _ => format!("{place}/{}{number}", child.name),
            };
            child.leave_at(&place, depth + 1, left);
        }
    }

    fn any_taken(&self) -> bool {
        self.taken.get() || self.children.iter().any(Element::any_taken)
    }
}

/// Candidate, part, section: what is deeper is an entry, or stands in one.
const ENTRIES: usize = 2;
