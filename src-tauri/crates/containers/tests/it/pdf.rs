use crate::shared::{BADGE, baked, members, names, png, refused};

/// A PDF with these files attached, and this in its information.
fn pdf(files: &[(&str, Vec<u8>)], information: &str) -> Vec<u8> {
    let references: Vec<_> = (0..files.len()).map(|at| format!("{} 0 R", 3 + 2 * at)).collect();
    let mut objects = vec![
        format!("<</AF [{}]>>", references.join(" ")).into_bytes(),
        format!("<<{information}>>").into_bytes(),
    ];
    for (at, (name, bytes)) in files.iter().enumerate() {
        objects.push(format!("<</F ({name}) /EF <</F {} 0 R>>>>", 4 + 2 * at).into_bytes());
        let mut stream = format!("<</Length {}>> stream\n", bytes.len()).into_bytes();
        stream.extend(bytes);
        stream.extend(b"\nendstream");
        objects.push(stream);
    }
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (at, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", bytes.len()));
        bytes.extend(format!("{} 0 obj ", at + 1).bytes());
        bytes.extend(object);
        bytes.extend(b" endobj\n");
    }
    let at = bytes.len();
    bytes.extend(format!("{table}trailer <</Root 1 0 R /Info 2 0 R>> startxref {at} %%EOF").bytes());
    bytes
}

#[test]
fn badges_attached_to_a_cv_are_members_and_its_data_is_none() {
    let cv = pdf(
        &[
            ("cv.json", br#"{"basics": {"name": "Zoe"}}"#.to_vec()),
            ("a.png", baked()),
            ("photo.png", png(&[])),
            ("b.json", BADGE.into()),
        ],
        "",
    );
    assert_eq!(names(&cv), ["a.png", "b.json"]);
    assert_eq!(members(&cv).unwrap()[0].1.as_deref(), Ok(&baked()[..]));
}

#[test]
fn a_pdf_badge_is_itself_and_what_is_attached() {
    let own = "/openbadges (e30.e30.AA)";
    assert_eq!(names(&pdf(&[], own)), [""]);
    assert_eq!(names(&pdf(&[("a.png", baked())], own)), ["", "a.png"]);
    assert_eq!(names(&pdf(&[("note.txt", b"x".to_vec())], own)), [""]);
}

#[test]
fn a_pdf_without_a_badge_is_told_so() {
    assert_eq!(refused(&pdf(&[], "")), "pdf: the Pdf holds no badge");
    assert_eq!(refused(&pdf(&[("note.txt", b"x".to_vec())], "")), "pdf: the Pdf holds no badge");
    assert_eq!(refused(b"%PDF-1.7"), "pdf: the picture is cut short at byte 8");
}

#[test]
fn a_pdf_inside_a_pdf_is_opened_within_reason() {
    let mut nested = pdf(&[("a.png", baked())], "");
    nested = pdf(&[("one.pdf", nested)], "");
    assert_eq!(names(&nested), ["one.pdf/a.png"]);
    for _ in 0..5 {
        nested = pdf(&[("more.pdf", nested)], "");
    }
    assert_eq!(names(&nested), ["!more.pdf/more.pdf/more.pdf/more.pdf"]);
}
