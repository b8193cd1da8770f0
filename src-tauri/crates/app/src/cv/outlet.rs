//! A CV as a file, in the format a name's ending asks for.

use super::{CvWish, compose_cv, cv, lay_out_cv};
use crate::{Problem, export_name, leaks};
use ::cv::Profile;
use portfolio::Portfolio;

pub use ::cv::Format as CvFormat;

/// The format that a file's ending asks for.
///
/// # Errors
/// `cv.format` for an ending of none.
pub fn cv_format(ending: &str) -> Result<CvFormat, Problem> {
    CvFormat::of_ending(ending)
        .ok_or_else(|| Problem::new("cv.format").with("ending", format!(".{}", ending.to_lowercase())))
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
        CvFormat::Html => Ok(::cv::html(&compose_cv(portfolio, wish)?).into_bytes()),
        CvFormat::Docx => Ok(::cv::docx(&compose_cv(portfolio, wish)?)?),
        CvFormat::Txt => Ok(::cv::txt(&compose_cv(portfolio, wish)?).into_bytes()),
        CvFormat::Json => Ok(compose_cv(portfolio, wish)?.data().to_vec()),
    }
}
