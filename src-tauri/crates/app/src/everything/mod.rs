//! Everything a portfolio holds, for other programs and for people without any: one ZIP with the badges byte for byte,
//! what they say as JSON, the evidence, the CV, what the person says of all of it, and a page to read it by (the right
//! to one's data in a form that can be taken elsewhere: GDPR article 20).

mod archive;
mod personal;

use crate::pages::{self, Shown};
use crate::{Problem, export_name, picture, resume};
use archive::Archive;
use baking::Limits;
use judge::line::Line;
use judge::{What, read};
use messages::Language;
use portfolio::{EvidenceItem, Extent, HeldBadge, Portfolio};
use serde_json::{Value, json};
use std::io::{Seek, Write};
use time::OffsetDateTime;

/// Tells programs, ours included, what is a badge in it and what is not.
const LIST: &str = "besace-export.json";

/// Pictures on the page, all together at most: it should still open at once.
const MOST_PICTURES: usize = 16 << 20;

/// Writes everything into one ZIP. The page in it speaks the language of the CV, or `language` while none is chosen.
pub fn export_everything(
    portfolio: &Portfolio,
    language: Language,
    now: OffsetDateTime,
    to: &mut (impl Write + Seek),
) -> Result<Extent, Problem> {
    let language = crate::cv(None, portfolio)?.arrangement.language.unwrap_or(language);
    let mut export = Export { portfolio, language, archive: Archive::new(to, now), pictures: 0 };
    let (mut listed, mut shown) = (Vec::new(), Vec::new());
    for held in portfolio.badges()? {
        let (line, badge) = export.badge(&held)?;
        listed.push(line);
        shown.push(badge);
    }
    for item in portfolio.evidence_of_experiences()? {
        export.evidence(item)?;
    }
    let list =
        json!({ "format": "besace-export", "version": 1, "made": crate::dto::iso(now), "badges": listed });
    export.archive.json(LIST, &list)?;
    export.archive.json("cv.json", &resume(portfolio)?)?;
    export.archive.json("personal.json", &personal::all(portfolio, language)?)?;
    let page = pages::everything(&portfolio.owner()?, &shown, language, now);
    export.archive.add("index.html", page.as_bytes())?;
    export.archive.finish()?;
    Ok(portfolio.extent()?)
}

struct Export<'a, W: Write + Seek> {
    portfolio: &'a Portfolio,
    language: Language,
    archive: Archive<'a, W>,
    pictures: usize,
}

impl<W: Write + Seek> Export<'_, W> {
    /// One badge with all that belongs to it: its line in the list, and what the page shows of it.
    fn badge(&mut self, held: &HeldBadge) -> Result<(Value, Shown), Problem> {
        let original = self.portfolio.original(&held.id)?;
        let short = held.id.as_str().get(..8).unwrap_or("badge");
        let name = export_name(original.file_name.as_deref(), &original.media_type, short);
        let file = self.archive.add_named("badges", &name, &original.bytes)?;
        let stem = file.rsplit('/').next().unwrap_or(short);
        let says = format!("credentials/{stem}.json");
        match credential(&original.bytes) {
            Some(credential) => self.archive.json(&says, &credential)?,
            None => self.archive.add(&says, &self.portfolio.credential(&held.id)?)?,
        }
        let evidence = self.portfolio.evidence(&held.id)?;
        let evidence = evidence.into_iter().map(|item| self.evidence(item)).collect::<Result<Vec<_>, _>>()?;
        let shown = Shown {
            file: file.clone(),
            picture: self.picture(held),
            personal: self.portfolio.personal(&held.id)?,
            levels: crate::levels(self.portfolio, self.language)?,
            evidence,
            held: held.clone(),
        };
        Ok((listed(held, &file, &says, self.language), shown))
    }

    /// A piece of evidence, and where its file is in the archive.
    fn evidence(&mut self, item: EvidenceItem) -> Result<(EvidenceItem, Option<String>), Problem> {
        if item.kind() != "file" {
            return Ok((item, None));
        }
        let bytes = self.portfolio.evidence_bytes(&item.id)?;
        let short = item.id.as_str().get(..8).unwrap_or("file");
        let name = export_name(Some(&item.title), item.media_type.as_deref().unwrap_or_default(), short);
        let file = self.archive.add_named("evidence", &name, &bytes)?;
        Ok((item, Some(file)))
    }

    fn picture(&mut self, held: &HeldBadge) -> Option<Vec<u8>> {
        if self.pictures > MOST_PICTURES {
            return None;
        }
        let picture = picture(held, self.portfolio)?;
        self.pictures += picture.len();
        Some(picture)
    }
}

/// What a badge says, as JSON, whatever it came in.
fn credential(original: &[u8]) -> Option<Value> {
    match read(original, &Limits::default()).ok()?.what {
        What::Badge(badge) => Some(Value::Object(badge.credential)),
        What::Address(_) => None,
    }
}

/// The badge as `besace show --json` tells it, with its files.
fn listed(held: &HeldBadge, file: &str, credential: &str, language: Language) -> Value {
    let input = held.file_name.clone().unwrap_or_else(|| held.id.to_string());
    let mut line = Line::judged(&input, "", &held.report, language);
    line.id = Some(held.id.to_string());
    line.container = Some(held.container.clone());
    line.member = held.member.clone();
    // Our own types have string keys and no failing serializer.
    let mut line = serde_json::to_value(&line).unwrap_or_default();
    line["file"] = file.into();
    line["credential"] = credential.into();
    line
}
