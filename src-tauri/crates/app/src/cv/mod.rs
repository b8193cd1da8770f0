//! The person's CVs: kept, laid out, checked for what they still tell.

mod chosen;
mod kept;
mod matches;
mod outlet;
mod photo;

pub use chosen::presentable_badges;
pub use kept::{HeldCv, choose_cv, create_cv, cv, cvs, remove_cv, rename_cv, resume, save_cv};
pub use matches::{Match, matches};
pub use outlet::{CvFormat, cv_file_name, cv_format, export_cv};

pub(crate) use chosen::date;

use crate::anonymous::Identity;
use crate::{Pictures, Problem};
use ::cv::{Arrangement, ChosenBadge, Profile, RenderOptions, Resume, Template};
use messages::Language;
use portfolio::{BadgeId, Portfolio};
use time::OffsetDateTime;

/// A CV laid out.
#[derive(Debug, Clone)]
pub struct CvPages {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Lines left on the one page, or by how many it overflows (negative).
    pub lines_left: i64,
    /// What could not be set as it is written.
    pub notices: Vec<::cv::Notice>,
}

/// How a CV is wanted, this once. What is not said is as it was saved.
#[derive(Debug, Clone, Copy)]
pub struct CvWish<'a> {
    /// Which CV; the one in hand when none is named.
    pub name: Option<&'a str>,
    /// These badges instead of those chosen for it.
    pub badges: Option<&'a [BadgeId]>,
    /// The template by its name.
    pub template: Option<&'a str>,
    /// What of the person is said.
    pub profile: Option<Profile>,
    /// Pictures drawn before; without any, they are drawn anew.
    pub pictures: Option<&'a Pictures>,
    /// The language of its headings, whatever the CV says.
    pub language: Option<Language>,
    /// The language the person speaks with us, for a CV that names none.
    pub spoken: Language,
    /// The moment it is made.
    pub now: OffsetDateTime,
}

impl CvWish<'_> {
    /// As it was saved.
    pub fn saved(spoken: Language, now: OffsetDateTime) -> Self {
        CvWish {
            name: None,
            badges: None,
            template: None,
            profile: None,
            pictures: None,
            language: None,
            spoken,
            now,
        }
    }

    /// What of the person is said, wished or saved.
    pub(crate) fn profile_in(&self, portfolio: &Portfolio) -> Result<Profile, Problem> {
        self.profile.map_or_else(|| Ok(cv(self.name, portfolio)?.arrangement.profile), Ok)
    }
}

/// A CV with all that it shows and what was wished for it, gathered from a portfolio: laying it out needs no more.
pub struct GatheredCv {
    pub(crate) ids: Vec<BadgeId>,
    pub(crate) resume: Resume,
    pub(crate) badges: Vec<ChosenBadge>,
    pub(crate) arrangement: Arrangement,
    pub(crate) template: Template,
    pub(crate) options: RenderOptions,
}

impl GatheredCv {
    /// A CV as it was saved.
    pub(crate) fn new(portfolio: &Portfolio, wish: &CvWish<'_>) -> Result<Self, Problem> {
        Self::of(cv(wish.name, portfolio)?, portfolio, wish)
    }

    /// A CV as it is written, whether it is saved or not.
    pub fn of(cv: HeldCv, portfolio: &Portfolio, wish: &CvWish<'_>) -> Result<Self, Problem> {
        let HeldCv { mut resume, badges, mut arrangement, .. } = cv;
        arrangement.template = wish.template.map(str::to_owned).or(arrangement.template);
        arrangement.profile = wish.profile.unwrap_or(arrangement.profile);
        arrangement.language = wish.language.or(arrangement.language);
        let language = arrangement.language.unwrap_or(wish.spoken);

        let ids = wish.badges.map_or(badges, <[BadgeId]>::to_vec);
        let mut badges = chosen_badges(&ids, portfolio, wish.pictures, language)?;
        if arrangement.profile == Profile::Anonymous {
            // What never goes in cannot come out, neither on a page nor in what the file carries.
            Identity::of(&portfolio.owner()?, &resume).mask(&mut resume, &mut badges, &mut arrangement);
        }
        let template = Template::of(&arrangement)?;
        let mut options = RenderOptions::of(&arrangement, &template, language, wish.now);
        options.photo = arrangement.photo.then(|| photo::of(&resume)).flatten();
        let resume = Resume::parse(resume.to_string().as_bytes())?;
        Ok(GatheredCv { ids, resume, badges, arrangement, template, options })
    }

    /// The CV as a PDF. What is previewed is what is exported.
    pub fn lay_out(&self) -> Result<CvPages, Problem> {
        let cv = ::cv::compose(&self.resume, &self.badges, &self.options)?;
        let pages = ::cv::layout(&cv, &self.template)?;
        let pdf = ::cv::pdf(&cv, &pages)?;
        let (count, lines_left) = (pages.pages.len(), pages.fit.lines_left.into());
        Ok(CvPages { pdf, pages: count, lines_left, notices: pages.notices })
    }
}

/// Badges as they stand on a page, in this order.
pub(crate) fn chosen_badges(
    ids: &[BadgeId],
    portfolio: &Portfolio,
    pictures: Option<&Pictures>,
    language: Language,
) -> Result<Vec<ChosenBadge>, Problem> {
    ids.iter().map(|id| chosen::chosen(id, portfolio, pictures, language)).collect()
}

/// The CV as values, with the badges chosen for it or those given.
pub fn compose_cv(portfolio: &Portfolio, wish: &CvWish<'_>) -> Result<::cv::Cv, Problem> {
    let gathered = GatheredCv::new(portfolio, wish)?;
    Ok(::cv::compose(&gathered.resume, &gathered.badges, &gathered.options)?)
}

/// The CV as a PDF.
pub fn lay_out_cv(portfolio: &Portfolio, wish: &CvWish<'_>) -> Result<CvPages, Problem> {
    GatheredCv::new(portfolio, wish)?.lay_out()
}

/// The least tightening, from 0, with which the CV fits on one page; `None` when none does.
pub fn tight_that_fits(portfolio: &Portfolio, wish: &CvWish<'_>) -> Result<Option<u8>, Problem> {
    let gathered = GatheredCv::new(portfolio, wish)?;
    let cv = ::cv::compose(&gathered.resume, &gathered.badges, &gathered.options)?;
    let loose = Template::of(&Arrangement { tight: 0, ..gathered.arrangement })?;
    Ok(::cv::tight_that_fits(&cv, &loose)?)
}
