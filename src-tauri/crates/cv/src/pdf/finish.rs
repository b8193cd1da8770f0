//! The finishing pass.

use super::links::{self, Places};
use super::objects::{deflate, deflate_once, dictionary, name, text};
use super::structure::Structure;
use super::{attach, icc, metadata, outline};
use crate::{CarriedFile, Cv, CvError, DATA_NAME, Pages};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Makes a drawn document accessible and complete, and writes it.
pub(super) fn finish(mut document: Document, cv: &Cv, pages: &Pages) -> Result<Vec<u8>, CvError> {
    document.version = "1.7".to_owned();
    let page_ids: Vec<ObjectId> = document.page_iter().collect();
    let mut catalog = catalog(&document, cv)?;
    let places = Places::new(pages, &page_ids);
    let annotations = annotate(pages, &page_ids, &places, &mut document);
    Structure::new(pages, &page_ids, &annotations, &mut document).write(&mut document, &mut catalog);
    outline::add(pages, &places, &mut document, &mut catalog);
    let metadata = document.add_object(metadata::xmp(cv));
    catalog.set("Metadata", metadata);
    let intent = output_intent(&mut document);
    catalog.set("OutputIntents", vec![intent.into()]);
    attach::attach(&cv.files, &mut document, &mut catalog)?;
    document.trailer = trailer(&mut document, catalog, cv);
    compress(&mut document, &page_ids, metadata)?;
    let id = identifier(&document, cv.files.iter().find(|file| file.name == DATA_NAME));
    document.trailer.set("ID", vec![id.clone(), id]);
    save(document)
}

fn catalog(document: &Document, cv: &Cv) -> Result<Dictionary, CvError> {
    let pages = document.catalog()?.get(b"Pages")?.clone();
    Ok(dictionary([
        ("Type", name("Catalog")),
        ("Pages", pages),
        ("Lang", text(cv.language.tag())),
        ("PageLayout", name("OneColumn")),
        ("PageMode", name("UseNone")),
        ("ViewerPreferences", dictionary([("DisplayDocTitle", true.into())]).into()),
    ]))
}

fn annotate(
    pages: &Pages,
    ids: &[ObjectId],
    places: &Places,
    document: &mut Document,
) -> Vec<Vec<(crate::pages::NodeId, ObjectId)>> {
    let mut all = Vec::new();
    for (page, id) in pages.pages.iter().zip(ids) {
        let annotations = links::annotate(&page.links, (page.height, *id), pages, places, document);
        if let Ok(dictionary) = document.get_dictionary_mut(*id) {
            let references: Vec<Object> = annotations.iter().map(|(_, id)| (*id).into()).collect();
            if references.is_empty() {
                dictionary.remove(b"Annots");
            } else {
                dictionary.set("Annots", references);
            }
            // Tab goes from link to link in reading order.
            dictionary.set("Tabs", name("S"));
        }
        all.push(annotations);
    }
    all
}

fn output_intent(document: &mut Document) -> Dictionary {
    let profile = dictionary([("N", 3.into()), ("Alternate", name("DeviceRGB"))]);
    let profile = document.add_object(Stream::new(profile, icc::srgb().to_vec()));
    dictionary([
        ("Type", name("OutputIntent")),
        ("S", name("GTS_PDFA1")),
        ("OutputConditionIdentifier", text("sRGB")),
        ("Info", text("sRGB IEC61966-2.1")),
        ("DestOutputProfile", profile.into()),
    ])
}

/// Replaces the catalog and the information that the backend made.
fn trailer(document: &mut Document, catalog: Dictionary, cv: &Cv) -> Dictionary {
    for entry in [&b"Root"[..], b"Info"] {
        if let Ok(id) = document.trailer.get(entry).and_then(Object::as_reference) {
            document.objects.remove(&id);
        }
    }
    let catalog = document.add_object(catalog);
    let information = document.add_object(metadata::information(cv));
    dictionary([("Root", catalog.into()), ("Info", information.into())])
}

/// What is drawn on a page is made anew each time; the other streams are its fonts and the colour profile.
fn compress(document: &mut Document, pages: &[ObjectId], metadata: ObjectId) -> Result<(), CvError> {
    let drawn: BTreeSet<ObjectId> = pages.iter().flat_map(|page| document.get_page_contents(*page)).collect();
    for (id, object) in &mut document.objects {
        match object {
            Object::Stream(stream) if drawn.contains(id) => deflate(stream)?,
            Object::Stream(stream) if *id != metadata && !is_attachment(stream) => deflate_once(stream)?,
            _ => {}
        }
    }
    Ok(())
}

fn is_picture(stream: &Stream) -> bool {
    stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|subtype| subtype == b"Image")
}

/// That of the pixels, at the end of what was deflated (RFC 1950, 2.2).
fn checksum(deflated: &[u8]) -> &[u8] {
    deflated.last_chunk::<4>().map_or(deflated, |checksum| checksum)
}

/// Attachments were deflated, or not, when they were embedded.
fn is_attachment(stream: &Stream) -> bool {
    stream.dict.has_type(b"EmbeddedFile")
}

/// An identifier made from the content, so that the same CV gives the same file. The badges count by their digests,
/// which the CV as data has, and the pictures by their checksums: most of the file need not be read again.
fn identifier(document: &Document, data: Option<&CarriedFile>) -> Object {
    let mut digest = Sha256::new();
    for object in document.objects.values() {
        match object {
            Object::Stream(stream) if is_attachment(stream) => {}
            Object::Stream(stream) if is_picture(stream) => digest.update(checksum(&stream.content)),
            Object::Stream(stream) => digest.update(&stream.content),
            _ => {}
        }
    }
    digest.update(data.map_or(&[][..], |data| &data.bytes));
    Object::String(digest.finalize()[..16].to_vec(), StringFormat::Hexadecimal)
}

/// What the many small objects of a page take.
const AROUND: usize = 64 << 10;

fn save(mut document: Document) -> Result<Vec<u8>, CvError> {
    let streams = document.objects.values().filter_map(|object| object.as_stream().ok());
    let mut bytes = Vec::with_capacity(streams.map(|stream| stream.content.len()).sum::<usize>() + AROUND);
    document.save_to(&mut bytes).map_err(|error| CvError::Pdf { reason: error.to_string() })?;
    Ok(bytes)
}
