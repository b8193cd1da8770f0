//! The jobs: each does what a user gets, every check on.

use crate::Arguments;
use baking::{Existing, Keyword, Limits, bake, extract};
use proofs::canon::{Budget, Hash, rdfc};
use serde_json::Value;
use std::cell::Cell;
use std::collections::HashMap;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use time::OffsetDateTime;
use time::macros::datetime;
use verify::{Document, Fetched, Question, Resolver, Verdict};

/// The moment everything is judged by.
const NOW: OffsetDateTime = datetime!(2026-11-22 12:00 UTC);

/// One run of a job.
pub type Job = Box<dyn Fn()>;

/// Reads the inputs, does the job once, and gives it back only if it was done right.
pub fn prepare(arguments: &Arguments) -> Result<Job, String> {
    let bytes = read(&arguments.file)?;
    match arguments.job.as_str() {
        "unbake" => unbake(bytes),
        "bake" => baking(bytes),
        "verify-di" | "verify-jwt" | "verify-ob2" | "import" => verification(arguments, bytes),
        "canon" => canon(bytes),
        "jsonld-canon" => jsonld(&arguments.file, bytes),
        "pdf" => pdf(arguments.file.clone()),
        other => Err(format!("no such job: {other}")),
    }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn unbake(bytes: Vec<u8>) -> Result<Job, String> {
    let found = extract(&bytes, &Limits::default()).map_err(|error| error.to_string())?;
    openbadges::parse(found.badge.text().as_bytes()).map_err(|error| error.to_string())?;
    Ok(Box::new(move || {
        let _ = black_box(extract(black_box(&bytes), &Limits::default()));
    }))
}

fn baking(bytes: Vec<u8>) -> Result<Job, String> {
    let credential = br#"{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential","OpenBadgeCredential"],"credentialSubject":{}}"#;
    let baked = bake(&bytes, credential, Keyword::OpenBadgeCredential, Existing::Refuse)
        .map_err(|error| error.to_string())?;
    let found = extract(&baked, &Limits::default()).map_err(|error| error.to_string())?;
    if found.badge.text().as_bytes() != credential {
        return Err("the credential does not come out as it went in".to_owned());
    }
    Ok(Box::new(move || {
        let _ =
            black_box(bake(black_box(&bytes), credential, Keyword::OpenBadgeCredential, Existing::Refuse));
    }))
}

fn verification(arguments: &Arguments, bytes: Vec<u8>) -> Result<Job, String> {
    let documents = Held::gather(arguments, &bytes)?;
    if !is_good(&bytes, &documents) {
        return Err("the valid file is not taken as valid".to_owned());
    }
    if let Some(twin) = twin(&arguments.file)
        && is_good(&read(&twin)?, &documents)
    {
        return Err("the tampered twin is taken as valid".to_owned());
    }
    Ok(Box::new(move || {
        black_box(is_good(black_box(&bytes), &documents));
    }))
}

/// The whole way: out of its container, read, judged; intact and from its issuer.
fn is_good(bytes: &[u8], documents: &Held) -> bool {
    let Ok(found) = extract(bytes, &Limits::default()) else { return false };
    let Ok(badge) = openbadges::parse(found.badge.text().as_bytes()) else { return false };
    let report = verify::verify(&badge, documents, &Question { now: NOW, addresses: &[] });
    report.answers.intact.verdict == Verdict::Yes && report.answers.issuer.verdict == Verdict::Yes
}

/// `a.json` has its twin in `a.tampered.json`.
fn twin(file: &Path) -> Option<PathBuf> {
    let name = file.file_stem()?.to_str()?;
    let twin = file.with_file_name(format!("{name}.tampered.{}", file.extension()?.to_str()?));
    twin.exists().then_some(twin)
}

fn canon(bytes: Vec<u8>) -> Result<Job, String> {
    let text = String::from_utf8(bytes).map_err(|error| error.to_string())?;
    let once = rdfc(&tests::nquads::read(&text), Hash::Sha256, Budget::default())
        .map_err(|error| error.to_string())?;
    let again = rdfc(&tests::nquads::read(&once), Hash::Sha256, Budget::default())
        .map_err(|error| error.to_string())?;
    if once != again {
        return Err("the canonical form of the canonical form is another".to_owned());
    }
    Ok(Box::new(move || {
        let _ = black_box(rdfc(&tests::nquads::read(black_box(&text)), Hash::Sha256, Budget::default()));
    }))
}

fn jsonld(file: &Path, bytes: Vec<u8>) -> Result<Job, String> {
    let convert = |bytes: &[u8]| -> Option<String> {
        let Ok(Value::Object(document)) = openbadges::json::strict(bytes) else { return None };
        let dataset = proofs::jsonld::to_rdf(&document, document.get("@context")?).ok()?;
        rdfc(&dataset, Hash::Sha256, Budget::default()).ok()
    };
    let found = convert(&bytes).ok_or("no canonical form")?;
    // The bench keeps the expected form beside: `unsigned-small.json` and `canon-small.nq`.
    let name =
        file.file_stem().and_then(|name| name.to_str()).unwrap_or_default().replace("unsigned", "canon");
    match fs::read_to_string(file.with_file_name(format!("{name}.nq"))) {
        Ok(expected) if expected != found => Err("not the canonical form expected".to_owned()),
        _ => Ok(Box::new(move || {
            black_box(convert(black_box(&bytes)));
        })),
    }
}

/// As the programs we compare with: the files are read anew each time, and the person has another name, so that what
/// is kept from one time to the next is never the whole page.
fn pdf(file: PathBuf) -> Result<Job, String> {
    if write_pdf(&file, Some(1))? != write_pdf(&file, Some(1))? {
        return Err("the same CV gives other bytes".to_owned());
    }
    let number = Cell::new(1);
    Ok(Box::new(move || {
        number.set(number.get() + 1);
        let _ = black_box(write_pdf(black_box(&file), Some(number.get())));
    }))
}

/// The PDF of the bench's CV, with a number after the person's name or without.
pub fn write_pdf(file: &Path, number: Option<u32>) -> Result<Vec<u8>, String> {
    let (mut resume, badges) = resume::of_bench(file)?;
    if let (Some(number), Some(basics)) = (number, &mut resume.basics) {
        let name = basics.name.get_or_insert_default();
        *name = format!("{name} ({number})");
    }
    let make = || -> Result<Vec<u8>, cv::CvError> {
        let template = cv::Template::first()?;
        let options = cv::RenderOptions::new(messages::Language::Fr, NOW, &template);
        let cv = cv::compose(&resume, &badges, &options)?;
        cv::pdf(&cv, &cv::layout(&cv, &template)?)
    };
    make().map_err(|error| error.to_string())
}

/// Documents at hand, as an archive would have them.
struct Held(HashMap<String, Arc<Document>>);

impl Resolver for Held {
    fn document(&self, address: &str) -> Option<Arc<Document>> {
        self.0.get(address).cloned()
    }
}

impl Held {
    fn gather(arguments: &Arguments, bytes: &[u8]) -> Result<Held, String> {
        let mut held = Held(HashMap::new());
        if let Some(map) = arguments.docs.as_deref().filter(|map| !map.is_empty()) {
            let map = Path::new(map);
            let files: HashMap<String, String> =
                serde_json::from_slice(&read(map)?).map_err(|error| error.to_string())?;
            for (address, file) in files {
                held.put(&address, read(&map.with_file_name(file))?);
            }
        }
        if let (Some(key), Some(address)) =
            (arguments.key.as_deref().filter(|key| !key.is_empty()), kid(bytes))
        {
            held.put(&address, read(Path::new(key))?);
        }
        Ok(held)
    }

    fn put(&mut self, address: &str, bytes: Vec<u8>) {
        let document = Document {
            address: address.to_owned(),
            final_address: address.to_owned(),
            fetched_at: NOW,
            answer: Fetched::Body { status: 200, content_type: None, bytes },
        };
        self.0.insert(address.to_owned(), Arc::new(document));
    }
}

fn kid(bytes: &[u8]) -> Option<String> {
    let badge = openbadges::parse(bytes).ok()?;
    let kid = badge.jws?.header.get("kid")?.as_str()?.to_owned();
    kid.starts_with("https://").then_some(kid)
}

mod resume;
