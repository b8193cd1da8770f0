//! The PDF, read back by another pair of eyes.

use crate::lives::{Made, badge, camille, dense, make, three_badges, verified};
use cv::Resume;
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use messages::Language;
use std::collections::BTreeSet;

/// Leaves the PDFs where other programs can be run on them.
#[test]
fn every_life_makes_a_sound_pdf() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("cv");
    std::fs::create_dir_all(&folder).unwrap();
    let odd = vec![
        badge("🎉 Bravo 👩‍🚀 l’équipe 🚀", verified()),
        badge("شارة التعاون والعمل الجماعي", verified()),
        badge("日本語のバッジ", verified()),
        badge(&"Un badge au nom vraiment très long ".repeat(6), verified()),
        badge(&"x".repeat(200), verified()),
    ];
    for (name, resume, badges, language) in [
        ("camille", camille(), three_badges(), Language::Fr),
        ("dense", dense(), three_badges(), Language::Fr),
        ("english", dense(), three_badges(), Language::En),
        ("odd", camille(), odd, Language::Fr),
        ("empty", Resume::default(), Vec::new(), Language::Fr),
    ] {
        let made = make(&resume, &badges, language);
        check(&made);
        std::fs::write(folder.join(format!("{name}.pdf")), &made.pdf).unwrap();
        if name == "dense" {
            let tight = cv::layout(&made.cv, &cv::Template::named("serre").unwrap()).unwrap();
            std::fs::write(folder.join("tight.pdf"), cv::pdf(&made.cv, &tight).unwrap()).unwrap();
        }
    }
}

#[test]
fn the_same_cv_gives_the_same_bytes() {
    let made = || make(&dense(), &three_badges(), Language::Fr).pdf;
    assert!(made() == made());
    let elsewhere = std::thread::spawn(move || make(&dense(), &three_badges(), Language::Fr).pdf);
    assert!(elsewhere.join().unwrap() == made(), "another thread");
}

fn check(made: &Made) {
    let document = Document::load_mem(&made.pdf).unwrap();
    let catalog = document.catalog().unwrap();
    check_catalog(&document, catalog, made);
    check_metadata(&document, catalog);
    check_attachments(&document, catalog, made);
    check_marked_content(&document, catalog);
    check_links(&document);
    check_fonts(&document);
}

fn check_catalog(document: &Document, catalog: &Dictionary, made: &Made) {
    assert_eq!(document.version, "1.7");
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), made.cv.language.tag().as_bytes());
    let viewer = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert!(viewer.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let intents = catalog.get(b"OutputIntents").unwrap().as_array().unwrap();
    let intent = intents[0].as_dict().unwrap();
    assert_eq!(intent.get(b"S").unwrap().as_name().unwrap(), b"GTS_PDFA1");
    let profile = stream(document, intent.get(b"DestOutputProfile").unwrap());
    assert_eq!(u32::from_be_bytes(profile[..4].try_into().unwrap()) as usize, profile.len());
    assert_eq!(&profile[36..40], b"acsp");
    let id = document.trailer.get(b"ID").unwrap().as_array().unwrap();
    assert_eq!(id[0].as_str().unwrap().len(), 16);
    assert_eq!(document.get_pages().len(), made.pages.pages.len());
}

fn check_metadata(document: &Document, catalog: &Dictionary) {
    let xmp = String::from_utf8(stream(document, catalog.get(b"Metadata").unwrap())).unwrap();
    for part in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<xmp:CreateDate>2026-11-22T10:00:00Z</xmp:CreateDate>",
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
    ] {
        assert!(xmp.contains(part), "{part}");
    }
}

fn check_attachments(document: &Document, catalog: &Dictionary, made: &Made) {
    let associated = catalog.get(b"AF").unwrap().as_array().unwrap();
    assert_eq!(associated.len(), made.cv.files.len());
    for (reference, file) in associated.iter().zip(&made.cv.files) {
        let specification = document.get_dictionary(reference.as_reference().unwrap()).unwrap();
        assert_eq!(specification.get(b"UF").unwrap().as_str().unwrap(), file.name.as_bytes());
        assert!(file.name.is_ascii() && specification.has(b"Desc"));
        let relation = specification.get(b"AFRelationship").unwrap().as_name().unwrap();
        assert_eq!(relation, format!("{:?}", file.relation).as_bytes());
        let embedded = specification.get(b"EF").unwrap().as_dict().unwrap().get(b"F").unwrap();
        assert_eq!(stream(document, embedded), file.bytes, "the very bytes");
        let object = document.get_object(embedded.as_reference().unwrap()).unwrap().as_stream().unwrap();
        assert_eq!(object.dict.get(b"Subtype").unwrap().as_name().unwrap(), file.mime.as_bytes());
        let parameters = object.dict.get(b"Params").unwrap().as_dict().unwrap();
        assert!(parameters.get(b"ModDate").unwrap().as_str().unwrap().starts_with(b"D:20"));
    }
}

/// Every piece of content is in the tree, and the tree leads back to it; the rest is marked as decoration.
fn check_marked_content(document: &Document, catalog: &Dictionary) {
    let tree =
        document.get_dictionary(catalog.get(b"StructTreeRoot").unwrap().as_reference().unwrap()).unwrap();
    let parents = document.get_dictionary(tree.get(b"ParentTree").unwrap().as_reference().unwrap()).unwrap();
    let numbers = parents.get(b"Nums").unwrap().as_array().unwrap();
    for (index, page) in document.get_pages().values().enumerate() {
        let owners = numbers[2 * index + 1].as_array().unwrap();
        let found = mcids(document, *page);
        assert_eq!(found, (0..owners.len() as i64).collect::<Vec<_>>(), "each MCID once, in order");
        for (mcid, owner) in (0..).zip(owners) {
            let element = document.get_dictionary(owner.as_reference().unwrap()).unwrap();
            assert!(holds(element, *page, mcid), "MCID {mcid} is not in its element");
        }
    }
}

fn holds(element: &Dictionary, page: ObjectId, mcid: i64) -> bool {
    let own = element.get(b"Pg").and_then(Object::as_reference).ok();
    element.get(b"K").unwrap().as_array().unwrap().iter().any(|kid| match kid {
        Object::Integer(number) => own == Some(page) && *number == mcid,
        Object::Dictionary(kid) if kid.has(b"MCID") => {
            kid.get(b"Pg").unwrap().as_reference().unwrap() == page
                && kid.get(b"MCID").unwrap().as_i64().unwrap() == mcid
        }
        _ => false,
    })
}

/// The MCIDs of a page, and a check that nothing is drawn outside of marked content.
fn mcids(document: &Document, page: ObjectId) -> Vec<i64> {
    let content = Content::decode(&document.get_page_content(page)).unwrap();
    let (mut depth, mut found) = (0, Vec::new());
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BMC" => depth += 1,
            "BDC" => {
                depth += 1;
                if let Ok(mcid) = operation.operands[1].as_dict().unwrap().get(b"MCID") {
                    found.push(mcid.as_i64().unwrap());
                }
            }
            "EMC" => depth -= 1,
            "TJ" | "Tj" | "Do" | "f" => {
                assert!(depth > 0, "{} outside of marked content", operation.operator)
            }
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    found
}

fn check_links(document: &Document) {
    for page in document.get_pages().values() {
        let page = document.get_dictionary(*page).unwrap();
        assert_eq!(page.get(b"Tabs").unwrap().as_name().unwrap(), b"S");
        let Ok(annotations) = page.get(b"Annots") else { continue };
        for annotation in annotations.as_array().unwrap() {
            let annotation = document.get_dictionary(annotation.as_reference().unwrap()).unwrap();
            assert!(!annotation.get(b"Contents").unwrap().as_str().unwrap().is_empty());
            assert_eq!(annotation.get(b"F").unwrap().as_i64().unwrap(), 4);
            assert!(annotation.has(b"StructParent"));
            assert!(annotation.has(b"A") != annotation.has(b"Dest"));
        }
    }
}

fn check_fonts(document: &Document) {
    let names = fonts(document).map(|font| font.get(b"BaseFont").unwrap().as_name().unwrap().to_vec());
    let names: BTreeSet<_> = names.collect();
    assert!(!names.is_empty());
    for name in names {
        let (tag, rest) = name.split_at(7);
        assert!(tag[..6].iter().all(u8::is_ascii_uppercase) && tag[6] == b'+' && !rest.is_empty());
    }
    for font in fonts(document).filter(|font| font.get(b"Subtype").unwrap().as_name().unwrap() == b"Type0") {
        assert!(font.has(b"ToUnicode"));
    }
}

fn fonts(document: &Document) -> impl Iterator<Item = &Dictionary> {
    let dictionaries = document.objects.values().filter_map(|object| object.as_dict().ok());
    dictionaries.filter(|dictionary| dictionary.has_type(b"Font"))
}

fn stream(document: &Document, reference: &Object) -> Vec<u8> {
    let stream = document.get_object(reference.as_reference().unwrap()).unwrap().as_stream().unwrap();
    stream.decompressed_content().unwrap_or_else(|_| stream.content.clone())
}
