//! The bench's CV in its own words, as JSON Resume and chosen badges.

use cv::{Attachment, ChosenBadge, Provenance, Resume};
use serde_json::{Value, json};
use std::path::Path;

/// The CV of the bench: `cv.json` with pictures in `../images/cv`, each of which is printed and carried along as the
/// badge's file.
pub fn of_bench(file: &Path) -> Result<(Resume, Vec<ChosenBadge>), String> {
    let data: Value = serde_json::from_slice(&super::read(file)?).map_err(|error| error.to_string())?;
    let pictures = file.with_file_name("../images/cv");
    let items = |name: &str| data[name].as_array().cloned().unwrap_or_default();
    let resume = json!({
        "basics": {
            "name": data["name"], "label": data["title"], "email": data["email"], "phone": data["phone"],
            "summary": data["summary"], "location": { "city": data["city"] },
            "profiles": items("links").iter().map(|link| json!({ "network": link[0], "url": link[1] })).collect::<Vec<_>>(),
        },
        "work": items("jobs").iter().map(|job| json!({
            "name": job["org"], "position": job["role"], "url": job["url"], "startDate": year(&job["when"], 0),
            "endDate": year(&job["when"], 1), "highlights": job["points"],
        })).collect::<Vec<_>>(),
        "education": items("education").iter().map(|one| json!({
            "area": one[0], "institution": one[1], "endDate": one[2],
        })).collect::<Vec<_>>(),
        "languages": items("languages").iter().map(|one| json!({ "language": one[0], "fluency": one[1] })).collect::<Vec<_>>(),
    });
    let resume = Resume::parse(resume.to_string().as_bytes()).map_err(|error| error.to_string())?;
    let badges = items("badges").iter().map(|value| badge(value, &pictures)).collect::<Result<_, _>>()?;
    Ok((resume, badges))
}

fn year(when: &Value, at: usize) -> Option<String> {
    let part = when.as_str()?.split('–').nth(at)?.trim().to_owned();
    part.bytes().all(|byte| byte.is_ascii_digit()).then_some(part)
}

fn badge(value: &Value, pictures: &Path) -> Result<ChosenBadge, String> {
    let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let picture = super::read(&pictures.join(text("image")))?;
    Ok(ChosenBadge {
        name: text("name"),
        issuer: text("issuer"),
        issuer_proof: Some("issuer.example.org".to_owned()),
        issued: None,
        provenance: Provenance::Verified { as_of: super::NOW },
        state: None,
        criteria: None,
        description: None,
        picture: Some(picture.clone()),
        file: Attachment {
            name: text("image"),
            mime: "image/png".to_owned(),
            bytes: picture,
            description: text("name"),
            date: super::NOW,
        },
        answers: Vec::new(),
        evidence: Vec::new(),
        page: Some(text("url")),
    })
}
