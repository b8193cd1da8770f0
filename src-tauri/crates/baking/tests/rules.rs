//! The rules for what is found in a picture, one case each.

use baking::{BakingError, Content, Existing, Flag, Keyword, Limits, bake, extract};

fn svg(inside: &str) -> String {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:a='http://openbadges.org' xmlns:b='https://purl.imsglobal.org/ob/v3p0'>{inside}</svg>"
    )
}

/// The credential and the flags of an SVG with `inside`.
fn check(inside: &str, expected: Result<(&str, &[Flag]), BakingError>) {
    let svg = svg(inside);
    let found =
        extract(svg.as_bytes(), &Limits::default()).map(|found| (found.badge.text().to_owned(), found.flags));
    assert_eq!(found, expected.map(|(text, flags)| (text.to_owned(), flags.to_vec())), "{inside}");
}

#[test]
fn a_body_counts_before_verify_when_they_agree() {
    let id = r#"{"id":"https://i.example/1"}"#;
    check(
        &format!("<a:assertion verify='https://i.example/1'><![CDATA[{id}]]></a:assertion>"),
        Ok((id, &[])),
    );
    let old = r#"{"verify":{"type":"hosted","url":"https://i.example/1"}}"#;
    check(
        &format!("<a:assertion verify='https://i.example/1'> <![CDATA[{old}]]> </a:assertion>"),
        Ok((old, &[])),
    );
    // Open Badges 0.5 does not say where it is published.
    check(
        "<a:assertion verify='https://i.example/1'><![CDATA[{\"recipient\":\"x\"}]]></a:assertion>",
        Ok(("https://i.example/1", &[])),
    );
    check(
        &format!("<a:assertion verify='https://i.example/2'><![CDATA[{id}]]></a:assertion>"),
        Err(BakingError::VerifyDisagrees),
    );
    check(
        &format!("<b:credential verify='e30.e30.AA'><![CDATA[{id}]]></b:credential>"),
        Err(BakingError::VerifyDisagrees),
    );
    check("<b:credential verify='e30.e30.AA'><![CDATA[{ }]]></b:credential>", Ok(("e30.e30.AA", &[])));
}

#[test]
fn text_is_as_good_as_cdata() {
    check("<b:credential>{&quot;a&quot;:&#60;&amp;}</b:credential>", Ok((r#"{"a":<&}"#, &[])));
    check("<b:credential>\n  <![CDATA[{]]><![CDATA[}]]>\n</b:credential>", Ok(("{}", &[])));
    check(
        "<b:credential>{&nope;}</b:credential>",
        Err(BakingError::MalformedXml { offset: svg("<b:credential>{").len() as u64 - 6 }),
    );
}

#[test]
fn one_credential_or_an_old_one_beside_a_new_one() {
    let (one, two) = ("<b:credential>{}</b:credential>", "<b:credential>{\"a\":1}</b:credential>");
    let old = "<a:assertion>{\"old\":1}</a:assertion>";
    check(&format!("{one}{one}"), Ok(("{}", &[Flag::TwoBadges])));
    check(&format!("{one}{old}"), Ok(("{}", &[Flag::TwoBadges])));
    check(&format!("{old}{one}"), Ok(("{}", &[Flag::TwoBadges])));
    let (first, second) = (Keyword::OpenBadgeCredential, Keyword::OpenBadgeCredential);
    check(&format!("{one}{two}"), Err(BakingError::TwoBadges { first, second }));
    check(&format!("{one}{old}{two}"), Err(BakingError::TwoBadges { first, second: Keyword::OpenBadges }));
}

#[test]
fn harmless_svgs_are_not_flagged() {
    check(
        "<style>a{fill:url(#g)}</style><use href='#g'/><image href='data:image/png;base64,AA'/>
         <a href='https://i.example'><path d='' fill=\"url('#g')\"/></a><b:credential>{}</b:credential>",
        Ok(("{}", &[])),
    );
    check("<style>@import 'x'</style><b:credential>{}</b:credential>", Ok(("{}", &[Flag::ActiveContent])));
}

#[test]
fn baking_writes_as_the_specifications_say() {
    let plain = br#"<svg xmlns="http://www.w3.org/2000/svg"/>"#;
    let write = |credential: &str, keyword| {
        let baked = bake(plain, credential.as_bytes(), keyword, Existing::Refuse).unwrap();
        String::from_utf8(baked).unwrap()
    };
    assert_eq!(
        write(r#"{"id":"https://i.example/?a&b"}"#, Keyword::OpenBadges),
        r#"<svg xmlns:openbadges="http://openbadges.org" xmlns="http://www.w3.org/2000/svg"><openbadges:assertion verify="https://i.example/?a&amp;b"><![CDATA[{"id":"https://i.example/?a&b"}]]></openbadges:assertion></svg>"#
    );
    assert_eq!(
        write("e30.e30.AA", Keyword::OpenBadgeCredential),
        r#"<svg xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" xmlns="http://www.w3.org/2000/svg"><openbadges:credential verify="e30.e30.AA"/></svg>"#
    );
    let nothing = bake(plain, b"https://i.example/1", Keyword::OpenBadges, Existing::Refuse);
    assert_eq!(nothing, Err(BakingError::NothingToBake));
}

#[test]
fn both_versions_fit_in_one_svg() {
    let plain = br#"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#;
    let one = bake(plain, b"e30.e30.AA", Keyword::OpenBadges, Existing::Refuse).unwrap();
    let both = bake(&one, b"{}", Keyword::OpenBadgeCredential, Existing::Refuse).unwrap();
    let found = extract(&both, &Limits::default()).unwrap();
    assert_eq!((found.badge.text(), found.badge.content), ("{}", Content::Json));
    assert_eq!(found.beside.map(|old| old.text().to_owned()).as_deref(), Some("e30.e30.AA"));
}

#[test]
fn limits_hold() {
    let tight = Limits { credential: 10, file: 400, ..Limits::default() };
    let long = format!("{{{:20}}}", "");
    assert_eq!(extract(long.as_bytes(), &tight), Err(BakingError::CredentialTooLarge { limit: 10 }));
    let in_svg = svg(&format!("<b:credential>{long}</b:credential>"));
    assert_eq!(extract(in_svg.as_bytes(), &tight), Err(BakingError::CredentialTooLarge { limit: 10 }));
    let file = vec![b' '; 401];
    assert_eq!(extract(&file, &tight), Err(BakingError::FileTooLarge { size: 401, limit: 400 }));
}
