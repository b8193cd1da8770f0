//! JSON Resume 1.x, read generously and kept whole.

mod parse;
mod when;

pub use when::When;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What a part of a résumé holds beside the members named here; it is written back as it came.
pub type Other = Map<String, Value>;

/// Declares a part of a résumé: every member optional, the rest kept in `other`.
macro_rules! part {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty = $reader:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", default)]
        pub struct $name {
            $(
                $(#[$field_doc])*
                #[serde(deserialize_with = $reader, skip_serializing_if = "parse::is_absent")]
                pub $field: $kind,
            )*
            /// Members this program does not know.
            #[serde(flatten)]
            pub other: Other,
        }

        impl Part for $name {
            fn other(&self) -> &Other {
                &self.other
            }

            fn other_mut(&mut self) -> &mut Other {
                &mut self.other
            }
        }
    };
}

/// Any part of a résumé.
pub(crate) trait Part {
    fn other(&self) -> &Other;
    fn other_mut(&mut self) -> &mut Other;

    /// The name by which a CV leaves an entry out (`x-id`).
    fn id(&self) -> Option<&str> {
        self.other().get("x-id").and_then(Value::as_str)
    }
}

part! {
    /// A résumé, as JSON Resume 1.x has it.
    Resume {
        /// Who it is about.
        basics: Option<Basics> = "parse::value",
        /// Work experience.
        work: Vec<Work> = "parse::list",
        /// Volunteering.
        volunteer: Vec<Volunteer> = "parse::list",
        /// Education.
        education: Vec<Education> = "parse::list",
        /// Awards.
        awards: Vec<Award> = "parse::list",
        /// Certificates; badges come here on the way out.
        certificates: Vec<Certificate> = "parse::list",
        /// Publications.
        publications: Vec<Publication> = "parse::list",
        /// Skills.
        skills: Vec<Skill> = "parse::list",
        /// Languages.
        languages: Vec<SpokenLanguage> = "parse::list",
        /// Interests.
        interests: Vec<Interest> = "parse::list",
        /// References.
        references: Vec<Reference> = "parse::list",
        /// Projects.
        projects: Vec<Project> = "parse::list",
    }
}

part! {
    /// Who the résumé is about.
    Basics {
        /// The name as the person writes it.
        name: Option<String> = "parse::text",
        /// A title: what the person does or looks for.
        label: Option<String> = "parse::text",
        /// Address of a portrait; never printed unless asked.
        image: Option<String> = "parse::text",
        /// E-mail address.
        email: Option<String> = "parse::text",
        /// Telephone number.
        phone: Option<String> = "parse::text",
        /// Web site.
        url: Option<String> = "parse::text",
        /// A few sentences.
        summary: Option<String> = "parse::text",
        /// Where the person lives.
        location: Option<Location> = "parse::value",
        /// Accounts elsewhere.
        profiles: Vec<Account> = "parse::list",
    }
}

part! {
    /// A place.
    Location {
        /// Street and number.
        address: Option<String> = "parse::text",
        /// Postal code.
        postal_code: Option<String> = "parse::text",
        /// Town.
        city: Option<String> = "parse::text",
        /// ISO 3166-1 alpha-2.
        country_code: Option<String> = "parse::text",
        /// Region.
        region: Option<String> = "parse::text",
    }
}

part! {
    /// An account on a network.
    Account {
        /// The network's name.
        network: Option<String> = "parse::text",
        /// The account's name.
        username: Option<String> = "parse::text",
        /// Its page.
        url: Option<String> = "parse::text",
    }
}

part! {
    /// A job.
    Work {
        /// The employer.
        name: Option<String> = "parse::text",
        /// Town or region.
        location: Option<String> = "parse::text",
        /// What the employer does.
        description: Option<String> = "parse::text",
        /// The post held.
        position: Option<String> = "parse::text",
        /// The employer's site.
        url: Option<String> = "parse::text",
        /// First day, month or year.
        start_date: Option<When> = "parse::value",
        /// Last; absent while it lasts.
        end_date: Option<When> = "parse::value",
        /// A few sentences.
        summary: Option<String> = "parse::text",
        /// What was done, one line each.
        highlights: Vec<String> = "parse::texts",
    }
}

part! {
    /// Volunteering.
    Volunteer {
        /// The association.
        organization: Option<String> = "parse::text",
        /// The part taken.
        position: Option<String> = "parse::text",
        /// The association's site.
        url: Option<String> = "parse::text",
        /// First day, month or year.
        start_date: Option<When> = "parse::value",
        /// Last; absent while it lasts.
        end_date: Option<When> = "parse::value",
        /// A few sentences.
        summary: Option<String> = "parse::text",
        /// What was done, one line each.
        highlights: Vec<String> = "parse::texts",
    }
}

part! {
    /// A course of study.
    Education {
        /// The school.
        institution: Option<String> = "parse::text",
        /// Its site.
        url: Option<String> = "parse::text",
        /// The subject.
        area: Option<String> = "parse::text",
        /// The degree.
        study_type: Option<String> = "parse::text",
        /// First day, month or year.
        start_date: Option<When> = "parse::value",
        /// Last; absent while it lasts.
        end_date: Option<When> = "parse::value",
        /// The mark.
        score: Option<String> = "parse::text",
        /// Courses followed.
        courses: Vec<String> = "parse::texts",
    }
}

part! {
    /// An award.
    Award {
        /// Its title.
        title: Option<String> = "parse::text",
        /// When it was given.
        date: Option<When> = "parse::value",
        /// Who gave it.
        awarder: Option<String> = "parse::text",
        /// A few sentences.
        summary: Option<String> = "parse::text",
    }
}

part! {
    /// A certificate.
    Certificate {
        /// Its name.
        name: Option<String> = "parse::text",
        /// When it was given.
        date: Option<When> = "parse::value",
        /// Who gave it.
        issuer: Option<String> = "parse::text",
        /// Its page.
        url: Option<String> = "parse::text",
    }
}

part! {
    /// A publication.
    Publication {
        /// Its title.
        name: Option<String> = "parse::text",
        /// Who published it.
        publisher: Option<String> = "parse::text",
        /// When it came out.
        release_date: Option<When> = "parse::value",
        /// Where to read it.
        url: Option<String> = "parse::text",
        /// A few sentences.
        summary: Option<String> = "parse::text",
    }
}

part! {
    /// A skill.
    Skill {
        /// Its name.
        name: Option<String> = "parse::text",
        /// How far it is mastered, in the person's own scale.
        level: Option<String> = "parse::text",
        /// Words around it.
        keywords: Vec<String> = "parse::texts",
    }
}

part! {
    /// A language spoken.
    SpokenLanguage {
        /// Its name.
        language: Option<String> = "parse::text",
        /// How well.
        fluency: Option<String> = "parse::text",
    }
}

part! {
    /// An interest.
    Interest {
        /// Its name.
        name: Option<String> = "parse::text",
        /// Words around it.
        keywords: Vec<String> = "parse::texts",
    }
}

part! {
    /// A reference.
    Reference {
        /// Who speaks.
        name: Option<String> = "parse::text",
        /// What they say.
        reference: Option<String> = "parse::text",
    }
}

part! {
    /// A project.
    Project {
        /// Its name.
        name: Option<String> = "parse::text",
        /// What it is.
        description: Option<String> = "parse::text",
        /// What was done, one line each.
        highlights: Vec<String> = "parse::texts",
        /// Words around it.
        keywords: Vec<String> = "parse::texts",
        /// First day, month or year.
        start_date: Option<When> = "parse::value",
        /// Last; absent while it lasts.
        end_date: Option<When> = "parse::value",
        /// Its page.
        url: Option<String> = "parse::text",
        /// Parts taken in it.
        roles: Vec<String> = "parse::texts",
        /// For whom it was done.
        entity: Option<String> = "parse::text",
    }
}
