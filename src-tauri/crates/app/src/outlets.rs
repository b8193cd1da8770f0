//! What leaves by copying: texts for forms, a badge for LinkedIn, a signature.

use crate::cv::date;
use crate::{CvWish, Problem, compose_cv};
use ::cv::{Certification, FormText, LinkedIn, Signature};
use messages::Language;
use portfolio::{BadgeId, Portfolio};

/// The four texts of Parcoursup.
pub fn form_texts(portfolio: &Portfolio, wish: &CvWish<'_>) -> Result<Vec<FormText>, Problem> {
    Ok(::cv::parcoursup(&compose_cv(portfolio, wish)?))
}

/// An e-mail signature.
pub fn letter_signature(portfolio: &Portfolio, wish: &CvWish<'_>) -> Result<Signature, Problem> {
    Ok(::cv::signature(&compose_cv(portfolio, wish)?))
}

/// A badge for LinkedIn. Its page is the issuer's own, where there is one.
pub fn for_linkedin(badge: &BadgeId, portfolio: &Portfolio, language: Language) -> Result<LinkedIn, Problem> {
    let held = portfolio.badge(badge.as_str())?;
    let claims = &held.report.claims;
    let id = claims.id.as_deref();
    let certification = Certification {
        name: claims.achievement.name.as_deref().unwrap_or_default(),
        organization: claims.issuer.name.as_deref().unwrap_or_default(),
        issued: claims.issued.as_deref().and_then(date),
        expires: claims.expires.as_deref().and_then(date),
        page: id.filter(|id| id.starts_with("https://")),
        id,
    };
    Ok(::cv::linkedin(&certification, language))
}
