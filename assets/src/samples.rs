//! A made-up person, so that one can look before one has badges: nobody and nothing here exists.

/// A file of the example portfolio.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    /// Its file name.
    pub name: &'static str,
    /// Its content.
    pub bytes: &'static [u8],
}

/// Something that shows a sample badge is deserved.
#[derive(Debug, Clone, Copy)]
pub struct SampleEvidence {
    /// The file name of the badge it belongs to.
    pub badge: &'static str,
    /// What the person calls it.
    pub title: &'static str,
    /// The file itself.
    pub file: Sample,
}

/// The person's name.
pub const SAMPLE_NAME: &str = "Zoé Martin";

/// The address her badges were given to.
pub const SAMPLE_ADDRESS: &str = "zoe.martin@example.org";

/// Her badges. The first five are hers and good; then one out of date, one given to somebody else, one she gave
/// herself.
pub const SAMPLE_BADGES: &[Sample] = &[
    Sample { name: "accueil-du-public.png", bytes: include_bytes!("../samples/accueil-du-public.png") },
    Sample { name: "premiers-secours.png", bytes: include_bytes!("../samples/premiers-secours.png") },
    Sample { name: "robotique.png", bytes: include_bytes!("../samples/robotique.png") },
    Sample { name: "benevolat-festival.png", bytes: include_bytes!("../samples/benevolat-festival.png") },
    Sample { name: "anglais-b1.png", bytes: include_bytes!("../samples/anglais-b1.png") },
    Sample { name: "conduite-chariot.png", bytes: include_bytes!("../samples/conduite-chariot.png") },
    Sample { name: "atelier-lecture.png", bytes: include_bytes!("../samples/atelier-lecture.png") },
    Sample { name: "repas-de-quartier.png", bytes: include_bytes!("../samples/repas-de-quartier.png") },
];

/// Which of them are on her CV, in order.
pub const SAMPLE_CV_BADGES: &[&str] = &["accueil-du-public.png", "anglais-b1.png", "premiers-secours.png"];

/// A photograph and a letter.
pub const SAMPLE_EVIDENCE: &[SampleEvidence] = &[
    SampleEvidence {
        badge: "benevolat-festival.png",
        title: "Au stand des graines",
        file: Sample {
            name: "stand-du-festival.jpg",
            bytes: include_bytes!("../samples/stand-du-festival.jpg"),
        },
    },
    SampleEvidence {
        badge: "accueil-du-public.png",
        title: "Lettre de la tutrice",
        file: Sample {
            name: "lettre-de-la-tutrice.pdf",
            bytes: include_bytes!("../samples/lettre-de-la-tutrice.pdf"),
        },
    },
];

/// Her CV's words, as JSON Resume.
pub const SAMPLE_RESUME: &str = include_str!("../samples/zoe-martin.cv.json");
