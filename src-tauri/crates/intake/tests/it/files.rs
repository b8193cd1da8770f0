//! Files made for these tests; those that lie beside the project are read when they are there.

use std::io::{Cursor, Write};
use std::path::PathBuf;
use zip::write::SimpleFileOptions;

pub(crate) fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    archive_of(&files.iter().map(|(name, text)| (*name, text.as_bytes())).collect::<Vec<_>>())
}

pub(crate) fn archive_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A PDF of one empty page with these files attached.
pub(crate) fn pdf(files: &[(&str, &[u8])]) -> Vec<u8> {
    use lopdf::{Dictionary, Document, Object, Stream, dictionary};
    let mut document = Document::with_version("1.7");
    let pages = document.new_object_id();
    let page = document.add_object(dictionary! { "Type" => "Page", "Parent" => pages });
    let kids = vec![Object::Reference(page)];
    document.set_object(pages, dictionary! { "Type" => "Pages", "Count" => 1, "Kids" => kids });
    let mut associated = Vec::new();
    for (name, bytes) in files {
        let stream = document.add_object(Stream::new(Dictionary::new(), bytes.to_vec()));
        associated.push(Object::Reference(document.add_object(dictionary! {
            "Type" => "Filespec", "UF" => Object::string_literal(*name), "EF" => dictionary! { "F" => stream },
        })));
    }
    let catalog =
        document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "AF" => associated });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

/// A sample that lies beside the project, when it does.
pub(crate) fn shared(path: &str) -> Option<Vec<u8>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let beside = root.ancestors().nth(3)?.parent()?.join("shared/samples").join(path);
    std::fs::read(beside).ok()
}

/// Small, and with every form that is met in real exports.
pub(crate) const EUROPASS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
<hr:DocumentID schemeID="1"/>
<CandidateSupplier><hr:PartyID/><hr:PartyName>Owner</hr:PartyName><PersonContact><PersonName><oa:GivenName>Zoé</oa:GivenName></PersonName></PersonContact><hr:PrecedenceCode>1</hr:PrecedenceCode></CandidateSupplier>
<CandidatePerson>
<PersonName><oa:GivenName>Zoé</oa:GivenName><hr:FamilyName>Martin</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>zoe@example.org</oa:URI></Communication>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>autre@example.org</oa:URI></Communication>
<Communication><ChannelCode>Telephone</ChannelCode><UseCode>mobile</UseCode><CountryDialing>33</CountryDialing><oa:DialNumber>600000000</oa:DialNumber></Communication>
<Communication><ChannelCode>Social Media</ChannelCode><UseCode>linkedin</UseCode><oa:URI>https://social.example/zoe</oa:URI></Communication>
<Communication><UseCode>home</UseCode><Address type="home"><oa:AddressLine>1 rue Haute</oa:AddressLine><oa:CityName>Lyon</oa:CityName><CountryCode>fr</CountryCode></Address></Communication>
<hr:BirthDate>1990-01-02</hr:BirthDate>
<PrimaryLanguageCode name="NORMAL">fre</PrimaryLanguageCode>
</CandidatePerson>
<CandidateProfile languageCode="fr">
<hr:ExecutiveSummary>&lt;p&gt;J’accueille &amp;amp; j’oriente&lt;/p&gt;</hr:ExecutiveSummary>
<EmploymentHistory><EmployerHistory><hr:OrganizationName>Mairie</hr:OrganizationName><Department>État civil</Department>
<OrganizationContact><Communication><Address><oa:CityName>Berlin</oa:CityName><CountryCode>de</CountryCode></Address></Communication><Communication><ChannelCode>Web</ChannelCode><oa:URI>https://mairie.example</oa:URI></Communication></OrganizationContact>
<PositionHistory><PositionTitle typeCode="FREETEXT">Agente</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2023-01</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
<oa:Description>&lt;p&gt;Accueil&lt;/p&gt;&lt;ul&gt;&lt;li&gt;80 personnes&lt;/li&gt;&lt;/ul&gt;</oa:Description></PositionHistory></EmployerHistory></EmploymentHistory>
<PersonQualifications>
<PersonCompetency><CompetencyID schemeName="NORMAL">eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID><eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Reading</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>B1</hr:ScoreText></eures:Score></eures:CompetencyDimension><eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Speaking-Production</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>A2</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency>
<PersonCompetency><CompetencyID schemeName="FREE_TEXT">Patois</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID></PersonCompetency>
</PersonQualifications>
<Skills><PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Tableur</hr:CompetencyName></PersonCompetency><SkillsGroup><Title>Bureau</Title><PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Courriel</hr:CompetencyName></PersonCompetency></SkillsGroup></Skills>
<Others><Title>Divers</Title><Other><Title>Permis</Title><Description>&lt;p&gt;B&lt;/p&gt;</Description></Other></Others>
</CandidateProfile>
<RenderingInformation><Design><Template>Template1</Template></Design></RenderingInformation>
</Candidate>"#;
