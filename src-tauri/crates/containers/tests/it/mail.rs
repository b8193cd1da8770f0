use crate::shared::{BADGE, baked, members, names, png, refused};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

const HEADER: &str = "From: a@b.example\r\nTo: c@d.example\r\nSubject: Votre badge\r\nMIME-Version: 1.0\r\n";

/// A part: its header, then its body.
fn part(header: &str, body: &str) -> String {
    format!("--=b\r\n{header}\r\n\r\n{body}\r\n")
}

fn letter(parts: &[String]) -> String {
    format!("{HEADER}Content-Type: multipart/mixed; boundary=\"=b\"\r\n\r\n{}--=b--\r\n", parts.concat())
}

fn base64(name: &str, kind: &str, bytes: &[u8]) -> String {
    let header = format!(
        "Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"{name}\""
    );
    let lines: Vec<_> = STANDARD.encode(bytes).as_bytes().chunks(76).map(<[u8]>::to_vec).collect();
    part(&header, &String::from_utf8(lines.join(&b"\r\n"[..])).unwrap())
}

#[test]
fn attachments_and_pictures_in_the_letter_are_members() {
    let quoted = BADGE.replace('=', "=3D").replace("\"type\"", "=\r\n\"type\"");
    let mail = letter(&[
        part("Content-Type: text/plain", "Bravo https://i.example/badges/1 !"),
        part("Content-Type: text/html", "<p>Bravo</p>"),
        base64("accueil.png", "image/png", &baked()),
        base64("accueil.png", "application/octet-stream", &baked()),
        part(
            "Content-Type: image/png\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64",
            &STANDARD.encode(baked()),
        ),
        part(
            "Content-Type: application/json; name=b.json\r\nContent-Transfer-Encoding: quoted-printable",
            &quoted,
        ),
        base64("logo.png", "image/png", &png(&[])),
        base64("cv.json", "application/json", b"{\"basics\":{}}"),
        base64("facture.pdf", "application/pdf", b"%PDF-1.4"),
    ]);
    assert_eq!(names(mail.as_bytes()), ["accueil.png", "accueil.png#5", "#6", "b.json"]);
    let all = members(mail.as_bytes()).unwrap();
    assert_eq!(all[0].1.as_deref(), Ok(&baked()[..]));
    assert_eq!(all[3].1.as_deref(), Ok(BADGE.as_bytes()));
}

#[test]
fn a_forwarded_letter_is_opened() {
    let inner = letter(&[base64("a.png", "image/png", &baked())]).replace("=b", "=inner");
    let outer = letter(&[
        part("Content-Type: message/rfc822", &inner),
        base64("copie.eml", "application/octet-stream", inner.as_bytes()),
    ]);
    assert_eq!(names(outer.as_bytes()), ["#2/a.png", "copie.eml/a.png"]);
}

#[test]
fn a_letter_without_a_badge_is_told_so() {
    let none = "eml: the Eml holds no badge";
    assert_eq!(refused(letter(&[part("Content-Type: text/plain", "[News] www.b.example")]).as_bytes()), none);
    assert_eq!(refused(format!("{HEADER}\r\nhttps://i.example/badges/1\r\n").as_bytes()), none);
    assert_eq!(
        refused(format!("From nobody\n{}\n\nwww.site.example", HEADER.replace("\r\n", "\n")).as_bytes()),
        none
    );
}

#[test]
fn nesting_is_bounded() {
    let deep = format!("{HEADER}{}", "Content-Type: message/rfc822\r\n\r\n".repeat(100_000));
    assert_eq!(refused(deep.as_bytes()), "eml: an e-mail of more than 500 parts");
    let less = format!("{HEADER}{}", "Content-Type: message/rfc822\r\n\r\n".repeat(400));
    assert_eq!(refused(less.as_bytes()), "eml: containers are nested too deeply");
}

#[test]
fn other_texts_are_no_letter() {
    for text in ["From: me", "Note: this\nand: that\n", "To whom it may concern:\nSubject: x", "a badge"] {
        assert_eq!(names(text.as_bytes()), [""], "{text}");
    }
}
