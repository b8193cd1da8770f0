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
            PortfolioError::NoBadge { id } => Problem::new("portfolio.no-badge").with("id", id),
            PortfolioError::NoEvidence { id } => Problem::new("portfolio.no-evidence").with("id", id),
            PortfolioError::SeveralBadges { id } => Problem::new("portfolio.several-badges").with("id", id),
            PortfolioError::SeveralEvidence { id } => {
                Problem::new("portfolio.several-evidence").with("id", id)
            }
            PortfolioError::ShortId { id } => Problem::new("portfolio.short-id").with("id", id),
            PortfolioError::Altered { .. } => Problem::new("portfolio.altered"),
            PortfolioError::Io(_) | PortfolioError::Database(_) => Problem::new("portfolio.failed"),
        };
        problem.because(error)
    }
}
