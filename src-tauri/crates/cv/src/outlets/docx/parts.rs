//! The parts around the text: styles, lists, properties, and what leads from one to another.

use super::body::Body;
use crate::Cv;
use crate::outlets::document::inert;
use crate::outlets::html::escaped;
use messages::Language;
use time::format_description::well_known::Rfc3339;

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// Every part but the pictures, by name.
pub(super) fn parts(cv: &Cv, body: &Body) -> [(&'static str, String); 9] {
    [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", package_relations()),
        ("docProps/core.xml", core(cv)),
        ("docProps/app.xml", application()),
        ("word/document.xml", document(body)),
        ("word/styles.xml", styles(cv.language)),
        ("word/numbering.xml", numbering()),
        ("word/settings.xml", settings(cv.language)),
        ("word/_rels/document.xml.rels", document_relations(body)),
    ]
}

fn document(body: &Body) -> String {
    format!(
        "{XML}<w:document xmlns:w=\"{WORD}\" xmlns:r=\"{RELATIONS}\" \
        xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
        xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
        xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>\n{}\
        <w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
        <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
        </w:sectPr></w:body></w:document>",
        body.xml
    )
}

/// The person is named only where the CV names them; there is no clock, and nobody who changed it last.
fn core(cv: &Cv) -> String {
    let said = |text: &str| escaped(&inert(text));
    let author = cv.author.as_deref().map(|author| format!("<dc:creator>{}</dc:creator>", said(author)));
    let date = cv.composed.to_offset(time::UtcOffset::UTC).replace_nanosecond(0).unwrap_or(cv.composed);
    let date = date.format(&Rfc3339).unwrap_or_default();
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
        xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
        <dc:title>{}</dc:title><dc:subject>{}</dc:subject>{}<dc:language>{}</dc:language>\
        <dcterms:created xsi:type=\"dcterms:W3CDTF\">{date}</dcterms:created>\
        <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{date}</dcterms:modified></cp:coreProperties>",
        said(&cv.title),
        said(&cv.subject),
        author.unwrap_or_default(),
        tag(cv.language)
    )
}

fn application() -> String {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    format!("{XML}<Properties xmlns=\"{kind}\"><Application>Besace</Application></Properties>")
}

/// The language as a spelling checker names it.
fn tag(language: Language) -> &'static str {
    match language {
        Language::Fr => "fr-FR",
        Language::En => "en-GB",
    }
}

fn styles(language: Language) -> String {
    let tag = tag(language);
    let headings: String = [(1, 40, "1D2327", 0), (2, 26, "17495C", 280), (3, 22, "1D2327", 160)]
        .into_iter()
        .map(|(level, size, color, before)| heading(level, size, color, before))
        .collect();
    format!(
        "{XML}<w:styles xmlns:w=\"{WORD}\"><w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" w:cs=\"Calibri\"/>\
        <w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"{tag}\" w:eastAsia=\"{tag}\" w:bidi=\"ar-SA\"/>\
        </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"60\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
        <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
        <w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>\
        {headings}\
        <w:style w:type=\"paragraph\" w:styleId=\"Subtitle\"><w:name w:val=\"Subtitle\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/>\
        <w:rPr><w:color w:val=\"17495C\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/></w:rPr></w:style>\
        <w:style w:type=\"paragraph\" w:styleId=\"ListBullet\"><w:name w:val=\"List Bullet\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>\
        <w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:contextualSpacing/></w:pPr></w:style>\
        <w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>\
        <w:style w:type=\"character\" w:styleId=\"Emphasis\"><w:name w:val=\"Emphasis\"/><w:qFormat/><w:rPr><w:color w:val=\"4B555B\"/></w:rPr></w:style>\
        <w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"0B5A7A\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
        </w:styles>"
    )
}

fn heading(level: u8, size: u8, color: &str, before: u16) -> String {
    let outline = level - 1;
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\"><w:name w:val=\"heading {level}\"/>\
        <w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/>\
        <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before=\"{before}\" w:after=\"40\"/><w:outlineLvl w:val=\"{outline}\"/></w:pPr>\
        <w:rPr><w:b/><w:bCs/><w:color w:val=\"{color}\"/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>"
    )
}

fn numbering() -> String {
    format!(
        "{XML}<w:numbering xmlns:w=\"{WORD}\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>\
        <w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"ListBullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>\
        <w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr></w:lvl></w:abstractNum>\
        <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
    )
}

fn settings(language: Language) -> String {
    let tag = tag(language);
    format!(
        "{XML}<w:settings xmlns:w=\"{WORD}\"><w:compat><w:compatSetting w:name=\"compatibilityMode\" \
        w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"{tag}\"/></w:settings>"
    )
}

fn content_types() -> String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let of = |part: &str, kind: &str| format!("<Override PartName=\"{part}\" ContentType=\"{kind}\"/>");
    let parts = [
        of("/word/document.xml", &format!("{word}.document.main+xml")),
        of("/word/styles.xml", &format!("{word}.styles+xml")),
        of("/word/numbering.xml", &format!("{word}.numbering+xml")),
        of("/word/settings.xml", &format!("{word}.settings+xml")),
        of("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        of("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ];
    format!(
        "{XML}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
        <Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>{}</Types>",
        parts.concat()
    )
}

fn relation(id: &str, kind: &str, target: &str, mode: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"{mode}/>")
}

fn relations(all: &[String]) -> String {
    format!("{XML}<Relationships xmlns=\"{PACKAGE}/relationships\">{}</Relationships>", all.concat())
}

fn package_relations() -> String {
    relations(&[
        relation("rId1", &format!("{RELATIONS}/officeDocument"), "word/document.xml", ""),
        relation(
            "rId2",
            &format!("{PACKAGE}/relationships/metadata/core-properties"),
            "docProps/core.xml",
            "",
        ),
        relation("rId3", &format!("{RELATIONS}/extended-properties"), "docProps/app.xml", ""),
    ])
}

fn document_relations(body: &Body) -> String {
    let fixed = ["styles", "numbering", "settings"];
    let fixed =
        fixed.iter().map(|part| relation(part, &format!("{RELATIONS}/{part}"), &format!("{part}.xml"), ""));
    let links = body.links.iter().enumerate().map(|(at, url)| {
        let mode = " TargetMode=\"External\"";
        relation(&format!("link{}", at + 1), &format!("{RELATIONS}/hyperlink"), &escaped(url), mode)
    });
    let pictures = (1..=body.pictures.len()).map(|number| {
        relation(
            &format!("image{number}"),
            &format!("{RELATIONS}/image"),
            &format!("media/image{number}.png"),
            "",
        )
    });
    relations(&fixed.chain(links).chain(pictures).collect::<Vec<_>>())
}
