use super::Problem;
use portfolio::PortfolioError;

impl From<PortfolioError> for Problem {
    fn from(error: PortfolioError) -> Self {
        let problem = match &error {
            PortfolioError::NotFound { path } => Problem::new("portfolio.not-found").with("name", path),
            PortfolioError::AlreadyThere { path } => {
                Problem::new("portfolio.already-there").with("name", path)
            }
            PortfolioError::Empty => Problem::new("portfolio.empty"),
            PortfolioError::Foreign => Problem::new("portfolio.foreign"),
            PortfolioError::Unexpected { .. } => Problem::new("portfolio.unexpected"),
            PortfolioError::Damaged { .. } => Problem::new("portfolio.damaged"),
            PortfolioError::Newer { .. } => Problem::new("portfolio.newer"),
            PortfolioError::WrongPassword => Problem::new("portfolio.password"),
            PortfolioError::EmptyPassword => Problem::new("portfolio.empty-password"),
            PortfolioError::Busy => Problem::new("portfolio.busy"),
            PortfolioError::DiskFull => Problem::new("portfolio.disk-full"),
            PortfolioError::ReadOnly => Problem::new("portfolio.read-only"),
            PortfolioError::Gone { .. } => Problem::new("portfolio.gone"),
            PortfolioError::NoBadge { id } => Problem::new("portfolio.no-badge").with("id", id),
            PortfolioError::NoEvidence { id } => Problem::new("portfolio.no-evidence").with("id", id),
            PortfolioError::SeveralBadges { id } => Problem::new("portfolio.several-badges").with("id", id),
            PortfolioError::SeveralEvidence { id } => {
                Problem::new("portfolio.several-evidence").with("id", id)
            }
            PortfolioError::ShortId { id } => Problem::new("portfolio.short-id").with("id", id),
            PortfolioError::NoCollection { title } => {
                Problem::new("portfolio.no-collection").with("title", title)
            }
            PortfolioError::TitleTaken { title } => {
                Problem::new("portfolio.title-taken").with("title", title)
            }
            PortfolioError::EmptyTitle => Problem::new("portfolio.empty-title"),
            PortfolioError::NoFramework { name } => Problem::new("framework.none").with("name", name),
            PortfolioError::NoCompetence { code } => Problem::new("framework.no-code").with("code", code),
            PortfolioError::NoCv { name } => Problem::new("cv.no-cv").with("name", name),
            PortfolioError::CvTaken { name } => Problem::new("cv.name-taken").with("name", name),
            PortfolioError::TooManyCvs { most } => Problem::new("cv.too-many").with("most", most),
            PortfolioError::NoPlace { name } => Problem::new("place.none").with("name", name),
            PortfolioError::PlaceTaken { name } => Problem::new("place.name-taken").with("name", name),
            PortfolioError::PlaceInUse { name, links } => {
                Problem::new("place.in-use").with("name", name).with("count", links)
            }
            PortfolioError::NoLink { id } => Problem::new("link.none").with("id", id),
            PortfolioError::LinkStands { .. } => Problem::new("link.stands"),
            PortfolioError::NoLevel { level } => Problem::new("portfolio.no-level").with("level", level),
            PortfolioError::LevelInUse { level } => {
                Problem::new("portfolio.level-in-use").with("level", level)
            }
            PortfolioError::Altered { .. } => Problem::new("portfolio.altered"),
            PortfolioError::Missing { names } => {
                Problem::new("backup.missing").with("names", names.join(", "))
            }
            PortfolioError::AlteredFiles { names } => {
                Problem::new("backup.altered").with("names", names.join(", "))
            }
            PortfolioError::Extra { .. } => Problem::new("backup.extra"),
            PortfolioError::BackupIncomplete { badges, evidence } => {
                Problem::new("backup.incomplete").with("badges", badges).with("evidence", evidence)
            }
            PortfolioError::BackupChanged => Problem::new("backup.changed"),
            PortfolioError::Io(_) | PortfolioError::Database(_) => Problem::new("portfolio.failed"),
        };
        problem.because(error)
    }
}
