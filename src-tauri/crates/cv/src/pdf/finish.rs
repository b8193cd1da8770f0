//! The finishing pass.

use super::links::{self, Places};
use super::objects::{deflate, dictionary, name, text};
use super::structure::Structure;
use super::{attach, icc, metadata, outline};
use crate::{Cv, CvError, Pages};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};
use sha2::{Digest, Sha256};

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
    compress(&mut document, metadata)?;
    let id = identifier(&document);
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

fn compress(document: &mut Document, metadata: ObjectId) -> Result<(), CvError> {
    for (id, object) in &mut document.objects {
        match object {
            Object::Stream(stream) if *id != metadata && !is_attachment(stream) => {
                deflate(stream).map_err(|error| CvError::Pdf { reason: error.to_string() })?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// Attachments were deflated, or not, when they were embedded.
fn is_attachment(stream: &Stream) -> bool {
    stream.dict.has_type(b"EmbeddedFile")
}

/// An identifier made from the content, so that the same CV gives the same file.
fn identifier(document: &Document) -> Object {
    let mut digest = Sha256::new();
    for object in document.objects.values() {
        if let Object::Stream(stream) = object {
            digest.update(&stream.content);
        }
    }
    Object::String(digest.finalize()[..16].to_vec(), StringFormat::Hexadecimal)
}

fn save(mut document: Document) -> Result<Vec<u8>, CvError> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|error| CvError::Pdf { reason: error.to_string() })?;
    Ok(bytes)
}
