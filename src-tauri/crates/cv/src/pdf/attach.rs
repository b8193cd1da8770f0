//! The CV as data and the badges, carried inside (ISO 19005-3, 6.8).

use super::objects::{date, deflate, dictionary, name, text};
use crate::{CarriedFile, CvError, Relation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use std::collections::BTreeMap;

/// Embeds the files and names them in the catalog.
pub(super) fn attach(
    files: &[CarriedFile],
    document: &mut Document,
    catalog: &mut Dictionary,
) -> Result<(), CvError> {
    if files.is_empty() {
        return Ok(());
    }
    // A name tree is sorted; the associated files keep the order of the CV.
    let mut named = BTreeMap::new();
    let mut associated = Vec::new();
    for file in files {
        let specification = specification(file, document)?;
        named.insert(file.name.as_str(), specification);
        associated.push(Object::Reference(specification));
    }
    let names = named.into_iter().flat_map(|(name, id)| [text(name), Object::Reference(id)]);
    let tree = dictionary([("Names", Object::Array(names.collect()))]);
    catalog.set("Names", dictionary([("EmbeddedFiles", tree.into())]));
    catalog.set("AF", Object::Array(associated));
    Ok(())
}

fn specification(file: &CarriedFile, document: &mut Document) -> Result<ObjectId, CvError> {
    let stream = Object::Reference(document.add_object(embedded(file)?));
    let relation = match file.relation {
        Relation::Data => "Data",
        Relation::Supplement => "Supplement",
    };
    Ok(document.add_object(dictionary([
        ("Type", name("Filespec")),
        ("F", text(&file.name)),
        ("UF", text(&file.name)),
        ("Desc", text(&file.description)),
        ("AFRelationship", name(relation)),
        ("EF", dictionary([("F", stream.clone()), ("UF", stream)]).into()),
    ])))
}

fn embedded(file: &CarriedFile) -> Result<Stream, CvError> {
    let size = i64::try_from(file.bytes.len()).unwrap_or(i64::MAX);
    let parameters = dictionary([("Size", size.into()), ("ModDate", date(file.modified))]);
    let description = dictionary([
        ("Type", name("EmbeddedFile")),
        ("Subtype", name(&file.mime)),
        ("Params", parameters.into()),
    ]);
    let mut stream = Stream::new(description, file.bytes.clone()).with_compression(false);
    // A picture is deflated already; trying again only costs time.
    if !file.mime.starts_with("image/") || file.mime == "image/svg+xml" {
        deflate(&mut stream)?;
    }
    Ok(stream)
}
