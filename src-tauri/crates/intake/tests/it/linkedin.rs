use crate::{files, left, read};
use intake::{IntakeError, Limits, Source};
use serde_json::json;

const PROFILE: &str = "\u{FEFF}First Name,Last Name,Maiden Name,Birth Date,Headline,Summary,Zip Code,Geo Location,Twitter Handles,Websites\r\n\
    Zoé,Martin,Dupont,,Accueil,\"Une ligne\n\nUne autre\",69003,\"Lyon, Rhône, France\",[zoe],\"[PERSONAL:https://z.example,BLOG:https://b.example]\"\r\n";
const POSITIONS: &str = "Company Name,Title,Description,Location,Started On,Finished On\n\
    Mairie,Agente,\"Accueil\n- 80 \"\"personnes\"\"\n- Courrier\",Lyon,janv. 2023,Present\n\
    Boulangerie,Vendeuse,,,2021,un jour,en trop\n";

#[test]
fn an_archive_becomes_a_resume() {
    let found = read(&files::archive(&[
        ("Export/Profile.csv", PROFILE),
        ("Export/Positions.csv", POSITIONS),
        (
            "Export/Email Addresses.csv",
            "Email Address,Confirmed,Primary,Updated On\na@z.example,Yes,No,x\nb@z.example,Yes,Yes,x\n",
        ),
        ("Export/messages.csv", "FROM,CONTENT\nQuelqu’un,un secret\n"),
        ("Export/Connections.csv", "First Name\nAutrui\n"),
        ("Export/Ad_Targeting.csv", "Interest\nTout\n"),
        ("Export/Courses.csv", "Name,Number\nTableur,3\n"),
        ("Export/Articles/a.html", "<p>"),
        ("Export/Skills.csv", "Name\nÉcoute\n\n"),
        ("Export/Publications.csv", "Name,Published On,Description,Publisher,Url\n"),
        ("__MACOSX/Export/._Profile.csv", "?"),
    ]))
    .unwrap();
    assert_eq!(found.source, Source::LinkedIn);
    assert_eq!(
        found.resume,
        json!({
            "basics": {
                "name": "Zoé Martin", "label": "Accueil", "summary": "Une ligne\n\nUne autre", "email": "b@z.example",
                "url": "https://z.example", "location": { "postalCode": "69003", "city": "Lyon", "region": "Rhône" },
                "profiles": [{ "network": "Twitter", "username": "zoe" }, { "url": "https://b.example" }],
            },
            "work": [
                { "name": "Mairie", "position": "Agente", "location": "Lyon", "startDate": "2023-01", "summary": "Accueil", "highlights": ["80 \"personnes\"", "Courrier"] },
                { "name": "Boulangerie", "position": "Vendeuse", "startDate": "2021", "endDate": "un jour" },
            ],
            "skills": [{ "name": "Écoute" }],
        })
    );
    assert_eq!(
        left(&found),
        [
            "Export/Profile.csv 1 › geo location: France",
            "Export/Profile.csv 1 › maiden name: Dupont",
            "Export/Email Addresses.csv 2 › email address: a@z.example",
            "Export/Positions.csv 2 › finished on: un jour",
            "Export/Positions.csv 2 › : en trop",
            "Export/Articles/a.html: ",
            "Export/Courses.csv 1: Tableur · 3",
        ]
    );
}

#[test]
fn the_archives_beside_the_project_are_understood() {
    let Some(bytes) = files::shared("linkedin/Basic_LinkedInDataExport_synthetique.zip") else { return };
    let found = read(&bytes).unwrap();
    assert_eq!(found.resume["work"].as_array().unwrap().len(), 2);
    assert_eq!(found.resume["languages"][0]["fluency"], "Native or bilingual proficiency");
    assert_eq!(found.resume["certificates"][1]["date"], "2025-06");
    assert_eq!(found.resume["education"][0]["startDate"], "2018");
    assert_eq!(
        left(&found),
        [
            "Profile.csv 1 › geo location: France",
            "Profile.csv 1 › industry: Administration publique",
            "Education.csv 1 › activities: Déléguée de classe",
            "Certifications.csv 2 › license number: b-1",
            "Volunteering.csv 1 › cause: Lutte contre la pauvreté",
        ]
    );
}

#[test]
fn other_archives_and_endless_tables_are_refused() {
    assert!(matches!(read(&files::archive(&[("a.txt", "a")])), Err(IntakeError::ArchiveWithoutCv)));
    assert!(matches!(read(&files::archive(&[("Messages.csv", "a\nb")])), Err(IntakeError::ArchiveWithoutCv)));
    assert!(matches!(read(b"PK\x03\x04"), Err(IntakeError::Archive(_))));
    let limits = Limits { rows: 1, ..Limits::default() };
    let archive = files::archive(&[("Skills.csv", "Name\nun\ndeux\n")]);
    assert!(matches!(intake::read(&archive, &limits), Err(IntakeError::TooManyRows { limit: 1, .. })));
    let bomb = "0".repeat(3 << 20);
    assert!(matches!(read(&files::archive(&[("Skills.csv", &bomb)])), Err(IntakeError::Archive(_))));
}

#[test]
fn a_table_in_another_encoding_is_listed() {
    let tables: [(&str, &[u8]); 2] =
        [("Skills.csv", b"Name\nun\n"), ("Languages.csv", b"Name\nfran\xE7ais\n")];
    assert_eq!(left(&read(&files::archive_of(&tables)).unwrap()), ["Languages.csv: "]);
}
