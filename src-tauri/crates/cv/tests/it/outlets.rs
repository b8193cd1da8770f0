use crate::lives::{NOW, badge, camille, three_badges, verified};
use cv::{
    Cv, Format, Profile, RenderOptions, Resume, compose, docx, html, loses, parcoursup, signature, txt,
};
use messages::{Language, Message, Subject};
use std::io::{Cursor, Read};

fn composed(resume: &Resume, profile: Profile) -> Cv {
    let options = RenderOptions { profile, annex: true, ..RenderOptions::first(Language::Fr, NOW).unwrap() };
    compose(resume, &three_badges(), &options).unwrap()
}

/// Names as an enemy would choose them.
fn hostile() -> Cv {
    let resume = br#"{"basics":{"name":"<script>alert(1)</script> \u202egnp.exe","url":"javascript:alert(1)","email":"a@b.example"},
        "work":[{"name":"=HYPERLINK(\"x\")","position":"A & B \"c\" 'd' ]]>","url":"https://x.example/\"onclick=1"}]}"#;
    let mut badge = badge("<img src=x onerror=alert(1)>", verified());
    badge.page = Some("data:text/html,x".into());
    badge.description = Some("=1+1\u{0}\u{7}{{7*7}} \u{5e9}\u{5dc}\u{5d5}\u{5dd}".into());
    let options = RenderOptions::first(Language::Fr, NOW).unwrap();
    compose(&Resume::parse(resume).unwrap(), &[badge], &options).unwrap()
}

fn part(docx: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_web_page_is_one_file_that_runs_nothing() {
    let page = html(&composed(&camille(), Profile::Full));
    assert!(page.contains("<html lang=\"fr\">") && page.contains("<h1><bdi>Camille Exemple</bdi></h1>"));
    assert!(page.contains("default-src 'none'; style-src 'sha256-"));
    assert!(page.contains("alt=\"Image du badge «\u{202f}Je transmets"), "{}", page.matches("alt=").count());
    assert!(page.contains("src=\"data:image/png;base64,iVBOR"));
    for absent in ["<script", "http-equiv=\"refresh", "src=\"http", "@import", "url("] {
        assert!(!page.contains(absent), "{absent}");
    }
    assert!(!page.contains("joints à ce PDF"), "no other outlet carries the badges");
    assert!(page.contains("«\u{202f}toujours avec le sourire\u{202f}»\u{202f}!"));
    assert_eq!(page.matches("<section ").count(), page.matches("</section>").count());
    assert_eq!(page, html(&composed(&camille(), Profile::Full)), "the same CV gives the same bytes");
}

#[test]
fn one_dot_stands_between_two_things() {
    let resume = br#"{"basics":{"name":"C"},"skills":[{"name":"Accueil","keywords":["standard"],"x-evidence":["Accueil du public"]}]}"#;
    let options = RenderOptions::first(Language::Fr, NOW).unwrap();
    let badges = [badge("Accueil du public", verified())];
    let cv = compose(&Resume::parse(resume).unwrap(), &badges, &options).unwrap();
    let page = html(&cv);
    assert!(page.matches("Vérifié").count() > 2, "the skill and the badge");
    assert!(!page.contains(" \u{b7}  \u{b7} "), "{page}");
    let between = "<w:t xml:space=\"preserve\"> \u{b7} </w:t></w:r>";
    let text = part(&docx(&cv).unwrap(), "word/document.xml");
    assert!(text.contains(between) && !text.contains(&format!("{between}<w:r>{between}")));
}

#[test]
fn a_strangers_text_stays_text() {
    let cv = hostile();
    let page = html(&cv);
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; \u{fffd}gnp.exe"));
    assert!(page.contains("<bdi>&lt;img src=x onerror=alert(1)&gt;</bdi>"));
    assert!(!page.contains("javascript:") || !page.contains("href=\"javascript:"));
    assert!(!page.contains("href=\"data:") && !page.contains("\"onclick"));
    let file = docx(&cv).unwrap();
    let text = part(&file, "word/document.xml");
    assert!(text.contains("<w:t xml:space=\"preserve\">=HYPERLINK(&quot;x&quot;)</w:t>"));
    assert!(!text.contains("w:instrText") && !text.contains("w:fldSimple") && !text.contains('\u{7}'));
    assert!(!part(&file, "word/_rels/document.xml.rels").contains("Target=\"data:"));
    let signature = signature(&cv);
    assert!(!signature.html.contains("<script") && !signature.html.contains("href=\"data:"));
}

#[test]
fn a_document_has_headings_lists_links_and_a_language() {
    let cv = composed(&camille(), Profile::Full);
    let file = docx(&cv).unwrap();
    let text = part(&file, "word/document.xml");
    for (style, shown) in [
        ("Heading1", "Camille Exemple"),
        ("Heading2", "Expérience"),
        ("Heading3", "Agente d’accueil"),
        ("ListBullet", "Accueil de 80 personnes par jour"),
    ] {
        let wanted =
            format!("<w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t xml:space=\"preserve\">{shown}</w:t>");
        assert!(text.contains(&wanted), "{wanted}");
    }
    assert!(text.contains("<w:hyperlink r:id=\"link1\""));
    assert!(
        part(&file, "word/_rels/document.xml.rels")
            .contains("Target=\"https://badges.example.org/assertions/1\"")
    );
    assert!(part(&file, "word/styles.xml").contains("<w:lang w:val=\"fr-FR\""));
    let properties = part(&file, "docProps/core.xml");
    assert!(
        properties.contains("<dc:creator>Camille Exemple</dc:creator>")
            && properties.contains("2026-11-22T10:00:00Z")
    );
    assert_eq!(file, docx(&cv).unwrap(), "the same CV gives the same bytes");
}

#[test]
fn an_anonymous_document_names_nobody() {
    let cv = composed(&camille(), Profile::Anonymous);
    let file = docx(&cv).unwrap();
    let parts =
        ["word/document.xml", "docProps/core.xml", "docProps/app.xml", "word/_rels/document.xml.rels"];
    let all = parts.map(|name| part(&file, name)).concat() + &html(&cv) + &txt(&cv);
    for marker in ["Camille", "Exemple</", "camille@", "600000000", "dc:creator", "name=\"author\""] {
        // The badges' issuer and the school are « … Exemple », too; the person's family name alone stands nowhere.
        assert!(!all.contains(marker) || marker == "Exemple</", "{marker}");
    }
}

#[test]
fn an_empty_life_is_a_page_too() {
    let options = RenderOptions::first(Language::En, NOW).unwrap();
    let cv = compose(&Resume::parse(b"{}").unwrap(), &[], &options).unwrap();
    assert!(html(&cv).contains("<h1>"));
    assert!(docx(&cv).is_ok());
    assert_eq!(parcoursup(&cv).iter().map(|text| text.length()).sum::<usize>(), 0);
}

#[test]
fn the_four_texts_are_whole_and_counted_by_signs() {
    let mut resume = camille();
    resume.work[0].summary = Some("é".repeat(2_000));
    let texts = parcoursup(&composed(&resume, Profile::Full));
    assert_eq!(texts.len(), 4);
    assert!(texts[0].text.starts_with("Agente d’accueil, Mairie Exemple, Lyon (janv. 2023 – juin 2025)\n"));
    assert!(texts[0].length() > 2_000 && texts[0].limit == 1_500, "nothing is cut");
    assert!(texts[3].text.contains("Anglais (B1)"));
}

#[test]
fn a_signature_is_a_table_and_a_text() {
    let made = signature(&composed(&camille(), Profile::Full));
    assert!(made.html.starts_with("<table role=\"presentation\" lang=\"fr\""));
    assert!(made.html.contains("<a href=\"mailto:camille@example.org\">"));
    assert_eq!(made.html.matches("<img ").count(), made.html.matches(" alt=\"Image du badge").count());
    assert!(!made.html.contains("src=\"http"));
    assert!(made.text.starts_with("Camille Exemple\nConseillère en accueil\n"));
}

#[test]
fn what_a_format_cannot_hold_is_said_in_both_languages() {
    for format in [Format::Pdf, Format::Html, Format::Docx, Format::Txt, Format::Json] {
        assert_eq!(loses(format).is_empty(), format == Format::Pdf);
        for code in loses(format) {
            for language in [Language::Fr, Language::En] {
                let said = messages::say(language, Message { subject: Subject::Cv, code, args: &[] });
                assert_ne!(said, *code);
            }
        }
    }
    assert_eq!(Format::of_ending("HTM"), Some(Format::Html));
    assert_eq!(Format::of_ending("odt"), None);
}
