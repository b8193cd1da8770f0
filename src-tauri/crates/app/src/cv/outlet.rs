//! A CV as a file, in the format a name's ending asks for.

use super::{CvWish, compose_cv, cv, lay_out_cv};
use crate::{Problem, export_name, leaks};
use ::cv::Profile;
use portfolio::Portfolio;

/// What a CV can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CvFormat {
    /// Pages, with the badges inside.
    Pdf,
    /// Plain text.
    Txt,
    /// JSON Resume.
    Json,
}

impl CvFormat {
    /// By a file's ending.
    ///
    /// # Errors
    /// `cv.format` for any other.
    pub fn of_ending(ending: &str) -> Result<Self, Problem> {
        match ending.to_lowercase().as_str() {
            "pdf" => Ok(CvFormat::Pdf),
            "txt" => Ok(CvFormat::Txt),
            "json" => Ok(CvFormat::Json),
            _ => Err(Problem::new("cv.format").with("ending", format!(".{ending}"))),
        }
    }

    /// The media type of such a file.
    pub fn media_type(self) -> &'static str {
        match self {
            CvFormat::Pdf => "application/pdf",
            CvFormat::Txt => "text/plain",
            CvFormat::Json => "application/json",
        }
    }
}

/// A name for the file: the person's, unless nobody is to know it, and the CV's own.
pub fn cv_file_name(portfolio: &Portfolio, wish: &CvWish<'_>, format: CvFormat) -> Result<String, Problem> {
    let cv = cv(wish.name, portfolio)?;
    let person = match wish.profile_in(portfolio)? {
        Profile::Anonymous => String::new(),
        _ => portfolio.owner()?.name,
    };
    let stem =
        ["CV", &person, &cv.name].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    // The ending that is cut off again protects a dot in the name.
    Ok(export_name(Some(&format!("{stem}.")), format.media_type(), "CV"))
}

/// The CV as a file. One that still says who the person is is not written as an anonymous one, unless they know
/// (`with_leaks`).
pub fn export_cv(
    portfolio: &Portfolio,
    wish: &CvWish<'_>,
    format: CvFormat,
    with_leaks: bool,
) -> Result<Vec<u8>, Problem> {
    if !with_leaks && wish.profile_in(portfolio)? == Profile::Anonymous {
        let count = leaks(portfolio, wish)?.len();
        if count > 0 {
            return Err(Problem::new("cv.not-anonymous").with("count", count));
        }
    }
    match format {
        CvFormat::Pdf => Ok(lay_out_cv(portfolio, wish)?.pdf),
        CvFormat::Txt => Ok(::cv::txt(&compose_cv(portfolio, wish)?).into_bytes()),
        CvFormat::Json => Ok(compose_cv(portfolio, wish)?.data().to_vec()),
    }
}
