use crate::shared::{BADGE, names, png};

#[test]
fn a_record_in_a_picture_is_opened() {
    let record = format!(
        r#"{{"type":["VerifiableCredential","ClrCredential"],"credentialSubject":{{"verifiableCredential":[{BADGE},{BADGE}]}}}}"#
    );
    let member = |at| format!("credentialSubject.verifiableCredential[{at}]");
    assert_eq!(names(&png(&[("clrcredential", &record)])), [member(0), member(1)]);
    assert_eq!(names(record.as_bytes()), [member(0), member(1)]);
    assert_eq!(names(&png(&[("openbadges", BADGE)])), [""]);
}
