//! What a CV takes of the person's data. What it does not show does not travel in `cv.json` either.

use crate::resume::Part;
use crate::{Basics, Other, Profile, RenderOptions, Resume, SectionKind};

/// The part of the résumé that this CV shows.
pub(super) fn shown(resume: &Resume, options: &RenderOptions) -> Resume {
    let mut shown = resume.clone();
    leave_out(&mut shown, options);
    shown.basics = basics(resume.basics.clone(), options);
    if options.profile == Profile::Anonymous {
        forget_addresses(&mut shown);
        forget_unknown(&mut shown, |member| member == EVIDENCE);
        shown.references.clear();
    }
    shown
}

/// Names the badges that show an entry.
pub(super) const EVIDENCE: &str = "x-evidence";

fn leave_out(resume: &mut Resume, options: &RenderOptions) {
    keep(SectionKind::Work, &mut resume.work, options);
    keep(SectionKind::Volunteer, &mut resume.volunteer, options);
    keep(SectionKind::Education, &mut resume.education, options);
    keep(SectionKind::Awards, &mut resume.awards, options);
    keep(SectionKind::Certificates, &mut resume.certificates, options);
    keep(SectionKind::Publications, &mut resume.publications, options);
    keep(SectionKind::Skills, &mut resume.skills, options);
    keep(SectionKind::Languages, &mut resume.languages, options);
    keep(SectionKind::Interests, &mut resume.interests, options);
    keep(SectionKind::References, &mut resume.references, options);
    keep(SectionKind::Projects, &mut resume.projects, options);
}

fn keep<P: Part>(kind: SectionKind, entries: &mut Vec<P>, options: &RenderOptions) {
    if !options.sections.contains(&kind) {
        entries.clear();
    }
    entries.retain(|entry| !entry.id().is_some_and(|id| options.left_out.contains(id)));
}

fn basics(basics: Option<Basics>, options: &RenderOptions) -> Option<Basics> {
    let replaced = options.headline.is_some() || options.summary.is_some();
    let mut basics = basics.or_else(|| replaced.then(Basics::default))?;
    basics.label = options.headline.clone().or(basics.label);
    basics.summary = options.summary.clone().or(basics.summary);
    // A picture inside the data would be a photograph that the page does not show.
    basics.image = basics.image.filter(|image| options.photo.is_some() || !image.starts_with("data:"));
    Some(match options.profile {
        Profile::Full => basics,
        Profile::NoContact => {
            Basics { name: basics.name, image: basics.image, ..spoken(basics.label, basics.summary) }
        }
        Profile::Anonymous => spoken(basics.label, basics.summary),
    })
}

/// What is said without saying who.
fn spoken(label: Option<String>, summary: Option<String>) -> Basics {
    Basics { label, summary, ..Basics::default() }
}

/// An employer's site is harmless, a project's or a certificate's names the person: no reader can tell them apart.
fn forget_addresses(resume: &mut Resume) {
    resume.work.iter_mut().for_each(|entry| entry.url = None);
    resume.volunteer.iter_mut().for_each(|entry| entry.url = None);
    resume.education.iter_mut().for_each(|entry| entry.url = None);
    resume.certificates.iter_mut().for_each(|entry| entry.url = None);
    resume.publications.iter_mut().for_each(|entry| entry.url = None);
    resume.projects.iter_mut().for_each(|entry| entry.url = None);
}

/// Removes members that this program does not know, for they may say anything.
pub(super) fn forget_unknown(resume: &mut Resume, but: fn(&str) -> bool) {
    resume.other = Other::new();
    forget(&mut resume.work, but);
    forget(&mut resume.volunteer, but);
    forget(&mut resume.education, but);
    forget(&mut resume.awards, but);
    forget(&mut resume.certificates, but);
    forget(&mut resume.publications, but);
    forget(&mut resume.skills, but);
    forget(&mut resume.languages, but);
    forget(&mut resume.interests, but);
    forget(&mut resume.references, but);
    forget(&mut resume.projects, but);
}

fn forget<P: Part>(entries: &mut [P], but: fn(&str) -> bool) {
    entries.iter_mut().for_each(|entry| entry.other_mut().retain(|member, _| but(member)));
}
