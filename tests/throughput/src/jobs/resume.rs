//! The bench's CV in its own words, as JSON Resume and chosen badges.

use cv::{Attachment, ChosenBadge, Provenance, Resume};
use serde_json::{Value, json};

/// The CV of the bench: `cv.json` with pictures in `../images/cv`.
pub fn of_bench(bytes: &[u8]) -> Result<(Resume, Vec<ChosenBadge>), String> {
    let data: Value = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
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
    Ok((resume, items("badges").iter().map(badge).collect()))
}

fn year(when: &Value, at: usize) -> Option<String> {
    let part = when.as_str()?.split('–').nth(at)?.trim().to_owned();
    part.bytes().all(|byte| byte.is_ascii_digit()).then_some(part)
}

fn badge(value: &Value) -> ChosenBadge {
    let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    ChosenBadge {
        name: text("name"),
        issuer: text("issuer"),
        issuer_proof: Some("issuer.example.org".to_owned()),
        issued: None,
        provenance: Provenance::Verified { as_of: super::NOW },
        state: None,
        criteria: None,
        description: None,
        picture: None,
        file: Attachment {
            name: format!("{}.json", text("name")),
            mime: "application/json".to_owned(),
            bytes: value.to_string().into_bytes(),
            description: text("name"),
            date: super::NOW,
        },
        answers: Vec::new(),
        evidence: Vec::new(),
        page: Some(text("url")),
    }
}
